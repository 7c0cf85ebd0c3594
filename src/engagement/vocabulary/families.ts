/** What can stand between a family and a service, seen from the family's side. */
export const FAMILY_BARRIERS = [
  'engagement.barrier.family.history-of-dropping-out',
  'engagement.barrier.family.bad-past-experience',
  'engagement.barrier.family.intervention-in-own-youth',
  'engagement.barrier.family.concerns-not-understood',
  'engagement.barrier.family.cultural-difference',
  'engagement.barrier.family.fear-of-removal',
  'engagement.barrier.family.anti-authority',
  'engagement.barrier.family.poor-communication',
  'engagement.barrier.family.privacy',
  'engagement.barrier.family.something-to-hide',
  'engagement.barrier.family.siloed-help',
  'engagement.barrier.family.low-aspirations',
  'engagement.barrier.family.daunted-by-presentation',
  'engagement.barrier.family.unidentified-need',
  'engagement.barrier.family.wider-problems-ignored',
  'engagement.barrier.family.own-need-unacknowledged',
  'engagement.barrier.family.impact-unacknowledged',
  'engagement.barrier.family.support-ended-too-soon',
  'engagement.barrier.family.chaotic-lifestyle',
  'engagement.barrier.family.inadequate-or-threatened',
  'engagement.barrier.family.no-practical-benefit',
  'engagement.barrier.family.expectations-unclear',
  'engagement.barrier.family.staff-changes',
  'engagement.barrier.family.fear-of-judgement',
  'engagement.barrier.family.fear-of-stigma',
  'engagement.barrier.family.emotional-overwhelm',
  'engagement.barrier.family.nothing-to-lose',
  'engagement.barrier.family.uneasy-asking-for-help',
  'engagement.barrier.family.disagrees-about-needs',
  'engagement.barrier.family.help-only-when-professional-decides',
  'engagement.barrier.family.anger-after-exclusion',
  'engagement.barrier.family.shut-out-of-decisions',
] as const;

/** One of {@link FAMILY_BARRIERS}. */
export type FamilyBarrier = (typeof FAMILY_BARRIERS)[number];

/** What can stand between a family and a service, on the service's side. */
export const PRACTITIONER_BARRIERS = [
  'engagement.barrier.practitioner.lack-skills',
  'engagement.barrier.practitioner.misread-difficulties',
  'engagement.barrier.practitioner.lack-of-time',
  'engagement.barrier.practitioner.frame-of-reference',
  'engagement.barrier.practitioner.service-pressure',
] as const;

/** One of {@link PRACTITIONER_BARRIERS}. */
export type PractitionerBarrier = (typeof PRACTITIONER_BARRIERS)[number];

/**
 * The procedure's reasons that are the same idea as a family barrier (D-14). An observation of either bears out the
 * barrier; the words for a reason are the behaviour module's.
 */
export const BARRIER_REASONS = {
  'engagement.barrier.family.privacy': 'behaviour.reason.privacy',
  'engagement.barrier.family.something-to-hide': 'behaviour.reason.something-to-hide',
  'engagement.barrier.family.cultural-difference': 'behaviour.reason.cultural-differences',
  'engagement.barrier.family.expectations-unclear': 'behaviour.reason.expectations-unclear',
  'engagement.barrier.family.bad-past-experience': 'behaviour.reason.poor-previous-experience',
  'engagement.barrier.family.staff-changes': 'behaviour.reason.staff-changes',
  'engagement.barrier.family.anti-authority': 'behaviour.reason.fear-of-authority',
  'engagement.barrier.family.fear-of-removal': 'behaviour.reason.fear-of-removal',
  'engagement.barrier.family.fear-of-judgement': 'behaviour.reason.fear-of-judgement',
  'engagement.barrier.family.nothing-to-lose': 'behaviour.reason.nothing-to-lose',
} as const satisfies { readonly [K in FamilyBarrier]?: string };

/** The two reasons that only the procedure names (D-14). They count as barriers beside the toolkit's. */
export const PROCEDURE_ONLY_REASONS = [
  'behaviour.reason.refuses-problem',
  'behaviour.reason.resents-interference',
] as const;

/** One of {@link PROCEDURE_ONLY_REASONS}. */
export type ProcedureOnlyReason = (typeof PROCEDURE_ONLY_REASONS)[number];

/** What exclusion from school can leave a parent with. */
export const FAMILY_NEEDS = [
  'engagement.family-need.lost-parent-network',
  'engagement.family-need.lost-job',
  'engagement.family-need.loneliness',
] as const;

/** One of {@link FAMILY_NEEDS}. */
export type FamilyNeed = (typeof FAMILY_NEEDS)[number];

/** What a family may need so that a service can be reached at all, and the item that says whether it is met. */
export const COMMUNICATION_NEEDS = {
  'engagement.need.reading': 'engagement.need.reading.met',
  'engagement.need.language': 'engagement.need.language.met',
  'engagement.need.diary': 'engagement.need.diary.met',
  'engagement.need.times-and-places': 'engagement.need.times-and-places.met',
} as const;

/** Id of a communication need: a key of {@link COMMUNICATION_NEEDS}. */
export type CommunicationNeed = keyof typeof COMMUNICATION_NEEDS;

/** Id that says whether a communication need is met. */
export type CommunicationNeedMet = (typeof COMMUNICATION_NEEDS)[CommunicationNeed];

/** What homes of children in alternative provision have often been through. Background; it judges nobody. */
export const HOME_CONTEXTS = [
  'engagement.home-context.trauma',
  'engagement.home-context.domestic-abuse',
  'engagement.home-context.sexual-abuse',
  'engagement.home-context.teenage-parenthood',
  'engagement.home-context.neglect',
  'engagement.home-context.family-conflict',
  'engagement.home-context.criminality',
] as const;

/** One of {@link HOME_CONTEXTS}. */
export type HomeContext = (typeof HOME_CONTEXTS)[number];
