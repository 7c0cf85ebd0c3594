import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { fieldsOf } from '../../src/exchange/codebook/fields.js';
import {
  type CodebookRow,
  codebookEnGB,
  listCodebook,
  toTableSchema,
  writeCodebookCsv,
} from '../../src/exchange/codebook.js';
import { ENG_9 } from '../../src/kernel/index.js';
import { SAF_2, SAF_9 } from '../../src/safety/index.js';

const bare = (items: readonly string[] = []) => listCodebook({ locales: [], items });
const row = (rows: readonly CodebookRow[], table: string, variable: string) =>
  rows.find((one) => one.table === table && one.variable === variable);

describe('rows, word for word', () => {
  test('what stands as recorded', () => {
    const rows = bare();
    const family = { type: 'string', required: true, codes: [], range: { min: 1, max: 200 }, missing: [] };
    const made = { derivation: 'codebook.as-recorded', rules: [] };
    for (const [table, source] of [
      ['observations', 'kernel.Observation'],
      ['wide', 'kernel.Observation'],
      ['contacts', 'kernel.Contact'],
      ['people', 'kernel.Person'],
    ] as const)
      expect(row(rows, table, 'family')).toStrictEqual({
        table,
        variable: 'family',
        label: `${table}.family`,
        ...family,
        ...made,
        source,
      });
    expect(row(rows, 'observations', 'on')).toStrictEqual({
      table: 'observations',
      variable: 'on',
      label: 'observations.on',
      type: 'date',
      required: true,
      codes: [],
      missing: [],
      ...made,
      source: 'kernel.Observation',
    });
    expect(row(rows, 'observations', 'answer')).toMatchObject({
      codes: ['yes', 'no', 'unknown'].map((code) => ({ code, label: code })),
    });
    expect(row(rows, 'contacts', 'serviceLateMinutes')).toMatchObject({
      type: 'integer',
      required: false,
      range: { min: 0, max: 1440 },
      missing: [''],
    });
    expect(row(rows, 'observations', 'id')).toMatchObject({ type: 'string' });
    // Lists are tables of their own, and no column.
    expect(rows.filter(({ variable }) => ['present', 'invited'].includes(variable))).toEqual([]);
  });

  test('what a schema asks of a field', () => {
    const asked = z.object({
      name: z.string().min(1).max(80),
      many: z.int().min(2).max(9),
      free: z.string().optional(),
      day: z.iso.date().max(10),
      list: z.array(z.string()),
    });
    const field = { required: true, codes: [] };
    expect(fieldsOf(asked)).toStrictEqual([
      { name: 'name', type: 'string', ...field, range: { min: 1, max: 80 } },
      { name: 'many', type: 'integer', ...field, range: { min: 2, max: 9 } },
      { name: 'free', type: 'string', ...field, required: false },
      // How many characters a day has says nothing of days.
      { name: 'day', type: 'date', ...field },
    ]);
  });

  test('an item: with what its module says of it, in the host’s words where it has some', () => {
    const item = 'change.capacity.motivation';
    const found = row(bare([item]), 'wide', item);
    expect(found).toMatchObject({
      type: 'string',
      required: false,
      codes: ['yes', 'no', 'unknown', 'contested'].map((code) => ({ code, label: code })),
      missing: [''],
      derivation: 'codebook.of-the-day',
      rules: [ENG_9],
    });
    expect(found?.source).toMatch(/^.+: .+ \((stated|derived|house-choice)\)$/);
    expect(found?.label).not.toBe(item);
    const words = { [item]: 'Cymhelliant', [`${item}#definition`]: 'Hyd a lled.' };
    const [worded] = listCodebook({ locales: [{ tag: 'cy', words }], items: [item] }).filter(
      ({ variable }) => variable === item,
    );
    expect(worded).toMatchObject({ label: 'Cymhelliant', definition: 'Hyd a lled.' });
    expect(row(bare(['host.smile']), 'wide', 'host.smile')).toStrictEqual({
      table: 'wide',
      variable: 'host.smile',
      label: 'host.smile',
      type: 'string',
      required: false,
      codes: ['yes', 'no', 'unknown', 'contested'].map((code) => ({ code, label: code })),
      missing: [''],
      derivation: 'codebook.of-the-day',
      source: '',
      rules: [ENG_9],
    });
  });

  test('codes in the words of their own column, where there are some', () => {
    const words = { 'observations.answer.yes': 'Seen', 'wide.yes': 'So' };
    const rows = listCodebook({ locales: [{ tag: 'x', words }], items: ['host.smile'] });
    expect(row(rows, 'observations', 'answer')?.codes[0]).toEqual({ code: 'yes', label: 'Seen' });
    expect(row(rows, 'wide', 'host.smile')?.codes[0]).toEqual({ code: 'yes', label: 'So' });
  });

  test('a judgement: its codes in the words of its module', () => {
    const words = {
      'safety/share': 'Share it',
      'judgements.sharing': 'Sharing',
      'codebook.judged': 'By {by}',
    };
    const found = row(listCodebook({ locales: [{ tag: 'x', words }], items: [] }), 'judgements', 'sharing');
    expect(found).toMatchObject({
      label: 'Sharing',
      type: 'string',
      required: false,
      codes: [
        { code: 'share', label: 'Share it' },
        { code: 'no-trigger-recorded', label: 'no-trigger-recorded' },
      ],
      missing: ['', 'undetermined', 'not-applicable'],
      derivation: 'By safety.decideThreatSharing',
      rules: [SAF_2, SAF_9],
    });
  });

  test('every item of the library, each with a source, unless items are named', () => {
    const all = listCodebook({ locales: [codebookEnGB] }).filter(({ table }) => table === 'wide');
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ source }) => source === '')).toEqual([]);
    expect(bare().filter(({ table }) => table === 'wide')).toHaveLength(3);
  });
});

