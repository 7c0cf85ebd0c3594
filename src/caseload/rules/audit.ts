import { issue, ok, type Result, type Rule, refuseAll } from '../../kernel/index.js';
import { CAS_6 } from '../register.js';
import type { CaseloadIssueCode } from '../vocabulary.js';
import type { CaseloadMeasures, PractitionerLoad } from './measure.js';

/** A group of practitioners that the caller wants to look at. It never enters an allocation. */
export type StaffGroup = {
  /** What the caller calls it. */
  readonly id: string;
  /** Ids of the practitioners in it. Those of no group are `others`. */
  readonly practitioners: readonly string[];
};

/** How many threatening families a group holds against what chance would give. */
export type GroupExposure = {
  /** The group. */
  readonly group: string;
  /** Families the group holds, and how many of them are threatening. */
  readonly families: number;
  /** Threatening families the group holds. */
  readonly threat: number;
  /** The group's share of all threatening families, from 0 to 1; `undefined` where there are none. */
  readonly share: number | undefined;
  /** Threatening families it would hold if they were dealt at random over all families held. */
  readonly expected: number;
  /** Chance of this many or more if dealt at random: one-sided Fisher exact test. */
  readonly atLeast: number;
  /** Chance of a split as unlikely or more: two-sided Fisher exact test. */
  readonly twoSided: number;
};

/** The finding: figures, and no verdict. */
export type ThreatAudit = {
  /** One a group, in the caller's order. */
  readonly groups: readonly GroupExposure[];
  /** The source gives no figure for out of proportion, and several groups are several tests. */
  readonly cautions: readonly ('no-figure-in-source' | 'several-tests')[];
  /** The rule behind it. */
  readonly rule: Rule;
};

/** Logarithms of 0! to n!. */
const logFactorials = (n: number): Float64Array => {
  const logs = new Float64Array(n + 1);
  for (let k = 2; k <= n; k++) logs[k] = logs[k - 1]! + Math.log(k);
  return logs;
};

/**
 * Fisher's exact test for one group: `marked` of `total` families threaten, the group holds `size` of them all and `seen` of
 * the marked. Splits within a hair of as likely count as as likely, for the two sides.
 */
const fisher = (
  total: number,
  marked: number,
  size: number,
  seen: number,
): { atLeast: number; twoSided: number } => {
  const logs = logFactorials(total);
  const choose = (n: number, k: number): number => logs[n]! - logs[k]! - logs[n - k]!;
  const low = Math.max(0, size + marked - total);
  const high = Math.min(size, marked);
  const chance = (k: number): number =>
    Math.exp(choose(marked, k) + choose(total - marked, size - k) - choose(total, size));
  const observed = chance(seen);
  let atLeast = 0;
  let twoSided = 0;
  for (let k = low; k <= high; k++) {
    const one = chance(k);
    if (k >= seen) atLeast += one;
    if (one <= observed * (1 + 1e-7)) twoSided += one;
  }
  return { atLeast: Math.min(1, atLeast), twoSided: Math.min(1, twoSided) };
};

const sumOf = (loads: readonly PractitionerLoad[], of: 'families' | 'threat'): number =>
  loads.reduce((sum, one) => sum + one[of], 0);

const exposureOf = ({ id, practitioners }: StaffGroup, loads: readonly PractitionerLoad[]): GroupExposure => {
  const own = new Set(practitioners);
  const mine = loads.filter(({ practitioner }) => own.has(practitioner));
  const [total, marked] = [sumOf(loads, 'families'), sumOf(loads, 'threat')];
  const [families, threat] = [sumOf(mine, 'families'), sumOf(mine, 'threat')];
  return {
    group: id,
    families,
    threat,
    share: marked === 0 ? undefined : threat / marked,
    expected: total === 0 ? 0 : (marked * families) / total,
    ...fisher(total, marked, families, threat),
  };
};

/**
 * Looks, after the fact, at whether one group of staff holds more of the threatening families than chance would give it.
 *
 * @param result - What `allocateCaseloads` gives. For an assignment made elsewhere, `{ measures }` with the measures that
 *   `measureCaseloads` gives.
 * @param groups - Groups the caller names, by gender, experience or anything else; they may overlap.
 * @returns Counts, share, what would be expected, and exact chances, with no cut-off: what is out of proportion is for
 *   people to judge. Or an issue for each practitioner of a group who is not in the team.
 * @throws Never.
 * @see The procedure, Impact of hostility on professionals (`hard-to-engage-procedure`): rule CAS-6.
 * @example const measured = measureCaseloads({ practitioners: [{ id: 'a', capacity: 1 }, { id: 'b', capacity: 1 }], families: [{ id: 'f', need: 1, band: 'x', threat: true }, { id: 'g', need: 1, band: 'x' }], bands: ['x'], weights: { load: 1, mix: 0, move: 0 } }, [{ family: 'f', practitioner: 'a' }, { family: 'g', practitioner: 'b' }]);
 * const result = measured.ok && auditThreatExposure({ measures: measured.value }, [{ id: 'one', practitioners: ['a'] }]);
 * result && result.ok && result.value.groups[0].expected; // => 0.5
 */
export const auditThreatExposure = (
  result: { readonly measures: Pick<CaseloadMeasures, 'practitioners'> },
  groups: readonly StaffGroup[],
): Result<ThreatAudit, CaseloadIssueCode> => {
  const loads = result.measures.practitioners;
  const team = new Set(loads.map(({ practitioner }) => practitioner));
  const issues = groups.flatMap(({ practitioners }, at) =>
    practitioners.flatMap((practitioner, k) =>
      team.has(practitioner)
        ? []
        : [
            issue<CaseloadIssueCode>('unknown-practitioner', ['groups', at, 'practitioners', k], {
              practitioner,
            }),
          ],
    ),
  );
  if (issues.length > 0) return refuseAll(issues);
  return ok({
    groups: groups.map((group) => exposureOf(group, loads)),
    cautions: groups.length > 1 ? ['no-figure-in-source', 'several-tests'] : ['no-figure-in-source'],
    rule: CAS_6,
  });
};
