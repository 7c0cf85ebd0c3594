import { type Figure, isLevel, type Limits, noValue, type Undefined } from './figure.js';
import { normalDeviate } from './normal.js';
import type { LevelOption } from './proportion.js';
import type { RatingPair } from './schema.js';
import { DEFAULT_LEVEL, KAPPA_WEIGHTS, type KappaWeights } from './vocabulary.js';

/** How far two raters agree, with what the figure rests on. */
export type PercentageAgreement = {
  /** Share of the pairs in which both chose the same, from 0 to 1. */
  readonly agreement: Figure;
  /** How many pairs have both ratings. */
  readonly pairs: number;
  /** How many lack one; they are in no figure. */
  readonly incomplete: number;
};

/** Cohen's kappa, with what it rests on. */
export type Kappa = Pick<PercentageAgreement, 'pairs' | 'incomplete'> & {
  /** Kappa: 1 for full agreement, 0 for what chance would give, below 0 for less than that. */
  readonly kappa:
    | ({
        /** Kappa. */
        readonly value: number;
        /** Its large-sample standard error. */
        readonly standardError: number;
      } & Limits)
    | Undefined;
  /** Weighted share of agreement seen, from 0 to 1. */
  readonly observed: Figure;
  /** Weighted share of agreement that the two raters' totals would give by chance, from 0 to 1. */
  readonly expected: Figure;
};

/** Conventions of kappa. */
export type KappaOptions = LevelOption & {
  /** How much a disagreement counts by how far apart it is: `unweighted` unless given. */
  readonly weights?: KappaWeights;
};

type Pair = { readonly first: string; readonly second: string };

const isWhole = (pair: RatingPair): pair is Pair => pair.first !== null && pair.second !== null;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * How often two raters chose the same.
 *
 * Says nothing of chance: two raters who both nearly always choose one category agree often whatever they see.
 *
 * @param pairs - One row a unit, in any order.
 * @returns The share, how many pairs it rests on, and how many lack a rating.
 * @throws Never.
 * @see Cohen, J. (1960). Educational and Psychological Measurement 20, 37-46 (the observed proportion, p_o).
 * @example measurePercentageAgreement([{ first: 'a', second: 'a' }, { first: 'a', second: null }]).agreement.value; // => 1
 */
export const measurePercentageAgreement = (pairs: readonly RatingPair[]): PercentageAgreement => {
  const whole = pairs.filter(isWhole);
  const same = whole.filter(({ first, second }) => first === second).length;
  return {
    agreement: whole.length === 0 ? noValue('nothing-observed') : { value: same / whole.length },
    pairs: whole.length,
    incomplete: pairs.length - whole.length,
  };
};

/** Weight of agreement between two categories: 1 for the same, falling to 0 for those furthest apart. */
const weightOf = (weights: KappaWeights, i: number, j: number, categories: number): number => {
  switch (weights) {
    case 'unweighted':
      return i === j ? 1 : 0;
    case 'linear':
      return 1 - Math.abs(i - j) / (categories - 1);
    case 'quadratic':
      return 1 - ((i - j) / (categories - 1)) ** 2;
  }
};

type Table = { readonly shares: readonly (readonly number[])[]; readonly pairs: number };

/** Kappa and its variance under the formula for large samples. */
const kappaOf = ({ shares, pairs }: Table, weights: KappaWeights) => {
  const size = shares.length;
  const weight = (i: number, j: number) => weightOf(weights, i, j, size);
  const rows = shares.map(sum);
  const columns = shares.map((_, j) => sum(shares.map((row) => row[j]!)));
  const cells = (of: (i: number, j: number) => number) =>
    sum(rows.flatMap((_, i) => columns.map((_, j) => of(i, j))));
  const observed = cells((i, j) => weight(i, j) * shares[i]![j]!);
  const expected = cells((i, j) => weight(i, j) * rows[i]! * columns[j]!);
  const ofRow = rows.map((_, i) => sum(columns.map((share, j) => weight(i, j) * share)));
  const ofColumn = columns.map((_, j) => sum(rows.map((share, i) => weight(i, j) * share)));
  // The published formula, written as a variance about its mean so that no digits are lost.
  const influence = (i: number, j: number) =>
    weight(i, j) * (1 - expected) - (ofRow[i]! + ofColumn[j]!) * (1 - observed);
  const mean = observed * expected - 2 * expected + observed;
  const spread = cells((i, j) => shares[i]![j]! * (influence(i, j) - mean) ** 2);
  return {
    observed,
    expected,
    value: (observed - expected) / (1 - expected),
    standardError: Math.sqrt(spread / pairs) / (1 - expected) ** 2,
  };
};

/**
 * Cohen's kappa: how far two raters agree beyond what their totals would give by chance.
 *
 * No words such as good or poor go with a figure: what is enough depends on what hangs on the rating.
 *
 * @param pairs - One row a unit, in any order; pairs that lack a rating are left out and counted.
 * @param categories - All categories, at least two, none twice; in order where `weights` are not `unweighted`.
 * @param options - `weights`: `unweighted` unless given. `level` of the interval: 0.95 unless given.
 * @returns Kappa, its large-sample standard error and interval (cut to -1 and 1); undefined where both raters put
 *   everything in one and the same category (`no-variation`), or a category is not listed.
 * @throws Never.
 * @see Cohen, J. (1968). Psychological Bulletin 70, 213-220. Fleiss, J. L., Cohen, J. and Everitt, B. S. (1969).
 *   Psychological Bulletin 72, 323-327 (the standard error). Same as R's `psych::cohen.kappa` and `vcd::Kappa`; the standard error of weighted kappa is vcd's, because psych 2.2.9 departs there from
 *   the published formula.
 * @example estimateKappa([{ first: 'a', second: 'a' }, { first: 'b', second: 'b' }], ['a', 'b']).kappa.value; // => 1
 */
export const estimateKappa = (
  pairs: readonly RatingPair[],
  categories: readonly string[],
  { weights = KAPPA_WEIGHTS[0], level = DEFAULT_LEVEL }: KappaOptions = {},
): Kappa => {
  const whole = pairs.filter(isWhole);
  const counted = { pairs: whole.length, incomplete: pairs.length - whole.length };
  const none = (because: Undefined['because'], known?: { observed: number; expected: number }): Kappa => ({
    ...counted,
    kappa: noValue(because),
    observed: known === undefined ? noValue(because) : { value: known.observed },
    expected: known === undefined ? noValue(because) : { value: known.expected },
  });
  const place = new Map([...new Set(categories)].map((category, at) => [category, at]));
  if (place.size < 2) return none('fewer-than-two-categories');
  if (whole.length === 0) return none('nothing-observed');
  if (whole.some(({ first, second }) => !place.has(first) || !place.has(second)))
    return none('value-not-listed');
  if (!isLevel(level)) return none('level-outside-0-to-1');
  const counts = [...place].map(() => [...place].map(() => 0));
  for (const { first, second } of whole) counts[place.get(first)!]![place.get(second)!]! += 1;
  if (counts.some((row, at) => row[at] === whole.length))
    return none('no-variation', { observed: 1, expected: 1 });
  const shares = counts.map((row) => row.map((count) => count / whole.length));
  const { observed, expected, value, standardError } = kappaOf({ shares, pairs: whole.length }, weights);
  const spread = normalDeviate(level) * standardError;
  return {
    ...counted,
    kappa: {
      value,
      standardError,
      lower: Math.max(-1, value - spread),
      upper: Math.min(1, value + spread),
    },
    observed: { value: observed },
    expected: { value: expected },
  };
};
