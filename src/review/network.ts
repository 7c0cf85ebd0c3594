import { findingOf, type IsoDate, missingOf, type Observation } from '../kernel/index.js';
import type { FamilyRecord } from '../record/index.js';
import {
  assessHostilityScope,
  assessNetworkReach,
  type HostilityAssessment,
  listNetworkOptions,
  NETWORK_REACH_QUESTIONS,
  type NetworkOptions,
  type NetworkReachAssessment,
  reviewSplitting,
  SAF_1,
  SAF_6,
  SAF_7,
  type SplittingReview,
} from '../safety/index.js';
import { answersIn, idsOf, sourced } from './answers.js';
import type { Step } from './step.js';

/** Everybody who works with the family, and what hostility does between them. */
export type NetworkReview = {
  /** Whether hostility meets every agency, or some; absent where no agency is on record. */
  readonly hostility?: HostilityAssessment;
  /** Signs that the network is being split or drawn onto one side. Prompts to talk, and proof of nothing. */
  readonly splitting: SplittingReview;
  /** What the network can still do where one agency cannot work with the family; absent until hostility is on record. */
  readonly reach?: NetworkReachAssessment;
  /** What the network can do, with the plan for telling the family; absent until hostility is on record. */
  readonly options?: NetworkOptions;
};

/**
 * Reviews the network around a family.
 *
 * @param record - The family's record.
 * @param observations - Its observations up to the day.
 * @param options - `on`: the day of the review; `threatened`: whether a threat or an incident is on record.
 * @returns The scope of hostility, signs of splitting, what the network can still do, and its options.
 * @throws Never.
 * @see Hard to Engage procedure, Impact on multi-agency work: rules SAF-1, SAF-6 to SAF-10, SAF-28.
 * @example reviewNetwork(openRecord('f1'), [], { on: isoDate('2026-11-21'), threatened: false }).splitting.seen; // => []
 */
export const reviewNetwork = (
  { involved = [], experiences = [], incidents = [] }: FamilyRecord,
  observations: readonly Observation[],
  { on, threatened }: { readonly on: IsoDate; readonly threatened: boolean },
): NetworkReview => {
  const met = experiences.filter((one) => one.on <= on);
  const hostility =
    involved.length + met.length === 0 ? undefined : assessHostilityScope(involved, met, { on });
  const answers = answersIn(observations, on, idsOf(NETWORK_REACH_QUESTIONS));
  const hostile = threatened || met.some((one) => one.hostile === 'yes');
  const answered = Object.values(answers).some((answer) => answer !== 'unknown');
  return {
    ...(hostility === undefined ? {} : { hostility }),
    splitting: reviewSplitting(observations, { on }),
    ...(hostile || answered ? { reach: sourced(assessNetworkReach(answers), observations, on) } : {}),
    ...(hostile
      ? {
          options: listNetworkOptions({
            // An incident is a threat, hostility or violence that a worker met.
            frighteningEvent: incidents.some((one) => one.on <= on) ? 'yes' : 'unknown',
          }),
        }
      : {}),
  };
};

/**
 * The steps that follow from what was reviewed of the network.
 *
 * @param review - The review of the network.
 * @returns Steps: a child whom nobody can keep an eye on, signs of splitting to talk over, what to decide next.
 * @throws Never.
 * @see Hard to Engage procedure, Impact on multi-agency work: rules SAF-1, SAF-6, SAF-7.
 * @example listNetworkSteps(reviewNetwork(openRecord('f1'), [], { on: isoDate('2026-11-21'), threatened: false })); // => []
 */
export const listNetworkSteps = ({ splitting, reach }: NetworkReview): readonly Step[] => {
  const because = reach?.evidence.flatMap(({ from }) => from) ?? [];
  return [
    ...(reach?.cautions ?? []).map(({ code }): Step => ({ kind: 'must', id: code, because, rule: SAF_1 })),
    ...(splitting.seen.length === 0
      ? []
      : [
          {
            kind: 'should' as const,
            id: 'talk-over-splitting',
            because: splitting.seen.flatMap(({ from }) => from),
            detail: { signs: splitting.seen.map(({ id }) => id) },
            rule: SAF_6,
          },
        ]),
    ...(reach === undefined || findingOf(reach) !== undefined
      ? []
      : missingOf(reach)
          .slice(0, 1)
          .map(({ field }): Step => ({ kind: 'ask', id: field, because, rule: SAF_7 }))),
  ];
};
