import { blockOf, commit } from './block.js';
import { rest } from './cool.js';
import { newExchange, pairs } from './exchange.js';
import { everyOption } from './options.js';
import { randomFrom } from './random.js';
import type { Holding, Team } from './team.js';

/** Practitioners looked at beside one at a time. */
const AT_ONCE = 30;

/** Families alike in need, band and threat have the same number. */
export const kindsOf = (team: Team): Int32Array => {
  const seen = new Map<string, number>();
  return Int32Array.from(team.need, (need, f) => {
    const key = `${need} ${team.band[f]} ${team.threat[f]}`;
    const kind = seen.get(key) ?? seen.size;
    seen.set(key, kind);
    return kind;
  });
};

/** Practitioners who could take over a family that `j` holds. */
const heirsOf = (team: Team, s: Holding, j: number): number[] => {
  const groups = new Set(s.held[j]!.map((f) => team.group[f]!));
  const heirs = new Set<number>();
  for (const group of groups) for (const at of team.mayHold[group]!) heirs.add(at);
  heirs.delete(j);
  return [...heirs];
};

/**
 * Takes every change of one family, or of two that change places, that lowers the objective, until none does. Yields
 * `false`, no standing to read yet, after each practitioner, so that a caller can breathe.
 */
export function* settle(team: Team, s: Holding, scale: number): Generator<false> {
  const guide = new Float64Array(team.practitioners * (team.bands + 2) + 1);
  const place = new Int32Array(team.practitioners).fill(-1);
  const options = everyOption(team);
  const kinds = kindsOf(team);
  const random = randomFrom(0);
  const noise = new Float64Array(4096);
  /** Settles the first `roots` of some practitioners with all the others; says whether anything changed. */
  const settleBlock = (who: Int32Array, roots: number): boolean => {
    const block = blockOf(team, s, guide, kinds, who, place, options);
    const better = rest(newExchange(block, random, noise, scale), pairs, roots);
    if (better) commit(block);
    return better;
  };
  if (team.practitioners <= AT_ONCE) {
    settleBlock(
      Int32Array.from({ length: team.practitioners }, (_, j) => j),
      team.practitioners,
    );
    return;
  }
  // Rounding can make two changes undo each other for ever; numbers of one size stop long before this.
  for (let again = true, pass = 0; again && pass < 100; pass++) {
    again = false;
    for (let j = 0; j < team.practitioners; j++) {
      const heirs = heirsOf(team, s, j);
      for (let k = 0; k < heirs.length; k += AT_ONCE) {
        if (settleBlock(Int32Array.from([j, ...heirs.slice(k, k + AT_ONCE)]), 1)) again = true;
      }
      yield false;
    }
  }
}
