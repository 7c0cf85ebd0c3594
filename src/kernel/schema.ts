import * as z from 'zod';
import { CHANNELS, CONTACT_OUTCOMES, LIVES, PERSON_ROLES } from './contact.js';
import { ANSWERS, KNOWN_BY } from './known.js';
import type { DeepReadonly } from './shape.js';

/** A calendar day that exists, `YYYY-MM-DD`. */
export const IsoDate = /* @__PURE__ */ (() => z.iso.date().brand<'IsoDate'>())();

/** An id that a host gives: 1 to 200 characters, none of them a control character. */
export const HostId = /* @__PURE__ */ (() =>
  z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}]*$/u))();

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

/** Somebody in, or close to, a family. */
export const Person = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the person, unique in the record. */
    id: HostId,
    /** What they are to the child. */
    role: z.literal(PERSON_ROLES),
    /** How to name them on a page. */
    name: z.exactOptional(Words),
    /** Where they live in relation to the child. */
    lives: z.exactOptional(z.literal(LIVES)),
    /** Whether they are a man, where that is known; asked because men are left out more often. */
    man: z.exactOptional(Answer),
  }))();

/** Somebody in, or close to, a family. */
export type Person = DeepReadonly<z.infer<typeof Person>>;

/** One attempt to meet or reach a family, whatever came of it. */
export const Contact = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the contact, unique in the record. */
    id: HostId,
    /** Day it took place, or was to take place. */
    on: IsoDate,
    /** By what means. */
    channel: z.literal(CHANNELS),
    /** How it ended. */
    outcome: z.literal(CONTACT_OUTCOMES),
    /** `arrange` where it only served to set up another contact; `substance` where it was the contact. */
    purpose: z.exactOptional(z.literal(['arrange', 'substance'])),
    /** Id of the worker. */
    by: z.exactOptional(HostId),
    /** Ids of the people asked to take part. */
    invited: z.exactOptional(z.array(HostId).max(100)),
    /** Ids of the people who took part. */
    present: z.exactOptional(z.array(HostId).max(100)),
    /** Whole minutes by which the worker was late, 0 for on time. */
    serviceLateMinutes: z.exactOptional(z.int().min(0).max(1440)),
    /** Whether a child was seen. */
    childSeen: z.exactOptional(Answer),
    /** Whether a child was seen without parents or carers. */
    childSeenAlone: z.exactOptional(Answer),
    /** What was said about why it ended so, in whoever's words. */
    reason: z.exactOptional(Words),
    /** Notes. */
    note: z.exactOptional(Words),
  }))();

/** One attempt to meet or reach a family, whatever came of it. */
export type Contact = DeepReadonly<z.infer<typeof Contact>>;

export { parseWith, type ShapeCode } from './parse.js';
export * from './schema/output.js';
