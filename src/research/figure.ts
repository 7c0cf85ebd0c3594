import type { UndefinedReason } from './vocabulary.js';

/** Says that a figure could not be worked out, and why. */
export type Undefined = {
  /** Always `undefined`. */
  readonly value: undefined;
  /** Code of the reason; words for it are in content. */
  readonly because: UndefinedReason;
};

/** A figure, or the reason why there is none. Never NaN, never infinite. */
export type Figure =
  | {
      /** The figure. */
      readonly value: number;
    }
  | Undefined;

/** The two ends of an interval. */
export type Limits = {
  /** Lower limit. */
  readonly lower: number;
  /** Upper limit. */
  readonly upper: number;
};

/** A figure with its interval, or the reason why there is none. */
export type Estimate =
  | ({
      /** The figure. */
      readonly value: number;
    } & Limits)
  | Undefined;

/**
 * Says that a figure has no value.
 *
 * @param because - Code of the reason.
 * @returns The reason in place of the figure.
 * @throws Never.
 * @see The library's design, section 3 (research): undefined is returned as undefined.
 * @example noValue('no-variation').value; // => undefined
 */
export const noValue = (because: UndefinedReason): Undefined => ({ value: undefined, because });

/**
 * Wraps a number as a figure.
 *
 * @param value - The number.
 * @returns The figure; `out-of-range` where the number is NaN or infinite because the inputs were too large to compute.
 * @throws Never.
 * @see The library's design, section 3 (research): undefined is returned as undefined.
 * @example figure(0 / 0).value; // => undefined
 */
export const figure = (value: number): Figure =>
  Number.isFinite(value) ? { value: value + 0 } : noValue('out-of-range'); // -0 + 0 is 0

/**
 * Says whether a number can be the level of an interval.
 *
 * @param level - For example 0.95.
 * @returns True strictly between 0 and 1.
 * @throws Never.
 * @see The library's design, section 3 (research).
 * @example isLevel(1); // => false
 */
export const isLevel = (level: number): boolean => level > 0 && level < 1;
