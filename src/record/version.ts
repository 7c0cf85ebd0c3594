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
  'grow',
  'plans',
  'flags',
  'incidents',
  'visits',
  'experiences',
  'documents',
] as const;

/** One of {@link SECTIONS}. */
export type SectionName = (typeof SECTIONS)[number];

/**
 * Lists whose rows are written bit by bit. Everything else that changes was an error, and is corrected; a GROW
 * conversation goes on by `moveGrow`, which keeps its order.
 */
export const DRAFT_SECTIONS = ['neededChanges', 'sharing', 'plans', 'flags', 'visits', 'documents'] as const;
