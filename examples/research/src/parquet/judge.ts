// Judges observations kept as Parquet, a family at a time, and writes judgements as Parquet:
// npx tsx src/parquet/judge.ts --on 2026-10-31 --folder big
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type IsoDate, type Issue, type Observation, parseIsoDate } from 'family-engagement';
import { parseWith } from 'family-engagement/kernel/schemas';
import { NOT_KNOWN, type Row, shownOnly } from '../figures.js';
import { groupBy } from '../group.js';
import { judge, type Look, listMonthEnds, stateOf } from '../judge.js';
import { startProgress } from '../progress.js';
import { Need, observationReader } from '../read.js';
import { JUDGEMENT_COLUMNS, rowOfLook, toCsv } from '../tables.js';
import { tallyTransitions } from '../transitions.js';
import { shownOf } from '../withhold.js';
import { type Family, listFamilies } from './families.js';
import { tableWriter } from './writer.js';

const MONTHS_BETWEEN_LOOKS = 3;
/** Refused rows that are kept with their reason; beyond that they are counted. */
const MOST_REASONS = 1000;

const { values: options } = parseArgs({
  options: { on: { type: 'string', default: '2026-10-31' }, folder: { type: 'string', default: 'big' } },
});
const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;
const file = (name: string): string => quoted(join(options.folder, name));

/** Reads what can be used of a family, and says what cannot. */
const readFamily = (family: Family, on: IsoDate, refuse: (id: string, issues: readonly Issue[]) => void) => {
  const readObservation = observationReader(on);
  const observations: Observation[] = [];
  const needs: Need[] = [];
  for (const cells of family.observations) {
    const found = readObservation(cells);
    if (found.ok) observations.push(found.value.observation);
    else refuse(cells.id ?? '', found.issues);
  }
  for (const cells of family.needs) {
    const found = parseWith(Need, cells);
    if (found.ok) needs.push(found.value);
    else refuse(cells.need ?? '', found.issues);
  }
  return { observations, needs };
};

/** How many needed changes were at each stage on each day, by the table just written. */
const stagesByDay = async (connection: DuckDBConnection): Promise<readonly Row[]> => {
  const result = await connection.run(`
    SELECT "on", CASE WHEN "change-stage-status" IN ('settled', 'provisional') THEN "change-stage" ELSE '${NOT_KNOWN}' END AS stage,
      count(*)::INTEGER AS needs, count(*) FILTER ("change-stage-status" = 'provisional')::INTEGER AS provisional,
      count(DISTINCT family)::INTEGER AS families
    FROM judgements GROUP BY ALL ORDER BY ALL`);
  const rows = (await result.getRowObjectsJS()) as {
    on: string;
    stage: string;
    needs: number;
    provisional: number;
    families: number;
  }[];
  return [...groupBy(rows, ({ on }) => on).values()].flatMap((ofDay) => {
    const shown = shownOf(ofDay.map(({ families }) => families));
    return ofDay.map(({ on, stage, needs, provisional }, at) => ({
      on,
      stage,
      ...shownOnly(shown.cells[at]!, { needs, provisional }),
    }));
  });
};

const judgeAll = async (instance: DuckDBInstance, connection: DuckDBConnection, on: IsoDate) => {
  const counted = await connection.run(
    `SELECT count(*)::INTEGER FROM read_parquet(${file('observations.parquet')})`,
  );
  const rows = Number((await counted.getRows())[0]![0]);
  const progress = startProgress({ label: 'Judging', total: rows });
  const writer = await tableWriter(connection, 'judgements', JUDGEMENT_COLUMNS);
  const transitions = tallyTransitions(on);
  const refused: Row[] = [];
  const counts = { families: 0, observations: 0, refused: 0, judgements: 0 };
  const refuse = (family: string) => (id: string, issues: readonly Issue[]) => {
    counts.refused += 1;
    const reason = issues.map(({ path, code }) => `${path.join('.')}: ${code}`).join('; ');
    if (refused.length < MOST_REASONS) refused.push({ family, id, reason });
  };
  const reader = await instance.connect();
  const files = { needs: file('needs.parquet'), observations: file('observations.parquet') };
  for await (const family of listFamilies({ connection: reader, rows, ...files })) {
    const { observations, needs } = readFamily(family, on, refuse(family.id));
    const looks = needs
      .filter(({ since }) => since <= on)
      .flatMap(({ parent, need, since }): readonly Look[] =>
        judge(
          { family: family.id, parent, need },
          observations,
          listMonthEnds(since, on, MONTHS_BETWEEN_LOOKS),
        ),
      );
    writer.add(looks.map(rowOfLook));
    transitions.add(looks.map(stateOf));
    counts.families += 1;
    counts.observations += family.observations.length;
    counts.judgements += 2 * looks.length;
    progress.to(counts.observations);
  }
  progress.end();
  writer.end();
  reader.closeSync();
  return { counts, refused, transitions: transitions.rows() };
};

const run = async (on: IsoDate) => {
  const started = performance.now();
  const spill = mkdtempSync(join(options.folder, 'spill-'));
  try {
    // What does not fit into DuckDB's gigabyte goes into files of its own, and goes away with them.
    const instance = await DuckDBInstance.create(join(spill, 'judgements.duckdb'), {
      threads: '2',
      memory_limit: '1GB',
      temp_directory: spill,
    });
    const connection = await instance.connect();
    const { counts, refused, transitions } = await judgeAll(instance, connection, on);
    await connection.run(`COPY judgements TO ${file('judgements.parquet')} (FORMAT parquet)`);
    writeFileSync(
      join(options.folder, 'stages-by-quarter.csv'),
      toCsv('stages-by-month', await stagesByDay(connection)),
    );
    writeFileSync(join(options.folder, 'transitions.csv'), toCsv('transitions', transitions));
    writeFileSync(join(options.folder, 'refused-rows.csv'), toCsv('refused-ids', refused));
    connection.closeSync();
    instance.closeSync();
    return { ...counts, reasonsKept: refused.length, seconds: (performance.now() - started) / 1000 };
  } finally {
    rmSync(spill, { recursive: true, force: true });
  }
};

const day = parseIsoDate(options.on);
if (!day.ok) {
  console.error('Say as of which day: --on 2026-10-31');
  process.exit(2);
}
const { families, observations, refused, reasonsKept, judgements, seconds } = await run(day.value);
const told = (value: number): string => Math.round(value).toLocaleString('en-GB');
// Linux and Node give the peak in kilobytes on every system.
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const peak = maxRSS / 1024;
console.log(
  `Families: ${told(families)}. Observations: ${told(observations)}. Judgements: ${told(judgements)}.`,
);
console.log(
  `Not used: ${told(refused)} rows; ${told(reasonsKept)} of them with their reason in refused-rows.csv.`,
);
console.log(
  `Seconds: ${seconds.toFixed(1)}. Observations a second: ${told(observations / seconds)}. Peak memory: ${told(peak)} MB.`,
);
// On a machine that does other things too, this says more than the seconds.
console.log(`Seconds of processor time: ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)}.`);
