import type { Question, QuestionSet } from '../kernel/index.js';
import {
  ACHIEVEMENT_ITEMS,
  type AchievementItem,
  AUTONOMY_ITEMS,
  type AutonomyItem,
  CONTACT_SUMMARY_FIELDS,
  type ContactSummaryField,
  DIFFICULTY_FIELDS,
  type DifficultyField,
  ESCALATION_TRIGGERS,
  type EscalationTrigger,
  PROMPT_STEPS,
  PROTECTION_NEEDED,
  type PromptStep,
  RE_EVALUATION_TRIGGER,
  REFLECTIONS,
  type ReEvaluationTrigger,
  type Reflection,
  TEAM_SPECIALIST,
  TEAM_WORK,
  type TeamWork,
  UNEQUAL_KNOWN,
  UNEQUAL_KNOWN_TO_AGENCIES,
} from './vocabulary.js';

const asked = <Id extends string>(
  ids: readonly Id[],
  polarity: Question['polarity'],
  kind: Question['kind'] = 'yes-no',
): readonly Question<Id>[] => ids.map((id) => ({ id, polarity, kind }));

/** Child protection first: a yes to either is enough. */
export const ESCALATION_QUESTIONS: QuestionSet<EscalationTrigger> = /* @__PURE__ */ (() => ({
  id: 'plan.escalation',
  questions: asked(ESCALATION_TRIGGERS, 'concern'),
}))();

/** Whether a parent's choice meets a child's protection. To be answered of each parent. */
export const AUTONOMY_QUESTIONS: QuestionSet<AutonomyItem> = /* @__PURE__ */ (() => ({
  id: 'plan.autonomy',
  questions: asked(AUTONOMY_ITEMS, 'concern'),
}))();

/** Whether a child needs protective action. To be answered of each child. */
export const PROTECTION_QUESTIONS: QuestionSet<typeof PROTECTION_NEEDED> = /* @__PURE__ */ (() => ({
  id: 'plan.protection',
  questions: asked([PROTECTION_NEEDED], 'concern'),
}))();

/** Whether there is a change, and whether it has lasted. To be answered of each needed change. */
export const ACHIEVEMENT_QUESTIONS: QuestionSet<AchievementItem> = /* @__PURE__ */ (() => ({
  id: 'plan.achievement',
  questions: asked(ACHIEVEMENT_ITEMS, 'good-practice'),
}))();

/** What kind of team is around the family, which is neither good nor bad, and how it works. */
export const TEAM_QUESTIONS: QuestionSet<TeamWork | typeof TEAM_SPECIALIST> = /* @__PURE__ */ (() => ({
  id: 'plan.team-around-family',
  questions: [...asked([TEAM_SPECIALIST], 'either'), ...asked(TEAM_WORK, 'good-practice')],
}))();

/** Whether a parent or carer knows that the partnership may be unequal, and whether the agencies do. */
export const PARTNERSHIP_QUESTIONS: QuestionSet<typeof UNEQUAL_KNOWN | typeof UNEQUAL_KNOWN_TO_AGENCIES> =
  /* @__PURE__ */ (() => ({
    id: 'plan.partnership',
    questions: asked([UNEQUAL_KNOWN, UNEQUAL_KNOWN_TO_AGENCIES], 'good-practice'),
  }))();

/** Whether it is time to look afresh at how a family is engaged: all three together. */
export const RE_EVALUATION_QUESTIONS: QuestionSet<ReEvaluationTrigger> = /* @__PURE__ */ (() => ({
  id: 'plan.re-evaluation',
  questions: asked(RE_EVALUATION_TRIGGER, 'concern'),
}))();

/** What a re-evaluation begins with: each answered in words. */
export const REFLECTION_QUESTIONS: QuestionSet<Reflection> = /* @__PURE__ */ (() => ({
  id: 'plan.reflection',
  questions: asked(REFLECTIONS, 'either', 'words'),
}))();

/** Whether each prompt step was taken. */
export const PROMPT_STEP_QUESTIONS: QuestionSet<PromptStep> = /* @__PURE__ */ (() => ({
  id: 'plan.prompt-steps',
  questions: asked(PROMPT_STEPS, 'good-practice'),
}))();

/** The fields of a difficulty record: each answered in words. */
export const DIFFICULTY_QUESTIONS: QuestionSet<DifficultyField> = /* @__PURE__ */ (() => ({
  id: 'plan.difficulty',
  questions: asked(DIFFICULTY_FIELDS, 'either', 'words'),
}))();

/** The fields of a contact summary: each answered in words. */
export const CONTACT_SUMMARY_QUESTIONS: QuestionSet<ContactSummaryField> = /* @__PURE__ */ (() => ({
  id: 'plan.contact-summary',
  questions: asked(CONTACT_SUMMARY_FIELDS, 'either', 'words'),
}))();
