import { addDays, daysBetween, type IsoDate, ok, type Result, refuse } from '../../kernel/index.js';
import type { WorkingCalendar } from '../bank-holidays.js';

/** Why working days cannot be counted. */
export type WorkingDayIssue = 'outside-calendar' | 'not-whole-days';

/** The first day there is, a Saturday: the days of the week are counted from it. */
const SATURDAY = '0000-01-01' as IsoDate;
// date-fns knows weekends too, and would cost whatever touches a plan half a kilobyte more.
const isWeekend = (day: IsoDate): boolean => daysBetween(SATURDAY, day) % 7 < 2;

/** Whether people are at work on a day; the holidays are gathered once, for ways of many days. */
const atWork = ({ holidays }: WorkingCalendar): ((day: IsoDate) => boolean) => {
  const closed = new Set(holidays.map(({ on }) => on));
  return (day) => !isWeekend(day) && !closed.has(day);
};

const outside = (day: IsoDate, { from, to }: WorkingCalendar): Result<never, WorkingDayIssue> | undefined =>
  day < from || day > to ? refuse('outside-calendar', ['day'], { day, from, to }, 'unsupported') : undefined;

/**
 * Says whether people are at work on a day.
 *
 * @param day - The day.
 * @param calendar - Holidays by date, for example `ENGLAND_AND_WALES`.
 * @returns True for a weekday that is not a holiday. Refused, as unsupported, outside the years the calendar covers.
 * @throws Never.
 * @see GOV.UK, bank holidays in England and Wales (`bank-holidays`): rule PLN-DAYS.
 * @example const result = checkWorkingDay(isoDate('2026-12-25'), ENGLAND_AND_WALES);
 * result.ok && result.value; // => false
 */
export const checkWorkingDay = (day: IsoDate, calendar: WorkingCalendar): Result<boolean, WorkingDayIssue> =>
  outside(day, calendar) ?? ok(atWork(calendar)(day));

/**
 * Moves a day by a number of working days.
 *
 * @param day - Where to start; it may be a weekend or a holiday. It is not itself counted.
 * @param workingDays - Whole working days; negative to go back; 0 gives the day itself.
 * @param calendar - Holidays by date, for example `ENGLAND_AND_WALES`.
 * @returns The other day. Refused, as unsupported, where the way leads out of the years the calendar covers: one-off
 *   holidays are proclaimed, so those days are not guessed.
 * @throws Never.
 * @see GOV.UK, bank holidays in England and Wales (`bank-holidays`): rule PLN-DAYS.
 * @example const result = addWorkingDays(isoDate('2026-12-24'), 1, ENGLAND_AND_WALES);
 * result.ok && result.value; // => '2026-12-29'
 */
export const addWorkingDays = (
  day: IsoDate,
  workingDays: number,
  calendar: WorkingCalendar,
): Result<IsoDate, WorkingDayIssue> => {
  if (!Number.isSafeInteger(workingDays)) return refuse('not-whole-days', ['workingDays']);
  const isAtWork = atWork(calendar);
  const step = workingDays < 0 ? -1 : 1;
  let at = day;
  let left = Math.abs(workingDays);
  for (;;) {
    const refused = outside(at, calendar);
    if (refused !== undefined) return refused;
    if (left === 0) return ok(at);
    at = addDays(at, step);
    if (isAtWork(at)) left -= 1;
  }
};

/**
 * Counts the working days after one day up to and including another.
 *
 * @param from - The earlier day; not itself counted.
 * @param to - The later day; counted where it is a working day.
 * @param calendar - Holidays by date, for example `ENGLAND_AND_WALES`.
 * @returns Whole working days; negative where `to` is before `from`. Refused, as unsupported, outside the calendar.
 * @throws Never.
 * @see GOV.UK, bank holidays in England and Wales (`bank-holidays`): rule PLN-DAYS.
 * @example const result = countWorkingDays(isoDate('2026-12-24'), isoDate('2026-12-29'), ENGLAND_AND_WALES);
 * result.ok && result.value; // => 1
 */
export const countWorkingDays = (
  from: IsoDate,
  to: IsoDate,
  calendar: WorkingCalendar,
): Result<number, WorkingDayIssue> => {
  const refused = outside(from, calendar) ?? outside(to, calendar);
  if (refused !== undefined) return refused;
  const [first, last] = from <= to ? [from, to] : [to, from];
  const isAtWork = atWork(calendar);
  let count = 0;
  for (let at = first; at < last; ) {
    at = addDays(at, 1);
    if (isAtWork(at)) count += 1;
  }
  return ok(from <= to ? count : 0 - count); // never -0
};
