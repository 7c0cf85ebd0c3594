import type { CaseloadProblem } from '../../src/caseload/schema.js';

/** Who may hold whom, written from the specification and not from the engine. */
const mayHold = (problem: CaseloadProblem, f: number, j: number): boolean => {
  const { locality, skills = [], themes = [], pinned, current } = problem.families[f]!;
  const one = problem.practitioners[j]!;
  if (locality !== undefined && one.covers !== undefined && !one.covers.includes(locality)) return false;
  if (skills.some((skill) => !(one.skills ?? []).includes(skill))) return false;
  if (themes.some((theme) => (one.avoidThemes ?? []).includes(theme))) return false;
  return pinned !== true || current === one.id;
};

/** The objective of the README, term by term. `at[f]` is a practitioner or -1. */
export const objectiveOf = (problem: CaseloadProblem, at: readonly number[]): number => {
  const { practitioners, families, bands, weights } = problem;
  const capacity = practitioners.reduce((sum, one) => sum + one.capacity, 0);
  const mean = families.reduce((sum, one) => sum + one.need, 0) / capacity;
  let total = 0;
  practitioners.forEach((one, j) => {
    const mine = families.filter((_, f) => at[f] === j);
    const load = mine.reduce((sum, family) => sum + family.need, 0);
    total += weights.load * (load / one.capacity - mean) ** 2;
    for (const band of bands) {
      const fair = (families.filter((family) => family.band === band).length * one.capacity) / capacity;
      total += weights.mix * (mine.filter((family) => family.band === band).length - fair) ** 2;
    }
    const fair = (families.filter(({ threat }) => threat === true).length * one.capacity) / capacity;
    total += (weights.threat ?? 0) * (mine.filter(({ threat }) => threat === true).length - fair) ** 2;
  });
  families.forEach(({ current, moveCost = 1 }, f) => {
    if (current !== undefined && at[f]! >= 0 && practitioners[at[f]!]!.id !== current)
      total += weights.move * moveCost;
  });
  return total;
};

export const keepsLimits = (problem: CaseloadProblem, at: readonly number[]): boolean => {
  const { practitioners, families, limits } = problem;
  const known = new Set(practitioners.map(({ id }) => id));
  let moves = 0;
  for (let f = 0; f < families.length; f++) {
    if (at[f]! < 0) continue;
    const { current, notWith = [], id } = families[f]!;
    if (!mayHold(problem, f, at[f]!)) return false;
    if (current !== undefined && known.has(current) && practitioners[at[f]!]!.id !== current) moves++;
    for (let g = 0; g < families.length; g++)
      if (
        g !== f &&
        at[g] === at[f] &&
        (notWith.includes(families[g]!.id) || families[g]!.notWith?.includes(id))
      )
        return false;
  }
  if (moves > (limits?.maxMoves ?? Infinity)) return false;
  return practitioners.every((one, j) => {
    const mine = families.filter((_, f) => at[f] === j);
    return (
      mine.length <= (one.maxFamilies ?? Infinity) &&
      mine.filter(({ threat }) => threat === true).length <= (one.maxThreat ?? Infinity)
    );
  });
};

/** Every allocation there is: the most families that can be placed, and for each set placed the least objective. */
export const bruteForce = (problem: CaseloadProblem) => {
  const n = problem.families.length;
  const m = problem.practitioners.length;
  const at = new Array<number>(n).fill(-1);
  let most = 0;
  let least = Infinity;
  const bySet = new Map<string, number>();
  const visit = (f: number): void => {
    if (f === n) {
      if (!keepsLimits(problem, at)) return;
      const placed = at.filter((one) => one >= 0).length;
      const value = objectiveOf(problem, at);
      const key = at.map((one) => (one >= 0 ? 1 : 0)).join('');
      bySet.set(key, Math.min(bySet.get(key) ?? Infinity, value));
      if (placed > most) [most, least] = [placed, value];
      else if (placed === most) least = Math.min(least, value);
      return;
    }
    for (let j = -1; j < m; j++) {
      at[f] = j;
      visit(f + 1);
    }
    at[f] = -1;
  };
  visit(0);
  return { most, least, leastFor: (placed: readonly boolean[]) => bySet.get(placed.map(Number).join('')) };
};
