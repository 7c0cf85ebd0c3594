import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answer, type Answers, findingOf, missingOf } from '../../src/kernel/index.js';
import {
  assessFatigueRisk,
  FATIGUE_FACTORS,
  type FatigueFactor,
  type FatigueItem,
  WORKLOAD_ITEMS,
} from '../../src/wellbeing/index.js';
import { deepFreeze } from '../support/builders.js';

const SELF_CARE = 'wellbeing.radey-figley.poor-self-care';
const TRAUMA = 'wellbeing.radey-figley.unresolved-trauma';
const STRESSORS = 'wellbeing.radey-figley.uncontrolled-stressors';
const SATISFACTION = 'wellbeing.radey-figley.lack-of-satisfaction';
const CALLING = 'wellbeing.compassion-satisfaction.calling';

const read = (answers: Answers<FatigueItem>, factor: FatigueFactor) =>
  assessFatigueRisk(deepFreeze(answers)).factors.find((one) => one.factor === factor)!;

const ITEMS: readonly FatigueItem[] = [
  ...new Set([
    ...Object.values(FATIGUE_FACTORS).flatMap((items) => items.map(({ id }) => id)),
    ...WORKLOAD_ITEMS,
  ]),
];
const anyAnswers = fc.dictionary(fc.constantFrom(...ITEMS), fc.constantFrom(...ANSWERS), { maxKeys: 12 });

describe('Page, the four factors of Radey and Figley', () => {
  test('are four, in the order of the article', () =>
    expect(assessFatigueRisk({}).factors.map(({ factor }) => factor)).toEqual([
      SELF_CARE,
      TRAUMA,
      STRESSORS,
      SATISFACTION,
    ]));

  test('what was answered is the evidence, on no observation, by the rule named', () => {
    const { judgement } = read({ [TRAUMA]: 'no' }, TRAUMA);
    expect(judgement).toMatchObject({
      evidence: [{ factor: TRAUMA, observed: 'no', from: [] }],
      cautions: [],
      rules: [{ id: 'WEL-6' }],
    });
    expect(assessFatigueRisk({}).rules.map(({ id }) => id)).toEqual(['WEL-5', 'WEL-6']);
  });

  test('nothing answered is unknown, never absent', () => {
    for (const { presence, judgement } of assessFatigueRisk({}).factors) {
      expect(presence).toBe('unknown');
      expect(judgement.status).toBe('undetermined');
    }
  });

  test.each([
    { at: 'own trauma stirred up', given: { [TRAUMA]: 'yes' }, factor: TRAUMA, presence: 'present' },
    { at: 'own trauma not stirred up', given: { [TRAUMA]: 'no' }, factor: TRAUMA, presence: 'absent' },
    {
      at: 'stress without a hold on it',
      given: { [STRESSORS]: 'yes' },
      factor: STRESSORS,
      presence: 'present',
    },
    {
      at: 'no satisfaction and no calling',
      given: { [SATISFACTION]: 'yes', [CALLING]: 'no' },
      factor: SATISFACTION,
      presence: 'present',
    },
    {
      at: 'no satisfaction but a calling',
      given: { [SATISFACTION]: 'yes', [CALLING]: 'yes' },
      factor: SATISFACTION,
      presence: 'partly',
    },
    {
      at: 'satisfaction and a calling',
      given: { [SATISFACTION]: 'no', [CALLING]: 'yes' },
      factor: SATISFACTION,
      presence: 'absent',
    },
    {
      at: 'no exercise, no rest, bad food, and the person says so',
      given: {
        [SELF_CARE]: 'yes',
        [`${SELF_CARE}.exercise`]: 'no',
        [`${SELF_CARE}.relaxation`]: 'no',
        [`${SELF_CARE}.diet`]: 'no',
      },
      factor: SELF_CARE,
      presence: 'present',
    },
    {
      at: 'all looked after',
      given: {
        [SELF_CARE]: 'no',
        [`${SELF_CARE}.exercise`]: 'yes',
        [`${SELF_CARE}.relaxation`]: 'yes',
        [`${SELF_CARE}.diet`]: 'yes',
      },
      factor: SELF_CARE,
      presence: 'absent',
    },
    {
      at: 'no exercise, the rest looked after',
      given: { [`${SELF_CARE}.exercise`]: 'no', [`${SELF_CARE}.diet`]: 'yes' },
      factor: SELF_CARE,
      presence: 'partly',
    },
  ] as const)('$at: $presence', ({ given, factor, presence }) =>
    expect(read(given as Answers<FatigueItem>, factor).presence).toBe(presence),
  );

  test('self-care: the whole table; one concern is enough for part of it, and only everything asked makes it absent', () => {
    const items = FATIGUE_FACTORS[SELF_CARE];
    const rows = (length: number): readonly Answer[][] =>
      length === 0 ? [[]] : rows(length - 1).flatMap((row) => ANSWERS.map((answer) => [...row, answer]));
    for (const row of rows(items.length)) {
      const given = Object.fromEntries(items.map(({ id }, at) => [id, row[at]]));
      const concerns = items.map(({ polarity }, at) =>
        row[at] === 'unknown' ? '?' : (row[at] === 'yes') === (polarity === 'concern') ? '!' : '-',
      );
      const { judgement } = read(given, SELF_CARE);
      const bad = concerns.includes('!');
      const good = concerns.includes('-');
      const open = concerns.includes('?');
      const wanted = bad ? (good || open ? 'partly' : 'present') : open ? undefined : 'absent';
      expect(findingOf(judgement)).toBe(wanted);
      expect(judgement.status).toBe(
        (bad && good) || !open ? 'settled' : bad ? 'provisional' : 'undetermined',
      );
    }
  });

  test('evidence shows what was answered, with its citation, and nothing that was not', () => {
    const { judgement } = read({ [`${SELF_CARE}.diet`]: 'no', [SELF_CARE]: 'unknown' }, SELF_CARE);
    expect(judgement.evidence).toMatchObject([
      { factor: `${SELF_CARE}.diet`, observed: 'no', cite: { source: 'page-2020' } },
    ]);
  });
});

