import { describe, expect, test } from 'vitest';
import { compile } from '../../src/caseload/engine/compile.js';
import { LEFT } from '../../src/caseload/engine/deal.js';
import type { Standing } from '../../src/caseload/engine/run.js';
import { searchTeam } from '../../src/caseload/engine/search.js';
import type { Team } from '../../src/caseload/engine/team.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { bruteForce, keepsLimits, objectiveOf } from './brute.js';
import { generateTeam } from './generate.js';
import { family, practitioner, problem, problems, sampled } from './support.js';

const upTo = (size: number): number[] => Array.from({ length: size }, (_, at) => at);

/** All standings, the last of them once more, and how each was when it was told. */
const searched = (team: Team, effort: number, seed = 1): { told: Standing; was: number[] }[] => {
  const all: { told: Standing; was: number[] }[] = [];
  const search = searchTeam(team, seed, effort);
  for (let step = search.next(); ; step = search.next()) {
    all.push({ told: step.value, was: Array.from(step.value.holder) });
    if (step.done === true) return all;
  }
};

const foundIn = (given: CaseloadProblem, effort: number): Standing =>
  searched(compile(given), effort).at(-1)!.told;

/** A list that says which of its numbers are read. */
const watched = (list: Int32Array, note: (at: number) => void): Int32Array =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Array.from(list, (value, at) => {
        const get = (): number => {
          note(at);
          return value;
        };
        return [at, { get }];
      }),
    ),
  ) as Int32Array;

/**
 * Which blocks were cooled, and whether an auction asked anybody, where nobody threatens: a block reads how many families
 * each of its practitioners may hold and then how many who threaten, an auction both of one after the other.
 */
const watch = (given: CaseloadProblem, effort: number, seed = 1) => {
  const plain = compile(given);
  const blocks: number[][] = [];
  let rooms: number[] = [];
  let threats: number[] = [];
  let auctioned = 0;
  /** How often somebody was since the last block. */
  let since = 0;
  const end = (): void => {
    const size = threats.length;
    // One alone would be like one practitioner of many whose sums are asked for their prices.
    const same = (size > 1 ? rooms.slice(-size) : rooms).join() === threats.join();
    if (size > 0 && same) {
      blocks.push(threats);
      since = 0;
    }
    rooms = [];
    threats = [];
  };
  const team: Team = {
    ...plain,
    maxFamilies: watched(plain.maxFamilies, (j) => {
      if (threats.length === 1 && threats[0] === j) [auctioned, since] = [auctioned + 1, since + 1];
      if (threats.length > 0) end();
      rooms.push(j);
    }),
    maxThreat: watched(plain.maxThreat, (j) => {
      threats.push(j);
    }),
  };
  const search = searchTeam(team, seed, effort);
  let step = search.next();
  for (; step.done !== true; step = search.next()) end();
  return { blocks, auctioned, since };
};

/** So many alike and as many families of one point for each: nothing need be uneven. */
const even = (size: number, each = 2): CaseloadProblem =>
  problem(
    upTo(size).map((j) => practitioner(`p${j}`)),
    upTo(each * size).map((f) => family(`f${f}`)),
    { weights: { load: 1, mix: 1, move: 0 } },
  );

/**
 * Four in the north, where four families of three points must be kept apart from four of one: three hold the great ones,
 * and it is six in all that loads of 3, 3, 6 and 4 are from four, squared; two would be 6, 6, 2, 2. All others are as
 * even as can be. No prices say so, as they do not know who must be kept apart.
 */
const knotted = (size: number, mix = 1 / 1024): CaseloadProblem => {
  const small = upTo(4).map((f) => `small${f}`);
  return problem(
    upTo(size).map((j) => practitioner(`p${j}`, { covers: [j < 4 ? 'north' : 'south'] })),
    [
      ...upTo(4).map((f) => family(`great${f}`, { need: 3, locality: 'north', notWith: small })),
      ...small.map((id) => family(id, { locality: 'north' })),
      // Kept from somebody they never meet, so that no two are alike and share a price.
      ...upTo(size - 4).map((f) => family(`f${f}`, { need: 4, locality: 'south', notWith: ['great0'] })),
    ],
    { weights: { load: 1, mix, move: 0 } },
  );
};

