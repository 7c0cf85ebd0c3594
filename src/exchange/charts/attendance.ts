import { UTCDateMini } from '@date-fns/utc/date/mini';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { type AttendanceSummary, type MarkIssue, summariseAttendance } from '../../attendance/index.js';
import {
  addDays,
  byCodeUnit,
  daysBetween,
  groupBy,
  type IsoDate,
  isoDate,
  ok,
  type Result,
} from '../../kernel/index.js';
import { ABOVE, type Chart, type ChartOptions, COLOURS, chartOf, speaker } from './spec.js';

/** One session of the register. */
export type RegisterSession = Parameters<typeof summariseAttendance>[0][number];

/** How attendance is drawn. */
export type AttendanceOptions = ChartOptions & {
  /** The day of the chart; sessions after it do not count. */
  readonly on: IsoDate;
  /** Whose code table; the tables of other countries differ. */
  readonly region: 'england';
};

const KINDS = ['attended', 'authorised', 'unauthorised', 'unmarked'] as const;

/** The Monday of a week. A UTC day is the same weekday everywhere; the machine's own time zone is not asked. */
const weekOf = (day: IsoDate): IsoDate =>
  isoDate(
    startOfISOWeek(new UTCDateMini(`${day}T00:00:00Z`))
      .toISOString()
      .slice(0, 10),
  );

/** The first instant of a day, in UTC: what an axis of time counts in. */
const instantOf = (day: IsoDate): number => daysBetween(isoDate('1970-01-01'), day) * 86_400_000;

const countsOf = ({ attended, authorised, unauthorised, unmarked }: AttendanceSummary) => ({
  attended,
  authorised,
  unauthorised,
  unmarked: unmarked.length,
});

/**
 * Draws a pupil's attendance week by week: a row for sessions attended, for each kind of absence, and for those without a
 * mark. No line of a threshold is in it: a week decides nothing.
 *
 * @param sessions - Sessions of one pupil at one school, in any order.
 * @param options - `on`: the day of the chart; `region`; locales, a title.
 * @returns The chart, with the warnings that `summariseAttendance` gives; refused where it refuses.
 * @throws Never.
 * @see The School Attendance (Pupil Registration) (England) Regulations 2024, regulation 10: rules ATT-CODES.
 * @example const result = chartAttendance([], { on: isoDate('2026-11-21'), region: 'england', locales: [] });
 * result.ok && result.value.text; // => 'Attendance by week.\nNo sessions up to this day.'
 */
export const chartAttendance = (
  sessions: readonly RegisterSession[],
  { on, region, locales, title }: AttendanceOptions,
): Result<Chart, MarkIssue> => {
  const { say } = speaker(locales);
  const whole = summariseAttendance(sessions, { on, region });
  if (!whole.ok) return whole;
  const known = sessions.filter((session) => session.on <= on);
  const weeks = [...groupBy(known, (session) => weekOf(session.on))]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([week, given]) => {
      const summary = summariseAttendance(given, { on, region });
      // What can be read as a whole can be read a week at a time.
      return { week, ...countsOf((summary as Extract<typeof summary, { readonly ok: true }>).value) };
    });
  const values = weeks.flatMap((one) =>
    KINDS.map((kind) => ({
      from: instantOf(one.week),
      until: instantOf(addDays(one.week, 5)),
      kind: say(kind),
      sessions: one[kind],
      told: `${say(kind)}, ${one.week}: ${one[kind]}`,
    })),
  );
  const sentences = weeks.map((one) =>
    say(KINDS.some((kind) => one[kind] > 0) ? 'attendance-week' : 'attendance-closed', one),
  );
  const chart = chartOf(title ?? say('attendance'), weeks.length > 0 ? sentences : [say('attendance-none')], {
    data: { values: values.filter((one) => one.sessions > 0) },
    facet: {
      row: {
        field: 'kind',
        type: 'nominal',
        sort: KINDS.map((kind) => say(kind)),
        title: null,
        header: ABOVE,
      },
    },
    spec: {
      width: 480,
      height: 60,
      mark: { type: 'bar', fill: COLOURS.blue, stroke: COLOURS.paper },
      encoding: {
        x: {
          field: 'from',
          type: 'temporal',
          scale: { type: 'utc' },
          axis: { format: '%Y-%m-%d', labelAngle: -40, values: weeks.map(({ week }) => instantOf(week)) },
          title: say('week'),
        },
        x2: { field: 'until' },
        y2: { datum: 0 },
        // What a screen reader says of a bar; Vega's own words would hold a day in the machine's time zone.
        description: { field: 'told', type: 'nominal' },
        y: {
          field: 'sessions',
          type: 'quantitative',
          scale: { domain: [0, 10] },
          axis: { values: [0, 5, 10] },
          title: say('sessions'),
        },
      },
    },
  });
  return ok(chart, whole.warnings);
};
