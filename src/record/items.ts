import * as attendance from '../attendance/index.js';
import * as behaviour from '../behaviour/index.js';
import * as change from '../change/index.js';
import * as engagement from '../engagement/index.js';
import * as grow from '../grow/index.js';
import * as plan from '../plan/index.js';
import * as safety from '../safety/index.js';

/** Every id of a module's vocabulary, wherever in its lists it stands: an id begins with the module's name. */
const idsOf = (module: string, value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.startsWith(`${module}.`) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [...idsOf(module, key), ...idsOf(module, part)]);
};

const VOCABULARIES: Readonly<Record<string, object>> = {
  attendance,
  behaviour,
  change,
  engagement,
  grow,
  plan,
  safety,
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
    ...new Set(Object.entries(VOCABULARIES).flatMap(([module, exported]) => idsOf(module, { ...exported }))),
  ];
  return known;
};

/** The list, once somebody has asked for it: reading every vocabulary takes longer than reading a record. */
let known: readonly string[] | undefined;
