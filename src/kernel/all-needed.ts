import type { IsoDate } from './date.js';
import { conclude, type Judgement, undetermined } from './judgement.js';
import { allOf } from './known.js';
import { evidenceOf, indexObservations, type Observation, readItem, readingCautions } from './observation.js';
import type { Rule } from './rule.js';

/**
 * Judges a list of which every item is needed: one no settles it, one unknown keeps it open.
 *
 * @param items - Ids of what is needed, in the order of their source.
 * @param observations - Observations, in any order; later ones than `on` do not count.
 * @param on - The day of the judgement.
 * @param rule - The rule that asks for all of them.
 * @param names - What to call the finding where all hold, and where one does not.
 * @returns The judgement; undetermined while an item is not known and none is a no, each gap with what it alone could
 *   change.
 * @throws Never.
 * @see The library's design, section 1: unknown is never no.
 * @example concludeAllNeeded(['a'], [], isoDate('2026-11-21'), ENG_9, { all: 'whole', notAll: 'not-whole' }).status; // => 'undetermined'
 */
export const concludeAllNeeded = <F extends string>(
  items: readonly string[],
  observations: readonly Observation[],
  on: IsoDate,
  rule: Rule,
  { all, notAll }: { readonly all: F; readonly notAll: F },
): Judgement<F> => {
  const index = indexObservations(observations, on);
  const read = items.map((item) => ({ item, reading: readItem(index, item) }));
  const grounds = {
    evidence: read
      .filter(({ reading }) => reading.from.length > 0)
      .map(({ item, reading }) => evidenceOf(item, reading, rule.cite)),
    cautions: read.flatMap(({ item, reading }) => readingCautions(item, reading)),
    rules: [rule],
  };
  const answer = allOf(read.map(({ reading }) => reading.answer));
  if (answer !== 'unknown') return conclude(grounds, answer === 'yes' ? all : notAll, []);
  const open = read.filter(({ reading }) => reading.answer === 'unknown');
  const couldBecome: readonly F[] = open.length === 1 ? [all, notAll] : [notAll];
  return undetermined(
    grounds,
    open.map(({ item }) => ({ field: item, couldBecome })),
  );
};
