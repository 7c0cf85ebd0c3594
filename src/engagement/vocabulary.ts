import type { AP_ENGAGEMENT, ENGAGEMENT_RATIONALE, TOOLKIT_BACKGROUND } from './vocabulary/background.js';
import {
  COMMUNICATION_NEEDS,
  type CommunicationNeed,
  type CommunicationNeedMet,
  FAMILY_BARRIERS,
  FAMILY_NEEDS,
  type FamilyBarrier,
  type FamilyNeed,
  type HomeContext,
  PRACTITIONER_BARRIERS,
  type PractitionerBarrier,
} from './vocabulary/families.js';
import type {
  ContactQuestion,
  ENGAGEMENT_PRINCIPLES,
  PARTNERSHIP_ELEMENTS,
  ParentContactQuestion,
  PRACTITIONER_QUALITIES,
  PRACTITIONER_SKILLS,
} from './vocabulary/practice.js';
import { SITUATIONS, type Situation } from './vocabulary/situations.js';
import { type EngagementStage, STAGE_CRITERIA, type StageCriterion } from './vocabulary/stages.js';
import {
  type EngagementStrategy,
  type SanctionStrategy,
  type STRATEGY_NOTES,
  WILLING_BUT_UNCONFIDENT,
} from './vocabulary/strategies.js';

export * from './vocabulary/background.js';
export * from './vocabulary/derived-links.js';
export * from './vocabulary/families.js';
export * from './vocabulary/links.js';
export * from './vocabulary/practice.js';
export * from './vocabulary/situations.js';
export * from './vocabulary/stages.js';
export * from './vocabulary/strategies.js';

/** Where the record says whether non-resident parents, and men and wider family, take part. */
export const INVITATION_ITEMS = [
  'engagement.strategy.non-resident-parents',
  'engagement.strategy.men-and-wider-family',
] as const;

/** Every item of this module that an observation can name. */
export const ENGAGEMENT_ITEMS: readonly EngagementItem[] = /* @__PURE__ */ (() => [
  ...Object.values(STAGE_CRITERIA).flat(),
  ...FAMILY_BARRIERS,
  ...PRACTITIONER_BARRIERS,
  ...FAMILY_NEEDS,
  ...(Object.entries(COMMUNICATION_NEEDS).flat() as readonly (CommunicationNeed | CommunicationNeedMet)[]),
  ...SITUATIONS,
  WILLING_BUT_UNCONFIDENT,
  ...INVITATION_ITEMS,
])();

/** Id of something of this module that an observation can name. */
export type EngagementItem =
  | StageCriterion
  | FamilyBarrier
  | PractitionerBarrier
  | FamilyNeed
  | CommunicationNeed
  | CommunicationNeedMet
  | Situation
  | typeof WILLING_BUT_UNCONFIDENT
  | (typeof INVITATION_ITEMS)[number];

/** Id of a barrier, need, situation or home circumstance. */
export type FamilyId =
  | FamilyBarrier
  | PractitionerBarrier
  | FamilyNeed
  | CommunicationNeed
  | CommunicationNeedMet
  | Situation
  | HomeContext;

/** Id of something that can be done, or of what explains or limits it. */
export type StrategyId =
  | Exclude<EngagementStrategy, ParentContactQuestion>
  | SanctionStrategy
  | (typeof STRATEGY_NOTES)[number];

/** Id of a stage, of what families say helps or hinders, or of what good practice is made of. */
export type PracticeId =
  | EngagementStage
  | StageCriterion
  | ContactQuestion
  | (typeof ENGAGEMENT_PRINCIPLES)[number]
  | (typeof PARTNERSHIP_ELEMENTS)[number]
  | (typeof PRACTITIONER_QUALITIES)[number]
  | (typeof PRACTITIONER_SKILLS)[number];

/** Id of what the toolkit is for, why engagement matters, or how alternative provision differs. */
export type BackgroundId =
  | (typeof TOOLKIT_BACKGROUND)[number]
  | (typeof ENGAGEMENT_RATIONALE)[number]
  | (typeof AP_ENGAGEMENT)[number];

/** Every id of this module that has words. */
export type EngagementId = FamilyId | StrategyId | PracticeId | BackgroundId;
