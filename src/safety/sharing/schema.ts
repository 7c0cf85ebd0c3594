import * as z from 'zod';
import { judgementOf } from '../../kernel/schema.js';
import type * as sharing from '../rules/sharing.js';
import { SHARING_QUALIFIERS, TELL_FAMILY_PARTS } from '../vocabulary.js';

/** What the answers about sharing indicate, with who considers it, who is told, and what to plan for the family. */
export const ThreatSharing = /* @__PURE__ */ (() =>
  judgementOf(z.literal(['share', 'no-trigger-recorded']), {
    /** Who, with whom, and what to plan. */
    response: z.strictObject({
      /** Who goes through the questions together. */
      considerWith: z.array(z.literal(['worker', 'first-line-manager'])),
      /** Who is to be told; nobody while no answer has triggered it. */
      shareWith: z.array(z.literal('all-other-professionals-involved')),
      /** Whether the behaviour is general or tied to circumstances. */
      qualifier: z.literal(SHARING_QUALIFIERS),
      /** What is to be planned for telling the family. */
      tellFamily: z.array(z.literal(TELL_FAMILY_PARTS)),
    }),
  }))();

/** What the answers about sharing indicate, with what goes with it. */
export type ThreatSharing = sharing.ThreatSharing;
