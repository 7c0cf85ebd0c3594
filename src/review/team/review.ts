import type { Answers, Caution, IsoDate, Judgement } from '../../kernel/index.js';
import {
  type AssemblageCheck,
  assessContinuum,
  assessCulture,
  auditDuties,
  auditPrinciple6,
  type ContinuumFinding,
  type CultureFinding,
  checkAssemblage,
  DUTY_ROLES,
  type DutyReading,
  type DutyRole,
  listOrganisationOverrides,
  listReportingPrompts,
  listVisitsWithoutSelfCare,
  listWatchPoints,
  type Override,
  type Principle6Audit,
  type ReportingReading,
  type ResilienceWatch,
  type SelfCarePlanning,
} from '../../organisation/index.js';
import type { TeamRecord } from '../schema.js';
import { type NextSteps, orderSteps } from '../step.js';
import { type CaseloadReview, caseloadSteps, reviewCaseload, type TeamCaseload } from './caseload.js';
import { type ConfidenceReading, readSharedSummaries } from './confidence.js';
import { listExposure, listThreatObservations, type PractitionerExposure } from './exposure.js';
import { listTeamSteps } from './steps.js';
import { reviewSupervision, type SupervisionReview } from './supervision.js';

/** The duties of one role. */
export type RoleReview = {
  /** Whose duties. */
  readonly role: DutyRole;
  /** Each duty, in the order of the sources. */
  readonly duties: readonly DutyReading[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
};

/** A review of one team on one day, for its manager. Nobody is ranked or scored, and nobody's answers are in it. */
export type TeamReview = {
  /** Id of the team. */
  readonly team: string;
  /** Day of the review. */
  readonly on: IsoDate;
  /** What to do next: overrides first, then at most a handful. */
  readonly next: NextSteps;
  /** What outranks everything else: a threat of violence is a crime. */
  readonly first: readonly Override[];
  /** What was reported of threats, and what to ask unprompted. */
  readonly reporting: ReportingReading;
  /** What each practitioner met with, in order of id. */
  readonly exposure: readonly PractitionerExposure[];
  /** Each practitioner's supervision, in order of id. */
  readonly supervision: readonly SupervisionReview[];
  /** The six clauses of Principle 6. */
  readonly principle6: Principle6Audit;
  /** The duties of each role. */
  readonly duties: readonly RoleReview[];
  /** Whether the culture carries the measures. */
  readonly culture: Judgement<CultureFinding>;
  /** Whether all three layers of support between people are there. */
  readonly continuum: Judgement<ContinuumFinding>;
  /** The sets of support, against what the setting can run. */
  readonly assemblage: AssemblageCheck;
  /** Visits whose safety was planned and whose aftermath was not. */
  readonly selfCare: SelfCarePlanning;
  /** What people said in confidence, as far as it was shared: counts over at least five people. */
  readonly wellbeing: ConfidenceReading;
  /** What leaders watch for in any case. */
  readonly watch: ResilienceWatch;
  /** What each practitioner holds; absent where no caseload was passed. */
  readonly caseload?: CaseloadReview;
};

/** How a team is reviewed. */
export type TeamReviewOptions = {
  /** The day of the review. Nothing dated later counts. */
  readonly on: IsoDate;
  /** The most next steps to list, 1 or more; five unless said. Overrides are always listed. */
  readonly mostSteps?: number;
  /** Who holds what, measured by `measureCaseloads`, with the notes of `allocateCaseloads`. */
  readonly caseload?: TeamCaseload;
};

/** A handful: a house choice, and the caller's to change. */
const HANDFUL = 5;

/**
 * Reviews a team for its manager: what must happen first, how each practitioner is supervised, what the service owes the
 * people who do its work and what was seen of that, and how people are, only ever as counts over at least five.
 *
 * @param team - A record that `parseTeamRecord` accepted. It holds nobody's answers: summaries come from whoever does,
 *   made by {@link summariseInConfidence}.
 * @param options - `on`: the day of the review; `mostSteps`: how many steps to list; `caseload`: who holds what.
 * @returns The review, as plain data. People are in order of id; none is compared with another.
 * @throws Never.
 * @see The library's design, section 3 (review). Each part cites its own rules.
 * @example reviewTeam({ schemaVersion: 1, id: 't1', practitioners: [], expectations: { everyDays: 42 }, supervision: [], observations: [], measures: {}, support: [], visits: [], exposure: [], summaries: [] }, { on: isoDate('2026-11-21') }).first; // => []
 */
export const reviewTeam = (
  team: TeamRecord,
  { on, mostSteps = HANDFUL, caseload: held }: TeamReviewOptions,
): TeamReview => {
  const observations = [...team.observations, ...listThreatObservations(team)];
  const culture = assessCulture(observations, { on });
  const supervision = reviewSupervision(team, { on });
  const parts = {
    first: listOrganisationOverrides(observations, { on }),
    reporting: listReportingPrompts(observations, { on }),
    exposure: listExposure(team, supervision, { on }),
    supervision,
    principle6: auditPrinciple6(observations, { on }),
    duties: DUTY_ROLES.map((role): RoleReview => {
      const { duties, cautions } = auditDuties(role, observations, { on });
      return { role, duties, cautions };
    }),
    culture,
    continuum: assessContinuum(observations, { on }),
    assemblage: checkAssemblage(team.support, {
      available: team.measures as Answers<string>,
      culture,
    }),
    selfCare: listVisitsWithoutSelfCare(team.visits),
    wellbeing: readSharedSummaries(team.summaries, { on }),
    watch: listWatchPoints('unknown'),
  };
  const caseload = held === undefined ? undefined : reviewCaseload(held);
  const steps = [...listTeamSteps(parts), ...caseloadSteps(caseload)];
  return {
    team: team.id,
    on,
    next: orderSteps(steps, mostSteps),
    ...parts,
    ...(caseload === undefined ? {} : { caseload }),
  };
};
