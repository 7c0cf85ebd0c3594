import type { Options } from './block.js';
import {
  costToExchange,
  costToJoin,
  costToLeave,
  exchange,
  type Holding,
  hasRoom,
  mayExchange,
  relocate,
  type Team,
} from './team.js';

/** The best single change that involves `f`: where it goes, and who comes in exchange (-1 for nobody). */
const bestChange = (
  team: Team,
  s: Holding,
  f: number,
  where: Int32Array,
  least: number,
): readonly [number, number] => {
  const i = s.holder[f]!;
  const out = costToLeave(team, s, f, i);
  let best = least;
  let to = -1;
  let other = -1;
  for (const j of where) {
    if (j === i) continue;
    if (hasRoom(team, s, f, j)) {
      const cost = out + costToJoin(team, s, f, j);
      if (cost < best) [best, to, other] = [cost, j, -1];
    }
    for (const g of s.held[j]!) {
      const cost = costToExchange(team, s, f, g, i, j);
      if (cost < best && mayExchange(team, s, f, g, i, j)) [best, to, other] = [cost, j, g];
    }
  }
  return [to, other];
};

/**
 * Takes every change of one family, or of two that change places, that lowers the objective, until none does.
 * `options` narrows where families may go; without it every eligible practitioner is tried.
 */
export const descend = (team: Team, s: Holding, options: Options | undefined, scale: number): void => {
  const least = -1e-9 * scale;
  for (let again = true, pass = 0; again && pass < 1000; pass++) {
    again = false;
    for (let f = 0; f < team.families; f++) {
      if (s.holder[f]! < 0) continue;
      const where =
        options?.at.subarray(options.start[f]!, options.start[f + 1]!) ?? team.mayHold[team.group[f]!]!;
      const [to, other] = bestChange(team, s, f, where, least);
      if (to < 0) continue;
      if (other < 0) relocate(team, s, f, to);
      else exchange(team, s, f, other);
      again = true;
    }
  }
};
