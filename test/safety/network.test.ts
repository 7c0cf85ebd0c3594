import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, findingOf, isoDate, missingOf } from '../../src/kernel/index.js';
import {
  type AgenciesMeeting,
  type AgencyExperience,
  assessHostilityScope,
  assessNetworkReach,
  completeAgenciesMeeting,
  HOSTILITY_UNMANAGED,
  listNetworkOptions,
  NETWORK_REACH_QUESTIONS,
  reviewSplitting,
  SPLITTING_SIGNS,
} from '../../src/safety/index.js';
import { deepFreeze, observed } from '../support/builders.js';
import { answersBy, anyAnswer, anyObservations, codesOf, combinations, ON, reversed } from './support.js';

const at = { on: ON };
const AGENCIES = ['health', 'housing', 'police', 'school'];
const met = (agency: string, hostile: Answer = 'yes', on = '2026-06-01', from?: string): AgencyExperience =>
  deepFreeze({ agency, hostile, on: isoDate(on), ...(from ? { from } : {}) });
const scope = (agencies: readonly string[], met: readonly AgencyExperience[]) =>
  assessHostilityScope(agencies, met, at);

/** The rule in words: all yes; some yes and some no; none yes; otherwise it depends on who has not said. */
const expectedScope = (given: readonly Answer[]) => {
  const has = (answer: Answer) => given.includes(answer);
  const open = given.filter((one) => one === 'unknown').length;
  if (has('yes') && has('no')) return { status: 'settled', finding: 'partial', couldBecome: [] };
  if (has('yes') && open === 0) return { status: 'settled', finding: 'universal', couldBecome: [] };
  if (has('yes'))
    return { status: 'undetermined', couldBecome: open === 1 ? ['partial', 'universal'] : ['partial'] };
  if (has('no'))
    return {
      status: open === 0 ? 'settled' : 'provisional',
      finding: 'no-hostility-recorded',
      couldBecome: open === 0 ? [] : ['partial'],
    };
  return { status: 'undetermined', couldBecome: ['no-hostility-recorded'] };
};