/** One way to hold them: mix weighs so little that it changes nothing. */
const leastKnotted = (size: number): number =>
  objectiveOf(knotted(size), [0, 1, 2, 2, 3, 3, 3, 3, ...upTo(size - 4).map((f) => 4 + f)]);

/** Each but the last holds the one family that only they may have: nothing is there to be changed. */
const tied = (size: number, weight: number): CaseloadProblem =>
  problem(
    upTo(size).map((j) => practitioner(`p${j}`, { skills: [`s${j}`] })),
    upTo(size - 1).map((f) => family(`f${f}`, { skills: [`s${f}`] })),
    { weights: { load: weight, mix: weight, move: 0 } },
  );

describe('a search', () => {
  test.each([
    { size: 8, families: 20, effort: 1 },
    { size: 13, families: 20, effort: 0 },
    { size: 32, families: 30, effort: 0 },
    { size: 62, families: 60, effort: 0 },
  ])('of $size never gets worse, and keeps every limit all the way', ({ size, families, effort }) => {
    const given = generateTeam(size, families, size);
    const all = searched(compile(given), effort);
    const last = all.at(-1)!.told;
    const better = all.filter(({ told }, at) => at === 0 || told.objective !== all[at - 1]!.told.objective);
    expect(better.length).toBeGreaterThan(1);
    for (const { told, was } of better) {
      // What was told stays as it was.
      expect(Array.from(told.holder)).toEqual(was);
      expect(objectiveOf(given, was)).toBeCloseTo(told.objective, 6);
      expect(keepsLimits(given, was)).toBe(true);
    }
    const worse = all.filter(({ told }, at) => {
      const before = all[Math.max(0, at - 1)]!.told;
      return told.objective > before.objective || told.bound < before.bound || told.bound > last.objective;
    });
    expect(worse).toEqual([]);
  });
  test('finds what is best of little, and proves no more', () => {
    for (const given of sampled(problems({ families: 5 }), 12, 3)) {
      const team = compile(given);
      if (team.families === 0) continue;
      const { holder, objective, bound } = searched(team, 1).at(-1)!.told;
      const { most, least } = bruteForce(given);
      expect(Array.from(holder).filter((j) => j >= 0)).toHaveLength(most);
      expect(objective).toBeGreaterThan(least - 1e-6);
      expect(bound).toBeLessThan(objective + 1e-6);
    }
  });
  test.each([
    [7, 0],
    [16, 0],
    [7, 3],
    [16, 1],
  ])('finds where nothing is uneven, and what is least, of %i with effort %i', (size, effort) => {
    expect(foundIn(even(size, 1), effort)).toMatchObject({ objective: 0, bound: 0 });
    expect(leastKnotted(size)).toBeCloseTo(6, 0);
    expect(foundIn(knotted(size), effort).objective).toBeCloseTo(leastKnotted(size), 9);
  });
  test.each([1024, 1 / 1024])(
    'goes the same way step by step where all weighs so many times as much: %d',
    (times) => {
      const given = generateTeam(13, 18, 2);
      const { load, mix, move } = given.weights;
      const at = (by: number) =>
        searched(
          compile({ ...given, weights: { load: by * load, mix: by * mix, move: by * move, threat: by } }),
          1,
        ).map(({ told, was }) => [was.join(' '), told.objective / by, told.bound / by]);
      // Powers of two, so that nothing is rounded.
      expect(at(times)).toEqual(at(1));
    },
  );
  test('gives families to nobody who may not have them, to make it more even', () => {
    // Eleven hold two each, and one who would even things out may hold none.
    const given = problem(
      upTo(12).map((j) => practitioner(`p${j}`, { covers: [j === 1 ? 'nowhere' : 'here'] })),
      upTo(22).map((f) => family(`f${f}`, { locality: 'here' })),
      { weights: { load: 1, mix: 1, move: 0 } },
    );
    const { holder, objective } = foundIn(given, 0);
    expect(objective).toBeCloseTo(2 * (11 * (2 - 22 / 12) ** 2 + (22 / 12) ** 2), 9);
    expect(keepsLimits(given, Array.from(holder))).toBe(true);
  });
});

