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

/** Whether protective action goes ahead, and what leads where a choice meets protection: of each by themselves. */
export const reviewProtection = (
  family: string,
  observations: readonly Observation[],
  on: IsoDate,
): ProtectionReview => ({
  protection: ofEach(family, observations, [PROTECTION_NEEDED], (own) => assessProtectiveAction(own, { on })),
  autonomy: ofEach(family, observations, AUTONOMY_ITEMS, (own) => weighAutonomy(own, { on })),
});

/** A child to protect, whatever that feels like; what is open once somebody has begun to ask. */
export const listProtectionSteps = ({ protection, autonomy }: ProtectionReview): readonly Step[] =>
  [...protection, ...autonomy]
    .filter(({ evidence }) => evidence.length > 0)
    .flatMap((judged): readonly Step[] => {
      const { about, evidence, rules } = judged;
      const grounds = { about, because: evidence.flatMap(({ from }) => from), rule: rules[0]! };
      return findingOf<string>(judged) === 'go-ahead'
        ? [{ kind: 'should', id: 'plan.re-evaluate.protect-despite-failure-feeling', ...grounds }]
        : missingOf<string>(judged).map(({ field }): Step => ({ kind: 'ask', id: field, ...grounds }));
    });
