import { describe, expect, test } from 'vitest';
import type { Options } from '../../src/caseload/engine/block.js';
import { type Prices, startPrices } from '../../src/caseload/engine/bound.js';
import { compile } from '../../src/caseload/engine/compile.js';
import {
  kindsOf,
  optionsOf,
  pickBlock,
  pickOne,
  rivalsOf,
  unitsOf,
} from '../../src/caseload/engine/options.js';
import { nextBelow, type Random, randomFrom } from '../../src/caseload/engine/random.js';
import { emptyHolding, type Team } from '../../src/caseload/engine/team.js';
import type { CaseloadFamily, CaseloadProblem } from '../../src/caseload/schema.js';
import { guarded, guardedLists } from './guarded.js';
import { family, practitioner, problem } from './support.js';

/** A team whose lists fail outside their ends. */
const teamOf = (given: CaseloadProblem): Team => guardedLists(compile(given));

/** Lists of numbers, one after another. */
const optionsFrom = (lists: readonly (readonly number[])[]): Options => {
  const start = [0];
  for (const list of lists) start.push(start.at(-1)! + list.length);
  return guardedLists({ start: Int32Array.from(start), at: Int32Array.from(lists.flat()) });
};
const listsIn = ({ start, at }: Options): number[][] =>
  Array.from({ length: start.length - 1 }, (_, k) => Array.from(at.slice(start[k], start[k + 1])));

/** For each practitioner the families whose list has them. */
const turned = (lists: readonly (readonly number[])[], size: number): number[][] =>
  Array.from({ length: size }, (_, j) => lists.flatMap((list, f) => (list.includes(j) ? [f] : [])));

/** A generator that gives so many numbers and no more, so that a loop that would not end fails. */
const limited = (seed: number, draws: number): Random => {
  const { a, b, c, d } = randomFrom(seed);
  let [now, left] = [d, draws];
  return {
    a,
    b,
    c,
    get d() {
      return now;
    },
    set d(to) {
      if (left-- === 0) throw new Error(`more than ${draws} draws`);
      now = to;
    },
  };
};

const counted = (numbers: readonly number[], size: number): number[] =>
  Array.from({ length: size }, (_, k) => numbers.filter((one) => one === k).length);

describe('what a typical decision costs', () => {
  // Capacities of one and a half: 1 and 2 for a point, 1.5 on average. Needs of 4, 2 and 6 are then 6, 3 and 9, and their
  // squares 42 on average. A change of f costs three times as much as one of g, and h is with nobody.
  const unitsAt = (load: number, mix: number, threat: number | undefined, move: number) =>
    unitsOf(
      teamOf(
        problem(
          [practitioner('ann'), practitioner('bo', { capacity: 0.5 })],
          [
            family('f', { need: 4, current: 'ann', moveCost: 3 }),
            family('g', { need: 2, current: 'bo' }),
            family('h', { need: 6 }),
          ],
          { weights: { load, mix, move, ...(threat === undefined ? {} : { threat }) } },
        ),
      ),
    );
  const [square, moves, most] = [(36 + 9 + 81) / 3, (3 + 1) / 3, 9];

  test.each([
    // The dearest and the cheapest of four: each in its turn.
    { load: 45, mix: 3, threat: 6, move: 24, high: square, low: 1 },
    { load: 1, mix: 30, threat: 6, move: 24, high: 10, low: square / 45 },
    { load: 2, mix: 9, threat: 30, move: 6, high: 10, low: moves * (6 / 8) },
    { load: 2, mix: 9, threat: 0.3, move: 60, high: moves * (60 / 8), low: 0.1 },
  ])('at $load, $mix, $threat and $move is the dearest', ({ load, mix, threat, move, high, low }) => {
    const [unit, least, size] = unitsAt(load, mix, threat, move);
    expect(unit).toBeCloseTo(high, 9);
    expect(least).toBeCloseTo(low, 9);
    expect(size).toBeCloseTo(load * most ** 2, 9);
  });
  test('leaves out what has no weight', () => {
    const [unit, least, size] = unitsAt(0, 3, undefined, 0);
    expect([unit, least, size]).toEqual([1, 1, 0]);
  });
  test('is nothing where nothing has a weight', () => {
    const [unit, least, size] = unitsAt(0, 0, 0, 0);
    expect([unit, size]).toEqual([0, 0]);
    // No decision costs less than another: whoever takes the less of this and the unit has the unit.
    expect(least).toBeGreaterThan(1e100);
  });
});

