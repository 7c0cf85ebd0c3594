/** What Stirling's formula lacks of log n!, for n from 0 to 15. */
const STIRLING_ERRORS = [
  0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
  0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.00833056343336287,
  0.007573675487951841, 0.00694284010720953, 0.006408994188004207, 0.0059513701127588475,
  0.005554733551962801,
] as const;

const stirlingError = (n: number): number => {
  const square = n * n;
  return (
    STIRLING_ERRORS[n] ??
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
  );
};

/** x log(x/m) + m - x, without the loss of digits where x is close to m; `gap` is x - m. */
const deviance = (x: number, m: number, gap: number): number => {
  // Stryker disable next-line EqualityOperator: where the two ways meet both are right to the last digit.
  if (Math.abs(gap) >= 0.1 * (x + m)) return x * Math.log(x / m) - gap;
  const ratio = gap / (x + m);
  let term = 2 * x * ratio;
  let sum = gap * ratio;
  // Below a tenth each term is less than a hundredth of the one before: after these nothing is left to add.
  for (const odd of [3, 5, 7, 9, 11, 13, 15, 17, 19]) {
    term *= ratio * ratio;
    sum += term / odd;
  }
  return sum;
};

/** x^a (1-x)^b / B(a, b) for whole a and b, from the saddle-point form of the binomial probability. */
const scaledDensity = (a: number, b: number, x: number): number => {
  const n = a + b;
  const gap = a - n * x;
  const error = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return (
    Math.sqrt((a / n) * (b / (2 * Math.PI))) *
    Math.exp(error - deviance(a, n * x, gap) - deviance(b, n * (1 - x), -gap))
  );
};

/**
 * 1 + f/r + f(f-1)/(r(r+1)) + ..., with powers of the odds: binomial probabilities from the edge of a tail outwards,
 * as multiples of the first. All are positive, so nothing is lost.
 */
const tailSum = (falling: number, rising: number, odds: number): number => {
  let term = 1;
  let sum = 0;
  // Stryker disable next-line EqualityOperator: a term as small as that changes no digit.
  for (let step = 0; term > sum * 1e-17; term *= ((falling - step) / (rising + step)) * odds, step += 1)
    sum += term;
  return sum;
};

/** Which side of a value a probability lies on. */
type Side = 'below' | 'above';

/**
 * The probability that a beta variable with whole parameters lies below, or above, a value. With whole parameters it is
 * a tail of the binomial distribution, and is summed as one.
 */
const betaProbability = (a: number, b: number, x: number, side: Side): number => {
  // Stryker disable next-line EqualityOperator: in the middle either tail may be summed.
  const below = x < a / (a + b);
  const density = scaledDensity(a, b, x);
  const odds = x / (1 - x);
  const part = below
    ? (density / (a * (1 - x))) * tailSum(b - 1, a + 1, odds)
    : (density / (b * x)) * tailSum(a - 1, b + 1, 1 / odds);
  return below === (side === 'below') ? part : 1 - part;
};

/** As often as the range from 0 to 1 can be halved before the two ends are neighbours, down to the smallest limits. */
const HALVINGS = 200;

/**
 * The value that leaves a given probability on one side of a beta variable with whole parameters.
 *
 * Found by halving the range it lies in: slower than following the slope, and nothing that could go astray.
 *
 * @param probability - The probability, strictly between 0 and 1.
 * @param a - First parameter, a whole number of at least 1.
 * @param b - Second parameter, a whole number of at least 1.
 * @param side - Which side of the value the probability lies on.
 * @returns The value, to about 2e-15 relative.
 * @throws Never.
 * @see Loader, C. (2000). Fast and accurate computation of binomial probabilities.
 * @example betaQuantile(0.25, 1, 1, 'above').toFixed(12); // => '0.750000000000'
 */
export const betaQuantile = (probability: number, a: number, b: number, side: Side): number => {
  let low = 0;
  let x = 0;
  let high = 1;
  for (const _ of new Array(HALVINGS)) {
    x = (low + high) / 2;
    // Stryker disable next-line EqualityOperator: at the very value either end may be moved there.
    if (betaProbability(a, b, x, side) > probability === (side === 'below')) high = x;
    else low = x;
  }
  return x;
};