describe('Impact on multi-agency work: how widely (SAF-6)', () => {
  test('all 3^4 combinations of what four agencies say', () => {
    const all = combinations(4);
    expect(all).toHaveLength(81);
    for (const given of all) {
      const judgement = scope(
        AGENCIES,
        given.map((answer, index) => met(AGENCIES[index]!, answer)),
      );
      const { status, finding, couldBecome } = expectedScope(given);
      expect(judgement.status).toBe(status);
      expect(findingOf(judgement)).toBe(finding);
      const open = AGENCIES.filter((_, index) => given[index] === 'unknown');
      expect(missingOf(judgement)).toEqual(
        status === 'settled' ? [] : open.map((field) => ({ field, couldBecome })),
      );
    }
  });

  test('one agency alone: it may be all of them or none', () => {
    expect(missingOf(scope(['school'], []))).toEqual([
      { field: 'school', couldBecome: ['no-hostility-recorded', 'universal'] },
    ]);
  });

  test('no agency at all: the question does not arise', () => {
    expect(scope([], [])).toMatchObject({
      status: 'not-applicable',
      because: 'no-agencies-listed',
      tasks: [],
    });
  });

  test('an agency that speaks without being listed is counted in', () => {
    expect(findingOf(scope(['school'], [met('school'), met('health', 'no')]))).toBe('partial');
  });

  test.each([
    { at: 'all of them', given: [met('a'), met('b')], most: undefined, tasks: ['manage-between-agencies'] },
    {
      at: 'all of them, whatever somebody says of most',
      given: [met('a'), met('b')],
      most: 'no',
      tasks: ['manage-between-agencies'],
    },
    {
      at: 'some, most not judged',
      given: [met('a'), met('b', 'no')],
      most: undefined,
      tasks: ['understand-why-not-all', 'pool-what-was-learnt'],
    },
    {
      at: 'some, and judged to be most',
      given: [met('a'), met('b', 'no')],
      most: 'yes',
      tasks: ['understand-why-not-all', 'pool-what-was-learnt', 'manage-between-agencies'],
    },
    { at: 'nobody', given: [met('a', 'no'), met('b', 'no')], most: 'yes', tasks: [] },
    {
      at: 'one, the other silent',
      given: [met('a'), met('b', 'unknown')],
      most: 'yes',
      tasks: ['manage-between-agencies'],
    },
  ] as const)('$at → $tasks', ({ given, most, tasks }) => {
    const judgement = assessHostilityScope([], given, { on: ON, ...(most ? { mostAgencies: most } : {}) });
    expect(judgement.tasks.map(({ id }) => id)).toEqual(tasks);
  });

  test.each([
    { at: 'partial', given: [met('a'), met('b', 'no')], intermittent: [], risk: true },
    { at: 'universal', given: [met('a'), met('b')], intermittent: [], risk: false },
    {
      at: 'on and off with one',
      given: [met('a'), met('a', 'no', '2026-06-02'), met('b')],
      intermittent: ['a'],
      risk: true,
    },
    { at: 'calm before', given: [met('a'), met('a', 'no', '2026-05-02')], intermittent: ['a'], risk: true },
    { at: 'nobody', given: [met('a', 'no')], intermittent: [], risk: false },
  ])('$at: collaboration at its greatest risk → $risk', ({ given, intermittent, risk }) => {
    const judgement = scope([], given);
    expect(judgement.intermittent).toEqual(intermittent);
    const codes = codesOf(judgement.cautions);
    expect(codes.includes('collaboration-at-greatest-risk')).toBe(risk);
    expect(codes.includes('safety.hostility-surfaces-tensions')).toBe(risk);
    expect(codes.includes('hostility-on-and-off')).toBe(intermittent.length > 0);
  });

  test('what happens if it is not managed, and signs of splitting; limits are not punishment (D-10)', () => {
    const judgement = scope([], [met('a'), met('b', 'no')]);
    expect(judgement.ifUnmanaged).toEqual(HOSTILITY_UNMANAGED);
    expect(judgement.lookFor).toEqual(SPLITTING_SIGNS);
    expect(
      judgement.cautions.find(({ code }) => code === 'limits-are-not-punishment')?.rule.cite,
    ).toMatchObject({
      basis: 'derived',
    });
    const calm = scope([], [met('a', 'no')]);
    expect([calm.ifUnmanaged, calm.lookFor, calm.cautions]).toEqual([[], [], []]);
  });

  test('calm since takes nothing back, later days do not count, evidence is in order of day', () => {
    const judgement = scope(
      [],
      [
        met('a', 'yes', '2026-06-02', 'second'),
        met('a', 'yes', '2026-06-01'),
        met('a', 'yes', '2026-05-01', 'z'),
        met('a', 'yes', '2026-05-01', 'first'),
        met('a', 'no', '2026-06-10', 'calm'),
        met('a', 'no', '2026-06-16', 'tomorrow'),
        met('b', 'yes', '2026-06-16'),
      ],
    );
    expect(judgement).toMatchObject({
      finding: 'universal',
      evidence: [{ factor: 'a', from: ['first', 'z', 'second'] }],
    });
  });

  test('what is met on the very day counts; evidence holds yes and no, never what nobody said', () => {
    const judgement = scope(
      ['quiet'],
      [met('a', 'yes', '2026-06-15'), met('b', 'no', '2026-06-15'), met('quiet', 'unknown', '2026-06-15')],
    );
    expect(judgement.evidence.map(({ factor, observed }) => [factor, observed])).toEqual([
      ['a', 'yes'],
      ['b', 'no'],
    ]);
    expect(judgement).toMatchObject({ status: 'settled', finding: 'partial' });
  });

  const anyMet = fc
    .array(
      fc.record({
        agency: fc.constantFrom(...AGENCIES),
        hostile: anyAnswer,
        on: fc.constantFrom(isoDate('2026-06-01'), isoDate('2026-06-15'), isoDate('2026-06-16')),
        from: fc.constantFrom('o1', 'o2', 'o3'),
      }),
      { maxLength: 10 },
    )
    .map((list) => deepFreeze(list as readonly AgencyExperience[]));

  test('order is irrelevant; a gap filled leads only where listed; more hostility never lowers concern', () => {
    fc.assert(
      fc.property(
        anyMet,
        fc.subarray(AGENCIES),
        fc.nat(),
        fc.constantFrom<Answer>('yes', 'no'),
        (list, listed, pick, answer) => {
          const before = scope(listed, list);
          expect(JSON.stringify(scope(reversed(listed), reversed(list)))).toBe(JSON.stringify(before));
          const gaps = missingOf(before);
          fc.pre(gaps.length > 0);
          const gap = gaps[pick % gaps.length]!;
          const after = findingOf(scope(listed, [...list, met(gap.field, answer)]));
          if (after !== undefined) expect([findingOf(before), ...gap.couldBecome]).toContain(after);
          if (before.evidence.some(({ observed }) => observed === 'yes'))
            expect(after).not.toBe('no-hostility-recorded');
        },
      ),
    );
  });
});

