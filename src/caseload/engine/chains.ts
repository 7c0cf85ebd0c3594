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
  /** Practitioners to go on from, round after round, and whether they are in the round to come. */
  readonly queue: Int32Array;
  readonly queued: Uint8Array;
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
    queue: new Int32Array(1 + LONGEST * b.who.length),
    queued: new Uint8Array(b.who.length),
  };
};

/** Puts a practitioner that a cheaper chain reaches in the queue, once; gives the queue's new end. */
const enqueue = ({ queue, queued }: Chains, at: number, tail: number): number => {
  if (queued[at] === 1) return tail;
  queued[at] = 1;
  queue[tail] = at;
  return tail + 1;
};

/** Lets the chain out to `here` go on by one hand-over. */
const growOut = (b: Block, c: Chains, base: number, here: number, tail: number): number => {
  const { next, chosen, cost, options, optionStart } = b;
  const { out, outBy, outTo } = c;
  let end = tail;
  for (let f = b.head[base + here]!; f >= 0; f = next[f]!) {
    const sofar = out[base + here]! - cost[chosen[f]!]! + HAIR;
    for (let o = optionStart[f]!; o < optionStart[f + 1]!; o++) {
      const there = options[o]!;
      const forth = sofar + cost[o]!;
      if (there === here || forth >= out[base + there]!) continue;
      out[base + there] = forth - HAIR;
      outBy[base + there] = f;
      outTo[base + there] = o;
      end = enqueue(c, there, end);
    }
  }
  return end;
};

/** Lets the chain back from `there` begin one hand-over earlier. */
const growBack = (b: Block, c: Chains, base: number, there: number, tail: number): number => {
  const { ways, wayStart, family, holder, chosen, cost } = b;
  const { back, backBy, backTo } = c;
  const sofar = back[base + there]! + HAIR;
  let end = tail;
  for (let w = wayStart[base + there]!; w < wayStart[base + there + 1]!; w++) {
    const o = ways[w]!;
    const f = family[o]!;
    const here = holder[f]!;
    const home = sofar + cost[o]! - cost[chosen[f]!]!;
    if (here === there || home >= back[base + here]!) continue;
    back[base + here] = home - HAIR;
    backBy[base + here] = f;
    backTo[base + here] = o;
    end = enqueue(c, here, end);
  }
  return end;
};

/**
 * Round by round, goes on only from those that the last round brought nearer. A chain may lead through the root where that
 * costs less than nothing; only its last part is taken then, and it keeps less than it promised. Without such chains the
 * search ended twice as far above the best known (docs/caseload-mix.md); a block that ends dearer is put back.
 */
const grow = (b: Block, c: Chains, base: number, root: number, once: typeof growOut): void => {
  const { queue, queued } = c;
  queue[0] = root;
  for (let round = 0, from = 0, tail = 1; round < LONGEST && from < tail; round++)
    for (const end = tail; from < end; from++) {
      queued[queue[from]!] = 0;
      tail = once(b, c, base, queue[from]!, tail);
    }
  queued.fill(0);
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
    grow(b, c, base, root, growOut);
    grow(b, c, base, root, growBack);
  }
  stale.fill(0);
};
