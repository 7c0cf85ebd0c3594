import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { parseWith } from '../../src/kernel/schema.js';
import { words } from '../../src/research/content.js';
import * as research from '../../src/research/index.js';
import { Duration, Rating, RatingPair, ScaleRow, StateRow } from '../../src/research/schema.js';

const tuples = Object.entries(research).flatMap(([name, value]) =>
  Array.isArray(value) ? [[name, value as readonly string[]] as const] : [],
);

describe('words', () => {
  test('every convention and reason is there', () => expect(tuples).toHaveLength(12));
  test.each(tuples)('%s: each code has words, none twice', (_, codes) => {
    expect(codes.length).toBeGreaterThan(1);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(words[code] ?? '').not.toBe('');
  });
  test('none is left over', () => {
    const known = new Set([...tuples.flatMap(([, codes]) => codes), 'few-observations', 'not-seen']);
    expect(Object.keys(words).filter((code) => !known.has(code))).toEqual([]);
  });
});

describe('the page on research', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/research.md'), 'utf8');
  const conventions = tuples.filter(([name]) => !name.endsWith('_REASONS'));
  test('every convention is there', () => expect(conventions).toHaveLength(10));
  test.each(conventions)('%s: named with its values, the default first', (name, values) => {
    const row = page.split('\n').find((line) => line.includes(`| \`${name}\` |`));
    expect(row?.split('|').at(-2)?.trim()).toBe(values.map((value) => `\`${value}\``).join(', '));
  });
  test.each([
    ['DEFAULT_LEVEL', research.DEFAULT_LEVEL],
    ['FEW_OBSERVATIONS', research.FEW_OBSERVATIONS],
  ])('%s: named with its figure', (name, figure) => {
    expect(page).toContain(`| \`${name}\` | ${figure} |`);
  });
});

describe('schemas', () => {
  const good = [
    [StateRow, { subject: 'p', on: '2026-03-01', state: 'a' }],
    [StateRow, { subject: 'p', on: '2026-03-01', state: null }],
    [Duration, { days: 0, ended: false }],
    [RatingPair, { first: 'a', second: null }],
    [Rating, { unit: 'u', rater: 'r', value: 'a' }],
    [Rating, { unit: 'u', rater: 'r', value: 2.5 }],
    [ScaleRow, { q1: 3, q2: null }],
    [ScaleRow, {}],
  ] as const;
  test.each(good)('takes %#', (schema, value) =>
    expect(parseWith(schema, value)).toMatchObject({ ok: true, value }),
  );

  test.each([
    [StateRow, { subject: 'p', on: '2026-02-30', state: 'a' }, 'not-a-date'],
    [StateRow, { subject: 'p', on: '2026-03-01' }, 'field-missing'],
    [StateRow, { subject: '', on: '2026-03-01', state: 'a' }, 'too-small'],
    [Duration, { days: -1, ended: true }, 'too-small'],
    [Duration, { days: Number.NaN, ended: true }, 'wrong-type'],
    [Duration, { days: Number.POSITIVE_INFINITY, ended: true }, 'wrong-type'],
    [Duration, { days: 1, ended: 'yes' }, 'wrong-type'],
    [RatingPair, { first: 'a' }, 'field-missing'],
    [RatingPair, { first: 'a', second: 'b', third: 'c' }, 'unknown-field'],
    [Rating, { unit: 'u', rater: 'r', value: null }, 'unknown-kind'],
    [ScaleRow, { q1: '3' }, 'wrong-type'],
  ] as const)('refuses %#', (schema, value, code) => {
    const result = parseWith(schema, value);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.issues.map((issue) => issue.code)).toContain(code);
  });

  test('anything at all is taken or refused, never thrown', () =>
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const [schema] of good) expect(parseWith(schema, value).ok).toBeTypeOf('boolean');
      }),
    ));

  test('types are inferred from them', () =>
    expectTypeOf<research.RatingPair>().toEqualTypeOf<{
      readonly first: string | null;
      readonly second: string | null;
    }>());
});
