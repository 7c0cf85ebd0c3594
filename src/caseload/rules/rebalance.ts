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
import { unmetOf } from './unmet.js';
import type { Obstacle } from './why.js';

/** One move, and what it is worth when those before it have been made. */
export type RebalanceMove = CaseloadMove & {
  /** Hard constraints that are broken now and less so after it; empty where the move is for evenness alone. */
  readonly mends: readonly Obstacle[];
  /** By how much the objective falls, its own move cost counted; above 0 unless the move mends something. */
  readonly saves: number;
  /** The objective once it is made. */
  readonly objective: number;
};

/** The best few moves. */
export type Rebalance = {
  /** In order, those that mend something first: one may stop after any of them, or make one alone. */
  readonly moves: readonly RebalanceMove[];
  /** Before the first. */
  readonly before: CaseloadMeasures;
  /** After the last. */
  readonly after: CaseloadMeasures;
};

type Step = { readonly f: number; readonly to: number; readonly cost: number; readonly mends: number };
type Path = { readonly steps: readonly Step[]; readonly cost: number; readonly mends: number };

/** What is asked: the team, how families are held now, and what a move must save at the least (below 0). */
type Asked = {
  readonly problem: CaseloadProblem;
  readonly team: Team;
  readonly start: Holding;
  readonly least: number;
};

/** Moves suggested where the caller does not say how many. */
const FEW = 5;
/** Paths of moves that are carried forward side by side. */
const WIDTH = 6;

/** Mending comes before evenness. */
const byWorth = (a: Omit<Path, 'steps'>, b: Omit<Path, 'steps'>): number =>
  b.mends - a.mends || a.cost - b.cost;

/** Hard constraints that are broken while family `f` is where it is, and less so when it goes. */
const brokenBy = ({ problem, team }: Asked, s: Holding, f: number): Obstacle[] => {
  const at = s.holder[f]!;
  const { id: of } = problem.practitioners[at]!;
  const [limit, threats] = [team.maxFamilies[at]!, team.maxThreat[at]!];
  const broken =
    team.allowed[team.group[f]! * team.practitioners + at] === 1
      ? []
      : unmetOf(problem.families[f]!)(problem.practitioners[at]!);
  for (const g of team.apart[f] ?? [])
    if (s.holder[g] === at) broken.push({ constraint: 'not-with', of: problem.families[g]!.id });
  if (s.count[at]! > limit) broken.push({ constraint: 'max-families', of, limit });
  if (team.threat[f] === 1 && s.threats[at]! > threats)
    broken.push({ constraint: 'max-threat', of, limit: threats });
  return broken;
};

/** Whether a move can be made, and is worth making, while nobody else moves. */
const isWorthAlone = ({ team, start, least }: Asked, f: number, to: number, mends: number): boolean =>
  hasRoom(team, start, f, to) &&
  (mends > 0 || costToLeave(team, start, f, start.holder[f]!) + costToJoin(team, start, f, to) < least);

/** The moves most worth making next, best first: they mend something or, where nothing can be, lower the objective. */
const bestSteps = (asked: Asked, s: Holding): Step[] => {
  const { team, start, least } = asked;
  const best: Step[] = [];
  for (let f = 0; f < team.families; f++) {
    const at = s.holder[f]!;
    if (at < 0 || at !== start.holder[f]) continue;
    const mends = brokenBy(asked, s, f).length;
    const out = costToLeave(team, s, f, at);
    for (const to of team.mayHold[team.group[f]!]!) {
      if (to === at || !hasRoom(team, s, f, to)) continue;
      const step = { f, to, cost: out + costToJoin(team, s, f, to), mends };
      if (mends === 0 && step.cost >= least) continue;
      if (best.length === WIDTH && byWorth(step, best[WIDTH - 1]!) >= 0) continue;
      if (!isWorthAlone(asked, f, to, mends)) continue;
      best.push(step);
      // Stable: of equals the one met first stays first.
      best.sort(byWorth);
      if (best.length > WIDTH) best.pop();
    }
  }
  return best.filter(({ mends }) => mends > 0 || best[0]!.mends === 0);
};

