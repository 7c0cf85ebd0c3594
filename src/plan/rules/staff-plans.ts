import type { Result } from '../../kernel/index.js';
import type { WorkingCalendar } from '../bank-holidays.js';
import type { PlanIssueCode } from '../issues.js';
import type { PlanRuleId } from '../register.js';
import type {
  RiskReductionPlan,
  RiskReductionPlanDraft,
  SupervisionActionPlan,
  SupervisionActionPlanDraft,
  WorkPlan,
  WorkPlanDraft,
} from '../schema.js';
import { finish, isSaid, need, type PlanIssue, rowNeeds, type Supplier } from './complete.js';

const asWarnings = (issues: readonly PlanIssue[]): readonly PlanIssue[] =>
  issues.map((one) => ({ ...one, kind: 'warning' }));

const RESTS_WITH = [
  ['what', 'expectation-without-what'],
  ['of', 'expectation-without-who'],
] as const;

const sharingNeeds = ({ sharing = {}, exclusion }: WorkPlanDraft): readonly PlanIssue[] => [
  ...need(isSaid(sharing.what), 'sharing-without-what', ['sharing', 'what'], 'chair', 'PLN-WORK'),
  ...need(isSaid(sharing.how), 'sharing-without-how', ['sharing', 'how'], 'chair', 'PLN-WORK'),
  ...need(sharing.when !== undefined, 'sharing-without-when', ['sharing', 'when'], 'chair', 'PLN-WORK'),
  ...(exclusion === undefined
    ? []
    : [
        ...need(
          isSaid(exclusion.reason),
          'exclusion-without-reason',
          ['exclusion', 'reason'],
          'chair',
          'PLN-WORK',
        ),
        ...need(
          isSaid(exclusion.chair),
          'exclusion-without-chair',
          ['exclusion', 'chair'],
          'chair',
          'PLN-WORK',
        ),
      ]),
];

/**
 * Completes the work plan of several agencies, or says what it still lacks and who can supply it.
 *
 * @param draft - What is known so far.
 * @param options - `calendar`: working days, for the review day.
 * @returns The plan with its review day; refused with every gap: two agencies at least, who decides, who does what, and
 *   always what the family hears, how and when. Leaving a parent out of the meeting needs a reason and the chair. An
 *   agency with nothing to do is a warning, and so is a parent left out.
 * @throws Never.
 * @see Hard to Engage procedure, Multi-agency meetings: rule PLN-WORK.
 * @example completeWorkPlan({ id: 'w1' }, { calendar: ENGLAND_AND_WALES }).ok; // => false
 */
export const completeWorkPlan = (
  draft: WorkPlanDraft,
  { calendar }: { readonly calendar: WorkingCalendar },
): Result<WorkPlan, PlanIssueCode> => {
  const { decisions = [], responsibilities = [] } = draft;
  const agencies = [...new Set(draft.agencies ?? [])];
  const idle = agencies.flatMap((agency) =>
    need(
      responsibilities.some(({ of }) => of === agency),
      'agency-without-task',
      ['responsibilities'],
      'chair',
      'PLN-WORK',
      {
        agency,
      },
    ),
  );
  const leftOut = need(draft.exclusion === undefined, 'parent-left-out', ['exclusion'], 'chair', 'PLN-WORK', {
    difference: 'D-12',
  });
  const own = [
    ...need(agencies.length > 1, 'too-few-agencies', ['agencies'], 'chair', 'PLN-WORK'),
    ...need(decisions.length > 0, 'no-decision', ['decisions'], 'chair', 'PLN-WORK'),
    ...rowNeeds(decisions, 'decisions', RESTS_WITH, 'chair', 'PLN-WORK'),
    ...need(responsibilities.length > 0, 'no-responsibility', ['responsibilities'], 'chair', 'PLN-WORK'),
    ...rowNeeds(responsibilities, 'responsibilities', RESTS_WITH, 'chair', 'PLN-WORK'),
    ...sharingNeeds(draft),
  ];
  return finish(
    'work-plan',
    { ...draft, agencies } as WorkPlanDraft,
    calendar,
    'PLN-WORK',
    own,
    asWarnings([...idle, ...leftOut]),
  );
};

