import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ASSESSMENT_LIMITS,
  AVOIDANCE_OPENERS,
  assessAvoidanceOpening,
  assessViolenceIncluded,
  BEHAVIOUR_SIGNS,
  CHILD_COPING,
  INCLUDES_VIOLENCE,
  listAssessmentLimits,
  listChildCoping,
  listReasons,
  REASON_BARRIERS,
  REASONS,
} from '../../src/behaviour/index.js';
import {
  ANSWERS,
  type Answer,
  findingOf,
  isoDate,
  type Judgement,
  missingOf,
  type Observation,
} from '../../src/kernel/index.js';
import { contact, observed } from '../support/builders.js';
import { contacts, fill, ON, observations, turned } from './arbitrary.js';

const on = isoDate('2026-03-31');
const VIOLENCE: readonly string[] = BEHAVIOUR_SIGNS['behaviour.toolkit-type.violence'];
const every = (items: readonly string[], answer: Answer) => items.map((item) => observed(item, answer));

describe('BEH-7: the child’s risk assessment includes violence', () => {
  const rows: readonly [Answer, Answer, string, string | undefined][] = [
    ['yes', 'yes', 'settled', 'included'],
    ['yes', 'no', 'settled', 'must-be-included'],
    ['yes', 'unknown', 'provisional', 'must-be-included'],
    ['no', 'yes', 'not-applicable', undefined],
    ['no', 'no', 'not-applicable', undefined],
    ['no', 'unknown', 'not-applicable', undefined],
    ['unknown', 'yes', 'undetermined', undefined],
    ['unknown', 'no', 'undetermined', undefined],
    ['unknown', 'unknown', 'undetermined', undefined],
  ];
  test.each(rows)('violence %s, included %s: %s %s', (violence, included, status, finding) => {
    const judgement = assessViolenceIncluded(
      [...every(VIOLENCE, violence), observed(INCLUDES_VIOLENCE, included)],
      { on },
    );
    expect(judgement.status).toBe(status);
    expect(findingOf(judgement)).toBe(finding);
  });
  test('one sign is enough; one sign ruled out is not', () => {
    expect(findingOf(assessViolenceIncluded([observed(VIOLENCE[2]!)], { on }))).toBe('must-be-included');
    expect(assessViolenceIncluded([observed(VIOLENCE[2]!, 'no')], { on }).status).toBe('undetermined');
  });
  test('what a gap could become depends on what is there', () => {
    const unsaid = missingOf(assessViolenceIncluded([], { on }));
    expect(unsaid).toHaveLength(VIOLENCE.length + 1);
    expect(unsaid[0]?.couldBecome).toEqual(['must-be-included']);
    expect(unsaid.at(-1)).toEqual({ field: INCLUDES_VIOLENCE, couldBecome: [] });
    const covered = missingOf(assessViolenceIncluded([observed(INCLUDES_VIOLENCE)], { on }));
    expect(covered.map(({ couldBecome }) => couldBecome)).toEqual(VIOLENCE.map(() => ['included']));
  });
});

describe('BEH-3: resolve and concern', () => {
  const [resolve, concern] = AVOIDANCE_OPENERS;
  const rows: readonly [Answer, Answer, string | undefined][] = [
    ['yes', 'yes', 'may-open-up'],
    ['yes', 'no', 'not-yet'],
    ['no', 'yes', 'not-yet'],
    ['no', 'no', 'not-yet'],
    ['no', 'unknown', 'not-yet'],
    ['unknown', 'no', 'not-yet'],
    ['yes', 'unknown', undefined],
    ['unknown', 'yes', undefined],
    ['unknown', 'unknown', undefined],
  ];
  test.each(rows)('resolve %s, concern %s: %s', (a, b, finding) => {
    const judgement = assessAvoidanceOpening([observed(resolve, a), observed(concern, b)], { on });
    expect(findingOf(judgement)).toBe(finding);
    expect(judgement.status).toBe(finding === undefined ? 'undetermined' : 'settled');
  });
  test('the last gap decides, an earlier one can only say not yet', () => {
    expect(missingOf(assessAvoidanceOpening([observed(resolve)], { on }))).toEqual([
      { field: concern, couldBecome: ['may-open-up', 'not-yet'] },
    ]);
    expect(missingOf(assessAvoidanceOpening([], { on })).map(({ couldBecome }) => couldBecome)).toEqual([
      ['not-yet'],
      ['not-yet'],
    ]);
  });
});

