import type { Options } from './block.js';
import { type Prices, priceOf } from './bound.js';
import { familiesOf, gather } from './links.js';
import { nextBelow, type Random } from './random.js';
import type { Team } from './team.js';

/** Most candidates of a family: only where anyone may hold nearly anyone are there more. */
const CANDIDATES = 12;

/**
 * The cost of a typical decision, and of the least of them: the scale for temperatures, whatever the weights. And what the
 * load of the greatest need costs, which is what costs are rounded beside.
 */
export const unitsOf = (team: Team): [number, number, number] => {
  let square = 0;
  let cost = 0;
  let most = 0;
  let inverse = 0;
  for (const one of team.perCapacity) inverse += one / team.practitioners;
  for (let f = 0; f < team.families; f++) {
    square += (team.need[f]! * inverse) ** 2 / team.families;
    cost += team.moveCost[f]! / team.families;
    most = Math.max(most, team.need[f]!);
  }
  const units = [(team.weightLoad * square) / 45, team.weightMix / 3, team.weightThreat / 3, cost / 8].filter(
    (one) => one > 0,
  );
  return [Math.max(0, ...units), Math.min(...units, 1e300), team.weightLoad * (most * inverse) ** 2];
};

/** For each family its present practitioner and those whose price is within reach of the least. */
export const optionsOf = (team: Team, prices: Prices, reach: number): Options => {
  const start = new Int32Array(team.families + 1);
  const at: number[] = [];
  for (let f = 0; f < team.families; f++) {
    const home = team.home[f]!;
    const list = team.mayHold[team.group[f]!]!;
    const cost = Float64Array.from(
      list,
      (j) => priceOf(team, prices.best, f, j) + (j === home ? 0 : team.moveCost[f]!),
    );
    const least = cost.reduce((low, one) => Math.min(low, one), Infinity);
    // Among many as cheap as each other, every family looks at others first, or all would crowd to the same few.
    const turn = (f * 7919) % Math.max(1, list.length);
    const order = Array.from(list, (_, k) => (k + turn) % list.length).filter(
      (k) => cost[k]! - least <= reach || list[k] === home,
    );
    if (order.length > CANDIDATES)
      order.sort((a, b) => Number(list[b] === home) - Number(list[a] === home) || cost[a]! - cost[b]!);
    for (const k of order.slice(0, CANDIDATES)) at.push(list[k]!);
    start[f + 1] = at.length;
  }
  return { start, at: Int32Array.from(at) };
};

/** For each practitioner, the families that have them among their options. */
export const rivalsOf = (team: Team, { start, at }: Options): Options => {
  const { start: from, order } = gather(at, team.practitioners);
  const family = familiesOf(start);
  return { start: from, at: order.map((o) => family[o]!) };
};

/** True in a share `chance` of all cases. */
const lucky = (random: Random, chance: number): boolean => nextBelow(random, 1e6) < chance * 1e6;

/** A practitioner by lot, each with their own chance: at least one of these is 1. */
export const pickOne = (random: Random, chance: Float64Array): number => {
  for (;;) {
    const j = nextBelow(random, chance.length);
    if (lucky(random, chance[j]!)) return j;
  }
};

/**
 * Practitioner `first` and others without a mark with whom families could change hands, up to `size`; a team no larger is
 * taken whole, marks or not. With `chance`, those met are passed over unless they are lucky.
 */
export const pickBlock = (
  first: number,
  random: Random,
  options: Options,
  rivals: Options,
  mark: Uint8Array,
  size: number,
  chance?: Float64Array,
): Int32Array => {
  // By lot, somebody whom few could take families from may be missed, and nothing done with them.
  if (mark.length <= size) return Int32Array.from(mark, (_, j) => j);
  const who = [first];
  mark[first] = 1;
  const tries = (chance === undefined ? 12 : 100) * size;
  for (let at = 0; who.length < size && at < tries; at++) {
    const j = who[nextBelow(random, who.length)]!;
    const many = rivals.start[j + 1]! - rivals.start[j]!;
    if (many === 0) continue;
    const f = rivals.at[rivals.start[j]! + nextBelow(random, many)]!;
    const k = options.at[options.start[f]! + nextBelow(random, options.start[f + 1]! - options.start[f]!)]!;
    if (mark[k] === 1 || (chance !== undefined && !lucky(random, chance[k]!))) continue;
    mark[k] = 1;
    who.push(k);
  }
  for (const j of who) mark[j] = 0;
  return Int32Array.from(who);
};

/** Families of which `keyOf` says the same have the same number. */
export const numbersOf = (team: Team, keyOf: (f: number) => string): Int32Array => {
  const seen = new Map<string, number>();
  return Int32Array.from(team.need, (_, f) => {
    const key = keyOf(f);
    const number = seen.get(key) ?? seen.size;
    seen.set(key, number);
    return number;
  });
};

/** Families alike in need, band and threat have the same number. */
export const kindsOf = (team: Team): Int32Array =>
  numbersOf(team, (f) => `${team.need[f]} ${team.band[f]} ${team.threat[f]}`);
