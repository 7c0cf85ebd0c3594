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

const rangeOf = ({ minimum, maximum, minLength, maxLength }: Property): FieldShape['range'] => {
  const [min, max] = [minimum ?? minLength, maximum ?? maxLength];
  return min === undefined && max === undefined
    ? undefined
    : { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
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
