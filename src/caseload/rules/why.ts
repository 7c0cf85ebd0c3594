import { eligibility, indexOf } from '../engine/compile.js';
import { kindsHeld, limitsAround } from '../engine/reach.js';
import { canRearrange, type Work } from '../engine/rearrange.js';
import type { Holding, Team } from '../engine/team.js';
import type { CaseloadFamily, CaseloadProblem } from '../schema.js';
import type { CaseloadConstraint } from '../vocabulary.js';
import { leastOver, shorten } from './least.js';

/** One constraint that stands in the way. */
export type Obstacle = {
  /** Which kind. */
  readonly constraint: CaseloadConstraint;
  /** Id of the locality, skill, theme, family or practitioner it is about. */
  readonly of?: string;
  /** The limit, where it is one. */
  readonly limit?: number;
};

/** A family that could not be placed, and what keeps it out. */
export type UnplacedFamily = {
  /** Id of the family. */
  readonly family: string;
  /**
   * Constraints that together keep the family out, even if all else that it asks for and every other limit were lifted,
   * and however the families that have a place were rearranged within what they ask for. The fewest that do, and of as
   * few, what the family asks for before limits; where moves are limited or families are kept apart there may be fewer,
   * if looking for them would take too much work.
   */
  readonly because: readonly Obstacle[];
  /** Those of `because` any one of which, lifted alone, would find the family a place. Absent where there are none. */
  readonly liftOne?: readonly Obstacle[];
  /** Present where it would take too much work to look at every rearrangement: `because` is so with others left where they are. */
  readonly asPlaced?: true;
};

/** What is worked out once for all who have no place. */
type Scene = {
  readonly problem: CaseloadProblem;
  readonly team: Team;
  readonly s: Holding;
  readonly who: (family: CaseloadFamily) => readonly number[];
  readonly kinds: ReturnType<typeof kindsHeld>;
  /** Families that have a place and must be kept apart. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly maxMoves: Obstacle;
  /** Limits by practitioner: on all families at twice the position, on threatening ones next to it. */
  readonly limits: readonly Obstacle[];
  readonly placeOf: ReadonlyMap<string, number>;
};

const sceneOf = (problem: CaseloadProblem, team: Team, s: Holding): Scene => ({
  problem,
  team,
  s,
  who: eligibility(problem),
  kinds: kindsHeld(team, s),
  pairs: team.apart.flatMap((all, f) =>
    (all ?? []).filter((g) => f < g && s.holder[f]! >= 0 && s.holder[g]! >= 0).map((g) => [f, g] as const),
  ),
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
const whoWith = (
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
const stopsAsPlaced = (
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
type Case = {
  readonly asks: readonly Obstacle[];
  readonly all: readonly Obstacle[];
  /** Whether chains alone tell, because nobody concerned must be kept apart and moves are not limited. */
  readonly plain: boolean;
  /** Undefined where the work allowed was not enough to tell. */
  readonly hasWay: (kept: readonly Obstacle[], work: Work) => boolean | undefined;
};

const caseOf = (scene: Scene, f: number): Case => {
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
    return canRearrange({ ...eased, group, mayHold }, s.holder, f, [...pairs, ...scene.pairs], work);
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

/** Looks at a family and a practitioner that one question may take, and all together. */
const ONE_QUESTION = 1e6;
const ALL_QUESTIONS = 3e7;

/** What is said of all families that ask for the same. */
type Reasons = Omit<UnplacedFamily, 'family'>;

/** What keeps a family out; no question is asked once no more than `reserve` of the work is left. */
function* reasonsFor(scene: Scene, f: number, work: Work, reserve: number): Generator<void, Reasons> {
  const { team, s, kinds, limits, problem } = scene;
  const family = problem.families[f]!;
  const { asks, all, plain, hasWay } = caseOf(scene, f);
  const spent = (): boolean => work.left <= reserve;
  const ask = (kept: readonly Obstacle[]): boolean | undefined => {
    if (plain) {
      work.left -= team.practitioners;
      return hasWay(kept, work);
    }
    if (spent()) return undefined;
    const one = { left: Math.min(ONE_QUESTION, work.left - reserve) };
    work.left -= one.left;
    const found = hasWay(kept, one);
    work.left += Math.max(0, one.left);
    return found;
  };
  const { set: quick, sure } = leastOver(asks, (kept) =>
    limitsAround(team, s, kinds, whoWith(scene, family, kept), team.threat[f]!)?.map(
      ({ at, threat }) => limits[2 * at + threat]!,
    ),
  );
  const best =
    quick !== undefined && sure && (plain || quick.length === 1)
      ? quick
      : yield* shorten(all, quick, (kept) => ask(kept) === false, spent);
  if (best === undefined)
    return {
      because: leastOver(asks, (kept) => stopsAsPlaced(scene, f, whoWith(scene, family, kept))).set ?? [],
      asPlaced: true,
    };
  const liftOne = best.filter((one) => ask(all.filter((other) => other !== one)) === true);
  return { because: best, ...(liftOne.length > 0 ? { liftOne } : {}) };
}

/** What families have to share to have the same reasons. */
const keyOf = ({ problem, team, s }: Scene, f: number): string => {
  const { skills, locality, themes, pinned, current } = problem.families[f]!;
  return JSON.stringify([
    [skills, locality, themes, pinned === true && current],
    [team.threat[f], team.maxMoves < team.families && team.home[f]],
    team.apart[f]?.filter((g) => s.holder[g]! >= 0),
  ]);
};

/** Work that explanations may take beyond what chains tell; none is left when somebody said stop. */
export const workToExplain = (): Work => ({ left: ALL_QUESTIONS });

/**
 * Says of each family without a place what keeps it out. Yields often. Once no work is left, what remains is said of
 * chains alone, or of others left where they are.
 */
export function* explainUnplaced(
  problem: CaseloadProblem,
  team: Team,
  s: Holding,
  work: Work = workToExplain(),
): Generator<void, UnplacedFamily[]> {
  const scene = sceneOf(problem, team, s);
  const left = problem.families.flatMap((_, f) => (s.holder[f]! < 0 ? [f] : []));
  if (team.practitioners === 0)
    return left.map((f) => ({
      family: problem.families[f]!.id,
      because: [{ constraint: 'no-practitioners' }],
    }));
  const keys = left.map((f) => keyOf(scene, f));
  const reasons = new Map<string, Reasons | undefined>(keys.map((key) => [key, undefined]));
  let more = reasons.size;
  for (const [k, f] of left.entries()) {
    if (reasons.get(keys[k]!) !== undefined) continue;
    yield;
    reasons.set(keys[k]!, yield* reasonsFor(scene, f, work, work.left - work.left / more--));
  }
  return left.map((f, k) => ({ family: problem.families[f]!.id, ...reasons.get(keys[k]!)! }));
}
