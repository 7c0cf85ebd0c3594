import * as z from 'zod';
import { Answer, HostId, IsoDate, Words } from '../kernel/schema.js';
import type { DeepReadonly } from '../kernel/shape.js';
import { SESSION_KINDS, SESSION_OUTCOMES, SUPERVISION_TOPICS } from './vocabulary.js';

/** One session of supervision for one worker, whatever came of it. */
export const SupervisionSession = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the session, unique in the record. */
    id: HostId,
    /** Day it took place, or was to take place. */
    on: IsoDate,
    /** Id of the worker. */
    worker: HostId,
    /** How it ended. */
    outcome: z.literal(SESSION_OUTCOMES),
    /** What it was. */
    kind: z.literal(SESSION_KINDS),
    /** Who gave it, in the setting's own words, for example `outside-specialist`, `line-manager` or `group`. */
    provider: HostId,
    /** What it covered; a topic that is absent was not recorded. */
    covered: z.partialRecord(z.literal(SUPERVISION_TOPICS), Answer),
    /** Why it was cancelled or moved, in whoever's words. */
    reason: z.exactOptional(Words),
  }))();

/** One session of supervision for one worker, whatever came of it. */
export type SupervisionSession = DeepReadonly<z.infer<typeof SupervisionSession>>;

/** What a setting has agreed about supervision. The library has no interval of its own. */
export const SupervisionExpectations = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Most days between one supervision and the next. */
    everyDays: z.int().min(1).max(3660),
    /** Day from which the worker is owed supervision, for example their first day. */
    since: z.exactOptional(IsoDate),
    /** Who may give it; absent where anybody may. */
    providers: z.exactOptional(z.array(HostId).min(1).max(50)),
  }))();

/** What a setting has agreed about supervision. The library has no interval of its own. */
export type SupervisionExpectations = DeepReadonly<z.infer<typeof SupervisionExpectations>>;

/** The set of support one person has. */
export const PersonSupport = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the person. */
    person: HostId,
    /** Whether they have had initial training. */
    initialTraining: Answer,
    /** Ids of the measures put together for them. */
    measures: z.array(HostId).max(200),
  }))();

/** The set of support one person has. */
export type PersonSupport = DeepReadonly<z.infer<typeof PersonSupport>>;

/** One visit, and what was planned for it. */
export const PlannedVisit = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the visit. */
    id: HostId,
    /** Whether safety was planned. */
    safetyPlanned: Answer,
    /** Whether looking after oneself afterwards was planned. */
    selfCarePlanned: Answer,
  }))();

/** One visit, and what was planned for it. */
export type PlannedVisit = DeepReadonly<z.infer<typeof PlannedVisit>>;
