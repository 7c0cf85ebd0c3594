/** Prices on their way uphill: a bound is highest where they are best, and every price proves one. */
export type Ascent = {
  readonly price: Float64Array;
  /** The prices that prove most, and what. */
  readonly best: Float64Array;
  value: number;
  /** What one more of each price would add, and the way taken: steps keep some of those before. */
  readonly slope: Float64Array;
  readonly direction: Float64Array;
  /** How far a price goes beside the others, with the same slope. */
  readonly scale: Float64Array;
  /** Prices from this one on cannot fall below nothing: room and moves are limits, not sums to meet. */
  readonly floored: number;
  /** Rounds without a better value until steps shorten. */
  readonly patience: number;
};

/** Share of the way that steps keep from those before, and what they shorten to. */
const KEPT = 0.7;
const SHORTER = 0.7;
/** Steps shorter than this share of the way lead nowhere. */
const SHORTEST = 1e-4;

/** Prices as they are in `price`, with nothing proven yet. */
export const newAscent = (
  price: Float64Array,
  scale: Float64Array,
  floored: number,
  patience: number,
): Ascent => ({
  price,
  best: price.slice(),
  value: -Infinity,
  slope: new Float64Array(price.length),
  direction: new Float64Array(price.length),
  scale,
  floored,
  patience,
});

/** One step uphill of the length that would add `missing` if the slope went on; false at the top. */
const step = ({ price, slope, direction, scale, floored }: Ascent, missing: number): boolean => {
  let length = 0;
  for (let k = 0; k < price.length; k++) {
    const held = k >= floored && price[k] === 0 && slope[k]! < 0;
    direction[k] = (held ? 0 : slope[k]! * scale[k]!) + KEPT * direction[k]!;
    length += direction[k]! ** 2 / scale[k]!;
  }
  if (length === 0) return false;
  for (let k = 0; k < price.length; k++) {
    price[k]! += (missing / length) * direction[k]!;
    if (k >= floored && price[k]! < 0) price[k] = 0;
  }
  return true;
};

/**
 * Moves prices uphill by `rounds` steps towards an objective of `upper`, the first a share `pace` of the way. `ask` says
 * what today's prices prove, and leaves the way up in `slope`.
 */
export function* ascend(
  a: Ascent,
  ask: () => number,
  rounds: number,
  upper: number,
  pace: number,
): Generator<void> {
  a.direction.fill(0);
  for (let round = 0, stalled = 0, share = pace; round < rounds && share > SHORTEST; round++) {
    const now = ask();
    if (now > a.value) {
      a.value = now;
      a.best.set(a.price);
      stalled = 0;
    } else if (++stalled >= a.patience) {
      share *= SHORTER;
      stalled = 0;
      a.price.set(a.best);
      a.direction.fill(0);
    }
    if (!step(a, share * Math.max(0, upper - now))) return;
    yield;
  }
}
