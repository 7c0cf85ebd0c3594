import type * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/caseload/engine/compile.js';
import { type Cooling, cool } from '../../src/caseload/engine/cool.js';
import { type Exchange, exchange, newExchange } from '../../src/caseload/engine/exchange.js';
import { nextBelow, noise, type Random, randomFrom } from '../../src/caseload/engine/random.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { blockFor, type Made, sizeOf, standing } from './blocks.js';
import { keepsLimits, objectiveOf } from './brute.js';
import { guardedLists } from './guarded.js';
import { family, practitioner, problem, problems, sampled } from './support.js';

const NOISE = noise();

const exchangeFor = (made: Made, seed = 1): Exchange => {
  const x = newExchange(made.block, randomFrom(seed), NOISE, sizeOf(made));
  return { ...guardedLists(x), chains: guardedLists(x.chains) };
};

/** Every way in which families of `root` and of one other change places, some or all of them, within all limits. */
const waysOf = ({ given, team, s, options }: Made, root: number): number[][] => {
  const now = Array.from(s.holder);
  const found: number[][] = [];
  for (let other = 0; other < team.practitioners; other++) {
    if (other === root) continue;
    const ready = Array.from(now.keys()).filter((f) => {
      const to = now[f] === root ? other : root;
      const mine = now[f] === root || now[f] === other;
      return mine && options.at.slice(options.start[f], options.start[f + 1]).includes(to);
    });
    for (let mask = 1; mask < 2 ** ready.length; mask++) {
      const at = now.map((j, f) =>
        (mask >> ready.indexOf(f)) & 1 && ready.includes(f) ? (j === root ? other : root) : j,
      );
      if (keepsLimits(given, at)) found.push(at);
    }
  }
  return found;
};

/** All of another need: nobody takes another's place in a chain, and no kind goes both ways. */
const unlike = (given: CaseloadProblem): CaseloadProblem => ({
  ...given,
  families: given.families.map((one, f) => ({ ...one, need: 1 + ((f * 5) % 11) })),
});

/** Places by lot within every limit; undefined where chance finds none. */
const placesFor = (given: CaseloadProblem, random: Random): number[] | undefined => {
  const { group, mayHold } = compile(given);
  for (let turn = 0; turn < 30; turn++) {
    const at = Array.from(group, (one) => {
      const who = mayHold[one]!;
      return who[nextBelow(random, who.length)] ?? -1;
    });
    if (keepsLimits(given, at)) return at;
  }
  return undefined;
};

/** So many problems, each with places from which there is something to be won. */
const some = (from: fc.Arbitrary<CaseloadProblem>, many: number, seed: number) => {
  const random = randomFrom(seed);
  return sampled(from, 12 * many, seed)
    .filter((one) => one.practitioners.length > 1 && one.families.length > 3)
    .flatMap((given) => {
      const at = placesFor(given, random);
      return at === undefined ? [] : [{ given, at }];
    })
    .slice(0, many);
};

/** Few kinds, so that there is somebody to hand on. */
const alike = (one: CaseloadProblem): CaseloadProblem => ({
  ...one,
  families: one.families.map((f) => ({ ...f, need: f.need > 4 ? 5 : 2, band: 'low' })),
});
const withoutCurrent = (one: CaseloadProblem): CaseloadProblem => ({
  ...one,
  families: one.families.map(({ current: _, ...rest }) => rest),
});

const moves = { load: 0, mix: 0, move: 1 };

