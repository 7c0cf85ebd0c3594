/**
 * Question sets as parameters of GOV.UK Frontend components, and answers from the body that is posted.
 *
 * @packageDocumentation
 */
import type { QuestionSet, Result } from '../kernel/index.js';
import { type Form, type FormItem, type FormOptions, formOf, MOST_CHARACTERS } from './forms/form.js';
import { type FormAnswers, type FormIssueCode, readKeyed, toKeyed } from './forms/read.js';

export type { FormOptions } from './forms/form.js';
export type { FormAnswers, FormIssueCode } from './forms/read.js';

/** One radio button. */
export type GovukRadio = {
  /** Code of the answer. */
  readonly value: string;
  /** How it reads. */
  readonly text: string;
  /** Whether it is chosen already. */
  readonly checked?: true;
  /** What choosing it reveals, as HTML that `render` made. */
  readonly conditional?: { readonly html: string };
};

/** Parameters of `govukRadios`. */
export type GovukRadios = {
  /** Which macro takes them. */
  readonly component: 'govukRadios';
  /** The parameters. */
  readonly params: {
    /** Start of the ids, unique on the page. */
    readonly idPrefix: string;
    /** Name under which the answer is posted. */
    readonly name: string;
    /** The question. */
    readonly fieldset: { readonly legend: { readonly text: string; readonly classes: string } };
    /** What helps to answer it. */
    readonly hint?: { readonly text: string };
    /** Small where three short answers stand side by side. */
    readonly classes: string;
    /** The answers. */
    readonly items: readonly GovukRadio[];
  };
};

/** Parameters of `govukCharacterCount`: a text area that says when the words become too many. */
export type GovukWords = {
  /** Which macro takes them. */
  readonly component: 'govukCharacterCount';
  /** The parameters. */
  readonly params: {
    /** Id, unique on the page. */
    readonly id: string;
    /** Name under which the answer is posted. */
    readonly name: string;
    /** The question. */
    readonly label: { readonly text: string; readonly classes: string };
    /** What helps to answer it. */
    readonly hint?: { readonly text: string };
    /** Words so far. */
    readonly value?: string;
    /** Most characters. */
    readonly maxlength: number;
    /** Share of that, in whole percent, before anything is said of it. */
    readonly threshold: number;
  };
};

/** One component with its parameters. */
export type GovukComponent = GovukRadios | GovukWords;

/** A page of components. */
export type GovukForm = {
  /** Title of the page. */
  readonly title: string;
  /** What the form is for. */
  readonly intro?: string;
  /** The components in order. */
  readonly components: readonly GovukComponent[];
};

/** How a page is made. */
export type GovukOptions = FormOptions & {
  /** Answers so far, by question id. */
  readonly answers?: FormAnswers;
  /**
   * Makes HTML of a component, for a question that another one reveals: your Nunjucks environment, or a port of it.
   * Without it such a question follows as a component of its own.
   */
  readonly render?: (component: GovukComponent) => string;
};

type Made = { readonly form: Form; readonly options: GovukOptions };

const answered = ({ options: { answers = {} } }: Made, id: string): string | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

const isRevealed = ({ options: { render }, form }: Made, { askIf }: FormItem): boolean =>
  render !== undefined && askIf !== undefined && form.items.some(({ id }) => id === askIf.id);

const revealedBy = (
  made: Made,
  id: string,
  code: string,
): { readonly conditional?: { readonly html: string } } => {
  const { render } = made.options;
  const follow = made.form.items.filter(({ askIf }) => askIf?.id === id && askIf.answer === code);
  return render === undefined || follow.length === 0
    ? {}
    : { conditional: { html: follow.map((item) => render(componentOf(made, item, 's'))).join('\n') } };
};

