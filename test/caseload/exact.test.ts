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

describe('without a solver that answers', () => {
  const says = (Status: string) => async (): Promise<ExactSolver> => ({
    solve: () => ({ Status, ObjectiveValue: 0, Columns: {} }),
  });
  test('one that is not there is an issue', async () => {
    const missing = await solveCaseloadsExactly(problem(team, [family('f')]), {
      solver: () => Promise.reject(new Error('none')),
    });
    expect(missing).toMatchObject({ ok: false, issues: [{ code: 'solver-missing', kind: 'unsupported' }] });
  });
  test('bad input is found before the solver is asked for', async () =>
    expect(await solveCaseloadsExactly(problem([practitioner('a', { capacity: 0 })], []))).toMatchObject({
      ok: false,
    }));
  test.each([
    { at: 'all placed', given: problem(team, [family('f'), family('g')]), placed: 2 },
    {
      at: 'not all placed',
      given: problem([practitioner('bo', { maxFamilies: 1 })], [family('f'), family('g')]),
      placed: 1,
    },
  ])('out of time, $at → the quick answer, not proven', async ({ given, placed }) => {
    const answer = await value(given, { solver: says('Time limit reached') });
    expect(answer.proven).toBe(false);
    expect(answer.assignment).toHaveLength(placed);
  });
  test('out of time after more was placed → no bound is claimed', async () => {
    const given = problem([practitioner('bo', { maxFamilies: 1 })], [family('f', { need: 3 }), family('g')]);
    let asked = 0;
    const solve = () => ({
      Status: asked++ === 0 ? 'Optimal' : 'Time limit reached',
      ObjectiveValue: 0,
      Columns: { x0_0: { Primal: 1 } },
    });
    const answer = await value(given, { solver: async () => ({ solve }), timeLimit: 1 });
    expect(answer).toMatchObject({ proven: false, bound: 0, assignment: [{ family: 'f' }] });
  });
  test('one whose sums never meet the truth is not believed', async () => {
    const apart = problem(team, [
      family('f', { need: 1.5 }),
      family('g', { need: 7 }),
      family('h', { need: 2 }),
    ]);
    expect((await value(apart, { solver: says('Optimal') })).proven).toBe(false);
  });
  test('nobody, or no family, needs no proof', async () => {
    expect(await value(problem([], [family('f')]), { solver: says('Optimal') })).toMatchObject({
      status: 'infeasible',
      proven: true,
    });
    expect(await value(problem(team, []), { solver: says('Optimal') })).toMatchObject({
      status: 'balanced',
      proven: true,
    });
  });
});

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
