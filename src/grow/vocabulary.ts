import type { QuestionSet } from '../kernel/index.js';

/** The four stages of a GROW conversation, in order. */
export const GROW_STAGES = ['grow.goal', 'grow.reality', 'grow.options', 'grow.will'] as const;

/** One of {@link GROW_STAGES}. */
export type GrowStage = (typeof GROW_STAGES)[number];

/** How far ahead a goal lies, nearest first. The model gives no lengths, and neither do we. */
export const GROW_HORIZONS = ['short', 'medium', 'long'] as const;

/** One of {@link GROW_HORIZONS}. */
export type GrowHorizon = (typeof GROW_HORIZONS)[number];

/** Questions about the goal, each answered in words by each person whose goals count. */
export const GOAL_QUESTIONS = [
  'grow.goal.question.what-want',
  'grow.goal.question.goals-together',
  'grow.goal.question.success',
  'grow.goal.question.influence',
] as const;

/** Questions about how things are now. */
export const REALITY_QUESTIONS = [
  'grow.reality.question.now',
  'grow.reality.question.done-so-far',
  'grow.reality.question.who-involved',
  'grow.reality.question.stopped',
] as const;

/** Questions about what could be done. Their answers are options, with benefits, costs and risks. */
export const OPTION_QUESTIONS = [
  'grow.options.question.could-do',
  'grow.options.question.what-else',
  'grow.options.question.benefits-costs',
  'grow.options.question.risks',
] as const;

/** Questions about what will be done. Their answers are steps. */
export const WILL_QUESTIONS = [
  'grow.will.question.what-will-do',
  'grow.will.question.meets-goal',
  'grow.will.question.who-needs-to-know',
  'grow.will.question.next-step',
  'grow.will.question.support',
] as const;

/** Asks the person whose goal it is whether this is the real one. */
export const CONFIRM_GOAL = 'grow.goal.confirm';

/** A question that takes words: about the goal or about how things are. */
export type GrowOpenQuestion = (typeof GOAL_QUESTIONS)[number] | (typeof REALITY_QUESTIONS)[number];

/** The goal questions as a set for the kernel's question engine. */
export const GOAL_SET: QuestionSet<(typeof GOAL_QUESTIONS)[number]> = {
  id: 'grow.goal',
  questions: [
    { id: 'grow.goal.question.what-want', polarity: 'either', kind: 'words' },
    { id: 'grow.goal.question.goals-together', polarity: 'either', kind: 'words' },
    { id: 'grow.goal.question.success', polarity: 'either', kind: 'words' },
    { id: 'grow.goal.question.influence', polarity: 'either', kind: 'words' },
  ],
};

/** The reality questions as a set for the kernel's question engine. */
export const REALITY_SET: QuestionSet<(typeof REALITY_QUESTIONS)[number]> = {
  id: 'grow.reality',
  questions: [
    { id: 'grow.reality.question.now', polarity: 'either', kind: 'words' },
    { id: 'grow.reality.question.done-so-far', polarity: 'either', kind: 'words' },
    { id: 'grow.reality.question.who-involved', polarity: 'either', kind: 'words' },
    { id: 'grow.reality.question.stopped', polarity: 'either', kind: 'words' },
  ],
};

/** What makes a step complete, in the order in which it is asked. */
export const STEP_PARTS = [
  'what',
  'when',
  'who',
  'motivation',
  'whoMustKnow',
  'nextStep',
  'support',
  'meetsGoal',
] as const;

/** One of {@link STEP_PARTS}. */
export type StepPart = (typeof STEP_PARTS)[number];

/** The question that asks for each part of a step. */
export const STEP_ASKS: { readonly [K in StepPart]: GrowAsk } = {
  what: 'grow.will.question.what-will-do',
  when: 'grow.will',
  who: 'grow.will',
  motivation: 'grow.will.motivation',
  whoMustKnow: 'grow.will.question.who-needs-to-know',
  nextStep: 'grow.will.question.next-step',
  support: 'grow.will.question.support',
  meetsGoal: 'grow.will.question.meets-goal',
};

/** Anything a prompt can ask. */
export type GrowAsk =
  | GrowOpenQuestion
  | (typeof OPTION_QUESTIONS)[number]
  | (typeof WILL_QUESTIONS)[number]
  | GrowStage
  | 'grow.will.motivation'
  | typeof CONFIRM_GOAL;

/** What an observation can report of a step (the first two) or of a goal (the last two), by `about`. */
export const GROW_PROGRESS = [
  'grow.progress.done',
  'grow.progress.overtaken',
  'grow.progress.gained',
  'grow.progress.sustained',
] as const;

/** One of {@link GROW_PROGRESS}. */
export type GrowProgress = (typeof GROW_PROGRESS)[number];

/** Every id of this module that has words. */
export type GrowId = GrowAsk | GrowProgress | 'grow.purpose';
