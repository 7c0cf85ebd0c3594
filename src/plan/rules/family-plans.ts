import { PLAN_QUALITIES } from '../../change/index.js';
import { answerTo, byCodeUnit, type IsoDate, issue, ok, type Result, refuseAll } from '../../kernel/index.js';
import type { WorkingCalendar } from '../bank-holidays.js';
import type { PlanIssueCode } from '../issues.js';
import type { PlanRuleId } from '../register.js';
import type {
  FamilySupportPlan,
  FamilySupportPlanDraft,
  SingleActionPlan,
  SingleActionPlanDraft,
  TwoWayAgreement,
  TwoWayAgreementDraft,
} from '../schema.js';
import { areSaid, finish, isSaid, need, type PlanIssue, rowNeeds } from './complete.js';

type ActionDraft = NonNullable<SingleActionPlanDraft['actions']>[number];

const ACTION_PARTS = [
  ['what', 'action-without-what'],
  ['by', 'action-without-who'],
  ['why', 'action-without-why'],
] as const;

const actionNeeds = (actions: readonly ActionDraft[], rule: PlanRuleId): readonly PlanIssue[] => [
  ...need(actions.length > 0, 'no-action', ['actions'], 'team', rule),
  ...rowNeeds(actions, 'actions', ACTION_PARTS, 'team', rule),
];

/** Everybody who takes part has a task and has agreed, and nobody else has a task. */
const peopleNeeds = (
  people: readonly string[],
  actions: readonly ActionDraft[],
  agreedBy: readonly string[],
): readonly PlanIssue[] => [
  ...actions.flatMap(({ by }, at) =>
    need(
      by === undefined || people.includes(by),
      'action-by-stranger',
      ['actions', at, 'by'],
      'team',
      'PLN-9',
      {
        row: at + 1,
      },
    ),
  ),
  ...people.flatMap((person) =>
    need(
      actions.some(({ by }) => by === person),
      'person-without-task',
      ['actions'],
      'team',
      'PLN-9',
      { person },
    ),
  ),
  ...people.flatMap((person) =>
    need(agreedBy.includes(person), 'person-has-not-agreed', ['agreedBy'], 'lead-professional', 'PLN-9', {
      person,
    }),
  ),
];

/**
 * Completes the single action plan of the team around a family, or says what it still lacks and who can supply it.
 *
 * @param draft - What is known so far.
 * @param options - `calendar`: working days, for the review day.
 * @returns The plan with its review day; refused with every gap: a lead professional, what, by whom and why for each
 *   action, a task for each person who takes part, everybody’s agreement, and a family that can say who does what.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (`barnsley-toolkit`): rule PLN-9.
 * @example completeSingleActionPlan({ id: 'p1' }, { calendar: ENGLAND_AND_WALES }).ok; // => false
 */
export const completeSingleActionPlan = (
  draft: SingleActionPlanDraft,
  { calendar }: { readonly calendar: WorkingCalendar },
): Result<SingleActionPlan, PlanIssueCode> => {
  const { familyMembers = [], workers = [], actions = [], agreedBy = [], familyCanSay } = draft;
  const answered = familyCanSay === 'yes' || familyCanSay === 'no';
  return finish('single-action-plan', draft, calendar, 'PLN-9', [
    ...need(isSaid(draft.leadProfessional), 'lead-missing', ['leadProfessional'], 'team', 'PLN-9'),
    ...need(familyMembers.length > 0, 'no-family-member', ['familyMembers'], 'lead-professional', 'PLN-9'),
    ...need(workers.length > 0, 'no-worker', ['workers'], 'lead-professional', 'PLN-9'),
    ...actionNeeds(actions, 'PLN-9'),
    ...peopleNeeds([...familyMembers, ...workers], actions, agreedBy),
    ...need(answered, 'family-not-asked', ['familyCanSay'], 'lead-professional', 'PLN-9'),
    ...need(familyCanSay !== 'no', 'family-cannot-say', ['familyCanSay'], 'lead-professional', 'PLN-9'),
  ]);
};

/**
 * Finds the one plan that holds for a family on a day.
 *
 * @param plans - Single action plans of one family, in any order.
 * @param options - `on`: the day; plans agreed later do not count.
 * @returns The plan; `undefined` where there is none; refused where several were agreed on the same latest day, because
 *   there is to be one. An earlier plan gives way to a later one.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (`barnsley-toolkit`): rule PLN-9.
 * @example const result = findOnePlan([], { on: isoDate('2026-11-21') });
 * result.ok && result.value; // => undefined
 */
