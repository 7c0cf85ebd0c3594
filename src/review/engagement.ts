import {
  assessDoingNothing,
  assessEngagementStage,
  assessServiceReliability,
  type BarrierFound,
  type DoingNothing,
  ENG_1,
  ENG_3,
  type EngagementStageJudgement,
  type InvitationCheck,
  listBarriers,
  listSanctionOptions,
  type NeedCheck,
  type SanctionAdvice,
  type ServiceReliability,
  STRATEGY_LINKS,
  type StrategyAdvice,
  suggestStrategies,
} from '../engagement/index.js';
import { findingOf, type IsoDate, type Judgement, missingOf, type Observation } from '../kernel/index.js';
import type { FamilyRecord } from '../record/index.js';
import type { Step } from './step.js';

/** How far engagement has come, and what the service itself did, before anybody calls a family hard to engage. */
export type EngagementReview = {
  /** What the service did: cancelled, moved, late, changes of worker. Looked at first. */
  readonly service: ServiceReliability;
  /** Needs in communication, known and met or not. */
  readonly needs: readonly NeedCheck[];
  /** Who was left out: fathers and other men, wider family, parents who live elsewhere. */
  readonly invitations: readonly InvitationCheck[];
  /** Whether doing nothing is ruled out. */
  readonly doingNothing: Judgement<DoingNothing>;
  /** The first stage of engagement that is not yet evidenced. */
  readonly stage: EngagementStageJudgement;
  /** What stands in the way, on the family's side and on ours. */
  readonly barriers: readonly BarrierFound[];
  /** What may help, each with why. */
  readonly strategies: StrategyAdvice;
  /** Sanctions, kept apart from what may help, and from punishment. */
  readonly sanctions: SanctionAdvice;
};

/**
 * Reviews engagement, with the service's own part first.
 *
 * @param record - The family's record.
 * @param observations - Its observations up to the day.
 * @param options - `on`: the day of the review.
 * @returns The service's part, needs, invitations, the stage, barriers and strategies.
 * @throws Never.
 * @see Engaging Families Toolkit (`barnsley-toolkit`) and the study of 2020 (`page-2020`): rules ENG-1 to ENG-18.
 * @example reviewEngagement(openRecord('f1'), [], { on: isoDate('2026-11-21') }).barriers; // => []
 */
export const reviewEngagement = (
  { contacts, people, referredOn }: FamilyRecord,
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): EngagementReview => {
  const stage = assessEngagementStage(contacts, observations, { on });
  const found = findingOf(stage);
  const service = assessServiceReliability(contacts, {
    on,
    people,
    observations,
    ...(referredOn === undefined ? {} : { referredOn }),
  });
  return {
    service,
    needs: service.needs,
    invitations: service.invitations,
    doingNothing: assessDoingNothing(observations, { on }),
    stage,
    barriers: listBarriers(observations, { on }),
    strategies: suggestStrategies(
      { on, observations, ...(found === undefined ? {} : { stage: found }) },
      STRATEGY_LINKS,
    ),
    sanctions: listSanctionOptions(observations, { on }),
  };
};

/**
 * The steps that follow from what was reviewed of engagement.
 *
 * @param review - The review of engagement.
 * @returns Steps: not to leave it at that where a child is in question; the service's part to mend; needs to meet;
 *   people to invite; the first strategy; what to ask.
 * @throws Never.
 * @see Engaging Families Toolkit (`barnsley-toolkit`): rules ENG-1, ENG-3, ENG-10.
 * @example listEngagementSteps(reviewEngagement(openRecord('f1'), [], { on: isoDate('2026-11-21') })).length > 0; // => true
 */
export const listEngagementSteps = ({
  service,
  needs,
  invitations,
  doingNothing,
  stage,
  strategies,
}: EngagementReview): readonly Step[] => {
  const mend = service.checks.filter(({ answer }) => answer === 'yes');
  const first = strategies.suggestions[0];
  return [
    ...(findingOf(doingNothing) === 'doing-nothing-excluded'
      ? [
          {
            kind: 'must' as const,
            id: 'doing-nothing-excluded',
            because: doingNothing.evidence.flatMap(({ from }) => from),
            rule: ENG_3,
          },
        ]
      : []),
    ...(findingOf(service) === 'look-at-service-first'
      ? [
          {
            kind: 'should' as const,
            id: 'look-at-service-first',
            because: mend.flatMap(({ from }) => from),
            detail: { checks: mend.map(({ id }) => id) },
            rule: service.rules[0]!,
          },
        ]
      : []),
    ...needs
      .filter(({ unmet }) => unmet === 'yes')
      .map(({ need, from }) => ({
        kind: 'should' as const,
        id: need,
        because: from,
        rule: service.rules[0]!,
      })),
    ...invitations
      .filter(({ leftOut }) => leftOut === 'yes')
      .map(({ id, from, rule, notInvited }) => ({
        kind: 'should' as const,
        id,
        because: from,
        detail: { notInvited },
        rule,
      })),
    ...(first === undefined
      ? []
      : [
          {
            kind: 'consider' as const,
            id: first.id,
            because: first.why.flatMap(({ from }) => from),
            rule: first.rule,
          },
        ]),
    ...missingOf(stage).map(({ field }) => ({ kind: 'ask' as const, id: field, because: [], rule: ENG_1 })),
  ];
};
