import fc from 'fast-check';
import { type Answer, isoDate, type Observation } from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

export const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown'];
export const ON = isoDate('2026-06-15');

/** Every combination of the three answers, of a given length. */
export const combinations = (length: number): readonly (readonly Answer[])[] =>
  length === 0
    ? [[]]
    : combinations(length - 1).flatMap((rest) => ANSWERS.map((answer) => [...rest, answer]));

/** Answers by id, in the order of the ids. */
export const answersBy = <Id extends string>(ids: readonly Id[], given: readonly Answer[]) =>
  deepFreeze(Object.fromEntries(ids.map((id, at) => [id, given[at]]))) as { readonly [K in Id]?: Answer };

export const anyAnswer = fc.constantFrom<Answer>('yes', 'no', 'unknown');

export const anyAnswersTo = <Id extends string>(ids: readonly Id[]) =>
  fc
    .dictionary(fc.constantFrom(...ids), anyAnswer)
    .map((answers) => deepFreeze(answers) as { readonly [K in Id]?: Answer });

const DAYS = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-15', '2026-06-16'];

/** Observations of some items on a handful of days, some of them after the day of judgement; ids are unique. */
export const anyObservations = (items: readonly string[]) =>
  fc
    .array(
      fc.record({
        on: fc.constantFrom(...DAYS),
        about: fc.constantFrom('p1', 'p2'),
        item: fc.constantFrom(...items),
        answer: anyAnswer,
        knownBy: fc.constantFrom('observed', 'self-described', 'reported'),
      }),
      { maxLength: 12 },
    )
    .map((list) =>
      deepFreeze(list.map((one, at) => ({ ...one, id: `o${at}`, on: isoDate(one.on) }) as Observation)),
    );

export const reversed = <T>(list: readonly T[]): readonly T[] => deepFreeze([...list].reverse());

export const codesOf = (cautions: readonly { readonly code: string }[]): readonly string[] =>
  cautions.map(({ code }) => code);
