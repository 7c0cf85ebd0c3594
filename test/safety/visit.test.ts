import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, findingOf, isoDate, missingOf } from '../../src/kernel/index.js';
import {
  HOME_VISIT_HAZARDS,
  PRE_VISIT_QUESTIONS,
  type PreVisitQuestionId,
  planVisit,
  THREAT_ITEMS,
  VISIT_ARRANGEMENTS,
  type VisitContext,
} from '../../src/safety/index.js';
import { deepFreeze, observed } from '../support/builders.js';
import {
  ANSWERS,
  anyAnswer,
  anyAnswersTo,
  anyObservations,
  codesOf,
  combinations,
  ON,
  reversed,
} from './support.js';

type Given = { readonly [K in PreVisitQuestionId]?: Answer };
const IDS = PRE_VISIT_QUESTIONS.questions.map(({ id }) => id);
const q = (name: string) => `safety.pre-visit.${name}` as PreVisitQuestionId;
const a = (name: string) => `safety.arrangement.${name}`;
const at = { on: ON };
const plan = (answers: Given, context: VisitContext = {}) =>
  planVisit(deepFreeze(answers), deepFreeze(context), at);
const stateOf = (answers: Given, context: VisitContext, name: string) =>
  plan(answers, context).arrangements.find(({ id }) => id === a(name))?.state;

/** Every question answered the way that needs nothing further. */
const ALL_WELL: Given = deepFreeze({
  [q('timing')]: 'no',
  [q('joint')]: 'no',
  [q('car')]: 'no',
  [q('neutral-venue')]: 'no',
  [q('phone-alarm')]: 'yes',
  [q('whereabouts')]: 'yes',
  [q('known-vulnerable')]: 'yes',
  [q('non-return-procedure')]: 'yes',
  [q('manager-details')]: 'yes',
  [q('family-contact')]: 'yes',
  [q('privacy-precautions')]: 'yes',
  [q('safety-training')]: 'yes',
  [q('can-continue')]: 'yes',
});
const CALM: VisitContext = deepFreeze({ dangerous: 'no' });
const PLAN = { agreedOn: isoDate('2026-06-10'), inSupervisionNotes: 'yes' } as const;
const SHOUTS = 'safety.threat.behaviour.shouting';
const DOGS = 'safety.home-visit-hazard.dogs';

describe('the questions before a visit: what a yes means', () => {
  test.each([
    ['timing', 'either'],
    ['joint', 'either'],
    ['car', 'concern'],
    ['phone-alarm', 'good-practice'],
    ['neutral-venue', 'either'],
    ['whereabouts', 'good-practice'],
    ['known-vulnerable', 'good-practice'],
    ['non-return-procedure', 'good-practice'],
    ['manager-details', 'good-practice'],
    ['family-contact', 'good-practice'],
    ['privacy-precautions', 'good-practice'],
    ['safety-training', 'good-practice'],
    ['can-continue', 'good-practice'],
  ])('%s: %s', (name, polarity) => {
    expect(PRE_VISIT_QUESTIONS.questions.find(({ id }) => id === q(name))).toMatchObject({
      polarity,
      kind: 'yes-no',
    });
    expect(IDS).toHaveLength(13);
  });
});

