import { byCodeUnit, type IsoDate } from '../kernel/index.js';
import type { StateRow } from './schema.js';
import type { LeftOutReason } from './vocabulary.js';

/** A row that could not be used, and why. */
export type LeftOut = {
  /** Whose row it was. */
  readonly subject: string;
  /** Its day. */
  readonly on: IsoDate;
  /** Code of the reason. */
  readonly because: LeftOutReason;
};

/** One day of one subject: the state, or the reason why it says none. */
type Look<State extends string> = { readonly on: IsoDate } & (
  | { readonly state: State }
  | { readonly state: undefined; readonly because: LeftOutReason }
);

/** One subject's days in order of time. */
export type History<State extends string> = {
  /** Id of the subject. */
  readonly subject: string;
  /** One look a day, oldest first. */
  readonly looks: readonly Look<State>[];
};

/** Which rows of a history count. */
export type HistoryOptions = {
  /** The last day that counts; rows after it do not. */
  readonly on: IsoDate;
};

const lookOf = <State extends string>(
  on: IsoDate,
  found: ReadonlySet<string | null>,
  states: readonly State[],
): Look<State> => {
  if (found.size > 1) return { on, state: undefined, because: 'two-states-one-day' };
  const [only] = found;
  if (only === null) return { on, state: undefined, because: 'state-not-known' };
  return states.includes(only as State)
    ? { on, state: only as State }
    : { on, state: undefined, because: 'state-not-listed' };
};

/**
 * Puts dated rows in order: by subject, then by day, one look a day.
 *
 * A day whose rows disagree, a state that is not known or not listed says nothing, and breaks the history there.
 *
 * @param rows - Rows in any order; repeated rows count once.
 * @param states - The states, in the order in which they are to be shown.
 * @param options - `on`: the last day that counts.
 * @returns Histories in order of the subject's id by code unit.
 * @throws Never.
 * @see The library's design, section 1: the order of input is irrelevant; unknown is never no.
 * @example readHistories([{ subject: 'p1', on: isoDate('2026-03-01'), state: 'open' }], ['open'], { on: isoDate('2026-03-02') })[0].looks.length; // => 1
 */
export const readHistories = <State extends string>(
  rows: readonly StateRow[],
  states: readonly State[],
  { on: last }: HistoryOptions,
): readonly History<State>[] => {
  const bySubject = new Map<string, Map<IsoDate, Set<string | null>>>();
  for (const { subject, on, state } of rows) {
    if (on > last) continue;
    const days = bySubject.get(subject) ?? new Map<IsoDate, Set<string | null>>();
    bySubject.set(subject, days.set(on, (days.get(on) ?? new Set()).add(state)));
  }
  return [...bySubject]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([subject, days]) => ({
      subject,
      looks: [...days].sort(([a], [b]) => byCodeUnit(a, b)).map(([on, found]) => lookOf(on, found, states)),
    }));
};

/**
 * Lists the rows that said nothing.
 *
 * @param histories - Histories as {@link readHistories} gives them.
 * @returns Subject, day and reason, in order of subject and day.
 * @throws Never.
 * @see The library's design, section 1: missing information is named.
 * @example listLeftOut([]); // => []
 */
export const listLeftOut = (histories: readonly History<string>[]): readonly LeftOut[] =>
  histories.flatMap(({ subject, looks }) =>
    looks.flatMap((look) =>
      look.state === undefined ? [{ subject, on: look.on, because: look.because }] : [],
    ),
  );
