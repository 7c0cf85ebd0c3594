import { type IsoDate, issue, ok, type Result, refuse, refuseAll } from '../../kernel/index.js';
import type { GrowConversation, GrowPlan } from '../schema.js';
import { type GrowRefusal, listUnfinished } from './complete.js';

/**
 * Finishes a conversation: what comes back is a plan, which a draft can never stand in for.
 *
 * @param conversation - The conversation.
 * @param options - `on`: the day it is finished.
 * @returns The plan, every voice's goals and steps in it, with a warning for each step whose day has passed; or
 *   everything that is still missing.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 (`barnsley-toolkit`): rules GRW-1 to GRW-5.
 * @example const started = startGrow({ id: 'g1', need: 'n1', voices: ['p1'], on: isoDate('2026-11-21') });
 * started.ok && finishGrow(started.value, { on: isoDate('2026-11-21') }).ok; // => false
 */
export const finishGrow = (
  conversation: GrowConversation,
  { on }: { readonly on: IsoDate },
): Result<GrowPlan, GrowRefusal> => {
  const { id, need, voices, startedOn, updatedOn, goals, replies, options, steps } = conversation;
  if (on < updatedOn) return refuse('before-last-answer', ['on'], { on, last: updatedOn });
  const missing = listUnfinished(conversation);
  if (missing.length > 0) return refuseAll(missing);
  const plan = {
    status: 'plan' as const,
    id,
    need,
    voices,
    startedOn,
    finishedOn: on,
    goals,
    replies,
    options,
    steps,
  };
  // listUnfinished has just found every optional part to be there.
  return ok(
    plan as GrowPlan,
    (plan as GrowPlan).steps.flatMap((step, at) =>
      step.when < on
        ? [issue('step-day-passed', ['steps', at, 'when'], { step: step.id, when: step.when }, 'warning')]
        : [],
    ),
  );
};

/** One voice of a plan: what this person wants and what will be done for it. */
export type GrowVoice = {
  /** Id of the person. */
  readonly person: string;
  /** Their goals, in their words. */
  readonly goals: GrowPlan['goals'];
  /** Steps that serve these goals. */
  readonly steps: GrowPlan['steps'];
};

/**
 * Sorts a plan by voice. Two parents may want different things of one need: neither goal replaces the other.
 *
 * @param plan - The plan.
 * @returns One row a voice, in the order in which they were named; none is left out.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 (`barnsley-toolkit`): rule GRW-2.
 * @example listVoices({ voices: ['p1'], goals: [], steps: [] }); // => [{ person: 'p1', goals: [], steps: [] }]
 */
export const listVoices = ({
  voices,
  goals,
  steps,
}: Pick<GrowPlan, 'voices' | 'goals' | 'steps'>): readonly GrowVoice[] =>
  voices.map((person) => {
    const own = goals.filter(({ whose }) => whose === person);
    return { person, goals: own, steps: steps.filter(({ goal }) => own.some(({ id }) => id === goal)) };
  });
