import * as z from 'zod';
import { HostId, Words } from '../../kernel/schema.js';
import type { DeepReadonly } from '../../kernel/shape.js';
import {
  AnyPeople,
  ContractStep,
  common,
  contract,
  Exclusion,
  Expectation,
  familySupportPlan,
  OfficeOnlyWeighing,
  PlanAction,
  PlanGoal,
  PlannedRisk,
  reviewed,
  riskReductionPlan,
  SharingPlan,
  singleActionPlan,
  supervisionActionPlan,
  twoWayAgreement,
  workPlan,
} from './parts/schema.js';

/** The one agreed plan of the team around a family: what, by whom, a task for each, and the family can say why. */
export const SingleActionPlan = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What kind of artefact it is. */
    kind: z.literal('single-action-plan'),
    ...reviewed,
    ...singleActionPlan,
  }))();

/** The one agreed plan of the team around a family: what, by whom, a task for each, and the family can say why. */
export type SingleActionPlan = DeepReadonly<z.infer<typeof SingleActionPlan>>;

/** A draft of it: whatever is not known yet is left out. */
export const SingleActionPlanDraft = /* @__PURE__ */ (() =>
  z
    .strictObject({ ...common, ...singleActionPlan })
    .partial()
    .extend({
      /** Id of the artefact, unique in the record. */
      id: HostId,
      /** Ids of the family members who take part. */
      familyMembers: z.exactOptional(AnyPeople),
      /** Ids of the workers who take part. */
      workers: z.exactOptional(AnyPeople),
      /** Ids of those who agreed to it. */
      agreedBy: z.exactOptional(AnyPeople),
      /** What is done, by whom and why; each part may be missing. */
      actions: z.exactOptional(z.array(PlanAction.partial()).max(200)),
    }))();

/** A draft of it: whatever is not known yet is left out. */
export type SingleActionPlanDraft = DeepReadonly<z.infer<typeof SingleActionPlanDraft>>;

/** The family support plan, also called change strategy: what one parent sets out to change, with what help. */
export const FamilySupportPlan = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What kind of artefact it is. */
    kind: z.literal('family-support-plan'),
    ...reviewed,
    ...familySupportPlan,
  }))();

/** The family support plan, also called change strategy: what one parent sets out to change, with what help. */
export type FamilySupportPlan = DeepReadonly<z.infer<typeof FamilySupportPlan>>;

/** A draft of it: whatever is not known yet is left out. */
export const FamilySupportPlanDraft = /* @__PURE__ */ (() =>
  z
    .strictObject({ ...common, ...familySupportPlan })
    .partial()
    .extend({
      /** Id of the artefact, unique in the record. */
      id: HostId,
      /** What needs to change, for this parent. */
      neededChanges: z.exactOptional(z.array(Words).max(50)),
      /** Goals near and far; each part may be missing. */
      goals: z.exactOptional(z.array(PlanGoal.partial()).max(50)),
      /** What helps; each part may be missing. */
      actions: z.exactOptional(z.array(PlanAction.partial()).max(200)),
    }))();

/** A draft of it: whatever is not known yet is left out. */
export type FamilySupportPlanDraft = DeepReadonly<z.infer<typeof FamilySupportPlanDraft>>;

/** A written agreement that binds both sides. It is not a contract that sets limits on one. */
export const TwoWayAgreement = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What kind of artefact it is. */
    kind: z.literal('two-way-agreement'),
    ...reviewed,
    ...twoWayAgreement,
  }))();

/** A written agreement that binds both sides. It is not a contract that sets limits on one. */
export type TwoWayAgreement = DeepReadonly<z.infer<typeof TwoWayAgreement>>;

/** A draft of it: whatever is not known yet is left out. */
export const TwoWayAgreementDraft = /* @__PURE__ */ (() =>
  z
    .strictObject({ ...common, ...twoWayAgreement })
    .partial()
    .extend({
      /** Id of the artefact, unique in the record. */
      id: HostId,
      /** What the family can expect of services. */
      ofServices: z.exactOptional(z.array(Expectation.partial()).max(100)),
      /** What services expect of the family. */
      ofFamily: z.exactOptional(z.array(Expectation.partial()).max(100)),
      /** Ids of family members who agreed. */
      agreedByFamily: z.exactOptional(AnyPeople),
      /** Ids of workers who agreed for their services. */
      agreedByServices: z.exactOptional(AnyPeople),
    }))();

/** A draft of it: whatever is not known yet is left out. */
export type TwoWayAgreementDraft = DeepReadonly<z.infer<typeof TwoWayAgreementDraft>>;

/** A written contract about behaviour, with its three contents. */
export const Contract = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What kind of artefact it is. */
    kind: z.literal('contract'),
    ...reviewed,
    ...contract,
  }))();

