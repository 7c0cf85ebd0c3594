import * as z from 'zod';
import { AbsenceAccount, AttendanceSession } from '../../attendance/schema.js';
import { AreaReview } from '../../behaviour/schema.js';
import { ChangeEvent } from '../../change/schema.js';
import { GrowConversation, GrowPlan } from '../../grow/schema.js';
import { Contact, HostId, IsoDate, Observation, Person, Words } from '../../kernel/schema.js';
import type { DeepReadonly } from '../../kernel/shape.js';
import {
  ContractDraft,
  FamilySupportPlanDraft,
  RiskReductionPlanDraft,
  SingleActionPlanDraft,
  TwoWayAgreementDraft,
  WorkPlanDraft,
} from '../../plan/schema.js';
import {
  AgencyExperience,
  Incident,
  PreVisitAnswers,
  RiskFlag,
  SharingDecision,
  VisitContext,
} from '../../safety/schema.js';
import { DocumentRow } from './documents.js';

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
    events: z.exactOptional(z.array(ChangeEvent).max(100_000)),
  }))();

/** Something that needs to change, for one parent. */
export type NeededChange = DeepReadonly<z.infer<typeof NeededChange>>;

/** A half-day of school of one child, and the mark in the register. */
export const ChildSession = /* @__PURE__ */ (() =>
  AttendanceSession.extend({
    /** Id of the session, unique in the record. */
    id: HostId,
    /** Id of the child. */
    child: HostId,
  }))();

/** A half-day of school of one child, and the mark in the register. */
export type ChildSession = DeepReadonly<z.infer<typeof ChildSession>>;

/** A GROW conversation under way, or the plan it ended in. */
export const GrowRow = /* @__PURE__ */ (() => z.discriminatedUnion('status', [GrowConversation, GrowPlan]))();

/** A GROW conversation under way, or the plan it ended in. */
export type GrowRow = DeepReadonly<z.infer<typeof GrowRow>>;

/**
 * One of the plans that belong to a family's record, as far as it is written. The seventh kind, the supervision action
 * plan, is the worker's own and stays out of it.
 */
export const PlanRow = /* @__PURE__ */ (() => {
  const kind = <Kind extends string>(name: Kind) => ({
    /** Which of the seven it is. */
    kind: z.literal(name),
  });
  return z.discriminatedUnion('kind', [
    SingleActionPlanDraft.extend(kind('single-action-plan')),
    FamilySupportPlanDraft.extend(kind('family-support-plan')),
    TwoWayAgreementDraft.extend(kind('two-way-agreement')),
    ContractDraft.extend(kind('contract')),
    WorkPlanDraft.extend(kind('work-plan')),
    RiskReductionPlanDraft.extend(kind('risk-reduction-plan')),
  ]);
})();

/**
 * One of the plans that belong to a family's record, as far as it is written. The seventh kind, the supervision action
 * plan, is the worker's own and stays out of it.
 */
export type PlanRow = DeepReadonly<z.infer<typeof PlanRow>>;

/** A visit that is being planned. */
export const VisitRow = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the visit, unique in the record. */
    id: HostId,
    /** Day on which it was last planned. */
    on: IsoDate,
    /** Answers to the questions before a visit. */
    answers: PreVisitAnswers,
    /** What else is known; the threats on record are added by the review. */
    context: VisitContext.omit({ observations: true }),
  }))();

/** A visit that is being planned. */
export type VisitRow = DeepReadonly<z.infer<typeof VisitRow>>;

/** What one agency met with on one day. */
export const ExperienceRow = /* @__PURE__ */ (() =>
  AgencyExperience.extend({
    /** Id of this row, unique in the record. */
    id: HostId,
  }))();

/** What one agency met with on one day. */
export type ExperienceRow = DeepReadonly<z.infer<typeof ExperienceRow>>;

/** The schema of a row, by the list it belongs in. */
export const rowSchemas = /* @__PURE__ */ (() => ({
  people: Person,
  contacts: Contact,
  observations: Observation,
  neededChanges: NeededChange,
  sharing: SharingDecision,
  sessions: ChildSession,
  accounts: AbsenceAccount,
  areaReviews: AreaReview,
  grow: GrowRow,
  plans: PlanRow,
  flags: RiskFlag,
  incidents: Incident,
  visits: VisitRow,
  experiences: ExperienceRow,
  documents: DocumentRow,
}))();
