import { describe, expect, test, vi } from 'vitest';
import { allocateCaseloads } from '../../src/caseload/index.js';
import { keepsLimits, objectiveOf } from './brute.js';
import { generateTeam } from './generate.js';
import { fixture } from './instances.js';

vi.setConfig({ testTimeout: 60_000 });

/** Made by `test/reference/caseload-optima.py`: another solver, another model, whole numbers throughout. */
type Optima = {
  practitioners: number;
  families: number;
  teams: {
    seed: number;
    objective: number;
    fraction: string;
    bound: number;
    proven: boolean;
    holders: string[];
  }[];
};
const { practitioners, families, teams } = fixture<Optima>('generated-optima');
const teamOf = (seed: number) => generateTeam(practitioners, families, seed);

describe('ten generated teams of 8 and 96 whose optimum another solver has proven', () => {
  test('are ten, and all are proven', () => {
    expect(teams.map(({ seed, proven }) => [seed, proven])).toEqual(
      Array.from({ length: 10 }, (_, at) => [at + 1, true]),
    );
  });

  test.each(teams)('team $seed: its allocation keeps every limit and has the objective told', (team) => {
    const problem = teamOf(team.seed);
    const at = team.holders.map((id) => problem.practitioners.findIndex((one) => one.id === id));
    expect(at).toHaveLength(families);
    expect(at).not.toContain(-1);
    expect(keepsLimits(problem, at)).toBe(true);
    expect(objectiveOf(problem, at)).toBeCloseTo(team.objective, 6);
    const [above = 0, below = 1] = team.fraction.split('/').map(Number);
    expect(above / below).toBeCloseTo(team.objective, 9);
  });

  // The effort that is taken unless another is asked for: less than half a second for a team of this size.
  const over = teams.map(({ seed, objective }) => {
    const answer = allocateCaseloads(teamOf(seed));
    if (!answer.ok || answer.value.unplaced.length > 0)
      throw new Error(`team ${seed} has a place for everybody`);
    return {
      seed,
      over: answer.value.measures.objective / objective - 1,
      bound: answer.value.bound / objective,
    };
  });
  test('nine of them at least are solved to the optimum', () =>
    expect(over.filter((one) => one.over <= 1e-9).length).toBeGreaterThanOrEqual(9));
  test.each(over)('team $seed: at most 0.5 % over, never under, and the bound under both', (one) => {
    expect(one.over).toBeGreaterThanOrEqual(-1e-9);
    expect(one.over).toBeLessThanOrEqual(0.005);
    expect(one.bound).toBeLessThanOrEqual(1 + 1e-9);
  });
});
