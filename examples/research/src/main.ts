// From tables of observations to a folder of results. `npm start`, or with files of your own:
// npx tsx src/main.ts --on 2026-10-31 --data folder --out folder
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type IsoDate, parseIsoDate } from 'family-engagement';
import {
  listItemsIn,
  type ObservedRecord,
  writeLongCsv,
  writeWideCsv,
} from 'family-engagement/exchange/tidy';
import { drawAll } from './draw.js';
import {
  type Row,
  tabulateAgreement,
  tabulateEvenness,
  tabulateStages,
  tabulateTimeInStage,
} from './figures.js';
import { groupBy } from './group.js';
import { judge, type Look, listMonthEnds, rulesOf, stateOf } from './judge.js';
import { writeMethods } from './methods.js';
import { startProgress } from './progress.js';
import { observationReader, readCoded, readHeld, readNeed, readTable } from './read.js';
import { rowOfLook, toCodebook, toCsv, toDataPackage } from './tables.js';
import { tallyTransitions } from './transitions.js';

const here = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    on: { type: 'string' },
    data: { type: 'string', default: join(here, 'data') },
    out: { type: 'string', default: join(here, 'results') },
  },
});

const readAll = async (folder: string, on: IsoDate) => ({
  needs: await readTable(join(folder, 'needs.csv'), readNeed),
  observations: await readTable(join(folder, 'observations.csv'), observationReader(on)),
  caseloads: await readTable(join(folder, 'caseloads.csv'), readHeld),
  codings: await readTable(join(folder, 'codings.csv'), readCoded),
});
type Input = Awaited<ReturnType<typeof readAll>>;

const refusedIn = (input: Input) => Object.values(input).flatMap(({ refused }) => refused);

/** Observations by family, as the tidy tables and the rules take them. */
const recordsIn = ({ observations }: Input): readonly ObservedRecord[] =>
  [...groupBy(observations.rows, ({ family }) => family)].map(([id, own]) => ({
    id,
    observations: own.map(({ observation }) => observation),
  }));

const judgeAll = ({ needs }: Input, records: readonly ObservedRecord[], on: IsoDate): readonly Look[] => {
  const observed = new Map(records.map(({ id, observations }) => [id, observations]));
  const progress = startProgress({ label: 'Judging', total: needs.rows.length });
  const looks = needs.rows.flatMap(({ family, parent, need, since }, at) => {
    progress.to(at);
    if (since > on) return [];
    return judge({ family, parent, need }, observed.get(family) ?? [], listMonthEnds(since, on));
  });
  progress.end();
  return looks;
};

/** Every table by its path: what may be published under tables, what belongs where the records are under rows. */
const tabulate = (input: Input, looks: readonly Look[], on: IsoDate) => {
  const transitions = tallyTransitions(on);
  const byFamily = [...groupBy(looks, ({ family }) => family).values()];
  const notCounted = byFamily.flatMap((own) => transitions.add(own.map(stateOf)));
  const time = tabulateTimeInStage(looks, on);
  return {
    'tables/stages-by-month': tabulateStages(looks),
    'tables/transitions': transitions.rows(),
    'tables/time-in-stage': time.summary,
    'tables/time-in-stage-curves': time.curves,
    'tables/agreement': tabulateAgreement(input.codings.rows),
    'tables/evenness': tabulateEvenness(input.caseloads.rows.filter((held) => held.on <= on)),
    'rows/judgements': looks.map(rowOfLook),
    'rows/stays': time.stays.map(({ state, ...stay }) => ({ ...stay, stage: state })),
    'rows/left-out': [
      ...notCounted.map((row) => ({ what: 'transitions', ...row })),
      ...time.leftOut.map((row) => ({ what: 'time in stage', ...row })),
    ],
    'rows/refused-rows': refusedIn(input),
  } satisfies Readonly<Record<string, readonly Row[]>>;
};
type Tables = ReturnType<typeof tabulate>;

