/** Version of the shape of a family's record. */
export const SCHEMA_VERSION = 1;

/** The lists of a record whose rows have ids. */
export const SECTIONS = [
  'people',
  'contacts',
  'observations',
  'neededChanges',
  'sharing',
  'sessions',
  'accounts',
  'areaReviews',
] as const;

/** One of {@link SECTIONS}. */
export type SectionName = (typeof SECTIONS)[number];
