import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { CHANGE_STAGES } from 'family-engagement/change';
import { Schema } from 'tableschema';
import { root, run, temporary } from './support.js';

const { folder, remove } = temporary();
const out = join(folder, 'results');
let said = { stdout: '', stderr: '' };

type Cells = Readonly<Record<string, string>>;
const csv = (path: string, from = out): readonly Cells[] =>
  parse(readFileSync(join(from, path), 'utf8'), { columns: true, relax_column_count: true });
const text = (path: string): string => readFileSync(join(out, path), 'utf8');
const filesIn = (at: string): readonly string[] =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort();

before(async () => {
  said = await run('main.ts', '--on', '2026-10-31', '--out', out);
});
after(remove);

test('the stored files are those that the generator writes', async () => {
  const again = join(folder, 'data');
  await run('generate.ts', again);
  for (const name of readdirSync(join(root, 'data')))
    assert.equal(
      readFileSync(join(again, name), 'utf8'),
      readFileSync(join(root, 'data', name), 'utf8'),
      name,
    );
});

test('a second run gives the same bytes', async () => {
  const again = join(folder, 'again');
  await run('main.ts', '--on', '2026-10-31', '--out', again);
  const first = filesIn(out);
  assert.equal(first.length, 12 + 5 + 3);
  for (const file of first)
    assert.equal(readFileSync(file.replace(out, again), 'utf8'), readFileSync(file, 'utf8'), file);
});

test('rows that cannot be used are told with line, column and reason, and none is lost', () => {
  const refused = csv('rows/refused-rows.csv');
  assert.deepEqual(
    refused.map(({ line, column, code }) => [Number(line), column, code]),
    [
      [41, 'on', 'not-a-date'],
      [112, 'answer', 'unknown-code'],
      [261, 'item', 'unknown-item'],
      [403, 'on', 'in-the-future'],
      [556, 'id', 'duplicate-id'],
      [701, 'answer', 'field-missing'],
      [802, '', 'cells'],
    ],
  );
  assert.match(said.stderr, /observations\.csv:41 \(on\): “2026-02-30” is not a day that exists/);
  assert.equal(said.stderr.match(/Not used\./g)?.length, 7);
  const lines = readFileSync(join(root, 'data/observations.csv'), 'utf8').trimEnd().split('\r\n').length - 1;
  assert.equal(csv('rows/observations-long.csv').length + refused.length, lines);
});

test('every table is valid by its Table Schema', async () => {
  const { resources } = JSON.parse(text('datapackage.json'));
  assert.equal(resources.length, 12);
  for (const { path, schema } of resources) {
    const table = await Schema.load(schema, { strict: true });
    const [heading, ...rows] = parse(readFileSync(join(out, path), 'utf8')) as string[][];
    assert.deepEqual(
      heading,
      schema.fields.map(({ name }: { name: string }) => name),
      path,
    );
    for (const row of rows) table.castRow(row);
  }
});

test('the codebook has every column of every table', () => {
  const book = new Set(csv('codebook.csv').map(({ table, variable }) => `${table}: ${variable}`));
  const { resources } = JSON.parse(text('datapackage.json'));
  for (const { name, schema } of resources)
    for (const field of schema.fields)
      assert.ok(book.has(`${name}: ${field.name}`), `${name}: ${field.name}`);
});

const told = (status: string | undefined) => status === 'settled' || status === 'provisional';
const stageOf = (row: Cells): string =>
  told(row['change-stage-status']) ? row['change-stage']! : 'not-known';

test('stages by month are those of the judgements; fewer than five families are withheld, and never one alone', () => {
  const judgements = csv('rows/judgements.csv');
  const rows = csv('tables/stages-by-month.csv');
  const days = [...new Set(rows.map(({ on }) => on))];
  assert.equal(days.length, 18);
  for (const on of days) {
    const ofDay = rows.filter((row) => row.on === on);
    assert.equal(ofDay.length, CHANGE_STAGES.length + 1);
    for (const { stage, needs, withheld } of ofDay) {
      const some = judgements.filter((row) => row.on === on && stageOf(row) === stage);
      const families = new Set(some.map(({ family }) => family)).size;
      if (families > 0 && families < 5) assert.equal(withheld, 'true', `${on} ${stage}`);
      assert.equal(needs, withheld === 'true' ? '' : String(some.length), `${on} ${stage}`);
    }
    assert.notEqual(ofDay.filter(({ withheld }) => withheld === 'true').length, 1, `${on}: one hidden alone`);
  }
  assert.ok(rows.some(({ withheld }) => withheld === 'true'));
});

test('transitions are those from one month to the next', () => {
  const byNeed = new Map<string, Cells[]>();
  for (const row of csv('rows/judgements.csv')) {
    const key = `${row.family} ${row.need}`;
    byNeed.set(key, [...(byNeed.get(key) ?? []), row]);
  }
  const steps = [...byNeed.values()].flatMap((looks) =>
    looks.slice(1).map((look, at) => ({ from: stageOf(looks[at]!), to: stageOf(look), family: look.family })),
  );
  const rows = csv('tables/transitions.csv');
  assert.equal(rows.length, 25);
  for (const { from, to, count, probability, withheld, ...row } of rows) {
    const seen = steps.filter((step) => step.from === from && step.to === to);
    const out_ = steps.filter((step) => step.from === from && step.to !== 'not-known').length;
    assert.equal(Number(row['steps-from']), out_);
    const families = new Set(seen.map(({ family }) => family)).size;
    if (families > 0 && families < 5) assert.equal(withheld, 'true', `${from} to ${to}`);
    if (withheld === 'true') {
      assert.deepEqual([count, probability, row.lower, row.upper], ['', '', '', '']);
      continue;
    }
    assert.equal(Number(count), seen.length);
    assert.ok(Math.abs(Number(probability) - seen.length / out_) < 0.0001);
    assert.ok(Number(row.lower) <= Number(probability) && Number(probability) <= Number(row.upper));
  }
});