/** Prices of whole numbers, few enough to tie. */
const pricesFor = (team: Team, random: Random): Prices => {
  const prices = startPrices(team, emptyHolding(team));
  prices.best.forEach((_, k) => {
    prices.best[k] = nextBelow(random, 9) - 4;
  });
  return prices;
};

/** What a family pays with `j`: load, band and threat at their prices, and the change. Quarters at the finest. */
const costOf = (team: Team, { best }: Prices, f: number, j: number): number => {
  const mine = Array.from(best.slice(j * (team.bands + 2), (j + 1) * (team.bands + 2)));
  const [load, ...counts] = mine;
  const threat = team.threat[f] === 1 ? counts.at(-1)! : 0;
  const change = team.home[f] === j ? 0 : team.moveCost[f]!;
  return load! * team.need[f]! * team.perCapacity[j]! + counts[team.band[f]!]! + threat + change;
};

/** A team of so many, with families of whom some are with one who may not have them, or with nobody. */
const anyTeam = (size: number, random: Random): CaseloadProblem => {
  const bands = ['low', 'middle', 'high'];
  return problem(
    Array.from({ length: size }, (_, j) =>
      practitioner(`p${j}`, {
        capacity: [1, 0.5, 0.8][j % 3]!,
        covers: nextBelow(random, 5) > 0 ? ['north', 'south'] : ['south'],
      }),
    ),
    Array.from({ length: 10 }, (_, f): CaseloadFamily => {
      const home = nextBelow(random, size + 2);
      return family(`f${f}`, {
        need: nextBelow(random, 5),
        band: bands[nextBelow(random, 3)]!,
        threat: nextBelow(random, 3) === 0,
        moveCost: nextBelow(random, 9),
        ...(home < size ? { current: `p${home}` } : {}),
        locality: ['north', 'south', 'nowhere'][Math.min(2, nextBelow(random, 9) >> 2)]!,
      });
    }),
  );
};

/** Whether the list is in rising order, once begun at the right place. */
const isTurned = (list: readonly number[]): boolean =>
  list.filter((one, at) => one > list[(at + 1) % list.length]!).length <= 1;

