import type { DuckDBConnection } from '@duckdb/node-api';
import type { Cells } from '../read.js';

/** Everything on file of one family, as it stands in the tables: nothing of it has been checked. */
export type Family = {
  readonly id: string;
  readonly needs: readonly Cells[];
  readonly observations: readonly Cells[];
};

const COLUMNS = ['family', 'about', 'parent', 'since', 'id', 'on', 'item', 'answer', 'knownBy'] as const;

/** Rows that are put in order at one time. The files are read once for each so many: sorting all at once takes memory. */
const ROWS_IN_SHARE = 1_000_000;

/** One row a needed change or observation of a share of the families, families together. */
const inOrderOfFamily = (needs: string, observations: string, share: number, shares: number): string => `
  SELECT ${COLUMNS.map((name) => `"${name}"`).join(', ')} FROM (
    SELECT family, need AS about, parent, since::VARCHAR AS since FROM read_parquet(${needs})
    UNION ALL BY NAME
    SELECT family, about, id, "on"::VARCHAR AS "on", item, answer, "knownBy" FROM read_parquet(${observations})
  ) WHERE hash(coalesce(family, '')) % ${shares} = ${share} ORDER BY family`;

/** What is there of a row; an empty cell is a gap. */
const cellsOf = (row: readonly unknown[]): Cells => {
  const cells: Record<string, string> = {};
  for (let at = 0; at < COLUMNS.length; at += 1) if (row[at] !== null) cells[COLUMNS[at]!] = String(row[at]);
  return cells;
};

/** Where to read from: quoted paths of the two files, and how many observations there are. */
export type Source = {
  readonly connection: DuckDBConnection;
  readonly needs: string;
  readonly observations: string;
  readonly rows: number;
};

async function* listRows({ connection, needs, observations, rows }: Source): AsyncGenerator<Cells> {
  const shares = Math.max(1, Math.ceil(rows / ROWS_IN_SHARE));
  for (let share = 0; share < shares; share += 1) {
    const result = await connection.stream(inOrderOfFamily(needs, observations, share, shares));
    for await (const batch of result.yieldRows()) for (const row of batch) yield cellsOf(row);
  }
}

/** Reads families one after another. Here are one family and one batch of some two thousand rows; DuckDB has the share. */
export async function* listFamilies(source: Source): AsyncGenerator<Family> {
  let family: { id: string; needs: Cells[]; observations: Cells[] } | undefined;
  for await (const { about, parent, since, ...rest } of listRows(source)) {
    const id = rest.family ?? '';
    if (family?.id !== id) {
      if (family !== undefined) yield family;
      family = { id, needs: [], observations: [] };
    }
    const named = about === undefined ? {} : { about };
    if (since === undefined) family.observations.push({ ...rest, ...named });
    else family.needs.push({ family: id, parent: parent ?? '', since, need: about ?? '' });
  }
  if (family !== undefined) yield family;
}
