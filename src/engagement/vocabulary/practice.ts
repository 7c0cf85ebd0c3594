import type { Polarity, Question, QuestionSet } from '../../kernel/index.js';

/** What parents say helps. */
export const PARENT_HELPS = [
  'engagement.helps.parent.open-honest-communication',
  'engagement.helps.parent.listens-builds-trust',
  'engagement.helps.parent.reliable',
  'engagement.helps.parent.practical-tailored',
  'engagement.helps.parent.reinforces-parenting',
  'engagement.helps.parent.family-priorities-first',
  'engagement.helps.parent.involved-from-start',
  'engagement.helps.parent.transparent',
  'engagement.helps.parent.writes-things-down',
  'engagement.helps.parent.smaller-meetings',
  'engagement.helps.parent.help-to-attend',
  'engagement.helps.parent.clear-shared-plan',
  'engagement.helps.parent.achievable-goals',
] as const;

/** What parents of children in alternative provision say they value. */
export const AP_HELPS = [
  'engagement.helps.ap.frequent-updates',
  'engagement.helps.ap.progress-messages',
] as const;

/** What parents say does not help. */
export const PARENT_HINDERS = [
  'engagement.hinders.parent.assumptions',
  'engagement.hinders.parent.not-kept-informed',
  'engagement.hinders.parent.not-listened-to',
  'engagement.hinders.parent.intimidating-meetings',
  'engagement.hinders.parent.unreadable-information',
] as const;

/** What children say they need from a worker. */
export const CHILD_HELPS = [
  'engagement.helps.child.listens-with-empathy',
  'engagement.helps.child.reliable',
  'engagement.helps.child.takes-action',
  'engagement.helps.child.respects-confidences',
  'engagement.helps.child.whole-person',
  'engagement.helps.child.communicates-across-abilities',
  'engagement.helps.child.emotional-needs-at-key-points',
] as const;

/** What a young person said does not count as being asked. */
export const CHILD_HINDERS = ['engagement.helps.child.token-consultation'] as const;

/** Id of a question about a contact, in the voice of parents. */
export type ParentContactQuestion = (typeof PARENT_HELPS | typeof AP_HELPS | typeof PARENT_HINDERS)[number];

/** Id of a question about a contact, in the voice of children. */
export type ChildContactQuestion = (typeof CHILD_HELPS | typeof CHILD_HINDERS)[number];

/** Id of a question about a contact. */
export type ContactQuestion = ParentContactQuestion | ChildContactQuestion;

const asked = <Id extends string>(ids: readonly Id[], polarity: Polarity): readonly Question<Id>[] =>
  ids.map((id) => ({ id, polarity, kind: 'yes-no' }));

/** After a contact: did it honour what parents ask for? A yes to what hinders is a concern. */
export const PARENT_CONTACT_QUESTIONS: QuestionSet<ParentContactQuestion> = /* @__PURE__ */ (() => ({
  id: 'engagement.contact.parent',
  questions: [
    ...asked<ParentContactQuestion>([...PARENT_HELPS, ...AP_HELPS], 'good-practice'),
    ...asked<ParentContactQuestion>(PARENT_HINDERS, 'concern'),
  ],
}))();

/** After a contact: did it honour what children ask for? */
export const CHILD_CONTACT_QUESTIONS: QuestionSet<ChildContactQuestion> = /* @__PURE__ */ (() => ({
  id: 'engagement.contact.child',
  questions: [
    ...asked<ChildContactQuestion>(CHILD_HELPS, 'good-practice'),
    ...asked<ChildContactQuestion>(CHILD_HINDERS, 'concern'),
  ],
}))();

/** Principles of engagement that lasts. */
export const ENGAGEMENT_PRINCIPLES = [
  'engagement.principle.child-centred',
  'engagement.principle.practitioner-qualities-decide',
  'engagement.principle.partnership',
  'engagement.principle.mutual-listening',
  'engagement.principle.families-are-experts',
  'engagement.principle.use-strengths',
  'engagement.principle.all-can-change',
  'engagement.principle.honest-safeguarding',
  'engagement.principle.persistent-proactive',
  'engagement.principle.whole-family-support',
  'engagement.principle.staff-supervised',
  'engagement.principle.evaluate-and-reflect',
  'engagement.principle.ap.trust',
  'engagement.principle.ap.triad',
  'engagement.principle.ap.understand-full-context',
] as const;

/** What makes a partnership. */
export const PARTNERSHIP_ELEMENTS = [
  'engagement.partnership.active-involvement',
  'engagement.partnership.shared-decisions',
  'engagement.partnership.complementary-expertise',
  'engagement.partnership.agreed-aims-and-processes',
  'engagement.partnership.trust-and-respect',
  'engagement.partnership.openness-honesty',
  'engagement.partnership.clear-communication',
  'engagement.partnership.negotiation',
] as const;

/** Qualities that win trust. A mirror for one's own practice; nothing to rank a colleague by. */
export const PRACTITIONER_QUALITIES = [
  'engagement.practitioner.quality.non-judgemental',
  'engagement.practitioner.quality.respectful',
  'engagement.practitioner.quality.encouraging-empowering',
  'engagement.practitioner.quality.warmth-empathy',
  'engagement.practitioner.quality.genuine',
] as const;

/** Skills that win trust. A mirror for one's own practice; nothing to rank a colleague by. */
export const PRACTITIONER_SKILLS = [
  'engagement.practitioner.skill.active-listening',
  'engagement.practitioner.skill.prompting-exploring',
  'engagement.practitioner.skill.responding-empathetically',
  'engagement.practitioner.skill.summarising',
  'engagement.practitioner.skill.enabling-change',
  'engagement.practitioner.skill.negotiating',
  'engagement.practitioner.skill.problem-solving',
  'engagement.practitioner.skill.reflecting',
  'engagement.practitioner.skill.adaptable',
] as const;
