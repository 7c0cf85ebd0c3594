import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { enGB } from '../../src/content.js';
import {
  CODEBOOK_COLUMNS,
  CODEBOOK_TABLES,
  type CodebookRow,
  codebookEnGB,
  listCodebook,
  toTableSchema,
  writeCodebookCsv,
} from '../../src/exchange/codebook.js';
import {
  LONG_COLUMNS,
  listItemsIn,
  NOTE_COLUMN,
  type ObservedRecord,
  WIDE_COLUMNS,
  writeLongCsv,
  writeWideCsv,
} from '../../src/exchange/tidy.js';
import * as kernel from '../../src/kernel/schema.js';
import { listObservableItems } from '../../src/record/index.js';

const { families } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../examples/data/service.json'), 'utf8'),
) as { readonly families: readonly ObservedRecord[] };
const locales = [enGB, codebookEnGB];
const book = listCodebook({ locales });
const of = (table: CodebookRow['table'], rows = book) => rows.filter((row) => row.table === table);
const named = (table: CodebookRow['table'], variable: string) =>
  of(table).find((row) => row.variable === variable);

describe('every variable of every table', () => {
  test('tables in order, names once in each', () => {
    expect([...new Set(book.map(({ table }) => table))]).toEqual([...CODEBOOK_TABLES]);
    for (const table of CODEBOOK_TABLES) {
      const names = of(table).map(({ variable }) => variable);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('the long and the wide table: the very columns that are written', () => {
    expect(of('observations').map(({ variable }) => variable)).toEqual([...LONG_COLUMNS, NOTE_COLUMN]);
    const [first, second, third, ...wide] = of('wide').map(({ variable }) => variable);
    expect([first, second, third]).toEqual([...WIDE_COLUMNS]);
    expect(wide).toEqual(listObservableItems());
  });

  test('words for all of it: no label is a bare code', () => {
    expect(book.length).toBeGreaterThan(500);
    const same = ['yes', 'no', 'unknown', 'observed', 'self-described', 'reported'];
    const bare = book.flatMap(({ table, variable, label, codes }) => [
      ...(label === variable || label === `${table}.${variable}` ? [`${table}.${variable}`] : []),
      ...codes
        .filter(({ code, label }) => code === label && !same.includes(code))
        .map(({ code }) => `${table}.${variable}: ${code}`),
    ]);
    expect(bare).toEqual([]);
  });

  test('a source for all of it, and a rule version wherever a rule made it', () => {
    expect(book.filter(({ source }) => source === '').map(({ variable }) => variable)).toEqual([]);
    for (const { table, variable, rules } of book) {
      const derived =
        table === 'judgements' ||
        (table === 'wide' && !(WIDE_COLUMNS as readonly string[]).includes(variable));
      expect(rules.length > 0).toBe(derived);
    }
  });
});

test.each<[CodebookRow['table'], string, Partial<CodebookRow>]>([
  ['observations', 'on', { type: 'date', required: true, missing: [], codes: [] }],
  ['observations', 'id', { type: 'string', required: true, range: { min: 1, max: 200 } }],
  ['observations', 'knownBy', { required: false, missing: [''] }],
  ['observations', 'note', { required: false, range: { max: 20_000 } }],
  ['contacts', 'serviceLateMinutes', { type: 'integer', range: { min: 0, max: 1440 } }],
  ['judgements', 'sharing', { missing: ['', 'undetermined', 'not-applicable'] }],
])('%s.%s', (table, variable, row) => expect(named(table, variable)).toMatchObject(row));

test('codes are those of the schemas', () => {
  const codes = (table: CodebookRow['table'], variable: string) =>
    named(table, variable)?.codes.map(({ code }) => code);
  expect(codes('observations', 'answer')).toEqual([...kernel.Answer.values]);
  expect(codes('wide', 'change.capacity.motivation')).toEqual(['yes', 'no', 'unknown', 'contested']);
  expect(codes('contacts', 'channel')).toEqual([...kernel.Contact.shape.channel.values]);
  expect(codes('judgements', 'sharing')).toEqual(['share', 'no-trigger-recorded']);
});

test('an item of a host’s own is listed, with what is known of it', () => {
  const own = listCodebook({ locales, items: ['host.smile'] }).find(
    ({ variable }) => variable === 'host.smile',
  );
  expect(own).toMatchObject({ table: 'wide', label: 'host.smile', source: '', missing: [''] });
  expect(own).not.toHaveProperty('definition');
});

test('as CSV: one row a variable, read back by another reader', () => {
  const rows = parse([...writeCodebookCsv(book)].join(''), { columns: true }) as Record<string, string>[];
  expect(rows.length).toBe(book.length);
  expect(Object.keys(rows[0]!)).toEqual([...CODEBOOK_COLUMNS]);
  const motivation = rows.find(({ variable }) => variable === 'change.capacity.motivation');
  expect(motivation).toMatchObject({
    type: 'string',
    rule: 'ENG-9',
    'rule version': '1',
    'missing codes': '(empty)',
  });
  expect(motivation?.codes).toBe(
    'yes=yes | no=no | unknown=not known | contested=Seen so and otherwise on the same day',
  );
  expect(rows.find(({ variable }) => variable === 'serviceLateMinutes')?.range).toBe('0..1440');
  expect(rows.find(({ variable }) => variable === 'note')?.range).toBe('..20000');
});

test('a range may be open at either end', () => {
  const late = named('contacts', 'serviceLateMinutes')!;
  const spelt = (range: { readonly min?: number; readonly max?: number }) =>
    (
      parse([...writeCodebookCsv([{ ...late, range }])].join(''), { columns: true }) as Record<
        string,
        string
      >[]
    )[0]?.range;
  expect([spelt({ min: 0 }), spelt({ max: 9 }), spelt({ min: 0, max: 9 })]).toEqual(['0..', '..9', '0..9']);
  const limits = (range: { readonly min?: number; readonly max?: number }) =>
    toTableSchema([{ ...late, range }]).fields[0]?.constraints;
  expect(limits({ min: 0 })).toEqual({ minimum: 0 });
  expect(limits({ max: 9 })).toEqual({ maximum: 9 });
});

describe('as Table Schema, read by a program that knows it', async () => {
  const tableschema = (await import('tableschema')) as unknown as {
    readonly Schema: {
      load(schema: object): Promise<{ readonly valid: boolean; readonly errors: readonly unknown[] }>;
    };
    readonly Table: {
      load(
        rows: object,
        options: object,
      ): Promise<{ read(options: object): Promise<Record<string, unknown>[]> }>;
    };
  };
  const { Readable } = await import('node:stream');
  const items = listItemsIn(families);
  const tables = [
    [
      'observations',
      [...writeLongCsv(families, { notes: true })].join(''),
      toTableSchema(of('observations')),
    ],
    [
      'wide',
      [...writeWideCsv(families, { items })].join(''),
      toTableSchema(of('wide', listCodebook({ locales, items }))),
    ],
  ] as const;

  test.each(CODEBOOK_TABLES)('%s: a valid schema', async (table) => {
    const schema = await tableschema.Schema.load(toTableSchema(of(table)));
    expect(schema.errors).toEqual([]);
    expect(schema.valid).toBe(true);
  });

  test.each(tables)('%s: every row is what the schema says', async (name, csv, schema) => {
    // The reader wants the columns in the order of the schema.
    const table = await tableschema.Table.load(() => Readable.from([csv]), { schema });
    const rows = await table.read({ keyed: true });
    expect(rows.length).toBe(parse(csv).length - 1);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row.on).toBeInstanceOf(Date);
    if (name === 'observations') expect(rows.some(({ knownBy }) => knownBy === null)).toBe(true);
  });

  test.each(tables)('%s: a row that is not is refused', async (_, csv, schema) => {
    const spoilt = csv.replaceAll(/\d{4}-\d\d-\d\d/g, '30/02/2026');
    const table = await tableschema.Table.load(() => Readable.from([spoilt]), {
      schema,
    });
    await expect(table.read({ keyed: true })).rejects.toThrow();
  });
});
