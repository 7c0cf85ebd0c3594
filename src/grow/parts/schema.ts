import * as z from 'zod';
import { Answer, HostId, IsoDate, Words } from '../../kernel/schema.js';
import type { DeepReadonly } from '../../kernel/shape.js';
import { GOAL_QUESTIONS, GROW_HORIZONS, REALITY_QUESTIONS } from '../vocabulary.js';

/** Words that say something. `trim` strips what `\s` matches: no expression goes over free words, and JSON Schema has one. */
export const Said = /* @__PURE__ */ (() =>
  Words.check(({ value, issues }) => {
    if (value.trim() === '')
      issues.push({
        origin: 'string',
        code: 'invalid_format',
        format: 'regex',
        pattern: '/\\S/',
        input: value,
      });
  }).register(z.globalRegistry, { pattern: '\\S' }))();

/** A list of at most 1,000. */
const many = <T extends z.ZodType>(item: T) => z.array(item).max(1000);

/** What every goal has. */
export const goalShape = /* @__PURE__ */ (() => ({
  /** Id of the goal, unique in the conversation. */
  id: HostId,
  /** Id of the person whose goal it is. */
  whose: HostId,
  /** How far ahead it lies. */
  horizon: z.literal(GROW_HORIZONS),
  /** The goal, in that person's words. */
  words: Said,
}))();

/** A goal confirmed, by whom and when. */
const Confirmed = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the person who confirmed it: the one whose goal it is. */
    by: HostId,
    /** Day they did. */
    on: IsoDate,
  }))();

/** A goal, in the words of the person whose goal it is. */
export const GrowGoal = /* @__PURE__ */ (() =>
  z.strictObject({
    ...goalShape,
    /** That this is the real goal, said by the person whose goal it is. */
    confirmed: z.exactOptional(Confirmed),
  }))();

/** A goal, in the words of the person whose goal it is. */
export type GrowGoal = DeepReadonly<z.infer<typeof GrowGoal>>;

/** What somebody answered to an open question. */
export const GrowReply = /* @__PURE__ */ (() =>
  z.strictObject({
    /** The question. */
    question: z.literal([...GOAL_QUESTIONS, ...REALITY_QUESTIONS]),
    /** Id of the person who answered. */
    by: HostId,
    /** Day of the answer. */
    on: IsoDate,
    /** The answer, in their words. */
    words: Said,
  }))();

/** What somebody answered to an open question. */
export type GrowReply = DeepReadonly<z.infer<typeof GrowReply>>;

/** What an option brings, costs and risks. A list that is there and empty says: asked, and none named. */
export const weighing = /* @__PURE__ */ (() => ({
  /** What it would bring; at least one for an option that has been weighed. */
  benefits: z.exactOptional(many(Said)),
  /** What it would cost. */
  costs: z.exactOptional(many(Said)),
  /** What might go wrong. */
  risks: z.exactOptional(many(Said)),
}))();

/** What every option has. */
export const optionShape = /* @__PURE__ */ (() => ({
  /** Id of the option, unique in the conversation. */
  id: HostId,
  /** Id of the goal it serves. */
  goal: HostId,
  /** Id of whoever thought of it. */
  by: HostId,
  /** What could be done. */
  words: Said,
}))();

/** Something that could be done. */
export const GrowOption = /* @__PURE__ */ (() => z.strictObject({ ...optionShape, ...weighing }))();

/** Something that could be done. */
export type GrowOption = DeepReadonly<z.infer<typeof GrowOption>>;

const Support = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What help is needed. */
    what: Said,
    /** Id of whoever provides it. */
    by: HostId,
  }))();

/** What makes a step complete. */
const stepParts = /* @__PURE__ */ (() => ({
  /** What will be done. */
  what: Said,
  /** The day by which. */
  when: IsoDate,
  /** Id of the person who does it. */
  who: HostId,
  /** What makes them want to see it through, in their words. */
  motivation: Said,
  /** Who should hear about it: names or ids; empty where somebody asked and nobody needs to. */
  whoMustKnow: many(HostId),
  /** What comes first, or next. */
  nextStep: Said,
  /** What help is needed and from whom; empty where somebody asked and none is. */
  support: many(Support),
}))();

/** The same, while any of it may be missing. */
export const maybeParts = /* @__PURE__ */ (() => ({
  /** What will be done. */
  what: z.exactOptional(stepParts.what),
  /** The day by which. */
  when: z.exactOptional(stepParts.when),
  /** Id of the person who does it. */
  who: z.exactOptional(stepParts.who),
  /** What makes them want to see it through, in their words. */
  motivation: z.exactOptional(stepParts.motivation),
  /** Who should hear about it: names or ids; empty where somebody asked and nobody needs to. */
  whoMustKnow: z.exactOptional(stepParts.whoMustKnow),
  /** What comes first, or next. */
  nextStep: z.exactOptional(stepParts.nextStep),
  /** What help is needed and from whom; empty where somebody asked and none is. */
  support: z.exactOptional(stepParts.support),
  /** Whether it meets the goal. */
  meetsGoal: z.exactOptional(Answer),
}))();

/** What every step has. */
export const stepShape = /* @__PURE__ */ (() => ({
  /** Id of the step, unique in the conversation. */
  id: HostId,
  /** Id of the goal it serves. */
  goal: HostId,
  /** Id of the option it takes up, where it is one of them. */
  option: z.exactOptional(HostId),
}))();

/** A step under discussion: any part of it may still be missing. */
export const GrowStep = /* @__PURE__ */ (() => z.strictObject({ ...stepShape, ...maybeParts }))();

/** A step under discussion: any part of it may still be missing. */
export type GrowStep = DeepReadonly<z.infer<typeof GrowStep>>;

const common = /* @__PURE__ */ (() => ({
  /** Id of the conversation. */
  id: HostId,
  /** Id of the need it is about. */
  need: HostId,
  /** Ids of the people whose goals count. Two parents may want different things of one need. */
  voices: z.array(HostId).min(1).max(20),
  /** Day it began. */
  startedOn: IsoDate,
  /** Answers to the open questions, each with the voice that gave it. */
  replies: many(GrowReply),
}))();

/** The shape of an unfinished conversation, before its parts are checked against each other. */
export const ConversationShape = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Tells it from a plan. */
    status: z.literal('draft'),
    ...common,
    /** Day of the last answer. */
    updatedOn: IsoDate,
    /** Goals so far. */
    goals: many(GrowGoal),
    /** Options so far. */
    options: many(GrowOption),
    /** Steps so far. */
    steps: many(GrowStep),
  }))();

/** The shape of a finished plan, before its parts are checked against each other. */
export const PlanShape = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Tells it from an unfinished conversation. */
    status: z.literal('plan'),
    ...common,
    /** Day it was finished. */
    finishedOn: IsoDate,
    /** Goals, each confirmed by the person whose goal it is. */
    goals: many(
      z.strictObject({
        ...goalShape,
        /** That this is the real goal, said by the person whose goal it is. */
        confirmed: Confirmed,
      }),
    ),
    /** Options, each with benefits, costs and risks. */
    options: many(
      z.strictObject({
        ...optionShape,
        /** What it would bring. */
        benefits: many(Said).min(1),
        /** What it would cost; empty where none was named. */
        costs: many(Said),
        /** What might go wrong; empty where nothing was named. */
        risks: many(Said),
      }),
    ),
    /** Steps, each complete. */
    steps: many(
      z.strictObject({
        ...stepShape,
        ...stepParts,
        /** That it meets the goal. */
        meetsGoal: z.literal('yes'),
      }),
    ),
  }))();
