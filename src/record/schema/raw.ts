/**
 * Reads parts of an unknown value without trusting it, so that a record with one bad field still has its other
 * problems reported in the same pass.
 */
export type Raw = Readonly<Record<string, unknown>>;

/** A row of an unknown list, with its place in it. */
export type RawRow = { readonly at: number; readonly row: Raw };

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a field holds a list. */
export const isListed = (row: Raw, key: string): boolean =>
  Object.hasOwn(row, key) && Array.isArray(row[key]);

/** The rows of a list that are objects; none where there is no such list. */
export const rowsOf = (value: unknown, key: string): readonly RawRow[] => {
  if (!isRaw(value) || !isListed(value, key)) return [];
  const rows: RawRow[] = [];
  (value[key] as readonly unknown[]).forEach((row, at) => {
    if (isRaw(row)) rows.push({ at, row });
  });
  return rows;
};

/** A field that is a text; undefined where it is anything else. */
export const textOf = (row: Raw, key: string): string | undefined => {
  const value = Object.hasOwn(row, key) ? row[key] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** The texts of a list field, each with its place. */
export const textsOf = (row: Raw, key: string): readonly { readonly at: number; readonly text: string }[] => {
  if (!isListed(row, key)) return [];
  return (row[key] as readonly unknown[]).flatMap((text, at) =>
    typeof text === 'string' ? [{ at, text }] : [],
  );
};
