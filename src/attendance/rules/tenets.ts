import {
  type Answer,
  type Answers,
  allOf,
  answerTo,
  type Caution,
  conclude,
  type Judgement,
  type Rule,
  summariseAnswers,
  undetermined,
} from '../../kernel/index.js';
import { ATT_1, ATT_2, ATT_4, ATT_5, ATT_6, ATT_7 } from '../register.js';
import {
  RESPONSE_STEPS,
  type ResponseStep,
  TENET_PARTS,
  TENET_QUESTIONS,
  TENETS,
  type Tenet,
  type TenetPart,
} from '../vocabulary.js';

/** How a case stands with one tenet. */
export type TenetCheck = {
  /** Id of the tenet. */
  readonly tenet: Tenet;
  /** Yes only where every part was answered yes; unknown while a part is open and none is no. */
  readonly met: Answer;
  /** Parts answered no: attend to these. */
  readonly attendTo: readonly TenetPart[];
  /** Parts nobody has answered. */
  readonly ask: readonly TenetPart[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rule that holds the tenet, where there is one. */
  readonly rules: readonly Rule[];
};

const RULES: Partial<Record<Tenet, Rule>> = {
  'attendance.tenet.4-broker-multi-agency': ATT_5,
  'attendance.tenet.5-suspend-prejudgement': ATT_2,
  'attendance.tenet.6-supervision-challenges-bias': ATT_6,
  'attendance.tenet.7-supervision-blocking-factors': ATT_6,
  'attendance.tenet.9-lead-professional': ATT_7,
  'attendance.tenet.10-safeguarding': ATT_1,
};

/** What a tenet that is not met yet puts at stake. */
const CAUTIONS: Partial<Record<Tenet, string>> = {
  'attendance.tenet.9-lead-professional': 'trust-makes-change-likelier',
  'attendance.tenet.10-safeguarding': 'safeguarding-not-considered',
};

const checkTenet = (tenet: Tenet, answers: Answers<TenetPart>): TenetCheck => {
  const parts: readonly TenetPart[] = TENET_PARTS[tenet];
  const questions = TENET_QUESTIONS.questions.filter(({ id }) => parts.includes(id));
  const { concerns, open } = summariseAnswers({ id: tenet, questions }, answers);
  const met = allOf(parts.map((part) => answerTo(answers, part)));
  const rule = RULES[tenet];
  const code = CAUTIONS[tenet];
  return {
    tenet,
    met,
    attendTo: concerns,
    ask: open,
    cautions: rule !== undefined && code !== undefined && met !== 'yes' ? [{ code, rule }] : [],
    rules: rule === undefined ? [] : [rule],
  };
};

/**
 * Checks a case against the ten tenets of compassionate attendance support. Nothing is added up.
 *
 * @param answers - Answers to `TENET_QUESTIONS`; what is absent was not asked.
 * @returns One row a tenet. Safeguarding comes first, in every case, whatever has been answered; the others follow in
 *   the order of the source.
 * @throws Never.
 * @see Compassionate attendance support, Tenets (`compassionate-attendance`): rules ATT-1, ATT-2, ATT-5, ATT-6, ATT-7.
 * @example checkTenets({})[0].tenet; // => 'attendance.tenet.10-safeguarding'
 */
export const checkTenets = (answers: Answers<TenetPart>): readonly TenetCheck[] => {
  const last = TENETS.length - 1;
  return [TENETS[last]!, ...TENETS.slice(0, last)].map((tenet) => checkTenet(tenet, answers));
};

/** How supervision is used in a case: for both of its purposes, or for less. */
export type SupervisionUse = {
  /** Whether both uses are made of it. */
  readonly both: Answer;
  /** The two uses, each with what is asked of it. */
  readonly uses: readonly TenetCheck[];
  /** The rule that names both. */
  readonly rule: Rule;
};

/**
 * Checks that supervision serves both its purposes: to test the worker's own bias, and to think about what blocks change.
 *
 * @param answers - Answers to `TENET_QUESTIONS`; only those on supervision count.
 * @returns Whether both uses are made of it. One does not make up for the other.
 * @throws Never.
 * @see Compassionate attendance support, Tenets (`compassionate-attendance`): rule ATT-6.
 * @example checkSupervisionUse({ 'attendance.tenet.7-supervision-blocking-factors': 'no' }).both; // => 'no'
 */
export const checkSupervisionUse = (answers: Answers<TenetPart>): SupervisionUse => {
  const uses = (
    [
      'attendance.tenet.6-supervision-challenges-bias',
      'attendance.tenet.7-supervision-blocking-factors',
    ] as const
  ).map((tenet) => checkTenet(tenet, answers));
  return { both: allOf(uses.map(({ met }) => met)), uses, rule: ATT_6 };
};

/** How far the response to an absence has come: the step to take now, or that support is being given. */
export type ResponseFinding = ResponseStep | 'support-given';

/**
 * Judges which step of the response comes next: be open, listen, understand, then support that means something.
 *
 * @param answers - For each step, whether it has been taken.
 * @returns The first step not taken; `support-given` once all four are. Undetermined while an earlier step is not known,
 *   with every step it could turn out to be. Understanding that led to nothing yet is a caution.
 * @throws Never.
 * @see Compassionate attendance support, Difficulties that require being open: rule ATT-4.
 * @example findingOf(assessResponseStep({ 'attendance.response.open': 'no' })); // => 'attendance.response.open'
 */
export const assessResponseStep = (answers: Answers<ResponseStep>): Judgement<ResponseFinding> => {
  const read = RESPONSE_STEPS.map((step) => ({ step, answer: answerTo(answers, step) }));
  const evidence = read
    .filter(({ answer }) => answer !== 'unknown')
    .map(({ step, answer }) => ({ factor: step, observed: answer, from: [], cite: ATT_4.cite }));
  const cautions =
    read[2]!.answer === 'yes' && read[3]!.answer !== 'yes'
      ? [{ code: 'understanding-without-action', rule: ATT_4 }]
      : [];
  const grounds = { evidence, cautions, rules: [ATT_4] };
  const firstNo = read.findIndex(({ answer }) => answer === 'no');
  const before = firstNo === -1 ? read : read.slice(0, firstNo);
  const open = before.filter(({ answer }) => answer === 'unknown');
  const end: ResponseFinding = firstNo === -1 ? 'support-given' : RESPONSE_STEPS[firstNo]!;
  if (open.length === 0) return conclude(grounds, end, []);
  return undetermined(
    grounds,
    open.map(({ step }) => ({ field: step, couldBecome: [step, ...(open.length === 1 ? [end] : [])] })),
  );
};
