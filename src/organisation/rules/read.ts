import {
  type Citation,
  concludeParts,
  type Evidence,
  evidenceOf,
  type Judgement,
  type ObservationIndex,
  type PartNames,
  type Rule,
  readItem,
  readingCautions,
} from '../../kernel/index.js';

/**
 * Judges a list of items that belong together from observations.
 *
 * @param index - Observations up to the day.
 * @param items - Ids of what belongs together.
 * @param names - What to call the findings.
 * @param rule - The rule that asks for it.
 * @param citeOf - Where each item stands; the rule's citation unless given.
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
  citeOf: (item: string) => Citation = () => rule.cite,
): Judgement<F> => {
  const read = items.map((field) => ({ field, reading: readItem(index, field) }));
  const evidence: readonly Evidence[] = read
    .filter(({ reading }) => reading.from.length > 0)
    .map(({ field, reading }) => evidenceOf(field, reading, citeOf(field)));
  const cautions = read.flatMap(({ field, reading }) => readingCautions(field, reading));
  return concludeParts(
    { evidence, cautions, rules: [rule] },
    read.map(({ field, reading }) => ({ field, answer: reading.answer })),
    names,
  );
};
