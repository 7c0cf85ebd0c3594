import { describe, expect, test } from 'vitest';
import { type ExactSolver, solveCaseloadsExactly } from '../../src/caseload/exact.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { family, practitioner, problem } from './support.js';

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
