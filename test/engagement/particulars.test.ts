import { describe, expect, test } from 'vitest';
import {
  assessDoingNothing,
  assessEngagementStage,
  assessServiceReliability,
  COMMUNICATION_NEEDS,
  type CommunicationNeed,
  describePersistence,
  ENGAGEMENT_STAGES,
  FAMILY_BARRIERS,
  FAMILY_NEEDS,
  listBarriers,
  listCommunicationNeeds,
  listInvitations,
  listSanctionOptions,
  listServiceChecks,
  matchStrategies as matchBy,
  PRACTITIONER_BARRIERS,
  PROCEDURE_ONLY_REASONS,
  SITUATIONS,
  STAGE_CRITERIA,
  STRATEGY_LINKS,
  suggestStrategies as suggestBy,
} from '../../src/engagement/index.js';
import { type Contact, isoDate, missingOf, type Observation } from '../../src/kernel/index.js';
import { contact, observed } from '../support/builders.js';

/** What goes with an answer: what it rests on, which rules are named, where each thing is said. */
const on = isoDate('2026-03-20');
const matchStrategies = (active: Parameters<typeof matchBy>[0], options?: Parameters<typeof matchBy>[2]) =>
  matchBy(active, STRATEGY_LINKS, options);
const suggestStrategies = (context: Parameters<typeof suggestBy>[0]) => suggestBy(context, STRATEGY_LINKS);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const CHILD = 'engagement.situation.child-in-question';
const FAILING = 'engagement.situation.engagement-failing';
const SANCTION = 'engagement.situation.sanction-possible';
const TOLD = 'engagement.situation.consequences-stated';

describe('where a barrier is named', () => {
  test.each([
    ...PRACTITIONER_BARRIERS.map((id) => [id, 'barnsley-toolkit', '5.0 Practitioner barriers'] as const),
    ...PROCEDURE_ONLY_REASONS.map(
      (id) => [id, 'hard-to-engage-procedure', 'Reasons families may be uncooperative'] as const,
    ),
    [
      'engagement.barrier.family.shut-out-of-decisions',
      'page-2020',
      'Introduction; Family engagement in Alternative Provision',
    ] as const,
    ['engagement.barrier.family.siloed-help', 'barnsley-toolkit', '6.0 Family barriers'] as const,
  ])('%s: %s, %s', (id, source, at) =>
    expect(listBarriers([observed(id)], { on })[0]?.recognisedBy).toEqual([{ source, at, basis: 'stated' }]),
  );
});

describe('doing nothing (ENG-3)', () => {
  test('rests on what was recorded of both halves, and names its rule', () => {
    const judgement = assessDoingNothing(
      [observed(CHILD, 'yes', { id: 'a' }), observed(FAILING, 'no', { id: 'b' })],
      { on },
    );
    expect(judgement.evidence).toMatchObject([
      { factor: CHILD, observed: 'yes', from: ['a'] },
      { factor: FAILING, observed: 'no', from: ['b'] },
    ]);
    expect(judgement.cautions).toEqual([]);
    expect(ids(judgement.rules)).toEqual(['ENG-3']);
  });
  test('what somebody could not tell is no evidence; a contradiction is pointed out', () => {
    const judgement = assessDoingNothing(
      [observed(CHILD, 'unknown'), observed(FAILING, 'yes'), observed(FAILING, 'no')],
      { on },
    );
    expect(judgement.evidence).toMatchObject([{ factor: FAILING, observed: 'unknown' }]);
    expect(codes(judgement.cautions)).toEqual(['record-contradicts-itself']);
  });
});

describe('pausing a sanction (ENG-11)', () => {
  test('rests on who was told, and names its rule', () => {
    const { suspension } = listSanctionOptions(
      [
        observed(SANCTION),
        observed(TOLD, 'yes', { id: 'a', about: 'mother' }),
        observed(TOLD, 'unknown', { about: 'father' }),
      ],
      { on },
    );
    expect(suspension.evidence).toMatchObject([{ factor: TOLD, observed: 'yes', from: ['a'] }]);
    expect(suspension.cautions).toEqual([]);
    expect(ids(suspension.rules)).toEqual(['ENG-11']);
  });
  test('a contradiction about it is pointed out', () =>
    expect(
      codes(
        listSanctionOptions([observed(SANCTION), observed(TOLD), observed(TOLD, 'no')], { on }).suspension
          .cautions,
      ),
    ).toEqual(['record-contradicts-itself']));
  test('without a sanction the question does not arise, and the rule says so', () =>
    expect(listSanctionOptions([], { on }).suspension).toMatchObject({
      status: 'not-applicable',
      evidence: [],
      cautions: [],
      rules: [{ id: 'ENG-11' }],
    }));
});

