import { type Issue, issue, ok, type Result, refuseAll } from '../../kernel/index.js';
import type { SignificantThreatDecision } from '../schema.js';
import { isWeighed } from './visit-arrangements.js';

export type { OfficeOnlyWeighing, SignificantThreatDecision } from '../schema.js';

/** A manager's decision that is complete. */
export type SignificantThreatRecord = SignificantThreatDecision & {
  /** Id of the line manager who decided. */
  readonly manager: string;
  /** How the work can safely go on. */
  readonly how: string;
  /** Why. */
  readonly reasons: string;
};

/** What a manager's decision still lacks, or what to look at again. */
export type SignificantThreatIssue =
  | 'threat-manager-missing'
  | 'threat-manager-is-worker'
  | 'threat-how-missing'
  | 'threat-reasons-missing'
  | 'office-only-not-weighed'
  | 'child-seen-missing';

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/**
 * Completes a line manager's decision on how work goes on once threats have become significant.
 *
 * @param decision - The decision as far as it is written.
 * @returns The record, with a warning where it does not say how the child goes on being seen; or every missing piece
 *   at once. A worker under threat does not decide this alone. Office-only contact needs its weighing on record.
 * @throws Never.
 * @see Hard to Engage procedure, Keeping professionals safe, and Written contract: rules SAF-19, PLN-12.
 * @example decideSignificantThreat({ id: 'd1', on: isoDate('2026-11-21'), about: 'f1', manager: 'm1', how: 'in pairs', reasons: 'threats at the door' }).ok; // => true
 */
export const decideSignificantThreat = (
  decision: SignificantThreatDecision,
): Result<SignificantThreatRecord, SignificantThreatIssue> => {
  const { on, worker, manager, how, reasons, childSeen, officeOnly, officeOnlyWeighing } = decision;
  const missing: Issue<SignificantThreatIssue>[] = [];
  if (blank(manager)) missing.push(issue('threat-manager-missing', ['manager']));
  else if (manager === worker) missing.push(issue('threat-manager-is-worker', ['manager']));
  if (blank(how)) missing.push(issue('threat-how-missing', ['how']));
  if (blank(reasons)) missing.push(issue('threat-reasons-missing', ['reasons']));
  if (officeOnly === true && !isWeighed(officeOnlyWeighing, on))
    missing.push(issue('office-only-not-weighed', ['officeOnlyWeighing']));
  if (missing.length > 0) return refuseAll(missing);
  const warnings = blank(childSeen)
    ? [issue('child-seen-missing' as const, ['childSeen'], undefined, 'warning')]
    : [];
  // Every part that the type asks for was just found.
  return ok(decision as SignificantThreatRecord, warnings);
};
