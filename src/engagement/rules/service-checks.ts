import type { Answer, Citation, Contact, ContactOutcome, IsoDate } from '../../kernel/index.js';
import { contactIds, isAttempt, MEETING_CHANNELS } from './contacts.js';

/** What is looked for in the contacts, in order. The words are content's. */
export const SERVICE_CHECKS = [
  'service-tried-nothing',
  'service-cancelled',
  'service-moved',
  'service-late',
  'service-changed-worker',
] as const;

/** One thing the service did or did not do. */
export type ServiceCheck = {
  /** Stable id, one of {@link SERVICE_CHECKS}. */
  readonly id: (typeof SERVICE_CHECKS)[number];
  /** `yes` where the record shows it, `no` where the record shows otherwise, `unknown` where it cannot tell. */
  readonly answer: Answer;
  /** How often: the number of contacts in `from`. A count, not a score. */
  readonly count: number;
  /** Ids of the contacts that show it, oldest first. */
  readonly from: readonly string[];
  /** Their days, oldest first, each day once. */
  readonly days: readonly IsoDate[];
  /** Ids of the contacts that cannot tell, oldest first. */
  readonly unclear: readonly string[];
  /** Why it counts. */
  readonly cite: Citation;
};

const isCalledOff = (outcome: ContactOutcome): boolean =>
  outcome.startsWith('cancelled-by') || outcome.startsWith('moved-by');

/**
 * The contacts at which the family had a worker for the first time.
 *
 * @param contacts - Contacts, oldest first.
 * @returns One contact a worker, oldest first.
 * @throws Never.
 * @see Engaging Families Toolkit, 6.0 (`barnsley-toolkit`): changes of staff.
 * @example firstWithEach([]); // => []
 */
export const firstWithEach = (contacts: readonly Contact[]): readonly Contact[] => {
  const seen = new Set<string>();
  return contacts.filter(({ by }) => {
    if (by === undefined || seen.has(by)) return false;
    seen.add(by);
    return true;
  });
};

/** Contacts that show something, and contacts that cannot tell. */
type Found = {
  readonly found: readonly Contact[];
  readonly unclear: readonly Contact[];
  readonly at: string;
};

const STRATEGIES = '9.2 Strategies and approaches';

const look = (
  id: ServiceCheck['id'],
  contacts: readonly Contact[],
  blank: readonly Contact[],
  lateFrom: number,
): Found => {
  const ended = (how: ContactOutcome): Found => ({
    found: contacts.filter(({ outcome }) => outcome === how),
    unclear: blank,
    at: STRATEGIES,
  });
  switch (id) {
    case 'service-tried-nothing': {
      const tried = contacts.some(isAttempt);
      return {
        found: tried || blank.length > 0 ? [] : contacts,
        unclear: tried ? [] : blank,
        at: '1.0 Key messages',
      };
    }
    case 'service-cancelled':
      return ended('cancelled-by-service');
    case 'service-moved':
      return ended('moved-by-service');
    case 'service-late':
      return {
        found: contacts.filter(({ serviceLateMinutes: late = 0 }) => late >= 1 && !(late < lateFrom)),
        unclear: contacts.filter(
          ({ channel, outcome, serviceLateMinutes }) =>
            serviceLateMinutes === undefined && MEETING_CHANNELS.includes(channel) && !isCalledOff(outcome),
        ),
        at: STRATEGIES,
      };
    case 'service-changed-worker':
      return {
        found: firstWithEach(contacts).slice(1),
        unclear: contacts.filter(({ by }) => by === undefined),
        at: '6.0 Family barriers',
      };
  }
};

/**
 * Looks through the contacts for what the service itself did: tried nothing, called off, moved, came late, changed
 * the worker.
 *
 * @param contacts - Contacts up to the day, oldest first.
 * @param lateFrom - Least whole minutes that count as late; anything below 1, or not a number, is read as 1.
 * @returns One row for each of {@link SERVICE_CHECKS}, in order.
 * @throws Never.
 * @see Engaging Families Toolkit, 1.0, 6.0 and 9.2 (`barnsley-toolkit`): rule ENG-17.
 * @example listServiceChecks([], 1).every(({ answer }) => answer === 'unknown'); // => true
 */
export const listServiceChecks = (
  contacts: readonly Contact[],
  lateFrom: number,
): readonly ServiceCheck[] => {
  const blank = contacts.filter(({ outcome }) => outcome === 'not-recorded');
  return SERVICE_CHECKS.map((id) => {
    const { found, unclear, at } = look(id, contacts, blank, lateFrom);
    return {
      id,
      answer: found.length > 0 ? 'yes' : unclear.length > 0 || contacts.length === 0 ? 'unknown' : 'no',
      count: found.length,
      from: contactIds(found),
      days: [...new Set(found.map(({ on }) => on))],
      unclear: contactIds(unclear),
      cite: { source: 'barnsley-toolkit', at, basis: 'stated' },
    };
  });
};
