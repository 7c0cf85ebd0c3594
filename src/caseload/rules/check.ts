import { type Issue, issue } from '../../kernel/index.js';
import { eligibility } from '../engine/compile.js';
import type { CaseloadFamily, CaseloadProblem, Placement } from '../schema.js';
import type { CaseloadIssueCode } from '../vocabulary.js';

type Found = Issue<CaseloadIssueCode>;
type Path = readonly (string | number)[];

type Range = { readonly low: number; readonly high: number };
const CAPACITY: Range = { low: 0.001, high: 1000 };
const NEED: Range = { low: 0, high: 1e12 };
const MOVE_COST: Range = { low: 0, high: 1e9 };
const WEIGHT: Range = { low: 0, high: 1e6 };

/** Whether a number is out of range; `undefined` is left to the default. */
const outside = (value: number | undefined, { low, high }: Range): boolean =>
  value !== undefined && !(value >= low && value <= high);
const broken = (value: number | undefined): boolean =>
  value !== undefined && !(Number.isInteger(value) && value >= 0);

const listDuplicates = (
  items: readonly { readonly id: string }[],
  where: 'practitioners' | 'families',
  ids: { readonly size: number },
): Found[] => {
  if (ids.size === items.length) return [];
  const seen = new Set<string>();
  return items.flatMap(({ id }, at) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [issue<CaseloadIssueCode>('duplicate-caseload-id', [where, at, 'id'], { id })];
  });
};

/** Lists what is wrong with the team, whose ids are `who`, the weights, the limits and the bands. */
export const listTeamFaults = (
  { practitioners, weights, limits, bands }: CaseloadProblem,
  who: { readonly size: number },
): Found[] => {
  const found = listDuplicates(practitioners, 'practitioners', who);
  practitioners.forEach(({ capacity, maxFamilies, maxThreat }, at) => {
    if (outside(capacity, CAPACITY))
      found.push(issue('capacity-out-of-range', ['practitioners', at, 'capacity'], { ...CAPACITY }));
    if (broken(maxFamilies)) found.push(issue('limit-out-of-range', ['practitioners', at, 'maxFamilies']));
    if (broken(maxThreat)) found.push(issue('limit-out-of-range', ['practitioners', at, 'maxThreat']));
  });
  for (const name of ['load', 'mix', 'move', 'threat'] as const)
    if (outside(weights[name], WEIGHT))
      found.push(issue('weight-out-of-range', ['weights', name], { ...WEIGHT }));
  if (broken(limits?.maxMoves)) found.push(issue('limit-out-of-range', ['limits', 'maxMoves']));
  if (outside(limits?.needPerFullTime, NEED))
    found.push(issue('limit-out-of-range', ['limits', 'needPerFullTime'], { ...NEED }));
  bands.forEach((band, at) => {
    if (bands.indexOf(band) !== at) found.push(issue('duplicate-band', ['bands', at], { band }));
  });
  return found;
};

const pathOf = (at: number | undefined, name: string): Path =>
  at === undefined ? ['family', name] : ['families', at, name];

/** Checks what one family says of itself; `at` is its place in the problem, if it is in it. */
export const checkFamily = (
  found: Found[],
  { need, moveCost, band }: CaseloadFamily,
  bands: ReadonlySet<string>,
  at?: number,
): void => {
  if (outside(need, NEED)) found.push(issue('need-out-of-range', pathOf(at, 'need'), { ...NEED }));
  if (outside(moveCost, MOVE_COST))
    found.push(issue('move-cost-out-of-range', pathOf(at, 'moveCost'), { ...MOVE_COST }));
  if (!bands.has(band)) found.push(issue('unknown-band', pathOf(at, 'band'), { band }));
};

type Ids = { readonly has: (id: string) => boolean };

/** Checks what a family says of others: who holds it, and from whom it is to be kept apart. */
export const checkNames = (
  found: Found[],
  { pinned, current, notWith }: CaseloadFamily,
  practitioners: Ids,
  families: Ids,
  at?: number,
): void => {
  if (pinned === true && !practitioners.has(current ?? ''))
    found.push(issue('pinned-without-practitioner', pathOf(at, 'pinned')));
  notWith?.forEach((other, k) => {
    if (!families.has(other))
      found.push(issue('unknown-family', [...pathOf(at, 'notWith'), k], { family: other }));
  });
};

/** A family that is to stay with somebody who may not hold it. */
export const pinFault = ({ id, current }: CaseloadFamily, at?: number): Found =>
  issue('pinned-not-allowed', pathOf(at, 'pinned'), { family: id, practitioner: current! });

/** Lists what makes a problem unfit to judge. Empty where all is well. */
export const listFaults = (problem: CaseloadProblem): readonly Found[] => {
  const { practitioners, families } = problem;
  const bands = new Set(problem.bands);
  const team = new Set(practitioners.map(({ id }) => id));
  const known = new Set(families.map(({ id }) => id));
  const found = [...listTeamFaults(problem, team), ...listDuplicates(families, 'families', known)];
  families.forEach((family, at) => {
    checkFamily(found, family, bands, at);
    checkNames(found, family, team, known, at);
  });
  if (found.length > 0 || !families.some(({ pinned }) => pinned === true)) return found;
  const who = eligibility(problem);
  families.forEach((family, at) => {
    if (family.pinned === true && who(family).length === 0) found.push(pinFault(family, at));
  });
  return found;
};

/** Lists what is worth a second look in a problem that can be judged. */
export const listDoubts = ({ practitioners, families }: CaseloadProblem): readonly Found[] => {
  const team = new Set(practitioners.map(({ id }) => id));
  const skills = new Set(practitioners.flatMap((one) => one.skills ?? []));
  const covered = new Set(practitioners.flatMap((one) => one.covers ?? []));
  const anywhere = practitioners.some(({ covers }) => covers === undefined);
  const doubt = (code: CaseloadIssueCode, path: Path, detail: Record<string, string>): Found =>
    issue(code, path, detail, 'warning');
  return families.flatMap((family, at) => [
    ...(family.current !== undefined && !team.has(family.current)
      ? [doubt('current-not-in-team', ['families', at, 'current'], { practitioner: family.current })]
      : []),
    ...(family.skills ?? [])
      .filter((skill) => !skills.has(skill))
      .map((skill) => doubt('skill-nobody-has', ['families', at, 'skills'], { skill })),
    ...(family.locality !== undefined && !anywhere && !covered.has(family.locality)
      ? [doubt('locality-nobody-covers', ['families', at, 'locality'], { locality: family.locality })]
      : []),
  ]);
};

/** Lists what is wrong with an assignment: ids that are not known, and families placed twice. */
export const listMisplacements = (
  problem: CaseloadProblem,
  assignment: readonly Placement[],
): readonly Found[] => {
  const team = new Set(problem.practitioners.map(({ id }) => id));
  const families = new Set(problem.families.map(({ id }) => id));
  const seen = new Set<string>();
  return assignment.flatMap(({ family, practitioner }, at) => {
    const found: Found[] = [];
    if (!families.has(family)) found.push(issue('unknown-family', ['assignment', at, 'family'], { family }));
    if (!team.has(practitioner))
      found.push(issue('unknown-practitioner', ['assignment', at, 'practitioner'], { practitioner }));
    if (seen.has(family)) found.push(issue('placed-twice', ['assignment', at, 'family'], { family }));
    seen.add(family);
    return found;
  });
};
