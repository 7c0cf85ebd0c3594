import {
  type Answer,
  type Answers,
  allOf,
  answerTo,
  type Caution,
  conclude,
  type IsoDate,
  indexObservations,
  type Judgement,
  nextQuestions,
  type Observation,
  type Reading,
  type Rule,
  readItem,
  readingCautions,
  undetermined,
} from '../../kernel/index.js';
import { SAF_1, SAF_6, SAF_7 } from '../register.js';
import {
  COLLUSION_REDUCERS,
  type CollusionReducer,
  INTERAGENCY_DUTIES,
  type InteragencyDuty,
  NETWORK_REACH_QUESTIONS,
  type NetworkReachQuestionId,
  SPLITTING_SIGNS,
  type SplittingSign,
} from '../vocabulary.js';

/** Signs that a network is being split or drawn onto one side. Prompts to talk, and proof of nothing. */
export type SplittingReview = {
  /** Signs that were seen, with the observations they rest on. */
  readonly seen: readonly { readonly id: SplittingSign; readonly from: readonly string[] }[];
  /** Signs nobody has looked for, or could tell. */
  readonly ask: readonly SplittingSign[];
  /** What makes it less likely; empty while no sign is seen. */
  readonly counter: readonly CollusionReducer[];
  /** What everyone in the network does; empty while no sign is seen. */
  readonly duties: readonly InteragencyDuty[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that were applied. */
  readonly rules: readonly Rule[];
};

/**
 * Lists the signs of splitting and collusion that were seen in a network, and what counters them.
 *
 * @param observations - Observations about the network, in any order.
 * @param options - `on`: the day of the review; later observations do not count.
 * @returns Signs seen, signs to ask about, and what makes splitting less likely. There is no count and no verdict:
 *   good people are split by hostility, and each sign is a reason to talk.
 * @throws Never.
 * @see Hard to Engage procedure, Impact on multi-agency work, and Sharing information: rule SAF-6.
 * @example reviewSplitting([], { on: isoDate('2026-11-21') }).ask.length; // => 5
 */
export const reviewSplitting = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): SplittingReview => {
  const index = indexObservations(observations, on);
  const read = SPLITTING_SIGNS.map((id): { readonly id: SplittingSign; readonly reading: Reading } => ({
    id,
    reading: readItem(index, id),
  }));
  const seen = read.filter(({ reading }) => reading.answer === 'yes');
  const any = seen.length > 0;
  return {
    seen: seen.map(({ id, reading }) => ({ id, from: reading.from })),
    ask: read.filter(({ reading }) => reading.answer === 'unknown').map(({ id }) => id),
    counter: any ? COLLUSION_REDUCERS : [],
    duties: any ? INTERAGENCY_DUTIES : [],
    cautions: [
      ...(any ? [{ code: 'signs-prompt-and-prove-nothing', rule: SAF_6 }] : []),
      ...read.flatMap(({ id, reading }) => readingCautions(id, reading)),
    ],
    rules: [SAF_6],
  };
};

/** Whether the network can still do its work where one agency cannot. */
export type NetworkReach = 'all-possible' | 'not-all-possible';

/** A judgement on what a network can still do, with what to decide next. */
export type NetworkReachAssessment = Judgement<NetworkReach> & {
  /** The question the network answers next; absent once all three are answered. */
  readonly next?: NetworkReachQuestionId;
};

/**
 * Judges what a network can still do where one agency cannot work with a family: gather information, keep an eye on
 * the child, and hold a plan that is really everybody's.
 *
 * @param answers - The network's answers by question id; what is absent was not decided.
 * @returns `all-possible`, `not-all-possible` as soon as one is no, otherwise undetermined; with what to decide next.
 *   Where nobody can keep an eye on the child, a caution asks about child protection.
 * @throws Never.
 * @see Hard to Engage procedure, Ensuring effective multi-agency working: rule SAF-7.
 * @example assessNetworkReach({}).next; // => 'safety.interagency.decide.can-gather-information'
 */
export const assessNetworkReach = (answers: Answers<NetworkReachQuestionId>): NetworkReachAssessment => {
  const read = NETWORK_REACH_QUESTIONS.questions.map(({ id }): [NetworkReachQuestionId, Answer] => [
    id,
    answerTo(answers, id),
  ]);
  const answer = allOf(read.map(([, one]) => one));
  const open = read.filter(([, one]) => one === 'unknown').map(([id]) => id);
  const unseen = answerTo(answers, 'safety.interagency.decide.can-monitor-child') === 'no';
  const grounds = {
    evidence: read
      .filter(([, observed]) => observed !== 'unknown')
      .map(([factor, observed]) => ({ factor, observed, from: [], cite: SAF_7.cite })),
    cautions: unseen ? [{ code: 'nobody-sees-the-child', rule: SAF_1 }] : [],
    rules: [SAF_7],
  };
  const couldBecome: readonly NetworkReach[] =
    open.length === 1 ? ['all-possible', 'not-all-possible'] : ['not-all-possible'];
  const judgement: Judgement<NetworkReach> =
    answer === 'unknown'
      ? undetermined(
          grounds,
          open.map((field) => ({ field, couldBecome })),
        )
      : conclude(grounds, answer === 'yes' ? 'all-possible' : 'not-all-possible', []);
  const next = nextQuestions(NETWORK_REACH_QUESTIONS, answers)[0]?.id;
  return { ...judgement, ...(next === undefined ? {} : { next }) };
};
