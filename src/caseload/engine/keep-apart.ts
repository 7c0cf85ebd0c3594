import { claimsIn, fillUp, letIn, newWays, rankOf, restore, type Ways } from './place.js';
import {
  emptyHolding,
  type Holding,
  hasRoom,
  holdingOf,
  isMove,
  join,
  leave,
  type Team,
  tally,
} from './team.js';

/** Work, counted in families and practitioners looked at, after which the best found so far must do. */
const ENOUGH = 3e7;
/** Steps to find a place for one family, and for all in turn. */
const TRY = 3000;
const TRIES = 6e4;
/** Places of all kinds that there are tables for; families beyond are told apart by branching alone. */
const TABLE = 1 << 22;

/** Some of what is possible: who is ruled out beside those ruled out before, and who held whom there. */
type Part = {
  readonly before: Part | undefined;
  readonly bars: readonly number[];
  readonly holder: Int32Array;
};

type Tally = ReturnType<typeof tally>;

/** Whether one is better than two: as many as can be, then of those held today, then need. */
const ahead = (one: Tally, two: Tally): boolean => {
  const by = one.placed !== two.placed ? 'placed' : one.held !== two.held ? 'held' : 'need';
  return one[by] > two[by] * (1 + 1e-9);
};

/**
 * Kinds of families: 1 if they threaten, or 0, and from 2 on families of one kind must all be kept apart from each other,
 * so that a practitioner may hold one of them: what chains can see of who must be kept apart.
 */
const kindsIn = (team: Team): Int32Array => {
  const kind = Int32Array.from(team.threat);
  const apart = team.apart.map((list) => list && new Set(list));
  let next = 2;
  for (let f = 0; f < team.families && (next + 1) * team.practitioners <= TABLE; f++) {
    const mates = [f];
    if (kind[f]! > 1) continue;
    for (const g of team.apart[f] ?? [])
      if (kind[g] === team.threat[f] && mates.every((one) => apart[one]!.has(g))) mates.push(g);
    if (mates.length === 1) continue;
    for (const one of mates) kind[one] = next;
    next++;
  }
  return kind;
};

const barredIn = (part: Part): Set<number> => {
  const barred = new Set<number>();
  for (let one: Part | undefined = part; one !== undefined; one = one.before)
    for (const pair of one.bars) barred.add(pair);
  return barred;
};

/** The family that meets most of those it must be kept apart from; -1 where nobody meets any. */
const worstMet = (team: Team, s: Holding): number => {
  let worst = -1;
  let most = 0;
  for (let f = 0; f < team.families; f++) {
    const at = s.holder[f]!;
    const met = at < 0 ? 0 : (team.apart[f] ?? []).filter((g) => s.holder[g] === at).length;
    if (met > most) [worst, most] = [f, met];
  }
  return worst;
};

/** A family that changes hands and could stay, where there are more moves than there may be; -1 for none. */
const needless = (team: Team, s: Holding, stays: (f: number) => boolean): number => {
  if (s.moves <= team.maxMoves) return -1;
  return s.holder.findIndex((at, f) => at >= 0 && isMove(team, f, at) === 1 && stays(f));
};

/** Everybody but `at` for `f`. */
const elsewhere = (team: Team, f: number, at: number): number[] =>
  Array.from(team.mayHold[team.group[f]!]!)
    .filter((j) => j !== at)
    .map((j) => f * team.practitioners + j);

/** Two halves of what is possible: the family is not with its practitioner; or with nobody else, and nobody it must not meet is there. */
const halve = (team: Team, before: Part, { holder }: Holding, f: number): Part[] => {
  const at = holder[f]!;
  const met = team.apart[f]!.map((g) => g * team.practitioners + at);
  return [
    { before, bars: [...elsewhere(team, f, at), ...met], holder },
    { before, bars: [f * team.practitioners + at], holder },
  ];
};

/** Two halves again: the family stays, if it has a place; or it does not stay. */
const stayOrGo = (team: Team, before: Part, { holder }: Holding, f: number): Part[] => {
  const at = team.home[f]!;
  return [
    { before, bars: [f * team.practitioners + at], holder },
    { before, bars: elsewhere(team, f, at), holder },
  ];
};

/** Whether a family could stay. */
const staying =
  (team: Team, barred: ReadonlySet<number>) =>
  (f: number): boolean => {
    const at = team.home[f]!;
    return (
      team.allowed[team.group[f]! * team.practitioners + at] === 1 && !barred.has(f * team.practitioners + at)
    );
  };

/** The team as it would be if nobody counted moves or met anybody. */
const loosen = (team: Team): Team => ({ ...team, apart: [], maxMoves: team.families });

