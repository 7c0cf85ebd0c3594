import { type Ascent, ascend, newAscent } from './ascent.js';
import type { Holding, Team } from './team.js';

/**
 * Prices on what each practitioner holds (load, families of each band, threatening families, moves), and the lower
 * bound they prove. docs/caseload-mix.md has the derivation.
 */
export type Prices = Ascent & {
  /** Prices are by practitioner times `features` plus feature; last of all that of a move. */
  readonly features: number;
  /** Families that ask the same of everyone, by number of the kind; -1 where a family has no place. */
  readonly kind: Int32Array;
  readonly kinds: Int32Array;
  /** Loads are whole multiples of this; 0 where they can be anything. */
  readonly grain: number;
};

/** Rounds without a better value until steps shorten. */
const PATIENCE = 15;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** The greatest number that divides every need; 0 where needs are not whole or all are zero. */
export const grainOf = (team: Team): number => {
  let grain = 0;
  for (const need of team.need) {
    if (!Number.isInteger(need) || need > 1e6) return 0;
    grain = gcd(grain, need);
  }
  return grain;
};

/** Prices of zero for the families placed in `s`, with nothing proven yet. */
export const startPrices = (team: Team, s: Holding): Prices => {
  const features = team.bands + 2;
  const size = team.practitioners * features + 1;
  let square = 0;
  for (let f = 0; f < team.families; f++) square += team.need[f]! ** 2;
  let inverse = 0;
  for (const one of team.perCapacity) inverse += one * one;
  const spread = (square / team.families) * (inverse / team.practitioners);
  const seen = new Map<string, number>();
  const first: number[] = [];
  const kind = Int32Array.from({ length: team.families }, (_, f) => {
    if (s.holder[f]! < 0) return -1;
    const key = `${team.group[f]} ${team.need[f]} ${team.band[f]} ${team.threat[f]}`;
    const at = seen.get(key) ?? first.push(f) - 1;
    seen.set(key, at);
    return at;
  });
  const scale = Float64Array.from({ length: size }, (_, k) =>
    k === size - 1 ? 0.1 / team.families : k % features === 0 ? 0.6 / (spread + 1e-12) : 1,
  );
  return {
    ...newAscent(new Float64Array(size), scale, size - 1, PATIENCE),
    features,
    kind,
    kinds: Int32Array.from(first),
    grain: grainOf(team),
  };
};

/** What family `f` pays for its practitioner: the price of everything it brings. The move is asked elsewhere. */
export const priceOf = (team: Team, prices: Float64Array, f: number, at: number): number => {
  const base = at * (team.bands + 2);
  const load = prices[base]! * team.need[f]! * team.perCapacity[at]!;
  const threat = team.threat[f] === 1 ? prices[base + team.bands + 1]! : 0;
  return load + prices[base + 1 + team.band[f]!]! + threat;
};

/** Least of `weight * (sum - fair)^2 - price * sum` for a sum on the grid between 0 and `top`; `[value, sum]`. */
export const answer = (
  weight: number,
  fair: number,
  top: number,
  grid: number,
  price: number,
): [number, number] => {
  let sum = weight > 0 ? fair + price / (2 * weight) : price > 0 ? top : 0;
  if (grid > 0) sum = Math.round(sum / grid) * grid;
  sum = Math.max(0, Math.min(top, sum));
  return [weight * (sum - fair) ** 2 - price * sum, sum];
};

const practitionersShare = (team: Team, p: Prices, total: number): number => {
  let value = 0;
  const pay = (k: number, weight: number, fair: number, top: number, grid: number): void => {
    const [least, sum] = answer(weight, fair, top, grid, p.price[k]!);
    value += least;
    p.slope[k]! -= sum;
  };
  for (let j = 0; j < team.practitioners; j++) {
    const k = j * p.features;
    const unit = team.perCapacity[j]!;
    pay(k, team.weightLoad, team.evenLoad[j]!, total * unit, p.grain * unit);
    for (let b = 0; b < team.bands; b++)
      pay(k + 1 + b, team.weightMix, team.fairBand[j * team.bands + b]!, team.maxFamilies[j]!, 1);
    pay(k + team.bands + 1, team.weightThreat, team.fairThreat[j]!, team.maxThreat[j]!, 1);
  }
  return value;
};

