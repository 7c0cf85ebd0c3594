/**
 * Principle 6 in six clauses, each with the evidence that belongs to it. A clause is a statement of its own and its
 * evidence; one of them, on allocating cases, has its words in the module `caseload`.
 */
export const PRINCIPLE_6 = {
  'organisation.principle-6.impact-recognised': [
    'organisation.principle-6.impact-recognised.in-strategy',
    'organisation.principle-6.impact-recognised.in-policy',
    'organisation.principle-6.impact-recognised.in-leadership-practice',
  ],
  'organisation.principle-6.reflective-supervision': [
    'organisation.principle-6.reflective-supervision.critical-thinking',
    'organisation.principle-6.reflective-supervision.assessment-skills',
    'organisation.principle-6.reflective-supervision.resilience',
  ],
  'organisation.principle-6.impact-in-planning': [
    'caseload.principle-6.when-allocating',
    'organisation.principle-6.impact-in-planning.service-structure',
    'organisation.principle-6.impact-in-planning.recruitment-retention',
  ],
  'organisation.principle-6.resilience-culture': [
    'organisation.principle-6.resilience-culture.practice-pitfalls',
    'organisation.principle-6.resilience-culture.poor-judgement',
    'organisation.principle-6.resilience-culture.blind-spots',
  ],
  'organisation.principle-6.learning': [
    'organisation.principle-6.learning.beyond-formal-training',
    'organisation.principle-6.learning.structured-peer-support',
    'organisation.principle-6.learning.group-supervision',
    'organisation.principle-6.learning.service-development',
  ],
  'organisation.principle-6.evaluation': [
    'organisation.principle-6.evaluation.supervision',
    'organisation.principle-6.evaluation.learning',
  ],
} as const;

/** One of the six clauses. */
export type Principle6Clause = keyof typeof PRINCIPLE_6;

/** What belongs to a clause. */
export type Principle6Evidence = (typeof PRINCIPLE_6)[Principle6Clause][number];

/** What leaders watch for as people wear out. */
export const WATCH_POINTS = [
  'organisation.principle-6.resilience-culture.practice-pitfalls',
  'organisation.principle-6.resilience-culture.poor-judgement',
  'organisation.principle-6.resilience-culture.blind-spots',
] as const;

/** One of {@link WATCH_POINTS}. */
export type WatchPoint = (typeof WATCH_POINTS)[number];

/** What a supporting culture is made of. Measures without it are not enough. */
export const CULTURE_ITEMS = [
  'organisation.culture.openness',
  'organisation.culture.normalise-impact',
  'organisation.culture.care',
  'organisation.culture.self-care-valued',
  'organisation.culture.recognises-symptoms',
  'organisation.culture.support-routine',
] as const;

/** One of {@link CULTURE_ITEMS}. */
export type CultureItem = (typeof CULTURE_ITEMS)[number];

/** The continuum of support between people, from informal to formal. Each layer stays when the next is added. */
export const CONTINUUM = [
  'organisation.continuum.peer-support',
  'organisation.continuum.line-management',
  'organisation.continuum.formal-supervision',
] as const;

/** One of {@link CONTINUUM}. */
export type ContinuumLayer = (typeof CONTINUUM)[number];

/** What supervision can cover. The first two are both needed for it to count. */
export const SUPERVISION_TOPICS = [
  'organisation.supervision.covers-difficult-cases',
  'organisation.supervision.covers-successes',
  'organisation.supervision.self-question',
  'organisation.supervision-system.hostility-experienced',
  'organisation.supervision-system.hostility-anticipated',
  'organisation.supervision-system.impact-on-professional',
  'organisation.supervision-system.impact-on-work',
  'organisation.supervision-system.work-prevented',
  'organisation.supervision-system.child-risk-factors',
  'organisation.supervision-system.effect-on-child',
  'organisation.supervision-system.uneasy-feelings',
  'organisation.supervision-system.hs-agenda',
] as const;

/** One of {@link SUPERVISION_TOPICS}. */
export type SupervisionTopic = (typeof SUPERVISION_TOPICS)[number];

/** How a session of supervision ended. */
export const SESSION_OUTCOMES = ['held', 'cancelled', 'moved', 'not-recorded'] as const;

/** One of {@link SESSION_OUTCOMES}. */
export type SessionOutcome = (typeof SESSION_OUTCOMES)[number];

/** What a session was. Running through cases is not supervision. */
export const SESSION_KINDS = ['reflective', 'case-management', 'both', 'not-recorded'] as const;

/** One of {@link SESSION_KINDS}. */
export type SessionKind = (typeof SESSION_KINDS)[number];

/** That a threat of violence has been made to somebody in the team. */
export const THREAT_MADE = 'organisation.threat-made';

/** That the agency has complained to the police about it. */
export const POLICE_COMPLAINT = 'organisation.health-safety.threat-is-crime';

/** What a manager asks about unprompted, because most of it is never reported. */
export const REPORTING_PROMPTS = [
  'organisation.health-safety.ask-about-intimidation',
  'organisation.supervision-system.under-reporting',
  'organisation.supervision-system.hostility-experienced',
  'organisation.supervision-system.uneasy-feelings',
] as const;

/** One of {@link REPORTING_PROMPTS}. */
export type ReportingPrompt = (typeof REPORTING_PROMPTS)[number];
