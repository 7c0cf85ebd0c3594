import { CHANNELS, type Channel, type Contact, daysBetween, type IsoDate } from '../../kernel/index.js';
import { contactIds, contactsUpTo, isAttempt, isHeld } from './contacts.js';

/** What was tried by one channel for one purpose. */
export type ChannelAttempts = {
  /** By what means. */
  readonly channel: Channel;
  /** What it was for; `not-recorded` where the record does not say. */
  readonly purpose: 'arrange' | 'substance' | 'not-recorded';
  /** Ids of the attempts, oldest first. */
  readonly tried: readonly string[];
  /** Ids of those that reached the family, oldest first. */
  readonly reached: readonly string[];
};

/** How long a family waited between referral and the first attempt. */
export type SinceReferral = {
  /** Day of the referral. */
  readonly referredOn: IsoDate;
  /** Day of the first attempt from then on; `none` where the record has none yet. */
  readonly firstAttempt: IsoDate | 'none';
  /** Days from referral to the first attempt, or to the day of the judgement where there is none. */
  readonly days: number;
  /** Ids of contacts without an outcome that may have been an earlier attempt, oldest first. */
  readonly unclear: readonly string[];
};

/** What the service has tried. Described, never scored: no number here says whether it was enough. */
export type Persistence = {
  /** Ids of the attempts, oldest first. What the service called off, and what has no outcome, is not among them. */
  readonly attempts: readonly string[];
  /** Ids of contacts without an outcome, oldest first: they may or may not have been attempts. */
  readonly outcomeNotRecorded: readonly string[];
  /** Day of the first attempt; absent where there is none. */
  readonly firstOn?: IsoDate;
  /** Day of the last attempt; absent where there is none. */
  readonly lastOn?: IsoDate;
  /** The longest stretch between two attempts, in days, the earliest of equals; absent below two attempts. */
  readonly longestGap?: { readonly from: IsoDate; readonly to: IsoDate; readonly days: number };
  /** Attempts by channel and purpose, in the kernel's order of channels. */
  readonly byChannel: readonly ChannelAttempts[];
  /** From referral to the first attempt; absent where no referral day was given, or it lies after `on`. */
  readonly sinceReferral?: SinceReferral;
};

const PURPOSES = ['arrange', 'substance', 'not-recorded'] as const;

const channelsOf = (attempts: readonly Contact[]): readonly ChannelAttempts[] =>
  CHANNELS.flatMap((channel) =>
    PURPOSES.flatMap((purpose) => {
      const own = attempts.filter(
        (one) => one.channel === channel && (one.purpose ?? 'not-recorded') === purpose,
      );
      return own.length === 0
        ? []
        : [{ channel, purpose, tried: contactIds(own), reached: contactIds(own.filter(isHeld)) }];
    }),
  );

/** The longest stretch between two attempts; sorting is stable, so the earliest of equals comes first. */
const gapOf = (attempts: readonly Contact[]): Persistence['longestGap'] =>
  attempts
    .slice(1)
    .map(({ on: to }, at) => ({ from: attempts[at]!.on, to, days: daysBetween(attempts[at]!.on, to) }))
    .sort((a, b) => b.days - a.days)[0];

const waited = (
  referredOn: IsoDate,
  on: IsoDate,
  attempts: readonly Contact[],
  blank: readonly Contact[],
): SinceReferral => {
  const first = attempts.find((one) => one.on >= referredOn)?.on;
  const until = first ?? on;
  return {
    referredOn,
    firstAttempt: first ?? 'none',
    days: daysBetween(referredOn, until),
    unclear: contactIds(blank.filter((one) => one.on >= referredOn && one.on <= until)),
  };
};

/**
 * Describes what a service has tried in order to reach a family: how often, by what means, over what time.
 *
 * @param contacts - Contacts with this family, in any order.
 * @param options - `on`: the day of the judgement; `referredOn`: the day the family was referred, where it is known.
 * @returns Counts, days and ids. Whether it was enough is for people to say.
 * @throws Never.
 * @see Engaging Families Toolkit, 1.0 and 2.0 (`barnsley-toolkit`): persistence is asked for, and no number is given.
 * @example describePersistence([], { on: isoDate('2026-11-21') }).attempts; // => []
 */
export const describePersistence = (
  contacts: readonly Contact[],
  { on, referredOn }: { readonly on: IsoDate; readonly referredOn?: IsoDate | undefined },
): Persistence => {
  const known = contactsUpTo(contacts, on);
  const attempts = known.filter(isAttempt);
  const blank = known.filter(({ outcome }) => outcome === 'not-recorded');
  const gap = gapOf(attempts);
  return {
    attempts: contactIds(attempts),
    outcomeNotRecorded: contactIds(blank),
    ...(attempts.length === 0 ? {} : { firstOn: attempts[0]!.on, lastOn: attempts.at(-1)!.on }),
    ...(gap === undefined ? {} : { longestGap: gap }),
    byChannel: channelsOf(attempts),
    ...(referredOn === undefined || referredOn > on
      ? {}
      : { sinceReferral: waited(referredOn, on, attempts, blank) }),
  };
};
