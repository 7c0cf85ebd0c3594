import type { SourceId } from '../kernel/index.js';

export * from './vocabulary/practice.js';
export * from './vocabulary/questions.js';

/**
 * The types of behaviour that can make engagement hard: the union of both lists. In the order in which this library
 * shows them, safety first and ambivalence last. The order is no ranking of families, and the toolkit fixes only its
 * two ends: surface engagement and violence.
 */
export const BEHAVIOUR_TYPES = [
  'behaviour.toolkit-type.violence',
  'behaviour.toolkit-type.confrontation',
  'behaviour.toolkit-type.refusal',
  'behaviour.toolkit-type.disguised-compliance',
  'behaviour.toolkit-type.avoidance',
  'behaviour.toolkit-type.ambivalence',
] as const;

/** One of {@link BEHAVIOUR_TYPES}. */
export type BehaviourType = (typeof BEHAVIOUR_TYPES)[number];

/** The sources that recognise each type: the toolkit has six, the procedure four of them. */
export const TYPE_SOURCES: { readonly [K in BehaviourType]: readonly SourceId[] } = {
  'behaviour.toolkit-type.violence': ['barnsley-toolkit', 'hard-to-engage-procedure'],
  'behaviour.toolkit-type.confrontation': ['barnsley-toolkit', 'hard-to-engage-procedure'],
  'behaviour.toolkit-type.refusal': ['barnsley-toolkit'],
  'behaviour.toolkit-type.disguised-compliance': ['barnsley-toolkit'],
  'behaviour.toolkit-type.avoidance': ['barnsley-toolkit', 'hard-to-engage-procedure'],
  'behaviour.toolkit-type.ambivalence': ['barnsley-toolkit', 'hard-to-engage-procedure'],
};

/** Signs that engagement may be a show. Each asks for a closer look; none proves anything. */
export const COMPLIANCE_SIGNS = [
  'behaviour.disguised-compliance.hides-injuries',
  'behaviour.disguised-compliance.hides-people',
  'behaviour.disguised-compliance.mobile-family',
  'behaviour.toolkit-type.disguised-compliance.sabotage',
  'behaviour.disguised-compliance.agree-little-effort',
  'behaviour.disguised-compliance.change-from-outside',
  'behaviour.disguised-compliance.no-change-at-review',
  'behaviour.disguised-compliance.uneven-change',
  'behaviour.disguised-compliance.selective-engagement',
  'behaviour.disguised-compliance.aligns-with-some',
  'behaviour.disguised-compliance.child-account-conflicts',
  'behaviour.disguised-compliance.blocks-entry',
  'behaviour.disguised-compliance.stage-manages-visits',
  'behaviour.disguised-compliance.controls-space',
  'behaviour.disguised-compliance.coaches-children',
  'behaviour.disguised-compliance.dirt-and-smell',
] as const;

/** One of {@link COMPLIANCE_SIGNS}. */
export type ComplianceSignId = (typeof COMPLIANCE_SIGNS)[number];

/** What can be seen or heard, by the type it points to. None of them alone makes a label. */
export const BEHAVIOUR_SIGNS = /* @__PURE__ */ (() =>
  ({
    /** Signs of violence. */
    'behaviour.toolkit-type.violence': [
      'behaviour.spectrum.extreme.actual-violence',
      'behaviour.spectrum.extreme.threats',
      'behaviour.spectrum.extreme.intimidation',
      'behaviour.spectrum.extreme.abuse',
    ],
    /** Signs of confrontation. */
    'behaviour.toolkit-type.confrontation': [
      'behaviour.uncoop-type.confrontation.challenges-professionals',
      'behaviour.toolkit-type.confrontation.provokes-arguments',
      'behaviour.toolkit-type.confrontation.extreme-avoidance',
      'behaviour.uncoop-type.confrontation.fight-response',
      'behaviour.spectrum.angry-or-hostile',
    ],
    /** Signs of refusal. */
    'behaviour.toolkit-type.refusal': [
      'behaviour.toolkit-type.refusal.will-not-meet',
      'behaviour.toolkit-type.refusal.child-not-seen-alone',
    ],
    /** Signs of disguised compliance. */
    'behaviour.toolkit-type.disguised-compliance': [
      ...COMPLIANCE_SIGNS,
      'behaviour.spectrum.apparent-compliance',
    ],
    /** Signs of avoidance. */
    'behaviour.toolkit-type.avoidance': [
      'behaviour.uncoop-type.avoidance.avoids-appointments',
      'behaviour.uncoop-type.avoidance.misses-meetings',
      'behaviour.toolkit-type.avoidance.cuts-visits-short',
    ],
    /** Signs of ambivalence. */
    'behaviour.toolkit-type.ambivalence': [
      'behaviour.toolkit-type.ambivalence.always-late',
      'behaviour.toolkit-type.ambivalence.excuses',
      'behaviour.toolkit-type.ambivalence.changes-subject',
      'behaviour.uncoop-type.ambivalence.dismissive-body-language',
    ],
  }) as const)();

/** Id of a sign of some type. */
export type BehaviourSign = (typeof BEHAVIOUR_SIGNS)[BehaviourType][number];

/** Signs the procedure names in its opening words without giving them a type: placing them is this library's. */
export const PLACED_SIGNS = [
  'behaviour.spectrum.extreme.actual-violence',
  'behaviour.spectrum.extreme.threats',
  'behaviour.spectrum.extreme.intimidation',
  'behaviour.spectrum.extreme.abuse',
  'behaviour.spectrum.angry-or-hostile',
  'behaviour.spectrum.apparent-compliance',
] as const;

