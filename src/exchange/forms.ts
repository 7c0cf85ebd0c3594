/**
 * What all forms share: the listing of every question set, and answers as every target gives them back.
 *
 * @packageDocumentation
 */
import { TENET_QUESTIONS } from '../attendance/index.js';
import { PRACTICE_CHECKS } from '../behaviour/index.js';
import { CHILD_CONTACT_QUESTIONS, PARENT_CONTACT_QUESTIONS } from '../engagement/index.js';
import { GOAL_SET, REALITY_SET } from '../grow/index.js';
import {
  type Answer,
  byCodeUnit,
  type IsoDate,
  type Observation,
  type QuestionSet,
} from '../kernel/index.js';
import {
  ACHIEVEMENT_QUESTIONS,
  AUTONOMY_QUESTIONS,
  CONTACT_SUMMARY_QUESTIONS,
  DIFFICULTY_QUESTIONS,
  ESCALATION_QUESTIONS,
  PARTNERSHIP_QUESTIONS,
  PROMPT_STEP_QUESTIONS,
  PROTECTION_QUESTIONS,
  RE_EVALUATION_QUESTIONS,
  REFLECTION_QUESTIONS,
  TEAM_QUESTIONS,
} from '../plan/index.js';
import {
  COMMUNICATION_QUESTIONS,
  EXCHANGE_QUESTIONS,
  NETWORK_REACH_QUESTIONS,
  PRE_VISIT_QUESTIONS,
  SHARING_QUESTIONS,
} from '../safety/index.js';
import { words } from './forms/content.js';
import { type FormAnswers, listGiven } from './forms/read.js';

export type { Form, FormItem, FormOption, FormOptions } from './forms/form.js';
export type { FormAnswers, FormIssueCode } from './forms/read.js';

/**
 * Every set of questions in the library, for forms.
 *
 * @returns The sets, by id in order of code unit.
 * @throws Never.
 * @see The library's design, section 2 (question sets). Each set names its source.
 * @example listQuestionSets().map(({ id }) => id).includes('safety.sharing'); // => true
 */
export const listQuestionSets = (): readonly QuestionSet[] =>
  [
    TENET_QUESTIONS,
    ...Object.values(PRACTICE_CHECKS),
    CHILD_CONTACT_QUESTIONS,
    PARENT_CONTACT_QUESTIONS,
    GOAL_SET,
    REALITY_SET,
    ACHIEVEMENT_QUESTIONS,
    AUTONOMY_QUESTIONS,
    CONTACT_SUMMARY_QUESTIONS,
    DIFFICULTY_QUESTIONS,
    ESCALATION_QUESTIONS,
    PARTNERSHIP_QUESTIONS,
    PROMPT_STEP_QUESTIONS,
    PROTECTION_QUESTIONS,
    RE_EVALUATION_QUESTIONS,
    REFLECTION_QUESTIONS,
    TEAM_QUESTIONS,
    COMMUNICATION_QUESTIONS,
    EXCHANGE_QUESTIONS,
    NETWORK_REACH_QUESTIONS,
    PRE_VISIT_QUESTIONS,
    SHARING_QUESTIONS,
  ].sort((a, b) => byCodeUnit(a.id, b.id));

/**
 * The words that forms add to those of the modules, in en-GB: titles, answers, choices. A locale with the same codes
 * comes first; these stand in where it has none.
 *
 * @returns Words by code.
 * @throws Never.
 * @see The library's design, section 1: words live in content.
 * @example listFormWords()['form/unknown']; // => 'Not known'
 */
export const listFormWords = (): Readonly<Record<string, string>> => words;

/** What every observation made of one form has in common. */
export type FormContext = {
  /** Day on which the form was answered. */
  readonly on: IsoDate;
  /** Id of the person, the needed change or the family it is about. */
  readonly about: string;
  /** What the ids of the observations begin with: unique in the record, such as the id of the form as it was filled in. */
  readonly prefix: string;
  /** Id of whoever answered. */
  readonly by?: string;
  /** Id of the contact at which it was answered. */
  readonly contact?: string;
};

/**
 * Turns the answers to a form into observations for the record, one a question.
 *
 * @param set - The questions.
 * @param answers - What came back from the form.
 * @param context - Day, whom it is about, and what the ids begin with.
 * @returns One observation for each answered question that takes yes, no or unknown. Choices and words are no
 *   observations; they stay with the answers. What was not answered is not observed.
 * @throws Never.
 * @see The library's design, section 1 (observation).
 * @example toObservations(listQuestionSets()[0], { 'attendance.tenet.1-childs-world.family': 'no' }, { on: isoDate('2026-11-21'), about: 'mia', prefix: 'form-1' })[0].answer; // => 'no'
 */
export const toObservations = (
  set: QuestionSet,
  answers: FormAnswers,
  { prefix, ...context }: FormContext,
): readonly Observation[] =>
  listGiven(set, answers).flatMap(([{ id, kind }, answer]) =>
    kind === 'yes-no' ? [{ id: `${prefix}/${id}`, ...context, item: id, answer: answer as Answer }] : [],
  );
