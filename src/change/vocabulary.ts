/** The five stages of the cycle of change, in order. Relapse is an event, not a sixth stage. */
export const CHANGE_STAGES = [
  'change.precontemplation',
  'change.contemplation',
  'change.determination',
  'change.action',
  'change.maintenance',
] as const;

/** One of {@link CHANGE_STAGES}. */
export type ChangeStage = (typeof CHANGE_STAGES)[number];

/** What can be seen of a parent, by the stage it points to. None of them alone places anybody. */
export const CHANGE_INDICATORS = {
  'change.precontemplation': [
    'change.precontemplation.indicator.typical-start',
    'change.precontemplation.indicator.denies-problem',
    'change.precontemplation.indicator.no-need-to-change',
    'change.precontemplation.indicator.defensive',
    'change.precontemplation.indicator.in-denial',
    'change.precontemplation.indicator.projecting',
    'change.precontemplation.indicator.minimising',
    'change.precontemplation.indicator.blaming',
    'change.precontemplation.indicator.depressed',
    'change.precontemplation.indicator.unaware',
  ],
  'change.contemplation': [
    'change.contemplation.indicator.acknowledges-problem',
    'change.contemplation.indicator.explores-tackling',
    'change.contemplation.indicator.ambivalent',
    'change.contemplation.indicator.stuck',
    'change.contemplation.indicator.argues-both-ways',
  ],
  'change.determination': ['change.determination.indicator.decided'],
  'change.action': [
    'change.action.indicator.takes-steps',
    'change.action.indicator.specific-actions',
    'change.action.indicator.uses-self-and-services',
    'change.action.indicator.rehearses-new-thinking',
    'change.action.indicator.rehearses-new-behaviour',
    'change.action.indicator.rehearses-new-relationships',
  ],
  'change.maintenance': [
    'change.maintenance.indicator.rehearses-skills',
    'change.maintenance.indicator.internalises',
  ],
} as const;

/** Id of something that can be seen of a parent on the cycle. */
export type ChangeIndicator = (typeof CHANGE_INDICATORS)[ChangeStage][number];

/** What shows each move onto a stage: admits the problem, has decided, takes steps, makes them last. */
export const MOVE_SIGNS = {
  'change.contemplation': ['change.contemplation.indicator.acknowledges-problem'],
  'change.determination': ['change.determination.indicator.decided'],
  'change.action': ['change.action.indicator.takes-steps', 'change.action.indicator.specific-actions'],
  'change.maintenance': [
    'change.maintenance.indicator.rehearses-skills',
    'change.maintenance.indicator.internalises',
  ],
} as const;

/** What says that the first move has not been made. */
export const MOVE_COUNTERSIGNS = {
  'change.contemplation': [
    'change.precontemplation.indicator.denies-problem',
    'change.precontemplation.indicator.no-need-to-change',
  ],
  'change.determination': [],
  'change.action': [],
  'change.maintenance': [],
} as const;

/** Id of something that shows a move. */
export type MoveSign = (typeof MOVE_SIGNS)[keyof typeof MOVE_SIGNS][number];

/** What a practitioner does at each stage. */
export const CHANGE_TASKS = {
  'change.precontemplation': [
    'change.precontemplation.task.build-trust',
    'change.precontemplation.task.raise-awareness',
    'change.precontemplation.task.affirm-strengths',
    'change.precontemplation.task.motivational-interviewing',
  ],
  'change.contemplation': [
    'change.contemplation.task.pros-cons-present',
    'change.contemplation.task.pros-cons-change',
    'change.contemplation.task.assert-possible',
    'change.contemplation.task.show-capacity',
    'change.contemplation.task.explore-options',
    'change.contemplation.task.commitment-and-capacity',
    'change.contemplation.task.tip-balance',
  ],
  'change.determination': [
    'change.determination.task.best-actions',
    'change.determination.task.short-and-long-goals',
    'change.determination.task.internal-resources',
    'change.determination.task.external-resources',
    'change.determination.task.support-motivation',
    'change.determination.task.start-support-plan',
  ],
  'change.action': [
    'change.action.task.implement-plan',
    'change.action.task.short-term-goals',
    'change.action.task.envision-long-term',
    'change.action.task.reframe',
    'change.action.task.keep-appointments',
    'change.action.task.advocate',
    'change.action.task.identify-support',
    'change.action.task.review-progress',
    'change.action.task.rehearse-challenges',
    'change.action.task.clarity-of-goals',
    'change.action.task.praise-small-progress',
  ],
  'change.maintenance': [
    'change.maintenance.task.relapse-possibility',
    'change.maintenance.task.relapse-triggers',
    'change.maintenance.task.relapse-coping',
    'change.maintenance.task.celebrate',
    'change.maintenance.task.reflect-on-journey',
    'change.maintenance.task.next-goal',
  ],
} as const;

