/**
 * Every schema of the library as JSON Schema (2020-12 or draft-07) and as OpenAPI 3.1 components. The package holds the
 * same as files, with the shapes of results beside them; `readJsonSchema` makes any of these a schema that runs.
 *
 * @packageDocumentation
 */
import * as z from 'zod';
import * as gathered from '../schemas.js';
import {
  CONTAINERS,
  type JsonSchema,
  type JsonSchemas,
  type JsonSchemaTarget,
  META_SCHEMAS,
  reachedFrom,
  readRefs,
  refTo,
  withoutRootKeys,
} from './schemas/dialect.js';
import { makePortable } from './schemas/portable.js';

export {
  JSON_SCHEMA_TARGETS,
  type JsonSchema,
  type JsonSchemas,
  type JsonSchemaTarget,
} from './schemas/dialect.js';
export { readJsonSchema } from './schemas/standard.js';

/** The version that stands in every `$id`: the package's. Within it an id never changes its meaning. */
export const SCHEMAS_VERSION = '0.1.0';

/** What is to be written, and in which dialect. */
export type JsonSchemaOptions = {
  /** The dialect. */
  readonly target: JsonSchemaTarget;
  /**
   * Further definitions by name, in the same dialect, with references of the same form; under a name of the library's
   * it stands in for that one.
   */
  readonly more?: JsonSchemas;
};

/**
 * Every zod schema of the library by name, `<module>.<Name>`. Each is a Standard Schema and a Standard JSON Schema.
 *
 * @returns The schemas, in order of module and then as each module lists them; one schema has one name.
 * @throws Never.
 * @see The library's design, section 3 (exchange).
 * @example Object.keys(listSchemas()).includes('record.FamilyRecord'); // => true
 */
export const listSchemas = (): Readonly<Record<string, z.ZodType>> => {
  const names = new Map<z.ZodType, string>();
  for (const [module, exported] of Object.entries(gathered))
    for (const [name, value] of Object.entries(exported))
      if (value instanceof z.ZodType && !names.has(value)) names.set(value, `${module}.${name}`);
  return Object.fromEntries([...names].map(([schema, name]) => [name, schema]));
};

/** The library's definitions, each referring to the others the way the target does. */
const definitions = ({ target, more = {} }: JsonSchemaOptions): JsonSchemas => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(listSchemas())) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    metadata: registry,
    target: target === 'draft-07' ? 'draft-07' : 'draft-2020-12',
    uri: (id) => refTo(target, id),
    override: ({ zodSchema, jsonSchema }) => {
      // What a schema asks for in code is said in its metadata; nothing else that a host keeps there is given out.
      const pattern = z.globalRegistry.get(zodSchema)?.pattern;
      if (pattern !== undefined) jsonSchema.pattern = pattern as string;
      makePortable(jsonSchema);
    },
  });
  const own = Object.entries(schemas)
    .filter(([id]) => id !== '__shared')
    .map(([id, schema]) => [id, withoutRootKeys(id, schema as JsonSchema)]);
  return { ...(Object.fromEntries(own) as JsonSchemas), ...more };
};

/**
 * Writes every schema as JSON Schema.
 *
 * For 2020-12 and draft-07 each schema is a document that stands alone: what it refers to is inside it, under `$defs`
 * or `definitions`, and its `$id` is `urn:family-engagement:<version>:<module>.<Name>`. For OpenAPI 3.1 each is a
 * component without an id, to be put under `components.schemas`.
 *
 * JSON Schema says less than the library checks: rules between fields (an instrument's bands must rise, a record's ids
 * must be unique) are in the parsers only. Lengths are counted in code points there and in UTF-16 units here, so a text
 * of many emoji that a file lets pass can still be too long.
 *
 * @param options - `target`: the dialect; `more`: further definitions.
 * @returns Schemas by name.
 * @throws Never.
 * @see JSON Schema 2020-12 and draft-07; OpenAPI Specification 3.1, Schema Object.
 * @example toJsonSchemas({ target: '2020-12' })['kernel.Answer'].enum; // => ['yes', 'no', 'unknown']
 */
export const toJsonSchemas = (options: JsonSchemaOptions): JsonSchemas => {
  const { target } = options;
  const all = definitions(options);
  if (target === 'openapi-3.1') return all;
  const refs = new Map(Object.entries(all).map(([name, schema]) => [name, readRefs(target, schema)]));
  const refsOf = (name: string) => refs.get(name) ?? [];
  return Object.fromEntries(
    Object.entries(all).map(([name, schema]) => {
      const inside = reachedFrom(refsOf(name), refsOf).map((other) => [other, all[other] ?? {}]);
      const document = {
        $schema: META_SCHEMAS[target],
        $id: `urn:family-engagement:${SCHEMAS_VERSION}:${name}`,
        ...schema,
        ...(inside.length === 0 ? {} : { [CONTAINERS[target]]: Object.fromEntries(inside) }),
      };
      return [name, document];
    }),
  );
};

/**
 * Writes every schema into one document: for programs that make types, and for an API description.
 *
 * @param options - `target`: the dialect; `more`: further definitions.
 * @returns For 2020-12 and draft-07 a schema that holds all others under `$defs` or `definitions`; for OpenAPI 3.1 a
 *   description without paths, its schemas under `components`.
 * @throws Never.
 * @see JSON Schema 2020-12 and draft-07; OpenAPI Specification 3.1, Components Object.
 * @example toSchemaBundle({ target: 'openapi-3.1' }).openapi; // => '3.1.0'
 */
export const toSchemaBundle = (options: JsonSchemaOptions): JsonSchema => {
  const { target } = options;
  const all = definitions(options);
  return target === 'openapi-3.1'
    ? {
        openapi: '3.1.0',
        info: { title: 'family-engagement', version: SCHEMAS_VERSION },
        paths: {},
        components: { schemas: all },
      }
    : {
        $schema: META_SCHEMAS[target],
        $id: `urn:family-engagement:${SCHEMAS_VERSION}:all`,
        [CONTAINERS[target]]: all,
      };
};
