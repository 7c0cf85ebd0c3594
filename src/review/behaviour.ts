import {
  type AvoidanceOpening,
  assessAvoidanceOpening,
  assessUncooperativeness,
  assessViolenceIncluded,
  BEH_7,
  BEHAVIOUR_SIGNS,
  type BehaviourCandidate,
  CHILD_COPING,
  COMPLIANCE_SIGNS,
  type ComplianceSign,
  type CopingReading,
  checkOptimism,
  checkPractice,
  type LimitReading,
  listAssessmentLimits,
  listBehaviourCandidates,
  listChildCoping,
  listComplianceSigns,
  listReasons,
  listResponses,
  type OptimismCheck,
  PRACTICE_CHECKS,
  type PracticeCheck,
  type PracticeCheckName,
  type ReasonReading,
  type TypeResponse,
  type Uncooperativeness,
  type ViolenceInAssessment,
} from '../behaviour/index.js';
import {
  CAPACITY_PARTS,
  MOVE_COUNTERSIGNS,
  MOVE_SIGNS,
  OVERWHELM,
  READINESS_CRITERIA,
} from '../change/index.js';
import {
  type Answer,
  byCodeUnit,
  findingOf,
  type IsoDate,
  type Judgement,
  type Observation,
} from '../kernel/index.js';
import { ESCALATION_TRIGGERS } from '../plan/index.js';
import type { FamilyRecord } from '../record/index.js';
import { THREAT_ITEMS } from '../safety/index.js';
import { answersIn, idsOf } from './answers.js';
import type { Step } from './step.js';

/** What the family's behaviour may be, never one label; and whether we see too much good in it. */
export type BehaviourReview = {
  /** Whether there is more than ambivalence, which everybody shows at some stage. */
  readonly uncooperativeness: Judgement<Uncooperativeness>;
  /** What the record may point to, each with its evidence. */
  readonly candidates: readonly BehaviourCandidate[];
  /** Reasons the family may have for holding back: the procedure's list, joined with the barriers that say the same. */
  readonly reasons: readonly ReasonReading[];
  /** Whether avoidance may be giving way; absent where avoidance is not on record. */
  readonly opening?: Judgement<AvoidanceOpening>;
  /** What each candidate that the record shows calls for. */
  readonly responses: readonly TypeResponse[];
  /** Signs of disguised compliance that somebody noted, each with what would settle it. */
  readonly compliance: readonly ComplianceSign[];
  /** Whether the record leans to the good. */
  readonly optimism: OptimismCheck;
  /** Whether the child's risk assessment covers the violence on record. */
  readonly violence: Judgement<ViolenceInAssessment>;
  /** Ordinary tools of assessment that hostility may have taken away. */
  readonly limits: readonly LimitReading[];
  /** How each child may be coping; a calm child proves nothing. */
  readonly coping: readonly {
    /** Id of the child. */
    readonly child: string;
    /** The ways of coping. */
    readonly ways: readonly CopingReading[];
  }[];
  /** Workers' checks of their own view. What they say of their own reactions is for supervision. */
  readonly checks: readonly PracticeCheck[];
};

/** Items of which a yes is good news for the child, and items of which a yes is a worry. A house choice of the review. */
const STRENGTHS: readonly string[] = /* @__PURE__ */ (() => [
  ...Object.values(MOVE_SIGNS).flat(),
  ...CAPACITY_PARTS,
  ...READINESS_CRITERIA,
])();
const CONCERNS: readonly string[] = /* @__PURE__ */ (() => [
  ...Object.values(MOVE_COUNTERSIGNS).flat(),
  ...Object.values(BEHAVIOUR_SIGNS).flat(),
  ...COMPLIANCE_SIGNS,
  ...THREAT_ITEMS,
  ...ESCALATION_TRIGGERS,
  OVERWHELM,
])();

