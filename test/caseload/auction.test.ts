import { describe, expect, test } from 'vitest';
import { ascend } from '../../src/caseload/engine/ascent.js';
import { type Auction, climb, newAuction, proof } from '../../src/caseload/engine/auction.js';
import { type Bids, newBids } from '../../src/caseload/engine/bids.js';
import { raise, startPrices } from '../../src/caseload/engine/bound.js';
import { compile } from '../../src/caseload/engine/compile.js';
import { nextBelow, randomFrom } from '../../src/caseload/engine/random.js';
import { holdingOf, weigh } from '../../src/caseload/engine/team.js';
import { allocateCaseloads } from '../../src/caseload/index.js';
import { bruteForce } from './brute.js';
import { endingBids, partsOf, subsetsOf, worthOf } from './caseloads.js';
import { generateTeam } from './generate.js';
import { guarded } from './guarded.js';
import { family, placeAll, practitioner, problem, problems, run, sampled } from './support.js';

/** How many times further than asked bids look before they are taken to look for ever. */
const FAR = 1e9;

/** An auction that reads nothing beside those asked, and whose bids find an end. */
const watchedAuction = (bids: Bids, start: (f: number) => number): Auction => {
  const auction = newAuction(endingBids(bids, FAR), start);
  return { ...auction, asked: guarded(auction.asked) };
};

const auctionFor = (given: Parameters<typeof compile>[0], start = 0, wide = false) => {
  const team = compile(given);
  const s = placeAll(team);
  const bids = s.placed === 0 ? undefined : newBids(team, s, wide);
  return bids && { team, s, auction: watchedAuction(bids, () => start) };
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

/** What a caseload of `j` costs at the prices, and less for what only one may hold. */
const shareOf = ({ bids }: Auction, j: number, list: readonly number[]): number => {
  const { team, price, choices, must } = bids;
  return worthOf(team, j, partsOf(team, price, j, list)) - must * list.filter((f) => choices[f] === 1).length;
};

/** What `j` may hold of what is to be given. */
const openTo = ({ bids: { team, open } }: Auction, j: number): number[] =>
  Array.from(open.keys()).filter(
    (f) => open[f] === 1 && team.allowed[team.group[f]! * team.practitioners + j] === 1,
  );

/** How many threatening families `j` would best have, each paying what threat costs there, and what that is worth. */
const threatOf = ({ bids: { team, price } }: Auction, j: number): { held: number; value: number } => {
  const most = team.maxThreat[j]!;
  const toll = price[team.families + j]!;
  if (team.weightThreat === 0) return { held: most, value: -toll * most };
  const values = Array.from(
    { length: most + 1 },
    (_, k) => team.weightThreat * (k - team.fairThreat[j]!) ** 2 - toll * k,
  );
  const value = Math.min(...values);
  return { held: values.indexOf(value), value };
};

/** What the prices prove, if each of those asked costs what `costOf` says. */
const provenBy = (a: Auction, costOf: (j: number) => number): number => {
  const { team, price, open, choices, must } = a.bids;
  const { families: n, practitioners: m } = team;
  let sum = -price[n + 2 * m]! * a.movesLeft;
  open.forEach((one, f) => {
    if (one === 1) sum += price[f]! + (choices[f] === 0 || choices[f] === 1 ? must : 0);
  });
  for (const j of askedIn(a))
    sum += costOf(j) + threatOf(a, j).value - price[n + m + j]! * team.maxFamilies[j]!;
  return sum;
};

const askedIn = ({ asked }: Auction): number[] => Array.from(asked.keys()).filter((j) => asked[j] === 1);

const wishOf = ({ bids, wish }: Auction, j: number): number[] => wish[j]!.map((pair) => bids.family[pair]!);

/** Auctions in the middle of something: some families given, some not asked any more, prices of every kind. */
const begun = (many: number, seed: number): Auction[] => {
  const random = randomFrom(seed);
  const found: Auction[] = [];
  for (const given of sampled(problems({ families: 6 }), 4 * many, seed)) {
    const { auction } = auctionFor(given, 0, found.length % 2 === 0) ?? {};
    if (auction === undefined || found.length === many) continue;
    const { bids, asked } = auction;
    const { team } = bids;
    bids.price.forEach((_, k) => {
      const free = k < team.families + (team.weightThreat > 0 ? team.practitioners : 0);
      // Limits that are not short have no price.
      bids.price[k] =
        free || nextBelow(random, 3) > 0 ? (nextBelow(random, 5001) - (free ? 1500 : 0)) / 1000 : 0;
    });
    bids.open.forEach((one, f) => {
      bids.open[f] = one * Number(nextBelow(random, 4) > 0);
      bids.choices[f] = nextBelow(random, 4);
    });
    asked.forEach((_, j) => {
      asked[j] = Number(nextBelow(random, 5) > 0);
    });
    auction.movesLeft = 2 + nextBelow(random, 3);
    bids.must = 3.25;
    found.push(auction);
  }
  if (found.length < many) throw new Error('too few that bids can be made for');
  return found;
};

/** One round that leaves the prices as they are. */
const askOnce = (a: Auction): void => run(climb(a, 1, -Infinity, 1));

describe('families alike in all that counts', () => {
  const alone = { need: 3, current: 'a' };
  const given = problem(
    [practitioner('a'), practitioner('b', { covers: [] })],
    [
      family('f', alone),
      family('g', alone),
      family('more need', { ...alone, need: 4 }),
      family('another band', { ...alone, band: 'high' }),
      family('threatens', { ...alone, threat: true }),
      family('held by another', { ...alone, current: 'b' }),
      family('dearer to move', { ...alone, moveCost: 2 }),
      family('asks for a place', { ...alone, locality: 'north' }),
      family('apart', { ...alone, notWith: ['from it'] }),
      family('from it', alone),
      family('h', { ...alone, need: 4 }),
    ],
    { weights: { load: 1, mix: 1, move: 1, threat: 1 } },
  );
  const opened = () => auctionFor(given)!.auction;
  test('are those of the same need, band, threat, home, cost of a move and wishes, with nobody to be kept apart from', () =>
    expect(Array.from(opened().alike)).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 1]));
  test('have the same price, whichever of them are asked for', () => {
    const auction = opened();
    run(climb(auction, 20, 100, 1));
    const [f, g, more] = auction.price;
    expect(f).not.toBe(0);
    expect([g, auction.price[10]]).toEqual([f, more]);
    expect(more).not.toBe(f);
  });
  test('those who are given have none', () => {
    const auction = opened();
    auction.price[1] = 5;
    auction.bids.open[1] = 0;
    run(climb(auction, 3, 100, 1));
    expect(auction.price[1]).toBe(5);
  });
});