describe('an unanswered question is not safe', () => {
  test('nothing answered: nothing is arranged, everything is asked, nobody is cleared to go alone', () => {
    const visit = plan({});
    expect(visit.status).toBe('undetermined');
    expect(visit.alone).toBe('not-cleared');
    expect(visit.open).toEqual(IDS);
    expect(visit.arrangements.map(({ state }) => state)).not.toContain('in-place');
    expect(missingOf(visit).map(({ field }) => field)).toEqual([
      'dangerous',
      q('car'),
      q('joint'),
      q('can-continue'),
      q('timing'),
      q('phone-alarm'),
      q('whereabouts'),
      q('known-vulnerable'),
      q('non-return-procedure'),
      q('manager-details'),
      q('family-contact'),
      q('privacy-precautions'),
      q('safety-training'),
    ]);
    expect(missingOf(visit).every(({ couldBecome }) => couldBecome.join() === 'not-ready')).toBe(true);
  });

  test('evidence holds every answer given, yes or no, and nothing that nobody said', () => {
    const visit = plan({ [q('car')]: 'yes', [q('joint')]: 'no', [q('timing')]: 'unknown' }, CALM);
    expect(visit.evidence.map(({ factor, observed }) => [factor, observed])).toEqual([
      ['dangerous', 'no'],
      [q('joint'), 'no'],
      [q('car'), 'yes'],
    ]);
    expect(plan({}).evidence).toEqual([]);
  });

  test('a neutral venue that nobody asks for is no arrangement, also where it was ticked and is where they meet', () => {
    const context: VisitContext = {
      ...CALM,
      venue: 'neutral-venue',
      arranged: ['safety.arrangement.neutral-venue'],
    };
    expect(stateOf(ALL_WELL, context, 'neutral-venue')).toBe(undefined);
  });

  test('all well and judged calm: arranged, and still no promise of safety', () => {
    const visit = plan(ALL_WELL, CALM);
    expect(visit).toMatchObject({ status: 'settled', finding: 'arranged', alone: 'no-objection-recorded' });
    expect(codesOf(visit.cautions)).toEqual(['follow-own-policy', 'past-calm-proves-nothing']);
  });

  test.each(IDS.filter((id) => id !== q('neutral-venue')))('%s left open keeps it undetermined', (id) => {
    const visit = plan({ ...ALL_WELL, [id]: 'unknown' }, CALM);
    expect(visit.status).toBe('undetermined');
    expect(missingOf(visit)).toEqual([{ field: id, couldBecome: ['arranged', 'not-ready'] }]);
    expect(visit.open).toEqual([id]);
  });

  test('a neutral venue left open changes no finding, and is still asked', () => {
    const visit = plan({ ...ALL_WELL, [q('neutral-venue')]: 'unknown' }, CALM);
    expect(visit).toMatchObject({ status: 'settled', finding: 'arranged', open: [q('neutral-venue')] });
    expect(stateOf({ ...ALL_WELL, [q('neutral-venue')]: 'unknown' }, CALM, 'neutral-venue')).toBe(
      'to-consider',
    );
  });
});

describe('each answer and what it asks for', () => {
  test.each([
    ['timing', 'yes', 'daylight', 'SAF-13'],
    ['car', 'yes', 'waiting-taxi', 'SAF-13'],
    ['joint', 'yes', 'joint-visit', 'SAF-13'],
    ['phone-alarm', 'no', 'means-of-help', 'SAF-13'],
    ['whereabouts', 'no', 'whereabouts-known', 'SAF-25'],
    ['known-vulnerable', 'no', 'risk-known', 'SAF-13'],
    ['non-return-procedure', 'no', 'call-in', 'SAF-13'],
    ['non-return-procedure', 'no', 'if-nobody-calls', 'SAF-13'],
    ['manager-details', 'no', 'manager-holds-details', 'SAF-13'],
    ['family-contact', 'no', 'family-has-work-contact', 'SAF-13'],
    ['privacy-precautions', 'no', 'private-details-protected', 'SAF-13'],
    ['safety-training', 'no', 'safety-training', 'SAF-13'],
    ['can-continue', 'no', 'manager-decides-how', 'SAF-19'],
  ] as const)('%s %s → %s (%s)', (name, answer, arrangement, rule) => {
    const answers = { ...ALL_WELL, [q(name)]: answer };
    const visit = plan(answers, CALM);
    expect(visit).toMatchObject({ status: 'settled', finding: 'not-ready' });
    expect(visit.arrangements.find(({ id }) => id === a(arrangement))).toMatchObject({
      state: 'to-arrange',
      why: [q(name)],
      rule: { id: rule },
    });
    expect(stateOf({ ...ALL_WELL, [q(name)]: 'unknown' }, CALM, arrangement)).toBe('to-find-out');
    const arranged = {
      ...CALM,
      actionPlan: PLAN,
      arranged: [a(arrangement) as (typeof VISIT_ARRANGEMENTS)[number]],
    };
    expect(stateOf(answers, arranged, arrangement)).toBe('in-place');
  });

  test('a car at risk is also a risk that needs its plan (SAF-15)', () => {
    expect(stateOf({ ...ALL_WELL, [q('car')]: 'yes' }, CALM, 'action-plan-agreed')).toBe('to-arrange');
  });

  test.each([
    { answers: ALL_WELL, context: CALM, state: 'to-consider' },
    { answers: { ...ALL_WELL, [q('car')]: 'unknown' as const }, context: CALM, state: 'to-consider' },
    { answers: { ...ALL_WELL, [q('car')]: 'yes' as const }, context: CALM, state: undefined },
    { answers: ALL_WELL, context: { ...CALM, venue: 'office-only' } as const, state: undefined },
  ])(
    'parking for a quick exit, where one drives to a home: $state (SAF-25)',
    ({ answers, context, state }) => {
      expect(stateOf(answers, context, 'quick-exit-parking')).toBe(state);
    },
  );

  test.each([
    { answer: 'yes', venue: undefined, state: 'to-consider' },
    { answer: 'no', venue: undefined, state: undefined },
    { answer: 'yes', venue: 'neutral-venue', state: 'in-place' },
    { answer: 'no', venue: 'neutral-venue', state: undefined },
  ] as const)('a neutral venue would do: $answer, venue $venue → $state', ({ answer, venue, state }) => {
    const context = venue === undefined ? CALM : { ...CALM, venue };
    expect(stateOf({ ...ALL_WELL, [q('neutral-venue')]: answer }, context, 'neutral-venue')).toBe(state);
  });

  test('the most pressing comes first', () => {
    const visit = plan({}, { dangerous: 'yes', venue: 'office-only' });
    const order = visit.arrangements.map(({ id }) => VISIT_ARRANGEMENTS.indexOf(id));
    expect(order.slice(0, 3)).toEqual([0, 1, 2]);
  });
});

