import { findingOf, type IsoDate, type Judgement, missingOf, type Observation } from '../kernel/index.js';
import {
  AUTONOMY_ITEMS,
  type AutonomyFinding,
  assessProtectiveAction,
  PROTECTION_NEEDED,
  type ProtectionFinding,
  weighAutonomy,
} from '../plan/index.js';
import { ofEach } from './answers.js';
import type { Step } from './step.js';

/** A child to protect, and where a parent’s choice meets that. */
export type ProtectionReview = {
  /** Whether protective action goes ahead, child by child; of the family as a whole while nobody has asked of any. */
  readonly protection: readonly (Judgement<ProtectionFinding> & {
    /** Id of the child, or of the family. */
    readonly about: string;
  })[];
  /** Which leads where a parent’s choice meets a child’s protection; of the family while nobody has asked of any. */
  readonly autonomy: readonly (Judgement<AutonomyFinding> & {
    /** Id of the parent, or of the family. */
    readonly about: string;
  })[];
};

/**
 * Reviews whether protective action goes ahead, and what leads where a parent’s choice meets a child’s protection: of each
 * by themselves.
 *
 * @param family - Id of the family.
 * @param observations - Its observations up to the day.
 * @param options - `on`: the day of the review.
 * @returns A judgement for everybody of whom somebody has asked, in order of id.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.1 (`barnsley-toolkit`): rules PLN-5, PLN-7.
 * @example reviewProtection('f1', [], { on: isoDate('2026-11-21') }).protection[0].about; // => 'f1'
 */
export const reviewProtection = (
  family: string,
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): ProtectionReview => ({
  protection: ofEach(family, observations, on, [PROTECTION_NEEDED], (own) =>
    assessProtectiveAction(own, { on }),
  ),
  autonomy: ofEach(family, observations, on, AUTONOMY_ITEMS, (own) => weighAutonomy(own, { on })),
});

/**
 * The steps that follow from what was reviewed of protection.
 *
 * @param review - The review.
 * @returns Steps: a child to protect, whatever that feels like. The child’s safety comes first, so no handful of steps cuts
 *   it off. Then what is open once somebody has begun to ask.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.1 (`barnsley-toolkit`): rules PLN-5, PLN-7.
 * @example listProtectionSteps(reviewProtection('f1', [], { on: isoDate('2026-11-21') })); // => []
 */
export const listProtectionSteps = ({ protection, autonomy }: ProtectionReview): readonly Step[] =>
  [...protection, ...autonomy]
    .filter(({ evidence }) => evidence.length > 0)
    .flatMap((judged): readonly Step[] => {
      const { about, evidence, rules } = judged;
      const grounds = { about, because: evidence.flatMap(({ from }) => from), rule: rules[0]! };
      return findingOf<string>(judged) === 'go-ahead'
        ? [{ kind: 'override', id: 'plan.re-evaluate.protect-despite-failure-feeling', ...grounds }]
        : missingOf<string>(judged).map(({ field }): Step => ({ kind: 'ask', id: field, ...grounds }));
    });
