import { byCodeUnit } from '../kernel/index.js';
import { type Figure, figure, noValue } from './figure.js';
import type { Rating } from './schema.js';
import { MEASUREMENT_LEVELS, type MeasurementLevel, type UndefinedReason } from './vocabulary.js';

/** Krippendorff's alpha, with what it rests on. */
export type KrippendorffAlpha = {
  /** Alpha: 1 for full agreement, 0 for what chance would give, below 0 for less than that. */
  readonly alpha: Figure;
  /** How many units have at least two ratings. */
  readonly units: number;
  /** How many ratings those units have. */
  readonly ratings: number;
  /** How many units have only one rating; nothing can be compared there, and they are in no figure. */
  readonly ratedOnce: number;
};

/** Conventions of Krippendorff's alpha. */
export type KrippendorffOptions = {
  /** What the values are: `nominal` unless given. `interval` takes numbers. */
  readonly measurement?: MeasurementLevel;
  /** Categories in order, for `ordinal`. Without them `ordinal` takes numbers in their own order. */
  readonly categories?: readonly string[];
};

type Value = Rating['value'];
type Units = readonly (readonly Value[])[];

/** Ratings by unit, the units in an order that does not depend on the rows'; or undefined where a rater rated a unit twice. */
const unitsOf = (ratings: readonly Rating[]): Units | undefined => {
  const byUnit = new Map<string, Map<string, Value>>();
  for (const { unit, rater, value } of ratings) {
    const ofUnit = byUnit.get(unit) ?? new Map<string, Value>();
    if (ofUnit.has(rater)) return undefined;
    byUnit.set(unit, ofUnit.set(rater, value));
  }
  return [...byUnit].sort(([a], [b]) => byCodeUnit(a, b)).map(([, ofUnit]) => [...ofUnit.values()]);
};

const tally = (values: readonly Value[]): ReadonlyMap<Value, number> => {
  const counts = new Map<Value, number>();
  // Stryker disable next-line ArithmeticOperator: counted below zero comes to the same, differences alone are used.
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Sum over all ordered pairs of 1 where they differ. */
const differing = (values: readonly Value[]): number =>
  [...tally(values).values()].reduce((left, count) => left - count * count, values.length ** 2);

/** Sum over all ordered pairs of the squared difference. */
const squaredDifferences = (values: readonly number[]): number => {
  const rising = [...values].sort((a, b) => a - b);
  const mean = rising.reduce((sum, value) => sum + value, 0) / rising.length;
  // Stryker disable next-line ArithmeticOperator: alpha is about the ratio of two of these, whatever their sign.
  return 2 * rising.length * rising.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};

/** The middle rank of each value: ordinal differences are interval differences of these. */
const middleRanks = (
  values: readonly Value[],
  place: (value: Value) => number,
): ReadonlyMap<Value, number> => {
  let below = 0;
  return new Map(
    [...tally(values)]
      .sort(([a], [b]) => place(a) - place(b))
      .map(([value, count]) => {
        below += count;
        return [value, below - count / 2];
      }),
  );
};

const problem = (
  values: readonly Value[],
  measurement: MeasurementLevel,
  categories: readonly string[] | undefined,
): UndefinedReason | undefined => {
  const listed = measurement !== 'interval' && categories !== undefined;
  if (listed && !values.every((value) => (categories as readonly Value[]).includes(value)))
    return 'value-not-listed';
  const numeric = measurement === 'interval' || (measurement === 'ordinal' && !listed);
  return numeric && !values.every(Number.isFinite) ? 'not-finite' : undefined;
};

/** One minus the disagreement seen over the disagreement chance would give. */
const alphaOf = <V extends Value>(
  units: readonly (readonly V[])[],
  apart: (values: readonly V[]) => number,
): number => {
  const all = units.flat();
  const seen = units.reduce((sum, values) => sum + apart(values) / (values.length - 1), 0);
  return 1 - ((all.length - 1) * seen) / apart(all);
};

const measured = (
  units: Units,
  measurement: MeasurementLevel,
  categories: readonly string[] | undefined,
): number => {
  if (measurement === 'nominal') return alphaOf(units, differing);
  if (measurement === 'interval') return alphaOf(units as readonly (readonly number[])[], squaredDifferences);
  const order = categories as readonly Value[] | undefined;
  const ranks = middleRanks(units.flat(), (value) => order?.indexOf(value) ?? Number(value));
  return alphaOf(
    units.map((values) => values.map((value) => ranks.get(value)!)),
    squaredDifferences,
  );
};

/**
 * Krippendorff's alpha: how far any number of raters agree beyond chance, where not everybody rated everything.
 *
 * A rating that is not there is left out, never guessed. There is no interval: the usual one is drawn at random, and
 * nothing in this library is.
 *
 * @param ratings - One row a rating, in any order; a unit that a rater did not rate has no row.
 * @param options - `measurement`: `nominal` unless given. `categories`: the order, for `ordinal` with names.
 * @returns Alpha and what it rests on; undefined where no unit has two ratings, all ratings are the same
 *   (`no-variation`), a rater rated a unit twice, or a value does not fit the level of measurement.
 * @throws Never.
 * @see Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania. Same as
 *   `kripp.alpha` in R's `irr`.
 * @example const { alpha } = measureKrippendorffAlpha([{ unit: 'u', rater: 'r', value: 'a' }]);
 * alpha.value === undefined && alpha.because; // => 'no-unit-with-two-ratings'
 */
export const measureKrippendorffAlpha = (
  ratings: readonly Rating[],
  { measurement = MEASUREMENT_LEVELS[0], categories }: KrippendorffOptions = {},
): KrippendorffAlpha => {
  const all = unitsOf(ratings);
  if (all === undefined) return { alpha: noValue('rated-twice'), units: 0, ratings: 0, ratedOnce: 0 };
  const units = all.filter((values) => values.length > 1);
  const values = units.flat();
  const because =
    problem(all.flat(), measurement, categories) ??
    (units.length === 0
      ? 'no-unit-with-two-ratings'
      : values.every((value) => value === values[0])
        ? 'no-variation'
        : undefined);
  return {
    alpha: because === undefined ? figure(measured(units, measurement, categories)) : noValue(because),
    units: units.length,
    ratings: values.length,
    ratedOnce: all.length - units.length,
  };
};