describe('a dangerous situation never yields a lone visit (SAF-14)', () => {
  test('the whole table of danger and company', () => {
    for (const [dangerous, joint] of combinations(2) as [Answer, Answer][]) {
      const expected =
        dangerous === 'yes'
          ? 'ruled-out'
          : joint === 'yes'
            ? 'advised-against'
            : dangerous === 'no' && joint === 'no'
              ? 'no-objection-recorded'
              : 'not-cleared';
      expect(plan({ [q('joint')]: joint }, { dangerous }).alone).toBe(expected);
    }
  });

  test.each(ANSWERS)('dangerous, and the worker says of company: %s → go together', (joint) => {
    const answers = { ...ALL_WELL, [q('joint')]: joint };
    const visit = plan(answers, { dangerous: 'yes', actionPlan: PLAN });
    expect(visit).toMatchObject({ status: 'settled', finding: 'not-ready' });
    expect(visit.arrangements.find(({ id }) => id === a('joint-visit'))).toMatchObject({
      state: 'to-arrange',
      why: ['dangerous'],
      rule: { id: 'SAF-14', cite: { source: 'barnsley-toolkit' } },
    });
    expect(codesOf(visit.cautions)).toContain('nobody-goes-alone');
    expect(codesOf(visit.cautions)).toContain('leave-if-too-threatening');
  });

  test('whatever else is answered, danger never lets anybody be cleared to go alone', () => {
    fc.assert(
      fc.property(anyAnswersTo(IDS), fc.subarray([...VISIT_ARRANGEMENTS]), (answers, arranged) => {
        expect(plan(answers, { dangerous: 'yes', arranged }).alone).toBe('ruled-out');
        const joint = stateOf(answers, { dangerous: 'yes', arranged }, 'joint-visit');
        expect(joint).toBe(arranged.includes('safety.arrangement.joint-visit') ? 'in-place' : 'to-arrange');
      }),
    );
  });
});

