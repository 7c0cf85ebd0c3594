import { type Auction, climb } from './auction.js';
import { cheapest, fillUp, restore } from './place.js';
import { emptyHolding, type Holding, hasRoom, join, type Team, weighOne } from './team.js';

/** So few are left to be dealt with together: cooling them is as good. */
export const LEFT = 10;
/** Rounds of prices between two deals in a whole team, the more the fewer are asked, and at most; twice as many at first. */
const ROUNDS = 8;
const MOST = 60;
/** How long the first steps are, of those that would lead to the objective aimed at. */
const PACE = 0.3;
/** Nobody is dealt a caseload that makes the rest dearer by so many typical decisions. Chosen, like the others, on teams of 30. */
const JUMP = 0.3;
/** Those left for later for that are asked once more, and may then make the rest so many times dearer. */
const LENIENT = 3;

/** Caseloads dealt out, practitioner by practitioner. */
type Deal = {
  readonly a: Auction;
  /** Who was dealt each family; -1 for nobody yet. */
  readonly holder: Int32Array;
  /** 1 for those left for later: what they asked for would leave others badly off. */
  readonly later: Uint8Array;
  /** What the caseloads dealt cost. */
  spent: number;
};

/** The families of the caseload that `j` chose last, what it costs, and how many moves; undefined where a limit is in the way. */
const wishOf = ({ a: { bids, wish, movesLeft } }: Deal, j: number) => {
  const { team, family } = bids;
  const used = team.maxMoves - movesLeft;
  const alone = { ...emptyHolding(team), moves: used };
  for (const pair of wish[j]!) {
    const f = family[pair]!;
    if (!hasRoom(team, alone, f, j)) return undefined;
    join(team, alone, f, j);
  }
  return { families: alone.held[j]!, cost: weighOne(team, alone, j), moves: alone.moves - used };
};

const countAsked = ({ asked }: Auction): number => asked.reduce((sum, one) => sum + one, 0);

/** Counts for each family who is still asked and may hold it. */
const countChoices = ({ asked, bids: { team, choices } }: Auction): void => {
  for (let f = 0; f < team.families; f++) {
    choices[f] = 0;
    for (const j of team.mayHold[team.group[f]!]!) choices[f]! += asked[j]!;
  }
};

/** The one whose caseload is surest, its families having been chosen most often of late; -1 for none. */
const surest = ({ a: { asked, often, wish }, later }: Deal): number => {
  let best = -1;
  let most = -1;
  wish.forEach((pairs, j) => {
    if (asked[j] === 0 || later[j] === 1) return;
    const sure = pairs.reduce((sum, pair) => sum + often[pair]!, 0) / Math.max(1, pairs.length);
    if (sure <= most) return;
    most = sure;
    best = j;
  });
  return best;
};

/** The open threatening families, each with somebody of those still asked; undefined where there is not room for all. */
const shareThreats = ({ asked, bids: { team, open } }: Auction): number[][] | undefined => {
  const held = Array.from(asked, (): number[] => []);
  const seen = new Int32Array(team.practitioners).fill(-1);
  const find = (f: number, turn: number): boolean => {
    for (const j of team.mayHold[team.group[f]!]!) {
      if (asked[j] === 0 || seen[j] === turn) continue;
      seen[j] = turn;
      const mine = held[j]!;
      if (mine.length < team.maxThreat[j]!) {
        mine.push(f);
        return true;
      }
      const at = mine.findIndex((g) => find(g, turn));
      if (at < 0) continue;
      mine[at] = f;
      return true;
    }
    return false;
  };
  return open.every((one, f) => one === 0 || team.threat[f] === 0 || find(f, f)) ? held : undefined;
};

/** Deals `j` what was chosen last, or nothing where that does not go; gives back what undoes it. */
const give = (d: Deal, j: number): (() => void) | undefined => {
  const { a, holder, later } = d;
  later[j] = 1;
  const found = wishOf(d, j);
  if (found === undefined) return undefined;
  const turn = (way: 1 | -1): void => {
    for (const f of found.families) {
      holder[f] = way === 1 ? j : -1;
      a.bids.open[f] = Number(way === -1);
    }
    a.asked[j] = Number(way === -1);
    a.movesLeft -= way * found.moves;
    d.spent += way * found.cost;
  };
  turn(1);
  if (shareThreats(a) !== undefined) return () => turn(-1);
  turn(-1);
  return undefined;
};

/** Deals somebody what they chose last, the surest first; undefined where there is nobody left to deal to. */
const giveSurest = (d: Deal): (() => void) | undefined => {
  let undo: (() => void) | undefined;
  for (let j = surest(d); countAsked(d.a) > LEFT && j >= 0 && undo === undefined; j = surest(d))
    undo = give(d, j);
  return undo;
};

/**
 * Deals out caseloads into `holder`, surest first, each for good unless prices raised after it say that the rest has
 * become dearer. Those still asked at the end are left to be cooled; threatening families have a place with one of them.
 */
export function* deal(a: Auction, holder: Int32Array, upper: number, unit: number): Generator<void> {
  const { bids, asked } = a;
  const d: Deal = { a, holder, later: new Uint8Array(asked.length), spent: 0 };
  let undo: (() => void) | undefined;
  let before = Infinity;
  let jump = JUMP;
  let prices = bids.price;
  for (let share = 2 * ROUNDS, more = true; more; share = ROUNDS) {
    countChoices(a);
    const rounds = Math.round((share * asked.length) / countAsked(a));
    yield* climb(a, Math.min(MOST, rounds), upper - d.spent, PACE);
    const now = d.spent + a.value;
    if (undo !== undefined && now > before + jump * unit) {
      undo();
      undo = undefined;
      bids.price.set(prices);
      continue;
    }
    before = now;
    prices = bids.price.slice();
    undo = giveSurest(d);
    if (undo === undefined && jump === JUMP) {
      jump *= LENIENT;
      d.later.fill(0);
      undo = giveSurest(d);
    }
    more = undo !== undefined;
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
  for (const f of rest.sort((f, g) => team.need[g]! - team.need[f]!))
    place(f, cheapest(team, fresh, f, asked));
  fillUp(team, fresh, rest);
  if (fresh.placed < s.placed) return false;
  restore(team, s, fresh.holder);
  return true;
};
