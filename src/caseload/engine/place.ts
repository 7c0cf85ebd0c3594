import {
  costToJoin,
  emptyHolding,
  type Holding,
  hasRoom,
  isMove,
  join,
  leave,
  meets,
  type Team,
} from './team.js';

/** Those without a place, greatest need first where not all can be placed (CAS-3); alike, in the problem's order. */
const waitingIn = (team: Team, s: Holding): number[] =>
  Array.from({ length: team.families }, (_, f) => f)
    .filter((f) => s.holder[f]! < 0)
    .sort((f, g) => team.need[g]! - team.need[f]!);

/** Everybody stays where they are, as far as the limits let them: least movable first. */
const stayPut = (team: Team, s: Holding): void => {
  const settled = Array.from({ length: team.families }, (_, f) => f)
    .filter((f) => team.home[f]! >= 0)
    .sort(
      (f, g) =>
        team.mayHold[team.group[f]!]!.length - team.mayHold[team.group[g]!]!.length ||
        team.moveCost[g]! - team.moveCost[f]!,
    );
  for (const f of settled) {
    const at = team.home[f]!;
    if (team.allowed[team.group[f]! * team.practitioners + at] === 1 && hasRoom(team, s, f, at))
      join(team, s, f, at);
  }
};

/** Where `f` costs least of all who have room, or of those `asked`; -1 for nowhere. */
export const cheapest = (team: Team, s: Holding, f: number, asked?: Uint8Array): number => {
  let best = -1;
  let least = Infinity;
  for (const at of team.mayHold[team.group[f]!]!) {
    if (asked?.[at] === 0 || !hasRoom(team, s, f, at)) continue;
    const cost = costToJoin(team, s, f, at);
    if (cost < least) {
      least = cost;
      best = at;
    }
  }
  return best;
};

/** How a family can get a place by others moving up, as steps (family, to) in the order in which they can be taken. */
export type Shuffle = { readonly steps: readonly (readonly [number, number])[]; readonly moves: number };

/** Reads a chain from its end back to its start. */
const chainTo = (end: number, from: Int32Array, via: Int32Array): [number, number][] => {
  const steps: [number, number][] = [];
  for (let node = end; node >= 0 && steps.length <= from.length; node = from[node]!)
    steps.push([via[node]!, node >> 1]);
  return steps;
};

/**
 * The chain that frees a place for `f` with the fewest families changing hands. A node is a practitioner who must
 * take somebody in, and whether that somebody threatens: a threatening family may need another such to leave.
 */
export const findShuffle = (team: Team, s: Holding, f: number): Shuffle | undefined => {
  const n = team.practitioners * 2;
  const dist = new Float64Array(n).fill(Infinity);
  const via = new Int32Array(n).fill(-1);
  const from = new Int32Array(n).fill(-1);
  const queue: number[] = [];
  const counted = team.maxMoves < team.families;
  const reach = (g: number, at: number, cost: number, node: number): void => {
    const to = at * 2 + team.threat[g]!;
    if (cost >= dist[to]! || meets(team, s, g, at, -1)) return;
    dist[to] = cost;
    via[to] = g;
    from[to] = node;
    queue.push(to);
  };
  for (const at of team.mayHold[team.group[f]!]!) reach(f, at, counted ? isMove(team, f, at) : 0, -1);
  let end = -1;
  for (let head = 0; head < queue.length && head < 16 * n; head++) {
    const node = queue[head]!;
    const at = node >> 1;
    const full = s.count[at]! >= team.maxFamilies[at]!;
    const hot = (node & 1) === 1 && s.threats[at]! >= team.maxThreat[at]!;
    if (!full && !hot) {
      if (end < 0 || dist[node]! < dist[end]!) end = node;
      if (!counted) break;
      continue;
    }
    for (const g of s.held[at]!) {
      if (hot && team.threat[g] === 0) continue;
      for (const to of team.mayHold[team.group[g]!]!)
        if (to !== at)
          reach(g, to, counted ? dist[node]! + isMove(team, g, to) - isMove(team, g, at) : 0, node);
    }
  }
  return end < 0 ? undefined : { steps: chainTo(end, from, via), moves: dist[end]! };
};

/** Takes the steps, or leaves everything as it was. */
const take = (team: Team, s: Holding, steps: Shuffle['steps']): boolean => {
  const undo: [number, number][] = [];
  const spare = { ...team, maxMoves: team.families };
  for (let k = 0; k < steps.length && hasRoom(spare, s, ...steps[k]!); k++) {
    const [f, to] = steps[k]!;
    undo.push([f, s.holder[f]!]);
    if (s.holder[f]! >= 0) leave(team, s, f);
    join(team, s, f, to);
  }
  if (undo.length === steps.length && s.moves <= team.maxMoves) return true;
  for (const [f, back] of undo.reverse()) {
    leave(team, s, f);
    if (back >= 0) join(team, s, f, back);
  }
  return false;
};

