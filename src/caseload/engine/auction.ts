import { type Ascent, ascend, newAscent } from './ascent.js';
import { bid } from './bid.js';
import { type Bids, REACH } from './bids.js';
import type { Options } from './block.js';
import { answer } from './bound.js';
import { numbersOf } from './options.js';
import { type Holding, isMove, type Team, weighOne } from './team.js';

/** Prices of families, raised until each is asked for once, as near as can be: who asks for whom, and what it proves. */
export type Auction = Ascent & {
  readonly bids: Bids;
  /** 1 for practitioners who are still asked, and moves that are left to them. */
  readonly asked: Uint8Array;
  movesLeft: number;
  /** Pairs each practitioner chose last, and what that proves of their share of the whole. */
  readonly wish: (readonly number[])[];
  readonly cost: Float64Array;
  /** How often a pair was chosen, each round by so much more than the one before that the last ten count for most. */
  readonly often: Float64Array;
  weight: number;
  /** Families that are alike have the same number. */
  readonly alike: Int32Array;
};

/** How much more a round counts than the one before. */
const RECENT = 1.1;
/** What share of the last round one long ago may count for: some 120 rounds, and what is older says little. */
const FAINT = 1e-5;
/** Rounds without a better value until steps shorten: chosen, like those of prices of sums, on generated teams. */
const PATIENCE = 10;

/** Families alike in all that the objective and the limits know of; those to be kept apart from others are like none. */
const alikeOf = (team: Team): Int32Array =>
  numbersOf(team, (f) => {
    const same = [team.need, team.band, team.threat, team.group, team.home, team.moveCost].map((of) => of[f]);
    return [...same, team.apart[f] && f].join(' ');
  });

/** Families alike share a price: which of them are asked for says nothing. */
const share = ({ bids: { open }, alike, slope }: Auction): void => {
  const sum = new Float64Array(alike.length);
  const many = new Float64Array(alike.length);
  alike.forEach((kind, f) => {
    sum[kind]! += slope[f]!;
    many[kind]! += open[f]!;
  });
  alike.forEach((kind, f) => {
    if (open[f] === 1) slope[f] = sum[kind]! / many[kind]!;
  });
};

/** An auction in which everybody is asked, at prices from `start`. */
export const newAuction = (bids: Bids, start: (f: number) => number): Auction => {
  const { team, price, open } = bids;
  open.forEach((one, f) => {
    price[f] = one === 1 ? start(f) : 0;
  });
  // Threat has a price that cannot fall below nothing only where nothing but a limit counts.
  const floored = team.families + (team.weightThreat > 0 ? team.practitioners : 0);
  return {
    ...newAscent(price, new Float64Array(price.length).fill(1), floored, PATIENCE),
    bids,
    asked: new Uint8Array(team.practitioners).fill(1),
    movesLeft: team.maxMoves,
    wish: Array.from(team.perCapacity, () => []),
    cost: new Float64Array(team.practitioners),
    often: new Float64Array(bids.order.length),
    weight: 1,
    alike: alikeOf(team),
  };
};

/** Notes what `j` chose: who is asked for once more, and how full that makes it. */
const note = ({ bids, slope, wish, often, weight }: Auction, j: number): void => {
  const { team, chosen, count, family } = bids;
  const { families, practitioners, home } = team;
  wish[j] = Array.from(chosen.subarray(0, count));
  for (const pair of wish[j]) {
    const f = family[pair]!;
    often[pair]! += weight;
    slope[f]!--;
    slope[families + j]! += team.threat[f]!;
    slope[families + practitioners + j]!++;
    if (home[f]! >= 0 && home[f] !== j) slope[families + 2 * practitioners]!++;
  }
};

/** What the prices of threat and of room with `j` prove beside the bid. */
const limits = ({ bids: { team, price }, slope }: Auction, j: number): number => {
  const threat = team.families + j;
  const room = threat + team.practitioners;
  const most = team.maxThreat[j]!;
  const [value, held] =
    team.weightThreat > 0
      ? answer(team.weightThreat, team.fairThreat[j]!, most, 1, price[threat]!)
      : [-price[threat]! * most, most];
  slope[threat]! -= held;
  slope[room]! -= team.maxFamilies[j]!;
  return value - price[room]! * team.maxFamilies[j]!;
};