/**
 * The best there can be of `part` if only kinds told who must be kept apart, and if only those moved who cannot stay: no
 * worse than the best there is.
 */
function* relax(team: Team, part: Part, claims: Int32Array, ways: Ways): Generator<void, Holding> {
  const { practitioners, families, maxMoves } = team;
  const loose = loosen(team);
  const barred = barredIn(part);
  const s = holdingOf(
    loose,
    part.holder.map((at, f) => (barred.has(f * practitioners + at) ? -1 : at)),
  );
  const stays = staying(team, barred);
  const moving = Uint8Array.from(team.home, (at, f) => Number(maxMoves < families && at >= 0 && !stays(f)));
  // Those who must move come last: there may be places for all others, and moves for few of these.
  const order = [0, 1].flatMap((one) => Array.from(claims.filter((f) => moving[f] === one)));
  ways.barred = barred;
  ways.rank = rankOf(order);
  ways.shut.fill(0);
  ways.work += 40 * families + 20 * barred.size + ways.shut.length / 4;
  yield* letIn(loose, s, order, ways);
  let moved = 0;
  for (const f of order) if (s.holder[f]! >= 0 && moving[f] === 1 && ++moved > maxMoves) leave(loose, s, f);
  return s;
}

/** Search for a place for `f`: those in the way are sent on, and so forth. None of those `fixed` is sent on again. */
const squeeze = (team: Team, s: Holding, f: number, fixed: Set<number>, left: { steps: number }): boolean => {
  fixed.add(f);
  for (const at of team.mayHold[team.group[f]!]!) {
    const met = (team.apart[f] ?? []).filter((g) => s.holder[g] === at);
    if (met.some((g) => fixed.has(g))) continue;
    const ways = met.length > 0 || hasRoom(team, s, f, at) ? [met] : s.held[at]!.map((g) => [g]);
    for (const out of ways) {
      if (left.steps-- <= 0) return false;
      if (out.some((g) => fixed.has(g))) continue;
      for (const g of out) leave(team, s, g);
      if (hasRoom(team, s, f, at)) {
        const before = s.holder.slice();
        join(team, s, f, at);
        if (out.every((g) => squeeze(team, s, g, fixed, left))) return true;
        restore(team, s, before);
      }
      for (const g of out) join(team, s, g, at);
    }
  }
  fixed.delete(f);
  return false;
};

/** Gives each of those without a place a search of its own, which need not find what there is. */
function* squeezeIn(team: Team, s: Holding, claims: Int32Array): Generator<void> {
  let all = TRIES;
  for (const f of claims) {
    if (s.holder[f]! >= 0 || all <= 0) continue;
    const before = s.holder.slice();
    const left = { steps: TRY };
    if (!squeeze(team, s, f, new Set(), left)) restore(team, s, before);
    all -= TRY - left.steps;
    yield;
  }
}

/** Places everybody anew, so that nobody is in the way where they happened to be. */
function* startAnew(team: Team, claims: Int32Array): Generator<void, Holding> {
  const s = emptyHolding(team);
  for (const f of claims) {
    fillUp(team, s, [f]);
    yield;
  }
  yield* squeezeIn(team, s, claims);
  return s;
}

/**
 * Improves on `s` where families must be kept apart, by branch and bound: whoever meets somebody does not hold the one, or
 * not the other. If there is enough time for all of it, as many have places in the end as can.
 */
export function* keepApart(team: Team, s: Holding): Generator<void> {
  const ways = newWays(loosen(team), undefined, kindsIn(team));
  const claims = claimsIn(team);
  const all: Part = { before: undefined, bars: [], holder: s.holder.slice() };
  if (!ahead(tally(team, yield* relax(team, all, claims, ways)), tally(team, s))) return;
  yield* squeezeIn(team, s, claims);
  let best: Int32Array = s.holder.slice();
  let score = tally(team, s);
  const parts = [all];
  for (let part = parts.pop(); part !== undefined && ways.work < ENOUGH; part = parts.pop()) {
    const now = yield* relax(team, part, claims, ways);
    if (!ahead(tally(team, now), score)) continue;
    const met = worstMet(team, now);
    const moved = met >= 0 ? -1 : needless(team, now, staying(team, ways.barred));
    if (met >= 0) parts.push(...halve(team, part, now, met));
    else if (moved >= 0) parts.push(...stayOrGo(team, part, now, moved));
    else {
      score = tally(team, now);
      best = now.holder.slice();
    }
  }
  restore(team, s, best);
  if (parts.length === 0) return;
  const anew = yield* startAnew(team, claims);
  if (ahead(tally(team, anew), score)) restore(team, s, anew.holder);
}
