import { describe, expect, test } from 'vitest';
import { canBid } from '../../src/caseload/engine/bids.js';
import { alone, grainOf, startPrices } from '../../src/caseload/engine/bound.js';
import { compile } from '../../src/caseload/engine/compile.js';
import { randomFrom } from '../../src/caseload/engine/random.js';
import {
  openAuction,
  prove,
  type Run,
  refine,
  reprice,
  type Standing,
  settled,
  stand,
  tell,
} from '../../src/caseload/engine/run.js';
import { type Holding, holdingOf, relocate, type Team, weigh } from '../../src/caseload/engine/team.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { bruteForce, objectiveOf } from './brute.js';
import { generateTeam } from './generate.js';
import { family, placeAll, practitioner, problem, problems, run, sampled } from './support.js';

const runOf = (team: Team, s: Holding): Run => ({
  team,
  s,
  random: randomFrom(1),
  prices: startPrices(team, s),
  doubts: new Float64Array(),
  priced: canBid(team, grainOf(team)),
  proven: 0,
  best: { holder: s.holder.slice(), objective: weigh(team, s).total, bound: 0 },
});

/** A search of a team that is held as `at` says, or in which everybody has a place who can. */
const begun = (given: CaseloadProblem, at?: readonly number[]): Run => {
  const team = compile(given);
  return runOf(team, at === undefined ? placeAll(team) : holdingOf(team, Int32Array.from(at)));
};

/** All that is yielded, each with what the holding costs at the time. */
const told = (of: Run, steps: Generator<Standing>): { told: Standing; now: number }[] =>
  Array.from(steps, (one) => ({ told: one, now: weigh(of.team, of.s).total }));

/**
 * Two alike and four of one point. With `mix` off the cost is twice the square of how far a load is from two: nothing,
 * two or eight; with mix it is twice that.
 */
const four = (more: Partial<CaseloadProblem> = {}): CaseloadProblem =>
  problem(
    [practitioner('ann'), practitioner('bo')],
    ['f', 'g', 'h', 'i'].map((id) => family(id)),
    { weights: { load: 1, mix: 0, move: 0 }, ...more },
  );

describe('a standing', () => {
  test('is the best that was had, kept as it was', () => {
    const search = begun(four(), [0, 0, 0, 0]);
    const { team, s } = search;
    expect(stand(search)).toMatchObject({ objective: 8, bound: 0 });
    relocate(team, s, 1, 1);
    expect(stand(search)).toMatchObject({ holder: Int32Array.of(0, 1, 0, 0), objective: 2 });
    const kept = search.best.holder;
    relocate(team, s, 1, 0);
    expect(Array.from(kept)).toEqual([0, 1, 0, 0]);
    // Worse than that, and as good: neither is taken.
    expect(stand(search)).toMatchObject({ holder: Int32Array.of(0, 1, 0, 0), objective: 2 });
    relocate(team, s, 3, 1);
    expect(stand(search)).toMatchObject({ holder: Int32Array.of(0, 1, 0, 0), objective: 2 });
    relocate(team, s, 2, 1);
    expect(stand(search)).toMatchObject({ holder: Int32Array.of(0, 0, 1, 1), objective: 0 });
    expect(search.best.holder).not.toBe(s.holder);
  });
  test('has the greater of two bounds, with room for rounding, and never more than the objective', () => {
    const search = begun(four(), [0, 0, 0, 0]);
    const boundAt = (sums: number, proven: number): number => {
      search.prices.value = sums;
      search.proven = proven;
      const { bound } = stand(search);
      expect(search.best.bound).toBe(bound);
      return bound;
    };
    expect(boundAt(3, 5)).toBeCloseTo(5, 6);
    expect(boundAt(6, 5)).toBeCloseTo(6, 6);
    expect(boundAt(6, 5)).toBeLessThan(6);
    expect(boundAt(-Infinity, 0)).toBe(0);
    expect(boundAt(9, 0)).toBe(8);
  });
});

