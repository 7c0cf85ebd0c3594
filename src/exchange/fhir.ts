/**
 * A family's record as a FHIR R4 Bundle, and a worker's answers to an instrument as a QuestionnaireResponse of its own.
 *
 * @packageDocumentation
 */
import { byCodeUnit, type IsoDate, type Locale } from '../kernel/index.js';
import type { FamilyRecord, RecordEvent } from '../record/index.js';
import type { FamilyReview } from '../review/index.js';
import { isAboutWorker, responsesOf } from './fhir/answers.js';
import { type Context, idOf } from './fhir/context.js';
import { provenancesOf } from './fhir/events.js';
import { flagsOf } from './fhir/flags.js';
import { tasksOf } from './fhir/next.js';
import { peopleOf } from './fhir/people.js';
import { carePlansOf, goalsOf, isCarePlan } from './fhir/plans.js';
import { BASE } from './fhir/terms.js';
import type { FhirBundle, FhirResource } from './fhir/types.js';

export type { QuestionnaireAnswer, QuestionnaireResponse, Reference } from './fhir/questionnaire-types.js';
export type { Coding } from './fhir/terms.js';
export type {
  Concept,
  FhirBundle,
  FhirCarePlan,
  FhirFlag,
  FhirGoal,
  FhirGroup,
  FhirPatient,
  FhirProvenance,
  FhirRelatedPerson,
  FhirResource,
  FhirTask,
  Identifier,
  Period,
} from './fhir/types.js';
export { type InstrumentDetails, toInstrumentResponse } from './fhir/worker.js';

/** How a bundle is made. */
export type FhirOptions = {
  /** The day of the export. Nothing dated later is in it. */
  readonly on: IsoDate;
  /** Locales in order of preference, for the words beside codes; codes stand alone where there are none. */
  readonly locales?: readonly Locale[];
  /** What happened to the record, where you keep it: who, when and why. Corrections on record stand in for it. */
  readonly events?: readonly RecordEvent[];
  /** What names of ids, codes and questionnaires begin with; ends with `/` or `:`. */
  readonly base?: string;
  /**
   * The instant of recording for something of a day, because FHIR insists on one where a record knows days. Midnight UTC
   * unless said.
   */
  readonly instantOf?: (on: IsoDate) => string;
};

const midnight = (on: IsoDate): string => `${on}T00:00:00Z`;

const sorted = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => byCodeUnit(a.id, b.id));

/** The record with its lists in order of id, so that the order of rows cannot show in what is exported. */
const inOrder = (record: FamilyRecord): FamilyRecord => ({
  ...record,
  people: sorted(record.people),
  observations: sorted(record.observations),
  neededChanges: sorted(record.neededChanges),
  sharing: sorted(record.sharing),
  ...(record.flags === undefined ? {} : { flags: sorted(record.flags) }),
  ...(record.plans === undefined ? {} : { plans: sorted(record.plans) }),
});

const addressOf = ({ id }: { readonly id: string }): string => `urn:uuid:${id}`;

/**
 * Writes a family's record as a FHIR R4 Bundle: the family as a Group of Patients, what each is to a child as a
 * RelatedPerson, needed changes as Goals, support plans as CarePlans with Goals and Tasks, flags as Flags, observations
 * and answers about sharing as QuestionnaireResponses, and who did what when and why as Provenance.
 *
 * It takes nothing about a worker's own wellbeing, and leaves out of the record whatever is about the worker.
 *
 * @param record - A record that `parseFamilyRecord` accepted.
 * @param review - A review of it on the same day, for whole plans, days of review and next steps; may be undefined.
 * @param options - `on`: the day of the export; the rest may be left out.
 * @returns The bundle, of type `collection`. Ids are UUIDs made from the family's id and the row's own, so that the same
 *   record always gives the same ids.
 * @throws Never.
 * @see HL7 FHIR R4 (4.0.1). `docs/fhir.md` lists what has no faithful home there.
 * @example toFhirBundle({ schemaVersion: 1, id: 'f1', people: [], contacts: [], observations: [], neededChanges: [], sharing: [] }, undefined, { on: isoDate('2026-11-21') }).entry[0].resource.resourceType; // => 'Group'
 */
