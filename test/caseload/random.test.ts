import { expect, test } from 'vitest';
import { minusLog, nextBelow, nextWord, noise, randomFrom } from '../../src/caseload/engine/random.js';

const WORD = 1n << 32n;
const word = (value: bigint): bigint => BigInt.asUintN(32, value);

/** The generator sfc32 of PractRand, written from its description with whole numbers of any size. */
const reference = (seed: number) => {
  let [a, b, c, counter] = [word(BigInt(seed)), word(BigInt(seed) >> 32n), 0x9e3779b9n, 1n] as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const next = (): bigint => {
    const sum = word(a + b + counter);
    counter = word(counter + 1n);
    a = b ^ (b >> 9n);
    b = word(c + (c << 3n));
    c = word((word(c << 21n) | (c >> 11n)) + sum);
    return sum;
  };
  // The first few are thrown away, until every bit of the seed has come to count.
  for (let k = 0; k < 15; k++) next();
  return next;
};

test.each([0, 1, 2, -1, 2 ** 32, 2 ** 40 + 5, Number.MAX_SAFE_INTEGER, -(2 ** 45)])(
  'from a seed of %d the words are those of the description',
  (seed) => {
    const [random, next] = [randomFrom(seed), reference(seed)];
    for (let k = 0; k < 40; k++) expect(BigInt(nextWord(random))).toBe(next());
  },
);
test('a number below another is that share of all words', () => {
  for (const below of [1, 2, 7, 1000, 2 ** 30]) {
    const [random, next] = [randomFrom(9), reference(9)];
    for (let k = 0; k < 40; k++)
      expect(BigInt(nextBelow(random, below))).toBe((next() * BigInt(below)) / WORD);
  }
});
test('noise: 4,096 draws in the middle of as many equal parts, each minus the logarithm of minus the logarithm', () => {
  const table = noise();
  expect(table).toHaveLength(4096);
  for (const k of [0, 1, 2, 5, 100, 1500, 2047, 2048, 3000, 4000, 4094, 4095])
    expect(table[k]).toBeCloseTo(-Math.log(-Math.log((k + 0.5) / 4096)), 12);
});
test.each([1, 2, 0.5, 3, 0.75, 1.5, 7, 1 / 7, 10, 1e-4, 1000])('minus the logarithm of %f', (of) => {
  expect(minusLog(of)).toBeCloseTo(-Math.log(of), 12);
});
