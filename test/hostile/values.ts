/**
 * Bad inputs by class and name. Each is made anew, because some can be used up; the large ones are made once, and nothing
 * that is tested may change them.
 */
export type Hostile = {
  readonly kind: string;
  readonly name: string;
  readonly make: () => unknown;
  readonly large?: true;
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
const boom = (): never => {
  throw new Error('hostile');
};
const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = wrap('end');
  for (let level = 1; level < levels; level += 1) value = wrap(value);
  return value;
};
const selfList = (): unknown => {
  const list: unknown[] = [];
  list.push(list);
  return list;
};
const selfObject = (key: string): unknown => {
  const one: Record<string, unknown> = { id: 'a' };
  one[key] = one;
  return one;
};
const pair = (): unknown => {
  const one: Record<string, unknown> = {};
  one.id = { id: one };
  return one;
};
const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const trapped = (trap: keyof ProxyHandler<object>, target: object = { id: 'a' }): unknown =>
  new Proxy(target, { [trap]: boom });
/** Something new and larger behind every key, for ever. */
const endless = (): unknown => new Proxy({ id: 'a' }, { get: () => endless() });
class Row {
  readonly id = 'a';
}
const of = (kind: string, entries: Readonly<Record<string, () => unknown>>): readonly Hostile[] =>
  Object.entries(entries).map(([name, make]) => ({ kind, name, make }));
const largeOf = (kind: string, entries: Readonly<Record<string, () => unknown>>): readonly Hostile[] =>
  Object.entries(entries).map(([name, make]) => ({ kind, name, make: once(make), large: true }));

