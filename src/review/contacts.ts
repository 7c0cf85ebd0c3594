import { assessDoor, type DoorFinding } from '../behaviour/index.js';
import {
  CHILD_CONTACT_QUESTIONS,
  type ContactReflection,
  PARENT_CONTACT_QUESTIONS,
  reflectOnContact,
} from '../engagement/index.js';
import { type Contact, groupBy, type IsoDate, type Judgement, type Observation } from '../kernel/index.js';
import type { FamilyRecord } from '../record/index.js';
import { EXCHANGE_QUESTIONS, type ExchangeReview, reviewExchange, SAF_15 } from '../safety/index.js';
import { answersIn, idsOf } from './answers.js';
import type { Step } from './step.js';
import { oldestFirst } from './up-to.js';

/** What one contact says, beyond that it took place. */
export type ContactReview = {
  /** Id of the contact. */
  readonly contact: string;
  /** Day of the contact. */
  readonly on: IsoDate;
  /** What a door that stayed closed points to; absent where the door was not the question. */
  readonly door?: Judgement<DoorFinding>;
  /** What an uncomfortable exchange amounts to; absent where nobody answered the check. */
  readonly exchange?: ExchangeReview;
  /** What families asked for that this contact honoured; of the last contact always, of others where it was answered. */
  readonly reflection?: ContactReflection;
};

type Notes = ReadonlyMap<string | undefined, readonly Observation[]>;

/** Notes made at a contact, by contact: one pass, and only notes that answer the questions given. */
const notesByContact = (observations: readonly Observation[], ids: readonly string[]): Notes => {
  const asked = new Set(ids);
  return groupBy(
    observations.filter(({ item }) => asked.has(item)),
    ({ contact }) => contact,
  );
};

const EXCHANGE = /* @__PURE__ */ idsOf(EXCHANGE_QUESTIONS);
const ASKED_FOR = /* @__PURE__ */ (() => [
  ...idsOf(PARENT_CONTACT_QUESTIONS),
  ...idsOf(CHILD_CONTACT_QUESTIONS),
])();

const reviewContact = (
  contact: Contact,
  exchange: readonly Observation[] | undefined,
  asked: readonly Observation[] | undefined,
  on: IsoDate,
): ContactReview => {
  const door = assessDoor(contact);
  return {
    contact: contact.id,
    on: contact.on,
    ...(door.status === 'not-applicable' ? {} : { door }),
    ...(exchange === undefined ? {} : { exchange: reviewExchange(answersIn(exchange, on, EXCHANGE)) }),
    ...(asked === undefined
      ? {}
      : { reflection: reflectOnContact(contact, answersIn(asked, on, ASKED_FOR)) }),
  };
};

/**
 * Reviews contacts one by one: the door test, an uncomfortable exchange, and what families asked for.
 *
 * @param record - The family's record.
 * @param observations - Its observations up to the day; those made at a contact name it.
 * @param options - `on`: the day of the review.
 * @returns Contacts that say something, oldest first; the last contact is always looked back at.
 * @throws Never.
 * @see Hard to Engage procedure and Engaging Families Toolkit: rules BEH-1, SAF-12, SAF-15, ENG-8, ENG-9.
 * @example reviewContacts(openRecord('f1'), [], { on: isoDate('2026-11-21') }); // => []
 */
export const reviewContacts = (
  { contacts }: FamilyRecord,
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): readonly ContactReview[] => {
  const exchange = notesByContact(observations, EXCHANGE);
  const asked = notesByContact(observations, ASKED_FOR);
  const known = oldestFirst(contacts, on);
  const last = known.at(-1)?.id;
  return known
    .map((one) =>
      reviewContact(one, exchange.get(one.id), asked.get(one.id) ?? (one.id === last ? [] : undefined), on),
    )
    .filter((one) => 'door' in one || 'exchange' in one || 'reflection' in one);
};

/**
 * The steps that follow from single contacts.
 *
 * @param reviews - The reviews of the contacts.
 * @returns Steps: plan with the manager before going on where an uncomfortable exchange was not talked over.
 * @throws Never.
 * @see Hard to Engage procedure, Dealing with hostility and violence: rule SAF-15.
 * @example listContactSteps([]); // => []
 */
export const listContactSteps = (reviews: readonly ContactReview[]): readonly Step[] =>
  reviews
    .filter(({ exchange }) => exchange?.cautions.some(({ code }) => code === 'plan-with-manager-first'))
    .map(({ contact }) => ({
      kind: 'must',
      id: 'plan-with-manager-first',
      because: [contact],
      rule: SAF_15,
    }));
