import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  LONG_COLUMNS,
  listItemsIn,
  type ObservedRecord,
  readCsvText,
  streamLongCsv,
  streamWideCsv,
  toCsvCell,
  toCsvRow,
  writeLongCsv,
  writeWideCsv,
} from '../../src/exchange/tidy.js';
import { isoDate, type Observation } from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

const service = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../examples/data/service.json'), 'utf8'),
) as { readonly families: readonly ObservedRecord[] };
const families = deepFreeze(service.families);

const seen = (
  id: string,
  day: string,
  item: string,
  answer: Observation['answer'],
  more: Partial<Observation> = {},
) => ({
  id,
  on: isoDate(day),
  about: 'p1',
  item,
  answer,
  ...more,
});
const record = (...observations: readonly Observation[]): ObservedRecord =>
  deepFreeze({ id: 'f1', observations });
const rowsOf = (csv: string): readonly string[][] => parse(csv) as string[][];
const all = (chunks: Iterable<string>): string => [...chunks].join('');

describe('a cell', () => {
  test.each<[string, Cell, string]>([
    ['a word', 'tea', 'tea'],
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'said "no"', '"said ""no"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a return inside', 'a\rb', '"a\rb"'],
    ['spaces at the ends', ' a ', '" a "'],
    ['an empty text', '', '""'],
    ['nothing', undefined, ''],
    ['a number', 5, '5'],
    ['a negative number', -5, '-5'],
    ['a negative number as text', '-5', '-5'],
    ['a negative fraction as text', '-0.25', '-0.25'],
    ['a number that is none', Number.NaN, ''],
    ['a number without end', Number.NEGATIVE_INFINITY, ''],
    ['true', true, 'true'],
    ['false', false, 'false'],
    ['a formula: =', '=1+1', "'=1+1"],
    ['a formula: +', '+1', "'+1"],
    ['a formula: -', '-1+cmd', "'-1+cmd"],
    ['a formula: @', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula: tab', '\t=1', "'\t=1"],
    ['a formula: return', '\r=1', '"\'\r=1"'],
    ['a formula: line feed', '\n=1', '"\'\n=1"'],
    ['a formula: full width', '\uff1d1+1', "'\uff1d1+1"],
    ['a formula with a comma', '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a mark that was there', "'=1", "''=1"],
    ['a quotation mark before a word', "'tis", "'tis"],
    ['a dash alone', '-', "'-"],
    ['a day', '2026-11-21', '2026-11-21'],
  ])('%s', (_, cell, written) => expect(toCsvCell(cell)).toBe(written));

  test('no text begins as a formula, and every text comes back', () => {
    const character = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      "'",
      '"',
      ',',
      ' ',
      '1',
      '.',
      'a',
      'é',
      '＝',
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit: character }), { minLength: 1, maxLength: 4 }), (cells) => {
        const [row, ...more] = rowsOf(toCsvRow([...cells, 'end']));
        expect(more).toEqual([]);
        for (const cell of row!)
          expect(/^[=+@\t\r\n＝]/.test(cell) || /^-(?!\d+(\.\d+)?$)/.test(cell)).toBe(false);
        expect(row!.map(readCsvText)).toEqual([...cells, 'end']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('long', () => {
  test('one row an observation, in order of day, person, item and id, whatever the order of input', () => {
    const observations = [
      seen('o3', '2026-03-02', 'b', 'no', { knownBy: 'reported', by: 'w1', contact: 'c1', note: '=x' }),
      seen('o2', '2026-03-01', 'b', 'unknown'),
      seen('o1', '2026-03-01', 'a', 'yes', { about: 'p2' }),
      seen('o5', '2026-03-01', 'a', 'yes'),
      seen('o4', '2026-03-01', 'a', 'no'),
    ];
    const csv = all(writeLongCsv([record(...observations)]));
    expect(csv.split('\r\n')).toEqual([
      'family,id,on,about,item,answer,knownBy,by,contact',
      'f1,o4,2026-03-01,p1,a,no,,,',
      'f1,o5,2026-03-01,p1,a,yes,,,',
      'f1,o2,2026-03-01,p1,b,unknown,,,',
      'f1,o1,2026-03-01,p2,a,yes,,,',
      'f1,o3,2026-03-02,p1,b,no,reported,w1,c1',
      '',
    ]);
    expect(all(writeLongCsv([record(...[...observations].reverse())]))).toBe(csv);
    expect(all(writeLongCsv([record(...observations)], { notes: true }))).toContain(
      ",reported,w1,c1,'=x\r\n",
    );
  });

  test('the example service comes back as it was', () => {
    const rows = parse(all(writeLongCsv(families, { notes: true })), { columns: true }) as Record<
      string,
      string
    >[];
    const observations = families.flatMap(({ id, observations }) =>
      observations.map((one) => ({ family: id, ...one })),
    );
    expect(rows.length).toBe(observations.length);
    expect(rows.length).toBeGreaterThan(20);
    const read = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([, cell]) => cell !== '')
          .map(([key, cell]) => [key, readCsvText(cell)]),
      ),
    );
    const key = (one: { family?: string; id?: string }) => `${one.family} ${one.id}`;
    const byKey = new Map(read.map((row) => [key(row), row]));
    for (const one of observations) expect(byKey.get(key(one))).toEqual(one);
  });

  test('nobody’s words leave unless they are asked for', () => {
    const csv = all(writeLongCsv(families));
    const notes = families.flatMap(({ observations }) => observations.flatMap(({ note }) => note ?? []));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(csv).not.toContain(note);
    expect(rowsOf(csv)[0]).toEqual([...LONG_COLUMNS]);
  });
});

