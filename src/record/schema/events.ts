import * as z from 'zod';
import { ChangeCommand, ChangeEvent } from '../../change/schema.js';
import { HostId, IsoDate, Words } from '../../kernel/schema.js';
import type { DeepReadonly } from '../../kernel/shape.js';
import { LeadCommand, LeadEvent } from '../../plan/schema.js';
import { FlagMove, GrowMove, SharingChoice } from './moves.js';
import { rowSchemas } from './sections.js';

/** A row for one of the lists of a record. */
const Row = /* @__PURE__ */ (() =>
  z.discriminatedUnion('section', [
    z.strictObject({ section: z.literal('people'), row: rowSchemas.people }),
    z.strictObject({ section: z.literal('contacts'), row: rowSchemas.contacts }),
    z.strictObject({ section: z.literal('observations'), row: rowSchemas.observations }),
    z.strictObject({
      section: z.literal('neededChanges'),
      row: rowSchemas.neededChanges.omit({ events: true }),
    }),
    z.strictObject({ section: z.literal('sharing'), row: rowSchemas.sharing }),
    z.strictObject({ section: z.literal('sessions'), row: rowSchemas.sessions }),
    z.strictObject({ section: z.literal('accounts'), row: rowSchemas.accounts }),
    z.strictObject({ section: z.literal('areaReviews'), row: rowSchemas.areaReviews }),
    z.strictObject({ section: z.literal('grow'), row: rowSchemas.grow }),
    z.strictObject({ section: z.literal('plans'), row: rowSchemas.plans }),
    z.strictObject({ section: z.literal('flags'), row: rowSchemas.flags }),
    z.strictObject({ section: z.literal('incidents'), row: rowSchemas.incidents }),
    z.strictObject({ section: z.literal('visits'), row: rowSchemas.visits }),
    z.strictObject({ section: z.literal('experiences'), row: rowSchemas.experiences }),
    z.strictObject({ section: z.literal('documents'), row: rowSchemas.documents }),
  ]))();

/** A row for one of the lists of a record. */
export type Row = DeepReadonly<z.infer<typeof Row>>;

/** What a host asks a record to take in. */
export const RecordCommand = /* @__PURE__ */ (() => {
  const who = {
    /** Day on which it is recorded. */
    on: IsoDate,
    /** Id of whoever records it. */
    by: HostId,
  };
  return z.discriminatedUnion('type', [
    z.strictObject({
      /** Add a row. */
      type: z.literal('add'),
      ...who,
      /** The row, and the list it belongs in. */
      what: Row,
      /** Why, where there is more to say than the row does. */
      reason: z.exactOptional(Words),
    }),
    z.strictObject({
      /** Go on with something that is being written: a decision about sharing, the strategies in use. */
      type: z.literal('update'),
      ...who,
      /** The row as it is now, and the list it is in. */
      what: Row,
      /** Why, where there is more to say than the row does. */
      reason: z.exactOptional(Words),
    }),
    z.strictObject({
      /** Put an error right. The row as it was stays on record. */
      type: z.literal('correct'),
      ...who,
      /** The row as it should be, and the list it is in. */
      what: Row,
      /** What was wrong. */
      reason: Words,
    }),
    z.strictObject({
      /** Record something on the cycle of change. */
      type: z.literal('moveChange'),
      ...who,
      /** Id of the needed change. */
      neededChange: HostId,
      /** What happened there. */
      command: ChangeCommand,
    }),
    z.strictObject({
      /** Open a GROW conversation, go on with it in its order, or finish it into a plan. */
      type: z.literal('moveGrow'),
      ...who,
      /** Id of the conversation. */
      conversation: HostId,
      /** What was said or done. */
      command: GrowMove,
    }),
    z.strictObject({
      /** Record that a plan was agreed. It has to be whole. */
      type: z.literal('agreePlan'),
      ...who,
      /** Id of the plan, which is in the record as far as it was written. */
      plan: HostId,
      /** Day on which it was agreed. */
      agreedOn: IsoDate,
      /** Working days until it is looked at again: the caller’s choice, 1 to 1000. */
      reviewInWorkingDays: z.int().min(1).max(1000),
    }),
    z.strictObject({
      /** Record what a person decided about sharing. It has to be whole, with its reason. */
      type: z.literal('decideSharing'),
      ...who,
      /** Id of the decision, which is in the record with the answers to its questions. */
      sharing: HostId,
      /** The decision. */
      decision: SharingChoice,
    }),
    z.strictObject({
      /** Look at a flag again, make it known, or take it off. */
      type: z.literal('moveFlag'),
      ...who,
      /** Id of the flag. */
      flag: HostId,
      /** What was done. */
      command: FlagMove,
    }),
    z.strictObject({
      /** Appoint the lead professional, or hand the part over. */
      type: z.literal('lead'),
      ...who,
      /** Who, from when, and for a hand-over why. */
      command: LeadCommand,
    }),
    z.strictObject({
      /** Erase what names or describes somebody, and leave the structure. */
      type: z.literal('redactPerson'),
      ...who,
      /** Id of the person. */
      person: HostId,
      /** On what ground. */
      reason: Words,
    }),
  ]);
})();

/** What a host asks a record to take in. */
export type RecordCommand = DeepReadonly<z.infer<typeof RecordCommand>>;

/** What happened to a record. A host that keeps these can make the record again at any time. */
export const RecordEvent = /* @__PURE__ */ (() => {
  const who = {
    /** Day on which it was recorded. */
    on: IsoDate,
    /** Id of whoever recorded it. */
    by: HostId,
  };
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('added'), ...who, what: Row, reason: z.exactOptional(Words) }),
    z.strictObject({ type: z.literal('updated'), ...who, what: Row, reason: z.exactOptional(Words) }),
    z.strictObject({ type: z.literal('corrected'), ...who, what: Row, reason: Words }),
    z.strictObject({ type: z.literal('changeMoved'), ...who, neededChange: HostId, event: ChangeEvent }),
    z.strictObject({ type: z.literal('growMoved'), ...who, conversation: HostId, move: GrowMove }),
    z.strictObject({
      type: z.literal('planAgreed'),
      ...who,
      plan: HostId,
      agreedOn: IsoDate,
      reviewInWorkingDays: z.int().min(1).max(1000),
    }),
    z.strictObject({ type: z.literal('sharingDecided'), ...who, sharing: HostId, decision: SharingChoice }),
    z.strictObject({ type: z.literal('flagMoved'), ...who, flag: HostId, move: FlagMove }),
    z.strictObject({ type: z.literal('leadChanged'), ...who, event: LeadEvent }),
    z.strictObject({ type: z.literal('personRedacted'), ...who, person: HostId, reason: Words }),
  ]);
})();

/** What happened to a record. A host that keeps these can make the record again at any time. */
export type RecordEvent = DeepReadonly<z.infer<typeof RecordEvent>>;
