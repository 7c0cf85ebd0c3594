import * as z from 'zod';
import { AbsenceAccount, AttendanceSession } from '../../attendance/schema.js';
import { AreaReview } from '../../behaviour/schema.js';
import { ChangeEvent } from '../../change/schema.js';
import { Contact, HostId, IsoDate, Observation, Person, Words } from '../../kernel/schema.js';
import type { DeepReadonly } from '../../kernel/shape.js';
import { SharingDecision } from '../../safety/schema.js';
import { SCHEMA_VERSION, SECTIONS } from '../version.js';

const some = <Item extends z.ZodType>(item: Item) => z.array(item).max(1_000_000);

/** Something that needs to change, for one parent: two parents may each need to change different things. */
export const NeededChange = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the needed change, unique in the record. */
    id: HostId,
    /** Id of the parent. */
    parent: HostId,
    /** What needs to change, in words the parent would use. */
    what: Words,
    /** Ids of the strategies in use with this parent for this change. */
    strategies: z.exactOptional(z.array(HostId).max(1000)),
    /** What happened on the cycle of change, oldest first. */
    events: z.exactOptional(some(ChangeEvent)),
  }))();

/** Something that needs to change, for one parent. */
export type NeededChange = DeepReadonly<z.infer<typeof NeededChange>>;

/** Who the lead professional is, from a day on. A family has one at a time, known by name. */
export const LeadProfessional = /* @__PURE__ */ (() =>
  z.strictObject({
    /** First day. */
    from: IsoDate,
    /** Id of the worker. */
    worker: HostId,
    /** Why it changed hands; families feel every change of worker. Not needed for the first. */
    reason: z.exactOptional(Words),
  }))();

/** Who the lead professional is, from a day on. */
export type LeadProfessional = DeepReadonly<z.infer<typeof LeadProfessional>>;

/** A row as it was before it was put right, with who did it and why. */
export const Correction = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Day it was put right. */
    on: IsoDate,
    /** Id of whoever did it. */
    by: HostId,
    /** Why. */
    reason: Words,
    /** The list it is in. */
    section: z.literal(SECTIONS),
    /** Id of the row. */
    id: HostId,
    /** The row as it was. */
    was: z.record(z.string(), z.json()),
  }))();

/** A row as it was before it was put right, with who did it and why. */
export type Correction = DeepReadonly<z.infer<typeof Correction>>;

/** One family's record: people, contacts, observations, needed changes, decisions, and what was corrected. */
export const FamilyRecord = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Version of this shape. A record from a newer version is refused by name. */
    schemaVersion: z.literal(SCHEMA_VERSION),
    /** Id of the family. */
    id: HostId,
    /** How to name the family on a page. */
    name: z.exactOptional(Words),
    /** The child, the parents, and who is close to them. */
    people: some(Person),
    /** Every attempt to meet or reach the family, whatever came of it. */
    contacts: some(Contact),
    /** Everything that was seen, said, asked or answered. */
    observations: some(Observation),
    /** What needs to change, for each parent. */
    neededChanges: some(NeededChange),
    /** Decisions about sharing a threat or hostility with other professionals, finished or not. */
    sharing: some(SharingDecision),
    /** Sessions of school with their register codes. */
    sessions: z.exactOptional(some(AttendanceSession.extend({ id: HostId }))),
    /** Accounts of why a child is absent, the child's own apart from everybody else's. */
    accounts: z.exactOptional(some(AbsenceAccount)),
    /** What reviews said, area by area. */
    areaReviews: z.exactOptional(some(AreaReview)),
    /** Lead professionals, oldest first. */
    leads: z.exactOptional(some(LeadProfessional)),
    /** What was corrected, oldest first. */
    corrections: z.exactOptional(some(Correction)),
  }))();

/** One family's record. */
export type FamilyRecord = DeepReadonly<z.infer<typeof FamilyRecord>>;