describe('an exchange at rest', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is the best of all there are between one and any other: %i',
    (seed) => {
      let made = 0;
      for (const { given, at } of some(problems({ families: 6, alone: 2 }).map(unlike), 5, seed)) {
        for (let root = 0; root < given.practitioners.length; root++) {
          const block = blockFor(given, seed, { at });
          const x = exchangeFor(block);
          const before = objectiveOf(given, standing(block));
          const best = waysOf(block, root).reduce(
            (least, at) => Math.min(least, objectiveOf(given, at)),
            before,
          );
          const done = exchange(x, root);
          const after = objectiveOf(given, standing(block));
          expect(after).toBeCloseTo(best, 7);
          expect(done).toBe(best < before - 1e-7);
          if (!done) expect(standing(block)).toEqual(Array.from(block.s.holder));
          else {
            expect(x.value[0]).toBeCloseTo(after - before, 7);
            made++;
          }
        }
      }
      expect(made).toBeGreaterThan(2);
    },
  );

  test.each([1, 2, 3, 4])('keeps limits on moves, company and sums where many are alike: %i', (seed) => {
    let made = 0;
    const limited = (one: CaseloadProblem) => ({ ...alike(one), limits: { maxMoves: 1 + seed } });
    for (const { given, at } of some(
      problems({ practitioners: 4, families: 9, alone: 2 }).map(limited),
      5,
      seed,
    )) {
      const block = blockFor(given, seed, { at });
      const x = exchangeFor(block, seed);
      for (let turn = 0; turn < 3 * given.practitioners.length; turn++) {
        if (exchange(x, turn % given.practitioners.length)) made++;
        expect(keepsLimits(given, standing(block))).toBe(true);
      }
    }
    expect(made).toBeGreaterThan(1);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'lowers the objective, keeps every limit, and in the end no family alone and no two would lower it: %i',
    (seed) => {
      // Nobody is at home, so that to hand on and round again costs nothing.
      const from = problems({ practitioners: 4, families: 8, alone: 2 }).map(alike).map(withoutCurrent);
      for (const { given, at } of some(from, 4, 50 + seed)) {
        const made = blockFor(given, seed, { at });
        const x = exchangeFor(made, seed);
        const { team, block: b } = made;
        const size = b.who.length;
        let value = objectiveOf(given, standing(made));
        for (let still = 0, turn = 0; still < 8 * size; turn++) {
          const done = exchange(x, turn % size);
          const now = objectiveOf(given, standing(made));
          if (done) expect(now - value).toBeCloseTo(x.value[0]!, 7);
          else expect(now).toBe(value);
          if (done) expect(now).toBeLessThan(value);
          expect(keepsLimits(given, standing(made))).toBe(true);
          value = now;
          still = done ? 0 : still + 1;
        }
        // Of those alike only the cheapest is looked at, and company or moves may be in its way.
        if (b.counted || b.index.size > 0) continue;
        const end = standing(made);
        const tries: number[][] = [];
        end.forEach((j, f) => {
          for (const k of team.perCapacity.keys())
            if (j >= 0) tries.push(end.map((place, g) => (g === f ? k : place)));
          for (let g = 0; g < f; g++)
            if (j >= 0 && end[g]! >= 0)
              tries.push(end.map((place, h) => (h === f ? end[g]! : h === g ? j : place)));
        });
        const better = tries.filter(
          (way) => keepsLimits(given, way) && objectiveOf(given, way) < value - 1e-6 * (1 + value),
        );
        expect(better).toEqual([]);
      }
    },
  );

  test('hands on through a third where nobody can change places with the first', () => {
    // a has two too many and c none; c may hold only what b holds, b what a holds. All alike, so nobody sees a change at b.
    const three = [
      practitioner('a', { skills: ['x'] }),
      practitioner('b', { skills: ['x', 'y'] }),
      practitioner('c', { skills: ['y'] }),
    ];
    const list = [
      ...[0, 1, 2].map((f) => family(`x${f}`, { skills: ['x'] })),
      family('y', { skills: ['y'] }),
    ];
    const given = problem(three, list);
    const made = blockFor(given, 1, { at: [0, 0, 0, 1] });
    const x = exchangeFor(made);
    // Three, one and none to begin with; two, one and one is as even as can be, in one exchange.
    expect(exchange(x, 0)).toBe(true);
    const many = [0, 1, 2].map((j) => standing(made).filter((at) => at === j).length);
    expect(many).toEqual([2, 1, 1]);
    expect(standing(made)[3]).toBe(2);
    expect(exchange(x, 0)).toBe(false);
  });

  test('of more than seven that could go, takes the seven that save most', () => {
    // Nothing counts but moves. Nine are with a and belong with b; going home saves what each move costs.
    const saved = [3, 9, 5, 8, 1, 6, 4, 7, 2];
    const list = saved.map((moveCost, f) => family(`f${f}`, { need: 1 + f, current: 'b', moveCost }));
    const given = problem([practitioner('a'), practitioner('b')], list, { weights: moves });
    const made = blockFor(given, 1, { at: list.map(() => 0), free: true });
    const x = exchangeFor(made);
    expect(exchange(x, 0)).toBe(true);
    const gone = saved.filter((_, f) => standing(made)[f] === 1);
    expect(gone.sort()).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(x.value[0]).toBe(-42);
    expect(exchange(x, 1)).toBe(true);
    expect(x.value[0]).toBe(-3);
    expect(exchange(x, 1)).toBe(false);
  });

  test('hands nobody over to see whether moves that are left are enough', () => {
    // All want to go from a to b, and nobody may.
    const list = Array.from({ length: 9 }, (_, f) => family(`f${f}`, { need: 1 + f, current: 'a' }));
    const given = problem([practitioner('a'), practitioner('b')], list, { limits: { maxMoves: 0 } });
    const made = blockFor(given, 1, { at: list.map(() => 0), free: true });
    let handed = 0;
    const block = Object.defineProperty({ ...made.block }, 'movesLeft', {
      get: () => 0,
      set: () => {
        handed++;
      },
    });
    const x = newExchange(block, randomFrom(1), NOISE, sizeOf(made));
    expect([exchange(x, 0), exchange(x, 1), handed]).toEqual([false, false, 0]);
  });

  test.each([0, 1])('of two ways of a kind each has its turn: from %i', (root) => {
    // Two alike, each with one: f belongs with b and saves its move by going there, g is at home.
    const list = [family('f', { current: 'b' }), family('g', { current: 'b' })];
    const given = problem([practitioner('a'), practitioner('b')], list, { weights: moves });
    const made = blockFor(given, 1, { at: [0, 1], free: true });
    const x = exchangeFor(made);
    for (let turn = 0; turn < 20; turn++) exchange(x, root);
    expect(standing(made)).toEqual([1, 1]);
  });

  test.each([Infinity, 3])('makes none where a chain leads round: at most %f moves', (maxMoves) => {
    // f and g are each where the other belongs. From r to x, on to y and back to x it gets cheaper and cheaper.
    const three = ['r', 'x', 'y'].map((id) => practitioner(id));
    const list = [
      family('f', { current: 'y' }),
      family('g', { current: 'x' }),
      family('h', { current: 'r', moveCost: 1.5 }),
    ];
    const given = problem(three, list, { weights: moves, limits: maxMoves < 9 ? { maxMoves: 2 } : {} });
    const made = blockFor(given, 1, { at: [1, 2, 0], free: true });
    const x = exchangeFor(made);
    expect(exchange(x, 0)).toBe(false);
    expect(standing(made)).toEqual([1, 2, 0]);
  });

  test('two who must be kept apart change places, but neither joins the other', () => {
    // a holds f and h, eight points; b holds g, one point. h stays with a. f alone may not join g, but they may change.
    const two = [practitioner('a', { skills: ['x'] }), practitioner('b')];
    const found = (more: object): [boolean, number[]] => {
      const list = [
        family('f', { need: 4, notWith: ['g'] }),
        family('g', { need: 1, ...more }),
        family('h', { need: 4, skills: ['x'] }),
      ];
      const given = problem(two, list, { weights: { load: 1, mix: 0, move: 1 } });
      const made = blockFor(given, 1, { at: [0, 1, 0] });
      return [exchange(exchangeFor(made), 0), standing(made)];
    };
    expect(found({})).toEqual([true, [1, 0, 0]]);
    expect(found({ pinned: true, current: 'b' })).toEqual([false, [0, 1, 0]]);
  });

  test.each([
    { maxMoves: 1, least: 2 },
    { maxMoves: 2, least: 0 },
  ])('moves no more than may be moved: $maxMoves', ({ maxMoves, least }) => {
    // Ten points, all at home with a. By one move four can go to b, one less than even; by two, five can.
    const list = [1, 2, 3, 4].map((need) => family(`f${need}`, { need, current: 'a' }));
    const given = problem([practitioner('a'), practitioner('b')], list, {
      weights: { load: 1, mix: 0, move: 0 },
      limits: { maxMoves },
    });
    const made = blockFor(given, 1, { at: [0, 0, 0, 0] });
    expect(exchange(exchangeFor(made), 0)).toBe(true);
    expect(standing(made).reduce((a, b) => a + b)).toBe(maxMoves);
    expect(objectiveOf(given, standing(made))).toBe(least);
  });

  test('nothing is less than a billionth of what the costs are the difference of', () => {
    const given = problem([practitioner('a'), practitioner('b')], [family('f')], { weights: moves });
    const tried = (saved: number, scale: number): boolean => {
      const made = blockFor(given, 1, { at: [0] });
      made.block.cost.set([saved, 0]);
      return exchange(newExchange(made.block, randomFrom(1), NOISE, scale), 0);
    };
    expect(tried(1e-3, 9e5)).toBe(true);
    expect(tried(1e-3, 11e5)).toBe(false);
  });
});

