import { describe, expect, test } from 'vitest';
import {
  answer,
  grainOf,
  priceAt,
  priceOf,
  provenBound,
  raise,
  startPrices,
} from '../../src/caseload/engine/bound.js';
import { compile } from '../../src/caseload/engine/compile.js';
import { nextBelow, randomFrom } from '../../src/caseload/engine/random.js';
import { holdingOf } from '../../src/caseload/engine/team.js';
import type { CaseloadFamily, CaseloadProblem } from '../../src/caseload/schema.js';
import { bruteForce, objectiveOf } from './brute.js';
import { family, placeAll, practitioner, problem, problems, run, sampled } from './support.js';

const needs = (...list: readonly number[]) =>
  compile(
    problem(
      [practitioner('ann')],
      list.map((need, at) => family(`f${at}`, { need })),
    ),
  );
const plain = (numbers: ArrayLike<number>): number[] => Array.from(numbers);

describe('the greatest number that divides every need', () => {
  test.each([
    { list: [4, 6, 10], grain: 2 },
    { list: [9, 6], grain: 3 },
    { list: [5, 7], grain: 1 },
    { list: [0, 8, 0], grain: 8 },
    { list: [0, 0], grain: 0 },
    { list: [], grain: 0 },
    { list: [4, 2.5], grain: 0 },
    { list: [1e6], grain: 1e6 },
    { list: [1e6, 2e6], grain: 0 },
  ])('of $list is $grain', ({ list, grain }) => expect(grainOf(needs(...list))).toBe(grain));
});

/** One full time and one half: six points a full-time worker, as in the test of teams. */
const given = problem(
  [practitioner('ann'), practitioner('bo', { capacity: 0.5 })],
  [
    family('f', { need: 4 }),
    family('g', { need: 2, band: 'high', threat: true, current: 'ann', moveCost: 3 }),
    family('h', { need: 3, current: 'bo' }),
  ],
  { weights: { load: 1, mix: 2, move: 5, threat: 1 } },
);
const team = compile(given);
const held = (...at: readonly number[]) => holdingOf(team, Int32Array.from(at));

describe('prices', () => {
  test('at first are nothing, and families that ask the same are one kind', () => {
    const alike = compile(
      problem(
        [practitioner('ann'), practitioner('bo', { covers: [] })],
        [
          family('f'),
          family('g', { need: 2 }),
          family('h'),
          family('i', { band: 'high' }),
          family('j', { threat: true }),
          family('k', { locality: 'north' }),
          family('l'),
        ],
      ),
    );
    const prices = startPrices(alike, holdingOf(alike, Int32Array.from([0, 0, 1, 0, 0, 0, -1])));
    expect(plain(prices.kind)).toEqual([0, 1, 0, 2, 3, 4, -1]);
    expect(plain(prices.kinds)).toEqual([0, 1, 3, 4, 5]);
    expect([prices.features, prices.grain, prices.value, prices.floored]).toEqual([5, 1, -Infinity, 10]);
    // Five for each of two, and one for a move.
    expect([plain(prices.price), plain(prices.best), plain(prices.direction)]).toEqual([
      new Array(11).fill(0),
      new Array(11).fill(0),
      new Array(11).fill(0),
    ]);
    // Steps for load are smaller the more needs and capacities differ: six ones and a four over seven families.
    const scale = plain(prices.scale);
    expect(scale[0]).toBeCloseTo(0.6 / (10 / 7), 9);
    expect(scale[5]).toBeCloseTo(0.6 / (10 / 7), 9);
    expect(scale.slice(1, 5)).toEqual([1, 1, 1, 1]);
    expect(scale[10]).toBeCloseTo(0.1 / 7, 12);
    const half = startPrices(team, held(0, 0, 1));
    // Needs of 4, 2 and 3; capacities of one and a half: one and two squared.
    expect(half.scale[0]).toBeCloseTo(0.6 / ((29 / 3) * (5 / 2)), 9);
  });
  test('of what a family brings', () => {
    // Load, three bands and threat of ann; the same of bo; a move.
    const price = Float64Array.from([1, 10, 100, 1000, 10_000, 2, 20, 200, 2000, 20_000, 7]);
    expect(priceOf(team, price, 0, 0)).toBe(4 * 1 + 10);
    expect(priceOf(team, price, 0, 1)).toBe(4 * 2 * 2 + 20);
    expect(priceOf(team, price, 1, 0)).toBe(2 * 1 + 1000 + 10_000);
    expect(priceOf(team, price, 1, 1)).toBe(2 * 2 * 2 + 2000 + 20_000);
  });
  test('of one more of everything, near what is held', () => {
    const s = held(0, 1, 1);
    const prices = startPrices(team, s);
    priceAt(team, prices, s);
    // Twice the weight times what is over: loads of 4 and 10 for 6; low 1 and 1 for 4/3 and 2/3; high none and one for
    // 2/3 and 1/3; threat likewise.
    const expected = [
      2 * (4 - 6),
      4 * (1 - 4 / 3),
      0,
      4 * (0 - 2 / 3),
      2 * (0 - 2 / 3),
      2 * (10 - 6),
      4 * (1 - 2 / 3),
      0,
      4 * (1 - 1 / 3),
      2 * (1 - 1 / 3),
      0,
    ];
    expected.forEach((price, k) => {
      expect(prices.best[k]).toBeCloseTo(price, 12);
    });
  });
});

