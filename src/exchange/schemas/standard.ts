import * as z from 'zod';
import {
  CONTAINERS,
  type JsonSchema,
  type JsonSchemas,
  META_SCHEMAS,
  reachedFrom,
  readRefs,
} from './dialect.js';

/** Keywords beside a reference that ask for nothing more. */
const WORDS_ONLY: readonly string[] = ['title', 'description', '$schema', '$id', '$defs', 'definitions'];

/**
 * The same schema in words that zod reads. It knows no `not`; the only one here forbids characters, and that a pattern
 * can say as well. Beside a reference it reads nothing, so what is asked for there stands on its own.
 */
const readable = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(readable);
  if (typeof node !== 'object' || node === null) return node;
  const { not, ...read } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, readable(value)]),
  ) as { readonly not?: { readonly pattern: string }; readonly [key: string]: unknown };
  const plain = not === undefined ? read : { ...read, pattern: `^(?![\\s\\S]*${not.pattern})` };
  const { $ref, ...beside } = plain as { readonly $ref?: string };
  return $ref === undefined || Object.keys(beside).every((key) => WORDS_ONLY.includes(key))
    ? plain
    : { allOf: [{ $ref }, beside] };
};

/**
 * Makes a schema that runs from one of the package's JSON Schema files. Inputs have their zod schemas; this is for the
 * shapes of results, which the library promises by type and by file, so that a host can hand them to whatever takes a
 * Standard Schema: an API that checks what it gives out, a queue, a form.
 *
 * @param document - A file of `schemas/2020-12` or `schemas/draft-07`, or a whole bundle.
 * @param name - Which definition of a bundle; left out for a document that stands alone.
 * @returns A zod schema, so a Standard Schema and a Standard JSON Schema. It takes what the file takes.
 * @throws {Error} Where a bundle has no definition of that name, or the document is not one of the package's.
 * @see Standard Schema, https://standardschema.dev; Standard JSON Schema, https://standardschema.dev/json-schema.
 * @example readJsonSchema({ type: 'string', minLength: 1 }).safeParse('').success; // => false
 */
export const readJsonSchema = <Output = unknown>(document: JsonSchema, name?: string): z.ZodType<Output> => {
  const target = document.$schema === META_SCHEMAS['draft-07'] ? 'draft-07' : '2020-12';
  const container = CONTAINERS[target];
  const all = (document[container] ?? {}) as JsonSchemas;
  if (name !== undefined && all[name] === undefined) throw new Error(`There is no definition ${name}.`);
  const { [container]: _, ...alone } =
    name === undefined ? document : { ...all[name], $schema: document.$schema };
  const inside = Object.fromEntries(
    reachedFrom(readRefs(target, alone), (other) => readRefs(target, all[other])).map((other) => [
      other,
      readable(all[other]),
    ]),
  );
  const root = { ...(readable(alone) as JsonSchema), $schema: META_SCHEMAS[target], [container]: inside };
  // A registry of its own: an id here cannot clash with one that a host keeps in zod's.
  return z.fromJSONSchema(root as never, { registry: z.registry() }) as z.ZodType<Output>;
};
