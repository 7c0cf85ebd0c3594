import {
  type Answer,
  findingOf,
  type IsoDate,
  type Issue,
  type Judgement,
  type Observation,
} from '../kernel/index.js';
import {
  assessReEvaluation,
  checkLeadProfessional,
  ENGLAND_AND_WALES,
  findOnePlan,
  type LeadFinding,
  listReEvaluation,
  PLN_1,
  PLN_8,
  PLN_9,
  type PlanIssueCode,
  REFLECTIONS,
  type ReEvaluationCourse,
  type ReEvaluationFinding,
  type WorkingCalendar,
} from '../plan/index.js';
import type { SingleActionPlan } from '../plan/schema.js';
import { completePlan, type FamilyRecord, type PlanRow } from '../record/index.js';
import { answersIn } from './answers.js';
import { type GrowStanding, listGrowSteps, reviewConversation } from './grow.js';
import type { Step } from './step.js';
import { listTogetherSteps, reviewTogether, type TogetherReview } from './together.js';

/** One plan: what it lacks, or when it is looked at again. */
export type PlanReview = {
  /** Id of the plan. */
  readonly plan: string;
  /** Which kind of plan it is. */
  readonly kind: PlanRow['kind'];
  /** What it still lacks, in words for whoever can supply it; empty once it is whole. */
  readonly issues: readonly Issue<PlanIssueCode>[];
  /** Day on which it is looked at again; absent while it is not whole. */
  readonly reviewOn?: IsoDate;
  /** Whether that day has come. */
  readonly due: boolean;
};

/** A change of lead professional: an event with a reason, because families resent being handed on. */
export type HandoverReview = {
  /** First day of the new one. */
  readonly on: IsoDate;
  /** Id of the one before. */
  readonly from: string;
  /** Id of the new one. */
  readonly to: string;
  /** Whether the family has been told. */
  readonly familyTold: Answer;
};

/** Plans of all kinds, and whether it is time to think again. */
export type PlansReview = TogetherReview & {
  /** Whether the way of working is to be re-evaluated. */
  readonly reEvaluation: Judgement<ReEvaluationFinding>;
  /** How that goes, reflection first; absent until it is called for. */
  readonly course?: ReEvaluationCourse;
  /** Whether there is one lead professional, known by name. */
  readonly lead: LeadFinding;
  /** Changes of lead professional, oldest first. */
  readonly handovers: readonly HandoverReview[];
  /** Ids of single action plans agreed on the same day, where there is to be one; absent where there is no doubt. */
  readonly severalPlans?: readonly string[];
  /** Each plan. */
  readonly plans: readonly PlanReview[];
  /** Each GROW conversation. */
  readonly grow: readonly GrowStanding[];
};

const reviewPlan = (row: PlanRow, calendar: WorkingCalendar, on: IsoDate): PlanReview => {
  const completed = completePlan(row, { calendar });
  const reviewOn = completed.ok ? completed.value.reviewOn : undefined;
  return {
    plan: row.id,
    kind: row.kind,
    issues: completed.ok ? completed.warnings : completed.issues,
    ...(reviewOn === undefined ? {} : { reviewOn }),
    due: reviewOn !== undefined && reviewOn <= on,
  };
};

/** Single action plans that are whole and agreed on the same latest day. */
const severalOf = (plans: readonly PlanRow[], calendar: WorkingCalendar, on: IsoDate): readonly string[] => {
  const whole = plans.flatMap((row) => {
    const completed = row.kind === 'single-action-plan' ? completePlan(row, { calendar }) : undefined;
    return completed?.ok ? [completed.value as SingleActionPlan] : [];
  });
  const one = findOnePlan(whole, { on });
  return one.ok ? [] : (one.issues[0]!.detail!.plans as readonly string[]);
};

/**
 * Reviews plans: what each lacks, which are due, how GROW goes, who leads, and whether to think again.
 *
 * @param record - The family's record.
 * @param observations - Its observations up to the day.
 * @param options - `on`: the day of the review; `calendar`: working days, England and Wales unless said.
 * @returns The review of plans.
 * @throws Never.
 * @see Engaging Families Toolkit (`barnsley-toolkit`), 9.2 and 11: rules PLN-1 to PLN-19, GRW-1 to GRW-5.
 * @example reviewPlans(openRecord('f1'), [], { on: isoDate('2026-11-21') }).lead; // => 'none'
 */
