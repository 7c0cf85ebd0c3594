import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  estimateKappa,
  KAPPA_WEIGHTS,
  MEASUREMENT_LEVELS,
  measureKrippendorffAlpha,
  measurePercentageAgreement,
  type Rating,
  type RatingPair,
} from '../../src/research/index.js';
import { deepFreeze } from '../support/builders.js';

const pairs = (table: readonly (readonly number[])[], names: readonly string[]): readonly RatingPair[] =>
  deepFreeze(
    table.flatMap((row, i) =>
      row.flatMap((count, j) =>
        Array.from({ length: count }, () => ({ first: names[i]!, second: names[j]! })),
      ),
    ),
  );

describe('Cohen’s kappa', () => {
  const names = ['1', '2', '3'];
  /** Cohen (1968), the worked example: 200 cases, two judges, three diagnoses. */
  const cohen = pairs(
    [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ],
    names,
  );

  test('Cohen (1968): agreement .70, by chance .41, kappa .492', () => {
    const found = estimateKappa(cohen, names);
    expect(found.observed.value).toBeCloseTo(0.7, 12);
    expect(found.expected.value).toBeCloseTo(0.41, 12);
    expect(found.kappa.value).toBeCloseTo(0.492, 3);
    expect(found).toMatchObject({ pairs: 200, incomplete: 0 });
    expect(measurePercentageAgreement(cohen).agreement.value).toBeCloseTo(0.7, 12);
  });

  test.each([
    { name: 'no pairs', given: [], because: 'nothing-observed' },
    { name: 'only gaps', given: [{ first: 'a', second: null }], because: 'nothing-observed' },
    {
      name: 'a category that is not listed',
      given: [{ first: 'a', second: 'z' }],
      because: 'value-not-listed',
    },
    {
      name: 'one such pair among others',
      given: [
        { first: 'a', second: 'b' },
        { first: 'a', second: 'z' },
      ],
      because: 'value-not-listed',
    },
    { name: 'and by the first rater', given: [{ first: 'z', second: 'a' }], because: 'value-not-listed' },
    { name: 'one category only', given: [{ first: 'a', second: 'a' }], because: 'no-variation' },
  ])('$name: $because', ({ given, because }) =>
    expect(estimateKappa(given, ['a', 'b']).kappa).toEqual({ value: undefined, because }),
  );

  test('one listed category, or the same twice, is not enough', () => {
    expect(estimateKappa([], ['a', 'a']).kappa).toMatchObject({ because: 'fewer-than-two-categories' });
    expect(estimateKappa([], []).observed).toMatchObject({ because: 'fewer-than-two-categories' });
  });

  test('no such level', () =>
    expect(estimateKappa(cohen, names, { level: 0 }).kappa).toMatchObject({
      because: 'level-outside-0-to-1',
    }));

  test('where both chose one category throughout, agreement is known though kappa is not', () => {
    const found = estimateKappa([{ first: 'a', second: 'a' }], ['a', 'b']);
    expect([found.observed, found.expected]).toEqual([{ value: 1 }, { value: 1 }]);
  });

  test('pairs with a gap are left out and counted', () => {
    const gaps = [...cohen, { first: '1', second: null }, { first: null, second: null }];
    expect(estimateKappa(gaps, names)).toEqual({ ...estimateKappa(cohen, names), incomplete: 2 });
    expect(measurePercentageAgreement(gaps)).toMatchObject({ pairs: 200, incomplete: 2 });
    expect(measurePercentageAgreement([]).agreement).toMatchObject({ because: 'nothing-observed' });
  });

  test('full agreement is 1 and sure of it', () => {
    const found = estimateKappa(
      pairs(
        [
          [3, 0],
          [0, 4],
        ],
        ['a', 'b'],
      ),
      ['a', 'b'],
    ).kappa;
    expect(found).toMatchObject({ value: 1, upper: 1 });
    expect('lower' in found && found.standardError).toBeLessThan(1e-12);
  });

  test('limits are cut at -1 and 1', () => {
    const low = estimateKappa(
      pairs(
        [
          [0, 2],
          [2, 0],
        ],
        ['a', 'b'],
      ),
      ['a', 'b'],
      { level: 0.999 },
    ).kappa;
    expect(low).toMatchObject({ value: -1, lower: -1 });
  });

  test('the weighted share: a step of two next to each other is half a miss, or a quarter', () => {
    // One pair the same, one a step apart of two steps: (1 + 1/2) / 2, (1 + 3/4) / 2. By chance: the first rater always
    // says 1, the second says 1 or 2 as often, so the same.
    const near = pairs([[1, 1, 0]], names);
    expect(estimateKappa(near, names, { weights: 'linear' })).toMatchObject({
      observed: { value: 0.75 },
      expected: { value: 0.75 },
    });
    expect(estimateKappa(near, names, { weights: 'quadratic' })).toMatchObject({
      observed: { value: 0.875 },
      expected: { value: 0.875 },
    });
  });

  test('with two categories the weights make no difference', () => {
    const two = pairs(
      [
        [10, 3],
        [4, 9],
      ],
      ['a', 'b'],
    );
    const [plain, ...weighted] = KAPPA_WEIGHTS.map((weights) => estimateKappa(two, ['a', 'b'], { weights }));
    for (const other of weighted) expect(other).toEqual(plain);
  });

  test('unweighted unless told otherwise', () =>
    expect(estimateKappa(cohen, names)).toEqual(
      estimateKappa(cohen, names, { weights: 'unweighted', level: 0.95 }),
    ));

  const rating = fc.constantFrom('a', 'b', 'c', null);
  const many = fc.array(fc.record({ first: rating, second: rating }), { maxLength: 30 });
  test('order irrelevant, raters interchangeable, never NaN, within -1 and 1', () =>
    fc.assert(
      fc.property(many, fc.constantFrom(...KAPPA_WEIGHTS), (given, weights) => {
        deepFreeze(given);
        const categories = ['a', 'b', 'c'];
        const found = estimateKappa(given, categories, { weights });
        expect(estimateKappa([...given].reverse(), categories, { weights })).toEqual(found);
        const turned = given.map(({ first, second }) => ({ first: second, second: first }));
        const { kappa } = estimateKappa(turned, categories, { weights });
        expect(found.pairs + found.incomplete).toBe(given.length);
        if (found.kappa.value === undefined || kappa.value === undefined) {
          expect(found.kappa).toEqual(kappa);
          return;
        }
        expect(kappa.value).toBeCloseTo(found.kappa.value, 12);
        expect(Math.abs(found.kappa.value)).toBeLessThanOrEqual(1 + 1e-12);
        expect(found.kappa.lower).toBeLessThanOrEqual(found.kappa.value + 1e-12);
        expect(found.kappa.upper).toBeGreaterThanOrEqual(found.kappa.value - 1e-12);
        expect(found.kappa.standardError).toBeGreaterThanOrEqual(0);
      }),
    ));
});

