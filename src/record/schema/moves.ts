import * as z from 'zod';
import { GrowAnswer, GrowOpening, GrowRevision } from '../../grow/schema.js';
import { HostId, IsoDate, Words } from '../../kernel/schema.js';
import type { DeepReadonly } from '../../kernel/shape.js';
import { SharingDecision } from '../../safety/schema.js';

/** One move in a GROW conversation: it is opened, answered, changed, and in the end finished into a plan. */
export const GrowMove = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [
    GrowOpening.omit({ id: true }).extend({
      /** Open the conversation. */
      type: z.literal('start'),
    }),
    GrowAnswer,
    GrowRevision,
    z.strictObject({
      /** Finish it: what was a conversation is then a plan. */
      type: z.literal('finish'),
      /** Day it is finished. */
      on: IsoDate,
    }),
  ]))();

/** One move in a GROW conversation: it is opened, answered, changed, and in the end finished into a plan. */
export type GrowMove = DeepReadonly<z.infer<typeof GrowMove>>;

/** One move on a flag in the files: looked at again, made known, or taken off. */
export const FlagMove = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      /** Look at it again and leave it in force. */
      type: z.literal('review'),
      /** Day of the review. */
      on: IsoDate,
      /** What colleagues should know from now on, beside what is there. */
      note: z.exactOptional(Words),
    }),
    z.strictObject({
      /** Make it known to more people. */
      type: z.literal('tell'),
      /** Day they were told. */
      on: IsoDate,
      /** Ids of those who were told. */
      to: z.array(HostId).min(1).max(1000),
    }),
    z.strictObject({
      /** Take it off. */
      type: z.literal('lift'),
      /** Day it is taken off. */
      on: IsoDate,
      /** What makes that right. */
      note: Words,
    }),
  ]))();

/** One move on a flag in the files: looked at again, made known, or taken off. */
export type FlagMove = DeepReadonly<z.infer<typeof FlagMove>>;

/** What was decided about sharing, and everything that makes the decision whole. */
export const SharingChoice = /* @__PURE__ */ (() =>
  SharingDecision.pick({
    choice: true,
    by: true,
    manager: true,
    with: true,
    reason: true,
    tellFamily: true,
  }))();

/** What was decided about sharing, and everything that makes the decision whole. */
export type SharingChoice = DeepReadonly<z.infer<typeof SharingChoice>>;