describe('small changes', () => {
  test('are taken as long as they pay, and told once everybody was looked at', () => {
    const search = begun(generateTeam(6, 60, 1));
    const { practitioners } = search.team;
    const [before, start] = [search.best, weigh(search.team, search.s).total];
    const steps = told(search, settled(search));
    // Whole passes, and a last standing.
    expect(steps.length % practitioners).toBe(1);
    expect(steps.length).toBeGreaterThan(2 * practitioners);
    let latest = before;
    steps.forEach((step, at) => {
      const full = (at + 1) % practitioners === 0 || at === steps.length - 1;
      if (full) expect(step.told.objective).toBe(step.now);
      // Weighed no sooner than that.
      else expect(step.told).toBe(latest);
      latest = step.told;
    });
    // Something changed before the first were all looked at, or nothing is said above.
    expect(steps[0]!.now).toBeLessThan(start);
    expect(search.best.objective).toBeLessThan(start);
    expect(search.best.objective).toBe(weigh(search.team, search.s).total);
  });
  test('leave nobody who would rather be elsewhere', () => {
    const all = sampled(problems({ practitioners: 3, families: 6, apart: false }), 40, 5).map((one) => ({
      ...one,
      limits: {},
    }));
    for (const given of all) {
      const search = begun(given);
      run(settled(search));
      const at = Array.from(search.best.holder);
      const { objective } = search.best;
      expect(objectiveOf(given, at)).toBeCloseTo(objective, 9);
      const { team, s } = search;
      at.forEach((from, f) => {
        if (from < 0) return;
        for (const to of team.mayHold[team.group[f]!]!) {
          if (s.count[to]! >= team.maxFamilies[to]!) continue;
          if (team.threat[f] === 1 && s.threats[to]! >= team.maxThreat[to]!) continue;
          const moved = at.map((j, g) => (g === f ? to : j));
          expect(objectiveOf(given, moved)).toBeGreaterThan(objective - 1e-6);
        }
      });
    }
  });
  test('of others are told where something changed, and followed by what still pays', () => {
    const search = begun(four(), [0, 0, 0, 0]);
    const { team, s, best } = search;
    function* changes(): Generator<boolean> {
      relocate(team, s, 0, 1);
      yield false;
      yield true;
      relocate(team, s, 1, 1);
      relocate(team, s, 2, 1);
      relocate(team, s, 3, 1);
      yield false;
    }
    const steps = told(search, tell(search, changes()));
    expect(steps[0]!.told).toBe(best);
    expect(steps[1]!.told).toMatchObject({ objective: 2 });
    expect(steps[2]).toMatchObject({ told: { objective: 2 }, now: 8 });
    expect(steps.at(-1)!.told).toMatchObject({ objective: 0 });
  });
});

