import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosersOf, climb, newAuction, proof, regretsOf } from '../../src/caseload/engine/auction.js';
import { newBids } from '../../src/caseload/engine/bids.js';
import { compile } from '../../src/caseload/engine/compile.js';
import { deal, LEFT, takeUp } from '../../src/caseload/engine/deal.js';
import { pickBlock, pickOne, unitsOf } from '../../src/caseload/engine/options.js';
import { placeAll } from '../../src/caseload/engine/place.js';
import { randomFrom } from '../../src/caseload/engine/random.js';
import { settle } from '../../src/caseload/engine/settle.js';
import { emptyHolding, holdingOf, type Team, weigh, weighOne } from '../../src/caseload/engine/team.js';
import { allocateCaseloads } from '../../src/caseload/index.js';
import { generateTeam } from './generate.js';
import { family, practitioner, problem, problems, run } from './support.js';

/** An auction for a team, its prices raised by so many rounds. */
const raised = (given: Parameters<typeof compile>[0], rounds: number) => {
  const team = compile(given);
  const s = placeAll(team);
  run(settle(team, s, weigh(team, s).total));
  const auction = newAuction(newBids(team, s, true)!, () => 0);
  run(climb(auction, rounds, weigh(team, s).total, 1));
  return { team, s, auction, proven: proof(auction) };
};

/** Deals with the prices there are; `asked` afterwards, and who was dealt whom. */
const dealt = (given: Parameters<typeof compile>[0], rounds = 150) => {
  const { team, s, auction, proven } = raised(given, rounds);
  const objective = weigh(team, s).total;
  auction.bids.must = objective;
  const holder = new Int32Array(team.families).fill(-1);
  run(deal(auction, holder, Math.min(objective, 1.03 * proven), unitsOf(team)[0]));
  return { team, s, auction, holder, proven };
};

const teams = [
  generateTeam(14, 150, 1),
  generateTeam(16, 180, 2),
  generateTeam(24, 300, 3),
  { ...generateTeam(14, 150, 4), limits: { maxMoves: 20 } },
];

describe('what a caseload costs', () => {
  test('adds up to the objective', () => {
    const all = fc.sample(problems({ families: 8 }), { numRuns: 60, seed: 3 });
    for (const given of all) {
      const team = compile(given);
      const s = placeAll(team);
      const sum = Array.from(team.perCapacity, (_, j) => weighOne(team, s, j)).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(weigh(team, s).total, 8);
    }
  });
});

describe('regret', { timeout: 30_000 }, () => {
  test.each(teams.map((given, at) => ({ given, at })))(
    'adds up to how far the whole is above what is proven: team $at',
    ({ given }) => {
      const { team, s, auction, proven } = raised(given, 60);
      const regrets = regretsOf(team, s, { price: auction.best, cost: auction.cost });
      const left = auction.best.at(-1)! * (team.maxMoves - s.moves);
      const sum = regrets.reduce((a, b) => a + b, 0);
      expect(sum + left).toBeCloseTo(weigh(team, s).total - proven, 6);
    },
  );
  test('says who is drawn: the more the more often, and nobody else where there is none', () => {
    const random = randomFrom(5);
    const drawn = [0, 0, 0];
    for (let k = 0; k < 4000; k++) drawn[pickOne(random, Float64Array.of(1, 0.25, 0))]!++;
    // Four in five, give or take five standard deviations of a binomial with 4,000 draws: 25.3 each.
    expect(Math.abs(drawn[0]! - 3200)).toBeLessThan(127);
    expect(drawn[1]).toBe(4000 - drawn[0]!);
    expect(drawn[2]).toBe(0);
  });
  test('says who joins a block', () => {
    // Five practitioners who could all have family 0, by options and by rivals.
    const options = { start: Int32Array.of(0, 5), at: Int32Array.of(0, 1, 2, 3, 4) };
    const rivals = { start: Int32Array.of(0, 1, 2, 3, 4, 5), at: new Int32Array(5) };
    const chance = Float64Array.of(0, 1, 0, 1, 0);
    const mark = new Uint8Array(5);
    const who = pickBlock(1, randomFrom(1), options, rivals, mark, 4, chance);
    expect(Array.from(who).sort()).toEqual([1, 3]);
    expect(Array.from(mark)).toEqual([0, 0, 0, 0, 0]);
    expect(pickBlock(1, randomFrom(1), options, rivals, mark, 4)).toHaveLength(4);
  });
});

/** Whether everybody in `holder` is with one who may hold them, within the limits of each. */
const keepsLimits = (team: Team, holder: Int32Array, asked: Uint8Array): void => {
  const s = emptyHolding(team);
  holder.forEach((j, f) => {
    if (j < 0) return;
    expect(team.allowed[team.group[f]! * team.practitioners + j]).toBe(1);
    s.count[j]!++;
    s.threats[j]! += team.threat[f]!;
  });
  asked.forEach((_, j) => {
    expect(s.count[j]).toBeLessThanOrEqual(team.maxFamilies[j]!);
    expect(s.threats[j]).toBeLessThanOrEqual(team.maxThreat[j]!);
  });
};