describe('what prices prove', () => {
  /** Everybody stays where `at` says: there is nothing to choose, and the bound can be the objective itself. */
  const tied = (all: CaseloadProblem, at: readonly number[]): CaseloadProblem => ({
    ...all,
    practitioners: all.practitioners.map((one) => ({ ...one, skills: [`only-${one.id}`] })),
    families: all.families.map(
      (one, f): CaseloadFamily => ({ ...one, skills: [`only-${all.practitioners[at[f]!]!.id}`] }),
    ),
  });
  const proves = (all: CaseloadProblem, at: readonly number[], rounds: number, near: boolean) => {
    const forced = tied(all, at);
    const compiled = compile(forced);
    const s = holdingOf(compiled, Int32Array.from(at));
    const prices = startPrices(compiled, s);
    if (near) priceAt(compiled, prices, s);
    const objective = objectiveOf(forced, at);
    run(raise(compiled, prices, objective, rounds));
    return { bound: prices.value, objective, prices };
  };
  const ways = [0, 1].flatMap((a) => [0, 1].flatMap((b) => [0, 1].map((c) => [a, b, c])));
  test.each(ways.map((at) => ({ at })))('prices near $at prove it at once', ({ at }) => {
    const { bound, objective } = proves(given, at, 1, true);
    expect(bound).toBeCloseTo(objective, 6);
  });
  test.each(ways.map((at) => ({ at })))('prices of nothing come to prove $at', ({ at }) => {
    const { bound, objective } = proves(given, at, 400, false);
    expect(bound).toBeLessThanOrEqual(objective + 1e-6);
    expect(bound).toBeGreaterThan(0.99 * objective - 1e-6);
  });
  test('without a weight for load, or with needs that nothing divides, all the same', () => {
    const odd = {
      ...given,
      families: given.families.map((one) => ({ ...one, need: one.need + 0.3 })),
    };
    const light = { ...given, weights: { ...given.weights, load: 0 } };
    for (const all of [odd, light])
      for (const at of ways) {
        const { bound, objective } = proves(all, at, 1, true);
        expect(bound).toBeCloseTo(objective, 6);
      }
  });
  test('at prices of nothing everything is free, and what is held is as even as it can be in whole families', () => {
    // Six points for ann and three for bo are even. Of bands and threat neither has a whole number: a third off each.
    const { bound } = proves(given, [0, 0, 1], 1, false);
    const off = (...fair: readonly number[]) =>
      fair.reduce((sum, one) => sum + (Math.round(one) - one) ** 2, 0);
    expect(bound).toBeCloseTo(2 * off(4 / 3, 2 / 3, 2 / 3, 1 / 3) + off(2 / 3, 1 / 3), 9);
  });
  test('each family goes where it is cheapest, and pays for a move unless staying is as cheap', () => {
    // Load alone is weighed. Ann holds all, so one more with her costs ten and with bo minus ten a point and full time.
    const three = problem(
      [practitioner('ann'), practitioner('bo')],
      ['f', 'g', 'h'].map((id) => family(id, { need: 2, current: 'ann', moveCost: 3 })),
      { weights: { load: 1, mix: 0, move: 1 } },
    );
    const compiled = compile(three);
    const s = holdingOf(compiled, Int32Array.from([0, 0, 0]));
    const prices = startPrices(compiled, s);
    priceAt(compiled, prices, s);
    expect([prices.best[0], prices.best[5]]).toEqual([6, -6]);
    run(raise(compiled, prices, 100, 1));
    // Each of three: two points at minus six and three for the move, not two at six. At these prices six is the best load
    // for ann: nine less thirty-six; none the best for bo: nine.
    expect(prices.value).toBeCloseTo(3 * (-12 + 3) + (9 - 36) + 9, 9);
    const dear = { ...three, families: three.families.map((one) => ({ ...one, moveCost: 24 })) };
    const stays = compile(dear);
    const again = startPrices(stays, holdingOf(stays, Int32Array.from([0, 0, 0])));
    priceAt(stays, again, s);
    run(raise(stays, again, 100, 1));
    expect(again.value).toBeCloseTo(3 * 12 + (9 - 36) + 9, 9);
  });
  test('a family without a place has no part in it', () => {
    // Six points are even, four are held: two off.
    const one = compile(
      problem([practitioner('ann')], [family('f', { need: 4 }), family('g', { need: 2 })], {
        weights: { load: 1, mix: 0, move: 0 },
      }),
    );
    const s = holdingOf(one, Int32Array.from([0, -1]));
    const prices = startPrices(one, s);
    priceAt(one, prices, s);
    run(raise(one, prices, 4, 1));
    expect(prices.value).toBeCloseTo(4, 9);
  });
  describe('changes', () => {
    // Three families of two points with ann, who may all go to bo: none gone costs eighteen, one or two cost two.
    const three = (maxMoves?: number) =>
      compile(
        problem(
          [practitioner('ann'), practitioner('bo')],
          ['f', 'g', 'h'].map((id) => family(id, { need: 2, current: 'ann', moveCost: 0 })),
          { weights: { load: 1, mix: 0, move: 0 }, limits: maxMoves === undefined ? {} : { maxMoves } },
        ),
      );
    const raised = (all: ReturnType<typeof three>, upper: number, rounds: number) => {
      const prices = startPrices(all, holdingOf(all, Int32Array.from([0, 0, 0])));
      run(raise(all, prices, upper, rounds));
      return prices;
    };
    test('have a price where none is allowed', () => {
      const prices = raised(three(0), 18, 100);
      // More than the two that would do if all might go.
      expect(prices.value).toBeGreaterThan(5);
      expect(prices.value).toBeLessThanOrEqual(18 + 1e-9);
      expect(prices.price.at(-1)).toBeGreaterThan(0);
    });
    test('and one where one is, which never makes the bound too high', () => {
      const priced = three(1);
      const prices = startPrices(priced, holdingOf(priced, Int32Array.from([0, 0, 0])));
      // With nothing else to pay nobody moves, loads in twos are one off each, and the one who might move is paid back.
      prices.best[prices.best.length - 1] = 5;
      run(raise(priced, prices, 2, 1));
      expect(prices.value).toBeCloseTo(1 + 1 - 5, 9);
    });
    test('are none for a family that was with nobody', () => {
      const one = compile(
        problem([practitioner('ann')], [family('f', { need: 2 })], {
          weights: { load: 1, mix: 0, move: 0 },
          limits: { maxMoves: 0 },
        }),
      );
      const prices = startPrices(one, holdingOf(one, Int32Array.from([0])));
      prices.best[prices.best.length - 1] = 5;
      run(raise(one, prices, 1, 1));
      expect(prices.value).toBeCloseTo(0, 9);
    });
    test('have none where all may, and never one below nothing', () => {
      const prices = raised(three(), 2, 30);
      expect(prices.price.at(-1)).toBe(0);
      expect(prices.value).toBeLessThanOrEqual(2 + 1e-9);
    });
  });
  test('with nothing to go up to, it stays', () => {
    const idle = problem([practitioner('ann')], [family('f')], { weights: { load: 1, mix: 0, move: 0 } });
    const compiled = compile(idle);
    const prices = startPrices(compiled, holdingOf(compiled, Int32Array.from([0])));
    run(raise(compiled, prices, 0, 5));
    expect([prices.value, ...prices.price.slice(0, 1)]).toEqual([0, 0]);
  });
  test.each([
    { at: 'below the objective', bound: 3, objective: 4, proven: 3 - 7e-9 },
    { at: 'above it by rounding', bound: 5, objective: 4, proven: 4 },
    { at: 'below nothing', bound: -1, objective: 4, proven: 0 },
    { at: 'nothing known', bound: -Infinity, objective: 4, proven: 0 },
  ])('is told with room for rounding: $at', ({ bound, objective, proven }) => {
    expect(provenBound(bound, objective)).toBe(proven);
  });
});

