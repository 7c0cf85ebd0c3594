import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compile } from '../../src/caseload/engine/compile.js';
import { nextBelow, noise, randomFrom } from '../../src/caseload/engine/random.js';
import { settle } from '../../src/caseload/engine/settle.js';
import { holdingOf } from '../../src/caseload/engine/team.js';
import { keepsLimits, objectiveOf } from './brute.js';
import { generateTeam } from './generate.js';
import { problems } from './support.js';

vi.setConfig({ testTimeout: 60_000 });

test('settling a large team from a careless start lowers the objective and keeps every limit', () => {
  const problem = generateTeam(60, 600, 5);
  const team = compile(problem);
  const at = Array.from(team.group, (group) => team.mayHold[group]?.[0] ?? -1);
  const s = holdingOf(team, Int32Array.from(at));
  const before = objectiveOf(problem, at);
  let pauses = 0;
  for (const _ of settle(team, s, before + 1)) pauses++;
  expect(pauses).toBeGreaterThanOrEqual(60);
  expect(objectiveOf(problem, [...s.holder])).toBeLessThan(before);
});

test('settling ends where no family alone, and no two that change places, would lower the objective', () => {
  let moved = 0;
  fc.assert(
    fc.property(problems({ families: 7 }), (problem) => {
      const team = compile(problem);
      const at = Array.from(team.group, (group) => team.mayHold[group]?.[0] ?? -1);
      fc.pre(at.length > 0 && keepsLimits(problem, at));
      const s = holdingOf(team, Int32Array.from(at));
      const before = objectiveOf(problem, at);
      for (const _ of settle(team, s, before + 1));
      const now = [...s.holder];
      const least = objectiveOf(problem, now);
      expect(keepsLimits(problem, now)).toBe(true);
      expect(least).toBeLessThanOrEqual(before + 1e-9);
      if (least < before - 1e-6) moved++;
      const tries: number[][] = [];
      now.forEach((place, f) => {
        for (let j = 0; j < team.practitioners && place >= 0; j++)
          tries.push(now.map((one, g) => (g === f ? j : one)));
        for (let g = 0; g < f && place >= 0; g++)
          if (now[g]! >= 0) tries.push(now.map((one, h) => (h === f ? now[g]! : h === g ? place : one)));
      });
      const better = tries.filter(
        (one) => keepsLimits(problem, one) && objectiveOf(problem, one) < least - 1e-6 * (1 + before),
      );
      expect(better).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(moved).toBeGreaterThan(20);
});

describe('the random numbers', () => {
  test('are spread evenly over their range', () => {
    const random = randomFrom(7);
    const seen = new Array<number>(10).fill(0);
    for (let k = 0; k < 100_000; k++) seen[nextBelow(random, 10)]!++;
    // Ten standard deviations of a fair draw.
    expect(Math.max(...seen.map((one) => Math.abs(one - 10_000)))).toBeLessThan(950);
  });
  test('differ by seed, above 32 bits too', () => {
    const first = (seed: number) => Array.from({ length: 4 }, () => nextBelow(randomFrom(seed), 1e9)).join();
    expect(new Set([1, 2, -1, 2 ** 40, 2 ** 41].map(first)).size).toBe(5);
  });
  test('the noise table is that of Gumbel: minus the logarithm of minus the logarithm', () => {
    noise().forEach((one, k) => {
      expect(one).toBeCloseTo(-Math.log(-Math.log((k + 0.5) / 4096)), 12);
    });
  });
});
