import type { IsoDate } from './date.js';
import { conclude, type Judgement, undetermined } from './judgement.js';
import { allOf } from './known.js';
import { groundsOf, type ItemReading, indexObservations, type Observation, readItem } from './observation.js';
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
  const read = items.map((id) => ({ id, reading: readItem(index, id) }));
  const grounds = groundsOf(read, rule);
  const answer = allOf(read.map(({ reading }) => reading.answer));
  if (answer !== 'unknown') return conclude(grounds, answer === 'yes' ? all : notAll, []);
  const open = read.filter(({ reading }) => reading.answer === 'unknown');
  const couldBecome: readonly F[] = open.length === 1 ? [all, notAll] : [notAll];
  return undetermined(
    grounds,
    open.map(({ id }) => ({ field: id, couldBecome })),
  );
};

/**
 * Judges something that counts only once it has lasted: it was gained, and a look since then found it kept up. How long
 * that takes is for people to say.
 *
 * @param gained - Whether it was gained, as read.
 * @param sustained - Whether it has been kept up, as read. A look from before the gain says nothing about that.
 * @param rule - The rule that asks for both.
 * @param names - What to call the finding where it has lasted, where there is no more than the gain, and where there is none.
 * @returns The judgement: provisionally no more than the gain while nobody can say whether it has been kept up;
 *   undetermined while the gain itself is not known.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.1 (`barnsley-toolkit`), for any change or goal.
 * @example concludeLasting({ id: 'a', reading: readItem(new Map(), 'a') }, { id: 'b', reading: readItem(new Map(), 'b') }, ENG_9, { lasting: 'kept', gained: 'new', none: 'no' }).status; // => 'undetermined'
 */
export const concludeLasting = <F extends string>(
  gained: ItemReading,
  sustained: ItemReading,
  rule: Rule,
  names: { readonly lasting: F; readonly gained: F; readonly none: F },
): Judgement<F> => {
  const grounds = groundsOf([gained, sustained], rule);
  const { answer, on } = gained.reading;
  if (answer === 'no') return conclude(grounds, names.none, []);
  if (answer === 'unknown') {
    const lasting = sustained.reading.answer === 'yes' ? [names.lasting] : [];
    return undetermined(grounds, [{ field: gained.id, couldBecome: [...lasting, names.gained, names.none] }]);
  }
  const lookedSince = sustained.reading.on !== undefined && sustained.reading.on >= on!;
  const held = lookedSince ? sustained.reading.answer : 'unknown';
  if (held === 'yes') return conclude(grounds, names.lasting, []);
  const gap = held === 'unknown' ? [{ field: sustained.id, couldBecome: [names.lasting] }] : [];
  return conclude(grounds, names.gained, gap);
};