const componentOf = (made: Made, item: FormItem, size: 'm' | 's' = 'm'): GovukComponent => {
  const { id, key, text, hint, options } = item;
  const answer = answered(made, id);
  const help = hint === undefined ? {} : { hint: { text: hint } };
  if (options.length === 0)
    return {
      component: 'govukCharacterCount',
      params: {
        id: key,
        name: key,
        label: { text, classes: `govuk-label--${size}` },
        ...help,
        ...(answer === undefined ? {} : { value: answer }),
        maxlength: MOST_CHARACTERS,
        threshold: 75,
      },
    };
  const items = options.map(
    ({ code, text: said }): GovukRadio => ({
      value: code,
      text: said,
      ...(answer === code ? { checked: true } : {}),
      ...revealedBy(made, id, code),
    }),
  );
  const inline = items.every(({ conditional, text: said }) => conditional === undefined && said.length <= 20);
  return {
    component: 'govukRadios',
    params: {
      idPrefix: key,
      name: key,
      fieldset: { legend: { text, classes: `govuk-fieldset__legend--${size}` } },
      ...help,
      classes: inline ? 'govuk-radios--inline' : '',
      items,
    },
  };
};

/**
 * Writes a set of questions as parameters of GOV.UK Frontend components. No question is required.
 *
 * @param set - The questions.
 * @param options - `locales`: in order of preference; `answers`: so far; `render`: for questions that another reveals.
 * @returns Title, what the form is for, and a component with parameters for each question.
 * @throws Whatever `render` throws, and nothing else.
 * @see GOV.UK Frontend, radios and character count. Each set names its source.
 * @example toGovukForm({ id: 'visit', questions: [{ id: 'visit.safe', polarity: 'concern', kind: 'yes-no' }] }, { locales: [] }).components[0].params.name; // => 'visit_safe'
 */
export const toGovukForm = (set: QuestionSet, options: GovukOptions): GovukForm => {
  const form = formOf(set, options);
  const made: Made = { form, options };
  return {
    title: form.title,
    ...(form.intro === undefined ? {} : { intro: form.intro }),
    components: form.items.filter((item) => !isRevealed(made, item)).map((item) => componentOf(made, item)),
  };
};

/**
 * Writes answers as a browser would post them.
 *
 * @param set - The questions.
 * @param answers - Answers by question id.
 * @returns The body, name by name; what was not answered is absent.
 * @throws Never.
 * @see HTML, form submission.
 * @example toGovukBody({ id: 'visit', questions: [{ id: 'visit.safe', polarity: 'concern', kind: 'yes-no' }] }, { 'visit.safe': 'no' }); // => { visit_safe: 'no' }
 */
export const toGovukBody = (set: QuestionSet, answers: FormAnswers): Readonly<Record<string, string>> =>
  toKeyed(set, answers);

/**
 * Reads the body that a page posted.
 *
 * @param set - The questions that the page was made of.
 * @param body - The body as your server parsed it, or anything that claims to be that.
 * @param ignore - Names that are yours, such as the token against forged requests.
 * @returns Answers by question id, or every issue. Line ends in words become single line feeds, because browsers post
 *   them as two characters. An answer to a question that was hidden is a warning, and kept: browsers post those too.
 * @throws Never.
 * @see HTML, form submission.
 * @example const result = parseGovukBody({ id: 'visit', questions: [{ id: 'visit.safe', polarity: 'concern', kind: 'yes-no' }] }, { visit_safe: ['yes', 'no'] });
 * !result.ok && result.issues[0].code; // => 'wrong-type'
 */
export const parseGovukBody = (
  set: QuestionSet,
  body: unknown,
  ignore: readonly string[] = [],
): Result<FormAnswers, FormIssueCode> => {
  const read = readKeyed(set, body, ignore);
  return read.ok ? { ...read, value: Object.fromEntries(Object.entries(read.value).map(lineEnds)) } : read;
};

const lineEnds = ([id, answer]: [string, string]): [string, string] => [id, answer.replaceAll('\r\n', '\n')];
