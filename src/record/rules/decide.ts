import { type ChangeRefusal, decideChange, evolveChange, startChange } from '../../change/index.js';
import { type Issue, issue, ok, type Result, refuse, refuseAll } from '../../kernel/index.js';
import { decideLead, evolveLead, type LeadRefusal, startLead } from '../../plan/index.js';
import { isStaffOnly } from '../../wellbeing/index.js';
import type { FamilyRecord, RecordCommand, RecordEvent, Row } from '../schema.js';
import { DRAFT_SECTIONS } from '../version.js';

/** Why a record does not take something in. */
export type RecordRefusal =
  | 'already-in-record'
  | 'not-in-record'
  | 'dated-after-recording'
  | 'reason-required'
  | 'nothing-to-correct'
  | 'only-drafts-are-updated'
  | 'staff-only-item'
  | ChangeRefusal
  | LeadRefusal;

/** What a record made of a command: the events, or every reason why not. */
export type RecordDecision = Result<readonly RecordEvent[], RecordRefusal>;
type Of<Type extends RecordCommand['type']> = Extract<RecordCommand, { readonly type: Type }>;

const rowsOf = (record: FamilyRecord, section: Row['section']): readonly { readonly id: string }[] =>
  record[section] ?? [];
const has = (record: FamilyRecord, section: Row['section'], id: string): boolean =>
  rowsOf(record, section).some((row) => row.id === id);
const isSubject = (record: FamilyRecord, id: string): boolean =>
  id === record.id || has(record, 'people', id) || has(record, 'neededChanges', id);

/** Whether an id is a goal’s or a step’s of a GROW conversation: progress is noted of these. */
const isInGrow = ({ grow = [] }: FamilyRecord, id: string): boolean =>
  grow.some(({ goals, steps }) => [...goals, ...steps].some((one) => one.id === id));

/** Names in a row that the record does not have. */
const strays = (record: FamilyRecord, what: Row): readonly Issue<RecordRefusal>[] => {
  const need = (known: boolean, key: string, id: string) =>
    known ? [] : [issue<RecordRefusal>('not-in-record', ['what', 'row', key], { id })];
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

const rowIssues = (
  record: FamilyRecord,
  { what, on }: Of<'add' | 'update' | 'correct'>,
): readonly Issue<RecordRefusal>[] => [
  ...('on' in what.row && what.row.on > on
    ? [issue<RecordRefusal>('dated-after-recording', ['what', 'row', 'on'], { day: what.row.on, on })]
    : []),
  ...strays(record, what),
  ...(what.section === 'observations' && isStaffOnly(what.row.item)
    ? [issue<RecordRefusal>('staff-only-item', ['what', 'row', 'item'], { item: what.row.item })]
    : []),
];

const add = (record: FamilyRecord, command: Of<'add'>): RecordDecision => {
  const { what } = command;
  const taken =
    what.section === 'people' || what.section === 'neededChanges'
      ? isSubject(record, what.row.id)
      : has(record, what.section, what.row.id);
  const issues = [
    ...(taken ? [issue<RecordRefusal>('already-in-record', ['what', 'row', 'id'], { id: what.row.id })] : []),
    ...rowIssues(record, command),
  ];
  return issues.length > 0 ? refuseAll(issues) : ok([{ ...command, type: 'added' }]);
};

const change = (record: FamilyRecord, command: Of<'update' | 'correct'>): RecordDecision => {
  const { what } = command;
  const known = has(record, what.section, what.row.id);
  const issues = [
    ...(known
      ? []
      : [issue<RecordRefusal>('nothing-to-correct', ['what', 'row', 'id'], { id: what.row.id })]),
    ...(command.type === 'update' && !(DRAFT_SECTIONS as readonly string[]).includes(what.section)
      ? [issue<RecordRefusal>('only-drafts-are-updated', ['what', 'section'], { section: what.section })]
      : []),
    ...(command.type === 'correct' && command.reason.trim() === ''
      ? [issue<RecordRefusal>('reason-required', ['reason'])]
      : []),
    ...rowIssues(record, command),
  ];
  if (issues.length > 0) return refuseAll(issues);
  return ok([
    command.type === 'update' ? { ...command, type: 'updated' } : { ...command, type: 'corrected' },
  ]);
};

const moveChange = (
  record: FamilyRecord,
  { on, by, neededChange, command }: Of<'moveChange'>,
): RecordDecision => {
  const needed = record.neededChanges.find(({ id }) => id === neededChange);
  if (needed === undefined) return refuse('not-in-record', ['neededChange'], { id: neededChange });
  if (command.on > on) return refuse('dated-after-recording', ['command', 'on'], { day: command.on, on });
  const evidence = 'evidence' in command ? command.evidence : [];
  const missing = evidence.flatMap((id, at) =>
    has(record, 'observations', id)
      ? []
      : [issue<RecordRefusal>('not-in-record', ['command', 'evidence', at], { id })],
  );
  if (missing.length > 0) return refuseAll(missing);
  const state = (needed.events ?? []).reduce(evolveChange, startChange(needed.parent, needed.id));
  const decided = decideChange(state, command);
  return decided.ok
    ? ok([{ type: 'changeMoved', on, by, neededChange, event: decided.value }])
    : refuseAll(decided.issues.map((one) => ({ ...one, path: ['command', ...one.path] })));
};

const lead = (record: FamilyRecord, { on, by, command }: Of<'lead'>): RecordDecision => {
  if (command.on > on) return refuse('dated-after-recording', ['command', 'on'], { day: command.on, on });
  const decided = decideLead((record.leads ?? []).reduce(evolveLead, startLead(record.id)), command);
  return decided.ok
    ? ok([{ type: 'leadChanged', on, by, event: decided.value }], decided.warnings)
    : refuseAll(decided.issues.map((one) => ({ ...one, path: ['command', ...one.path] })));
};

const redactPerson = (
  record: FamilyRecord,
  { on, by, person, reason }: Of<'redactPerson'>,
): RecordDecision => {
  if (!has(record, 'people', person)) return refuse('not-in-record', ['person'], { id: person });
  if (reason.trim() === '') return refuse('reason-required', ['reason']);
  return ok([{ type: 'personRedacted', on, by, person, reason }]);
};

/**
 * Decides whether a record can take something in, and what happened if it can.
 *
 * Every command says who and when. Adding needs an id that is new and names only what the record has. What is being
 * written bit by bit (a decision about sharing, the strategies in use) is updated; anything else that changes was an
 * error and is corrected, with a reason, and the row as it was stays on record. Moves on the cycle of change obey the
 * cycle. A lead that changes hands needs a reason: families feel every change of worker.
 *
 * @param record - The record.
 * @param command - What the host asks, in the shape the `RecordCommand` schema accepts.
 * @returns The events, usually one; or every reason why not.
 * @throws Never.
 * @see The library's design, section 3 (record); Engaging Families Toolkit, 9.2 (one lead professional, known by name).
 * @example decideRecord(openRecord('f1'), { type: 'redactPerson', on: isoDate('2026-11-21'), by: 'w1', person: 'p1', reason: 'asked' }).issues[0].code; // => 'not-in-record'
 */
export const decideRecord = (record: FamilyRecord, command: RecordCommand): RecordDecision => {
  switch (command.type) {
    case 'add':
      return add(record, command);
    case 'update':
    case 'correct':
      return change(record, command);
    case 'moveChange':
      return moveChange(record, command);
    case 'lead':
      return lead(record, command);
    case 'redactPerson':
      return redactPerson(record, command);
  }
};
