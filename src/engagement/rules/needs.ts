import {
  type Answer,
  type Citation,
  type Contact,
  type IsoDate,
  indexObservations,
  type Observation,
  type ObservationIndex,
} from '../../kernel/index.js';
import { COMMUNICATION_NEEDS, type CommunicationNeed } from '../vocabulary/families.js';
import { contactIds, contactsUpTo } from './contacts.js';
import { forAnyone, forEveryone, readEach, sourcesOf } from './people.js';

/** One communication need: whether it is there, whether it is met, and what went against it. */
export type NeedCheck = {
  /** Id of the need. */
  readonly need: CommunicationNeed;
  /** Whether somebody in the family has it; `unknown` where nobody asked. */
  readonly known: Answer;
  /** Whether the record says it is met. */
  readonly met: Answer;
  /** `yes` where it is known and not met, `no` where it is met or not there, otherwise `unknown`. */
  readonly unmet: Answer;
  /** Ids of the observations it rests on, in order of id. */
  readonly from: readonly string[];
  /** Ids of letters and emails sent although reading was known to be hard, oldest first. */
  readonly against: readonly string[];
  /** Why it counts. */
  readonly cite: Citation;
};

const WRITTEN = ['letter', 'email'];
const NEEDS = /* @__PURE__ */ Object.keys(COMMUNICATION_NEEDS) as readonly CommunicationNeed[];

const citeOf = (need: CommunicationNeed): Citation => ({
  basis: 'derived',
  ...(need === 'engagement.need.language'
    ? { source: 'hard-to-engage-procedure', at: 'Respect: culture and communication' }
    : { source: 'barnsley-toolkit', at: '9.2 Strategies and approaches' }),
});

const daysOfYes = (index: ObservationIndex, item: string): readonly IsoDate[] =>
  (index.get(item) ?? []).flatMap(({ answer, on }) => (answer === 'yes' ? [on] : [])).sort();

/** Letters and emails from the day the need was known, and after the last day it was said to be met. */
const writtenAgainst = (
  index: ObservationIndex,
  need: CommunicationNeed,
  contacts: readonly Contact[],
): readonly Contact[] => {
  const since = daysOfYes(index, need)[0]!;
  const metOn = daysOfYes(index, COMMUNICATION_NEEDS[need]).at(-1) ?? '';
  return contacts.filter(
    ({ channel, outcome, on }) =>
      WRITTEN.includes(channel) && outcome !== 'cancelled-by-service' && on >= since && on > metOn,
  );
};

const unmetOf = (known: Answer, met: Answer, against: readonly Contact[]): Answer => {
  if (known === 'no') return 'no';
  if (met === 'no' || against.length > 0) return 'yes';
  return known === 'yes' && met === 'yes' ? 'no' : 'unknown';
};

/**
 * Checks what a family needs so that the service can be reached at all: help with reading, their own language,
 * reminders, times and places that suit.
 *
 * A need that was never asked about is unknown, not absent. A letter or an email sent after reading was known to be
 * hard goes against the need, unless a later observation says it was met.
 *
 * @param contacts - Contacts with this family, in any order.
 * @param observations - Observations of needs and of whether they are met, in any order.
 * @param options - `on`: the day of the judgement.
 * @returns One row for each of the four needs, in the order of the vocabulary.
 * @throws Never.
 * @see Engaging Families Toolkit, 8.3 and 9.2; the procedure, Respect: culture and communication: rule ENG-17.
 * @example listCommunicationNeeds([], [], { on: isoDate('2026-11-21') }).map(({ known }) => known); // => ['unknown', 'unknown', 'unknown', 'unknown']
 */
export const listCommunicationNeeds = (
  contacts: readonly Contact[],
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): readonly NeedCheck[] => {
  const index = indexObservations(observations, on);
  const known = contactsUpTo(contacts, on);
  return NEEDS.map((need) => {
    const [has, met] = [readEach(index, [need]), readEach(index, [COMMUNICATION_NEEDS[need]])];
    const isThere = forAnyone(has);
    const reads = need === 'engagement.need.reading' && isThere === 'yes';
    const against = reads ? writtenAgainst(index, need, known) : [];
    return {
      need,
      known: isThere,
      met: forEveryone(met),
      unmet: unmetOf(isThere, forEveryone(met), against),
      from: sourcesOf([...has, ...met]),
      against: contactIds(against),
      cite: citeOf(need),
    };
  });
};
