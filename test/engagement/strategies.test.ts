import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ActiveTrigger,
  assessDoingNothing,
  BARRIER_REASONS,
  COMMUNICATION_NEEDS,
  DERIVED_LINKS,
  ENGAGEMENT_ITEMS,
  ENGAGEMENT_STAGES,
  FAMILY_BARRIERS,
  HOME_VISIT,
  listBarriers,
  listSanctionOptions,
  listTriggers as listWith,
  MICRO_WORK_DOMAINS,
  matchStrategies as matchWith,
  PRACTITIONER_BARRIERS,
  PROCEDURE_ONLY_REASONS,
  SANCTION_STRATEGIES,
  STATED_LINKS,
  STRATEGY_LINKS,
  type StrategyContext,
  type StrategyLinks,
  type StrategyTrigger,
  suggestStrategies as suggestWith,
} from '../../src/engagement/index.js';
import {
  ANSWERS,
  type Answer,
  findingOf,
  isoDate,
  missingOf,
  type Observation,
} from '../../src/kernel/index.js';
import ledger from '../fixtures/ledger.json' with { type: 'json' };
import { deepFreeze, observed } from '../support/builders.js';
import { ON, observations, shuffled } from './generate.js';

const on = isoDate('2026-03-20');
const CHILD = 'engagement.situation.child-in-question';
const FAILING = 'engagement.situation.engagement-failing';
const SANCTION = 'engagement.situation.sanction-possible';
const TOLD = 'engagement.situation.consequences-stated';
const suggestStrategies = (context: StrategyContext) => suggestWith(context, STRATEGY_LINKS);
const listTriggers = (context: StrategyContext) => listWith(context, STRATEGY_LINKS);
const matchStrategies = (active: readonly ActiveTrigger[]) => matchWith(active, STRATEGY_LINKS);
const advise = (...items: readonly (string | Observation)[]) =>
  suggestStrategies({
    on,
    observations: items.map((item) => (typeof item === 'string' ? observed(item) : item)),
  });
const suggestion = (id: string, ...items: readonly string[]) =>
  advise(...items).suggestions.find((one) => one.id === id);

describe('5.0 and 6.0, barriers: the toolkit’s and the procedure’s lists joined (D-14)', () => {
  test.each([
    ...FAMILY_BARRIERS.map((id) => [id, 'family'] as const),
    ...PROCEDURE_ONLY_REASONS.map((id) => [id, 'family'] as const),
    ...PRACTITIONER_BARRIERS.map((id) => [id, 'practitioner'] as const),
  ])('%s is a barrier on the side of the %s', (id, side) => {
    const one = observed(id, 'yes', { about: 'p2' });
    expect(listBarriers([one], { on })).toMatchObject([
      {
        id,
        side,
        about: 'p2',
        standing: 'present',
        evidence: { factor: id, observed: 'yes', from: [one.id] },
      },
    ]);
  });

  test.each(Object.entries(BARRIER_REASONS))('%s is also known from %s', (id, reason) => {
    expect(listBarriers([observed(reason)], { on })).toMatchObject([
      { id, recognisedBy: [{ source: 'barnsley-toolkit' }, { source: 'hard-to-engage-procedure' }] },
    ]);
  });

  test('the union is whole: every reason of the procedure is a barrier here', () => {
    const reasons = ledger.map(({ id }) => id).filter((id) => id.startsWith('behaviour.reason.'));
    const joined = [...Object.values(BARRIER_REASONS), ...PROCEDURE_ONLY_REASONS];
    expect(reasons).toHaveLength(12);
    expect([...joined].sort()).toEqual([...reasons].sort());
  });

  test.each([
    { id: 'engagement.barrier.family.privacy', sources: 2, differs: 0 },
    { id: 'engagement.barrier.family.siloed-help', sources: 1, differs: 0 },
    { id: 'engagement.barrier.family.fear-of-judgement', sources: 2, differs: 1 },
    { id: 'engagement.barrier.family.anger-after-exclusion', sources: 1, differs: 0 },
    { id: 'behaviour.reason.refuses-problem', sources: 1, differs: 1 },
    { id: 'behaviour.reason.resents-interference', sources: 1, differs: 1 },
  ])('$id: $sources sources, $differs differences', ({ id, sources, differs }) => {
    const [row] = listBarriers([observed(id)], { on });
    expect(row?.recognisedBy).toHaveLength(sources);
    expect(row?.differences.map((one) => one.id)).toEqual(differs === 1 ? ['D-14'] : []);
  });

  test('one parent’s no does not hide the other’s yes; no is not listed, a contradiction stays open', () => {
    const id = 'engagement.barrier.family.fear-of-removal';
    const rows = listBarriers(
      [
        observed(id, 'yes', { about: 'mother' }),
        observed(id, 'no', { about: 'father', on: '2026-03-02' }),
        observed(id, 'yes', { about: 'aunt' }),
        observed(id, 'no', { about: 'aunt' }),
        observed(id, 'unknown', { about: 'uncle' }),
      ],
      { on },
    );
    expect(rows.map(({ about, standing }) => [about, standing])).toEqual([
      ['aunt', 'open'],
      ['mother', 'present'],
      ['uncle', 'open'],
    ]);
    expect(rows[0]?.cautions.map(({ code }) => code)).toEqual(['record-contradicts-itself']);
  });
});

