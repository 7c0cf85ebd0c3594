import {
  type Answer,
  addDays,
  byCodeUnit,
  type Caution,
  daysBetween,
  groupBy,
  type IsoDate,
  indexObservations,
  type Observation,
  type Rule,
} from '../../kernel/index.js';
import { SAF_20, SAF_20_KEPT } from '../register.js';
import type { RiskFlag } from '../schema.js';
import { THREAT_ITEMS, type ThreatItem } from '../vocabulary.js';
import { readEver } from './ever.js';

export type { RiskFlag } from '../schema.js';

/** Where the files and the record of a family's risks come from. */
export type FlagRecord = {
  /** Flags set so far. */
  readonly flags: readonly RiskFlag[];
  /** Observations in which a threat may be recorded. */
  readonly observations?: readonly Observation[];
  /** Ids of everybody who works with the family. */
  readonly involved?: readonly string[];
};

/** How one flag stands on a day. It warns; it rates nobody. */
export type FlagStatus = {
  /** Id of the flag. */
  readonly id: string;
  /** Whom, or what address, it warns of. */
  readonly about: string;
  /** Day it was set. */
  readonly since: IsoDate;
  /** What it warns of, in order of id. */
  readonly risks: readonly string[];
  /** Whether colleagues see it without looking for it. */
  readonly visible: Answer;
  /** When it is due to be looked at again; absent where the caller sets no interval. */
  readonly review?: { readonly dueOn: IsoDate; readonly due: boolean; readonly daysOver: number };
  /** Ids of those who have been told, in order of id. */
  readonly knownTo: readonly string[];
  /** Ids of those involved who have not, in order of id. */
  readonly stillToTell: readonly string[];
};

/** The flags in the files, and threats that have none. */
export type FlagReview = {
  /** Flags in force, in order of id. */
  readonly flags: readonly FlagStatus[];
  /** People about whom a threat is recorded and no flag is in force, in order of id. */
  readonly unflagged: readonly { readonly about: string; readonly threats: readonly ThreatItem[] }[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that were applied. */
  readonly rules: readonly Rule[];
};

const sorted = (ids: readonly string[] = []): readonly string[] => [...new Set(ids)].sort(byCodeUnit);

const byPerson = (
  observations: readonly Observation[],
): readonly (readonly [string, readonly Observation[]])[] =>
  [...groupBy(observations, ({ about }) => about)].sort(([a], [b]) => byCodeUnit(a, b));

const reviewOf = (flag: RiskFlag, on: IsoDate, every = 0): Pick<FlagStatus, 'review'> => {
  if (!Number.isInteger(every) || every < 1) return {};
  const last = flag.reviewedOn === undefined || flag.reviewedOn > on ? flag.on : flag.reviewedOn;
  const dueOn = addDays(last, every);
  return { review: { dueOn, due: dueOn <= on, daysOver: Math.max(0, daysBetween(dueOn, on)) } };
};

const statusOf = (
  flag: RiskFlag,
  involved: readonly string[],
  on: IsoDate,
  every: number | undefined,
): FlagStatus => {
  const knownTo = sorted(flag.knownTo);
  return {
    id: flag.id,
    about: flag.about,
    since: flag.on,
    risks: sorted(flag.risks),
    visible: flag.visible ?? 'unknown',
    ...reviewOf(flag, on, every),
    knownTo,
    stillToTell: involved.filter((id) => !knownTo.includes(id)),
  };
};

const flagCautions = (
  flags: readonly FlagStatus[],
  unflagged: FlagReview['unflagged'],
): readonly Caution[] => {
  const listed = (code: string, rule: Rule, ids: readonly string[]): readonly Caution[] =>
    ids.length > 0 ? [{ code, detail: { ids }, rule }] : [];
  const where = (test: (flag: FlagStatus) => boolean) => flags.filter(test).map(({ id }) => id);
  return [
    ...listed(
      'threat-without-flag',
      SAF_20,
      unflagged.map(({ about }) => about),
    ),
    ...listed(
      'alert-not-visible',
      SAF_20,
      where(({ visible }) => visible !== 'yes'),
    ),
    ...listed(
      'flag-review-due',
      SAF_20_KEPT,
      where(({ review }) => review?.due === true),
    ),
    ...listed(
      'flag-without-review',
      SAF_20_KEPT,
      where(({ review }) => review === undefined),
    ),
    ...listed(
      'flag-not-known-to-all',
      SAF_20_KEPT,
      where(({ stillToTell }) => stillToTell.length > 0),
    ),
  ];
};

/**
 * Says how the warnings in a family's files stand: visible or not, when due for review, who knows, and which recorded
 * threats have none. It rates nobody.
 *
 * @param record - Flags, and where there are any the observations and everybody involved.
 * @param options - `on`: the day; flags set later, or lifted by then, are left out. `reviewEvery`: whole days between
 *   reviews, at least 1; the procedure gives no interval, so without one no review day is worked out.
 * @returns Flags in force, threats without a flag, and what to put right.
 * @throws Never.
 * @see Hard to Engage procedure, Supervision and support: rule SAF-20.
 * @example fileFlags({ flags: [] }, { on: isoDate('2026-11-21') }).flags; // => []
 */
export const fileFlags = (
  { flags, observations = [], involved }: FlagRecord,
  { on, reviewEvery }: { readonly on: IsoDate; readonly reviewEvery?: number },
): FlagReview => {
  const everybody = sorted(involved);
  const statuses = flags
    .filter((flag) => flag.on <= on && (flag.liftedOn === undefined || flag.liftedOn > on))
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((flag) => statusOf(flag, everybody, on, reviewEvery));
  const flagged = new Set(statuses.map(({ about }) => about));
  const without = byPerson(observations).filter(([about]) => !flagged.has(about));
  const unflagged = without.flatMap(([about, theirs]) => {
    const index = indexObservations(theirs, on);
    const threats = THREAT_ITEMS.filter((item) => readEver(index, item).answer === 'yes');
    return threats.length > 0 ? [{ about, threats }] : [];
  });
  return {
    flags: statuses,
    unflagged,
    cautions: flagCautions(statuses, unflagged),
    rules: [SAF_20, SAF_20_KEPT],
  };
};
