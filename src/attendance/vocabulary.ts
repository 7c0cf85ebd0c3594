import type { QuestionSet } from '../kernel/index.js';
import type { RegisterCodeName } from './codes.js';

/** What attendance support stands on. */
export const ATTENDANCE_PREMISES = [
  'attendance.premise.human-response',
  'attendance.premise.compassion-foundation',
  'attendance.premise.attachment-origin',
  'attendance.premise.growth',
] as const;

/** One of {@link ATTENDANCE_PREMISES}. */
export type AttendancePremise = (typeof ATTENDANCE_PREMISES)[number];

/** What compassion sets out to understand. */
export const COMPASSION_SEEKS = [
  'attendance.compassion.understand.circumstance',
  'attendance.compassion.understand.context',
  'attendance.compassion.understand.need',
] as const;

/** One of {@link COMPASSION_SEEKS}. */
export type CompassionSeeks = (typeof COMPASSION_SEEKS)[number];

/** The child pictured beforehand, where that picture comes from, and the child met in person. */
export const CHILD_PICTURES = [
  'attendance.imagined-child.definition',
  'attendance.imagined-child.from-referral',
  'attendance.imagined-child.from-parent-reason',
  'attendance.living-presence',
] as const;

/** One of {@link CHILD_PICTURES}. */
export type ChildPicture = (typeof CHILD_PICTURES)[number];

/** What to stay open to when meeting the child. */
export const OPENNESS = [
  'attendance.approach.childs-view',
  'attendance.uniqueness-and-difficulties',
  'attendance.ascertainable-wishes',
] as const;

/** One of {@link OPENNESS}. */
export type Openness = (typeof OPENNESS)[number];

/** Difficulties that can lie behind absence. None is presumed. */
export const ABSENCE_DIFFICULTIES = [
  'attendance.difficulty.poverty',
  'attendance.difficulty.relationships-home',
  'attendance.difficulty.relationships-school',
  'attendance.difficulty.mental-health-wellbeing',
  'attendance.difficulty.trauma-violence',
  'attendance.difficulty.trauma-relationships',
  'attendance.difficulty.trauma-loss',
] as const;

/** One of {@link ABSENCE_DIFFICULTIES}. */
export type AbsenceDifficulty = (typeof ABSENCE_DIFFICULTIES)[number];

/** The order in which a practitioner responds. */
export const RESPONSE_STEPS = [
  'attendance.response.open',
  'attendance.response.listen',
  'attendance.response.understand',
  'attendance.response.meaningful-support',
] as const;

/** One of {@link RESPONSE_STEPS}. */
export type ResponseStep = (typeof RESPONSE_STEPS)[number];

/** What may stand in the way of attending, by area, in the order of the source. */
export const BARRIERS_BY_AREA = {
  'attendance.area.education': ['attendance.barrier.educational-difficulties'],
  'attendance.area.health': [
    'attendance.barrier.physical-health',
    'attendance.barrier.mental-health',
    'attendance.barrier.disability',
  ],
  'attendance.area.family': [
    'attendance.barrier.family-history',
    'attendance.barrier.family-educational-experience',
  ],
  'attendance.area.circumstances': [
    'attendance.barrier.employment',
    'attendance.barrier.worklessness',
    'attendance.barrier.housing',
    'attendance.barrier.relationships',
  ],
} as const;

/** An area in which barriers are looked for. */
export type BarrierArea = keyof typeof BARRIERS_BY_AREA;

/** Id of a barrier to attending. */
export type AttendanceBarrier = (typeof BARRIERS_BY_AREA)[BarrierArea][number];

/** Psychosocial causes that several agencies can remove or ease together. */
export const DETERMINANTS = [
  'attendance.determinant.parental-health',
  'attendance.determinant.housing',
  'attendance.determinant.economic',
] as const;

/** One of {@link DETERMINANTS}. */
export type Determinant = (typeof DETERMINANTS)[number];

/** Anything that can be named as lying behind an absence. */
export type AbsenceCause = AbsenceDifficulty | AttendanceBarrier | Determinant;

/** The outcomes sought. */
export const ATTENDANCE_OUTCOMES = [
  'attendance.outcome.improved-attendance',
  'attendance.outcome.educational-experience',
] as const;

/** One of {@link ATTENDANCE_OUTCOMES}. */
export type AttendanceOutcome = (typeof ATTENDANCE_OUTCOMES)[number];

