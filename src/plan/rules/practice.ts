import {
  type Answer,
  allOf,
  byCodeUnit,
  conclude,
  type IsoDate,
  type Judgement,
  type Rule,
  undetermined,
} from '../../kernel/index.js';
import { PLN_4, PLN_6, PLN_19 } from '../register.js';
import type { StanceEntry } from '../schema.js';
import type { Stance } from '../vocabulary.js';

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
 * @param answers - `changed`: whether there is a change. `sustained`: whether it has been kept up.
 * @returns `achieved` where both hold. While nobody can say whether it has been kept up it reads `not-yet-sustained`,
 *   provisionally; undetermined while the change itself is not known.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.1 (`barnsley-toolkit`): rule PLN-6.
 * @example findingOf(assessAchievement({ changed: 'yes', sustained: 'unknown' })); // => 'not-yet-sustained'
 */
export const assessAchievement = ({
  changed,
  sustained,
}: {
  readonly changed: Answer;
  readonly sustained: Answer;
}): Judgement<AchievementFinding> => {
  const evidence = (
    [
      ['changed', changed],
      ['sustained', sustained],
    ] as const
  )
    .filter(([, answer]) => answer !== 'unknown')
    .map(([factor, observed]) => ({ factor, observed, from: [], cite: PLN_6.cite }));
  const grounds = { evidence, cautions: [], rules: [PLN_6] };
  if (changed === 'no') return conclude(grounds, 'no-change', []);
  const whenChanged: readonly AchievementFinding[] =
    sustained === 'unknown'
      ? ['achieved', 'not-yet-sustained']
      : [sustained === 'yes' ? 'achieved' : 'not-yet-sustained'];
  if (changed === 'unknown')
    return undetermined(grounds, [{ field: 'changed', couldBecome: [...whenChanged, 'no-change'] }]);
  if (sustained !== 'unknown') return conclude(grounds, whenChanged[0]!, []);
  return conclude(grounds, 'not-yet-sustained', [{ field: 'sustained', couldBecome: ['achieved'] }]);
};

/** How a team around a family works. */
export type TeamCheck = {
  /** General or specialist: either is right, by how severe and complex things are; absent where nobody has said. */
  readonly kind?: 'general' | 'specialist';
  /** Whether its work is collaborative and co-ordinated: both, whatever its kind. */
  readonly worksTogether: Answer;
  /** Of the two, those answered no: attend to them. */
  readonly attendTo: readonly ('collaborative' | 'coordinated')[];
  /** What nobody has said yet. */
  readonly ask: readonly ('kind' | 'collaborative' | 'coordinated')[];
  /** The rule. */
  readonly rule: Rule;
};

/**
 * Checks a team around a family: its kind may differ, its work may not. It is collaborative and co-ordinated.
 *
 * @param team - `kind`: general or specialist, where that was decided. `collaborative` and `coordinated`: whether its
 *   work is.
 * @returns Whether it works together, what to attend to and what to ask.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (`barnsley-toolkit`): rule PLN-19.
 * @example checkTeam({ kind: 'general', collaborative: 'yes', coordinated: 'no' }).worksTogether; // => 'no'
 */
export const checkTeam = (team: {
  readonly kind?: 'general' | 'specialist';
  readonly collaborative: Answer;
  readonly coordinated: Answer;
}): TeamCheck => {
  const parts = ['collaborative', 'coordinated'] as const;
  return {
    ...(team.kind === undefined ? {} : { kind: team.kind }),
    worksTogether: allOf(parts.map((part) => team[part])),
    attendTo: parts.filter((part) => team[part] === 'no'),
    ask: [
      ...(team.kind === undefined ? (['kind'] as const) : []),
      ...parts.filter((part) => team[part] === 'unknown'),
    ],
    rule: PLN_19,
  };
};
