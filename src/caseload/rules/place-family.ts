import { issue, ok, type Params, type Result, refuseAll } from '../../kernel/index.js';
import type { CaseloadFamily, CaseloadPractitioner, CaseloadProblem, Placement } from '../schema.js';
import type { CaseloadIssueCode } from '../vocabulary.js';
import type { Obstacle } from './why.js';

/** Why a practitioner suits more or less: a code with its particulars. Words are content's. */
export type PlacementReason = {
  /** Code, worded by content. */
  readonly code: string;
  /** Particulars for the wording. */
  readonly detail: Params;
};

/** One practitioner for one family: ranked, or ruled out with everything that rules them out. */
export type PlacementOption =
  | {
      /** Id of the practitioner. */
      readonly practitioner: string;
      /** Possible. */
      readonly status: 'ranked';
      /** 1 is the best for the evenness of the whole; it says nothing of the person. */
      readonly rank: number;
      /** By how much the objective changes; negative is better. */
      readonly change: number;
      /** What speaks for and against it, in codes. */
      readonly reasons: readonly PlacementReason[];
    }
  | {
      /** Id of the practitioner. */
      readonly practitioner: string;
      readonly status: 'ruled-out';
      readonly because: readonly Obstacle[];
    };

type Held = { load: number; count: number; threat: number; band: number; apart: string[] };
type Totals = { capacity: number; need: number; inBand: number; threat: number; moves: number };

const lightCheck = (problem: CaseloadProblem, family: CaseloadFamily) => {
  const { practitioners, bands } = problem;
  return [
    ...(family.need >= 0 && family.need <= 1e12
      ? []
      : [issue<CaseloadIssueCode>('need-out-of-range', ['family', 'need'])]),
    ...(bands.includes(family.band)
      ? []
      : [issue<CaseloadIssueCode>('unknown-band', ['family', 'band'], { band: family.band })]),
    ...practitioners.flatMap(({ capacity }, at) =>
      capacity >= 0.001 && capacity <= 1000
        ? []
        : [issue<CaseloadIssueCode>('capacity-out-of-range', ['practitioners', at, 'capacity'])],
    ),
  ];
};

type Stock = { readonly held: ReadonlyMap<string, Held>; readonly totals: Totals };

/** What everyone holds apart from this family, in one pass over the families with whoever `holderOf` says. */
const count = (
  problem: CaseloadProblem,
  family: CaseloadFamily,
  holderOf: (id: string) => string | undefined,
): Stock => {
  const held = new Map<string, Held>();
  for (const { id } of problem.practitioners)
    held.set(id, { load: 0, count: 0, threat: 0, band: 0, apart: [] });
  const threat = family.threat === true ? 1 : 0;
  const totals: Totals = { capacity: 0, need: family.need, inBand: 1, threat, moves: 0 };
  for (const { capacity } of problem.practitioners) totals.capacity += capacity;
  const counted = problem.limits?.maxMoves !== undefined;
  for (const other of problem.families) {
    const who = holderOf(other.id);
    if (other.id === family.id) continue;
    totals.need += other.need;
    if (other.band === family.band) totals.inBand++;
    if (other.threat === true) totals.threat++;
    const mine = who === undefined ? undefined : held.get(who);
    if (mine === undefined) continue;
    mine.load += other.need;
    mine.count++;
    if (other.band === family.band) mine.band++;
    if (other.threat === true) mine.threat++;
    if (counted && other.current !== undefined && other.current !== who && held.has(other.current))
      totals.moves++;
    if (family.notWith?.includes(other.id) === true || other.notWith?.includes(family.id) === true)
      mine.apart.push(other.id);
  }
  return { held, totals };
};

/**
 * What everyone holds apart from this family. Assignments of this library are in the problem's order, and then no table
 * of tens of thousands of families need be built for one referral.
 */
const takeStock = (
  problem: CaseloadProblem,
  assignment: readonly Placement[],
  family: CaseloadFamily,
): Stock => {
  let next = 0;
  const stock = count(problem, family, (id) =>
    assignment[next]?.family === id ? assignment[next++]!.practitioner : undefined,
  );
  if (next === assignment.length) return stock;
  // A placement with somebody outside the team holds nobody here, and must not hide the one that does.
  const team = new Set(problem.practitioners.map(({ id }) => id));
  const known = assignment.filter(({ practitioner }) => team.has(practitioner));
  const at = new Map(known.map((one) => [one.family, one.practitioner]));
  return count(problem, family, (id) => at.get(id));
};

