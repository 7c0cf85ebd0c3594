import * as z from 'zod';
import { HostId, IsoDate, Words } from '../../kernel/schema.js';
import type { DeepReadonly } from '../../kernel/shape.js';
import { ContactSummaryDraft, DifficultyDraft, StanceEntry, StepDownDraft } from '../../plan/schema.js';
import { AgenciesMeeting, CulturalConsultation, SignificantThreatDecision } from '../../safety/schema.js';

/** Something the work with a family puts in writing, bit by bit: what it still lacks is the review’s to say. */
export const DocumentRow = /* @__PURE__ */ (() => {
  const of = <Kind extends string, Draft extends z.ZodType>(kind: Kind, draft: Draft) =>
    z.strictObject({
      /** Id of the document, unique in the record. */
      id: HostId,
      /** Day on which it was begun: of a decision, the day it was made; of a difficulty, the day it was noticed. */
      on: IsoDate,
      /** Ids of the people it describes: their words go when they are redacted. */
      people: z.exactOptional(z.array(HostId).max(1000)),
      /** What it is. */
      kind: z.literal(kind),
      /** As far as it is written. */
      draft,
    });
  return z.discriminatedUnion('kind', [
    of('contact-summary', ContactSummaryDraft),
    of('difficulty', DifficultyDraft.omit({ id: true, on: true })),
    of('step-down', StepDownDraft.omit({ family: true })),
    of('significant-threat', SignificantThreatDecision.omit({ id: true, on: true })),
    of('agencies-meeting', AgenciesMeeting.omit({ id: true, about: true })),
    of('cultural-consultation', CulturalConsultation.omit({ id: true, on: true, about: true })),
    of('stance', StanceEntry.omit({ on: true })),
    of(
      'circumstance',
      z.strictObject({
        /** What changed for the child. */
        what: Words,
      }),
    ),
  ]);
})();

/** Something the work with a family puts in writing, bit by bit. */
export type DocumentRow = DeepReadonly<z.infer<typeof DocumentRow>>;
