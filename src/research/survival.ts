import { type Figure, figure, isLevel, type Limits, noValue, type Undefined } from './figure.js';
import { normalDeviate } from './normal.js';
import type { LevelOption } from './proportion.js';
import type { Duration } from './schema.js';
import {
  DEFAULT_LEVEL,
  MEDIAN_STRETCHES,
  type MedianStretch,
  SURVIVAL_INTERVALS,
  type SurvivalInterval,
} from './vocabulary.js';

/** What is known after a number of days. */
export type SurvivalStep = {
  /** Days since the start. */
  readonly days: number;
  /** How many were still in the state just before, and still followed. */
  readonly atRisk: number;
  /** How many stays ended after exactly so many days. */
  readonly ended: number;
  /** How many stays were last known of after exactly so many days, still going on. */
  readonly censored: number;
  /** Share expected to be in the state for longer than that, from 0 to 1. */
  readonly staying: number;
  /** Limits around the share, or the reason why there are none. */
  readonly limits: Limits | Undefined;
};

/** How long a state lasts, as far as the stays tell. */
export type TimeInState = {
  /** How many stays were used. */
  readonly observed: number;
  /** How many of them ended. */
  readonly ended: number;
  /** How many were set aside because their days are negative or no number. */
  readonly leftOut: number;
  /** One step for each number of days at which something is known, rising. */
  readonly steps: readonly SurvivalStep[];
  /** Days by which half have left, or `not-reached`. */
  readonly median: Figure & {
    /** Lower limit in days. */
    readonly lower: Figure;
    /** Upper limit in days; often `not-reached`. */
    readonly upper: Figure;
  };
};

/** Conventions of a survival curve. */
export type TimeInStateOptions = LevelOption & {
  /** The scale on which the interval is built: `log-log` unless given. R's own default is `log`. */
  readonly interval?: SurvivalInterval;
  /** Where the median lies on a level stretch: `midpoint` unless given. */
  readonly median?: MedianStretch;
};

type Count = Pick<SurvivalStep, 'days' | 'atRisk' | 'ended' | 'censored'>;

const countAt = (durations: readonly Duration[]): readonly Count[] => {
  const tally = new Map<number, { ended: number; censored: number }>();
  for (const { days, ended } of durations) {
    const at = tally.get(days) ?? { ended: 0, censored: 0 };
    at[ended ? 'ended' : 'censored'] += 1;
    tally.set(days, at);
  }
  let left = durations.length;
  return [...tally]
    .sort(([a], [b]) => a - b)
    .map(([days, { ended, censored }]) => {
      const atRisk = left;
      left -= ended + censored;
      return { days, atRisk, ended, censored };
    });
};

/** Limits around a share whose logarithm has a given standard error. */
const limitsAround = (
  staying: number,
  error: number,
  z: number | undefined,
  scale: SurvivalInterval,
): Limits | Undefined => {
  if (z === undefined) return noValue('level-outside-0-to-1');
  if (staying === 0) return noValue('none-left');
  switch (scale) {
    case 'plain': {
      const spread = z * error * staying;
      return { lower: Math.max(0, staying - spread), upper: Math.min(1, staying + spread) };
    }
    case 'log':
      return {
        lower: staying * Math.exp(-z * error),
        upper: Math.min(1, staying * Math.exp(z * error)),
      };
    case 'log-log': {
      if (staying === 1) return noValue('none-ended-yet');
      const spread = Math.exp((z * error) / -Math.log(staying));
      return { lower: staying ** spread, upper: staying ** (1 / spread) };
    }
  }
};

/** Shares closer to one half than this count as one half: `2 ** -26`, the tolerance that R's `survival` uses. */
const TOLERANCE = 1.4901161193847656e-8;

/** The days on which a falling curve comes down to one half. */
const halfOf = (curve: readonly (readonly [number, number])[], stretch: MedianStretch): Figure => {
  // Stryker disable next-line EqualityOperator: to lie exactly there a share takes 67 million stays.
  const first = curve.find(([, share]) => share < 0.5 + TOLERANCE);
  if (first === undefined) return noValue('not-reached');
  const [days, half] = first;
  const below = curve.find(([, share]) => share < half);
  // Stryker disable next-line EqualityOperator: the same.
  const level = Math.abs(half - 0.5) < TOLERANCE;
  return stretch === 'midpoint' && below !== undefined && level
    ? figure((days + below[0]) / 2)
    : figure(days);
};

