import type { $brand } from 'zod';
import { ok, type Result, refuse } from './result.js';

/**
 * A calendar day that exists, written `YYYY-MM-DD`. Days compare as text: `a < b` means a is the earlier.
 * Make one with {@link isoDate} (in code), `parseIsoDate` (from text) or a schema.
 */
export type IsoDate = string & $brand<'IsoDate'>;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;
// In a machine's own time zone days can be missing, or have other hours than 24. A UTC day is the same everywhere.
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const text = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * Says whether a text is a calendar day that exists, from year 0000 to 9999.
 *
 * @param value - Any text.
 * @returns True for `2028-02-29`, false for `2027-02-29`.
 * @throws Never.
 * @see ISO 8601-1:2019, 5.2.2.1 (calendar date, extended format).
 * @example isIsoDate('2027-02-29'); // => false
 */
export const isIsoDate = (value: string): value is IsoDate => {
  // Plain JavaScript can pass anything: a list that holds a day reads like one.
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const time = utc(value);
  return !Number.isNaN(time) && text(time) === value;
};

/**
 * Reads a day from untrusted text.
 *
 * @param value - Any text.
 * @returns The day, or an issue `not-a-date`.
 * @throws Never.
 * @see ISO 8601-1:2019, 5.2.2.1.
 * @example parseIsoDate('2026-02-30').ok; // => false
 */
export const parseIsoDate = (value: string): Result<IsoDate, 'not-a-date'> =>
  isIsoDate(value)
    ? ok(value)
    : refuse('not-a-date', [], { value: typeof value === 'string' ? value.slice(0, 40) : typeof value });

/**
 * Marks a literal in code as a day.
 *
 * @param value - A day that exists, `YYYY-MM-DD`.
 * @returns The same text, typed.
 * @throws RangeError where the day does not exist: a mistake in the calling code. Text from outside belongs to
 *   {@link parseIsoDate} or a schema.
 * @see ISO 8601-1:2019, 5.2.2.1.
 * @example isoDate('2026-11-21'); // => '2026-11-21'
 */
export const isoDate = (value: string): IsoDate => {
  if (!isIsoDate(value))
    throw new RangeError(`Not a calendar day: ${JSON.stringify(String(value).slice(0, 40))}`);
  return value;
};

/**
 * Counts the days from one day to another.
 *
 * @param from - The earlier day.
 * @param to - The later day.
 * @returns Whole days, negative where `to` is before `from`.
 * @throws Never.
 * @see ISO 8601-1:2019, 5.2.2.1.
 * @example daysBetween(isoDate('2026-03-28'), isoDate('2026-03-30')); // => 2
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (utc(to) - utc(from)) / DAY;

/**
 * Moves a day by a number of days.
 *
 * @param day - Where to start.
 * @param days - Whole days to add; negative to go back. A fraction is cut off, in both directions.
 * @returns The other day; `day` itself where the sum would leave the years 0000 to 9999 or `days` is not finite.
 * @throws Never.
 * @see ISO 8601-1:2019, 5.2.2.1.
 * @example addDays(isoDate('2028-02-28'), 2); // => '2028-03-01'
 */
export const addDays = (day: IsoDate, days: number): IsoDate => {
  const time = utc(day) + Math.trunc(days) * DAY;
  // Number.isNaN alone lets through what no Date can hold.
  if (Number.isNaN(new Date(time).getTime())) return day;
  const moved = text(time);
  return SHAPE.test(moved) ? (moved as IsoDate) : day;
};
