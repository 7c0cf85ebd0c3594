import * as z from 'zod';
import { AbsenceAccount, AttendanceSession } from '../../attendance/schema.js';
import { AreaReview } from '../../behaviour/schema.js';
import { ChangeCommand, ChangeEvent } from '../../change/schema.js';
import { Contact, HostId, IsoDate, Observation, Person, Words } from '../../kernel/schema.js';
import type { DeepReadonly } from '../../kernel/shape.js';
import { SharingDecision } from '../../safety/schema.js';
import { NeededChange } from './family-record.js';

/** A row for one of the lists of a record. */
const Row = /* @__PURE__ */ (() =>
  z.discriminatedUnion('section', [
    z.strictObject({ section: z.literal('people'), row: Person }),
    z.strictObject({ section: z.literal('contacts'), row: Contact }),
    z.strictObject({ section: z.literal('observations'), row: Observation }),
    z.strictObject({ section: z.literal('neededChanges'), row: NeededChange.omit({ events: true }) }),
    z.strictObject({ section: z.literal('sharing'), row: SharingDecision }),
    z.strictObject({ section: z.literal('sessions'), row: AttendanceSession.extend({ id: HostId }) }),
    z.strictObject({ section: z.literal('accounts'), row: AbsenceAccount }),
    z.strictObject({ section: z.literal('areaReviews'), row: AreaReview }),
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
      /** Name the lead professional, or hand the lead over. */
      type: z.literal('nameLead'),
      ...who,
      /** Id of the worker. */
      worker: HostId,
      /** Why it changes hands; needed for every hand-over. */
      reason: z.exactOptional(Words),
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
    z.strictObject({ type: z.literal('leadNamed'), ...who, worker: HostId, reason: z.exactOptional(Words) }),
    z.strictObject({ type: z.literal('personRedacted'), ...who, person: HostId, reason: Words }),
  ]);
})();

/** What happened to a record. A host that keeps these can make the record again at any time. */
export type RecordEvent = DeepReadonly<z.infer<typeof RecordEvent>>;
