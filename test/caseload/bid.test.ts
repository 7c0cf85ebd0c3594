import { describe, expect, test } from 'vitest';
import { bid } from '../../src/caseload/engine/bid.js';
import { type Bids, newBids } from '../../src/caseload/engine/bids.js';
import { compile } from '../../src/caseload/engine/compile.js';
import { nextBelow, randomFrom } from '../../src/caseload/engine/random.js';
import { holdingOf, type Team } from '../../src/caseload/engine/team.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { endingBids, partsOf, subsetsOf, worthOf } from './caseloads.js';
import { guarded, guardedLists } from './guarded.js';
import { family, placeAll, practitioner, problem, problems, sampled } from './support.js';

const tablesOf = ({ tables }: Bids): Bids['tables'] =>
  Object.fromEntries(
    Object.entries(tables).map(([name, list]) => [
      name,
      ArrayBuffer.isView(list) ? guarded(list) : guarded(list.map((one) => guarded(one))),
    ]),
  ) as unknown as Bids['tables'];

/** How much further than asked there is anything to be found, in the tests here. */
const FAR = 128;

/** Bids that read nothing outside their lists (past the last kind there is none, which is asked) and find an end. */
const bidsFor = (team: Team, s: Parameters<typeof newBids>[1], wide = false): Bids | undefined => {
  const bids = newBids(team, s, wide);
  if (bids === undefined) return undefined;
  return endingBids({ ...guardedLists(bids), size: bids.size, tables: tablesOf(bids) }, FAR);
};

/** How far it is from another, squared and weighted likewise: of load, and of each count. */
const apartOf = (team: Team, load: number, counts: readonly number[], of: ReturnType<typeof partsOf>) => [
  team.weightLoad * (of.load - load) ** 2,
  ...of.counts.map((many, b) => team.weightMix * (many - counts[b]!) ** 2),
];

/** The least of all caseloads of `families` there are. */
const leastOf = (team: Team, price: Float64Array, j: number, families: readonly number[]): number =>
  Math.min(...subsetsOf(families).map((of) => worthOf(team, j, partsOf(team, price, j, of))));

type Asked = { team: Team; bids: Bids; j: number; mine: number[] };

/** So many practitioners to be asked, at prices of every kind and size. */
const asked = (many: number, seed: number, more: Partial<CaseloadProblem> = {}): Asked[] => {
  const random = randomFrom(seed);
  const found: Asked[] = [];
  for (const given of sampled(problems({ families: 7 }), 8 * many, seed)) {
    const band = more.bands?.[0];
    const families = given.families.map((one) => ({ ...one, band: band ?? one.band }));
    const team = compile({ ...given, ...more, families });
    const s = placeAll(team);
    for (let j = 0; j < team.practitioners && found.length < many; j++) {
      const bids = bidsFor(team, s);
      if (bids === undefined) continue;
      const mine = Array.from(s.holder.keys()).filter(
        (f) => s.holder[f]! >= 0 && team.allowed[team.group[f]! * team.practitioners + j] === 1,
      );
      if (mine.length < 3) continue;
      bids.price.forEach((_, k) => {
        bids.price[k] = (nextBelow(random, 8001) - 2500) / 1000;
      });
      found.push({ team, bids, j, mine });
    }
  }
  return found;
};

const chosenBy = ({ chosen, count, family: of }: Bids): number[] =>
  Array.from(chosen.slice(0, count), (pair) => of[pair]!);

/** What was chosen last, in need points per capacity and families of each band. */
const lastOf = ({ team, bids, j }: Asked) => {
  const own = Array.from(bids.last.slice(j * (team.bands + 1), (j + 1) * (team.bands + 1)));
  return { load: own[0]! * bids.grain * team.perCapacity[j]!, counts: own.slice(1) };
};