const along = (team: Team, holder: Int32Array, path: Path): Holding => {
  const s = holdingOf(team, holder);
  for (const { f, to } of path.steps) relocate(team, s, f, to);
  return s;
};

/** Paths one move longer, best first, no two with the same outcome; those that cannot be made longer are left out. */
const extend = (asked: Asked, paths: readonly Path[]): Path[] => {
  const seen = new Set<string>();
  return paths
    .flatMap((path) =>
      bestSteps(asked, along(asked.team, asked.start.holder, path)).map(
        (step): Path => ({
          steps: [...path.steps, step],
          cost: path.cost + step.cost,
          mends: path.mends + step.mends,
        }),
      ),
    )
    .sort(byWorth)
    .filter(({ steps }) => {
      const key = steps
        .map(({ f, to }) => `${f}>${to}`)
        .sort()
        .join();
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, WIDTH);
};

const chooseMoves = (asked: Asked, most: number): readonly Step[] => {
  let best: Path = { steps: [], cost: 0, mends: 0 };
  let paths: readonly Path[] = [best];
  for (let k = 0; k < most && paths.length > 0; k++) {
    paths = extend(asked, paths);
    if (paths.length > 0 && byWorth(paths[0]!, best) < 0) best = paths[0]!;
  }
  return best.steps;
};

/**
 * Suggests the best few moves from how families are held now, in order. Each is worth making once those before it are
 * made, and would be if it were the only one: it mends a hard constraint that is broken, or makes the whole more even.
 *
 * @param problem - Team, families with their present practitioner, bands and weights.
 * @param options - `maxMoves`: the most families that may change practitioner, a whole number from 0; 5 unless said.
 *   The problem's own limit holds as well.
 * @returns The moves with what each mends and saves, and measures before and after; or every issue that keeps it from
 *   being judged. A move is one family to somebody with room: families are not exchanged, and those without a present
 *   practitioner stay as they are. What cannot be mended so is in the violations `after`. A manager decides.
 * @throws Never.
 * @see Page, Discussion (`page-2020`): rule CAS-1.
 * @example const result = rebalance({ practitioners: [{ id: 'a', capacity: 1 }, { id: 'b', capacity: 1 }], families: [{ id: 'f', need: 5, band: 'x', current: 'a' }, { id: 'g', need: 5, band: 'x', current: 'a' }], bands: ['x'], weights: { load: 1, mix: 1, move: 1 } }, { maxMoves: 1 });
 * result.ok && result.value.moves[0].to; // => 'b'
 */
export const rebalance = (
  problem: CaseloadProblem,
  { maxMoves = FEW }: { readonly maxMoves?: number } = {},
): Result<Rebalance, CaseloadIssueCode> => {
  if (!Number.isInteger(maxMoves) || maxMoves < 0)
    return refuse('option-out-of-range', ['options', 'maxMoves']);
  const faults = listFaults(problem);
  if (faults.length > 0) return refuseAll(faults);
  const team = compile(problem);
  const s = holdingOf(team, team.home);
  const before = measureHolding(problem, team, s);
  const least = -1e-9 * (1 + before.objective);
  const asked: Asked = { problem, team, start: holdingOf(team, team.home), least };
  let { objective } = before;
  const most = Math.min(maxMoves, problem.limits?.maxMoves ?? maxMoves);
  const moves = chooseMoves(asked, most).map(({ f, to }): RebalanceMove => {
    const from = problem.practitioners[s.holder[f]!]!.id;
    const mends = brokenBy(asked, s, f);
    relocate(team, s, f, to);
    const now = weigh(team, s).total;
    const saves = objective - now;
    objective = now;
    return {
      family: problem.families[f]!.id,
      from,
      to: problem.practitioners[to]!.id,
      mends,
      saves,
      objective,
    };
  });
  return ok({ moves, before, after: measureHolding(problem, team, s) }, listDoubts(problem));
};
