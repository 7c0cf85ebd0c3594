import type { Rule } from '../../kernel/index.js';
import { GRW_1, GRW_2, GRW_3, GRW_4, GRW_5 } from '../register.js';
import type { GrowConversation } from '../schema.js';
import { CONFIRM_GOAL, type GrowAsk, type GrowStage, STEP_ASKS } from '../vocabulary.js';
import {
  isWeighed,
  listGoalGaps,
  listOptionGaps,
  listOptionParts,
  listRealityGaps,
  listStepGaps,
  listWillGaps,
  openQuestions,
  shortGoalsOf,
} from './complete.js';

/** What to ask next in a conversation. */
export type GrowPrompt = {
  /** Where the conversation stands; `ready` where it can be finished. */
  readonly stage: GrowStage | 'ready';
  /** What to ask, in order; empty where it can be finished. */
  readonly ask: readonly GrowAsk[];
  /** Id of the person to ask; absent where any of them can answer. */
  readonly person?: string;
  /** Id of the goal it is about. */
  readonly goal?: string;
  /** Id of the option it is about. */
  readonly option?: string;
  /** Id of the step it is about. */
  readonly step?: string;
  /** The rule that asks for it. */
  readonly rule: Rule;
};

const goalPrompt = (draft: GrowConversation): GrowPrompt => {
  const stage = 'grow.goal';
  const waiting = draft.voices.find(
    (person) =>
      shortGoalsOf(draft, person).length === 0 ||
      draft.goals.some(({ whose, confirmed }) => whose === person && confirmed === undefined),
  )!;
  const [question] = openQuestions(draft, stage, waiting);
  if (question !== undefined) return { stage, ask: [question], person: waiting, rule: GRW_1 };
  if (shortGoalsOf(draft, waiting).length === 0)
    return { stage, ask: ['grow.goal'], person: waiting, rule: GRW_3 };
  const unsure = draft.goals.find(({ whose, confirmed }) => whose === waiting && confirmed === undefined)!;
  return { stage, ask: [CONFIRM_GOAL], person: waiting, goal: unsure.id, rule: GRW_2 };
};

const optionPrompt = (draft: GrowConversation): GrowPrompt => {
  const stage = 'grow.options';
  const bare = draft.goals.find(
    ({ id, horizon }) => horizon === 'short' && !draft.options.some(({ goal }) => goal === id),
  );
  if (bare !== undefined)
    return {
      stage,
      ask: ['grow.options.question.could-do', 'grow.options.question.what-else'],
      person: bare.whose,
      goal: bare.id,
      rule: GRW_1,
    };
  const option = draft.options.find((one) => !isWeighed(one))!;
  const gaps = listOptionParts(option);
  const ask: readonly GrowAsk[] = [
    ...(gaps.includes('benefits') || gaps.includes('costs')
      ? (['grow.options.question.benefits-costs'] as const)
      : []),
    ...(gaps.includes('risks') ? (['grow.options.question.risks'] as const) : []),
  ];
  return { stage, ask, goal: option.goal, option: option.id, rule: GRW_4 };
};

const willPrompt = (draft: GrowConversation): GrowPrompt => {
  const stage = 'grow.will';
  const open = draft.steps.find((step) => listStepGaps(step).length > 0 || step.meetsGoal === 'no');
  if (open !== undefined) {
    const gaps = listStepGaps(open).map((part) => STEP_ASKS[part]);
    const ask = gaps.length > 0 ? [...new Set(gaps)] : [STEP_ASKS.meetsGoal];
    return { stage, ask, goal: open.goal, step: open.id, rule: GRW_5 };
  }
  const bare = draft.goals.find(
    ({ id, horizon }) => horizon === 'short' && !draft.steps.some(({ goal }) => goal === id),
  )!;
  return { stage, ask: [STEP_ASKS.what], person: bare.whose, goal: bare.id, rule: GRW_5 };
};

/**
 * Says what to ask next: each person about their goal first, then how things are, then options with what they bring,
 * cost and risk, then what will be done.
 *
 * @param conversation - The conversation so far.
 * @returns One prompt; with stage `ready` and nothing to ask where it can be finished.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 (`barnsley-toolkit`): rules GRW-1 to GRW-5.
 * @example const started = startGrow({ id: 'g1', need: 'n1', voices: ['p1'], on: isoDate('2026-11-21') });
 * started.ok && nextPrompt(started.value).ask; // => ['grow.goal.question.what-want']
 */
export const nextPrompt = (conversation: GrowConversation): GrowPrompt => {
  if (listGoalGaps(conversation).length > 0) return goalPrompt(conversation);
  if (listRealityGaps(conversation).length > 0)
    return {
      stage: 'grow.reality',
      ask: openQuestions(conversation, 'grow.reality').slice(0, 1),
      rule: GRW_1,
    };
  if (listOptionGaps(conversation).length > 0) return optionPrompt(conversation);
  if (listWillGaps(conversation).length > 0) return willPrompt(conversation);
  return { stage: 'ready', ask: [], rule: GRW_5 };
};
