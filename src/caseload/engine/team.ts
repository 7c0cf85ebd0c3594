/**
 * The problem as the engine sees it: numbers only, in typed arrays, practitioners and families by position.
 * Everything the search touches in its inner loop is here, so nothing has to be looked up by id.
 */
export type Team = {
  readonly practitioners: number;
  readonly families: number;
  readonly bands: number;
  /** Need points per full-time worker if every load were even. */
  readonly evenLoad: Float64Array;
  /** One over the capacity of each practitioner. */
  readonly perCapacity: Float64Array;
  readonly maxFamilies: Int32Array;
  readonly maxThreat: Int32Array;
  /** Fair number of families of each band: practitioner times bands plus band. */
  readonly fairBand: Float64Array;
  readonly fairThreat: Float64Array;
  readonly need: Float64Array;
  readonly band: Int32Array;
  readonly threat: Uint8Array;
  /** The practitioner who holds the family now, or -1. */
  readonly home: Int32Array;
  /** Weighted cost of another practitioner than the present one; 0 where there is none. */
  readonly moveCost: Float64Array;
  /** Families with the same requirements share a group, and with it a list of who may hold them. */
  readonly group: Int32Array;
  readonly mayHold: readonly Int32Array[];
  /** 1 where a group may be held: group times practitioners plus practitioner. */
  readonly allowed: Uint8Array;
  /** Families that may not share a practitioner with this one. */
  readonly apart: readonly (readonly number[] | undefined)[];
  readonly weightLoad: number;
  readonly weightMix: number;
  readonly weightThreat: number;
  readonly maxMoves: number;
};

/** Who holds whom, with the sums that make the worth of a change cheap to tell. */
export type Holding = {
  /** Practitioner of each family, or -1. */
  readonly holder: Int32Array;
  readonly load: Float64Array;
  readonly count: Int32Array;
  readonly threats: Int32Array;
  readonly inBand: Int32Array;
  /** Families of each practitioner, in no order. */
  readonly held: number[][];
  /** Where a family stands in its practitioner's list. */
  readonly slot: Int32Array;
  /** Families placed with another practitioner than their present one. */
  moves: number;
  placed: number;
};

/** Nobody holds anybody. */
export const emptyHolding = (team: Team): Holding => ({
  holder: new Int32Array(team.families).fill(-1),
  load: new Float64Array(team.practitioners),
  count: new Int32Array(team.practitioners),
  threats: new Int32Array(team.practitioners),
  inBand: new Int32Array(team.practitioners * team.bands),
  held: Array.from({ length: team.practitioners }, () => []),
  slot: new Int32Array(team.families),
  moves: 0,
  placed: 0,
});

/** The holding in which `holder` says who holds each family; -1 for nobody. */
export const holdingOf = (team: Team, holder: Int32Array): Holding => {
  const holding = emptyHolding(team);
  for (let f = 0; f < team.families; f++) {
    const at = holder[f]!;
    if (at >= 0) join(team, holding, f, at);
  }
  return holding;
};

/** 1 where `at` is another practitioner than the present one, 0 where the same or there is none. */
export const isMove = (team: Team, f: number, at: number): number => {
  const home = team.home[f]!;
  return home >= 0 && home !== at ? 1 : 0;
};

/** Gives a family without a practitioner to `at`. Limits are asked before. */
export const join = (team: Team, s: Holding, f: number, at: number): void => {
  const held = s.held[at]!;
  s.holder[f] = at;
  s.slot[f] = held.length;
  held.push(f);
  s.load[at]! += team.need[f]!;
  s.count[at]!++;
  s.threats[at]! += team.threat[f]!;
  s.inBand[at * team.bands + team.band[f]!]!++;
  s.moves += isMove(team, f, at);
  s.placed++;
};

/** Takes a family from its practitioner. */
export const leave = (team: Team, s: Holding, f: number): void => {
  const at = s.holder[f]!;
  const held = s.held[at]!;
  const last = held.pop()!;
  if (last !== f) {
    held[s.slot[f]!] = last;
    s.slot[last] = s.slot[f]!;
  }
  s.holder[f] = -1;
  s.load[at]! -= team.need[f]!;
  s.count[at]!--;
  s.threats[at]! -= team.threat[f]!;
  s.inBand[at * team.bands + team.band[f]!]!--;
  s.moves -= isMove(team, f, at);
  s.placed--;
};

/** Takes a family from its practitioner and gives it to `to`. */
export const relocate = (team: Team, s: Holding, f: number, to: number): void => {
  leave(team, s, f);
  join(team, s, f, to);
};

