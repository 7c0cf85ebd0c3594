/** Version of the shape of a team's record. */
export const TEAM_SCHEMA_VERSION = 1;

/** What a practitioner can meet with at work. A threat of violence, and violence itself, are crimes. */
export const EXPOSURE_KINDS = ['threat-of-violence', 'violence', 'hostility', 'intimidation'] as const;

/** One of {@link EXPOSURE_KINDS}. */
export type ExposureKind = (typeof EXPOSURE_KINDS)[number];