describe('splitting and collusion: signs prompt and prove nothing', () => {
  test('nothing seen: every sign is asked about, nothing is claimed', () => {
    expect(reviewSplitting([], at)).toMatchObject({
      seen: [],
      ask: SPLITTING_SIGNS,
      counter: [],
      duties: [],
      cautions: [],
    });
  });

  test.each(SPLITTING_SIGNS)('%s seen: named with where, and what counters it', (sign) => {
    const review = reviewSplitting([observed(sign, 'yes', { id: 'o' })], at);
    expect(review.seen).toEqual([{ id: sign, from: ['o'] }]);
    expect(review.ask).toEqual(SPLITTING_SIGNS.filter((id) => id !== sign));
    expect(review.counter).toHaveLength(3);
    expect(review.duties).toHaveLength(9);
    expect(codesOf(review.cautions)).toEqual(['signs-prompt-and-prove-nothing']);
  });

  test('a sign found absent is neither seen nor asked; a contradiction is named', () => {
    const sign = SPLITTING_SIGNS[0];
    expect(reviewSplitting([observed(sign, 'no')], at).ask).not.toContain(sign);
    const review = reviewSplitting([observed(sign, 'no'), observed(sign)], at);
    expect(review.ask).toContain(sign);
    expect(codesOf(review.cautions)).toEqual(['record-contradicts-itself']);
  });

  test('order is irrelevant, no sign is in two lists', () => {
    fc.assert(
      fc.property(anyObservations(SPLITTING_SIGNS), (list) => {
        const review = reviewSplitting(list, at);
        expect(JSON.stringify(reviewSplitting(reversed(list), at))).toBe(JSON.stringify(review));
        expect(review.seen.some(({ id }) => review.ask.includes(id))).toBe(false);
      }),
    );
  });
});

describe('one agency cannot work with the family: three decisions in turn (SAF-7)', () => {
  const IDS = NETWORK_REACH_QUESTIONS.questions.map(({ id }) => id);

  test('all 3^3 combinations', () => {
    const all = combinations(3);
    expect(all).toHaveLength(27);
    for (const given of all) {
      const judgement = assessNetworkReach(answersBy(IDS, given));
      const open = IDS.filter((_, index) => given[index] === 'unknown');
      if (given.includes('no')) {
        expect(judgement).toMatchObject({ status: 'settled', finding: 'not-all-possible' });
      } else if (open.length === 0) {
        expect(judgement).toMatchObject({ status: 'settled', finding: 'all-possible' });
      } else {
        const couldBecome = open.length === 1 ? ['all-possible', 'not-all-possible'] : ['not-all-possible'];
        expect(judgement.status).toBe('undetermined');
        expect(missingOf(judgement)).toEqual(open.map((field) => ({ field, couldBecome })));
      }
      expect(judgement.next).toBe(open[0]);
      expect('next' in judgement).toBe(open.length > 0);
      expect(codesOf(judgement.cautions)).toEqual(given[1] === 'no' ? ['nobody-sees-the-child'] : []);
      expect(judgement.evidence.map(({ factor }) => factor)).toEqual(IDS.filter((id) => !open.includes(id)));
    }
  });
});

