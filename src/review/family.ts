import type { IsoDate, Observation } from '../kernel/index.js';
import type { FamilyRecord } from '../record/index.js';
import { type ChangeReview, listChangeSteps, reviewChange } from './change.js';
import { listSharingSteps, reviewSharing, type SharingReview } from './sharing.js';
import { type NextSteps, orderSteps } from './step.js';

/** A review of one family on one day. Plain data: every finding with its evidence, its gaps, its rules. */
export type FamilyReview = {
  /** Id of the family. */
  readonly family: string;
  /** Day of the review. */
  readonly on: IsoDate;
  /** Decisions about sharing a threat or hostility, each judged. */
  readonly sharing: readonly SharingReview[];
  /** Where each parent stands on each needed change. */
  readonly change: readonly ChangeReview[];
  /** What to do next: overrides first, then at most a handful. */
  readonly next: NextSteps;
};

/** How a review is made. */
export type ReviewOptions = {
  /** The day of the review. Nothing dated later counts. */
  readonly on: IsoDate;
  /** The most next steps to list, 1 or more; five unless said. Overrides are always listed. */
  readonly mostSteps?: number;
};

/** A handful: a house choice, and the caller's to change. */
const HANDFUL = 5;

/**
 * Reviews a family's record: where each parent stands, on what evidence, what is unknown and what it could change,
 * what to do next and what must happen first.
 *
 * @param record - A record that `parseFamilyRecord` accepted.
 * @param options - `on`: the day of the review; `mostSteps`: how many next steps to list, 5 unless said.
 * @returns The review, as plain data.
 * @throws Never.
 * @see The library's design, section 3 (review). Each part cites its own rules.
 * @example reviewFamily({ schemaVersion: 1, id: 'f1', people: [], contacts: [], observations: [], neededChanges: [], sharing: [] }, { on: isoDate('2026-11-21') }).next.steps; // => []
 */
export const reviewFamily = (
  record: FamilyRecord,
  { on, mostSteps = HANDFUL }: ReviewOptions,
): FamilyReview => {
  const about = groupByAbout(record.observations, on);
  const sharing = record.sharing.filter((decision) => decision.on <= on).map(reviewSharing);
  const change = record.neededChanges.map((needed) =>
    reviewChange(needed, [...(about.get(needed.parent) ?? []), ...(about.get(needed.id) ?? [])], { on }),
  );
  const steps = [...sharing.flatMap(listSharingSteps), ...change.flatMap(listChangeSteps)];
  return { family: record.id, on, sharing, change, next: orderSteps(steps, mostSteps) };
};

const groupByAbout = (observations: readonly Observation[], on: IsoDate) => {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (observation.on > on) continue;
    const group = groups.get(observation.about);
    if (group === undefined) groups.set(observation.about, [observation]);
    else group.push(observation);
  }
  return groups as ReadonlyMap<string, readonly Observation[]>;
};
