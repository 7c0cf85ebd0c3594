import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clopperPearsonInterval,
  FEW_OBSERVATIONS,
  type LevelOption,
  MOST_TRIALS,
  wilsonInterval,
} from '../../src/research/index.js';
import { normalDeviate } from '../../src/research/normal.js';

const both = [
  ['Wilson', wilsonInterval],
  ['Clopper-Pearson', clopperPearsonInterval],
] as const;

/** A double as a whole number over a power of two, exactly. */
const exactly = (x: number): readonly [bigint, bigint] => {
  let power = 0;
  let mantissa = x;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    power += 1;
  }
  return [BigInt(mantissa), 2n ** BigInt(power)];
};

/** The probability of at least `from` and at most `to` successes in `n` trials, in exact arithmetic. */
const binomialTail = (n: number, x: number, from: number, to: number): number => {
  const [above, below] = exactly(x);
  let ways = 1n;
  let sum = 0n;
  for (let k = 0; k <= to; k += 1) {
    if (k >= from) sum += ways * above ** BigInt(k) * (below - above) ** BigInt(n - k);
    ways = (ways * BigInt(n - k)) / BigInt(k + 1);
  }
  const scale = 2n ** 200n;
  return Number((sum * scale) / below ** BigInt(n)) / Number(scale);
};

describe('deviates of the normal distribution', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods and Abramowitz and Stegun, table 26.5; the last two from R's qnorm.
  test.each([
    [0.5, 0.6744897501960817],
    [0.9, 1.6448536269514729],
    [0.95, 1.9599639845400545],
    [0.99, 2.5758293035489004],
    [1 - 2 ** -40, 7.143552034352188],
    [1 - 2 ** -49, 7.956038125481531],
  ])('%d', (level, wanted) => expect(Math.abs(normalDeviate(level) / wanted - 1)).toBeLessThan(1e-15));

  test('rise with the level', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 0.999_999 }),
        fc.double({ min: 1e-6, max: 0.999_999 }),
        (a, b) => (a < b - 1e-9 ? normalDeviate(a) < normalDeviate(b) : true),
      ),
    ));
});

describe.each(both)('%s', (_, interval) => {
  test.each([
    { given: [1, 0], because: 'more-successes-than-trials' },
    { given: [0, 0], because: 'nothing-observed' },
    { given: [-1, 5], because: 'not-a-count' },
    { given: [0.5, 5], because: 'not-a-count' },
    { given: [1, Number.NaN], because: 'not-a-count' },
    { given: [1, Number.POSITIVE_INFINITY], because: 'not-a-count' },
    { given: [1, MOST_TRIALS + 1], because: 'too-many-trials' },
    { given: [1, 5, { level: 0 }], because: 'level-outside-0-to-1' },
    { given: [1, 5, { level: 1 }], because: 'level-outside-0-to-1' },
    { given: [1, 5, { level: Number.NaN }], because: 'level-outside-0-to-1' },
  ] as { given: [number, number, LevelOption?]; because: string }[])(
    '$given: $because',
    ({ given, because }) => expect(interval(...given)).toEqual({ value: undefined, because }),
  );

  test('takes 0.95 unless told otherwise', () =>
    expect(interval(3, 10)).toEqual(interval(3, 10, { level: 0.95 })));

  test('holds the proportion, stays within 0 and 1, widens with the level, mirrors itself', () =>
    fc.assert(
      fc.property(
        fc.nat(3000).chain((trials) => fc.tuple(fc.nat(trials), fc.constant(trials + 1))),
        fc.double({ min: 0.001, max: 0.998, noNaN: true }),
        ([successes, trials], level) => {
          const found = interval(successes, trials, { level });
          const wider = interval(successes, trials, { level: level + 0.001 });
          const mirror = interval(trials - successes, trials, { level });
          if (found.value === undefined || wider.value === undefined || mirror.value === undefined)
            throw new Error('undefined');
          expect(found.lower).toBeGreaterThanOrEqual(0);
          expect(found.upper).toBeLessThanOrEqual(1);
          expect(found.lower).toBeLessThanOrEqual(found.value);
          expect(found.upper).toBeGreaterThanOrEqual(found.value);
          expect(wider.lower).toBeLessThanOrEqual(found.lower);
          expect(wider.upper).toBeGreaterThanOrEqual(found.upper);
          expect(mirror.upper).toBeCloseTo(1 - found.lower, 12);
        },
      ),
    ));

  test('none of many and all of many reach the ends', () => {
    expect(interval(0, 7)).toMatchObject({ value: 0, lower: 0 });
    expect(interval(7, 7)).toMatchObject({ value: 1, upper: 1 });
  });

  test('nothing below nothing: a zero with a minus is a zero', () =>
    expect(interval(-0, 7)).toEqual(interval(0, 7)));

  test('the largest counts come to an end', () => {
    expect(interval(MOST_TRIALS / 2, MOST_TRIALS).value).toBe(0.5);
    expect(interval(1, MOST_TRIALS).value).toBe(1e-9);
  });
});