export const toFhirBundle = (
  record: FamilyRecord,
  review: FamilyReview | undefined,
  { on, locales = [], events, base = BASE, instantOf = midnight }: FhirOptions,
): FhirBundle => {
  const context: Context = { record: inOrder(record), on, base, locales, instantOf };
  const plans = (context.record.plans ?? []).filter(isCarePlan);
  const whole = new Set(
    (review?.plans.plans ?? []).filter(({ issues }) => issues.length === 0).map(({ plan }) => plan),
  );
  const own: readonly FhirResource[] = [
    ...peopleOf(context),
    ...goalsOf(context),
    ...carePlansOf(context, plans, (id) => whole.has(id)),
    ...flagsOf(context),
    ...responsesOf(context),
  ];
  const present = new Set(own.map(addressOf));
  const planned = new Set(plans.map(({ id }) => id));
  const resources: readonly FhirResource[] = [
    ...own,
    ...(review === undefined ? [] : tasksOf(context, review, (id) => planned.has(id))),
    ...provenancesOf(context, events, (reference) => present.has(reference)),
  ];
  return {
    resourceType: 'Bundle',
    id: idOf(context, 'Bundle', on),
    type: 'collection',
    entry: resources.map((resource) => ({ fullUrl: addressOf(resource), resource })),
  };
};

/** Something of a record that is not in its bundle. */
export type LeftOut = {
  /** The list that it stands in. */
  readonly section: string;
  /** How many rows of it. */
  readonly rows: number;
  /** Why: R4 has nothing that says the same; it is about a worker; or it is dated after the day. */
  readonly why: 'no-faithful-home' | 'about-the-worker' | 'after-the-day';
};

const HOMELESS = [
  'contacts',
  'sessions',
  'accounts',
  'areaReviews',
  'grow',
  'incidents',
  'experiences',
  'documents',
  'leads',
] as const;

/**
 * Lists what `toFhirBundle` leaves out of a record, so that nobody takes the bundle for the whole of it.
 *
 * @param record - A record that `parseFamilyRecord` accepted.
 * @param options - `on`: the day of the export.
 * @returns Lists with how many rows are left out and why; empty where everything is in the bundle.
 * @throws Never.
 * @see HL7 FHIR R4 (4.0.1). `docs/fhir.md` has the reasons.
 * @example listLeftOut({ schemaVersion: 1, id: 'f1', people: [], contacts: [], observations: [], neededChanges: [], sharing: [] }, { on: isoDate('2026-11-21') }); // => []
 */
export const listLeftOut = (record: FamilyRecord, { on }: { readonly on: IsoDate }): readonly LeftOut[] => {
  const later = (rows: readonly { readonly on: IsoDate }[] = []) => rows.filter((row) => row.on > on).length;
  const plans = record.plans ?? [];
  const staffPlans = plans.filter(({ kind }) => kind === 'risk-reduction-plan');
  const own = record.observations.filter((one) => one.on <= on && isAboutWorker(one.item));
  const all: readonly LeftOut[] = [
    ...HOMELESS.map((section) => ({
      section,
      rows: record[section]?.length ?? 0,
      why: 'no-faithful-home' as const,
    })),
    {
      section: 'plans',
      rows: plans.filter((row) => !isCarePlan(row)).length - staffPlans.length,
      why: 'no-faithful-home',
    },
    { section: 'plans', rows: staffPlans.length, why: 'about-the-worker' },
    { section: 'visits', rows: record.visits?.length ?? 0, why: 'about-the-worker' },
    { section: 'observations', rows: own.length, why: 'about-the-worker' },
    { section: 'observations', rows: later(record.observations), why: 'after-the-day' },
    { section: 'sharing', rows: later(record.sharing), why: 'after-the-day' },
    { section: 'flags', rows: later(record.flags), why: 'after-the-day' },
  ];
  return all.filter(({ rows }) => rows > 0);
};
