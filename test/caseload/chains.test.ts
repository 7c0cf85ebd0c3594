import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/caseload/engine/block.js';
import { type Chains, findChains, newChains } from '../../src/caseload/engine/chains.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { blockFor } from './blocks.js';
import { guardedLists } from './guarded.js';
import { family, practitioner, problem, problems, sampled } from './support.js';

const chainsFrom = (b: Block, root: number): Chains => {
  const chains = guardedLists(newChains(b));
  const stale = new Uint8Array(b.need.length).fill(1);
  findChains(b, chains, root, stale);
  expect(Array.from(stale)).toEqual(Array.from(stale, () => 0));
  expect(Array.from(chains.queued)).toEqual(Array.from(chains.queued, () => 0));
  return chains;
};

/** Kind of each family of the block by its need, band and threat. */
const kindOf = (b: Block, n: number): number => {
  const f = b.families[n]!;
  return Array.from(b.need.keys()).findIndex(
    (kind) =>
      b.need[kind] === b.team.need[f] &&
      b.band[kind] === b.team.band[f] &&
      b.threat[kind] === b.team.threat[f],
  );
};

/** Least cost from everybody to everybody by hand-overs of one kind, as many as there are (Floyd and Warshall). */
const leastCosts = (b: Block, kind: number): number[][] => {
  const size = b.who.length;
  const least = Array.from({ length: size }, (_, j) =>
    Array.from({ length: size }, (_, k) => (j === k ? 0 : Infinity)),
  );
  b.families.forEach((_, n) => {
    if (kindOf(b, n) !== kind) return;
    const row = least[b.holder[n]!]!;
    for (let o = b.optionStart[n]!; o < b.optionStart[n + 1]!; o++) {
      const to = b.options[o]!;
      if (to !== b.holder[n]) row[to] = Math.min(row[to]!, b.cost[o]! - b.cost[b.chosen[n]!]!);
    }
  });
  for (let via = 0; via < size; via++)
    for (let j = 0; j < size; j++)
      for (let k = 0; k < size; k++)
        least[j]![k] = Math.min(least[j]![k]!, least[j]![via]! + least[via]![k]!);
  return least;
};

/** Cost of a chain, hand-over by hand-over, from its far end to the root; and how many there are. */
const follow = (b: Block, c: Chains, kind: number, root: number, other: number, back: boolean) => {
  let cost = 0;
  let steps = 0;
  for (let at = other; at !== root; steps++) {
    const cell = kind * b.who.length + at;
    const f = (back ? c.backBy : c.outBy)[cell]!;
    const o = (back ? c.backTo : c.outTo)[cell]!;
    if (steps > b.who.length) throw new Error('a chain that leads round');
    expect(kindOf(b, f)).toBe(kind);
    expect(b.family[o]).toBe(f);
    expect(back ? b.holder[f] : b.options[o]).toBe(at);
    cost += b.cost[o]! - b.cost[b.chosen[f]!]!;
    at = back ? b.options[o]! : b.holder[f]!;
  }
  return { cost, steps };
};

/** Everybody is at home with who holds them: a way round costs the moves, and no chain is worth going round. */
const atHome = (given: CaseloadProblem, seed: number) => {
  const { s } = blockFor(given, seed);
  const families = given.families.map((one, f) => ({
    ...one,
    ...(s.holder[f]! < 0 ? {} : { current: given.practitioners[s.holder[f]!]!.id }),
  }));
  return blockFor({ ...given, families }, seed, { at: Array.from(s.holder) });
};

