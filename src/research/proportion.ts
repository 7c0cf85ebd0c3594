import { betaQuantile } from './beta.js';
import { type Estimate, isLevel, noValue } from './figure.js';
import { normalDeviate } from './normal.js';
import { DEFAULT_LEVEL, MOST_TRIALS, type UndefinedReason } from './vocabulary.js';

/** How sure an interval is meant to be. */
export type LevelOption = {
  /** Level of the interval, strictly between 0 and 1; {@link DEFAULT_LEVEL} unless given. */
  readonly level?: number;
};

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

const problem = (successes: number, trials: number, level: number): UndefinedReason | undefined => {
  if (!isLevel(level)) return 'level-outside-0-to-1';
  if (!isCount(successes) || !isCount(trials)) return 'not-a-count';
  if (successes > trials) return 'more-successes-than-trials';
  if (trials > MOST_TRIALS) return 'too-many-trials';
  return trials === 0 ? 'nothing-observed' : undefined;
};

/**
 * A proportion with its Wilson score interval: the one to read by default, short and close to its level on average.
 *
 * No continuity correction. None of a few is not never: with no successes in ten trials the interval reaches 0.28.
 *
 * @param successes - How often it happened: a whole number from 0 to `trials`.
 * @param trials - How often it could have happened: a whole number up to {@link MOST_TRIALS}.
 * @param options - `level` of the interval; 0.95 unless given.
 * @returns The proportion and its limits, each from 0 to 1; undefined with the reason where the numbers make no sense
 *   or there were no trials.
 * @throws Never.
 * @see Wilson, E. B. (1927). Journal of the American Statistical Association 22, 209-212. Same as R's
 *   `prop.test(x, n, correct = FALSE)`.
 * @example const interval = wilsonInterval(0, 10);
 * interval.value !== undefined && interval.upper.toFixed(4); // => '0.2775'
 */
export const wilsonInterval = (
  successes: number,
  trials: number,
  { level = DEFAULT_LEVEL }: LevelOption = {},
): Estimate => {
  const because = problem(successes, trials, level);
  if (because !== undefined) return noValue(because);
  const value = successes / trials + 0; // -0 + 0 is 0
  const z = normalDeviate(level);
  const square = z * z;
  const failures = trials - successes;
  const spread = z * Math.sqrt(successes * (failures / trials) + square / 4);
  const upper = (successes + square / 2 + spread) / (trials + square);
  // The product of the two limits is known, and dividing keeps the digits that subtracting would lose.
  const lower = ((successes / trials) * (successes / (trials + square))) / upper;
  return {
    value,
    lower: Math.min(lower, value),
    upper: Math.min(1, Math.max(upper, value)),
  };
};

/**
 * A proportion with its Clopper-Pearson interval: never below its level, and therefore wide.
 *
 * @param successes - How often it happened: a whole number from 0 to `trials`.
 * @param trials - How often it could have happened: a whole number up to {@link MOST_TRIALS}.
 * @param options - `level` of the interval; 0.95 unless given.
 * @returns The proportion and its limits, each from 0 to 1; undefined with the reason where the numbers make no sense
 *   or there were no trials.
 * @throws Never.
 * @see Clopper, C. J. and Pearson, E. S. (1934). Biometrika 26, 404-413. Same as R's `binom.test(x, n)`.
 * @example const interval = clopperPearsonInterval(0, 10);
 * interval.value !== undefined && interval.upper.toFixed(4); // => '0.3085'
 */
export const clopperPearsonInterval = (
  successes: number,
  trials: number,
  { level = DEFAULT_LEVEL }: LevelOption = {},
): Estimate => {
  const because = problem(successes, trials, level);
  if (because !== undefined) return noValue(because);
  const tail = (1 - level) / 2;
  const failures = trials - successes;
  return {
    value: successes / trials + 0, // -0 + 0 is 0
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1, 'below'),
    upper: failures === 0 ? 1 : betaQuantile(tail, successes + 1, failures, 'above'),
  };
};