/** Id of something a practitioner does at a stage. */
export type ChangeTask = (typeof CHANGE_TASKS)[ChangeStage][number];

/** What a practitioner keeps from doing while a parent sees no problem. */
export const CHANGE_AVOIDS = [
  'change.precontemplation.avoid.prescriptive-advice',
  'change.precontemplation.avoid.confrontation',
] as const;

/** One of {@link CHANGE_AVOIDS}. */
export type ChangeAvoid = (typeof CHANGE_AVOIDS)[number];

/** What a parent who weighs change may need time for. */
export const CHANGE_NEEDS_TIME = [
  'change.contemplation.need-time.self-examination',
  'change.contemplation.need-time.appreciate-child-needs',
  'change.contemplation.need-time.count-cost',
  'change.contemplation.need-time.identify-benefit',
  'change.contemplation.need-time.meaningful-goals',
] as const;

/** One of {@link CHANGE_NEEDS_TIME}. */
export type ChangeNeedsTime = (typeof CHANGE_NEEDS_TIME)[number];

/** The two parts of capacity to change. Both are needed. */
export const CAPACITY_PARTS = ['change.capacity.motivation', 'change.capacity.ability'] as const;

/** One of {@link CAPACITY_PARTS}. */
export type CapacityPart = (typeof CAPACITY_PARTS)[number];

/** What a parent who has decided should be able to put into words. */
export const READINESS_CRITERIA = [
  'change.determination.readiness.problems-and-effect',
  'change.determination.readiness.wanted-changes',
  'change.determination.readiness.specific-goals',
  'change.determination.readiness.cooperation',
  'change.determination.readiness.rewards',
  'change.determination.readiness.consequences',
] as const;

/** One of {@link READINESS_CRITERIA}. */
export type ReadinessCriterion = (typeof READINESS_CRITERIA)[number];

/** What a family support plan is measured by. */
export const PLAN_QUALITIES = [
  'change.determination.plan-quality.realistic',
  'change.determination.plan-quality.acceptable',
  'change.determination.plan-quality.accessible',
  'change.determination.plan-quality.appropriate',
  'change.determination.plan-quality.effective',
] as const;

/** One of {@link PLAN_QUALITIES}. */
export type PlanQuality = (typeof PLAN_QUALITIES)[number];

/** The sign that a parent in action may be about to drop out. */
export const OVERWHELM = 'change.action.risk.overwhelm' as const;

/** What goes on through every stage. */
export const CHANGE_REASSESSMENTS = [
  'change.procedure.reassess-motivation',
  'change.procedure.reassess-capacity',
] as const;

/** One of {@link CHANGE_REASSESSMENTS}. */
export type ChangeReassessment = (typeof CHANGE_REASSESSMENTS)[number];

/** Every item of this module that an observation can name. */
export type ChangeItem =
  | ChangeIndicator
  | CapacityPart
  | ReadinessCriterion
  | PlanQuality
  | typeof OVERWHELM
  | ChangeNeedsTime;

/** Every id of this module that has words. */
export type ChangeId = ChangeStage | ChangeItem | ChangeTask | ChangeAvoid | ChangeReassessment;