/** How often each allocation was there after so many exchanges at a temperature. */
const visited = (given: CaseloadProblem, at: readonly number[], heat: number, turns: number) => {
  const made = blockFor(given, 1, { at, free: true });
  const x = newExchange(made.plain, randomFrom(4), NOISE, 1);
  x.heat = heat;
  const seen = new Map<string, number>();
  for (let turn = 0; turn < turns; turn++) {
    exchange(x, turn % given.practitioners.length);
    const now = made.plain.holder.join();
    seen.set(now, (seen.get(now) ?? 0) + 1 / turns);
  }
  return seen;
};

describe('an exchange at a temperature', () => {
  test.each([0.5, 2, 30])('leaves each allocation as often as in thermal balance: at %f', (heat) => {
    // No prices, so costs are nothing; two families of another need, between two of another capacity.
    const given = problem(
      [practitioner('a'), practitioner('b', { capacity: 0.8 })],
      [family('f', { need: 1 }), family('g', { need: 2 })],
      { weights: { load: heat, mix: 0, move: 0 } },
    );
    const ways = [0, 1].flatMap((f) => [0, 1].map((g) => [f, g]));
    const shares = ways.map((at) => Math.exp(-objectiveOf(given, at) / heat));
    const sum = shares.reduce((a, b) => a + b, 0);
    const seen = visited(given, [0, 0], heat, 2000);
    ways.forEach((at, k) => {
      expect(Math.abs((seen.get(at.join()) ?? 0) - shares[k]! / sum)).toBeLessThan(0.05);
    });
  });
});