describe('what goes with each strategy', () => {
  const everything = [...FAMILY_BARRIERS, ...FAMILY_NEEDS, ...SITUATIONS, ...ENGAGEMENT_STAGES].map((id) => ({
    id,
    from: [],
  }));
  const suggestions = () => matchStrategies(everything, { shortStay: 'no' }).suggestions;
  const GO_WITH: Readonly<Record<string, readonly string[]>> = {
    'time-the-challenge D-4': [
      'engagement.strategy.challenge-for-ownership',
      'engagement.strategy.balance-support-challenge',
      'engagement.domain.behavioural',
    ],
    'child-stays-in-focus D-7': [
      'engagement.strategy.ask-what-help',
      'engagement.strategy.support-whole-family',
      'engagement.strategy.space-for-opinions',
      'engagement.strategy.hands-on-support',
      'engagement.domain.functional',
    ],
    ' D-8': [
      'engagement.strategy.build-on-strengths',
      'engagement.strategy.strengths-needs-resources',
      'engagement.strategy.openness-respect-praise',
      'engagement.strategy.acknowledge-progress',
    ],
    'remote-to-arrange-only D-6': ['engagement.strategy.phone-or-text'],
    'keep-confidence-and-consult ': ['engagement.strategy.trusted-third-party'],
    ' D-5': ['engagement.procedure.formal-though-warm'],
  };
  const wanted = (id: string) => Object.keys(GO_WITH).find((key) => GO_WITH[key]!.includes(id)) ?? ' ';
  test('every one of them is suggested somewhere', () =>
    expect(ids(suggestions())).toEqual(expect.arrayContaining(Object.values(GO_WITH).flat())));
  test('is what the rules name, and for the others nothing', () => {
    for (const { id, keepTo, differences } of suggestions())
      expect([id, `${codes(keepTo).join()} ${ids(differences).join()}`]).toEqual([id, wanted(id)]);
  });
  test('how long they stay is asked only while nobody knows', () => {
    const kept = (shortStay?: 'yes' | 'no' | 'unknown') =>
      matchStrategies(
        [{ id: 'engagement.barrier.family.staff-changes', from: [] }],
        shortStay === undefined ? {} : { shortStay },
      ).suggestions.find(({ id }) => id === 'engagement.strategy.extended-period')?.keepTo;
    expect(kept()).toMatchObject([{ code: 'ask-how-long-they-stay' }]);
    expect(kept('unknown')).toMatchObject([{ code: 'ask-how-long-they-stay' }]);
    expect(kept('no')).toEqual([]);
  });
  test('reading that is hard for one of several matters', () => {
    const active = [{ id: 'engagement.need.reading', from: [] } as const, everything[0]!];
    const [one] = matchStrategies(active).suggestions.filter(
      ({ id }) => id === 'engagement.strategy.phone-or-text',
    );
    expect(codes(one?.keepTo ?? [])).toContain('ring-rather-than-text');
  });
  test('one reason among several extends engagement to support (ENG-13), any other does not', () => {
    const rule = (...reasons: readonly (typeof SITUATIONS)[number][]) =>
      matchStrategies(reasons.map((id) => ({ id, from: [] }))).suggestions.find(
        ({ id }) => id === 'engagement.domain.functional',
      )?.rule.id;
    expect(rule('engagement.situation.other-help-unavailable')).toBe('ENG-13');
    expect(
      matchStrategies([{ id: 'engagement.family-need.lost-job', from: [] }]).suggestions.map(
        (one) => one.rule.id,
      ),
    ).not.toContain('ENG-13');
    const both = matchStrategies([
      { id: 'engagement.family-need.lost-job', from: [] },
      { id: 'engagement.situation.other-help-unavailable', from: [] },
    ]).suggestions.find(({ id }) => id === 'engagement.domain.functional');
    expect(both?.why.map(({ because }) => because)).toContain('engagement.family-need.lost-job');
    expect(both?.rule.id).toBe('ENG-13');
  });
  test('a home visit has its worth and its risk from the findings of the study', () => {
    const visit = suggestions().find(({ id }) => id === 'engagement.strategy.home-visit.most-effective');
    const cite = { source: 'page-2020', at: 'Findings: the impact of family engagement', basis: 'stated' };
    expect(visit).toMatchObject({
      worth: { code: 'home-visit-works-best', cite },
      risk: { code: 'home-visit-trauma-risk', cite },
    });
  });
  test('a strategy for the long run is held back on a short stay, and says why (ENG-14)', () =>
    expect(
      matchStrategies([{ id: 'engagement.barrier.family.staff-changes', from: [] }], { shortStay: 'yes' })
        .withheld,
    ).toMatchObject([
      {
        id: 'engagement.strategy.extended-period',
        code: 'counts-on-a-long-relationship',
        rule: { id: 'ENG-14' },
      },
    ]));
  test('a barrier that is only open suggests nothing, nor does a stage that is whole', () => {
    const fear = 'engagement.barrier.family.fear-of-removal';
    expect(suggestStrategies({ on, observations: [observed(fear, 'unknown')] }).suggestions).toEqual([]);
    expect(suggestStrategies({ on, observations: [], stage: 'all-three-evidenced' }).suggestions).toEqual([]);
    const attract = suggestStrategies({ on, observations: [], stage: ENGAGEMENT_STAGES[0] }).suggestions;
    expect(new Set(attract.flatMap(({ why }) => why.map(({ because }) => because)))).toEqual(
      new Set([ENGAGEMENT_STAGES[0]]),
    );
    expect(attract.every(({ why }) => why.every(({ from }) => from.length === 0))).toBe(true);
  });
  test('needs that were asked about are not asked again', () => {
    const needs = Object.keys(COMMUNICATION_NEEDS) as CommunicationNeed[];
    const asked = (observations: readonly Observation[]) => ids(suggestStrategies({ on, observations }).ask);
    expect(asked([])).toEqual(expect.arrayContaining(needs));
    expect(asked([observed(needs[0]!, 'no')])).not.toContain(needs[0]);
  });
});