/** The bid is the least of all caseloads of `mine`, and what was chosen is one that costs as much. */
const expectBest = (one: Asked, reach: number): void => {
  const { team, bids, j, mine } = one;
  const prices = Array.from(bids.price);
  const least = leastOf(team, bids.price, j, mine);
  expect(bid(bids, j, reach)).toBeCloseTo(least, 7);
  expect(Array.from(bids.price)).toEqual(prices);
  const chosen = chosenBy(bids);
  expect(new Set(chosen).size).toBe(chosen.length);
  expect(chosen.filter((f) => !mine.includes(f))).toEqual([]);
  const parts = partsOf(team, bids.price, j, chosen);
  expect(worthOf(team, j, parts)).toBeCloseTo(least, 7);
  const last = lastOf(one);
  expect(last.load).toBeCloseTo(parts.load, 9);
  expect(last.counts).toEqual(parts.counts);
};

describe('what one practitioner would choose', () => {
  const teams = sampled(problems({ families: 8 }), 400, 11).map((given) => {
    const team = compile(given);
    return { team, s: placeAll(team), bids: newBids(team, placeAll(team), false) };
  });
  const asked = teams.flatMap(({ team, s, bids }, at) =>
    bids === undefined
      ? []
      : Array.from({ length: team.practitioners }, (_, j) => ({ team, s, bids, j, seed: at * 7 + j })),
  );
  const priced = asked.map(({ team, s, bids, j, seed }) => {
    // Prices of every kind and size, none of them a number that a table would hold.
    bids.price.forEach((_, k) => {
      bids.price[k] = (((k * 37 + seed * 101) % 61) - 20) / 7 + 0.001 * k;
    });
    const mine = Array.from(s.holder.keys()).filter(
      (f) => s.holder[f]! >= 0 && team.allowed[team.group[f]! * team.practitioners + j] === 1,
    );
    return { team, bids, j, mine, least: leastOf(team, bids.price, j, mine), prices: bids.price.slice() };
  });
  test('there are hundreds to ask', () => {
    expect(priced.length).toBeGreaterThan(200);
  });
  test('is the best of all caseloads there are, where it looks far enough', () => {
    for (const { team, bids, j, least, prices } of priced) {
      bids.price.set(prices);
      const value = bid(bids, j, 1e9);
      expect(value).toBeCloseTo(least, 7);
      const chosen = chosenBy(bids);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(worthOf(team, j, partsOf(team, prices, j, chosen))).toBeCloseTo(value, 7);
    }
  });
  test('is never better than the best, and what lies beyond never better than is said', () => {
    let short = 0;
    for (const { bids, j, least, prices } of priced) {
      bids.price.set(prices);
      bids.last.fill(0);
      const value = bid(bids, j, 0.5);
      expect(value).toBeGreaterThan(least - 1e-7);
      expect(Math.min(value, bids.beyond)).toBeLessThan(least + 1e-7);
      if (value > least + 1e-7) short++;
    }
    // It did stop short of the best now and then, or this would say nothing.
    expect(short).toBeGreaterThan(10);
  });
  test('is not asked where loads cannot be gone through', () => {
    const two = [practitioner('a'), practitioner('b')];
    const of = (need: number, weights = { load: 1, mix: 1, move: 1 }) => {
      const team = compile(problem(two, [family('f', { need }), family('g', { need: 1 })], { weights }));
      return newBids(team, placeAll(team), false) !== undefined;
    };
    expect(of(3)).toBe(true);
    // Half points, loads of more than 200 grains, and a load or a mix that counts for nothing.
    expect(of(2.5)).toBe(false);
    expect(of(399)).toBe(true);
    expect(of(400)).toBe(false);
    expect(of(3, { load: 0, mix: 1, move: 1 })).toBe(false);
    expect(of(3, { load: 1, mix: 0, move: 1 })).toBe(false);
  });
  test.each([
    { at: 'a load of more grains than are looked at', families: 1, need: 500, band: 'low' },
    { at: 'more families of a band than are looked at', families: 70, need: 1, band: 'low' },
  ])('proves nothing from $at', ({ families, need }) => {
    const practitioners = Array.from({ length: 3 }, (_, j) => practitioner(`p${j}`));
    const list = Array.from({ length: families }, (_, f) => family(`f${f}`, { need, current: 'p0' }));
    const team = compile(problem(practitioners, [...list, family('g')]));
    const bids = newBids(team, holdingOf(team, new Int32Array(families + 1)), false)!;
    bid(bids, 0, 1);
    expect(bids.beyond).toBe(-Infinity);
  });
});

