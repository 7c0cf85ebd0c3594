import {
  type AnswerSummary,
  type Answers,
  type Caution,
  type Rule,
  summariseAnswers,
} from '../../kernel/index.js';
import { SAF_12, SAF_15, SAF_28 } from '../register.js';
import { EXCHANGE_QUESTIONS, type ExchangeQuestionId } from '../vocabulary.js';

/** What an uncomfortable exchange amounts to. What was `noticed` explains it, and neither excuses nor condemns. */
export type ExchangeReview = AnswerSummary<ExchangeQuestionId> & {
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that were applied. */
  readonly rules: readonly Rule[];
};

/**
 * Makes sense of an uncomfortable exchange with a parent.
 *
 * @param answers - Answers by question id; what is absent was not asked.
 * @returns What calls for attention, what reassures, what explains, and what is still open. An explanation stays
 *   neutral: that something is normal for a person never makes it acceptable.
 * @throws Never.
 * @see Hard to Engage procedure, Dealing with hostility and violence: rules SAF-12, SAF-15, SAF-28.
 * @example reviewExchange({ 'safety.exchange-check.normal-for-person': 'yes' }).cautions[0]?.code; // => 'explains-never-excuses'
 */
export const reviewExchange = (answers: Answers<ExchangeQuestionId>): ExchangeReview => {
  const summary = summariseAnswers(EXCHANGE_QUESTIONS, answers);
  const cautions: Caution[] = [];
  if (summary.noticed.length > 0)
    cautions.push({ code: 'explains-never-excuses', detail: { factors: summary.noticed }, rule: SAF_12 });
  if (summary.concerns.includes('safety.exchange-check.deliberate'))
    cautions.push({ code: 'record-what-was-done', rule: SAF_28 });
  if (summary.concerns.includes('safety.exchange-check.discussed-with-manager'))
    cautions.push({ code: 'plan-with-manager-first', rule: SAF_15 });
  return { ...summary, cautions, rules: [SAF_12, SAF_28] };
};
