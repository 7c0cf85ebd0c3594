import { isMove, type Team } from './team.js';

/** Work that may still be done, in looks at a family and a practitioner. */
export type Work = { left: number };

/**
 * Who has which place, as a flow. A node is a practitioner and whether those held threaten (twice the position, and
 * one), a practitioner (after all of those), or the free places (last).
 */
type Flow = {
  readonly team: Team;
  readonly holder: Int32Array;
  /** Families of each practitioner, apart by whether they threaten. */
  readonly held: readonly number[][];
  /** The family without a place, or -1. */
  out: number;
  /** Family times practitioners plus practitioner: where it may not go. */
  readonly closed: ReadonlySet<number>;
  readonly counted: boolean;
};

/** Calls `look` with all to which something can pass from `node`: at what price, and by which family going there. */
const eachWay = (
  { team, holder, held, out, closed, counted }: Flow,
  node: number,
  look: (to: number, price: number, family: number) => void,
): void => {
  const n = team.practitioners;
  const countOf = (at: number): number => held[2 * at]!.length + held[2 * at + 1]!.length;
  const send = (g: number, bonus: number): void => {
    const now = holder[g]!;
    for (const at of team.mayHold[team.group[g]!]!) {
      if (at === now || closed.has(g * n + at)) continue;
      const more = counted ? isMove(team, g, at) - (now < 0 ? 0 : isMove(team, g, now)) : 0;
      look(2 * at + team.threat[g]!, more - bonus, g);
    }
  };
  if (node < 2 * n) {
    const at = node >> 1;
    if ((node & 1) === 0 || held[node]!.length < team.maxThreat[at]!) look(2 * n + at, 0, -1);
    for (const g of held[node]!) send(g, 0);
  } else if (node < 3 * n) {
    const at = node - 2 * n;
    if (countOf(at) < team.maxFamilies[at]!) look(3 * n, 0, -1);
    for (const from of [2 * at, 2 * at + 1]) if (held[from]!.length > 0) look(from, 0, -1);
  } else {
    for (let at = 0; at < n; at++) if (countOf(at) > 0) look(2 * n + at, 0, -1);
    if (out >= 0) send(out, team.families + 1);
  }
};

/** A round of changes (family, node) that places the family without a place or saves moves; undefined without one. */
const findRound = (flow: Flow, work: Work): [number, number][] | undefined => {
  if (work.left < 0) return undefined;
  const free = 3 * flow.team.practitioners;
  const price = new Float64Array(free + 1);
  const from = new Int32Array(free + 1).fill(-1);
  const via = new Int32Array(free + 1).fill(-1);
  const waits = new Uint8Array(free + 1);
  // Nothing but the family without a place gains anything where moves are not counted.
  const queue = flow.counted ? Array.from(price.keys()) : [free];
  let round: [number, number][] | undefined;
  for (const node of queue) {
    waits[node] = 0;
    eachWay(flow, node, (to, more, family) => {
      work.left--;
      if (round !== undefined || price[node]! + more >= price[to]!) return;
      const steps: [number, number][] = [[family, to]];
      let up = node;
      for (; up >= 0 && up !== to; up = from[up]!) steps.push([via[up]!, up]);
      if (up === to) round = steps.filter(([one]) => one >= 0);
      price[to] = price[node]! + more;
      from[to] = node;
      via[to] = family;
      if (waits[to] === 0) queue.push(to);
      waits[to] = 1;
    });
    if (round !== undefined) return round;
    if (work.left < 0) return undefined;
  }
  return undefined;
};

const takeRound = (flow: Flow, round: readonly (readonly [number, number])[]): void => {
  for (const [g, to] of round) {
    const was = flow.holder[g]!;
    if (was < 0) flow.out = -1;
    else {
      const list = flow.held[2 * was + (to & 1)]!;
      list.splice(list.indexOf(g), 1);
    }
    flow.held[to]!.push(g);
    flow.holder[g] = to >> 1;
  }
};

/** The flow once no round makes it better, or the work allowed is done. */
const settled = (
  team: Team,
  holder: Int32Array,
  out: number,
  work: Work,
  closed: ReadonlySet<number>,
): Flow => {
  const held = Array.from({ length: 2 * team.practitioners }, (): number[] => []);
  holder.forEach((at, f) => {
    if (at >= 0) held[2 * at + team.threat[f]!]!.push(f);
  });
  const counted = team.maxMoves < team.families;
  const flow: Flow = { team, holder: holder.slice(), held, out, closed, counted };
  work.left -= team.families + closed.size;
  for (let round = findRound(flow, work); round !== undefined; round = findRound(flow, work))
    takeRound(flow, round);
  return flow;
};

/** Who holds whom with as few moves as can be, pairs left out of account; as few as the work allowed came to. */
export const withFewestMoves = (team: Team, holder: Int32Array, work: Work): Int32Array =>
  settled(team, holder, -1, work, new Set()).holder;

/**
 * Whether all who have a place in `holder`, and `out`, can have one at once within the team's limits, no two of `pairs`
 * together; undefined where the work allowed was not enough to tell. A flow with the fewest moves says no for certain;
 * two who must not meet are parted in both ways there are.
 */
export const canRearrange = (
  team: Team,
  holder: Int32Array,
  out: number,
  pairs: readonly (readonly [number, number])[],
  work: Work,
  closed: ReadonlySet<number> = new Set(),
): boolean | undefined => {
  const flow = settled(team, holder, out, work, closed);
  work.left -= pairs.length;
  if (work.left < 0) return undefined;
  const moves = flow.holder.reduce((sum, at, f) => sum + (at < 0 ? 0 : isMove(team, f, at)), 0);
  if (flow.out >= 0 || moves > team.maxMoves) return false;
  const clash = pairs.find(([f, g]) => flow.holder[f]! >= 0 && flow.holder[f] === flow.holder[g]);
  if (clash === undefined) return true;
  const at = flow.holder[clash[0]]!;
  for (const f of clash) {
    const next = flow.holder.slice();
    next[f] = -1;
    const shut = new Set(closed).add(f * team.practitioners + at);
    const found = canRearrange(team, next, f, pairs, work, shut);
    if (found !== false) return found;
  }
  return false;
};
