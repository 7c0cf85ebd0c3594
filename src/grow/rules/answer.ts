import { type IsoDate, ok, type Result, refuse, refuseAll } from '../../kernel/index.js';
import type { GrowAnswer, GrowConversation, GrowGoal, GrowOpening, GrowOption, GrowStep } from '../schema.js';
import { REALITY_QUESTIONS, STEP_PARTS } from '../vocabulary.js';
import {
  type GrowRefusal,
  isWeighed,
  listContradictions,
  listGoalGaps,
  listOptionParts,
  listRealityGaps,
  listStepGaps,
  shortGoalsOf,
  WEIGHING,
} from './complete.js';

export type {
  GrowAnswer,
  GrowConversation,
  GrowGoal,
  GrowOpening,
  GrowOption,
  GrowParts,
  GrowPlan,
  GrowReply,
  GrowRevision,
  GrowStep,
} from '../schema.js';

/** A conversation after an answer, or every reason why the answer is not possible. */
export type GrowResult = Result<GrowConversation, GrowRefusal>;

/**
 * Opens a conversation about one need, with everybody whose goals count.
 *
 * @param opening - Ids of the conversation, the need and the people, and the day.
 * @returns An empty conversation; refused without a voice, or with one named twice.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 (`barnsley-toolkit`): rule GRW-1.
 * @example startGrow({ id: 'g1', need: 'n1', voices: ['p1', 'p2'], on: isoDate('2026-11-21') }).ok; // => true
 */
export const startGrow = ({ id, need, voices, on }: GrowOpening): GrowResult => {
  const empty = { goals: [], replies: [], options: [], steps: [] };
  const twice = listContradictions({ voices, ...empty });
  if (twice.length > 0) return refuseAll(twice);
  if (voices.length === 0) return refuse('no-voice', ['voices']);
  return ok({ status: 'draft', id, need, voices: [...voices], startedOn: on, updatedOn: on, ...empty });
};

/** Applies a change on a day; a change dated before the last answer is refused. */
export const onDay = (
  conversation: GrowConversation,
  on: IsoDate,
  change: Partial<GrowConversation>,
): GrowResult =>
  on < conversation.updatedOn
    ? refuse('before-last-answer', ['on'], { on, last: conversation.updatedOn })
    : ok({ ...conversation, ...change, updatedOn: on });

/** Copies the named fields that are there. */
export const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> =>
  Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as unknown as Partial<Pick<T, K>>;

const isTaken = ({ goals, options, steps }: GrowConversation, id: string): boolean =>
  [...goals, ...options, ...steps].some((one) => one.id === id);

const said = (words: string): boolean => words.trim() !== '';

type Of<T extends GrowAnswer['type']> = Extract<GrowAnswer, { readonly type: T }>;

const reply = (draft: GrowConversation, { question, by, on, words }: Of<'reply'>): GrowResult => {
  if (!draft.voices.includes(by)) return refuse('not-a-voice', ['by'], { person: by });
  if (!said(words)) return refuse('nothing-said', ['words']);
  if ((REALITY_QUESTIONS as readonly string[]).includes(question)) {
    const gaps = listGoalGaps(draft);
    if (gaps.length > 0) return refuseAll(gaps);
  }
  return draft.replies.some((one) => one.by === by && one.question === question)
    ? refuse('already-answered', ['question'], { person: by, question })
    : onDay(draft, on, { replies: [...draft.replies, { question, by, on, words }] });
};

const proposeGoal = (
  draft: GrowConversation,
  { id, whose, horizon, words, on }: Of<'proposeGoal'>,
): GrowResult => {
  if (!draft.voices.includes(whose)) return refuse('not-a-voice', ['whose'], { person: whose });
  if (isTaken(draft, id)) return refuse('id-in-use', ['id'], { id });
  if (!said(words)) return refuse('nothing-said', ['words']);
  if (horizon !== 'short' && shortGoalsOf(draft, whose).length === 0)
    return refuse('short-term-first', ['horizon'], { horizon, person: whose });
  return onDay(draft, on, { goals: [...draft.goals, { id, whose, horizon, words }] });
};

const confirmGoal = (draft: GrowConversation, { goal, by, on }: Of<'confirmGoal'>): GrowResult => {
  const found = draft.goals.find(({ id }) => id === goal);
  if (found === undefined) return refuse('no-such-goal', ['goal'], { goal });
  if (found.whose !== by) return refuse('not-their-goal', ['by'], { person: by, whose: found.whose });
  if (found.confirmed !== undefined) return refuse('already-confirmed', ['goal'], { goal });
  const confirmed: GrowGoal = { ...found, confirmed: { by, on } };
  return onDay(draft, on, { goals: draft.goals.map((one) => (one === found ? confirmed : one)) });
};

/** Options come after the goal is confirmed and how things are has been explored. */
const refuseBeforeOptions = (draft: GrowConversation): GrowResult | undefined => {
  const gaps = [...listGoalGaps(draft), ...listRealityGaps(draft)];
  return gaps.length > 0 ? refuseAll(gaps) : undefined;
};

