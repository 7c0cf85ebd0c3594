import type { Caution, Rule } from '../../kernel/index.js';
import { CHG_1, CHG_2, CHG_4, CHG_4_DERIVED, CHG_7, CHG_7_CONDUCT } from '../register.js';
import { CHANGE_AVOIDS, CHANGE_STAGES, CHANGE_TASKS, type ChangeStage } from '../vocabulary.js';

/** How one strategy sits with the stage a parent is at. */
export type StrategyFit = {
  /** Id of the strategy. */
  readonly strategy: string;
  /**
   * `fits` the stage; `unlikely-to-work` yet, as it belongs to a later stage; `belongs-to-earlier-stage`, which may
   * still help and is not the work of this one; `avoid` at this stage; `locate-first` while the stage is not known;
   * `not-on-the-cycle` where the toolkit ties the strategy to no stage, or forbids it at another only, so that this
   * check says nothing of it.
   */
  readonly fit:
    | 'fits'
    | 'unlikely-to-work'
    | 'belongs-to-earlier-stage'
    | 'avoid'
    | 'locate-first'
    | 'not-on-the-cycle';
  /** The stage the strategy belongs to, where there is one. */
  readonly belongsTo?: ChangeStage;
  /** The rule behind it; its citation says whether the source states this pair or the library derives it. */
  readonly rule: Rule;
  /** Where the sources differ on this strategy at this stage: the other reading, with its citation. */
  readonly cautions: readonly Caution[];
};

const FIRST = 'change.precontemplation';
const includes = (list: readonly string[], id: string): boolean => list.includes(id);

/** Ids elsewhere in the library by which a worker challenges conduct. */
const CHALLENGES = [
  'plan.re-evaluate.confront-uncooperativeness',
  'plan.re-evaluate.challenge-safely',
  'behaviour.procedure.confront-when-arises',
  'behaviour.uncoop-type.confrontation.must-challenge',
];

/** To confront or not (D-4): the toolkit forbids it here, and elsewhere asks for it. */
const cautionsFor = (stage: ChangeStage | 'not-located', strategy: string): readonly Caution[] => {
  if (stage !== FIRST) return [];
  if (strategy === 'change.precontemplation.avoid.confrontation')
    return [{ code: 'challenge-conduct-safely', rule: CHG_7_CONDUCT }];
  return includes(CHALLENGES, strategy) ? [{ code: 'challenge-conduct-not-the-problem', rule: CHG_7 }] : [];
};

type Placed = Omit<StrategyFit, 'strategy' | 'cautions'>;

const fitAt = (stage: ChangeStage, belongsTo: ChangeStage): Placed => {
  if (CHANGE_STAGES.indexOf(belongsTo) < CHANGE_STAGES.indexOf(stage))
    return { fit: 'belongs-to-earlier-stage', belongsTo, rule: CHG_4_DERIVED };
  if (belongsTo === stage) return { fit: 'fits', belongsTo, rule: CHG_1 };
  const stated = belongsTo === 'change.determination' && stage === 'change.contemplation';
  return { fit: 'unlikely-to-work', belongsTo, rule: stated ? CHG_4 : CHG_4_DERIVED };
};

const fitOf = (stage: ChangeStage | 'not-located', strategy: string): Placed => {
  const belongsTo = CHANGE_STAGES.find((each) => includes(CHANGE_TASKS[each], strategy));
  if (belongsTo !== undefined)
    return stage === 'not-located'
      ? { fit: 'locate-first', belongsTo, rule: CHG_2 }
      : fitAt(stage, belongsTo);
  if (!includes(CHANGE_AVOIDS, strategy)) return { fit: 'not-on-the-cycle', rule: CHG_1 };
  if (stage === 'not-located') return { fit: 'locate-first', rule: CHG_2 };
  return { fit: stage === FIRST ? 'avoid' : 'not-on-the-cycle', rule: CHG_7 };
};

/**
 * Checks planned strategies against the stage a parent is at.
 *
 * The toolkit names one pair: what works in determination is unlikely to work in contemplation. For that pair the
 * rule is `stated`; for every other mismatch it is `derived`. While the stage is not known, the answer to everything
 * that belongs to the cycle is to locate the parent first. Whether to confront is where the sources differ (D-4); in
 * pre-contemplation the other reading comes with the answer.
 *
 * @param stage - Stage of this parent for this change, or `not-located`.
 * @param strategies - Ids of tasks, or of what the toolkit says to avoid.
 * @returns One fit a strategy, in the order given.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1, CHG-2, CHG-4, CHG-7.
 * @example checkStrategyFit('change.contemplation', ['change.determination.task.best-actions'])[0]?.fit; // => 'unlikely-to-work'
 */
export const checkStrategyFit = (
  stage: ChangeStage | 'not-located',
  strategies: readonly string[],
): readonly StrategyFit[] =>
  strategies.map((strategy) => ({
    strategy,
    ...fitOf(stage, strategy),
    cautions: cautionsFor(stage, strategy),
  }));
