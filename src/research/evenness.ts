import { type Figure, figure, noValue, type Undefined } from './figure.js';
import { GINI_FORMS, type GiniForm } from './vocabulary.js';

/** Conventions of the Gini coefficient. */
export type GiniOptions = {
  /** `population` unless given. */
  readonly form?: GiniForm;
};

/** Shares of the largest value, rising; both measures are about shares alone, and so no sum can grow too large. */
const sharesOf = (values: readonly number[]): readonly number[] | Undefined => {
  if (values.length === 0) return noValue('nothing-observed');
  if (!values.every(Number.isFinite)) return noValue('not-finite');
  if (values.some((value) => value < 0)) return noValue('negative-value');
  const largest = values.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) return noValue('nothing-to-share');
  return values.map((value) => value / largest).sort((a, b) => a - b);
};

/**
 * The Gini coefficient: 0 where all have the same, towards 1 where one has everything.
 *
 * @param values - What each has: 0 or more, in any order.
 * @param options - `form`: `population` unless given; `bias-corrected` multiplies by n/(n-1), for a sample.
 * @returns The coefficient, from 0 to 1; undefined where there is nothing to share or nobody to share it, or with
 *   `bias-corrected` only one value.
 * @throws Never.
 * @see Dixon, P. M., Weiner, J., Mitchell-Olds, T. and Woodley, R. (1987). Ecology 68, 1548-1551 (both forms). Same as
 *   `Gini(x, corr)` in R's `ineq`.
 * @example measureGini([0, 10]).value; // => 0.5
 */
export const measureGini = (
  values: readonly number[],
  { form = GINI_FORMS[0] }: GiniOptions = {},
): Figure => {
  const shares = sharesOf(values);
  if ('because' in shares) return shares;
  const n = shares.length;
  if (form === 'bias-corrected' && n < 2) return noValue('fewer-than-two-values');
  const total = shares.reduce((sum, share) => sum + share, 0);
  const ranked = shares.reduce((sum, share, at) => sum + (2 * at + 1 - n) * share, 0);
  return figure(Math.max(0, ranked) / ((form === 'population' ? n : n - 1) * total));
};

/**
 * Jain's index of fairness: 1 where all have the same, 1/n where one of n has everything.
 *
 * @param values - What each has: 0 or more, in any order.
 * @returns The index, from 1/n to 1; undefined where there is nothing to share or nobody to share it.
 * @throws Never.
 * @see Jain, R., Chiu, D. and Hawe, W. (1984). A quantitative measure of fairness. DEC Research Report TR-301.
 * @example measureJain([5, 5, 5]).value; // => 1
 */
export const measureJain = (values: readonly number[]): Figure => {
  const shares = sharesOf(values);
  if ('because' in shares) return shares;
  // Stryker disable next-line ArithmeticOperator: it is squared next, and has no sign then.
  const total = shares.reduce((sum, share) => sum + share, 0);
  const squares = shares.reduce((sum, share) => sum + share * share, 0);
  return figure(Math.min(1, (total * total) / (shares.length * squares)));
};
