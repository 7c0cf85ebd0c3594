import { describe, expect, test } from 'vitest';
import { type Block, clashes, commit, handOver } from '../../src/caseload/engine/block.js';
import { nextBelow, randomFrom } from '../../src/caseload/engine/random.js';
import { holdingOf } from '../../src/caseload/engine/team.js';
import { blockFor, type Made, standing } from './blocks.js';
import { objectiveOf } from './brute.js';
import { family, practitioner, problem, problems, sampled } from './support.js';

/** What the block makes of its costs and sums. Where only a limit gives threat a price, no sum makes up for it. */
const worthOf = ({ team, block: b }: Made): number => {
  let sum = 0;
  b.who.forEach((_, k) => {
    const counts = Array.from(b.counts.slice(k * b.rows, (k + 1) * b.rows));
    const over = counts.pop()!;
    sum += team.weightLoad * b.load[k]! ** 2 + team.weightThreat * over ** 2;
    for (const count of counts) sum += team.weightMix * count ** 2;
  });
  b.families.forEach((f, n) => {
    sum += b.cost[b.chosen[n]!]! - team.threat[f]! * b.toll[b.holder[n]!]!;
  });
  return sum;
};

/** Room, moves and sums from who holds whom, counted one by one. */
const expectSums = ({ team, block: b, guide }: Made, at: readonly number[]): void => {
  const each = team.bands + 2;
  const priced = (j: number, q: number, weight: number): number =>
    weight > 0 ? guide[j * each + q]! / weight / 2 : 0;
  b.who.forEach((j, k) => {
    const mine = Array.from(at.keys()).filter((f) => at[f] === j);
    const threats = mine.filter((f) => team.threat[f] === 1).length;
    const load = mine.reduce((sum, f) => sum + team.need[f]!, 0) * team.perCapacity[j]!;
    expect(b.perCapacity[k]).toBe(team.perCapacity[j]);
    expect(b.room[k]).toBe(team.maxFamilies[j]! - mine.length);
    expect(b.threatRoom[k]).toBe(team.maxThreat[j]! - threats);
    expect(b.load[k]).toBeCloseTo(load - team.evenLoad[j]! - priced(j, 0, team.weightLoad), 9);
    for (let band = 0; band < team.bands; band++) {
      const many = mine.filter((f) => team.band[f] === band).length;
      const over = many - team.fairBand[j * team.bands + band]! - priced(j, 1 + band, team.weightMix);
      expect(b.counts[k * b.rows + band]).toBeCloseTo(over, 9);
    }
    const over = threats - team.fairThreat[j]! - priced(j, each - 1, team.weightThreat);
    expect(b.counts[k * b.rows + team.bands]).toBeCloseTo(over, 9);
    expect(b.toll[k]).toBe(team.weightThreat > 0 ? 0 : guide[j * each + each - 1]);
  });
  const moves = at.filter((j, f) => j >= 0 && team.home[f]! >= 0 && team.home[f] !== j).length;
  expect(b.movesLeft).toBe(team.maxMoves - moves);
};

/** Families of each kind and practitioner, as the lists of the block have them. */
const heldIn = (b: Block): Map<number, [kind: number, holder: number]> => {
  const found = new Map<number, [number, number]>();
  b.need.forEach((_, kind) => {
    for (let k = 0; k < b.who.length; k++)
      for (let f = b.head[kind * b.who.length + k]!; f !== -1; f = b.next[f]!) {
        if (found.has(f)) throw new Error('twice in the lists');
        found.set(f, [kind, k]);
      }
  });
  return found;
};

const expectLists = ({ team, block: b }: Made): void => {
  const held = heldIn(b);
  expect(held.size).toBe(b.families.length);
  b.families.forEach((f, n) => {
    const [kind, k] = held.get(n)!;
    expect([b.need[kind], b.band[kind], b.threat[kind]]).toEqual([
      team.need[f],
      team.band[f],
      team.threat[f],
    ]);
    expect(b.holder[n]).toBe(k);
    expect(b.options[b.chosen[n]!]).toBe(k);
  });
};

/** Hands somebody over to somebody else, whoever they are. */
const anyHandOver = ({ block: b }: Made, random: ReturnType<typeof randomFrom>): void => {
  const n = nextBelow(random, b.families.length);
  const from = b.optionStart[n]!;
  const option = from + nextBelow(random, b.optionStart[n + 1]! - from);
  if (b.options[option] === b.holder[n]) return;
  handOver(b, n, heldIn(b).get(n)![0], option);
};

const some = (from: number): Made[] =>
  sampled(problems({ practitioners: 4, families: 8, alone: 2 }), 12, from).map((given, at) =>
    blockFor(given, from + at, {
      leaveOut: at % 2 === 1,
      ...(at % 3 === 0 ? {} : { who: [2, 0, 1].filter((j) => j < given.practitioners.length) }),
    }),
  );

