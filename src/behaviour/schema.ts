import * as z from 'zod';
import { Answer, Contact, HostId, IsoDate, Observation, Words } from '../kernel/schema.js';
import type { DeepReadonly } from '../kernel/shape.js';
import { BEHAVIOUR_TYPES, PRACTICE_CHECKS } from './vocabulary.js';

/** One of the six types of behaviour. */
export const BehaviourType = /* @__PURE__ */ (() => z.literal(BEHAVIOUR_TYPES))();

/** What a review said of one area of a child's or family's life. */
export const AreaReview = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of this row, unique in the record. */
    id: HostId,
    /** Day of the review. */
    on: IsoDate,
    /** The area reviewed, by an id of the host's. */
    area: HostId,
    /** Whether it has changed for the better. */
    changed: Answer,
  }))();

/** What a review said of one area of a child's or family's life. */
export type AreaReview = DeepReadonly<z.infer<typeof AreaReview>>;

/** The parts of a record that a check for too much optimism reads. */
export const OptimismParts = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Observations about this family. */
    observations: z.array(Observation).max(100_000),
    /** Ids of items of which a yes is good news for the child. */
    strengths: z.array(HostId).max(10_000),
    /** Ids of items of which a yes is a worry for the child. */
    concerns: z.array(HostId).max(10_000),
    /** What reviews said, area by area. */
    reviews: z.array(AreaReview).max(100_000),
    /** Contacts, as the input a family has had. */
    contacts: z.array(Contact).max(100_000),
    /** Ids of the observations that the assessment or plan rests on, where that is written down. */
    restsOn: z.exactOptional(z.array(HostId).max(100_000)),
  }))();

/** The parts of a record that a check for too much optimism reads. */
export type OptimismParts = DeepReadonly<z.infer<typeof OptimismParts>>;

/** Answers to one of the checks: three-valued by question, and words for the questions that take words. */
export const PracticeAnswers = /* @__PURE__ */ (() => {
  const ids = Object.values(PRACTICE_CHECKS).flatMap(({ questions }) => questions.map(({ id }) => id));
  return z.strictObject({
    /** Yes, no or unknown, by question; what is left out was not answered. */
    answers: z.partialRecord(z.literal(ids), Answer),
    /** What was said, by question, for the questions that take words. */
    words: z.exactOptional(z.partialRecord(z.literal(ids), Words)),
  });
})();

/** Answers to one of the checks: three-valued by question, and words for the questions that take words. */
export type PracticeAnswers = DeepReadonly<z.infer<typeof PracticeAnswers>>;
