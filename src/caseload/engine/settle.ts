import {
  costToJoin,
  costToLeave,
  type Holding,
  hasRoom,
  isMove,
  meets,
  relocate,
  type Team,
} from './team.js';

/** What the objective gains when `f` and `g` change places (negative is better). */
const costToSwap = (team: Team, s: Holding, f: number, g: number): number => {
  const a = s.holder[f]!;
  const b = s.holder[g]!;
  const home = team.home[f]!;
  const other = team.home[g]!;
  // A family without a present practitioner has no cost of moving.
  let cost = home === a ? team.moveCost[f]! : home === b ? -team.moveCost[f]! : 0;
  cost += other === b ? team.moveCost[g]! : other === a ? -team.moveCost[g]! : 0;
  const more = team.need[g]! - team.need[f]!;
  if (more !== 0) {
    const u = team.perCapacity[a]!;
    const v = team.perCapacity[b]!;
    const over = u * (s.load[a]! * u - team.evenLoad[a]!) - v * (s.load[b]! * v - team.evenLoad[b]!);
    cost += team.weightLoad * more * (more * (u * u + v * v) + 2 * over);
  }
  const p = team.band[f]!;
  const q = team.band[g]!;
  if (p !== q) {
    const from = a * team.bands;
    const to = b * team.bands;
    const gained =
      s.inBand[from + q]! - team.fairBand[from + q]! + s.inBand[to + p]! - team.fairBand[to + p]!;
    const lost = s.inBand[from + p]! - team.fairBand[from + p]! + s.inBand[to + q]! - team.fairBand[to + q]!;
    cost += 2 * team.weightMix * (2 + gained - lost);
  }
  const threat = team.threat[g]! - team.threat[f]!;
  if (threat === 0) return cost;
  const heaped = s.threats[a]! - team.fairThreat[a]! - s.threats[b]! + team.fairThreat[b]!;
  return cost + 2 * team.weightThreat * (1 + threat * heaped);
};

/** Whether `f` and `g` may change places. */
const maySwap = (team: Team, s: Holding, f: number, g: number): boolean => {
  const a = s.holder[f]!;
  const b = s.holder[g]!;
  const gains = team.threat[g]! - team.threat[f]!;
  const moves = isMove(team, f, b) - isMove(team, f, a) + isMove(team, g, a) - isMove(team, g, b);
  return (
    team.allowed[team.group[g]! * team.practitioners + a] === 1 &&
    s.threats[a]! + gains <= team.maxThreat[a]! &&
    s.threats[b]! - gains <= team.maxThreat[b]! &&
    s.moves + moves <= team.maxMoves &&
    !meets(team, s, f, b, g) &&
    !meets(team, s, g, a, f)
  );
};

/** When practitioners last changed, when moves were last given back, and when those of the one at hand were last looked at. */
type Watch = { readonly changed: Int32Array; clock: number; fell: number; since: number };

/** Makes the best change of `f`, alone or with another that takes its place; false where none lowers the cost. */
const better = (team: Team, s: Holding, f: number, hair: number, watch: Watch): boolean => {
  const { changed, since } = watch;
  const from = s.holder[f]!;
  const out = costToLeave(team, s, f, from);
  let least = -hair;
  let to = -1;
  let other = -1;
  for (const at of team.mayHold[team.group[f]!]!) {
    if (at === from || (changed[from]! <= since && changed[at]! <= since)) continue;
    const cost = out + costToJoin(team, s, f, at);
    if (cost < least && hasRoom(team, s, f, at)) {
      least = cost;
      to = at;
      other = -1;
    }
    for (const g of s.held[at]!) {
      const swap = costToSwap(team, s, f, g);
      if (swap >= least || !maySwap(team, s, f, g)) continue;
      least = swap;
      to = at;
      other = g;
    }
  }
  if (to < 0) return false;
  const { moves } = s;
  relocate(team, s, f, to);
  if (other >= 0) relocate(team, s, other, from);
  changed[from] = changed[to] = ++watch.clock;
  if (s.moves < moves && team.maxMoves < team.families) watch.fell = watch.clock;
  return true;
};

/**
 * Takes every change of one family, or of two that change places, that lowers the objective, until none does. Yields
 * after each practitioner, so that a caller can breathe.
 */
export function* settle(team: Team, s: Holding, scale: number): Generator<void> {
  const watch: Watch = { changed: new Int32Array(team.practitioners), clock: 0, fell: -1, since: -1 };
  const seen = new Int32Array(team.practitioners).fill(-1);
  // Rounding can make two changes undo each other for ever; numbers of one size stop long before 100 passes.
  for (let again = true, pass = 0; again && pass < 100; pass++) {
    again = false;
    for (let j = 0; j < team.practitioners; j++) {
      // Where moves are limited, one given back anywhere may let another be made.
      watch.since = watch.fell > seen[j]! ? -1 : seen[j]!;
      seen[j] = watch.clock;
      for (const f of s.held[j]!.slice()) if (better(team, s, f, 1e-9 * scale, watch)) again = true;
      yield;
    }
  }
}
