import { costToJoin, type Holding, hasRoom, isMove, join, leave, meets, type Team } from './team.js';

/** Work, counted in families and practitioners looked at, after which a caller may breathe. */
export const BREATH = 200_000;

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

/**
 * How a family can get a place by others moving up, as steps (family, to) in the order in which they can be taken, once
 * `out`, if there is one, gave up its place.
 */
export type Shuffle = {
  readonly steps: readonly (readonly [number, number])[];
  readonly moves: number;
  readonly out?: number;
};

/** What the search for chains goes by, and scratch tables that it leaves as they were. */
export type Ways = {
  /** Kind of each family: 1 if it threatens, or 0; from 2 on, one of those of whom nobody may hold two. */
  readonly kind: Int32Array;
  /** Who may not hold whom beside what is ruled out for all: family times practitioners plus practitioner. */
  barred: ReadonlySet<number>;
  /** Whose claim comes first: later ones may lose their place. Without it nobody does. */
  rank: Int32Array | undefined;
  /** By kind times practitioners plus practitioner: moves, who comes in, and from where. */
  readonly dist: Float64Array;
  readonly via: Int32Array;
  readonly from: Int32Array;
  /** 1 where nothing leads on, whoever asks: known only where nobody counts moves or meets. */
  readonly shut: Uint8Array;
  readonly shuts: boolean;
  /** What was looked at so far, and at how much a caller should breathe next. */
  work: number;
  due: number;
};

export const newWays = (
  team: Team,
  rank?: Int32Array,
  kind: Int32Array = Int32Array.from(team.threat),
  barred: ReadonlySet<number> = new Set(),
): Ways => {
  const size = team.practitioners * (2 + kind.reduce((most, one) => Math.max(most, one), 0));
  return {
    kind,
    barred,
    rank,
    dist: new Float64Array(size).fill(Infinity),
    via: new Int32Array(size),
    from: new Int32Array(size),
    shut: new Uint8Array(size),
    shuts: team.maxMoves >= team.families && team.apart.every((one) => one === undefined),
    work: 0,
    due: BREATH,
  };
};

/** Who may leave `at` so that `f` can come; undefined where there is room. */
const inTheWay = (team: Team, s: Holding, f: number, at: number, kind: Int32Array): number[] | undefined => {
  const held = s.held[at]!;
  const mates = kind[f]! < 2 ? [] : held.filter((g) => kind[g] === kind[f]);
  if (mates.length > 0) return mates;
  if (team.threat[f] === 1 && s.threats[at]! >= team.maxThreat[at]!)
    return held.filter((g) => team.threat[g] === 1);
  return s.count[at]! >= team.maxFamilies[at]! ? held : undefined;
};

/** Reads a chain from its end back to its start. */
const chainTo = (end: number, { from, via }: Ways, size: number): [number, number][] => {
  const steps: [number, number][] = [];
  for (let node = end; node >= 0 && steps.length <= from.length; node = from[node]!)
    steps.push([via[node]!, node % size]);
  return steps;
};

/**
 * The chain that frees a place for `f` with the fewest families changing hands. A node is a practitioner who must take
 * somebody in, and of which kind: a threatening family may need another such to leave. Where no chain ends in room that
 * is left, the reachable family whose claim comes last gives up its place, if it comes later than that of `f`.
 */