describe('2.0, doing nothing is ruled out (ENG-3)', () => {
  test('every pair of answers', () => {
    for (const child of ANSWERS)
      for (const failing of ANSWERS) {
        const judgement = assessDoingNothing([observed(CHILD, child), observed(FAILING, failing)], { on });
        const pair = [child, failing];
        if (pair.includes('no')) expect(findingOf(judgement)).toBe('doing-nothing-not-excluded');
        else if (pair.includes('unknown')) expect(judgement.status).toBe('undetermined');
        else expect(judgement).toMatchObject({ status: 'settled', finding: 'doing-nothing-excluded' });
      }
  });
  test('one gap can lead both ways, two gaps only to not', () => {
    expect(missingOf(assessDoingNothing([observed(CHILD)], { on }))).toEqual([
      { field: FAILING, couldBecome: ['doing-nothing-excluded', 'doing-nothing-not-excluded'] },
    ]);
    expect(missingOf(assessDoingNothing([], { on })).map(({ couldBecome }) => couldBecome)).toEqual([
      ['doing-nothing-not-excluded'],
      ['doing-nothing-not-excluded'],
    ]);
  });
  test('worry about one child is enough, whatever is said of another later', () => {
    const seen = [
      observed(CHILD, 'yes', { about: 'child-1' }),
      observed(CHILD, 'no', { about: 'child-2', on: '2026-03-02' }),
      observed(FAILING),
    ];
    expect(findingOf(assessDoingNothing(seen, { on }))).toBe('doing-nothing-excluded');
  });
  test('it stands before the suggestions, and what is missing is asked', () => {
    expect(advise(CHILD, FAILING).reminders[0]).toMatchObject({
      code: 'doing-nothing-excluded',
      rule: { id: 'ENG-3' },
    });
    expect(advise(CHILD).ask[0]).toMatchObject({ id: FAILING, rule: { id: 'ENG-3' } });
    expect(advise(CHILD, observed(FAILING, 'no')).ask.map(({ rule }) => rule.id)).not.toContain('ENG-3');
  });
});

