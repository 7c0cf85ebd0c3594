import type { CaseloadFamily, CaseloadProblem, Placement } from '../schema.js';

/** What everyone holds apart from the referral, by position in the team; last of all what nobody of the team holds. */
export type Stock = {
  readonly load: Float64Array;
  readonly count: Int32Array;
  readonly threats: Int32Array;
  readonly inBand: Int32Array;
  /** Families that must be kept apart from the referral, each with the position of who holds it. */
  readonly apart: readonly { readonly id: string; readonly j: number }[];
  /** Families that have changed practitioner. */
  readonly moves: number;
};

/** Positions of practitioners by id. */
type Who = ReadonlyMap<string, number>;

const emptyStock = (size: number) => ({
  load: new Float64Array(size),
  count: new Int32Array(size),
  threats: new Int32Array(size),
  inBand: new Int32Array(size),
  apart: [] as { id: string; j: number }[],
  moves: 0,
});

/**
 * Counts in one pass, with `held` or, without it, with placements in the order of the families; `undefined` where they
 * are in another, which shows once too few families are left. Plain on purpose: the pass reads tens of thousands of families for one referral.
 */
const count = (
  { practitioners, families, limits }: CaseloadProblem,
  assignment: readonly Placement[],
  family: CaseloadFamily,
  who: Who,
  held?: Who,
): Stock | undefined => {
  const nobody = practitioners.length;
  const stock = emptyStock(nobody + 1);
  const { load, count, threats, inBand, apart } = stock;
  const { id, band, notWith } = family;
  const counted = limits?.maxMoves !== undefined;
  let next = 0;
  for (let f = 0; f < families.length; f++) {
    const other = families[f]!;
    let j = nobody;
    if (held !== undefined) j = held.get(other.id) ?? nobody;
    else if (next < assignment.length && assignment[next]!.family === other.id)
      j = who.get(assignment[next++]!.practitioner) ?? nobody;
    else if (assignment.length - next >= families.length - f) return undefined;
    if (other.id === id) continue;
    load[j]! += other.need;
    count[j]!++;
    if (other.threat === true) threats[j]!++;
    if (other.band === band) inBand[j]!++;
    if (other.notWith?.includes(id) === true || notWith?.includes(other.id) === true)
      apart.push({ id: other.id, j });
    if (counted && j !== nobody && other.current !== undefined && (who.get(other.current) ?? j) !== j)
      stock.moves++;
  }
  return held === undefined && next < assignment.length ? undefined : stock;
};

/**
 * What everyone holds apart from the referral. Assignments of this library are in the problem's order, and then no table
 * of tens of thousands of families need be built for one referral.
 */
export const takeStock = (
  problem: CaseloadProblem,
  assignment: readonly Placement[],
  family: CaseloadFamily,
  who: Who,
): Stock => {
  const inOrder = count(problem, assignment, family, who);
  if (inOrder !== undefined) return inOrder;
  // A placement with somebody outside the team holds nobody here, and must not hide the one that does.
  const held = new Map<string, number>();
  for (const { family: id, practitioner } of assignment) {
    const j = who.get(practitioner);
    if (j !== undefined) held.set(id, j);
  }
  return count(problem, assignment, family, who, held)!;
};
