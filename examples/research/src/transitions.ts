import type { IsoDate } from 'family-engagement';
import { CHANGE_STAGES } from 'family-engagement/change';
import {
  countTransitions,
  estimateTransitions,
  type LeftOut,
  type StateRow,
} from 'family-engagement/research';
import { CONVENTIONS, type Row, round, shownOnly } from './figures.js';
import { shownOf } from './withhold.js';

const empty = (): number[][] => CHANGE_STAGES.map(() => CHANGE_STAGES.map(() => 0));

/**
 * Counts how often each stage was followed by each other, from one look to the next. One family at a time: no number of
 * families is too many, and it is known how many stand behind each cell.
 */
export const tallyTransitions = (on: IsoDate) => {
  const { repeats, proportion: interval, level } = CONVENTIONS;
  const counts = empty();
  const families = empty();
  return {
    /** Adds all the looks of one family. Returns those that said nothing. */
    add: (ofFamily: readonly StateRow[]): readonly LeftOut[] => {
      const table = countTransitions(ofFamily, CHANGE_STAGES, { on, repeats });
      table.counts.forEach((row, i) => {
        row.forEach((count, j) => {
          counts[i]![j]! += count;
          if (count > 0) families[i]![j]! += 1;
        });
      });
      return table.leftOut;
    },
    /** Shares with their intervals, of all that was added so far. */
    rows: (): readonly Row[] =>
      estimateTransitions({ states: CHANGE_STAGES, counts }, { interval, level }).flatMap(
        ({ from, observed, few, cells }, i) => {
          const shown = shownOf(families[i]!);
          return cells.map(({ to, count, probability }, j) => {
            const limits = probability.value === undefined ? undefined : probability;
            return {
              from,
              to,
              'steps-from': shown.sum ? observed : undefined,
              few: shown.sum ? few : undefined,
              ...shownOnly(shown.cells[j]!, {
                count,
                probability: round(probability.value),
                lower: round(limits?.lower),
                upper: round(limits?.upper),
              }),
            };
          });
        },
      ),
  };
};
