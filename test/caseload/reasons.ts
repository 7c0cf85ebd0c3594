import { compile } from '../../src/caseload/engine/compile.js';
import type { Work } from '../../src/caseload/engine/rearrange.js';
import { holdingOf } from '../../src/caseload/engine/team.js';
import { explainUnplaced, type UnplacedFamily } from '../../src/caseload/rules/why.js';
import type { CaseloadFamily, CaseloadProblem } from '../../src/caseload/schema.js';
import { keepsLimits } from './brute.js';

export type Reason = { readonly constraint: string; readonly of?: string; readonly limit?: number };

const said = ({ constraint, of }: Reason): string => `${constraint} ${of ?? ''}`;

/** Everything that could keep a family out, given who has a place: its own wishes and every limit there is. */
export const reasonsOf = (problem: CaseloadProblem, id: string, placed: ReadonlySet<string>): Reason[] => {
  const family = problem.families.find((one) => one.id === id)!;
  const apart = problem.families.filter(
    (one) => placed.has(one.id) && (family.notWith?.includes(one.id) || one.notWith?.includes(id)),
  );
  return [
    ...[...new Set(family.skills)].map((of) => ({ constraint: 'skill', of })),
    ...(family.locality === undefined ? [] : [{ constraint: 'locality', of: family.locality }]),
    ...[...new Set(family.themes)].map((of) => ({ constraint: 'theme', of })),
    ...(family.pinned === true ? [{ constraint: 'pinned', of: family.current! }] : []),
    ...apart.map(({ id: of }) => ({ constraint: 'not-with', of })),
    ...(problem.limits?.maxMoves === undefined ? [] : [{ constraint: 'max-moves' }]),
    ...problem.practitioners.flatMap(({ id: of, maxFamilies, maxThreat }) => [
      ...(maxFamilies === undefined ? [] : [{ constraint: 'max-families', of }]),
      ...(maxThreat === undefined ? [] : [{ constraint: 'max-threat', of }]),
    ]),
  ];
};

/** The problem of those who have a place and one more, with only `kept` of what could keep that one out. */
const easedFor = (
  { limits, ...rest }: CaseloadProblem,
  id: string,
  placed: ReadonlySet<string>,
  kept: readonly Reason[],
): CaseloadProblem => {
  const is = new Set(kept.map(said));
  const has = (constraint: string, of = ''): boolean => is.has(said({ constraint, of }));
  const ease = ({ locality, pinned, notWith = [], ...one }: CaseloadFamily): CaseloadFamily =>
    one.id === id
      ? {
          ...one,
          skills: (one.skills ?? []).filter((of) => has('skill', of)),
          themes: (one.themes ?? []).filter((of) => has('theme', of)),
          ...(locality !== undefined && has('locality', locality) ? { locality } : {}),
          ...(pinned !== undefined && has('pinned', one.current) ? { pinned } : {}),
          notWith: notWith.filter((of) => has('not-with', of)),
        }
      : {
          ...one,
          ...(locality === undefined ? {} : { locality }),
          ...(pinned === undefined ? {} : { pinned }),
          notWith: notWith.filter((of) => of !== id || has('not-with', one.id)),
        };
  return {
    ...rest,
    practitioners: rest.practitioners.map(({ maxFamilies, maxThreat, ...one }) => ({
      ...one,
      ...(maxFamilies !== undefined && has('max-families', one.id) ? { maxFamilies } : {}),
      ...(maxThreat !== undefined && has('max-threat', one.id) ? { maxThreat } : {}),
    })),
    families: rest.families.filter((one) => one.id === id || placed.has(one.id)).map(ease),
    limits: limits?.maxMoves !== undefined && has('max-moves') ? { maxMoves: limits.maxMoves } : {},
  };
};

/** Whether everybody who has a place and the family can all have one, tried in every way there is. */
export const hasPlace = (
  problem: CaseloadProblem,
  id: string,
  placed: ReadonlySet<string>,
  kept: readonly Reason[],
): boolean => {
  const eased = easedFor(problem, id, placed, kept);
  const at = new Array<number>(eased.families.length).fill(-1);
  const visit = (f: number): boolean => {
    if (f === at.length) return keepsLimits(eased, at);
    for (let j = 0; j < eased.practitioners.length; j++) {
      at[f] = j;
      if (visit(f + 1)) return true;
    }
    at[f] = -1;
    return false;
  };
  return visit(0);
};

/** The least number of reasons that together keep the family out, tried from the fewest up; Infinity if it can have a place. */
export const leastReasons = (problem: CaseloadProblem, id: string, placed: ReadonlySet<string>): number => {
  const all = reasonsOf(problem, id, placed);
  const keepsOut = (size: number, from: number, kept: readonly Reason[]): boolean => {
    if (size === 0) return !hasPlace(problem, id, placed, kept);
    for (let k = from; k <= all.length - size; k++)
      if (keepsOut(size - 1, k + 1, [...kept, all[k]!])) return true;
    return false;
  };
  for (let size = 0; size <= all.length; size++) if (keepsOut(size, 0, [])) return size;
  return Infinity;
};

/** What is said of those whom nobody holds; `holder` gives positions, -1 for nobody. */
export const explained = (
  problem: CaseloadProblem,
  holder: readonly number[],
  ...work: Work[]
): readonly UnplacedFamily[] => {
  const team = compile(problem);
  const steps = explainUnplaced(problem, team, holdingOf(team, Int32Array.from(holder)), ...work);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};

/** Each obstacle as a line. */
export const lines = (because: readonly Reason[] | undefined): string[] | undefined =>
  because?.map(({ constraint, of, limit }) =>
    [constraint, of, limit].filter((part) => part !== undefined).join(' '),
  );
