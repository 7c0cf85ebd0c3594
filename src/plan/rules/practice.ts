import {
  type Answer,
  byCodeUnit,
  concludeAllNeeded,
  concludeLasting,
  type IsoDate,
  type ItemReading,
  indexObservations,
  type Judgement,
  type Observation,
  type Rule,
  readItem,
} from '../../kernel/index.js';
import { PLN_4, PLN_6, PLN_19 } from '../register.js';
import type { StanceEntry } from '../schema.js';
import { type AchievementItem, type Stance, TEAM_SPECIALIST, TEAM_WORK } from '../vocabulary.js';

/** Something about the child that changed. */
export type Circumstance = {
  /** Id of the note. */
  readonly id: string;
  /** Day on which it changed. */
  readonly on: IsoDate;
};

/** The stance taken, and whether the child’s circumstances ask for another look at it. */
export type StanceCheck = {
  /** The stance in force; absent where none was recorded, or where two were on the same day. */
  readonly current?: Stance;
  /** Since when; absent where none was recorded. */
  readonly since?: IsoDate;
  /** Yes where circumstances changed on or after the day the stance was taken; unknown where none was recorded. */
  readonly revisit: Answer;
  /** Ids of the changes since, in order of id. */
  readonly changedSince: readonly string[];
  /** The rule. */
  readonly rule: Rule;
};

/**
 * Checks whether the balance between an optimistic and a sceptical stance still fits the child’s circumstances. Neither
 * is for ever.
 *
 * @param stances - Stances taken, in any order; those after `on` do not count.
 * @param circumstances - What changed for the child, in any order; those after `on` do not count.
 * @param options - `on`: the day of the check.
 * @returns The stance in force and whether to look at it again. Which stance is right is for people to say.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.1 (`barnsley-toolkit`): rule PLN-4.
 * @example checkStance([], [], { on: isoDate('2026-11-21') }).revisit; // => 'unknown'
 */
export const checkStance = (
  stances: readonly StanceEntry[],
  circumstances: readonly Circumstance[],
  { on }: { readonly on: IsoDate },
): StanceCheck => {
  const known = stances.filter((entry) => entry.on <= on);
  const changes = circumstances.filter((one) => one.on <= on);
  const ids = (list: readonly Circumstance[]) => list.map(({ id }) => id).sort(byCodeUnit);
  if (known.length === 0) return { revisit: 'unknown', changedSince: ids(changes), rule: PLN_4 };
  const since = known.reduce((day, entry) => (entry.on > day ? entry.on : day), known[0]!.on);
  const latest = [...new Set(known.filter((entry) => entry.on === since).map(({ stance }) => stance))];
  const changed = changes.filter((one) => one.on >= since);
  return {
    ...(latest.length === 1 ? { current: latest[0]! } : {}),
    since,
    revisit: latest.length > 1 || changed.length > 0 ? 'yes' : 'no',
    changedSince: ids(changed),
    rule: PLN_4,
  };
};

/** Whether a change counts as achieved. */
export type AchievementFinding = 'achieved' | 'not-yet-sustained' | 'no-change';

/**
 * Judges whether a change counts as achieved. It does once it has been sustained; how long that takes is for people to
 * say, because the source gives no length.
 *
 * @param observations - Observations whose items are the two of `ACHIEVEMENT_ITEMS`, in any order; of one needed change,
 *   where each is judged by itself.
 * @param options - `on`: the day; later observations do not count.
 * @returns `achieved` where there is a change and a look since then found it kept up. While nobody can say whether it has
 *   been kept up it reads `not-yet-sustained`, provisionally; undetermined while the change itself is not known.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.1 (`barnsley-toolkit`): rule PLN-6.
 * @example assessAchievement([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessAchievement = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<AchievementFinding> => {
  const index = indexObservations(observations, on);
  const read = (id: AchievementItem): ItemReading => ({ id, reading: readItem(index, id) });
  return concludeLasting<AchievementFinding>(
    read('plan.re-evaluate.achieved.changed'),
    read('plan.re-evaluate.achieved.sustained'),
    PLN_6,
    { lasting: 'achieved', gained: 'not-yet-sustained', none: 'no-change' },
  );
};

/** Whether the work of a team around a family is collaborative and co-ordinated. */
export type TeamFinding = 'works-together' | 'not-yet-together';

/** How a team around a family works: both parts are needed, whatever its kind. */
export type TeamJudgement = Judgement<TeamFinding> & {
  /** General or specialist: either is right, by how severe and complex things are; absent where nobody has said. */
  readonly kind?: 'general' | 'specialist';
};

/**
 * Judges how a team around a family works: its kind may differ, its work may not. It is collaborative and co-ordinated.
 *
 * @param observations - Observations whose items are the two of `TEAM_WORK`, and `TEAM_SPECIALIST` for its kind, in any
 *   order.
 * @param options - `on`: the day; later observations do not count.
 * @returns `works-together` where both hold, `not-yet-together` where either does not, undetermined otherwise; with the
 *   kind, which changes nothing.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (`barnsley-toolkit`): rule PLN-19.
 * @example assessTeam([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessTeam = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): TeamJudgement => {
  const { answer } = readItem(indexObservations(observations, on), TEAM_SPECIALIST);
  return {
    ...concludeAllNeeded<TeamFinding>(TEAM_WORK, observations, on, PLN_19, {
      all: 'works-together',
      notAll: 'not-yet-together',
    }),
    ...(answer === 'unknown' ? {} : { kind: answer === 'yes' ? 'specialist' : 'general' }),
  };
};
