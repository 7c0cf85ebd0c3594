import type { Answer } from '../kernel/index.js';

/** A measure of support: what it belongs to, what it helps with, what can stand in for it. */
export type SupportMeasureDefinition = {
  /** Id of the measure. */
  readonly id: string;
  /** The layer of support between people that it belongs to, if any. */
  readonly layer?: 'peer' | 'line-management' | 'supervision';
  /** Ids of the needs it helps with, from the module `wellbeing`. */
  readonly helpsWith: readonly string[];
  /** Ids of measures that can stand in where it is lacking. */
  readonly standIns: readonly string[];
};

/** The same for one setting: whether it has it. This is what `wellbeing.suggestSupport` takes. */
export type SettingMeasure = SupportMeasureDefinition & {
  /** Whether the setting has it. */
  readonly available: Answer;
};

const SELF_CARE = 'wellbeing.radey-figley.poor-self-care';
const OWN_TRAUMA = 'wellbeing.radey-figley.unresolved-trauma';
const STRESSORS = 'wellbeing.radey-figley.uncontrolled-stressors';
const SATISFACTION = 'wellbeing.radey-figley.lack-of-satisfaction';
const WORKLOAD = 'wellbeing.cause.excessive-workload';
const ABSORBED = 'wellbeing.absorption.definition';
const FATIGUE = 'wellbeing.compassion-fatigue.definition';
const EXPOSED = 'wellbeing.vicarious-trauma.definition';
const HOSTILITY = 'wellbeing.need.hostility-met';
const ISOLATED = 'wellbeing.amplifier.identity-based-abuse.isolation';

/**
 * Every measure the sources name, with what it helps with and what can stand in. That each measure exists, and which
 * layer it belongs to, is stated. Which need it answers is read from the passage around it, and what can stand in for
 * it is this library's choice: the article says only that small settings cannot run everything. No measure here asks
 * anybody to care less.
 */
export const SUPPORT_MEASURES = [
  { id: 'organisation.assemblage.measure.self-care-daily', helpsWith: [SELF_CARE, FATIGUE], standIns: [] },
  {
    id: 'organisation.assemblage.measure.organisational-support',
    helpsWith: [STRESSORS, FATIGUE, HOSTILITY],
    standIns: ['organisation.line-management.instant-availability'],
  },
  {
    id: 'organisation.assemblage.measure.adequate-staffing',
    helpsWith: [WORKLOAD],
    standIns: ['caseload.mix.when-high-unavoidable'],
  },
  {
    id: 'organisation.assemblage.measure.training-emotional-distance',
    helpsWith: [ABSORBED],
    standIns: ['organisation.assemblage.measure.practice-exemplars'],
  },
  {
    id: 'organisation.assemblage.measure.training-self-regulation',
    helpsWith: [STRESSORS, ABSORBED],
    standIns: ['organisation.self-care.discuss-what-works'],
  },
  {
    id: 'organisation.assemblage.measure.training-symptoms',
    helpsWith: [FATIGUE],
    standIns: ['organisation.line-management.foster-self-vigilance'],
  },
  {
    id: 'organisation.assemblage.measure.specialist-trauma-training',
    helpsWith: [EXPOSED, ABSORBED],
    standIns: ['organisation.assemblage.measure.practice-exemplars'],
  },
  {
    id: 'organisation.assemblage.measure.personal-therapy',
    helpsWith: [OWN_TRAUMA, FATIGUE],
    standIns: ['organisation.support.welfare-services-known'],
  },
  {
    id: 'organisation.assemblage.measure.supervision',
    layer: 'supervision',
    helpsWith: [OWN_TRAUMA, SATISFACTION, ABSORBED, FATIGUE, EXPOSED, HOSTILITY],
    standIns: [
      'organisation.principle-6.learning.group-supervision',
      'organisation.assemblage.measure.peer-support-action-learning',
    ],
  },
  {
    id: 'organisation.assemblage.measure.emotional-boundary',
    helpsWith: [ABSORBED],
    standIns: ['organisation.line-management.prompt-reflection'],
  },
  {
    id: 'organisation.assemblage.measure.recognition',
    helpsWith: [SATISFACTION],
    standIns: ['organisation.peer.recognise-successes'],
  },
  {
    id: 'organisation.assemblage.measure.practice-exemplars',
    helpsWith: [EXPOSED, ABSORBED],
    standIns: [],
  },
  {
    id: 'organisation.assemblage.measure.peer-support-action-learning',
    layer: 'peer',
    helpsWith: [SATISFACTION, FATIGUE, EXPOSED],
    standIns: ['organisation.peer.formal-meeting'],
  },
  {
    id: 'organisation.assemblage.measure.wider-support-systems',
    helpsWith: [ABSORBED, FATIGUE, ISOLATED],
    standIns: [],
  },
  {
    id: 'organisation.principle-6.learning.group-supervision',
    layer: 'supervision',
    helpsWith: [FATIGUE, EXPOSED, HOSTILITY],
    standIns: ['organisation.assemblage.measure.peer-support-action-learning'],
  },
  { id: 'organisation.peer.informal-chat', layer: 'peer', helpsWith: [FATIGUE, HOSTILITY], standIns: [] },
  { id: 'organisation.peer.evening-call', layer: 'peer', helpsWith: [FATIGUE], standIns: [] },
  {
    id: 'organisation.peer.formal-meeting',
    layer: 'peer',
    helpsWith: [EXPOSED],
    standIns: ['organisation.peer.informal-chat'],
  },
  { id: 'organisation.peer.recognise-successes', layer: 'peer', helpsWith: [SATISFACTION], standIns: [] },
  {
    id: 'organisation.line-management.instant-availability',
    layer: 'line-management',
    helpsWith: [FATIGUE, EXPOSED, HOSTILITY],
    standIns: ['organisation.peer.informal-chat'],
  },
  {
    id: 'organisation.line-management.prompt-reflection',
    layer: 'line-management',
    helpsWith: [STRESSORS, EXPOSED],
    standIns: [],
  },
  {
    id: 'organisation.line-management.explore-alternatives',
    layer: 'line-management',
    helpsWith: [STRESSORS],
    standIns: [],
  },
  {
    id: 'organisation.line-management.foster-self-vigilance',
    layer: 'line-management',
    helpsWith: [FATIGUE],
    standIns: [],
  },
  {
    id: 'organisation.self-care.discuss-what-works',
    layer: 'line-management',
    helpsWith: [SELF_CARE],
    standIns: [],
  },
  { id: 'organisation.space.away-from-families', helpsWith: [ABSORBED, FATIGUE], standIns: [] },
  { id: 'organisation.culture.time-away-from-work-topic', helpsWith: [SELF_CARE], standIns: [] },
  {
    id: 'organisation.support.buddy-system',
    helpsWith: [HOSTILITY, ISOLATED],
    standIns: ['organisation.peer.informal-chat'],
  },
  {
    id: 'organisation.support.welfare-services-known',
    helpsWith: [OWN_TRAUMA, HOSTILITY, ISOLATED],
    standIns: [],
  },
  { id: 'caseload.mix.when-high-unavoidable', helpsWith: [WORKLOAD, SATISFACTION], standIns: [] },
] as const satisfies readonly SupportMeasureDefinition[];

/** Id of a measure that the sources name. */
export type SupportMeasureId = (typeof SUPPORT_MEASURES)[number]['id'];
