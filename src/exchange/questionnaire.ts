/**
 * Question sets as FHIR R4 Questionnaires, and answers from a QuestionnaireResponse.
 *
 * @packageDocumentation
 */
import { type QuestionSet, type Result, refuse } from '../kernel/index.js';
import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse } from './fhir/questionnaire-types.js';
import { BASE, codingOf } from './fhir/terms.js';
import { codesOf, type FormItem, type FormOptions, formOf, MOST_CHARACTERS } from './forms/form.js';
import {
  collect,
  type FormAnswers,
  type FormIssueCode,
  type Given,
  guarded,
  isFields,
  listGiven,
} from './forms/read.js';

export type {
  Questionnaire,
  QuestionnaireAnswer,
  QuestionnaireItem,
  QuestionnaireResponse,
  Reference,
} from './fhir/questionnaire-types.js';
export type { Coding } from './fhir/terms.js';
export type { FormOptions } from './forms/form.js';
export type { FormAnswers, FormIssueCode } from './forms/read.js';

/** How a questionnaire is made. */
export type QuestionnaireOptions = FormOptions & {
  /** What canonical names begin with; ends with `/` or `:`. */
  readonly base?: string;
};

const CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
const CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control';

const control = (code: string) => ({
  extension: [{ url: CONTROL, valueCodeableConcept: { coding: [{ system: CONTROLS, code }] } }],
});

const nameOf = (set: QuestionSet, base: string): string => `${base}Questionnaire/${set.id}`;

const itemOf = ({ id, text, hint, options, askIf }: FormItem, base: string): QuestionnaireItem => ({
  ...(options.length > 0 ? control('radio-button') : {}),
  linkId: id,
  text,
  type: options.length > 0 ? 'choice' : 'text',
  ...(askIf === undefined
    ? {}
    : {
        enableWhen: [{ question: askIf.id, operator: '=', answerCoding: codingOf(askIf.answer, base) }],
      }),
  required: false,
  repeats: false,
  ...(options.length > 0
    ? {
        answerOption: options.map(({ code, text: display }) => ({
          valueCoding: { ...codingOf(code, base), display },
        })),
      }
    : { maxLength: MOST_CHARACTERS }),
  ...(hint === undefined ? {} : { item: [{ linkId: `${id}#help`, text: hint, type: 'display' }] }),
});

/**
 * Writes a set of questions as a FHIR R4 Questionnaire. Yes, no and not known are HL7's own codes.
 *
 * @param set - The questions.
 * @param options - `locales`: in order of preference; `base`: what canonical names begin with.
 * @returns The Questionnaire; no question is required.
 * @throws Never.
 * @see HL7 FHIR R4 (4.0.1), Questionnaire. Each set names its source.
 * @example toQuestionnaire({ id: 'visit', questions: [{ id: 'visit.safe', polarity: 'concern', kind: 'yes-no' }] }, { locales: [] }).url; // => 'urn:family-engagement:Questionnaire/visit'
 */
export const toQuestionnaire = (
  set: QuestionSet,
  { base = BASE, ...options }: QuestionnaireOptions,
): Questionnaire => {
  const { id, title, intro, language, items } = formOf(set, options);
  return {
    resourceType: 'Questionnaire',
    id,
    language,
    url: nameOf(set, base),
    title,
    status: 'active',
    ...(intro === undefined ? {} : { description: intro }),
    item: items.map((item) => itemOf(item, base)),
  };
};

/** What a response says besides the answers. */
export type ResponseDetails = Partial<
  Pick<QuestionnaireResponse, 'id' | 'identifier' | 'subject' | 'authored' | 'author' | 'source'>
> & {
  /** What canonical names begin with; ends with `/` or `:`. */
  readonly base?: string;
};

/**
 * Writes answers as a FHIR R4 QuestionnaireResponse.
 *
 * @param set - The questions.
 * @param answers - Answers by question id.
 * @param details - Id, whom it is about, day, who wrote it down, who gave the answers; each may be left out.
 * @returns The response. `unknown` is an answer of its own; what was not answered is absent, and the response then is
 *   in progress.
 * @throws Never.
 * @see HL7 FHIR R4 (4.0.1), QuestionnaireResponse.
 * @example toQuestionnaireResponse({ id: 'visit', questions: [{ id: 'visit.safe', polarity: 'concern', kind: 'yes-no' }] }, {}).status; // => 'in-progress'
 */
