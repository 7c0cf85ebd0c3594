import { aim, exchangeCost, relocationCost } from './anneal.js';
import { type Block, blockOf, commit, meetsIn, type Options, shift } from './block.js';
import type { Prices } from './bound.js';
import type { Holding, Team } from './team.js';

/** The best single change that involves `f`: where it goes, and who comes in exchange (-1 for nobody). */
const bestChange = (b: Block, f: number, least: number): readonly [number, number] => {
  const { weightLoad } = b.team;
  const size = b.who.length;
  const i = b.holder[f]!;
  let best = least;
  let to = -1;
  let other = -1;
  for (let o = b.optionStart[f]!; o < b.optionStart[f + 1]!; o++) {
    const j = b.options[o]!;
    if (j === i || b.allowed[f * size + j] === 0) continue;
    const cost = relocationCost(b, f, i, j, weightLoad);
    if (cost < best && !meetsIn(b, f, j, -1)) [best, to, other] = [cost, j, -1];
    for (let k = b.heldStart[j]!; k < b.heldStart[j]! + b.count[j]!; k++) {
      const g = b.held[k]!;
      if (b.allowed[g * size + i] === 0) continue;
      const swap = exchangeCost(b, f, g, i, j, weightLoad);
      if (swap < best && !meetsIn(b, f, j, g) && !meetsIn(b, g, i, f)) [best, to, other] = [swap, j, g];
    }
  }
  return [to, other];
};

/** Takes every change of one family, or of two that change places, that lowers the objective, until none does. */
export const descend = (
  team: Team,
  s: Holding,
  prices: Prices,
  place: Int32Array,
  options: Options,
  scale: number,
): void => {
  const everyone = Int32Array.from({ length: team.practitioners }, (_, j) => j);
  const b = blockOf(team, s, everyone, place, options);
  aim(b, s, prices, 1);
  // Rounding can make two changes undo each other for ever; numbers of one size stop long before this.
  for (let again = true, pass = 0; again && pass < 1000; pass++) {
    again = false;
    for (let f = 0; f < b.families.length; f++) {
      const [to, other] = bestChange(b, f, -1e-9 * scale);
      if (to < 0) continue;
      const from = b.holder[f]!;
      shift(b, f, from, to);
      if (other >= 0) shift(b, other, to, from);
      again = true;
    }
  }
  commit(team, s, b);
};
