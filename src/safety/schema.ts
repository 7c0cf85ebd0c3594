import * as z from 'zod';
import { Answer, HostId, IsoDate, Observation, Words } from '../kernel/schema.js';
import type { DeepReadonly } from '../kernel/shape.js';
import { TellFamilyPlan } from './network/schema.js';
import {
  OVERRIDE_IDS,
  PRE_VISIT_QUESTIONS,
  SHARING_CHOICES,
  SHARING_QUALIFIERS,
  THREAT_ITEMS,
  VISIT_ARRANGEMENTS,
  VISIT_VENUES,
} from './vocabulary.js';

export * from './network/schema.js';
export * from './sharing/schema.js';

/** Answers to the questions about sharing, by question id. What is absent was not asked. */
export const SharingAnswers = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Whether an adult linked to the child has been hostile, threatening or violent. */
    'safety.sharing.question.experience': z.exactOptional(Answer),
    /** Whether that is general or tied to circumstances. Qualifies the answer above, and triggers nothing. */
    'safety.sharing.question.general-or-specific': z.exactOptional(z.literal(SHARING_QUALIFIERS)),
    /** Whether the worker is afraid of this adult. */
    'safety.sharing.question.intimidated': z.exactOptional(Answer),
    /** Whether the worker may have held something back to keep the peace. */
    'safety.sharing.question.less-than-honest': z.exactOptional(Answer),
    /** Whether concerns now have to be voiced that were not voiced before. */
    'safety.sharing.question.first-acknowledgement': z.exactOptional(Answer),
    /** Whether the family's likely answer to that is feared. */
    'safety.sharing.question.fearful-of-response': z.exactOptional(Answer),
    /** Whether a colleague in the same place would want to know. */
    'safety.sharing.question.would-you-want-to-know': z.exactOptional(Answer),
  }))();

/** Answers to the questions about sharing, by question id. What is absent was not asked. */
export type SharingAnswers = DeepReadonly<z.infer<typeof SharingAnswers>>;

/** A decision about sharing as it is being written; `completeSharing` says what is still missing. */
export const SharingDecision = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the decision, unique in the record. */
    id: HostId,
    /** Day it was made, or begun. */
    on: IsoDate,
    /** Id of the family, or of the adult, it is about. */
    about: HostId,
    /** Answers to the seven questions, as far as they are known. */
    answers: SharingAnswers,
    /** What was decided. */
    choice: z.exactOptional(z.literal(SHARING_CHOICES)),
    /** Id of the worker who decided. */
    by: z.exactOptional(HostId),
    /** Id of the first line manager with whom it was considered. */
    manager: z.exactOptional(HostId),
    /** Ids or names of those it was shared with. */
    with: z.exactOptional(z.array(HostId).max(100)),
    /** Why; a choice not to share needs it. */
    reason: z.exactOptional(Words),
    /** What, how and when to tell the family. */
    tellFamily: z.exactOptional(TellFamilyPlan),
  }))();

/** A decision about sharing as it is being written; `completeSharing` says what is still missing. */
export type SharingDecision = DeepReadonly<z.infer<typeof SharingDecision>>;

/** Answers to the questions before a visit, by question id. What is absent was not asked. */
export const PreVisitAnswers = /* @__PURE__ */ (() =>
  z.partialRecord(z.literal(PRE_VISIT_QUESTIONS.questions.map(({ id }) => id)), Answer))();

/** Answers to the questions before a visit, by question id. What is absent was not asked. */
export type PreVisitAnswers = DeepReadonly<z.infer<typeof PreVisitAnswers>>;

/** Whether each thing that outranks everything else holds now, by its id. What is absent was not asked. */
export const OverrideAnswers = /* @__PURE__ */ (() => z.partialRecord(z.literal(OVERRIDE_IDS), Answer))();

/** Whether each thing that outranks everything else holds now, by its id. What is absent was not asked. */
export type OverrideAnswers = DeepReadonly<z.infer<typeof OverrideAnswers>>;

