import type {
  AchievementItem,
  AutonomyItem,
  PROTECTION_NEEDED,
  TEAM_SPECIALIST,
  TeamWork,
  UNEQUAL_KNOWN,
  UNEQUAL_KNOWN_TO_AGENCIES,
} from './vocabulary/noted.js';

export * from './vocabulary/noted.js';

/** What the one lead professional does for a family, toolkit. */
export const LEAD_DUTIES = [
  'plan.lead-professional.named',
  'plan.lead-professional.builds-trust',
  'plan.lead-professional.single-contact-for-family',
  'plan.lead-professional.single-contact-for-professionals',
] as const;

/** One of {@link LEAD_DUTIES}. */
export type LeadDuty = (typeof LEAD_DUTIES)[number];

/** The team around the family, and what it is good for. */
export const TEAM_FEATURES = [
  'plan.team-around-family.definition',
  'plan.team-around-family.general-or-specialist',
  'plan.team-around-family.links-widen-access',
] as const;

/** One of {@link TEAM_FEATURES}. */
export type TeamFeature = (typeof TEAM_FEATURES)[number];

/** What the single action plan has to hold. */
export const SINGLE_PLAN_CONTENTS = [
  'plan.single-plan.what-support',
  'plan.single-plan.by-whom',
  'plan.single-plan.tasks-for-each',
  'plan.single-plan.family-knows-why',
] as const;

/** One of {@link SINGLE_PLAN_CONTENTS}. */
export type SinglePlanContent = (typeof SINGLE_PLAN_CONTENTS)[number];

/** The three parts of the trigger: all three together call for re-evaluation. */
export const RE_EVALUATION_TRIGGER = [
  'plan.re-evaluate.trigger.still-difficult',
  'plan.re-evaluate.trigger.benefit-not-seen',
  'plan.re-evaluate.trigger.parent-unwilling',
] as const;

/** One of {@link RE_EVALUATION_TRIGGER}. */
export type ReEvaluationTrigger = (typeof RE_EVALUATION_TRIGGER)[number];

/** What a re-evaluation begins with, before any strategy is chosen. */
export const REFLECTIONS = [
  'plan.re-evaluate.reflect.what-has-not-worked',
  'plan.re-evaluate.reflect.what-might-work',
] as const;

/** One of {@link REFLECTIONS}. */
export type Reflection = (typeof REFLECTIONS)[number];

/** What can come of it if nobody re-evaluates. */
export const NEGLECT_RISKS = [
  'plan.re-evaluate.risk.all-withdraw',
  'plan.re-evaluate.risk.family-punished',
  'plan.re-evaluate.risk.appease-oppose-collude',
] as const;

/** One of {@link NEGLECT_RISKS}. */
export type NeglectRisk = (typeof NEGLECT_RISKS)[number];

/** Ways that may help once engagement is difficult, in the order of the toolkit. */
export const RE_EVALUATION_STRATEGIES = [
  'plan.re-evaluate.small-positive-signs',
  'plan.re-evaluate.flexible-venues',
  'plan.re-evaluate.trusted-joint-contact',
  'plan.re-evaluate.balanced-position',
  'plan.re-evaluate.authoritative-practice',
  'plan.re-evaluate.contain-anxiety',
  'plan.re-evaluate.negotiable-or-not',
  'plan.re-evaluate.find-resistance-source',
  'plan.re-evaluate.find-what-works',
  'plan.re-evaluate.discuss-with-family',
  'plan.re-evaluate.honest-about-benefit',
  'plan.re-evaluate.state-authority',
  'plan.re-evaluate.motivational-interviewing',
  'plan.re-evaluate.seek-information',
  'plan.re-evaluate.listen-and-show',
  'plan.re-evaluate.confront-uncooperativeness',
  'plan.re-evaluate.clear-role-concern',
  'plan.re-evaluate.challenge-safely',
  'plan.re-evaluate.endure-confrontation',
  'plan.re-evaluate.parents-understand',
  'plan.re-evaluate.protect-despite-failure-feeling',
  'plan.re-evaluate.supervision',
] as const;

/** One of {@link RE_EVALUATION_STRATEGIES}. */
export type ReEvaluationStrategy = (typeof RE_EVALUATION_STRATEGIES)[number];

/** Who re-evaluates. */
export const RE_EVALUATION_WHO = 'plan.re-evaluate.who';

/** What a contact summary tells a family. */
export const CONTACT_SUMMARY_FIELDS = [
  'plan.contact-summary.purpose',
  'plan.contact-summary.done',
  'plan.contact-summary.required-of-whom',
  'plan.contact-summary.by-when',
] as const;

/** One of {@link CONTACT_SUMMARY_FIELDS}. */
export type ContactSummaryField = (typeof CONTACT_SUMMARY_FIELDS)[number];