/** The same sign under the id of the other source. An observation may name either. */
export const SIGN_TWINS: { readonly [K in BehaviourSign]?: string } = {
  'behaviour.toolkit-type.ambivalence.always-late': 'behaviour.uncoop-type.ambivalence.always-late',
  'behaviour.toolkit-type.ambivalence.excuses': 'behaviour.uncoop-type.ambivalence.repeated-excuses',
  'behaviour.toolkit-type.ambivalence.changes-subject':
    'behaviour.uncoop-type.ambivalence.diverts-conversation',
  'behaviour.toolkit-type.confrontation.provokes-arguments':
    'behaviour.uncoop-type.confrontation.provokes-arguments',
  'behaviour.toolkit-type.confrontation.extreme-avoidance':
    'behaviour.uncoop-type.confrontation.extreme-avoidance',
  'behaviour.toolkit-type.avoidance.cuts-visits-short': 'behaviour.uncoop-type.avoidance.cuts-visits-short',
};

/** Signs that an appointment the family missed may belong to: three types, until the record says more. */
export const MISSED_APPOINTMENT_SIGNS = [
  'behaviour.toolkit-type.ambivalence.excuses',
  'behaviour.uncoop-type.avoidance.avoids-appointments',
  'behaviour.uncoop-type.avoidance.misses-meetings',
  'behaviour.toolkit-type.disguised-compliance.sabotage',
] as const;

/** Two definitions as printed in the toolkit, whose endings have changed places. They feed no rule. */
export const GARBLED = [
  'behaviour.toolkit-type.confrontation.dismissive-body-language',
  'behaviour.toolkit-type.avoidance.fight-not-flight',
] as const;

/** What may lie behind each type: something to ask about, never to assume. */
export const BEHAVIOUR_CAUSES = {
  /** What may lie behind violence. */
  'behaviour.toolkit-type.violence': [
    'behaviour.uncoop-type.violence.cause-fear-of-authority',
    'behaviour.toolkit-type.violence.has-worked-before',
  ],
  /** What may lie behind confrontation. */
  'behaviour.toolkit-type.confrontation': [
    'behaviour.uncoop-type.confrontation.cause-fear-of-removal',
    'behaviour.uncoop-type.confrontation.cause-already-removed',
    'behaviour.uncoop-type.confrontation.cause-doubts-good-intent',
  ],
  /** What may lie behind refusal. */
  'behaviour.toolkit-type.refusal': [],
  /** What may lie behind disguised compliance. */
  'behaviour.toolkit-type.disguised-compliance': [],
  /** What may lie behind avoidance. */
  'behaviour.toolkit-type.avoidance': [
    'behaviour.uncoop-type.avoidance.cause-difficulty',
    'behaviour.uncoop-type.avoidance.cause-something-to-hide',
    'behaviour.uncoop-type.avoidance.cause-resents-interference',
    'behaviour.uncoop-type.avoidance.cause-staff-change-loss',
  ],
  /** What may lie behind ambivalence. */
  'behaviour.toolkit-type.ambivalence': [
    'behaviour.toolkit-type.ambivalence.cause-unclear-expectations',
    'behaviour.toolkit-type.ambivalence.cause-poor-experience',
    'behaviour.uncoop-type.ambivalence.cause-culture',
  ],
} as const;

/** Id of something that may lie behind a type. */
export type BehaviourCause = (typeof BEHAVIOUR_CAUSES)[BehaviourType][number];

/** Looks that would settle a sign. A yes says there is another explanation; a no bears the sign out. */
export const SETTLING_LOOKS = [
  'behaviour.settle.other-account',
  'behaviour.settle.child-seen-alone',
  'behaviour.settle.change-lasts',
  'behaviour.settle.own-effort',
  'behaviour.settle.child-protection',
] as const;

/** One of {@link SETTLING_LOOKS}. */
export type SettlingLook = (typeof SETTLING_LOOKS)[number];

/** How a child may be coping with hostility at home. */
export const CHILD_COPING = [
  'behaviour.child-coping.hostage-like',
  'behaviour.child-coping.desensitised',
  'behaviour.child-coping.appease-minimise',
  'behaviour.child-coping.too-frightened',
  'behaviour.child-coping.identifies-with-aggressor',
] as const;

/** One of {@link CHILD_COPING}. */
export type ChildCoping = (typeof CHILD_COPING)[number];

/** The ordinary tools of assessment that hostility can take away. */
export const ASSESSMENT_LIMITS = [
  'behaviour.assessment.tool-limit.child-alone',
  'behaviour.assessment.tool-limit.child-at-home',
  'behaviour.assessment.tool-limit.other-sources',
] as const;

/** One of {@link ASSESSMENT_LIMITS}. */
export type AssessmentLimit = (typeof ASSESSMENT_LIMITS)[number];

/** Whether the risk assessment of the child covers violence or intimidation at home. */
export const INCLUDES_VIOLENCE = 'behaviour.assessment.include-violence';

/** What can turn avoidance into contact: the parent sees resolve, and feels concern. */
export const AVOIDANCE_OPENERS = [
  'behaviour.uncoop-type.avoidance.resolve-converts',
  'behaviour.uncoop-type.avoidance.concern-converts',
] as const;

/** One of {@link AVOIDANCE_OPENERS}. */
export type AvoidanceOpener = (typeof AVOIDANCE_OPENERS)[number];

/** What shapes how parents behave. The less co-operation, the likelier the last of them leads. */
export const INFLUENCES = [
  'behaviour.influence.social',
  'behaviour.influence.cultural',
  'behaviour.influence.psychological',
] as const;

/** One of {@link INFLUENCES}. */
export type Influence = (typeof INFLUENCES)[number];
