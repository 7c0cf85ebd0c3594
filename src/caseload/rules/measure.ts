import { ok, type Result, refuseAll } from '../../kernel/index.js';
import { compile, indexOf } from '../engine/compile.js';
import { type Holding, holdingOf, type Team, weigh } from '../engine/team.js';
import type { CaseloadProblem, Placement } from '../schema.js';
import type { CaseloadIssueCode } from '../vocabulary.js';
import { listFaults, listMisplacements } from './check.js';
import { unmetOf } from './unmet.js';
import type { Obstacle } from './why.js';

/** A hard constraint that an assignment breaks: which, and the locality, skill, theme, family or practitioner it names. */
export type CaseloadViolation = Obstacle & {
  /** Id of the practitioner who holds what they may not, where it is about one. */
  readonly practitioner?: string;
  /** Id of the family, where it is about one; of two to be kept apart the one that is first in the problem. */
  readonly family?: string;
};

/** What one practitioner holds. A description for the one who shares work out, never a score of the person. */
export type PractitionerLoad = {
  /** Id of the practitioner. */
  readonly practitioner: string;
  /** Number of families. */
  readonly families: number;
  /** Need points. */
  readonly need: number;
  /** Need points per full-time equivalent. */
  readonly needPerFullTime: number;
  /** Families in each band, in the problem's order. */
  readonly bands: readonly number[];
  /** Threatening families. */
  readonly threat: number;
  /** Families that came from somebody else. */
  readonly movedIn: number;
};

/** How even an assignment is, and what it is made of. */
export type CaseloadMeasures = {
  /** Weighted sum of the parts; less is better. */
  readonly objective: number;
  /** Parts before weighting. `move` is the sum of the move costs of families that change practitioner. */
  readonly parts: {
    /** Unevenness of load per capacity, in squared points. */
    readonly load: number;
    /** Unevenness of the mix of bands, in squared families. */
    readonly mix: number;
    /** Unevenness of threat, in squared families. */
    readonly threat: number;
    /** Sum of the move costs. */
    readonly move: number;
  };
  /** Need points per full-time equivalent if all loads were even, every family counted. */
  readonly evenLoad: number;
  /** One a practitioner, in the problem's order. */
  readonly practitioners: readonly PractitionerLoad[];
  /** Gini coefficient of need per full-time equivalent: 0 even, towards 1 uneven. */
  readonly gini: number;
  /** Jain's index of the same: 1 even, 1/n if one holds all. */
  readonly jain: number;
  /** Families with another practitioner than their present one. */
  readonly moves: number;
  /** Families with nobody. */
  readonly unplaced: number;
  /** Hard constraints broken. Empty for every answer of this library. */
  readonly violations: readonly CaseloadViolation[];
};

/** Positions of practitioners by family, from an assignment that has been checked; -1 for nobody. */
export const holderOf = (problem: CaseloadProblem, assignment: readonly Placement[]): Int32Array => {
  const who = indexOf(problem.practitioners);
  const by = new Map(assignment.map(({ family, practitioner }) => [family, who.get(practitioner)!]));
  return Int32Array.from(problem.families, ({ id }) => by.get(id) ?? -1);
};

const giniOf = (loads: readonly number[]): number => {
  const sorted = [...loads].sort((a, b) => a - b);
  const sum = sorted.reduce((total, one) => total + one, 0);
  if (sum === 0) return 0;
  const weighted = sorted.reduce((total, one, at) => total + (2 * at + 1 - sorted.length) * one, 0);
  return Math.max(0, weighted / (sorted.length * sum));
};

const jainOf = (loads: readonly number[]): number => {
  const sum = loads.reduce((total, one) => total + one, 0);
  const squares = loads.reduce((total, one) => total + one * one, 0);
  return squares === 0 ? 1 : (sum * sum) / (loads.length * squares);
};

const violationsOf = (problem: CaseloadProblem, team: Team, s: Holding): CaseloadViolation[] => {
  const found: CaseloadViolation[] = [];
  const { practitioners, families } = problem;
  practitioners.forEach(({ id: practitioner }, j) => {
    const [limit, threats] = [team.maxFamilies[j]!, team.maxThreat[j]!];
    if (s.count[j]! > limit) found.push({ constraint: 'max-families', limit, practitioner });
    if (s.threats[j]! > threats) found.push({ constraint: 'max-threat', limit: threats, practitioner });
  });
  families.forEach((one, f) => {
    const at = s.holder[f]!;
    if (at < 0) return;
    const who = { practitioner: practitioners[at]!.id, family: one.id };
    if (team.allowed[team.group[f]! * team.practitioners + at] === 0)
      for (const unmet of unmetOf(one)(practitioners[at]!)) found.push({ ...unmet, ...who });
    for (const g of team.apart[f] ?? [])
      if (f < g && s.holder[g] === at) found.push({ constraint: 'not-with', of: families[g]!.id, ...who });
  });
  if (s.moves > team.maxMoves) found.push({ constraint: 'max-moves', limit: team.maxMoves });
  return found;
};

/** Measures a holding of a compiled problem. */
export const measureHolding = (problem: CaseloadProblem, team: Team, s: Holding): CaseloadMeasures => {
  const { load, mix, threat, total } = weigh(team, s);
  const practitioners = problem.practitioners.map(({ id }, j): PractitionerLoad => {
    const needPerFullTime = s.load[j]! * team.perCapacity[j]!;
    const bands = Array.from(s.inBand.subarray(j * team.bands, (j + 1) * team.bands));
    const movedIn = s.held[j]!.filter((f) => team.home[f]! >= 0 && team.home[f] !== j).length;
    return {
      practitioner: id,
      families: s.count[j]!,
      need: s.load[j]!,
      needPerFullTime,
      bands,
      threat: s.threats[j]!,
      movedIn,
    };
  });
  const loads = practitioners.map((one) => one.needPerFullTime);
  let moveCost = 0;
  problem.families.forEach((family, f) => {
    if (s.holder[f]! >= 0 && team.home[f]! >= 0 && s.holder[f] !== team.home[f])
      moveCost += family.moveCost ?? 1;
  });
  return {
    objective: total,
    parts: { load, mix, threat, move: moveCost },
    evenLoad: team.evenLoad[0] ?? 0,
    practitioners,
    gini: giniOf(loads),
    jain: jainOf(loads),
    moves: s.moves,
    unplaced: team.families - s.placed,
    violations: violationsOf(problem, team, s),
  };
};

/**
 * Measures how even an assignment is, whoever made it.
 *
 * @param problem - Team, families, bands and weights.
 * @param assignment - Who holds whom; families may be missing.
 * @returns Objective and parts, each practitioner's load, mix and threatening families, moves, evenness and every hard
 *   constraint that is broken; or the issues that keep it from being measured.
 * @throws Never.
 * @see Page, Discussion (`page-2020`): rule CAS-1. Objective: docs/caseload-mix.md (`house-choice`).
 * @example const result = measureCaseloads({ practitioners: [{ id: 'a', capacity: 1 }], families: [], bands: [], weights: { load: 1, mix: 1, move: 1 } }, []);
 * result.ok && result.value.jain; // => 1
 */
export const measureCaseloads = (
  problem: CaseloadProblem,
  assignment: readonly Placement[],
): Result<CaseloadMeasures, CaseloadIssueCode> => {
  const faults = [...listFaults(problem), ...listMisplacements(problem, assignment)];
  if (faults.length > 0) return refuseAll(faults);
  const team = compile(problem);
  return ok(measureHolding(problem, team, holdingOf(team, holderOf(problem, assignment))));
};