/** The least price of each kind of family, and with whom. */
const priceKinds = (team: Team, p: Prices, least: Float64Array, where: Int32Array): void => {
  for (let k = 0; k < p.kinds.length; k++) {
    const f = p.kinds[k]!;
    least[k] = Infinity;
    for (const at of team.mayHold[team.group[f]!]!) {
      const cost = priceOf(team, p.price, f, at);
      if (cost < least[k]!) {
        least[k] = cost;
        where[k] = at;
      }
    }
  }
};

/** The bound these prices prove, and in `slope` the way up. */
const ask = (team: Team, p: Prices, least: Float64Array, where: Int32Array): number => {
  const { slope } = p;
  const last = p.price.length - 1;
  slope.fill(0);
  priceKinds(team, p, least, where);
  let sum = 0;
  let total = 0;
  for (let f = 0; f < team.families; f++) {
    const k = p.kind[f]!;
    if (k < 0) continue;
    const home = team.home[f]!;
    let at = where[k]!;
    let cost = least[k]! + (home < 0 ? 0 : team.moveCost[f]! + p.price[last]!);
    if (home >= 0 && team.allowed[team.group[f]! * team.practitioners + home] === 1) {
      const stay = priceOf(team, p.price, f, home);
      if (stay <= cost) {
        cost = stay;
        at = home;
      }
    }
    if (home >= 0 && at !== home) slope[last]!++;
    sum += cost;
    total += team.need[f]!;
    const base = at * p.features;
    slope[base]! += team.need[f]! * team.perCapacity[at]!;
    slope[base + 1 + team.band[f]!]!++;
    slope[base + team.bands + 1]! += team.threat[f]!;
  }
  sum += practitionersShare(team, p, total) - p.price[last]! * team.maxMoves;
  slope[last]! -= team.maxMoves;
  return sum;
};

/** What rounding alone proves, with no prices at all. */
export const alone = (team: Team, p: Prices): number => {
  p.price.fill(0);
  return ask(team, p, new Float64Array(p.kinds.length), new Int32Array(p.kinds.length));
};

/** Starts a move at the price at which as many families as may would move. */
const priceMoves = (team: Team, p: Prices): void => {
  const { price, best, kind, kinds } = p;
  const least = new Float64Array(kinds.length);
  price.set(best);
  priceKinds(team, p, least, new Int32Array(kinds.length));
  let left = team.maxMoves;
  const gains: number[] = [];
  team.home.forEach((home, f) => {
    if (home < 0 || kind[f]! < 0) return;
    if (team.allowed[team.group[f]! * team.practitioners + home] === 1)
      gains.push(priceOf(team, price, f, home) - least[kind[f]!]! - team.moveCost[f]!);
    else left--;
  });
  gains.sort((a, b) => b - a);
  best[best.length - 1] = Math.max(0, gains[left] ?? 0);
};

/** Starts from what one more of everything costs in `s`: near a good allocation these are near the best prices. */
export const priceAt = (team: Team, p: Prices, s: Holding): void => {
  const { best, features } = p;
  const excess = (weight: number, over: number): number => 2 * weight * over;
  for (let j = 0; j < team.practitioners; j++) {
    const k = j * features;
    best[k] = excess(team.weightLoad, s.load[j]! * team.perCapacity[j]! - team.evenLoad[j]!);
    for (let b = 0; b < team.bands; b++) {
      const cell = j * team.bands + b;
      best[k + 1 + b] = excess(team.weightMix, s.inBand[cell]! - team.fairBand[cell]!);
    }
    best[k + team.bands + 1] = excess(team.weightThreat, s.threats[j]! - team.fairThreat[j]!);
  }
  priceMoves(team, p);
};

/** Moves the prices uphill by `rounds` steps towards an objective of `upper`, keeping the best bound. */
export const raise = (team: Team, p: Prices, upper: number, rounds: number): Generator<void> => {
  const least = new Float64Array(p.kinds.length);
  const where = new Int32Array(p.kinds.length);
  p.price.set(p.best);
  return ascend(p, () => ask(team, p, least, where), rounds, upper, 1);
};

/** The bound with room for rounding in floating point, and never over the objective it is compared with. */
export const provenBound = (bound: number, objective: number): number =>
  Math.max(0, Math.min(objective, bound - 1e-9 * (Math.abs(bound) + objective)));
