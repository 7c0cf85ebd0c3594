import {
  byCodeUnit,
  type IsoDate,
  type Issue,
  issue,
  ok,
  type Result,
  refuseAll,
} from '../../kernel/index.js';
import { ENDED_CODES, REGISTER_CODES, registerCode } from '../codes.js';
import type { AttendanceSession } from '../schema.js';
import type { MarkClass, SchoolSession } from '../vocabulary.js';

/** Why a register cannot be read, or where to look again. */
export type MarkIssue =
  | 'before-first-code-table'
  | 'region-not-supported'
  | 'code-not-in-table'
  | 'code-ended'
  | 'marks-disagree';

/** One session, read. */
export type Mark = {
  /** Day of the session. */
  readonly on: IsoDate;
  /** Morning or afternoon. */
  readonly session: SchoolSession;
  /** The code, where there is one that the table of the day has. */
  readonly code?: string;
  /** What it counts as; absent where it is not known. */
  readonly counts?: MarkClass;
};

/** Reads the sessions up to a day: one mark a session, in order of time; what cannot be read is unmarked. */
export const readMarks = (
  sessions: readonly AttendanceSession[],
  on: IsoDate,
  region: 'england',
): Result<readonly Mark[], MarkIssue> => {
  if (region !== 'england') return refuseAll([issue('region-not-supported', ['region'], {}, 'unsupported')]);
  const given = sessions.filter((one) => one.on <= on).sort(byTime);
  const { from } = REGISTER_CODES[0]!;
  const early = given.filter((one) => one.on < from);
  if (early.length > 0)
    return refuseAll(
      early.map((one) => issue('before-first-code-table', pathOf(one), { from }, 'unsupported')),
    );
  const warnings: Issue<MarkIssue>[] = [];
  const marks = new Map<string, Mark>();
  const torn = new Set<string>();
  for (const one of given) {
    const mark = markOf(one, warnings);
    const key = `${one.on} ${one.session}`;
    const before = marks.get(key)?.code;
    if (torn.has(key)) continue;
    if (before === undefined) marks.set(key, mark);
    else if (mark.code !== undefined && mark.code !== before) {
      warnings.push(issue('marks-disagree', pathOf(one), { codes: [before, mark.code] }, 'warning'));
      torn.add(key);
      marks.set(key, unmarked(one));
    }
  }
  return ok([...marks.values()], warnings);
};

const pathOf = ({ on, session }: AttendanceSession): readonly string[] => ['sessions', on, session];

const unmarked = ({ on, session }: AttendanceSession): Mark => ({ on, session });

const byTime = (a: AttendanceSession, b: AttendanceSession): number =>
  // Stryker disable next-line StringLiteral: where an unmarked copy stands among the marked ones changes nothing.
  byCodeUnit(a.on, b.on) || byCodeUnit(a.session, b.session) || byCodeUnit(a.code ?? '', b.code ?? '');

const markOf = (given: AttendanceSession, warnings: Issue<MarkIssue>[]): Mark => {
  const { on, code } = given;
  if (code === undefined) return unmarked(given);
  const known = registerCode(code, on);
  if (known !== undefined) return { ...unmarked(given), code, counts: known.counts };
  const unread = Object.hasOwn(ENDED_CODES, code) ? 'code-ended' : 'code-not-in-table';
  warnings.push(issue(unread, pathOf(given), { code: code.slice(0, 10) }, 'warning'));
  return unmarked(given);
};
