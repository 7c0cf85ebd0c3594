import { describe, expect, test } from 'vitest';
import { reachedFrom, readRefs, refTo, withoutRootKeys } from '../../src/exchange/schemas/dialect.js';
import { makePortable } from '../../src/exchange/schemas/portable.js';
import {
  type JsonSchema,
  listSchemas,
  readJsonSchema,
  toJsonSchemas,
  toSchemaBundle,
} from '../../src/exchange/schemas.js';

const DRAFT = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
} as const;

describe('references', () => {
  test.each([
    ['2020-12', '#/$defs/a.B'],
    ['draft-07', '#/definitions/a.B'],
    ['openapi-3.1', '#/components/schemas/a.B'],
  ] as const)('%s: %s', (target, reference) => {
    expect(refTo(target, 'a.B')).toBe(reference);
    expect(
      readRefs(target, { x: [{ $ref: reference }, null, 1], $ref: 5, y: { z: { $ref: reference } } }),
    ).toEqual(['a.B', 'a.B']);
    expect(readRefs(target, undefined)).toEqual([]);
    expect(readRefs(target, 'text')).toEqual([]);
  });

  test('whatever is reached, once, in order of name, though it leads round', () => {
    const to: Readonly<Record<string, readonly string[]>> = { b: ['c', 'a'], c: ['b'], a: [] };
    expect(reachedFrom(['b', 'b'], (name) => to[name]!)).toEqual(['a', 'b', 'c']);
    expect(reachedFrom([], () => ['x'])).toEqual([]);
  });
});

describe('what every dialect is given', () => {
  test('a title, no address of its own, a type beside every limit of a text that refers', () => {
    const shared = { $ref: '#/$defs/__shared#/$defs/x' };
    const schema = {
      $schema: 'x',
      $id: 'y',
      type: 'object',
      list: [
        { $ref: '#/a', minLength: 1 },
        { $ref: '#/a', maxLength: 2 },
        { $ref: '#/a', pattern: '^a' },
        { $ref: '#/a', minimum: 1 },
        { allOf: [], maxLength: 2 },
        { maxLength: 2 },
      ],
      shared,
      none: null,
    };
    expect(withoutRootKeys('kernel.Thing', schema)).toStrictEqual({
      title: 'Thing',
      type: 'object',
      list: [
        { type: 'string', $ref: '#/a', minLength: 1 },
        { type: 'string', $ref: '#/a', maxLength: 2 },
        { type: 'string', $ref: '#/a', pattern: '^a' },
        { $ref: '#/a', minimum: 1 },
        { type: 'string', allOf: [], maxLength: 2 },
        { maxLength: 2 },
      ],
      shared: {},
      none: null,
    });
  });

  test('patterns that every engine reads', () => {
    const portable = (pattern: unknown) => {
      const schema: Record<string, unknown> = { type: 'string', pattern };
      makePortable(schema);
      return schema;
    };
    expect(portable('^[^\\p{Cc}]*$')).toStrictEqual({
      type: 'string',
      not: { type: 'string', pattern: '[\\u0000-\\u001f\\u007f-\\u009f]' },
    });
    expect(portable('\\S')).toStrictEqual({
      type: 'string',
      pattern: '[^\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]',
    });
    expect(portable('^\\d{4}-\\d{2}$')).toStrictEqual({
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}$',
      maxLength: 10,
    });
    for (const kept of ['x\\S', '\\Sx', 'x^[^\\p{Cc}]*$', '^[^\\p{Cc}]*$x', '\\d{4}', 5])
      expect(portable(kept)).toStrictEqual({ type: 'string', pattern: kept });
  });
});

