/** Why a figure has no value. A figure that cannot be worked out says so; it is never zero and never NaN. */
export const UNDEFINED_REASONS = [
  'nothing-observed',
  'not-a-count',
  'more-successes-than-trials',
  'too-many-trials',
  'level-outside-0-to-1',
  'not-finite',
  'out-of-range',
  'negative-value',
  'nothing-to-share',
  'fewer-than-two-values',
  'fewer-than-two-categories',
  'fewer-than-two-items',
  'fewer-than-two-rows',
  'value-not-listed',
  'rated-twice',
  'no-unit-with-two-ratings',
  'no-variation',
  'too-few-answered-together',
  'covariances-contradict',
  'not-reached',
  'none-ended-yet',
  'none-left',
  'horizon-after-last-day',
  'not-under-pairwise',
] as const;

/** One of {@link UNDEFINED_REASONS}. */
export type UndefinedReason = (typeof UNDEFINED_REASONS)[number];

/** Why a row of a history was left out of a count. */
export const LEFT_OUT_REASONS = [
  'two-states-one-day',
  'state-not-known',
  'state-not-listed',
  'start-not-seen',
] as const;

/** One of {@link LEFT_OUT_REASONS}. */
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Intervals for a proportion. The first is the default. */
export const PROPORTION_INTERVALS = ['wilson', 'clopper-pearson'] as const;

/** One of {@link PROPORTION_INTERVALS}. */
export type ProportionInterval = (typeof PROPORTION_INTERVALS)[number];

/**
 * Whether a row that repeats the state before it is a transition to the same state (`count`: each row is a look at
 * the subject) or none (`leave-out`: only changes count). The first is the default.
 */
export const REPEATS = ['count', 'leave-out'] as const;

/** One of {@link REPEATS}. */
export type Repeats = (typeof REPEATS)[number];

/**
 * How long a state is taken to last after its row: `until-told-otherwise` where a row is written whenever the state
 * changes, `only-while-seen` where rows are looks and nothing is known after the last. The first is the default.
 */
export const HOLDS = ['until-told-otherwise', 'only-while-seen'] as const;

/** One of {@link HOLDS}. */
export type Holds = (typeof HOLDS)[number];

/**
 * What becomes of a subject's first spell: `from-first-row` counts it from the day of that row, `leave-out` sets it
 * aside because the state may have begun earlier. The first is the default.
 */
export const FIRST_SPELLS = ['from-first-row', 'leave-out'] as const;

/** One of {@link FIRST_SPELLS}. */
export type FirstSpell = (typeof FIRST_SPELLS)[number];

/** Scales on which the interval around a survival curve is built. The first is the default. */
export const SURVIVAL_INTERVALS = ['log-log', 'log', 'plain'] as const;

/** One of {@link SURVIVAL_INTERVALS}. */
export type SurvivalInterval = (typeof SURVIVAL_INTERVALS)[number];

/**
 * Where the median lies if the curve runs level at exactly one half: in the `midpoint` of that stretch, as R's
 * `survival` prints it, or on its `first-day`. The first is the default.
 */
export const MEDIAN_STRETCHES = ['midpoint', 'first-day'] as const;

/** One of {@link MEDIAN_STRETCHES}. */
export type MedianStretch = (typeof MEDIAN_STRETCHES)[number];

/** How much a disagreement counts by how far apart it is. The first is the default. */
export const KAPPA_WEIGHTS = ['unweighted', 'linear', 'quadratic'] as const;

/** One of {@link KAPPA_WEIGHTS}. */
export type KappaWeights = (typeof KAPPA_WEIGHTS)[number];

/** What the values of a rating are: names, names in order, or numbers. The first is the default. */
export const MEASUREMENT_LEVELS = ['nominal', 'ordinal', 'interval'] as const;

/** One of {@link MEASUREMENT_LEVELS}. */
export type MeasurementLevel = (typeof MEASUREMENT_LEVELS)[number];

/**
 * What is done with rows that lack an answer: `listwise` uses only whole rows, `pairwise` uses for each pair of items
 * the rows that answer both. Nothing fills a gap with a figure. The first is the default.
 */
export const MISSING_TREATMENTS = ['listwise', 'pairwise'] as const;

/** One of {@link MISSING_TREATMENTS}. */
export type MissingTreatment = (typeof MISSING_TREATMENTS)[number];

/**
 * Two forms of the Gini coefficient: `population` where the values are all there are, `bias-corrected` (times
 * n/(n-1)) where they are a sample. The first is the default.
 */
export const GINI_FORMS = ['population', 'bias-corrected'] as const;

/** One of {@link GINI_FORMS}. */
export type GiniForm = (typeof GINI_FORMS)[number];

/** Level of every interval unless the caller names another: 0.95, the commonest convention and no more than that. */
export const DEFAULT_LEVEL = 0.95;

/**
 * A row of a transition table with fewer observations than this is marked as few, unless the caller names another
 * number. A house choice: below 12 the 95 % Wilson interval around an even split covers more than half of the scale,
 * so the row says less than it leaves open.
 */
export const FEW_OBSERVATIONS = 12;

/** The most trials an interval is worked out for; beyond it the exact limits would take too long. A house choice. */
export const MOST_TRIALS = 1_000_000_000;
