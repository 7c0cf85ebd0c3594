import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { findUnreadable } from '../../src/kernel/limits.js';
import { parseWith } from '../../src/kernel/parse.js';

const found = (code: string, path: readonly (string | number)[], detail?: object) => ({
  code,
  path,
  kind: 'invalid',
  ...(detail === undefined ? {} : { detail }),
});
const within = (levels: number, wrap: (inner: object) => object): object => {
  let one: object = {};
  for (let level = 0; level < levels; level++) one = wrap(one);
  return one;
};
const proto = (rest = ''): object => JSON.parse(`{"__proto__": {"a": 1}${rest}}`) as object;

describe('what is not gone into', () => {
  test.each([
    { at: 'lists in lists', wrap: (inner: object) => [inner] },
    { at: 'objects in objects', wrap: (inner: object) => ({ inner }) },
    { at: 'both by turns', wrap: (inner: object) => (Array.isArray(inner) ? { inner } : [inner]) },
  ])('a hundred levels are read, no more: $at', ({ wrap }) => {
    expect(findUnreadable(within(99, wrap))).toBeUndefined();
    expect(findUnreadable(within(100, wrap))).toEqual(found('too-deep', [], { maximum: 100 }));
  });
  test('what holds itself', () => {
    const list: object[] = [];
    list.push(list);
    expect(findUnreadable({ list })?.code).toBe('too-deep');
  });
  test('a million rows are read', () => expect(findUnreadable(new Array(1_000_000))).toBeUndefined());
  test('and no more, wherever they stand', () => {
    expect(findUnreadable({ people: new Array(1_000_001) })).toEqual(
      found('too-large', [], { maximum: 1_000_000 }),
    );
  });
  test('two million lists and objects are read, no more', () => {
    // The outer list, two lists in it, and what those hold; what is there twice counts twice.
    const rows = (count: number) => new Array<object>(count).fill({});
    expect(findUnreadable([rows(999_999), rows(999_998)])).toBeUndefined();
    expect(findUnreadable([rows(999_999), rows(999_999)])).toEqual(
      found('too-large', [], { maximum: 2_000_000 }),
    );
  });
  test.each([
    { at: 'a date', input: new Date(0) },
    { at: 'a map', input: new Map([['a', 1]]) },
    { at: 'a set', input: new Set([1]) },
  ])('$at, which would pass for an object without fields', ({ input }) => {
    expect(findUnreadable(input)).toEqual(found('wrong-type', [], { expected: 'object' }));
    expect(findUnreadable({ people: [1, { born: input }] })).toEqual(
      found('wrong-type', ['people', 1, 'born'], { expected: 'object' }),
    );
  });
  test('a field that would be dropped in silence, with the way to it', () => {
    expect(findUnreadable(proto())).toEqual(found('unknown-field', ['__proto__']));
    expect(findUnreadable({ people: [{}, proto()] })).toEqual(
      found('unknown-field', ['people', 1, '__proto__']),
    );
  });
  test.each([
    { at: 'nothing', input: null },
    { at: 'a text', input: 'text' },
    { at: 'no fields', input: {} },
    { at: 'no rows', input: [] },
    { at: 'no prototype', input: Object.create(null) as object },
    {
      at: 'a date with fields of its own, which a schema will judge',
      input: Object.assign(new Date(0), { a: 1 }),
    },
    { at: 'an ordinary record', input: { people: [{ id: 'a', roles: ['b', null] }], on: '2026-11-21' } },
  ])('$at is read', ({ input }) => expect(findUnreadable(input)).toBeUndefined());
});

describe('a reader asks that first', () => {
  const Person = z.object({ id: z.string() });
  const issuesOf = (input: unknown, schema: z.ZodType = Person) => {
    const result = parseWith(schema, input);
    return result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path]);
  };
  test('a stray __proto__ is named where the schema would have dropped it', () =>
    expect(issuesOf(proto(',"id":"a"'))).toEqual([['unknown-field', '__proto__']]));
  test('and where the schema finds something wrong, that is named', () =>
    expect(issuesOf(proto(',"id":1'))).toEqual([['wrong-type', 'id']]));
  test('nothing but the depth is said of what is too deep', () =>
    expect(issuesOf({ id: within(101, (inner) => [inner]) })).toEqual([['too-deep']]));
});
