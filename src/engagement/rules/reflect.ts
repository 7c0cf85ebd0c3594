import {
  type Answer,
  type AnswerSummary,
  type Answers,
  type Caution,
  type Contact,
  ENG_9,
  type Evidence,
  type QuestionSet,
  summariseAnswers,
} from '../../kernel/index.js';
import { ENG_8, ENG_17 } from '../register.js';
import {
  CHILD_CONTACT_QUESTIONS,
  type ChildContactQuestion,
  type ContactQuestion,
  PARENT_CONTACT_QUESTIONS,
  type ParentContactQuestion,
} from '../vocabulary/practice.js';
import { isHeld } from './contacts.js';

/** What families asked for that one contact honoured, and what it did not, in the voice of each. */
export type ContactReflection = {
  /** Id of the contact. */
  readonly contact: string;
  /** Whether it took place. Where it did not, only reliability is asked about. */
  readonly tookPlace: Answer;
  /** What parents say helps: `reassurances` were honoured, `concerns` were not, `open` are still to answer. */
  readonly parent: AnswerSummary<ParentContactQuestion>;
  /** What children say they need, in the same way. */
  readonly child: AnswerSummary<ChildContactQuestion>;
  /** What the contact itself shows, whatever was answered. */
  readonly evidence: readonly Evidence[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
};

const RELIABLE: readonly ContactQuestion[] = [
  'engagement.helps.parent.reliable',
  'engagement.helps.child.reliable',
];

/** True where the service itself called the contact off, moved it, or came late. */
const letDown = ({ outcome, serviceLateMinutes = 0 }: Contact): boolean =>
  outcome === 'cancelled-by-service' || outcome === 'moved-by-service' || serviceLateMinutes > 0;

const summarise = <Id extends ContactQuestion>(
  set: QuestionSet<Id>,
  answers: Answers<ContactQuestion>,
  tookPlace: Answer,
): AnswerSummary<Id> => {
  if (tookPlace !== 'no') return summariseAnswers<Id>(set, answers as Answers<Id>);
  const asked = set.questions.filter(({ id }) => RELIABLE.includes(id));
  const skipped = set.questions.filter(({ id }) => !RELIABLE.includes(id)).map(({ id }) => id);
  return { ...summariseAnswers<Id>({ ...set, questions: asked }, answers as Answers<Id>), skipped };
};

const cautionsOf = (
  contact: Contact,
  answers: Answers<ContactQuestion>,
  tookPlace: Answer,
): readonly Caution[] => {
  const seen = contact.childSeen ?? 'unknown';
  const meant = tookPlace === 'yes' && contact.purpose !== 'arrange';
  const differs = letDown(contact)
    ? RELIABLE.filter((id) => Object.hasOwn(answers, id) && answers[id] === 'yes')
    : [];
  return [
    ...(meant && seen === 'no' ? [{ code: 'contact-child-not-seen', rule: ENG_8 }] : []),
    ...(meant && seen === 'unknown' ? [{ code: 'contact-child-seen-not-recorded', rule: ENG_8 }] : []),
    ...(differs.length > 0
      ? [{ code: 'contact-says-otherwise', detail: { from: differs }, rule: ENG_9 }]
      : []),
    { code: 'own-view-ask-the-family', rule: ENG_9 },
  ];
};

/**
 * Looks back at one contact by what parents and children say helps, and what they say does not.
 *
 * A worker's answers are a view of themselves. Where the contact shows otherwise, because the service called it off,
 * moved it or came late, what it shows stands. No count and no grade come of it, and a child who was not seen is named.
 *
 * @param contact - One contact.
 * @param answers - Yes, no or unknown by question id; what is absent is still open.
 * @returns For parents and for children: honoured, not honoured, still open.
 * @throws Never.
 * @see Engaging Families Toolkit, 8.1 to 8.3 (`barnsley-toolkit`): rules ENG-8, ENG-9, ENG-17.
 * @example reflectOnContact({ id: 'c1', on: isoDate('2026-11-21'), channel: 'office', outcome: 'cancelled-by-service' }, {}).parent.concerns; // => ['engagement.helps.parent.reliable']
 */
export const reflectOnContact = (contact: Contact, answers: Answers<ContactQuestion>): ContactReflection => {
  const tookPlace: Answer = isHeld(contact) ? 'yes' : contact.outcome === 'not-recorded' ? 'unknown' : 'no';
  const shown = letDown(contact);
  const read = shown
    ? { ...answers, ...Object.fromEntries(RELIABLE.map((id) => [id, 'no' as const])) }
    : answers;
  return {
    contact: contact.id,
    tookPlace,
    parent: summarise(PARENT_CONTACT_QUESTIONS, read, tookPlace),
    child: summarise(CHILD_CONTACT_QUESTIONS, read, tookPlace),
    evidence: shown
      ? RELIABLE.map((factor) => ({ factor, observed: 'no', from: [contact.id], cite: ENG_17.cite }))
      : [],
    cautions: cautionsOf(contact, answers, tookPlace),
  };
};
