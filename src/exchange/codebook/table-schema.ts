import type { CodebookRow } from '../codebook.js';
import { present } from './fields.js';

/** One field of a Table Schema. */
export type TableField = {
  /** Heading of the column. */
  readonly name: string;
  /** A few words. */
  readonly title: string;
  /** What it means, how it is made, and where it comes from. */
  readonly description: string;
  /** Kind of value. */
  readonly type: 'string' | 'date' | 'integer';
  /** How it is written. */
  readonly format: 'default';
  /** What a value must keep to. */
  readonly constraints: {
    /** Whether every row has it. */
    readonly required?: true;
    /** The codes it can hold. */
    readonly enum?: readonly string[];
    /** Lowest number. */
    readonly minimum?: number;
    /** Highest number. */
    readonly maximum?: number;
    /** Fewest characters. */
    readonly minLength?: number;
    /** Most characters. */
    readonly maxLength?: number;
  };
};

/** A Frictionless Table Schema. */
export type TableSchema = {
  /** The columns, in order. */
  readonly fields: readonly TableField[];
  /** What stands where there is no value. */
  readonly missingValues: readonly string[];
};

const limits = ({ type, range = {} }: CodebookRow): TableField['constraints'] =>
  present(
    type === 'integer'
      ? { minimum: range.min, maximum: range.max }
      : { minLength: range.min, maxLength: range.max },
  );

const fieldOf = (row: CodebookRow): TableField => ({
  name: row.variable,
  title: row.label,
  description: [
    ...(row.definition === undefined ? [] : [row.definition]),
    row.derivation,
    row.source,
    ...row.rules.map(({ id, version }) => `${id} version ${version}`),
  ]
    .filter((part) => part !== '')
    .join('\n'),
  type: row.type,
  format: 'default',
  constraints: {
    ...(row.required ? { required: true } : {}),
    ...(row.codes.length === 0 ? {} : { enum: row.codes.map(({ code }) => code) }),
    ...limits(row),
  },
});

/**
 * Writes the variables of one table as a Frictionless Table Schema.
 *
 * @param rows - Rows of a codebook, of one table, in the order of the columns.
 * @returns The schema, as plain data.
 * @throws Never.
 * @see Frictionless Table Schema, version 1.
 * @example toTableSchema([]).missingValues; // => ['']
 */
export const toTableSchema = (rows: readonly CodebookRow[]): TableSchema => ({
  fields: rows.map(fieldOf),
  missingValues: [...new Set(['', ...rows.flatMap(({ missing }) => missing)])],
});
