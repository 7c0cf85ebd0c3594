import { describe, expect, test } from 'vitest';
import { ascend, newAscent } from '../../src/caseload/engine/ascent.js';
import { guardedLists } from './guarded.js';
import { run } from './support.js';

/** More questions than any climb here takes. */
const ENOUGH = 2000;

/** A hill with its top of `height` at `top`, as steep all over: one down for each price by which it is missed. */
const roof = (height: number, top: readonly number[], floored = top.length) => {
  const a = guardedLists(
    newAscent(new Float64Array(top.length), new Float64Array(top.length).fill(1), floored, 10),
  );
  const asked: number[][] = [];
  const ask = (): number => {
    if (asked.length > ENOUGH) throw new Error('asks for ever');
    asked.push(Array.from(a.price));
    a.slope.set(top.map((at, k) => Math.sign(at - a.price[k]!)));
    return top.reduce((sum, at, k) => sum - Math.abs(at - a.price[k]!), height);
  };
  return { a, ask, asked };
};

describe('moving prices uphill', () => {
  test('the first step is as long as would lead to what is aimed at, if the slope went on', () => {
    // Eight at nothing, ten at the top: two are missing, along one price with a slope of one.
    const { a, ask, asked } = roof(10, [2]);
    run(ascend(a, ask, 2, 10, 1));
    expect(asked).toEqual([[0], [2]]);
    expect([a.value, ...a.best]).toEqual([10, 2]);
  });
  test('a share of the way is a share of the step, and a scale makes one price go further than another', () => {
    const half = roof(10, [2]);
    run(ascend(half.a, half.ask, 2, 10, 0.5));
    expect(half.asked).toEqual([[0], [1]]);
    // Slopes of one each, scales of one and three: four missing are one and three.
    const { a, ask, asked } = roof(4, [9, 9]);
    a.scale.set([1, 3]);
    run(ascend(a, ask, 2, 4 - 18 + 4, 1));
    expect(asked).toEqual([
      [0, 0],
      [1, 3],
    ]);
  });
  test('a step keeps seven tenths of the way before it', () => {
    // Aimed at four, from nothing to one of eight: three quarters missing of what was; way 1, then 1 + 0.7.
    const { a, ask, asked } = roof(8, [8]);
    run(ascend(a, ask, 3, 4, 0.25));
    // A quarter of four is 1; then a quarter of three, divided by the length of the way and times it: 0.75 / 1.7.
    expect(asked.flat()).toEqual([0, 1, expect.closeTo(1 + 0.75 / 1.7, 12)]);
  });
  test('the best is kept, and gone back to when as many rounds as there is patience for brought nothing better, with shorter steps', () => {
    // Aimed far above the top, every step from it overshoots.
    const { a, ask, asked } = roof(1, [0]);
    a.slope.fill(0);
    const first = (): number => {
      const now = ask();
      if (a.slope[0] === 0) a.slope[0] = 1;
      return now;
    };
    run(ascend(a, first, 13, 101, 1));
    expect([a.value, ...a.best]).toEqual([1, 0]);
    // The eleventh answer is the tenth without a better value: from the best again, 70 of the 100 and what else is missing.
    const missing = 101 - (1 - Math.abs(asked[10]![0]!));
    expect(Math.abs(asked[11]![0]!)).toBeCloseTo(0.7 * missing, 9);
  });
  test('prices of limits stay at nothing where less is asked, and never fall below it', () => {
    const { a, ask, asked } = roof(10, [-2, 3], 0);
    run(ascend(a, ask, 2, 10, 1));
    // Five are missing. The first price is at nothing and would fall: all of the step is the other's.
    expect(asked).toEqual([
      [0, 0],
      [0, 5],
    ]);
    const low = roof(10, [1], 0);
    low.a.price.fill(2);
    run(ascend(low.a, low.ask, 2, 19, 1));
    // Nine at two, ten missing downwards: it would be minus eight.
    expect(low.asked).toEqual([[2], [0]]);
  });
  test('at the top it ends, and steps grown too short end it too', () => {
    const flat = newAscent(new Float64Array(1), Float64Array.of(1), 1, 10);
    let rounds = 0;
    const level = (): number => {
      if (rounds > ENOUGH) throw new Error('asks for ever');
      rounds++;
      return 5;
    };
    run(ascend(flat, level, 50, 9, 1));
    expect(rounds).toBe(1);
    // Never better than at first: shorter by 0.7 after every ten rounds, below a ten thousandth after 26 times.
    const worse = newAscent(new Float64Array(1), Float64Array.of(1), 1, 10);
    let asked = 0;
    const ask = (): number => {
      if (asked > ENOUGH) throw new Error('asks for ever');
      worse.slope[0] = 1;
      return asked++ === 0 ? 5 : 4;
    };
    run(ascend(worse, ask, 1000, 9, 1));
    expect(0.7 ** 25).toBeGreaterThan(1e-4);
    expect(0.7 ** 26).toBeLessThan(1e-4);
    expect(asked).toBe(1 + 26 * 10);
  });
  test('what was proven before stays the one to beat', () => {
    const { a, ask } = roof(10, [2]);
    a.value = 11;
    run(ascend(a, ask, 5, 10, 1));
    expect([a.value, ...a.best]).toEqual([11, 0]);
  });
});