/** The weighing of office-only contact against seeing the child at home, as far as it is written. */
export const OfficeOnlyWeighing = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Day it was weighed. */
    on: z.exactOptional(IsoDate),
    /** Id of whoever weighed it. */
    by: z.exactOptional(HostId),
    /** What was weighed, and why it came out so. */
    reason: z.exactOptional(Words),
  }))();

/** The weighing of office-only contact against seeing the child at home, as far as it is written. */
export type OfficeOnlyWeighing = DeepReadonly<z.infer<typeof OfficeOnlyWeighing>>;

/** What is known about a visit besides the questions. */
export const VisitContext = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Whether somebody who knows the situation judges it dangerous. */
    dangerous: z.exactOptional(Answer),
    /** Where the family is to be seen; at home unless said. */
    venue: z.exactOptional(z.literal(VISIT_VENUES)),
    /** Day of the visit. */
    visitOn: z.exactOptional(IsoDate),
    /** What has been arranged already. */
    arranged: z.exactOptional(z.array(z.literal(VISIT_ARRANGEMENTS)).max(VISIT_ARRANGEMENTS.length)),
    /** The plan for the risks that are known, as far as it stands. */
    actionPlan: z.exactOptional(
      z.strictObject({
        /** Day it was agreed. */
        agreedOn: z.exactOptional(IsoDate),
        /** Whether it is in the supervision notes. */
        inSupervisionNotes: z.exactOptional(Answer),
      }),
    ),
    /** The weighing of office-only contact. */
    officeOnlyWeighing: z.exactOptional(OfficeOnlyWeighing),
    /** What was seen of threats and hazards, about anybody in this home. */
    observations: z.exactOptional(z.array(Observation).max(100_000)),
    /** What outranks everything else, as far as it is known to hold. */
    overrides: z.exactOptional(OverrideAnswers),
  }))();

/** What is known about a visit besides the questions. */
export type VisitContext = DeepReadonly<z.infer<typeof VisitContext>>;

/** A threat, hostility or violence that a worker met. */
export const Incident = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the incident, unique in the record. */
    id: HostId,
    /** Day it happened. */
    on: IsoDate,
    /** Id of the adult, or of the family. */
    about: HostId,
    /** What kinds of threat there were; may be empty while nobody has said. */
    behaviours: z.array(z.literal(THREAT_ITEMS)).max(THREAT_ITEMS.length),
    /** Whether violence was threatened. */
    violenceThreatened: z.exactOptional(Answer),
    /** Whether a child may be at risk of serious harm, or a crime is in progress. */
    seriousHarmOrCrime: z.exactOptional(Answer),
    /** Whether it is still too threatening to stay. */
    tooThreatening: z.exactOptional(Answer),
    /** Ids of the workers who were there. */
    workers: z.exactOptional(z.array(HostId).max(100)),
    /** Ids of everybody else who works with the family, in any agency. */
    others: z.exactOptional(z.array(HostId).max(1000)),
    /** What happened, in their own words. */
    note: z.exactOptional(Words),
  }))();

/** A threat, hostility or violence that a worker met. */
export type Incident = DeepReadonly<z.infer<typeof Incident>>;

/** A manager's decision on how work goes on once threats are significant, as it is being written. */
export const SignificantThreatDecision = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the decision, unique in the record. */
    id: HostId,
    /** Day it was made, or begun. */
    on: IsoDate,
    /** Id of the family, or of the adult, it is about. */
    about: HostId,
    /** Id of the worker who is threatened. */
    worker: z.exactOptional(HostId),
    /** Id of the line manager who decides. */
    manager: z.exactOptional(HostId),
    /** How the work can safely go on. */
    how: z.exactOptional(Words),
    /** Why. */
    reasons: z.exactOptional(Words),
    /** How the child goes on being seen. */
    childSeen: z.exactOptional(Words),
    /** True where the family is only to be seen at the office. */
    officeOnly: z.exactOptional(z.boolean()),
    /** The weighing of that against seeing the child at home. */
    officeOnlyWeighing: z.exactOptional(OfficeOnlyWeighing),
  }))();

/** A manager's decision on how work goes on once threats are significant, as it is being written. */
export type SignificantThreatDecision = DeepReadonly<z.infer<typeof SignificantThreatDecision>>;
