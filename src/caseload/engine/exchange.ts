import { type Block, clashes, handOver } from './block.js';
import { type Chains, findChains, newChains } from './chains.js';
import { nextBelow, nextWord, type Random } from './random.js';
import { isMove } from './team.js';

/** Shifts weighed together: all their subsets are tried. Of 3 to 8 the best at equal time, on teams of 30 and 600. */
const TOGETHER = 7;
/** One in so many of the others is looked at while hot: with `REPEATS` half the time for the same, on such teams. */
const SPAN = 3;
/** Noise beyond this many temperatures is not in the table. */
const LOUDEST = 8.5;
/** How many temperatures of noise there are in which shifts are weighed: cheapest only (0) came out worse. */
const BREADTH = 5;

/**
 * Weighs exchanges between one practitioner, the root, and another. A shift carries a family of one kind between the
 * two along its cheapest chain: `2 * kind`, and 1 more if it is towards the root.
 */
export type Exchange = {
  readonly b: Block;
  readonly chains: Chains;
  readonly random: Random;
  /** State of a generator that is cheap rather than good: nothing but noise hangs on it. */
  readonly word: Int32Array;
  readonly noise: Float64Array;
  heat: number;
  /** Costs are differences of numbers this size: less than a billionth of it is nothing. */
  readonly scale: number;
  root: number;
  /** 1 for kinds whose chains are to be found afresh: all for another root, then those that changed hands. */
  readonly stale: Uint8Array;
  other: number;
  /** Shifts at hand: which, in what order of merit, at what cost; need, band and whether it threatens. */
  count: number;
  readonly shifts: Int32Array;
  readonly keys: Float64Array;
  readonly cost: Float64Array;
  readonly need: Float64Array;
  readonly row: Int32Array;
  readonly threat: Int32Array;
  /** Moves each costs, where moves are limited. */
  readonly moves: Float64Array;
  /** How far each count of the other is over its centre, less how far that of the root is. */
  readonly counts: Float64Array;
  /** The best so far: its cost with noise, with whom, and its shifts. */
  readonly value: Float64Array;
  bestOther: number;
  best: number[];
  /** Hand-overs of the chains last traced. */
  readonly path: [f: number, kind: number, option: number][];
};

export const newExchange = (b: Block, random: Random, noise: Float64Array, scale: number): Exchange => ({
  b,
  chains: newChains(b),
  random,
  word: Int32Array.of(nextWord(random)),
  noise,
  heat: 0,
  scale,
  root: -1,
  stale: new Uint8Array(b.need.length),
  other: 0,
  count: 0,
  shifts: new Int32Array(TOGETHER),
  keys: new Float64Array(TOGETHER),
  cost: new Float64Array(TOGETHER),
  need: new Float64Array(TOGETHER),
  row: new Int32Array(TOGETHER),
  threat: new Int32Array(TOGETHER),
  moves: new Float64Array(TOGETHER),
  counts: new Float64Array(b.rows),
  value: new Float64Array(1),
  bestOther: 0,
  best: [],
  path: [],
});

/** Writes down the hand-overs of `shifts`; false where two chains meet, and cannot both be had. */
const trace = ({ b, chains, root, path }: Exchange, other: number, shifts: readonly number[]): boolean => {
  const seen = new Set<number>();
  path.length = 0;
  for (const shift of shifts) {
    const kind = shift >> 1;
    const back = (shift & 1) === 1;
    for (let at = other; at !== root; ) {
      const cell = kind * b.who.length + at;
      const f = (back ? chains.backBy : chains.outBy)[cell]!;
      const option = (back ? chains.backTo : chains.outTo)[cell]!;
      if (seen.has(f)) return false;
      seen.add(f);
      path.push([f, kind, option]);
      at = back ? b.options[option]! : b.holder[f]!;
    }
  }
  return true;
};

/** Takes the hand-overs last traced; gives back what undoes them. */
const follow = ({ b, path }: Exchange): (() => void) => {
  const back = path.map(([f, kind]): [number, number, number] => [f, kind, b.chosen[f]!]);
  for (const [f, kind, option] of path) handOver(b, f, kind, option);
  return () => {
    for (const [f, kind, option] of back) handOver(b, f, kind, option);
  };
};

/** How many moves one shift costs; no number is too large for one whose chain meets itself. */
const movesOf = (x: Exchange, shift: number): number => {
  const { team, families, holder, who, options } = x.b;
  const moved = (f: number, at: number): number => isMove(team, families[f]!, who[at]!);
  if (!trace(x, x.other, [shift])) return Infinity;
  return x.path.reduce((sum, [f, , o]) => sum + moved(f, options[o]!) - moved(f, holder[f]!), 0);
};

/** Whether the shifts' chains can all be had, and limits on company hold after them; other limits are asked elsewhere. */
const fits = (x: Exchange, shifts: readonly number[]): boolean => {
  const { b, path } = x;
  if ((b.counted || b.index.size > 0) && !trace(x, x.other, shifts)) return false;
  if (b.index.size === 0) return true;
  const undo = follow(x);
  const fine = !path.some(([f]) => clashes(b, f));
  undo();
  return fine;
};

