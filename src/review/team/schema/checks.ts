import { type IsoDate, type Issue, isIsoDate, issue, TEAM_SUMMARY_MINIMUM } from '../../../kernel/index.js';
import { CULTURE_ITEMS } from '../../../organisation/vocabulary.js';
import { isStaffOnly } from '../../../wellbeing/vocabulary.js';

/** What can be wrong with a team's record whose every field has the right shape. */
export type TeamRecordCheck =
  | 'duplicate-id'
  | 'not-in-team'
  | 'in-the-future'
  | 'staff-only-item'
  | 'about-somebody'
  | 'given-in-confidence'
  | 'summary-shows-too-few';

type Fields = Readonly<Record<string, unknown>>;
type Check = (input: Fields, on: IsoDate) => readonly Issue<TeamRecordCheck>[];

const LISTS = ['practitioners', 'supervision', 'observations', 'visits', 'exposure', 'summaries'] as const;
type List = (typeof LISTS)[number] | 'support';

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Read without trust, so that a record with one bad field still has its other problems reported in the same pass. */
const rowsOf = (input: Fields, list: string): readonly { readonly at: number; readonly row: Fields }[] => {
  const rows: unknown = Object.hasOwn(input, list) ? input[list] : undefined;
  return Array.isArray(rows) ? rows.flatMap((row: unknown, at) => (isObject(row) ? [{ at, row }] : [])) : [];
};

const isText = (value: unknown): value is string => typeof value === 'string';

type Found = { readonly text: string; readonly row: Fields; readonly path: readonly (string | number)[] };

const textsAt = (input: Fields, list: List, key: string): readonly Found[] =>
  rowsOf(input, list).flatMap(({ at, row }) => {
    const text = row[key];
    return isText(text) ? [{ text, row, path: [list, at, key] }] : [];
  });

const duplicates: Check = (input) =>
  [...LISTS.map((list) => [list, 'id'] as const), ['support', 'person'] as const].flatMap(([list, key]) => {
    const seen = new Set<string>();
    return textsAt(input, list, key).flatMap(({ text: id, path }) => {
      if (seen.has(id)) return [issue('duplicate-id' as const, path, { id })];
      seen.add(id);
      return [];
    });
  });

const strangers: Check = (input) => {
  const people = new Set(textsAt(input, 'practitioners', 'id').map(({ text }) => text));
  const named = [
    ...textsAt(input, 'supervision', 'worker'),
    ...textsAt(input, 'support', 'person'),
    ...textsAt(input, 'exposure', 'practitioner'),
  ];
  return named
    .filter(({ text }) => !people.has(text))
    .map(({ text: id, path }) => issue('not-in-team', path, { id }));
};

/** Supervision can be booked ahead; what was seen, met with or summed up has happened. */
const future: Check = (input, on) =>
  (['observations', 'exposure', 'summaries'] as const).flatMap((list) =>
    textsAt(input, list, 'on')
      .filter(({ text }) => text > on && isIsoDate(text))
      .map(({ text: day, path }) => issue('in-the-future', path, { day, on })),
  );

/** What is about one person, or said by one of the team of how it is to work here, is not a manager's to hold. */
const confidences: Check = (input) => {
  const people = new Set(textsAt(input, 'practitioners', 'id').map(({ text }) => text));
  const culture: readonly string[] = CULTURE_ITEMS;
  return [
    ...textsAt(input, 'observations', 'item').flatMap(
      ({ text: item, row, path }): readonly Issue<TeamRecordCheck>[] => {
        if (isStaffOnly(item)) return [issue('staff-only-item', path, { item })];
        return culture.includes(item) && isText(row.by) && people.has(row.by)
          ? [issue('given-in-confidence', [...path.slice(0, 2), 'by'], { item })]
          : [];
      },
    ),
    ...textsAt(input, 'observations', 'about')
      .filter(({ text }) => isText(input.id) && text !== input.id)
      .map(({ text: id, path }) => issue('about-somebody' as const, path, { id })),
  ];
};

const summaries: Check = (input) =>
  rowsOf(input, 'summaries').flatMap(({ at, row }) =>
    rowsOf(row, 'items').flatMap(({ at: place, row: { shown, answered } }) =>
      shown === true && typeof answered === 'number' && answered < TEAM_SUMMARY_MINIMUM
        ? [
            issue('summary-shows-too-few' as const, ['summaries', at, 'items', place, 'answered'], {
              minimum: TEAM_SUMMARY_MINIMUM,
            }),
          ]
        : [],
    ),
  );

/** Every problem of a team's record that its schema cannot see, in the order of the checks and then of the record. */
export const checkTeamRecord = (input: Fields, on: IsoDate): readonly Issue<TeamRecordCheck>[] =>
  [duplicates, strangers, future, confidences, summaries].flatMap((check) => check(input, on));
