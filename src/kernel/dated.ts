import type { IsoDate } from './date.js';

/** A value from a day on, until the next one starts. `null` withdraws it. */
export type Dated<T> = {
  /** First day it holds. */
  readonly from: IsoDate;
  /** The value, or `null` from the day it was withdrawn. */
  readonly value: T | null;
};

/**
 * The value in force on a day.
 *
 * @param values - Start days rising; each holds until the next.
 * @param on - The day.
 * @returns The value; `null` where it had been withdrawn; `undefined` before the first start day.
 * @throws Never.
 * @see The library's design, section 2 (dated values).
 * @example valueOn([{ from: isoDate('2024-08-19'), value: 10 }], isoDate('2024-08-18')); // => undefined
 */
export const valueOn = <T>(values: readonly Dated<T>[], on: IsoDate): T | null | undefined => {
  let found: T | null | undefined;
  for (const { from, value } of values) if (from <= on) found = value;
  return found;
};