describe('effort', () => {
  test('is not spent where nothing is left to be won', () => {
    for (const size of [6, 11]) {
      const team = compile(even(size, 1));
      expect(searched(team, 5)).toHaveLength(searched(team, 0).length);
    }
  });
  test.each([
    // Without a weight for mix families have no prices, and thirty are cooled together; with prices twelve at first.
    { size: 6, mix: 1, most: 30 },
    { size: 16, mix: 1 / 1024, most: 12 },
    { size: 31, mix: 0, most: 30 },
  ])('is shares of blocks, each with room for everybody once: a team of $size', ({ size, mix, most }) => {
    const [none, some] = [0, 2].map((effort) => watch(knotted(size, mix), effort).blocks.length);
    // Those of the second share are larger where there are prices.
    const shares = (most === 12 ? [12, 16] : [30, 30]).map((each) => Math.ceil(size / each));
    expect(some! - none!).toBe(shares[0]! + shares[1]!);
  });
  test('costs little where there is nothing to hand over', () => {
    // Needs of thirds are evened out by nobody, and so the bound stays below.
    const alone = problem(
      upTo(3).map((j) => practitioner(`p${j}`, { skills: [`s${j}`] })),
      upTo(3).map((f) => family(`f${f}`, { need: (f + 1) / 3, skills: [`s${f}`] })),
    );
    const team = compile(alone);
    const [none, some] = [0, 50].map((effort) => searched(team, effort).length);
    expect(some).toBeGreaterThan(none!);
    // Everybody is looked at, once or twice, and there are no temperatures to go through.
    expect(some! - none!).toBeLessThanOrEqual(50 * 2 * 3);
  });
});

describe('blocks', () => {
  test('are cooled until everybody was in one and nobody in two', () => {
    const { blocks } = watch(knotted(33, 0), 0);
    // Twice: quickly, and then for good, as without a weight for mix there are no prices to deal by.
    for (const half of [blocks.flat().slice(0, 33), blocks.flat().slice(33)])
      expect(half.sort((a, b) => a - b)).toEqual(upTo(33));
    for (const who of blocks) expect(who.length).toBeLessThanOrEqual(30);
  });
  test.each([LEFT + 1, 24])('are followed by those left of a deal: a team of %i', (size) => {
    const { blocks, auctioned } = watch(even(size, 1), 0);
    const left = blocks.pop()!;
    expect(left.length).toBeLessThanOrEqual(LEFT);
    expect(blocks.flat().sort((a, b) => a - b)).toEqual(upTo(size));
    expect(auctioned).toBeGreaterThan(0);
  });
  test.each([
    { size: 60, priced: true },
    { size: 61, priced: false },
  ])('are all there is in so large a team that families have no prices: $size', ({ size, priced }) => {
    const { blocks, auctioned, since } = watch(tied(size, 1), 0);
    // For a deal, and once more for the bound.
    expect([auctioned > since, since > 0]).toEqual([priced, priced]);
    if (priced) expect(blocks.pop()!.length).toBeLessThanOrEqual(LEFT);
    expect(blocks.flat().sort((a, b) => a - b)).toEqual(upTo(size));
  });
  test('are one where all would be left of a deal anyway', () => {
    const { blocks, auctioned } = watch(knotted(LEFT), 0);
    expect(blocks).toEqual([upTo(LEFT)]);
    expect(auctioned).toBeGreaterThan(0);
  });
  const whole = (given: CaseloadProblem): number =>
    watch(given, 0).blocks.filter((who) => who.length === given.practitioners.length).length;
  test('are everybody once more where a deal went badly', () => {
    expect(whole(knotted(16))).toBe(2);
    expect(whole(even(16, 1))).toBe(1);
  });
  test.each([1, 10])('are not where it is as good as proven, with a weight of %i', (weight) => {
    // Twelve hold the one that only they may have, and somebody none: 12/13 of load and of mix.
    const given = tied(13, weight);
    const { objective, bound } = foundIn(given, 0);
    expect(objective).toBeCloseTo((24 * weight) / 13, 9);
    expect(bound).toBeCloseTo((24 * weight) / 13, 4);
    expect(whole(given)).toBe(1);
  });
  test('are drawn where most can be won, once caseloads were dealt', () => {
    const { blocks } = watch(knotted(21), 3);
    // The last time that all are cooled together is after the deal.
    const drawn = blocks.slice(blocks.map((who) => who.length).lastIndexOf(21) + 1);
    const north = drawn.filter(([first]) => first! < 4);
    expect(north.length).toBeGreaterThan(0.6 * drawn.length);
  });
});
