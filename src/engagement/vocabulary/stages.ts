/** The three stages of engagement, in order. Being let in proves at most that the first is done. */
export const ENGAGEMENT_STAGES = [
  'engagement.stage.1-attract',
  'engagement.stage.2-recognise-value',
  'engagement.stage.3-build-and-deliver',
] as const;

/** One of {@link ENGAGEMENT_STAGES}. */
export type EngagementStage = (typeof ENGAGEMENT_STAGES)[number];

/** What the second and third stages are evidenced by; every one is needed. The first is evidenced by contacts. */
export const STAGE_CRITERIA = {
  'engagement.stage.1-attract': ['engagement.stage.1-attract'],
  'engagement.stage.2-recognise-value': [
    'engagement.stage.2-recognise-value.benefits',
    'engagement.stage.2-recognise-value.goals',
    'engagement.stage.2-recognise-value.expectations',
  ],
  'engagement.stage.3-build-and-deliver': [
    'engagement.stage.3-build-and-deliver.relationship',
    'engagement.stage.3-build-and-deliver.meaningful-support',
    'engagement.stage.3-build-and-deliver.accessible-suitable',
  ],
} as const satisfies Record<EngagementStage, readonly string[]>;

/** Id of something that evidences a stage. */
export type StageCriterion = (typeof STAGE_CRITERIA)[EngagementStage][number];
