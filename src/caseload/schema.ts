import * as z from 'zod';
import { HostId } from '../kernel/schema.js';
import type { DeepReadonly } from '../kernel/shape.js';
import { EXPERIENCES } from './vocabulary.js';

const Ids = /* @__PURE__ */ (() => z.array(HostId).max(10_000))();

/** Somebody who holds families. */
export const CaseloadPractitioner = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id, unique among practitioners. */
    id: HostId,
    /**
     * Full-time equivalent: 1 is full time. From 0.001, under two hours in a year, to 1,000: with less than that nobody
     * holds families, and one of them would outweigh all other load, which is counted per full-time equivalent.
     */
    capacity: z.number().min(0.001).max(1000),
    /** Ids of the localities covered; absent means all. */
    covers: z.exactOptional(Ids),
    /** Ids of skills. */
    skills: z.exactOptional(Ids),
    /** Ids of themes this person is not to be given, for their own sake. */
    avoidThemes: z.exactOptional(Ids),
    /** Most families at once; absent means no limit. */
    maxFamilies: z.exactOptional(z.int().min(0)),
    /** Most threatening families at once; absent means no limit. */
    maxThreat: z.exactOptional(z.int().min(0)),
    /** How long they have done this work. Informs support, never the choice. */
    experience: z.exactOptional(z.literal(EXPERIENCES)),
  }))();

/** Somebody who holds families. */
export type CaseloadPractitioner = DeepReadonly<z.infer<typeof CaseloadPractitioner>>;

/** A family to be held. */
export const CaseloadFamily = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id, unique among families. */
    id: HostId,
    /** Need in the caller's points, from 0 to 1e12. */
    need: z.number().min(0).max(1e12),
    /** Need band: one of the problem's `bands`. */
    band: HostId,
    /** Id of the locality; absent means that anyone may hold the family. */
    locality: z.exactOptional(HostId),
    /** Ids of skills the practitioner must have, all of them. */
    skills: z.exactOptional(Ids),
    /** Ids of themes in the family's life. */
    themes: z.exactOptional(Ids),
    /** Whether somebody in the family threatens workers. */
    threat: z.exactOptional(z.boolean()),
    /** Id of the present practitioner; absent means nobody yet. */
    current: z.exactOptional(HostId),
    /** Whether the family must stay with the present practitioner. */
    pinned: z.exactOptional(z.boolean()),
    /** What a change of practitioner costs this family, from 0 to 1e9; 1 where absent. */
    moveCost: z.exactOptional(z.number().min(0).max(1e9)),
    /** Ids of families that may not share a practitioner with this one. */
    notWith: z.exactOptional(Ids),
  }))();

/** A family to be held. */
export type CaseloadFamily = DeepReadonly<z.infer<typeof CaseloadFamily>>;

const Weight = /* @__PURE__ */ (() => z.number().min(0).max(1e6))();

/** Who holds which family. */
export const Placement = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the family. */
    family: HostId,
    /** Id of the practitioner. */
    practitioner: HostId,
  }))();

/** Who holds which family. */
export type Placement = DeepReadonly<z.infer<typeof Placement>>;

/** Who there is, who needs somebody, and what matters. */
export const CaseloadProblem = /* @__PURE__ */ (() =>
  z.strictObject({
    /** The team. */
    practitioners: z.array(CaseloadPractitioner).max(100_000),
    /** The families. */
    families: z.array(CaseloadFamily).max(1_000_000),
    /** Need bands, from low to high. */
    bands: z.array(HostId).max(100),
    /** What each part of the objective weighs, from 0 to 1e6. */
    weights: z.strictObject({
      /** Evenness of load per capacity. */
      load: Weight,
      /** Evenness of the mix of bands. */
      mix: Weight,
      /** Families keeping their practitioner. */
      move: Weight,
      /** Evenness of threatening families; 0 where absent. */
      threat: z.exactOptional(Weight),
    }),
    /** Limits on the whole. */
    limits: z.exactOptional(
      z.strictObject({
        /** Most families that may change practitioner. */
        maxMoves: z.exactOptional(z.int().min(0)),
        /** Need points one full-time worker can hold, in the caller's judgement. */
        needPerFullTime: z.exactOptional(z.number().min(0).max(1e12)),
      }),
    ),
  }))();

/** Who there is, who needs somebody, and what matters. */
export type CaseloadProblem = DeepReadonly<z.infer<typeof CaseloadProblem>>;
