import fc from 'fast-check';
import {
  CHILD_CONTACT_QUESTIONS,
  type ContactQuestion,
  ENGAGEMENT_ITEMS,
  PARENT_CONTACT_QUESTIONS,
} from '../../src/engagement/index.js';
import {
  ANSWERS,
  type Answer,
  CHANNELS,
  CONTACT_OUTCOMES,
  type Contact,
  type IsoDate,
  isoDate,
  KNOWN_BY,
  LIVES,
  type Observation,
  PERSON_ROLES,
  type Person,
} from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

/** The day every generated record is judged on; some of what is generated comes later. */
export const ON = isoDate('2026-03-20');

const day: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 1, max: 28 })
  .map((date) => isoDate(`2026-03-${String(date).padStart(2, '0')}`));
const personId = fc.constantFrom('p1', 'p2', 'p3');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Leaves out the fields that are undefined, as a host's data would. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

const numbered = <T extends object>(prefix: string, rows: readonly T[]) =>
  rows.map((row, at) => deepFreeze({ ...compact(row), id: `${prefix}${at}` }));

/** Observations of this module's items, frozen, ids unique. */
export const observations = (items: readonly string[] = ENGAGEMENT_ITEMS, most = 12) =>
  fc
    .array(
      fc.record({
        on: day,
        about: personId,
        item: fc.constantFrom(...items),
        answer: fc.constantFrom(...ANSWERS),
        knownBy: optional(fc.constantFrom(...KNOWN_BY)),
      }),
      { maxLength: most },
    )
    .map((rows) => numbered('o', rows) as readonly Observation[]);

/** Contacts of every kind, frozen, ids unique. */
export const contacts = fc
  .array(
    fc.record({
      on: day,
      channel: fc.constantFrom(...CHANNELS),
      outcome: fc.constantFrom(...CONTACT_OUTCOMES),
      purpose: optional(fc.constantFrom('arrange' as const, 'substance' as const)),
      by: optional(fc.constantFrom('w1', 'w2')),
      invited: optional(fc.uniqueArray(personId)),
      serviceLateMinutes: optional(fc.integer({ min: 0, max: 60 })),
      childSeen: optional(fc.constantFrom(...ANSWERS)),
    }),
    { maxLength: 10 },
  )
  .map((rows) => numbered('c', rows) as readonly Contact[]);

/** People of every role, frozen. */
export const people = fc
  .array(
    fc.record({
      role: fc.constantFrom(...PERSON_ROLES),
      lives: optional(fc.constantFrom(...LIVES)),
      man: optional(fc.constantFrom(...ANSWERS)),
    }),
    { maxLength: 3 },
  )
  .map(
    (rows) => rows.map((row, at) => deepFreeze({ ...compact(row), id: `p${at + 1}` })) as readonly Person[],
  );

const questions = [...PARENT_CONTACT_QUESTIONS.questions, ...CHILD_CONTACT_QUESTIONS.questions].map(
  ({ id }) => id,
);

/** Some answers about a contact. */
export const contactAnswers = fc
  .uniqueArray(fc.constantFrom(...questions))
  .chain((ids) =>
    fc
      .tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.constantFrom<Answer>(...ANSWERS))))
      .map((rows) => deepFreeze(Object.fromEntries(rows)) as Partial<Record<ContactQuestion, Answer>>),
  );

/** The same rows in another order. */
export const shuffled = <T>(rows: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
