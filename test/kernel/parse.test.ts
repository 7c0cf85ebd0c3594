import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { words } from '../../src/kernel/content.js';
import { type Issue, word } from '../../src/kernel/index.js';
import { parseWith } from '../../src/kernel/parse.js';
import { Answer, Contact, HostId, IsoDate, Observation } from '../../src/kernel/schema.js';
import { deepFreeze } from '../support/builders.js';

const issuesOf = (schema: z.ZodType, input: unknown): readonly Issue[] => {
  const parsed = parseWith(schema, input);
  return parsed.ok ? [] : parsed.issues;
};

const Visit = z.strictObject({
  on: IsoDate,
  by: HostId,
  answer: Answer,
  minutes: z.exactOptional(z.int().min(0).max(60)),
  people: z.exactOptional(z.array(HostId).max(2)),
});
const visit = deepFreeze({ on: '2026-03-01', by: 'w1', answer: 'yes' });
const Event = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('moved'), on: IsoDate }),
  z.strictObject({ type: z.literal('located'), on: IsoDate }),
]);

describe('one fault, one issue, with its code and path', () => {
  test.each([
    {
      code: 'field-missing',
      input: { by: 'w1', answer: 'yes' },
      path: ['on'],
      detail: { expected: 'string' },
    },
    {
      code: 'field-missing',
      input: { on: '2026-03-01', by: 'w1' },
      path: ['answer'],
      detail: { expected: ['yes', 'no', 'unknown'] },
    },
    { code: 'field-missing', input: undefined, path: [] },
    { code: 'wrong-type', input: { ...visit, by: 7 }, path: ['by'] },
    { code: 'wrong-type', input: { ...visit, by: null }, path: ['by'] },
    { code: 'wrong-type', input: { ...visit, people: ['p1', 2] }, path: ['people', 1] },
    { code: 'wrong-type', input: null, path: [] },
    { code: 'wrong-type', input: 'visit', path: [] },
    {
      code: 'unknown-code',
      input: { ...visit, answer: 'maybe' },
      path: ['answer'],
      detail: { expected: ['yes', 'no', 'unknown'] },
    },
    { code: 'unknown-code', input: { ...visit, answer: null }, path: ['answer'] },
    { code: 'unknown-field', input: { ...visit, score: 3 }, path: ['score'] },
    {
      code: 'not-a-date',
      input: { ...visit, on: '2026-02-30' },
      path: ['on'],
      detail: { value: '2026-02-30' },
    },
    { code: 'wrong-form', input: { ...visit, by: 'a\nb' }, path: ['by'], detail: { value: 'a\nb' } },
    { code: 'too-small', input: { ...visit, by: '' }, path: ['by'], detail: { minimum: 1 } },
    { code: 'too-small', input: { ...visit, minutes: -1 }, path: ['minutes'], detail: { minimum: 0 } },
    { code: 'too-large', input: { ...visit, minutes: 61 }, path: ['minutes'], detail: { maximum: 60 } },
    {
      code: 'too-large',
      input: { ...visit, people: ['a', 'b', 'c'] },
      path: ['people'],
      detail: { maximum: 2 },
    },
  ])('$code at $path', ({ code, input, path, detail }) => {
    const issues = issuesOf(Visit, input);
    expect(issues).toMatchObject([
      { code, path, kind: 'invalid', ...(detail === undefined ? {} : { detail }) },
    ]);
    const worded = word(issues[0]!, [{ tag: 'en-GB', words }]);
    expect(worded.from).toBe('en-GB');
    expect(worded.text).not.toMatch(/[{}]/);
  });

  test.each([{ type: 'other', on: '2026-03-01' }, { on: '2026-03-01' }])('%j is of no kind known', (input) =>
    expect(issuesOf(Event, input)).toMatchObject([{ code: 'unknown-kind', path: ['type'] }]),
  );
  test('a host’s own check is of the wrong shape', () =>
    expect(
      issuesOf(
        z.string().refine(() => false),
        'x',
      ),
    ).toEqual([{ code: 'wrong-shape', path: [], kind: 'invalid' }]));
  test('a key that is a symbol is named in words', () => {
    const key = Symbol('key');
    const schema = z.any().check((context) => {
      context.issues.push({ code: 'custom', input: context.value, path: [key], message: '' });
    });
    expect(issuesOf(schema, {})).toMatchObject([{ path: ['Symbol(key)'] }]);
  });
  test('a long value is quoted in part', () =>
    expect(issuesOf(IsoDate, '9'.repeat(500))).toMatchObject([{ detail: { value: '9'.repeat(40) } }]));
});

describe('everything at once', () => {
  test('every fault is reported in one pass, and several unknown fields each for itself', () => {
    const issues = issuesOf(Visit, { on: 'soon', answer: 'maybe', minutes: 99, a: 1, b: 2 });
    expect(issues.map(({ code, path }) => `${path.join('.')} ${code}`).sort()).toEqual([
      'a unknown-field',
      'answer unknown-code',
      'b unknown-field',
      'by field-missing',
      'minutes too-large',
      'on not-a-date',
    ]);
  });
  test('what is right comes back as it was, and is not changed', () => {
    expect(parseWith(Visit, visit)).toEqual({ ok: true, value: visit, warnings: [] });
  });
});

