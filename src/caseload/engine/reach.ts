import type { Holding, Team } from './team.js';

/** A limit of the practitioner `at`: on threatening families where `threat` is 1, or on all. */
export type Limit = { readonly at: number; readonly threat: number };

/** What kinds of families each practitioner holds: group times two plus whether they threaten, each once. */
export const kindsHeld = (team: Team, s: Holding): readonly (readonly number[])[] =>
  s.held.map((held) => [...new Set(held.map((f) => team.group[f]! * 2 + team.threat[f]!))]);

/**
 * The fewest limits that leave no room with any of `who`, however others move up; undefined where there is room.
 * Whoever has to take somebody in must be at a limit, and so must all to whom theirs could go. Of two limits that of
 * threatening families is the one to name, because then only threatening families can make way.
 */
export const limitsAround = (
  team: Team,
  s: Holding,
  kinds: readonly (readonly number[])[],
  who: ArrayLike<number>,
  threat: number,
): Limit[] | undefined => {
  const seen = new Uint8Array(2 * team.practitioners);
  const asked = new Uint8Array(2 * team.mayHold.length);
  const queue: number[] = [];
  const reach = (list: ArrayLike<number>, threatens: number): void => {
    for (let k = 0; k < list.length; k++) {
      const node = 2 * list[k]! + threatens;
      if (seen[node] === 0) queue.push(node);
      seen[node] = 1;
    }
  };
  const isHot = (node: number): boolean =>
    (node & 1) === 1 && s.threats[node >> 1]! >= team.maxThreat[node >> 1]!;
  reach(who, threat);
  for (const node of queue) {
    const at = node >> 1;
    const hot = isHot(node);
    if (!hot && s.count[at]! < team.maxFamilies[at]!) return undefined;
    for (const kind of kinds[at]!) {
      if (asked[kind] === 1 || (hot && (kind & 1) === 0)) continue;
      asked[kind] = 1;
      reach(team.mayHold[kind >> 1]!, kind & 1);
    }
  }
  return s.held.flatMap((_, at) => {
    if (seen[2 * at]! + seen[2 * at + 1]! === 0) return [];
    return [{ at, threat: Number(seen[2 * at] === 0 && isHot(2 * at + 1)) }];
  });
};