describe('chains of hand-overs', () => {
  test.each([1, 2, 3, 4, 5])('are the cheapest there are, out and back, and can be followed: %i', (seed) => {
    const all = sampled(problems({ practitioners: 5, families: 9, apart: false }), 10, seed);
    for (const given of all) {
      // Few kinds, so that there is somebody to hand on.
      const alike = given.families.map((one) => ({ ...one, need: one.need > 4 ? 1 : 3, band: 'low' }));
      const { block: b } = atHome({ ...given, families: alike }, seed);
      const size = b.who.length;
      for (let root = 0; root < size; root++) {
        const c = chainsFrom(b, root);
        b.need.forEach((_, kind) => {
          const least = leastCosts(b, kind);
          for (let other = 0; other < size; other++)
            for (const back of [false, true]) {
              const expected = back ? least[other]![root]! : least[root]![other]!;
              const found = (back ? c.back : c.out)[kind * size + other]!;
              if (expected === Infinity) expect(found).toBe(Infinity);
              else {
                expect(found).toBeCloseTo(expected, 7);
                expect(follow(b, c, kind, root, other, back).cost).toBeCloseTo(found, 7);
              }
            }
        });
      }
    }
  });

  /** Everybody in a row may hold their own family and the next one's: p0 to p1 by one hand-over, to p5 by five. */
  const row = () => {
    const skills = ['s0', 's1', 's2', 's3', 's4'];
    const six = Array.from({ length: 6 }, (_, j) =>
      practitioner(`p${j}`, { skills: skills.filter((_, k) => k === j || k + 1 === j) }),
    );
    const list = skills.map((skill, j) => family(`f${j}`, { skills: [skill], current: `p${j}` }));
    return blockFor(problem(six, list, { weights: { load: 0, mix: 1, move: 1 } }), 1);
  };
  test('are of four hand-overs at most', () => {
    const { block: b, guide, team } = row();
    const price = (j: number): number => guide[j * (team.bands + 2) + 1]!;
    const out = chainsFrom(b, 0).out;
    expect(Array.from(out.slice(1, 5))).toEqual(
      [1, 2, 3, 4].map((j) => expect.closeTo(j + price(j) - price(0), 7)),
    );
    expect(out[5]).toBe(Infinity);
    const back = chainsFrom(b, 5).back;
    expect(Array.from(back.slice(1, 5))).toEqual(
      [1, 2, 3, 4].map((j) => expect.closeTo(5 - j + price(5) - price(j), 7)),
    );
    expect(back[0]).toBe(Infinity);
  });
  test('of kinds that nobody asks for stay as they were', () => {
    const { block: b } = blockFor(
      problem([practitioner('a'), practitioner('b')], [family('f'), family('g', { need: 2 })]),
      1,
    );
    const c = newChains(b);
    c.out.fill(7);
    c.back.fill(7);
    findChains(b, c, 0, Uint8Array.of(0, 1));
    expect(Array.from(c.out.slice(0, 2))).toEqual([7, 7]);
    expect(Array.from(c.back.slice(0, 2))).toEqual([7, 7]);
    expect([c.out[2], c.back[2]]).toEqual([0, 0]);
  });
  test('go on from everybody once a round, however often a cheaper way to them was found', () => {
    // Twelve of a kind with a, each cheaper to hand over than the one looked at before: the last come first.
    const list = Array.from({ length: 12 }, (_, f) => family(`f${f}`));
    const { block: b } = blockFor(problem([practitioner('a'), practitioner('b')], list), 1, {
      at: list.map(() => 0),
      free: true,
    });
    for (let n = 0; n < 12; n++) b.cost[b.chosen[n]! + 1] = n;
    expect(Array.from(chainsFrom(b, 0).out)).toEqual([0, expect.closeTo(0, 7)]);
    expect(Array.from(chainsFrom(b, 1).back)).toEqual([expect.closeTo(0, 7), 0]);
  });
  test('lead nowhere round: what is cheaper by less than a rounding error is not', () => {
    // Two of a kind, one with each, who cost the same wherever they are: handing them round costs nothing.
    const list = [family('f'), family('g')];
    const { block: b } = blockFor(problem([practitioner('a'), practitioner('b')], list), 1);
    b.cost.fill(0.3);
    b.cost[b.chosen[0]!] = 0.1 + 0.2;
    const c = chainsFrom(b, 0);
    expect([c.out[0], c.back[0]]).toEqual([0, 0]);
  });
});