describe('Clopper-Pearson to the last digits', () => {
  test.each([
    [1, 1],
    [1, 2],
    [1, 10],
    [3, 10],
    [7, 7],
    [1, 40],
    [39, 40],
    [17, 60],
    [100, 200],
    [199, 200],
    [2, 500],
  ])('%i of %i: limits right to 4e-15, by exact arithmetic', (successes, trials) => {
    for (const level of [0.01, 0.5, 0.95, 0.999]) {
      const found = clopperPearsonInterval(successes, trials, { level });
      if (found.value === undefined) throw new Error('undefined');
      const tail = (1 - level) / 2;
      const between = (limit: number, from: number, to: number) => {
        const sides = [limit * (1 - 4e-15), Math.min(1, limit * (1 + 4e-15))]
          .map((x) => binomialTail(trials, x, from, to))
          .sort((a, b) => a - b);
        expect(sides[0]!).toBeLessThan(tail);
        expect(sides[1]!).toBeGreaterThan(tail);
      };
      between(found.lower, successes, trials);
      if (successes < trials) between(found.upper, 0, successes);
    }
  });

  // Closed form: with no successes the upper limit is 1 - (a/2)^(1/n).
  test.each([1, 2, 10, 16, 17, 1000, 1_000_000])('none of %i', (trials) => {
    for (const level of [0.01, 0.5, 0.95]) {
      const found = clopperPearsonInterval(0, trials, { level });
      if (found.value === undefined) throw new Error('undefined');
      const wanted = -Math.expm1(Math.log((1 - level) / 2) / trials);
      expect(Math.abs(found.upper / wanted - 1)).toBeLessThan(4e-15);
    }
  });

  test('an interval far from its start is still found', () => {
    const found = clopperPearsonInterval(1, 1_000_000, { level: 1 - 2 ** -50 });
    if (found.value === undefined) throw new Error('undefined');
    // P(at least one) = 1 - (1 - p)^n = 2^-51, so p is 2^-51 / n but for what is far below a digit.
    expect(Math.abs(found.lower / (2 ** -51 / 1_000_000) - 1)).toBeLessThan(1e-13);
    expect(found.upper).toBeGreaterThan(1e-6);
    expect(found.upper).toBeLessThan(1e-4);
  });
});

test('few observations: the number says what its doc block says', () => {
  // A count cannot be split evenly at odd numbers, so between the two halves next to it.
  const width = (trials: number) => {
    const z = normalDeviate(0.95);
    return (2 * z * Math.sqrt(trials / 4 + z ** 2 / 4)) / (trials + z ** 2);
  };
  expect(width(FEW_OBSERVATIONS - 1)).toBeGreaterThan(0.5);
  expect(width(FEW_OBSERVATIONS)).toBeLessThan(0.5);
});
