import type { Rule } from '../../kernel/index.js';
import { CHG_1, CHG_2, CHG_4, CHG_4_DERIVED, CHG_7 } from '../register.js';
import { CHANGE_AVOIDS, CHANGE_STAGES, CHANGE_TASKS, type ChangeStage } from '../vocabulary.js';

/** How one strategy sits with the stage a parent is at. */
export type StrategyFit = {
  /** Id of the strategy. */
  readonly strategy: string;
  /**
   * `fits` the stage; `unlikely-to-work` here; `avoid` at this stage; `locate-first` while the stage is not known;
   * `not-on-the-cycle` where the toolkit ties the strategy to no stage, so that this check says nothing of it.
   */
  readonly fit: 'fits' | 'unlikely-to-work' | 'avoid' | 'locate-first' | 'not-on-the-cycle';
  /** The stage the strategy belongs to, where there is one. */
  readonly belongsTo?: ChangeStage;
  /** The rule behind it; its citation says whether the source states this pair or the library derives it. */
  readonly rule: Rule;
};

const stageOf = (strategy: string): ChangeStage | undefined =>
  CHANGE_STAGES.find((stage) => (CHANGE_TASKS[stage] as readonly string[]).includes(strategy));

const fitOf = (stage: ChangeStage | 'not-located', strategy: string): StrategyFit => {
  const belongsTo = stageOf(strategy);
  const avoided = (CHANGE_AVOIDS as readonly string[]).includes(strategy);
  if (belongsTo === undefined && !avoided) return { strategy, fit: 'not-on-the-cycle', rule: CHG_1 };
  if (stage === 'not-located')
    return { strategy, fit: 'locate-first', rule: CHG_2, ...(belongsTo === undefined ? {} : { belongsTo }) };
  if (belongsTo === undefined)
    return stage === 'change.precontemplation'
      ? { strategy, fit: 'avoid', rule: CHG_7 }
      : { strategy, fit: 'not-on-the-cycle', rule: CHG_7 };
  if (belongsTo === stage) return { strategy, fit: 'fits', belongsTo, rule: CHG_1 };
  const stated = belongsTo === 'change.determination' && stage === 'change.contemplation';
  return { strategy, fit: 'unlikely-to-work', belongsTo, rule: stated ? CHG_4 : CHG_4_DERIVED };
};

/**
 * Checks planned strategies against the stage a parent is at.
 *
 * The toolkit names one pair: what works in determination is unlikely to work in contemplation. For that pair the
 * rule is `stated`; for every other mismatch it is `derived`. While the stage is not known, the answer to everything
 * that belongs to the cycle is to locate the parent first.
 *
 * @param stage - Stage of this parent for this change, or `not-located`.
 * @param strategies - Ids of tasks, or of what the toolkit says to avoid.
 * @returns One fit a strategy, in the order given.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-2, CHG-4, CHG-7.
 * @example checkStrategyFit('change.contemplation', ['change.determination.task.best-actions'])[0]?.fit; // => 'unlikely-to-work'
 */
export const checkStrategyFit = (
  stage: ChangeStage | 'not-located',
  strategies: readonly string[],
): readonly StrategyFit[] => strategies.map((strategy) => fitOf(stage, strategy));