describe('first the plan, then the visit (SAF-15)', () => {
  const DANGER = { dangerous: 'yes', arranged: ['safety.arrangement.joint-visit'] } as const;
  test.each([
    { at: 'no plan', actionPlan: undefined, state: 'to-arrange' },
    { at: 'a plan with no day', actionPlan: { inSupervisionNotes: 'yes' }, state: 'to-arrange' },
    { at: 'agreed before', actionPlan: PLAN, state: 'in-place' },
    { at: 'agreed today', actionPlan: { ...PLAN, agreedOn: ON }, state: 'in-place' },
    { at: 'agreed tomorrow', actionPlan: { ...PLAN, agreedOn: isoDate('2026-06-16') }, state: 'to-arrange' },
    { at: 'not in the notes', actionPlan: { ...PLAN, inSupervisionNotes: 'no' }, state: 'to-arrange' },
    { at: 'nobody knows about the notes', actionPlan: { agreedOn: PLAN.agreedOn }, state: 'to-find-out' },
    { at: 'agreed after the visit', actionPlan: PLAN, visitOn: isoDate('2026-06-09'), state: 'to-arrange' },
    { at: 'agreed on the day of the visit', actionPlan: PLAN, visitOn: PLAN.agreedOn, state: 'in-place' },
  ] as const)('$at → $state', ({ actionPlan, state, ...rest }) => {
    const context: VisitContext = {
      ...DANGER,
      ...(actionPlan ? { actionPlan } : {}),
      ...('visitOn' in rest ? { visitOn: rest.visitOn } : {}),
    };
    expect(stateOf(ALL_WELL, context, 'action-plan-agreed')).toBe(state);
    const expected = { 'to-arrange': 'not-ready', 'in-place': 'arranged', 'to-find-out': undefined }[state];
    expect(findingOf(plan(ALL_WELL, context))).toBe(expected);
  });

  test('what keeps it open is named', () => {
    const context: VisitContext = { ...DANGER, actionPlan: { agreedOn: PLAN.agreedOn } };
    expect(missingOf(plan(ALL_WELL, context))).toEqual([
      { field: 'actionPlan.inSupervisionNotes', couldBecome: ['arranged', 'not-ready'] },
    ]);
  });

  test('ticking the plan off is not enough: it stands on record or it does not', () => {
    const arranged = ['safety.arrangement.action-plan-agreed', 'safety.arrangement.joint-visit'] as const;
    expect(stateOf(ALL_WELL, { dangerous: 'yes', arranged }, 'action-plan-agreed')).toBe('to-arrange');
  });

  test('a plan nobody needed to make is simply there', () => {
    expect(stateOf(ALL_WELL, { ...CALM, actionPlan: PLAN }, 'action-plan-agreed')).toBeUndefined();
    expect(stateOf({}, { actionPlan: PLAN }, 'action-plan-agreed')).toBe('in-place');
  });

  test.each([...THREAT_ITEMS, ...HOME_VISIT_HAZARDS])('%s on record is a risk that is known', (item) => {
    const context: VisitContext = { ...CALM, observations: [observed(item, 'yes', { id: 'seen' })] };
    const visit = plan(ALL_WELL, context);
    expect(visit.arrangements[0]).toMatchObject({
      id: a('action-plan-agreed'),
      state: 'to-arrange',
      why: [item],
    });
    expect(visit.evidence.at(-1)).toMatchObject({ factor: item, observed: 'yes', from: ['seen'] });
  });
});

