import {
  addDays,
  type Caution,
  type Citation,
  conclude,
  daysBetween,
  type IsoDate,
  type Judgement,
  type Missing,
  ok,
  type Result,
  type Rule,
  refuse,
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
  {
    id: 'national-framework',
    cite: {
      source: 'attendance-guidance-2024',
      at: 'National framework for penalty notices',
      basis: 'stated',
    },
  },
];

type Week = {
  readonly monday: IsoDate;
  unauthorised: number;
  /** Of these, sessions whose reason is still being established. */
  unexplained: number;
  unmarked: number;
  /** False where nothing shows that school took place at all. */
  sure: boolean;
};

const MONDAY = '2024-08-19' as IsoDate;

/** Weeks in order of time, as the marks are. */
const weeksOf = (marks: readonly Mark[]): readonly Week[] => {
  const weeks: Week[] = [];
  // Stryker disable next-line StringLiteral,ArrayDeclaration: whatever is no day and no number will do.
  let [day, at] = ['', Number.NaN];
  for (const { on, code, counts } of marks) {
    if (code === '#') continue;
    // Stryker disable next-line ConditionalExpression: the second session of a day is spared the arithmetic, no more.
    const number = on === day ? at : Math.floor(daysBetween(MONDAY, on) / 7);
    if (number !== at)
      weeks.push({
        monday: addDays(MONDAY, number * 7),
        unauthorised: 0,
        unexplained: 0,
        unmarked: 0,
        sure: false,
      });
    [day, at] = [on, number];
    const week = weeks.at(-1)!;
    if (counts === 'unauthorised-absence') week.unauthorised += 1;
    if (code === 'N') week.unexplained += 1;
    if (counts === undefined) week.unmarked += 1;
    else week.sure = true;
  }
  return weeks;
};

const sum = (weeks: readonly Week[], count: (week: Week) => number): number =>
  weeks.reduce((total, week) => total + count(week), 0);

/** The run of at most `length` weeks with the highest count, the latest of equals. */
const busiest = (weeks: readonly Week[], length: number, count: (week: Week) => number) =>
  weeks
    .map((_, at) => weeks.slice(Math.max(0, at - length + 1), at + 1))
    .reduce<readonly Week[]>((best, run) => (sum(run, count) >= sum(best, count) ? run : best), []);

/** Most unauthorised sessions there can be, however the unmarked ones turn out; unsure weeks may fall away. */
const most = (weeks: readonly Week[], length: number): number => {
  const full = (week: Week) => week.unauthorised + week.unmarked;
  let best = 0;
  weeks.forEach((_, start) => {
    let sure = 0;
    for (let end = start; end < weeks.length; end += 1) {
      sure += Number(weeks[end]!.sure);
      if (sure > length) break;
      const run = weeks.slice(start, end + 1);
      const unsure = run
        .filter((week) => !week.sure)
        .map(full)
        .sort((a, b) => b - a);
      const kept = unsure.slice(0, length - sure).reduce((total, one) => total + one, 0);
      best = Math.max(
        best,
        sum(
          run.filter((week) => week.sure),
          full,
        ) + kept,
      );
    }
  });
  return best;
};

const judge = (
  weeks: readonly Week[],
  run: readonly Week[],
  { sessions, schoolWeeks, cite }: PenaltyFigure,
): Judgement<PenaltyFinding> => {
  const counted = sum(run, (week) => week.unauthorised);
  const explained = (week: Week) => week.unauthorised - week.unexplained;
  const certain = sum(busiest(weeks, schoolWeeks, explained), explained);
  const reached = counted >= sessions;
  const missing: readonly Missing<PenaltyFinding>[] = reached
    ? certain < sessions
      ? [{ field: 'sessions.reason', couldBecome: ['below-threshold'] }]
      : []
    : most(weeks, schoolWeeks) >= sessions
      ? [{ field: 'sessions.code', couldBecome: ['threshold-reached'] }]
      : [];
  const unexplained = sum(run, (week) => week.unexplained);
  const cautions: readonly Caution[] =
    unexplained > 0
      ? [{ code: 'reason-not-established', detail: { sessions: unexplained }, rule: ATT_PENALTY }]
      : [];
  const evidence = [
    { factor: 'penalty-threshold', observed: reached ? 'yes' : 'no', from: [], cite } as const,
  ];
  return conclude(
    { evidence, cautions, rules: [ATT_PENALTY] },
    reached ? 'threshold-reached' : 'below-threshold',
    missing,
  );
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
  if (!figure) return refuse('no-figure-published', ['on'], { on }, 'unsupported');
  const read = readMarks(sessions, on, region);
  return read.ok ? ok(thresholdOf(read.value, figure), read.warnings) : read;
};

const thresholdOf = (marks: readonly Mark[], figure: PenaltyFigure): PenaltyThreshold => {
  const weeks = weeksOf(marks);
  const run = busiest(weeks, figure.schoolWeeks, (week) => week.unauthorised);
  const sessions = sum(run, (week) => week.unauthorised);
  return {
    judgement: judge(weeks, run, figure),
    ...(sessions === 0
      ? {}
      : { window: { from: run[0]!.monday, to: addDays(run.at(-1)!.monday, 6), sessions } }),
    respond: [{ id: 'support-first', rule: ATT_PENALTY }],
    readings: READINGS,
  };
};
