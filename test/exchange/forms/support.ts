import fc from 'fast-check';
import { type FormAnswers, listQuestionSets } from '../../../src/exchange/forms.js';
import { parseGovukBody, toGovukBody } from '../../../src/exchange/govuk.js';
import { parseFormData, toFormData } from '../../../src/exchange/json-forms.js';
import { parseQuestionnaireResponse, toQuestionnaireResponse } from '../../../src/exchange/questionnaire.js';
import { parseSurveyData, toSurveyData } from '../../../src/exchange/survey-js.js';
import type { Question, QuestionSet, Result } from '../../../src/kernel/index.js';
import { deepFreeze } from '../../support/builders.js';

export const SETS = listQuestionSets();

/** A set with every kind of question and a follow-up on a no, which the library's own sets have not. */
export const MIXED: QuestionSet = deepFreeze({
  id: 'test.mixed',
  questions: [
    { id: 'test.seen', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'test.why-not', polarity: 'either', kind: 'words', askIf: { id: 'test.seen', answer: 'no' } },
    {
      id: 'test.alone',
      polarity: 'good-practice',
      kind: 'yes-no',
      askIf: { id: 'test.seen', answer: 'yes' },
    },
    { id: 'test.where', polarity: 'either', kind: 'choice', choices: ['home', 'unknown'] },
  ],
});

/** Ways there and back, by name. */
export const TARGETS: readonly {
  readonly name: string;
  readonly write: (set: QuestionSet, answers: FormAnswers) => object;
  readonly read: (set: QuestionSet, data: unknown) => Result<FormAnswers, string>;
}[] = [
  { name: 'QuestionnaireResponse', write: toQuestionnaireResponse, read: parseQuestionnaireResponse },
  { name: 'SurveyJS', write: toSurveyData, read: parseSurveyData },
  { name: 'RJSF', write: toFormData, read: parseFormData },
  { name: 'GOV.UK', write: toGovukBody, read: parseGovukBody },
];

const words = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .filter((text) => !text.includes('\r'));

const answerTo = ({ kind, choices = [] }: Question): fc.Arbitrary<string> => {
  if (kind === 'words') return words;
  return fc.constantFrom(...(kind === 'choice' ? choices : ['yes', 'no', 'unknown']));
};

/** Any answers to a set: each question answered, not known, or left out. */
const anyAnswers = (set: QuestionSet): fc.Arbitrary<FormAnswers> =>
  fc
    .tuple(...set.questions.map((question) => fc.option(answerTo(question), { nil: undefined })))
    .map((all) =>
      deepFreeze(
        Object.fromEntries(
          set.questions.flatMap(({ id }, at) => (all[at] === undefined ? [] : [[id, all[at] as string]])),
        ),
      ),
    );

/** Any set with any answers to it. */
export const anyForm: fc.Arbitrary<{ readonly set: QuestionSet; readonly answers: FormAnswers }> = fc
  .constantFrom(...SETS, MIXED)
  .chain((set) => anyAnswers(set).map((answers) => ({ set, answers })));
