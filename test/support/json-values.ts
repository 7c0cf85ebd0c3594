/** Values made from JSON Schemas, and the same values spoilt: repeatable, so that a failure can be looked at again. */
type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
};

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));
export const pick = <T>(random: Random, list: readonly T[]): T => list[upTo(random, list.length - 1)] as T;

const WORDS = [
  'tea at ten',
  'Dana',
  '=1+1',
  'said “no”',
  'naïve',
  '家族',
  'école',
  'x',
  '🙂 smiled',
  'a\u00a0b',
  ' spaced ',
];
const LINES = [...WORDS, 'first line\nsecond line', 'tab\tbetween'];
const DAYS = ['2024-02-29', '2026-01-01', '2026-12-31', '0001-01-01', '9999-12-31', '2000-02-29'];

const textFor = (schema: Schema, random: Random): string => {
  if (schema.format === 'date') return pick(random, DAYS);
  return pick(random, 'not' in schema ? WORDS : LINES).slice(0, schema.maxLength);
};

const numberFor = ({ type, minimum, maximum, exclusiveMinimum }: Schema, random: Random): number => {
  const least = minimum ?? (exclusiveMinimum === undefined ? -50 : exclusiveMinimum + 0.5);
  const from = Math.max(least, -1000);
  const to = Math.min(maximum ?? 1000, from + 60);
  return type === 'integer'
    ? Math.round(from) + upTo(random, Math.round(to - from))
    : from + random() * (to - from);
};

/** Makes a value that a schema takes. `all` are the schemas it may refer to. */
export const makeValue = (
  schema: Schema,
  all: Readonly<Record<string, unknown>>,
  random: Random,
  depth = 0,
): unknown => {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    return makeValue(
      { ...(all[name] as Schema), ...(schema.pattern ? { pattern: schema.pattern } : {}) },
      all,
      random,
      depth,
    );
  }
  if ('const' in schema) return schema.const;
  if (schema.enum !== undefined) return pick(random, schema.enum);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined) return makeValue(pick(random, branches), all, random, depth + 1);
  if (Array.isArray(schema.type))
    return makeValue({ ...schema, type: pick(random, schema.type) }, all, random, depth);
  switch (schema.type) {
    case 'string':
      return textFor(schema, random);
    case 'number':
    case 'integer':
      return numberFor(schema, random);
    case 'boolean':
      return random() < 0.5;
    case 'null':
      return null;
    case 'array': {
      const least = schema.minItems ?? 0;
      const length = least + upTo(random, Math.min((schema.maxItems ?? 3) - least, depth > 3 ? 1 : 3));
      return Array.from({ length }, () => makeValue(schema.items ?? {}, all, random, depth + 1));
    }
    case 'object':
      return makeObject(schema, all, random, depth);
    default:
      return pick(random, [null, true, 1.5, 'any', [1, 'two'], { some: { deep: ['thing'] } }]);
  }
};

const makeObject = (
  schema: Schema,
  all: Readonly<Record<string, unknown>>,
  random: Random,
  depth: number,
) => {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const own = Object.entries(properties)
    .filter(([name]) => required.includes(name) || random() < (depth > 2 ? 0.3 : 0.6))
    .map(([name, one]) => [name, makeValue(one, all, random, depth + 1)]);
  const more =
    typeof additionalProperties === 'object'
      ? Array.from({ length: upTo(random, 2) }, () => [
          String(makeValue(propertyNames ?? { type: 'string' }, all, random, depth + 1)),
          makeValue(additionalProperties, all, random, depth + 1),
        ])
      : [];
  return Object.fromEntries([...own, ...more]) as unknown;
};

type Place = { readonly holder: Record<string | number, unknown>; readonly key: string | number };

/** Every place of a value that something else could be put into. */
const placesIn = (value: unknown): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string | number, unknown>;
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return keys.flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
};

const OTHERS: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  '',
  ' ',
  '\u00a0\ufeff',
  'line\nbreak',
  'ends\n',
  'bell\u0007',
  '\u0085',
  'x'.repeat(201),
  'x'.repeat(501),
  'x'.repeat(20_001),
  '2026-02-30',
  '2026-1-1',
  '2026-01-01\n',
  '２０２６-01-01',
  '20260101',
  '2025-02-29',
  'yes',
  'no',
  'unknown',
  'Yes',
  'not-a-code',
  [],
  {},
  ['x'],
  [null],
  { x: 1 },
  Number.MAX_SAFE_INTEGER + 1,
  1441,
  42.0,
];

/** Spoils a value in one place: something taken away, put in, or put in another's place. It can still be a good one. */
export const mutate = (value: unknown, random: Random): unknown => {
  const copy = structuredClone({ value });
  const { holder, key } = pick(random, placesIn(copy));
  const there = holder[key];
  switch (upTo(random, 5)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else if (holder !== copy) delete holder[key];
      break;
    case 1:
      if (typeof there === 'object' && there !== null && !Array.isArray(there))
        (there as Record<string, unknown>)[pick(random, ['extra', 'ID', ' id', 'note', 'by'])] = pick(
          random,
          OTHERS,
        );
      else if (Array.isArray(there)) there.push(pick(random, OTHERS));
      else holder[key] = `${String(there)}${pick(random, ['x', '\n', ' ', '\u0000'])}`;
      break;
    case 2:
      holder[key] = typeof there === 'number' ? there * pick(random, [-1, 0.5, 1e6]) : [there];
      break;
    default:
      holder[key] = structuredClone(pick(random, OTHERS));
  }
  return copy.value;
};
