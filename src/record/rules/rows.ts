import type { ChangeRefusal } from '../../change/index.js';
import type { GrowRefusal } from '../../grow/index.js';
import { type IsoDate, type Issue, issue } from '../../kernel/index.js';
import type { LeadRefusal, PlanIssueCode, WorkingCalendar } from '../../plan/index.js';
import { completeSharing, type RiskFlag, type SharingIssue } from '../../safety/index.js';
import { isStaffOnly } from '../../wellbeing/index.js';
import type { ChildSession, FamilyRecord, GrowRow, PlanRow, Row } from '../schema.js';
import type { MoveRefusal } from './moves.js';
import { completePlan } from './plans.js';

/** Why a record does not take something in. */
export type RecordRefusal =
  | 'already-in-record'
  | 'not-in-record'
  | 'dated-after-recording'
  | 'reason-required'
  | 'nothing-to-correct'
  | 'only-drafts-are-updated'
  | 'already-settled'
  | 'before-flag-set'
  | 'session-already-marked'
  | 'staff-only-item'
  | MoveRefusal
  | ChangeRefusal
  | GrowRefusal
  | LeadRefusal
  | PlanIssueCode
  | SharingIssue;

/** One reason why, or something to look at again. */
export type RecordIssue = Issue<RecordRefusal>;

/** The list that a row belongs in. */
export type Section = Row['section'];

const rowsOf = (record: FamilyRecord, section: Section): readonly { readonly id: string }[] =>
  record[section] ?? [];

/** Whether a list has a row of this id. */
export const has = (record: FamilyRecord, section: Section, id: string): boolean =>
  rowsOf(record, section).some((row) => row.id === id);

/** Whether an observation can be about this id. */
export const isSubject = (record: FamilyRecord, id: string): boolean =>
  id === record.id || has(record, 'people', id) || has(record, 'neededChanges', id);

/** Progress is noted of a goal or a step of a GROW conversation. */
const isInGrow = ({ grow = [] }: FamilyRecord, id: string): boolean =>
  grow.some(({ goals, steps }) => [...goals, ...steps].some((part) => part.id === id));

/** A reason why not, about a field of the row. */
const about = (code: RecordRefusal, key: string, detail: Issue['detail']): RecordIssue =>
  issue(code, ['what', 'row', key], detail);

/** Names in a row that the record does not have. */
const strays = (record: FamilyRecord, what: Row): readonly RecordIssue[] => {
  const need = (known: boolean, key: string, id: string) =>
    known ? [] : [about('not-in-record', key, { id })];
  switch (what.section) {
    case 'contacts':
      return (['present', 'invited'] as const).flatMap((key) =>
        (what.row[key] ?? []).flatMap((id) => need(has(record, 'people', id), key, id)),
      );
    case 'observations':
      return [
        ...need(
          isSubject(record, what.row.about) || isInGrow(record, what.row.about),
          'about',
          what.row.about,
        ),
        ...(what.row.contact === undefined
          ? []
          : need(has(record, 'contacts', what.row.contact), 'contact', what.row.contact)),
      ];
    case 'neededChanges':
      return need(has(record, 'people', what.row.parent), 'parent', what.row.parent);
    case 'sharing':
    case 'incidents':
      return need(isSubject(record, what.row.about), 'about', what.row.about);
    case 'sessions':
      return need(has(record, 'people', what.row.child), 'child', what.row.child);
    case 'grow':
      return what.row.voices.flatMap((id) => need(has(record, 'people', id), 'voices', id));
    case 'documents':
      return (what.row.people ?? []).flatMap((id) => need(has(record, 'people', id), 'people', id));
    default:
      return [];
  }
};

/** The days of a flag: it cannot be looked at, or taken off, before it is set or after it is recorded. */
export const flagDay = (
  day: IsoDate | undefined,
  since: IsoDate,
  on: IsoDate,
  path: Issue['path'],
): readonly RecordIssue[] => {
  if (day === undefined) return [];
  if (day > on) return [issue('dated-after-recording', path, { day, on })];
  return day < since ? [issue('before-flag-set', path, { day, since })] : [];
};

const markedTwice = (
  record: FamilyRecord,
  { id, child, on, session }: ChildSession,
): readonly RecordIssue[] =>
  (record.sessions ?? [])
    .filter((one) => one.id !== id && one.child === child && one.on === on && one.session === session)
    .map((one) => about('session-already-marked', 'session', { id: one.id, on, session }));

/** What a row that says that something is settled has to have: a decision its reason, an agreed plan all its parts. */
const wholeness = (
  record: FamilyRecord,
  what: Row,
  on: IsoDate,
  calendar: WorkingCalendar,
): readonly RecordIssue[] => {
  const here = (issues: readonly RecordIssue[]) =>
    issues.map((one) => ({ ...one, path: ['what', 'row', ...one.path] }));
  switch (what.section) {
    case 'plans': {
      if (what.row.agreedOn === undefined) return [];
      const { agreedOn: day } = what.row;
      const late = day > on ? [about('dated-after-recording', 'agreedOn', { day, on })] : [];
      const checked = completePlan(what.row, { calendar });
      return [...late, ...here(checked.ok ? checked.warnings : checked.issues)];
    }
    case 'sharing': {
      if (what.row.choice === undefined) return [];
      // Telling colleagues of a threat does not wait for the paper: what is still missing is said, and stops nothing.
      const complete = completeSharing(what.row, { involved: record.involved ?? [] });
      const open = complete.ok
        ? complete.warnings
        : complete.issues.map((one) => ({ ...one, kind: 'warning' as const }));
      return here(open);
    }
    case 'flags': {
      const { on: since, reviewedOn, liftedOn, note = '' } = what.row;
      return [
        ...flagDay(reviewedOn, since, on, ['what', 'row', 'reviewedOn']),
        ...flagDay(liftedOn, since, on, ['what', 'row', 'liftedOn']),
        ...(liftedOn !== undefined && note.trim() === '' ? [about('reason-required', 'note', {})] : []),
      ];
    }
    case 'sessions':
      return markedTwice(record, what.row);
    default:
      return [];
  }
};

/** Whether a row that is there is settled and whole: from then on it is put right with a reason, and not rewritten. */
export const isSettled = (
  record: FamilyRecord,
  section: Section,
  id: string,
  calendar: WorkingCalendar,
): boolean => {
  const row = <Row>(): Row => rowsOf(record, section).find((one) => one.id === id) as Row;
  switch (section) {
    case 'sharing':
      return completeSharing(row<Parameters<typeof completeSharing>[0]>()).ok;
    case 'plans':
      // Without the day of its agreement no plan is whole.
      return completePlan(row<PlanRow>(), { calendar }).ok;
    case 'grow':
      return row<GrowRow>().status === 'plan';
    case 'flags':
      return row<RiskFlag>().liftedOn !== undefined;
    default:
      return false;
  }
};

/** Everything that is wrong with a row, and what to look at again. */
export const rowIssues = (
  record: FamilyRecord,
  what: Row,
  on: IsoDate,
  calendar: WorkingCalendar,
): readonly RecordIssue[] => [
  ...('on' in what.row && what.row.on > on
    ? [about('dated-after-recording', 'on', { day: what.row.on, on })]
    : []),
  ...strays(record, what),
  ...(what.section === 'observations' && isStaffOnly(what.row.item)
    ? [about('staff-only-item', 'item', { item: what.row.item })]
    : []),
  ...wholeness(record, what, on, calendar),
];
