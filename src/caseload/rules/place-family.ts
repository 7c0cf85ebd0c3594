import { ok, type Params, type Result, refuseAll } from '../../kernel/index.js';
import { indexOf } from '../engine/compile.js';
import type { CaseloadFamily, CaseloadPractitioner, CaseloadProblem, Placement } from '../schema.js';
import type { CaseloadIssueCode } from '../vocabulary.js';
import { checkFamily, checkNames, listTeamFaults, pinFault } from './check.js';
import { type Stock, takeStock } from './stock.js';
import { unmetOf } from './unmet.js';
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

/** A referral into a team, with what is the same for everybody in it. */
type Asked = {
  readonly problem: CaseloadProblem;
  readonly family: CaseloadFamily;
  readonly stock: Stock;
  /** Whether the referral has a present practitioner in the team: one who has left counts as none. */
  readonly known: boolean;
  /** All need points. */
  readonly need: number;
  /** Need points, families of the band and threatening families for each full-time worker, the referral among them. */
  readonly even: number;
  readonly inBand: number;
  readonly threats: number;
};

const ask = (
  problem: CaseloadProblem,
  assignment: readonly Placement[],
  family: CaseloadFamily,
  who: ReadonlyMap<string, number>,
): Asked => {
  const stock = takeStock(problem, assignment, family, who);
  const { practitioners } = problem;
  let capacity = 0;
  let need = family.need;
  let inBand = 1;
  let threats = family.threat === true ? 1 : 0;
  for (let j = 0; j <= practitioners.length; j++) {
    capacity += practitioners[j]?.capacity ?? 0;
    need += stock.load[j]!;
    inBand += stock.inBand[j]!;
    threats += stock.threats[j]!;
  }
  return {
    problem,
    family,
    stock,
    known: who.has(family.current!),
    need,
    even: need / capacity,
    inBand: inBand / capacity,
    threats: threats / capacity,
  };
};

/**
 * Everything that rules out a practitioner, in order. Plain on purpose: it is asked of thousands for one referral, and
 * what is the same for all of them is looked up before.
 */
const obstaclesFor = ({ problem, family, stock, known }: Asked) => {
  const { apart, count, threats, moves } = stock;
  const limit = problem.limits?.maxMoves ?? Infinity;
  const noMore = known && moves >= limit;
  const listUnmet = unmetOf(family);
  return (one: CaseloadPractitioner, j: number): Obstacle[] => {
    const { id, maxFamilies, maxThreat } = one;
    const because = listUnmet(one);
    for (let k = 0; k < apart.length; k++)
      if (apart[k]!.j === j) because.push({ constraint: 'not-with', of: apart[k]!.id });
    if (maxFamilies !== undefined && count[j]! >= maxFamilies)
      because.push({ constraint: 'max-families', of: id, limit: maxFamilies });
    if (family.threat === true && maxThreat !== undefined && threats[j]! >= maxThreat)
      because.push({ constraint: 'max-threat', of: id, limit: maxThreat });
    if (noMore && id !== family.current) because.push({ constraint: 'max-moves', limit });
    return because;
  };
};

type Figures = {
  readonly j: number;
  readonly before: number;
  readonly after: number;
  readonly fairBand: number;
  readonly fairThreat: number;
  /** By how much the objective changes if `j` takes the referral. */
  readonly change: number;
};

const weighFor = ({ problem, family, stock, known, even, inBand, threats }: Asked, j: number): Figures => {
  const { weights, practitioners } = problem;
  const { id, capacity } = practitioners[j]!;
  const before = stock.load[j]! / capacity;
  const after = (stock.load[j]! + family.need) / capacity;
  const fairBand = inBand * capacity;
  const fairThreat = threats * capacity;
  const threat =
    family.threat === true ? (weights.threat ?? 0) * (1 + 2 * (stock.threats[j]! - fairThreat)) : 0;
  const change =
    weights.load * ((after - even) ** 2 - (before - even) ** 2) +
    weights.mix * (1 + 2 * (stock.inBand[j]! - fairBand)) +
    threat +
    (known && family.current !== id ? weights.move * (family.moveCost ?? 1) : 0);
  return { j, before, after, fairBand, fairThreat, change };
};

