import { type Auction, climb, newAuction, proof } from './auction.js';
import { newBids } from './bids.js';
import { blockOf, commit, type Options } from './block.js';
import { type Prices, priceAt, priceOf, provenBound, raise, startPrices } from './bound.js';
import { type Cooling, cool } from './cool.js';
import { newExchange } from './exchange.js';
import { kindsOf, optionsOf, pickBlock, rivalsOf, unitsOf } from './options.js';
import { placeAll, restore } from './place.js';
import { nextBelow, noise, type Random, randomFrom } from './random.js';
import { settle } from './settle.js';
import { type Holding, isMove, type Team, weigh } from './team.js';

/** How the search stands. */
export type Standing = { readonly holder: Int32Array; readonly objective: number; readonly bound: number };

/** Practitioners cooled together: whole teams up to this size, blocks of larger ones. */
const BLOCK = 30;
/** Families have prices in teams up to this size, raised in so many rounds at first and at the end: in larger ones sums must do. */
const PRICED = 60;
const SOON = 80;
const ROUNDS = 200;
/** A block smaller than this is cooled as long as one of this size: chosen on generated teams of 8 and 96. */
const SMALL = 20;
/** Exchanges for each practitioner of a block: at first, and each time after. Chosen on generated teams of 30 and 600. */
const FIRST = 200;
const AGAIN = 150;
/** Temperatures in typical decisions: at first, and each time after; and the last, in the least of decisions. Likewise. */
const HOT = 2.5;
const WARM = 1.25;
const COLD = 0.25;
/** How far above the cheapest a candidate may be, in typical decisions; the wider later in small teams, where it costs little. */
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

const begin = ({ team, s, prices, random }: Run, reach: number): Search => {
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
  const plan: Cooling = {
    hot: hot * search.unit,
    cold: COLD * search.least,
    exchanges: each * Math.max(who.length, SMALL),
  };
  const block = blockOf(team, s, guide, kinds, who, place, options);
  if (block.families.length === 0) return;
  yield* cool(newExchange(block, random, search.noise, scale), plan);
  const before = weigh(team, s).total;
  const holder = s.holder.slice();
  commit(block);
  if (weigh(team, s).total > before) restore(team, s, holder);
  yield true;
}

/** Cools blocks until every practitioner was in one, and none in two. */
function* improveAll(search: Search): Generator<boolean> {
  const { team, random, options, rivals } = search;
  const done = new Uint8Array(team.practitioners);
  for (let j = 0; j < team.practitioners; j++) {
    if (done[j] === 1) continue;
    const who = pickBlock(j, random, options, rivals, done, BLOCK);
    for (const at of who) done[at] = 1;
    yield* improveBlock(search, who, HOT, FIRST);
  }
}

/** One share of effort: a number of blocks in proportion to the team. */
function* improve(search: Search): Generator<boolean> {
  const { team, random, options, rivals, mark } = search;
  for (let k = Math.ceil(team.practitioners / BLOCK); k > 0; k--) {
    const who = pickBlock(nextBelow(random, team.practitioners), random, options, rivals, mark, BLOCK);
    yield* improveBlock(search, who, WARM, AGAIN);
  }
}

const roundsOf = (team: Team, prices: Prices): number => {
  let work = team.families;
  for (const f of prices.kinds) work += team.mayHold[team.group[f]!]!.length;
  return Math.max(20, Math.min(500, Math.floor(2e8 / work)));
};

/** A search on its way. */
type Run = {
  readonly team: Team;
  readonly s: Holding;
  readonly random: Random;
  prices: Prices;
  /** What prices of families prove. */
  proven: number;
  best: Standing;
};

/** Keeps what is better, and says how things stand. */
const stand = (run: Run): Standing => {
  const { team, s, prices, proven } = run;
  const objective = weigh(team, s).total;
  if (objective < run.best.objective) run.best = { holder: s.holder.slice(), objective, bound: 0 };
  run.best = { ...run.best, bound: provenBound(Math.max(prices.bound, proven), run.best.objective) };
  return run.best;
};

function* settled(run: Run): Generator<Standing> {
  const { team, s } = run;
  let turn = 0;
  for (const _ of settle(team, s, weigh(team, s).total))
    yield ++turn % team.practitioners === 0 ? stand(run) : run.best;
  yield stand(run);
}

/** Raises prices from what one more of everything costs now, and keeps them where they prove more than those before. */
function* reprice(run: Run): Generator<Standing> {
  const { team, s } = run;
  const fresh = startPrices(team, s);
  priceAt(team, fresh, s);
  raise(team, fresh, run.best.objective, roundsOf(team, fresh));
  if (fresh.bound > run.prices.bound) run.prices = fresh;
  yield stand(run);
}

/** Raises the prices once more: a holding is above what can be had, and steps that aim at it are too long in the end. */
function* refine(run: Run): Generator<Standing> {
  const { team, prices } = run;
  const near = prices.bound + 0.05 * Math.abs(prices.bound);
  raise(team, prices, Math.min(run.best.objective, near), roundsOf(team, prices));
  yield stand(run);
}

function* tell(run: Run, changes: Generator<boolean>): Generator<Standing> {
  for (const changed of changes) yield changed ? stand(run) : run.best;
  yield* settled(run);
}

/** An auction at what families cost at the prices of load, mix and threat; undefined where families have none. */
const openAuction = ({ team, s, prices: { best } }: Run): Auction | undefined => {
  const bids = team.practitioners > PRICED ? undefined : newBids(team, s, team.practitioners < SMALL);
  if (bids === undefined) return undefined;
  return newAuction(bids, (f) =>
    team.mayHold[team.group[f]!]!.reduce((least, j) => {
      const moving = isMove(team, f, j) * (team.moveCost[f]! + best.at(-1)!);
      return Math.min(least, priceOf(team, best, f, j) + moving);
    }, Infinity),
  );
};

/** Raises the prices of families for what they prove. */
function* prove(run: Run, auction: Auction | undefined, rounds: number): Generator<Standing> {
  if (auction === undefined) return;
  for (const _ of climb(auction, rounds, run.best.objective)) yield run.best;
  run.proven = Math.max(run.proven, proof(auction));
  yield stand(run);
}

/**
 * The search. Each share of effort goes on from the one before and never gets worse, so that more effort is never
 * worse. Yields often; the standing is worth reading after each.
 */
export function* searchTeam(team: Team, seed: number, effort: number): Generator<Standing, Standing> {
  const s = placeAll(team);
  const best: Standing = { holder: s.holder.slice(), objective: weigh(team, s).total, bound: 0 };
  const run: Run = { team, s, random: randomFrom(seed), prices: startPrices(team, s), proven: 0, best };
  yield best;
  yield* settled(run);
  yield* reprice(run);
  yield* tell(run, improveAll(begin(run, NEAR)));
  yield* reprice(run);
  yield* refine(run);
  const search = begin(run, team.practitioners < SMALL ? FAR : NEAR);
  const auction = openAuction(run);
  if (team.practitioners >= SMALL) yield* prove(run, auction, SOON);
  for (let share = 0; share < effort && run.best.objective > run.best.bound; share++)
    yield* tell(run, improve(search));
  yield* prove(run, auction, ROUNDS);
  return stand(run);
}
