import { describe, expect, test } from 'vitest';
import { climb, newAuction, proof } from '../../src/caseload/engine/auction.js';
import { newBids } from '../../src/caseload/engine/bids.js';
import { raise, startPrices } from '../../src/caseload/engine/bound.js';
import { compile } from '../../src/caseload/engine/compile.js';
import { placeAll } from '../../src/caseload/engine/place.js';
import { weigh } from '../../src/caseload/engine/team.js';
import { allocateCaseloads } from '../../src/caseload/index.js';
import { bruteForce } from './brute.js';
import { generateTeam } from './generate.js';
import { family, practitioner, problem, problems, run, sampled } from './support.js';

const auctionFor = (given: Parameters<typeof compile>[0], start = 0, wide = false) => {
  const team = compile(given);
  const s = placeAll(team);
  const bids = s.placed === 0 ? undefined : newBids(team, s, wide);
  return bids && { team, s, auction: newAuction(bids, () => start) };
};

describe('prices of families', () => {
  test('prove more than prices of sums do, and never more than the least objective', () => {
    let [bounds, sums, teams] = [0, 0, 0];
    for (const given of [
      ...sampled(problems({ families: 5 }), 120, 7),
      ...sampled(problems({ families: 5, alone: 1 }), 120, 8),
    ]) {
      const opened = auctionFor(given, 0, true);
      if (opened === undefined) continue;
      const { team, s, auction } = opened;
      const least = bruteForce(given).leastFor(Array.from(s.holder, (j) => j >= 0))!;
      run(climb(auction, 300, least, 1));
      const proven = proof(auction);
      expect(proven).toBeLessThan(least + 1e-7);
      bounds += Math.max(0, proven);
      const prices = startPrices(team, s);
      run(raise(team, prices, least, 300));
      sums += Math.max(0, prices.value);
      teams++;
    }
    expect(teams).toBeGreaterThan(60);
    // By more than rounding and unfinished climbs could make: whole caseloads know what single sums do not.
    expect(bounds / sums).toBeGreaterThan(1.02);
  });
  test('find the objective where everybody must stay', () => {
    const given = problem(
      [practitioner('a'), practitioner('b', { capacity: 0.5 })],
      [
        family('f', { need: 4, current: 'a', pinned: true }),
        family('g', { need: 2, band: 'high', current: 'b', pinned: true }),
      ],
    );
    const { team, s, auction } = auctionFor(given)!;
    run(climb(auction, 300, weigh(team, s).total, 1));
    expect(proof(auction)).toBeCloseTo(weigh(team, s).total, 5);
  });
  test('have nowhere to go once each is asked for once', () => {
    const { auction } = auctionFor(problem([practitioner('a')], [family('f')]), 100)!;
    // The one family is worth having at 100; threat and room cost nothing and are not short.
    run(climb(auction, 3, 1e6, 1));
    expect(auction.value).toBe(0);
  });
});

describe('the bound that comes with an answer', () => {
  test.each([
    { practitioners: 8, families: 96, seed: 3, least: 279.925 },
    { practitioners: 8, families: 96, seed: 8, least: 107.462 },
  ])('is within a hundredth of the proven optimum: $seed', ({ practitioners, families, seed, least }) => {
    const found = allocateCaseloads(generateTeam(practitioners, families, seed), { effort: 0 });
    if (!found.ok) throw new Error('a team that can be read');
    expect(found.value.bound).toBeLessThan(least + 0.001);
    expect(found.value.bound / least).toBeGreaterThan(0.99);
  });
  test.each([0, 2])('is close for a team of twenty-four at effort %i', { timeout: 30_000 }, (effort) => {
    const found = allocateCaseloads(generateTeam(24, 300, 3), { effort });
    if (!found.ok) throw new Error('a team that can be read');
    expect(found.value.bound / found.value.measures.objective).toBeGreaterThan(0.95);
  });
  // Caseloads of these grew so unevenly that prices from what families cost at the start prove 8 and 10 % less.
  test.each([8, 18])(
    'is close for a team of thirty whose caseloads are far apart: %i',
    { timeout: 30_000 },
    (seed) => {
      const found = allocateCaseloads(generateTeam(30, 600, seed), { effort: 0 });
      if (!found.ok) throw new Error('a team that can be read');
      expect(found.value.bound / found.value.measures.objective).toBeGreaterThan(0.95);
    },
  );
  test('comes from prices of sums where there are more than sixty practitioners', () => {
    const found = allocateCaseloads(generateTeam(61, 240, 1), { effort: 0 });
    if (!found.ok) throw new Error('a team that can be read');
    expect(found.value.bound).toBeGreaterThan(0);
    expect(found.value.bound).toBeLessThanOrEqual(found.value.measures.objective);
  });
});
