import { type Block, blockOf, type Options } from '../../src/caseload/engine/block.js';
import { compile } from '../../src/caseload/engine/compile.js';
import { kindsOf } from '../../src/caseload/engine/options.js';
import { nextBelow, type Random, randomFrom } from '../../src/caseload/engine/random.js';
import { type Holding, holdingOf, type Team, weigh } from '../../src/caseload/engine/team.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { guardedLists } from './guarded.js';
import { placeAll } from './support.js';

/** Prices from -2 to 2, none on loads and bands without a weight. */
const pricesFor = (team: Team, random: Random): Float64Array => {
  const each = team.bands + 2;
  return Float64Array.from({ length: team.practitioners * each + 1 }, (_, k) => {
    const q = k % each;
    const weight = q === 0 ? team.weightLoad : q <= team.bands ? team.weightMix : 1;
    return weight > 0 ? (nextBelow(random, 401) - 200) / 100 : 0;
  });
};

/** Who may hold each family, in some order; some of them left out at times. */
const optionsFor = (team: Team, random: Random, leaveOut: boolean): Options => {
  const start = [0];
  const at: number[] = [];
  for (let f = 0; f < team.families; f++) {
    const list = Array.from(team.mayHold[team.group[f]!]!).filter(
      () => !leaveOut || nextBelow(random, 4) > 0,
    );
    at.push(...(nextBelow(random, 2) === 0 ? list : list.reverse()));
    start.push(at.length);
  }
  return { start: Int32Array.from(start), at: Int32Array.from(at) };
};

export type Made = {
  readonly given: CaseloadProblem;
  readonly team: Team;
  readonly s: Holding;
  readonly guide: Float64Array;
  readonly options: Options;
  readonly block: Block;
  /** The same block with lists as they are, many times as quick. */
  readonly plain: Block;
  readonly place: Int32Array;
};

type More = {
  readonly who?: readonly number[];
  readonly at?: readonly number[];
  readonly leaveOut?: boolean;
  /** Nothing has a price. */
  readonly free?: boolean;
  /** What speaks against each practitioner, family by family. */
  readonly doubts?: readonly number[];
};

/** A block of a team held as `at` says, or in which everybody has a place who can: of all practitioners, or of `who`. */
export const blockFor = (
  given: CaseloadProblem,
  seed: number,
  { who, at, leaveOut = false, free = false, doubts = [] }: More = {},
): Made => {
  const random = randomFrom(seed);
  const team = compile(given);
  const s = at === undefined ? placeAll(team) : holdingOf(team, Int32Array.from(at));
  const guide = pricesFor(team, random);
  if (free) guide.fill(0);
  const options = optionsFor(team, random, leaveOut);
  const place = new Int32Array(team.practitioners).fill(-1);
  const chosen = Int32Array.from(who ?? team.perCapacity.keys());
  const whole = { s, guide, options, doubts: Float64Array.from(doubts), place };
  const block = blockOf(whole, { team, kinds: kindsOf(team) }, chosen);
  return { given, team, s, guide, options, block: guardedLists(block), plain: block, place };
};

/** Who holds each family now: in the block as it stands, beside it as before. */
export const standing = ({ s, block }: Pick<Made, 's' | 'block'>): number[] => {
  const at = Array.from(s.holder);
  block.families.forEach((f, n) => {
    at[f] = block.who[block.holder[n]!]!;
  });
  return at;
};

/** How large the numbers are that costs are the difference of. */
export const sizeOf = ({ team, s }: Made): number => 1 + weigh(team, s).total;