/** A written contract about behaviour, with its three contents. */
export type Contract = DeepReadonly<z.infer<typeof Contract>>;

/** A draft of it: whatever is not known yet is left out. */
export const ContractDraft = /* @__PURE__ */ (() =>
  z
    .strictObject({ ...common, ...contract })
    .partial()
    .extend({
      /** Id of the artefact, unique in the record. */
      id: HostId,
      /** Ids of everybody who is a party to it. */
      parties: z.exactOptional(AnyPeople),
      /** Exactly which behaviour is not acceptable. */
      unacceptable: z.exactOptional(z.array(Words).max(50)),
      /** What follows if it goes on; each part may be missing. */
      consequences: z.exactOptional(z.array(ContractStep.partial()).max(50)),
      /** Ids of the parties who know that the partnership may be unequal. */
      unequalKnownTo: z.exactOptional(AnyPeople),
      /** The weighing behind office-only contact; each part may be missing. */
      weighing: z.exactOptional(OfficeOnlyWeighing.partial()),
    }))();

/** A draft of it: whatever is not known yet is left out. */
export type ContractDraft = DeepReadonly<z.infer<typeof ContractDraft>>;

/** A work plan of several agencies: who decides, who does what, and how the family hears of it. */
export const WorkPlan = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What kind of artefact it is. */
    kind: z.literal('work-plan'),
    ...reviewed,
    ...workPlan,
  }))();

/** A work plan of several agencies: who decides, who does what, and how the family hears of it. */
export type WorkPlan = DeepReadonly<z.infer<typeof WorkPlan>>;

/** A draft of it: whatever is not known yet is left out. */
export const WorkPlanDraft = /* @__PURE__ */ (() =>
  z
    .strictObject({ ...common, ...workPlan })
    .partial()
    .extend({
      /** Id of the artefact, unique in the record. */
      id: HostId,
      /** Ids of the agencies. */
      agencies: z.exactOptional(AnyPeople),
      /** Who decides what; each part may be missing. */
      decisions: z.exactOptional(z.array(Expectation.partial()).max(100)),
      /** Who does what; each part may be missing. */
      responsibilities: z.exactOptional(z.array(Expectation.partial()).max(200)),
      /** How the family hears of it; each part may be missing. */
      sharing: z.exactOptional(SharingPlan.partial()),
      /** Where a parent was left out of the meeting; each part may be missing. */
      exclusion: z.exactOptional(Exclusion.partial()),
    }))();

/** A draft of it: whatever is not known yet is left out. */
export type WorkPlanDraft = DeepReadonly<z.infer<typeof WorkPlanDraft>>;

/** A plan that makes the risk to staff smaller. */
export const RiskReductionPlan = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What kind of artefact it is. */
    kind: z.literal('risk-reduction-plan'),
    ...reviewed,
    ...riskReductionPlan,
  }))();

/** A plan that makes the risk to staff smaller. */
export type RiskReductionPlan = DeepReadonly<z.infer<typeof RiskReductionPlan>>;

/** A draft of it: whatever is not known yet is left out. */
export const RiskReductionPlanDraft = /* @__PURE__ */ (() =>
  z
    .strictObject({ ...common, ...riskReductionPlan })
    .partial()
    .extend({
      /** Id of the artefact, unique in the record. */
      id: HostId,
      /** Ids of the workers it protects. */
      workers: z.exactOptional(AnyPeople),
      /** Each risk with what is done about it; each part may be missing. */
      risks: z.exactOptional(z.array(PlannedRisk.partial()).max(100)),
    }))();

/** A draft of it: whatever is not known yet is left out. */
export type RiskReductionPlanDraft = DeepReadonly<z.infer<typeof RiskReductionPlanDraft>>;

/** An action plan from supervision: how identified risk is managed, before the visit. */
export const SupervisionActionPlan = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What kind of artefact it is. */
    kind: z.literal('supervision-action-plan'),
    ...reviewed,
    ...supervisionActionPlan,
  }))();

/** An action plan from supervision: how identified risk is managed, before the visit. */
export type SupervisionActionPlan = DeepReadonly<z.infer<typeof SupervisionActionPlan>>;

/** A draft of it: whatever is not known yet is left out. */
export const SupervisionActionPlanDraft = /* @__PURE__ */ (() =>
  z
    .strictObject({ ...common, ...supervisionActionPlan })
    .partial()
    .extend({
      /** Id of the artefact, unique in the record. */
      id: HostId,
      /** Each risk with how it is managed; each part may be missing. */
      risks: z.exactOptional(z.array(PlannedRisk.partial()).max(100)),
    }))();

/** A draft of it: whatever is not known yet is left out. */
export type SupervisionActionPlanDraft = DeepReadonly<z.infer<typeof SupervisionActionPlanDraft>>;
