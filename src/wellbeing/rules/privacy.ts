/** Instruments that somebody in a family fills in about their own change. They are scored here and are no staff data. */
const ABOUT_FAMILIES = ['wellbeing.instrument.urica-32', 'wellbeing.instrument.socrates-8'] as const;

/**
 * Says whether an item belongs to staff alone, so that a host or another module can keep it out of a family's record, a
 * child's bundle or anything else that leaves the person it is about.
 *
 * @param item - Id of an item, an instrument or a scale.
 * @returns True for everything of this module, whether or not the id exists yet, save the two instruments that somebody
 *   in a family fills in about their own change.
 * @throws Never.
 * @see The library's design, section 1: nothing about staff wellbeing enters a family's record (`house-choice`).
 * @example isStaffOnly('wellbeing.sign.toll.lethargy'); // => true
 */
export const isStaffOnly = (item: string): boolean =>
  item.startsWith('wellbeing.') && !ABOUT_FAMILIES.some((id) => item === id || item.startsWith(`${id}.`));
