import type { QuestionSet } from '../../kernel/index.js';

/** Twelve kinds of threatening behaviour. */
export const THREAT_BEHAVIOURS = [
  'safety.threat.behaviour.silence',
  'safety.threat.behaviour.written',
  'safety.threat.behaviour.bombarding',
  'safety.threat.behaviour.intimidating-language',
  'safety.threat.behaviour.racist',
  'safety.threat.behaviour.homophobic',
  'safety.threat.behaviour.body-language',
  'safety.threat.behaviour.animals',
  'safety.threat.behaviour.swearing',
  'safety.threat.behaviour.shouting',
  'safety.threat.behaviour.throwing',
  'safety.threat.behaviour.physical',
] as const;

/** One of {@link THREAT_BEHAVIOURS}. */
export type ThreatBehaviour = (typeof THREAT_BEHAVIOURS)[number];

/** A threat that is implied or hidden. It counts like any other. */
export const COVERT_THREAT = 'safety.threat.covert-counts';

/** Everything that counts as a threat: the twelve kinds, and the covert one. */
export const THREAT_ITEMS = /* @__PURE__ */ (() => [...THREAT_BEHAVIOURS, COVERT_THREAT] as const)();

/** One of {@link THREAT_ITEMS}. */
export type ThreatItem = (typeof THREAT_ITEMS)[number];

/** What to do when there is a threat. */
export const THREAT_TASKS = [
  'safety.threat.understand-reasons',
  'safety.threat.judge-actual-level',
  'safety.threat.know-skills',
  'safety.toolkit.challenge-threats',
  'safety.toolkit.legal-advice',
] as const;

/** One of {@link THREAT_TASKS}. */
export type ThreatTask = (typeof THREAT_TASKS)[number];

/** The question that a worker's own fear raises about the child. */
export const CHILD_LIFE_QUESTION = 'safety.scared-to-confront';

/** Id of a question that makes sense of an uncomfortable exchange. */
export type ExchangeQuestionId =
  | 'safety.exchange-check.prepared'
  | 'safety.exchange-check.discussed-with-manager'
  | 'safety.exchange-check.aggravated'
  | 'safety.exchange-check.frustration'
  | 'safety.exchange-check.complaint'
  | 'safety.exchange-check.deliberate'
  | 'safety.exchange-check.parent-aware'
  | 'safety.exchange-check.used-to-aggression'
  | 'safety.exchange-check.normal-for-person'
  | 'safety.exchange-check.disproportionate'
  | 'safety.exchange-check.taking-personally';

/** Questions about an uncomfortable exchange. Those of polarity `either` explain it; none of them excuses it. */
export const EXCHANGE_QUESTIONS: QuestionSet<ExchangeQuestionId> = {
  id: 'safety.exchange-check',
  questions: [
    { id: 'safety.exchange-check.prepared', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'safety.exchange-check.discussed-with-manager', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'safety.exchange-check.aggravated', polarity: 'concern', kind: 'yes-no' },
    { id: 'safety.exchange-check.frustration', polarity: 'either', kind: 'yes-no' },
    { id: 'safety.exchange-check.complaint', polarity: 'either', kind: 'yes-no' },
    { id: 'safety.exchange-check.deliberate', polarity: 'concern', kind: 'yes-no' },
    { id: 'safety.exchange-check.parent-aware', polarity: 'either', kind: 'yes-no' },
    { id: 'safety.exchange-check.used-to-aggression', polarity: 'either', kind: 'yes-no' },
    { id: 'safety.exchange-check.normal-for-person', polarity: 'either', kind: 'yes-no' },
    { id: 'safety.exchange-check.disproportionate', polarity: 'either', kind: 'yes-no' },
    { id: 'safety.exchange-check.taking-personally', polarity: 'either', kind: 'yes-no' },
  ],
};

/** What a worker should do, before and when it turns dangerous. */
export const SAFE_CONDUCT = [
  'safety.should.know-procedures',
  'safety.should.be-prepared',
  'safety.should.past-calm-no-guarantee',
  'safety.should.avoid-potential-violence',
  'safety.should.get-out',
] as const;

/** One of {@link SAFE_CONDUCT}. */
export type SafeConduct = (typeof SAFE_CONDUCT)[number];

/** What to do if an incident happens, in order. */
export const INCIDENT_STEPS = [
  'safety.incident.stay-calm',
  'safety.incident.stay-or-leave',
  'safety.incident.contact-manager',
  'safety.incident.post-incident-procedure',
] as const;

/** One of {@link INCIDENT_STEPS}. */
export type IncidentStep = (typeof INCIDENT_STEPS)[number];

/** What a worker should not do. */
export const UNSAFE_CONDUCT = [
  'safety.should-not.take-personally',
  'safety.should-not.get-angry',
  'safety.should-not.over-accommodate',
  'safety.should-not.assume-must-cope',
  'safety.should-not.think-no-support-needed',
  'safety.should-not.self-blame',
] as const;

/** One of {@link UNSAFE_CONDUCT}. */
export type UnsafeConduct = (typeof UNSAFE_CONDUCT)[number];

/** What outranks every other recommendation, in the order in which it is shown; see `OVERRIDES` for why. */
export const OVERRIDE_IDS = [
  'safety.override.child-protection',
  'safety.override.get-out',
  'safety.override.police-complaint',
  'safety.override.alert-others',
  'safety.override.share-concern',
  'safety.override.statutory-duty',
] as const;

/** One of {@link OVERRIDE_IDS}. */
export type OverrideId = (typeof OVERRIDE_IDS)[number];
