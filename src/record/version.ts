/** Version of the shape of a family's record. */
export const SCHEMA_VERSION = 1;
