import * as z from 'zod';
import { HostId, IsoDate, Words } from '../kernel/schema.js';
import type { DeepReadonly } from '../kernel/shape.js';
import { CHANGE_STAGES } from './vocabulary.js';

/** One of the five stages of the cycle of change. */
export const ChangeStage = /* @__PURE__ */ (() => z.literal(CHANGE_STAGES))();

/** Where one parent stands on one needed change. */
export const ChangeState = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the parent. */
    parent: HostId,
    /** Id of what needs to change. */
    neededChange: HostId,
    /** The stage, or that nobody has placed this parent yet. */
    stage: z.literal([...CHANGE_STAGES, 'not-located']),
    /** Day of the last event; absent before the first. */
    since: z.exactOptional(IsoDate),
  }))();

/** Where one parent stands on one needed change. */
export type ChangeState = DeepReadonly<z.infer<typeof ChangeState>>;

/** Ids of the observations that bear something out. */
const Evidence = /* @__PURE__ */ (() => z.array(HostId).max(1000))();

/** What a practitioner wants to record on the cycle of change. */
export const ChangeCommand = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      /** Place the parent on the cycle for the first time. */
      type: z.literal('locate'),
      /** Day of the judgement. */
      on: IsoDate,
      /** The stage found. */
      stage: ChangeStage,
      /** Ids of the observations that bear it out; may be empty. */
      evidence: Evidence,
    }),
    z.strictObject({
      /** Correct the place after a fuller picture. */
      type: z.literal('relocate'),
      /** Day of the judgement. */
      on: IsoDate,
      /** The stage found. */
      stage: ChangeStage,
      /** Why the earlier reading no longer holds. */
      reason: Words,
    }),
    z.strictObject({
      /** Move one stage on. */
      type: z.literal('moveOn'),
      /** Day of the move. */
      on: IsoDate,
      /** Ids of the observations that bear it out; at least one. */
      evidence: Evidence,
    }),
    z.strictObject({
      /** Record a relapse. */
      type: z.literal('recordRelapse'),
      /** Day of the relapse. */
      on: IsoDate,
      /** The earlier stage the parent is met at: a person's judgement, which the toolkit leaves open. */
      to: ChangeStage,
      /** What happened, in their own words. */
      note: z.exactOptional(Words),
    }),
  ]))();

/** What a practitioner wants to record on the cycle of change. */
export type ChangeCommand = DeepReadonly<z.infer<typeof ChangeCommand>>;

/** What happened on the cycle of change. */
export const ChangeEvent = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      /** The parent was placed on the cycle. */
      type: z.literal('located'),
      /** Day it happened. */
      on: IsoDate,
      /** The stage found. */
      stage: ChangeStage,
      /** Ids of the observations that bear it out. */
      evidence: Evidence,
    }),
    z.strictObject({
      /** The place was corrected. */
      type: z.literal('relocated'),
      /** Day it happened. */
      on: IsoDate,
      /** The stage found. */
      stage: ChangeStage,
      /** Why the earlier reading no longer holds. */
      reason: Words,
    }),
    z.strictObject({
      /** The parent moved one stage on. */
      type: z.literal('movedOn'),
      /** Day it happened. */
      on: IsoDate,
      /** The stage moved to. */
      to: ChangeStage,
      /** Ids of the observations that bear it out. */
      evidence: Evidence,
    }),
    z.strictObject({
      /** The parent relapsed. */
      type: z.literal('relapsed'),
      /** Day it happened. */
      on: IsoDate,
      /** The stage before. */
      from: ChangeStage,
      /** The stage the parent is met at. */
      to: ChangeStage,
      /** What happened, in their own words. */
      note: z.exactOptional(Words),
    }),
  ]))();

/** What happened on the cycle of change. */
export type ChangeEvent = DeepReadonly<z.infer<typeof ChangeEvent>>;
