import type { Question, QuestionSet } from '../kernel/index.js';
import {
  CONTACT_SUMMARY_FIELDS,
  type ContactSummaryField,
  DIFFICULTY_FIELDS,
  type DifficultyField,
  ESCALATION_TRIGGERS,
  type EscalationTrigger,
  PROMPT_STEPS,
  type PromptStep,
  RE_EVALUATION_TRIGGER,
  REFLECTIONS,
  type ReEvaluationTrigger,
  type Reflection,
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
