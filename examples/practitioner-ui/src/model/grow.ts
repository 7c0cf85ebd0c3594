import {
  answerGrow,
  CONFIRM_GOAL,
  GOAL_QUESTIONS,
  GROW_STAGES,
  type GrowAnswer,
  type GrowConversation,
  type GrowOpenQuestion,
  type GrowPrompt,
  type GrowResult,
  type GrowRevision,
  type GrowStage,
  listStepGaps,
  nextPrompt,
  REALITY_QUESTIONS,
  reviseGrow,
  type StepPart,
} from 'family-engagement/grow';
import type { FamilyRecord } from 'family-engagement/record';
import type { Names } from 'family-engagement/review';
import { type Say, sayer } from '../words.js';

export type { GrowConversation, GrowStage };
export { GROW_STAGES };

/** What the page asks for next, and what goes with the answer. */
export type GrowForm =
  | { readonly kind: 'reply'; readonly question: GrowOpenQuestion; readonly person: string }
  | { readonly kind: 'goal'; readonly person: string }
  | { readonly kind: 'confirm'; readonly person: string; readonly goal: string }
  | { readonly kind: 'option'; readonly person: string; readonly goal: string }
  | { readonly kind: 'weigh'; readonly option: string; readonly parts: readonly Weighing[] }
  | { readonly kind: 'step'; readonly person: string; readonly goal: string }
  | { readonly kind: 'complete'; readonly step: string; readonly parts: readonly StepPart[] }
  | { readonly kind: 'change-step'; readonly step: string }
  | { readonly kind: 'ready' };

export type Weighing = 'benefits' | 'costs' | 'risks';

const OPEN: readonly string[] = [...GOAL_QUESTIONS, ...REALITY_QUESTIONS];
const isOpen = (ask: string | undefined): ask is GrowOpenQuestion => ask !== undefined && OPEN.includes(ask);

const weighed = (draft: GrowConversation, id: string): readonly Weighing[] => {
  const option = draft.options.find((one) => one.id === id);
  return (['benefits', 'costs', 'risks'] as const).filter(
    (part) => option?.[part] === undefined || (part === 'benefits' && option[part].length === 0),
  );
};

const stepForm = (draft: GrowConversation, id: string): GrowForm => {
  const step = draft.steps.find((one) => one.id === id);
  const parts = step === undefined ? [] : listStepGaps(step);
  return parts.length === 0 ? { kind: 'change-step', step: id } : { kind: 'complete', step: id, parts };
};

/** The form for a prompt of the library. */
export const formFor = (draft: GrowConversation, prompt: GrowPrompt = nextPrompt(draft)): GrowForm => {
  const { stage, ask, goal = '', option, step, person = draft.voices[0] ?? '' } = prompt;
  const [first] = ask;
  if (stage === 'ready') return { kind: 'ready' };
  if (isOpen(first)) return { kind: 'reply', question: first, person };
  if (first === CONFIRM_GOAL) return { kind: 'confirm', person, goal };
  if (stage === 'grow.goal') return { kind: 'goal', person };
  if (stage === 'grow.options')
    return option === undefined
      ? { kind: 'option', person, goal }
      : { kind: 'weigh', option, parts: weighed(draft, option) };
  return step === undefined ? { kind: 'step', person, goal } : stepForm(draft, step);
};

/** The first form of a stage that talk has drifted to. Whether it is time for it, the library says. */
export const formOfStage = (draft: GrowConversation, stage: GrowStage): GrowForm => {
  const now = nextPrompt(draft);
  if (now.stage === stage) return formFor(draft, now);
  const person = draft.voices[0] ?? '';
  const goal = draft.goals.find(({ horizon }) => horizon === 'short')?.id ?? '';
  const said = new Set<string>(draft.replies.map(({ question }) => question));
  if (stage === 'grow.goal') return { kind: 'goal', person };
  if (stage === 'grow.options') return { kind: 'option', person, goal };
  if (stage === 'grow.will') return { kind: 'step', person, goal };
  return {
    kind: 'reply',
    question: REALITY_QUESTIONS.find((one) => !said.has(one)) ?? REALITY_QUESTIONS[0],
    person,
  };
};

/** An id that nothing in the conversation has yet. */
export const freshId = (draft: GrowConversation, kind: string): string => {
  const taken = new Set([...draft.goals, ...draft.options, ...draft.steps].map(({ id }) => id));
  let at = 1;
  while (taken.has(`${draft.id}-${kind}-${at}`)) at += 1;
  return `${draft.id}-${kind}-${at}`;
};

/** One thing on each line; empty lines do not count. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const ANSWERS = new Set([
  'reply',
  'proposeGoal',
  'confirmGoal',
  'addOption',
  'weighOption',
  'addStep',
  'completeStep',
]);

/** Adds an answer, or changes what was answered before. */
export const apply = (draft: GrowConversation, said: GrowAnswer | GrowRevision): GrowResult =>
  ANSWERS.has(said.type) ? answerGrow(draft, said as GrowAnswer) : reviseGrow(draft, said as GrowRevision);

/** Words for a conversation: goals, options and steps are named by what was said. */
export const growSayer = (draft: GrowConversation | undefined, names: Names): Say => {
  const quote = (words: string | undefined) => `“${words ?? '…'}”`;
  const { goals = [], options = [], steps = [] } = draft ?? {};
  return sayer(
    {
      ...names,
      ...Object.fromEntries([...goals, ...options].map(({ id, words }) => [id, quote(words)])),
      ...Object.fromEntries(steps.map(({ id, what }) => [id, quote(what)])),
    },
    'grow',
  );
};

/** The conversation to go on with, if there is one. */
export const openConversation = ({ grow = [] }: FamilyRecord): GrowConversation | undefined =>
  grow.find((row): row is GrowConversation => row.status === 'draft');

/** Where the conversation stands: its stage, or `ready`. */
export const stageOf = (draft: GrowConversation): GrowStage | 'ready' => nextPrompt(draft).stage;