/** What today's prices prove, and in `slope` the way up. Unless `sure`, only as far as bids look. */
const ask = (a: Auction, sure: boolean): number => {
  const { bids, slope, asked, movesLeft } = a;
  const { team, price, open, choices, must } = bids;
  const last = price.length - 1;
  const reach = REACH * team.weightMix;
  slope.fill(0);
  slope[last] = -movesLeft;
  a.weight *= RECENT;
  let value = -price[last]! * movesLeft;
  for (let f = 0; f < team.families; f++) {
    if (open[f] === 0) continue;
    slope[f] = 1;
    value += price[f]! + (choices[f]! < 2 ? must : 0);
  }
  for (let j = 0; j < team.practitioners; j++) {
    if (asked[j] === 0) continue;
    let cost = bid(bids, j, reach);
    if (sure && bids.beyond < cost) cost = Math.min(bid(bids, j, reach + cost - bids.beyond), bids.beyond);
    note(a, j);
    a.cost[j] = cost + limits(a, j);
    value += a.cost[j]!;
  }
  share(a);
  return value;
};

/** Moves the prices uphill by `rounds` steps towards an objective of `upper`, the first a share `pace` of the way. */
export const climb = (a: Auction, rounds: number, upper: number, pace: number): Generator<void> => {
  // Since the last time caseloads may have been dealt: what was proven then is of other families.
  a.value = -Infinity;
  return ascend(a, () => ask(a, false), rounds, upper, pace);
};

/** What the best prices prove, beyond doubt. */
export const proof = (a: Auction): number => {
  a.price.set(a.best);
  // Once to know where to look, and once to look.
  ask(a, false);
  return ask(a, true);
};

/** How often each of those who may hold a family chose it, family by family; of those without a place there are no pairs. */
const chosenBy = ({ bids: { team }, often }: Auction, s: Holding): Float64Array[] => {
  let pair = 0;
  return Array.from(s.holder, (at, f) => {
    const first = pair;
    if (at >= 0) pair += team.mayHold[team.group[f]!]!.length;
    return often.subarray(first, pair);
  });
};

/** For each family its present practitioner and those who chose it not long ago. */
export const choosersOf = (a: Auction, s: Holding): Options => {
  const { team } = a.bids;
  const start = new Int32Array(team.families + 1);
  const at: number[] = [];
  chosenBy(a, s).forEach((often, f) => {
    often.forEach((times, k) => {
      const j = team.mayHold[team.group[f]!]![k]!;
      if (times > FAINT * a.weight || s.holder[f] === j) at.push(j);
    });
    start[f + 1] = at.length;
  });
  return { start, at: Int32Array.from(at) };
};

/**
 * For each family and practitioner how little speaks for the two: 0 for who chose the family most of late, 1 for who did
 * not. Together choices are nearly what is best while practitioners may hold shares of caseloads.
 */
export const doubtsOf = (a: Auction, s: Holding): Float64Array => {
  const { team } = a.bids;
  const doubts = new Float64Array(team.families * team.practitioners).fill(1);
  chosenBy(a, s).forEach((often, f) => {
    // Not from nothing: there are families that nobody chose.
    const most = often.reduce((high, one) => Math.max(high, one), Number.MIN_VALUE);
    often.forEach((times, k) => {
      doubts[f * team.practitioners + team.mayHold[team.group[f]!]![k]!] = 1 - times / most;
    });
  });
  return doubts;
};

/** Prices of families, and what each practitioner's share of the whole cannot be less than at them. */
export type Guide = { readonly price: Float64Array; readonly cost: Float64Array };

/**
 * How much more the caseload of each practitioner is than their share need be: together, with what moves that are left
 * cost, what the whole is above what the prices prove. Where it is most, most can be won.
 */
export const regretsOf = (team: Team, s: Holding, { price, cost }: Guide): Float64Array =>
  cost.map((least, j) => {
    let sum = weighOne(team, s, j) - least;
    for (const f of s.held[j]!) sum += isMove(team, f, j) * price.at(-1)! - price[f]!;
    return Math.max(0, sum);
  });