describe('workload stands apart (D-20)', () => {
  test('it changes no factor', () => {
    const answers = Object.fromEntries(WORKLOAD_ITEMS.map((id) => [id, 'yes'] as const));
    const { factors, workload } = assessFatigueRisk(answers);
    expect(findingOf(workload)).toBe('present');
    expect(factors).toEqual(assessFatigueRisk({}).factors);
  });
  test('and no factor changes it', () =>
    expect(assessFatigueRisk({ [STRESSORS]: 'yes' }).workload).toEqual(assessFatigueRisk({}).workload));
  test('three readings of workload are shown', () =>
    expect(
      assessFatigueRisk({}).differences.flatMap(({ readings }) => readings.map(({ code }) => code)),
    ).toEqual(['d-20-workload-burns-out', 'd-20-workload-fatigues-too', 'd-20-person-does-not-control-it']));
});

describe('no sum, no weight, no rank', () => {
  test('there is no number in the answer', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { rules: _, ...rest } = assessFatigueRisk(answers as Answers<FatigueItem>);
        const numbers: unknown[] = [];
        JSON.stringify(rest, (key, value) => {
          if (typeof value === 'number' && key !== 'version') numbers.push([key, value]);
          return value;
        });
        expect(numbers).toEqual([]);
      }),
    );
  });
  test('the paper that listed the four is cited beside the article', () => {
    const { original, factors } = assessFatigueRisk({ [TRAUMA]: 'yes' });
    expect(original.source).toBe('radey-figley-2007');
    expect(factors[1]?.judgement.evidence[0]?.cite.source).toBe('page-2020');
  });
  test('the levers are the paper’s own three', () =>
    expect(assessFatigueRisk({}).levers.map(({ id, cite }) => [id.split('.').pop(), cite.source])).toEqual([
      ['affect', 'radey-figley-2007'],
      ['work-resources', 'radey-figley-2007'],
      ['self-care', 'radey-figley-2007'],
    ]));
  test('every answer says that factors are not added up and that exposure makes nothing certain', () =>
    expect(assessFatigueRisk({}).cautions.map(({ code }) => code)).toEqual([
      'factors-are-not-added-up',
      'exposure-makes-nothing-certain',
    ]));
});

describe('invariants', () => {
  test('filling a gap leads only to a listed finding', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('yes', 'no'), (answers, fill) => {
        for (const { factor, judgement } of assessFatigueRisk(answers as Answers<FatigueItem>).factors)
          for (const { field, couldBecome } of missingOf(judgement)) {
            const after = findingOf(
              read({ ...answers, [field]: fill } as Answers<FatigueItem>, factor).judgement,
            );
            expect([findingOf(judgement), ...couldBecome]).toContain(after);
            for (const listed of couldBecome)
              expect(
                (['yes', 'no'] as const).map((other) =>
                  findingOf(read({ ...answers, [field]: other } as Answers<FatigueItem>, factor).judgement),
                ),
              ).toContain(listed);
          }
      }),
    );
  });
  test('one more concern never lowers a factor', () => {
    const height = { unknown: 0, absent: 0, partly: 1, present: 2 };
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...(Object.keys(FATIGUE_FACTORS) as FatigueFactor[])),
        (answers, factor) => {
          const before = read(answers as Answers<FatigueItem>, factor).presence;
          for (const { id, polarity } of FATIGUE_FACTORS[factor]) {
            const worse = { ...answers, [id]: polarity === 'concern' ? 'yes' : 'no' } as Answers<FatigueItem>;
            expect(height[read(worse, factor).presence]).toBeGreaterThanOrEqual(height[before]);
          }
        },
      ),
    );
  });
});

describe('what a gap in a factor could change', () => {
  const fine = { [SELF_CARE]: 'no', [`${SELF_CARE}.exercise`]: 'yes' } as const;
  const missingIn = (answers: Answers<FatigueItem>, factor: FatigueFactor) =>
    missingOf(read(answers, factor).judgement);

  test('the last gap beside reassurance: partly there, or absent', () =>
    expect(missingIn({ ...fine, [`${SELF_CARE}.relaxation`]: 'yes' }, SELF_CARE)).toEqual([
      { field: `${SELF_CARE}.diet`, couldBecome: ['partly', 'absent'] },
    ]));
  test('one of two gaps by itself: partly there', () =>
    expect(missingIn(fine, SELF_CARE)).toEqual([
      { field: `${SELF_CARE}.relaxation`, couldBecome: ['partly'] },
      { field: `${SELF_CARE}.diet`, couldBecome: ['partly'] },
    ]));
  test('a factor that is one question: there, or absent', () =>
    expect(missingIn({}, TRAUMA)).toEqual([{ field: TRAUMA, couldBecome: ['present', 'absent'] }]));
});