describe('a round of prices', () => {
  test('says what the caseloads chosen prove', () => {
    for (const auction of begun(30, 21)) {
      const prices = Array.from(auction.price);
      askOnce(auction);
      expect(Array.from(auction.price)).toEqual(prices);
      expect(auction.value).toBeCloseTo(
        provenBy(auction, (j) => shareOf(auction, j, wishOf(auction, j))),
        8,
      );
    }
  });
  test('says of each what their share cannot be less than', () => {
    for (const auction of begun(30, 22)) {
      auction.cost.fill(-77);
      askOnce(auction);
      const { team, price } = auction.bids;
      auction.cost.forEach((cost, j) => {
        const rent = price[team.families + team.practitioners + j]!;
        const share =
          shareOf(auction, j, wishOf(auction, j)) + threatOf(auction, j).value - rent * team.maxFamilies[j]!;
        expect(cost).toBeCloseTo(auction.asked[j] === 1 ? share : -77, 8);
      });
    }
  });
  test('says which way is up: what is asked for too seldom is to be dearer', () => {
    for (const auction of begun(30, 23)) {
      askOnce(auction);
      const { team, open } = auction.bids;
      const { families: n, practitioners: m } = team;
      const slope = new Array<number>(n + 2 * m + 1).fill(0);
      open.forEach((one, f) => {
        slope[f]! += one;
      });
      slope[n + 2 * m]! -= auction.movesLeft;
      for (const j of askedIn(auction)) {
        const chosen = wishOf(auction, j);
        for (const f of chosen) slope[f]!--;
        slope[n + j] = chosen.filter((f) => team.threat[f] === 1).length - threatOf(auction, j).held;
        slope[n + m + j] = chosen.length - team.maxFamilies[j]!;
        slope[n + 2 * m]! += chosen.filter((f) => team.home[f]! >= 0 && team.home[f] !== j).length;
      }
      expect(Array.from(auction.slope, (one) => one + 0)).toEqual(slope.map((one) => one + 0));
    }
  });
  test('asks for nothing that is given, and nobody who is not asked', () => {
    for (const auction of begun(30, 24)) {
      askOnce(auction);
      auction.wish.forEach((pairs, j) => {
        const may = auction.asked[j] === 1 ? openTo(auction, j) : [];
        expect(wishOf(auction, j).filter((f) => !may.includes(f))).toEqual([]);
        expect(new Set(pairs).size).toBe(pairs.length);
      });
    }
  });
  test('counts for more than the one before, the last ten for more than all before them', () => {
    const { auction } = auctionFor(problem([practitioner('a')], [family('f')]), 100)!;
    const counted: number[] = [];
    for (let round = 0; round < 60; round++) {
      const before = auction.often[0]!;
      askOnce(auction);
      counted.push(auction.often[0]! - before);
    }
    const sum = (list: number[]): number => list.reduce((a, b) => a + b, 0);
    counted.slice(1).forEach((one, k) => {
      expect(one).toBeGreaterThan(counted[k]!);
    });
    expect(sum(counted.slice(-10))).toBeGreaterThan(sum(counted.slice(0, -10)));
    // Not that the last alone counts.
    expect(counted.at(-1)!).toBeLessThan(sum(counted.slice(-10, -1)));
  });
  test('reads nothing beside its lists', () => {
    const { auction } = auctionFor(problem([practitioner('a'), practitioner('b')], [family('f')]), 1)!;
    const watched = { ...auction, bids: { ...auction.bids, open: guarded(auction.bids.open) } };
    askOnce(watched);
    // With a price of 1: the need point of a load of one where a half is fair, and the same of the mix, for each.
    expect(watched.value).toBeCloseTo(1 + 2 * Math.min(0.5, 0.5 - 1), 9);
  });
});

