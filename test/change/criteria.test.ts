import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AllNeeded,
  assessCapacity,
  assessPlanQuality,
  assessReadiness,
  CAPACITY_PARTS,
  CHG_3,
  CHG_9,
  CHG_11,
  PLAN_QUALITIES,
  READINESS_CRITERIA,
} from '../../src/change/index.js';
import {
  type Answer,
  ENG_9,
  findingOf,
  indexObservations,
  missingOf,
  type Observation,
  readItem,
} from '../../src/kernel/index.js';
import { observed } from '../support/builders.js';
import { everyAnswer, ON, recordOf, records, shuffledRecords } from './support.js';

const SETS = [
  {
    name: 'CHG-3: capacity is motivation and ability',
    assess: assessCapacity,
    items: CAPACITY_PARTS,
    rule: CHG_3,
    rows: 9,
  },
  {
    name: 'CHG-9: six things a decided parent can say',
    assess: assessReadiness,
    items: READINESS_CRITERIA,
    rule: CHG_9,
    rows: 729,
  },
  {
    name: 'CHG-11: five tests of a plan',
    assess: assessPlanQuality,
    items: PLAN_QUALITIES,
    rule: CHG_11,
    rows: 243,
  },
] as const;

/** The rule, written out: every one is needed; one that is missing settles it; one not known keeps it open. */
const expected = (items: readonly string[], answers: readonly Answer[]) => {
  const open = items.filter((_, at) => answers[at] === 'unknown');
  if (answers.some((answer) => answer === 'no'))
    return { status: 'settled', finding: 'not-all-shown', missing: [] };
  if (open.length === 0) return { status: 'settled', finding: 'all-shown', missing: [] };
  const couldBecome: readonly AllNeeded[] =
    open.length === 1 ? ['all-shown', 'not-all-shown'] : ['not-all-shown'];
  return {
    status: 'undetermined',
    finding: undefined,
    missing: open.map((field) => ({ field, couldBecome })),
  };
};

describe('10.0: capacity, all nine ways', () => {
  const [MOTIVATION, ABILITY] = CAPACITY_PARTS;
  test.each([
    { motivation: 'yes', ability: 'yes', status: 'settled', finding: 'all-shown' },
    { motivation: 'yes', ability: 'no', status: 'settled', finding: 'not-all-shown' },
    { motivation: 'yes', ability: 'unknown', status: 'undetermined', finding: undefined },
    { motivation: 'no', ability: 'yes', status: 'settled', finding: 'not-all-shown' },
    { motivation: 'no', ability: 'no', status: 'settled', finding: 'not-all-shown' },
    { motivation: 'no', ability: 'unknown', status: 'settled', finding: 'not-all-shown' },
    { motivation: 'unknown', ability: 'yes', status: 'undetermined', finding: undefined },
    { motivation: 'unknown', ability: 'no', status: 'settled', finding: 'not-all-shown' },
    { motivation: 'unknown', ability: 'unknown', status: 'undetermined', finding: undefined },
  ] as const)(
    'motivation $motivation, ability $ability: $status $finding',
    ({ motivation, ability, status, finding }) => {
      const judgement = assessCapacity([observed(MOTIVATION, motivation), observed(ABILITY, ability)], {
        on: ON,
      });
      expect(judgement.status).toBe(status);
      expect(findingOf(judgement)).toBe(finding);
    },
  );
});

describe.each(SETS)('$name', ({ assess, items, rule, rows }) => {
  test('every way of answering', () => {
    const all = everyAnswer(items.length);
    expect(all).toHaveLength(rows);
    for (const answers of all) {
      const judgement = assess(recordOf(items, answers), { on: ON });
      const { status, finding, missing } = expected(items, answers);
      expect(judgement.status).toBe(status);
      expect(findingOf(judgement)).toBe(finding);
      expect(missingOf(judgement)).toEqual(missing);
      expect(judgement.rules).toEqual([rule]);
      expect(judgement.evidence.map(({ factor, observed: answer }) => [factor, answer])).toEqual(
        items.flatMap((item, at) => (answers[at] === 'unknown' ? [] : [[item, answers[at]]])),
      );
      expect(judgement.evidence.every(({ cite }) => cite === rule.cite)).toBe(true);
    }
  });

  test('a contradiction leaves an item open and is named', () => {
    const [first, ...rest] = items;
    const record = [
      observed(first, 'yes', { id: 'a' }),
      observed(first, 'no', { id: 'b' }),
      ...rest.map((item) => observed(item)),
    ];
    expect(assess(record, { on: ON })).toMatchObject({
      status: 'undetermined',
      missing: [{ field: first, couldBecome: ['all-shown', 'not-all-shown'] }],
      cautions: [
        { code: 'record-contradicts-itself', detail: { factor: first, from: ['a', 'b'] }, rule: ENG_9 },
      ],
    });
  });

  test('what a parent says of themselves does not outweigh what was seen', () => {
    const [first, ...rest] = items;
    const record = [
      observed(first, 'no', { knownBy: 'observed' }),
      observed(first, 'yes', { id: 'self', knownBy: 'self-described', on: '2026-10-01' }),
      ...rest.map((item) => observed(item)),
    ];
    expect(assess(record, { on: ON })).toMatchObject({
      status: 'settled',
      finding: 'not-all-shown',
      cautions: [{ code: 'self-description-set-aside', detail: { factor: first, from: ['self'] } }],
    });
  });

  test('filling a gap leads only to what was listed, or leaves it open', () =>
    fc.assert(
      fc.property(records(items, -1), (record) => {
        const judgement = assess(record, { on: ON });
        for (const { field, couldBecome } of missingOf(judgement))
          for (const answer of ['yes', 'no'] as const) {
            const after = findingOf(
              assess([...record, observed(field, answer, { on: ON, knownBy: 'observed' })], { on: ON }),
            );
            if (after === undefined) expect(answer).toBe('yes');
            else expect(couldBecome).toContain(after);
          }
      }),
    ));

  test('filling every gap leads to one of the two', () =>
    fc.assert(
      fc.property(records(items, -1), (record) => {
        const filled = missingOf(assess(record, { on: ON })).map(({ field }) =>
          observed(field, 'yes', { on: ON, knownBy: 'observed' }),
        );
        expect(assess([...record, ...filled], { on: ON }).status).toBe('settled');
      }),
    ));

  test('once settled, no open item can change it', () =>
    fc.assert(
      fc.property(records(items, -1), fc.constantFrom<Answer>('yes', 'no'), (record, answer) => {
        const judgement = assess(record, { on: ON });
        if (judgement.status !== 'settled') return;
        const index = indexObservations(record, ON);
        const open = items.filter((item) => readItem(index, item).answer === 'unknown');
        const filled = open.map((item) => observed(item, answer, { on: ON, knownBy: 'observed' }));
        expect(assess([...record, ...filled], { on: ON })).toMatchObject({
          status: 'settled',
          finding: judgement.finding,
        });
      }),
    ));

  test('order does not matter, later observations do not count', () =>
    fc.assert(
      fc.property(shuffledRecords(items), ([record, shuffled]) => {
        const whole: readonly Observation[] = record;
        expect(JSON.stringify(assess(shuffled, { on: ON }))).toBe(JSON.stringify(assess(whole, { on: ON })));
        expect(
          assess(
            whole.filter(({ on }) => on <= ON),
            { on: ON },
          ),
        ).toEqual(assess(whole, { on: ON }));
      }),
    ));
});