/**
 * Reviews behaviour: candidates with evidence, signs to look closer at, and a check on too much optimism.
 *
 * @param record - The family's record.
 * @param observations - Its observations up to the day.
 * @param options - `on`: the day of the review; `seesProblem`: whether the parents see the problem, which decides between
 *   arguing less and challenging more.
 * @returns Candidates, what they call for, signs and warnings, the child's part, and the worker's own checks.
 * @throws Never.
 * @see Hard to Engage procedure and Engaging Families Toolkit: rules BEH-1 to BEH-11.
 * @example reviewBehaviour(openRecord('f1'), [], { on: isoDate('2026-11-21'), seesProblem: 'unknown' }).candidates; // => []
 */
export const reviewBehaviour = (
  { contacts, people, areaReviews = [] }: FamilyRecord,
  observations: readonly Observation[],
  { on, seesProblem }: { readonly on: IsoDate; readonly seesProblem: Answer },
): BehaviourReview => {
  const coping = observations.filter(({ item }) => (CHILD_COPING as readonly string[]).includes(item));
  const candidates = listBehaviourCandidates(observations, contacts, { on });
  const shown = candidates.filter(({ standing }) => standing === 'shown').map(({ type }) => type);
  return {
    uncooperativeness: assessUncooperativeness(observations, contacts, { on }),
    candidates,
    reasons: listReasons(observations, { on }),
    ...(shown.includes('behaviour.toolkit-type.avoidance')
      ? { opening: assessAvoidanceOpening(observations, { on }) }
      : {}),
    responses: listResponses(shown, { seesProblem }),
    compliance: listComplianceSigns(observations, { on }).filter(({ standing }) => standing !== 'not-asked'),
    optimism: checkOptimism(
      { observations, contacts, strengths: STRENGTHS, concerns: CONCERNS, reviews: areaReviews },
      { on },
    ),
    violence: assessViolenceIncluded(observations, { on }),
    limits: listAssessmentLimits(observations, contacts, { on }),
    coping: people
      .filter(({ role }) => role === 'child')
      .map(({ id }) => id)
      .sort(byCodeUnit)
      .map((child) => ({
        child,
        ways: listChildCoping(
          coping.filter(({ about }) => about === child),
          { on },
        ),
      })),
    checks: (Object.keys(PRACTICE_CHECKS) as readonly PracticeCheckName[]).map((check) =>
      checkPractice(check, { answers: answersIn(observations, on, idsOf(PRACTICE_CHECKS[check])) }),
    ),
  };
};

/**
 * The steps that follow from what was reviewed of behaviour.
 *
 * @param review - The review of behaviour.
 * @returns Steps: violence to include, what would settle a sign, the questions of a warning, what a check prompts, the
 *   first response to what the record shows.
 * @throws Never.
 * @see Hard to Engage procedure and Engaging Families Toolkit: rules BEH-5, BEH-8, BEH-9.
 * @example listBehaviourSteps(reviewBehaviour(openRecord('f1'), [], { on: isoDate('2026-11-21'), seesProblem: 'unknown' })).filter(({ kind }) => kind === 'must'); // => []
 */
export const listBehaviourSteps = ({
  compliance,
  optimism,
  responses,
  violence,
  checks,
}: BehaviourReview): readonly Step[] => [
  ...(findingOf(violence) === 'must-be-included'
    ? [
        {
          kind: 'must' as const,
          id: 'include-violence',
          because: violence.evidence.flatMap(({ from }) => from),
          rule: BEH_7,
        },
      ]
    : []),
  ...compliance
    .filter(({ standing }) => standing === 'look-closer')
    .map(({ sign, from, rule, settledBy }) => ({
      kind: 'should' as const,
      id: 'look-closer',
      because: from,
      detail: { sign, looks: settledBy.filter(({ answer }) => answer === 'unknown').map(({ look }) => look) },
      rule,
    })),
  ...optimism.warnings.map(({ code, from, rule }) => ({
    kind: 'should' as const,
    id: code,
    because: from,
    rule,
  })),
  ...checks.flatMap(({ prompts }) =>
    prompts.map(({ id, rule }) => ({ kind: 'should' as const, id, because: [], rule })),
  ),
  ...responses.flatMap(({ steps }) =>
    steps.slice(0, 1).map(({ id, rule }) => ({ kind: 'should' as const, id, because: [], rule })),
  ),
];
