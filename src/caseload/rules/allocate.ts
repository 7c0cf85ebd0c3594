import { ok, type Result, refuse, refuseAll } from '../../kernel/index.js';
import { compile } from '../engine/compile.js';
import type { Standing } from '../engine/run.js';
import { searchTeam } from '../engine/search.js';
import { holdingOf, type Team } from '../engine/team.js';
import { CAS_1, CAS_3, CAS_4, CAS_5 } from '../register.js';
import type { CaseloadProblem, Placement } from '../schema.js';
import type { AllocationStatus, CaseloadIssueCode, OtherSupport } from '../vocabulary.js';
import { listDoubts, listFaults } from './check.js';
import { type CaseloadMeasures, measureHolding } from './measure.js';
import { type CaseloadNote, noted, watchNotes } from './notes.js';
import { cannotMix, leftByChoice, statusOf } from './outcome.js';
import { explainUnplaced, type UnplacedFamily, workToExplain } from './why.js';

export type { CaseloadNote };

/** A family that would change practitioner. */
export type CaseloadMove = {
  /** Id of the family. */
  readonly family: string;
  /** Id of the practitioner it has now. */
  readonly from: string;
  /** Id of the practitioner it would have. */
  readonly to: string;
};

/** A suggested allocation. A manager decides. */
export type CaseloadAllocation = {
  /**
   * How it turned out: `infeasible` where there are families and none has a place; else `balanced-with-unplaced` where
   * any is without; else `cannot-mix` where there are several families, all in the highest of several bands; else
   * `balanced`. Two bands are a mix, even the two highest. What helps where there is nothing to mix is in `notes` and
   * `supports` beside unplaced families too.
   */
  readonly status: AllocationStatus;
  /** What comes before the allocation: staffing first, then cautions. */
  readonly notes: readonly CaseloadNote[];
  /** Other supports to look to; empty unless a mix cannot help or staff are too few. */
  readonly supports: readonly OtherSupport[];
  /** Who would hold whom, in the order of the problem's families. */
  readonly assignment: readonly Placement[];
  /** Families without a place, each with what stops it. */
  readonly unplaced: readonly UnplacedFamily[];
  /** Evenness, load by load. */
  readonly measures: CaseloadMeasures;
  /** No allocation that places the same families has a lesser objective: proven. */
  readonly bound: number;
  /** Share of the objective that could at most be saved, from 0 to 1. */
  readonly gap: number;
  /** Families that would change practitioner. */
  readonly moves: readonly CaseloadMove[];
  /** Who has to decide. */
  readonly decidedBy: 'line-manager';
};

/** How far a search has come. */
export type CaseloadProgress = {
  /** Steps done so far. */
  readonly step: number;
  /** Objective of the best found so far; less is better. */
  readonly objective: number;
  /** The proven bound so far. */
  readonly bound: number;
};

/** How to search. */
export type AllocateOptions = {
  /** Any whole number up to 2^53 - 1; the same one gives the same answer. 1 unless said. */
  readonly seed?: number;
  /** Shares of effort, from 0 to 1,000,000; each cools every practitioner about once more. 10 unless said. */
  readonly effort?: number;
};

/** Staffing comes before mixing (CAS-1). */
const staffingNote = (problem: CaseloadProblem): CaseloadNote[] => {
  const most = problem.limits?.needPerFullTime;
  if (most === undefined) return [];
  const fullTime = problem.practitioners.reduce((sum, one) => sum + one.capacity, 0);
  const need = problem.families.reduce((sum, family) => sum + family.need, 0);
  // A sum of decimals may come out a hair above what it is.
  if (need <= most * fullTime * (1 + 1e-9)) return [];
  return [
    noted(
      'staffing-first',
      { need, canHold: most * fullTime, fullTime, over: need - most * fullTime },
      CAS_1,
    ),
  ];
};

/**
 * Reads the answer out of the numbers. Yields while it finds out what keeps families out.
 *
 * @internal
 */
function* answering(
  problem: CaseloadProblem,
  team: Team,
  { holder, bound }: Standing,
  work = workToExplain(),
): Generator<void, CaseloadAllocation> {
  const s = holdingOf(team, holder);
  const unplaced = yield* explainUnplaced(problem, team, s, work);
  const measures = measureHolding(problem, team, s);
  const unmixed = cannotMix(problem, s);
  const status = statusOf(team.families, s.placed, unmixed);
  const chosen = leftByChoice(s.placed, unplaced);
  const nameOf = (j: number): string => problem.practitioners[j]!.id;
  const staffing = staffingNote(problem);
  const placed = problem.families.flatMap((family, f) =>
    holder[f]! < 0 ? [] : [{ family: family.id, f, at: holder[f]! }],
  );
  const least = Math.min(bound, measures.objective);
  return {
    status,
    notes: [
      ...staffing,
      ...(unmixed ? [noted('cannot-mix', { band: problem.bands.at(-1)! }, CAS_4)] : []),
      ...(chosen > 0 ? [noted('greatest-need-first', { unplaced: chosen }, CAS_3)] : []),
      ...watchNotes(problem, team, holder),
      ...(placed.length > 0 ? [noted('weigh-effect-on-staff', { families: placed.length }, CAS_5)] : []),
    ],
    supports: [
      ...(staffing.length > 0 ? (['staffing-first'] as const) : []),
      ...(unmixed
        ? ([
            'weigh-effect-on-staff',
            'reflective-supervision',
            'build-skill-with-support',
            'safe-working',
          ] as const)
        : []),
    ],
    assignment: placed.map(({ family, at }) => ({ family, practitioner: nameOf(at) })),
    unplaced,
    measures,
    bound: least,
    gap: measures.objective === 0 ? 0 : (measures.objective - least) / measures.objective,
    moves: placed.flatMap(({ family, f, at }) =>
      team.home[f]! >= 0 && team.home[f] !== at
        ? [{ family, from: nameOf(team.home[f]!), to: nameOf(at) }]
        : [],
    ),
    decidedBy: 'line-manager',
  };
}

