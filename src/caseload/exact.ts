/**
 * Exact answers for small teams: the allocation as a mixed-integer model, solved with the optional peer `highs`.
 *
 * @packageDocumentation
 */
import { type Issue, issue, ok, type Result, refuse } from '../kernel/index.js';
import { compile } from './engine/compile.js';
import { type Holding, holdingOf, type Team, tally, weigh } from './engine/team.js';
import { costAsOne, type ModelAim, modelSize, modelText } from './model.js';
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

/** An allocation, and whether it is proven to be the best there is, to a millionth of its objective. */
export type ExactAllocation = CaseloadAllocation & { readonly proven: boolean };

/** How to solve. */
export type ExactOptions = {
  /** Gives the solver; `highs` is loaded where absent. */
  readonly solver?: () => Promise<ExactSolver>;
  /**
   * Most seconds that the solver may take: for the whole call where there is a `clock`, else for each model; 60 unless said.
   * One model is enough for whole points; decimals take a few, hardly ever more than ten. A model that runs out of time is
   * the last. Bounds the solver, decides nothing in the answer's meaning.
   */
  readonly timeLimit?: number;
  /** Seconds by the caller's clock, from any start: `() => performance.now() / 1000`. */
  readonly clock?: () => number;
};

/** Codes of what only an exact answer can run into. */
export type ExactIssueCode = CaseloadIssueCode | 'solver-missing' | 'solver-failed' | 'model-too-large';

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

/** Numbers in a model at most: beyond that its text would not fit into memory, and no solver would be done with it. */
const MOST_NUMBERS = 2e6;

/** Solves again with a finer curve until the model's objective is the true one. */
const balance = (team: Team, first: Holding, solve: Solve): { s: Holding; proven: boolean } => {
  const target = tally(team, first);
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

/** Solves models one after the other within the time; adds a warning where the solver gives up on one. */
const solverOf = (
  team: Team,
  solver: ExactSolver,
  { timeLimit = 60, clock }: ExactOptions,
  warnings: Issue<ExactIssueCode>[],
): Solve => {
  let left = timeLimit;
  return (aim) => {
    const time_limit = Math.max(0, left);
    const start = clock?.() ?? 0;
    try {
      const answer = solver.solve(modelText(team, aim), { time_limit, mip_rel_gap: 0 });
      const s = holdingOf(team, readHolder(team, answer.Columns));
      return { optimal: answer.Status === 'Optimal', s, value: answer.ObjectiveValue * costAsOne(aim) };
    } catch {
      warnings.push(issue('solver-failed', [], undefined, 'warning'));
      return { optimal: false, s: holdingOf(team, new Int32Array(team.families).fill(-1)), value: 0 };
    } finally {
      left -= (clock?.() ?? 0) - start;
    }
  };
};

/**
 * Finds the best allocation there is and proves it, for small teams: up to about ten practitioners and a hundred
 * families in seconds to minutes.
 *
 * @param problem - Team, families, bands, weights and limits.
 * @param options - The solver, its time limit in seconds and a clock.
 * @returns The allocation in the shape of `allocateCaseloads`, and whether it is proven; or every issue that keeps it from
 *   being made, `solver-missing` where `highs` is not installed. The best found, not proven, where time runs out, and with
 *   a warning where the solver cannot read or solve a model (`solver-failed`) or is not asked because it would have over
 *   two million numbers (`model-too-large`).
 * @throws Never.
 * @see docs/caseload-mix.md for the model (`house-choice`).
 * @example solveCaseloadsExactly.length; // => 1
 */
export const solveCaseloadsExactly = async (
  problem: CaseloadProblem,
  options: ExactOptions = {},
): Promise<Result<ExactAllocation, ExactIssueCode>> => {
  const quick = allocateCaseloads(problem, { effort: 4 });
  if (!quick.ok) return quick;
  const solver = await (options.solver ?? loadHighs)().catch(() => undefined);
  if (solver === undefined) return refuse('solver-missing', [], { package: 'highs' }, 'unsupported');
  const team = compile(problem);
  const start = holdingOf(team, holderOf(problem, quick.value.assignment));
  const warnings: Issue<ExactIssueCode>[] = [...quick.warnings];
  if (team.practitioners === 0 || team.families === 0) return ok({ ...quick.value, proven: true }, warnings);
  const numbers = modelSize(team);
  if (numbers > MOST_NUMBERS) {
    warnings.push(issue('model-too-large', [], { numbers, most: MOST_NUMBERS }, 'warning'));
    return ok({ ...quick.value, proven: false }, warnings);
  }
  const solve = solverOf(team, solver, options, warnings);
  const most = start.placed === team.families ? undefined : solve({ aim: 'place' });
  if (most?.optimal === false) return ok({ ...quick.value, proven: false }, warnings);
  const { s, proven } = balance(team, most?.s ?? start, solve);
  const objective = weigh(team, s).total;
  const bound = proven ? objective : most === undefined ? quick.value.bound : 0;
  return ok({ ...answerOf(problem, team, { holder: s.holder, objective, bound }), proven }, warnings);
};