export const findShuffle = (team: Team, s: Holding, f: number, ways = newWays(team)): Shuffle | undefined => {
  const size = team.practitioners;
  const { kind, barred, rank, dist, via, from, shut } = ways;
  const queue: number[] = [];
  const counted = team.maxMoves < team.families;
  const left = rank === undefined ? Infinity : team.maxMoves - s.moves;
  const reach = (g: number, at: number, cost: number, node: number): void => {
    const to = kind[g]! * size + at;
    if (shut[to] === 1 || cost >= dist[to]! || meets(team, s, g, at, -1)) return;
    if (barred.size > 0 && barred.has(g * size + at)) return;
    dist[to] = cost;
    via[to] = g;
    from[to] = node;
    queue.push(to);
  };
  ways.work += team.mayHold[team.group[f]!]!.length * (1 + (team.apart[f]?.length ?? 0));
  for (const at of team.mayHold[team.group[f]!]!) reach(f, at, counted ? isMove(team, f, at) : 0, -1);
  let end = -1;
  let last = -1;
  let out = f;
  for (let head = 0; head < queue.length && head < 16 * dist.length; head++) {
    const node = queue[head]!;
    const at = node % size;
    const leavers = inTheWay(team, s, via[node]!, at, kind);
    if (leavers === undefined) {
      if (dist[node]! <= left && (end < 0 || dist[node]! < dist[end]!)) end = node;
      if (!counted) break;
      continue;
    }
    for (const g of leavers) {
      const freed = counted ? dist[node]! - isMove(team, g, at) : 0;
      if (rank !== undefined && rank[g]! > rank[out]! && freed <= left) [out, last] = [g, node];
      for (const to of team.mayHold[team.group[g]!]!)
        if (to !== at) reach(g, to, counted ? freed + isMove(team, g, to) : 0, node);
      ways.work += team.mayHold[team.group[g]!]!.length * (1 + (team.apart[g]?.length ?? 0));
    }
  }
  const found: Shuffle | undefined =
    end >= 0
      ? { steps: chainTo(end, ways, size), moves: dist[end]! }
      : last >= 0
        ? { steps: chainTo(last, ways, size), moves: dist[last]!, out }
        : undefined;
  for (const node of queue) {
    dist[node] = Infinity;
    if (ways.shuts && found === undefined) shut[node] = 1;
  }
  return found;
};

/** Takes the steps, or leaves everything as it was. */
export const take = (team: Team, s: Holding, { steps, out = -1 }: Shuffle): boolean => {
  const undo: [number, number][] = [];
  const spare = { ...team, maxMoves: team.families };
  const lost = out < 0 ? -1 : s.holder[out]!;
  if (out >= 0) leave(team, s, out);
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
  if (out >= 0) join(team, s, out, lost);
  return false;
};

/** Puts everybody back as in `holder`. */
export const restore = (team: Team, s: Holding, holder: Int32Array): void => {
  for (let f = 0; f < team.families; f++)
    if (s.holder[f]! >= 0 && s.holder[f] !== holder[f]) leave(team, s, f);
  for (let f = 0; f < team.families; f++)
    if (s.holder[f]! < 0 && holder[f]! >= 0) join(team, s, f, holder[f]!);
};

/** Gives places to those of `waiting` without one, directly or by others moving up. */
export const fillUp = (team: Team, s: Holding, waiting: readonly number[]): void => {
  for (const f of waiting) {
    if (s.holder[f]! >= 0) continue;
    const at = cheapest(team, s, f);
    if (at >= 0) join(team, s, f, at);
    else take(team, s, findShuffle(team, s, f) ?? { steps: [], moves: 0 });
  }
};

/** Whether so much was looked at since the last time that a caller should breathe. */
export const breathe = (ways: Ways): boolean => {
  if (ways.work < ways.due) return false;
  ways.due = ways.work + BREATH;
  return true;
};

/** All families, the one with the first claim to a place first: held today before others, then by need, in the problem's order. */
export const claimsIn = (team: Team): Int32Array =>
  Int32Array.from({ length: team.families }, (_, f) => f).sort(
    (f, g) => Number(team.home[f]! < 0) - Number(team.home[g]! < 0) || team.need[g]! - team.need[f]! || f - g,
  );

/** Where each family comes in `order`; those whose claims are `alike` come together. */
export const rankOf = (
  order: readonly number[] | Int32Array,
  alike: (f: number, g: number) => boolean = () => false,
): Int32Array => {
  const rank = new Int32Array(order.length);
  for (let at = 1; at < order.length; at++) {
    const [f, g] = [order[at - 1]!, order[at]!];
    rank[g] = rank[f]! + Number(!alike(f, g));
  }
  return rank;
};

/** Lets those in `order`, of whom the first has the first claim, have places as far as others move up or give theirs up. */
export function* letIn(team: Team, s: Holding, order: Iterable<number>, ways: Ways): Generator<void> {
  for (const f of order) {
    if (s.holder[f]! >= 0) continue;
    const found = findShuffle(team, s, f, ways);
    if (found !== undefined) take(team, s, found);
    if (breathe(ways)) yield;
  }
}
