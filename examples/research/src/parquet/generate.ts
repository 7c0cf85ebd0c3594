// Writes observations that nobody made, as Parquet, made by DuckDB itself from a seed:
// npx tsx src/parquet/generate.ts --rows 200000 --seed 1 --folder big
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { CAPACITY_PARTS, MOVE_COUNTERSIGNS, MOVE_SIGNS } from 'family-engagement/change';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: 'big' },
  },
});
const [rows, seed] = [Number(options.rows), Number(options.seed)];
if (!(Number.isSafeInteger(rows) && rows > 0 && Number.isSafeInteger(seed))) {
  console.error('--rows and --seed are whole numbers.');
  process.exit(2);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const list = (items: readonly string[]): string => `[${items.map(quoted).join(', ')}]`;
/** A whole number from 0, the same for the same row, seed and use. */
const dice = (use: number, sides: number): string => `(hash(i, ${seed}, ${use}) % ${sides})::INTEGER`;

// A family has two parents, a parent two needed changes. Of 20 notes on a parent, 4 are about the parent and 8 about each need.
const SIGNS = [
  ...Object.values(MOVE_SIGNS).flat(),
  ...MOVE_SIGNS['change.contemplation'],
  ...Object.values(MOVE_COUNTERSIGNS).flat(),
];
const families = Math.max(1, Math.ceil(rows / 40));

const OBSERVATIONS = `
  WITH note AS (
    SELECT i, 'family-' || (i % ${families}) AS family, i // ${families} AS turn,
      CASE WHEN turn % 40 < 20 THEN 'parent-1' ELSE 'parent-2' END AS parent, turn % 20 AS nth
    FROM range(${rows}) AS made(i)
  )
  SELECT
    family,
    'o' || i AS id,
    (DATE '2024-11-01' + ${dice(1, 730)}) AS "on",
    CASE WHEN nth < 4 THEN parent WHEN nth < 12 THEN parent || '-need-1' ELSE parent || '-need-2' END AS about,
    CASE WHEN i % 59999 = 7 THEN 'change.not-an-item'
         WHEN nth < 4 THEN ${list(CAPACITY_PARTS)}[1 + nth % 2]
         ELSE ${list(SIGNS)}[1 + ${dice(2, SIGNS.length)}] END AS item,
    CASE WHEN i % 69997 = 11 THEN 'perhaps' ELSE ['yes', 'yes', 'yes', 'no', 'unknown'][1 + ${dice(3, 5)}] END AS answer,
    ['observed', 'observed', 'self-described', 'reported', NULL][1 + ${dice(4, 5)}] AS "knownBy",
    'worker-' || ${dice(5, 40)} AS "by",
    NULL::VARCHAR AS contact
  FROM note`;

const NEEDS = `
  SELECT 'family-' || family AS family, parent || '-need-' || nth AS need, parent, DATE '2024-11-01' AS since
  FROM range(${families}) AS f(family), (VALUES ('parent-1'), ('parent-2')) AS p(parent), (VALUES (1), (2)) AS n(nth)`;

mkdirSync(options.folder, { recursive: true });
const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB' });
const connection = await instance.connect();
for (const [name, query] of Object.entries({ observations: OBSERVATIONS, needs: NEEDS }))
  await connection.run(
    `COPY (${query}) TO ${quoted(join(options.folder, `${name}.parquet`))} (FORMAT parquet)`,
  );
connection.closeSync();
instance.closeSync();
console.log(
  `${options.folder}: ${rows.toLocaleString('en-GB')} observations of ${families.toLocaleString('en-GB')} families.`,
);
