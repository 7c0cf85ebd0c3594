import { type IsoDate, type Judgement, ok, type Result } from '../../kernel/index.js';
import type { AttendanceSession } from '../schema.js';
import type { AbsenceBand, MarkClass, SchoolSession } from '../vocabulary.js';
import { assessAbsence } from './absence.js';
import { type Mark, type MarkIssue, readMarks } from './marks.js';

/** What a pupil's register amounts to on a day. */
export type AttendanceSummary = {
  /** Sessions that count as possible and have a mark: attended and absent together. */
  readonly possible: number;
  /** Attended, at school or in an approved educational activity. */
  readonly attended: number;
  /** Absent with leave or for a reason the register accepts. */
  readonly authorised: number;
  /** Absent otherwise, a reason not yet established among them. */
  readonly unauthorised: number;
  /** Sessions at which attending was not possible, or that statistics leave out. */
  readonly notCounted: number;
  /** Sessions without a readable mark, in order of time: never taken as attended, never as missed. */
  readonly unmarked: readonly { readonly on: IsoDate; readonly session: SchoolSession }[];
  /** Missed sessions out of possible ones, at the least and at the most, once every mark is in. */
  readonly range: {
    /** If every unmarked session turns out attended. */
    readonly least: { readonly missed: number; readonly possible: number };
    /** If every unmarked session turns out missed. */
    readonly most: { readonly missed: number; readonly possible: number };
  };
  /** Persistent and severe absence by the published shares. */
  readonly absence: Judgement<AbsenceBand>;
};

/**
 * Summarises a pupil's attendance from the register, with the code table in force on the day of each session.
 *
 * @param sessions - Sessions of one pupil at one school, in any order; those after `on` do not count. The same session
 *   given twice counts once; with two different codes it is unmarked until somebody clears it up.
 * @param options - `on`: the day of the summary. `region`: `england`; the tables of other countries differ.
 * @returns Counts, the range still possible, and what they amount to. Refused, as unsupported, for another region and
 *   for sessions before 19 August 2024, when the first table here came into force. A code the table does not have is a
 *   warning, and the session is unmarked.
 * @throws Never.
 * @see The School Attendance (Pupil Registration) (England) Regulations 2024, regulation 10: rules ATT-CODES,
 *   ATT-SHARES.
 * @example const result = summariseAttendance([{ on: isoDate('2026-01-05'), session: 'am', code: 'I' }], { on: isoDate('2026-01-05'), region: 'england' });
 * result.ok && result.value.authorised; // => 1
 */
export const summariseAttendance = (
  sessions: readonly AttendanceSession[],
  { on, region }: { readonly on: IsoDate; readonly region: 'england' },
): Result<AttendanceSummary, MarkIssue> => {
  const read = readMarks(sessions, on, region);
  return read.ok ? ok(summaryOf(read.value, on), read.warnings) : read;
};

const summaryOf = (marks: readonly Mark[], on: IsoDate): AttendanceSummary => {
  const count = (...classes: readonly (MarkClass | undefined)[]): number =>
    marks.filter(({ counts }) => classes.includes(counts)).length;
  const attended = count('present', 'approved-educational-activity');
  const authorised = count('authorised-absence');
  const unauthorised = count('unauthorised-absence');
  const missed = authorised + unauthorised;
  const possible = attended + missed;
  const unmarked = marks.filter(({ counts }) => counts === undefined);
  const all = possible + unmarked.length;
  return {
    possible,
    attended,
    authorised,
    unauthorised,
    notCounted: count('not-a-possible-attendance', 'not-collected'),
    unmarked,
    range: {
      least: { missed, possible: all },
      most: { missed: missed + unmarked.length, possible: all },
    },
    absence: assessAbsence({ possible, missed, unmarked: unmarked.length }, { on }),
  };
};
