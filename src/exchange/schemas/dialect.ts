/** The dialects that schemas can be written in. */
export const JSON_SCHEMA_TARGETS = ['2020-12', 'draft-07', 'openapi-3.1'] as const;

/** One of {@link JSON_SCHEMA_TARGETS}. */
export type JsonSchemaTarget = (typeof JSON_SCHEMA_TARGETS)[number];

/** A schema, as JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Schemas by name, `<module>.<Name>`. */
export type JsonSchemas = { readonly [name: string]: JsonSchema };

/** Where a document keeps the schemas that it refers to. */
export const CONTAINERS = { '2020-12': '$defs', 'draft-07': 'definitions' } as const;

/** The schema of the schemas, by dialect. */
export const META_SCHEMAS = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
} as const;

const prefixOf = (target: JsonSchemaTarget): string =>
  target === 'openapi-3.1' ? '#/components/schemas/' : `#/${CONTAINERS[target]}/`;

/** How one schema refers to another. */
export const refTo = (target: JsonSchemaTarget, name: string): string => `${prefixOf(target)}${name}`;

/** Names of the schemas that a schema refers to, each as often as it does. */
export const readRefs = (target: JsonSchemaTarget, schema: unknown): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string'
      ? [value.slice(prefixOf(target).length)]
      : readRefs(target, value),
  );
};

/** Names of all that a schema refers to, however far away, in order of name. `refsOf` gives what one refers to itself. */
export const reachedFrom = (
  names: readonly string[],
  refsOf: (name: string) => readonly string[],
): readonly string[] => {
  const seen = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...refsOf(name));
  }
  return [...seen].sort();
};

/**
 * What zod writes into a document of its own is left out; a title is put in, for programs that make types. What zod
 * could give no name to is JSON that refers to itself, that is, any JSON: nothing is asked of it. Where a schema refers
 * to another and asks for more, the type stands beside it, because strict validators want to see it there.
 */
export const withoutRootKeys = (name: string, { $schema, $id, ...schema }: JsonSchema): JsonSchema => ({
  title: name.slice(name.indexOf('.') + 1),
  ...(finish(schema) as JsonSchema),
});

const TYPE_OF: readonly (readonly [keyword: string, type: string])[] = [
  ['minLength', 'string'],
  ['maxLength', 'string'],
  ['pattern', 'string'],
];

const finish = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(finish);
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node && String(node.$ref).includes('__shared')) return {};
  const finished = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, finish(value)]));
  const refers = '$ref' in node || 'allOf' in node;
  const type = refers ? TYPE_OF.find(([keyword]) => keyword in node)?.[1] : undefined;
  return type === undefined ? finished : { type, ...finished };
};