describe('BEH-11: what hostility takes away, meant or not', () => {
  const answers = (...given: Parameters<typeof listAssessmentLimits>) =>
    listAssessmentLimits(...given).map(({ answer }) => answer);
  test('nothing recorded: not known', () =>
    expect(answers([], [], { on })).toEqual(['unknown', 'unknown', 'unknown']));
  test.each(ASSESSMENT_LIMITS)('%s', (limit) => {
    const found = listAssessmentLimits([observed(limit, 'yes', { id: 'o1' })], [], { on }).find(
      (one) => one.limit === limit,
    );
    expect(found).toMatchObject({
      answer: 'yes',
      from: ['o1'],
      cautions: [{ code: 'effect-counts-not-intent', rule: { id: 'BEH-11' } }],
    });
  });
  test('refusing time alone with the child limits it too', () =>
    expect(answers([observed('behaviour.toolkit-type.refusal.child-not-seen-alone')], [], { on })[0]).toBe(
      'yes',
    ));
  test('a child seen alone afterwards lifts it', () =>
    expect(
      answers(
        [observed(ASSESSMENT_LIMITS[0]), observed(ASSESSMENT_LIMITS[1])],
        [contact('home-visit', 'held', { on: '2026-03-05', childSeen: 'yes', childSeenAlone: 'yes' })],
        { on },
      ),
    ).toEqual(['no', 'no', 'unknown']));
  test.each([
    ['seen at school', contact('school', 'held', { childSeen: 'yes' })],
    ['the visit was not held', contact('home-visit', 'cut-short-by-family', { childSeen: 'yes' })],
    ['not said', contact('home-visit', 'held')],
  ])('%s: nothing about home', (_, one) => expect(answers([], [one], { on })[1]).toBe('unknown'));
});

describe('the child’s coping, and reasons', () => {
  test('five ways, each read as it was recorded', () => {
    const found = listChildCoping([observed(CHILD_COPING[2], 'yes', { id: 'o1' })], { on });
    expect(found.map(({ coping }) => coping)).toEqual(CHILD_COPING);
    expect(found.map(({ answer }) => answer)).toEqual(['unknown', 'unknown', 'yes', 'unknown', 'unknown']);
    expect(found[2]).toMatchObject({ from: ['o1'], rule: { id: 'BEH-15' } });
  });
  test('D-14: twelve reasons, ten of them in both sources', () => {
    const found = listReasons([], { on });
    expect(found.map(({ reason }) => reason)).toEqual(REASONS);
    expect(found.filter(({ recognisedBy }) => recognisedBy.length === 1).map(({ reason }) => reason)).toEqual(
      ['behaviour.reason.refuses-problem', 'behaviour.reason.resents-interference'],
    );
    expect(found.every(({ differences }) => differences[0]?.id === 'D-14')).toBe(true);
  });
  test.each(Object.entries(REASON_BARRIERS))(
    '%s is read under the toolkit’s barrier too',
    (reason, barrier) => {
      const found = listReasons([observed(barrier, 'yes', { id: 'o1' })], { on });
      expect(found.filter(({ answer }) => answer === 'yes')).toMatchObject([
        { reason, barrier, from: ['o1'] },
      ]);
    },
  );
  test('a reason is read under its own id', () =>
    expect(
      listReasons([observed('behaviour.reason.resents-interference', 'no')], { on }).filter(
        ({ answer }) => answer === 'no',
      ),
    ).toMatchObject([{ reason: 'behaviour.reason.resents-interference' }]));
});

describe('invariants', () => {
  const judges: readonly [string, (o: readonly Observation[]) => Judgement<string>, readonly string[]][] = [
    [
      'assessViolenceIncluded',
      (o) => assessViolenceIncluded(o, { on: ON }),
      [...VIOLENCE, INCLUDES_VIOLENCE],
    ],
    ['assessAvoidanceOpening', (o) => assessAvoidanceOpening(o, { on: ON }), AVOIDANCE_OPENERS],
  ];
  test.each(judges)('%s: order, gaps and what is settled', (_, judge, items) =>
    fc.assert(
      fc.property(observations(items, 8), fc.constantFrom('yes' as const, 'no' as const), (o, answer) => {
        const judgement = judge(o);
        expect(judge(turned(o))).toEqual(judgement);
        for (const { field, couldBecome } of missingOf(judgement)) {
          const then = findingOf(judge([...o, fill(field, answer)]));
          if (then !== undefined) expect([...couldBecome, findingOf(judgement)]).toContain(then);
        }
        const asked = new Set(judgement.evidence.map(({ factor }) => factor));
        if (judgement.status === 'settled')
          for (const item of items.filter((id) => !asked.has(id)))
            expect(findingOf(judge([...o, fill(item, answer)]))).toBe(judgement.finding);
      }),
    ),
  );
  test('lists: order makes no difference, what came later does not count', () =>
    fc.assert(
      fc.property(observations(), contacts, (o, c) => {
        const early = { on: isoDate('2026-04-30') };
        for (const list of [listChildCoping, listReasons]) {
          expect(list(turned(o), { on: ON })).toEqual(list(o, { on: ON }));
          expect(list(o, early)).toEqual(list([], early));
        }
        expect(listAssessmentLimits(turned(o), turned(c), { on: ON })).toEqual(
          listAssessmentLimits(o, c, { on: ON }),
        );
        expect(listAssessmentLimits(o, c, early)).toEqual(listAssessmentLimits([], [], early));
      }),
    ));
  test('unknown never reads as no', () =>
    fc.assert(
      fc.property(fc.constantFrom(...CHILD_COPING), fc.constantFrom(...ANSWERS), (item, answer) => {
        const found = listChildCoping([observed(item, answer)], { on }).filter(({ answer: a }) => a === 'no');
        expect(found).toHaveLength(answer === 'no' ? 1 : 0);
      }),
    ));
});
