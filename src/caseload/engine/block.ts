import { type Holding, relocate, type Team } from './team.js';

/**
 * A few practitioners and the families that could change hands among them, renumbered from 0 and packed so that
 * the inner loop stays in the fastest cache. Families with nowhere else to go are in the sums and nowhere else.
 */
export type Block = {
  readonly team: Team;
  /** Practitioners and families by their numbers in the team. */
  readonly who: Int32Array;
  readonly families: Int32Array;
  /** Candidates of family f: `options[optionStart[f] .. optionStart[f + 1]]`. */
  readonly optionStart: Int32Array;
  readonly options: Int32Array;
  /** 1 where f may be held: f times practitioners plus practitioner. */
  readonly allowed: Uint8Array;
  readonly need: Float64Array;
  readonly band: Int32Array;
  readonly threat: Uint8Array;
  /** Present practitioner; -1 for none, -2 for one outside the block. */
  readonly home: Int32Array;
  readonly moveCost: Float64Array;
  readonly apart: readonly (readonly number[] | undefined)[] | undefined;
  readonly perCapacity: Float64Array;
  readonly roomLeft: Int32Array;
  readonly threatLeft: Int32Array;
  /** Load per capacity less its target, and counts less the fair number. */
  readonly loadExcess: Float64Array;
  readonly mixExcess: Float64Array;
  readonly threatExcess: Float64Array;
  /** Practitioner when the block was taken, and now. */
  readonly origin: Int32Array;
  readonly holder: Int32Array;
  /** Families of practitioner k: `held[heldStart[k] .. heldStart[k] + count[k]]`. */
  readonly heldStart: Int32Array;
  readonly held: Int32Array;
  readonly count: Int32Array;
  readonly slot: Int32Array;
  movesLeft: number;
};

/** Who is worth considering for each family: `at[start[f] .. start[f + 1]]`. */
export type Options = { readonly start: Int32Array; readonly at: Int32Array };

const moved = (b: Block, f: number, at: number): number => (b.home[f]! !== -1 && b.home[f] !== at ? 1 : 0);

/** Hands `f` from `i` to `j`. */
export const shift = (b: Block, f: number, i: number, j: number): void => {
  const { held, heldStart, slot, count } = b;
  const last = held[heldStart[i]! + --count[i]!]!;
  held[heldStart[i]! + slot[f]!] = last;
  slot[last] = slot[f]!;
  slot[f] = count[j]!;
  held[heldStart[j]! + count[j]!++] = f;
  b.holder[f] = j;
  b.roomLeft[i]!++;
  b.roomLeft[j]!--;
  b.loadExcess[i]! -= b.need[f]! * b.perCapacity[i]!;
  b.loadExcess[j]! += b.need[f]! * b.perCapacity[j]!;
  b.mixExcess[i * b.team.bands + b.band[f]!]!--;
  b.mixExcess[j * b.team.bands + b.band[f]!]!++;
  const threat = b.threat[f]!;
  b.threatLeft[i]! += threat;
  b.threatLeft[j]! -= threat;
  b.threatExcess[i]! -= threat;
  b.threatExcess[j]! += threat;
  b.movesLeft += moved(b, f, i) - moved(b, f, j);
};

/** Whether a family that must be kept from `f`, other than `but`, is with `at`. */
export const meetsIn = (b: Block, f: number, at: number, but: number): boolean =>
  b.apart?.[f]?.some((g) => g !== but && b.holder[g] === at) === true;

type Chosen = { readonly families: number[]; readonly start: number[]; readonly flat: number[] };

/** Families with somewhere else to go within the block, and where. */
const choose = (s: Holding, who: Int32Array, place: Int32Array, { start, at }: Options): Chosen => {
  const chosen: Chosen = { families: [], start: [0], flat: [] };
  const { families, flat } = chosen;
  who.forEach((j, k) => {
    for (const f of s.held[j]!) {
      const before = flat.length;
      for (let o = start[f]!; o < start[f + 1]!; o++) if (place[at[o]!]! >= 0) flat.push(place[at[o]!]!);
      if (flat.indexOf(k, before) < 0) flat.push(k);
      if (flat.length - before > 1) {
        families.push(f);
        chosen.start.push(flat.length);
      } else flat.length = before;
    }
  });
  return chosen;
};