describe('any prices at all', () => {
  test.each([1, 2, 3, 4])('prove no more than the least objective there is: %i', (seed) => {
    const random = randomFrom(seed);
    let least = 0;
    for (const one of sampled(problems({ families: 4 }), 12, 70 + seed)) {
      const team = compile(one);
      const s = placeAll(team);
      if (s.placed === 0) continue;
      const optimum = bruteForce(one).leastFor(Array.from(s.holder, (j) => j >= 0))!;
      for (let turn = 0; turn < 4; turn++) {
        const prices = startPrices(team, s);
        prices.best.forEach((_, k) => {
          prices.best[k] = (nextBelow(random, 4001) - 2000) / (k % 2 === 0 ? 300 : 1000);
        });
        // Of the price of a move alone, less than nothing would be no price.
        prices.best[prices.best.length - 1] = nextBelow(random, 3000) / 1000;
        run(raise(team, prices, optimum, 1));
        expect(prices.value).toBeLessThanOrEqual(optimum + 1e-9 * (1 + optimum));
        least = Math.max(least, prices.value);
      }
    }
    // Some prove something, or this would say nothing.
    expect(least).toBeGreaterThan(0);
  });
  test.each([0, 1])('let a family pay where it pays least, whoever is asked last: %i', (dear) => {
    // A point with the one of them costs 1000. The family of two points goes to the other, and pays nothing.
    const team = compile(
      problem([practitioner('a'), practitioner('b')], [family('f', { need: 2 })], {
        weights: { load: 1, mix: 0, move: 0 },
      }),
    );
    const prices = startPrices(team, holdingOf(team, Int32Array.of(0)));
    prices.best[dear * prices.features] = 1000;
    run(raise(team, prices, 2, 1));
    // Even is one point: off by one with nothing or two. Who is paid would hold both points: 1 - 2 * 1000, and 1 for the other.
    expect(prices.value).toBe(1 - 2000 + 1);
  });
  test.each([
    { weight: 0, fair: 2, price: 3 },
    { weight: 0, fair: 2, price: -3 },
    { weight: 0, fair: 2, price: 0 },
    { weight: 2, fair: 2.4, price: 3 },
    { weight: 2, fair: 2.4, price: -30 },
    { weight: 2, fair: 2.4, price: 30 },
  ])('ask for the sum that is worth most: $weight, $price', ({ weight, fair, price }) => {
    const worth = [0, 2, 4, 6].map((sum) => weight * (sum - fair) ** 2 - price * sum);
    const [value, sum] = answer(weight, fair, 6, 2, price);
    expect(value).toBeCloseTo(Math.min(...worth), 9);
    expect(worth[sum / 2]).toBeCloseTo(value, 9);
  });
});

