import { type Auction, climb, type Guide, newAuction, proof } from './auction.js';
import { newBids } from './bids.js';
import { type Prices, priceAt, priceOf, provenBound, raise, startPrices } from './bound.js';
import type { Random } from './random.js';
import { settle } from './settle.js';
import { type Holding, isMove, type Team, weigh } from './team.js';

/** How the search stands. */
export type Standing = { readonly holder: Int32Array; readonly objective: number; readonly bound: number };

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
  /** What prices of families prove. */
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
  for (const _ of raise(team, fresh, run.best.objective, roundsOf(team, fresh))) yield run.best;
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
export const openAuction = ({ team, s, prices: { best } }: Run, wide: boolean): Auction | undefined => {
  const bids = newBids(team, s, wide);
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
  run.proven = Math.max(run.proven, proof(auction));
  yield stand(run);
  return { price: auction.best.slice(), cost: auction.cost.slice() };
}
