import { word } from '../../kernel/index.js';
import type { FamilyReview } from '../../review/index.js';
import { isAboutWorker } from './answers.js';
import { type Context, conceptOf, familyRef, idOf, isPerson, refTo } from './context.js';
import type { Reference } from './questionnaire-types.js';
import type { FhirTask } from './types.js';

const forWhom = (context: Context, about: string | undefined): Reference =>
  about !== undefined && isPerson(context, about) ? refTo(context, 'Patient', about) : familyRef(context);

const stepTasks = (context: Context, { next }: FamilyReview): readonly FhirTask[] =>
  next.steps
    .filter(({ id }) => !isAboutWorker(id))
    .map(({ kind, id, about, because, detail }) => {
      const need = context.record.neededChanges.find((one) => one.id === about);
      return {
        resourceType: 'Task',
        id: idOf(context, 'Task', 'step', kind, id, about ?? '', ...because),
        status: 'draft',
        intent: 'proposal',
        code: conceptOf(context, id),
        description: word({ code: id, ...(detail === undefined ? {} : { detail }) }, context.locales).text,
        for: forWhom(context, need?.parent ?? about),
        ...(need === undefined ? {} : { focus: refTo(context, 'Goal', need.id) }),
      };
    });

const flagTasks = (context: Context, { safety }: FamilyReview): readonly FhirTask[] =>
  safety.flags.flags.flatMap(({ id, about, review }) =>
    review === undefined
      ? []
      : [
          {
            resourceType: 'Task',
            id: idOf(context, 'Task', 'flag-review', id),
            status: 'requested',
            intent: 'plan',
            code: conceptOf(context, 'look-at-flag-again'),
            focus: refTo(context, 'Flag', id),
            for: forWhom(context, about),
            restriction: { period: { end: review.dueOn } },
          },
        ],
  );

const planTasks = (
  context: Context,
  { plans }: FamilyReview,
  isPresent: (plan: string) => boolean,
): readonly FhirTask[] =>
  plans.plans.flatMap(({ plan, reviewOn }) =>
    reviewOn === undefined || !isPresent(plan)
      ? []
      : [
          {
            resourceType: 'Task',
            id: idOf(context, 'Task', 'plan-review', plan),
            status: 'requested',
            intent: 'plan',
            code: conceptOf(context, 'look-at-plan-again'),
            focus: refTo(context, 'CarePlan', plan),
            for: familyRef(context),
            restriction: { period: { end: reviewOn } },
          },
        ],
  );

/** What a review adds: the next steps as proposals, and the days on which flags and plans are looked at again. */
export const tasksOf = (
  context: Context,
  review: FamilyReview,
  isPresent: (plan: string) => boolean,
): readonly FhirTask[] => [
  ...stepTasks(context, review),
  ...flagTasks(context, review),
  ...planTasks(context, review, isPresent),
];