const upTo4 = [0, 1, 2, 3];
describe('the price of a move', () => {
  // Two alike, and four families of one point that are all with the first.
  const lopsided = (maxMoves: number, covers: string[] = []) =>
    compile(
      problem(
        [practitioner('ann', covers.length > 0 ? { covers } : {}), practitioner('bo')],
        upTo4.map((f) => family(`f${f}`, { current: 'ann', locality: f === 0 ? 'north' : 'south' })),
        { weights: { load: 1, mix: 0, move: 0 }, limits: { maxMoves } },
      ),
    );
  const pricedAt = (at: ReturnType<typeof lopsided>) => {
    const s = holdingOf(at, Int32Array.of(0, 0, 0, 0));
    const prices = startPrices(at, s);
    priceAt(at, prices, s);
    return { s, prices };
  };
  test('begins where as many would move as may: what a move is worth', () => {
    // A point more costs 2 * 2 with ann and saves as much with bo.
    expect(pricedAt(lopsided(1)).prices.best.at(-1)).toBe(8);
    // With no limit it costs nothing.
    expect(pricedAt(lopsided(4)).prices.best.at(-1)).toBe(0);
  });
  test('leaves room for those who must move', () => {
    // The first may not stay with ann, and nobody else may move; with three moves all could that would.
    expect(pricedAt(lopsided(1, ['south'])).prices.best.at(-1)).toBe(8);
    expect(pricedAt(lopsided(4, ['south'])).prices.best.at(-1)).toBe(0);
  });
  test('proves what there is: with one move the loads are 3 and 1', () => {
    const team1 = lopsided(1);
    const { prices } = pricedAt(team1);
    run(raise(team1, prices, 2, 300));
    // Prices alone prove most of it.
    expect(prices.value).toBeGreaterThan(1.5);
    expect(prices.value).toBeLessThan(2 + 1e-9);
  });
});