describe('what the best prices prove', () => {
  /** The least of all caseloads of each that there are. */
  const leastOf = (auction: Auction): number =>
    provenBy(auction, (j) => Math.min(...subsetsOf(openTo(auction, j)).map((of) => shareOf(auction, j, of))));

  test('is never more than if each chose the best of all caseloads there are, and in the end as much', () => {
    for (const auction of begun(30, 25)) {
      askOnce(auction);
      const least = leastOf(auction);
      for (let k = 0; k < 3; k++) expect(proof(auction)).toBeLessThan(least + 1e-8);
      expect(proof(auction)).toBeCloseTo(least, 8);
    }
  });
  test('looks as far as there is anything to be won', () => {
    // One holds all eight, at prices at which both would have them: a round alone looks two families further.
    const given = problem(
      [practitioner('a'), practitioner('b')],
      Array.from({ length: 8 }, (_, f) => family(`f${f}`)),
    );
    const team = compile(given);
    const bids = newBids(team, holdingOf(team, new Int32Array(8)), false)!;
    const auction = watchedAuction(bids, () => 100);
    askOnce(auction);
    expect(wishOf(auction, 1).length).toBeLessThan(5);
    // Eight at 100 each, asked for twice, and for each a load and a mix of eight where four are fair.
    expect(proof(auction)).toBeLessThan(800 + 2 * (-800 + 16 + 16) + 1e-9);
    expect(proof(auction)).toBeCloseTo(800 + 2 * (-800 + 16 + 16), 9);
    expect(wishOf(auction, 1)).toHaveLength(8);
  });
  test('looks on where less is to be had than what is near costs', () => {
    // One holds all four, and each costs ten: a round comes down to two, the next to none, with less as far as it knows.
    const given = problem(
      [practitioner('a'), practitioner('b')],
      Array.from({ length: 4 }, (_, f) => family(`f${f}`)),
    );
    const team = compile(given);
    const auction = watchedAuction(newBids(team, holdingOf(team, new Int32Array(4)), false)!, () => -10);
    // None for either: a load and a mix of none where two are fair.
    expect(proof(auction)).toBeCloseTo(-40 + 2 * (4 + 4), 9);
  });
  test('is less by what room for all costs', () => {
    const two = [practitioner('a', { maxFamilies: 2 }), practitioner('b', { maxFamilies: 2 })];
    const { auction } = auctionFor(problem(two, [family('f'), family('g')]), 0)!;
    // After two families: threat with each, then room with each, then moves.
    auction.price.set([0, 0, 0, 0, 0.5, 3, 0]);
    askOnce(auction);
    // The first holds one for half a point or none for two, the second none; room costs for two each.
    expect(proof(auction)).toBeCloseTo(0.5 + 2 - 2 * 0.5 - 2 * 3, 9);
  });
  test('is proven by the prices that proved most, not by those tried last', () => {
    const { auction } = auctionFor(problem([practitioner('a')], [family('f')]), 3)!;
    askOnce(auction);
    auction.price.fill(-50);
    // Everything fair: asked for once, the family costs nothing.
    expect(proof(auction)).toBeCloseTo(0, 9);
    expect(Array.from(auction.price)).toEqual([3, 0, 0, 0]);
  });
});

describe('an auction that opens', () => {
  const three = [family('f'), family('g', { need: 2 }), family('nobody', { skills: ['sign'] })];
  const two = [practitioner('a', { maxThreat: 0 }), practitioner('b')];

  test('has a price for each family that is to be given, and none of others', () => {
    const team = compile(problem(two, three));
    const auction = newAuction(newBids(team, placeAll(team), false)!, (f) => 10 + f);
    // Three families, threat and room with each of two, and moves.
    expect(Array.from(auction.price)).toEqual([10, 11, 0, 0, 0, 0, 0, 0]);
    expect(Array.from(auction.best)).toEqual([10, 11, 0, 0, 0, 0, 0, 0]);
    expect(Array.from(auction.asked)).toEqual([1, 1]);
    expect(auction.movesLeft).toBe(3);
  });
  test.each([
    { threat: 0, floored: 'no price but those of families' },
    { threat: 2, floored: 'no price but those of families and of threat' },
  ])('lets $floored fall below nothing', ({ threat }) => {
    const team = compile(problem(two, three, { weights: { load: 1, mix: 1, move: 1, threat } }));
    const auction = newAuction(newBids(team, placeAll(team), false)!, () => 0);
    // Steps down for all: only what is a sum to meet can go there.
    run(
      ascend(
        auction,
        () => {
          auction.slope.fill(-1);
          return 0;
        },
        2,
        1,
        1,
      ),
    );
    const below = Array.from(auction.price, (one) => one < 0);
    expect(below).toEqual([true, true, true, threat > 0, threat > 0, false, false, false]);
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