const addOption = (draft: GrowConversation, answer: Of<'addOption'>): GrowResult => {
  const early = refuseBeforeOptions(draft);
  if (early !== undefined) return early;
  const { id, goal, by, words, on } = answer;
  if (isTaken(draft, id)) return refuse('id-in-use', ['id'], { id });
  if (!draft.goals.some((one) => one.id === goal)) return refuse('no-such-goal', ['goal'], { goal });
  if (!said(words)) return refuse('nothing-said', ['words']);
  const option: GrowOption = { id, goal, by, words, ...pick(answer, WEIGHING) };
  return onDay(draft, on, { options: [...draft.options, option] });
};

const weighOption = (draft: GrowConversation, answer: Of<'weighOption'>): GrowResult => {
  const found = draft.options.find(({ id }) => id === answer.option);
  if (found === undefined) return refuse('no-such-option', ['option'], { option: answer.option });
  const given = pick(answer, WEIGHING);
  const gaps = listOptionParts(found);
  const twice = WEIGHING.find((part) => given[part] !== undefined && !gaps.includes(part));
  if (twice !== undefined) return refuse('already-answered', [twice], { option: found.id });
  const weighed: GrowOption = { ...found, ...given };
  return onDay(draft, answer.on, { options: draft.options.map((one) => (one === found ? weighed : one)) });
};

const refuseStep = (
  draft: GrowConversation,
  { goal, option }: { readonly goal: string; readonly option?: string },
): GrowResult | undefined => {
  const found = draft.goals.find(({ id }) => id === goal);
  if (found === undefined) return refuse('no-such-goal', ['goal'], { goal });
  if (option !== undefined && !draft.options.some((one) => one.id === option && one.goal === goal))
    return refuse('no-such-option', ['option'], { option });
  if (!draft.options.some((one) => one.goal === goal && isWeighed(one)))
    return refuse('option-not-weighed', ['goal'], { goal });
  const waiting = shortGoalsOf(draft, found.whose).filter(
    ({ id }) => !draft.steps.some((step) => step.goal === id && listStepGaps(step).length === 0),
  );
  return found.horizon !== 'short' && waiting.length > 0
    ? refuse('short-term-first', ['goal'], { goal, waiting: waiting.map(({ id }) => id) })
    : undefined;
};

const addStep = (draft: GrowConversation, answer: Of<'addStep'>): GrowResult => {
  const early = refuseBeforeOptions(draft) ?? refuseStep(draft, answer);
  if (early !== undefined) return early;
  if (isTaken(draft, answer.id)) return refuse('id-in-use', ['id'], { id: answer.id });
  const step: GrowStep = {
    id: answer.id,
    goal: answer.goal,
    ...pick(answer, ['option']),
    ...pick(answer, STEP_PARTS),
  };
  return onDay(draft, answer.on, { steps: [...draft.steps, step] });
};

const completeStep = (draft: GrowConversation, answer: Of<'completeStep'>): GrowResult => {
  const found = draft.steps.find(({ id }) => id === answer.step);
  if (found === undefined) return refuse('no-such-step', ['step'], { step: answer.step });
  const given = pick(answer, STEP_PARTS);
  const gaps = listStepGaps(found);
  const twice = STEP_PARTS.find((part) => given[part] !== undefined && !gaps.includes(part));
  if (twice !== undefined) return refuse('already-answered', [twice], { step: found.id });
  const completed: GrowStep = { ...found, ...given };
  return onDay(draft, answer.on, { steps: draft.steps.map((one) => (one === found ? completed : one)) });
};

/**
 * Adds one answer to a conversation. Goal, reality, options and will come in that order: nobody is asked how things
 * are before every goal is confirmed by the person whose goal it is.
 *
 * @param conversation - The conversation so far.
 * @param answer - What was said, by whom, on which day.
 * @returns The conversation after it; the one given is not changed. Refused with every reason why it is too early, or
 *   not possible; what was answered before is changed by `reviseGrow`.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 (`barnsley-toolkit`): rules GRW-1 to GRW-5.
 * @example const result = startGrow({ id: 'g1', need: 'n1', voices: ['p1'], on: isoDate('2026-11-21') });
 * result.ok && result.value.goals; // => []
 */
export const answerGrow = (conversation: GrowConversation, answer: GrowAnswer): GrowResult => {
  switch (answer.type) {
    case 'reply':
      return reply(conversation, answer);
    case 'proposeGoal':
      return proposeGoal(conversation, answer);
    case 'confirmGoal':
      return confirmGoal(conversation, answer);
    case 'addOption':
      return addOption(conversation, answer);
    case 'weighOption':
      return weighOption(conversation, answer);
    case 'addStep':
      return addStep(conversation, answer);
    case 'completeStep':
      return completeStep(conversation, answer);
  }
};
