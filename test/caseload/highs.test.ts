import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type ExactSolver, solveCaseloadsExactly } from '../../src/caseload/exact.js';
import { allocateCaseloads } from '../../src/caseload/index.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
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
  const agrees = (given: fc.Arbitrary<CaseloadProblem>) =>
    fc.assert(
      fc.asyncProperty(given, async (one) => {
        const { most } = bruteForce(one);
        const exact = await value(one, { solver });
        expect(exact.assignment).toHaveLength(most);
        expect(exact.proven).toBe(true);
        expect(exact.measures.violations).toEqual([]);
        const placed = one.families.map(({ id }) => exact.assignment.some((two) => two.family === id));
        expect(exact.measures.objective).toBeLessThanOrEqual(
          bruteForce(one).leastFor(placed)! * (1 + 1e-5) + 1e-5,
        );
      }),
      { numRuns: 40 },
    );
  test('finds what brute force finds', () => agrees(problems()));
  test('also where need is any number', () =>
    agrees(problems({ needs: fc.double({ min: 0, max: 9, noNaN: true, noDefaultInfinity: true }) })));
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
