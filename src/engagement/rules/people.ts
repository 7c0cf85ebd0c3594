import {
  type Answer,
  allOf,
  anyOf,
  groupBy,
  type ObservationIndex,
  type Reading,
  readItem,
} from '../../kernel/index.js';

/** What the record says of one item, or one proposition, for one person. */
export type PersonReading = {
  /** Id of whoever the observations are about. */
  readonly about: string;
  /** What stands for them. */
  readonly reading: Reading;
};

/**
 * Reads items person by person, so that what one parent says last never hides what the other said before.
 *
 * @param index - Observations by item, up to the day.
 * @param items - Items that all speak for the same thing.
 * @returns One reading for each person the items were recorded about, in order of id; empty where there are none.
 * @throws Never.
 * @see The library's design, section 1: more evidence of risk never lowers concern (`house-choice`).
 * @example readEach(indexObservations([], isoDate('2026-11-21')), ['engagement.situation.rebuffed']); // => []
 */
export const readEach = (index: ObservationIndex, items: readonly string[]): readonly PersonReading[] => {
  const byPerson = groupBy(
    items.flatMap((item) => index.get(item) ?? []),
    ({ about }) => about,
  );
  return [...byPerson.keys()].sort().map((about) => ({ about, reading: readItem(byPerson, about) }));
};

const answersOf = (readings: readonly PersonReading[]): readonly Answer[] =>
  readings.map(({ reading }) => reading.answer);

/**
 * Joins readings where one person is enough.
 *
 * @param readings - One a person.
 * @returns `yes` as soon as it holds for one; `no` only where it holds for nobody on record; otherwise `unknown`.
 * @throws Never.
 * @see Kleene's strong three-valued logic; nobody on record is unknown.
 * @example forAnyone([]); // => 'unknown'
 */
export const forAnyone = (readings: readonly PersonReading[]): Answer =>
  readings.length === 0 ? 'unknown' : anyOf(answersOf(readings));

/**
 * Joins readings where it has to hold for each person.
 *
 * @param readings - One a person.
 * @returns `no` as soon as it fails for one; `yes` only where it holds for everybody on record; otherwise `unknown`.
 * @throws Never.
 * @see Kleene's strong three-valued logic; nobody on record is unknown.
 * @example forEveryone([]); // => 'unknown'
 */
export const forEveryone = (readings: readonly PersonReading[]): Answer =>
  readings.length === 0 ? 'unknown' : allOf(answersOf(readings));

/**
 * The observations that readings rest on.
 *
 * @param readings - One a person.
 * @returns Ids, in order of id.
 * @throws Never.
 * @see The library's design, section 1 (evidence).
 * @example sourcesOf([]); // => []
 */
export const sourcesOf = (readings: readonly PersonReading[]): readonly string[] =>
  [...new Set(readings.flatMap(({ reading }) => reading.from))].sort();
