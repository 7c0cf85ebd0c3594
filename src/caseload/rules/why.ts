import { eligibility } from '../engine/compile.js';
import { findShuffle } from '../engine/place.js';
import { type Holding, hasRoom, type Team } from '../engine/team.js';
import type { CaseloadFamily, CaseloadProblem } from '../schema.js';
import type { CaseloadConstraint } from '../vocabulary.js';

/** One constraint that stands in the way. */
export type Obstacle = {
  /** Which kind. */
  readonly constraint: CaseloadConstraint;
  /** Id of the locality, skill, theme, family or practitioner it is about. */
  readonly of?: string;
  /** The limit, where it is one. */
  readonly limit?: number;
};

/** A family that could not be placed, and a smallest set of constraints that together stop it. */
export type UnplacedFamily = {
  /** Id of the family. */
  readonly family: string;
  /** Take any one of them away and there is a place for the family, with others moving up if need be. */
  readonly because: readonly Obstacle[];
};

/** Every requirement of the family itself. */
const requirementsOf = (family: CaseloadFamily): Obstacle[] => [
  ...(family.pinned === true ? [{ constraint: 'pinned', of: family.current! } as const] : []),
  ...(family.notWith ?? []).map((of) => ({ constraint: 'not-with', of }) as const),
  ...(family.themes ?? []).map((of) => ({ constraint: 'theme', of }) as const),
  ...(family.skills ?? []).map((of) => ({ constraint: 'skill', of }) as const),
  ...(family.locality === undefined ? [] : [{ constraint: 'locality', of: family.locality } as const]),
];

const limitsOf = (problem: CaseloadProblem, team: Team, s: Holding): Obstacle[] => [
  ...(team.maxMoves < team.families ? [{ constraint: 'max-moves', limit: team.maxMoves } as const] : []),
  ...problem.practitioners.flatMap(({ id }, j): Obstacle[] => [
    ...(s.count[j]! >= team.maxFamilies[j]!
      ? [{ constraint: 'max-families', of: id, limit: team.maxFamilies[j]! } as const]
      : []),
    ...(s.threats[j]! >= team.maxThreat[j]!
      ? [{ constraint: 'max-threat', of: id, limit: team.maxThreat[j]! } as const]
      : []),
  ]),
];

/** The family as it would be with only some of its requirements. */
const relax = (family: CaseloadFamily, kept: ReadonlySet<Obstacle>): CaseloadFamily => {
  const has = (constraint: CaseloadConstraint): string[] =>
    [...kept].flatMap((one) => (one.constraint === constraint && one.of !== undefined ? [one.of] : []));
  const { locality, pinned, ...rest } = family;
  return {
    ...rest,
    skills: has('skill'),
    themes: has('theme'),
    ...(locality !== undefined && has('locality').length > 0 ? { locality } : {}),
    ...(pinned !== undefined && has('pinned').length > 0 ? { pinned } : {}),
  };
};

/** Says whether the family finds a place when only `kept` holds of its requirements and of the team's limits. */
const oracleFor = (problem: CaseloadProblem, team: Team, s: Holding, f: number, chains: boolean) => {
  const family = problem.families[f]!;
  const who = eligibility(problem);
  const team2 = {
    ...team,
    group: team.group.slice(),
    mayHold: [...team.mayHold, new Int32Array(0)],
    apart: [...team.apart],
  };
  team2.group[f] = team.mayHold.length;
  const place = new Map(problem.practitioners.map(({ id }, j) => [id, j]));
  const index = new Map(problem.families.map(({ id }, at) => [id, at]));
  const partners = team.apart[f] ?? [];
  return (kept: ReadonlySet<Obstacle>): boolean => {
    const maxFamilies = new Int32Array(team.practitioners).fill(team.families + 1);
    const maxThreat = maxFamilies.slice();
    let maxMoves = team.families;
    const named = new Set<number>();
    for (const { constraint, of = '', limit = 0 } of kept) {
      if (constraint === 'max-families') maxFamilies[place.get(of)!] = limit;
      else if (constraint === 'max-threat') maxThreat[place.get(of)!] = limit;
      else if (constraint === 'max-moves') maxMoves = limit;
      else if (constraint === 'not-with') named.add(index.get(of)!);
    }
    team2.mayHold[team.mayHold.length] = Int32Array.from(who(relax(family, kept)));
    team2.apart[f] = partners.filter((g) => named.has(g));
    const relaxed: Team = { ...team2, maxFamilies, maxThreat, maxMoves };
    if (!chains) return team2.mayHold[team.mayHold.length]!.some((at) => hasRoom(relaxed, s, f, at));
    const found = findShuffle(relaxed, s, f);
    return found !== undefined && s.moves + found.moves <= maxMoves;
  };
};

/** Drops, in order, every obstacle without which the family still finds no place. */
const filterOut = (
  obstacles: readonly Obstacle[],
  fits: (kept: ReadonlySet<Obstacle>) => boolean,
): Obstacle[] => {
  const kept = new Set(obstacles);
  const drop = (some: readonly Obstacle[]): void => {
    for (const one of some) kept.delete(one);
    if (!fits(kept)) return;
    for (const one of some) kept.add(one);
    if (some.length <= 1) return;
    const half = some.length >> 1;
    drop(some.slice(0, half));
    drop(some.slice(half));
  };
  drop(obstacles);
  return obstacles.filter((one) => kept.has(one));
};

/** Finds a smallest set of constraints that stops a family without a place. */
export const explainUnplaced = (
  problem: CaseloadProblem,
  team: Team,
  s: Holding,
  f: number,
): UnplacedFamily => {
  const family = problem.families[f]!;
  if (team.practitioners === 0) return { family: family.id, because: [{ constraint: 'no-practitioners' }] };
  const named = new Set(family.notWith);
  const others = (team.apart[f] ?? []).map((g) => problem.families[g]!.id).filter((id) => !named.has(id));
  const own = [...requirementsOf(family), ...others.map((of) => ({ constraint: 'not-with', of }) as const)];
  const limits = limitsOf(problem, team, s);
  const all = [...own, ...limits];
  const chained = oracleFor(problem, team, s, f, true);
  const fits = chained(new Set(all)) ? oracleFor(problem, team, s, f, false) : chained;
  const one = filterOut(all, fits);
  const two = filterOut([...limits, ...own], fits);
  return { family: family.id, because: two.length < one.length ? two : one };
};