/** Puts a shift in its place among the best to weigh: the cheapest, with noise, so that each has its turn. */
const offer = (x: Exchange, cost: number, shift: number): void => {
  if (cost === Infinity) return;
  const { shifts, keys, word, b } = x;
  word[0] = Math.imul(word[0]!, 1664525) + 1013904223;
  const key = cost - BREADTH * x.heat * x.noise[word[0]! >>> 20]!;
  if (x.count === TOGETHER && key >= keys[TOGETHER - 1]!) return;
  let q = x.count < TOGETHER ? x.count++ : TOGETHER - 1;
  for (; q > 0 && keys[q - 1]! > key; q--) {
    keys[q] = keys[q - 1]!;
    shifts[q] = shifts[q - 1]!;
    x.cost[q] = x.cost[q - 1]!;
  }
  keys[q] = key;
  shifts[q] = shift;
  // Where only a limit gives threat a price, it steers what is looked at and is no part of the cost.
  const toll = b.threat[shift >> 1]! * (b.toll[x.root]! - b.toll[x.other]!);
  x.cost[q] = cost + ((shift & 1) === 1 ? -toll : toll);
};

/** Takes the subset of shifts in `mask` for the best so far, unless a limit is in the way. */
const take = (x: Exchange, value: number, mask: number, given: number, threats: number): void => {
  const { b, root, other } = x;
  if (given > b.room[other]! || -given > b.room[root]!) return;
  if (threats > b.threatRoom[other]! || -threats > b.threatRoom[root]!) return;
  let moves = 0;
  for (let q = 0; q < x.count; q++) if ((mask >>> q) & 1) moves += x.moves[q]!;
  if (b.counted && moves > b.movesLeft) return;
  const shifts = Array.from(x.shifts).filter((_, q) => (mask >>> q) & 1);
  if (!fits(x, shifts)) return;
  x.value[0] = value;
  x.bestOther = other;
  x.best = shifts;
};

/** Reads from the block what the inner loop needs. */
const spread = (x: Exchange): void => {
  const { b, shifts, counts, root, other, need, row, threat, moves, count } = x;
  const { rows } = b;
  for (let r = 0; r < rows; r++) counts[r] = b.counts[other * rows + r]! - b.counts[root * rows + r]!;
  for (let q = 0; q < count; q++) {
    const kind = shifts[q]! >> 1;
    need[q] = b.need[kind]!;
    row[q] = b.band[kind]!;
    threat[q] = b.threat[kind]!;
    if (b.counted) moves[q] = movesOf(x, shifts[q]!);
  }
};

/** Tries every subset of the shifts at hand, each one shift away from the one before it (a Gray code). */
const weighAll = (x: Exchange): void => {
  const { b, shifts, cost, counts, root, other, row, threat, noise, heat, value: best } = x;
  const { weightLoad, weightMix, weightThreat } = b.team;
  spread(x);
  const u = b.perCapacity[root]!;
  const v = b.perCapacity[other]!;
  const curve = weightLoad * (u * u + v * v);
  const slope = 2 * weightLoad * (v * b.load[other]! - u * b.load[root]!);
  const last = 1 << x.count;
  const threatRow = b.rows - 1;
  let word = x.word[0]!;
  let need = 0;
  let given = 0;
  let threats = 0;
  let rest = 0;
  for (let step = 1, chosen = 0; step < last; step++) {
    const q = 31 - Math.clz32(step & -step);
    chosen ^= 1 << q;
    const added = (chosen >>> q) & 1;
    const way = (shifts[q]! & 1) === added ? -1 : 1;
    // One family more for the other and one fewer for the root: the difference of their counts grows by two.
    rest += 2 * weightMix * (1 + way * counts[row[q]!]!) + (added ? cost[q]! : -cost[q]!);
    counts[row[q]!]! += 2 * way;
    need += way * x.need[q]!;
    given += way;
    if (threat[q] === 1) {
      rest += 2 * weightThreat * (1 + way * counts[threatRow]!);
      counts[threatRow]! += 2 * way;
      threats += way;
    }
    const change = need * (curve * need + slope) + rest;
    if (change - LOUDEST * heat >= best[0]!) continue;
    word = (Math.imul(word, 1664525) + 1013904223) | 0;
    const value = change - heat * noise[word >>> 20]!;
    if (value < best[0]!) take(x, value, chosen, given, threats);
  }
  x.word[0] = word;
};

/** Some of the shifts between the root and others, in every combination; of the two ways of a kind, one by lot. */
const together = (x: Exchange): void => {
  const { chains, b, root } = x;
  const size = b.who.length;
  x.other = nextBelow(x.random, size);
  for (let k = x.heat > 0 ? Math.ceil(size / SPAN) : size; k > 0; k--) {
    x.other = (x.other + 1) % size;
    if (x.other === root) continue;
    const word = nextWord(x.random);
    x.count = 0;
    for (let kind = 0, at = x.other; kind < b.need.length; kind++, at += size) {
      const out = chains.out[at]!;
      const back = chains.back[at]!;
      const turned = out === Infinity || (back !== Infinity && ((word >>> (kind & 31)) & 1) === 1);
      offer(x, turned ? back : out, 2 * kind + Number(turned));
    }
    weighAll(x);
  }
};

/** Makes the exchange of `root` that is best with the noise of the temperature; false for none. */
export const exchange = (x: Exchange, root: number): boolean => {
  if (x.root !== root) x.stale.fill(1);
  x.root = root;
  x.value[0] = -1e-9 * x.scale - x.heat * x.noise[nextWord(x.random) & 4095]!;
  x.best = [];
  findChains(x.b, x.chains, root, x.stale);
  together(x);
  if (x.best.length === 0 || !trace(x, x.bestOther, x.best)) return false;
  follow(x);
  for (const [, kind] of x.path) x.stale[kind] = 1;
  return true;
};
