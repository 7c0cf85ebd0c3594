import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type ExactSolver, solveCaseloadsExactly } from '../../src/caseload/exact.js';
import { allocateCaseloads } from '../../src/caseload/index.js';
import type { CaseloadFamily, CaseloadProblem } from '../../src/caseload/schema.js';
import { bruteForce } from './brute.js';
import { instance } from './instances.js';
import { family, practitioner, problem, problems } from './support.js';

vi.setConfig({ testTimeout: 120_000 });

const name = 'highs';
const highs: ExactSolver | undefined = await import(name).then(
  ({ default: load }) => (load as () => Promise<ExactSolver>)(),
  () => undefined,
);
const solver = async () => highs!;
const value = async (given: CaseloadProblem, options = {}) => {
  const result = await solveCaseloadsExactly(given, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const team = [practitioner('ann'), practitioner('bo', { maxFamilies: 1 })];

describe.skipIf(highs === undefined)('with highs', () => {
  test('is loaded where none is given', async () =>
    expect((await value(problem(team, [family('f')]))).proven).toBe(true));
  /** Of all that can be placed together, as many as can be: most of those held today, then most need. */
  const mostWorthPlacing = (one: CaseloadProblem) => {
    const { most, leastFor } = bruteForce(one);
    const team = new Set(one.practitioners.map(({ id }) => id));
    const sets = Array.from({ length: 2 ** one.families.length }, (_, set) =>
      one.families.map((_, f) => ((set >> f) & 1) === 1),
    );
    return sets
      .filter((set) => set.filter(Boolean).length === most && leastFor(set) !== undefined)
      .map((set) => {
        const placed = one.families.filter((_, f) => set[f]);
        return {
          held: placed.filter(({ current = '' }) => team.has(current)).length,
          need: placed.reduce((sum, { need }) => sum + need, 0),
        };
      })
      .sort((a, b) => b.held - a.held || b.need - a.need)[0]!;
  };
  const agrees = (given: fc.Arbitrary<CaseloadProblem>) =>
    fc.assert(
      fc.asyncProperty(given, async (one) => {
        const { most } = bruteForce(one);
        const exact = await value(one, { solver });
        expect(exact.assignment).toHaveLength(most);
        expect(exact.proven).toBe(true);
        expect(exact.measures.violations).toEqual([]);
        const placed = one.families.map(({ id }) => exact.assignment.some((two) => two.family === id));
        const best = mostWorthPlacing(one);
        const at = one.families.filter((_, f) => placed[f]);
        const team = new Set(one.practitioners.map(({ id }) => id));
        expect(at.filter(({ current = '' }) => team.has(current))).toHaveLength(best.held);
        expect(at.reduce((sum, { need }) => sum + need, 0)).toBeCloseTo(best.need, 4);
        expect(exact.measures.objective).toBeLessThanOrEqual(
          bruteForce(one).leastFor(placed)! * (1 + 1e-5) + 1e-5,
        );
      }),
      { numRuns: 40 },
    );
  test('finds what brute force finds', () => agrees(problems()));
  test('also where need is counted in tens of thousands, which the model writes in smaller numbers', () =>
    agrees(problems({ needs: fc.integer({ min: 0, max: 9 }).map((one) => 15_000 * one) })));
  test('also where need is any number', () =>
    agrees(problems({ needs: fc.double({ min: 0, max: 9, noNaN: true, noDefaultInfinity: true }) })));
  describe('whatever the numbers', () => {
    const many = (count: number, of: (at: number) => Partial<CaseloadFamily>) =>
      Array.from({ length: count }, (_, at) => family(`f${at}`, of(at)));
    test.each([
      {
        at: 'needs that would take millions of lines to draw their curve',
        given: problem(
          [practitioner('ann', { skills: ['sign'] }), practitioner('bo'), practitioner('cy')],
          many(7, (at) => ({ need: 100_003 + at, ...(at < 4 ? { skills: ['sign'] } : {}) })),
        ),
      },
      {
        at: '1e12 beside 0.1, with a thousandth of a worker',
        given: problem(
          [practitioner('ann'), practitioner('bo', { capacity: 0.001 })],
          many(6, (at) => ({ need: at % 2 === 1 ? 1e12 : 0.1 })),
        ),
      },
      {
        at: '1e9 beside 0.1',
        given: problem(
          [practitioner('ann'), practitioner('bo')],
          many(6, (at) => ({ need: at % 2 === 1 ? 1e9 : 0.1 })),
        ),
      },
    ])('$at', async ({ given }) => {
      const exact = await value(given, { solver });
      expect(exact.proven).toBe(true);
      expect(exact.bound).toBeLessThanOrEqual(exact.measures.objective);
      expect(exact.measures.objective / bruteForce(given).least).toBeCloseTo(1, 5);
    });
  });
  test('a newcomer in greater need does not take the place of a family that is held', async () => {
    const given = problem(
      [practitioner('ann', { maxFamilies: 1 })],
      [family('f', { current: 'ann' }), family('g', { need: 9 })],
    );
    expect((await value(given, { solver })).unplaced.map((one) => one.family)).toEqual(['g']);
  });
  test('and what allocateCaseloads finds in a small team, bound under both', async () => {
    const { practitioners, families, ...rest } = instance('caseload-S-2');
    const some = new Set(practitioners.slice(0, 4).map(({ id }) => id));
    const given = {
      ...rest,
      practitioners: practitioners.slice(0, 4),
      families: families.filter(({ current = '' }) => some.has(current)),
    };
    const exact = await value(given, { solver });
    const quick = allocateCaseloads(given);
    expect(exact.proven).toBe(true);
    expect(quick.ok && quick.value.measures.objective).toBeCloseTo(exact.measures.objective, 4);
    expect(quick.ok && quick.value.bound).toBeLessThanOrEqual(exact.measures.objective + 1e-6);
  });
});
