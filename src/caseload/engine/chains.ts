import type { Block } from './block.js';

/**
 * The cheapest chains of hand-overs that carry a family of one kind from one practitioner to another. All between
 * give one of the kind and get one, so their sums stay as they are and a chain costs what its hand-overs cost.
 */
export type Chains = {
  /** By kind times practitioners plus practitioner: cost of a chain from the root to there, and from there to it. */
  readonly out: Float64Array;
  readonly back: Float64Array;
  /** The family and the option that is the last hand-over of a chain out, and the first of a chain back. */
  readonly outBy: Int32Array;
  readonly outTo: Int32Array;
  readonly backBy: Int32Array;
  readonly backTo: Int32Array;
};

/** Hand-overs in a chain at most: longer ones hardly ever pay. */
const LONGEST = 4;
/** A chain must be cheaper by this to count, or rounding would send families in circles. */
const HAIR = 1e-9;

export const newChains = (b: Block): Chains => {
  const size = b.need.length * b.who.length;
  return {
    out: new Float64Array(size),
    back: new Float64Array(size),
    outBy: new Int32Array(size),
    outTo: new Int32Array(size),
    backBy: new Int32Array(size),
    backTo: new Int32Array(size),
  };
};

/** One round for one kind: every chain known may grow by one hand-over. Says whether any did. */
const grow = (b: Block, c: Chains, kind: number, base: number): boolean => {
  const { holder, chosen, cost, options, optionStart } = b;
  const { out, back } = c;
  let grew = false;
  for (let f = b.kindStart[kind]!; f < b.kindStart[kind + 1]!; f++) {
    const here = base + holder[f]!;
    const kept = cost[chosen[f]!]!;
    const sofar = out[here]! - kept;
    let least = back[here]! - HAIR;
    for (let o = optionStart[f]!; o < optionStart[f + 1]!; o++) {
      const there = base + options[o]!;
      if (there === here) continue;
      const forth = sofar + cost[o]!;
      if (forth < out[there]! - HAIR) {
        out[there] = forth;
        c.outBy[there] = f;
        c.outTo[there] = o;
        grew = true;
      }
      const home = back[there]! + cost[o]! - kept;
      if (home < least) {
        back[here] = home;
        least = home - HAIR;
        c.backBy[here] = f;
        c.backTo[here] = o;
        grew = true;
      }
    }
  }
  return grew;
};

/** Finds the cheapest chains of every stale kind between practitioner `root` and every other. */
export const findChains = (b: Block, c: Chains, root: number, stale: Uint8Array): void => {
  const size = b.who.length;
  for (let kind = 0; kind < b.need.length; kind++) {
    if (stale[kind] === 0) continue;
    const base = kind * size;
    c.out.fill(Infinity, base, base + size);
    c.back.fill(Infinity, base, base + size);
    c.out[base + root] = 0;
    c.back[base + root] = 0;
    for (let round = 0; round < LONGEST && grow(b, c, kind, base); round++);
  }
  stale.fill(0);
};