/** The ten tenets, and for each what is asked of a case. A tenet without parts is asked as a whole. */
export const TENET_PARTS = {
  'attendance.tenet.1-childs-world': [
    'attendance.tenet.1-childs-world.family',
    'attendance.tenet.1-childs-world.friends',
    'attendance.tenet.1-childs-world.peers',
    'attendance.tenet.1-childs-world.school',
    'attendance.tenet.1-childs-world.wider-relations',
  ],
  'attendance.tenet.2-child-centred': [
    'attendance.tenet.2-child-centred.hear-voice',
    'attendance.tenet.2-child-centred.wishes-feelings',
    'attendance.tenet.2-child-centred.personal-support',
  ],
  'attendance.tenet.3-understand-barriers': ['attendance.tenet.3-understand-barriers'],
  'attendance.tenet.4-broker-multi-agency': ['attendance.tenet.4-broker-multi-agency'],
  'attendance.tenet.5-suspend-prejudgement': ['attendance.tenet.5-suspend-prejudgement'],
  'attendance.tenet.6-supervision-challenges-bias': [
    'attendance.tenet.6-supervision-challenges-bias.preconceptions',
    'attendance.tenet.6-supervision-challenges-bias.projections',
    'attendance.tenet.6-supervision-challenges-bias.prejudices',
  ],
  'attendance.tenet.7-supervision-blocking-factors': ['attendance.tenet.7-supervision-blocking-factors'],
  'attendance.tenet.8-procedural-what-works': ['attendance.tenet.8-procedural-what-works'],
  'attendance.tenet.9-lead-professional': ['attendance.tenet.9-lead-professional'],
  'attendance.tenet.10-safeguarding': [
    'attendance.tenet.10-safeguarding.children',
    'attendance.tenet.10-safeguarding.others',
  ],
} as const;

/** Id of one of the ten tenets. */
export type Tenet = keyof typeof TENET_PARTS;

/** Id of something asked of a case under a tenet. */
export type TenetPart = (typeof TENET_PARTS)[Tenet][number];

/** The ten tenets in order. */
export const TENETS = [
  'attendance.tenet.1-childs-world',
  'attendance.tenet.2-child-centred',
  'attendance.tenet.3-understand-barriers',
  'attendance.tenet.4-broker-multi-agency',
  'attendance.tenet.5-suspend-prejudgement',
  'attendance.tenet.6-supervision-challenges-bias',
  'attendance.tenet.7-supervision-blocking-factors',
  'attendance.tenet.8-procedural-what-works',
  'attendance.tenet.9-lead-professional',
  'attendance.tenet.10-safeguarding',
] as const satisfies readonly Tenet[];

/** The tenets as questions about a case; a yes to any of them is good practice. */
export const TENET_QUESTIONS: QuestionSet<TenetPart> = {
  id: 'attendance.tenets',
  questions: /* @__PURE__ */ TENETS.flatMap((tenet) =>
    TENET_PARTS[tenet].map((id) => ({ id, polarity: 'good-practice' as const, kind: 'yes-no' as const })),
  ),
};

/** Whose account of an absence it is. */
export const ACCOUNT_VOICES = ['child', 'parent', 'referral', 'practitioner'] as const;

/** One of {@link ACCOUNT_VOICES}. */
export type AccountVoice = (typeof ACCOUNT_VOICES)[number];

/** The two halves of a school day. */
export const SCHOOL_SESSIONS = ['am', 'pm'] as const;

/** One of {@link SCHOOL_SESSIONS}. */
export type SchoolSession = (typeof SCHOOL_SESSIONS)[number];

/** How much of the possible sessions was missed: below the published share, at it, or at the higher one. */
export const ABSENCE_BANDS = ['not-persistent', 'persistent', 'severe'] as const;

/** One of {@link ABSENCE_BANDS}; severe absence is persistent too. */
export type AbsenceBand = (typeof ABSENCE_BANDS)[number];

/** What a mark in the register counts as. */
export const MARK_CLASSES = [
  'present',
  'approved-educational-activity',
  'authorised-absence',
  'unauthorised-absence',
  'not-a-possible-attendance',
  'not-collected',
] as const;

/** One of {@link MARK_CLASSES}. */
export type MarkClass = (typeof MARK_CLASSES)[number];

/** Every id of this module that has words, register codes among them. */
export type AttendanceId =
  | AttendancePremise
  | CompassionSeeks
  | ChildPicture
  | Openness
  | AbsenceCause
  | ResponseStep
  | AttendanceOutcome
  | BarrierArea
  | Tenet
  | TenetPart
  | `attendance.class.${MarkClass}`
  | `attendance.code.${RegisterCodeName}`;
