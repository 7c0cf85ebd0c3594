import { describe, expect, test } from 'vitest';
import { readCsvText, toCsvCell, writeLongCsv } from '../../src/exchange/tidy.js';
import { isoDate } from '../../src/kernel/index.js';

describe('chunks of a thousand rows', () => {
  const observations = (many: number) =>
    Array.from({ length: many }, (_, at) => ({
      id: `o${at}`,
      on: isoDate('2026-03-01'),
      about: 'p',
      item: 'i',
      answer: 'yes' as const,
    }));
  const rowsIn = (many: number) =>
    [...writeLongCsv([{ id: 'f', observations: observations(many) }])].map(
      (chunk) => chunk.split('\r\n').length - 1,
    );
  test.each([
    [0, [1]],
    [1, [1, 1]],
    [1000, [1, 1000]],
    [1001, [1, 1000, 1]],
  ])('%i rows', (many, chunks) => expect(rowsIn(many)).toEqual(chunks));

  test('the rows are one behind the other', () => {
    const [, chunk] = writeLongCsv([{ id: 'f', observations: observations(1000) }]);
    expect(chunk?.split('\r\n')[1]).toBe('f,o1,2026-03-01,p,i,yes,,,');
  });
});

test.each([
  ["'=1", '=1'],
  ["''=1", "'=1"],
  ["'tis", "'tis"],
  ['=1', '=1'],
  ["=1'", "=1'"],
  ['tea', 'tea'],
])('%j reads %j', (cell, text) => expect(readCsvText(cell)).toBe(text));

// A figure with a dash before it is no formula; what only looks like one is.
test.each([
  ['-0', '-0'],
  ['-9', '-9'],
  ['-90.09', '-90.09'],
  ['-/1', "'-/1"],
  ['-:1', "'-:1"],
  ['-1.2.3', "'-1.2.3"],
  ['-1.x', "'-1.x"],
  ['-.5', "'-.5"],
])('%j is written %j', (text, cell) => expect(toCsvCell(text)).toBe(cell));