export const toQuestionnaireResponse = (
  set: QuestionSet,
  answers: FormAnswers,
  { base = BASE, ...details }: ResponseDetails = {},
): QuestionnaireResponse => {
  const given = listGiven(set, answers);
  const asked = set.questions.filter(
    ({ id, askIf }) =>
      askIf === undefined || Object.hasOwn(answers, id) || answers[askIf.id] === askIf.answer,
  );
  const item = given.map(([{ id, kind }, answer]) => ({
    linkId: id,
    answer: [kind === 'words' ? { valueString: answer } : { valueCoding: codingOf(answer, base) }],
  }));
  return {
    resourceType: 'QuestionnaireResponse',
    ...details,
    questionnaire: nameOf(set, base),
    status: given.length === asked.length ? 'completed' : 'in-progress',
    ...(item.length === 0 ? {} : { item }),
  };
};

const isListed = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What one answer of a response says, in the codes of the set; a value that is no answer of it stays as it is. */
const answerIn = (codes: readonly string[], answer: unknown, base: string): unknown => {
  if (!isFields(answer)) return false;
  if (codes.length === 0) return answer.valueString ?? false;
  const coding = answer.valueCoding;
  if (!isFields(coding)) return false;
  const code = codes.find((one) => {
    const wanted = codingOf(one, base);
    return wanted.system === coding.system && wanted.code === coding.code;
  });
  return code ?? 'no such code';
};

const givenIn = (set: QuestionSet, item: unknown, at: number, base: string): readonly Given[] => {
  const path = ['item', at];
  if (!isFields(item)) return [{ id: undefined, value: item, path }];
  const question = set.questions.find(({ id }) => id === item.linkId);
  const answers = item.answer ?? [];
  const listed = isListed(answers) ? answers : [answers];
  const nested = [item, ...listed].some((part) => isFields(part) && part.item !== undefined);
  return [
    { id: question?.id, value: undefined, path: [...path, 'linkId'] },
    ...(nested ? [{ id: undefined, value: undefined, path: [...path, 'item'] }] : []),
    ...(question === undefined
      ? []
      : listed.map((answer, nth) => ({
          id: question.id,
          value: answerIn(codesOf(question), answer, base),
          path: [...path, 'answer', nth],
        }))),
  ];
};

/**
 * Reads a FHIR R4 QuestionnaireResponse.
 *
 * @param set - The questions that the questionnaire was made of.
 * @param response - The response, or anything that claims to be one.
 * @param options - `base`: what canonical names begin with.
 * @returns Answers by question id, or every issue: another questionnaire, entered in error, questions and answers that
 *   the set does not have, a question answered twice. An answer to a question that was not in place is a warning, and kept.
 * @throws Never.
 * @see HL7 FHIR R4 (4.0.1), QuestionnaireResponse.
 * @example const result = parseQuestionnaireResponse({ id: 'visit', questions: [] }, { resourceType: 'Patient' });
 * !result.ok && result.issues[0].code; // => 'wrong-type'
 */
export const parseQuestionnaireResponse = (
  set: QuestionSet,
  response: unknown,
  { base = BASE }: { readonly base?: string } = {},
): Result<FormAnswers, FormIssueCode> =>
  guarded(response, () => {
    if (!isFields(response) || response.resourceType !== 'QuestionnaireResponse')
      return refuse('wrong-type', [], { expected: 'QuestionnaireResponse' });
    const { questionnaire, status, item = [] } = response;
    if (questionnaire !== undefined && String(questionnaire).split('|')[0] !== nameOf(set, base))
      return refuse('other-form', ['questionnaire'], { expected: nameOf(set, base) });
    if (status === 'entered-in-error') return refuse('entered-in-error', ['status']);
    if (!isListed(item)) return refuse('wrong-type', ['item'], { expected: 'array' });
    return collect(
      set,
      item.flatMap((one, at) => givenIn(set, one, at, base)),
    );
  });