const MADE: CodebookRow = {
  table: 'wide',
  variable: 'x',
  label: 'X',
  type: 'string',
  required: false,
  codes: [],
  missing: [],
  derivation: 'made',
  source: 'us',
  rules: [],
};

describe('as CSV', () => {
  const lines = (more: Partial<CodebookRow>) => [...writeCodebookCsv([{ ...MADE, ...more }])][1];
  test.each<readonly [Partial<CodebookRow>, string]>([
    [{}, 'wide,x,X,,string,,,,made,us,,\r\n'],
    [{ definition: 'What' }, 'wide,x,X,What,string,,,,made,us,,\r\n'],
    [
      {
        codes: [
          { code: 'a', label: 'A' },
          { code: 'b', label: 'B' },
        ],
        range: { min: 1, max: 2 },
      },
      'wide,x,X,,string,a=A | b=B,1..2,,made,us,,\r\n',
    ],
    [{ range: {} }, 'wide,x,X,,string,,..,,made,us,,\r\n'],
    [{ missing: ['', 'na'] }, 'wide,x,X,,string,,,(empty) | na,made,us,,\r\n'],
    [{ rules: [SAF_2, SAF_9] }, 'wide,x,X,,string,,,,made,us,SAF-2 | SAF-9,1 | 1\r\n'],
  ])('%j', (more, line) => expect(lines(more)).toBe(line));

  test('its heads', () =>
    expect([...writeCodebookCsv([])]).toEqual([
      'table,variable,label,definition,type,codes,range,missing codes,derivation,source,rule,rule version\r\n',
    ]));
});

describe('as Table Schema', () => {
  const field = (more: Partial<CodebookRow>) => toTableSchema([{ ...MADE, ...more }]).fields[0];
  const plain = { name: 'x', title: 'X', description: 'made\nus', type: 'string', format: 'default' };
  test.each<readonly [Partial<CodebookRow>, object]>([
    [{}, { ...plain, constraints: {} }],
    [
      { definition: 'What', source: '', rules: [SAF_2] },
      { ...plain, description: 'What\nmade\nSAF-2 version 1', constraints: {} },
    ],
    [
      { required: true, codes: [{ code: 'a', label: 'A' }], range: { min: 1, max: 2 } },
      { ...plain, constraints: { required: true, enum: ['a'], minLength: 1, maxLength: 2 } },
    ],
    [
      { type: 'integer', range: { min: 1, max: 2 } },
      { ...plain, type: 'integer', constraints: { minimum: 1, maximum: 2 } },
    ],
  ])('%j', (more, wanted) => expect(field(more)).toStrictEqual(wanted));

  test('what stands where there is no value, each once', () =>
    expect(
      toTableSchema([
        { ...MADE, missing: ['na', ''] },
        { ...MADE, missing: ['na'] },
      ]).missingValues,
    ).toEqual(['', 'na']));
});
