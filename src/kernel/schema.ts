import * as z from 'zod';
import { ANSWERS, KNOWN_BY } from './known.js';
import type { DeepReadonly } from './shape.js';

/** A calendar day that exists, `YYYY-MM-DD`. */
export const IsoDate = /* @__PURE__ */ (() => z.iso.date().brand<'IsoDate'>())() as unknown as z.ZodType<
  Day,
  string
>;

/** An id that a host gives: 1 to 200 characters, none of them a control character. */
export const HostId = /* @__PURE__ */ (() =>
  z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}]+$/u))();

/** Free words a person wrote: at most 20,000 characters. */
export const Words = /* @__PURE__ */ (() => z.string().max(20_000))();

/** Yes, no or unknown. */
export const Answer = /* @__PURE__ */ (() => z.literal(ANSWERS))();

/** What a practitioner, manager or parent reports about one item: one shape for everything. */
export const Observation = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of this observation, unique in the record. */
    id: HostId,
    /** Day it was made. */
    on: IsoDate,
    /** Id of the person, the needed change or the family it is about. */
    about: HostId,
    /** Id of what was looked for, from a vocabulary. */
    item: HostId,
    /** What was found. `unknown` says that someone asked and could not tell. */
    answer: Answer,
    /** Id of whoever made it. */
    by: z.exactOptional(HostId),
    /** How it came to be known. */
    knownBy: z.exactOptional(z.literal(KNOWN_BY)),
    /** Id of the contact at which it was made. */
    contact: z.exactOptional(HostId),
    /** In their own words. */
    note: z.exactOptional(Words),
  }))();

/** What a practitioner, manager or parent reports about one item: one shape for everything. */
export type Observation = DeepReadonly<z.infer<typeof Observation>>;
