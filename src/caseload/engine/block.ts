import { priceOf } from './bound.js';
import { type Links, linkFamilies, relink } from './links.js';
import { type Holding, isMove, relocate, type Team } from './team.js';

/** Who is worth considering for each family: `at[start[f] .. start[f + 1]]`. */
export type Options = { readonly start: Int32Array; readonly at: Int32Array };

/**
 * A few practitioners and the families that could change hands among them, renumbered from 0 and packed so that
 * the inner loops stay in the fastest cache. Families with nowhere else to go are in the sums and nowhere else.
 * Costs are reduced by the prices, and the sums' centres moved to match: the whole is the same, but now what one
 * hand-over costs tells something of what it is worth (docs/caseload-mix.md).
 */
export type Block = Links & {
  readonly team: Team;
  readonly s: Holding;
  /** Practitioners and families by their numbers in the team; families kind by kind. */
  readonly who: Int32Array;
  readonly families: Int32Array;
  readonly need: Float64Array;
  readonly band: Int32Array;
  readonly threat: Int32Array;
  /** Candidates of family f and what each costs: `optionStart[f] .. optionStart[f + 1]`. */
  readonly optionStart: Int32Array;
  readonly options: Int32Array;
  readonly cost: Float64Array;
  /** Cost as it is, and how little speaks for a candidate: while the block is hot, doubt is part of the cost. */
  readonly plain: Float64Array;
  readonly doubt: Float64Array;
  readonly holder: Int32Array;
  /** Which option the holder is. */
  readonly chosen: Int32Array;
  readonly perCapacity: Float64Array;
  readonly room: Int32Array;
  readonly threatRoom: Int32Array;
  /** How far each sum is over its centre: load per capacity, then counts, families of each band and threatening ones. */
  readonly load: Float64Array;
  readonly counts: Float64Array;
  /** Price of a threatening family where threat has no weight. */
  readonly toll: Float64Array;
  /** Counts of each practitioner: one more than bands. */
  readonly rows: number;
  /** Numbers in the block of families in it; empty unless some must be kept apart. */
  readonly index: ReadonlyMap<number, number>;
  readonly counted: boolean;
  movesLeft: number;
};

/** What blocks are taken out of. */
export type Whole = {
  readonly s: Holding;
  /** Prices, none on loads and bands without a weight. */
  readonly guide: Float64Array;
  readonly options: Options;
  /** Of each family and practitioner, or there are none. */
  readonly doubts: Float64Array;
  /** By practitioner a scratch table of -1, and left so. */
  readonly place: Int32Array;
};

/** The team as blocks take it, and the kinds of its families. */
export type Guise = { readonly team: Team; readonly kinds: Int32Array };

/** Families with somewhere else to go within the block, kind by kind. */
const choose = (
  { s, place, options: { start, at } }: Whole,
  who: Int32Array,
  kinds: Int32Array,
): number[] => {
  const found: number[] = [];
  who.forEach((j) => {
    for (const f of s.held[j]!)
      for (let o = start[f]!; o < start[f + 1]!; o++)
        if (at[o] !== j && place[at[o]!]! >= 0) {
          found.push(f);
          break;
        }
  });
  return found.sort((f, g) => kinds[f]! - kinds[g]! || f - g);
};

type Listed = Pick<Block, 'optionStart' | 'options' | 'cost' | 'plain' | 'doubt' | 'holder' | 'chosen'>;

/** Where each family may go within the block, its present practitioner first, and at what cost. */
const listOptions = (
  { s, guide, place, options: { start, at }, doubts }: Whole,
  team: Team,
  families: readonly number[],
): Listed => {
  const optionStart = new Int32Array(families.length + 1);
  const options: number[] = [];
  const cost: number[] = [];
  const doubt: number[] = [];
  families.forEach((f, n) => {
    const add = (j: number): void => {
      options.push(place[j]!);
      cost.push(priceOf(team, guide, f, j) + (team.home[f] === j ? 0 : team.moveCost[f]!));
      doubt.push(doubts[f * team.practitioners + j] ?? 0);
    };
    add(s.holder[f]!);
    for (let o = start[f]!; o < start[f + 1]!; o++)
      if (place[at[o]!]! >= 0 && at[o] !== s.holder[f]) add(at[o]!);
    optionStart[n + 1] = options.length;
  });
  return {
    optionStart,
    options: Int32Array.from(options),
    cost: Float64Array.from(cost),
    plain: Float64Array.from(cost),
    doubt: Float64Array.from(doubt),
    holder: Int32Array.from(families, (f) => place[s.holder[f]!]!),
    chosen: optionStart.slice(0, families.length),
  };
};

