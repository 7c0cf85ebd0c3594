import { decideChange, evolveChange, startChange } from '../../change/index.js';
import { type Issue, issue, ok, type Result, refuse, refuseAll } from '../../kernel/index.js';
import {
  decideLead,
  ENGLAND_AND_WALES,
  evolveLead,
  startLead,
  type WorkingCalendar,
} from '../../plan/index.js';
import type { FamilyRecord, RecordCommand, RecordEvent } from '../schema.js';
import { DRAFT_SECTIONS } from '../version.js';
import { has, isSettled, isSubject, type RecordIssue, type RecordRefusal, rowIssues } from './rows.js';
import { agreePlan, decideSharing, flagMove, growMove } from './settle.js';

export type { RecordRefusal } from './rows.js';

/** What a record made of a command: the events, or every reason why not. */
export type RecordDecision = Result<readonly RecordEvent[], RecordRefusal>;
type Of<Type extends RecordCommand['type']> = Extract<RecordCommand, { readonly type: Type }>;

/** Refuses with every reason; where there is none, what is left to look at again goes with the event. */
const unless = (issues: readonly RecordIssue[], event: RecordEvent): RecordDecision => {
  const warnings = issues.filter(({ kind }) => kind === 'warning');
  return warnings.length === issues.length ? ok([event], warnings) : refuseAll(issues);
};

const add = (record: FamilyRecord, command: Of<'add'>, calendar: WorkingCalendar): RecordDecision => {
  const { what, on } = command;
  const taken =
    what.section === 'people' || what.section === 'neededChanges'
      ? isSubject(record, what.row.id)
      : has(record, what.section, what.row.id);
  return unless(
    [
      ...(taken
        ? [issue<RecordRefusal>('already-in-record', ['what', 'row', 'id'], { id: what.row.id })]
        : []),
      ...rowIssues(record, what, on, calendar),
    ],
    { ...command, type: 'added' },
  );
};

/** Why a row is not to be written to, whatever it would say. */
const closed = (
  record: FamilyRecord,
  { type, what }: Of<'update' | 'correct'>,
  calendar: WorkingCalendar,
): readonly RecordIssue[] => {
  const { section, row } = what;
  if (!has(record, section, row.id))
    return [issue('nothing-to-correct', ['what', 'row', 'id'], { id: row.id })];
  if (type === 'correct') return [];
  return isSettled(record, section, row.id, calendar)
    ? [issue('already-settled', ['what', 'row', 'id'], { id: row.id })]
    : [];
};

const change = (
  record: FamilyRecord,
  command: Of<'update' | 'correct'>,
  calendar: WorkingCalendar,
): RecordDecision => {
  const { what, on } = command;
  return unless(
    [
      ...closed(record, command, calendar),
      ...(command.type === 'update' && !(DRAFT_SECTIONS as readonly string[]).includes(what.section)
        ? [issue<RecordRefusal>('only-drafts-are-updated', ['what', 'section'], { section: what.section })]
        : []),
      ...(command.type === 'correct' && command.reason.trim() === ''
        ? [issue<RecordRefusal>('reason-required', ['reason'])]
        : []),
      ...rowIssues(record, what, on, calendar),
    ],
    command.type === 'update' ? { ...command, type: 'updated' } : { ...command, type: 'corrected' },
  );
};

const underCommand = (issues: readonly Issue<RecordRefusal>[]): RecordDecision =>
  refuseAll(issues.map((one) => ({ ...one, path: ['command', ...one.path] })));

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
    : underCommand(decided.issues);
};

const lead = (record: FamilyRecord, { on, by, command }: Of<'lead'>): RecordDecision => {
  if (command.on > on) return refuse('dated-after-recording', ['command', 'on'], { day: command.on, on });
  const decided = decideLead((record.leads ?? []).reduce(evolveLead, startLead(record.id)), command);
  return decided.ok
    ? ok([{ type: 'leadChanged', on, by, event: decided.value }], decided.warnings)
    : underCommand(decided.issues);
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
 * written bit by bit (a decision about sharing, the strategies in use) is updated until it is settled: the decision
 * taken and whole, the plan agreed, the GROW plan finished, the flag taken off. From then on, and for anything else that
 * changes, there was an error: it is corrected, with a reason, and the row as it was stays on record. Moves on the cycle
 * of change obey the cycle, moves in a GROW conversation its order. A plan is agreed only whole; `decideSharing` takes a
 * decision only whole, a choice not to share with its reason, while a row that is still being written is taken in with
 * its gaps as warnings: colleagues are told of a threat before the paper is ready. A lead that changes hands needs a reason: families feel every change of worker.
 *
 * @param record - The record.
 * @param command - What the host asks, in the shape the `RecordCommand` schema accepts.
 * @param options - `calendar`: working days, for the review day of a plan that is agreed; England and Wales unless said.
 * @returns The events, usually one, with what to look at again as warnings; or every reason why not.
 * @throws Never.
 * @see The library's design, section 3 (record); Engaging Families Toolkit, 9.2 (one lead professional, known by name).
 * @example const result = decideRecord(openRecord('f1'), { type: 'redactPerson', on: isoDate('2026-11-21'), by: 'w1', person: 'p1', reason: 'asked' });
 * !result.ok && result.issues[0].code; // => 'not-in-record'
 */
export const decideRecord = (
  record: FamilyRecord,
  command: RecordCommand,
  { calendar = ENGLAND_AND_WALES }: { readonly calendar?: WorkingCalendar } = {},
): RecordDecision => {
  switch (command.type) {
    case 'add':
      return add(record, command, calendar);
    case 'update':
    case 'correct':
      return change(record, command, calendar);
    case 'moveChange':
      return moveChange(record, command);
    case 'moveGrow':
      return growMove(record, command);
    case 'agreePlan':
      return agreePlan(record, command, calendar);
    case 'decideSharing':
      return decideSharing(record, command);
    case 'moveFlag':
      return flagMove(record, command);
    case 'lead':
      return lead(record, command);
    case 'redactPerson':
      return redactPerson(record, command);
  }
};
