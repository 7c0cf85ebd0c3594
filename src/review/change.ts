import {
  type AllNeeded,
  assessCapacity,
  assessChangeStage,
  assessReadiness,
  CHG_2,
  type ChangeStage,
  type ChangeState,
  type ChangeWindow,
  checkStrategyFit,
  describeWindow,
  evolveChange,
  listReassessments,
  listStageResponse,
  type Reassessment,
  type StageResponse,
  type StrategyFit,
  startChange,
} from '../change/index.js';
import {
  findingOf,
  type IsoDate,
  type Judgement,
  missingOf,
  type Observation,
  observationsUpTo,
} from '../kernel/index.js';
import { type AchievementFinding, assessAchievement } from '../plan/index.js';
import type { NeededChange } from '../record/index.js';
import { REV_2 } from './register.js';
import type { Step } from './step.js';

/** Where one parent stands on one needed change, and what follows. */
export type ChangeReview = {
  /** Id of the parent. */
  readonly parent: string;
  /** Id of the needed change. */
  readonly neededChange: string;
  /** What practitioners put on file, event by event. */
  readonly onFile: ChangeState;
  /** What the observations indicate today. */
  readonly indicated: Judgement<ChangeStage>;
  /** True where the stage on file is another than the one indicated. */
  readonly differs: boolean;
  /** Motivation and ability, both of them. */
  readonly capacity: Judgement<AllNeeded>;
  /** Whether it counts as achieved: once it has lasted. */
  readonly achievement: Judgement<AchievementFinding>;
  /** The six things to be able to say; only at determination. */
  readonly readiness?: Judgement<AllNeeded>;
  /** How long determination has been open; only there. */
  readonly window?: ChangeWindow;
  /** Tasks, what to avoid and what to ask, at the stage on file. */
  readonly response: StageResponse;
  /** How the strategies in use sit with the stage on file. */
  readonly fit: readonly StrategyFit[];
  /** When motivation and ability were last looked at. */
  readonly reassessed: readonly Reassessment[];
};

/** The state that the events on file add up to, as known on the day. */
const stateOn = ({ parent, id, events = [] }: NeededChange, on: IsoDate): ChangeState =>
  events.filter((event) => event.on <= on).reduce(evolveChange, startChange(parent, id));

/**
 * Reviews one needed change of one parent.
 *
 * @param change - The needed change, with what happened on the cycle so far.
 * @param observations - Observations about this parent or this change.
 * @param options - `on`: the day of the review.
 * @returns What is on file beside what is indicated, with the response of the stage on file.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1 to CHG-14, PLN-6.
 * @example reviewChange({ id: 'n1', parent: 'p1', what: '' }, [], { on: isoDate('2026-11-21') }).onFile.stage; // => 'not-located'
 */
export const reviewChange = (
  change: NeededChange,
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): ChangeReview => {
  const onFile = stateOn(change, on);
  const known = observationsUpTo(observations, on);
  const indicated = assessChangeStage(known, { on });
  const found = findingOf(indicated);
  const window = describeWindow(onFile, { on });
  return {
    parent: change.parent,
    neededChange: change.id,
    onFile,
    indicated,
    differs: found !== undefined && onFile.stage !== 'not-located' && found !== onFile.stage,
    capacity: assessCapacity(known, { on }),
    achievement: assessAchievement(
      known.filter(({ about }) => about === change.id),
      { on },
    ),
    ...(onFile.stage === 'change.determination' ? { readiness: assessReadiness(known, { on }) } : {}),
    ...(window === undefined ? {} : { window }),
    response: listStageResponse(onFile.stage, known, { on }),
    fit: checkStrategyFit(onFile.stage, change.strategies ?? []),
    reassessed: listReassessments(known, { on }),
  };
};

/**
 * The steps that follow from one needed change.
 *
 * @param review - The review of this needed change.
 * @returns Steps: locate first, strategies to leave or to keep for later, a stage to look at again, the first task of
 *   the stage, and what to ask.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-2, CHG-4, CHG-7.
 * @example listChangeSteps(reviewChange({ id: 'n1', parent: 'p1', what: '' }, [], { on: isoDate('2026-11-21') }))[0]?.id; // => 'locate-parent'
 */
export const listChangeSteps = (review: ChangeReview): readonly Step[] => {
  const { parent, neededChange, onFile, indicated, differs, response, fit } = review;
  const about = neededChange;
  const from = indicated.evidence.flatMap((evidence) => evidence.from);
  const task = response.tasks[0];
  return [
    ...(onFile.stage === 'not-located'
      ? [
          {
            kind: 'must' as const,
            id: 'locate-parent',
            about,
            because: from,
            detail: { parent },
            rule: CHG_2,
          },
        ]
      : []),
    ...fit
      .filter(({ fit: how }) => how === 'avoid' || how === 'unlikely-to-work')
      .map((one) => ({
        kind: one.fit === 'avoid' ? ('must' as const) : ('consider' as const),
        id: one.fit === 'avoid' ? 'keep-from-strategy' : 'strategy-for-another-stage',
        about,
        because: from,
        detail: { strategy: one.strategy, stage: onFile.stage },
        rule: one.rule,
      })),
    ...(differs ? [differsStep(review, from)] : []),
    ...(task === undefined
      ? []
      : [{ kind: 'should' as const, id: task.id, about, because: [], rule: task.rule }]),
    ...missingOf(indicated).map((gap) => ({
      kind: 'ask' as const,
      id: gap.field,
      about,
      because: [],
      detail: { couldBecome: gap.couldBecome },
      rule: CHG_2,
    })),
  ];
};

const differsStep = (
  { neededChange, onFile, indicated }: ChangeReview,
  because: readonly string[],
): Step => ({
  kind: 'should',
  id: 'look-at-stage-again',
  about: neededChange,
  because,
  detail: { onFile: onFile.stage, indicated: String(findingOf(indicated)) },
  rule: REV_2,
});