describe('9.2, strategies: stated links first, then derived (ENG-18)', () => {
  test('stated before derived, each with why and where', () => {
    const { suggestions } = advise('engagement.need.diary', 'engagement.barrier.family.privacy');
    expect(suggestions.map(({ id, basis }) => [id, basis])).toEqual([
      ['engagement.strategy.appointment-reminders', 'stated'],
      ['engagement.strategy.transparent-about-why', 'derived'],
      ['engagement.strategy.professional-boundaries', 'derived'],
    ]);
    expect(suggestions[0]?.why[0]).toMatchObject({
      because: 'engagement.need.diary',
      cite: { source: 'barnsley-toolkit', basis: 'stated' },
    });
  });
  test('one strategy, two reasons, named once', () => {
    const one = suggestion(
      'engagement.strategy.flexible-times',
      'engagement.need.times-and-places',
      'engagement.barrier.family.chaotic-lifestyle',
    );
    expect(one).toMatchObject({ basis: 'stated' });
    expect(one?.why.map(({ because, cite }) => [because, cite.basis])).toEqual([
      ['engagement.need.times-and-places', 'stated'],
      ['engagement.barrier.family.chaotic-lifestyle', 'derived'],
    ]);
  });
  test('nobody asked, nothing suggested', () => {
    expect(advise().suggestions).toEqual([]);
    expect(advise(observed('engagement.need.diary', 'unknown')).suggestions).toEqual([]);
    expect(advise(observed('engagement.need.diary', 'no')).suggestions).toEqual([]);
  });
  test.each([...FAMILY_BARRIERS, ...PROCEDURE_ONLY_REASONS, ...PRACTITIONER_BARRIERS])(
    '%s has something that may answer it',
    (id) => expect(advise(id).suggestions.length).toBeGreaterThan(0),
  );
  test.each(ENGAGEMENT_STAGES)('%s has something that may answer it', (stage) => {
    const { suggestions } = suggestStrategies({ on, observations: [], stage });
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.every(({ why }) => why.every((one) => one.about === undefined))).toBe(true);
  });
  test('once all three stages are there, none of them asks for anything', () => {
    const advice = suggestStrategies({ on, observations: [], stage: 'all-three-evidenced' });
    expect(advice.suggestions).toEqual([]);
    expect(advice.reminders.map(({ code }) => code)).not.toContain('relationship-first');
  });
  test('reasons of several people stand in order of person, whatever the order given', () => {
    const rows: readonly ActiveTrigger[] = deepFreeze([
      { id: 'engagement.need.diary', about: 'b', from: ['2'] },
      { id: 'engagement.need.diary', about: 'a', from: ['1'] },
      { id: 'engagement.need.diary', from: [] },
    ]);
    const about = (list: readonly ActiveTrigger[]) =>
      matchStrategies(list).suggestions[0]?.why.map((one) => one.about);
    expect(about(rows)).toEqual([undefined, 'a', 'b']);
    expect(about([...rows].reverse())).toEqual([undefined, 'a', 'b']);
  });
  test('an id that nothing answers is passed over', () => {
    expect(matchStrategies([{ id: '__proto__' as StrategyTrigger, from: [] }]).suggestions).toEqual([]);
  });
});

describe('what goes with a strategy', () => {
  test.each([
    {
      rule: 'ENG-7',
      id: 'engagement.strategy.challenge-for-ownership',
      item: 'engagement.barrier.family.impact-unacknowledged',
      code: 'time-the-challenge',
      differs: ['D-4'],
    },
    {
      rule: 'ENG-7',
      id: 'engagement.strategy.balance-support-challenge',
      item: 'engagement.barrier.family.something-to-hide',
      code: 'time-the-challenge',
      differs: ['D-4'],
    },
    {
      rule: 'ENG-7',
      id: 'engagement.domain.behavioural',
      item: 'engagement.situation.other-help-unavailable',
      code: 'time-the-challenge',
      differs: ['D-4'],
    },
    {
      rule: 'ENG-8',
      id: 'engagement.strategy.hands-on-support',
      item: 'engagement.barrier.family.no-practical-benefit',
      code: 'child-stays-in-focus',
      differs: ['D-7'],
    },
    {
      rule: 'ENG-8',
      id: 'engagement.strategy.ask-what-help',
      item: 'engagement.barrier.family.no-practical-benefit',
      code: 'child-stays-in-focus',
      differs: ['D-7'],
    },
    {
      rule: 'ENG-8',
      id: 'engagement.domain.functional',
      item: 'engagement.family-need.lost-job',
      code: 'child-stays-in-focus',
      differs: ['D-7'],
    },
    {
      rule: 'ENG-8',
      id: 'engagement.strategy.phone-or-text',
      item: 'engagement.barrier.family.fear-of-stigma',
      code: 'remote-to-arrange-only',
      differs: ['D-6'],
    },
    {
      rule: 'ENG-14',
      id: 'engagement.strategy.extended-period',
      item: 'engagement.barrier.family.staff-changes',
      code: 'ask-how-long-they-stay',
      differs: [],
    },
    {
      rule: 'ENG-16',
      id: 'engagement.strategy.trusted-third-party',
      item: 'engagement.situation.difficulty-expected',
      code: 'keep-confidence-and-consult',
      differs: [],
    },
  ])('$rule goes with $id', ({ rule, id, item, code, differs }) => {
    const one = suggestion(id, item);
    expect(one?.keepTo).toMatchObject([{ code, rule: { id: rule } }]);
    expect(one?.differences.map((difference) => difference.id)).toEqual(differs);
  });
  test.each([
    {
      id: 'engagement.strategy.build-on-strengths',
      item: 'engagement.barrier.family.low-aspirations',
      differs: 'D-8',
    },
    { id: 'engagement.strategy.acknowledge-progress', item: 'engagement.situation.rebuffed', differs: 'D-8' },
    {
      id: 'engagement.procedure.formal-though-warm',
      item: 'engagement.situation.uncooperative',
      differs: 'D-5',
    },
  ])('$differs is shown with $id, both readings cited', ({ id, item, differs }) => {
    const [one] = suggestion(id, item)?.differences ?? [];
    expect(one?.id).toBe(differs);
    expect(new Set(one?.readings.map(({ cite }) => `${cite.source} ${cite.at}`)).size).toBe(
      one?.readings.length,
    );
    expect(one?.readings.length).toBeGreaterThanOrEqual(2);
  });
  test('where reading is hard: ring, rather than text', () => {
    expect(
      suggestion('engagement.strategy.phone-or-text', 'engagement.need.reading')?.keepTo.map(
        ({ code }) => code,
      ),
    ).toEqual(['remote-to-arrange-only', 'ring-rather-than-text']);
  });
});

