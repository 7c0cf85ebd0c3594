import { type DuckDBConnection, DuckDBDataChunk, VARCHAR } from '@duckdb/node-api';
import type { Row } from '../figures.js';

const ROWS_IN_CHUNK = 2048;

/** Adds rows of text to a table of DuckDB, a chunk at a time. */
export const tableWriter = async (
  connection: DuckDBConnection,
  table: string,
  columns: readonly string[],
) => {
  await connection.run(`CREATE TABLE ${table} (${columns.map((name) => `"${name}" VARCHAR`).join(', ')})`);
  const appender = await connection.createAppender(table);
  const chunk = DuckDBDataChunk.create(columns.map(() => VARCHAR));
  let waiting: (string | null)[][] = columns.map(() => []);
  const write = () => {
    if (waiting[0]!.length === 0) return;
    chunk.reset();
    chunk.setColumns(waiting);
    appender.appendDataChunk(chunk);
    waiting = columns.map(() => []);
  };
  return {
    add: (rows: readonly Row[]) => {
      for (const row of rows) {
        columns.forEach((name, at) => {
          const value = row[name];
          waiting[at]!.push(value === undefined ? null : String(value));
        });
        if (waiting[0]!.length === ROWS_IN_CHUNK) write();
      }
    },
    end: () => {
      write();
      appender.closeSync();
    },
  };
};
