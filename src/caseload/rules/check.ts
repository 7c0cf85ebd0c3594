import { type Issue, issue } from '../../kernel/index.js';
import { eligibility } from '../engine/compile.js';
import type { CaseloadFamily, CaseloadPractitioner, CaseloadProblem, Placement } from '../schema.js';
import type { CaseloadIssueCode } from '../vocabulary.js';

type Found = Issue<CaseloadIssueCode>;
type Path = readonly (string | number)[];

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;
const whole = (value: number | undefined): boolean =>
  value === undefined || (Number.isInteger(value) && value >= 0);

/** Checks one number, and says where it is out of range; `undefined` is left to the default. */
const range = (
  found: Found[],
  code: CaseloadIssueCode,
  path: Path,
  value: number | undefined,
  low: number,
  high: number,
): void => {
  if (value !== undefined && !within(value, low, high)) found.push(issue(code, path, { low, high }));
};

const duplicates = (found: Found[], items: readonly { readonly id: string }[], where: string): void => {
  const seen = new Set<string>();
  items.forEach(({ id }, at) => {
    if (seen.has(id)) found.push(issue('duplicate-caseload-id', [where, at, 'id'], { id }));
    seen.add(id);
  });
};

const checkPractitioner = (found: Found[], one: CaseloadPractitioner, path: Path): void => {
  range(found, 'capacity-out-of-range', [...path, 'capacity'], one.capacity, 0.001, 1000);
  for (const name of ['maxFamilies', 'maxThreat'] as const)
    if (!whole(one[name])) found.push(issue('limit-out-of-range', [...path, name]));
};

const checkTotals = (found: Found[], { weights, limits, bands }: CaseloadProblem): void => {
  for (const name of ['load', 'mix', 'move', 'threat'] as const)
    range(found, 'weight-out-of-range', ['weights', name], weights[name], 0, 1e6);
  if (!whole(limits?.maxMoves)) found.push(issue('limit-out-of-range', ['limits', 'maxMoves']));
  range(found, 'limit-out-of-range', ['limits', 'needPerFullTime'], limits?.needPerFullTime, 0, 1e12);
  bands.forEach((band, at) => {
    if (bands.indexOf(band) !== at) found.push(issue('duplicate-band', ['bands', at], { band }));
  });
};

type Known = {
  readonly bands: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly practitioners: ReadonlySet<string>;
};

const checkFamily = (found: Found[], family: CaseloadFamily, path: Path, known: Known): void => {
  range(found, 'need-out-of-range', [...path, 'need'], family.need, 0, 1e12);
  range(found, 'move-cost-out-of-range', [...path, 'moveCost'], family.moveCost, 0, 1e9);
  if (!known.bands.has(family.band))
    found.push(issue('unknown-band', [...path, 'band'], { band: family.band }));
  if (family.pinned === true && !known.practitioners.has(family.current ?? ''))
    found.push(issue('pinned-without-practitioner', [...path, 'pinned']));
  family.notWith?.forEach((other, at) => {
    if (!known.families.has(other))
      found.push(issue('unknown-family', [...path, 'notWith', at], { family: other }));
  });
};

/** Lists what makes a problem unfit to judge. Empty where all is well. */
export const listFaults = (problem: CaseloadProblem): readonly Found[] => {
  const { practitioners, families, bands } = problem;
  const found: Found[] = [];
  duplicates(found, practitioners, 'practitioners');
  duplicates(found, families, 'families');
  practitioners.forEach((one, at) => {
    checkPractitioner(found, one, ['practitioners', at]);
  });
  checkTotals(found, problem);
  const known: Known = {
    bands: new Set(bands),
    families: new Set(families.map(({ id }) => id)),
    practitioners: new Set(practitioners.map(({ id }) => id)),
  };
  families.forEach((family, at) => {
    checkFamily(found, family, ['families', at], known);
  });
  if (found.length > 0 || !families.some(({ pinned }) => pinned === true)) return found;
  const who = eligibility(problem);
  families.forEach((family, at) => {
    if (family.pinned === true && who(family).length === 0)
      found.push(
        issue('pinned-not-allowed', ['families', at, 'pinned'], {
          family: family.id,
          practitioner: family.current!,
        }),
      );
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