const reasonsFor = (
  { problem, family, stock, known, even }: Asked,
  { j, before, after, fairBand, fairThreat }: Figures,
): PlacementReason[] => {
  const inBand = stock.inBand[j]!;
  const threats = stock.threats[j]!;
  const reasons: PlacementReason[] = [
    {
      code: after <= even ? 'load-stays-under-even' : 'load-goes-over-even',
      detail: { before, after, even },
    },
    {
      code: inBand + 1 <= fairBand ? 'mix-gains-band' : 'mix-has-enough-of-band',
      detail: { band: family.band, before: inBand, after: inBand + 1, fair: fairBand },
    },
  ];
  if (family.threat === true)
    reasons.push({ code: 'threat-held', detail: { before: threats, after: threats + 1, fair: fairThreat } });
  if (family.current === problem.practitioners[j]!.id) reasons.push({ code: 'keeps-worker', detail: {} });
  else if (known) reasons.push({ code: 'changes-worker', detail: { from: family.current! } });
  if (family.pinned === true) reasons.push({ code: 'pinned', detail: {} });
  return reasons;
};

const rank = (asked: Asked): readonly PlacementOption[] => {
  const { practitioners } = asked.problem;
  const listObstacles = obstaclesFor(asked);
  const open: Figures[] = [];
  const out: PlacementOption[] = [];
  for (let j = 0; j < practitioners.length; j++) {
    const one = practitioners[j]!;
    const because = listObstacles(one, j);
    if (because.length === 0) open.push(weighFor(asked, j));
    else out.push({ practitioner: one.id, status: 'ruled-out', because });
  }
  const ranked = open
    .sort((a, b) => a.change - b.change)
    .map(
      (figures, at): PlacementOption => ({
        practitioner: practitioners[figures.j]!.id,
        status: 'ranked',
        rank: at + 1,
        change: figures.change,
        reasons: reasonsFor(asked, figures),
      }),
    );
  return [...ranked, ...out];
};

/** Those of the families that a referral is to be kept apart from which there are. */
const namedBy = ({ families }: CaseloadProblem, { id, notWith }: CaseloadFamily): ReadonlySet<string> => {
  const named = new Set(notWith);
  const found = named.size === 0 ? [] : families.filter((one) => named.has(one.id));
  return new Set([id, ...found.map((one) => one.id)]);
};

/**
 * Ranks every practitioner for one family, or rules them out, each with reasons. Everybody else stays where they are.
 *
 * @param problem - Team, families, bands, weights and limits. The family may be among them or be new.
 * @param assignment - Who holds whom now. Placements of families or practitioners that are not in the problem do not count.
 * @param family - The referral.
 * @returns Practitioners with the best for the whole first, ties in the problem's order, then those ruled out; or the
 *   issues that keep it from being judged. The referral and the team are checked, and that need can be summed: the rest
 *   of the families is for the schema at the edge.
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
  const who = indexOf(problem.practitioners);
  const faults = listTeamFaults(problem, who);
  const bands = new Set(problem.bands);
  checkFamily(faults, family, bands);
  checkNames(faults, family, who, namedBy(problem, family));
  const current = problem.practitioners[who.get(family.current!)!];
  if (family.pinned === true && current !== undefined && unmetOf(family)(current).length > 0)
    faults.push(pinFault(family));
  if (faults.length > 0) return refuseAll(faults);
  const asked = ask(problem, assignment, family, who);
  // One need that is no number makes the sum of all none.
  if (Number.isFinite(asked.need)) return ok(rank(asked));
  problem.families.forEach((one, at) => {
    checkFamily(faults, one, bands, at);
  });
  return refuseAll(faults);
};

/** The same for a problem that has been checked, those ruled out in the place they would have had. */
export const rankPractitioners = (
  problem: CaseloadProblem,
  assignment: readonly Placement[],
  family: CaseloadFamily,
): readonly PlacementOption[] => {
  const asked = ask(problem, assignment, family, indexOf(problem.practitioners));
  const options = new Map(rank(asked).map((one) => [one.practitioner, one]));
  return problem.practitioners
    .map(({ id }, j) => ({ option: options.get(id)!, change: weighFor(asked, j).change }))
    .sort((a, b) => a.change - b.change)
    .map(({ option }) => option);
};
