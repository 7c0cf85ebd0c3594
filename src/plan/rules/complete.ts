import {
  type IsoDate,
  type Issue,
  issue,
  ok,
  type Params,
  type Result,
  refuseAll,
} from '../../kernel/index.js';
import type { WorkingCalendar } from '../bank-holidays.js';
import type { PlanIssueCode } from '../issues.js';
import type { PlanRuleId } from '../register.js';
import { addWorkingDays } from './working-days.js';

/** Who can supply what is missing. */
export type Supplier =
  | 'lead-professional'
  | 'team'
  | 'parent'
  | 'family'
  | 'services'
  | 'worker'
  | 'manager'
  | 'chair';

/** What an artefact still lacks. */
export type PlanIssue = Issue<PlanIssueCode>;

/** One thing an artefact needs: nothing where it is there, an issue for whoever can supply it where it is not. */
export const need = (
  met: boolean,
  code: PlanIssueCode,
  path: readonly (string | number)[],
  from: Supplier,
  rule: PlanRuleId,
  detail: Params = {},
): readonly PlanIssue[] => (met ? [] : [issue(code, path, { ...detail, from, rule })]);

/** True for words that say something. */
export const isSaid = (words: string | undefined): boolean => words !== undefined && words.trim() !== '';

/** True for a list in which every entry says something, and which has one at least. */
export const areSaid = (words: readonly string[] | undefined): boolean =>
  words !== undefined && words.length > 0 && words.every(isSaid);

/** What the rows of a list lack: one issue a missing part. */
export const rowNeeds = <Row extends object>(
  rows: readonly Row[],
  path: string,
  parts: readonly (readonly [keyof Row & string, PlanIssueCode])[],
  from: Supplier,
  rule: PlanRuleId,
): readonly PlanIssue[] =>
  rows.flatMap((row, at) =>
    parts.flatMap(([part, code]) =>
      need(isSaid(row[part] as string | undefined), code, [path, at, part], from, rule, { row: at + 1 }),
    ),
  );

type CommonDraft = {
  readonly family?: string | undefined;
  readonly agreedOn?: IsoDate | undefined;
  readonly reviewInWorkingDays?: number | undefined;
};

/** Drops what was left out with an explicit `undefined`, so that a valid artefact holds values only. */
const withoutGaps = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, withoutGaps(part)]),
  );
};

/** Finishes a draft whose own needs are known: adds what every artefact needs, and the review day. */
export const finish = <T extends { readonly kind: string }>(
  kind: T['kind'],
  draft: CommonDraft,
  calendar: WorkingCalendar,
  rule: PlanRuleId,
  own: readonly PlanIssue[],
  warnings: readonly PlanIssue[] = [],
): Result<T, PlanIssueCode> => {
  const { agreedOn, reviewInWorkingDays } = draft;
  const review =
    agreedOn === undefined || reviewInWorkingDays === undefined || !(reviewInWorkingDays >= 1)
      ? undefined
      : addWorkingDays(agreedOn, reviewInWorkingDays, calendar);
  const issues = [
    ...need(isSaid(draft.family), 'family-missing', ['family'], 'lead-professional', rule),
    ...own,
    ...need(agreedOn !== undefined, 'agreed-on-missing', ['agreedOn'], 'lead-professional', rule),
    ...need(
      reviewInWorkingDays !== undefined && reviewInWorkingDays >= 1,
      'review-missing',
      ['reviewInWorkingDays'],
      'lead-professional',
      'PLN-DAYS',
    ),
    ...(review === undefined || review.ok ? [] : review.issues),
  ];
  if (issues.length > 0 || review === undefined || !review.ok) return refuseAll(issues);
  return ok(withoutGaps({ ...draft, kind, reviewOn: review.value }) as T, warnings);
};

/** Finishes something that is not reviewed: refused with what is missing, or given back whole. */
export const finishSimply = <T>(
  draft: object,
  issues: readonly PlanIssue[],
  warnings: readonly PlanIssue[] = [],
) =>
  issues.length > 0
    ? (refuseAll(issues) satisfies Result<T, PlanIssueCode>)
    : ok<T, PlanIssueCode>(withoutGaps(draft) as T, warnings);
