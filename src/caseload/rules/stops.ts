import { eligibility, indexOf } from '../engine/compile.js';
import { kindsHeld, limitsAround } from '../engine/reach.js';
import { canRearrange, type Work, withFewestMoves } from '../engine/rearrange.js';
import type { Holding, Team } from '../engine/team.js';
import type { CaseloadFamily, CaseloadProblem } from '../schema.js';
import type { CaseloadConstraint } from '../vocabulary.js';
import type { Obstacle } from './why.js';

/** What is worked out once for all who have no place. */
export type Scene = {
  readonly problem: CaseloadProblem;
  readonly team: Team;
  readonly s: Holding;
  /** Who holds whom to begin a rearrangement from: with few moves, where those are limited. */
  readonly start: Int32Array;
  readonly who: (family: CaseloadFamily) => readonly number[];
  readonly kinds: ReturnType<typeof kindsHeld>;
  /** Families that have a place and must be kept apart. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly maxMoves: Obstacle;
  /** Limits by practitioner: on all families at twice the position, on threatening ones next to it. */
  readonly limits: readonly Obstacle[];
  readonly placeOf: ReadonlyMap<string, number>;
};

export const sceneOf = (problem: CaseloadProblem, team: Team, s: Holding, work: Work): Scene => ({
  problem,
  team,
  s,
  start: team.maxMoves < team.families ? withFewestMoves(team, s.holder, work) : s.holder,
  who: eligibility(problem),
  kinds: kindsHeld(team, s),
  pairs: Array.from(team.apart, (all = [], f) =>
    all.filter((g) => f < g && s.holder[f]! >= 0 && s.holder[g]! >= 0).map((g) => [f, g] as const),
  ).flat(),
  maxMoves: { constraint: 'max-moves', limit: team.maxMoves },
  limits: problem.practitioners.flatMap(({ id: of }, j): Obstacle[] => [
    { constraint: 'max-families', of, limit: team.maxFamilies[j]! },
    { constraint: 'max-threat', of, limit: team.maxThreat[j]! },
  ]),
  placeOf: indexOf(problem.practitioners),
});

/** What the family asks of whoever holds it. */
const asksOf = ({ skills, locality, themes, pinned, current }: CaseloadFamily): Obstacle[] => [
  ...[...new Set(skills)].map((of) => ({ constraint: 'skill', of }) as const),
  ...(locality === undefined ? [] : [{ constraint: 'locality', of: locality } as const]),
  ...[...new Set(themes)].map((of) => ({ constraint: 'theme', of }) as const),
  ...(pinned === true ? [{ constraint: 'pinned', of: current! } as const] : []),
];

/** Who may hold the family if it asks for no more than `kept`. */
export const whoWith = (
  { who }: Scene,
  { locality, pinned, ...rest }: CaseloadFamily,
  kept: readonly Obstacle[],
): readonly number[] => {
  const of = (constraint: CaseloadConstraint): string[] =>
    kept.flatMap((one) => (one.constraint === constraint ? [one.of!] : []));
  return who({
    ...rest,
    skills: of('skill'),
    themes: of('theme'),
    ...(locality !== undefined && of('locality').length > 0 ? { locality } : {}),
    ...(pinned !== undefined && of('pinned').length > 0 ? { pinned } : {}),
  });
};

/** The fewest that leave no room with any of `who`, others left where they are; undefined where there is room. */
export const stopsAsPlaced = (
  { problem, team, s, limits, maxMoves }: Scene,
  f: number,
  who: readonly number[],
): Obstacle[] | undefined => {
  const stopAt = (j: number): Obstacle | undefined => {
    if (team.threat[f] === 1 && s.threats[j]! >= team.maxThreat[j]!) return limits[2 * j + 1];
    if (s.count[j]! >= team.maxFamilies[j]!) return limits[2 * j];
    const g = team.apart[f]?.find((one) => s.holder[one] === j);
    return g === undefined ? undefined : { constraint: 'not-with', of: problem.families[g]!.id };
  };
  const stops = (all: readonly number[]): Obstacle[] | undefined => {
    const found = all.flatMap((j) => stopAt(j) ?? []);
    return found.length === all.length ? found : undefined;
  };
  const each = stops(who);
  const home = team.home[f]!;
  const atHome = home < 0 || s.moves < team.maxMoves ? undefined : stops(who.filter((j) => j === home));
  if (atHome === undefined || (each !== undefined && each.length <= atHome.length + 1)) return each;
  return [maxMoves, ...atHome];
};

/** A family without a place: all that could keep it out, and whether there is a way with only some of that in force. */
export type Case = {
  readonly asks: readonly Obstacle[];
  readonly all: readonly Obstacle[];
  /** Whether chains alone tell, because nobody concerned must be kept apart and moves are not limited. */
  readonly plain: boolean;
  /** Undefined where the work allowed was not enough to tell. */
  readonly hasWay: (kept: readonly Obstacle[], work: Work) => boolean | undefined;
};

export const caseOf = (scene: Scene, f: number): Case => {
  const { problem, team, s, kinds, limits, maxMoves, placeOf } = scene;
  const family = problem.families[f]!;
  const asks = asksOf(family);
  const partners = (team.apart[f] ?? []).filter((g) => s.holder[g]! >= 0);
  const counted = team.maxMoves < team.families;
  const apart = partners.map((g) => ({ constraint: 'not-with', of: problem.families[g]!.id }) as const);
  const plain = !counted && scene.pairs.length + partners.length === 0;
  const group = team.group.slice();
  group[f] = team.mayHold.length;
  const hasWay = (kept: readonly Obstacle[], work: Work): boolean | undefined => {
    const maxFamilies = new Int32Array(team.practitioners).fill(team.families);
    const maxThreat = maxFamilies.slice();
    for (const { constraint, of, limit } of kept) {
      if (constraint === 'max-families') maxFamilies[placeOf.get(of!)!] = limit!;
      if (constraint === 'max-threat') maxThreat[placeOf.get(of!)!] = limit!;
    }
    const may = Int32Array.from(whoWith(scene, family, kept));
    const maxMovesNow = kept.includes(maxMoves) ? team.maxMoves : team.families;
    const eased = { ...team, maxFamilies, maxThreat, maxMoves: maxMovesNow };
    if (plain) return limitsAround(eased, s, kinds, may, team.threat[f]!) === undefined;
    const pairs = partners.filter((_, k) => kept.includes(apart[k]!)).map((g) => [f, g] as const);
    const mayHold = [...team.mayHold, may];
    return canRearrange({ ...eased, group, mayHold }, scene.start, f, [...pairs, ...scene.pairs], work);
  };
  return {
    asks,
    all: [
      ...asks,
      ...apart,
      ...(counted ? [maxMoves] : []),
      ...limits.filter(({ limit }) => limit! <= s.placed),
    ],
    plain,
    hasWay,
  };
};
