import {
  answerGrow,
  finishGrow,
  GOAL_QUESTIONS,
  type GrowAnswer,
  type GrowConversation,
  type GrowPlan,
  type GrowResult,
  type GrowRevision,
  REALITY_QUESTIONS,
  reviseGrow,
  startGrow,
} from '../../src/grow/index.js';
import { isoDate } from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

export const DAY = isoDate('2026-03-01');

/** The value, or a failing test that says why there is none. */
export const value = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return deepFreeze(result.value);
};
export const codesOf = (result: GrowResult | ReturnType<typeof finishGrow>): readonly string[] =>
  result.ok ? [] : result.issues.map(({ code }) => code);

export const open = (...voices: readonly string[]): GrowConversation =>
  value(startGrow({ id: 'g', need: 'school mornings', voices, on: DAY }));

/** An answer or revision without its day. */
type Undated<T> = T extends unknown ? Omit<T, 'on'> : never;

export const say = (draft: GrowConversation, ...answers: readonly Undated<GrowAnswer>[]): GrowConversation =>
  answers.reduce(
    (so, answer) => value(answerGrow(so, deepFreeze({ ...answer, on: DAY }) as GrowAnswer)),
    draft,
  );
export const trySay = (draft: GrowConversation, answer: Undated<GrowAnswer>): GrowResult =>
  answerGrow(draft, deepFreeze({ ...answer, on: DAY }) as GrowAnswer);
export const tryRevise = (draft: GrowConversation, revision: Undated<GrowRevision>): GrowResult =>
  reviseGrow(draft, deepFreeze({ ...revision, on: DAY }) as GrowRevision);

export const goalOf = (whose: string, words = 'Calm mornings'): readonly Undated<GrowAnswer>[] => [
  { type: 'proposeGoal', id: `goal-${whose}`, whose, horizon: 'short', words },
  { type: 'confirmGoal', goal: `goal-${whose}`, by: whose },
];
export const goalReplies = (by: string): readonly Undated<GrowAnswer>[] =>
  GOAL_QUESTIONS.map((question) => ({ type: 'reply', question, by, words: 'In my words.' }));
export const realityBy = (by: string): readonly Undated<GrowAnswer>[] =>
  REALITY_QUESTIONS.map((question) => ({ type: 'reply', question, by, words: 'As it is.' }));
export const optionOf = (whose: string): Undated<GrowAnswer> => ({
  type: 'addOption',
  id: `option-${whose}`,
  goal: `goal-${whose}`,
  by: whose,
  words: 'Pack the bags the evening before',
  benefits: ['less rush'],
  costs: [],
  risks: ['too tired at night'],
});
export const PARTS = deepFreeze({
  what: 'Pack the bags at seven',
  when: isoDate('2026-03-15'),
  who: 'p1',
  motivation: 'I hate shouting',
  whoMustKnow: ['child'],
  nextStep: 'Put a hook by the door',
  support: [{ what: 'a reminder', by: 'worker' }],
  meetsGoal: 'yes' as const,
});
export const stepOf = (whose: string): Undated<GrowAnswer> => ({
  type: 'addStep',
  id: `step-${whose}`,
  goal: `goal-${whose}`,
  option: `option-${whose}`,
  ...PARTS,
  who: whose,
});

export const withGoals = (...voices: readonly string[]) =>
  say(open(...voices), ...voices.flatMap((voice) => goalOf(voice, `What ${voice} wants`)));
export const withReality = (...voices: readonly string[]) =>
  say(withGoals(...voices), ...realityBy(voices[0]!));
export const withOptions = (...voices: readonly string[]) =>
  say(withReality(...voices), ...voices.map(optionOf));
export const complete = (...voices: readonly string[]) => say(withOptions(...voices), ...voices.map(stepOf));
export const planOf = (...voices: readonly string[]): GrowPlan =>
  value(finishGrow(complete(...voices), { on: isoDate('2026-03-02') }));
