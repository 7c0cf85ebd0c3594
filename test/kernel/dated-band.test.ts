import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Band,
  bandOf,
  bandsBetween,
  byCodeUnit,
  type Dated,
  groupBy,
  isoDate,
  valueOn,
} from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

const FEE: readonly Dated<number>[] = deepFreeze([
  { from: isoDate('2024-08-19'), value: 80 },
  { from: isoDate('2025-09-01'), value: null },
  { from: isoDate('2026-09-01'), value: 0 },
]);

describe('a dated value', () => {
  test.each([
    { on: '2024-08-18', value: undefined, when: 'the day before it starts' },
    { on: '2024-08-19', value: 80, when: 'the day it starts' },
    { on: '2025-08-31', value: 80, when: 'its last day' },
    { on: '2025-09-01', value: null, when: 'the day it is withdrawn' },
    { on: '2026-08-31', value: null, when: 'while withdrawn' },
    { on: '2026-09-01', value: 0, when: 'the day it is back, at nothing' },
    { on: '9999-12-31', value: 0, when: 'for ever after' },
  ])('$on is $value: $when', ({ on, value }) => expect(valueOn(FEE, isoDate(on))).toBe(value));

  test('with no values there is none', () => expect(valueOn([], isoDate('2026-01-01'))).toBeUndefined());
});

const BANDS: readonly Band<'low' | 'middle' | 'high'>[] = deepFreeze([
  { name: 'low', from: 0 },
  { name: 'middle', from: 5 },
  { name: 'high', from: 10 },
]);

describe('the band of a figure', () => {
  test.each([
    { figure: -0.001, band: undefined },
    { figure: -0, band: 'low' },
    { figure: 0, band: 'low' },
    { figure: 4.999, band: 'low' },
    { figure: 5, band: 'middle' },
    { figure: 9.999, band: 'middle' },
    { figure: 10, band: 'high' },
    { figure: Number.POSITIVE_INFINITY, band: 'high' },
    { figure: Number.NEGATIVE_INFINITY, band: undefined },
    { figure: Number.NaN, band: undefined },
  ])('$figure is $band', ({ figure, band }) => expect(bandOf(BANDS, figure)).toBe(band));

  test('a first edge of minus infinity takes everything', () =>
    expect(bandOf([{ name: 'any', from: Number.NEGATIVE_INFINITY }], Number.NEGATIVE_INFINITY)).toBe('any'));
  test('no bands, no band', () => expect(bandOf([], 1)).toBeUndefined());
});

describe('the bands between two limits', () => {
  test.each([
    { lowest: 1, highest: 2, bands: ['low'] },
    { lowest: 4, highest: 5, bands: ['low', 'middle'] },
    { lowest: 5, highest: 9.999, bands: ['middle'] },
    { lowest: 5, highest: 5, bands: ['middle'] },
    { lowest: 4.999, highest: 10, bands: ['low', 'middle', 'high'] },
    { lowest: -9, highest: -1, bands: [] },
    { lowest: -1, highest: 0, bands: ['low'] },
    { lowest: 2, highest: 1, bands: [] },
    { lowest: Number.NaN, highest: 1, bands: [] },
    { lowest: 1, highest: Number.NaN, bands: [] },
    { lowest: 10, highest: Number.POSITIVE_INFINITY, bands: ['high'] },
  ])('$lowest to $highest: $bands', ({ lowest, highest, bands }) =>
    expect(bandsBetween(BANDS, lowest, highest)).toEqual(bands),
  );

  test('every figure between lies in one of them, and each of them has a figure', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (a, b) => {
        const [lowest, highest] = [Math.min(a, b), Math.max(a, b)];
        const seen = new Set<string>();
        for (let figure = lowest; figure <= highest; figure += 1) seen.add(bandOf(BANDS, figure) ?? 'none');
        expect(new Set(bandsBetween(BANDS, lowest, highest))).toEqual(seen);
      }),
    ));
});

describe('order by code unit', () => {
  test.each([
    { a: 'a', b: 'b', sign: -1 },
    { a: 'b', b: 'a', sign: 1 },
    { a: 'a', b: 'a', sign: 0 },
    { a: 'Z', b: 'a', sign: -1 },
    { a: 'z', b: 'ä', sign: -1 },
    { a: '', b: 'a', sign: -1 },
  ])('$a and $b', ({ a, b, sign }) => expect(byCodeUnit(a, b)).toBe(sign));
});

describe('groups by a key', () => {
  const notes = [
    { id: 'n1', about: 'p2' },
    { id: 'n2', about: 'p1' },
    { id: 'n3', about: 'p2' },
  ];

  test('keys and things stand in the order in which they came', () =>
    expect(
      [...groupBy(notes, ({ about }) => about)].map(([about, own]) => [about, own.map(({ id }) => id)]),
    ).toEqual([
      ['p2', ['n1', 'n3']],
      ['p1', ['n2']],
    ]));
  test('what has no key stands under undefined, and nothing makes no group', () => {
    expect(groupBy(notes, () => undefined).get(undefined)).toEqual(notes);
    expect(groupBy([], String).size).toBe(0);
  });
});
