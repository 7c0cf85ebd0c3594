import {
  type GrowPlan,
  type GrowPrompt,
  type GrowReview,
  listVoices,
  nextPrompt,
  reviewGrow,
} from '../grow/index.js';
import type { IsoDate, Observation } from '../kernel/index.js';
import type { GrowRow } from '../record/index.js';
import type { Step } from './step.js';

/** One GROW conversation: the next question, or how the plan goes. */
export type GrowStanding = {
  /** Id of the conversation. */
  readonly conversation: string;
  /** What to ask next; absent once it is a plan. */
  readonly prompt?: GrowPrompt;
  /** How each step and goal stands; absent while it is a conversation. */
  readonly progress?: GrowReview;
  /** Whose goals these are: two parents may want different things of one need, and neither goal replaces the other. */
  readonly voices: readonly {
    /** Id of the person. */
    readonly person: string;
    /** Ids of their goals. */
    readonly goals: readonly string[];
    /** Ids of the steps that serve these goals. */
    readonly steps: readonly string[];
  }[];
};

/**
 * Reviews one GROW conversation: what to ask next, or how its plan goes, and whose goals these are.
 *
 * @param row - The conversation under way, or the plan it ended in.
 * @param observations - Observations up to the day.
 * @param on - The day of the review.
 * @returns The standing of it, every voice kept.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 (`barnsley-toolkit`): rules GRW-1 to GRW-6.
 * @example reviewConversation({ status: 'draft', id: 'g1', need: 'n1', voices: ['p1'], startedOn: isoDate('2026-11-21'), updatedOn: isoDate('2026-11-21'), goals: [], replies: [], options: [], steps: [] }, [], isoDate('2026-11-21')).voices.length; // => 1
 */
export const reviewConversation = (
  row: GrowRow,
  observations: readonly Observation[],
  on: IsoDate,
): GrowStanding =>
  row.status === 'draft'
    ? { conversation: row.id, prompt: nextPrompt(row), voices: voicesOf(row) }
    : { conversation: row.id, progress: reviewGrow(row, observations, { on }), voices: voicesOf(row) };

const voicesOf = (row: GrowRow): GrowStanding['voices'] =>
  // What a draft's goals and steps still lack makes no difference to whose they are.
  listVoices(row as Pick<GrowPlan, 'voices' | 'goals' | 'steps'>).map(({ person, goals, steps }) => ({
    person,
    goals: goals.map(({ id }) => id),
    steps: steps.map(({ id }) => id),
  }));

/**
 * The steps that follow from GROW conversations.
 *
 * @param grow - The standing of each.
 * @returns Steps: the next question of a conversation, a step of a plan whose day has passed to ask about.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 (`barnsley-toolkit`): rules GRW-1, GRW-5.
 * @example listGrowSteps([]); // => []
 */
export const listGrowSteps = (grow: readonly GrowStanding[]): readonly Step[] =>
  grow.flatMap(({ conversation, prompt, progress }) => [
    ...(prompt === undefined
      ? []
      : prompt.ask.slice(0, 1).map((id) => ({
          kind: 'ask' as const,
          id,
          because: [conversation],
          rule: prompt.rule,
        }))),
    ...(progress?.steps ?? [])
      .filter(({ standing }) => standing === 'late' || standing === 'not-known')
      .map(({ step, rule }) => ({
        kind: 'should' as const,
        id: 'ask-about-step',
        because: [conversation, step],
        rule,
      })),
  ]);