describe('a bid', () => {
  test.each([1, 2, 3, 4, 5, 6])('is the best of all caseloads, and says which: %i', (seed) => {
    for (const one of asked(6, seed)) {
      expectBest(one, 1e9);
      // Again with other prices, from where it ended: nothing of the last time is left in the tables.
      for (const turn of [1, 2, 3]) {
        one.bids.price.forEach((price, k) => {
          one.bids.price[k] = (k % 3) / turn - price / 2;
        });
        expectBest(one, 1e3 * turn);
      }
    }
  });

  test.each([1, 2])('also where all are of one band: %i', (seed) => {
    for (const one of asked(5, 60 + seed, { bands: ['low'] }))
      for (const turn of [1, 2, 3, 4]) {
        one.bids.price.forEach((price, k) => {
          one.bids.price[k] = (k % 4) / turn - price / 2;
        });
        expectBest(one, 1e9 / 1e3 ** turn + 300);
      }
  });

  test.each([1, 2, 3, 4])('leaves out who is dealt already: %i', (seed) => {
    for (const { team, bids, j, mine } of asked(6, 20 + seed)) {
      const open = mine.filter((f) => f % 3 !== seed % 3);
      for (const f of mine) bids.open[f] = Number(open.includes(f));
      const least = leastOf(team, bids.price, j, open);
      expect(bid(bids, j, 1e9)).toBeCloseTo(least, 7);
      expect(chosenBy(bids).filter((f) => !open.includes(f))).toEqual([]);
    }
  });

  test.each([1, 2, 3])('takes whom nobody else may hold: %i', (seed) => {
    for (const { team, bids, j, mine } of asked(6, 30 + seed)) {
      const only = mine.filter((f) => f % 2 === seed % 2);
      for (const f of mine) bids.choices[f] = only.includes(f) ? 1 : 2;
      bids.must = 1e5;
      const least = Math.min(
        ...subsetsOf(mine)
          .filter((of) => only.every((f) => of.includes(f)))
          .map((of) => worthOf(team, j, partsOf(team, bids.price, j, of))),
      );
      expect(bid(bids, j, 1e9) + 1e5 * only.length).toBeCloseTo(least, 4);
      expect(only.filter((f) => !chosenBy(bids).includes(f))).toEqual([]);
    }
  });

  test.each([1, 2, 3, 4, 5])(
    'no further than its reach from the last, is the best of those near: %i',
    (seed) => {
      for (const one of asked(8, 40 + seed)) {
        const { team, bids, j, mine } = one;
        const reach = [0.4, 1, 2, 5, 20][seed - 1]!;
        // Begins with those whom the practitioner holds; that is one of those near.
        const { load, counts } = lastOf(one);
        const all = subsetsOf(mine).map((of) => partsOf(team, bids.price, j, of));
        const [distance, worth] = [
          all.map((of) => Math.max(...apartOf(team, load, counts, of))),
          all.map((of) => worthOf(team, j, of)),
        ];
        const near = Math.min(...worth.filter((_, k) => distance[k]! <= reach));
        const value = bid(bids, j, reach);
        expect(value).toBeLessThan(near + 1e-7);
        expect(value).toBeGreaterThan(Math.min(...worth) - 1e-7);
        // Loads are whole grains, so up to one grain more is looked at; counts are whole already.
        const grain = bids.grain * team.perCapacity[j]!;
        const found = partsOf(team, bids.price, j, chosenBy(bids));
        expect(worthOf(team, j, found)).toBeCloseTo(value, 7);
        expect(Math.abs(found.load - load)).toBeLessThan(Math.sqrt(bids.reach / team.weightLoad) + grain);
        for (const [b, many] of found.counts.entries())
          expect(team.weightMix * (many - counts[b]!) ** 2).toBeLessThanOrEqual(bids.reach);
        // What is not near is further by the reach at least, and the rest of its cost is no less than the least there is.
        const rest = all.map(
          (of, k) => worth[k]! - apartOf(team, load, counts, of).reduce((a, b) => a + b, 0),
        );
        expect(bids.beyond).toBeCloseTo(bids.reach + Math.min(...rest), 7);
      }
    },
  );

  test('looks further where there is nothing so near', () => {
    const team = compile(problem([practitioner('a')], [family('f', { need: 8 }), family('g', { need: 2 })]));
    const bids = bidsFor(team, holdingOf(team, Int32Array.of(0, 0)))!;
    // Five grains of two and two families, as before; with f dealt, one family of one grain is the nearest there is.
    bids.open[0] = 0;
    bids.last.set([5, 2]);
    // One family fewer costs 1, four grains of two fewer 64: a reach of 1 becomes 2, 4 and on to 64.
    expect(bid(bids, 0, 1)).toBeCloseTo((2 - 10) ** 2 + (1 - 2) ** 2, 9);
    expect(bids.reach).toBeGreaterThanOrEqual(32);
    expect(bids.reach).toBeLessThanOrEqual(64);
    expect(Array.from(bids.last.slice(0, 2))).toEqual([1, 1]);
  });

  test('forgets what a family was worth that is dealt since', () => {
    const given = problem([practitioner('a')], [family('f', { need: 8 }), family('g', { need: 2 })], {
      bands: ['low'],
    });
    const team = compile(given);
    const bids = bidsFor(team, holdingOf(team, Int32Array.of(0, 0)))!;
    // Both are exactly what is fair.
    expect(bid(bids, 0, 1e3)).toBeCloseTo(0, 9);
    bids.open[0] = 0;
    // From three grains of two, a reach of sixteen is two grains: one to five are looked at, and only g is left.
    bids.last.set([3, 2]);
    expect(bid(bids, 0, 16)).toBeCloseTo((2 - 10) ** 2 + (1 - 2) ** 2, 9);
  });

  /** All are with a; b holds nobody. What lies beyond a's bid, and what the bid is, at a reach of one or two families. */
  const beyondOf = (needs: readonly number[], held: number, reach: number) => {
    const given = problem(
      [practitioner('a'), practitioner('b')],
      needs.map((need, f) => family(`f${f}`, { need })),
    );
    const at = Int32Array.from(needs, (_, f) => (f < held ? 0 : 1));
    const bids = bidsFor(compile(given), holdingOf(compile(given), at))!;
    const value = bid(bids, 0, reach);
    return { value, beyond: bids.beyond };
  };
  test('proves nothing beyond 400 grains, nor beyond sixty of a band', () => {
    // 399 grains and one more are looked at; 400 and one more are not.
    expect(beyondOf([398, 1], 2, 1).beyond).toBeGreaterThan(-1e9);
    expect(beyondOf([399, 1], 2, 1).beyond).toBe(-Infinity);
    // 58 and two more are; 59 and two more are not. There are 62, of whom half is fair: best is as many as are near it.
    const all = new Array<number>(62).fill(1);
    const near = beyondOf(all, 58, 4);
    expect(near.beyond).toBeGreaterThan(-1e9);
    expect(near.value).toBeCloseTo(2 * (56 - 31) ** 2, 7);
    expect(beyondOf(all, 59, 4).beyond).toBe(-Infinity);
  });
  test('looks at all of 400 grains and sixty families at once', () => {
    // Of 58 with a, 57 of seven points and one of one are the only caseload of 400; more than 400 nobody looks at.
    const needs = [1, ...new Array<number>(61).fill(7)];
    const three = ['a', 'b', 'c'].map((id) => practitioner(id));
    const team = compile(
      problem(
        three,
        needs.map((need, f) => family(`f${f}`, { need })),
      ),
    );
    const at = Int32Array.from(needs, (_, f) => (f <= 57 ? 0 : 1));
    const bids = bidsFor(team, holdingOf(team, at))!;
    // As if 402 had been chosen last: two less is as far as a reach of four goes.
    bids.last[0] = 402;
    expect(bid(bids, 0, 4)).toBeCloseTo((400 - 428 / 3) ** 2 + (58 - 62 / 3) ** 2, 7);
    expect(bids.count).toBe(58);
  });

  test('a wide one has any family more or less within its reach', () => {
    // Load weighs so much that no other load but one grain off is within a reach of 4.
    const given = problem(
      [practitioner('a'), practitioner('b')],
      [family('f', { need: 5 }), family('g'), family('h')],
      { weights: { load: 1000, mix: 1, move: 1 } },
    );
    const team = compile(given);
    const value = (wide: boolean): number => {
      const bids = bidsFor(team, holdingOf(team, Int32Array.of(1, 0, 0)), wide)!;
      expect(bids.span).toBe(wide ? 5 : 0);
      bids.price.set([1e5, 0, 0]);
      return bid(bids, 0, 4);
    };
    // Three and a half points and one and a half families are fair. Best would be f alone: five points, one family.
    expect(value(true)).toBeCloseTo(1000 * 1.5 ** 2 + 0.5 ** 2 - 1e5, 6);
    // From the two that are held: two points, two families.
    expect(value(false)).toBeCloseTo(1000 * 1.5 ** 2 + 0.5 ** 2, 6);
  });
});

