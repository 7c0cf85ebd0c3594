import {
  byCodeUnit,
  type IsoDate,
  type Issue,
  issue,
  ok,
  type Result,
  refuse,
  refuseAll,
  valueOn,
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
  if (region !== 'england') return refuse('region-not-supported', ['region'], {}, 'unsupported');
  const issues: Issue<MarkIssue>[] = [];
  const warnings: Issue<MarkIssue>[] = [];
  const marks = new Map<string, Mark | 'disagree'>();
  for (const given of inOrder(sessions)) {
    if (given.on > on) continue;
    if (valueOn(REGISTER_CODES, given.on) === undefined) {
      const from = REGISTER_CODES[0]!.from;
      issues.push(issue('before-first-code-table', pathOf(given), { from }, 'unsupported'));
      continue;
    }
    const mark = markOf(given, warnings);
    const key = `${given.on} ${given.session}`;
    const before = marks.get(key);
    if (before === 'disagree') continue;
    if (before?.code === undefined) marks.set(key, mark);
    else if (mark.code !== undefined && mark.code !== before.code) {
      const codes = [before.code, mark.code];
      warnings.push(issue('marks-disagree', pathOf(given), { codes }, 'warning'));
      marks.set(key, 'disagree');
    }
  }
  if (issues.length > 0) return refuseAll(issues);
  const read = [...marks].map(([key, mark]) => (mark === 'disagree' ? unmarked(key) : mark));
  return ok(read, warnings);
};

const pathOf = ({ on, session }: AttendanceSession): readonly string[] => ['sessions', on, session];

const unmarked = (key: string): Mark => {
  const [on, session] = key.split(' ') as [IsoDate, SchoolSession];
  return { on, session };
};

const inOrder = (sessions: readonly AttendanceSession[]): readonly AttendanceSession[] =>
  [...sessions].sort(
    (a, b) =>
      // Stryker disable next-line StringLiteral: where an unmarked copy stands among the marked ones changes nothing.
      byCodeUnit(a.on, b.on) || byCodeUnit(a.session, b.session) || byCodeUnit(a.code ?? '', b.code ?? ''),
  );

const markOf = (given: AttendanceSession, warnings: Issue<MarkIssue>[]): Mark => {
  const { on, session, code } = given;
  if (code === undefined) return { on, session };
  const known = registerCode(code, on);
  if (known !== undefined) return { on, session, code, counts: known.counts };
  const ended = Object.hasOwn(ENDED_CODES, code);
  warnings.push(
    issue(ended ? 'code-ended' : 'code-not-in-table', pathOf(given), { code: code.slice(0, 10) }, 'warning'),
  );
  return { on, session };
};
