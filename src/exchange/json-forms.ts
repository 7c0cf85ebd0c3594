/**
 * Question sets as JSON Schema with a uiSchema for react-jsonschema-form (RJSF), and answers from its `formData`.
 *
 * @packageDocumentation
 */
import type { QuestionSet, Result } from '../kernel/index.js';
import { type FormItem, type FormOptions, formOf, MOST_CHARACTERS } from './forms/form.js';
import { type FormAnswers, type FormIssueCode, readKeyed, toKeyed } from './forms/read.js';

export type { FormOptions } from './forms/form.js';
export type { FormAnswers, FormIssueCode } from './forms/read.js';

/** The schema of one answer. */
export type AnswerSchema = {
  /** Every answer is a text. */
  readonly type: 'string';
  /** How the question reads. */
  readonly title: string;
  /** What helps to answer it. */
  readonly description?: string;
  /** Codes of the answers it offers; how they read is in the uiSchema. */
  readonly enum?: readonly string[];
  /** Most characters of words. */
  readonly maxLength?: number;
};

/** Asks a question only once another has a certain answer. */
export type AskIfSchema = {
  /** The earlier answer. */
  readonly if: {
    /** The one field that has to have it. */
    readonly properties: Readonly<Record<string, { readonly const: string }>>;
    /** An earlier question that is not answered does not count. */
    readonly required: readonly string[];
  };
  /** The question that is then asked. */
  readonly then: { readonly properties: Readonly<Record<string, AnswerSchema>> };
};

/** A form as JSON Schema (draft 7 and 2020-12 alike) and a uiSchema. */
export type JsonForm = {
  /** What the data look like. */
  readonly schema: {
    /** Always an object. */
    readonly type: 'object';
    /** Title. */
    readonly title: string;
    /** What the form is for. */
    readonly description?: string;
    /** The schema of each answer by name; none is required. */
    readonly properties: Readonly<Record<string, AnswerSchema>>;
    /** Questions that wait for another; absent where there are none. */
    readonly allOf?: readonly AskIfSchema[];
  };
  /** How the form looks in RJSF. */
  readonly uiSchema: Readonly<Record<string, unknown>>;
};

const schemaOf = ({ text, hint, options }: FormItem): AnswerSchema => ({
  type: 'string',
  title: text,
  ...(hint === undefined ? {} : { description: hint }),
  // Not `oneOf` with constants: RJSF takes the first constant for a default, and nobody's answer would be a yes.
  ...(options.length > 0 ? { enum: options.map(({ code }) => code) } : { maxLength: MOST_CHARACTERS }),
});

const looksOf = ({ options }: FormItem): Readonly<Record<string, unknown>> =>
  options.length > 0
    ? { 'ui:widget': 'radio', 'ui:enumNames': options.map(({ text }) => text) }
    : { 'ui:widget': 'textarea' };

const askIfOf = (item: FormItem): readonly AskIfSchema[] =>
  item.askIf === undefined
    ? []
    : [
        {
          if: { properties: { [item.askIf.key]: { const: item.askIf.answer } }, required: [item.askIf.key] },
          // biome-ignore lint/suspicious/noThenProperty: the keyword is JSON Schema's.
          then: { properties: { [item.key]: schemaOf(item) } },
        },
      ];

/**
 * Writes a set of questions as JSON Schema and uiSchema. No question is required: what nobody has asked stays open.
 *
 * @param set - The questions.
 * @param options - `locales`: in order of preference.
 * @returns `schema` and `uiSchema` for RJSF; the schema alone validates the data anywhere.
 * @throws Never.
 * @see react-jsonschema-form, uiSchema; JSON Schema, if and then. Each set names its source.
 * @example toJsonForm({ id: 'visit', questions: [{ id: 'visit.safe', polarity: 'concern', kind: 'yes-no' }] }, { locales: [] }).uiSchema['ui:order']; // => ['visit_safe']
 */
export const toJsonForm = (set: QuestionSet, options: FormOptions): JsonForm => {
  const { title, intro, items } = formOf(set, options);
  const allOf = items.flatMap(askIfOf);
  const always = items.filter(({ askIf }) => askIf === undefined);
  return {
    schema: {
      type: 'object',
      title,
      ...(intro === undefined ? {} : { description: intro }),
      properties: Object.fromEntries(always.map((item) => [item.key, schemaOf(item)])),
      ...(allOf.length === 0 ? {} : { allOf }),
    },
    uiSchema: {
      'ui:order': items.map(({ key }) => key),
      ...Object.fromEntries(items.map((item) => [item.key, looksOf(item)])),
    },
  };
};

/**
 * Writes answers as RJSF data, to open a form where somebody left off.
 *
 * @param set - The questions.
 * @param answers - Answers by question id.
 * @returns `formData`; what was not answered is absent.
 * @throws Never.
 * @see react-jsonschema-form, `formData`.
 * @example toFormData({ id: 'visit', questions: [{ id: 'visit.safe', polarity: 'concern', kind: 'yes-no' }] }, { 'visit.safe': 'no' }); // => { visit_safe: 'no' }
 */
export const toFormData = (set: QuestionSet, answers: FormAnswers): Readonly<Record<string, string>> =>
  toKeyed(set, answers);

/**
 * Reads the data that RJSF, or any form made from the schema, gives.
 *
 * @param set - The questions that the form was made of.
 * @param formData - What the form gave, or anything that claims to be that.
 * @returns Answers by question id, or every issue. An answer to a question that was not in place is a warning, and kept.
 * @throws Never.
 * @see react-jsonschema-form, `formData`.
 * @example const result = parseFormData({ id: 'visit', questions: [{ id: 'visit.safe', polarity: 'concern', kind: 'yes-no' }] }, { other: 'yes' });
 * !result.ok && result.issues[0].code; // => 'unknown-question'
 */
export const parseFormData = (set: QuestionSet, formData: unknown): Result<FormAnswers, FormIssueCode> =>
  readKeyed(set, formData);