describe('wide', () => {
  test.each<[string, readonly Observation[], readonly string[][]]>([
    ['nothing observed', [], []],
    ['other items only', [seen('o1', '2026-03-01', 'other', 'yes')], []],
    ['one item', [seen('o1', '2026-03-01', 'a', 'yes')], [['f1', 'p1', '2026-03-01', 'yes', '']]],
    [
      'asked and not known',
      [seen('o1', '2026-03-01', 'a', 'unknown')],
      [['f1', 'p1', '2026-03-01', 'unknown', '']],
    ],
    [
      'known and not known on one day',
      [seen('o1', '2026-03-01', 'a', 'unknown'), seen('o2', '2026-03-01', 'a', 'no')],
      [['f1', 'p1', '2026-03-01', 'no', '']],
    ],
    [
      'so and otherwise on one day',
      [seen('o1', '2026-03-01', 'a', 'yes'), seen('o2', '2026-03-01', 'a', 'no')],
      [['f1', 'p1', '2026-03-01', 'contested', '']],
    ],
    [
      'said so, seen otherwise',
      [
        seen('o1', '2026-03-01', 'a', 'yes', { knownBy: 'self-described' }),
        seen('o2', '2026-03-01', 'a', 'no', { knownBy: 'observed' }),
      ],
      [['f1', 'p1', '2026-03-01', 'no', '']],
    ],
    [
      'a row a day and person, in order',
      [
        seen('o1', '2026-03-02', 'a', 'yes'),
        seen('o2', '2026-03-01', 'b', 'no', { about: 'p2' }),
        seen('o3', '2026-03-01', 'b', 'yes'),
        seen('o4', '2026-03-01', 'a', 'no'),
      ],
      [
        ['f1', 'p1', '2026-03-01', 'no', 'yes'],
        ['f1', 'p2', '2026-03-01', '', 'no'],
        ['f1', 'p1', '2026-03-02', 'yes', ''],
      ],
    ],
  ])('%s', (_, observations, rows) => {
    const wide = (given: readonly Observation[]) =>
      all(writeWideCsv([record(...given)], { items: ['a', 'b'] }));
    expect(rowsOf(wide(observations))).toEqual([['family', 'about', 'on', 'a', 'b'], ...rows]);
    expect(wide([...observations].reverse())).toBe(wide(observations));
  });

  test('every item has its column when the columns are the items that are there', () => {
    const items = listItemsIn(families);
    expect(items).toEqual(
      [...new Set(families.flatMap(({ observations }) => observations.map(({ item }) => item)))].sort(),
    );
    const rows = parse(all(writeWideCsv(families, { items })), { columns: true }) as Record<string, string>[];
    const cells = rows.flatMap((row) => items.filter((item) => row[item] !== ''));
    const days = new Set(
      families.flatMap(({ id, observations }) =>
        observations.map(({ on, about, item }) => `${id} ${on} ${about} ${item}`),
      ),
    );
    expect(cells.length).toBe(days.size);
  });
});

describe('as much as there is', () => {
  const many = function* (families: number, each: number): Generator<ObservedRecord> {
    for (let family = 0; family < families; family += 1)
      yield {
        id: `f${family}`,
        observations: Array.from({ length: each }, (_, at) => seen(`o${at}`, '2026-03-01', `i${at}`, 'yes')),
      };
  };

  test('records are read one at a time, and chunks stay small', () => {
    let read = 0;
    const counted = function* () {
      for (const one of many(3, 2500)) {
        read += 1;
        yield one;
      }
    };
    const chunks = writeLongCsv(counted());
    chunks.next();
    expect(read).toBe(0);
    const first = chunks.next().value as string;
    expect(read).toBe(1);
    expect(first.split('\r\n')).toHaveLength(1001);
    const rest = [...chunks].map((chunk) => chunk.split('\r\n').length - 1);
    expect(rest).toEqual([1000, 500, 1000, 1000, 500, 1000, 1000, 500]);
  });

  test('as records arrive: the same bytes', async () => {
    const arriving = async function* () {
      for (const family of families) yield await Promise.resolve(family);
    };
    const collect = async (chunks: AsyncIterable<string>) => {
      let text = '';
      for await (const chunk of chunks) text += chunk;
      return text;
    };
    const items = listItemsIn(families);
    expect(await collect(streamLongCsv(arriving()))).toBe(all(writeLongCsv(families)));
    expect(await collect(streamLongCsv(families, { notes: true }))).toBe(
      all(writeLongCsv(families, { notes: true })),
    );
    expect(await collect(streamWideCsv(arriving(), { items }))).toBe(all(writeWideCsv(families, { items })));
  });
});
