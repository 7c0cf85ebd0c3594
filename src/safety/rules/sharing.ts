import { answerTo, type Caution, conclude, type Judgement, undetermined } from '../../kernel/index.js';
import { SAF_2, SAF_2_NOT_SHARED, SAF_3, SAF_4, SAF_5, SAF_5_CONSENT, SAF_9, SAF_27 } from '../register.js';
import type { SharingAnswers } from '../schema.js';
import {
  SHARING_QUALIFIER,
  SHARING_TRIGGERS,
  type SharingQualifier,
  TELL_FAMILY_PARTS,
  type TellFamilyPart,
} from '../vocabulary.js';

export type { SharingAnswers } from '../schema.js';

/** What the answers indicate. That nothing triggered it is not a finding of safety. */
export type SharingFinding = 'share' | 'no-trigger-recorded';

/** What goes with a judgement about sharing. */
export type SharingResponse = {
  /** Who goes through the questions together. */
  readonly considerWith: readonly ('worker' | 'first-line-manager')[];
  /** Who is to be told; nobody while no answer has triggered it. */
  readonly shareWith: readonly 'all-other-professionals-involved'[];
  /** Whether the behaviour is general or tied to circumstances. */
  readonly qualifier: SharingQualifier;
  /** What is to be planned for telling the family; nothing where nothing is shared. */
  readonly tellFamily: readonly TellFamilyPart[];
};

/** A judgement about sharing, with what goes with it. A person decides; see `completeSharing`. */
export type ThreatSharing = Judgement<SharingFinding> & {
  /** Who, with whom, and what to plan. */
  readonly response: SharingResponse;
};

const KEEP_IN_MIND: readonly Caution[] = [
  { code: 'consent-is-not-the-test', rule: SAF_5_CONSENT },
  { code: 'sharing-outranks-good-terms', rule: SAF_4 },
  { code: 'care-is-not-refusal', rule: SAF_5 },
  { code: 'openness-is-standard-practice', rule: SAF_27 },
  { code: 'not-sharing-needs-a-reason', rule: SAF_2_NOT_SHARED },
  { code: 'incident-alerts-without-questions', rule: SAF_3 },
];

/**
 * Judges whether what is known about a threat should be shared with everyone involved with the family.
 *
 * One yes to any of six questions is enough, whatever else is unknown. The seventh, general or specific, qualifies
 * the first and triggers nothing. A question not answered is never read as a no.
 *
 * @param answers - Answers by question id; what is absent was not asked.
 * @returns `share`, settled, on any yes; `no-trigger-recorded`, settled, only where all six are no, and provisional
 *   while some are unknown; undetermined where nothing is known. With it: who considers, with whom to share, and
 *   what to plan for telling the family.
 * @throws Never.
 * @see Hard to Engage procedure (`hard-to-engage-procedure`), Sharing information: rules SAF-2 to
 *   SAF-5, SAF-9, SAF-27.
 * @example decideThreatSharing({ 'safety.sharing.question.intimidated': 'yes' }).response.tellFamily; // => ['what', 'how', 'when']
 */
export const decideThreatSharing = (answers: SharingAnswers): ThreatSharing => {
  const read = SHARING_TRIGGERS.map((factor) => ({ factor, observed: answerTo(answers, factor) }));
  const known = read.filter(({ observed }) => observed !== 'unknown');
  const open = read.filter(({ observed }) => observed === 'unknown');
  const share = known.some(({ observed }) => observed === 'yes');
  const qualifier = answers[SHARING_QUALIFIER] ?? 'unknown';
  const loose = qualifier !== 'unknown' && read[0]!.observed !== 'yes';
  const grounds = {
    evidence: known.map((one) => ({ ...one, from: [], cite: SAF_2.cite })),
    cautions: loose
      ? [{ code: 'qualifier-without-experience', detail: { qualifier }, rule: SAF_2 }, ...KEEP_IN_MIND]
      : KEEP_IN_MIND,
    rules: share ? [SAF_2, SAF_9] : [SAF_2],
  };
  const finding: SharingFinding = share ? 'share' : 'no-trigger-recorded';
  const gaps = (couldBecome: readonly SharingFinding[]) =>
    open.map(({ factor }) => ({ field: factor, couldBecome }));
  const judgement =
    known.length === 0
      ? undetermined(grounds, gaps(['no-trigger-recorded', 'share']))
      : conclude(grounds, finding, share ? [] : gaps(['share']));
  return {
    ...judgement,
    response: {
      considerWith: ['worker', 'first-line-manager'],
      shareWith: share ? ['all-other-professionals-involved'] : [],
      qualifier,
      tellFamily: share ? TELL_FAMILY_PARTS : [],
    },
  };
};
