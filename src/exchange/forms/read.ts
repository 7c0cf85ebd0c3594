import {
  findUnreadable,
  type Issue,
  issue,
  ok,
  type Question,
  type QuestionSet,
  type Result,
  refuse,
  refuseAll,
} from '../../kernel/index.js';
import { codesOf, keyOf, MOST_CHARACTERS } from './form.js';

/**
 * Answers by question id: `yes`, `no` or `unknown`, a choice, or words. A question that is absent was not answered; one
 * that is `unknown` was asked and nobody could tell. Every judgement reads both as unknown.
 */
export type FormAnswers = Readonly<Record<string, string>>;

/** What can be wrong with what comes back from a form. */
export type FormIssueCode =
  | 'too-deep'
  | 'too-large'
  | 'unreadable'
  | 'wrong-type'
  | 'other-form'
  | 'entered-in-error'
  | 'unknown-question'
  | 'unknown-answer'
  | 'answered-twice'
  | 'too-long'
  | 'not-asked';

/** One thing that came back: for which question, what, and where it stood. */
export type Given = {
  /** Id of the question; undefined where what came back names none. */
  readonly id: string | undefined;
  /** What was given; undefined, null and the empty text are no answer. */
  readonly value: unknown;
  /** Where in the input. */
  readonly path: Issue['path'];
};

type Issues = readonly Issue<FormIssueCode>[];

const isGiven = ({ value }: Given): boolean => value !== undefined && value !== null && value !== '';

const check = (question: Question, { value, path }: Given): Issues => {
  if (typeof value !== 'string') return [issue('wrong-type', path, { expected: 'string' })];
  if (question.kind === 'words')
    return value.length > MOST_CHARACTERS ? [issue('too-long', path, { maximum: MOST_CHARACTERS })] : [];
  const codes = codesOf(question);
  return codes.includes(value) ? [] : [issue('unknown-answer', path, { expected: codes })];
};

/** Takes together what came back: the answers, or everything that is wrong with them. */
export const collect = (set: QuestionSet, given: readonly Given[]): Result<FormAnswers, FormIssueCode> => {
  const questions = new Map(set.questions.map((question) => [question.id, question]));
  const answers = new Map<string, { readonly value: string; readonly path: Issue['path'] }>();
  const issues: Issue<FormIssueCode>[] = [];
  for (const one of given) {
    const question = questions.get(one.id ?? '');
    if (question === undefined) issues.push(issue('unknown-question', one.path));
    else if (!isGiven(one)) continue;
    else if (answers.has(question.id)) issues.push(issue('answered-twice', one.path));
    else {
      issues.push(...check(question, one));
      answers.set(question.id, { value: one.value as string, path: one.path });
    }
  }
  if (issues.length > 0) return refuseAll(issues);
  const inOrder = set.questions.flatMap(({ id, askIf }) => {
    const answer = answers.get(id);
    return answer === undefined ? [] : [{ id, askIf, ...answer }];
  });
  const stray = inOrder.filter(({ askIf }) => askIf && answers.get(askIf.id)?.value !== askIf.answer);
  return ok(
    Object.fromEntries(inOrder.map(({ id, value }) => [id, value])),
    stray.map(({ path }) => issue('not-asked' as const, path, undefined, 'warning')),
  );
};

/** Runs a reader over anything at all; what throws when it is touched is reported, not passed on. */
export const guarded = <T>(
  input: unknown,
  read: () => Result<T, FormIssueCode>,
): Result<T, FormIssueCode> => {
  try {
    const unreadable = findUnreadable(input);
    return unreadable === undefined || unreadable.code === 'unknown-field'
      ? read()
      : refuseAll([{ ...unreadable, code: unreadable.code }]);
  } catch {
    return refuse('unreadable', []);
  }
};

/** Whether a value is an object with fields. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads data whose fields are named by `keyOf`: SurveyJS, RJSF and GOV.UK all give that. */
export const readKeyed = (
  set: QuestionSet,
  data: unknown,
  ignore: readonly string[] = [],
): Result<FormAnswers, FormIssueCode> =>
  guarded(data, () => {
    if (!isFields(data)) return refuse('wrong-type', [], { expected: 'object' });
    const ids = new Map(set.questions.map(({ id }) => [keyOf(id), id]));
    const keys = Object.keys(data).filter((key) => !ignore.includes(key));
    return collect(
      set,
      keys.map((key) => ({ id: ids.get(key), value: data[key], path: [key] })),
    );
  });

/** Answers of a set that are there, in the order of its questions. */
export const listGiven = (set: QuestionSet, answers: FormAnswers): readonly (readonly [Question, string])[] =>
  set.questions.flatMap((question) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    return answer === undefined || answer === '' ? [] : [[question, answer] as const];
  });

/** Answers as data whose fields are named by `keyOf`. */
export const toKeyed = (set: QuestionSet, answers: FormAnswers): Readonly<Record<string, string>> =>
  Object.fromEntries(listGiven(set, answers).map(([{ id }, answer]) => [keyOf(id), answer]));
