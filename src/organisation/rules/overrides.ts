import {
  type Caution,
  type IsoDate,
  indexObservations,
  type Observation,
  type ObservationIndex,
  type Rule,
  readItem,
} from '../../kernel/index.js';
import { ORG_11, ORG_13 } from '../register.js';
import { POLICE_COMPLAINT, REPORTING_PROMPTS, type ReportingPrompt, THREAT_MADE } from '../vocabulary.js';

/** Something that comes before everything else. */
export type Override = {
  /** Id of what has to be done. */
  readonly id: typeof POLICE_COMPLAINT;
  /** `complaint-due`, or `complaint-recorded` where the agency is known to have done it since the latest threat. */
  readonly status: 'complaint-due' | 'complaint-recorded';
  /** Ids of the observations that call for it, in order of day and id. */
  readonly from: readonly string[];
  /** The rule. */
  readonly rule: Rule;
};

const threatsIn = (index: ObservationIndex): readonly Observation[] =>
  (index.get(THREAT_MADE) ?? [])
    .filter(({ answer }) => answer === 'yes')
    .sort((a, b) => (a.on < b.on || (a.on === b.on && a.id < b.id) ? -1 : 1));

/**
 * Lists what comes before everything else: a threat of violence is a crime, and the agency complains to the police on
 * its worker's behalf.
 *
 * One report is enough. A later no does not undo it, because nobody has to prove that they were threatened.
 *
 * @param observations - Observations about one team, with items `organisation.threat-made` and
 *   `organisation.health-safety.threat-is-crime` (that the complaint was made).
 * @param options - `on`: the day; later observations do not count.
 * @returns The override; empty where no threat was reported, which does not mean that there was none: see
 *   {@link listReportingPrompts}.
 * @throws Never.
 * @see The hard-to-engage procedure, Management responsibility (`hard-to-engage-procedure`): rule ORG-11.
 * @example listOrganisationOverrides([], { on: isoDate('2026-11-21') }); // => []
 */
export const listOrganisationOverrides = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): readonly Override[] => {
  const index = indexObservations(observations, on);
  const threats = threatsIn(index);
  const latest = threats.at(-1);
  if (latest === undefined) return [];
  const complaint = readItem(index, POLICE_COMPLAINT);
  const recorded = complaint.answer === 'yes' && complaint.on! >= latest.on;
  return [
    {
      id: POLICE_COMPLAINT,
      status: recorded ? 'complaint-recorded' : 'complaint-due',
      from: threats.map(({ id }) => id),
      rule: ORG_11,
    },
  ];
};

/** What is known of threats to a team, and what to ask. */
export type ReportingReading = {
  /** Ids of the threats reported, in order of day and id. */
  readonly reported: readonly string[];
  /** What to ask about, unprompted, however much or little was reported. */
  readonly ask: readonly ReportingPrompt[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rule. */
  readonly rule: Rule;
};

/**
 * Lists what a manager asks about threats and fear. Most of it is never reported, so it is assumed that there is more.
 *
 * @param observations - Observations about one team.
 * @param options - `on`: the day; later observations do not count.
 * @returns What was reported, and the same questions in every case. No report is never read as no threat.
 * @throws Never.
 * @see The hard-to-engage procedure, Supervision and support (`hard-to-engage-procedure`): rule ORG-13.
 * @example listReportingPrompts([], { on: isoDate('2026-11-21') }).cautions.map(({ code }) => code); // => ['more-happens-than-is-reported', 'no-report-is-not-no-threat']
 */
export const listReportingPrompts = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): ReportingReading => {
  const reported = threatsIn(indexObservations(observations, on)).map(({ id }) => id);
  return {
    reported,
    ask: REPORTING_PROMPTS,
    cautions: [
      { code: 'more-happens-than-is-reported', rule: ORG_13 },
      ...(reported.length === 0 ? [{ code: 'no-report-is-not-no-threat', rule: ORG_13 }] : []),
    ],
    rule: ORG_13,
  };
};