describe('communication needs', () => {
  const READING = 'engagement.need.reading';
  const MET = COMMUNICATION_NEEDS[READING];
  const need = (id: string, tried: readonly Contact[], ...seen: readonly Observation[]) =>
    listCommunicationNeeds(tried, seen, { on }).find((one) => one.need === id)!;
  test('language is the procedure’s, the others are the toolkit’s', () => {
    for (const { need: id, cite } of listCommunicationNeeds([], [], { on }))
      expect(cite).toEqual(
        id === 'engagement.need.language'
          ? { source: 'hard-to-engage-procedure', at: 'Respect: culture and communication', basis: 'derived' }
          : { source: 'barnsley-toolkit', at: '9.2 Strategies and approaches', basis: 'derived' },
      );
  });
  test('a letter counts from the day the need was seen, not from a day it was denied', () => {
    const letter = contact('letter', 'no-reply', { id: 'l', on: '2026-03-05' });
    const denied = observed(READING, 'no', { on: '2026-03-01' });
    const known = observed(READING, 'yes', { on: '2026-03-10' });
    expect(need(READING, [letter], denied, known).against).toEqual([]);
    expect(need(READING, [letter], observed(READING, 'yes', { on: '2026-03-05' })).against).toEqual(['l']);
  });
  test('a day on which it was said not to be met does not take letters back', () => {
    const letter = contact('letter', 'no-reply', { id: 'l', on: '2026-03-05' });
    const known = observed(READING, 'yes', { on: '2026-03-01' });
    expect(need(READING, [letter], known, observed(MET, 'no', { on: '2026-03-06' })).against).toEqual(['l']);
    expect(need(READING, [letter], known, observed(MET, 'yes', { on: '2026-03-05' })).against).toEqual([]);
  });
  test('letters count no longer once the need is said to be gone', () => {
    const letter = contact('letter', 'no-reply', { id: 'l', on: '2026-03-05' });
    const known = observed(READING, 'yes', { on: '2026-03-01' });
    expect(need(READING, [letter], known, observed(READING, 'no', { on: '2026-03-10' }))).toMatchObject({
      known: 'no',
      unmet: 'no',
      against: [],
    });
  });
  test('rests on what was seen of the need and of its being met', () =>
    expect(
      need(READING, [], observed(READING, 'yes', { id: 'b' }), observed(MET, 'no', { id: 'a' })).from,
    ).toEqual(['a', 'b']));
});

