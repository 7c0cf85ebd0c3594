import * as z from 'zod';
import { HostId, IsoDate } from '../kernel/schema.js';
import type { DeepReadonly } from '../kernel/shape.js';
import {
  ConversationShape,
  GrowReply,
  goalShape,
  maybeParts,
  optionShape,
  PlanShape,
  Said,
  stepShape,
  weighing,
} from './parts/schema.js';
import { listContradictions, listUnfinished } from './rules/complete.js';

export { ConversationShape, GrowGoal, GrowOption, GrowReply, GrowStep, PlanShape } from './parts/schema.js';

/** An unfinished conversation. It is no plan, and cannot be passed as one. */
export const GrowConversation = /* @__PURE__ */ (() =>
  ConversationShape.superRefine((draft, context) =>
    report(context, listContradictions(draft as GrowConversation)),
  ))();

/** An unfinished conversation. It is no plan, and cannot be passed as one. */
export type GrowConversation = DeepReadonly<z.infer<typeof ConversationShape>>;

/** A finished plan: every goal confirmed, every option weighed, every step complete and checked. */
export const GrowPlan = /* @__PURE__ */ (() =>
  PlanShape.superRefine((plan, context) => {
    const parts = plan as GrowPlan;
    report(context, [...listContradictions(parts), ...listUnfinished(parts)]);
  }))();

/** A finished plan: every goal confirmed, every option weighed, every step complete and checked. */
export type GrowPlan = DeepReadonly<z.infer<typeof PlanShape>>;

/** Anything the rules of completeness can read: a draft or a plan. */
export type GrowParts = Pick<GrowConversation, 'voices' | 'goals' | 'replies' | 'options' | 'steps'>;

const report = (
  context: { addIssue(issue: { code: 'custom'; path: PropertyKey[]; message: string }): void },
  issues: ReturnType<typeof listContradictions>,
): void => {
  for (const { code, path } of issues) context.addIssue({ code: 'custom', path: [...path], message: code });
};

const dated = /* @__PURE__ */ (() => ({
  /** Day it was said. */
  on: IsoDate,
}))();

/** What opens a conversation. */
export const GrowOpening = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the conversation. */
    id: HostId,
    /** Id of the need it is about. */
    need: HostId,
    /** Ids of the people whose goals count, at least one. */
    voices: z.array(HostId).max(20),
    ...dated,
  }))();

/** What opens a conversation. */
export type GrowOpening = DeepReadonly<z.infer<typeof GrowOpening>>;

/** What somebody adds to a conversation. */
export const GrowAnswer = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      /** Answer an open question. */
      type: z.literal('reply'),
      ...GrowReply.shape,
    }),
    z.strictObject({
      /** Put a goal into words. */
      type: z.literal('proposeGoal'),
      ...goalShape,
      ...dated,
    }),
    z.strictObject({
      /** Say that a goal is the real one. */
      type: z.literal('confirmGoal'),
      /** Id of the goal. */
      goal: HostId,
      /** Id of the person who says so: the one whose goal it is. */
      by: HostId,
      ...dated,
    }),
    z.strictObject({
      /** Name something that could be done. */
      type: z.literal('addOption'),
      ...optionShape,
      ...weighing,
      ...dated,
    }),
    z.strictObject({
      /** Say what an option brings, costs or risks. */
      type: z.literal('weighOption'),
      /** Id of the option. */
      option: HostId,
      ...weighing,
      ...dated,
    }),
    z.strictObject({
      /** Say what will be done. */
      type: z.literal('addStep'),
      ...stepShape,
      ...maybeParts,
      ...dated,
    }),
    z.strictObject({
      /** Fill in what a step still lacks. */
      type: z.literal('completeStep'),
      /** Id of the step. */
      step: HostId,
      ...maybeParts,
      ...dated,
    }),
  ]))();

/** What somebody adds to a conversation. */
export type GrowAnswer = DeepReadonly<z.infer<typeof GrowAnswer>>;

/** What somebody changes in a conversation. */
export const GrowRevision = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      /** Answer an open question anew. */
      type: z.literal('rewordReply'),
      ...GrowReply.shape,
    }),
    z.strictObject({
      /** Put a goal into other words; it has to be confirmed again. */
      type: z.literal('rewordGoal'),
      /** Id of the goal. */
      goal: HostId,
      /** Id of the person whose goal it is. */
      by: HostId,
      /** The new words. */
      words: Said,
      ...dated,
    }),
    z.strictObject({
      /** Drop a goal, with its options and steps. */
      type: z.literal('withdrawGoal'),
      /** Id of the goal. */
      goal: HostId,
      /** Id of the person whose goal it is. */
      by: HostId,
      ...dated,
    }),
    z.strictObject({
      /** Weigh an option anew. */
      type: z.literal('reviseOption'),
      /** Id of the option. */
      option: HostId,
      /** The option in other words. */
      words: z.exactOptional(Said),
      ...weighing,
      ...dated,
    }),
    z.strictObject({
      /** Drop an option; steps that took it up stay, without it. */
      type: z.literal('withdrawOption'),
      /** Id of the option. */
      option: HostId,
      ...dated,
    }),
    z.strictObject({
      /** Change a step; unless said again, whether it meets the goal is open once more. */
      type: z.literal('reviseStep'),
      /** Id of the step. */
      step: HostId,
      ...maybeParts,
      ...dated,
    }),
    z.strictObject({
      /** Drop a step. */
      type: z.literal('withdrawStep'),
      /** Id of the step. */
      step: HostId,
      ...dated,
    }),
  ]))();

/** What somebody changes in a conversation. */
export type GrowRevision = DeepReadonly<z.infer<typeof GrowRevision>>;