export const HOSTILE: readonly Hostile[] = [
  ...of('wrong type', {
    nothing: () => undefined,
    null: () => null,
    true: () => true,
    false: () => false,
    'a bigint': () => 1n,
    'a symbol': () => Symbol('a'),
    'a function': () => () => 'yes',
    'a class': () => Row,
    'a row of a class': () => new Row(),
    'a date': () => new Date(0),
    'a date that is none': () => new Date(Number.NaN),
    'a map': () => new Map([['id', 'a']]),
    'a set': () => new Set(['a']),
    'a weak map': () => new WeakMap(),
    'a regular expression': () => /a+/,
    'an error': () => new Error('a'),
    'a promise': () => Promise.resolve('a'),
    bytes: () => new Uint8Array([1, 2]),
    'a buffer': () => new ArrayBuffer(8),
    'a text in a box': () => Object('yes'),
    'a number in a box': () => Object(1),
    'an empty list': () => [],
    'a list in a list': () => [[]],
    'a list of texts': () => ['yes', 'no'],
    'a list of nothing': () => [undefined, null],
    'an empty object': () => ({}),
    'an object like a list': () => ({ 0: 'a', length: 1 }),
    'an iterator': () => ['a'][Symbol.iterator](),
    'a generator': () =>
      (function* () {
        yield 'a';
      })(),
    'the global object': () => globalThis,
    Math: () => Math,
  }),
  ...of('number', {
    zero: () => 0,
    '-0': () => -0,
    'a fraction': () => 0.1,
    '-1': () => -1,
    NaN: () => Number.NaN,
    infinity: () => Infinity,
    '-infinity': () => -Infinity,
    '2^53': () => 2 ** 53,
    '2^53 + 2': () => 2 ** 53 + 2,
    '-2^53': () => -(2 ** 53),
    'the largest number': () => Number.MAX_VALUE,
    'the smallest number': () => Number.MIN_VALUE,
    '2^32': () => 2 ** 32,
  }),
  ...of('text', {
    'the empty text': () => '',
    'a space': () => ' ',
    'a lone high surrogate': () => '\uD800',
    'a lone low surrogate': () => 'a\uDC00',
    'bidirectional text': () => 'yes\u202Eon',
    'an isolate that is never closed': () => '\u2067yes',
    'zero-width text': () => 'y\u200Bes',
    'a byte order mark': () => '\uFEFFyes',
    'a nought character': () => 'yes\u0000',
    'a line end': () => 'yes\n',
    'digits of another script': () => '２０２６-０１-０１',
    'a day that does not exist': () => '2026-02-30',
    'a day with a tail': () => '2026-02-03T00:00:00Z',
    'the name of the prototype': () => '__proto__',
    'the word constructor': () => 'constructor',
    'the word toString': () => 'toString',
    'the word null': () => 'null',
    'a formula': () => '=HYPERLINK("x")',
    markup: () => '<script>alert(1)</script>',
    'a template': () => '{id}{days}$&',
    'a combining tower': () => `a${'\u0301'.repeat(500)}`,
    JSON: () => '{"id":"a"}',
  }),
  ...of('prototype', {
    'an own __proto__ key': () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
    'an own __proto__ key, deeper': () => JSON.parse('{"id":{"__proto__":{"polluted":true}}}') as unknown,
    'constructor and prototype keys': () =>
      JSON.parse('{"constructor":{"prototype":{"polluted":true}}}') as unknown,
    'a prototype key': () => ({ prototype: { polluted: true } }),
    'a hasOwnProperty of its own': () => ({ hasOwnProperty: () => true, toString: null }),
    'an object without a prototype': () => Object.create(null) as unknown,
    'fields in the prototype alone': () => Object.create({ id: 'a', on: '2026-01-01' }) as unknown,
    'a prototype that is a list': () => Object.setPrototypeOf({ id: 'a' }, []) as unknown,
    'a frozen object': () => Object.freeze({}),
    'a sealed list': () => Object.seal([]),
    'a symbol as a key': () => ({ [Symbol('id')]: 'a' }),
    'a field that cannot be seen': () => Object.defineProperty({}, 'id', { value: 'a', enumerable: false }),
  }),
  ...of('throws', {
    'a getter that throws': () => Object.defineProperty({}, 'id', { get: boom, enumerable: true }),
    'a list whose first row throws': () =>
      Object.defineProperty([1, 2], '0', { get: boom, enumerable: true }),
    'toJSON that throws': () => ({ id: 'a', toJSON: boom }),
    'toString that throws': () => ({ toString: boom, valueOf: boom }),
    'Symbol.toPrimitive that throws': () => ({ [Symbol.toPrimitive]: boom }),
    'Symbol.toStringTag that throws': () => Object.defineProperty({}, Symbol.toStringTag, { get: boom }),
    'Symbol.iterator that throws': () => ({ [Symbol.iterator]: boom }),
    'then that throws': () => Object.defineProperty({}, 'then', { get: boom, enumerable: true }),
    'a proxy whose get throws': () => trapped('get'),
    'a proxy whose has throws': () => trapped('has'),
    'a proxy whose ownKeys throws': () => trapped('ownKeys'),
    'a proxy whose getPrototypeOf throws': () => trapped('getPrototypeOf'),
    'a proxy whose getOwnPropertyDescriptor throws': () => trapped('getOwnPropertyDescriptor'),
    'a proxy of a list whose get throws': () => trapped('get', ['a']),
    'a proxy without an end': endless,
    'a revoked proxy': () => revoked({}),
    'a revoked proxy of a list': () => revoked([]),
    'a revoked proxy of a function': () => revoked(() => 'a'),
  }),
  ...of('holds itself', {
    'a list in itself': selfList,
    'an object in itself as its id': () => selfObject('id'),
    'an object in itself under another key': () => selfObject('self'),
    'two objects in each other': pair,
    'a map in itself': () => {
      const map = new Map<string, unknown>();
      return map.set('id', map);
    },
  }),
  ...of('sparse', {
    'a list with a hole': () => Object.assign([], { 1: 'a' }),
    'a list of holes': () => new Array(3),
    'a list with fields': () => Object.assign([], { id: 'a' }),
    'a list with a negative index': () => Object.assign([], { '-1': 'a' }),
    'a list that claims to be as long as can be': () => new Array(2 ** 32 - 1),
  }),
  ...of('deep', {
    'a list 101 levels deep': () => nested(101, (inner) => [inner]),
  }),
  ...largeOf('deep', {
    'two in each of two, 60 times over: without end as JSON': () => {
      let one: unknown = { id: 'a' };
      for (let level = 0; level < 60; level += 1) one = { id: one, on: one };
      return one;
    },
    'a list 1,000,000 levels deep': () => nested(1_000_000, (inner) => [inner]),
    'an object 1,000,000 levels deep': () => nested(1_000_000, (inner) => ({ id: inner })),
    'items 1,000,000 levels deep': () => nested(1_000_000, (inner) => ({ item: [inner] })),
  }),
  ...largeOf('huge', {
    'a text of 50 MB': () => 'x'.repeat(50_000_000),
    'a day of 50 MB': () => `2026-01-01${'0'.repeat(50_000_000)}`,
    'line ends of 50 MB': () => '\n'.repeat(50_000_000),
    'an object of 20,000 fields': () =>
      Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, at])),
    'a list of 20,000 numbers': () => Array.from({ length: 20_000 }, (_, at) => at),
    'a list of 1,000,001 rows': () => new Array(1_000_001).fill(null),
  }),
];
