import {
  byCodeUnit,
  findingOf,
  type IsoDate,
  type Issue,
  issue,
  ok,
  type Result,
  refuseAll,
} from '../../kernel/index.js';
import type { SharingDecision } from '../schema.js';
import { TELL_FAMILY_PARTS, type TellFamilyPart } from '../vocabulary.js';
import { decideThreatSharing } from './sharing.js';

export type { SharingDecision, TellFamilyPlan } from '../schema.js';

/** A plan for telling the family, whole. */
export type TellFamily = {
  /** What they will be told. */
  readonly what: string;
  /** How, and by whom. */
  readonly how: string;
  /** The day by which they will have been told. */
  readonly when: IsoDate;
};

/** A decision about sharing that is complete. */
export type SharingRecord = Omit<SharingDecision, 'choice' | 'by' | 'with' | 'reason' | 'tellFamily'> & {
  /** Id of the worker who decided. */
  readonly by: string;
} & (
    | {
        readonly choice: 'shared';
        readonly with: readonly string[];
        readonly tellFamily: TellFamily;
        readonly reason?: string;
      }
    | { readonly choice: 'not-shared'; readonly reason: string }
  );

/** What a decision about sharing still lacks, or what to look at again. */
export type SharingIssue =
  | 'sharing-choice-missing'
  | 'sharing-decider-missing'
  | 'sharing-reason-missing'
  | 'sharing-with-missing'
  | `tell-family-${TellFamilyPart}-missing`
  | 'considered-without-manager'
  | 'not-shared-with-everyone'
  | 'not-shared-against-judgement'
  | 'not-shared-while-open';

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const missingParts = ({
  choice,
  by,
  reason,
  with: others,
  tellFamily,
}: SharingDecision): readonly Issue<SharingIssue>[] => [
  ...(choice === undefined ? [issue('sharing-choice-missing', ['choice'])] : []),
  ...(blank(by) ? [issue('sharing-decider-missing', ['by'])] : []),
  ...(choice === 'not-shared' && blank(reason) ? [issue('sharing-reason-missing', ['reason'])] : []),
  ...(choice === 'shared' && !others?.some((one) => !blank(one))
    ? [issue('sharing-with-missing', ['with'])]
    : []),
  ...(choice === 'shared'
    ? TELL_FAMILY_PARTS.filter((part) => blank(tellFamily?.[part])).map((part) =>
        issue(`tell-family-${part}-missing` as const, ['tellFamily', part]),
      )
    : []),
];

const warningsFor = (
  { choice, manager, answers, with: others }: SharingDecision,
  involved: readonly string[],
): readonly Issue<SharingIssue>[] => {
  const warnings: Issue<SharingIssue>[] = [];
  if (blank(manager)) warnings.push(issue('considered-without-manager', ['manager'], undefined, 'warning'));
  if (choice === 'shared') {
    const left = [...new Set(involved)].filter((id) => !others?.includes(id)).sort(byCodeUnit);
    if (left.length > 0) warnings.push(issue('not-shared-with-everyone', ['with'], { left }, 'warning'));
    return warnings;
  }
  const judgement = decideThreatSharing(answers);
  if (findingOf(judgement) === 'share') {
    const yes = judgement.evidence.filter(({ observed }) => observed === 'yes').map(({ factor }) => factor);
    const detail = { finding: 'share', yes };
    warnings.push(issue('not-shared-against-judgement', ['choice'], detail, 'warning'));
  } else if (judgement.status === 'provisional' || judgement.status === 'undetermined') {
    const open = judgement.missing.map(({ field }) => field);
    warnings.push(issue('not-shared-while-open', ['answers'], { open }, 'warning'));
  }
  return warnings;
};

/**
 * Completes a decision about sharing, or says everything it still lacks.
 *
 * The decision is a person's. Sharing names those it was shared with and a plan for telling the family; not sharing
 * gives its reason. A choice not to share where the answers indicate sharing stands, with a warning that names the
 * judgement.
 *
 * @param decision - The decision as far as it is written.
 * @param options - `involved`: ids of everybody else who works with the family; whoever was left out is named.
 * @returns The complete record, with warnings; or every missing piece at once.
 * @throws Never.
 * @see Hard to Engage procedure (`hard-to-engage-procedure`), Sharing information: rules SAF-2,
 *   SAF-9. That not sharing needs a reason is a house choice.
 * @example completeSharing({ id: 's1', on: isoDate('2026-11-21'), about: 'f1', answers: {}, choice: 'not-shared', by: 'w1' }).ok; // => false
 */
export const completeSharing = (
  decision: SharingDecision,
  { involved = [] }: { readonly involved?: readonly string[] } = {},
): Result<SharingRecord, SharingIssue> => {
  const missing = missingParts(decision);
  return missing.length > 0
    ? refuseAll(missing)
    : // Every part that the type asks for was just found.
      ok(decision as SharingRecord, warningsFor(decision, involved));
};