describe('dealing caseloads out', { timeout: 30_000 }, () => {
  test.each(teams.map((given, at) => ({ given, at })))('keeps every limit: team $at', ({ given }) => {
    const { team, auction, holder } = dealt(given);
    keepsLimits(team, holder, auction.asked);
    // Those still asked hold nobody but threatening families, so that each of these is sure of a place.
    holder.forEach((j, f) => {
      if (j >= 0 && auction.asked[j] === 1) expect(team.threat[f]).toBe(1);
      if (team.threat[f] === 1) expect(j).toBeGreaterThanOrEqual(0);
    });
    const away = Array.from(holder).filter(
      (j, f) => j >= 0 && auction.asked[j] === 0 && team.home[f]! >= 0 && team.home[f] !== j,
    );
    expect(auction.movesLeft).toBe(team.maxMoves - away.length);
    expect(auction.movesLeft).toBeGreaterThanOrEqual(0);
  });
  test('stops with ten left, and before that deals only what leaves the others as well off', () => {
    const { team, auction, holder, proven } = dealt(generateTeam(24, 300, 3), 200);
    const left = auction.asked.reduce((sum, one) => sum + one, 0);
    expect(left).toBeGreaterThanOrEqual(LEFT);
    expect(left).toBeLessThan(team.practitioners);
    // What was dealt costs no more than the prices said it would: nobody was dealt for a bargain that others pay.
    const s = holdingOf(
      team,
      holder.map((j) => (j >= 0 && auction.asked[j] === 1 ? -1 : j)),
    );
    const spent = Array.from(auction.asked.keys())
      .filter((j) => auction.asked[j] === 0)
      .reduce((sum, j) => sum + weighOne(team, s, j), 0);
    expect(spent).toBeLessThan(proven);
  });
  test('asks those left for later once more', () => {
    // Asked but once, fifteen of this team are left over.
    const { auction } = dealt(generateTeam(20, 250, 2));
    expect(auction.asked.reduce((sum, one) => sum + one, 0)).toBeLessThan(15);
  });
  test('gives the only one who may hold a family that family, or leaves both for later', () => {
    // Twelve alike with room for one each, and twelve families of whom one can only be held by the last.
    const skilled = Array.from({ length: 12 }, (_, j) =>
      practitioner(`p${j}`, j === 11 ? { skills: ['sign'] } : {}),
    );
    const list = Array.from({ length: 12 }, (_, f) =>
      family(`f${f}`, { need: 1 + (f % 3), ...(f === 0 ? { skills: ['sign'] } : {}) }),
    );
    const { holder, auction } = dealt(problem(skilled, list));
    if (auction.asked[11] === 0) expect(holder[0]).toBe(11);
    else expect(holder[0]).toBe(-1);
  });
  test('keeps room for every threatening family', () => {
    // Two of twelve may hold one threatening family each; the first would not choose either, both being at home with the second.
    const twelve = Array.from({ length: 12 }, (_, j) => practitioner(`p${j}`, { maxThreat: j < 2 ? 1 : 0 }));
    const list = Array.from({ length: 24 }, (_, f) =>
      family(
        `f${f}`,
        f < 2 ? { threat: true, need: 3, current: 'p1', moveCost: 100 } : { need: 1 + (f % 3) },
      ),
    );
    const { holder } = dealt(problem(twelve, list), 1);
    expect([holder[0], holder[1]].sort()).toEqual([0, 1]);
  });
  test('keeps to the number of moves', () => {
    // Everybody is with the first, and three may move; each of the others would choose two.
    const twelve = Array.from({ length: 12 }, (_, j) => practitioner(`p${j}`));
    const list = Array.from({ length: 24 }, (_, f) => family(`f${f}`, { need: 2, current: 'p0' }));
    const { auction, holder } = dealt({ ...problem(twelve, list), limits: { maxMoves: 3 } }, 1);
    expect(auction.movesLeft).toBe(3 - Array.from(holder).filter((j) => j > 0).length);
    expect(auction.movesLeft).toBeGreaterThanOrEqual(0);
  });
  test('nothing is dealt where a choice breaks a limit that has no price', () => {
    // Families that must be kept apart, all with the one who can have them: bids do not know.
    const apart = Array.from({ length: 12 }, (_, f) =>
      family(`f${f}`, { notWith: [`f${f === 0 ? 1 : 0}`], need: 2 }),
    );
    const twelve = Array.from({ length: 12 }, (_, j) => practitioner(`p${j}`));
    const { team, s, auction, holder } = dealt(problem(twelve, apart), 5);
    expect(takeUp(team, s, holder, auction.asked)).toBe(true);
    expect(s.placed).toBe(12);
    expect(s.holder[0]).not.toBe(s.holder[1]);
  });
});

