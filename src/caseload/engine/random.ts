/** State of a small fast counter generator (Chris Doty-Humphrey's sfc32), so that a seed repeats everywhere. */
export type Random = { a: number; b: number; c: number; d: number };

/** The next whole number from 0 to below 2^32. */
export const nextWord = (r: Random): number => {
  const t = (r.a + r.b + r.d) | 0;
  r.d = (r.d + 1) | 0;
  r.a = r.b ^ (r.b >>> 9);
  r.b = (r.c + (r.c << 3)) | 0;
  r.c = ((r.c << 21) | (r.c >>> 11)) + t;
  return t >>> 0;
};

/** The next whole number from 0 to below `n`. */
export const nextBelow = (r: Random, n: number): number => (nextWord(r) * (n / 4294967296)) | 0;

/** A generator from a whole number; all 53 bits of it count. */
export const randomFrom = (seed: number): Random => {
  const r = { a: seed | 0, b: Math.floor(seed / 4294967296) | 0, c: 0x9e3779b9 | 0, d: 1 };
  for (let k = 0; k < 15; k++) nextWord(r);
  return r;
};

/**
 * Minus the natural logarithm, from additions and divisions alone: engines may round `Math.log` differently, and
 * one different last bit would give two machines two caseloads.
 */
export const minusLog = (x: number): number => {
  let halves = 0;
  let y = x;
  for (; y < 0.75; halves++) y *= 2;
  for (; y > 1.5; halves--) y /= 2;
  const z = (y - 1) / (y + 1);
  let sum = 0;
  for (let k = 25, zz = z * z; k > 0; k -= 2) sum = sum * zz + 1 / k;
  return halves * Math.LN2 - 2 * z * sum;
};

/**
 * Noise for 4,096 equally likely draws: the least of costs less noise times temperature falls on each as often as it
 * would in thermal balance (Gumbel’s distribution).
 */
export const noise = (): Float64Array =>
  Float64Array.from({ length: 4096 }, (_, k) => minusLog(minusLog((k + 0.5) / 4096)));
