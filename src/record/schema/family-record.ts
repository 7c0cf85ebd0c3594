import * as z from 'zod';
import { ChangeEvent } from '../../change/schema.js';
import { Contact, HostId, Observation, Person, Words } from '../../kernel/schema.js';
import type { DeepReadonly } from '../../kernel/shape.js';
import { SharingDecision } from '../../safety/schema.js';
import { SCHEMA_VERSION } from '../version.js';

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

/** One family's record: people, contacts, observations, needed changes and decisions about sharing. */
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
    /** Everything that was seen, said or asked. */
    observations: some(Observation),
    /** What needs to change, for each parent. */
    neededChanges: some(NeededChange),
    /** Decisions about sharing a threat or hostility with other professionals, finished or not. */
    sharing: some(SharingDecision),
  }))();

/** One family's record. */
export type FamilyRecord = DeepReadonly<z.infer<typeof FamilyRecord>>;