describe('who chose a family', () => {
  const team = compile(
    problem(
      [practitioner('a'), practitioner('b', { skills: ['sign'] }), practitioner('c')],
      [
        family('f', { need: 4, current: 'c' }),
        family('g', { need: 2, skills: ['sign'] }),
        family('h', { need: 6, current: 'a' }),
        family('nobody', { skills: ['brush'] }),
        family('i', { need: 3, current: 'b' }),
      ],
    ),
  );
  const s = holdingOf(team, Int32Array.of(2, 1, 0, -1, 1));
  const bids = newBids(team, s, true)!;
  const auction = newAuction(bids, () => 0);
  // Pairs, family by family: f with a, b, c; g with b; h with a, b, c; i with a, b, c.
  const often = [1, 0, 0, 0, 0, 1e-6, 0, 0, 0, 2e-5];

  test('is asked beside their present practitioner, unless it was too long ago', () => {
    auction.often.set(often);
    const { start, at } = choosersOf(auction, s);
    const of = (f: number): number[] => Array.from(at.subarray(start[f], start[f + 1]));
    expect([0, 1, 2, 3, 4].map(of)).toEqual([[0, 2], [1], [0], [], [1, 2]]);
  });
  test('is seen from the round at hand', () => {
    auction.often.set(often);
    const { at } = choosersOf({ ...auction, weight: 1e6 }, s);
    expect(Array.from(at)).toEqual([2, 1, 0, 1]);
  });
  test('finds everybody who chose in the last hundred rounds', () => {
    const all = raised(generateTeam(14, 150, 1), 90);
    const { start, at } = choosersOf(all.auction, all.s);
    all.auction.wish.forEach((pairs, j) => {
      for (const pair of pairs) {
        const f = all.auction.bids.family[pair]!;
        expect(at.subarray(start[f], start[f + 1])).toContain(j);
      }
    });
    // Fewer than may hold each, or nothing would be gained.
    const may = all.team.group.reduce((sum, group) => sum + all.team.mayHold[group]!.length, 0);
    expect(at.length).toBeLessThan(may / 2);
  });
});

describe('taking up what was dealt', () => {
  test('gives everybody else a place with those still asked, greatest need first', () => {
    const team = compile(
      problem(
        [practitioner('a'), practitioner('b'), practitioner('c')],
        [family('f', { need: 4 }), family('g', { need: 2 }), family('h', { need: 6 })],
      ),
    );
    const s = placeAll(team);
    expect(takeUp(team, s, Int32Array.of(0, -1, -1), Uint8Array.of(0, 1, 1))).toBe(true);
    expect(s.holder[0]).toBe(0);
    expect(Array.from(s.holder.slice(1)).sort()).toEqual([1, 2]);
  });
  test('leaves all as it was where somebody would lose their place', () => {
    // Only a may have g, who must be kept from f; dealt f, a has no place for g, and nobody moves on for that.
    const team = compile(
      problem(
        [practitioner('a', { skills: ['sign'] }), practitioner('b')],
        [family('f', { need: 4 }), family('g', { need: 2, skills: ['sign'], notWith: ['f'] })],
      ),
    );
    const s = placeAll(team);
    expect(Array.from(s.holder)).toEqual([1, 0]);
    expect(takeUp(team, s, Int32Array.of(0, -1), Uint8Array.of(0, 1))).toBe(false);
    expect(Array.from(s.holder)).toEqual([1, 0]);
  });
});

describe('where prices of families say nothing', { timeout: 30_000 }, () => {
  const twelve = (capacity: (j: number) => number) =>
    Array.from({ length: 12 }, (_, j) => practitioner(`p${j}`, { capacity: capacity(j) }));
  const list = Array.from({ length: 60 }, (_, f) =>
    family(`f${f}`, { need: 1 + (f % 5), current: `p${f % 3}` }),
  );
  test.each([
    {
      at: 'one holds nearly all',
      given: problem(
        twelve((j) => (j === 0 ? 1000 : 0.001)),
        list,
      ),
    },
    {
      at: 'load weighs so much more than mix that every count is near',
      given: problem(
        twelve((j) => 1 - (j % 3) / 10),
        list,
        { weights: { load: 1e6, mix: 1e-9, move: 1 } },
      ),
    },
  ])('the search goes on without them: $at', ({ given }) => {
    const found = allocateCaseloads(given, { effort: 2 });
    if (!found.ok) throw new Error('a team that can be read');
    expect(found.value.assignment).toHaveLength(60);
    expect(found.value.measures.objective).toBeLessThan(1e9);
  });
});
