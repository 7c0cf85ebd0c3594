/**
 * Question sets as SurveyJS JSON, and answers from its `data`.
 *
 * @packageDocumentation
 */
import type { QuestionSet, Result } from '../kernel/index.js';
import { type FormItem, type FormOptions, formOf, MOST_CHARACTERS } from './forms/form.js';
import { type FormAnswers, type FormIssueCode, readKeyed, toKeyed } from './forms/read.js';

export type { FormOptions } from './forms/form.js';
export type { FormAnswers, FormIssueCode } from './forms/read.js';

/** One question of a survey. */
export type SurveyElement = {
  /** `radiogroup` for yes, no or not known and for choices; `comment` for words. */
  readonly type: 'radiogroup' | 'comment';
  /** Name under which SurveyJS keeps the answer. */
  readonly name: string;
  /** How the question reads. */
  readonly title: string;
  /** What helps to answer it. */
  readonly description?: string;
  /** The answers it offers. */
  readonly choices?: readonly { readonly value: string; readonly text: string }[];
  /** Lets an answer be taken back, so that “not answered” can always be said again. */
  readonly showClearButton?: true;
  /** Most characters of words. */
  readonly maxLength?: number;
  /** Shown only while this holds, in SurveyJS's own language of conditions. */
  readonly visibleIf?: string;
};

/** A survey as SurveyJS reads it. */
export type Survey = {
  /** Title. */
  readonly title: string;
  /** What the form is for. */
  readonly description?: string;
  /** Language of the title. */
  readonly locale: string;
  /** No numbers: the questions are no test. */
  readonly showQuestionNumbers: false;
  /** An answer to a question that is no longer asked is taken away. */
  readonly clearInvisibleValues: 'onHidden';
  /** One page with every question. */
  readonly pages: readonly { readonly name: string; readonly elements: readonly SurveyElement[] }[];
};

const elementOf = ({ key, text, hint, options, askIf }: FormItem): SurveyElement => ({
  type: options.length > 0 ? 'radiogroup' : 'comment',
  name: key,
  title: text,
  ...(hint === undefined ? {} : { description: hint }),
  ...(options.length > 0
    ? {
        choices: options.map(({ code, text: said }) => ({ value: code, text: said })),
        showClearButton: true as const,
      }
    : { maxLength: MOST_CHARACTERS }),
  ...(askIf === undefined ? {} : { visibleIf: `{${askIf.key}} = '${askIf.answer}'` }),
});

/**
 * Writes a set of questions as a SurveyJS survey. No question is required: what nobody has asked stays open.
 *
 * @param set - The questions.
 * @param options - `locales`: in order of preference.
 * @returns JSON for `new Model(survey)`.
 * @throws Never.
 * @see SurveyJS, Survey JSON schema. Each set names its source.
 * @example toSurvey({ id: 'visit', questions: [{ id: 'visit.safe', polarity: 'concern', kind: 'yes-no' }] }, { locales: [] }).pages[0].elements[0].name; // => 'visit_safe'
 */
export const toSurvey = (set: QuestionSet, options: FormOptions): Survey => {
  const { id, title, intro, language, items } = formOf(set, options);
  return {
    title,
    ...(intro === undefined ? {} : { description: intro }),
    locale: language,
    showQuestionNumbers: false,
    clearInvisibleValues: 'onHidden',
    pages: [{ name: id, elements: items.map(elementOf) }],
  };
};

/**
 * Writes answers as SurveyJS data, to open a survey where somebody left off.
 *
 * @param set - The questions.
 * @param answers - Answers by question id.
 * @returns Data for `survey.data`; what was not answered is absent.
 * @throws Never.
 * @see SurveyJS, `SurveyModel.data`.
 * @example toSurveyData({ id: 'visit', questions: [{ id: 'visit.safe', polarity: 'concern', kind: 'yes-no' }] }, { 'visit.safe': 'no' }); // => { visit_safe: 'no' }
 */
export const toSurveyData = (set: QuestionSet, answers: FormAnswers): Readonly<Record<string, string>> =>
  toKeyed(set, answers);

/**
 * Reads the data that a SurveyJS survey gives.
 *
 * @param set - The questions that the survey was made of.
 * @param data - `survey.data`, or anything that claims to be.
 * @returns Answers by question id, or every issue. An answer to a question that was not in place is a warning, and kept.
 * @throws Never.
 * @see SurveyJS, `SurveyModel.data`.
 * @example const result = parseSurveyData({ id: 'visit', questions: [{ id: 'visit.safe', polarity: 'concern', kind: 'yes-no' }] }, { visit_safe: 'maybe' });
 * !result.ok && result.issues[0].code; // => 'unknown-answer'
 */
export const parseSurveyData = (set: QuestionSet, data: unknown): Result<FormAnswers, FormIssueCode> =>
  readKeyed(set, data);
