import fc from 'fast-check';
import {
  CAPACITY_PARTS,
  CHANGE_INDICATORS,
  CHANGE_NEEDS_TIME,
  CHANGE_STAGES,
  OVERWHELM,
  PLAN_QUALITIES,
  READINESS_CRITERIA,
} from '../../src/change/index.js';
import {
  ANSWERS,
  type Answer,
  addDays,
  isoDate,
  KNOWN_BY,
  type Observation,
} from '../../src/kernel/index.js';
import { deepFreeze, observed } from '../support/builders.js';

/** Day of the judgement in these tests. */
export const ON = isoDate('2026-11-21');

/** Every item of the module that can be observed. */
export const ITEMS: readonly string[] = [
  ...Object.values(CHANGE_INDICATORS).flat(),
  ...CAPACITY_PARTS,
  ...READINESS_CRITERIA,
  ...PLAN_QUALITIES,
  ...CHANGE_NEEDS_TIME,
  OVERWHELM,
];

export const stages = fc.constantFrom(...CHANGE_STAGES);
export const placed = fc.constantFrom(...CHANGE_STAGES, 'not-located' as const);

/** Records about some items: the days run from a week before {@link ON} to `lastDay` days after it. */
export const records = (items: readonly string[], lastDay = 2): fc.Arbitrary<readonly Observation[]> =>
  fc
    .array(
      fc.record({
        item: fc.constantFrom(...items, 'another.module.item'),
        answer: fc.constantFrom(...ANSWERS),
        day: fc.integer({ min: -7, max: lastDay }),
        knownBy: fc.option(fc.constantFrom(...KNOWN_BY), { nil: undefined }),
      }),
      { maxLength: 14 },
    )
    .map((rows) =>
      deepFreeze(
        rows.map(({ item, answer, day, knownBy }, at) =>
          observed(item, answer, {
            id: `o${at}`,
            on: addDays(ON, day),
            ...(knownBy === undefined ? {} : { knownBy }),
          }),
        ),
      ),
    );

/** A record and the same record in another order. */
export const shuffledRecords = (items: readonly string[]) =>
  records(items).chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
  );

/** Every way of answering some items, as answers in the order of the items. */
export const everyAnswer = (count: number): readonly (readonly Answer[])[] =>
  count === 0 ? [[]] : everyAnswer(count - 1).flatMap((rest) => ANSWERS.map((answer) => [...rest, answer]));

/** Observations that say so; what is unknown is left out of the record on every second item and recorded on the others. */
export const recordOf = (items: readonly string[], answers: readonly Answer[]): readonly Observation[] =>
  items.flatMap((item, at) => {
    const answer = answers[at] ?? 'unknown';
    return answer === 'unknown' && at % 2 === 0 ? [] : [observed(item, answer)];
  });