describe('prices of sums', () => {
  const teams = [1, 2, 3].map((seed) => ({ seed, given: generateTeam(4, 30, seed) }));

  test('start where one more of everything costs what it does now', () => {
    // Each is with the one who may have them, and prices near what is held prove it in their first round.
    const tied = problem(
      [practitioner('ann', { skills: ['sign'] }), practitioner('bo', { capacity: 0.5, skills: ['play'] })],
      [family('f', { need: 4, skills: ['sign'] }), family('g', { need: 2, band: 'high', skills: ['play'] })],
    );
    const search = begun(tied);
    run(reprice(search));
    expect(search.prices.value).toBeCloseTo(objectiveOf(tied, [0, 1]), 6);
  });
  test.each(teams)('are kept where they prove more than those before, and told: $seed', ({ given }) => {
    const search = begun(given);
    const first = search.prices;
    const steps = told(search, reprice(search));
    const { prices } = search;
    expect(prices).not.toBe(first);
    expect(prices.value).toBeGreaterThan(0);
    expect(steps.at(-1)!.told.bound).toBeCloseTo(prices.value, 5);
    // What can be proven again and no more, and then what proves less than those there are, is not taken up.
    run(reprice(search));
    expect(search.prices).toBe(prices);
    prices.value += 1;
    run(reprice(search));
    expect(search.prices).toBe(prices);
  });
  test('are raised in fewer rounds the more work each is, and in some however much', () => {
    const team = compile(generateTeam(4, 12, 1));
    const s = placeAll(team);
    const roundsAt = (longer: number): number => {
      // Lists that say that they are longer than they are, so that no work is done for it.
      const mayHold = team.mayHold.map((list) =>
        Object.defineProperty(list.slice(), 'length', { value: list.length + longer }),
      );
      // The last is that all were had.
      return Array.from(reprice(runOf({ ...team, mayHold }, s))).length - 1;
    };
    const rounds = [0, 1e5, 1e9].map(roundsAt);
    expect(rounds[0]).toBeGreaterThan(rounds[1]!);
    expect(rounds[1]).toBeGreaterThan(rounds[2]!);
    expect(rounds[2]).toBeGreaterThan(0);
  });
  test.each(teams)('prove more once refined, and nothing that is not so: $seed', ({ given }) => {
    const search = begun(given);
    run(settled(search));
    run(reprice(search));
    const before = search.prices.value;
    const steps = told(search, refine(search));
    expect(search.prices.value).toBeGreaterThan(before);
    expect(search.prices.value).toBeLessThanOrEqual(search.best.objective);
    expect(steps.at(-1)!.told.bound).toBeCloseTo(search.prices.value, 5);
  });
  test.each(teams)('are refined by steps that do not depend on how bad the best is: $seed', ({ given }) => {
    const provenWith = (times: number): number => {
      const search = begun(given);
      run(settled(search));
      run(reprice(search));
      const before = search.prices.value;
      search.best = { ...search.best, objective: times * search.best.objective };
      run(refine(search));
      expect(search.prices.value).toBeGreaterThan(before);
      return search.prices.value;
    };
    expect(provenWith(1e6)).toBe(provenWith(10));
  });
  test.each(teams)(
    'prove so many times as much where all weighs so many times as much: $seed',
    ({ given }) => {
      const { load, mix, move } = given.weights;
      const provenAt = (times: number): number[] => {
        const weights = { load: times * load, mix: times * mix, move: times * move };
        const search = begun({ ...given, weights });
        run(settled(search));
        run(reprice(search));
        const { value } = search.prices;
        run(refine(search));
        return [value / times, search.prices.value / times];
      };
      // Powers of two, so that nothing is rounded.
      const [plain, heavy, light] = [1, 1024, 1 / 1024].map(provenAt);
      expect(heavy).toEqual(plain);
      expect(light).toEqual(plain);
    },
  );
});

describe('prices from a lopsided start', () => {
  // Sixty-one, and all six hundred are with the first: 300 families of two bands, 1 to 10 points.
  const given = problem(
    Array.from({ length: 61 }, (_, j) => practitioner(`p${j}`)),
    Array.from({ length: 600 }, (_, f) =>
      family(`f${f}`, { need: 1 + (f % 10), band: f % 2 === 0 ? 'low' : 'high', current: 'p0' }),
    ),
    { weights: { load: 1, mix: 1, move: 1 } },
  );
  test('prove no less than rounding alone, and begin again from nothing where they would', () => {
    const search = begun(given);
    run(settled(search));
    run(reprice(search));
    const least = alone(search.team, startPrices(search.team, search.s));
    // 3,300 points are 54 and 6/61 each, 300 families of a band 4 and 56/61: to the nearest whole numbers.
    expect(least).toBeCloseTo(61 * ((6 / 61) ** 2 + 2 * (5 / 61) ** 2), 6);
    // Each of sixty gets ten families or so, at a point each: nearly all 600 move.
    expect(search.prices.value).toBeGreaterThan(500);
  });
});

