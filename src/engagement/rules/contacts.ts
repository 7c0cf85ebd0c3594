import { type Answer, byCodeUnit, type Channel, type Contact, type IsoDate } from '../../kernel/index.js';

/** Channels by which a meeting takes place; the others send a message or make a call. */
export const MEETING_CHANNELS: readonly Channel[] = [
  'home-visit',
  'office',
  'school',
  'neutral-venue',
  'video',
];

/** The day of each list that {@link contactsUpTo} gave out. Such a list is frozen, so its order stays true. */
const IN_ORDER = /* @__PURE__ */ new WeakMap<readonly Contact[], IsoDate>();

/**
 * Puts contacts in order of day, then of id, and leaves out those after the day. Given its own list for the same day,
 * it gives it back as it is: one rule can hand it to the next.
 *
 * @param contacts - In any order.
 * @param on - The day of the judgement.
 * @returns Contacts up to and including the day, oldest first.
 * @throws Never.
 * @see The library's design, section 1: the order of input is irrelevant.
 * @example contactsUpTo([], isoDate('2026-11-21')); // => []
 */
export const contactsUpTo = (contacts: readonly Contact[], on: IsoDate): readonly Contact[] => {
  if (IN_ORDER.get(contacts) === on) return contacts;
  const known = contacts
    .filter((contact) => contact.on <= on)
    .sort((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(a.id, b.id));
  IN_ORDER.set(Object.freeze(known), on);
  return known;
};

/**
 * The ids of contacts.
 *
 * @param contacts - Contacts, in the order wanted.
 * @returns Their ids, in the same order.
 * @throws Never.
 * @see The library's design, section 1 (evidence).
 * @example contactIds([]); // => []
 */
export const contactIds = (contacts: readonly Contact[]): readonly string[] => contacts.map(({ id }) => id);

/**
 * Says whether a contact took place at all.
 *
 * @param contact - One contact.
 * @returns True where it was held, also where the family cut it short.
 * @throws Never.
 * @see The kernel's contact outcomes.
 * @example isHeld({ outcome: 'not-in' }); // => false
 */
export const isHeld = ({ outcome }: Pick<Contact, 'outcome'>): boolean =>
  outcome === 'held' || outcome === 'cut-short-by-family';

/**
 * Says whether a contact was an attempt to reach the family: not called off or moved by the service, and not left blank.
 *
 * @param contact - One contact.
 * @returns True where the service tried, whatever came of it.
 * @throws Never.
 * @see The kernel's contact outcomes.
 * @example isAttempt({ outcome: 'no-reply' }); // => true
 */
export const isAttempt = ({ outcome }: Pick<Contact, 'outcome'>): boolean =>
  outcome !== 'not-recorded' && outcome !== 'cancelled-by-service' && outcome !== 'moved-by-service';

/**
 * Says whether somebody is met where a contact of this kind takes place. A call, text, email or letter is no meeting,
 * and neither is what was only to arrange one.
 *
 * @param contact - One contact.
 * @returns `unknown` where the channel is not one of those listed.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2, and the procedure, Impact on assessment of the child: difference D-6.
 * @example couldMeet({ id: 'c1', on: isoDate('2026-11-21'), channel: 'phone', outcome: 'held' }); // => 'no'
 */
export const couldMeet = ({ channel, purpose }: Contact): Answer =>
  purpose === 'arrange'
    ? 'no'
    : MEETING_CHANNELS.includes(channel)
      ? 'yes'
      : channel === 'other'
        ? 'unknown'
        : 'no';
