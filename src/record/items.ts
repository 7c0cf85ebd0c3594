import { FAMILY_LISTS } from './items/family.js';
import { PRACTICE_LISTS } from './items/practice.js';

/**
 * Every id of a module's vocabulary, wherever in its lists it stands: an id begins with the module's name. A question
 * set gives its questions: nobody can answer yes or no to the set.
 */
const idsOf = (module: string, value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.startsWith(`${module}.`) ? [value] : [];
  // What is no text in a vocabulary is a list or a table.
  const table = value as object;
  if ('questions' in table) return idsOf(module, table.questions);
  return Object.entries(table).flatMap(([key, part]) => [...idsOf(module, key), ...idsOf(module, part)]);
};

/**
 * Every item that an observation in a record can name: what can be seen, asked or answered in any module. A host with
 * a vocabulary of its own passes its ids to `parseFamilyRecord` beside these.
 *
 * @returns Ids, each once, in the order of the modules.
 * @throws Never.
 * @see The library's design, section 1 (vocabulary).
 * @example listObservableItems().includes('change.capacity.motivation'); // => true
 */
export const listObservableItems = (): readonly string[] => {
  known ??= [
    ...new Set(
      Object.entries({ ...FAMILY_LISTS, ...PRACTICE_LISTS }).flatMap(([module, lists]) =>
        idsOf(module, lists),
      ),
    ),
  ];
  return known;
};

/** The list, once somebody has asked for it: reading every vocabulary takes longer than reading a record. */
let known: readonly string[] | undefined;
