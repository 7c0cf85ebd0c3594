import fc from 'fast-check';
import {
  CHILD_CONTACT_QUESTIONS,
  ENGAGEMENT_ITEMS,
  PARENT_CONTACT_QUESTIONS,
} from '../../src/engagement/index.js';
import * as any from '../support/arbitrary.js';
import { deepFreeze } from '../support/builders.js';

/** The day every generated record is judged on; some of what is generated comes later. */
export const ON = any.TODAY;

/** Observations of this module's items, frozen, ids unique. */
export const observations = (items: readonly string[] = ENGAGEMENT_ITEMS, most = 12) =>
  any.observationsOf(items, { most, about: ['p1', 'p2', 'p3'] }).map(deepFreeze);

/** Contacts of every kind, frozen, ids unique. */
export const contacts = any.contacts.map(deepFreeze);

/** People of every role, frozen. */
export const people = any.people.map(deepFreeze);

/** Some answers about a contact. */
export const contactAnswers = any
  .answersTo(
    [...PARENT_CONTACT_QUESTIONS.questions, ...CHILD_CONTACT_QUESTIONS.questions].map(({ id }) => id),
  )
  .map(deepFreeze);

/** The same rows in another order. */
export const shuffled = <T>(rows: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
