import { blockOf, commit, type Options } from './block.js';
import { type Prices, priceAt, provenBound, raise, startPrices } from './bound.js';
import { type Cooling, cool } from './cool.js';
import { newExchange } from './exchange.js';
import { optionsOf, pickBlock, rivalsOf, unitsOf } from './options.js';
import { placeAll, restore } from './place.js';
import { nextBelow, noise, type Random, randomFrom } from './random.js';
import { kindsOf, settle } from './settle.js';
import { type Holding, type Team, weigh } from './team.js';

/** How the search stands. */
export type Standing = { readonly holder: Int32Array; readonly objective: number; readonly bound: number };

/** Practitioners cooled together: all of a team no larger than `WIDE` at first, and then so many again and again. */
const WIDE = 30;
const NARROW = 16;
/** Exchanges for each practitioner of a block: in a small team at first, in a large one, and then. */
const FIRST = 150;
const LARGE = 15;
const AGAIN = 100;
/** How far above the cheapest a candidate may be, in typical decisions: at first, and then. */
const NEAR = 2.2;
const FAR = 4;

type Search = {
  readonly team: Team;
  readonly s: Holding;
  readonly random: Random;
  readonly noise: Float64Array;
  readonly kinds: Int32Array;
  /** Prices, none on loads and bands without a weight. */
  readonly guide: Float64Array;
  /** Cost of a typical decision, and of the least. */
  readonly unit: number;
  readonly least: number;
  /** Size of the numbers that costs are the difference of. */
  readonly scale: number;
  readonly options: Options;
  /** For each practitioner the families that could be theirs. */
  readonly rivals: Options;
  readonly place: Int32Array;
  readonly mark: Uint8Array;
};

const guideOf = (team: Team, { best, features }: Prices): Float64Array =>
  best.map((price, k) => {
    const q = k % features;
    return (q === 0 ? team.weightLoad : q <= team.bands ? team.weightMix : 1) > 0 ? price : 0;
  });

const begin = (team: Team, s: Holding, prices: Prices, random: Random, reach: number): Search => {
  const [unit, least, size] = unitsOf(team);
  const options = optionsOf(team, prices, reach * unit);
  return {
    team,
    s,
    random,
    noise: noise(),
    kinds: kindsOf(team),
    guide: guideOf(team, prices),
    unit,
    least: Math.min(least, unit),
    scale: size + weigh(team, s).total,
    options,
    rivals: rivalsOf(team, options),
    place: new Int32Array(team.practitioners).fill(-1),
    mark: new Uint8Array(team.practitioners),
  };
};

/** Cools one block, and keeps what it found unless that is worse than before. Yields whether anything changed. */
function* improveBlock(search: Search, who: Int32Array, hot: number, each: number): Generator<boolean> {
  const { team, s, guide, kinds, place, options, random, scale } = search;
  const plan: Cooling = { hot: hot * search.unit, cold: 0.2 * search.least, exchanges: each * who.length };
  const block = blockOf(team, s, guide, kinds, who, place, options);
  if (block.families.length === 0) return;
  yield* cool(newExchange(block, random, search.noise, scale), plan);
  const before = weigh(team, s).total;
  const holder = s.holder.slice();
  commit(block);
  if (weigh(team, s).total > before) restore(team, s, holder);
  yield true;
}

/** Every practitioner in one block at least, all in one where there are few. */
function* improveAll(search: Search): Generator<boolean> {
  const { team, random, options, rivals, mark } = search;
  const done = new Uint8Array(team.practitioners);
  for (let j = 0; j < team.practitioners; j++) {
    if (done[j] === 1) continue;
    const small = team.practitioners <= WIDE;
    const who = pickBlock(j, random, options, rivals, mark, small ? WIDE : NARROW);
    for (const at of who) done[at] = 1;
    yield* improveBlock(search, who, 1.5, small ? FIRST : LARGE);
  }
}

/** One share of effort: a number of blocks in proportion to the team, every other time from hotter. */
function* improve(search: Search, share: number): Generator<boolean> {
  const { team, s, random, options, rivals, mark, scale } = search;
  const before = weigh(team, s).total;
  for (let k = Math.ceil(team.practitioners / 10); k > 0; k--) {
    const first = nextBelow(random, team.practitioners);
    const who = pickBlock(first, random, options, rivals, mark, NARROW);
    yield* improveBlock(search, who, 1 + (share & 1), AGAIN);
  }
  if (weigh(team, s).total >= before) return;
  yield* settle(team, s, scale);
  yield true;
}

const roundsOf = (team: Team, prices: Prices): number => {
  let work = team.families;
  for (const f of prices.kinds) work += team.mayHold[team.group[f]!]!.length;
  return Math.max(20, Math.min(1000, Math.floor(6e8 / work)));
};

/**
 * The search. Each share of effort goes on from the one before and never gets worse, so that more effort is never
 * worse. Yields often; the standing is worth reading after each.
 */
export function* searchTeam(team: Team, seed: number, effort: number): Generator<Standing, Standing> {
  const s = placeAll(team);
  const prices = startPrices(team, s);
  const random = randomFrom(seed);
  let best: Standing = { holder: s.holder.slice(), objective: weigh(team, s).total, bound: 0 };
  const stand = (): Standing => {
    const objective = weigh(team, s).total;
    if (objective < best.objective) best = { holder: s.holder.slice(), objective, bound: 0 };
    best = { ...best, bound: provenBound(prices, best.objective) };
    return best;
  };
  yield best;
  const rounds = roundsOf(team, prices);
  priceAt(team, prices, s);
  raise(team, prices, best.objective, rounds >> 1);
  yield stand();
  // The first placement is far above what can be had, and steps that aim at it are too long in the end.
  raise(team, prices, Math.min(best.objective, prices.bound + 0.05 * Math.abs(prices.bound)), rounds >> 1);
  yield stand();
  const first = begin(team, s, prices, random, NEAR);
  for (const changed of improveAll(first)) yield changed ? stand() : best;
  for (const _ of settle(team, s, first.scale)) yield best;
  yield stand();
  raise(team, prices, stand().objective, rounds);
  const search = begin(team, s, prices, random, FAR);
  for (let share = 0; share < effort && stand().objective > best.bound; share++)
    for (const changed of improve(search, share)) yield changed ? stand() : best;
  return stand();
}
