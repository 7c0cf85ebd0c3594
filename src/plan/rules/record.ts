import {
  type Answer,
  type Answers,
  answerTo,
  daysBetween,
  type IsoDate,
  type Result,
  type Rule,
} from '../../kernel/index.js';
import type { PlanIssueCode } from '../issues.js';
import { PLN_16 } from '../register.js';
import type {
  ContactSummary,
  ContactSummaryDraft,
  DifficultyDraft,
  DifficultyRecord,
  StepDown,
  StepDownDraft,
} from '../schema.js';
import { PROMPT_STEPS, type PromptStep } from '../vocabulary.js';
import { areSaid, finishSimply, isSaid, need, rowNeeds } from './complete.js';

/**
 * Completes the short summary that closes a contact, or says what it still lacks: why it took place, what was done, what
 * is asked of whom, and by when. Offer it where it helps the family.
 *
 * @param draft - What is known so far. An empty list of what is required says that nothing is.
 * @returns The summary; refused with every gap.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.1 (`barnsley-toolkit`): rule PLN-14.
 * @example completeContactSummary({}).ok; // => false
 */
export const completeContactSummary = (draft: ContactSummaryDraft): Result<ContactSummary, PlanIssueCode> => {
  const { required = [] } = draft;
  const parts = [
    ['what', 'required-without-what'],
    ['of', 'required-without-whom'],
    ['byWhen', 'required-without-when'],
  ] as const;
  return finishSimply<ContactSummary>(draft, [
    ...need(isSaid(draft.contact), 'contact-missing', ['contact'], 'worker', 'PLN-14'),
    ...need(draft.on !== undefined, 'on-missing', ['on'], 'worker', 'PLN-14'),
    ...need(isSaid(draft.purpose), 'purpose-missing', ['purpose'], 'worker', 'PLN-14'),
    ...need(areSaid(draft.done), 'done-missing', ['done'], 'worker', 'PLN-14'),
    ...need(draft.required !== undefined, 'required-not-said', ['required'], 'worker', 'PLN-14'),
    ...rowNeeds(required, 'required', parts, 'worker', 'PLN-14'),
  ]);
};

/**
 * Records a difficulty in engaging a family, or says what the record still lacks: what is difficult, why, and what that
 * does to the assessment, to the help, and to the child.
 *
 * @param draft - What is known so far.
 * @returns The record; refused with every gap.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.2 (`barnsley-toolkit`): rule PLN-15.
 * @example recordDifficulty({}).ok; // => false
 */
export const recordDifficulty = (draft: DifficultyDraft): Result<DifficultyRecord, PlanIssueCode> =>
  finishSimply<DifficultyRecord>(draft, [
    ...need(isSaid(draft.id), 'record-id-missing', ['id'], 'worker', 'PLN-15'),
    ...need(draft.on !== undefined, 'on-missing', ['on'], 'worker', 'PLN-15'),
    ...need(isSaid(draft.by), 'author-missing', ['by'], 'worker', 'PLN-15'),
    ...need(isSaid(draft.whatIsDifficult), 'difficult-missing', ['whatIsDifficult'], 'worker', 'PLN-15'),
    ...need(isSaid(draft.whyDifficult), 'why-missing', ['whyDifficult'], 'worker', 'PLN-15'),
    ...need(
      isSaid(draft.impactOnAssessment),
      'impact-on-assessment-missing',
      ['impactOnAssessment'],
      'worker',
      'PLN-15',
    ),
    ...need(
      isSaid(draft.impactOnDelivery),
      'impact-on-delivery-missing',
      ['impactOnDelivery'],
      'worker',
      'PLN-15',
    ),
    ...need(isSaid(draft.impactOnChild), 'impact-on-child-missing', ['impactOnChild'], 'worker', 'PLN-15'),
  ]);

/** The six prompt steps after a difficulty was noticed. */
export type PromptCourse = {
  /** Days since the difficulty was noticed. The source says promptly and gives no number, so none is judged. */
  readonly days: number;
  /** Each step with whether it was taken; urgency comes first unless it is settled that nothing is urgent. */
  readonly steps: readonly { readonly id: PromptStep; readonly taken: Answer }[];
  /** Steps not known to have been taken, in the same order. */
  readonly next: readonly PromptStep[];
  /** The rule. */
  readonly rule: Rule;
};

/**
 * Lists the six prompt steps and which are still to take. They are not strictly in order, but how urgent it is comes
 * first as long as immediate action may be needed.
 *
 * @param taken - For each step, whether it was taken.
 * @param options - `noticedOn`: day the difficulty was noticed. `on`: the day of the question. `immediate`: whether
 *   immediate action is needed.
 * @returns The steps, and those to take next.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.2 (`barnsley-toolkit`): rule PLN-16.
 * @example listPromptSteps({}, { noticedOn: isoDate('2026-11-20'), on: isoDate('2026-11-21'), immediate: 'no' }).days; // => 1
 */
export const listPromptSteps = (
  taken: Answers<PromptStep>,
  {
    noticedOn,
    on,
    immediate,
  }: { readonly noticedOn: IsoDate; readonly on: IsoDate; readonly immediate: Answer },
): PromptCourse => {
  const urgency: PromptStep = 'plan.prompt-step.urgency';
  const order = immediate === 'no' ? PROMPT_STEPS : [urgency, ...PROMPT_STEPS.filter((id) => id !== urgency)];
  const steps = order.map((id) => ({ id, taken: answerTo(taken, id) }));
  return {
    days: Math.max(0, daysBetween(noticedOn, on)),
    steps,
    next: steps.filter((step) => step.taken !== 'yes').map(({ id }) => id),
    rule: PLN_16,
  };
};

/**
 * Completes the step from a multi-agency response down to one agency, or says what it still lacks. Support goes on with
 * a named worker, without a gap.
 *
 * @param draft - What is known so far.
 * @returns The step; refused with every gap, and where the worker who carries on would begin after the response ended.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (`barnsley-toolkit`): rule PLN-18.
 * @example completeStepDown({}).ok; // => false
 */
export const completeStepDown = (draft: StepDownDraft): Result<StepDown, PlanIssueCode> => {
  const { endsOn, from } = draft;
  // Beginning on the very next day leaves no day without anybody.
  const gap = endsOn !== undefined && from !== undefined && daysBetween(endsOn, from) > 1;
  return finishSimply<StepDown>(draft, [
    ...need(isSaid(draft.family), 'family-missing', ['family'], 'team', 'PLN-18'),
    ...need(endsOn !== undefined, 'end-missing', ['endsOn'], 'team', 'PLN-18'),
    ...need(isSaid(draft.agency), 'agency-missing', ['agency'], 'team', 'PLN-18'),
    ...need(isSaid(draft.worker), 'continuing-worker-missing', ['worker'], 'team', 'PLN-18'),
    ...need(isSaid(draft.name), 'continuing-name-missing', ['name'], 'team', 'PLN-18'),
    ...need(from !== undefined, 'continuing-from-missing', ['from'], 'team', 'PLN-18'),
    ...need(!gap, 'gap-in-support', ['from'], 'team', 'PLN-18'),
  ]);
};
