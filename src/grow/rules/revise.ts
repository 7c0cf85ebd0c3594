import { type Result, refuse } from '../../kernel/index.js';
import type { GrowConversation, GrowGoal, GrowRevision, GrowStep } from '../schema.js';
import { STEP_PARTS } from '../vocabulary.js';
import { type GrowResult, onDay, pick } from './answer.js';
import { type GrowRefusal, WEIGHING } from './complete.js';

type Of<T extends GrowRevision['type']> = Extract<GrowRevision, { readonly type: T }>;

/** Whether a step meets its goal has to be asked again once either has changed. */
const openAgain = ({ meetsGoal: _, ...step }: GrowStep): GrowStep => step;

const rewordReply = (draft: GrowConversation, answer: Of<'rewordReply'>): GrowResult => {
  const { question, by, on, words } = answer;
  if (words.trim() === '') return refuse('nothing-said', ['words']);
  const found = draft.replies.find((one) => one.by === by && one.question === question);
  if (found === undefined) return refuse('no-such-reply', ['question'], { person: by, question });
  const reworded = { question, by, on, words };
  return onDay(draft, on, { replies: draft.replies.map((one) => (one === found ? reworded : one)) });
};

const ownGoal = (draft: GrowConversation, goal: string, by: string): Result<GrowGoal, GrowRefusal> => {
  const found = draft.goals.find(({ id }) => id === goal);
  if (found === undefined) return refuse('no-such-goal', ['goal'], { goal });
  return found.whose === by
    ? { ok: true, value: found, warnings: [] }
    : refuse('not-their-goal', ['by'], { person: by, whose: found.whose });
};

const rewordGoal = (draft: GrowConversation, { goal, by, words, on }: Of<'rewordGoal'>): GrowResult => {
  const found = ownGoal(draft, goal, by);
  if (!found.ok) return found;
  if (words.trim() === '') return refuse('nothing-said', ['words']);
  const { id, whose, horizon } = found.value;
  return onDay(draft, on, {
    goals: draft.goals.map((one) => (one === found.value ? { id, whose, horizon, words } : one)),
    steps: draft.steps.map((step) => (step.goal === goal ? openAgain(step) : step)),
  });
};

const withdrawGoal = (draft: GrowConversation, { goal, by, on }: Of<'withdrawGoal'>): GrowResult => {
  const found = ownGoal(draft, goal, by);
  if (!found.ok) return found;
  return onDay(draft, on, {
    goals: draft.goals.filter((one) => one !== found.value),
    options: draft.options.filter((one) => one.goal !== goal),
    steps: draft.steps.filter((one) => one.goal !== goal),
  });
};

const reviseOption = (draft: GrowConversation, revision: Of<'reviseOption'>): GrowResult => {
  const found = draft.options.find(({ id }) => id === revision.option);
  if (found === undefined) return refuse('no-such-option', ['option'], { option: revision.option });
  if (revision.words?.trim() === '') return refuse('nothing-said', ['words']);
  const revised = { ...found, ...pick(revision, WEIGHING), ...pick(revision, ['words']) };
  return onDay(draft, revision.on, { options: draft.options.map((one) => (one === found ? revised : one)) });
};

const withdrawOption = (draft: GrowConversation, { option, on }: Of<'withdrawOption'>): GrowResult =>
  draft.options.some(({ id }) => id === option)
    ? onDay(draft, on, {
        options: draft.options.filter(({ id }) => id !== option),
        steps: draft.steps.map((step) => {
          const { option: taken, ...rest } = step;
          return taken === option ? rest : step;
        }),
      })
    : refuse('no-such-option', ['option'], { option });

const reviseStep = (draft: GrowConversation, revision: Of<'reviseStep'>): GrowResult => {
  const found = draft.steps.find(({ id }) => id === revision.step);
  if (found === undefined) return refuse('no-such-step', ['step'], { step: revision.step });
  const revised: GrowStep = { ...openAgain(found), ...pick(revision, STEP_PARTS) };
  return onDay(draft, revision.on, { steps: draft.steps.map((one) => (one === found ? revised : one)) });
};

const withdrawStep = (draft: GrowConversation, { step, on }: Of<'withdrawStep'>): GrowResult =>
  draft.steps.some(({ id }) => id === step)
    ? onDay(draft, on, { steps: draft.steps.filter(({ id }) => id !== step) })
    : refuse('no-such-step', ['step'], { step });

/**
 * Changes something said earlier in a conversation. A goal in other words has to be confirmed again, and whether a
 * changed step, or a step for a changed goal, meets that goal is open again.
 *
 * @param conversation - The conversation so far.
 * @param revision - What is changed or withdrawn, on which day.
 * @returns The conversation after it; the one given is not changed. Refused where there is nothing to change, or
 *   where somebody speaks for another person's goal.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 (`barnsley-toolkit`): rules GRW-2, GRW-5.
 * @example const started = startGrow({ id: 'g1', need: 'n1', voices: ['p1'], on: isoDate('2026-11-21') });
 * started.ok && reviseGrow(started.value, { type: 'withdrawStep', step: 's1', on: isoDate('2026-11-21') }).ok; // => false
 */
export const reviseGrow = (conversation: GrowConversation, revision: GrowRevision): GrowResult => {
  switch (revision.type) {
    case 'rewordReply':
      return rewordReply(conversation, revision);
    case 'rewordGoal':
      return rewordGoal(conversation, revision);
    case 'withdrawGoal':
      return withdrawGoal(conversation, revision);
    case 'reviseOption':
      return reviseOption(conversation, revision);
    case 'withdrawOption':
      return withdrawOption(conversation, revision);
    case 'reviseStep':
      return reviseStep(conversation, revision);
    case 'withdrawStep':
      return withdrawStep(conversation, revision);
  }
};
