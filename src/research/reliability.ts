import { type Figure, figure, noValue } from './figure.js';
import type { ScaleRow } from './schema.js';
import { MISSING_TREATMENTS, type MissingTreatment, type UndefinedReason } from './vocabulary.js';

/** How one item stands to the rest of its scale. */
export type ItemReliability = {
  /** Id of the item. */
  readonly item: string;
  /** How many rows answer it. */
  readonly answered: number;
  /** Raw alpha of the scale without it. */
  readonly alphaWithout: Figure;
  /** Correlation with the sum of the other items. */
  readonly restCorrelation: Figure;
};

/** Cronbach's alpha, with what it rests on. */
export type Reliability = {
  /** From the covariances: the reliability of the plain sum of the items. */
  readonly raw: Figure;
  /** From the correlations: that of the sum of items brought to one spread. */
  readonly standardised: Figure;
  /** Large-sample standard error of the raw alpha; only with `listwise`, where every figure has the same rows. */
  readonly standardError: Figure;
  /** How many rows answer every item. */
  readonly complete: number;
  /** How many rows lack an answer. */
  readonly incomplete: number;
  /** The fewest rows that any covariance rests on. */
  readonly fewestTogether: number;
  /** One entry an item, in the caller's order. */
  readonly items: readonly ItemReliability[];
};

/** Conventions of a reliability. */
export type ReliabilityOptions = {
  /** What is done with rows that lack an answer: `listwise` unless given. R's `psych::alpha` takes `pairwise`. */
  readonly missing?: MissingTreatment;
};

type Row = readonly (number | undefined)[];
type Matrix = readonly (readonly number[])[];

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const answersOf = (row: ScaleRow, items: readonly string[]): Row =>
  items.map((item) => (Object.hasOwn(row, item) ? (row[item] ?? undefined) : undefined));

/** Orders rows by their answers, so that sums come out the same to the last digit in whatever order they came. */
const byAnswers = (a: Row, b: Row): number => {
  for (const [at, value] of a.entries()) {
    const difference = (value ?? -Infinity) - (b[at] ?? -Infinity);
    if (difference < 0 || difference > 0) return difference;
  }
  return 0;
};

type Pair = readonly [number, number];

const covariance = (pairs: readonly Pair[]): number => {
  // Measured from the first answer, so that an item on which all agree comes out as exactly 0. Where one of the two is
  // measured from its mean, the mean of the other falls out.
  const [[x0, y0]] = pairs as readonly [Pair];
  const x = total(pairs.map(([value]) => value - x0)) / pairs.length;
  return total(pairs.map(([a, b]) => (a - x0 - x) * (b - y0))) / (pairs.length - 1);
};

const pairsOf = (rows: readonly Row[], i: number, j: number): readonly Pair[] =>
  rows.flatMap((row) => (row[i] === undefined || row[j] === undefined ? [] : [[row[i], row[j]] as const]));

const without = (matrix: Matrix, item: number): Matrix =>
  matrix.filter((_, i) => i !== item).map((row) => row.filter((_, j) => j !== item));

/** Variance of the sum of all items, or why it is of no use. */
const sumVariance = (matrix: Matrix): number | UndefinedReason => {
  const whole = total(matrix.flat());
  const scale = total(matrix.flat().map(Math.abs));
  if (!Number.isFinite(scale)) return 'out-of-range';
  if (Math.abs(whole) <= 1e-12 * scale) return 'no-variation';
  // Stryker disable next-line EqualityOperator: 0 does not come so far.
  return whole < 0 ? 'covariances-contradict' : whole;
};

const trace = (matrix: Matrix): number => total(matrix.map((row, i) => row[i]!));

const alphaOf = (matrix: Matrix): Figure => {
  const size = matrix.length;
  if (size < 2) return noValue('fewer-than-two-items');
  const whole = sumVariance(matrix);
  return typeof whole === 'string'
    ? noValue(whole)
    : figure((size / (size - 1)) * (1 - trace(matrix) / whole));
};

const standardisedAlpha = (matrix: Matrix): Figure => {
  if (matrix.some((row, i) => row[i] === 0)) return noValue('no-variation');
  const spread = matrix.map((row, i) => Math.sqrt(row[i]!));
  return alphaOf(matrix.map((row, i) => row.map((value, j) => value / spread[i]! / spread[j]!)));
};

