import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { allocateCaseloads, type CaseloadAllocation, measureCaseloads } from '../../src/caseload/index.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { bruteForce, keepsLimits, objectiveOf } from './brute.js';
import { problems } from './support.js';

const solve = (problem: CaseloadProblem, options = {}): CaseloadAllocation => {
  const result = allocateCaseloads(problem, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const positions = (problem: CaseloadProblem, { assignment }: CaseloadAllocation): number[] => {
  const by = new Map(assignment.map((one) => [one.family, one.practitioner]));
  return problem.families.map(({ id }) => problem.practitioners.findIndex((one) => one.id === by.get(id)));
};
const RUNS = { numRuns: 100 };

vi.setConfig({ testTimeout: 60_000 });

describe('every allocation', () => {
  test('has each family once, in the assignment or unplaced, and keeps every hard constraint', () =>
    fc.assert(
      fc.property(problems({ practitioners: 4, families: 12 }), (problem) => {
        const answer = solve(problem, { effort: 1 });
        const listed = [...answer.assignment, ...answer.unplaced].map(({ family }) => family);
        expect(listed.sort()).toEqual(problem.families.map(({ id }) => id).sort());
        expect(keepsLimits(problem, positions(problem, answer))).toBe(true);
        expect(answer.measures.violations).toEqual([]);
      }),
      RUNS,
    ));

  test('has no NaN and no infinity in it', () =>
    fc.assert(
      fc.property(
        problems({ needs: fc.constantFrom(0, 0.1, 1e9, 1e12, 1 / 3) }),
        fc.constantFrom(0, 1e-9, 1e6),
        (problem, load) => {
          const answer = solve({ ...problem, weights: { ...problem.weights, load } }, { effort: 1 });
          const numbers: unknown[] = [];
          JSON.stringify(answer, (_, value) =>
            typeof value === 'number' ? numbers.push(value) && value : value,
          );
          expect(numbers.filter((one) => !Number.isFinite(one))).toEqual([]);
        },
      ),
      RUNS,
    ));

  test('has the objective of the definition, and the measures of whoever measures it', () =>
    fc.assert(
      fc.property(problems({ practitioners: 4, families: 10 }), (problem) => {
        const answer = solve(problem, { effort: 1 });
        expect(answer.measures.objective).toBeCloseTo(objectiveOf(problem, positions(problem, answer)), 6);
        const measured = measureCaseloads(problem, answer.assignment);
        expect(measured.ok && measured.value).toEqual(answer.measures);
      }),
      RUNS,
    ));

  test('is the same for the same seed', () =>
    fc.assert(
      fc.property(problems({ families: 10 }), fc.integer(), (problem, seed) => {
        expect(JSON.stringify(solve(problem, { seed, effort: 2 }))).toBe(
          JSON.stringify(solve(problem, { seed, effort: 2 })),
        );
      }),
      { numRuns: 30 },
    ));

  test('is no worse for more effort, nor for being told of each step', () =>
    fc.assert(
      fc.property(
        problems({ practitioners: 4, families: 14 }),
        fc.integer({ min: 0, max: 3 }),
        (problem, effort) => {
          const less = solve(problem, { effort });
          const more = solve(problem, { effort: effort + 2, onProgress: () => 'go on' });
          expect(more.unplaced).toHaveLength(less.unplaced.length);
          expect(more.measures.objective).toBeLessThanOrEqual(less.measures.objective + 1e-9);
        },
      ),
      { numRuns: 60 },
    ));

  test('is never less than its bound', () =>
    fc.assert(
      fc.property(problems({ families: 12 }), (problem) => {
        const { bound, gap, measures } = solve(problem, { effort: 1 });
        expect(bound).toBeLessThanOrEqual(measures.objective);
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(gap).toBeLessThanOrEqual(1);
      }),
      RUNS,
    ));
});

describe('against every allocation there is', () => {
  test('as many families are placed as can be', () =>
    fc.assert(
      fc.property(problems({ apart: false }), (problem) => {
        expect(solve(problem, { effort: 1 }).assignment).toHaveLength(bruteForce(problem).most);
      }),
      RUNS,
    ));

  test('also where families must be kept apart, though a bounded search does not promise it', () => {
    let missed = 0;
    fc.assert(
      fc.property(problems(), (problem) => {
        const placed = solve(problem, { effort: 0 }).assignment.length;
        const { most } = bruteForce(problem);
        expect(placed).toBeLessThanOrEqual(most);
        if (placed < most) missed++;
      }),
      { numRuns: 300 },
    );
    expect(missed).toBeLessThanOrEqual(3);
  });

  test('the bound is under the least objective of the families placed, and the objective at it or near', () => {
    let exact = 0;
    let runs = 0;
    fc.assert(
      fc.property(problems(), (problem) => {
        const answer = solve(problem, { effort: 6 });
        const placed = positions(problem, answer).map((at) => at >= 0);
        const least = bruteForce(problem).leastFor(placed)!;
        expect(answer.bound).toBeLessThanOrEqual(least + 1e-9);
        expect(answer.measures.objective).toBeGreaterThanOrEqual(least - 1e-9);
        runs++;
        if (answer.measures.objective <= least + 1e-9) exact++;
      }),
      RUNS,
    );
    expect(exact / runs).toBeGreaterThan(0.97);
  });
});
