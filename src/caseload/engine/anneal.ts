import { type Block, meetsIn, shift } from './block.js';
import type { Prices } from './bound.js';
import { nextWord, type Random } from './random.js';
import type { Holding } from './team.js';

/** A wait too hot or too long costs time, never correctness: every accepted step keeps every hard constraint. */
export type Heat = {
  readonly patience: Float64Array;
  readonly random: Random;
  heat: number;
  loadWeight: number;
};

/** What it costs that `f` goes from `i` to `j`, with no one in exchange; infinite where a limit forbids it. */
export const relocationCost = (b: Block, f: number, i: number, j: number, loadWeight: number): number => {
  const { team, mixExcess, loadExcess } = b;
  if (b.roomLeft[j]! <= 0) return Infinity;
  const out = b.need[f]! * b.perCapacity[i]!;
  const into = b.need[f]! * b.perCapacity[j]!;
  const row = b.band[f]!;
  let cost = loadWeight * (out * (out - 2 * loadExcess[i]!) + into * (into + 2 * loadExcess[j]!));
  cost += 2 * team.weightMix * (1 + mixExcess[j * team.bands + row]! - mixExcess[i * team.bands + row]!);
  if (b.threat[f] === 1) {
    if (b.threatLeft[j]! <= 0) return Infinity;
    cost += 2 * team.weightThreat * (1 + b.threatExcess[j]! - b.threatExcess[i]!);
  }
  if (b.home[f] === i) return b.movesLeft > 0 ? cost + b.moveCost[f]! : Infinity;
  return b.home[f] === j ? cost - b.moveCost[f]! : cost;
};

/** What it costs that `f`, with `i`, and `g`, with `j`, change places. */
export const exchangeCost = (
  b: Block,
  f: number,
  g: number,
  i: number,
  j: number,
  loadWeight: number,
): number => {
  const { team, mixExcess, loadExcess, home, moveCost } = b;
  const change = b.need[g]! - b.need[f]!;
  const di = change * b.perCapacity[i]!;
  const dj = change * b.perCapacity[j]!;
  let cost = loadWeight * (di * (di + 2 * loadExcess[i]!) + dj * (dj - 2 * loadExcess[j]!));
  const rf = b.band[f]!;
  const rg = b.band[g]!;
  if (rf !== rg) {
    const x = i * team.bands;
    const y = j * team.bands;
    cost +=
      2 *
      team.weightMix *
      (2 + mixExcess[x + rg]! - mixExcess[x + rf]! + mixExcess[y + rf]! - mixExcess[y + rg]!);
  }
  const threat = b.threat[f]! - b.threat[g]!;
  if (threat !== 0) {
    if ((threat > 0 ? b.threatLeft[j]! : b.threatLeft[i]!) <= 0) return Infinity;
    cost += 2 * team.weightThreat * (1 + threat * (b.threatExcess[j]! - b.threatExcess[i]!));
  }
  const away = Number(home[f] === i) - Number(home[f] === j) + Number(home[g] === j) - Number(home[g] === i);
  if (away > b.movesLeft) return Infinity;
  if (home[f] === i) cost += moveCost[f]!;
  else if (home[f] === j) cost -= moveCost[f]!;
  if (home[g] === j) cost += moveCost[g]!;
  else if (home[g] === i) cost -= moveCost[g]!;
  return cost;
};

/** Tries `steps` random changes at one temperature. */
const propose = (b: Block, { random, patience, heat, loadWeight }: Heat, steps: number): void => {
  const { optionStart, options, holder, held, heldStart, count, allowed } = b;
  const n = b.families.length;
  const size = b.who.length;
  for (let step = 0; step < steps; step++) {
    const f = (nextWord(random) * (n / 4294967296)) | 0;
    const i = holder[f]!;
    const word = nextWord(random);
    const from = optionStart[f]!;
    const others = optionStart[f + 1]! - from - 1;
    const drawn = options[from + (((word >>> 16) * others) >>> 16)]!;
    const j = drawn === i ? options[from + others]! : drawn;
    if (allowed[f * size + j] === 0) continue;
    const bar = heat * patience[word & 4095]!;
    const there = (word & 0x8000) === 0 ? 0 : count[j]!;
    if (there === 0) {
      if (relocationCost(b, f, i, j, loadWeight) <= bar && !meetsIn(b, f, j, -1)) shift(b, f, i, j);
      continue;
    }
    const g = held[heldStart[j]! + ((nextWord(random) * (there / 4294967296)) | 0)]!;
    if (allowed[g * size + i] === 0 || exchangeCost(b, f, g, i, j, loadWeight) > bar) continue;
    if (meetsIn(b, f, j, g) || meetsIn(b, g, i, f)) continue;
    shift(b, f, i, j);
    shift(b, g, j, i);
  }
};

/** How a block is cooled: temperatures, how soft the load starts, and `2 ** halvings + 1` stages. */
export type Cooling = {
  readonly hot: number;
  readonly cold: number;
  readonly soft: number;
  readonly halvings: number;
  readonly stepsPerFamily: number;
};

/** The factor that leads from 1 to `whole` in `2 ** halvings` steps: square roots round alike everywhere. */
const rootOf = (whole: number, halvings: number): number => {
  let root = whole;
  for (let k = 0; k < halvings; k++) root = Math.sqrt(root);
  return root;
};

/**
 * Sets load excess about the target of a softened load. With weight `soft * w` and the target moved along the price,
 * the slope at the load the prices call for is the true one, so that softening bends the landscape but does not tilt it.
 */
export const aim = (b: Block, s: Holding, prices: Prices, soft: number): void => {
  const { team, who } = b;
  const load = Float64Array.from(who, (j) => s.load[j]!);
  for (let f = 0; f < b.families.length; f++) {
    load[b.origin[f]!]! -= b.need[f]!;
    load[b.holder[f]!]! += b.need[f]!;
  }
  who.forEach((j, k) => {
    const tilt = team.weightLoad === 0 ? 0 : prices.best[j * prices.features]! / (2 * team.weightLoad);
    b.loadExcess[k] = load[k]! * team.perCapacity[j]! - team.evenLoad[j]! - tilt * (1 - 1 / soft);
  });
};

/** Cools a block, yielding after each stage so that a caller can breathe. */
export function* cool(b: Block, s: Holding, prices: Prices, heat: Heat, plan: Cooling): Generator<void> {
  const stages = 2 ** plan.halvings;
  const steps = Math.ceil((plan.stepsPerFamily * b.families.length) / (stages + 1));
  const fall = rootOf(plan.cold / plan.hot, plan.halvings);
  const stiffen = 1 / plan.soft;
  const rise = rootOf(stiffen * Math.sqrt(Math.sqrt(stiffen)), plan.halvings);
  heat.heat = plan.hot;
  let soft = plan.soft;
  for (let stage = 0; stage <= stages; stage++) {
    aim(b, s, prices, soft);
    heat.loadWeight = b.team.weightLoad * soft;
    propose(b, heat, steps);
    yield;
    heat.heat *= fall;
    soft = Math.min(1, soft * rise);
  }
  aim(b, s, prices, 1);
  heat.heat = 0;
  heat.loadWeight = b.team.weightLoad;
  propose(b, heat, 20 * b.families.length);
}
