import * as z from 'zod';
import { HostId, IsoDate, Words } from '../../kernel/schema.js';
import type { DeepReadonly } from '../../kernel/shape.js';
import { LeadEvent } from '../../plan/schema.js';
import { SCHEMA_VERSION, SECTIONS } from '../version.js';
import { rowSchemas } from './sections.js';

const some = <Item extends z.ZodType>(item: Item) => z.array(item).max(1_000_000);
const optional = <Item extends z.ZodType>(item: Item) => z.exactOptional(some(item));

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

/** One family's record: people, contacts, observations, needed changes, plans, decisions, and what was corrected. */
export const FamilyRecord = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Version of this shape. A record from a newer version is refused by name. */
    schemaVersion: z.literal(SCHEMA_VERSION),
    /** Id of the family. */
    id: HostId,
    /** How to name the family on a page. */
    name: z.exactOptional(Words),
    /** Day the family was referred. */
    referredOn: z.exactOptional(IsoDate),
    /** Ids of the agencies or professionals who work with the family. */
    involved: z.exactOptional(z.array(HostId).max(1000)),
    /** The child, the parents, and who is close to them. */
    people: some(rowSchemas.people),
    /** Every attempt to meet or reach the family, whatever came of it. */
    contacts: some(rowSchemas.contacts),
    /** Everything that was seen, said, asked or answered. */
    observations: some(rowSchemas.observations),
    /** What needs to change, for each parent. */
    neededChanges: some(rowSchemas.neededChanges),
    /** Decisions about sharing a threat or hostility with other professionals, finished or not. */
    sharing: some(rowSchemas.sharing),
    /** Half-days of school with their register codes. */
    sessions: optional(rowSchemas.sessions),
    /** Accounts of why a child is absent, the child's own apart from everybody else's. */
    accounts: optional(rowSchemas.accounts),
    /** What reviews said, area by area. */
    areaReviews: optional(rowSchemas.areaReviews),
    /** GROW conversations and the plans they ended in. */
    grow: optional(rowSchemas.grow),
    /** Plans of every kind that belongs to a family, as far as they are written. */
    plans: optional(rowSchemas.plans),
    /** Flags in the files that warn of a risk. */
    flags: optional(rowSchemas.flags),
    /** Threats, hostility or violence that a worker met. */
    incidents: optional(rowSchemas.incidents),
    /** Visits that are being planned. */
    visits: optional(rowSchemas.visits),
    /** What each agency met with, day by day. */
    experiences: optional(rowSchemas.experiences),
    /** What the work puts in writing: summaries, difficulties, meetings, decisions on threats, stances. */
    documents: optional(rowSchemas.documents),
    /** Lead professionals, oldest first. */
    leads: optional(LeadEvent),
    /** What was corrected, oldest first. */
    corrections: optional(Correction),
  }))();

/** One family's record. */
export type FamilyRecord = DeepReadonly<z.infer<typeof FamilyRecord>>;
