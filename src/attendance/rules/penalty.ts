import {
  addDays,
  type Citation,
  conclude,
  daysBetween,
  type Grounds,
  type IsoDate,
  issue,
  type Judgement,
  ok,
  type Result,
  type Rule,
  refuseAll,
  valueOn,
} from '../../kernel/index.js';
import { PENALTY_THRESHOLD, type PenaltyFigure } from '../codes.js';
import { ATT_PENALTY } from '../register.js';
import type { AttendanceSession } from '../schema.js';
import { type Mark, type MarkIssue, readMarks } from './marks.js';

/** Whether the national threshold is reached. Reached never means that a fine is called for. */
export type PenaltyFinding = 'threshold-reached' | 'below-threshold';

/** How a source answers absence, where the sources differ. */
export type SanctionReading = {
  /** Id of the idea, or code of the published framework. */
  readonly id: string;
  /** Where it stands. */
  readonly cite: Citation;
};

/** The national penalty threshold, with what comes first and how the sources differ on sanctions. */
export type PenaltyThreshold = {
  /** Whether it is reached, and what could still change that. */
  readonly judgement: Judgement<PenaltyFinding>;
  /** The run of school weeks with most unauthorised sessions; the latest of equals. Absent where there is none. */
  readonly window?: {
    /** Monday of the first week. */
    readonly from: IsoDate;
    /** Sunday of the last week. */
    readonly to: IsoDate;
    /** Unauthorised sessions in it. */
    readonly sessions: number;
  };
  /** What to do: support first, always. */
  readonly respond: readonly { readonly id: string; readonly rule: Rule }[];
  /** Both readings of sanctions in the guidance, and the published framework. None is preferred here. */
  readonly readings: readonly SanctionReading[];
};

/** Sanctions for absence: the toolkit lists a fine, the attendance tenets answer with relationship and name none. */
const READINGS: readonly SanctionReading[] = [
  {
    id: 'attendance.premise.human-response',
    cite: { source: 'compassionate-attendance', at: 'Opening quotation and basis', basis: 'stated' },
  },
  {
    id: 'engagement.strategy.sanction.attendance-fine',
    cite: { source: 'barnsley-toolkit', at: '9.2 Strategies and approaches', basis: 'stated' },
  },
];

type Week = {
  readonly monday: IsoDate;
  readonly sunday: IsoDate;
  unauthorised: number;
  /** Of these, sessions whose reason is known. */
  explained: number;
  /** Unauthorised sessions if every unmarked one turns out to be. */
  full: number;
  /** 0 where nothing shows that school took place at all. */
  sure: 0 | 1;
};
type Count = 'unauthorised' | 'explained' | 'full';

const MONDAY = '2024-08-19' as IsoDate;

const weekOf = (on: IsoDate): Week => {
  // Marks before this Monday are refused: there was no table of codes.
  const monday = addDays(on, -(daysBetween(MONDAY, on) % 7));
  return { monday, sunday: addDays(monday, 6), unauthorised: 0, explained: 0, full: 0, sure: 0 };
};

/** Weeks in order of time, as the marks are. */
const weeksOf = (marks: readonly Mark[]): readonly Week[] => {
  const weeks: Week[] = [];
  let week: Week | undefined;
  for (const { on, code, counts } of marks) {
    if (code === '#') continue;
    if (week === undefined || on > week.sunday) {
      week = weekOf(on);
      weeks.push(week);
    }
    if (counts === undefined) week.full += 1;
    else week.sure = 1;
    if (counts !== 'unauthorised-absence') continue;
    week.unauthorised += 1;
    week.full += 1;
    if (code !== 'N') week.explained += 1;
  }
  return weeks;
};

const sum = (weeks: readonly Week[], count: Count): number =>
  weeks.reduce((total, week) => total + week[count], 0);

/** The run of at most `length` weeks with the highest count, the latest of equals. */
const busiest = (weeks: readonly Week[], length: number, count: Count) =>
  weeks
    .map((_, at) => weeks.slice(Math.max(0, at - length + 1), at + 1))
    .reduce<readonly Week[]>((best, run) => (sum(run, count) >= sum(best, count) ? run : best), []);

