import type {
  AmplifierDetail,
  CopingLimit,
  CopingStrategy,
  Exposure,
  FatigueItem,
  HostilityAmplifier,
  HostilityImpact,
  SatisfactionLever,
  WellbeingSign,
} from '../vocabulary.js';

/** The three layers of support between people, from informal to formal. Each stays when the next is added. */
export const SUPPORT_LAYERS = ['peer', 'line-management', 'supervision'] as const;

/** One of {@link SUPPORT_LAYERS}. */
export type SupportLayer = (typeof SUPPORT_LAYERS)[number];

/** What one person may need support with. */
export const SUPPORT_NEEDS = [
  'wellbeing.radey-figley.poor-self-care',
  'wellbeing.radey-figley.unresolved-trauma',
  'wellbeing.radey-figley.uncontrolled-stressors',
  'wellbeing.radey-figley.lack-of-satisfaction',
  'wellbeing.cause.excessive-workload',
  'wellbeing.absorption.definition',
  'wellbeing.compassion-fatigue.definition',
  'wellbeing.vicarious-trauma.definition',
  'wellbeing.need.hostility-met',
  'wellbeing.amplifier.identity-based-abuse.isolation',
] as const;

/** One of {@link SUPPORT_NEEDS}. */
export type SupportNeed = (typeof SUPPORT_NEEDS)[number];

/** A direction the source gives between two things. It gives no size, and neither do we. */
export type Relation = {
  /** Id of the words for it. */
  readonly id: string;
  /** What rises. */
  readonly cause: string;
  /** What moves with it. */
  readonly effect: string;
  /** Which way. */
  readonly direction: 'up' | 'down';
};

/** Every direction that the article gives. */
export const RELATIONS = [
  {
    id: 'wellbeing.absorption.raises-internalisation',
    cause: 'absorption',
    effect: 'internalisation',
    direction: 'up',
  },
  {
    id: 'wellbeing.absorption.erodes-boundary',
    cause: 'absorption',
    effect: 'work-home-boundary',
    direction: 'down',
  },
  { id: 'wellbeing.trust-raises-exposure', cause: 'trust', effect: 'exposure', direction: 'up' },
  {
    id: 'wellbeing.compassion-satisfaction.buffers',
    cause: 'satisfaction',
    effect: 'harm-from-fatigue',
    direction: 'down',
  },
  { id: 'wellbeing.empathy-dilemma', cause: 'engagement-depth', effect: 'satisfaction', direction: 'up' },
  { id: 'wellbeing.empathy-dilemma', cause: 'engagement-depth', effect: 'fatigue-risk', direction: 'up' },
  { id: 'wellbeing.home-visit.peak-risk', cause: 'home-visits', effect: 'exposure', direction: 'up' },
] as const satisfies readonly Relation[];

/** What can rise. */
export type RelationCause = (typeof RELATIONS)[number]['cause'];

/** Terms, premises and needs that have words and no rule. */
export const WELLBEING_TERMS = [
  'wellbeing.empathic-work.definition',
  'wellbeing.empathic-work.requires.sustained-empathy',
  'wellbeing.empathic-work.requires.open-listening',
  'wellbeing.empathic-work.requires.sharing-experience',
  'wellbeing.empathic-work.requires.authenticity',
  'wellbeing.empathic-work.requires.positive-regard',
  'wellbeing.burnout.definition',
  'wellbeing.compassion-satisfaction.definition',
  'wellbeing.modulation',
  'wellbeing.fitness-for-role',
  'wellbeing.tired-but-fulfilled',
  'wellbeing.coping.active-not-passive',
  'wellbeing.coping.dialectic',
  'wellbeing.apparently-unaffected',
  'wellbeing.extra-familial.definition',
  'wellbeing.extra-familial.resilience-demand',
  'wellbeing.extra-familial.stressor.time-with-young-people',
  'wellbeing.extra-familial.stressor.supervision-reflection',
  'wellbeing.extra-familial.stressor.paperwork',
  'wellbeing.extra-familial.stressor.meetings',
  'wellbeing.extra-familial.stressor.time-management',
  'wellbeing.extra-familial.unsettled-systems',
  'wellbeing.extra-familial.fluidity-vulnerability',
] as const;

/** Instruments that come with the library, and their scales. Their items do not. */
export const INSTRUMENT_IDS = [
  'wellbeing.instrument.proqol-5',
  'wellbeing.instrument.proqol-5.compassion-satisfaction',
  'wellbeing.instrument.proqol-5.burnout',
  'wellbeing.instrument.proqol-5.secondary-traumatic-stress',
  'wellbeing.instrument.urica-32',
  'wellbeing.instrument.urica-32.precontemplation',
  'wellbeing.instrument.urica-32.contemplation',
  'wellbeing.instrument.urica-32.action',
  'wellbeing.instrument.urica-32.maintenance',
  'wellbeing.instrument.urica-32.readiness',
  'wellbeing.instrument.socrates-8',
  'wellbeing.instrument.socrates-8.recognition',
  'wellbeing.instrument.socrates-8.ambivalence',
  'wellbeing.instrument.socrates-8.taking-steps',
] as const;

/** One of {@link INSTRUMENT_IDS}. */
export type InstrumentId = (typeof INSTRUMENT_IDS)[number];

/** Every id of this module that has words. */
export type WellbeingId =
  | FatigueItem
  | SatisfactionLever
  | WellbeingSign
  | HostilityImpact
  | HostilityAmplifier
  | AmplifierDetail
  | Exposure
  | CopingStrategy
  | CopingLimit
  | SupportNeed
  | (typeof RELATIONS)[number]['id']
  | (typeof WELLBEING_TERMS)[number]
  | InstrumentId;