describe('past calm is no evidence (SAF-18)', () => {
  test.each([
    {
      at: 'a threat on record, judged calm',
      seen: SHOUTS,
      joint: 'no',
      alone: 'advised-against',
      state: 'to-consider',
    },
    {
      at: 'a threat on record, company asked for',
      seen: SHOUTS,
      joint: 'yes',
      alone: 'advised-against',
      state: 'to-arrange',
    },
    {
      at: 'a threat on record, company not judged',
      seen: SHOUTS,
      joint: 'unknown',
      alone: 'advised-against',
      state: 'to-find-out',
    },
    {
      at: 'a hazard on record, judged calm',
      seen: DOGS,
      joint: 'no',
      alone: 'no-objection-recorded',
      state: undefined,
    },
  ] as const)('$at → $alone, going together $state', ({ seen, joint, alone, state }) => {
    const context: VisitContext = { ...CALM, actionPlan: PLAN, observations: [observed(seen)] };
    const answers = { ...ALL_WELL, [q('joint')]: joint };
    expect(plan(answers, context).alone).toBe(alone);
    expect(stateOf(answers, context, 'joint-visit')).toBe(state);
    if (state === 'to-consider')
      expect(plan(answers, context).arrangements.find(({ id }) => id === a('joint-visit'))).toMatchObject({
        why: [SHOUTS],
        rule: { id: 'SAF-18' },
      });
  });

  test('whose supervision notes is left open, and says why (D-11)', () => {
    const [first] = plan(ALL_WELL, { dangerous: 'yes' }).arrangements;
    expect(first).toMatchObject({ id: a('action-plan-agreed'), rule: { id: 'SAF-15' } });
    expect(first?.rule.cite.note).toMatch(/line manager.*outside specialist/);
  });

  test('judged not dangerous against the record: a caution says so, and a later calm visit changes nothing', () => {
    for (const more of [[], [observed(SHOUTS, 'no', { on: '2026-05-01' })]]) {
      const visit = plan(ALL_WELL, { ...CALM, observations: [observed(SHOUTS), ...more] });
      expect(visit.cautions.find(({ code }) => code === 'judged-calm-despite-record')).toMatchObject({
        detail: { factors: [SHOUTS] },
        rule: { id: 'SAF-18' },
      });
      expect(codesOf(visit.cautions)).not.toContain('past-calm-proves-nothing');
    }
  });

  test('a record of nothing but calm keeps danger an open question', () => {
    const context = { observations: [observed(SHOUTS, 'no'), observed(DOGS, 'no')] };
    const visit = plan(ALL_WELL, context);
    expect(visit.status).toBe('undetermined');
    expect(missingOf(visit).map(({ field }) => field)).toEqual(['dangerous']);
    expect(visit.alone).toBe('not-cleared');
  });

  test('what is seen after the day does not count', () => {
    const context = { ...CALM, observations: [observed(SHOUTS, 'yes', { on: '2026-06-16' })] };
    expect(stateOf(ALL_WELL, context, 'action-plan-agreed')).toBeUndefined();
  });
});

describe('office-only contact and the child at home (PLN-12, D-22)', () => {
  const OFFICE: VisitContext = { ...CALM, venue: 'office-only' };
  const reason = 'the child is seen at school and by the health visitor at home';
  test.each([
    { at: 'nothing on record', weighing: undefined, state: 'to-arrange' },
    { at: 'a reason with no day', weighing: { reason }, state: 'to-arrange' },
    { at: 'a day with no reason', weighing: { on: ON }, state: 'to-arrange' },
    { at: 'a blank reason', weighing: { on: ON, reason: '  ' }, state: 'to-arrange' },
    { at: 'weighed later than today', weighing: { on: isoDate('2026-06-16'), reason }, state: 'to-arrange' },
    { at: 'weighed today', weighing: { on: ON, reason }, state: 'in-place' },
  ])('$at → $state', ({ weighing, state }) => {
    const context = weighing === undefined ? OFFICE : { ...OFFICE, officeOnlyWeighing: weighing };
    expect(stateOf(ALL_WELL, context, 'child-at-home-weighed')).toBe(state);
    expect(findingOf(plan(ALL_WELL, context))).toBe(state === 'in-place' ? 'arranged' : 'not-ready');
  });

  test('ticking it off is not enough', () => {
    const arranged = ['safety.arrangement.child-at-home-weighed'] as const;
    expect(stateOf(ALL_WELL, { ...OFFICE, arranged }, 'child-at-home-weighed')).toBe('to-arrange');
  });

  test.each([
    { venue: undefined, neutral: 'no', both: false },
    { venue: 'home', neutral: 'no', both: false },
    { venue: 'home', neutral: 'yes', both: true },
    { venue: 'office-only', neutral: 'no', both: true },
    { venue: 'neutral-venue', neutral: 'no', both: true },
  ] as const)(
    'venue $venue, neutral would do $neutral: both readings in view → $both',
    ({ venue, neutral, both }) => {
      const context = venue === undefined ? CALM : { ...CALM, venue };
      const { cautions } = plan({ ...ALL_WELL, [q('neutral-venue')]: neutral }, context);
      const pair = cautions.filter(({ code }) =>
        ['child-at-home-matters', 'home-visits-work-and-weigh'].includes(code),
      );
      expect(pair.map(({ rule }) => [rule.id, rule.cite.source])).toEqual(
        both
          ? [
              ['PLN-12', 'hard-to-engage-procedure'],
              ['ENG-15', 'page-2020'],
            ]
          : [],
      );
      expect(stateOf(ALL_WELL, context, 'child-at-home-weighed') === undefined).toBe(venue !== 'office-only');
    },
  );
});

