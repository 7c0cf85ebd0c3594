import * as z from 'zod';
import { HostId, IsoDate } from '../kernel/schema.js';
import type { DeepReadonly } from '../kernel/shape.js';

/** One dated row of a history: the state a subject was found in, or was moved to, that day. */
export const StateRow = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of whoever or whatever is followed: a parent and a needed change, a family, a plan. */
    subject: HostId,
    /** Day of the row. */
    on: IsoDate,
    /** The state; `null` where someone looked and could not tell. */
    state: HostId.nullable(),
  }))();

/** One dated row of a history: the state a subject was found in, or was moved to, that day. */
export type StateRow = DeepReadonly<z.infer<typeof StateRow>>;

/** How long something lasted, and whether its end was seen. */
export const Duration = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Days, 0 or more. */
    days: z.number().min(0),
    /** True where the end was seen; false where it still went on when last seen (right-censored). */
    ended: z.boolean(),
  }))();

/** How long something lasted, and whether its end was seen. */
export type Duration = DeepReadonly<z.infer<typeof Duration>>;

/** What two raters made of one unit. */
export const RatingPair = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Category the first rater chose; `null` where there is no rating. */
    first: HostId.nullable(),
    /** Category the second rater chose; `null` where there is no rating. */
    second: HostId.nullable(),
  }))();

/** What two raters made of one unit. */
export type RatingPair = DeepReadonly<z.infer<typeof RatingPair>>;

/** What one rater made of one unit. A rating that was not made is a row that is not there. */
export const Rating = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of what was rated. */
    unit: HostId,
    /** Id of the rater. */
    rater: HostId,
    /** The category, or the number. */
    value: z.union([HostId, z.number()]),
  }))();

/** What one rater made of one unit. */
export type Rating = DeepReadonly<z.infer<typeof Rating>>;

/** One person's answers to the items of a scale, by item; `null` or absent where an item was not answered. */
export const ScaleRow = /* @__PURE__ */ (() => z.record(HostId, z.number().nullable()))();

/** One person's answers to the items of a scale, by item. */
export type ScaleRow = DeepReadonly<z.infer<typeof ScaleRow>>;
