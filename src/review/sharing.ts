import { type IsoDate, type Issue, missingOf } from '../kernel/index.js';
import {
  completeSharing,
  decideThreatSharing,
  SAF_2,
  SAF_9,
  type SharingDecision,
  type SharingIssue,
  type ThreatSharing,
} from '../safety/index.js';
import type { Step } from './step.js';

/** One decision about sharing: what the answers indicate, and how far the decision has got. */
export type SharingReview = {
  /** Id of the decision. */
  readonly decision: string;
  /** Day of the decision. */
  readonly on: IsoDate;
  /** Id of whom it is about. */
  readonly about: string;
  /** What the answers indicate. */
  readonly judgement: ThreatSharing;
  /** Whether the decision is complete: who decided what, with whom or why not, and how the family is told. */
  readonly complete: boolean;
  /** What it still lacks (kind `invalid`), or what to look at again (kind `warning`). */
  readonly issues: readonly Issue<SharingIssue>[];
};

/**
 * Reviews one decision about sharing.
 *
 * @param decision - The decision as far as it is written.
 * @returns The judgement of its answers, and what the decision still lacks.
 * @throws Never.
 * @see Hard to Engage procedure (`hard-to-engage-procedure`), Sharing information: rules SAF-2, SAF-9.
 * @example reviewSharing({ id: 's1', on: isoDate('2026-11-21'), about: 'f1', answers: {} }).complete; // => false
 */
export const reviewSharing = (decision: SharingDecision): SharingReview => {
  const completed = completeSharing(decision);
  return {
    decision: decision.id,
    on: decision.on,
    about: decision.about,
    judgement: decideThreatSharing(decision.answers),
    complete: completed.ok,
    issues: completed.ok ? completed.warnings : completed.issues,
  };
};

const aboutTelling = (code: string): boolean => code.startsWith('tell-family-');

/**
 * The steps that follow from one decision about sharing.
 *
 * @param review - The review of the decision.
 * @returns Steps: share before everything else where the answers indicate it and nothing is decided; what the decision
 *   lacks; the questions still open.
 * @throws Never.
 * @see Hard to Engage procedure (`hard-to-engage-procedure`), Sharing information: rules SAF-2, SAF-9.
 * @example listSharingSteps(reviewSharing({ id: 's1', on: isoDate('2026-11-21'), about: 'f1', answers: { 'safety.sharing.question.intimidated': 'yes' } }))[0].kind; // => 'override'
 */
export const listSharingSteps = ({
  decision,
  about,
  judgement,
  complete,
  issues,
}: SharingReview): readonly Step[] => {
  const because = [decision];
  const codes = issues.map(({ code }) => code);
  const indicated = judgement.status === 'settled' && judgement.finding === 'share';
  const undecided = codes.includes('sharing-choice-missing');
  const plan = codes.filter(aboutTelling);
  const rest = codes.filter((code) => !aboutTelling(code) && code !== 'sharing-choice-missing');
  return [
    ...(indicated && undecided
      ? [{ kind: 'override' as const, id: 'share-with-all-involved', about, because, rule: SAF_2 }]
      : []),
    ...(plan.length > 0
      ? [
          {
            kind: 'must' as const,
            id: 'plan-telling-the-family',
            about,
            because,
            detail: { parts: plan },
            rule: SAF_9,
          },
        ]
      : []),
    ...rest.map((id) => ({ kind: 'should' as const, id, about, because, rule: SAF_2 })),
    ...(complete || indicated
      ? []
      : missingOf(judgement).map(({ field }) => ({
          kind: 'ask' as const,
          id: field,
          about,
          because,
          rule: SAF_2,
        }))),
  ];
};