describe('Krippendorff’s alpha', () => {
  /** Krippendorff (2011), example C: four observers, twelve units, gaps; alpha .743, .815 and .849. */
  const rows = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ];
  const example: readonly (Rating & { readonly value: number })[] = deepFreeze(
    rows.flatMap((row, rater) =>
      row.flatMap((value, unit) => (value === null ? [] : [{ unit: `${unit}`, rater: `${rater}`, value }])),
    ),
  );

  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('Krippendorff (2011), example C: %s %d', (measurement, alpha) => {
    const found = measureKrippendorffAlpha(example, { measurement });
    expect(found.alpha.value).toBeCloseTo(alpha, 3);
    expect(found).toMatchObject({ units: 11, ratings: 40, ratedOnce: 1 });
  });

  test('nominal unless told otherwise', () =>
    expect(measureKrippendorffAlpha(example)).toEqual(
      measureKrippendorffAlpha(example, { measurement: 'nominal' }),
    ));

  test('the order of named categories is the caller’s', () => {
    const named = example.map((one) => ({ ...one, value: 'edcba'[one.value - 1]! }));
    const categories = ['e', 'd', 'c', 'b', 'a'];
    const found = measureKrippendorffAlpha(named, { measurement: 'ordinal', categories });
    expect(found).toEqual(measureKrippendorffAlpha(example, { measurement: 'ordinal' }));
    const other = ['a', 'c', 'b', 'e', 'd'];
    expect(measureKrippendorffAlpha(named, { measurement: 'ordinal', categories: other })).not.toEqual(found);
  });

  const one = (unit: string, rater: string, value: string | number): Rating => ({ unit, rater, value });
  test.each([
    { name: 'nothing', given: [], more: {}, because: 'no-unit-with-two-ratings' },
    {
      name: 'no unit rated twice',
      given: [one('u', 'r', 'a'), one('v', 's', 'a')],
      more: {},
      because: 'no-unit-with-two-ratings',
    },
    {
      name: 'all the same',
      given: [one('u', 'r', 'a'), one('u', 's', 'a')],
      more: {},
      because: 'no-variation',
    },
    {
      name: 'a rater rated a unit twice',
      given: [one('u', 'r', 'a'), one('u', 'r', 'a')],
      more: {},
      because: 'rated-twice',
    },
    {
      name: 'a name on an interval scale',
      given: [one('u', 'r', 'a'), one('u', 's', 1)],
      more: { measurement: 'interval' as const },
      because: 'not-finite',
    },
    {
      name: 'names without their order',
      given: [one('u', 'r', 'a'), one('u', 's', 'b')],
      more: { measurement: 'ordinal' as const },
      because: 'not-finite',
    },
    {
      name: 'NaN',
      given: [one('u', 'r', Number.NaN), one('u', 's', 1)],
      more: { measurement: 'interval' as const },
      because: 'not-finite',
    },
    {
      name: 'a category that is not listed',
      given: [one('u', 'r', 'a'), one('u', 's', 'z')],
      more: { categories: ['a', 'b'] },
      because: 'value-not-listed',
    },
    {
      name: 'numbers too far apart to square',
      given: [one('u', 'r', 1e300), one('u', 's', -1e300)],
      more: { measurement: 'interval' as const },
      because: 'out-of-range',
    },
  ])('$name: $because', ({ given, more, because }) =>
    expect(measureKrippendorffAlpha(given, more).alpha).toEqual({ value: undefined, because }),
  );

  test('an order is of no use on an interval scale, and is not looked at', () =>
    expect(
      measureKrippendorffAlpha([one('u', 'r', 1), one('u', 's', 1), one('v', 'r', 2), one('v', 's', 2)], {
        measurement: 'interval',
        categories: ['a'],
      }).alpha,
    ).toEqual({ value: 1 }));

  // Sums of these come out another in the last digit when added the other way round.
  test.each([
    [
      [
        [4, 3, 4, 2],
        [1, 4],
        [4, 2],
      ],
    ],
    [
      [
        [0.6, 0, 0],
        [0, 0.5, 0],
      ],
    ],
    [
      [
        [0.8, 0.8, 0],
        [0, 0, 0],
      ],
    ],
  ])('order irrelevant to the last digit: %j', (units) => {
    const given = units.flatMap((values, u) => values.map((value, r) => one(`u${u}`, `r${r}`, value)));
    const found = measureKrippendorffAlpha(given, { measurement: 'interval' });
    expect(found.alpha.value).toBeTypeOf('number');
    expect(measureKrippendorffAlpha([...given].reverse(), { measurement: 'interval' })).toEqual(found);
  });

  const ratings = fc
    .array(fc.tuple(fc.nat(5), fc.nat(3), fc.nat(4)), { maxLength: 25 })
    .map((cells) => [
      ...new Map(
        cells.map(([unit, rater, value]) => [`${unit}/${rater}`, one(`${unit}`, `${rater}`, value)]),
      ).values(),
    ]);

  test('order irrelevant, at most 1, a unit rated once changes nothing, never NaN', () =>
    fc.assert(
      fc.property(ratings, fc.constantFrom(...MEASUREMENT_LEVELS), (given, measurement) => {
        deepFreeze(given);
        const found = measureKrippendorffAlpha(given, { measurement });
        expect(measureKrippendorffAlpha([...given].reverse(), { measurement })).toEqual(found);
        const more = measureKrippendorffAlpha([...given, one('new', 'r', 2)], { measurement });
        expect(more).toEqual({ ...found, ratedOnce: found.ratedOnce + 1 });
        const { value } = found.alpha;
        if (value !== undefined) expect(value).toBeLessThanOrEqual(1);
        expect(value).not.toBeNaN();
      }),
    ));

  test('interval: another zero and another unit of measurement change nothing', () =>
    fc.assert(
      fc.property(
        ratings,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (given, zero, step) => {
          const measurement = 'interval';
          const moved = given.map((rating) => ({ ...rating, value: Number(rating.value) * step + zero }));
          const [a, b] = [given, moved].map(
            (all) => measureKrippendorffAlpha(all, { measurement }).alpha.value,
          );
          if (a === undefined) expect(b).toBeUndefined();
          else expect(b).toBeCloseTo(a, 10);
        },
      ),
    ));
});