describe('who was asked (ENG-10)', () => {
  const wider = (role: 'child' | 'sibling' | 'grandparent') =>
    listInvitations([contact('office', 'held', { invited: ['mother'] })], [{ id: 'one', role }], [], {
      on,
    })[1];
  test('a child is nobody left out, a grandparent is, of a sibling nobody can tell', () => {
    expect(wider('child')).toMatchObject({ notInvited: [], unclear: [] });
    expect(wider('grandparent')).toMatchObject({ leftOut: 'yes', notInvited: ['one'] });
    expect(wider('sibling')).toMatchObject({ leftOut: 'unknown', notInvited: [], unclear: ['one'] });
  });
  test('nor can anybody tell of a sibling who is a man: he may be too young', () =>
    expect(
      listInvitations(
        [contact('office', 'held', { invited: ['mother'] })],
        [{ id: 'one', role: 'sibling', man: 'yes' }],
        [],
        { on },
      )[1],
    ).toMatchObject({ leftOut: 'unknown', notInvited: [], unclear: ['one'] }));
  test('those left out are in order of id, whatever the order given', () => {
    const people = ['uncle', 'aunt'].map((id) => ({ id, role: 'other-family' }) as const);
    expect(
      listInvitations([contact('office', 'held', { invited: ['mother'] })], people, [], { on })[1]
        ?.notInvited,
    ).toEqual(['aunt', 'uncle']);
  });
  test('somebody asked does not make up for somebody of whom the record cannot tell', () => {
    const people = [
      { id: 'granny', role: 'grandparent' },
      { id: 'brother', role: 'sibling' },
    ] as const;
    expect(
      listInvitations([contact('office', 'held', { invited: ['granny'] })], people, [], { on })[1],
    ).toMatchObject({ leftOut: 'unknown', invited: ['granny'], unclear: ['brother'] });
  });
  test('a contact that says who was there need not say who was asked', () =>
    expect(
      listInvitations(
        [contact('office', 'held', { present: ['mother'] })],
        [{ id: 'granny', role: 'grandparent' }],
        [],
        { on },
      )[1],
    ).toMatchObject({ leftOut: 'yes', notInvited: ['granny'] }));
  test('observations on it are named in order of id', () => {
    const [, item] = ids(listInvitations([], [], [], { on })) as [string, string];
    const noted = [
      observed(item, 'yes', { id: 'b', about: 'a' }),
      observed(item, 'yes', { id: 'a', about: 'b' }),
    ];
    expect(listInvitations([], [], noted, { on })[1]?.from).toEqual(['a', 'b']);
  });
});

describe('from referral to the first attempt', () => {
  test('contacts without an outcome count from the referral to the attempt, both days included', () => {
    const blank = (id: string, day: string) => contact('phone', 'not-recorded', { id, on: day });
    const tried = [
      blank('before', '2026-03-01'),
      blank('same', '2026-03-02'),
      blank('then', '2026-03-04'),
      blank('after', '2026-03-05'),
      contact('letter', 'no-reply', { on: '2026-03-04' }),
    ];
    expect(describePersistence(tried, { on, referredOn: isoDate('2026-03-02') }).sinceReferral).toMatchObject(
      {
        firstAttempt: '2026-03-04',
        unclear: ['same', 'then'],
      },
    );
  });
  test('a referral today is counted', () =>
    expect(describePersistence([], { on, referredOn: on }).sinceReferral).toMatchObject({ days: 0 }));
});

