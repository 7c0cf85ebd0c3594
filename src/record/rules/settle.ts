import { issue, ok, type Result, refuse, refuseAll } from '../../kernel/index.js';
import type { WorkingCalendar } from '../../plan/index.js';
import { completeSharing } from '../../safety/index.js';
import type { FamilyRecord, RecordCommand, RecordEvent } from '../schema.js';
import { moveGrow } from './moves.js';
import { completePlan } from './plans.js';
import { flagDay, has, isSettled, type RecordIssue, type RecordRefusal } from './rows.js';

type Decision = Result<readonly RecordEvent[], RecordRefusal>;
type Of<Type extends RecordCommand['type']> = Extract<RecordCommand, { readonly type: Type }>;

const under = (key: string, issues: readonly RecordIssue[]): readonly RecordIssue[] =>
  issues.map((one) => ({ ...one, path: [key, ...one.path] }));

/** A conversation goes on only in its order: goal, reality, options, will. */
export const growMove = (
  record: FamilyRecord,
  { on, by, conversation, command }: Of<'moveGrow'>,
): Decision => {
  if (command.on > on) return refuse('dated-after-recording', ['command', 'on'], { day: command.on, on });
  const strangers = (command.type === 'start' ? command.voices : []).flatMap((id, at) =>
    has(record, 'people', id)
      ? []
      : [issue<RecordRefusal>('not-in-record', ['command', 'voices', at], { id })],
  );
  if (strangers.length > 0) return refuseAll(strangers);
  const row = (record.grow ?? []).find(({ id }) => id === conversation);
  const moved = moveGrow(row, conversation, command);
  return moved.ok
    ? ok([{ type: 'growMoved', on, by, conversation, move: command }], under('command', moved.warnings))
    : refuseAll(under('command', moved.issues));
};

/** A plan is agreed only whole, and once: what was agreed with a family is not rewritten, a new plan takes its place. */
export const agreePlan = (
  record: FamilyRecord,
  { on, by, plan, agreedOn, reviewInWorkingDays }: Of<'agreePlan'>,
  calendar: WorkingCalendar,
): Decision => {
  const row = (record.plans ?? []).find(({ id }) => id === plan);
  if (row === undefined) return refuse('not-in-record', ['plan'], { id: plan });
  if (isSettled(record, 'plans', plan, calendar)) return refuse('already-settled', ['plan'], { id: plan });
  if (agreedOn > on) return refuse('dated-after-recording', ['agreedOn'], { day: agreedOn, on });
  const checked = completePlan({ ...row, agreedOn, reviewInWorkingDays }, { calendar });
  return checked.ok
    ? ok(
        [{ type: 'planAgreed', on, by, plan, agreedOn, reviewInWorkingDays }],
        under('plan', checked.warnings),
      )
    : refuseAll(under('plan', checked.issues));
};

/** A decision about sharing is a person's, and is recorded whole, once: with whom and how the family hears, or why not. */
export const decideSharing = (
  record: FamilyRecord,
  { on, by, sharing, decision }: Of<'decideSharing'>,
): Decision => {
  const row = record.sharing.find(({ id }) => id === sharing);
  if (row === undefined) return refuse('not-in-record', ['sharing'], { id: sharing });
  if (completeSharing(row).ok) return refuse('already-settled', ['sharing'], { id: sharing });
  const complete = completeSharing({ ...row, ...decision }, { involved: record.involved ?? [] });
  return complete.ok
    ? ok([{ type: 'sharingDecided', on, by, sharing, decision }], under('decision', complete.warnings))
    : refuseAll(under('decision', complete.issues));
};

/** A flag is looked at again, made known, or taken off with what made that right; taken off, it is history. */
export const flagMove = (record: FamilyRecord, { on, by, flag, command }: Of<'moveFlag'>): Decision => {
  const row = (record.flags ?? []).find(({ id }) => id === flag);
  if (row === undefined) return refuse('not-in-record', ['flag'], { id: flag });
  if (row.liftedOn !== undefined) return refuse('already-settled', ['flag'], { id: flag });
  const issues = [
    ...flagDay(command.on, row.on, on, ['command', 'on']),
    ...(command.type === 'lift' && command.note.trim() === ''
      ? [issue<RecordRefusal>('reason-required', ['command', 'note'])]
      : []),
  ];
  return issues.length > 0 ? refuseAll(issues) : ok([{ type: 'flagMoved', on, by, flag, move: command }]);
};
