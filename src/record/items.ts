import {
  CAPACITY_PARTS,
  CHANGE_INDICATORS,
  CHANGE_NEEDS_TIME,
  OVERWHELM,
  PLAN_QUALITIES,
  READINESS_CRITERIA,
} from '../change/index.js';

/**
 * Every item that an observation in a record can name. A host with a vocabulary of its own passes its ids to
 * `parseFamilyRecord` beside these.
 *
 * @returns Ids, in the order of the modules.
 * @throws Never.
 * @see The library's design, section 1 (vocabulary).
 * @example listObservableItems().includes('change.capacity.motivation'); // => true
 */
export const listObservableItems = (): readonly string[] => [
  ...Object.values(CHANGE_INDICATORS).flat(),
  ...CAPACITY_PARTS,
  ...CHANGE_NEEDS_TIME,
  ...READINESS_CRITERIA,
  ...PLAN_QUALITIES,
  OVERWHELM,
];
