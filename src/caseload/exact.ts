/**
 * Exact answers for small teams: the allocation as a mixed-integer model, solved with the optional peer `highs`.
 *
 * @packageDocumentation
 */
import { ok, type Result, refuse } from '../kernel/index.js';
import { compile } from './engine/compile.js';
import { type Holding, holdingOf, type Team, weigh } from './engine/team.js';
import { type ModelAim, modelText } from './model.js';
import { allocateCaseloads, answerOf, type CaseloadAllocation } from './rules/allocate.js';
import { holderOf } from './rules/measure.js';
import type { CaseloadProblem } from './schema.js';
import type { CaseloadIssueCode } from './vocabulary.js';

/** What is needed of a solver: `highs` has this shape. */
export type ExactSolver = {
  readonly solve: (
    model: string,
    options: { readonly time_limit: number; readonly mip_rel_gap: number },
  ) => {
    readonly Status: string;
    readonly ObjectiveValue: number;
    readonly Columns: Readonly<Record<string, unknown>>;
  };
};

/** An allocation, and whether it is proven to be the best there is. */
export type ExactAllocation = CaseloadAllocation & { readonly proven: boolean };

/** How to solve. */
export type ExactOptions = {
  /** Gives the solver; `highs` is loaded where absent. */
  readonly solver?: () => Promise<ExactSolver>;
  /** Most seconds for each of the models solved; 60 unless said. Bounds the solver, decides nothing in the answer's meaning. */
  readonly timeLimit?: number;
};

const loadHighs = async (): Promise<ExactSolver> => {
  const name = 'highs';
  const { default: load } = (await import(name)) as { default: () => Promise<ExactSolver> };
  return load();
};

/** Reads the holding out of a solution; nothing where there is none. */
const readHolder = (team: Team, columns: Readonly<Record<string, unknown>>): Int32Array => {
  const holder = new Int32Array(team.families).fill(-1);
  for (const [name, column] of Object.entries(columns)) {
    const pair = /^x(\d+)_(\d+)$/.exec(name);
    if (pair !== null && Number((column as { Primal?: number }).Primal) > 0.5)
      holder[Number(pair[1])] = Number(pair[2]);
  }
  return holder;
};

type Solve = (aim: ModelAim) => { readonly optimal: boolean; readonly s: Holding; readonly value: number };

/** Solves again with a finer curve until the model's objective is the true one. */
const balance = (team: Team, first: Holding, solve: Solve): { s: Holding; proven: boolean } => {
  const need = (s: Holding): number => s.load.reduce((sum, one) => sum + one, 0);
  const target = { placed: first.placed, need: need(first) };
  let best = first;
  let ceiling = weigh(team, first).total + 1;
  const loads = Array.from(first.load, (one) => [one]);
  for (let round = 0; round < 40; round++) {
    const { optimal, s, value } = solve({ aim: 'balance', ...target, ceiling, loads });
    const now = weigh(team, s).total;
    if (s.placed === target.placed && now < weigh(team, best).total) best = s;
    if (!optimal) return { s: best, proven: false };
    if (weigh(team, best).total - value <= 1e-6 * (1 + Math.abs(value))) return { s: best, proven: true };
    ceiling = Math.max(ceiling, now) * 2;
    s.load.forEach((one, j) => {
      loads[j]!.push(one);
    });
  }
  return { s: best, proven: false };
};

/**
 * Finds the best allocation there is and proves it, for small teams: up to about ten practitioners and a hundred
 * families in seconds to minutes.
 *
 * @param problem - Team, families, bands, weights and limits.
 * @param options - The solver and its time limit in seconds.
 * @returns The allocation in the shape of `allocateCaseloads`, and whether it is proven; or every issue that keeps it from
 *   being made, `solver-missing` where `highs` is not installed. Where time runs out, the best found, not proven.
 * @throws Never, unless the solver does.
 * @see docs/caseload-mix.md for the model (`house-choice`).
 * @example solveCaseloadsExactly.length; // => 1
 */
export const solveCaseloadsExactly = async (
  problem: CaseloadProblem,
  options: ExactOptions = {},
): Promise<Result<ExactAllocation, CaseloadIssueCode | 'solver-missing'>> => {
  const quick = allocateCaseloads(problem, { effort: 4 });
  if (!quick.ok) return quick;
  const solver = await (options.solver ?? loadHighs)().catch(() => undefined);
  if (solver === undefined) return refuse('solver-missing', [], { package: 'highs' }, 'unsupported');
  const team = compile(problem);
  const start = holdingOf(team, holderOf(problem, quick.value.assignment));
  if (team.practitioners === 0 || team.families === 0)
    return ok({ ...quick.value, proven: true }, quick.warnings);
  const solve: Solve = (aim) => {
    const answer = solver.solve(modelText(team, aim), {
      time_limit: options.timeLimit ?? 60,
      mip_rel_gap: 0,
    });
    const s = holdingOf(team, readHolder(team, answer.Columns));
    return { optimal: answer.Status === 'Optimal', s, value: answer.ObjectiveValue };
  };
  const most = start.placed === team.families ? undefined : solve({ aim: 'place' });
  if (most?.optimal === false) return ok({ ...quick.value, proven: false }, quick.warnings);
  const { s, proven } = balance(team, most?.s ?? start, solve);
  const objective = weigh(team, s).total;
  const bound = proven ? objective : most === undefined ? quick.value.bound : 0;
  return ok({ ...answerOf(problem, team, { holder: s.holder, objective, bound }), proven }, quick.warnings);
};
