import type {
  AssessmentLimit,
  BehaviourCause,
  BehaviourSign,
  BehaviourType,
  ChildCoping,
  GARBLED,
  INCLUDES_VIOLENCE,
  Influence,
  SettlingLook,
} from '../vocabulary.js';
import type { CheckQuestion, PracticePrompt } from './questions.js';

/** Why a family may hold back, as the procedure lists it. Reasons are to be understood, not held against anybody. */
export const REASONS = [
  'behaviour.reason.privacy',
  'behaviour.reason.something-to-hide',
  'behaviour.reason.refuses-problem',
  'behaviour.reason.resents-interference',
  'behaviour.reason.cultural-differences',
  'behaviour.reason.expectations-unclear',
  'behaviour.reason.poor-previous-experience',
  'behaviour.reason.staff-changes',
  'behaviour.reason.fear-of-authority',
  'behaviour.reason.fear-of-removal',
  'behaviour.reason.fear-of-judgement',
  'behaviour.reason.nothing-to-lose',
] as const;

/** One of {@link REASONS}. */
export type Reason = (typeof REASONS)[number];

/** The family barrier by which the toolkit names the same reason. Two reasons are the procedure's alone. */
export const REASON_BARRIERS: { readonly [K in Reason]?: string } = {
  'behaviour.reason.privacy': 'engagement.barrier.family.privacy',
  'behaviour.reason.something-to-hide': 'engagement.barrier.family.something-to-hide',
  'behaviour.reason.cultural-differences': 'engagement.barrier.family.cultural-difference',
  'behaviour.reason.expectations-unclear': 'engagement.barrier.family.expectations-unclear',
  'behaviour.reason.poor-previous-experience': 'engagement.barrier.family.bad-past-experience',
  'behaviour.reason.staff-changes': 'engagement.barrier.family.staff-changes',
  'behaviour.reason.fear-of-authority': 'engagement.barrier.family.anti-authority',
  'behaviour.reason.fear-of-removal': 'engagement.barrier.family.fear-of-removal',
  'behaviour.reason.fear-of-judgement': 'engagement.barrier.family.fear-of-judgement',
  'behaviour.reason.nothing-to-lose': 'engagement.barrier.family.nothing-to-lose',
};

/** What a type of behaviour calls for. */
export const TYPE_RESPONSES = [
  'behaviour.response.child-and-safety-first',
  'behaviour.response.child-protection-challenges',
  'behaviour.uncoop-type.violence.response-realistic',
  'behaviour.uncoop-type.confrontation.response-clear-role',
  'behaviour.uncoop-type.confrontation.response-show-concern',
  'behaviour.uncoop-type.confrontation.response-no-early-openness',
  'behaviour.uncoop-type.confrontation.must-challenge',
  'behaviour.uncoop-type.confrontation.several-displays',
  'behaviour.response.state-authority',
  'behaviour.response.say-what-follows',
  'behaviour.response.find-what-lies-behind',
  'behaviour.procedure.masked-resistance',
  'behaviour.response.wait-until-it-lasts',
  'behaviour.response.ask-others',
  'behaviour.uncoop-type.avoidance.resolve-converts',
  'behaviour.uncoop-type.avoidance.concern-converts',
  'behaviour.response.small-signs',
  'behaviour.uncoop-type.ambivalence.response',
] as const;

/** One of {@link TYPE_RESPONSES}. */
export type TypeResponseId = (typeof TYPE_RESPONSES)[number];

/** What hostility can do to the professional, with what each leads to or grows from. To be noticed, not blamed. */
export const PROFESSIONAL_RESPONSES = {
  /** What fighting back leads to. */
  'behaviour.professional-response.fight': [
    'behaviour.professional-response.fight.raises-tension',
    'behaviour.professional-response.fight.desensitises',
  ],
  /** Going along: nothing further is listed. */
  'behaviour.professional-response.collude': [],
  /** What being on guard leads to. */
  'behaviour.professional-response.hyper-alert': ['behaviour.professional-response.hyper-alert.misses-child'],
  /** What filtering leads to. */
  'behaviour.professional-response.filter': ['behaviour.professional-response.filter.avoids-visits'],
  /** What freezing grows from. */
  'behaviour.professional-response.paralysed': [
    'behaviour.professional-response.paralysed.escalating-concern',
    'behaviour.professional-response.paralysed.minimal-evidence',
  ],
} as const;

/** A way of reacting that a professional keeps from. */
export type ProfessionalResponse = keyof typeof PROFESSIONAL_RESPONSES;

/** Arguing with a parent about whether there is a problem at all. */
export const ARGUING_DENIAL = 'behaviour.avoid.arguing-denial';

/** Respectful uncertainty, as questions. The first two are always asked. */
export const UNCERTAINTY_QUESTIONS = [
  'behaviour.uncertainty.what-was-seen',
  'behaviour.uncertainty.what-does-the-child-say',
  'behaviour.uncertainty.what-would-we-see-otherwise',
  'behaviour.uncertainty.who-else-saw-it',
  'behaviour.uncertainty.what-is-different-for-the-child',
  'behaviour.uncertainty.whose-effort',
  'behaviour.uncertainty.what-of-the-rest',
  'behaviour.uncertainty.what-does-it-rest-on',
] as const;

/** One of {@link UNCERTAINTY_QUESTIONS}. */
export type UncertaintyQuestion = (typeof UNCERTAINTY_QUESTIONS)[number];

/** Rows of the guidance that have words and no rule of their own: the background of the others. */
export const BEHAVIOUR_BACKGROUND = [
  'behaviour.uncoop-type.four-types',
  'behaviour.continuum.definition',
  'behaviour.continuum.low-end',
  'behaviour.continuum.high-end',
  'behaviour.spectrum.reluctant',
  'behaviour.spectrum.resistant',
  'behaviour.influence.regain-control',
  'behaviour.influence.overwhelmed-by-loss',
  'behaviour.influence.paradox-of-opening',
  'behaviour.assessment.needs-accurate-information',
  'behaviour.assessment.engage-parents-and-children',
  'behaviour.assessment.shared-view-of-change',
  'behaviour.assessment.shared-view-of-support',
  'behaviour.assessment.joint-next-steps',
  'behaviour.rule-of-optimism.false-accounts',
] as const;

/** Every id of this module that has words. */
export type BehaviourId =
  | BehaviourType
  | BehaviourSign
  | BehaviourCause
  | (typeof GARBLED)[number]
  | SettlingLook
  | ChildCoping
  | AssessmentLimit
  | typeof INCLUDES_VIOLENCE
  | Influence
  | Reason
  | TypeResponseId
  | ProfessionalResponse
  | (typeof PROFESSIONAL_RESPONSES)[ProfessionalResponse][number]
  | typeof ARGUING_DENIAL
  | UncertaintyQuestion
  | CheckQuestion
  | PracticePrompt
  | (typeof BEHAVIOUR_BACKGROUND)[number];