describe('a block', () => {
  test.each([1, 2, 3, 4])('has the families that could go to another in it, kind by kind: %i', (seed) => {
    for (const { team, s, options, block, place } of some(seed)) {
      const inside = (j: number): boolean => block.who.includes(j);
      const waysOf = (f: number) => Array.from(options.at.slice(options.start[f], options.start[f + 1]));
      const expected = Array.from(s.holder.keys()).filter(
        (f) => inside(s.holder[f]!) && waysOf(f).some((j) => j !== s.holder[f] && inside(j)),
      );
      expect(Array.from(block.families).sort((f, g) => f - g)).toEqual(expected);
      const names = Array.from(block.families, (f) => [team.need[f], team.band[f], team.threat[f]].join());
      expect(names.filter((name, n) => name !== names[n - 1])).toEqual([...new Set(names)]);
      expect(block.need).toHaveLength(new Set(names).size);
      // Whoever holds them, those of a kind are in their order.
      for (let n = 1; n < names.length; n++)
        if (names[n] === names[n - 1]) expect(block.families[n]).toBeGreaterThan(block.families[n - 1]!);
      block.families.forEach((f, n) => {
        const at = Array.from(block.options.slice(block.optionStart[n], block.optionStart[n + 1]));
        const others = waysOf(f).filter((j) => j !== s.holder[f] && inside(j));
        expect(at.map((k) => block.who[k])).toEqual([s.holder[f], ...others]);
        expect(block.chosen[n]).toBe(block.optionStart[n]);
      });
      expect(new Set(place)).toEqual(new Set([-1]));
    }
  });
  test.each([1, 2, 3, 4])('costs are prices and moves: %i', (seed) => {
    for (const { team, guide, block } of some(seed))
      block.families.forEach((f, n) => {
        for (let o = block.optionStart[n]!; o < block.optionStart[n + 1]!; o++) {
          const j = block.who[block.options[o]!]!;
          const [load, ...rest] = Array.from(guide.slice(j * (team.bands + 2), (j + 1) * (team.bands + 2)));
          let cost = load! * team.need[f]! * team.perCapacity[j]! + rest[team.band[f]!]!;
          if (team.threat[f] === 1) cost += rest[team.bands]!;
          if (team.home[f] !== j) cost += team.moveCost[f]!;
          expect(block.cost[o]).toBeCloseTo(cost, 9);
        }
      });
  });
  test('knows what speaks against each candidate, and costs as they are without it', () => {
    const team = [practitioner('a'), practitioner('b'), practitioner('c')];
    const given = problem(team, [family('f'), family('g', { need: 2 })]);
    const doubts = [0, 0.25, 1, 0.5, 0, 0.75];
    const { block } = blockFor(given, 1, { at: [0, 1], who: [1, 0], doubts });
    // Families in the order of their kinds, each with its holder first: f with a and b, g with b and a.
    expect(Array.from(block.families)).toEqual([0, 1]);
    expect(Array.from(block.doubt)).toEqual([0, 0.25, 0, 0.5]);
    expect(Array.from(block.plain)).toEqual(Array.from(block.cost));
    expect(Array.from(blockFor(given, 1, { at: [0, 1] }).block.doubt)).toEqual([0, 0, 0, 0, 0, 0]);
  });
  test.each([1, 2, 3, 4])('keeps its sums, and what it says of the whole is so: %i', (seed) => {
    const random = randomFrom(seed);
    for (const made of some(seed)) {
      expectLists(made);
      const { given, team, s, block } = made;
      const start = standing(made);
      expect(start).toEqual(Array.from(s.holder));
      expectSums(made, start);
      if (block.families.length === 0) continue;
      const [whole, inside] = [objectiveOf(given, start), worthOf(made)];
      for (let turn = 0; turn < 6; turn++) {
        anyHandOver(made, random);
        const now = standing(made);
        expectLists(made);
        expectSums(made, now);
        expect(worthOf(made) - inside).toBeCloseTo(objectiveOf(given, now) - whole, 6);
        block.families.forEach((f, n) => {
          const clash = (team.apart[f] ?? []).some((g) => now[g] === now[f]);
          expect(clashes(block, n)).toBe(clash);
        });
      }
      const end = standing(made);
      commit(block.team, block);
      expect(Array.from(s.holder)).toEqual(end);
      const fresh = holdingOf(team, Int32Array.from(end));
      expect([s.count, s.threats, s.inBand, s.moves, s.placed]).toEqual([
        fresh.count,
        fresh.threats,
        fresh.inBand,
        fresh.moves,
        fresh.placed,
      ]);
    }
  });
  test('counts moves where they are limited, and looks for company where some must be kept apart', () => {
    const two = [practitioner('a'), practitioner('b')];
    const list = [family('f', { current: 'a' }), family('g', { need: 2 })];
    const plain = blockFor(problem(two, list), 1).block;
    expect([plain.counted, plain.index.size]).toEqual([false, 0]);
    expect(blockFor(problem(two, list, { limits: { maxMoves: 2 } }), 1).block.counted).toBe(false);
    expect(blockFor(problem(two, list, { limits: { maxMoves: 1 } }), 1).block.counted).toBe(true);
    const apart = [family('f', { notWith: ['g'] }), family('g', { need: 2 })];
    const { index } = blockFor(problem(two, apart), 1).block;
    expect([...index]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
  test('nobody who stays where they are is handed over', () => {
    const list = [family('f'), family('g', { need: 2 }), family('h', { need: 3 })];
    const { block, s } = blockFor(problem([practitioner('a'), practitioner('b')], list), 1, {
      at: [0, 0, 0],
    });
    const slots = Array.from(s.slot);
    commit(block.team, block);
    expect(Array.from(s.slot)).toEqual(slots);
  });
});
