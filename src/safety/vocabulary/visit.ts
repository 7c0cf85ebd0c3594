import type { QuestionSet } from '../../kernel/index.js';

/** What has made home visits hazardous. Each can be observed; none of them alone says a visit is dangerous. */
export const HOME_VISIT_HAZARDS = [
  'safety.home-visit-hazard.hard-to-enter',
  'safety.home-visit-hazard.housebound-parent',
  'safety.home-visit-hazard.strangers-passing-through',
  'safety.home-visit-hazard.dogs',
  'safety.home-visit-hazard.arguments',
  'safety.home-visit-hazard.difficult-conversations',
  'safety.home-visit-hazard.suspicion',
] as const;

/** One of {@link HOME_VISIT_HAZARDS}. */
export type HomeVisitHazard = (typeof HOME_VISIT_HAZARDS)[number];

/** Id of a question to ask before a visit. */
export type PreVisitQuestionId =
  | 'safety.pre-visit.timing'
  | 'safety.pre-visit.joint'
  | 'safety.pre-visit.car'
  | 'safety.pre-visit.phone-alarm'
  | 'safety.pre-visit.neutral-venue'
  | 'safety.pre-visit.whereabouts'
  | 'safety.pre-visit.known-vulnerable'
  | 'safety.pre-visit.non-return-procedure'
  | 'safety.pre-visit.manager-details'
  | 'safety.pre-visit.family-contact'
  | 'safety.pre-visit.privacy-precautions'
  | 'safety.pre-visit.safety-training'
  | 'safety.pre-visit.can-continue';

/** The questions to ask before a visit. A yes to `timing`, `joint` or `neutral-venue` prompts another way of doing it. */
export const PRE_VISIT_QUESTIONS: QuestionSet<PreVisitQuestionId> = {
  id: 'safety.pre-visit',
  questions: [
    { id: 'safety.pre-visit.timing', polarity: 'either', kind: 'yes-no' },
    { id: 'safety.pre-visit.joint', polarity: 'either', kind: 'yes-no' },
    { id: 'safety.pre-visit.car', polarity: 'concern', kind: 'yes-no' },
    { id: 'safety.pre-visit.phone-alarm', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'safety.pre-visit.neutral-venue', polarity: 'either', kind: 'yes-no' },
    { id: 'safety.pre-visit.whereabouts', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'safety.pre-visit.known-vulnerable', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'safety.pre-visit.non-return-procedure', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'safety.pre-visit.manager-details', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'safety.pre-visit.family-contact', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'safety.pre-visit.privacy-precautions', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'safety.pre-visit.safety-training', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'safety.pre-visit.can-continue', polarity: 'good-practice', kind: 'yes-no' },
  ],
};

/** What can be arranged so that a visit is as safe as it can be, most pressing first. */
export const VISIT_ARRANGEMENTS = [
  'safety.arrangement.action-plan-agreed',
  'safety.arrangement.joint-visit',
  'safety.arrangement.child-at-home-weighed',
  'safety.arrangement.manager-decides-how',
  'safety.arrangement.daylight',
  'safety.arrangement.waiting-taxi',
  'safety.arrangement.means-of-help',
  'safety.arrangement.whereabouts-known',
  'safety.arrangement.risk-known',
  'safety.arrangement.call-in',
  'safety.arrangement.if-nobody-calls',
  'safety.arrangement.manager-holds-details',
  'safety.arrangement.family-has-work-contact',
  'safety.arrangement.private-details-protected',
  'safety.arrangement.safety-training',
  'safety.arrangement.quick-exit-parking',
  'safety.arrangement.neutral-venue',
] as const;

/** One of {@link VISIT_ARRANGEMENTS}. */
export type VisitArrangement = (typeof VISIT_ARRANGEMENTS)[number];

/** Where the family is to be seen. `office-only` means never at home for now. */
export const VISIT_VENUES = ['home', 'office-only', 'neutral-venue'] as const;

/** One of {@link VISIT_VENUES}. */
export type VisitVenue = (typeof VISIT_VENUES)[number];

/** Who sees to safety: the worker plans for it, the agency and its managers make it possible. */
export const SAFETY_DUTIES = [
  'safety.responsibility.professional',
  'safety.responsibility.agency',
  'safety.plan-with-manager',
  'safety.information-protocols',
  'safety.know-where-advice',
] as const;

/** One of {@link SAFETY_DUTIES}. */
export type SafetyDuty = (typeof SAFETY_DUTIES)[number];