describe('hostile input', () => {
  const throwing = Object.defineProperty({ by: 'w1', answer: 'yes' }, 'on', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
  const proxy = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  test.each([
    ['a getter that throws', throwing],
    [
      'a proxy that throws',
      new Proxy(visit, {
        get: () => {
          throw new Error('no');
        },
      }),
    ],
  ])('%s is unreadable, not a fault', (_, input) =>
    expect(parseWith(Visit, input)).toEqual({
      ok: false,
      issues: [{ code: 'unreadable', path: [], kind: 'invalid' }],
    }),
  );
  test('keys that cannot be listed are answered too', () => expect(parseWith(Visit, proxy).ok).toBe(false));
  test('a field that only every object inherits is missing', () =>
    expect(issuesOf(z.object({ constructor: z.number() }), {})).toMatchObject([
      { code: 'field-missing', path: ['constructor'] },
    ]));
  test.each([
    ['nothing', null],
    ['a text', 'moved'],
  ])('what was an object and is %s when it is looked at again has lost its field', (_, later) => {
    let looks = 0;
    const input = {
      get move() {
        looks += 1;
        return looks <= 2 ? { length: 'far' } : later; // once before the schema looks, and once by it
      },
    };
    expect(issuesOf(z.object({ move: z.object({ length: z.number() }) }), input)).toMatchObject([
      { code: 'field-missing', path: ['move', 'length'] },
    ]);
  });
  test('anything at all is answered', () =>
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true }), (input) => {
        for (const schema of [Observation, Contact, Event] as const) {
          const parsed = parseWith(schema as z.ZodType, input);
          if (!parsed.ok) expect(parsed.issues.length).toBeGreaterThan(0);
        }
      }),
    ));
});

test('a schema that is used again and again reads the same as at first', () => {
  const inputs: readonly unknown[] = [
    { id: 'o1', on: '2026-03-01', about: 'p1', item: 'any.item', answer: 'yes' },
    { id: 'o1', on: '2026-02-30', about: '', item: 'any.item', answer: 'maybe', more: 1 },
    {},
    null,
  ];
  const read = () => inputs.map((input) => parseWith(Observation, input));
  const first = read();
  for (let n = 0; n < 60; n += 1) expect(read()).toEqual(first);
  expect(first.map(({ ok }) => ok)).toEqual([true, false, false, false]);
});

describe('whatever a schema is made of, it reads after many uses what it read at first', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 'end' : { in: deep(levels - 1) });
  const named = (more: object) => ({ name: 'n', ...more });
  const inputs: readonly unknown[] = [
    named({}),
    named({ times: 2, of: 'a', note: 'kept' }),
    named({ times: 2.5, of: 'b' }),
    named({ stray: 1 }),
    named({ stray: deep(200) }),
    named({ times: deep(200) }),
    named({ times: new Date(0) }),
    JSON.parse('{"name":"n","__proto__":{"times":1}}'),
    Object.assign(Object.create({ stray: 1 }), { name: 'n' }),
    Object.assign(new Map(), { name: 'n' }),
    {},
    new Map(),
    new Date(0),
    [],
    [named({})],
    'n',
    null,
    {
      get name() {
        throw new Error('not to be read');
      },
    },
    named({ tree: { of: { of: { of: {} } } }, list: ['x'] }),
    named({ tree: { of: { of: 7 } }, list: [7] }),
  ];
  const base = { name: z.string().max(3), times: z.exactOptional(z.int()), of: z.literal(['a']).optional() };
  const node = () => {
    const tree = z.strictObject({
      get of() {
        return tree.optional();
      },
    });
    return tree;
  };
  test.each<readonly [string, () => z.ZodType]>([
    ['plain fields', () => z.strictObject({ ...base, note: z.exactOptional(z.string()) })],
    ['plain fields, none needed', () => z.strictObject(base).partial()],
    ['plain fields, others dropped', () => z.object(base)],
    ['plain fields, others kept', () => z.looseObject(base)],
    ['a field that takes anything', () => z.strictObject({ ...base, stray: z.unknown() })],
    ['a field that makes text of anything', () => z.strictObject({ ...base, times: z.coerce.string() })],
    [
      'a field that can hold itself',
      () => z.strictObject({ ...base, tree: node().optional(), list: z.array(z.string()).optional() }),
    ],
    [
      'a rule over fields, one of which can hold itself',
      () => z.strictObject({ ...base, tree: node().optional() }).refine(({ tree }) => tree !== undefined),
    ],
    ['no object, and can hold itself', () => z.json()],
    ['no object', () => z.array(z.strictObject(base))],
  ])('%s', (_, make) => {
    const used = make();
    for (let n = 0; n < 120; n += 1) parseWith(used, named({}));
    for (const input of inputs) expect(parseWith(used, input)).toEqual(parseWith(make(), input));
  });
});

test('two kinds of row read by turns, as often as may be, are each read as what they are', () => {
  const One = z.strictObject({ one: z.string() });
  const Two = z.strictObject({ two: z.string() });
  const answers = Array.from({ length: 400 }, (_, at) => {
    const schema = at % 3 === 0 ? One : Two;
    return [parseWith(schema, { one: 'a' }).ok, parseWith(schema, { two: 'b' }).ok];
  });
  expect(answers).toEqual(Array.from({ length: 400 }, (_, at) => [at % 3 === 0, at % 3 !== 0]));
});
