import {
  assessUncooperativeness,
  BEHAVIOUR_SIGNS,
  type BehaviourCandidate,
  COMPLIANCE_SIGNS,
  type ComplianceSign,
  checkOptimism,
  listBehaviourCandidates,
  listComplianceSigns,
  listResponses,
  type OptimismCheck,
  type TypeResponse,
  type Uncooperativeness,
} from '../behaviour/index.js';
import { CAPACITY_PARTS, MOVE_COUNTERSIGNS, MOVE_SIGNS, READINESS_CRITERIA } from '../change/index.js';
import type { Answer, IsoDate, Judgement, Observation } from '../kernel/index.js';
import { ESCALATION_TRIGGERS } from '../plan/index.js';
import type { FamilyRecord } from '../record/index.js';
import { THREAT_ITEMS } from '../safety/index.js';
import type { Step } from './step.js';

/** What the family's behaviour may be, never one label; and whether we see too much good in it. */
export type BehaviourReview = {
  /** Whether there is more than ambivalence, which everybody shows at some stage. */
  readonly uncooperativeness: Judgement<Uncooperativeness>;
  /** What the record may point to, each with its evidence. */
  readonly candidates: readonly BehaviourCandidate[];
  /** What each candidate that the record shows calls for. */
  readonly responses: readonly TypeResponse[];
  /** Signs of disguised compliance that somebody noted, each with what would settle it. */
  readonly compliance: readonly ComplianceSign[];
  /** Whether the record leans to the good. */
  readonly optimism: OptimismCheck;
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
])();

/**
 * Reviews behaviour: candidates with evidence, signs to look closer at, and a check on too much optimism.
 *
 * @param record - The family's record.
 * @param observations - Its observations up to the day.
 * @param options - `on`: the day of the review; `seesProblem`: whether the parents see the problem, which decides between
 *   arguing less and challenging more.
 * @returns Candidates, what they call for, signs and warnings.
 * @throws Never.
 * @see Hard to Engage procedure and Engaging Families Toolkit: rules BEH-1 to BEH-11.
 * @example reviewBehaviour(openRecord('f1'), [], { on: isoDate('2026-11-21'), seesProblem: 'unknown' }).candidates; // => []
 */
export const reviewBehaviour = (
  { contacts, areaReviews = [] }: FamilyRecord,
  observations: readonly Observation[],
  { on, seesProblem }: { readonly on: IsoDate; readonly seesProblem: Answer },
): BehaviourReview => {
  const candidates = listBehaviourCandidates(observations, contacts, { on });
  const shown = candidates.filter(({ standing }) => standing === 'shown').map(({ type }) => type);
  return {
    uncooperativeness: assessUncooperativeness(observations, contacts, { on }),
    candidates,
    responses: listResponses(shown, { seesProblem }),
    compliance: listComplianceSigns(observations, { on }).filter(({ standing }) => standing !== 'not-asked'),
    optimism: checkOptimism(
      { observations, contacts, strengths: STRENGTHS, concerns: CONCERNS, reviews: areaReviews },
      { on },
    ),
  };
};

/**
 * The steps that follow from what was reviewed of behaviour.
 *
 * @param review - The review of behaviour.
 * @returns Steps: what would settle a sign, the questions of a warning, the first response to what the record shows.
 * @throws Never.
 * @see Hard to Engage procedure and Engaging Families Toolkit: rules BEH-5, BEH-8, BEH-9.
 * @example listBehaviourSteps(reviewBehaviour(openRecord('f1'), [], { on: isoDate('2026-11-21'), seesProblem: 'unknown' })).filter(({ kind }) => kind === 'must'); // => []
 */
export const listBehaviourSteps = ({ compliance, optimism, responses }: BehaviourReview): readonly Step[] => [
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
  ...responses.flatMap(({ steps }) =>
    steps.slice(0, 1).map(({ id, rule }) => ({ kind: 'should' as const, id, because: [], rule })),
  ),
];
