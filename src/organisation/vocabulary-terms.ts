import type {
  CONTINUUM,
  CULTURE_ITEMS,
  Principle6Clause,
  Principle6Evidence,
  REPORTING_PROMPTS,
  SUPERVISION_TOPICS,
  THREAT_MADE,
} from './vocabulary.js';
import type { Duty } from './vocabulary-duties.js';
import type { SupportMeasureId } from './vocabulary-support.js';

/** Terms, premises, roles, limits and further reading that have words and no rule. */
export const ORGANISATION_TERMS = [
  'organisation.ap.definition',
  'organisation.ap.pupil-group.excluded',
  'organisation.ap.pupil-group.semh',
  'organisation.ap.form.local-authority',
  'organisation.ap.form.private-school',
  'organisation.ap.form.pupil-referral-unit',
  'organisation.ap.form.independent-special',
  'organisation.ap.form.further-education-linked',
  'organisation.ap.form.work-based-learning',
  'organisation.ap.feature.smaller-classes',
  'organisation.ap.feature.flexible-curriculum',
  'organisation.ap.feature.pastoral-therapeutic',
  'organisation.ap.feature.belonging',
  'organisation.ap.feature.staff-child-relationships',
  'organisation.ap.feature.flexible-structure',
  'organisation.ap.feature.tailored-to-interests',
  'organisation.ap.feature.care-safe-space',
  'organisation.ap.over-representation.poverty',
  'organisation.ap.over-representation.ethnicity',
  'organisation.ap.over-representation.send',
  'organisation.assemblage.menu',
  'organisation.leadership.dual-aim',
  'organisation.evidence.page-scope',
  'organisation.resource.austerity',
  'organisation.supervision.definition',
  'organisation.supervision.top-priority',
  'organisation.supervision.resource-dependent',
  'organisation.line-management.most-common',
  'organisation.line-management.not-usually-supervisor',
  'organisation.wellbeing-event.fun-not-briefing',
  'organisation.wellbeing-event.limits',
  'organisation.assemblage.definition',
  'organisation.practitioner-background.police-forces',
  'organisation.practitioner-background.clinical',
  'organisation.practitioner-background.mainstream-teacher',
  'organisation.practitioner-background.graduate',
  'organisation.training.initial.purpose-normalise',
  'organisation.training.initial.purpose-self-assessment',
  'organisation.training.scripts-caveat',
  'organisation.training.frameworks-give-distance',
  'organisation.space.ap-lacks-separation',
  'organisation.space.staff-only.humour',
  'organisation.space.staff-only.emotional-release',
  'organisation.space.staff-only.caring',
  'organisation.space.staff-only.venting',
  'organisation.space.staff-only.drop-front',
  'organisation.space.staff-only.share-successes',
  'organisation.space.staff-only.learning',
  'organisation.continuum.definition',
  'organisation.resource.small-setting-limits',
  'organisation.resource.external-supervision-limited',
  'organisation.resource.staffing-hardest',
  'organisation.leadership.span-whole-experience',
  'organisation.role.senior-leader',
  'organisation.role.line-manager',
  'organisation.role.teacher',
  'organisation.role.teaching-assistant',
  'organisation.role.pastoral',
  'organisation.role.therapy',
  'organisation.role.attendance',
  'organisation.training.models-lower-fatigue',
  'organisation.culture.fulfilled-staff-effective',
  'organisation.premise.cared-for-workers-care',
  'organisation.premise.care-for-staff-inconsistent',
  'organisation.premise.informal-perks-not-enough',
  'organisation.premise.complexity-up-resources-down',
  'organisation.premise.colleagues-in-scope',
  'organisation.premise.statutory-response-lacking',
  'organisation.premise.support-all-safeguarding',
  'organisation.premise.do-not-rank-needs',
  'organisation.principle-6.premise',
  'organisation.principle-6.co-design',
  'organisation.premise.equal-centrality',
  'organisation.premise.supervisors-included',
  'organisation.principle-6.first-step',
  'organisation.resource-list.emotional-resilience-briefing',
  'organisation.resource-list.boingboing-briefing',
  'organisation.resource-list.supervisor-programme',
  'organisation.resource-list.reflective-supervision-pack',
  'organisation.resource-list.resilience-diagnostic',
  'organisation.procedure.expert-advice',
] as const;

/** Every id of this module that has words. */
export type OrganisationId = Extract<
  | Principle6Clause
  | Principle6Evidence
  | (typeof CULTURE_ITEMS)[number]
  | (typeof CONTINUUM)[number]
  | (typeof SUPERVISION_TOPICS)[number]
  | (typeof REPORTING_PROMPTS)[number]
  | typeof THREAT_MADE
  | Duty
  | SupportMeasureId
  | (typeof ORGANISATION_TERMS)[number],
  `organisation.${string}`
>;
