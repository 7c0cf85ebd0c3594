import { type Answer, type Answers, answerTo } from '../../kernel/index.js';
import {
  type AmplifierDetail,
  HOSTILITY_AMPLIFIERS,
  HOSTILITY_IMPACTS,
  type HostilityAmplifier,
  type HostilityItem,
  WELLBEING_SIGNS,
} from '../vocabulary.js';

/** One thing that makes hostility hit harder, as far as it is known. */
export type AmplifierReading = {
  /** Which. */
  readonly id: HostilityAmplifier;
  /** Whether it is there. A detail answered yes means that it is, whatever was said of it as a whole. */
  readonly answer: Answer;
  /** What came along with it. */
  readonly details: readonly AmplifierDetail[];
};

/** All seven, in the procedure's order. */
export const AMPLIFIERS = /* @__PURE__ */ Object.keys(HOSTILITY_AMPLIFIERS) as HostilityAmplifier[];
/** Being alone among colleagues: a condition of its own, beside the abuse. */
export const ISOLATION = 'wellbeing.amplifier.identity-based-abuse.isolation';
/** Every sign and every impact of hostility. */
export const IMPACTS = /* @__PURE__ */ [HOSTILITY_IMPACTS, WELLBEING_SIGNS.hostility].flat();

/** Whether something that makes hostility hit harder is there, and what came along with it. */
export const readAmplifier = (id: HostilityAmplifier, answers: Answers<HostilityItem>): AmplifierReading => {
  const all: readonly AmplifierDetail[] = HOSTILITY_AMPLIFIERS[id];
  const details = all.filter((detail) => answerTo(answers, detail) === 'yes');
  // Isolation is a second condition beside the abuse, not a sign of it.
  const shown = details.some((detail) => detail !== ISOLATION);
  return { id, answer: shown ? 'yes' : answerTo(answers, id), details };
};
