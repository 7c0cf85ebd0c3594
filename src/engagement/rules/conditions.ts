import type { Caution } from '../../kernel/index.js';
import { D_4, D_5, D_6, D_7, D_8, type Difference } from '../differences.js';
import { ENG_7, ENG_8, ENG_14, ENG_16, ENG_17 } from '../register.js';
import type { EngagementStrategy } from '../vocabulary/strategies.js';

/** What goes with a strategy, wherever it is suggested. */
export type Conditions = {
  /** What to keep to when using it, each with its rule. */
  readonly keepTo: readonly Caution[];
  /** Where the sources differ on it. */
  readonly differences: readonly Difference[];
};

/** What the record says that makes a condition matter. */
export type ConditionContext = {
  /** True where reading is known to be hard for somebody. */
  readonly readingIsHard: boolean;
  /** True where nobody knows yet how long the child will stay. */
  readonly stayNotKnown: boolean;
};

const keep = (differences: readonly Difference[], ...keepTo: readonly Caution[]): Conditions => ({
  keepTo,
  differences,
});

/**
 * What has to go with a strategy: the moment of a challenge, the child in focus, confidentiality, and where the
 * sources differ.
 *
 * @param strategy - Id of the strategy.
 * @param context - What the record says that makes a condition matter.
 * @returns Conditions and differences; none of either for most strategies.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2; the procedure, Respect: rules ENG-7, ENG-8, ENG-14, ENG-16; D-4 to D-8.
 * @example conditionsFor('engagement.strategy.punctual', { readingIsHard: false, stayNotKnown: false }).keepTo; // => []
 */
export const conditionsFor = (
  strategy: EngagementStrategy,
  { readingIsHard, stayNotKnown }: ConditionContext,
): Conditions => {
  switch (strategy) {
    case 'engagement.strategy.challenge-for-ownership':
    case 'engagement.strategy.balance-support-challenge':
    case 'engagement.domain.behavioural':
      return keep([D_4], { code: 'time-the-challenge', rule: ENG_7 });
    case 'engagement.strategy.ask-what-help':
    case 'engagement.strategy.support-whole-family':
    case 'engagement.strategy.space-for-opinions':
    case 'engagement.strategy.hands-on-support':
    case 'engagement.domain.functional':
      return keep([D_7], { code: 'child-stays-in-focus', rule: ENG_8 });
    case 'engagement.strategy.build-on-strengths':
    case 'engagement.strategy.strengths-needs-resources':
    case 'engagement.strategy.openness-respect-praise':
    case 'engagement.strategy.acknowledge-progress':
      return keep([D_8]);
    case 'engagement.strategy.phone-or-text':
      return keep(
        [D_6],
        { code: 'remote-to-arrange-only', rule: ENG_8 },
        ...(readingIsHard ? [{ code: 'ring-rather-than-text', rule: ENG_17 }] : []),
      );
    case 'engagement.strategy.trusted-third-party':
      return keep([], { code: 'keep-confidence-and-consult', rule: ENG_16 });
    case 'engagement.procedure.formal-though-warm':
      return keep([D_5]);
    case 'engagement.strategy.extended-period':
      return keep([], ...(stayNotKnown ? [{ code: 'ask-how-long-they-stay', rule: ENG_14 }] : []));
    default:
      return keep([]);
  }
};
