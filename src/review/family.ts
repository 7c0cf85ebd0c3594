import type { Difference } from '../engagement/index.js';
import { type Answer, findingOf, groupBy, type IsoDate, observationsUpTo } from '../kernel/index.js';
import type { WorkingCalendar } from '../plan/index.js';
import type { FamilyRecord } from '../record/index.js';
import { type AttendanceReview, listAttendanceSteps, reviewAttendance } from './attendance.js';
import { type BehaviourReview, listBehaviourSteps, reviewBehaviour } from './behaviour.js';
import { type ChangeReview, listChangeSteps, reviewChange } from './change.js';
import { type ContactReview, listContactSteps, reviewContacts } from './contacts.js';
import { listDifferences } from './differences.js';
import { type DocumentsReview, listDocumentSteps, reviewDocuments } from './documents.js';
import { type EngagementReview, listEngagementSteps, reviewEngagement } from './engagement.js';
import { listPlanSteps, type PlansReview, reviewPlans } from './plans.js';
import { listProtectionSteps } from './protection.js';
import { listSafetySteps, reviewSafety, type SafetyReview } from './safety.js';
import { listSharingSteps, reviewSharing, type SharingReview } from './sharing.js';
import { type NextSteps, orderSteps } from './step.js';
import { oldestFirst } from './up-to.js';

/** A review of one family on one day. Plain data: every finding with its evidence, its gaps, its rules. */
export type FamilyReview = {
  /** Id of the family. */
  readonly family: string;
  /** Day of the review. */
  readonly on: IsoDate;
  /** What to do next: overrides first, then at most a handful. */
  readonly next: NextSteps;
  /** What keeps a child and the workers safe. */
  readonly safety: SafetyReview;
  /** Decisions about sharing a threat or hostility, each judged. */
  readonly sharing: readonly SharingReview[];
  /** How far engagement has come, the service's own part first. */
  readonly engagement: EngagementReview;
  /** Contacts that say something of their own: a closed door, an uncomfortable exchange, a look back. */
  readonly contacts: readonly ContactReview[];
  /** What the family's behaviour may be, never one label. */
  readonly behaviour: BehaviourReview;
  /** Where each parent stands on each needed change. */
  readonly change: readonly ChangeReview[];
  /** Plans of all kinds, GROW, the lead professional, and whether to think again. */
  readonly plans: PlansReview;
  /** What the work puts in writing, and what each document still lacks. */
  readonly documents: DocumentsReview;
  /** How the children attend; absent where nothing is on record. */
  readonly attendance?: AttendanceReview;
  /** Where the sources differ on something above: every reading stands, with where it is said. */
  readonly differences: readonly Difference[];
};

/** How a review is made. */
export type ReviewOptions = {
  /** The day of the review. Nothing dated later counts. */
  readonly on: IsoDate;
  /** The most next steps to list, 1 or more; five unless said. Overrides are always listed. */
  readonly mostSteps?: number;
  /** Days after which a flag is to be looked at again, 1 or more; no flag falls due unless said. */
  readonly flagsEvery?: number;
  /** Working days; England and Wales unless said. */
  readonly calendar?: WorkingCalendar;
};

/** A handful: a house choice, and the caller's to change. */
const HANDFUL = 5;

/** Whether immediate action is needed, as far as the judgement on child protection procedures goes. */
const immediateIn = ({ escalation }: SafetyReview): Answer => {
  const found = findingOf(escalation);
  if (found === 'child-protection-procedures') return 'yes';
  return escalation.status === 'settled' ? 'no' : 'unknown';
};

/** Whether the parents see the problem: no as soon as one does not. */
const seesProblem = (change: readonly ChangeReview[]): Answer => {
  const found = change.map(({ indicated }) => findingOf(indicated));
  if (found.includes('change.precontemplation')) return 'no';
  return found.length === 0 || found.includes(undefined) ? 'unknown' : 'yes';
};

/**
 * Reviews a family's record: where each parent stands, on what evidence, what is unknown and what it could change,
 * what to do next and what must happen first.
 *
 * @param record - A record that `parseFamilyRecord` accepted.
 * @param options - `on`: the day of the review; the rest is said in {@link ReviewOptions}.
 * @returns The review, as plain data.
 * @throws Never.
 * @see The library's design, section 3 (review). Each part cites its own rules.
 * @example reviewFamily(openRecord('f1'), { on: isoDate('2026-11-21') }).next.steps[0].kind; // => 'should'
 */
export const reviewFamily = (
  record: FamilyRecord,
  { on, mostSteps = HANDFUL, flagsEvery, calendar }: ReviewOptions,
): FamilyReview => {
  const observations = observationsUpTo(record.observations, on);
  const about = groupBy(observations, (one) => one.about);
  const change = record.neededChanges.map((needed) =>
    reviewChange(needed, [...(about.get(needed.parent) ?? []), ...(about.get(needed.id) ?? [])], { on }),
  );
  const safety = reviewSafety(record, observations, {
    on,
    ...(flagsEvery === undefined ? {} : { flagsEvery }),
  });
  const sharing = oldestFirst(record.sharing, on).map(reviewSharing);
  const engagement = reviewEngagement(record, observations, { on });
  const behaviour = reviewBehaviour(record, observations, { on, seesProblem: seesProblem(change) });
  const plans = reviewPlans(record, observations, { on, ...(calendar === undefined ? {} : { calendar }) });
  const attendance = reviewAttendance(record, observations, { on });
  const contacts = reviewContacts(record, observations, { on });
  const documents = reviewDocuments(record, observations, { on, immediate: immediateIn(safety) });
  const threatDecided = documents.documents.some(({ kind }) => kind === 'significant-threat');
  const steps = [
    ...listSafetySteps(safety, { sharingBegun: sharing.length > 0, threatDecided }),
    ...sharing.flatMap(listSharingSteps),
    ...listProtectionSteps(safety),
    ...listContactSteps(contacts),
    ...change.flatMap(listChangeSteps),
    ...listDocumentSteps(documents),
    ...listPlanSteps(plans),
    ...listEngagementSteps(engagement),
    ...listBehaviourSteps(behaviour),
    ...listAttendanceSteps(attendance),
  ];
  return {
    family: record.id,
    on,
    next: orderSteps(steps, mostSteps),
    safety,
    sharing,
    engagement,
    contacts,
    behaviour,
    change,
    plans,
    documents,
    ...(attendance === undefined ? {} : { attendance }),
    differences: listDifferences({
      safety,
      engagement,
      behaviour,
      plans,
      ...(attendance === undefined ? {} : { attendance }),
    }),
  };
};