describe('a document is read', () => {
  const of = (document: JsonSchema, name?: string) => {
    const schema = readJsonSchema(document, name);
    return (value: unknown) => schema.safeParse(value).success;
  };

  test.each(['2020-12', 'draft-07'] as const)('%s: by its own words, and by those it leads to', (target) => {
    const place = target === '2020-12' ? '$defs' : 'definitions';
    const document = {
      $schema: DRAFT[target],
      type: 'object',
      properties: { a: { $ref: `#/${place}/Short`, type: 'string', minLength: 2, title: 'A' } },
      required: ['a'],
      [place]: {
        Short: { type: 'string', maxLength: 3, not: { type: 'string', pattern: '[!]' } },
        Long: {
          type: 'object',
          properties: { b: { $ref: `#/${place}/Short`, description: 'B' } },
          required: ['b'],
        },
      },
    };
    const takes = of(document);
    expect(['ab', 'abc'].map((a) => takes({ a }))).toEqual([true, true]);
    expect(['a', 'abcd', 'a!', 5].map((a) => takes({ a }))).toEqual([false, false, false, false]);
    expect(takes({})).toBe(false);
    const long = of(document, 'Long');
    expect(['', 'abc', 'abcd', 'a!'].map((b) => long({ b }))).toEqual([true, true, false, false]);
    expect(long({ a: 'ab' })).toBe(false);
    expect(() => readJsonSchema(document, 'None')).toThrow('There is no definition None.');
  });

  test('a reference with nothing but words beside it is what it refers to, with those words', () => {
    const $defs = { Short: { type: 'string', maxLength: 3 } };
    const read = readJsonSchema({ $ref: '#/$defs/Short', title: 'B', description: 'In short', $defs });
    expect(read['~standard'].jsonSchema.output({ target: 'draft-2020-12' })).toMatchObject({
      type: 'string',
      maxLength: 3,
      description: 'In short',
    });
  });

  test('one without definitions, and without a dialect, is of 2020-12', () => {
    const takes = of({ type: 'array', items: { type: 'integer' }, maxItems: 1 });
    expect([takes([1]), takes([1, 2]), takes(['x'])]).toEqual([true, false, false]);
    expect(() => readJsonSchema({ type: 'string' }, 'None')).toThrow('There is no definition None.');
  });
});

describe('every schema', () => {
  test('once, by module and name', () => {
    const names = Object.keys(listSchemas());
    expect(new Set(Object.values(listSchemas())).size).toBe(names.length);
    expect(names).toContain('kernel.Observation');
    for (const name of names) expect(name).toMatch(/^[a-z]+\.[A-Z]\w*$/);
  });

  const host = { 'host.Thing': { type: 'object', properties: { on: { $ref: '#/$defs/kernel.IsoDate' } } } };

  test('2020-12: in one bundle, and each by itself with what it leads to', () => {
    const bundle = toSchemaBundle({ target: '2020-12', more: host });
    expect(Object.keys(bundle)).toEqual(['$schema', '$id', '$defs']);
    expect(bundle).toMatchObject({
      $schema: DRAFT['2020-12'],
      $id: 'urn:family-engagement:0.1.0:all',
      $defs: host,
    });
    const alone = toJsonSchemas({ target: '2020-12', more: host });
    const { 'kernel.IsoDate': day } = bundle.$defs as Readonly<Record<string, object>>;
    expect(alone['host.Thing']).toStrictEqual({
      $schema: DRAFT['2020-12'],
      $id: 'urn:family-engagement:0.1.0:host.Thing',
      ...host['host.Thing'],
      $defs: { 'kernel.IsoDate': day },
    });
    expect(alone['kernel.IsoDate']).toStrictEqual({
      $schema: DRAFT['2020-12'],
      $id: 'urn:family-engagement:0.1.0:kernel.IsoDate',
      ...day,
    });
    expect(day).toMatchObject({ title: 'IsoDate', type: 'string', maxLength: 10 });
  });

  test('draft-07', () => {
    const { 'kernel.Observation': one } = toJsonSchemas({ target: 'draft-07' });
    expect(one).toMatchObject({
      $schema: DRAFT['draft-07'],
      $id: 'urn:family-engagement:0.1.0:kernel.Observation',
      title: 'Observation',
      properties: { on: { $ref: '#/definitions/kernel.IsoDate' } },
      definitions: { 'kernel.IsoDate': { title: 'IsoDate' } },
    });
    expect(one).not.toHaveProperty('$defs');
  });

  test('OpenAPI 3.1', () => {
    const bundle = toSchemaBundle({ target: 'openapi-3.1' });
    expect(bundle).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'family-engagement', version: '0.1.0' },
      paths: {},
      components: {
        schemas: {
          'kernel.Observation': { properties: { on: { $ref: '#/components/schemas/kernel.IsoDate' } } },
        },
      },
    });
    const alone = toJsonSchemas({ target: 'openapi-3.1' });
    expect({ components: { schemas: alone } }).toEqual({ components: bundle.components });
    expect(alone).not.toHaveProperty('__shared');
  });
});
