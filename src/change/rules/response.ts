import {
  byCodeUnit,
  type Caution,
  daysBetween,
  type IsoDate,
  indexObservations,
  type Observation,
  type Rule,
  readItem,
} from '../../kernel/index.js';
import {
  CHG_1,
  CHG_2,
  CHG_7,
  CHG_7_CONDUCT,
  CHG_8,
  CHG_9,
  CHG_10,
  CHG_11,
  CHG_12,
  CHG_13,
  CHG_14,
} from '../register.js';
import {
  CAPACITY_PARTS,
  CHANGE_AVOIDS,
  CHANGE_NEEDS_TIME,
  CHANGE_REASSESSMENTS,
  CHANGE_TASKS,
  type ChangeAvoid,
  type ChangeItem,
  type ChangeNeedsTime,
  type ChangeStage,
  type ChangeTask,
  MOVE_SIGNS,
  OVERWHELM,
  PLAN_QUALITIES,
  READINESS_CRITERIA,
} from '../vocabulary.js';

/** What the toolkit recommends at a stage. */
export type StageResponse = {
  /** Tasks, most pressing first where the rules say so, otherwise in the toolkit's order. */
  readonly tasks: readonly { readonly id: ChangeTask; readonly rule: Rule }[];
  /** What to keep from doing. */
  readonly avoid: readonly { readonly id: ChangeAvoid; readonly rule: Rule }[];
  /** What the parent may need time for. */
  readonly needsTime: readonly { readonly id: ChangeNeedsTime; readonly rule: Rule }[];
  /** Items worth asking about at this stage. */
  readonly ask: readonly { readonly id: ChangeItem; readonly rule: Rule }[];
  /** What to keep in mind: where the sources differ on what to avoid, the other reading with its citation. */
  readonly cautions: readonly Caution[];
};

const COUNTER_OVERWHELM: readonly ChangeTask[] = [
  'change.action.task.clarity-of-goals',
  'change.action.task.praise-small-progress',
];
const RELAPSE_WORK: readonly ChangeTask[] = [
  'change.maintenance.task.relapse-possibility',
  'change.maintenance.task.relapse-triggers',
  'change.maintenance.task.relapse-coping',
];

const ruleFor = (task: ChangeTask): Rule =>
  COUNTER_OVERWHELM.includes(task) ? CHG_12 : RELAPSE_WORK.includes(task) ? CHG_13 : CHG_1;

/**
 * What the toolkit recommends for a parent at a stage.
 *
 * @param stage - Stage of this parent for this change, or `not-located`.
 * @param observations - Observations about this parent and this change. In action, `change.action.risk.overwhelm`
 *   answered yes, or disputed, brings the tasks that counter it to the front.
 * @param options - `on`: the day of the judgement.
 * @returns Tasks, what to avoid, what may need time, what to ask and what to keep in mind, each with its rule. While
 *   the stage is not known there are no tasks: find the parent on the cycle first.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1, CHG-2, CHG-7, CHG-9, CHG-11 to CHG-14.
 * @example listStageResponse('not-located', [], { on: isoDate('2026-11-21') }).tasks; // => []
 */
export const listStageResponse = (
  stage: ChangeStage | 'not-located',
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): StageResponse => {
  if (stage === 'not-located') return { tasks: [], avoid: [], needsTime: [], ask: LOCATE, cautions: [] };
  const overwhelm = readItem(indexObservations(observations, on), OVERWHELM);
  const all: readonly ChangeTask[] = CHANGE_TASKS[stage];
  // Somebody saw a parent overwhelmed: a second note that says otherwise does not make it safe to wait.
  const pressing: readonly ChangeTask[] =
    overwhelm.answer === 'yes' || overwhelm.contested ? COUNTER_OVERWHELM : [];
  const first = all.filter((task) => pressing.includes(task));
  const tasks = [...first, ...all.filter((task) => !first.includes(task))];
  const seesNoProblem = stage === 'change.precontemplation';
  return {
    tasks: tasks.map((id) => ({ id, rule: ruleFor(id) })),
    avoid: seesNoProblem ? CHANGE_AVOIDS.map((id) => ({ id, rule: CHG_7 })) : [],
    needsTime: stage === 'change.contemplation' ? CHANGE_NEEDS_TIME.map((id) => ({ id, rule: CHG_1 })) : [],
    ask: stageQuestions(stage),
    cautions: seesNoProblem ? [{ code: 'challenge-conduct-safely', rule: CHG_7_CONDUCT }] : [],
  };
};

