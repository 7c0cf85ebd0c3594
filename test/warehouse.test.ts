import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getQuickJS, type QuickJSContext } from 'quickjs-emscripten';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessChangeStage, CHANGE_INDICATORS, CHANGE_STAGES } from '../src/change/index.js';
import { findingOf, isoDate, missingOf, type Observation } from '../src/kernel/index.js';
import { pick, seeded } from './support/json-values.js';

/** The JavaScript inside the SQL of docs/warehouse.md, run where there is nothing but the language. */
const root = join(import.meta.dirname, '..');
// Inside the package, so that the entry's imports of it by its own name resolve as in a host.
const folder = join(root, '.tmp/warehouse');
const page = readFileSync(join(root, 'docs/warehouse.md'), 'utf8');
const found = (pattern: RegExp): string => {
  const code = pattern.exec(page)?.[1];
  if (code === undefined) throw new Error(`docs/warehouse.md has nothing like ${pattern}`);
  return code;
};

const BIG_QUERY = found(/LANGUAGE js\nOPTIONS[^\n]*\nAS r"""\n([\s\S]*?)""";/);
const SNOWFLAKE = found(/LANGUAGE JAVASCRIPT\nIMMUTABLE\nAS\n\$\$\n([\s\S]*?)\$\$;/);
const [LOAD, JUDGE] = [
  found(/FUNCTION load_family_engagement\(\)[^$]*\$\$\n([\s\S]*?)\$\$;/),
  found(/FUNCTION judge_change_stage\(observations jsonb[^$]*\$\$\n([\s\S]*?)\$\$;/),
];
const ENTRY = found(/```javascript\n([\s\S]*?)```/);
const COMMAND = found(/```sh\nnpx esbuild ([^\n]*)\n```/);

let whole = '';
let small = '';
let engine: QuickJSContext;

const evaluate = (code: string): string => {
  const result = engine.unwrapResult(engine.evalCode(code));
  const text = engine.getString(result);
  result.dispose();
  return text;
};

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  execFileSync(process.execPath, ['test/tools/build-global.mjs', join(folder, 'whole.js')], { cwd: root });
  whole = readFileSync(join(folder, 'whole.js'), 'utf8');
  writeFileSync(join(folder, 'entry.js'), ENTRY);
  execFileSync(join(root, 'node_modules/.bin/esbuild'), COMMAND.split(' '), { cwd: folder, stdio: 'pipe' });
  small = readFileSync(join(folder, 'judging.js'), 'utf8');
  engine = (await getQuickJS()).newContext();
}, 60_000);
afterAll(() => {
  engine?.dispose();
  rmSync(folder, { recursive: true, force: true });
});

type Row = Readonly<Record<string, unknown>>;
const ITEMS = CHANGE_STAGES.flatMap((stage): readonly string[] => CHANGE_INDICATORS[stage]);

/** Rows as a warehouse holds them: what is missing is null, and some are no observations. */
const rowsOf = (seed: number): { readonly rows: readonly Row[]; readonly spoilt: readonly string[] } => {
  const random = seeded(seed);
  const rows = Array.from({ length: 2 + (seed % 12) }, (_, at): Row => {
    const whole_ = {
      id: `o${at}`,
      on: `2026-${pick(random, ['03', '07', '11'])}-${pick(random, ['01', '15', '28'])}`,
      about: pick(random, ['p1', 'n1']),
      item: pick(random, ITEMS),
      answer: pick(random, ['yes', 'no', 'unknown']),
      knownBy: pick(random, ['observed', 'self-described', 'reported', null]),
    };
    if (random() > 0.15) return whole_;
    return {
      ...whole_,
      ...pick(random, [{ on: '2026-02-30' }, { answer: 'perhaps' }, { item: null }, { knownBy: 'heard' }]),
    };
  });
  const fine = ({ on, answer, item, knownBy }: Row) =>
    on !== '2026-02-30' && answer !== 'perhaps' && item !== null && knownBy !== 'heard';
  return { rows, spoilt: rows.filter((row) => !fine(row)).map(({ id }) => String(id)) };
};

