import * as z from 'zod';
import { Answer, HostId, IsoDate, Observation, Words } from '../../../kernel/schema.js';
import type { DeepReadonly } from '../../../kernel/shape.js';
import {
  PersonSupport,
  PlannedVisit,
  SupervisionExpectations,
  SupervisionSession,
} from '../../../organisation/schema.js';
import { EXPOSURE_KINDS, TEAM_SCHEMA_VERSION } from '../version.js';

const some = <Item extends z.ZodType>(item: Item) => z.array(item).max(100_000);

/** Somebody in the team. Nothing is said here of how they are. */
export const Practitioner = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the practitioner, unique in the team. */
    id: HostId,
    /** How to name them on a page. */
    name: z.exactOptional(Words),
    /** Day from which they are owed supervision, usually their first. */
    since: z.exactOptional(IsoDate),
  }))();

/** Somebody in the team. Nothing is said here of how they are. */
export type Practitioner = DeepReadonly<z.infer<typeof Practitioner>>;

/** Something that a practitioner met with at work: a fact about the work, not about the person. */
export const WorkExposure = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of this row, unique in the team. */
    id: HostId,
    /** Day it happened. */
    on: IsoDate,
    /** Id of the practitioner. */
    practitioner: HostId,
    /** What they met with. */
    kind: z.literal(EXPOSURE_KINDS),
  }))();

/** Something that a practitioner met with at work: a fact about the work, not about the person. */
export type WorkExposure = DeepReadonly<z.infer<typeof WorkExposure>>;

const SharedItem = /* @__PURE__ */ (() =>
  z.discriminatedUnion('shown', [
    z.strictObject({
      /** Id of the item. */
      item: HostId,
      /** Enough people answered. */
      shown: z.literal(true),
      /** How many people. */
      answered: z.int().min(0),
      /** How many gave each answer. */
      counts: z.record(HostId, z.int().min(0)),
    }),
    z.strictObject({
      /** Id of the item. */
      item: HostId,
      /** Nothing is said. */
      shown: z.literal(false),
      /** Why not. */
      because: z.literal(['too-few-answered', 'too-like-an-earlier-summary']),
    }),
  ]))();

/** A summary that whoever holds the answers has shared. It carries counts and nobody's id: `release` is refused. */
export const SharedSummary = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the summary, unique in the team. */
    id: HostId,
    /** Day it was made. */
    on: IsoDate,
    /** The fewest people it speaks of. */
    minimum: z.int().min(0),
    /** One row an item. */
    items: some(SharedItem),
  }))();

/** A summary that whoever holds the answers has shared. It carries counts and nobody's id. */
export type SharedSummary = DeepReadonly<z.infer<typeof SharedSummary>>;

/** What a manager holds of one team: the work and how it is supported. How anybody is has no place in it. */
export const TeamRecord = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Version of this shape. A record from a newer version is refused by name. */
    schemaVersion: z.literal(TEAM_SCHEMA_VERSION),
    /** Id of the team. */
    id: HostId,
    /** How to name the team on a page. */
    name: z.exactOptional(Words),
    /** Who is in the team. */
    practitioners: some(Practitioner),
    /** What was agreed about supervision for everybody; from when is each practitioner's own. */
    expectations: SupervisionExpectations.omit({ since: true }),
    /** Sessions of supervision, whatever came of them. */
    supervision: some(SupervisionSession),
    /** What was seen of the service: Principle 6, duties, culture, the continuum of support. Each is about the team. */
    observations: some(Observation),
    /** Which measures of support the setting has, by id. */
    measures: z.record(HostId, Answer),
    /** Sets of support, as far as each person has agreed that the manager knows them. */
    support: some(PersonSupport),
    /** Visits, and what was planned for them. */
    visits: some(PlannedVisit),
    /** Threats, violence and hostility that practitioners met with. */
    exposure: some(WorkExposure),
    /** Summaries of what people said in confidence. */
    summaries: some(SharedSummary),
  }))();

/** What a manager holds of one team: the work and how it is supported. How anybody is has no place in it. */
export type TeamRecord = DeepReadonly<z.infer<typeof TeamRecord>>;
