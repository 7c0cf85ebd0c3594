import * as z from 'zod';
import { Answer, IsoDate, Observation, Person } from '../kernel/schema.js';
import type { DeepReadonly } from '../kernel/shape.js';
import {
  AP_HELPS,
  CHILD_HELPS,
  CHILD_HINDERS,
  ENGAGEMENT_ITEMS,
  ENGAGEMENT_STAGES,
  PARENT_HELPS,
  PARENT_HINDERS,
} from './vocabulary.js';

/** The stage a family is at, the first not yet evidenced; or that all three are. */
export const EngagementFinding = /* @__PURE__ */ (() =>
  z.literal([...ENGAGEMENT_STAGES, 'all-three-evidenced']))();

/** The stage a family is at, the first not yet evidenced; or that all three are. */
export type EngagementFinding = z.infer<typeof EngagementFinding>;

/** Id of something of this module that an observation can name. */
export const EngagementItem = /* @__PURE__ */ (() => z.literal(ENGAGEMENT_ITEMS))();

/** Answers about one contact by question, in the voices of parents and children; what is absent is still open. */
export const ContactAnswers = /* @__PURE__ */ (() =>
  z.partialRecord(
    z.literal([...PARENT_HELPS, ...AP_HELPS, ...PARENT_HINDERS, ...CHILD_HELPS, ...CHILD_HINDERS]),
    Answer,
  ))();

/** Answers about one contact by question, in the voices of parents and children; what is absent is still open. */
export type ContactAnswers = DeepReadonly<z.infer<typeof ContactAnswers>>;

const observations = /* @__PURE__ */ (() => z.array(Observation).max(1_000_000))();

/** What the service's own part is judged from, beside the contacts. */
export const ServiceContext = /* @__PURE__ */ (() =>
  z.strictObject({
    /** The day of the judgement; what came later does not count. */
    on: IsoDate,
    /** The people on record; without them nobody can be said to be invited or left out. */
    people: z.exactOptional(z.array(Person).max(1_000_000)),
    /** Observations of communication needs, and of who takes part. */
    observations: z.exactOptional(observations),
    /** Day the family was referred, where it is known. */
    referredOn: z.exactOptional(IsoDate),
    /** Least whole minutes that count as late, 1 to 1440. The sources only say to be on time; 1 unless given. */
    lateFrom: z.exactOptional(z.int().min(1).max(1440)),
  }))();

/** What the service's own part is judged from, beside the contacts. */
export type ServiceContext = DeepReadonly<z.infer<typeof ServiceContext>>;

/** What strategies are suggested from. */
export const StrategyContext = /* @__PURE__ */ (() =>
  z.strictObject({
    /** The day of the advice; later observations do not count. */
    on: IsoDate,
    /** Observations of barriers, needs and situations, in any order. */
    observations,
    /** The stage of engagement, where it has been judged. */
    stage: z.exactOptional(EngagementFinding),
  }))();

/** What strategies are suggested from. */
export type StrategyContext = DeepReadonly<z.infer<typeof StrategyContext>>;