describe('home visits: worth and risk together (ENG-15)', () => {
  test.each([
    'engagement.family-need.loneliness',
    'engagement.barrier.family.daunted-by-presentation',
    'engagement.situation.anxious-to-go-out',
  ])('%s: both, each with its citation', (item) => {
    expect(suggestion(HOME_VISIT, item)).toMatchObject({
      rule: { id: 'ENG-15' },
      worth: { code: 'home-visit-works-best', cite: { source: 'page-2020', basis: 'stated' } },
      risk: { code: 'home-visit-trauma-risk', cite: { source: 'page-2020', basis: 'stated' } },
    });
  });
});

describe('direct support and short stays (ENG-13, ENG-14)', () => {
  test('nobody else helps: the six domains, as the study states it', () => {
    const { suggestions, reminders } = advise('engagement.situation.other-help-unavailable');
    expect(suggestions.map(({ id }) => id)).toEqual(Object.keys(MICRO_WORK_DOMAINS));
    expect(suggestions.every(({ basis, rule }) => basis === 'stated' && rule.id === 'ENG-13')).toBe(true);
    expect(reminders.map(({ code }) => code)).toContain('engagement-extends-to-support');
  });
  test.each([
    { stay: 'yes' as Answer, withheld: ['engagement.strategy.extended-period'], keepTo: undefined },
    { stay: 'no' as Answer, withheld: [], keepTo: [] },
    { stay: 'unknown' as Answer, withheld: [], keepTo: ['ask-how-long-they-stay'] },
  ])('a short stay: $stay', ({ stay, withheld, keepTo }) => {
    const advice = advise(
      'engagement.barrier.family.staff-changes',
      observed('engagement.situation.short-placement', stay),
    );
    expect(advice.withheld.map(({ id }) => id)).toEqual(withheld);
    expect(advice.withheld.every(({ rule, why }) => rule.id === 'ENG-14' && why.length > 0)).toBe(true);
    const kept = advice.suggestions.find(({ id }) => id === 'engagement.strategy.extended-period');
    expect(kept?.keepTo.map(({ code }) => code)).toEqual(keepTo);
  });
});

describe('reminders that come with their situation', () => {
  test.each([
    { item: 'engagement.situation.vulnerable', code: 'vulnerable-needs-more-effort', rule: 'ENG-4' },
    { item: 'engagement.situation.multiple-needs', code: 'plan-not-episodes', rule: 'ENG-6' },
    { item: 'engagement.situation.mother-only-account', code: 'one-account-is-incomplete', rule: 'ENG-10' },
    { item: 'engagement.situation.short-placement', code: 'short-window', rule: 'ENG-14' },
  ])('$item → $code', ({ item, code, rule }) => {
    const found = (advice: ReturnType<typeof advise>) => advice.reminders.find((one) => one.code === code);
    expect(found(advise(item))).toMatchObject({ rule: { id: rule } });
    expect(found(advise(observed(item, 'no')))).toBeUndefined();
    expect(found(advise())).toBeUndefined();
    expect(advise().ask).toContainEqual(expect.objectContaining({ id: item }));
    expect(advise(observed(item, 'no')).ask.map(({ id }) => id)).not.toContain(item);
  });
  test('always: the child in focus first, the relationship next, own policy as well', () => {
    expect(advise().reminders.map(({ code, rule }) => [code, rule.id])).toEqual([
      ['child-stays-in-focus', 'ENG-8'],
      ['relationship-first', 'ENG-12'],
      ['own-policy-too', 'ENG-5'],
    ]);
  });
  test('vulnerable means more effort, never less (ENG-4)', () => {
    const with_ = advise('engagement.barrier.family.privacy', 'engagement.situation.vulnerable').suggestions;
    const without = advise('engagement.barrier.family.privacy').suggestions;
    expect(with_.map(({ id }) => id)).toEqual(expect.arrayContaining(without.map(({ id }) => id)));
    expect(with_.length).toBeGreaterThan(without.length);
  });
  test.each(Object.keys(COMMUNICATION_NEEDS))('%s is asked about until it is known', (need) => {
    const asked = expect.objectContaining({ id: need, rule: expect.objectContaining({ id: 'ENG-17' }) });
    expect(advise().ask).toContainEqual(asked);
    expect(advise(observed(need, 'no')).ask).not.toContainEqual(asked);
  });
});

