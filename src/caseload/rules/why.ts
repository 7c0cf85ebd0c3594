import { limitsAround } from '../engine/reach.js';
import type { Work } from '../engine/rearrange.js';
import type { Holding, Team } from '../engine/team.js';
import type { CaseloadProblem } from '../schema.js';
import type { CaseloadConstraint } from '../vocabulary.js';
import { leastOver, shorten } from './least.js';
import { caseOf, type Scene, sceneOf, stopsAsPlaced, whoWith } from './stops.js';

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

/** Looks at a family and a practitioner that one question may take, one family at least if there are any left, and all. */
const ONE_QUESTION = 2e5;
const ONE_FAMILY = 2e6;
const ALL_QUESTIONS = 1e7;

/** What is said of all families that ask for the same. */
type Reasons = Omit<UnplacedFamily, 'family'>;

const said = (because: readonly Obstacle[], liftOne: readonly Obstacle[]): Reasons => ({
  because,
  ...(liftOne.length > 0 ? { liftOne } : {}),
});

/** What keeps a family out; no question is asked once no more than `reserve` of the work is left. */
function* reasonsFor(scene: Scene, f: number, work: Work, reserve: number): Generator<void, Reasons> {
  const { team, s, kinds, limits, problem } = scene;
  const family = problem.families[f]!;
  const { asks, all, plain, hasWay } = caseOf(scene, f);
  const spent = (): boolean => work.left <= Math.max(0, reserve);
  const ask = (kept: readonly Obstacle[]): boolean | undefined => {
    if (plain) {
      work.left -= team.practitioners;
      return hasWay(kept, work);
    }
    if (spent()) return undefined;
    const one = { left: Math.min(ONE_QUESTION, work.left - Math.max(0, reserve)) };
    work.left -= one.left;
    const found = hasWay(kept, one);
    work.left += Math.max(0, one.left);
    return found;
  };
  const limitsWith = (kept: readonly Obstacle[]): Obstacle[] | undefined =>
    limitsAround(team, s, kinds, whoWith(scene, family, kept), team.threat[f]!)?.map(
      ({ at, threat }) => limits[2 * at + threat]!,
    );
  const { set: quick, sure } = leastOver(asks, limitsWith);
  if (plain && sure && quick !== undefined) {
    const around = limitsWith(asks)!;
    const lift = quick.filter((one) =>
      one.constraint === 'max-families'
        ? around.includes(one)
        : ask(all.filter((other) => other !== one)) === true,
    );
    return said(quick, lift);
  }
  const found = yield* shorten(all, quick, ask, spent);
  if (found !== undefined) return said(found.set, found.lift);
  const { set = [] } = leastOver(asks, (kept) => stopsAsPlaced(scene, f, whoWith(scene, family, kept)));
  return { because: set, asPlaced: true };
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
  const left = problem.families.flatMap((_, f) => (s.holder[f]! < 0 ? [f] : []));
  if (left.length === 0 || team.practitioners === 0)
    return left.map((f) => ({
      family: problem.families[f]!.id,
      because: [{ constraint: 'no-practitioners' }],
    }));
  const scene = sceneOf(problem, team, s, { left: Math.min(ONE_QUESTION, work.left) });
  const keys = left.map((f) => keyOf(scene, f));
  const reasons = new Map<string, Reasons | undefined>(keys.map((key) => [key, undefined]));
  let more = reasons.size;
  for (const [k, f] of left.entries()) {
    if (reasons.get(keys[k]!) !== undefined) continue;
    yield;
    reasons.set(
      keys[k]!,
      yield* reasonsFor(scene, f, work, work.left - Math.max(ONE_FAMILY, work.left / more--)),
    );
  }
  return left.map((f, k) => ({ family: problem.families[f]!.id, ...reasons.get(keys[k]!)! }));
}
