import { type Auction, climb, type Guide, newAuction, proof } from './auction.js';
import { newBids } from './bids.js';
import { alone, type Prices, priceAt, priceOf, provenBound, raise, startPrices } from './bound.js';
import { inGrains } from './grains.js';
import type { Random } from './random.js';
import { settle } from './settle.js';
import { type Holding, holdingOf, isMove, type Team, weigh } from './team.js';

/** How the search stands; `placing` while not all who can have a place. */
export type Standing = {
  readonly holder: Int32Array;
  readonly objective: number;
  readonly bound: number;
  readonly placing?: true;
};

const roundsOf = (team: Team, prices: Prices): number => {
  let work = team.families;
  for (const f of prices.kinds) work += team.mayHold[team.group[f]!]!.length;
  return Math.max(20, Math.min(500, Math.floor(2e8 / work)));
};

/** A search on its way. */
export type Run = {
  readonly team: Team;
  readonly s: Holding;
  readonly random: Random;
  prices: Prices;
  /** What speaks against each family and practitioner, once families had prices; empty before. */
  doubts: Float64Array;
  /** Whether prices of families prove something: in teams not too large, with loads in whole grains that are not too many. */
  readonly priced: boolean;
  /** What rounding alone proves, and then prices of families. */
  proven: number;
  best: Standing;
};

/** Keeps what is better, and says how things stand. */
export const stand = (run: Run): Standing => {
  const { team, s, prices, proven } = run;
  const objective = weigh(team, s).total;
  if (objective < run.best.objective) run.best = { holder: s.holder.slice(), objective, bound: 0 };
  run.best = { ...run.best, bound: provenBound(Math.max(prices.value, proven), run.best.objective) };
  return run.best;
};

/** Takes every small change that pays. */
export function* settled(run: Run): Generator<Standing> {
  const { team, s } = run;
  let turn = 0;
  for (const _ of settle(team, s, weigh(team, s).total))
    yield ++turn % team.practitioners === 0 ? stand(run) : run.best;
  yield stand(run);
}

/** Raises prices from what one more of everything costs now, and keeps them where they prove more than those before. */
export function* reprice(run: Run): Generator<Standing> {
  const { team, s } = run;
  const fresh = startPrices(team, s);
  priceAt(team, fresh, s);
  const rounds = roundsOf(team, fresh);
  for (const _ of raise(team, fresh, run.best.objective, rounds)) yield run.best;
  // From a lopsided start prices can be so far off that all they prove is less than rounding alone does. Prices of families
  // are better begun from them even so.
  if (!run.priced && fresh.value < alone(team, fresh)) {
    fresh.best.fill(0);
    for (const _ of raise(team, fresh, run.best.objective, rounds)) yield run.best;
  }
  if (fresh.value > run.prices.value) run.prices = fresh;
  yield stand(run);
}

/** Raises the prices once more: a holding is above what can be had, and steps that aim at it are too long in the end. */
export function* refine(run: Run): Generator<Standing> {
  const { team, prices } = run;
  const near = prices.value + 0.05 * Math.abs(prices.value);
  const upper = Math.min(run.best.objective, near);
  for (const _ of raise(team, prices, upper, roundsOf(team, prices))) yield run.best;
  yield stand(run);
}

export function* tell(run: Run, changes: Generator<boolean>): Generator<Standing> {
  for (const changed of changes) yield changed ? stand(run) : run.best;
  yield* settled(run);
}

/** An auction at what families cost at the prices of load, mix and threat; undefined where families have none. */
export const openAuction = (run: Run, wide: boolean): Auction | undefined => {
  const { priced, s, prices } = run;
  const { best } = prices;
  const team = priced ? run.team : inGrains(run.team, best);
  const bids = newBids(team, priced ? s : holdingOf(team, s.holder), wide);
  if (bids === undefined) return undefined;
  return newAuction(bids, (f) =>
    team.mayHold[team.group[f]!]!.reduce((least, j) => {
      const moving = isMove(team, f, j) * (team.moveCost[f]! + best.at(-1)!);
      return Math.min(least, priceOf(team, best, f, j) + moving);
    }, Infinity),
  );
};

/** Raises the prices of families for what they prove; gives back those that prove most. */
export function* prove(run: Run, auction: Auction, rounds: number): Generator<Standing, Guide> {
  for (const _ of climb(auction, rounds, run.best.objective, 1)) yield run.best;
  const value = proof(auction);
  // Of a team that is only nearly the same it proves nothing.
  if (run.priced) run.proven = Math.max(run.proven, value);
  yield stand(run);
  return { price: auction.best.slice(), cost: auction.cost.slice() };
}