describe('sanctions, kept apart (ENG-11, D-10)', () => {
  test('every pair of answers: possible, and consequences told', () => {
    for (const possible of ANSWERS)
      for (const told of ANSWERS) {
        const advice = listSanctionOptions([observed(SANCTION, possible), observed(TOLD, told)], { on });
        const ids = advice.options.map(({ id }) => id);
        const pause = 'engagement.strategy.temporary-suspension';
        expect(ids.length > 0).toBe(possible === 'yes');
        expect(ids.includes(pause)).toBe(possible === 'yes' && told === 'yes');
        if (possible !== 'yes')
          expect(advice.suspension).toMatchObject({
            status: 'not-applicable',
            because: 'no-sanction-on-record',
          });
        else
          expect(advice.suspension).toMatchObject(
            {
              yes: { status: 'settled', finding: 'can-be-paused' },
              no: { status: 'settled', finding: 'state-consequences-first' },
              unknown: {
                status: 'provisional',
                finding: 'state-consequences-first',
                missing: [{ field: TOLD, couldBecome: ['can-be-paused'] }],
              },
            }[told],
          );
      }
  });
  test('telling them plainly is itself suggested, as the toolkit states it', () => {
    expect(suggestion('engagement.strategy.consequences-clear', SANCTION)).toMatchObject({ basis: 'stated' });
  });
  test('each parent has to be told', () => {
    const seen = [
      observed(SANCTION),
      observed(TOLD, 'no', { about: 'father' }),
      observed(TOLD, 'yes', { about: 'mother', on: '2026-03-02' }),
    ];
    expect(findingOf(listSanctionOptions(seen, { on }).suspension)).toBe('state-consequences-first');
  });
  test('holding services back is named as a failure, and is never an option', () => {
    const held = observed('engagement.situation.services-withheld');
    const advice = listSanctionOptions([observed(SANCTION), held], { on });
    expect(advice.cautions).toMatchObject([
      { code: 'holding-back-is-not-a-sanction', detail: { from: [held.id] } },
    ]);
    expect(advice.options.every(({ id }) => (SANCTION_STRATEGIES as readonly string[]).includes(id))).toBe(
      true,
    );
    const elsewhere = observed('engagement.situation.services-withheld', 'no', { about: 'p2' });
    expect(listSanctionOptions([held, elsewhere], { on }).cautions).toHaveLength(1);
    expect(listSanctionOptions([elsewhere], { on }).cautions).toEqual([]);
    expect(listSanctionOptions([], { on }).cautions).toEqual([]);
  });
  test('both differences stay visible', () => {
    expect(listSanctionOptions([observed(SANCTION)], { on }).differences.map(({ id }) => id)).toEqual([
      'D-9',
      'D-10',
    ]);
  });
  test('no sanction is ever among the suggestions', () => {
    const all = suggestStrategies({ on, observations: ENGAGEMENT_ITEMS.map((item) => observed(item)) });
    const sanctions = all.suggestions.filter(({ id }) =>
      (SANCTION_STRATEGIES as readonly string[]).includes(id),
    );
    expect(all.suggestions.length).toBeGreaterThan(40);
    expect(sanctions).toEqual([]);
  });
});

