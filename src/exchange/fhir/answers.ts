import { PRACTICE_CHECKS } from '../../behaviour/index.js';
import { type Observation, word } from '../../kernel/index.js';
import { EXCHANGE_QUESTIONS, SHARING_QUESTIONS } from '../../safety/index.js';
import { toQuestionnaireResponse } from '../questionnaire.js';
import {
  type Context,
  familyRef,
  identifierOf,
  idOf,
  isPerson,
  refTo,
  said,
  upTo,
  whoRef,
} from './context.js';
import type { QuestionnaireResponse, Reference } from './questionnaire-types.js';
import { codingOf } from './terms.js';

type Response = QuestionnaireResponse & { readonly id: string };

/** Sets in which workers ask themselves how they are doing. Those answers belong in supervision. */
const OWN_CHECKS = /* @__PURE__ */ (() => [
  PRACTICE_CHECKS.assessment,
  PRACTICE_CHECKS.visit,
  PRACTICE_CHECKS['door-closes'],
  EXCHANGE_QUESTIONS,
])();

/** Whether an item is about the worker, not the family: their wellbeing, or a check of their own practice. */
export const isAboutWorker = (item: string): boolean =>
  item.startsWith('wellbeing.') ||
  OWN_CHECKS.some(({ questions }) => questions.some((question) => question.id === item));

const subjectOf = (context: Context, about: string): Reference => {
  if (isPerson(context, about)) return refTo(context, 'Patient', about);
  const isNeed = context.record.neededChanges.some(({ id }) => id === about);
  return isNeed ? refTo(context, 'Goal', about) : familyRef(context);
};

/** What somebody says of themselves has that person as its source; what was seen or heard of them has not. */
const responseOf = (context: Context, one: Observation): Response => {
  const { id, about, on, item, answer, by, knownBy, note } = one;
  const words = said(note);
  const own = knownBy === 'self-described' && isPerson(context, about);
  return {
    resourceType: 'QuestionnaireResponse',
    id: idOf(context, 'QuestionnaireResponse', 'observations', id),
    identifier: identifierOf(context, 'observation', id),
    status: 'completed',
    subject: subjectOf(context, about),
    authored: on,
    ...(by === undefined ? {} : { author: whoRef(context, by) }),
    ...(own ? { source: refTo(context, 'Patient', about) } : {}),
    item: [
      {
        linkId: item,
        text: word({ code: item }, context.locales).text,
        answer: [{ valueCoding: codingOf(answer, context.base) }],
      },
      ...(words === undefined ? [] : [{ linkId: `${item}#note`, answer: [{ valueString: words }] }]),
    ],
  };
};

/** Observations, and answers about sharing, each as a QuestionnaireResponse. Nothing about a worker is among them. */
export const responsesOf = (context: Context): readonly Response[] => [
  ...upTo(context, context.record.observations)
    .filter(({ item }) => !isAboutWorker(item))
    .map((one) => responseOf(context, one)),
  ...upTo(context, context.record.sharing).map(({ id, on, about, by, answers }) => ({
    ...toQuestionnaireResponse(SHARING_QUESTIONS, answers, {
      base: context.base,
      identifier: identifierOf(context, 'sharing', id),
      subject: subjectOf(context, about),
      authored: on,
      ...(by === undefined ? {} : { author: whoRef(context, by) }),
    }),
    id: idOf(context, 'QuestionnaireResponse', 'sharing', id),
  })),
];
