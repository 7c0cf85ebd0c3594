import fc from 'fast-check';
import * as plan from '../../src/plan/index.js';
import * as ease from '../../src/plan/reading-ease.js';
import * as drafts from '../../src/plan/schema.js';
import {
  answer,
  answersTo,
  anyNumber,
  dated,
  day,
  observationsOf,
  options,
  record,
  words,
} from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { holds } from './kinds.js';

const ofRecord = { orderFree: ['0'], late: ['0'], unknown: ['0'] };
/** England and Wales, a calendar that ends too soon, and one without holidays. */
const calendar = fc.constantFrom(
  plan.ENGLAND_AND_WALES,
  { ...plan.ENGLAND_AND_WALES, to: '2026-03-10' as never },
  { ...plan.ENGLAND_AND_WALES, holidays: [] },
);
const given = calendar.map((one) => ({ calendar: one }));
const completeOne = fc
  .tuple(fromSchema(drafts.SingleActionPlan), day)
  .map(([one, agreedOn]) => ({ ...one, agreedOn }));
const spell = record<plan.LeadSpell>(
  { worker: fc.constantFrom('w1', 'w2'), name: fc.constantFrom('Bea', '', ' '), from: day, to: day },
  ['worker', 'from'],
);
const leadState = fromSchema(drafts.LeadState);

holds('plan', plan, {
  completeOfficeOnlyWeighing: {
    given: fc.tuple(fromSchema(drafts.ContractDraft).map(({ weighing = {} }) => weighing as never)),
  },
  completeContract: { given: fc.tuple(fromSchema(drafts.ContractDraft), given) },
  checkPartnership: {
    given: fc.tuple(
      fc.subarray(['p1', 'p2', 'p3']),
      observationsOf([plan.UNEQUAL_KNOWN, plan.UNEQUAL_KNOWN_TO_AGENCIES], { most: 8 }),
      options,
    ),
    orderFree: ['1'],
    late: ['1'],
    unknown: ['1'],
  },
  assessEscalation: {
    given: fc.tuple(observationsOf(plan.ESCALATION_TRIGGERS, { most: 6 }), options),
    ...ofRecord,
    gaps: { place: '0', ids: plan.ESCALATION_TRIGGERS },
    risk: {
      place: '0',
      ids: plan.ESCALATION_TRIGGERS,
      concern: (judged) =>
        'finding' in judged && judged.finding === 'child-protection-procedures'
          ? 2
          : judged.status === 'settled'
            ? 0
            : 1,
    },
  },
  assessProtectiveAction: {
    given: fc.tuple(observationsOf([plan.PROTECTION_NEEDED], { most: 6 }), options),
    ...ofRecord,
    gaps: { place: '0', ids: [plan.PROTECTION_NEEDED] },
    risk: {
      place: '0',
      ids: [plan.PROTECTION_NEEDED],
      concern: (judged) =>
        'finding' in judged && judged.finding === 'go-ahead' ? 2 : judged.status === 'settled' ? 0 : 1,
    },
  },
  completeSingleActionPlan: { given: fc.tuple(fromSchema(drafts.SingleActionPlanDraft), given) },
  findOnePlan: {
    given: fc.tuple(dated(completeOne, 'pl', 4), options),
    orderFree: ['0'],
    undefinedIn: ['value'],
  },
  completeFamilySupportPlan: { given: fc.tuple(fromSchema(drafts.FamilySupportPlanDraft), given) },
  completeTwoWayAgreement: { given: fc.tuple(fromSchema(drafts.TwoWayAgreementDraft), given) },
  startLead: { given: fc.tuple(fc.constantFrom('f1', '')) },
  decideLead: { given: fc.tuple(leadState, fromSchema(drafts.LeadCommand)) },
  evolveLead: { given: fc.tuple(leadState, fromSchema(drafts.LeadEvent)) },
  checkLeadProfessional: { given: fc.tuple(fc.array(spell, { maxLength: 5 }), options), orderFree: ['0'] },
  listLeadDuties: { given: fc.tuple() },
  checkStance: {
    given: fc.tuple(
      dated(fromSchema(drafts.StanceEntry), 'st', 5),
      dated(fc.record({ id: fc.constant(''), on: day }), 'ci', 5),
      options,
    ),
    orderFree: ['1'],
    late: ['0', '1'],
  },
  assessAchievement: {
    given: fc.tuple(observationsOf(plan.ACHIEVEMENT_ITEMS, { most: 8 }), options),
    ...ofRecord,
    gaps: { place: '0', ids: plan.ACHIEVEMENT_ITEMS },
  },
  assessTeam: {
    given: fc.tuple(observationsOf([...plan.TEAM_WORK, plan.TEAM_SPECIALIST], { most: 8 }), options),
    ...ofRecord,
    gaps: { place: '0', ids: plan.TEAM_WORK },
  },
  assessReEvaluation: {
    given: fc.tuple(observationsOf(plan.RE_EVALUATION_TRIGGER, { most: 8 }), options),
    ...ofRecord,
    gaps: { place: '0', ids: plan.RE_EVALUATION_TRIGGER },
  },
  listReEvaluation: { given: fc.tuple(answersTo(plan.REFLECTIONS)), unknown: ['0'] },
  weighAutonomy: {
    given: fc.tuple(observationsOf(plan.AUTONOMY_ITEMS, { most: 8 }), options),
    ...ofRecord,
    gaps: { place: '0', ids: plan.AUTONOMY_ITEMS },
  },
  completeContactSummary: { given: fc.tuple(fromSchema(drafts.ContactSummaryDraft)) },
  recordDifficulty: { given: fc.tuple(fromSchema(drafts.DifficultyDraft)) },
  listPromptSteps: {
    given: fc.tuple(answersTo(plan.PROMPT_STEPS), fc.record({ noticedOn: day, on: day, immediate: answer })),
    unknown: ['0'],
  },
  completeStepDown: { given: fc.tuple(fromSchema(drafts.StepDownDraft)) },
  completeWorkPlan: { given: fc.tuple(fromSchema(drafts.WorkPlanDraft), given) },
  completeRiskReductionPlan: { given: fc.tuple(fromSchema(drafts.RiskReductionPlanDraft), given) },
  completeSupervisionActionPlan: { given: fc.tuple(fromSchema(drafts.SupervisionActionPlanDraft), given) },
  checkWorkingDay: { given: fc.tuple(day, calendar) },
  addWorkingDays: {
    runs: 100, // goes day by day to the end of a calendar of years
    given: fc.tuple(day, anyNumber, calendar),
    also: {
      'as many working days lie between as were added': ([from, count, days], moved) => {
        if (!moved.ok || !Number.isSafeInteger(count) || count < 0) return true;
        const back = plan.countWorkingDays(from, moved.value, days);
        return back.ok && back.value === (Object.is(count, -0) ? 0 : count);
      },
    },
  },
  countWorkingDays: { given: fc.tuple(day, day, calendar) },
});

holds('plan/reading-ease', ease, {
  readingEase: {
    given: fc.tuple(
      fc.oneof(words, fc.lorem({ maxCount: 3, mode: 'sentences' })),
      record<{ readonly show?: number }>({ show: anyNumber }),
    ),
  },
});