/** What would place a parent: the signs of each move, and whether the family is new to services. */
const LOCATE: StageResponse['ask'] = /* @__PURE__ */ (() => [
  ...Object.values(MOVE_SIGNS)
    .flat()
    .map((id) => ({ id, rule: CHG_2 })),
  { id: 'change.precontemplation.indicator.typical-start' as const, rule: CHG_8 },
])();

const stageQuestions = (stage: ChangeStage): StageResponse['ask'] => [
  ...CAPACITY_PARTS.map((id) => ({ id, rule: CHG_14 })),
  ...(stage === 'change.determination' ? READINESS_CRITERIA.map((id) => ({ id, rule: CHG_9 })) : []),
  ...(stage === 'change.determination' ? PLAN_QUALITIES.map((id) => ({ id, rule: CHG_11 })) : []),
  ...(stage === 'change.action' ? [{ id: OVERWHELM, rule: CHG_12 }] : []),
];

/** How long the window that determination opens has been open. The source gives no length, so none is judged. */
export type ChangeWindow = {
  /** Day from which the record has the parent in determination. */
  readonly since: IsoDate;
  /** Days it has been open, counted to `on`; never negative. */
  readonly days: number;
  /** The rule that calls it a window. */
  readonly rule: Rule;
};

/**
 * Describes the window that opens when a parent decides to change.
 *
 * @param state - Stage and since when.
 * @param options - `on`: the day of the judgement.
 * @returns The window, in days; `undefined` outside determination, or where the day it began is after `on`.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rule CHG-10. It gives no length, and neither do we.
 * @example describeWindow({ stage: 'change.determination', since: isoDate('2026-11-01') }, { on: isoDate('2026-11-21') })?.days; // => 20
 */
export const describeWindow = (
  { stage, since }: { readonly stage: ChangeStage | 'not-located'; readonly since?: IsoDate },
  { on }: { readonly on: IsoDate },
): ChangeWindow | undefined =>
  stage !== 'change.determination' || since === undefined || since > on
    ? undefined
    : { since, days: daysBetween(since, on), rule: CHG_10 };

/** When motivation and ability were last looked at. */
export type Reassessment = {
  /** What is to be reassessed. */
  readonly id: (typeof CHANGE_REASSESSMENTS)[number];
  /** Day it was last looked at; `never` where the record has nothing. */
  readonly last: IsoDate | 'never';
  /** Days since, counted to `on`; absent where it was never done. */
  readonly days?: number;
  /** The rule that asks for it. */
  readonly rule: Rule;
};

/**
 * Says when a parent's motivation and ability were last looked at. Once is not enough; how often is for the caller.
 *
 * @param observations - Observations about this parent, in any order. A look that ended in `unknown` counts as a look.
 * @param options - `on`: the day of the judgement.
 * @returns One row for each of the two, with the day and the days since.
 * @throws Never.
 * @see The safeguarding procedure, “Responding to uncooperative families” (`hard-to-engage-procedure`): rule CHG-14.
 * @example listReassessments([], { on: isoDate('2026-11-21') })[0]?.last; // => 'never'
 */
export const listReassessments = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): readonly Reassessment[] => {
  const index = indexObservations(observations, on);
  return CHANGE_REASSESSMENTS.map((id, at) => {
    const last = index
      .get(CAPACITY_PARTS[at]!)
      ?.map((look) => look.on)
      .sort(byCodeUnit)
      .at(-1);
    return last === undefined
      ? { id, last: 'never', rule: CHG_14 }
      : { id, last, days: daysBetween(last, on), rule: CHG_14 };
  });
};