const withheldIn = (tables: Tables): number =>
  Object.values<readonly Row[]>(tables)
    .flat()
    .filter(({ withheld }) => withheld === true).length;

/** What the methods paragraph says, counted from what was used. */
const usedIn = (input: Input, looks: readonly Look[], tables: Tables, on: IsoDate) => {
  const { needs, observations } = input;
  const abouts = new Set(
    needs.rows.flatMap(({ family, need, parent }) =>
      [need, parent].map((about) => JSON.stringify([family, about])),
    ),
  );
  return {
    on,
    first: looks.map((look) => look.on).reduce((a, b) => (a < b ? a : b), on),
    families: new Set(observations.rows.map(({ family }) => family)).size,
    needs: needs.rows.length,
    observations: observations.rows.length,
    aboutOthers: observations.rows.filter(
      ({ family, observation }) => !abouts.has(JSON.stringify([family, observation.about])),
    ).length,
    read: Object.values(input).reduce((sum, { read }) => sum + read, 0),
    refusedRows: new Set(refusedIn(input).map(({ file, line }) => `${file}:${line}`)).size,
    looks: looks.length,
    unknown: looks.filter(({ stage }) => !('finding' in stage)).length,
    rules: rulesOf(looks),
    withheld: withheldIn(tables),
  };
};

const writeTables = (
  write: (path: string, text: string) => void,
  tables: Tables,
  records: readonly ObservedRecord[],
) => {
  const items = listItemsIn(records);
  const own = Object.entries<readonly Row[]>(tables).map(([name, rows]) => {
    const [path, table] = [`${name}.csv`, name.slice(name.indexOf('/') + 1)];
    write(path, toCsv(table, rows));
    return { path, table };
  });
  write('rows/observations-long.csv', [...writeLongCsv(records)].join(''));
  write('rows/observations-wide.csv', [...writeWideCsv(records, { items })].join(''));
  const files = [
    ...own,
    { path: 'rows/observations-long.csv', table: 'observations' },
    { path: 'rows/observations-wide.csv', table: 'wide' },
  ];
  write(
    'codebook.csv',
    toCodebook(
      files.map(({ table }) => table),
      items,
    ),
  );
  write('datapackage.json', `${JSON.stringify(toDataPackage(files, items), null, 2)}\n`);
  return files.length;
};

const run = async (on: IsoDate, data: string, out: string) => {
  const input = await readAll(data, on);
  const records = recordsIn(input);
  const looks = judgeAll(input, records, on);
  const tables = tabulate(input, looks, on);
  const plots = await drawAll(
    {
      stages: tables['tables/stages-by-month'],
      transitions: tables['tables/transitions'],
      'time-in-stage': tables['tables/time-in-stage-curves'],
      agreement: tables['tables/agreement'],
      evenness: tables['tables/evenness'],
    },
    on,
  );
  rmSync(out, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  const files = writeTables(write, tables, records);
  for (const [name, svg] of plots) write(`plots/${name}.svg`, svg);
  write('methods.md', writeMethods(usedIn(input, looks, tables, on)));
  return { refused: refusedIn(input), files, plots: plots.size, withheld: withheldIn(tables) };
};

const day = parseIsoDate(options.on ?? '');
if (!day.ok) {
  console.error('Say as of which day: --on 2026-10-31');
  process.exit(2);
}
try {
  const { refused, files, plots, withheld } = await run(day.value, options.data, options.out);
  for (const { file, line, column, reason } of refused)
    console.error(`${file}:${line}${column === '' ? '' : ` (${column})`}: ${reason} Not used.`);
  console.log(`${options.out}: ${files} tables, ${plots} plots, a codebook, methods.md.`);
  console.log(
    `Withheld: ${withheld} figures. Not used: ${refused.length} rows, listed in rows/refused-rows.csv.`,
  );
} catch (error) {
  // A file that is not there, or is no CSV from some line on: nothing can be said of what follows, so nothing is made.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
