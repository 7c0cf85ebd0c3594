import fc from 'fast-check';
import type * as z from 'zod';
import { day, personId, words, workerId } from './arbitrary.js';

/** What a string field usually holds, by its name: few values, so that rows refer to one another. */
const NAMED: Readonly<Record<string, fc.Arbitrary<string>>> = {
  id: fc.constantFrom('x1', 'x2', 'x3', 'x4', 'x5'),
  by: workerId,
  worker: workerId,
  practitioner: workerId,
  manager: workerId,
  about: fc.constantFrom('p1', 'p2', 'f1', 'n1'),
  parent: personId,
  person: personId,
  child: personId,
  contact: fc.constantFrom('c1', 'c2'),
  family: fc.constant('f1'),
};
/** What the rows of a list are called, so that references find them. */
const PREFIX: Readonly<Record<string, string>> = {
  people: 'p',
  practitioners: 'w',
  contacts: 'c',
  neededChanges: 'n',
};

export type Choices = {
  /** Generators by the name of a field, before those that are usual for it. */
  readonly fields?: Readonly<Record<string, fc.Arbitrary<unknown>>>;
  /** Most rows of a list; 3 unless given. */
  readonly most?: number;
};

type Definition = {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Record<string, unknown> } }[];
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly (string | number | boolean | null)[];
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
};
const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

/** The limits of a schema, as its checks have them. */
const limitsOf = ({ checks = [] }: Definition) => {
  const found = checks.map(({ _zod: { def } }) => def);
  const figure = (check: string): number | undefined => {
    const { value, minimum, maximum } = found.find((one) => one.check === check) ?? {};
    return (value ?? minimum ?? maximum) as number | undefined;
  };
  return {
    least: figure('greater_than'),
    most: figure('less_than'),
    shortest: figure('min_length') ?? 0,
    longest: figure('max_length') ?? 1000,
    whole: found.some(({ check }) => check === 'number_format'),
  };
};

const numbers = (definition: Definition): fc.Arbitrary<number> => {
  const { least = -40, most = 1000, whole } = limitsOf(definition);
  const top = Math.min(most, least + 1000);
  return whole || definition.format === 'safeint'
    ? fc.integer({ min: Math.ceil(least), max: Math.floor(top) })
    : fc.oneof(
        fc.integer({ min: Math.ceil(least), max: Math.floor(top) }),
        fc.double({ min: least, max: top, noNaN: true }).map((one) => one + 0),
      );
};

const strings = (definition: Definition, name: string): fc.Arbitrary<string> => {
  const { shortest, longest } = limitsOf(definition);
  if (definition.format === 'date') return day;
  if (NAMED[name] !== undefined) return NAMED[name];
  // A lower limit of length marks an id here; everything else is what people wrote.
  return shortest > 0
    ? fc.constantFrom('a', 'b', 'c', 'd').map((text) => text.padEnd(shortest, text))
    : words.map((text) => text.slice(0, longest));
};

const lists = (definition: Definition, name: string, choices: Choices): fc.Arbitrary<unknown> => {
  const { shortest, longest } = limitsOf(definition);
  const most = Math.min(longest, Math.max(shortest, choices.most ?? 3));
  const prefix = PREFIX[name] ?? name.slice(0, 2);
  return fc
    .array(arbitraryOf(definition.element!, name, choices), { minLength: shortest, maxLength: most })
    .map((rows) =>
      rows.map((row, place) =>
        typeof row === 'object' && row !== null && 'id' in row
          ? { ...row, id: `${prefix}${place + 1}` }
          : row,
      ),
    );
};

const objects = ({ shape = {} }: Definition, choices: Choices): fc.Arbitrary<unknown> => {
  const fields = Object.entries(shape);
  return fc.record(
    Object.fromEntries(fields.map(([name, schema]) => [name, arbitraryOf(schema, name, choices)])),
    {
      requiredKeys: fields.filter(([, schema]) => schema._zod.optin === undefined).map(([name]) => name),
      noNullPrototype: true,
    },
  );
};

const dictionaries = ({ keyType, valueType }: Definition, name: string, choices: Choices) =>
  fc
    .array(fc.tuple(arbitraryOf(keyType!, 'key', choices), arbitraryOf(valueType!, name, choices)), {
      maxLength: 8,
    })
    .map((pairs) => Object.fromEntries(pairs) as unknown);

const KINDS: Readonly<
  Record<string, (definition: Definition, name: string, choices: Choices) => fc.Arbitrary<unknown>>
> = {
  object: (definition, _, choices) => objects(definition, choices),
  optional: ({ innerType }, name, choices) => arbitraryOf(innerType!, name, choices),
  array: lists,
  record: dictionaries,
  literal: ({ values }) => fc.constantFrom(...values!),
  string: strings,
  number: numbers,
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  nullable: ({ innerType }, name, choices) => fc.option(arbitraryOf(innerType!, name, choices)),
  union: ({ options }, name, choices) => fc.oneof(...options!.map((one) => arbitraryOf(one, name, choices))),
  lazy: () => fc.constantFrom<unknown>('any', 1.5, null, [true], { some: 'thing' }),
};

const arbitraryOf = (schema: z.ZodType, name: string, choices: Choices): fc.Arbitrary<unknown> => {
  const given = choices.fields?.[name];
  if (given !== undefined) return given;
  const definition = definitionOf(schema);
  const kind = KINDS[definition.type];
  if (kind === undefined) throw new Error(`No generator for ${definition.type} (${name})`);
  return kind(definition, name, choices);
};

/**
 * Values of the shape of a schema. What a check of the schema sees across fields is not looked at: filter with
 * `safeParse` where that matters.
 */
export const fromSchema = <Schema extends z.ZodType>(
  schema: Schema,
  choices: Choices = {},
): fc.Arbitrary<z.output<Schema>> => arbitraryOf(schema, '', choices) as fc.Arbitrary<z.output<Schema>>;
