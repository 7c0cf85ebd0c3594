import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answer, type Answers } from '../../src/kernel/index.js';
import {
  COPING_STRATEGIES,
  type CopingStrategy,
  describeHostilityImpact,
  HOSTILITY_AMPLIFIERS,
  HOSTILITY_IMPACTS,
  type HostilityItem,
  listCopingChoices,
  WELLBEING_SIGNS,
} from '../../src/wellbeing/index.js';
import { deepFreeze } from '../support/builders.js';

const IDENTITY = 'wellbeing.amplifier.identity-based-abuse';
const ISOLATION = 'wellbeing.amplifier.identity-based-abuse.isolation';
const GENDER = 'wellbeing.amplifier.gender-assumptions';
const ITEMS: readonly HostilityItem[] = [
  ...new Set<HostilityItem>([
    ...HOSTILITY_IMPACTS,
    ...WELLBEING_SIGNS.hostility,
    ...(Object.keys(HOSTILITY_AMPLIFIERS) as (keyof typeof HOSTILITY_AMPLIFIERS)[]),
    ...Object.values(HOSTILITY_AMPLIFIERS).flat(),
  ]),
];
const anyAnswers = fc.dictionary(fc.constantFrom(...ITEMS), fc.constantFrom(...ANSWERS)) as fc.Arbitrary<
  Answers<HostilityItem>
>;
const codes = (answers: Answers<HostilityItem>, seemsUnaffected?: Answer) =>
  describeHostilityImpact(answers, seemsUnaffected === undefined ? {} : { seemsUnaffected }).cautions.map(
    ({ code }) => code,
  );

describe('impact of hostility', () => {
  test('seventeen signs, six impacts and seven amplifiers are open until somebody asks', () => {
    const { noticed, open, amplifiers, rules } = describeHostilityImpact({});
    expect([noticed.length, open.length, amplifiers.length]).toEqual([0, 17 + 6 + 7, 7]);
    expect(open.slice(-7)).toEqual(Object.keys(HOSTILITY_AMPLIFIERS));
    expect(rules.map(({ id }) => id)).toEqual(['WEL-8', 'WEL-9', 'WEL-10']);
  });

  test.each(ITEMS.filter((id) => [...HOSTILITY_IMPACTS, ...WELLBEING_SIGNS.hostility].includes(id as never)))(
    '%s is noticed once said',
    (id) => {
      expect(describeHostilityImpact({ [id]: 'yes' }).noticed).toEqual([id]);
      expect(describeHostilityImpact({ [id]: 'no' }).open).not.toContain(id);
    },
  );
});

describe('amplifiers (WEL-8)', () => {
  test.each(['yes', 'no'] as const)('one that was answered with %s is open no more', (answer) => {
    const { open } = describeHostilityImpact({ [GENDER]: answer });
    expect(open).not.toContain(GENDER);
    expect(open).toHaveLength(17 + 6 + 6);
  });

  const details = Object.entries(HOSTILITY_AMPLIFIERS).flatMap(([id, list]) =>
    list.filter((detail) => detail !== ISOLATION).map((detail) => [detail, id] as const),
  );
  test.each(details)('%s is enough for its amplifier, whatever was said of the whole', (detail, id) => {
    for (const whole of ANSWERS) {
      const { amplifiers } = describeHostilityImpact({ [detail]: 'yes', [id]: whole });
      expect(amplifiers.find((one) => one.id === id)).toEqual({ id, answer: 'yes', details: [detail] });
    }
  });

  test('abuse of who one is and isolation: all nine', () => {
    for (const abuse of ANSWERS)
      for (const isolation of ANSWERS) {
        const { identityAndIsolation, cautions } = describeHostilityImpact({
          [IDENTITY]: abuse,
          [ISOLATION]: isolation,
        });
        const wanted =
          abuse === 'no' || isolation === 'no'
            ? 'no'
            : abuse === 'yes' && isolation === 'yes'
              ? 'yes'
              : 'unknown';
        expect(identityAndIsolation).toBe(wanted);
        expect(cautions.map(({ code, rule }) => [code, rule.id])).toEqual(
          wanted === 'yes' ? [['isolation-makes-help-harder-to-reach', 'WEL-8']] : [],
        );
      }
  });

  test('isolation alone is not abuse', () =>
    expect(describeHostilityImpact({ [ISOLATION]: 'yes' }).amplifiers.at(-1)).toEqual({
      id: IDENTITY,
      answer: 'unknown',
      details: [ISOLATION],
    }));
});