/** More numbers than any cooling here draws. */
const ENOUGH = 5000;

/** As drawn from a seed, but not for ever. */
const boundedRandom = (): Random => {
  const random = randomFrom(1);
  let { d } = random;
  const start = d;
  return Object.defineProperty(random, 'd', {
    get: () => d,
    set: (to: number) => {
      if (to > start + ENOUGH) throw new Error('draws for ever');
      d = to;
    },
  });
};

/** Every yield of a cooling, with how hot it is there and how many numbers were drawn. */
const cooled = (x: Exchange, cooling: Cooling): { heats: number[]; drawn: number[] } => {
  const start = x.random.d;
  const heats: number[] = [];
  const drawn: number[] = [];
  for (const still of cool(x, cooling)) {
    expect(still).toBe(false);
    if (heats.push(x.heat) > ENOUGH) throw new Error('cools for ever');
    drawn.push(x.random.d - start);
  }
  return { heats, drawn };
};

describe('cooling', () => {
  const two = problem([practitioner('a'), practitioner('b')], [family('f'), family('g', { need: 3 })]);
  test('yields sixty-four times, each time as much cooler, and ends at nothing', () => {
    const x = { ...exchangeFor(blockFor(two, 1)), random: boundedRandom() };
    // From 8 to half in sixty-four equal steps: the sixty-fourth root of a sixteenth from one to the next.
    expect(cooled(x, { hot: 8, cold: 0.5, exchanges: 10 }).heats).toEqual(
      Array.from({ length: 64 }, (_, k) => expect.closeTo(8 * 16 ** (-k / 64), 9)),
    );
    expect(x.heat).toBe(0);
  });
  test('makes as many exchanges as are asked, spread evenly, then looks once round', () => {
    // One practitioner alone: an exchange draws two numbers, for the noise of staying and for whom to begin with.
    const made = blockFor(problem([practitioner('a')], [family('f')]), 1);
    const x = { ...exchangeFor(made), random: boundedRandom() };
    const start = x.random.d;
    // Eight exchanges a stage: two draws each, and one for whose they are for every four.
    expect(cooled(x, { hot: 1, cold: 0.1, exchanges: 512 }).drawn).toEqual(
      Array.from({ length: 64 }, (_, k) => 18 * (k + 1)),
    );
    expect(x.random.d - start).toBe(18 * 64 + 2);
  });
  test('costs more where prices speak against it, so many temperatures, and in the end no more', () => {
    const made = blockFor(two, 1, { at: [0, 1], doubts: [0, 1, 0.5, 0] });
    const x = exchangeFor(made);
    const { cost, plain, doubt } = made.plain;
    let seen = 0;
    for (const _ of cool(x, { hot: 8, cold: 0.5, exchanges: 10 }))
      for (const [o, one] of cost.entries()) {
        seen++;
        expect(one).toBeCloseTo(plain[o]! + 1.5 * x.heat * doubt[o]!, 9);
      }
    expect(seen).toBe(64 * 4);
    expect(Array.from(doubt)).toEqual([0, 1, 0, 0.5]);
    expect(Array.from(cost)).toEqual(Array.from(plain));
  });
  test('finds chains afresh at each temperature', () => {
    // Whoever holds it, the family costs the same, but for the doubt: a chain as it was hotter would cost more.
    const made = blockFor(problem([practitioner('a'), practitioner('b')], [family('f')]), 1, {
      at: [0],
      doubts: [0, 1],
      free: true,
    });
    const x = exchangeFor(made);
    for (const _ of cool(x, { hot: 8, cold: 0.5, exchanges: 256 })) {
      const option = made.plain.holder[0] === x.root ? 1 : 0;
      const step = made.plain.cost[option]! - made.plain.cost[1 - option]!;
      const there = x.root === 0 ? 1 : 0;
      // Within the least that chains must differ by.
      if (made.plain.holder[0] === x.root && x.stale[0] === 0)
        expect(x.chains.out[there]).toBeCloseTo(step, 6);
    }
  });
  test('ends where no exchange lowers the objective', () => {
    for (const given of sampled(problems({ families: 7 }), 4, 9)) {
      const made = blockFor(given, 3);
      const x = exchangeFor(made);
      for (const _ of cool(x, { hot: 1, cold: 0.1, exchanges: 60 }));
      const value = objectiveOf(given, standing(made));
      expect(keepsLimits(given, standing(made))).toBe(true);
      for (let root = 0; root < made.block.who.length; root++) exchange(x, root);
      expect(objectiveOf(given, standing(made))).toBeLessThanOrEqual(value + 1e-9);
    }
  });
});
