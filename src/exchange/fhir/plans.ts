import type { FamilyRecord, PlanRow } from '../../record/index.js';
import {
  type Context,
  conceptOf,
  familyRef,
  identifierOf,
  idOf,
  isPerson,
  maybe,
  refTo,
  said,
  whoRef,
} from './context.js';
import type { Reference } from './questionnaire-types.js';
import type { Concept, FhirCarePlan, FhirGoal, FhirTask } from './types.js';

const ABSENT = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/** Words as a concept; where they are not there, or were erased, that is what it says. */
const wordsOr = (text: string | undefined): Concept => {
  const words = said(text);
  return words === undefined ? { coding: [{ system: ABSENT, code: 'unknown' }] } : { text: words };
};

/** What each parent needs to change, as Goals of that parent. */
export const goalsOf = (context: Context): readonly FhirGoal[] =>
  context.record.neededChanges.map(({ id, parent, what, events = [] }) => {
    const first = events.map(({ on }) => on).filter((day) => day <= context.on)[0];
    return {
      resourceType: 'Goal',
      id: idOf(context, 'Goal', id),
      identifier: [identifierOf(context, 'needed-change', id)],
      lifecycleStatus: first === undefined ? 'proposed' : 'active',
      description: wordsOr(what),
      subject: isPerson(context, parent) ? refTo(context, 'Patient', parent) : familyRef(context),
      ...maybe('startDate', first),
    };
  });

/** The kinds of plan that a CarePlan can hold without loss of meaning. */
type CarePlanRow = Extract<
  PlanRow,
  { readonly kind: 'single-action-plan' | 'family-support-plan' | 'work-plan' }
>;

/** Whether a plan goes into a family's bundle. Plans that keep staff safe, agreements and contracts do not. */
export const isCarePlan = (row: PlanRow): row is CarePlanRow =>
  row.kind === 'single-action-plan' || row.kind === 'family-support-plan' || row.kind === 'work-plan';

/** Something to do in a plan, whichever list it stands in. */
type Action = {
  readonly what?: string | undefined;
  readonly who?: string | undefined;
  readonly why?: string | undefined;
  readonly byWhen?: FhirCarePlan['period'];
};

const actionsIn = (row: CarePlanRow): readonly Action[] => {
  if (row.kind === 'work-plan')
    return (row.responsibilities ?? []).map(({ what, of: who }) => ({ what, who }));
  return (row.actions ?? []).map(({ what, by: who, why, byWhen }) => ({
    what,
    who,
    why,
    ...(byWhen === undefined ? {} : { byWhen: { end: byWhen } }),
  }));
};

type Plan = { readonly row: CarePlanRow; readonly subject: Reference; readonly whole: boolean };

const planGoals = (context: Context, { row, subject, whole }: Plan): readonly FhirGoal[] => {
  if (row.kind !== 'family-support-plan') return [];
  return (row.goals ?? []).map(({ what, horizon }, at) => ({
    resourceType: 'Goal',
    id: idOf(context, 'Goal', 'plan', row.id, at),
    lifecycleStatus: whole ? 'active' : 'proposed',
    description: wordsOr(what),
    subject,
    ...(horizon === undefined ? {} : { category: [conceptOf(context, horizon)] }),
  }));
};

const planTasks = (context: Context, { row, subject, whole }: Plan): readonly FhirTask[] =>
  actionsIn(row).map(({ what, who, why, byWhen }, at) => ({
    resourceType: 'Task',
    id: idOf(context, 'Task', 'plan', row.id, at),
    status: whole ? 'requested' : 'draft',
    intent: 'plan',
    basedOn: [refTo(context, 'CarePlan', row.id)],
    for: subject,
    ...maybe('description', said(what)),
    ...(who === undefined ? {} : { owner: whoRef(context, who) }),
    ...(said(why) === undefined ? {} : { reasonCode: wordsOr(why) }),
    ...(byWhen === undefined ? {} : { restriction: { period: byWhen } }),
  }));

const planOf = (context: Context, plan: Plan): readonly (FhirCarePlan | FhirGoal | FhirTask)[] => {
  const { row, subject, whole } = plan;
  const goals = planGoals(context, plan);
  const tasks = planTasks(context, plan);
  const to = (kind: 'Goal' | 'Task') => (one: { readonly id: string }) => ({
    reference: `urn:uuid:${one.id}`,
    type: kind,
  });
  const agreed = row.agreedOn !== undefined && row.agreedOn <= context.on ? row.agreedOn : undefined;
  return [
    {
      resourceType: 'CarePlan',
      id: idOf(context, 'CarePlan', row.id),
      identifier: [identifierOf(context, 'plan', row.id)],
      status: whole && agreed !== undefined ? 'active' : 'draft',
      intent: 'plan',
      category: [conceptOf(context, row.kind)],
      subject,
      ...(agreed === undefined ? {} : { period: { start: agreed } }),
      ...(goals.length === 0 ? {} : { goal: goals.map(to('Goal')) }),
      ...(tasks.length === 0 ? {} : { activity: tasks.map((task) => ({ reference: to('Task')(task) })) }),
    },
    ...goals,
    ...tasks,
  ];
};

/**
 * Support plans as CarePlans, with their goals and with a Task for each action.
 *
 * @param whole - Whether a plan has everything it needs, by id; a plan of which nobody said is a draft.
 */
export const carePlansOf = (
  context: Context,
  plans: NonNullable<FamilyRecord['plans']>,
  whole: (id: string) => boolean,
): readonly (FhirCarePlan | FhirGoal | FhirTask)[] =>
  plans.filter(isCarePlan).flatMap((row) => {
    const parent = row.kind === 'family-support-plan' ? row.parent : undefined;
    const subject =
      parent !== undefined && isPerson(context, parent)
        ? refTo(context, 'Patient', parent)
        : familyRef(context);
    return planOf(context, { row, subject, whole: whole(row.id) });
  });
