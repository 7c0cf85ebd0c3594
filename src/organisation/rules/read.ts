import {
  concludeParts,
  groundsOf,
  type Judgement,
  type ObservationIndex,
  type PartNames,
  type Rule,
  readItem,
} from '../../kernel/index.js';

/**
 * Judges a list of items that belong together from observations.
 *
 * @param index - Observations up to the day.
 * @param items - Ids of what belongs together.
 * @param names - What to call the findings.
 * @param rule - The rule that asks for it.
 * @returns The judgement, with evidence and cautions about contradictions.
 * @throws Never.
 * @see The library's design, section 1.
 * @example judgeItems(new Map(), [], { all: 'met', some: 'partly', none: 'not' }, ORG_1).status; // => 'undetermined'
 */
export const judgeItems = <F>(
  index: ObservationIndex,
  items: readonly string[],
  names: PartNames<F>,
  rule: Rule,
): Judgement<F> => {
  const read = items.map((id) => ({ id, reading: readItem(index, id) }));
  return concludeParts(
    groundsOf(read, rule),
    read.map(({ id, reading }) => ({ field: id, answer: reading.answer })),
    names,
  );
};