describe('bids before they are made', () => {
  const team = compile(
    problem(
      [practitioner('a', { skills: ['x'] }), practitioner('b')],
      [
        family('f', { need: 4 }),
        family('g', { need: 6, band: 'middle' }),
        family('h', { need: 2, skills: ['x'] }),
        family('i', { need: 4 }),
        family('k', { need: 4 }),
      ],
    ),
  );
  const held = Int32Array.of(0, 1, 0, 1, -1);
  test('know kinds by band and need, in grains, and pairs of who may hold whom', () => {
    const bids = newBids(team, holdingOf(team, held), false)!;
    expect(bids.grain).toBe(2);
    expect(Array.from(bids.size)).toEqual([1, 2, 3]);
    expect(Array.from(bids.bandStart)).toEqual([0, 2, 3, 3]);
    const of = (j: number, kind: number): number[] => {
      const cell = j * 3 + kind;
      return Array.from(
        bids.order.slice(bids.start[cell], bids.start[cell + 1]),
        (pair) => bids.family[pair]!,
      );
    };
    // k has no place and is in nobody's; h is a's alone.
    expect([of(0, 0), of(0, 1), of(0, 2)]).toEqual([[2], [0, 3], [1]]);
    expect([of(1, 0), of(1, 1), of(1, 2)]).toEqual([[], [0, 3], [1]]);
    expect(bids.order).toHaveLength(7);
    expect(Array.from(bids.open)).toEqual([1, 1, 1, 1, 0]);
  });
  test('begin with who is held: load in grains, and families of each band', () => {
    const bids = newBids(team, holdingOf(team, held), false)!;
    expect(Array.from(bids.last)).toEqual([3, 2, 0, 0, 5, 1, 1, 0]);
    expect(bids.price).toHaveLength(5 + 2 * 2 + 1);
    expect([bids.must, bids.reach, bids.beyond, bids.count, bids.span]).toEqual([0, 0, 0, 0, 0]);
    expect(newBids(team, holdingOf(team, held), true)!.span).toBe(3);
  });
  test('are made where an even load is up to two hundred grains, for each by their capacity', () => {
    const can = (need: number, ...capacities: number[]): boolean => {
      const of = capacities.map((capacity, j) => practitioner(`p${j}`, { capacity }));
      const one = compile(problem(of, [family('f', { need }), family('g', { need: 1 })]));
      return newBids(one, placeAll(one), false) !== undefined;
    };
    expect([can(199, 1), can(200, 1)]).toEqual([true, false]);
    // 299 and 1 points over 0.5 and 1 are 200 per full-time worker: 100 and 200 points.
    expect([can(299, 0.5, 1), can(300, 0.5, 1)]).toEqual([true, false]);
    expect([can(299, 1, 0.5), can(300, 1, 0.5)]).toEqual([true, false]);
  });
  test('count grains of two points where all needs are even, and none where all are nothing', () => {
    const can = (need: number, least: number): boolean => {
      const one = compile(
        problem([practitioner('a')], [family('f', { need }), family('g', { need: least })]),
      );
      return newBids(one, placeAll(one), false) !== undefined;
    };
    expect([can(398, 2), can(400, 2), can(0, 0)]).toEqual([true, false, false]);
  });
});
