import * as z from 'zod';
import { Answer, HostId, IsoDate, Words } from '../kernel/schema.js';
import type { DeepReadonly } from '../kernel/shape.js';
import { STANCES } from './vocabulary.js';

export {
  ContractStep,
  Exclusion,
  Expectation,
  OfficeOnlyWeighing,
  PlanAction,
  PlanGoal,
  PlannedRisk,
  SharingPlan,
} from './artefacts/parts/schema.js';
export * from './artefacts/schema.js';

const Said = /* @__PURE__ */ (() => Words.min(1))();

/** What one person is asked to do after a contact. */
export const RequiredStep = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What is asked, in plain words. */
    what: Said,
    /** Id of the person it is asked of: a worker as well as a family member. */
    of: HostId,
    /** By when. */
    byWhen: IsoDate,
  }))();

/** A short summary that closes a contact. */
export const ContactSummary = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the contact. */
    contact: HostId,
    /** Day of the contact. */
    on: IsoDate,
    /** Why the contact took place. */
    purpose: Said,
    /** What was done. */
    done: z.array(Said).min(1).max(50),
    /** What is asked of whom, by when; empty where nothing is. */
    required: z.array(RequiredStep).max(50),
  }))();

/** A short summary that closes a contact. */
export type ContactSummary = DeepReadonly<z.infer<typeof ContactSummary>>;

/** A draft of it: whatever is not known yet is left out. */
export const ContactSummaryDraft = /* @__PURE__ */ (() =>
  ContactSummary.partial().extend({
    /** What was done. */
    done: z.exactOptional(z.array(Words).max(50)),
    /** What is asked of whom, by when; each part may be missing. */
    required: z.exactOptional(z.array(RequiredStep.partial()).max(50)),
  }))();

/** A draft of it: whatever is not known yet is left out. */
export type ContactSummaryDraft = DeepReadonly<z.infer<typeof ContactSummaryDraft>>;

/** Which part of engagement is difficult, why, and what that does. */
export const DifficultyRecord = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the record. */
    id: HostId,
    /** Day it was written. */
    on: IsoDate,
    /** Id of the worker who wrote it. */
    by: HostId,
    /** Which part of engagement, or area of assessment, is hard to achieve. */
    whatIsDifficult: Said,
    /** Why. */
    whyDifficult: Said,
    /** What it does to the assessment. */
    impactOnAssessment: Said,
    /** What it does to the plan, support and interventions. */
    impactOnDelivery: Said,
    /** What it may do to the child’s protection and wellbeing. */
    impactOnChild: Said,
  }))();

/** Which part of engagement is difficult, why, and what that does. */
export type DifficultyRecord = DeepReadonly<z.infer<typeof DifficultyRecord>>;

/** A draft of it: whatever is not known yet is left out. */
export const DifficultyDraft = /* @__PURE__ */ (() => DifficultyRecord.partial())();

/** A draft of it: whatever is not known yet is left out. */
export type DifficultyDraft = DeepReadonly<z.infer<typeof DifficultyDraft>>;

/** Support that goes on with one agency after the multi-agency response. */
export const StepDown = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the family. */
    family: HostId,
    /** Last day of the multi-agency response. */
    endsOn: IsoDate,
    /** Id of the agency that carries on. */
    agency: HostId,
    /** Id of the worker who carries on. */
    worker: HostId,
    /** Name by which the family knows that worker. */
    name: Said,
    /** First day on which that worker carries on. */
    from: IsoDate,
  }))();

/** Support that goes on with one agency after the multi-agency response. */
export type StepDown = DeepReadonly<z.infer<typeof StepDown>>;

/** A draft of it: whatever is not known yet is left out. */
export const StepDownDraft = /* @__PURE__ */ (() => StepDown.partial())();

/** A draft of it: whatever is not known yet is left out. */
export type StepDownDraft = DeepReadonly<z.infer<typeof StepDownDraft>>;

/** The one lead professional of a family, or that there is none yet. */
export const LeadState = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the family. */
    family: HostId,
    /** The lead professional; absent while nobody has been appointed. */
    lead: z.exactOptional(
      z.strictObject({
        /** Id of the worker. */
        worker: HostId,
        /** Name by which the family knows them. */
        name: Said,
        /** First day. */
        since: IsoDate,
      }),
    ),
    /** How many times the family has had to get used to somebody new. */
    handovers: z.int().min(0),
  }))();

/** The one lead professional of a family, or that there is none yet. */
export type LeadState = DeepReadonly<z.infer<typeof LeadState>>;

/** What is to be recorded of the lead professional. */
export const LeadCommand = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      /** Appoint the first lead professional. */
      type: z.literal('appoint'),
      /** First day. */
      on: IsoDate,
      /** Id of the worker. */
      worker: HostId,
      /** Name by which the family is to know them. */
      name: Words,
    }),
    z.strictObject({
      /** Hand over to another. */
      type: z.literal('handOver'),
      /** First day of the new one. */
      on: IsoDate,
      /** Id of the new worker. */
      worker: HostId,
      /** Name by which the family is to know them. */
      name: Words,
      /** Why the family has to change. */
      reason: Words,
      /** Whether the family has been told. */
      familyTold: Answer,
    }),
  ]))();

/** What is to be recorded of the lead professional. */
export type LeadCommand = DeepReadonly<z.infer<typeof LeadCommand>>;

/** What happened to the lead professional’s part. */
export const LeadEvent = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      /** The first lead professional was appointed. */
      type: z.literal('appointed'),
      /** First day. */
      on: IsoDate,
      /** Id of the worker. */
      worker: HostId,
      /** Name by which the family knows them. */
      name: Said,
    }),
    z.strictObject({
      /** The part was handed over. */
      type: z.literal('handedOver'),
      /** First day of the new one. */
      on: IsoDate,
      /** Id of the one before. */
      from: HostId,
      /** Id of the new worker. */
      worker: HostId,
      /** Name by which the family knows them. */
      name: Said,
      /** Why the family had to change. */
      reason: Said,
      /** Whether the family has been told. */
      familyTold: Answer,
    }),
  ]))();

/** What happened to the lead professional’s part. */
export type LeadEvent = DeepReadonly<z.infer<typeof LeadEvent>>;

/** The stance a worker took on a day. */
export const StanceEntry = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Day. */
    on: IsoDate,
    /** Which of the two led. */
    stance: z.literal(STANCES),
    /** What about the child made it right. */
    because: Words,
  }))();

/** The stance a worker took on a day. */
export type StanceEntry = DeepReadonly<z.infer<typeof StanceEntry>>;
