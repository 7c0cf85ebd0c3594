import type { Question } from '../kernel/index.js';

export * from './vocabulary/support.js';

/**
 * Radey and Figley's four factors in compassion fatigue, in the order of the article, each with what can be asked.
 * The article says "including" of self-care, so a full list of good answers does not prove that all is well.
 */
export const FATIGUE_FACTORS = {
  'wellbeing.radey-figley.poor-self-care': [
    { id: 'wellbeing.radey-figley.poor-self-care', polarity: 'concern', kind: 'yes-no' },
    { id: 'wellbeing.radey-figley.poor-self-care.exercise', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'wellbeing.radey-figley.poor-self-care.relaxation', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'wellbeing.radey-figley.poor-self-care.diet', polarity: 'good-practice', kind: 'yes-no' },
  ],
  'wellbeing.radey-figley.unresolved-trauma': [
    { id: 'wellbeing.radey-figley.unresolved-trauma', polarity: 'concern', kind: 'yes-no' },
  ],
  'wellbeing.radey-figley.uncontrolled-stressors': [
    { id: 'wellbeing.radey-figley.uncontrolled-stressors', polarity: 'concern', kind: 'yes-no' },
  ],
  'wellbeing.radey-figley.lack-of-satisfaction': [
    { id: 'wellbeing.radey-figley.lack-of-satisfaction', polarity: 'concern', kind: 'yes-no' },
    { id: 'wellbeing.compassion-satisfaction.calling', polarity: 'good-practice', kind: 'yes-no' },
  ],
} as const satisfies Record<string, readonly Question[]>;

/** One of the four factors. */
export type FatigueFactor = keyof typeof FATIGUE_FACTORS;

/** What the setting, not the person, brings: kept apart from the four factors. */
export const WORKLOAD_ITEMS = [
  'wellbeing.cause.excessive-workload',
  'wellbeing.burnout.cause.excessive-workload',
  'wellbeing.burnout.cause.occupational-stress',
] as const;

/** One of {@link WORKLOAD_ITEMS}. */
export type WorkloadItem = (typeof WORKLOAD_ITEMS)[number];

/** What can be asked about a factor or about the workload. */
export type FatigueItem = (typeof FATIGUE_FACTORS)[FatigueFactor][number]['id'] | WorkloadItem;

/** What Radey and Figley's own model works on: the levers, where the factors are the causes. */
export const SATISFACTION_LEVERS = [
  'wellbeing.radey-figley.lever.affect',
  'wellbeing.radey-figley.lever.work-resources',
  'wellbeing.radey-figley.lever.self-care',
] as const;

/** One of {@link SATISFACTION_LEVERS}. */
export type SatisfactionLever = (typeof SATISFACTION_LEVERS)[number];

/** Signs, by the list they stand in. The same sign in two lists is one id. No number of them is a diagnosis. */
export const WELLBEING_SIGNS = {
  'compassion-fatigue': [
    'wellbeing.sign.compassion-fatigue.sadness-depression',
    'wellbeing.sign.compassion-fatigue.sleeplessness',
    'wellbeing.sign.compassion-fatigue.general-anxiety',
    'wellbeing.sign.compassion-fatigue.loss-of-objectivity',
    'wellbeing.sign.compassion-fatigue.intrusive-thoughts',
    'wellbeing.sign.compassion-fatigue.relational-disturbance',
  ],
  burnout: [
    'wellbeing.burnout.component.emotional-exhaustion',
    'wellbeing.burnout.component.depersonalisation',
    'wellbeing.burnout.component.reduced-accomplishment',
  ],
  toll: [
    'wellbeing.sign.toll.physical-exhaustion',
    'wellbeing.sign.toll.mental-exhaustion',
    'wellbeing.sign.compassion-fatigue.sleeplessness',
    'wellbeing.sign.toll.night-time-worry',
    'wellbeing.sign.toll.own-family-short-changed',
    'wellbeing.sign.toll.lethargy',
    'wellbeing.sign.toll.cannot-switch-off',
    'wellbeing.sign.toll.crying-at-home',
  ],
  hostility: [
    'wellbeing.hostility.sign.surprise',
    'wellbeing.hostility.sign.embarrassment',
    'wellbeing.hostility.sign.denial',
    'wellbeing.hostility.sign.distress',
    'wellbeing.hostility.sign.shock',
    'wellbeing.hostility.sign.fear',
    'wellbeing.hostility.sign.self-doubt',
    'wellbeing.hostility.sign.anger',
    'wellbeing.hostility.sign.guilt',
    'wellbeing.hostility.sign.numbness',
    'wellbeing.hostility.sign.lost-confidence',
    'wellbeing.hostility.sign.helplessness',
    'wellbeing.sign.compassion-fatigue.sleeplessness',
    'wellbeing.hostility.sign.hypervigilance',
    'wellbeing.hostility.sign.preoccupation',
    'wellbeing.sign.compassion-fatigue.intrusive-thoughts',
    'wellbeing.hostility.sign.illness-ptsd',
  ],
} as const;

/** Id of a sign. */
export type WellbeingSign = (typeof WELLBEING_SIGNS)[keyof typeof WELLBEING_SIGNS][number];

/** What working with hostility can do to somebody, beyond single signs. */
export const HOSTILITY_IMPACTS = [
  'wellbeing.hostility.consequence.physical',
  'wellbeing.hostility.consequence.emotional',
  'wellbeing.hostility.consequence.psychological',
  'wellbeing.hostility.limits-belief',
  'wellbeing.hostility.false-responsibility',
  'wellbeing.hostility.adaptive-hostage-behaviour',
] as const;

