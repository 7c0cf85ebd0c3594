import * as z from 'zod';

/** A column that a schema describes. */
export type FieldShape = {
  readonly name: string;
  readonly type: 'string' | 'date' | 'integer';
  readonly required: boolean;
  readonly codes: readonly string[];
  readonly range?: { readonly min?: number; readonly max?: number };
};

type Property = {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
};

/** Leaves out what is not there. */
export const present = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never;

const rangeOf = ({ minimum, maximum, minLength, maxLength }: Property): FieldShape['range'] => {
  const range = present({ min: minimum ?? minLength, max: maximum ?? maxLength });
  return Object.keys(range).length === 0 ? undefined : range;
};

/** The fields of an object that fit into one cell; lists are tables of their own. */
export const fieldsOf = (schema: z.ZodType): readonly FieldShape[] => {
  const { properties, required } = z.toJSONSchema(schema) as {
    readonly properties: Readonly<Record<string, Property>>;
    readonly required: readonly string[];
  };
  return Object.entries(properties)
    .filter(([, { type }]) => type !== 'array')
    .map(([name, property]) => {
      const range = property.format === 'date' ? undefined : rangeOf(property);
      return {
        name,
        type: property.format === 'date' ? 'date' : property.type === 'integer' ? 'integer' : 'string',
        required: required.includes(name),
        codes: property.enum ?? [],
        ...(range === undefined ? {} : { range }),
      };
    });
};