/** Closing a contact with a summary: to be considered. */
export const CONTACT_SUMMARY_OFFER = 'plan.contact-summary.offer';

/** What is written down when engagement is difficult. */
export const DIFFICULTY_FIELDS = [
  'plan.record.what-is-difficult',
  'plan.record.why-difficult',
  'plan.record.impact-on-assessment',
  'plan.record.impact-on-delivery',
  'plan.record.impact-on-child',
] as const;

/** One of {@link DIFFICULTY_FIELDS}. */
export type DifficultyField = (typeof DIFFICULTY_FIELDS)[number];

/** What to do promptly about poor access or engagement. Listed, not strictly in order. */
export const PROMPT_STEPS = [
  'plan.prompt-step.line-manager',
  'plan.prompt-step.record-attempts',
  'plan.prompt-step.gather-information',
  'plan.prompt-step.who-to-inform',
  'plan.prompt-step.urgency',
  'plan.prompt-step.team-meeting',
] as const;

/** One of {@link PROMPT_STEPS}. */
export type PromptStep = (typeof PROMPT_STEPS)[number];

/** Either of these calls for child protection procedures, whatever the state of engagement. */
export const ESCALATION_TRIGGERS = ['plan.escalate.serious-harm', 'plan.escalate.crime'] as const;

/** One of {@link ESCALATION_TRIGGERS}. */
export type EscalationTrigger = (typeof ESCALATION_TRIGGERS)[number];

/** The written contract: that it may be considered, and its three contents. */
export const CONTRACT_CONTENTS = [
  'plan.contract.consider',
  'plan.contract.unacceptable-behaviour',
  'plan.contract.counts-in-risk-assessment',
  'plan.contract.consequences',
] as const;

/** One of {@link CONTRACT_CONTENTS}. */
export type ContractContent = (typeof CONTRACT_CONTENTS)[number];

/** Examples of behaviour that a contract can name. */
export const CONTRACT_EXAMPLES = [
  'plan.contract.example.raised-voice',
  'plan.contract.example.swearing',
  'plan.contract.example.threatening',
] as const;

/** One of {@link CONTRACT_EXAMPLES}. */
export type ContractExample = (typeof CONTRACT_EXAMPLES)[number];

/** Consequences that the procedure names. */
export const CONTRACT_CONSEQUENCES = [
  'plan.contract.consequence.office-only',
  'plan.contract.consequence.supervision-order',
  'plan.contract.consequence.removal',
] as const;

/** One of {@link CONTRACT_CONSEQUENCES}. */
export type ContractConsequence = (typeof CONTRACT_CONSEQUENCES)[number];

/** What agencies and families work towards together. */
export const AGREED_OUTCOME = 'plan.partnership.agreed-outcome';

/** What to look up before responding to an uncooperative family. */
export const PROCEDURE_CHECKS = [
  'plan.procedure.all-available-information',
  'plan.procedure.check-common-assessment',
] as const;

/** One of {@link PROCEDURE_CHECKS}. */
export type ProcedureCheck = (typeof PROCEDURE_CHECKS)[number];

/** The seven artefacts that share the name of plan, or come close to it. They are never one another. */
export const ARTEFACT_KINDS = [
  'single-action-plan',
  'family-support-plan',
  'two-way-agreement',
  'contract',
  'work-plan',
  'risk-reduction-plan',
  'supervision-action-plan',
] as const;

/** One of {@link ARTEFACT_KINDS}. */
export type ArtefactKind = (typeof ARTEFACT_KINDS)[number];

/** The two stances a worker moves between. Neither is for ever. */
export const STANCES = ['optimistic-supportive', 'sceptical-mistrusting'] as const;

/** One of {@link STANCES}. */
export type Stance = (typeof STANCES)[number];

/** How far ahead a goal lies. */
export const GOAL_HORIZONS = ['short-term', 'medium-term', 'long-term'] as const;

/** One of {@link GOAL_HORIZONS}. */
export type GoalHorizon = (typeof GOAL_HORIZONS)[number];

/** Every id of this module that has words. */
export type PlanId =
  | LeadDuty
  | TeamFeature
  | TeamWork
  | typeof TEAM_SPECIALIST
  | SinglePlanContent
  | ReEvaluationTrigger
  | Reflection
  | NeglectRisk
  | ReEvaluationStrategy
  | AutonomyItem
  | AchievementItem
  | typeof PROTECTION_NEEDED
  | typeof RE_EVALUATION_WHO
  | ContactSummaryField
  | typeof CONTACT_SUMMARY_OFFER
  | DifficultyField
  | PromptStep
  | EscalationTrigger
  | ContractContent
  | ContractExample
  | ContractConsequence
  | typeof AGREED_OUTCOME
  | typeof UNEQUAL_KNOWN
  | typeof UNEQUAL_KNOWN_TO_AGENCIES
  | ProcedureCheck
  | `plan.artefact.${ArtefactKind}`;