/** Number of the kind of each family, from 0 for the first; families come kind by kind. */
const kindByFamily = (families: readonly number[], kinds: Int32Array): Int32Array => {
  let kind = -1;
  return Int32Array.from(families, (f, n) => (n > 0 && kinds[f] === kinds[families[n - 1]!] ? kind : ++kind));
};

/** How far the sums of practitioners `who` are over their centres, the fair share shifted by the price. */
const sumsOf = ({ s, guide }: Whole, team: Team, who: Int32Array) => {
  const { bands } = team;
  const shift = (j: number, q: number, weight: number): number =>
    weight > 0 ? guide[j * (bands + 2) + q]! / (2 * weight) : 0;
  return {
    load: Float64Array.from(
      who,
      (j) => s.load[j]! * team.perCapacity[j]! - team.evenLoad[j]! - shift(j, 0, team.weightLoad),
    ),
    rows: bands + 1,
    toll: Float64Array.from(who, (j) => (team.weightThreat > 0 ? 0 : guide[(j + 1) * (bands + 2) - 1]!)),
    counts: Float64Array.from({ length: who.length * (bands + 1) }, (_, cell) => {
      const j = who[Math.floor(cell / (bands + 1))]!;
      const b = cell % (bands + 1);
      return b === bands
        ? s.threats[j]! - team.fairThreat[j]! - shift(j, bands + 1, team.weightThreat)
        : s.inBand[j * bands + b]! - team.fairBand[j * bands + b]! - shift(j, 1 + b, team.weightMix);
    }),
  };
};

/** Takes practitioners `who` out of the whole. */
export const blockOf = (whole: Whole, { team, kinds }: Guise, who: Int32Array): Block => {
  const { s, place } = whole;
  who.forEach((j, k) => {
    place[j] = k;
  });
  const families = choose(whole, who, kinds);
  const first = families.flatMap((f, n) => (n === 0 || kinds[f] !== kinds[families[n - 1]!] ? [n] : []));
  const kindOf = (of: ArrayLike<number>): number[] => first.map((n) => of[families[n]!]!);
  const listed = listOptions(whole, team, families);
  const apart = families.some((f) => team.apart[f] !== undefined);
  const block: Block = {
    team,
    s,
    who,
    families: Int32Array.from(families),
    need: Float64Array.from(kindOf(team.need)),
    band: Int32Array.from(kindOf(team.band)),
    threat: Int32Array.from(kindOf(team.threat)),
    ...listed,
    ...linkFamilies(kindByFamily(families, kinds), listed, who.length),
    perCapacity: Float64Array.from(who, (j) => team.perCapacity[j]!),
    room: Int32Array.from(who, (j) => team.maxFamilies[j]! - s.count[j]!),
    threatRoom: Int32Array.from(who, (j) => team.maxThreat[j]! - s.threats[j]!),
    ...sumsOf(whole, team, who),
    index: new Map(apart ? families.map((f, n) => [f, n]) : []),
    counted: team.maxMoves < team.families,
    movesLeft: team.maxMoves - s.moves,
  };
  for (const j of who) place[j] = -1;
  return block;
};

/** Hands family `f` of a kind over, to where `option` leads. */
export const handOver = (b: Block, f: number, kind: number, option: number): void => {
  const from = b.holder[f]!;
  const to = b.options[option]!;
  const need = b.need[kind]!;
  const { rows } = b;
  const base = kind * b.who.length;
  relink(b, f, base + from, base + to);
  b.load[from]! -= need * b.perCapacity[from]!;
  b.load[to]! += need * b.perCapacity[to]!;
  b.counts[from * rows + b.band[kind]!]!--;
  b.counts[to * rows + b.band[kind]!]!++;
  b.room[from]!++;
  b.room[to]!--;
  const threat = b.threat[kind]!;
  b.counts[(from + 1) * rows - 1]! -= threat;
  b.counts[(to + 1) * rows - 1]! += threat;
  b.threatRoom[from]! += threat;
  b.threatRoom[to]! -= threat;
  b.movesLeft += isMove(b.team, b.families[f]!, b.who[from]!) - isMove(b.team, b.families[f]!, b.who[to]!);
  b.holder[f] = to;
  b.chosen[f] = option;
};

/** Whether a family that must be kept from `f` is with its practitioner, in the block or beside it. */
export const clashes = (b: Block, f: number): boolean =>
  b.team.apart[b.families[f]!]?.some((g) => {
    const inside = b.index.get(g);
    return (inside === undefined ? b.s.holder[g]! : b.who[b.holder[inside]!]!) === b.who[b.holder[f]!]!;
  }) === true;

/** Puts what was found in the block into the whole. */
export const commit = (team: Team, { s, families, who, holder }: Block): void => {
  families.forEach((f, n) => {
    const to = who[holder[n]!]!;
    if (s.holder[f] !== to) relocate(team, s, f, to);
  });
};