export const reviewPlans = (
  record: FamilyRecord,
  observations: readonly Observation[],
  { on, calendar = ENGLAND_AND_WALES }: { readonly on: IsoDate; readonly calendar?: WorkingCalendar },
): PlansReview => {
  const { leads = [], plans = [], grow = [] } = record;
  const held = leads.filter((event) => event.on <= on);
  const latest = held.slice(-1).map(({ worker, name, on: from }) => ({ worker, name, from }));
  const reEvaluation = assessReEvaluation(observations, { on });
  const severalPlans = severalOf(plans, calendar, on);
  return {
    reEvaluation,
    ...(findingOf(reEvaluation) === 're-evaluate'
      ? { course: listReEvaluation(answersIn(observations, on, REFLECTIONS)) }
      : {}),
    lead: checkLeadProfessional(latest, { on }).finding,
    ...reviewTogether(record, observations, on),
    handovers: held.flatMap((event) =>
      event.type === 'handedOver'
        ? [{ on: event.on, from: event.from, to: event.worker, familyTold: event.familyTold }]
        : [],
    ),
    ...(severalPlans.length === 0 ? {} : { severalPlans }),
    plans: plans.map((row) => reviewPlan(row, calendar, on)),
    grow: grow
      .filter(({ startedOn }) => startedOn <= on)
      .map((row) => reviewConversation(row, observations, on)),
  };
};

/**
 * The steps that follow from what was reviewed of plans.
 *
 * @param review - The review of plans.
 * @returns Steps: think again, reflection first; name one lead, tell the family of a change; say that the partnership may
 *   be unequal, bring the team together; settle on one plan, finish a plan, look at one again; ask the next GROW question.
 * @throws Never.
 * @see Engaging Families Toolkit (`barnsley-toolkit`) and Hard to Engage procedure: rules PLN-1, PLN-8, PLN-9, PLN-13,
 *   PLN-19, GRW-1.
 * @example listPlanSteps(reviewPlans(openRecord('f1'), [], { on: isoDate('2026-11-21') }))[0].id; // => 'name-one-lead'
 */
export const listPlanSteps = (review: PlansReview): readonly Step[] => [
  ...listLeadSteps(review),
  ...listTogetherSteps(review),
  ...listEachPlan(review),
  ...listGrowSteps(review.grow),
];

const listLeadSteps = ({ reEvaluation, course, lead, handovers }: PlansReview): readonly Step[] => [
  ...(findingOf(reEvaluation) === 're-evaluate'
    ? [
        {
          kind: 'must' as const,
          id: 're-evaluate',
          because: reEvaluation.evidence.flatMap(({ from }) => from),
          rule: PLN_1,
        },
      ]
    : []),
  ...(course?.reflectFirst ?? [])
    .slice(0, 1)
    .map(({ id, rule }) => ({ kind: 'should' as const, id, because: [], rule })),
  ...(lead === 'one'
    ? []
    : [
        {
          kind: 'should' as const,
          id: 'name-one-lead',
          because: [],
          detail: { lead: `lead-${lead}` },
          rule: PLN_8,
        },
      ]),
  ...handovers
    .slice(-1)
    .filter(({ familyTold }) => familyTold !== 'yes')
    .map(({ from, to }) => ({
      kind: 'should' as const,
      id: 'tell-family-of-handover',
      because: [],
      detail: { from, to },
      rule: PLN_8,
    })),
];

const listEachPlan = ({ plans, severalPlans }: PlansReview): readonly Step[] => [
  ...(severalPlans === undefined
    ? []
    : [{ kind: 'should' as const, id: 'agree-on-one-plan', because: severalPlans, rule: PLN_9 }]),
  ...plans
    .filter(({ issues }) => issues.some(({ kind }) => kind !== 'warning'))
    .map(({ plan, kind }) => ({
      kind: 'should' as const,
      id: 'finish-plan',
      because: [plan],
      detail: { kind },
      rule: PLN_9,
    })),
  ...plans
    .filter(({ due }) => due)
    .map(({ plan, kind, reviewOn }) => ({
      kind: 'should' as const,
      id: 'look-at-plan-again',
      because: [plan],
      detail: { kind, reviewOn: String(reviewOn) },
      rule: PLN_9,
    })),
];