test('time in a stage counts the stays, and those still going on as such', () => {
  const stays = csv('rows/stays.csv');
  const summary = csv('tables/time-in-stage.csv');
  assert.equal(summary.length, CHANGE_STAGES.length);
  for (const row of summary) {
    const own = stays.filter(({ stage }) => stage === row.stage);
    if (row.stays !== '') assert.equal(Number(row.stays), own.length);
    if (row.withheld === 'false')
      assert.equal(Number(row.ended), own.filter(({ ended }) => ended === 'true').length);
  }
  assert.ok(stays.some(({ ended }) => ended === 'false'));
  for (const { days, from, to } of stays)
    assert.equal(Number(days), (Date.parse(to!) - Date.parse(from!)) / 86_400_000);
});

test('agreement and evenness are those of the files', () => {
  const codings = csv('codings.csv', join(root, 'data'));
  const by = (coder: string) =>
    new Map(
      codings.filter((row) => row.coder === coder).map((row) => [`${row.account} ${row.item}`, row.answer]),
    );
  const [first, second] = [by('coder-1'), by('coder-2')];
  const both = [...first].filter(([unit]) => second.has(unit));
  const same = both.filter(([unit, answer]) => second.get(unit) === answer);
  const share = csv('tables/agreement.csv').find(
    ({ item, measure }) => item === 'all items' && measure === 'share that agree',
  );
  assert.deepEqual(
    [Number(share?.units), share?.value],
    [both.length, (same.length / both.length).toFixed(4)],
  );

  const rows = csv('tables/evenness.csv');
  assert.equal(rows.length, 18);
  for (const { on, gini } of rows) {
    const loads = csv('caseloads.csv', join(root, 'data'))
      .filter((row) => row.on === on)
      .map(({ need, capacity }) => Number(need) / Number(capacity));
    // Half the mean difference between any two, over the mean.
    const differences = loads.flatMap((a) => loads.map((b) => Math.abs(a - b))).reduce((a, b) => a + b, 0);
    const mean = loads.reduce((a, b) => a + b, 0) / loads.length;
    assert.ok(Math.abs(Number(gini) - differences / (2 * loads.length ** 2 * mean)) < 0.0001, on);
  }
});

test('the methods paragraph says what was used', () => {
  const methods = text('methods.md');
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/family-engagement/package.json'), 'utf8'),
  );
  assert.ok(
    methods.includes(
      `family-engagement ${version} as of the last day of each month, from 2025-05-31 to 2026-10-31`,
    ),
  );
  for (const rule of [
    'CHG-1 (version 1; Engaging Families Toolkit',
    'CHG-3 (version 1;',
    'CHG-5 (version 1;',
    'ENG-9 (version 1;',
  ])
    assert.ok(methods.includes(rule), rule);
  const rows = ['needs', 'observations', 'caseloads', 'codings'].reduce(
    (sum, name) => sum + csv(`${name}.csv`, join(root, 'data')).length,
    0,
  );
  assert.ok(methods.includes(`7 of ${rows} rows in all files could not be used`));
  const tables = filesIn(join(out, 'tables')).flatMap((file) => csv(file.slice(out.length + 1)));
  const withheld = tables.filter((row) => row.withheld === 'true').length;
  assert.ok(withheld > 0 && methods.includes(`${withheld} figures were withheld`));
});

test('what is for publication names nobody, and every picture has its words', () => {
  const pictures = filesIn(join(out, 'plots'));
  assert.equal(pictures.length, 5);
  for (const file of [...filesIn(join(out, 'tables')), ...pictures, join(out, 'methods.md')])
    assert.doesNotMatch(
      readFileSync(file, 'utf8'),
      /family-\d|parent-\d|worker-\d|coder-\d|account-\d/,
      file,
    );
  for (const file of pictures) assert.match(readFileSync(file, 'utf8'), /^<svg[^>]*>[\s\S]*aria-label="/);
  assert.match(readFileSync(join(out, 'plots/stages.svg'), 'utf8'), /×: withheld/);
});

test('an earlier day knows nothing of what came later', async () => {
  const earlier = join(folder, 'earlier');
  await run('main.ts', '--on', '2026-03-31', '--out', earlier);
  const then = csv('rows/judgements.csv', earlier);
  assert.ok(then.length > 500);
  const now = new Map(csv('rows/judgements.csv').map((row) => [`${row.family} ${row.need} ${row.on}`, row]));
  for (const row of then) assert.deepEqual(now.get(`${row.family} ${row.need} ${row.on}`), row);
});

test('a file that is not there, or no CSV from some line on, makes no results', async () => {
  const data = join(folder, 'broken');
  cpSync(join(root, 'data'), data, { recursive: true });
  writeFileSync(join(data, 'codings.csv'), 'account,item,coder,answer\r\na,"b,c,yes\r\n');
  const made = join(folder, 'none');
  await assert.rejects(
    run('main.ts', '--on', '2026-10-31', '--data', data, '--out', made),
    /Quote Not Closed/i,
  );
  await assert.rejects(
    run('main.ts', '--on', '2026-10-31', '--data', join(folder, 'nowhere'), '--out', made),
    /ENOENT/,
  );
  await assert.rejects(run('main.ts', '--on', 'yesterday', '--out', made), /Say as of which day/);
  assert.equal(existsSync(made), false);
});