describe('an auction', () => {
  // The team of bound.test.ts: f is with nobody, g with ann and h with bo.
  const given = problem(
    [practitioner('ann'), practitioner('bo', { capacity: 0.5 })],
    [
      family('f', { need: 4 }),
      family('g', { need: 2, band: 'high', threat: true, current: 'ann', moveCost: 3 }),
      family('h', { need: 3, current: 'bo' }),
      family('i', { need: 3, current: 'ann' }),
    ],
    { weights: { load: 1, mix: 2, move: 5, threat: 1 } },
  );
  const opened = (all: CaseloadProblem, wide = false) => {
    const search = begun(all);
    // Load, three bands and threat of ann; the same of bo; a move.
    search.prices.best.set([1, 10, 100, 1000, 10_000, 2, 20, 200, 2000, 20_000, 7]);
    return { search, auction: openAuction(search, wide) };
  };

  test('opens with what each family costs where it costs least', () => {
    const { auction } = opened(given);
    expect(Array.from(auction!.price.slice(0, 4))).toEqual([
      // With ann; with bo it would be 4 * 2 * 2 + 20.
      4 + 10,
      // With ann, where it is: a change comes on top of much more.
      2 + 1000 + 10_000,
      // With ann: 3 * 2 * 2 + 20 with bo is more than this with what a change costs, and its price.
      3 + 10 + 5 + 7,
      3 + 10,
    ]);
  });
  test('is of a team that is nearly the same where loads are no whole numbers, and proves nothing then', () => {
    const odd = { ...given, families: given.families.map((one) => ({ ...one, need: one.need + 0.3 })) };
    const search = begun(odd);
    run(settled(search));
    const auction = openAuction(search, false)!;
    expect(Array.from(auction.bids.team.need).every(Number.isInteger)).toBe(true);
    run(prove(search, auction, 60));
    // It would be something, if it were of this team.
    expect(auction.value).toBeGreaterThan(1);
    expect(search.proven).toBe(0);
  });
  test('is not opened where mix has no weight', () => {
    const search = begun({ ...given, weights: { load: 1, mix: 0, move: 5, threat: 1 } });
    expect(openAuction(search, false)).toBeUndefined();
  });
  test('looks as widely as is asked', () => {
    // As far as the largest family, or no further than it must.
    expect([opened(given, true), opened(given)].map(({ auction }) => auction!.bids.span)).toEqual([4, 0]);
  });
  test('proves no more than there is, and what was proven stays', () => {
    let proven = 0;
    for (const one of sampled(problems({ families: 5 }), 40, 9)) {
      const search = begun(one);
      if (search.s.placed === 0) continue;
      const auction = openAuction(search, true);
      if (auction === undefined) continue;
      const least = bruteForce(one).leastFor(Array.from(search.s.holder, (j) => j >= 0))!;
      const steps = told(search, prove(search, auction, 60));
      expect(search.proven).toBeLessThan(least + 1e-7);
      expect(steps.at(-1)!.told.bound).toBeCloseTo(Math.max(0, search.proven), 5);
      proven += search.proven;
      search.proven = least + 1;
      run(prove(search, auction, 1));
      expect(search.proven).toBe(least + 1);
    }
    expect(proven).toBeGreaterThan(10);
  });
  test('gives back the prices that prove most, whatever is done with it later', () => {
    const search = begun(generateTeam(4, 30, 1));
    run(settled(search));
    run(reprice(search));
    const auction = openAuction(search, true)!;
    const steps = prove(search, auction, 30);
    let last = steps.next();
    while (last.done !== true) last = steps.next();
    const { price, cost } = last.value;
    const [best, shares] = [auction.best.slice(), auction.cost.slice()];
    auction.best.fill(-1);
    auction.cost.fill(-1);
    expect([price, cost]).toEqual([best, shares]);
    // These are not what was put in their place.
    expect([new Set(price).size, new Set(cost).size]).not.toContain(1);
  });
});
