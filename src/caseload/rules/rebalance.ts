import { ok, type Result, refuse, refuseAll } from '../../kernel/index.js';
import { compile } from '../engine/compile.js';
import {
  costToJoin,
  costToLeave,
  type Holding,
  hasRoom,
  holdingOf,
  relocate,
  type Team,
  weigh,
} from '../engine/team.js';
import type { CaseloadProblem } from '../schema.js';
import type { CaseloadIssueCode } from '../vocabulary.js';
import type { CaseloadMove } from './allocate.js';
import { listDoubts, listFaults } from './check.js';
import { type CaseloadMeasures, measureHolding } from './measure.js';

/** One move, and what it is worth when those before it have been made. */
export type RebalanceMove = CaseloadMove & {
  /** By how much the objective falls, its own move cost counted; above 0. */
  readonly saves: number;
  /** The objective once it is made. */
  readonly objective: number;
};

/** The best few moves. */
export type Rebalance = {
  /** In order: one may stop after any of them. */
  readonly moves: readonly RebalanceMove[];
  /** Before the first. */
  readonly before: CaseloadMeasures;
  /** After the last. */
  readonly after: CaseloadMeasures;
};

type Step = { readonly f: number; readonly to: number; readonly cost: number };
type Path = { readonly steps: readonly Step[]; readonly cost: number };

/** Paths of moves that are carried forward side by side. */
const WIDTH = 6;

/** The moves most worth making next, best first; each lowers the objective. */
const bestSteps = (team: Team, s: Holding, least: number): Step[] => {
  const best: Step[] = [];
  for (let f = 0; f < team.families; f++) {
    const at = s.holder[f]!;
    if (at < 0) continue;
    const out = costToLeave(team, s, f, at);
    for (const to of team.mayHold[team.group[f]!]!) {
      if (to === at || !hasRoom(team, s, f, to)) continue;
      const cost = out + costToJoin(team, s, f, to);
      if (cost >= least || (best.length === WIDTH && cost >= best[WIDTH - 1]!.cost)) continue;
      best.push({ f, to, cost });
      // Stable: of equals the one met first stays first.
      best.sort((a, b) => a.cost - b.cost);
      if (best.length > WIDTH) best.pop();
    }
  }
  return best;
};

const along = (team: Team, start: Int32Array, path: Path): Holding => {
  const s = holdingOf(team, start);
  for (const { f, to } of path.steps) relocate(team, s, f, to);
  return s;
};

/** Paths one move longer, best first, no two with the same outcome; those that cannot be made longer are left out. */
const extend = (team: Team, start: Int32Array, paths: readonly Path[], least: number): Path[] => {
  const seen = new Set<string>();
  return paths
    .flatMap((path) => {
      const moved = new Set(path.steps.map(({ f }) => f));
      return bestSteps(team, along(team, start, path), least)
        .filter(({ f }) => !moved.has(f))
        .map((step): Path => ({ steps: [...path.steps, step], cost: path.cost + step.cost }));
    })
    .sort((a, b) => a.cost - b.cost)
    .filter(({ steps }) => {
      const key = steps
        .map(({ f, to }) => `${f}>${to}`)
        .sort()
        .join();
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, WIDTH);
};

const chooseMoves = (team: Team, start: Int32Array, most: number): readonly Step[] => {
  const least = -1e-9 * (1 + weigh(team, holdingOf(team, start)).total);
  let best: Path = { steps: [], cost: 0 };
  let paths: readonly Path[] = [best];
  for (let k = 0; k < most && paths.length > 0; k++) {
    paths = extend(team, start, paths, least);
    if (paths.length > 0 && paths[0]!.cost < best.cost) best = paths[0]!;
  }
  return best.steps;
};

/**
 * Suggests the best few moves from how families are held now, in order, each worth making once those before it are made.
 *
 * @param problem - Team, families with their present practitioner, bands and weights.
 * @param options - `maxMoves`: the most families that may change practitioner, a whole number from 0.
 * @returns The moves with what each saves, and measures before and after; or every issue that keeps it from being judged.
 *   Families without a present practitioner stay as they are. A manager decides.
 * @throws Never.
 * @see Page, Discussion (`page-2020`): rule CAS-1.
 * @example const result = rebalance({ practitioners: [{ id: 'a', capacity: 1 }, { id: 'b', capacity: 1 }], families: [{ id: 'f', need: 5, band: 'x', current: 'a' }, { id: 'g', need: 5, band: 'x', current: 'a' }], bands: ['x'], weights: { load: 1, mix: 1, move: 1 } }, { maxMoves: 1 });
 * result.ok && result.value.moves[0].to; // => 'b'
 */
export const rebalance = (
  problem: CaseloadProblem,
  { maxMoves }: { readonly maxMoves: number },
): Result<Rebalance, CaseloadIssueCode> => {
  if (!Number.isInteger(maxMoves) || maxMoves < 0)
    return refuse('option-out-of-range', ['options', 'maxMoves']);
  const faults = listFaults(problem);
  if (faults.length > 0) return refuseAll(faults);
  const team = compile(problem);
  const limit = problem.limits?.maxMoves ?? maxMoves;
  const s = holdingOf(team, team.home);
  const before = measureHolding(problem, team, s);
  let objective = before.objective;
  const moves = chooseMoves(team, team.home, Math.min(maxMoves, limit)).map(({ f, to }): RebalanceMove => {
    const from = problem.practitioners[s.holder[f]!]!.id;
    relocate(team, s, f, to);
    const now = weigh(team, s).total;
    const saves = objective - now;
    objective = now;
    return { family: problem.families[f]!.id, from, to: problem.practitioners[to]!.id, saves, objective };
  });
  return ok({ moves, before, after: measureHolding(problem, team, s) }, listDoubts(problem));
};