/** One of {@link HOSTILITY_IMPACTS}. */
export type HostilityImpact = (typeof HOSTILITY_IMPACTS)[number];

/** What makes the impact of hostility worse, each with what comes along with it. */
export const HOSTILITY_AMPLIFIERS = {
  'wellbeing.radey-figley.unresolved-trauma': [],
  'wellbeing.amplifier.pervasive-violence': [
    'wellbeing.amplifier.pervasive-violence.adrenalin',
    'wellbeing.amplifier.pervasive-violence.ignores-others',
    'wellbeing.amplifier.pervasive-violence.desensitised-child',
    'wellbeing.amplifier.pervasive-violence.desensitised-self',
  ],
  'wellbeing.amplifier.hostage-like': [
    'wellbeing.amplifier.hostage-like.accommodating',
    'wellbeing.amplifier.hostage-like.appeasing',
    'wellbeing.amplifier.hostage-like.identifying',
  ],
  'wellbeing.amplifier.threats-outside-work': [],
  'wellbeing.amplifier.gender-assumptions': [
    'wellbeing.amplifier.gender-assumptions.hard-to-admit',
    'wellbeing.amplifier.gender-assumptions.need-unrecognised',
    'wellbeing.amplifier.gender-assumptions.female-or-young-perpetrator',
  ],
  'wellbeing.amplifier.denial-culture': [
    'wellbeing.amplifier.denial-culture.under-reporting',
    'wellbeing.amplifier.denial-culture.intense-symptoms',
    'wellbeing.amplifier.denial-culture.fails-to-respond',
  ],
  'wellbeing.amplifier.identity-based-abuse': ['wellbeing.amplifier.identity-based-abuse.isolation'],
} as const;

/** What makes the impact of hostility worse. */
export type HostilityAmplifier = keyof typeof HOSTILITY_AMPLIFIERS;

/** What comes along with an amplifier. */
export type AmplifierDetail = (typeof HOSTILITY_AMPLIFIERS)[HostilityAmplifier][number];

/** What can be asked about the impact of hostility. */
export type HostilityItem =
  | HostilityImpact
  | HostilityAmplifier
  | AmplifierDetail
  | (typeof WELLBEING_SIGNS)['hostility'][number];

/** What practitioners hear of, see and stand beside. Hearing or seeing it makes nothing certain. */
export const EXPOSURES = [
  'wellbeing.exposure.history.abuse',
  'wellbeing.exposure.history.addiction',
  'wellbeing.exposure.history.violence',
  'wellbeing.exposure.history.criminality',
  'wellbeing.exposure.history.sexual-exploitation',
  'wellbeing.exposure.history.neglect',
  'wellbeing.exposure.history.family-given-up',
  'wellbeing.exposure.home.dirty-bedding',
  'wellbeing.exposure.home.no-bed',
  'wellbeing.exposure.home.pet-faeces',
  'wellbeing.exposure.home.no-food',
  'wellbeing.exposure.home.cramped-damp',
  'wellbeing.extra-familial.exposure.rape-sexual-abuse',
  'wellbeing.extra-familial.exposure.exploitation',
  'wellbeing.extra-familial.exposure.stabbing',
  'wellbeing.extra-familial.exposure.missing',
  'wellbeing.extra-familial.exposure.serious-injury',
  'wellbeing.extra-familial.exposure.threats-to-life',
  'wellbeing.extra-familial.exposure.via-team-members',
] as const;

/** One of {@link EXPOSURES}. */
export type Exposure = (typeof EXPOSURES)[number];

/** Ways in which people look after themselves, each with what the article says of its limits. */
export const COPING_STRATEGIES = {
  'wellbeing.coping.self-coaching.emotional-distance': ['wellbeing.coping.self-coaching.limited-attachment'],
  'wellbeing.coping.self-coaching.reassurance': [],
  'wellbeing.coping.self-coaching.reflection': ['wellbeing.coping.reflection-as-rumination'],
  'wellbeing.coping.distancing.objective-review': ['wellbeing.coping.self-coaching.limited-attachment'],
  'wellbeing.coping.distancing.commute': [],
  'wellbeing.coping.boundary.email-off': ['wellbeing.out-of-hours-intrusion'],
  'wellbeing.coping.boundary.work-phone-off': ['wellbeing.out-of-hours-intrusion'],
  'wellbeing.coping.boundary.protected-family-time': ['wellbeing.out-of-hours-intrusion'],
  'wellbeing.coping.switching-off': ['wellbeing.coping.switching-off.hardest'],
} as const;

/** A way of looking after oneself. */
export type CopingStrategy = keyof typeof COPING_STRATEGIES;

/** What the article says of the limits of a way of coping. */
export type CopingLimit = (typeof COPING_STRATEGIES)[CopingStrategy][number];

/** Instruments that somebody in a family fills in about their own change. They are scored here and are no staff data. */
const ABOUT_FAMILIES = ['wellbeing.instrument.urica-32', 'wellbeing.instrument.socrates-8'] as const;

/**
 * Says whether an item belongs to staff alone, so that a host or another module can keep it out of a family's record, a
 * child's bundle or anything else that leaves the person it is about.
 *
 * @param item - Id of an item, an instrument or a scale.
 * @returns True for everything of this module, whether or not the id exists yet, save the two instruments that somebody
 *   in a family fills in about their own change.
 * @throws Never.
 * @see The library's design, section 1: nothing about staff wellbeing enters a family's record (`house-choice`).
 * @example isStaffOnly('wellbeing.sign.toll.lethargy'); // => true
 */
export const isStaffOnly = (item: string): boolean =>
  item.startsWith('wellbeing.') && !ABOUT_FAMILIES.some((id) => item === id || item.startsWith(`${id}.`));