const DAY = '2026-08-31';
/** What the library says of them in Node: the page's five fields, put together here by hand. */
const wanted = (rows: readonly Row[], spoilt: readonly string[]) => {
  const used = rows
    .filter(({ id }) => !spoilt.includes(String(id)))
    .map(({ knownBy, ...row }) => (knownBy === null ? row : { ...row, knownBy })) as unknown as Observation[];
  const judgement = assessChangeStage(used, { on: isoDate(DAY) });
  return {
    stage: findingOf(judgement) ?? null,
    status: judgement.status,
    missing: missingOf(judgement).map(({ field }) => field),
    rules: judgement.rules.map(({ id, version }) => `${id} v${version}`),
    refused: spoilt,
  };
};

const input = (rows: readonly Row[]) => JSON.stringify(rows);
const withoutNull = (rows: readonly Row[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null)));

/** One call as each engine makes it; the whole of its state is the QuickJS context. */
const calls: Readonly<Record<string, (rows: readonly Row[], day?: string) => string>> = {
  BigQuery: (rows, day = DAY) =>
    evaluate(
      `(function (observations, day) {${BIG_QUERY}})(${JSON.stringify(input(rows))}, ${JSON.stringify(day)})`,
    ),
  // OBJECT_CONSTRUCT leaves out what is null.
  Snowflake: (rows, day = DAY) =>
    evaluate(
      `JSON.stringify((function (OBSERVATIONS, DAY) {${SNOWFLAKE.replace('/* judging.js */', () => small)}})(${input(withoutNull(rows))}, ${JSON.stringify(day)}))`,
    ),
  'PL/V8': (rows, day = DAY) =>
    evaluate(
      `JSON.stringify((function (observations, day) {${JUDGE}})(${input(rows)}, ${JSON.stringify(day)}))`,
    ),
};

describe.each(Object.keys(calls))('%s', (name) => {
  beforeAll(() => {
    engine.dispose();
    return getQuickJS().then((quickJs) => {
      engine = quickJs.newContext();
      if (name === 'BigQuery') engine.unwrapResult(engine.evalCode(whole)).dispose();
      if (name === 'PL/V8')
        engine
          .unwrapResult(
            engine.evalCode(`
              globalThis.reads = 0;
              globalThis.plv8 = {
                execute: (sql) => { if (!/FROM script/.test(sql)) throw new Error(sql); reads += 1; return [{ code: ${JSON.stringify(whole)} }]; },
                find_function: (name) => ({ load_family_engagement: function () {${LOAD}} })[name],
              };`),
          )
          .dispose();
    });
  });

  test('the code on the page gives what the library gives, and names the rows that are none', {
    timeout: 60_000,
  }, () => {
    const statuses = new Set<string>();
    let refused = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const { rows, spoilt } = rowsOf(seed);
      const expected = wanted(rows, spoilt);
      statuses.add(expected.status);
      refused += spoilt.length;
      expect(JSON.parse(calls[name]!(rows))).toEqual(expected);
    }
    expect(statuses).toEqual(new Set(['settled', 'provisional', 'undetermined']));
    expect(refused).toBeGreaterThan(10);
  });

  test('a day that is none is no day', () => {
    expect(() => calls[name]!([], 'yesterday')).toThrow(/Not a day: yesterday/);
  });

  test('the script is read once', () => {
    if (name === 'PL/V8') expect(evaluate('String(reads)')).toBe('1');
    if (name === 'Snowflake') expect(evaluate('typeof familyJudging')).toBe('object');
    if (name === 'BigQuery') expect(BIG_QUERY).not.toContain('eval');
  });
});

describe('what the page says of sizes', () => {
  test('the whole script is a file that BigQuery takes', () => {
    expect(statSync(join(folder, 'whole.js')).size).toBeLessThan(1_000_000);
    expect(BIG_QUERY.length).toBeLessThan(32_000);
  });

  test('the small script fits into a function of Snowflake, and does not end its quotation', () => {
    expect(small.length).toBeLessThan(100_000);
    expect(small).not.toContain('$$');
  });
});