describe('candidates', () => {
  type Kind =
    | 'few'
    | 'many'
    | 'home beyond reach'
    | 'home kept among many'
    | 'with one who may not'
    | 'no one';
  const checkFamily = (
    team: Team,
    prices: Prices,
    reach: number,
    f: number,
    got: readonly number[],
  ): Kind[] => {
    const may = Array.from(team.perCapacity.keys()).filter(
      (j) => team.allowed[team.group[f]! * team.practitioners + j] === 1,
    );
    const cost = (j: number): number => costOf(team, prices, f, j);
    const least = Math.min(...may.map(cost));
    const home = may.includes(team.home[f]!) ? team.home[f]! : -1;
    const near = may.filter((j) => cost(j) <= least + reach || j === home);
    expect(new Set(got).size).toBe(got.length);
    for (const j of got) expect(near).toContain(j);
    expect(got).toHaveLength(Math.min(12, near.length));
    const kinds: Kind[] = near.length > 12 ? ['many'] : ['few'];
    if (may.length === 0) kinds.push('no one');
    if (team.home[f]! >= 0 && home < 0) kinds.push('with one who may not');
    if (home >= 0) {
      expect(got).toContain(home);
      if (cost(home) > least + reach) kinds.push('home beyond reach');
    }
    if (near.length <= 12) {
      expect(isTurned(got)).toBe(true);
      return kinds;
    }
    // Those left out are no cheaper than any who were taken, unless that is the one who is there.
    const others = got.filter((j) => j !== home);
    const dearest = Math.max(...others.map(cost));
    for (const j of near) if (!got.includes(j)) expect(cost(j)).toBeGreaterThanOrEqual(dearest);
    if (home >= 0 && cost(home) > dearest) kinds.push('home kept among many');
    return kinds;
  };
  test.each([0, 3, 10, Infinity])(
    'are those within reach of the cheapest, a dozen at most, and the present one: %d',
    (reach) => {
      const random = randomFrom(reach === Infinity ? 1 : 2 + reach);
      const seen = new Set<Kind>();
      // Of sixteen, some twelve or thirteen cover both places.
      for (const size of [3, 8, 12, 13, 16, 16, 16, 24, 30]) {
        const team = teamOf(anyTeam(size, random));
        const prices = pricesFor(team, random);
        const options = guardedLists(optionsOf(team, prices, reach));
        expect(options.start).toHaveLength(11);
        expect(options.start[0]).toBe(0);
        expect(options.start[10]).toBe(options.at.length);
        listsIn(options).forEach((got, f) => {
          for (const kind of checkFamily(team, prices, reach, f, got)) seen.add(kind);
        });
      }
      expect(seen).toContain('few');
      expect(seen).toContain('no one');
      expect(seen).toContain('with one who may not');
      if (reach < 10) expect(seen).toContain('home beyond reach');
      if (reach > 3) expect(seen).toContain('home kept among many');
    },
  );
  test('of a dozen come as they stand, and of more the present one comes first and then the cheapest', () => {
    const listOf = (size: number): number[] => {
      const team = teamOf(
        problem(
          Array.from({ length: size }, (_, j) => practitioner(`p${j}`)),
          [family('f', { current: 'p2', moveCost: 0 })],
        ),
      );
      const prices = startPrices(team, emptyHolding(team));
      // Dearer and cheaper in turn, and the present one the dearest: 20, 1, 40, 3, 24, 5, 26, 7, ..
      for (let j = 0; j < size; j++)
        prices.best[j * prices.features] = j === 2 ? 40 : j % 2 === 0 ? 20 + j : j;
      return listsIn(optionsOf(team, prices, 100))[0]!;
    };
    expect(listOf(12)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(listOf(13)).toEqual([2, 1, 3, 5, 7, 9, 11, 0, 4, 6, 8, 10]);
    // Eight odd ones and the present one leave three even ones.
    expect(listOf(16)).toEqual([2, 1, 3, 5, 7, 9, 11, 13, 15, 0, 4, 6]);
  });
  test('where all are as cheap are others for each family, so that nobody is crowded', () => {
    const thirty = Array.from({ length: 30 }, (_, j) => practitioner(`p${j}`));
    const team = teamOf(
      problem(
        thirty,
        thirty.map((_, f) => family(`f${f}`)),
      ),
    );
    const { at } = optionsOf(team, startPrices(team, emptyHolding(team)), 0);
    // A dozen for each of thirty families, and so for each of thirty practitioners.
    expect(counted(Array.from(at), 30)).toEqual(new Array(30).fill(12));
  });
});

describe('rivals', () => {
  test.each([
    { lists: [[2, 0], [], [1, 2], [0]], size: 4 },
    { lists: [], size: 2 },
    { lists: [[0], [0], [0]], size: 1 },
  ])('are the families that have somebody among their candidates: $lists', ({ lists, size }) => {
    const rivals = rivalsOf({ practitioners: size } as Team, optionsFrom(lists));
    expect(rivals.start).toHaveLength(size + 1);
    expect(listsIn(rivals)).toEqual(turned(lists, size));
  });
});

describe('one drawn by lot', () => {
  test('is drawn the more the greater their chance', () => {
    const chance = guarded(Float64Array.of(0.5, 1, 0, 0.25, 0.75));
    // Two draws for each who is met, and one met in two is taken: thirty thousand will do for five thousand.
    const random = limited(11, 30_000);
    const drawn = counted(
      Array.from({ length: 5000 }, () => pickOne(random, chance)),
      5,
    );
    [0.5, 1, 0, 0.25, 0.75].forEach((one, j) => {
      const share = one / 2.5;
      // Five standard deviations of a binomial.
      expect(Math.abs(drawn[j]! - 5000 * share)).toBeLessThanOrEqual(
        5 * Math.sqrt(5000 * share * (1 - share)),
      );
    });
  });
  test('is never one without a chance, whatever the lot', () => {
    // From here the lot falls on the first of two, and then it is the least that there is.
    const zero = (): Random => ({ a: 0, b: 0, c: 0, d: 0 });
    const lots = zero();
    expect([nextBelow(lots, 2), nextBelow(lots, 1e6)]).toEqual([0, 0]);
    expect(pickOne(zero(), Float64Array.of(0, 1))).toBe(1);
    // The least chance is enough for the least lot.
    expect(pickOne(zero(), Float64Array.of(1e-6, 1))).toBe(0);
  });
});

describe('a block', () => {
  /** Candidates of so many families among `size`: none, one or a few. */
  const anyLists = (size: number, random: Random): number[][] =>
    Array.from({ length: 2 * size }, () =>
      Array.from({ length: size }, (_, j) => j).filter(() => nextBelow(random, size) < 2),
    );
  const shares = (lists: readonly (readonly number[])[], j: number, k: number): boolean =>
    lists.some((list) => list.includes(j) && list.includes(k));
  const noMarks = (size: number, ...marked: number[]): Uint8Array => {
    const mark = new Uint8Array(size);
    for (const j of marked) mark[j] = 1;
    return mark;
  };
  const pick = (
    lists: readonly (readonly number[])[],
    mark: Uint8Array,
    first: number,
    size: number,
    random: Random,
    chance?: Float64Array,
  ): number[] => {
    const [options, rivals] = [optionsFrom(lists), optionsFrom(turned(lists, mark.length))];
    return Array.from(pickBlock(first, random, options, rivals, guarded(mark), size, chance));
  };

  test.each([false, true])('is of those who share families, each once and none with a mark: %s', (lots) => {
    const random = randomFrom(lots ? 3 : 4);
    const sizes = new Set<number>();
    for (let turn = 0; turn < 60; turn++) {
      const lists = anyLists(9, random);
      const first = nextBelow(random, 9);
      const mark = Uint8Array.from({ length: 9 }, (_, j) =>
        Number(j !== first && nextBelow(random, 4) === 0),
      );
      const before = Array.from(mark);
      const size = 1 + nextBelow(random, 7);
      const chance = lots ? Float64Array.from(mark, (_, j) => (j % 3) / 2) : undefined;
      const who = pick(lists, mark, first, size, limited(turn, 5000), chance);
      expect(who[0]).toBe(first);
      expect(new Set(who).size).toBe(who.length);
      expect(who.length).toBeLessThanOrEqual(size);
      who.forEach((j, at) => {
        expect(before[j]).toBe(0);
        if (at === 0) return;
        expect(who.slice(0, at).some((k) => shares(lists, j, k))).toBe(true);
        if (lots) expect(j % 3).toBeGreaterThan(0);
      });
      expect(Array.from(mark)).toEqual(before);
      sizes.add(who.length - size);
    }
    // Some were as large as was asked, others found nobody more.
    expect(sizes).toContain(0);
    expect(sizes.size).toBeGreaterThan(1);
  });
  test('is as large as was asked where there are enough', () => {
    // Everybody shares with the next.
    const lists = Array.from({ length: 20 }, (_, j) => [j, (j + 1) % 20]);
    for (let seed = 0; seed < 20; seed++) {
      const size = 2 + (seed % 8);
      expect(pick(lists, noMarks(20), seed % 20, size, limited(seed, 1000))).toHaveLength(size);
    }
  });
  test('has all who can be reached, and nobody else', () => {
    // Three who share, three others who do, and one with whom nobody does.
    const lists = [[3, 4, 5], [0, 2], [5, 3], [1, 2, 0], [6], []];
    for (let seed = 0; seed < 20; seed++) {
      const members = (first: number) => pick(lists, noMarks(7), first, 5, limited(seed, 1000)).sort();
      expect(members(seed % 3)).toEqual([0, 1, 2]);
      expect(members(3 + (seed % 3))).toEqual([3, 4, 5]);
      expect(members(6)).toEqual([6]);
    }
  });
  test('is one alone who is no candidate of anybody', () => {
    const lists = [
      [1, 2],
      [2, 3],
    ];
    for (const first of [0, 4])
      expect(pick(lists, noMarks(5), first, 3, limited(first, 500))).toEqual([first]);
  });
  test('goes round those who are marked', () => {
    // One line: who comes behind the marked one is out of reach.
    const lists = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ];
    const mark = noMarks(6, 3);
    for (let seed = 0; seed < 20; seed++) {
      expect(pick(lists, mark, 1, 5, limited(seed, 1000)).sort()).toEqual([0, 1, 2]);
      expect(pick(lists, mark, 5, 5, limited(seed, 1000)).sort()).toEqual([4, 5]);
    }
  });
  test('has rather those with whom more families are shared', () => {
    // Of five families of the second practitioner three are shared with the third, and one each with the others.
    const lists = [[0, 3], [1, 2], [3, 1], [2, 1], [1, 0], [2, 1], [0]];
    const random = limited(6, 30_000);
    const second = Array.from({ length: 2000 }, () => pick(lists, noMarks(4), 1, 2, random)[1]!);
    const [none, ...times] = counted(second, 4);
    expect(times[0]).toBe(0);
    // Three in five and one in five each, give or take five standard deviations of a binomial with 2,000 draws.
    expect(Math.abs(times[1]! - 1200)).toBeLessThan(5 * Math.sqrt(2000 * 0.6 * 0.4));
    expect(Math.abs(none! - 400)).toBeLessThan(5 * Math.sqrt(2000 * 0.2 * 0.8));
    expect(none! + times[1]! + times[2]!).toBe(2000);
  });
  test('of a team no larger is the team, whomever it begins with and whoever shares nothing', () => {
    for (const size of [4, 5, 9])
      expect(pick([[0, 1]], noMarks(4), 1, size, limited(1, 0))).toEqual([0, 1, 2, 3]);
    expect(pick([[0, 1]], noMarks(4), 1, 3, limited(1, 500)).sort()).toEqual([0, 1]);
  });
  test('goes on for long where few are lucky', () => {
    // The other is drawn every second time, and lucky once in twenty: in two hundred tries all but surely, in two dozen
    // less than every second time.
    const chance = Float64Array.of(1, 0.05, 0);
    const sizes = Array.from({ length: 100 }, (_, seed) =>
      pick([[0, 1]], noMarks(3), 0, 2, limited(seed, 5000), chance),
    );
    expect(sizes.filter((who) => who.length === 2).length).toBeGreaterThan(90);
  });
  test('gives up soon where there is nobody', () => {
    // Three lots for each try, and some dozen tries for each place: by far fewer than with luck to wait for.
    for (const size of [2, 4]) expect(pick([[0]], noMarks(6), 0, size, limited(3, 60 * size))).toEqual([0]);
  });
});

describe('kinds', () => {
  test('are the same for families alike in need, band and threat, and for no others', () => {
    const all = [1, 2, 12].flatMap((need) =>
      ['low', 'middle', 'high'].flatMap((band) => [false, true].map((threat) => ({ need, band, threat }))),
    );
    const twice = [...all, ...all].map((one, f) => family(`f${f}`, { ...one, moveCost: f % 4 }));
    const kinds = Array.from(kindsOf(teamOf(problem([practitioner('ann')], twice))));
    // Numbers from nothing up, in the order in which they are met.
    expect(kinds).toEqual([...all.keys(), ...all.keys()]);
  });
  test('are few where few differ', () => {
    const list = [3, 5, 3, 3, 5].map((need, f) => family(`f${f}`, { need }));
    expect(Array.from(kindsOf(teamOf(problem([practitioner('ann')], list))))).toEqual([0, 1, 0, 0, 1]);
  });
});