/**
 * Reads the answer out of the numbers in one go.
 *
 * @internal
 */
export const answerOf = (problem: CaseloadProblem, team: Team, standing: Standing): CaseloadAllocation => {
  const steps = answering(problem, team, standing);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};

const checkOptions = ({
  seed = 1,
  effort = 10,
}: AllocateOptions): Result<Required<AllocateOptions>, CaseloadIssueCode> => {
  if (!Number.isSafeInteger(seed)) return refuse('option-out-of-range', ['options', 'seed']);
  if (!Number.isInteger(effort) || effort < 0 || effort > 1e6)
    return refuse('option-out-of-range', ['options', 'effort']);
  return ok({ seed, effort });
};

/**
 * Suggests who should hold which family, a step at a time, so that a page or a worker stays responsive.
 *
 * @param problem - Team, families, bands, weights and limits.
 * @param options - Seed and effort.
 * @returns A generator of progress. `next('stop')` ends the search and returns the best so far, as soon as all who can have
 *   a place; so does running it to its end. Its value is what `allocateCaseloads` returns.
 * @throws Never.
 * @see Page, Discussion (`page-2020`): rules CAS-1 to CAS-5.
 * @example allocateCaseloadsStepwise({ practitioners: [], families: [], bands: [], weights: { load: 1, mix: 1, move: 1 } }).next().done; // => true
 */
export function* allocateCaseloadsStepwise(
  problem: CaseloadProblem,
  options: AllocateOptions = {},
): Generator<CaseloadProgress, Result<CaseloadAllocation, CaseloadIssueCode>, 'stop' | undefined> {
  const faults = listFaults(problem);
  if (faults.length > 0) return refuseAll(faults);
  const checked = checkOptions(options);
  if (!checked.ok) return checked;
  const team = compile(problem);
  let best: Standing = { holder: new Int32Array(team.families).fill(-1), objective: 0, bound: 0 };
  let step = 0;
  let stopped = false;
  if (team.practitioners > 0 && team.families > 0) {
    const search = searchTeam(team, checked.value.seed, checked.value.effort);
    // Whatever is said, nobody is left out who could have a place.
    while (!stopped || best.placing === true) {
      const { done, value } = search.next();
      best = value;
      if (done === true) break;
      if (!stopped)
        stopped = (yield { step: ++step, objective: best.objective, bound: best.bound }) === 'stop';
    }
  }
  const work = workToExplain();
  const answer = answering(problem, team, best, work);
  for (;;) {
    if (stopped) work.left = 0;
    const { done, value } = answer.next();
    if (done === true) return ok(value, listDoubts(problem));
    if (!stopped) stopped = (yield { step: ++step, objective: best.objective, bound: best.bound }) === 'stop';
  }
}

/**
 * Suggests who should hold which family, so that load is fair, everyone has a mix of need, threatening families are not
 * heaped on one person, limits and skills are respected, and families keep their worker where they can.
 *
 * @param problem - Team, families, bands, weights and limits.
 * @param options - Seed and effort; `onProgress` is told of each step, and ends the search by returning `'stop'`.
 * @returns The allocation with its measures and a proven bound, or every issue that keeps it from being made. A manager
 *   decides. More effort with the same seed is never worse.
 * @throws Never, unless `onProgress` does.
 * @see Page, Discussion (`page-2020`): rules CAS-1 to CAS-5.
 * @example const result = allocateCaseloads({ practitioners: [{ id: 'a', capacity: 1 }, { id: 'b', capacity: 1 }], families: [{ id: 'f', need: 3, band: 'low' }, { id: 'g', need: 3, band: 'low' }], bands: ['low'], weights: { load: 1, mix: 1, move: 1 } });
 * result.ok && result.value.measures.objective; // => 0
 */
export const allocateCaseloads = (
  problem: CaseloadProblem,
  options: AllocateOptions & { readonly onProgress?: (progress: CaseloadProgress) => unknown } = {},
): Result<CaseloadAllocation, CaseloadIssueCode> => {
  const steps = allocateCaseloadsStepwise(problem, options);
  let next = steps.next();
  while (next.done !== true)
    next = steps.next(options.onProgress?.(next.value) === 'stop' ? 'stop' : undefined);
  return next.value;
};
