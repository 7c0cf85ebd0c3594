import { byCodeUnit, type Params, type Rule } from '../kernel/index.js';
import { REV_1 } from './register.js';

/**
 * How pressing a step is. `override` comes before everything; `must`, `should` and `consider` follow the modality of
 * the rule; `ask` fills a gap that could change a finding.
 */
export const STEP_KINDS = ['override', 'must', 'should', 'ask', 'consider'] as const;

/** One of {@link STEP_KINDS}. */
export type StepKind = (typeof STEP_KINDS)[number];

/** One thing to do, to ask or to keep from doing, with the rule that put it there. */
export type Step = {
  /** How pressing it is. */
  readonly kind: StepKind;
  /** Id of the task, strategy, question or duty; the words are content's. */
  readonly id: string;
  /** Id of the person or needed change it concerns; absent where it concerns the family as a whole. */
  readonly about?: string;
  /** Ids of the observations, contacts or decisions that called for it. */
  readonly because: readonly string[];
  /** Particulars for the wording. */
  readonly detail?: Params;
  /** The rule that put it there. */
  readonly rule: Rule;
};

/** The steps in order, with the rule of the order. */
export type NextSteps = {
  /** At most a handful, most pressing first. Overrides are never cut off. */
  readonly steps: readonly Step[];
  /** How many more there are, once these are done. */
  readonly later: number;
  /** The rule of the order. */
  readonly rule: Rule;
};

const keyOf = (step: Step): string => `${step.kind}\n${step.id}\n${step.about ?? ''}`;

const merge = (one: Step, other: Step): Step => ({
  ...one,
  because: [...new Set([...one.because, ...other.because])].sort(byCodeUnit),
});

/**
 * Puts steps in order: overrides first, then what the guidance says must be done, should be done, is worth asking and
 * is worth considering. Within a kind the order given stands. The same step for the same person is named once.
 *
 * @param steps - Steps of every part of the review, in the order of the parts.
 * @param most - The most steps to return, 1 or more; overrides are always returned, however many there are.
 * @returns The first steps, how many more there are, and the rule of the order.
 * @throws Never.
 * @see The library's design, section 1: overrides come first and are never averaged away (`house-choice`).
 * @example orderSteps([], 5).steps; // => []
 */
export const orderSteps = (steps: readonly Step[], most: number): NextSteps => {
  const unique = new Map<string, Step>();
  for (const step of steps) {
    const key = keyOf(step);
    const known = unique.get(key);
    unique.set(key, known === undefined ? step : merge(known, step));
  }
  const all = [...unique.values()];
  const ordered = STEP_KINDS.flatMap((kind) => all.filter((step) => step.kind === kind));
  const overrides = ordered.filter(({ kind }) => kind === 'override').length;
  const shown = ordered.slice(0, Math.max(overrides, most));
  return { steps: shown, later: ordered.length - shown.length, rule: REV_1 };
};