describe('the links', () => {
  const need = 'engagement.need.diary';
  const local = {
    cite: { source: 'barnsley-toolkit', at: '8.3', basis: 'house-choice', note: 'Ours.' },
    links: { [need]: ['engagement.strategy.flexible-times'] },
  } as const satisfies StrategyLinks;
  test('links of a host’s own stand beside ours, after what a source states', () => {
    const { suggestions } = suggestWith({ on, observations: [observed(need)] }, [local, ...STRATEGY_LINKS]);
    expect(suggestions.map(({ id, basis }) => [id, basis])).toEqual([
      ['engagement.strategy.appointment-reminders', 'stated'],
      ['engagement.strategy.flexible-times', 'derived'],
    ]);
    expect(suggestions[1]!.why).toMatchObject([{ because: need, cite: local.cite }]);
  });
  test('without links nothing is suggested, and the reminders stand', () => {
    const advice = suggestWith({ on, observations: [observed(need)] }, []);
    expect([advice.suggestions, advice.withheld]).toEqual([[], []]);
    expect(advice.reminders.map(({ code }) => code)).toContain('child-stays-in-focus');
  });
  test('stated ones say so, derived ones say why', () => {
    expect(STATED_LINKS.every(({ cite }) => cite.basis === 'stated')).toBe(true);
    expect(DERIVED_LINKS.every(({ cite }) => cite.basis === 'derived' && cite.note !== undefined)).toBe(true);
  });
  test('everything linked from can be on record, or is a stage', () => {
    const known = new Set<string>([...ENGAGEMENT_ITEMS, ...PROCEDURE_ONLY_REASONS, ...ENGAGEMENT_STAGES]);
    const from = [...STATED_LINKS, ...DERIVED_LINKS].flatMap(({ links }) => Object.keys(links));
    expect(from.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('invariants', () => {
  const items = [...ENGAGEMENT_ITEMS, ...PROCEDURE_ONLY_REASONS, ...Object.values(BARRIER_REASONS)];
  const stage = fc.option(fc.constantFrom(...ENGAGEMENT_STAGES, 'all-three-evidenced' as const), {
    nil: undefined,
  });

  test('order is irrelevant, whatever is asked of the record', () =>
    fc.assert(
      fc.property(
        observations(items, 20).chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
        stage,
        ([rows, again], at) => {
          const context = at === undefined ? { on: ON } : { on: ON, stage: at };
          expect(suggestStrategies({ ...context, observations: again })).toEqual(
            suggestStrategies({ ...context, observations: rows }),
          );
          expect(listTriggers({ ...context, observations: again })).toEqual(
            listTriggers({ ...context, observations: rows }),
          );
          expect(listBarriers(again, { on: ON })).toEqual(listBarriers(rows, { on: ON }));
        },
      ),
    ));

  test('stated ones first; each named once, with a reason; a home visit with both its sides', () =>
    fc.assert(
      fc.property(observations(items, 20), (rows) => {
        const { suggestions, withheld } = suggestStrategies({ on: ON, observations: rows });
        const bases = suggestions.map(({ basis }) => basis);
        expect(bases).toEqual([...bases].sort().reverse());
        const ids = [...suggestions, ...withheld].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const one of suggestions) {
          expect(one.why.length).toBeGreaterThan(0);
          if (one.id === HOME_VISIT) expect([one.worth.code, one.risk.code]).toHaveLength(2);
        }
      }),
    ));

  test('another worry never lifts the ruling-out of doing nothing', () =>
    fc.assert(
      fc.property(observations([CHILD, FAILING]), fc.constantFrom('p1', 'p2', 'new'), (rows, about) => {
        const before = findingOf(assessDoingNothing(rows, { on: ON }));
        const worse = [...rows, observed(CHILD, 'yes', { about, on: ON })];
        if (before === 'doing-nothing-excluded')
          expect(findingOf(assessDoingNothing(worse, { on: ON }))).toBe(before);
      }),
    ));

  test('filling a gap leads only to a finding listed', () =>
    fc.assert(
      fc.property(
        observations([CHILD, FAILING, SANCTION, TOLD]),
        fc.constantFrom<Answer>('yes', 'no'),
        (rows, answer) => {
          const judges = [
            (seen: readonly Observation[]) => assessDoingNothing(seen, { on: ON }),
            (seen: readonly Observation[]) => listSanctionOptions(seen, { on: ON }).suspension,
          ];
          for (const judge of judges) {
            const before = judge(rows);
            for (const { field, couldBecome } of missingOf<string>(before)) {
              const after = findingOf<string>(judge([...rows, observed(field, answer, { on: ON })]));
              expect([...couldBecome, findingOf<string>(before), undefined]).toContain(after);
            }
          }
        },
      ),
    ));
});