/** What the objective gains when `f` joins `at` (negative is better). */
export const costToJoin = (team: Team, s: Holding, f: number, at: number): number => {
  const extra = team.need[f]! * team.perCapacity[at]!;
  const over = s.load[at]! * team.perCapacity[at]! - team.evenLoad[at]!;
  const cell = at * team.bands + team.band[f]!;
  let cost = team.weightLoad * extra * (extra + 2 * over);
  cost += team.weightMix * (1 + 2 * (s.inBand[cell]! - team.fairBand[cell]!));
  if (team.threat[f] === 1) cost += team.weightThreat * (1 + 2 * (s.threats[at]! - team.fairThreat[at]!));
  return team.home[f] === at ? cost : cost + team.moveCost[f]!;
};

/** What the objective gains when `f` leaves `at` (negative is better). */
export const costToLeave = (team: Team, s: Holding, f: number, at: number): number => {
  const less = team.need[f]! * team.perCapacity[at]!;
  const over = s.load[at]! * team.perCapacity[at]! - team.evenLoad[at]!;
  const cell = at * team.bands + team.band[f]!;
  let cost = team.weightLoad * less * (less - 2 * over);
  cost += team.weightMix * (1 - 2 * (s.inBand[cell]! - team.fairBand[cell]!));
  if (team.threat[f] === 1) cost += team.weightThreat * (1 - 2 * (s.threats[at]! - team.fairThreat[at]!));
  return team.home[f] === at ? cost : cost - team.moveCost[f]!;
};

/** Whether a family that must be kept apart from `f`, other than `but`, is with `at`. */
export const meets = (team: Team, s: Holding, f: number, at: number, but: number): boolean => {
  const apart = team.apart[f];
  if (apart === undefined) return false;
  for (const g of apart) if (g !== but && s.holder[g] === at) return true;
  return false;
};

/** Whether `at` has room for `f`, and no family there that must be kept apart from it. Eligibility is asked before. */
export const hasRoom = (team: Team, s: Holding, f: number, at: number): boolean =>
  s.count[at]! < team.maxFamilies[at]! &&
  (team.threat[f] === 0 || s.threats[at]! < team.maxThreat[at]!) &&
  !meets(team, s, f, at, -1) &&
  s.moves + isMove(team, f, at) - (s.holder[f]! < 0 ? 0 : isMove(team, f, s.holder[f]!)) <= team.maxMoves;

/** Who has a place: how many, how many of those held today, and need points among them. */
export const tally = (team: Team, s: Holding): { placed: number; held: number; need: number } => ({
  placed: s.placed,
  held: s.holder.reduce((sum, at, f) => sum + Number(at >= 0 && team.home[f]! >= 0), 0),
  need: s.load.reduce((sum, one) => sum + one, 0),
});

/** Parts of the objective before weights. */
type Parts = { load: number; mix: number; threat: number };

/** Adds what the sums of one practitioner are of each part. */
const addParts = (team: Team, s: Holding, j: number, sum: Parts): void => {
  sum.load += (s.load[j]! * team.perCapacity[j]! - team.evenLoad[j]!) ** 2;
  sum.threat += (s.threats[j]! - team.fairThreat[j]!) ** 2;
  for (let cell = j * team.bands; cell < (j + 1) * team.bands; cell++)
    sum.mix += (s.inBand[cell]! - team.fairBand[cell]!) ** 2;
};

const weighParts = (team: Team, { load, mix, threat }: Parts, move: number): number =>
  team.weightLoad * load + team.weightMix * mix + team.weightThreat * threat + move;

/** What the caseload of one practitioner is of the objective. */
export const weighOne = (team: Team, s: Holding, j: number): number => {
  const sum: Parts = { load: 0, mix: 0, threat: 0 };
  addParts(team, s, j, sum);
  let move = 0;
  for (const f of s.held[j]!) if (team.home[f] !== j) move += team.moveCost[f]!;
  return weighParts(team, sum, move);
};

/** The objective and its parts, summed afresh: no drift from the search gets into an answer. */
export const weigh = (team: Team, s: Holding): Parts & { move: number; total: number } => {
  const sum: Parts = { load: 0, mix: 0, threat: 0 };
  for (let j = 0; j < team.practitioners; j++) addParts(team, s, j, sum);
  let move = 0;
  for (let f = 0; f < team.families; f++) {
    if (s.holder[f]! >= 0 && s.holder[f] !== team.home[f]) move += team.moveCost[f]!;
  }
  return { ...sum, move, total: weighParts(team, sum, move) };
};