const standardErrorOf = (matrix: Matrix, rows: number): Figure => {
  const size = matrix.length;
  const whole = sumVariance(matrix);
  if (typeof whole === 'string') return noValue(whole);
  const own = trace(matrix) / whole;
  const squares = total(matrix.flat().map((value) => (value / whole) ** 2));
  const sums = total(matrix.map((row) => (total(row) / whole) ** 2));
  const spread = 2 * (size / (size - 1)) ** 2 * (squares + own ** 2 - 2 * own * sums);
  return figure(Math.sqrt(Math.max(0, spread) / rows));
};

const restCorrelation = (matrix: Matrix, item: number): Figure => {
  const own = matrix[item]![item]!;
  const rest = sumVariance(without(matrix, item));
  if (own === 0) return noValue('no-variation');
  return typeof rest === 'string'
    ? noValue(rest)
    : figure((total(matrix[item]!) - own) / Math.sqrt(own) / Math.sqrt(rest));
};

/**
 * Cronbach's alpha: how far the items of a scale hang together, raw and standardised.
 *
 * A gap is never filled with a figure: a mean or a zero in place of an answer would make the scale look better than it
 * is. Turn reversed items round first. A high alpha does not show that a scale measures one thing, or the right one.
 *
 * @param rows - One row a person, in any order: answers by item; absent or `null` where not answered.
 * @param items - Ids of the items, at least two; other fields of a row are not looked at.
 * @param options - `missing`: `listwise` unless given.
 * @returns Both alphas and each item's part; undefined with the reason where the total does not vary, rows are too few,
 *   or (pairwise) two items are answered together by fewer than two rows or the covariances contradict each other.
 * @throws Never.
 * @see Cronbach, L. J. (1951). Psychometrika 16, 297-334. Duhachek, A. and Iacobucci, D. (2004). Journal of Applied
 *   Psychology 89, 792-808 (the standard error). Same as R's `psych::alpha(use = 'complete.obs' or 'pairwise')`.
 * @example measureReliability([{ a: 1, b: 2 }, { a: 2, b: 3 }, { a: 3, b: 4 }], ['a', 'b']).raw.value; // => 1
 */
export const measureReliability = (
  rows: readonly ScaleRow[],
  items: readonly string[],
  { missing = MISSING_TREATMENTS[0] }: ReliabilityOptions = {},
): Reliability => {
  const ids = [...new Set(items)];
  const all = rows.map((row) => answersOf(row, ids)).sort(byAnswers);
  const complete = all.filter((row) => !row.includes(undefined));
  const used = missing === 'listwise' ? complete : all;
  const together = ids.map((_, i) => ids.map((_, j) => pairsOf(used, i, j)));
  const fewestTogether = together.flat().reduce((a, pairs) => Math.min(a, pairs.length), used.length);
  const matrix = problem(all, ids, used.length, fewestTogether) ?? together.map((row) => row.map(covariance));
  const from = (measure: (matrix: Matrix) => Figure): Figure =>
    typeof matrix === 'string' ? noValue(matrix) : measure(matrix);
  return {
    raw: from(alphaOf),
    standardised: from(standardisedAlpha),
    standardError: from((whole) =>
      missing === 'listwise' ? standardErrorOf(whole, complete.length) : noValue('not-under-pairwise'),
    ),
    complete: complete.length,
    incomplete: all.length - complete.length,
    fewestTogether,
    items: ids.map((item, i) => ({
      item,
      answered: all.filter((row) => row[i] !== undefined).length,
      alphaWithout: from((whole) => alphaOf(without(whole, i))),
      restCorrelation: from((whole) => restCorrelation(whole, i)),
    })),
  };
};

const problem = (
  rows: readonly Row[],
  items: readonly string[],
  used: number,
  fewestTogether: number,
): UndefinedReason | undefined => {
  if (items.length < 2) return 'fewer-than-two-items';
  if (rows.some((row) => row.some((value) => value !== undefined && !Number.isFinite(value))))
    return 'not-finite';
  if (used < 2) return 'fewer-than-two-rows';
  return fewestTogether < 2 ? 'too-few-answered-together' : undefined;
};
