import { type Issue, ok, type Result } from '../../kernel/index.js';
import {
  completeContract,
  completeFamilySupportPlan,
  completeRiskReductionPlan,
  completeSingleActionPlan,
  completeTwoWayAgreement,
  completeWorkPlan,
  type PlanIssueCode,
  type WorkingCalendar,
} from '../../plan/index.js';
import type { PlanRow } from '../schema.js';

/** Each kind of plan by the rule that says whether it is whole. */
const complete = (row: PlanRow, options: { readonly calendar: WorkingCalendar }) => {
  switch (row.kind) {
    case 'single-action-plan':
      return completeSingleActionPlan(row, options);
    case 'family-support-plan':
      return completeFamilySupportPlan(row, options);
    case 'two-way-agreement':
      return completeTwoWayAgreement(row, options);
    case 'contract':
      return completeContract(row, options);
    case 'work-plan':
      return completeWorkPlan(row, options);
    case 'risk-reduction-plan':
      return completeRiskReductionPlan(row, options);
  }
};

/** What a plan still lacks, and once it is whole what to look at again. */
export const checkPlan = (
  row: PlanRow,
  calendar: WorkingCalendar,
): Result<readonly Issue<PlanIssueCode>[], PlanIssueCode> => {
  const completed = complete(row, { calendar });
  return completed.ok ? ok([], completed.warnings) : completed;
};