describe('what the service did', () => {
  test('each check cites the toolkit where it is said', () =>
    expect(listServiceChecks([], 1).map(({ id, cite }) => [id, cite.source, cite.at, cite.basis])).toEqual([
      ['service-tried-nothing', 'barnsley-toolkit', '1.0 Key messages', 'stated'],
      ['service-cancelled', 'barnsley-toolkit', '9.2 Strategies and approaches', 'stated'],
      ['service-moved', 'barnsley-toolkit', '9.2 Strategies and approaches', 'stated'],
      ['service-late', 'barnsley-toolkit', '9.2 Strategies and approaches', 'stated'],
      ['service-changed-worker', 'barnsley-toolkit', '6.0 Family barriers', 'stated'],
    ]));
  const READING = 'engagement.need.reading';
  test('the evidence is what rests on something, and both rules are named', () => {
    const judgement = assessServiceReliability(
      [
        contact('office', 'cancelled-by-service', { id: 'c1', on: '2026-03-03' }),
        contact('letter', 'no-reply', { id: 'l1', on: '2026-03-04' }),
      ],
      { on, observations: [observed(READING, 'yes', { id: 'o1' })] },
    );
    expect(judgement.evidence.map(({ factor, from }) => [factor, from])).toEqual([
      ['service-cancelled', ['c1']],
      [READING, ['o1', 'l1']],
    ]);
    expect(ids(judgement.rules)).toEqual(['ENG-17', 'ENG-10']);
  });
  test('late and held says nothing of nobody in', () =>
    expect(
      codes(
        assessServiceReliability([contact('office', 'held', { serviceLateMinutes: 5 })], { on }).cautions,
      ),
    ).not.toContain('late-and-nobody-in'));
  test('one need that was asked about is enough not to say that none was', () => {
    const cautions = (...seen: readonly Observation[]) =>
      codes(assessServiceReliability([], { on, observations: seen }).cautions);
    expect(cautions()).toContain('communication-needs-not-asked');
    expect(cautions(observed(READING, 'no'))).not.toContain('communication-needs-not-asked');
  });
  test('nothing given beside the contacts is nothing known', () =>
    expect(assessServiceReliability([], { on })).toMatchObject({ status: 'undetermined', evidence: [] }));
});

