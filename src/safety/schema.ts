import * as z from 'zod';
import { Answer, HostId, IsoDate, Words } from '../kernel/schema.js';
import type { DeepReadonly } from '../kernel/shape.js';
import { SHARING_CHOICES, SHARING_QUALIFIERS } from './vocabulary.js';

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
