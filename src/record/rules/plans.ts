import {
  completeContract,
  completeFamilySupportPlan,
  completeRiskReductionPlan,
  completeSingleActionPlan,
  completeTwoWayAgreement,
  completeWorkPlan,
  type WorkingCalendar,
} from '../../plan/index.js';
import type { PlanRow } from '../schema.js';

/**
 * Completes a plan of any kind by the rule of its kind.
 *
 * @param row - A plan as a record holds it.
 * @param options - `calendar`: the working days by which its review falls due.
 * @returns The plan with its review day, and what to look at again; or everything it still lacks.
 * @throws Never.
 * @see Engaging Families Toolkit and Hard to Engage procedure: the rules of `plan`, by kind.
 * @example completePlan({ kind: 'contract', id: 'p1' }, { calendar: { from: isoDate('2026-01-01'), to: isoDate('2026-12-31'), holidays: [] } }).ok; // => false
 */
export const completePlan = (row: PlanRow, options: { readonly calendar: WorkingCalendar }) => {
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
