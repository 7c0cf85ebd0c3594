import { type Auction, climb } from './auction.js';
import { cheapest, fillUp, restore } from './place.js';
import { costToJoin, emptyHolding, type Holding, hasRoom, join, type Team } from './team.js';

/** Rounds of prices between two who are given a caseload; the first time twice as many. */
const ROUNDS = 12;
const PACE = 0.3;
/** So few are left to be dealt with together: cooling them is as good. */
export const LEFT = 10;
/** Nobody is given a caseload that makes the rest dearer by so many typical decisions. Chosen, like the others, on teams of 30. */
const JUMP = 0.3;

/** Caseloads given for good, practitioner by practitioner. */
type Deal = {
  readonly a: Auction;
  readonly holder: Int32Array;
  /** 1 for those left for later: what they asked for would leave others badly off. */
  readonly later: Uint8Array;
  spent: number;
};

/** What having nobody costs `j`. */
const weighEmpty = (team: Team, j: number): number => {
  let cost = team.weightLoad * team.evenLoad[j]! ** 2 + team.weightThreat * team.fairThreat[j]! ** 2;
  for (let b = 0; b < team.bands; b++) cost += team.weightMix * team.fairBand[j * team.bands + b]! ** 2;
  return cost;
};

/** What the caseload that `j` chose last costs, and how many moves it takes; undefined where it keeps not to the limits. */
const weighWish = (
  { bids: { team, family }, wish, wished, movesLeft }: Auction,
  j: number,
): [number, number] | undefined => {
  const alone = emptyHolding(team);
  let cost = weighEmpty(team, j);
  for (const pair of wish[j]!.subarray(0, wished[j])) {
    const f = family[pair]!;
    if (!hasRoom(team, alone, f, j)) return undefined;
    cost += costToJoin(team, alone, f, j);
    join(team, alone, f, j);
  }
  return alone.moves > movesLeft ? undefined : [cost, alone.moves];
};

/** Counts for each family who is still asked and may hold it. */
const countChoices = ({ bids: { choices, start, family, order, size }, asked }: Auction): void => {
  choices.fill(0);
  asked.forEach((one, j) => {
    for (let k = start[j * size.length]!; one === 1 && k < start[(j + 1) * size.length]!; k++)
      choices[family[order[k]!]!]!++;
  });
};

/** The one whose caseload is surest, its families having been chosen most often of late; -1 for none. */
const surest = ({ a: { asked, often, wish, wished }, later }: Deal): number => {
  let best = -1;
  let most = -1;
  asked.forEach((one, j) => {
    if (one === 0 || later[j] === 1) return;
    let sum = 0;
    for (let k = 0; k < wished[j]!; k++) sum += often[wish[j]![k]!]!;
    const sure = sum / Math.max(1, wished[j]!);
    if (sure <= most) return;
    most = sure;
    best = j;
  });
  return best;
};

/** The open threatening families, each with somebody of those still asked; undefined where there is not room for all. */
const shareThreats = ({ bids: { team, open }, asked }: Auction): number[][] | undefined => {
  const held = Array.from(asked, (): number[] => []);
  const seen = new Int32Array(team.practitioners).fill(-1);
  const find = (f: number, turn: number): boolean => {
    for (const j of team.mayHold[team.group[f]!]!) {
      if (asked[j] === 0 || seen[j] === turn) continue;
      seen[j] = turn;
      const mine = held[j]!;
      if (mine.length < team.maxThreat[j]!) return mine.push(f) > 0;
      const at = mine.findIndex((g) => find(g, turn));
      if (at < 0) continue;
      mine[at] = f;
      return true;
    }
    return false;
  };
  return open.every((one, f) => one === 0 || team.threat[f] === 0 || find(f, f)) ? held : undefined;
};

/** Gives `j` what it chose last, or nothing where that does not go; gives back what undoes it. */
const give = (d: Deal, j: number): (() => void) | undefined => {
  const { a, holder, later } = d;
  const { open, family } = a.bids;
  later[j] = 1;
  const weighed = weighWish(a, j);
  if (weighed === undefined) return undefined;
  const [cost, moves] = weighed;
  const families = Array.from(a.wish[j]!.subarray(0, a.wished[j]), (pair) => family[pair]!);
  const turn = (way: 1 | -1): void => {
    for (const f of families) {
      holder[f] = way === 1 ? j : -1;
      open[f] = Number(way === -1);
    }
    a.asked[j] = Number(way === -1);
    a.movesLeft -= way * moves;
    d.spent += way * cost;
  };
  turn(1);
  if (shareThreats(a) !== undefined) return () => turn(-1);
  turn(-1);
  return undefined;
};

/**
 * Deals out caseloads into `holder`, surest first, each for good unless the prices after it say that the rest has become
 * dearer. Those still asked at the end are left to be cooled.
 */
export function* deal(a: Auction, holder: Int32Array, upper: number, unit: number): Generator<void> {
  const { bids, asked } = a;
  const d: Deal = { a, holder, later: new Uint8Array(asked.length), spent: 0 };
  let undo: (() => void) | undefined;
  let before = Infinity;
  let prices = bids.price.slice();
  for (let rounds = 2 * ROUNDS; ; rounds = ROUNDS) {
    countChoices(a);
    yield* climb(a, rounds, upper - d.spent, PACE);
    const now = d.spent + a.value;
    if (undo !== undefined && now > before + JUMP * unit) {
      undo();
      undo = undefined;
      bids.price.set(prices);
      continue;
    }
    before = now;
    prices = bids.price.slice();
    undo = undefined;
    for (
      let j = surest(d);
      asked.filter((one) => one === 1).length > LEFT && j >= 0 && undo === undefined;
      j = surest(d)
    )
      undo = give(d, j);
    if (undo === undefined) break;
  }
  shareThreats(a)?.forEach((held, j) => {
    for (const f of held) holder[f] = j;
  });
}

/**
 * Puts families where `holder` says and the others, greatest need first, with those who are `asked` as far as there is
 * room; false, and all as before, where somebody would lose their place.
 */
export const takeUp = (team: Team, s: Holding, holder: Int32Array, asked: Uint8Array): boolean => {
  const fresh = emptyHolding(team);
  const place = (f: number, at: number): void => {
    if (at >= 0 && hasRoom(team, fresh, f, at)) join(team, fresh, f, at);
  };
  holder.forEach((at, f) => {
    place(f, at);
  });
  const rest = Array.from(holder.keys()).filter((f) => fresh.holder[f]! < 0 && s.holder[f]! >= 0);
  for (const f of rest.sort((f, g) => team.need[g]! - team.need[f]! || f - g))
    place(f, cheapest(team, fresh, f, asked));
  fillUp(team, fresh);
  if (fresh.placed < s.placed) return false;
  restore(team, s, fresh.holder);
  return true;
};
