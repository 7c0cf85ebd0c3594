import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { CHANGE_STAGES, MOVE_SIGNS } from 'family-engagement/change';
import { run, temporary } from './support.js';

const ROWS = 200_000;
const FAMILIES = ROWS / 40;
const { folder, remove } = temporary();
let said = '';
let connection: DuckDBConnection;
const parquet = (name: string): string => `read_parquet('${join(folder, `${name}.parquet`)}')`;
const rowsOf = async (sql: string) => (await connection.run(sql)).getRowsJS();

before(async () => {
  await run('parquet/generate.ts', '--rows', String(ROWS), '--seed', '7', '--folder', folder);
  ({ stdout: said } = await run('parquet/judge.ts', '--on', '2026-10-31', '--folder', folder));
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
after(remove);

/**
 * The same two judgements written again as SQL, from the words of the rules: what was seen before what people say of
 * themselves, of these the latest day, a contradiction is unknown; the stage at the end of the unbroken run of moves.
 */
const signs = Object.values(MOVE_SIGNS).flatMap((items, move) => items.map((item) => `(${move}, '${item}')`));
const AGAIN = `
  WITH look AS (SELECT * FROM ${parquet('judgements')}),
  said AS (
    SELECT l.family, l.need, l."on" AS look, o.item, o.answer AS says, o."on" AS day,
      coalesce(o."knownBy" = 'self-described', false) AS self
    FROM look l JOIN ${parquet('observations')} o
      ON o.family = l.family AND (o.about = l.need OR o.about = l.parent) AND o."on" <= l."on"::DATE
    WHERE o.answer IN ('yes', 'no')
  ),
  standing AS (
    SELECT * FROM said QUALIFY rank() OVER (PARTITION BY family, need, look, item ORDER BY self, day DESC) = 1
  ),
  denied AS (
    SELECT family, need, look, item, any_value(day) AS day, any_value(self) AS self FROM standing
    WHERE item IN ('change.precontemplation.indicator.denies-problem', 'change.precontemplation.indicator.no-need-to-change')
    GROUP BY family, need, look, item HAVING bool_and(says = 'yes')
  ),
  weighed AS (
    SELECT * FROM (
      SELECT family, need, look, item, says, day, self FROM said
      UNION ALL
      SELECT family, need, look, 'change.contemplation.indicator.acknowledges-problem', 'no', day, self FROM denied
    ) QUALIFY rank() OVER (PARTITION BY family, need, look, item ORDER BY self, day DESC) = 1
  ),
  reading AS (
    SELECT family, need, look, item,
      CASE WHEN bool_and(says = 'yes') THEN 'yes' WHEN bool_and(says = 'no') THEN 'no' ELSE 'unknown' END AS answer
    FROM weighed GROUP BY ALL
  ),
  sign(move, item) AS (VALUES ${signs.join(', ')}),
  move AS (
    SELECT l.family, l.need, l."on" AS look, s.move,
      CASE WHEN bool_or(coalesce(r.answer, 'unknown') = 'yes') THEN 'yes'
           WHEN bool_and(coalesce(r.answer, 'unknown') = 'no') THEN 'no' ELSE 'unknown' END AS answer
    FROM look l CROSS JOIN sign s
    LEFT JOIN reading r ON r.family = l.family AND r.need = l.need AND r.look = l."on" AND r.item = s.item
    GROUP BY ALL
  ),
  halt AS (
    SELECT family, need, look, coalesce(min(move) FILTER (answer <> 'yes'), 4) AS stop,
      arg_min(answer, move) FILTER (answer <> 'yes') AS because
    FROM move GROUP BY ALL
  ),
  part AS (
    SELECT l.family, l.need, l."on" AS look, coalesce(r.answer, 'unknown') AS answer
    FROM look l CROSS JOIN (VALUES ('change.capacity.motivation'), ('change.capacity.ability')) AS p(item)
    LEFT JOIN reading r ON r.family = l.family AND r.need = l.need AND r.look = l."on" AND r.item = p.item
  ),
  capacity AS (
    SELECT family, need, look,
      CASE WHEN bool_or(answer = 'no') THEN 'not-all-shown' WHEN bool_and(answer = 'yes') THEN 'all-shown' ELSE 'undetermined' END AS found
    FROM part GROUP BY ALL
  )
  SELECT l."change-stage", CASE WHEN stop = 0 AND because = 'unknown' THEN 'undetermined'
      ELSE [${CHANGE_STAGES.map((stage) => `'${stage}'`).join(', ')}][1 + stop] END AS stage,
    l."change-stage-status", CASE WHEN coalesce(because, 'no') = 'no' THEN 'settled' WHEN stop = 0 THEN 'undetermined' ELSE 'provisional' END AS status,
    l.capacity, c.found, count(*)::INTEGER AS looks
  FROM look l JOIN halt s ON s.family = l.family AND s.need = l.need AND s.look = l."on"
  JOIN capacity c ON c.family = l.family AND c.need = l.need AND c.look = l."on"
  GROUP BY ALL`;

test('every needed change is judged at the end of each of eight quarters', async () => {
  const [row] = await rowsOf(
    `SELECT count(*)::INTEGER, count(DISTINCT (family, need))::INTEGER, count(DISTINCT "on")::INTEGER FROM ${parquet('judgements')}`,
  );
  assert.deepEqual(row, [FAMILIES * 4 * 8, FAMILIES * 4, 8]);
});

test('the judgements are those that SQL comes to, row by row', async () => {
  const groups = await rowsOf(AGAIN);
  assert.equal(
    groups.reduce((sum, row) => sum + Number(row[6]), 0),
    FAMILIES * 4 * 8,
  );
  for (const [stage, stageAgain, status, statusAgain, capacity, capacityAgain] of groups)
    assert.deepEqual([stage, status, capacity], [stageAgain, statusAgain, capacityAgain]);
  const found = new Set(groups.map(([stage]) => stage));
  for (const stage of [...CHANGE_STAGES, 'undetermined']) assert.ok(found.has(stage), `${stage} occurs`);
  assert.deepEqual(
    new Set(groups.map((row) => row[4])),
    new Set(['all-shown', 'not-all-shown', 'undetermined']),
  );
});

test('rows that cannot be used are told, with their reason', async () => {
  const [[spoilt]] = (await rowsOf(
    `SELECT count(*)::INTEGER FROM ${parquet('observations')} WHERE answer = 'perhaps' OR item = 'change.not-an-item'`,
  )) as [[number]];
  assert.ok(spoilt > 4);
  assert.match(said, new RegExp(`Not used: ${spoilt} rows; ${spoilt} of them`));
  const refused = await rowsOf(
    `SELECT reason, count(*)::INTEGER FROM read_csv('${join(folder, 'refused-rows.csv')}') GROUP BY ALL ORDER BY ALL`,
  );
  assert.deepEqual(
    refused.map(([reason]) => reason),
    ['answer: unknown-code', 'item: unknown-item'],
  );
});

test('transitions are those between neighbouring rows of the judgements', async () => {
  const again = await rowsOf(`
    WITH known AS (SELECT *, "change-stage-status" IN ('settled', 'provisional') AS told FROM ${parquet('judgements')}),
    step AS (
      SELECT family, "change-stage" AS "to", told, lag("change-stage") OVER w AS "from", lag(told) OVER w AS before
      FROM known WINDOW w AS (PARTITION BY family, need ORDER BY "on")
    )
    SELECT s."from", s."to", count(*)::INTEGER AS steps, t.count FROM step s
    JOIN read_csv('${join(folder, 'transitions.csv')}') t ON t."from" = s."from" AND t."to" = s."to"
    WHERE s.told AND s.before AND NOT t.withheld GROUP BY ALL`);
  assert.ok(again.length > 15);
  for (const [from, to, steps, count] of again) assert.equal(Number(count), steps, `${from} to ${to}`);
});

test('figures of fewer than five families are withheld', async () => {
  const open = await rowsOf(`
    SELECT t.* FROM read_csv('${join(folder, 'stages-by-quarter.csv')}') t
    JOIN (SELECT "on"::DATE AS day, "change-stage" AS stage, count(DISTINCT family) AS families FROM ${parquet('judgements')} GROUP BY ALL) j
      ON j.day = t."on" AND j.stage = t.stage WHERE j.families < 5 AND NOT t.withheld`);
  assert.deepEqual(open, []);
});

test('speed and peak memory are printed, and nothing is left behind', () => {
  assert.match(said, /Observations a second: [\d,]+\. Peak memory: [\d,]+ MB\./);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('spill-')),
    [],
  );
  assert.ok(existsSync(join(folder, 'judgements.parquet')));
});

const peakOf = (text: string): number =>
  Number(/Peak memory: ([\d,]+) MB/.exec(text)?.[1]?.replaceAll(',', ''));

test('memory does not grow with the rows', async () => {
  // A quarter of the rows takes nearly as much: batches, not tables, are in memory. 200,000 rows held as objects take more.
  const small = temporary();
  try {
    await run('parquet/generate.ts', '--rows', String(ROWS / 4), '--folder', small.folder);
    const { stdout } = await run('parquet/judge.ts', '--folder', small.folder);
    assert.ok(peakOf(said) - peakOf(stdout) < 150, `${peakOf(stdout)} MB, then ${peakOf(said)} MB`);
  } finally {
    small.remove();
  }
});