/** Where each number's share begins if equal numbers are put together; one more at the end. */
export const startsOf = (numbers: ArrayLike<number>, size: number): Int32Array => {
  const from = new Int32Array(size + 1);
  for (let k = 0; k < numbers.length; k++) from[numbers[k]! + 1]!++;
  for (let k = 0; k < size; k++) from[k + 1]! += from[k]!;
  return from;
};

const apartIn = (team: Team, families: readonly number[]): Block['apart'] => {
  if (!families.some((f) => team.apart[f] !== undefined)) return undefined;
  const index = new Map(families.map((f, at) => [f, at]));
  return families.map((f) => team.apart[f]?.flatMap((g) => index.get(g) ?? []));
};

/** Families that stay put in the block can still be in the way of one that must be kept apart from them. */
const barred = (team: Team, s: Holding, f: number, at: number, inside: (g: number) => boolean): boolean =>
  team.apart[f]?.some((g) => s.holder[g] === at && !inside(g)) === true;

const fill = (b: Block, s: Holding, place: Int32Array): void => {
  const { team, who, families } = b;
  const { bands } = team;
  who.forEach((j, k) => {
    for (let band = 0; band < bands; band++)
      b.mixExcess[k * bands + band] = s.inBand[j * bands + band]! - team.fairBand[j * bands + band]!;
  });
  families.forEach((f, at) => {
    const k = place[s.holder[f]!]!;
    b.holder[at] = k;
    b.origin[at] = k;
    b.slot[at] = b.count[k]!;
    b.held[b.heldStart[k]! + b.count[k]!++] = at;
    for (let o = b.optionStart[at]!; o < b.optionStart[at + 1]!; o++)
      b.allowed[at * who.length + b.options[o]!] = 1;
  });
};

/** Takes practitioners `who` out of the whole. `place` is a scratch table of -1, and is left so. */
export const blockOf = (
  team: Team,
  s: Holding,
  who: Int32Array,
  place: Int32Array,
  options: Options,
): Block => {
  for (let k = 0; k < who.length; k++) place[who[k]!] = k;
  const { families, start, flat } = choose(s, who, place, options);
  const near = (f: number): number =>
    team.home[f]! < 0 ? -1 : place[team.home[f]!]! < 0 ? -2 : place[team.home[f]!]!;
  const apart = apartIn(team, families);
  const block: Block = {
    team,
    who,
    families: Int32Array.from(families),
    optionStart: Int32Array.from(start),
    options: Int32Array.from(flat),
    allowed: new Uint8Array(families.length * who.length),
    need: Float64Array.from(families, (f) => team.need[f]!),
    band: Int32Array.from(families, (f) => team.band[f]!),
    threat: Uint8Array.from(families, (f) => team.threat[f]!),
    home: Int32Array.from(families, near),
    moveCost: Float64Array.from(families, (f) => team.moveCost[f]!),
    apart,
    perCapacity: Float64Array.from(who, (j) => team.perCapacity[j]!),
    roomLeft: Int32Array.from(who, (j) => team.maxFamilies[j]! - s.count[j]!),
    threatLeft: Int32Array.from(who, (j) => team.maxThreat[j]! - s.threats[j]!),
    loadExcess: new Float64Array(who.length),
    mixExcess: new Float64Array(who.length * team.bands),
    threatExcess: Float64Array.from(who, (j) => s.threats[j]! - team.fairThreat[j]!),
    origin: new Int32Array(families.length),
    holder: new Int32Array(families.length),
    heldStart: startsOf(flat, who.length),
    held: new Int32Array(flat.length),
    count: new Int32Array(who.length),
    slot: new Int32Array(families.length),
    movesLeft: team.maxMoves - s.moves,
  };
  fill(block, s, place);
  if (apart !== undefined) {
    const inside = new Set(families);
    families.forEach((f, at) => {
      who.forEach((j, k) => {
        if (barred(team, s, f, j, (g) => inside.has(g))) block.allowed[at * who.length + k] = 0;
      });
    });
  }
  for (const j of who) place[j] = -1;
  return block;
};

/** Puts what was found in the block into the whole, and says how to put it back. */
export const commit = (team: Team, s: Holding, b: Block): readonly (readonly [number, number])[] => {
  const undo: [number, number][] = [];
  b.families.forEach((f, at) => {
    const to = b.who[b.holder[at]!]!;
    if (s.holder[f] === to) return;
    undo.push([f, s.holder[f]!]);
    relocate(team, s, f, to);
  });
  return undo;
};
