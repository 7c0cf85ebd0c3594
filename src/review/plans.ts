import { type GrowPrompt, type GrowReview, nextPrompt, reviewGrow } from '../grow/index.js';
import { findingOf, type IsoDate, type Issue, type Judgement, type Observation } from '../kernel/index.js';
import {
  assessReEvaluation,
  checkLeadProfessional,
  completeContract,
  completeFamilySupportPlan,
  completeRiskReductionPlan,
  completeSingleActionPlan,
  completeTwoWayAgreement,
  completeWorkPlan,
  ENGLAND_AND_WALES,
  type LeadFinding,
  PLN_1,
  PLN_8,
  PLN_9,
  type PlanIssueCode,
  type ReEvaluationFinding,
  type WorkingCalendar,
} from '../plan/index.js';
import type { FamilyRecord, GrowRow, PlanRow } from '../record/index.js';
import type { Step } from './step.js';

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

/** One GROW conversation: the next question, or how the plan goes. */
export type GrowStanding = {
  /** Id of the conversation. */
  readonly conversation: string;
  /** What to ask next; absent once it is a plan. */
  readonly prompt?: GrowPrompt;
  /** How each step and goal stands; absent while it is a conversation. */
  readonly progress?: GrowReview;
};

/** Plans of all kinds, and whether it is time to think again. */
export type PlansReview = {
  /** Whether the way of working is to be re-evaluated. */
  readonly reEvaluation: Judgement<ReEvaluationFinding>;
  /** Whether there is one lead professional, known by name. */
  readonly lead: LeadFinding;
  /** Each plan. */
  readonly plans: readonly PlanReview[];
  /** Each GROW conversation. */
  readonly grow: readonly GrowStanding[];
};

const complete = ({ kind, ...draft }: PlanRow, calendar: WorkingCalendar) => {
  switch (kind) {
    case 'single-action-plan':
      return completeSingleActionPlan(draft as never, { calendar });
    case 'family-support-plan':
      return completeFamilySupportPlan(draft as never, { calendar });
    case 'two-way-agreement':
      return completeTwoWayAgreement(draft as never, { calendar });
    case 'contract':
      return completeContract(draft as never, { calendar });
    case 'work-plan':
      return completeWorkPlan(draft as never, { calendar });
    case 'risk-reduction-plan':
      return completeRiskReductionPlan(draft as never, { calendar });
  }
};

const reviewPlan = (row: PlanRow, calendar: WorkingCalendar, on: IsoDate): PlanReview => {
  const completed = complete(row, calendar);
  const reviewOn = completed.ok ? completed.value.reviewOn : undefined;
  return {
    plan: row.id,
    kind: row.kind,
    issues: completed.ok ? completed.warnings : completed.issues,
    ...(reviewOn === undefined ? {} : { reviewOn }),
    due: reviewOn !== undefined && reviewOn <= on,
  };
};

const reviewConversation = (row: GrowRow, observations: readonly Observation[], on: IsoDate): GrowStanding =>
  row.status === 'draft'
    ? { conversation: row.id, prompt: nextPrompt(row) }
    : { conversation: row.id, progress: reviewGrow(row, observations, { on }) };

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
  { leads = [], plans = [], grow = [] }: FamilyRecord,
  observations: readonly Observation[],
  { on, calendar = ENGLAND_AND_WALES }: { readonly on: IsoDate; readonly calendar?: WorkingCalendar },
): PlansReview => {
  const held = leads.filter((event) => event.on <= on);
  const spells = held.map(({ worker, name, on: from }, at) => {
    const to = held[at + 1]?.on;
    return { worker, name, from, ...(to === undefined ? {} : { to }) };
  });
  return {
    reEvaluation: assessReEvaluation(observations, { on }),
    lead: checkLeadProfessional(spells.slice(-1), { on }).finding,
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
 * @returns Steps: think again, name one lead, finish a plan, look at one again, ask the next GROW question.
 * @throws Never.
 * @see Engaging Families Toolkit (`barnsley-toolkit`): rules PLN-1, PLN-8, PLN-9, GRW-1.
 * @example listPlanSteps(reviewPlans(openRecord('f1'), [], { on: isoDate('2026-11-21') }))[0].id; // => 'name-one-lead'
 */
export const listPlanSteps = ({ reEvaluation, lead, plans, grow }: PlansReview): readonly Step[] => [
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
  ...(lead === 'one'
    ? []
    : [{ kind: 'should' as const, id: 'name-one-lead', because: [], detail: { lead }, rule: PLN_8 }]),
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
  ...grow.flatMap(({ conversation, prompt, progress }) => [
    ...(prompt === undefined
      ? []
      : prompt.ask.slice(0, 1).map((id) => ({
          kind: 'ask' as const,
          id,
          because: [conversation],
          rule: prompt.rule,
        }))),
    ...(progress?.steps ?? [])
      .filter(({ standing }) => standing === 'late' || standing === 'not-known')
      .map(({ step, rule }) => ({
        kind: 'should' as const,
        id: 'ask-about-step',
        because: [conversation, step],
        rule,
      })),
  ]),
];