const medianOf = (steps: readonly SurvivalStep[], stretch: MedianStretch): TimeInState['median'] => {
  if (steps.length === 0) {
    const none = noValue('nothing-observed');
    return { ...none, lower: none, upper: none };
  }
  const limit = (end: keyof Limits): Figure =>
    halfOf(
      steps.flatMap(({ days, limits }) => ('lower' in limits ? [[days, limits[end]] as const] : [])),
      stretch,
    );
  const { limits } = steps[0]!;
  const refused = 'because' in limits && limits.because === 'level-outside-0-to-1' ? limits : undefined;
  return {
    ...halfOf(
      steps.map(({ days, staying }) => [days, staying] as const),
      stretch,
    ),
    lower: refused ?? limit('lower'),
    upper: refused ?? limit('upper'),
  };
};

/**
 * Estimates how long a state lasts from stays of which some still go on: the Kaplan-Meier curve, with Greenwood's
 * interval and the median.
 *
 * A stay that still goes on counts for as long as it was known of. Stays that end on the day another is last known of
 * end first. Two things are taken for granted, and both can be wrong: that being lost from sight says nothing about
 * leaving (families can drop out because things go badly), and that stays have nothing to do with each other (several
 * of one person make the limits too narrow).
 *
 * @param durations - Stays in one state, in any order, for example from {@link listSpells}.
 * @param options - `interval`: `log-log` unless given (it stays within 0 and 1 and does best with few). `level`: 0.95
 *   unless given. `median`: `midpoint` unless given.
 * @returns The curve; limits are undefined where nobody is left, and with `log-log` before anybody has left. With `log`
 *   and `plain` the limits there are 1 and 1, as in R, which is less sure than it looks.
 * @throws Never.
 * @see Kaplan, E. L. and Meier, P. (1958). Journal of the American Statistical Association 53, 457-481. Borgan, Ø. and
 *   Liestøl, K. (1990). Scandinavian Journal of Statistics 17, 35-41. Same as R's `survfit(Surv(days, ended) ~ 1,
 *   conf.type)`.
 * @example estimateTimeInState([{ days: 10, ended: true }, { days: 30, ended: false }]).median.value; // => 10
 */
export const estimateTimeInState = (
  durations: readonly Duration[],
  {
    interval = SURVIVAL_INTERVALS[0],
    level = DEFAULT_LEVEL,
    median = MEDIAN_STRETCHES[0],
  }: TimeInStateOptions = {},
): TimeInState => {
  const used = durations.filter(({ days }) => Number.isFinite(days) && days >= 0);
  const z = isLevel(level) ? normalDeviate(level) : undefined;
  let staying = 1;
  let variance = 0;
  const steps = countAt(used).map((count): SurvivalStep => {
    const { atRisk, ended } = count;
    staying *= (atRisk - ended) / atRisk;
    variance += ended / (atRisk * (atRisk - ended));
    return { ...count, staying, limits: limitsAround(staying, Math.sqrt(variance), z, interval) };
  });
  return {
    observed: used.length,
    ended: used.filter(({ ended }) => ended).length,
    leftOut: durations.length - used.length,
    steps,
    median: medianOf(steps, median),
  };
};

/** Mean days in a state up to a horizon. */
export type RestrictedMean =
  | {
      /** Mean days in the state, of the days up to the horizon. */
      readonly value: number;
      /** Its standard error. */
      readonly standardError: number;
    }
  | Undefined;

/**
 * Works out how many of the first so many days are spent in the state, on average: the area under the curve.
 *
 * @param time - A curve from {@link estimateTimeInState}.
 * @param horizon - Days to look ahead; the same for all who are compared.
 * @returns The mean and its standard error; undefined with `horizon-after-last-day` where the curve ends before, with
 *   somebody still in the state, because what comes after is not known; with `out-of-range` where the days are too many
 *   to be squared.
 * @throws Never.
 * @see Klein, J. P. and Moeschberger, M. L. (2003). Survival analysis, 2nd edition, section 4.5. Same as
 *   `print(survfit(…), rmean = horizon)`.
 * @example estimateRestrictedMean(estimateTimeInState([{ days: 10, ended: true }, { days: 30, ended: false }]), 20).value; // => 15
 */
export const estimateRestrictedMean = (
  { steps }: Pick<TimeInState, 'steps'>,
  horizon: number,
): RestrictedMean => {
  const last = steps.at(-1);
  if (last === undefined) return noValue('nothing-observed');
  if (!(Number.isFinite(horizon) && horizon >= 0)) return noValue('not-finite');
  if (horizon > last.days && last.staying > 0) return noValue('horizon-after-last-day');
  let area = 0;
  let variance = 0;
  let end = horizon;
  for (const { days, staying, atRisk, ended } of [...steps].reverse()) {
    const start = Math.min(days, end);
    area += (end - start) * staying;
    // Where nobody left there is nothing to add, and an area too large to be squared must not make it NaN.
    if (ended > 0 && ended < atRisk) variance += area ** 2 * (ended / (atRisk * (atRisk - ended)));
    end = start;
  }
  if (!Number.isFinite(variance)) return noValue('out-of-range');
  return { value: area + end, standardError: Math.sqrt(variance) };
};
