import * as z from 'zod';
import { Answer, HostId, IsoDate, Words } from '../../kernel/schema.js';
import type { DeepReadonly } from '../../kernel/shape.js';

/** How the family is to be told, as far as it is planned. */
export const TellFamilyPlan = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What they will be told. */
    what: z.exactOptional(Words),
    /** How, and by whom. */
    how: z.exactOptional(Words),
    /** The day by which they will have been told. */
    when: z.exactOptional(IsoDate),
  }))();

/** How the family is to be told, as far as it is planned. */
export type TellFamilyPlan = DeepReadonly<z.infer<typeof TellFamilyPlan>>;

/** What one agency met with on one day. */
export const AgencyExperience = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the agency, or of the professional. */
    agency: HostId,
    /** Day it happened. */
    on: IsoDate,
    /** Whether they met hostility. */
    hostile: Answer,
    /** Id of the observation, contact or incident it is recorded in. */
    from: z.exactOptional(HostId),
  }))();

/** What one agency met with on one day. */
export type AgencyExperience = DeepReadonly<z.infer<typeof AgencyExperience>>;

/** A meeting of the agencies, as it is being planned or written up. */
export const AgenciesMeeting = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the meeting, unique in the record. */
    id: HostId,
    /** Day it takes place. */
    on: IsoDate,
    /** Id of the family it is about. */
    about: HostId,
    /** The work plan: who decides what, and who does what. */
    workPlan: z.exactOptional(Words),
    /** What, how and when to tell the family. */
    tellFamily: z.exactOptional(TellFamilyPlan),
    /** Ids of parents who are to be left out. */
    excluded: z.exactOptional(z.array(HostId).max(100)),
    /** Id of the chair with whom leaving them out was discussed. */
    chair: z.exactOptional(HostId),
    /** How their presence would harm what can be said. */
    exclusionReason: z.exactOptional(Words),
  }))();

/** A meeting of the agencies, as it is being planned or written up. */
export type AgenciesMeeting = DeepReadonly<z.infer<typeof AgenciesMeeting>>;

/** A flag in the files that warns colleagues of a risk. */
export const RiskFlag = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the flag, unique in the record. */
    id: HostId,
    /** Id of the person, or of the address, it warns of. */
    about: HostId,
    /** Day it was set. */
    on: IsoDate,
    /** What it warns of: ids of threats or hazards. */
    risks: z.array(HostId).max(100),
    /** Whether colleagues see it without looking for it. */
    visible: z.exactOptional(Answer),
    /** Day it was last reviewed. */
    reviewedOn: z.exactOptional(IsoDate),
    /** Day it was taken off, with what made that right in the note. */
    liftedOn: z.exactOptional(IsoDate),
    /** Ids of those who have been told. */
    knownTo: z.exactOptional(z.array(HostId).max(1000)),
    /** What colleagues should know. */
    note: z.exactOptional(Words),
  }))();

/** A flag in the files that warns colleagues of a risk. */
export type RiskFlag = DeepReadonly<z.infer<typeof RiskFlag>>;

/** A request for advice on culture, as it is being written. */
export const CulturalConsultation = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the request, unique in the record. */
    id: HostId,
    /** Day of it. */
    on: IsoDate,
    /** Id of the family whose engagement it is for. */
    about: HostId,
    /** Who is asked. */
    with: z.exactOptional(HostId),
    /** What is asked. */
    question: z.exactOptional(Words),
    /** Whether what is said lets the family be recognised. */
    identifiesFamily: z.exactOptional(Answer),
    /** Whether the family agreed to be named. */
    familyAgreed: z.exactOptional(Answer),
  }))();

/** A request for advice on culture, as it is being written. */
export type CulturalConsultation = DeepReadonly<z.infer<typeof CulturalConsultation>>;