const obstaclesOf = (
  family: CaseloadFamily,
  one: CaseloadPractitioner,
  held: Held,
  movesLeft: number,
): Obstacle[] => {
  const { maxFamilies = Infinity, maxThreat = Infinity } = one;
  return [
    ...(family.pinned === true && family.current !== one.id
      ? [{ constraint: 'pinned', of: family.current! } as const]
      : []),
    ...(family.locality !== undefined && one.covers?.includes(family.locality) === false
      ? [{ constraint: 'locality', of: family.locality } as const]
      : []),
    ...(family.skills ?? [])
      .filter((skill) => one.skills?.includes(skill) !== true)
      .map((of) => ({ constraint: 'skill', of }) as const),
    ...(family.themes ?? [])
      .filter((theme) => one.avoidThemes?.includes(theme) === true)
      .map((of) => ({ constraint: 'theme', of }) as const),
    ...held.apart.map((of) => ({ constraint: 'not-with', of }) as const),
    ...(held.count >= maxFamilies
      ? [{ constraint: 'max-families', of: one.id, limit: maxFamilies } as const]
      : []),
    ...(family.threat === true && held.threat >= maxThreat
      ? [{ constraint: 'max-threat', of: one.id, limit: maxThreat } as const]
      : []),
    ...(movesLeft <= 0 && family.current !== undefined && family.current !== one.id
      ? [{ constraint: 'max-moves' } as const]
      : []),
  ];
};

type Ranked = Extract<PlacementOption, { status: 'ranked' }>;

const weighOption = (
  { weights }: CaseloadProblem,
  family: CaseloadFamily,
  { id, capacity }: CaseloadPractitioner,
  held: Held,
  totals: Totals,
  known: boolean,
): Ranked => {
  const even = totals.need / totals.capacity;
  const before = held.load / capacity;
  const after = (held.load + family.need) / capacity;
  const fairBand = (totals.inBand * capacity) / totals.capacity;
  const fairThreat = (totals.threat * capacity) / totals.capacity;
  const moves = known && family.current !== id;
  const threat = family.threat === true ? (weights.threat ?? 0) * (1 + 2 * (held.threat - fairThreat)) : 0;
  const change =
    weights.load * ((after - even) ** 2 - (before - even) ** 2) +
    weights.mix * (1 + 2 * (held.band - fairBand)) +
    threat +
    (moves ? weights.move * (family.moveCost ?? 1) : 0);
  const reasons: PlacementReason[] = [
    {
      code: after <= even ? 'load-stays-under-even' : 'load-goes-over-even',
      detail: { before, after, even },
    },
    {
      code: held.band + 1 <= fairBand ? 'mix-gains-band' : 'mix-has-enough-of-band',
      detail: { band: family.band, before: held.band, after: held.band + 1, fair: fairBand },
    },
    ...(family.threat === true
      ? [{ code: 'threat-held', detail: { before: held.threat, after: held.threat + 1, fair: fairThreat } }]
      : []),
    ...(family.current === id ? [{ code: 'keeps-worker', detail: {} }] : []),
    ...(moves ? [{ code: 'changes-worker', detail: { from: family.current! } }] : []),
  ];
  return { practitioner: id, status: 'ranked', rank: 0, change, reasons };
};

/**
 * Ranks every practitioner for one family, or rules them out, each with reasons. Everybody else stays where they are.
 *
 * @param problem - Team, families, bands, weights and limits. The family may be among them or be new.
 * @param assignment - Who holds whom now. Placements of families or practitioners that are not in the problem do not count.
 * @param family - The referral.
 * @returns Practitioners with the best for the whole first, ties in the problem's order, then those ruled out; or the
 *   issues that keep it from being judged. Only the referral and the team are checked: check the whole problem at the edge.
 * @throws Never.
 * @see The procedure, Management responsibility (`hard-to-engage-procedure`): rule CAS-5.
 * @example const result = placeFamily({ practitioners: [{ id: 'a', capacity: 1 }, { id: 'b', capacity: 0.5 }], families: [], bands: ['low'], weights: { load: 1, mix: 1, move: 1 } }, [], { id: 'f', need: 2, band: 'low' });
 * result.ok && result.value[0].practitioner; // => 'a'
 */
export const placeFamily = (
  problem: CaseloadProblem,
  assignment: readonly Placement[],
  family: CaseloadFamily,
): Result<readonly PlacementOption[], CaseloadIssueCode> => {
  const issues = lightCheck(problem, family);
  return issues.length > 0 ? refuseAll(issues) : ok(rankPractitioners(problem, assignment, family));
};

/** The same for a problem that has been checked. */
export const rankPractitioners = (
  problem: CaseloadProblem,
  assignment: readonly Placement[],
  family: CaseloadFamily,
): readonly PlacementOption[] => {
  const { held, totals } = takeStock(problem, assignment, family);
  const movesLeft = (problem.limits?.maxMoves ?? Infinity) - totals.moves;
  const known = family.current !== undefined && held.has(family.current);
  const ranked: Ranked[] = [];
  const out: PlacementOption[] = [];
  for (const one of problem.practitioners) {
    const mine = held.get(one.id)!;
    const because = obstaclesOf(
      known ? family : { ...family, pinned: false },
      one,
      mine,
      known ? movesLeft : 1,
    );
    if (because.length > 0) out.push({ practitioner: one.id, status: 'ruled-out', because });
    else ranked.push(weighOption(problem, family, one, mine, totals, known));
  }
  ranked.sort((a, b) => a.change - b.change);
  return [...ranked.map((one, at) => ({ ...one, rank: at + 1 })), ...out];
};