const RISK_PARTS = [
  ['what', 'risk-without-what'],
  ['measure', 'risk-without-measure'],
  ['by', 'risk-without-who'],
] as const;

const riskNeeds = (
  risks: NonNullable<RiskReductionPlanDraft['risks']>,
  from: Supplier,
  rule: PlanRuleId,
): readonly PlanIssue[] => [
  ...need(risks.length > 0, 'no-risk', ['risks'], from, rule),
  ...rowNeeds(risks, 'risks', RISK_PARTS, from, rule),
];

/**
 * Completes a plan that lowers the risk to staff, or says what it still lacks and who can supply it.
 *
 * @param draft - What is known so far. It belongs to staff records, never to a family’s bundle.
 * @param options - `calendar`: working days, for the review day.
 * @returns The plan with its review day; refused with every gap: for whom, each risk with what is done and by whom, a
 *   manager, whether the situation is extreme, and the next meeting about risk alone where it is.
 * @throws Never.
 * @see Hard to Engage procedure, Multi-agency meetings: rule PLN-RISK.
 * @example completeRiskReductionPlan({ id: 'r1' }, { calendar: ENGLAND_AND_WALES }).ok; // => false
 */
export const completeRiskReductionPlan = (
  draft: RiskReductionPlanDraft,
  { calendar }: { readonly calendar: WorkingCalendar },
): Result<RiskReductionPlan, PlanIssueCode> => {
  const { workers = [], risks = [], extreme, nextRiskMeeting } = draft;
  const answered = extreme === 'yes' || extreme === 'no';
  const meets = extreme !== 'yes' || nextRiskMeeting !== undefined;
  return finish('risk-reduction-plan', draft, calendar, 'PLN-RISK', [
    ...need(workers.length > 0, 'no-worker', ['workers'], 'manager', 'PLN-RISK'),
    ...riskNeeds(risks, 'team', 'PLN-RISK'),
    ...need(isSaid(draft.manager), 'manager-missing', ['manager'], 'manager', 'PLN-RISK'),
    ...need(answered, 'extreme-not-answered', ['extreme'], 'manager', 'PLN-RISK'),
    ...need(meets, 'risk-meeting-missing', ['nextRiskMeeting'], 'manager', 'PLN-RISK'),
  ]);
};

/**
 * Completes an action plan from supervision, or says what it still lacks and who can supply it.
 *
 * @param draft - What is known so far. It belongs to staff records, never to a family’s bundle.
 * @param options - `calendar`: working days, for the review day.
 * @returns The plan with its review day; refused with every gap: worker, supervisor, each risk with how it is managed
 *   and by whom, that it is in the supervision notes, and that it was agreed before the visit. Agreed on the very day of
 *   the visit is a warning: the record cannot show which came first.
 * @throws Never.
 * @see Hard to Engage procedure, Supervision and support: rule PLN-SUPERVISION.
 * @example completeSupervisionActionPlan({ id: 's1' }, { calendar: ENGLAND_AND_WALES }).ok; // => false
 */
export const completeSupervisionActionPlan = (
  draft: SupervisionActionPlanDraft,
  { calendar }: { readonly calendar: WorkingCalendar },
): Result<SupervisionActionPlan, PlanIssueCode> => {
  const { risks = [], agreedOn, visitOn } = draft;
  const dated = agreedOn !== undefined && visitOn !== undefined;
  const noted = draft.inSupervisionNotes === 'yes';
  const rule = 'PLN-SUPERVISION';
  const sameDay = need(
    !(dated && agreedOn === visitOn),
    'agreed-on-day-of-visit',
    ['agreedOn'],
    'worker',
    rule,
  );
  return finish(
    'supervision-action-plan',
    draft,
    calendar,
    rule,
    [
      ...need(isSaid(draft.worker), 'worker-missing', ['worker'], 'worker', rule),
      ...need(isSaid(draft.supervisor), 'supervisor-missing', ['supervisor'], 'manager', rule),
      ...riskNeeds(risks, 'worker', rule),
      ...need(noted, 'not-in-supervision-notes', ['inSupervisionNotes'], 'manager', rule),
      ...need(!(dated && agreedOn > visitOn), 'agreed-after-visit', ['agreedOn'], 'manager', rule),
    ],
    asWarnings(sameDay),
  );
};