describe('what may lower nothing', () => {
  test('gender assumptions add a caution and take nothing away (WEL-9)', () => {
    const genderItems: readonly HostilityItem[] = [GENDER, ...HOSTILITY_AMPLIFIERS[GENDER]];
    fc.assert(
      fc.property(
        anyAnswers,
        fc.subarray([...genderItems]),
        fc.constantFrom(...ANSWERS),
        (answers, items, said) => {
          const without = Object.fromEntries(
            Object.entries(answers).filter(([id]) => !genderItems.includes(id as HostilityItem)),
          ) as Answers<HostilityItem>;
          const with_ = { ...without, ...Object.fromEntries(items.map((id) => [id, said])) };
          const before = describeHostilityImpact(deepFreeze(without));
          const after = describeHostilityImpact(deepFreeze(with_));
          expect(after.noticed).toEqual(before.noticed);
          expect(after.identityAndIsolation).toBe(before.identityAndIsolation);
          expect(after.amplifiers.filter(({ id }) => id !== GENDER)).toEqual(
            before.amplifiers.filter(({ id }) => id !== GENDER),
          );
          expect(after.cautions).toEqual(expect.arrayContaining([...before.cautions]));
        },
      ),
    );
    expect(codes({ [GENDER]: 'yes' })).toEqual(['gender-lowers-no-need']);
  });

  test('seeming unaffected adds a caution and takes nothing away (WEL-10)', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...ANSWERS), (answers, seemsUnaffected) => {
        const { cautions: before, ...plain } = describeHostilityImpact(answers);
        const { cautions: after, ...judged } = describeHostilityImpact(answers, { seemsUnaffected });
        expect(judged).toEqual(plain);
        expect(after.slice(0, before.length)).toEqual(before);
        expect(after.length - before.length).toBe(seemsUnaffected === 'yes' ? 1 : 0);
      }),
    );
    expect(codes({}, 'yes')).toEqual(['seeming-unaffected-says-nothing']);
  });
});

describe('coping', () => {
  test('every way is there, with what the person says of it', () => {
    const choices = listCopingChoices({ 'wellbeing.coping.distancing.commute': 'yes' });
    expect(choices.map(({ id }) => id)).toEqual(Object.keys(COPING_STRATEGIES));
    expect(choices.filter(({ helps }) => helps !== 'unknown').map(({ id }) => id)).toEqual([
      'wellbeing.coping.distancing.commute',
    ]);
  });

  test.each([
    ['wellbeing.coping.self-coaching.reflection', 'wellbeing.coping.reflection-as-rumination'],
    ['wellbeing.coping.switching-off', 'wellbeing.coping.switching-off.hardest'],
    [
      'wellbeing.coping.self-coaching.emotional-distance',
      'wellbeing.coping.self-coaching.limited-attachment',
    ],
    ['wellbeing.coping.boundary.email-off', 'wellbeing.out-of-hours-intrusion'],
  ])('%s carries its limit', (id, limit) =>
    expect(listCopingChoices({}).find((one) => one.id === id)?.limits).toEqual([limit]),
  );

  test('those that keep a distance show that the sources differ (D-17)', () => {
    const differing = listCopingChoices({}).filter(({ differences }) => differences.length > 0);
    expect(differing.map(({ id }): CopingStrategy => id)).toEqual([
      'wellbeing.coping.self-coaching.emotional-distance',
      'wellbeing.coping.distancing.objective-review',
      'wellbeing.coping.switching-off',
    ]);
    expect(differing[0]?.differences[0]?.readings.map(({ cite }) => cite.source)).toEqual([
      'page-2020',
      'marsh-blog',
      'page-2020',
    ]);
  });
});
