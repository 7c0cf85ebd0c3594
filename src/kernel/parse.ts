import * as z from 'zod';
import { findUnreadable } from './limits.js';
import { type Issue, issue, ok, type Result, refuseAll } from './result.js';

/** What can be wrong with the shape of an input. Words for each are in the kernel's content. */
export type ShapeCode =
  | 'field-missing'
  | 'wrong-type'
  | 'unknown-code'
  | 'unknown-kind'
  | 'unknown-field'
  | 'not-a-date'
  | 'wrong-form'
  | 'too-small'
  | 'too-large'
  | 'too-deep'
  | 'wrong-shape'
  | 'unreadable';

type Path = Issue['path'];

const pathOf = (path: readonly PropertyKey[]): Path =>
  path.map((key) => (typeof key === 'symbol' ? String(key) : key));

/** The value at a path, read without trusting anything on the way. */
const valueAt = (input: unknown, path: Path): unknown => {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
};

const shapeIssues = (found: z.core.$ZodIssue, input: unknown): readonly Issue<ShapeCode>[] => {
  const path = pathOf(found.path);
  switch (found.code) {
    case 'invalid_type':
      return valueAt(input, path) === undefined
        ? [issue('field-missing', path, { expected: found.expected })]
        : [issue('wrong-type', path, { expected: found.expected })];
    case 'invalid_value':
      return valueAt(input, path) === undefined
        ? [issue('field-missing', path, { expected: found.values.map(String) })]
        : [issue('unknown-code', path, { expected: found.values.map(String) })];
    case 'unrecognized_keys':
      return found.keys.map((key) => issue('unknown-field', [...path, key]));
    case 'invalid_format':
      return [issue(found.format === 'date' ? 'not-a-date' : 'wrong-form', path, valueDetail(input, path))];
    case 'too_small':
      return [issue('too-small', path, { minimum: Number(found.minimum) })];
    case 'too_big':
      return [issue('too-large', path, { maximum: Number(found.maximum) })];
    case 'invalid_union':
      return [issue('unknown-kind', path)];
    default:
      return [issue('wrong-shape', path)];
  }
};

// Apart from parseWith: whoever makes a function that remembers the input makes every reading pay for it.
const issuesOf = ({ issues }: z.ZodError, input: unknown): readonly Issue<ShapeCode>[] =>
  issues.flatMap((found) => shapeIssues(found, input));

const valueDetail = (input: unknown, path: Path): { readonly value: string } => ({
  value: String(valueAt(input, path)).slice(0, 40),
});

/** Compiling a schema costs as much as some hundred uses of it: a process that reads a few records never pays. */
const OFTEN = 100;

/** What reads for a schema that is used often. */
type Reader = {
  /** The schema it reads for. */
  readonly of: z.ZodType;
  /** The schema compiled. The schema itself stays as the host knows it. */
  readonly schema: z.ZodType;
  /** Whether what it takes has nothing below its own fields, so that there is nothing to look into beforehand. */
  readonly isFlat: boolean;
};

/** How often a schema was used; what reads for it from then on. */
const USED = /* @__PURE__ */ new WeakMap<z.ZodType, number | Reader>();

/** The flat one that read last: rows of one kind come one after another, and looking each up is felt where a row is small. */
let latest: Reader | undefined;

/** Kinds of value that hold nothing. */
const PLAIN: readonly string[] = ['string', 'literal', 'number', 'boolean'];

const isPlain = (field: z.core.SomeType): boolean => {
  const { def } = field as z.ZodType & { readonly def: { readonly coerce?: boolean } };
  if (field instanceof z.ZodOptional || field instanceof z.ZodExactOptional)
    return isPlain(field.def.innerType);
  return PLAIN.includes(def.type) && def.coerce !== true;
};

/** An object of plain fields, one of them needed and no other let through, cannot be taken for anything else. */
const isFlat = (schema: z.ZodType): boolean => {
  if (!(schema instanceof z.ZodObject) || !(schema.def.catchall instanceof z.ZodNever)) return false;
  const fields = Object.values(schema.def.shape);
  return fields.every(isPlain) && fields.some((field) => field._zod.optin === undefined);
};

/** A schema compiled; where some field can hold itself and so cannot be, every other field of the object is. */
const compiled = (schema: z.ZodType): z.ZodType => {
  try {
    return z.compile(schema, { strict: true });
  } catch {
    if (!(schema instanceof z.ZodObject)) return schema;
    const shape: Record<string, z.core.SomeType> = {};
    for (const [field, value] of Object.entries(schema.def.shape)) shape[field] = z.compile(value);
    return new z.ZodObject({ ...schema.def, shape });
  }
};

const readerOf = (schema: z.ZodType): Reader | undefined => {
  const used = USED.get(schema) ?? 0;
  if (typeof used !== 'number') {
    if (used.isFlat) latest = used;
    return used;
  }
  const often = used + 1 >= OFTEN;
  USED.set(schema, often ? { of: schema, schema: compiled(schema), isFlat: isFlat(schema) } : used + 1);
  return undefined;
};

/** Reads with a look into the input first, unless it is flat and sound; `tried` is what a flat reader made of it. */
const readAll = (
  schema: z.ZodType,
  input: unknown,
  tried: z.ZodSafeParseResult<unknown> | undefined,
): Result<unknown, ShapeCode> => {
  const reader = readerOf(schema);
  const read = reader?.schema ?? schema;
  const flat = tried ?? (reader?.isFlat === true ? read.safeParse(input) : undefined);
  if (flat?.success === true) return ok(flat.data);
  const unreadable = findUnreadable(input);
  // A schema names a stray field along with everything else that is wrong; only where it would drop it, this does.
  if (unreadable !== undefined && unreadable.code !== 'unknown-field') return refuseAll([unreadable]);
  const parsed = flat ?? read.safeParse(input);
  if (parsed.success) return unreadable === undefined ? ok(parsed.data) : refuseAll([unreadable]);
  return refuseAll(issuesOf(parsed.error, input));
};

/**
 * Checks an unknown value against a schema and reports everything that is wrong with its shape, by path.
 *
 * @param schema - A schema of this library, or a host's own zod schema.
 * @param input - Anything at all. It is not changed.
 * @returns The value as the schema reads it, or every issue in one pass.
 * @throws Never: a getter or proxy that throws is reported as `unreadable`; what is nested more than a hundred levels deep,
 *   or holds itself, as `too-deep`; a list of more than a million rows as `too-large`.
 * @see The library's design: bad input is a value, and nothing is repaired in silence (`house-choice`).
 * @example parseWith(Answer, 'maybe').ok; // => false
 */
export const parseWith = <Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>, ShapeCode> => {
  try {
    const flat = latest?.of === schema ? latest.schema.safeParse(input) : undefined;
    if (flat?.success === true) return ok(flat.data as z.output<Schema>);
    return readAll(schema, input, flat) as Result<z.output<Schema>, ShapeCode>;
  } catch {
    return refuseAll([issue('unreadable', [])]);
  }
};
