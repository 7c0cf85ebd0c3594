import { type Answers, answerTo } from './known.js';

/**
 * What a yes to a question signals. `either` is for questions that explain or open something up: a yes is neither
 * good nor bad, and must never be counted as one.
 */
export const POLARITIES = ['concern', 'good-practice', 'either'] as const;

/** One of {@link POLARITIES}. */
export type Polarity = (typeof POLARITIES)[number];

/** One question of a set. The wording is content's. */
export type Question<Id extends string = string> = {
  /** Stable id, also the id of its wording. */
  readonly id: Id;
  /** What a yes signals. */
  readonly polarity: Polarity;
  /** What kind of answer it takes: three-valued, one of a list, or free words. */
  readonly kind: 'yes-no' | 'choice' | 'words';
  /** The choices, for a question of kind `choice`. */
  readonly choices?: readonly string[];
  /** Ask only once an earlier question of the set has been answered so. */
  readonly askIf?: { readonly id: Id; readonly answer: 'yes' | 'no' };
};

/** A set of questions that belong together. Forms, checks and prompts are all made of this one shape. */
export type QuestionSet<Id extends string = string> = {
  /** Stable id of the set. */
  readonly id: string;
  /** In the order in which they are asked. */
  readonly questions: readonly Question<Id>[];
};

/** What the answers to a set amount to. No count, no score: ids, in the order of the set. */
export type AnswerSummary<Id extends string = string> = {
  /** Answered in the direction that calls for attention: yes to a concern, no to good practice. */
  readonly concerns: readonly Id[];
  /** Answered in the reassuring direction. One reassuring answer outweighs no concern. */
  readonly reassurances: readonly Id[];
  /** Answered yes where a yes explains or opens something up. */
  readonly noticed: readonly Id[];
  /** Asked now and not known yet. An open question is never read as fine. */
  readonly open: readonly Id[];
  /** Not asked, because an earlier answer made them beside the point. */
  readonly skipped: readonly Id[];
};

/**
 * Reads the three-valued answers to a set of questions by what a yes means for each.
 *
 * @param set - The questions.
 * @param answers - Answers by question id; what is absent was not answered.
 * @returns Ids sorted by what they call for; each question of kind `yes-no` in exactly one list, except that a no to
 *   an `either` question is in none.
 * @throws Never.
 * @see Each set names its source; the polarity of each question is the vocabulary's.
 * @example summariseAnswers({ id: 'visit', questions: [{ id: 'relieved', polarity: 'concern', kind: 'yes-no' }] }, {}).open; // => ['relieved']
 */
export const summariseAnswers = <Id extends string>(
  set: QuestionSet<Id>,
  answers: Answers<Id>,
): AnswerSummary<Id> => {
  const lists = { concerns: [], reassurances: [], noticed: [], open: [], skipped: [] } as Record<
    keyof AnswerSummary,
    Id[]
  >;
  for (const question of set.questions) {
    if (question.kind !== 'yes-no') continue;
    const list = listFor(question, answers, lists.skipped);
    if (list !== undefined) lists[list].push(question.id);
  }
  return lists;
};

const listFor = <Id extends string>(
  { id, polarity, askIf }: Question<Id>,
  answers: Answers<Id>,
  skipped: readonly Id[],
): keyof AnswerSummary | undefined => {
  const answer = answerTo(answers, id);
  if (answer === 'unknown') {
    if (askIf === undefined) return 'open';
    if (skipped.includes(askIf.id)) return 'skipped';
    const gate = answerTo(answers, askIf.id);
    return gate === 'unknown' || gate === askIf.answer ? 'open' : 'skipped';
  }
  if (polarity === 'either') return answer === 'yes' ? 'noticed' : undefined;
  return (answer === 'yes') === (polarity === 'concern') ? 'concerns' : 'reassurances';
};

/**
 * The questions to put next.
 *
 * @param set - The questions.
 * @param answers - Answers so far.
 * @returns Questions not answered yet that are in place now, in the order of the set; those that wait for another
 *   answer are left out until it is there.
 * @throws Never.
 * @see The library's design, section 2 (question sets).
 * @example nextQuestions({ id: 'visit', questions: [{ id: 'relieved', polarity: 'concern', kind: 'yes-no' }] }, {}).length; // => 1
 */
export const nextQuestions = <Id extends string>(
  set: QuestionSet<Id>,
  answers: Answers<Id>,
): readonly Question<Id>[] =>
  set.questions.filter(
    ({ id, askIf }) =>
      answerTo(answers, id) === 'unknown' &&
      (askIf === undefined || answerTo(answers, askIf.id) === askIf.answer),
  );