describe('what comes first is passed through', () => {
  test('overrides as known', () => {
    const visit = plan(
      {},
      { overrides: { 'safety.override.get-out': 'yes', 'safety.override.child-protection': 'no' } },
    );
    expect(visit.first[0]).toMatchObject({ id: 'safety.override.get-out', state: 'in-force' });
    expect(plan({}).first).toHaveLength(6);
  });
});

const anyContext = fc
  .record(
    {
      dangerous: anyAnswer,
      venue: fc.constantFrom('home', 'office-only', 'neutral-venue'),
      arranged: fc.subarray([...VISIT_ARRANGEMENTS]),
      actionPlan: fc.record(
        {
          agreedOn: fc.constantFrom(isoDate('2026-06-01'), isoDate('2026-07-01')),
          inSupervisionNotes: anyAnswer,
        },
        { requiredKeys: [] },
      ),
      observations: anyObservations([SHOUTS, DOGS]),
    },
    { requiredKeys: [] },
  )
  .map((context) => deepFreeze(context as VisitContext));
const mostlyWell = fc
  .tuple(anyAnswersTo(IDS), fc.boolean())
  .map(
    ([answers, well]): Given =>
      well ? { ...ALL_WELL, ...Object.fromEntries(Object.entries(answers).slice(0, 2)) } : answers,
  );

describe('invariants of planVisit', () => {
  test('filling a gap leads only to a listed finding; a settled finding stays', () => {
    fc.assert(
      fc.property(
        mostlyWell,
        anyContext,
        fc.nat(),
        fc.constantFrom<Answer>('yes', 'no'),
        (answers, context, pick, answer) => {
          const before = plan(answers, context);
          const open = [
            ...IDS.filter((id) => (answers[id] ?? 'unknown') === 'unknown'),
            ...((context.dangerous ?? 'unknown') === 'unknown' ? ['dangerous'] : []),
          ];
          fc.pre(open.length > 0);
          const field = open[pick % open.length]!;
          const after =
            field === 'dangerous'
              ? plan(answers, { ...context, dangerous: answer })
              : plan({ ...answers, [field]: answer }, context);
          if (before.status === 'settled') expect(findingOf(after)).toBe(before.finding);
          else if (findingOf(after) !== undefined)
            expect(missingOf(before).find((gap) => gap.field === field)?.couldBecome).toContain(
              findingOf(after),
            );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('nothing but a full set of known answers is ever called arranged', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(mostlyWell, anyContext, (answers, context) => {
        const visit = plan(answers, context);
        fc.pre(findingOf(visit) === 'arranged');
        expect(visit.arrangements.every(({ state }) => state === 'in-place' || state === 'to-consider')).toBe(
          true,
        );
        expect(context.dangerous === 'yes' && visit.alone !== 'ruled-out').toBe(false);
      }),
    );
  });

  test('each arrangement is listed once, in the order of the vocabulary, and order of input is irrelevant', () => {
    fc.assert(
      fc.property(mostlyWell, anyContext, (answers, context) => {
        const visit = plan(answers, context);
        const ids = visit.arrangements.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const places = ids.map((id) => VISIT_ARRANGEMENTS.indexOf(id));
        expect([...places].sort((x, y) => x - y)).toEqual(places);
        const turned = {
          ...context,
          ...(context.observations ? { observations: reversed(context.observations) } : {}),
          ...(context.arranged ? { arranged: reversed(context.arranged) } : {}),
        };
        expect(JSON.stringify(plan(answers, turned))).toBe(JSON.stringify(visit));
      }),
    );
  });
});