describe('options of the network, always with the plan for telling the family (SAF-8, SAF-9, SAF-10)', () => {
  const idsFor = (given: readonly Answer[]) =>
    listNetworkOptions({
      presenceWouldImpair: given[0],
      extremeSituation: given[1],
      frighteningEvent: given[2],
    });

  test('all 3^3 combinations of the conditions', () => {
    for (const given of combinations(3)) {
      const { options, tellFamily, cautions } = idsFor(given);
      const state = (name: string) => options.find(({ id }) => id === `safety.option.${name}`)?.state;
      const expected = (answer: Answer | undefined) =>
        ({ yes: 'available', no: undefined, unknown: 'ask-first' })[answer!];
      expect(state('exclude-parents')).toBe(expected(given[0]));
      expect(state('repeat-risk-review')).toBe(expected(given[1]));
      expect(state('debrief')).toBe(expected(given[2]));
      for (const always of ['agencies-meeting', 'risk-reduction-meeting', 'joint-visits'])
        expect(state(always)).toBe('available');
      expect(tellFamily).toEqual(['what', 'how', 'when']);
      expect(codesOf(cautions)).toContain('always-plan-telling-the-family');
      expect(codesOf(cautions).includes('leaving-out-is-the-exception')).toBe(given[0] !== 'no');
    }
  });

  test('leaving parents out goes through the chair, comes last, and both readings are cited (D-12)', () => {
    const { options, cautions } = listNetworkOptions({ presenceWouldImpair: 'yes' });
    expect(options.at(-1)).toMatchObject({
      id: 'safety.option.exclude-parents',
      through: 'chair',
      onlyIf: 'presenceWouldImpair',
      rule: { id: 'SAF-8', modality: 'consider', cite: { source: 'hard-to-engage-procedure' } },
    });
    expect(cautions.at(-1)?.rule.cite.source).toBe('barnsley-toolkit');
    expect(cautions.find(({ code }) => code === 'tell-through-lead-professional')?.rule.cite.note).toContain(
      'one named contact',
    );
    expect(options.filter(({ through }) => through !== undefined)).toHaveLength(1);
  });

  test('nothing known: conditions are asked first, none is assumed', () => {
    expect(listNetworkOptions({}).options.filter(({ state }) => state === 'ask-first')).toHaveLength(3);
    expect(listNetworkOptions({}).rules.map(({ id }) => id)).toEqual(['SAF-9', 'SAF-28', 'SAF-10', 'SAF-8']);
  });
});

describe('completeAgenciesMeeting', () => {
  const base: AgenciesMeeting = deepFreeze({ id: 'm1', on: ON, about: 'f1' });
  const TOLD = { what: 'what was shared', how: 'by the lead professional', when: ON };
  const WHOLE = { workPlan: 'who does what', tellFamily: TOLD };

  test.each<{ at: string; given: Partial<AgenciesMeeting>; missing: readonly string[] }>([
    {
      at: 'nothing yet',
      given: {},
      missing: [
        'work-plan-missing',
        'tell-family-what-missing',
        'tell-family-how-missing',
        'tell-family-when-missing',
      ],
    },
    {
      at: 'blank words',
      given: { ...WHOLE, workPlan: ' ', tellFamily: { ...TOLD, how: ' ' } },
      missing: ['work-plan-missing', 'tell-family-how-missing'],
    },
    { at: 'whole', given: WHOLE, missing: [] },
    { at: 'nobody left out', given: { ...WHOLE, excluded: [] }, missing: [] },
    {
      at: 'left out without chair or reason',
      given: { ...WHOLE, excluded: ['p1'] },
      missing: ['exclusion-needs-chair', 'exclusion-needs-reason'],
    },
    {
      at: 'left out through the chair, no reason',
      given: { ...WHOLE, excluded: ['p1'], chair: 'c1' },
      missing: ['exclusion-needs-reason'],
    },
    {
      at: 'left out through the chair, for a reason',
      given: { ...WHOLE, excluded: ['p1'], chair: 'c1', exclusionReason: 'nobody dares to speak' },
      missing: [],
    },
  ])('$at → $missing', ({ given, missing }) => {
    const meeting = deepFreeze({ ...base, ...given });
    const result = completeAgenciesMeeting(meeting);
    expect(result.ok ? [] : codesOf(result.issues)).toEqual(missing);
    expect(result.ok).toBe(missing.length === 0);
    if (result.ok) expect(result.value).toEqual(meeting);
  });
});
