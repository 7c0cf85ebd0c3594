import type { Estimate } from './figure.js';
import { type HistoryOptions, type LeftOut, listLeftOut, readHistories } from './history.js';
import { clopperPearsonInterval, type LevelOption, wilsonInterval } from './proportion.js';
import type { StateRow } from './schema.js';
import {
  FEW_OBSERVATIONS,
  PROPORTION_INTERVALS,
  type ProportionInterval,
  REPEATS,
  type Repeats,
} from './vocabulary.js';

/** How often each state was followed by each other. */
export type TransitionCounts<State extends string> = {
  /** The states, in the caller's order; rows and columns of `counts` follow it. */
  readonly states: readonly State[];
  /** `counts[i][j]`: how often state i was followed by state j. */
  readonly counts: readonly (readonly number[])[];
  /** Rows that said nothing; a transition into or out of such a day is not counted. */
  readonly leftOut: readonly LeftOut[];
};

/** Conventions of a count of transitions. */
export type CountOptions = HistoryOptions & {
  /** What a row that repeats the state before it counts as: `count` unless given. */
  readonly repeats?: Repeats;
};

/**
 * Counts how often each state was followed by each other, in the rows of one subject after another.
 *
 * @param rows - Dated rows in any order; see `StateRow`.
 * @param states - Every state there is, so that what was never seen has its place in the table too.
 * @param options - `on`: the last day that counts. `repeats`: `count` (as `statetable.msm` does) unless given.
 * @returns The table, and the rows it could not use.
 * @throws Never.
 * @see Jackson, C. H. (2011). Multi-state models for panel data: the msm package for R. Journal of Statistical Software
 *   38(8). Same as `statetable.msm(state, subject)` with `repeats: 'count'`.
 * @example countTransitions([{ subject: 'p1', on: isoDate('2026-03-01'), state: 'a' }, { subject: 'p1', on: isoDate('2026-04-01'), state: 'b' }], ['a', 'b'], { on: isoDate('2026-05-01') }).counts; // => [[0, 1], [0, 0]]
 */
export const countTransitions = <State extends string>(
  rows: readonly StateRow[],
  states: readonly State[],
  { on, repeats = REPEATS[0] }: CountOptions,
): TransitionCounts<State> => {
  const histories = readHistories(rows, states, { on });
  const counts = states.map(() => states.map(() => 0));
  for (const { looks } of histories)
    looks.forEach(({ state }, at) => {
      const before = looks[at - 1]?.state;
      if (state === undefined || before === undefined) return;
      if (repeats === 'leave-out' && state === before) return;
      counts[states.indexOf(before)]![states.indexOf(state)]! += 1;
    });
  return { states, counts, leftOut: listLeftOut(histories) };
};

/** One cell of a table of transition probabilities. */
export type TransitionCell<State extends string> = {
  /** The state that followed. */
  readonly to: State;
  /** How often it did. */
  readonly count: number;
  /**
   * Whether it was seen at all. Not seen is not impossible: the upper limit of the interval says how common it could
   * still be.
   */
  readonly seen: boolean;
  /** The share of all that followed, with its interval. */
  readonly probability: Estimate;
};

/** Where one state led. */
export type TransitionRow<State extends string> = {
  /** The state left, or stayed in. */
  readonly from: State;
  /** How many transitions out of it were seen. */
  readonly observed: number;
  /** True where that is fewer than `fewBelow`: read the intervals before the probabilities. */
  readonly few: boolean;
  /** One cell a state, in the caller's order. */
  readonly cells: readonly TransitionCell<State>[];
};

/** Conventions of a table of transition probabilities. */
export type TransitionOptions = LevelOption & {
  /** Which interval: `wilson` unless given. Each cell has its own; they are not simultaneous. */
  readonly interval?: ProportionInterval;
  /** A row with fewer observations is marked; {@link FEW_OBSERVATIONS} unless given. */
  readonly fewBelow?: number;
};

/**
 * Works out how likely each state was to be followed by each other, with an interval for every cell.
 *
 * A probability is per step from one row to the next, whatever time lay between. Steps are taken to have nothing to do
 * with each other; where few people give many of them, the limits are too narrow.
 *
 * @param table - Counts from {@link countTransitions}.
 * @param options - `interval`: `wilson` unless given. `level`: 0.95 unless given. `fewBelow`: 12 unless given.
 * @returns One row a state; cells of a state never left are undefined (`nothing-observed`), not zero.
 * @throws Never.
 * @see Anderson, T. W. and Goodman, L. A. (1957). Statistical inference about Markov chains. Annals of Mathematical
 *   Statistics 28, 89-110 (shares of each row as maximum-likelihood estimates).
 * @example estimateTransitions({ states: ['a', 'b'], counts: [[3, 1], [0, 0]] })[0].few; // => true
 */
export const estimateTransitions = <State extends string>(
  { states, counts }: Pick<TransitionCounts<State>, 'states' | 'counts'>,
  { interval = PROPORTION_INTERVALS[0], fewBelow = FEW_OBSERVATIONS, ...level }: TransitionOptions = {},
): readonly TransitionRow<State>[] => {
  const estimate = interval === 'wilson' ? wilsonInterval : clopperPearsonInterval;
  return states.map((from, i) => {
    const row = states.map((_, j) => counts[i]?.[j] ?? 0);
    const observed = row.reduce((sum, count) => sum + count, 0);
    const cells = row.map((count, j) => ({
      to: states[j]!,
      count,
      seen: count > 0,
      probability: estimate(count, observed, level),
    }));
    return { from, observed, few: !(observed >= fewBelow), cells };
  });
};