/** Search for a place where families must be kept apart: those in the way are sent on, and so forth. */
const squeeze = (team: Team, s: Holding, f: number, fixed: Set<number>, left: { steps: number }): boolean => {
  fixed.add(f);
  for (const at of team.mayHold[team.group[f]!]!) {
    const apart = (team.apart[f] ?? []).filter((g) => s.holder[g] === at);
    if (apart.some((g) => fixed.has(g))) continue;
    const others = apart.length > 0 ? [-1] : [-1, ...s.held[at]!.filter((g) => !fixed.has(g))];
    for (const other of others) {
      if (left.steps-- <= 0) return false;
      const out = other < 0 ? apart : [other];
      for (const g of out) leave(team, s, g);
      if (hasRoom(team, s, f, at)) {
        const before = s.holder.slice();
        join(team, s, f, at);
        if (out.every((g) => squeeze(team, s, g, fixed, left))) return true;
        restore(team, s, before);
      }
      for (const g of out) join(team, s, g, at);
      if (out.length === 0 && s.count[at]! < team.maxFamilies[at]! && team.threat[f] === 0) break;
    }
  }
  fixed.delete(f);
  return false;
};

/** Puts everybody back as in `holder`. */
export const restore = (team: Team, s: Holding, holder: Int32Array): void => {
  for (let f = 0; f < team.families; f++)
    if (s.holder[f]! >= 0 && s.holder[f] !== holder[f]) leave(team, s, f);
  for (let f = 0; f < team.families; f++)
    if (s.holder[f]! < 0 && holder[f]! >= 0) join(team, s, f, holder[f]!);
};

/** One pass over those without a place; chains that cost more moves than `most` wait for a later pass. */
const shufflePass = (
  team: Team,
  s: Holding,
  waiting: readonly number[],
  most: number,
): [number[], boolean] => {
  let more = false;
  const still = waiting.filter((f) => {
    const found = findShuffle(team, s, f);
    if (found === undefined || s.moves + found.moves > team.maxMoves) return true;
    if (found.moves <= most) return !take(team, s, found.steps);
    more = true;
    return true;
  });
  return [still, more];
};

/** Gives places to those without one, directly or by others moving up. */
export const fillUp = (team: Team, s: Holding, last = -1): void => {
  for (const f of waitingIn(team, s).sort((a, b) => Number(a === last) - Number(b === last))) {
    const at = cheapest(team, s, f);
    if (at >= 0) join(team, s, f, at);
    else take(team, s, findShuffle(team, s, f)?.steps ?? []);
  }
};

/** Everybody is placed anew in order of need, so that those left over are the ones with least (CAS-3). */
const placeByNeed = (team: Team): Holding => {
  const s = emptyHolding(team);
  fillUp(team, s);
  return s;
};

/** One family that must be kept apart from several may stand in the way of them all: it gives way if two get a place. */
const giveWay = (team: Team, s: Holding): boolean => {
  const inTheWay = new Set(waitingIn(team, s).flatMap((f) => team.apart[f] ?? []));
  for (const f of inTheWay) {
    if (s.holder[f]! < 0) continue;
    const before = s.holder.slice();
    const { placed } = s;
    leave(team, s, f);
    fillUp(team, s, f);
    if (s.placed > placed) return true;
    restore(team, s, before);
  }
  return false;
};

/** Where families must be kept apart, those still waiting are given a bounded search each. */
const squeezeIn = (team: Team, s: Holding): Holding => {
  if (team.apart.every((one) => one === undefined)) return s;
  for (let again = true; again; again = giveWay(team, s))
    for (const f of waitingIn(team, s)) {
      const before = s.holder.slice();
      if (!squeeze(team, s, f, new Set(), { steps: 3000 })) restore(team, s, before);
    }
  return s;
};

/**
 * Places as many families as can be. Without families to be kept apart the number is the most there can be: the
 * chains are the augmenting paths of a flow (see docs/caseload-mix.md).
 */
export const placeAll = (team: Team): Holding => {
  const s = emptyHolding(team);
  stayPut(team, s);
  const counted = team.maxMoves < team.families;
  let waiting = waitingIn(team, s).filter((f) => {
    const at = counted && team.home[f]! >= 0 ? -1 : cheapest(team, s, f);
    if (at >= 0) join(team, s, f, at);
    return at < 0;
  });
  for (let most = 0, more = true; more && waiting.length > 0; most++)
    [waiting, more] = shufflePass(team, s, waiting, most);
  if (waiting.length === 0) return s;
  squeezeIn(team, s);
  if (counted || s.placed === team.families) return s;
  const anew = squeezeIn(team, placeByNeed(team));
  return [anew, s][Number(anew.placed < s.placed)]!;
};
