/** What the toolkit says works, in its order (9.2). */
export const TOOLKIT_STRATEGIES = [
  'engagement.strategy.persistent-assertive-proactive',
  'engagement.strategy.keep-saying-here-to-help',
  'engagement.strategy.challenge-for-ownership',
  'engagement.strategy.consequences-clear',
  'engagement.strategy.first-meeting-impression',
  'engagement.strategy.child-voice-central',
  'engagement.strategy.children-actively-engaged',
  'engagement.strategy.model-with-children',
  'engagement.strategy.evidence-impact-on-child',
  'engagement.strategy.non-resident-parents',
  'engagement.strategy.men-and-wider-family',
  'engagement.strategy.transparent-about-why',
  'engagement.strategy.professional-boundaries',
  'engagement.strategy.ground-rules-early',
  'engagement.strategy.support-whole-family',
  'engagement.strategy.ask-what-help',
  'engagement.strategy.parents-own-solutions',
  'engagement.strategy.active-listening-modelled',
  'engagement.strategy.explain-assessment',
  'engagement.strategy.assessment-builds-knowledge',
  'engagement.strategy.assessment-checks-fit',
  'engagement.strategy.assessment-own-goals',
  'engagement.strategy.assessment-behind-label',
  'engagement.strategy.build-on-strengths',
  'engagement.strategy.resilience-protective-factors',
  'engagement.strategy.strengths-needs-resources',
  'engagement.strategy.respectful-no-criticism',
  'engagement.strategy.space-for-opinions',
  'engagement.strategy.recap-visit',
  'engagement.strategy.coordinated-services',
  'engagement.strategy.ongoing-encouragement',
  'engagement.strategy.can-do-attitude',
  'engagement.strategy.openness-respect-praise',
  'engagement.strategy.hands-on-support',
  'engagement.strategy.follow-through',
  'engagement.strategy.flexible-times',
  'engagement.strategy.punctual',
  'engagement.strategy.avoid-cancelling',
  'engagement.strategy.courteous-and-clear',
  'engagement.strategy.consistent-under-rejection',
  'engagement.strategy.trusted-third-party',
  'engagement.strategy.phone-or-text',
  'engagement.strategy.appointment-reminders',
  'engagement.strategy.model-behaviour',
  'engagement.strategy.parenting-programme',
  'engagement.strategy.advocate',
  'engagement.strategy.acknowledge-progress',
  'engagement.strategy.plain-english',
  'engagement.strategy.difficult-information-sensitively',
  'engagement.strategy.balance-support-challenge',
  'engagement.strategy.extended-period',
  'engagement.strategy.seamless-service',
  'engagement.strategy.good-endings',
  'engagement.strategy.community-resources',
] as const;

/** Sanctions, and what can be done with them. Kept apart from every other strategy, and from punishment (D-10). */
export const SANCTION_STRATEGIES = [
  'engagement.strategy.sanctions-and-rewards',
  'engagement.strategy.lower-sanction-risk',
  'engagement.strategy.temporary-suspension',
  'engagement.strategy.sanction.attendance-fine',
  'engagement.strategy.sanction.eviction',
] as const;

/** One of {@link SANCTION_STRATEGIES}. */
export type SanctionStrategy = (typeof SANCTION_STRATEGIES)[number];

/** What explains or limits the strategies: reasons, cautions, a sign to know and a question to ask. */
export const STRATEGY_NOTES = [
  'engagement.strategy.how-over-what',
  'engagement.strategy.child-as-information-source',
  'engagement.strategy.question-child-change',
  'engagement.strategy.strengths-give-hope',
  'engagement.strategy.problem-only-focus',
  'engagement.strategy.misunderstanding-as-feedback',
  'engagement.strategy.willing-but-unconfident',
  'engagement.strategy.avoid-unexpected-calls',
  'engagement.strategy.cannot-read-letters',
  'engagement.strategy.home-visit.families-most-open',
  'engagement.micro-work.definition',
] as const;

/** The sign that a parent wants to change and doubts they can. An observation can name it. */
export const WILLING_BUT_UNCONFIDENT = 'engagement.strategy.willing-but-unconfident';

/** Seeing a family at home. A suggestion of it always carries both its worth and its risk. */
export const HOME_VISIT = 'engagement.strategy.home-visit.most-effective';

/** What the procedure adds for families who do not co-operate. */
export const PROCEDURE_STRATEGIES = [
  'engagement.procedure.understand-why',
  'engagement.procedure.formal-though-warm',
  'engagement.procedure.state-authority',
  'engagement.procedure.feelings-and-tasks',
] as const;

/** The six domains of micro-work, each with what belongs to it. */
export const MICRO_WORK_DOMAINS = {
  'engagement.domain.behavioural': [
    'engagement.domain.behavioural.challenge-interactions',
    'engagement.domain.behavioural.model-management',
  ],
  'engagement.domain.emotional': [
    'engagement.domain.emotional.support-children',
    'engagement.domain.emotional.support-parents',
  ],
  'engagement.domain.safeguarding': ['engagement.domain.safeguarding.establish-risks'],
  'engagement.domain.functional': [
    'engagement.domain.functional.finances',
    'engagement.domain.functional.hygiene',
    'engagement.domain.functional.practicalities',
  ],
  'engagement.domain.pedagogic': [
    'engagement.domain.pedagogic.family-learning',
    'engagement.domain.pedagogic.share-progress',
  ],
  'engagement.domain.capacity-building': [
    'engagement.domain.capacity-building.explain-system',
    'engagement.domain.capacity-building.advocate',
  ],
} as const;

/** Id of a domain of micro-work: a key of {@link MICRO_WORK_DOMAINS}. */
export type MicroWorkDomain = keyof typeof MICRO_WORK_DOMAINS;

/** Id of something done in a domain of micro-work. */
export type DomainStrategy = (typeof MICRO_WORK_DOMAINS)[MicroWorkDomain][number];

/** Small acts of help, partly planned and partly made up on the spot. */
export const MICRO_WORK = [
  'engagement.micro-work.accompany-appointments',
  'engagement.micro-work.clean-kitchen',
  'engagement.micro-work.source-furniture',
  'engagement.micro-work.buy-curtains',
  'engagement.micro-work.complete-forms',
  'engagement.micro-work.listening-ear',
  'engagement.micro-work.calm-confrontation',
] as const;

/** One of {@link MICRO_WORK}. */
export type MicroWork = (typeof MICRO_WORK)[number];

/** Id of something a practitioner can do to engage a family. Sanctions are not among them. */
export type EngagementStrategy =
  | (typeof TOOLKIT_STRATEGIES)[number]
  | (typeof PROCEDURE_STRATEGIES)[number]
  | typeof HOME_VISIT
  | MicroWork
  | MicroWorkDomain
  | DomainStrategy
  | 'engagement.helps.ap.frequent-updates'
  | 'engagement.helps.ap.progress-messages';
