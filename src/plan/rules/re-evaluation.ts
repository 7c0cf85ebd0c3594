import {
  type Answers,
  answerTo,
  concludeAllNeeded,
  type IsoDate,
  type Judgement,
  type Observation,
  type Rule,
} from '../../kernel/index.js';
import { PLN_1, PLN_2, PLN_3, PLN_5, PLN_7 } from '../register.js';
import {
  AUTONOMY_ITEMS,
  NEGLECT_RISKS,
  type NeglectRisk,
  RE_EVALUATION_STRATEGIES,
  RE_EVALUATION_TRIGGER,
  RE_EVALUATION_WHO,
  REFLECTIONS,
  type ReEvaluationStrategy,
  type Reflection,
} from '../vocabulary.js';

/** Whether the engagement strategy is to be re-evaluated. */
export type ReEvaluationFinding = 're-evaluate' | 'not-triggered';

/**
 * Judges whether the way of engaging a family has to be looked at afresh: engagement is still difficult, nothing
 * the worker tried has helped the parent see what is in it for them, and the parent is still unwilling. All three.
 *
 * @param observations - Observations whose items are the three of `RE_EVALUATION_TRIGGER`, in any order.
 * @param options - `on`: the day; later observations do not count.
 * @returns `re-evaluate` where all three hold, `not-triggered` where one does not, undetermined otherwise.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.0 (`barnsley-toolkit`): rule PLN-1.
 * @example assessReEvaluation([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessReEvaluation = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<ReEvaluationFinding> =>
  concludeAllNeeded<ReEvaluationFinding>(RE_EVALUATION_TRIGGER, observations, on, PLN_1, {
    all: 're-evaluate',
    notAll: 'not-triggered',
  });

/** A re-evaluation: who does it, in what order, and what not doing it puts at risk. */
export type ReEvaluationCourse = {
  /** Who does it: lead professional, team around the family, or both. */
  readonly who: { readonly id: typeof RE_EVALUATION_WHO; readonly rule: Rule };
  /** Reflections still to be made; they come before any strategy. */
  readonly reflectFirst: readonly { readonly id: Reflection; readonly rule: Rule }[];
  /** Strategies to consider, in the order of the toolkit; empty until both reflections are made. */
  readonly consider: readonly { readonly id: ReEvaluationStrategy; readonly rule: Rule }[];
  /** What can come of it if nobody re-evaluates. */
  readonly otherwise: readonly { readonly id: NeglectRisk; readonly rule: Rule }[];
};

const STRATEGY_RULES: Partial<Record<ReEvaluationStrategy, Rule>> = {
  'plan.re-evaluate.authoritative-practice': PLN_5,
  'plan.re-evaluate.protect-despite-failure-feeling': PLN_7,
};

/**
 * Lists how a re-evaluation goes: reflection first, on what failed so far and what could help, then strategies.
 *
 * @param reflected - For each of `REFLECTIONS`, whether it has been made; not known counts as still to make.
 * @returns Who, what to reflect on, what may then be considered, and the three risks of leaving it.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.0 and 11.1 (`barnsley-toolkit`): rules PLN-1, PLN-2, PLN-3.
 * @example listReEvaluation({}).consider; // => []
 */
export const listReEvaluation = (reflected: Answers<Reflection>): ReEvaluationCourse => {
  const open = REFLECTIONS.filter((id) => answerTo(reflected, id) !== 'yes');
  return {
    who: { id: RE_EVALUATION_WHO, rule: PLN_1 },
    reflectFirst: open.map((id) => ({ id, rule: PLN_3 })),
    consider:
      open.length > 0
        ? []
        : RE_EVALUATION_STRATEGIES.map((id) => ({ id, rule: STRATEGY_RULES[id] ?? PLN_3 })),
    otherwise: NEGLECT_RISKS.map((id) => ({ id, rule: PLN_2 })),
  };
};

/** Which of a parent’s choice and a child’s protection leads here. */
export type AutonomyFinding = 'protection-first' | 'respect-choice';

/**
 * Judges which leads where a parent’s choice meets a child’s protection. Autonomy and dignity are respected either way;
 * where the two conflict and protection is at stake, protection comes first.
 *
 * @param observations - Observations whose items are the two of `AUTONOMY_ITEMS`, in any order; of one parent, where each
 *   is judged alone.
 * @param options - `on`: the day; later observations do not count.
 * @returns `protection-first` where both hold, `respect-choice` where either does not, undetermined otherwise.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.1 (`barnsley-toolkit`): rule PLN-5.
 * @example weighAutonomy([], { on: isoDate('2026-11-21') }).cautions[0].code; // => 'dignity-either-way'
 */
export const weighAutonomy = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<AutonomyFinding> => {
  const judged = concludeAllNeeded<AutonomyFinding>(AUTONOMY_ITEMS, observations, on, PLN_5, {
    all: 'protection-first',
    notAll: 'respect-choice',
  });
  return { ...judged, cautions: [{ code: 'dignity-either-way', rule: PLN_5 }, ...judged.cautions] };
};