/** Most unauthorised sessions there can be, however the unmarked ones turn out; unsure weeks may fall away. */
const most = (weeks: readonly Week[], length: number): number => {
  let best = 0;
  weeks.forEach((_, start) => {
    let sure = 0;
    const run: Week[] = [];
    for (const week of weeks.slice(start)) {
      sure += week.sure;
      if (sure > length) break;
      run.push(week);
      run.sort((a, b) => b.sure - a.sure || b.full - a.full);
      best = Math.max(best, sum(run.slice(0, length), 'full'));
    }
  });
  return best;
};

const judge = (
  weeks: readonly Week[],
  run: readonly Week[],
  { sessions, schoolWeeks, cite }: PenaltyFigure,
): Judgement<PenaltyFinding> => {
  const reached = sum(run, 'unauthorised') >= sessions;
  const open = reached
    ? sum(busiest(weeks, schoolWeeks, 'explained'), 'explained') < sessions
    : most(weeks, schoolWeeks) >= sessions;
  const unexplained = sum(run, 'unauthorised') - sum(run, 'explained');
  const [finding, other, field] = reached
    ? (['threshold-reached', 'below-threshold', 'sessions.reason'] as const)
    : (['below-threshold', 'threshold-reached', 'sessions.code'] as const);
  const grounds: Grounds = {
    evidence: [{ factor: 'penalty-threshold', observed: reached ? 'yes' : 'no', from: [], cite }],
    cautions:
      unexplained > 0
        ? [{ code: 'reason-not-established', detail: { sessions: unexplained }, rule: ATT_PENALTY }]
        : [],
    rules: [ATT_PENALTY],
  };
  return conclude<PenaltyFinding>(grounds, finding, open ? [{ field, couldBecome: [other] }] : []);
};

/**
 * Judges whether the national threshold for thinking about a penalty notice is reached: ten unauthorised sessions
 * within ten school weeks in a row. A school week is one with at least one school session; holidays do not count, and
 * terms and school years may be crossed. It is asked apart from the summary, because it is no part of how a child is
 * doing, and it never advises a fine: support comes first.
 *
 * @param sessions - Sessions of one pupil, in any order; those after `on` do not count.
 * @param options - `on`: the day. `region`: `england`.
 * @returns The finding with its window, `support-first`, and how the sources differ on sanctions. A reason not yet
 *   established counts as unauthorised and keeps the finding open; so does a mark that could still reach the threshold.
 *   Refused as in `summariseAttendance`, and for a day before the framework began.
 * @throws Never.
 * @see Working together to improve school attendance, national framework for penalty notices: rule ATT-PENALTY.
 * @example const result = checkPenaltyThreshold([], { on: isoDate('2026-01-05'), region: 'england' });
 * result.ok && result.value.respond[0].id; // => 'support-first'
 */
export const checkPenaltyThreshold = (
  sessions: readonly AttendanceSession[],
  { on, region }: { readonly on: IsoDate; readonly region: 'england' },
): Result<PenaltyThreshold, MarkIssue | 'no-figure-published'> => {
  const figure = valueOn(PENALTY_THRESHOLD, on);
  if (!figure) return refuseAll([issue('no-figure-published', ['on'], { on }, 'unsupported')]);
  const read = readMarks(sessions, on, region);
  return read.ok ? ok(thresholdOf(read.value, figure), read.warnings) : read;
};

const thresholdOf = (marks: readonly Mark[], figure: PenaltyFigure): PenaltyThreshold => {
  const weeks = weeksOf(marks);
  const run = busiest(weeks, figure.schoolWeeks, 'unauthorised');
  const sessions = sum(run, 'unauthorised');
  return {
    judgement: judge(weeks, run, figure),
    ...(sessions === 0 ? {} : { window: { from: run[0]!.monday, to: run.at(-1)!.sunday, sessions } }),
    respond: [{ id: 'support-first', rule: ATT_PENALTY }],
    readings: [...READINGS, { id: 'national-framework', cite: figure.cite }],
  };
};