describe('the stage of engagement', () => {
  const [ATTRACT, VALUE, BUILD] = ENGAGEMENT_STAGES;
  const stage = (contacts: readonly Contact[], ...seen: readonly Observation[]) =>
    assessEngagementStage(contacts, seen, { on });
  test.each([
    {
      at: 'a meeting only to arrange another',
      given: contact('office', 'held', { purpose: 'arrange' }),
      met: 'no',
    },
    {
      at: 'another channel, only to arrange',
      given: contact('other', 'held', { purpose: 'arrange' }),
      met: 'no',
    },
    { at: 'another channel', given: contact('other', 'held'), met: 'unknown' },
    { at: 'another channel, no outcome', given: contact('other', 'not-recorded'), met: 'unknown' },
    { at: 'an office, no outcome', given: contact('office', 'not-recorded'), met: 'unknown' },
    { at: 'nobody in', given: contact('home-visit', 'not-in'), met: 'no' },
    { at: 'a meeting', given: contact('school', 'held'), met: 'yes' },
  ] as const)('$at: come once, $met, and that contact is the evidence', ({ given, met }) => {
    const judgement = stage([given]);
    expect(judgement.evidence).toMatchObject([{ factor: ATTRACT, observed: met, from: [given.id] }]);
    expect([judgement.status, 'finding' in judgement && judgement.finding]).toEqual(
      met === 'yes' ? ['provisional', VALUE] : met === 'no' ? ['settled', ATTRACT] : ['undetermined', false],
    );
  });
  test('a meeting outweighs what was unclear or missed; without one both are shown', () => {
    const [held, blank, out] = [
      contact('office', 'held'),
      contact('office', 'not-recorded'),
      contact('home-visit', 'not-in'),
    ];
    expect(stage([held, blank, out]).evidence).toMatchObject([{ observed: 'yes', from: [held.id] }]);
    expect(stage([blank, out]).evidence).toMatchObject([
      { observed: 'unknown', from: [blank.id] },
      { observed: 'no', from: [out.id] },
    ]);
  });
  test('an item that nobody could tell is no evidence', () =>
    expect(stage([], observed(STAGE_CRITERIA[VALUE][0]!, 'unknown')).evidence).toEqual([]));
  test('being let in is a rule of its own (ENG-2), named only where somebody was', () => {
    expect(ids(stage([contact('home-visit', 'held')]).rules)).toEqual(['ENG-1', 'ENG-2']);
    expect(ids(stage([contact('office', 'held')]).rules)).toEqual(['ENG-1']);
    expect(ids(stage([]).rules)).toEqual(['ENG-1']);
  });
  test('only what the service called off is pointed out, and nothing where nothing was tried', () => {
    const off = contact('office', 'cancelled-by-service');
    expect(codes(stage([off]).cautions)).toEqual(['only-called-off-by-service']);
    expect(codes(stage([off, contact('home-visit', 'not-in')]).cautions)).toEqual([]);
    expect(codes(stage([]).cautions)).toEqual([]);
  });
  test('a later stage seen early is named, the stage found is not', () => {
    const all = (of: typeof VALUE | typeof BUILD) => STAGE_CRITERIA[of].map((item) => observed(item));
    const judgement = stage([contact('home-visit', 'not-in')], ...all(BUILD));
    expect(judgement.cautions).toMatchObject([
      { code: 'later-engagement-stage-seen-early', detail: { stage: BUILD } },
    ]);
  });
  test('a stage seen before the first is named, one that came in its turn is not', () => {
    const all = (of: typeof VALUE | typeof BUILD) => STAGE_CRITERIA[of].map((item) => observed(item));
    const early = stage([contact('home-visit', 'not-in')], ...all(VALUE));
    expect(early.cautions).toMatchObject([
      { code: 'later-engagement-stage-seen-early', detail: { stage: VALUE } },
    ]);
    expect(stage([contact('office', 'held')], ...all(VALUE)).cautions).toEqual([]);
    const open = missingOf(stage([], ...all(VALUE), ...all(BUILD)));
    expect(open).toEqual([{ field: ATTRACT, couldBecome: ['all-three-evidenced', ATTRACT] }]);
  });
  test('another caution names no rule of being let in', () =>
    expect(ids(stage([contact('phone', 'held', { purpose: 'substance' })]).rules)).toEqual(['ENG-1']));
  test('members of a family who say the same do not differ', () => {
    const [item] = STAGE_CRITERIA[VALUE];
    for (const answer of ['no', 'yes'] as const) {
      const both = ['mother', 'father'].map((about) => observed(item!, answer, { about }));
      const codes = stage([contact('office', 'held')], ...both).cautions.map(({ code }) => code);
      expect(codes).not.toContain('family-members-differ');
    }
  });
  test('members of a family who differ are named by what they differ on', () => {
    const [item] = STAGE_CRITERIA[VALUE];
    const judgement = stage(
      [contact('office', 'held')],
      observed(item!, 'yes', { about: 'mother' }),
      observed(item!, 'no', { about: 'father' }),
    );
    expect(judgement.cautions).toMatchObject([{ code: 'family-members-differ', detail: { factor: item } }]);
  });
  test('other cautions are no sign of a call set aside (D-6)', () => {
    expect(ids(stage([contact('home-visit', 'held')]).differences)).toEqual([]);
    expect(ids(stage([contact('phone', 'held', { purpose: 'substance' })]).differences)).toEqual(['D-6']);
  });
  test('before anybody came, what a meeting could lead to is in order of id', () =>
    expect(missingOf(stage([]))).toEqual([{ field: ATTRACT, couldBecome: [ATTRACT, VALUE].sort() }]));
});

describe('what is asked, and in whose order', () => {
  test('one half of doing nothing that is ruled out leaves the other unasked', () => {
    const asks = (...observations: Observation[]) => ids(suggestStrategies({ on, observations }).ask);
    expect(asks()).toEqual(expect.arrayContaining([CHILD, FAILING]));
    expect(asks(observed(CHILD, 'no'))).not.toContain(FAILING);
    expect(asks(observed(CHILD, 'yes'))).toContain(FAILING);
  });
  test('reasons of the family come before those of a person, and people in order of id', () => {
    const id = 'engagement.situation.vulnerable' as const;
    for (const order of [
      ['Zoe', undefined, 'Ann'],
      [undefined, 'Zoe', 'Ann'],
      ['Ann', 'Zoe', undefined],
    ]) {
      const active = order.map((about) => ({ id, from: [], ...(about === undefined ? {} : { about }) }));
      const { suggestions } = matchStrategies(active);
      expect(suggestions.length).toBeGreaterThan(0);
      for (const { why } of suggestions)
        expect(why.slice(0, 3).map(({ about }) => about)).toEqual([undefined, 'Ann', 'Zoe']);
    }
  });
});
