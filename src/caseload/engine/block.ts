import type { Holding, Team } from './team.js';

/**
 * A few practitioners and the families that could change hands among them, renumbered from 0 and packed so that
 * the inner loop stays in the fastest cache. Families with nowhere else to go are in the sums and nowhere else.
 */
export type Block = {
  readonly team: Team;
  readonly who: Int32Array;
  readonly families: Int32Array;
  readonly bands: number;
  readonly size: number;
  /** Candidates of family f: `options[optionStart[f] .. optionStart[f + 1]]`. */
  readonly optionStart: Int32Array;
  readonly options: Int32Array;
  /** 1 where f may be held: f times size plus practitioner. */
  readonly allowed: Uint8Array;
  readonly need: Float64Array;
  readonly band: Int32Array;
  readonly threat: Uint8Array;
  readonly home: Int32Array;
  readonly moveCost: Float64Array;
  readonly apart: readonly (readonly number[] | undefined)[];
  readonly perCapacity: Float64Array;
  readonly roomLeft: Int32Array;
  readonly threatLeft: Int32Array;
  /** Load per capacity less its target, and families in a band less the fair number. */
  readonly loadExcess: Float64Array;
  readonly mixExcess: Float64Array;
  readonly threatExcess: Float64Array;
  readonly holder: Int32Array;
  readonly held: Int32Array;
  readonly count: Int32Array;
  readonly slot: Int32Array;
  movesLeft: number;
};

const moved = (b: Block, f: number, at: number): number => (b.home[f]! !== -1 && b.home[f] !== at ? 1 : 0);

export const shift = (b: Block, f: number, i: number, j: number): void => {
  const { families, held, slot, count } = b;
  const n = families.length;
  const last = held[i * n + --count[i]!]!;
  held[i * n + slot[f]!] = last;
  slot[last] = slot[f]!;
  slot[f] = count[j]!;
  held[j * n + count[j]!++] = f;
  b.holder[f] = j;
  b.roomLeft[i]!++;
  b.roomLeft[j]!--;
  b.loadExcess[i]! -= b.need[f]! * b.perCapacity[i]!;
  b.loadExcess[j]! += b.need[f]! * b.perCapacity[j]!;
  b.mixExcess[i * b.bands + b.band[f]!]!--;
  b.mixExcess[j * b.bands + b.band[f]!]!++;
  if (b.threat[f] === 1) {
    b.threatLeft[i]!++;
    b.threatLeft[j]!--;
    b.threatExcess[i]!--;
    b.threatExcess[j]!++;
  }
  b.movesLeft += moved(b, f, i) - moved(b, f, j);
};

export const meetsIn = (b: Block, f: number, at: number, but: number): boolean => {
  const apart = b.apart[f];
  if (apart === undefined) return false;
  for (const g of apart) if (g !== but && b.holder[g] === at) return true;
  return false;
};

/** Takes practitioners `who` out of the whole, with the options of their families that stay among them. */
export const blockOf = (team: Team, s: Holding, who: Int32Array, place: Int32Array, starts: Int32Array, options: Int32Array): Block => {
  const J = who.length;
  for (let k = 0; k < J; k++) place[who[k]!] = k;
  const families: number[] = [];
  const flat: number[] = [];
  const optionStart: number[] = [0];
  for (let k = 0; k < J; k++) for (const f of s.held[who[k]!]!) {
    const before = flat.length;
    for (let o = starts[f]!; o < starts[f + 1]!; o++) if (place[options[o]!]! >= 0) flat.push(place[options[o]!]!);
    if (flat.length - before > 1) {
      families.push(f);
      optionStart.push(flat.length);
    } else flat.length = before;
  }
  const F = families.length;
  const allowed = new Uint8Array(F * J);
  for (let f = 0; f < F; f++) for (let o = optionStart[f]!; o < optionStart[f + 1]!; o++) allowed[f * J + flat[o]!] = 1;
  const block: Block = {
    team, who, bands: team.bands, size: J,
    families: Int32Array.from(families), optionStart: Int32Array.from(optionStart), options: Int32Array.from(flat), allowed,
    need: Float64Array.from(families, (f) => team.need[f]!),
    band: Int32Array.from(families, (f) => team.band[f]!),
    threat: Uint8Array.from(families, (f) => team.threat[f]!),
    home: Int32Array.from(families, (f) => (team.home[f]! < 0 ? -1 : place[team.home[f]!]! < 0 ? -2 : place[team.home[f]!]!)),
    moveCost: Float64Array.from(families, (f) => team.moveCost[f]!),
    apart: [],
    perCapacity: Float64Array.from(who, (j) => team.perCapacity[j]!),
    roomLeft: Int32Array.from(who, (j) => team.maxFamilies[j]! - s.count[j]!),
    threatLeft: Int32Array.from(who, (j) => team.maxThreat[j]! - s.threats[j]!),
    loadExcess: new Float64Array(J), mixExcess: new Float64Array(J * team.bands), threatExcess: Float64Array.from(who, (j) => s.threats[j]! - team.fairThreat[j]!),
    holder: new Int32Array(F), held: new Int32Array(F * J), count: new Int32Array(J), slot: new Int32Array(F),
    movesLeft: team.maxMoves - s.moves,
  };
  for (let k = 0; k < J; k++) for (let band = 0; band < team.bands; band++) {
    const cell = who[k]! * team.bands + band;
    block.mixExcess[k * team.bands + band] = s.inBand[cell]! - team.fairBand[cell]!;
  }
  for (let f = 0; f < F; f++) {
    const k = place[s.holder[families[f]!]!]!;
    block.holder[f] = k;
    block.slot[f] = block.count[k]!;
    block.held[k * F + block.count[k]!++] = f;
  }
  for (let k = 0; k < J; k++) place[who[k]!] = -1;
  return block;
};
