import { grainOf } from './bound.js';
import { gather, startsOf } from './links.js';
import type { Holding, Team } from './team.js';

/**
 * What each practitioner would choose if families had prices: the caseload that is best for this one practitioner,
 * load, mix and moves taken together, found by going through the loads (docs/caseload-mix.md).
 */
export type Bids = {
  readonly team: Team;
  /** Kinds of family alike in need and band, band by band: need in grains, and where each band begins. */
  readonly size: Int32Array;
  readonly bandStart: Int32Array;
  readonly grain: number;
  /** Pairs of practitioner j and a family of kind k, cheapest first when last looked at: `order[start[j * kinds + k] ..]`. */
  readonly start: Int32Array;
  readonly order: Int32Array;
  /** Family of a pair, and what the pair costs at today's prices. */
  readonly family: Int32Array;
  readonly key: Float64Array;
  /** Prices of families, of threat with each practitioner, of room with each, and of a move, one after another. */
  readonly price: Float64Array;
  /** 1 for families that are still to be given, and how many of those asked may hold each. */
  readonly open: Uint8Array;
  readonly choices: Int32Array;
  /** What only one of those asked may hold is cheaper by this for them, so that it is taken. */
  must: number;
  /** Load in grains and families of each band chosen last; bids look no further from it than `reach` costs. */
  readonly last: Float64Array;
  reach: number;
  /** Loads so many grains more and less are looked at, whatever they cost. */
  readonly span: number;
  /** Nothing beyond the reach of the last bid costs less than this. */
  beyond: number;
  /** Pairs chosen last, and how many. */
  readonly chosen: Int32Array;
  count: number;
  readonly tables: Tables;
};

type Tables = {
  /** By kind: how many there are, what the cheapest n cost, and how many are in the best by families and load. */
  readonly many: Int32Array;
  readonly sums: readonly Float64Array[];
  readonly taken: readonly Uint8Array[];
  /** By number of families and load: least cost in the band at hand. */
  readonly cells: Float64Array;
  /** By band: numbers of families looked at, and loads, each from and to. */
  readonly fewest: Int32Array;
  readonly most: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** By band and load: least cost, and with how many families. */
  readonly least: readonly Float64Array[];
  readonly with: readonly Uint8Array[];
  /** By band and load of it and those before: least cost, and load of the band in it. */
  readonly total: readonly Float64Array[];
  readonly part: readonly Int32Array[];
};

/** Bids look at loads of so many grains at most, and at so many families of a band. */
export const LOADS = 400;
export const COUNTS = 60;
/** Bids look two families of a band further than they chose last: on generated teams more took longer for nothing. */
export const REACH = 4;
/** Above any need in grains that bids can be made with. */
const BASE = 1e7;

const tablesFor = (kinds: number, bands: number): Tables => {
  const list = <T>(length: number, one: () => T): T[] => Array.from({ length }, one);
  return {
    many: new Int32Array(kinds),
    sums: list(kinds, () => new Float64Array(COUNTS + 1)),
    taken: list(kinds, () => new Uint8Array((COUNTS + 1) * (LOADS + 1))),
    cells: new Float64Array((COUNTS + 1) * (LOADS + 1)),
    fewest: new Int32Array(bands),
    most: new Int32Array(bands),
    low: new Int32Array(bands),
    high: new Int32Array(bands),
    least: list(bands, () => new Float64Array(LOADS + 1)),
    with: list(bands, () => new Uint8Array(LOADS + 1)),
    total: list(bands, () => new Float64Array(LOADS + 1)),
    part: list(bands, () => new Int32Array(LOADS + 1)),
  };
};

/** Whether loads are whole grains, few enough to go through, and count for something. */
export const canBid = (team: Team, grain: number): boolean =>
  grain > 0 &&
  team.weightMix > 0 &&
  team.weightLoad > 0 &&
  team.evenLoad.every((even, j) => even <= (LOADS / 2) * grain * team.perCapacity[j]!);

/**
 * Bids for the families placed in `s`; undefined where loads are too many or too fine. With `wide`, any one family more
 * or less is within reach: that proves more where load weighs much more than mix, and takes longer.
 */
export const newBids = (team: Team, s: Holding, wide: boolean): Bids | undefined => {
  const grain = grainOf(team);
  if (!canBid(team, grain)) return undefined;
  const { practitioners, families, bands } = team;
  const codeOf = (f: number): number => team.band[f]! * BASE + team.need[f]! / grain;
  const codes = [...new Set(Array.from(team.need, (_, f) => codeOf(f)))].sort((p, q) => p - q);
  const kinds = codes.length;
  const kindOf = new Map(codes.map((code, kind) => [code, kind]));
  const family: number[] = [];
  const cell: number[] = [];
  for (let f = 0; f < families; f++)
    if (s.holder[f]! >= 0)
      for (const j of team.mayHold[team.group[f]!]!) {
        family.push(f);
        cell.push(j * kinds + kindOf.get(codeOf(f))!);
      }
  const size = Int32Array.from(codes, (code) => code % BASE);
  return {
    team,
    size,
    bandStart: startsOf(
      codes.map((code) => Math.floor(code / BASE)),
      bands,
    ),
    grain,
    ...gather(cell, practitioners * kinds),
    family: Int32Array.from(family),
    key: new Float64Array(cell.length),
    price: new Float64Array(families + 2 * practitioners + 1),
    open: Uint8Array.from(s.holder, (at) => Number(at >= 0)),
    choices: new Int32Array(families),
    must: 0,
    last: Float64Array.from({ length: practitioners * (bands + 1) }, (_, at) => {
      const j = Math.floor(at / (bands + 1));
      const q = at % (bands + 1);
      return q === 0 ? s.load[j]! / grain : s.inBand[j * bands + q - 1]!;
    }),
    reach: 0,
    span: wide ? size.reduce((most, one) => Math.max(most, one)) : 0,
    beyond: 0,
    chosen: new Int32Array(families),
    count: 0,
    tables: tablesFor(kinds, bands),
  };
};
