/** The three answers an observation or a question can carry. Unknown is an answer of its own: never no, never safe. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const;

/** One of {@link ANSWERS}. */
export type Answer = (typeof ANSWERS)[number];

/** Answers by the id of what was asked. An id that is absent was not asked, and reads as `unknown`. */
export type Answers<Id extends string> = { readonly [K in Id]?: Answer | undefined };

/**
 * Reads one answer; what was never asked is unknown.
 *
 * @param answers - Answers by id.
 * @param id - The id to look up.
 * @returns The answer given, or `unknown` where there is none.
 * @throws Never.
 * @see The library's design: unknown is never no (`house-choice`).
 * @example answerTo({}, 'asked'); // => 'unknown'
 */
export const answerTo = <Id extends string>(answers: Answers<Id>, id: Id): Answer =>
  Object.hasOwn(answers, id) ? (answers[id] ?? 'unknown') : 'unknown';

/**
 * Joins answers where every one is needed.
 *
 * @param answers - Any number of answers.
 * @returns `no` as soon as one is no; otherwise `unknown` if any is unknown; otherwise `yes` (also for none).
 * @throws Never.
 * @see Kleene's strong three-valued logic.
 * @example allOf(['yes', 'unknown']); // => 'unknown'
 */
export const allOf = (answers: readonly Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';

/**
 * Joins answers where one is enough.
 *
 * @param answers - Any number of answers.
 * @returns `yes` as soon as one is yes; otherwise `unknown` if any is unknown; otherwise `no` (also for none).
 * @throws Never.
 * @see Kleene's strong three-valued logic.
 * @example anyOf(['no', 'unknown']); // => 'unknown'
 */
export const anyOf = (answers: readonly Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';

/**
 * Turns an answer round.
 *
 * @param answer - The answer.
 * @returns `no` for yes, `yes` for no; unknown stays unknown.
 * @throws Never.
 * @see Kleene's strong three-valued logic.
 * @example not('unknown'); // => 'unknown'
 */
export const not = (answer: Answer): Answer =>
  answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';

/** How an observation came to be known. Observed outranks self-described. */
export const KNOWN_BY = ['observed', 'self-described', 'reported'] as const;

/** One of {@link KNOWN_BY}. */
export type KnownBy = (typeof KNOWN_BY)[number];
