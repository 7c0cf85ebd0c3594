import {
  byCodeUnit,
  type Caution,
  concludeLasting,
  findingOf,
  groupBy,
  type IsoDate,
  type ItemReading,
  indexObservations,
  type Judgement,
  type Observation,
  type Reading,
  type Rule,
  readItem,
  readingCautions,
} from '../../kernel/index.js';
import { GRW_3, GRW_5, GRW_6 } from '../register.js';
import type { GrowPlan } from '../schema.js';
import {
  GROW_HORIZONS,
  GROW_PROGRESS,
  type GrowAsk,
  type GrowHorizon,
  type GrowProgress,
} from '../vocabulary.js';

/** How one step stands. */
export type StepReview = {
  /** Id of the step. */
  readonly step: string;
  /** Id of the goal it serves. */
  readonly goal: string;
  /** The day by which it was to be done. */
  readonly when: IsoDate;
  /**
   * `done`; `overtaken` by events; `late`: the day has passed and somebody said that it is not done; `not-known`: the day
   * has passed and nobody has said, or the record is divided; `due`: the day has not passed yet.
   */
  readonly standing: 'done' | 'overtaken' | 'late' | 'not-known' | 'due';
  /** Ids of the observations it rests on. */
  readonly from: readonly string[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rule behind it. */
  readonly rule: Rule;
};

/** How far a goal has come. A gain that has not lasted is not an achievement yet. */
export type GoalProgress = 'achieved' | 'gained-not-sustained' | 'not-yet';

/** How one goal stands. */
export type GoalReview = {
  /** Id of the goal. */
  readonly goal: string;
  /** Id of the person whose goal it is. */
  readonly whose: string;
  /** How far ahead it lay. */
  readonly horizon: GrowHorizon;
  /** How far it has come. */
  readonly progress: Judgement<GoalProgress>;
};

/** Where one voice stands between the horizons. */
export type HorizonReview = {
  /** Id of the person. */
  readonly person: string;
  /** The nearest horizon with a goal that is not achieved; `all-achieved` where there is none. */
  readonly now: GrowHorizon | 'all-achieved';
  /** The horizon to turn to after it; `none` after the last. */
  readonly next: GrowHorizon | 'none';
  /** What to ask, where it is time for the next goal. */
  readonly ask: readonly GrowAsk[];
  /** The rule behind it. */
  readonly rule: Rule;
};

/** How a plan stands on a day. */
export type GrowReview = {
  /** Every step of the plan, in its order. */
  readonly steps: readonly StepReview[];
  /** Every goal of the plan, in its order. */
  readonly goals: readonly GoalReview[];
  /** Every voice of the plan, in its order. */
  readonly horizons: readonly HorizonReview[];
  /** Ids of observations of progress that name nothing in this plan, in order of id. */
  readonly unplaced: readonly string[];
};

type Progress = (about: string, id: GrowProgress) => ItemReading;

const standingOf = (
  done: Reading,
  overtaken: Reading,
  when: IsoDate,
  on: IsoDate,
): StepReview['standing'] => {
  if (done.answer === 'yes') return 'done';
  if (overtaken.answer === 'yes' && (done.on === undefined || overtaken.on! >= done.on)) return 'overtaken';
  if (when >= on) return 'due';
  return done.answer === 'no' ? 'late' : 'not-known';
};

const reviewStep = (step: GrowPlan['steps'][number], read: Progress, on: IsoDate): StepReview => {
  const done = read(step.id, 'grow.progress.done');
  const overtaken = read(step.id, 'grow.progress.overtaken');
  const standing = standingOf(done.reading, overtaken.reading, step.when, on);
  return {
    step: step.id,
    goal: step.goal,
    when: step.when,
    standing,
    from: (standing === 'overtaken' ? overtaken : done).reading.from,
    cautions: [done, overtaken].flatMap(({ id, reading }) => readingCautions(id, reading)),
    rule: GRW_5,
  };
};

const reviewHorizon = (person: string, goals: readonly GoalReview[]): HorizonReview => {
  const own = goals.filter(({ whose }) => whose === person);
  const open = own.filter(({ progress }) => findingOf(progress) !== 'achieved');
  const now = GROW_HORIZONS.find((horizon) => open.some((goal) => goal.horizon === horizon));
  if (now !== undefined)
    return {
      person,
      now,
      next: GROW_HORIZONS[GROW_HORIZONS.indexOf(now) + 1] ?? 'none',
      ask: [],
      rule: GRW_3,
    };
  const next = GROW_HORIZONS.find((horizon) => !own.some((goal) => goal.horizon === horizon)) ?? 'none';
  return { person, now: 'all-achieved', next, ask: ['grow.goal.question.what-want'], rule: GRW_3 };
};

/**
 * Reviews a plan: which steps are done, late or overtaken, how far each goal has come, and which horizon is next for
 * each person. A gain counts as achieved only once somebody has looked again and it has lasted.
 *
 * @param plan - A finished plan.
 * @param progress - Observations about its steps and goals (`GROW_PROGRESS`), by the id of the step or goal in `about`,
 *   in any order.
 * @param options - `on`: the day of the review; what came later does not count. A step due today is not late.
 * @returns Every step, goal and voice; nothing is left out, and observations that name nothing in this plan are
 *   listed: they may belong to another.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 and 11.1 (`barnsley-toolkit`): rules GRW-3, GRW-5, GRW-6.
 * @example reviewGrow({ voices: ['p1'], goals: [], steps: [] }, [], { on: isoDate('2026-11-21') }).horizons[0]?.next; // => 'short'
 */
export const reviewGrow = (
  plan: Pick<GrowPlan, 'voices' | 'goals' | 'steps'>,
  progress: readonly Observation[],
  { on }: { readonly on: IsoDate },
): GrowReview => {
  const known = progress.filter(({ item }) => (GROW_PROGRESS as readonly string[]).includes(item));
  const byAbout = groupBy(known, ({ about }) => about);
  const read: Progress = (about, id) => ({
    id,
    reading: readItem(indexObservations(byAbout.get(about) ?? [], on), id),
  });
  const goals = plan.goals.map(({ id, whose, horizon }) => ({
    goal: id,
    whose,
    horizon,
    progress: concludeLasting<GoalProgress>(
      read(id, 'grow.progress.gained'),
      read(id, 'grow.progress.sustained'),
      GRW_6,
      { lasting: 'achieved', gained: 'gained-not-sustained', none: 'not-yet' },
    ),
  }));
  const named = new Set([...plan.goals, ...plan.steps].map(({ id }) => id));
  return {
    steps: plan.steps.map((step) => reviewStep(step, read, on)),
    goals,
    horizons: plan.voices.map((person) => reviewHorizon(person, goals)),
    unplaced: known
      .filter((one) => one.on <= on && !named.has(one.about))
      .map(({ id }) => id)
      .sort(byCodeUnit),
  };
};