export const findOnePlan = (
  plans: readonly SingleActionPlan[],
  { on }: { readonly on: IsoDate },
): Result<SingleActionPlan | undefined, PlanIssueCode> => {
  const known = plans.filter(({ agreedOn }) => agreedOn <= on);
  const latest = known.reduce((day, { agreedOn }) => (agreedOn > day ? agreedOn : day), '');
  const standing = known.filter(({ agreedOn }) => agreedOn === latest);
  return standing.length > 1
    ? refuseAll([issue('more-than-one-plan', [], { plans: standing.map(({ id }) => id).sort(byCodeUnit) })])
    : ok(standing[0]);
};

/**
 * Completes a family support plan, also called change strategy, or says what it still lacks and who can supply it.
 *
 * @param draft - What is known so far. It is made with one parent, because change is held per parent.
 * @param options - `calendar`: working days, for the review day.
 * @returns The plan with its review day; refused with every gap: what needs to change, a short-term and a long-term
 *   goal, help with what, by whom and why, the five tests of the plan, and the parent’s agreement.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rule PLN-SUPPORT.
 * @example completeFamilySupportPlan({ id: 'p1' }, { calendar: ENGLAND_AND_WALES }).ok; // => false
 */
export const completeFamilySupportPlan = (
  draft: FamilySupportPlanDraft,
  { calendar }: { readonly calendar: WorkingCalendar },
): Result<FamilySupportPlan, PlanIssueCode> => {
  const { goals = [], actions = [], qualities = {} } = draft;
  const goalParts = [
    ['what', 'goal-without-what'],
    ['horizon', 'goal-without-horizon'],
  ] as const;
  const has = (horizon: string): boolean => goals.some((goal) => goal.horizon === horizon);
  const tests = PLAN_QUALITIES.flatMap((quality) => {
    const answer = answerTo(qualities, quality);
    const code = answer === 'no' ? 'quality-not-shown' : 'quality-not-checked';
    return need(answer === 'yes', code, ['qualities', quality], 'parent', 'PLN-SUPPORT', { quality });
  });
  return finish('family-support-plan', draft, calendar, 'PLN-SUPPORT', [
    ...need(isSaid(draft.parent), 'parent-missing', ['parent'], 'worker', 'PLN-SUPPORT'),
    ...need(areSaid(draft.neededChanges), 'no-needed-change', ['neededChanges'], 'parent', 'PLN-SUPPORT'),
    ...need(has('short-term'), 'no-short-term-goal', ['goals'], 'parent', 'PLN-SUPPORT'),
    ...need(has('long-term'), 'no-long-term-goal', ['goals'], 'parent', 'PLN-SUPPORT'),
    ...rowNeeds(goals, 'goals', goalParts, 'parent', 'PLN-SUPPORT'),
    ...actionNeeds(actions, 'PLN-SUPPORT'),
    ...tests,
    ...need(draft.parentAgrees === 'yes', 'parent-has-not-agreed', ['parentAgrees'], 'parent', 'PLN-SUPPORT'),
  ]);
};

/**
 * Completes a two-way agreement, or says what it still lacks and who can supply it. It binds services as much as the
 * family; a document that only sets limits on parents is a contract, which is another artefact.
 *
 * @param draft - What is known so far.
 * @param options - `calendar`: working days, for the review day.
 * @returns The agreement with its review day; refused with every gap on either side.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (`barnsley-toolkit`): rule PLN-10.
 * @example completeTwoWayAgreement({ id: 'a1' }, { calendar: ENGLAND_AND_WALES }).ok; // => false
 */
export const completeTwoWayAgreement = (
  draft: TwoWayAgreementDraft,
  { calendar }: { readonly calendar: WorkingCalendar },
): Result<TwoWayAgreement, PlanIssueCode> => {
  const { ofServices = [], ofFamily = [], agreedByFamily = [], agreedByServices = [] } = draft;
  const parts = [
    ['what', 'expectation-without-what'],
    ['of', 'expectation-without-who'],
  ] as const;
  return finish('two-way-agreement', draft, calendar, 'PLN-10', [
    ...need(ofServices.length > 0, 'nothing-expected-of-services', ['ofServices'], 'family', 'PLN-10'),
    ...rowNeeds(ofServices, 'ofServices', parts, 'family', 'PLN-10'),
    ...need(ofFamily.length > 0, 'nothing-expected-of-family', ['ofFamily'], 'services', 'PLN-10'),
    ...rowNeeds(ofFamily, 'ofFamily', parts, 'services', 'PLN-10'),
    ...need(agreedByFamily.length > 0, 'family-has-not-agreed', ['agreedByFamily'], 'family', 'PLN-10'),
    ...need(
      agreedByServices.length > 0,
      'services-have-not-agreed',
      ['agreedByServices'],
      'services',
      'PLN-10',
    ),
  ]);
};
