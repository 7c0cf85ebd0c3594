const polynomial = (coefficients: readonly number[], at: number): number =>
  // Stryker disable next-line ArithmeticOperator: the ratio of two of these is used, and both would change sign.
  coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);

/** Numerators and denominators of algorithm AS 241, lowest power first: centre, tail, far tail. */
const CENTRE = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
] as const;
const TAIL = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
] as const;
const FAR_TAIL = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
] as const;

/**
 * How many standard deviations either side of the mean hold a given share of a normal distribution.
 *
 * @param level - The share, strictly between 0 and 1, for example 0.95.
 * @returns The deviate, for example 1.96 (to about 1e-15, relative).
 * @throws Never.
 * @see Wichura, M. J. (1988). Algorithm AS 241: the percentage points of the normal distribution. Applied Statistics
 *   37(3), 477-484 (PPND16).
 * @example normalDeviate(0.95).toFixed(6); // => '1.959964'
 */
export const normalDeviate = (level: number): number => {
  const half = level / 2;
  // Stryker disable next-line EqualityOperator: where two of the three meet both are right to the last digit.
  if (half <= 0.425) {
    const at = 0.180625 - half * half;
    return (half * polynomial(CENTRE[0], at)) / polynomial(CENTRE[1], at);
  }
  const root = Math.sqrt(-Math.log((1 - level) / 2));
  // Stryker disable next-line EqualityOperator: the same.
  const [[above, below], at] = root <= 5 ? ([TAIL, root - 1.6] as const) : ([FAR_TAIL, root - 5] as const);
  return polynomial(above, at) / polynomial(below, at);
};
