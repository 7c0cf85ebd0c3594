import type { CaseloadFamily, CaseloadProblem, Placement } from '../schema.js';

/** What everyone holds apart from the referral, by position in the team; last of all what nobody of the team holds. */
export type Stock = {
  readonly load: Float64Array;
  readonly count: Int32Array;
  /** Threatening families; all of them only where the referral is one. */
  readonly threats: Int32Array;
  readonly inBand: Int32Array;
  /** Families that must be kept apart from the referral, each with the position of who holds it. */
  readonly apart: readonly { readonly id: string; readonly j: number }[];
  /** Families that have changed practitioner; all of them only where there is a limit to that. */
  readonly moves: number;
};

/** Positions of practitioners by id. */
type Who = ReadonlyMap<string, number>;

/**
 * Counts in one pass over placements in the order of the families; `undefined` where they are in another, which shows
 * once too few families are left. Plain on purpose: the pass reads tens of thousands of families for one referral, and
 * a function asked of each is compiled sooner than a long loop is.
 */
const count = (
  { practitioners, families, limits }: CaseloadProblem,
  assignment: readonly Placement[],
  family: CaseloadFamily,
  who: Who,
): Stock | undefined => {
  const nobody = practitioners.length;
  const load = new Float64Array(nobody + 1);
  const count = new Int32Array(nobody + 1);
  const threats = count.slice();
  const inBand = count.slice();
  const apart: { id: string; j: number }[] = [];
  let moves = 0;
  const { id, band, notWith } = family;
  // Of most families there is no more to know than what they need.
  const more = family.threat === true || limits?.maxMoves !== undefined || notWith !== undefined;
  const lookCloser = (other: CaseloadFamily, j: number): void => {
    if (other.threat === true) threats[j]!++;
    if (other.notWith?.includes(id) || notWith?.includes(other.id)) apart.push({ id: other.id, j });
    if (j !== nobody && (who.get(other.current!) ?? j) !== j) moves++;
  };
  let next = 0;
  let placed = assignment[0];
  const inOrder = families.every((other, f) => {
    let j = nobody;
    if (placed !== undefined && placed.family === other.id) {
      j = who.get(placed.practitioner) ?? nobody;
      placed = assignment[++next];
    } else if (assignment.length - next >= families.length - f) return false;
    if (other.id === id) return true;
    load[j]! += other.need;
    count[j]!++;
    if (other.band === band) inBand[j]!++;
    if (more || other.notWith !== undefined) lookCloser(other, j);
    return true;
  });
  return inOrder && placed === undefined ? { load, count, threats, inBand, apart, moves } : undefined;
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
  const stock = count(problem, assignment, family, who);
  if (stock !== undefined) return stock;
  // A placement with somebody outside the team holds nobody here, and must not hide the one that does.
  const held = new Map<string, Placement>();
  for (const one of assignment) if (who.has(one.practitioner)) held.set(one.family, one);
  return count(
    problem,
    problem.families.flatMap(({ id }) => held.get(id) ?? []),
    family,
    who,
  )!;
};
