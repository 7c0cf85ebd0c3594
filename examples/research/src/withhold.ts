import { TEAM_SUMMARY_MINIMUM } from 'family-engagement';

/** What of a row of counts may be shown. */
export type Shown = {
  /** A mark a cell: false where nothing is said of it. */
  readonly cells: readonly boolean[];
  /** Whether the sum may be shown. */
  readonly sum: boolean;
};

/** Whether a figure rests on enough families, or on none. The least is the library's own for summaries of people (TEAM-1). */
export const isEnough = (families: number): boolean => families === 0 || families >= TEAM_SUMMARY_MINIMUM;

/**
 * Decides what of a row of counts may be shown, by how many families stand behind each cell. One hidden cell could be
 * worked out from the rest and the sum, so further cells are hidden, those with the fewest families first, until there
 * are two at least, and one of them alone speaks of enough families.
 */
export const shownOf = (families: readonly number[]): Shown => {
  const hidden = new Set(families.flatMap((count, at) => (isEnough(count) ? [] : [at])));
  const rest = families
    .map((count, at) => ({ count, at }))
    .filter(({ count, at }) => count > 0 && !hidden.has(at))
    .sort((a, b) => a.count - b.count || a.at - b.at);
  const covered = () => hidden.size >= 2 && [...hidden].some((at) => isEnough(families[at]!));
  while (hidden.size > 0 && !covered() && rest.length > 0) hidden.add(rest.shift()!.at);
  return { cells: families.map((_, at) => !hidden.has(at)), sum: hidden.size === 0 || covered() };
};
