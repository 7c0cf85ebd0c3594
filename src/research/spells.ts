import { byCodeUnit, daysBetween, type IsoDate } from '../kernel/index.js';
import { type History, type HistoryOptions, type LeftOut, listLeftOut, readHistories } from './history.js';
import type { StateRow } from './schema.js';
import { FIRST_SPELLS, type FirstSpell, HOLDS, type Holds } from './vocabulary.js';

/** One unbroken stay of one subject in one state. */
export type Spell<State extends string> = {
  /** Whose stay. */
  readonly subject: string;
  /** The state. */
  readonly state: State;
  /** Day it began. */
  readonly from: IsoDate;
  /** Day another state was found, or the last day this one is known to have held. */
  readonly to: IsoDate;
  /** Whole days from `from` to `to`. */
  readonly days: number;
  /** True where its end was seen; false where it still went on when last known of (right-censored). */
  readonly ended: boolean;
  /** The state that followed, where the end was seen. */
  readonly next?: State;
};

/** Stays in each state, and what could not be used. */
export type Spells<State extends string> = {
  /** In order of subject and day. */
  readonly spells: readonly Spell<State>[];
  /** Rows that said nothing, and rows that open a spell whose start was not seen. */
  readonly leftOut: readonly LeftOut[];
};

/** Conventions of reading spells from rows. */
export type SpellOptions = HistoryOptions & {
  /** How long a state is taken to last after its row: `until-told-otherwise` unless given. */
  readonly holds?: Holds;
  /** What becomes of a subject's first spell: `from-first-row` unless given. */
  readonly firstSpell?: FirstSpell;
};

type Open<State extends string> = {
  readonly state: State;
  readonly from: IsoDate;
  readonly seen: IsoDate;
  readonly startSeen: boolean;
};

type Found<State extends string> = { readonly spells: Spell<State>[]; readonly leftOut: LeftOut[] };

const spellsOf = <State extends string>(
  { subject, looks }: History<State>,
  { on, holds, firstSpell }: Required<SpellOptions>,
): Found<State> => {
  const found: Found<State> = { spells: [], leftOut: [] };
  let open: Open<State> | undefined;
  const close = (to: IsoDate, next?: State) => {
    if (open === undefined) return;
    const { state, from, startSeen } = open;
    const stay = { subject, state, from, to, days: daysBetween(from, to) };
    if (!startSeen) found.leftOut.push({ subject, on: from, because: 'start-not-seen' });
    else found.spells.push(next === undefined ? { ...stay, ended: false } : { ...stay, ended: true, next });
  };
  const closeUnseen = (day: IsoDate) => close(holds === 'only-while-seen' ? (open?.seen ?? day) : day);
  looks.forEach((look, at) => {
    if (look.state === undefined) {
      closeUnseen(look.on);
      open = undefined;
    } else if (open?.state === look.state) {
      open = { ...open, seen: look.on };
    } else {
      close(look.on, look.state);
      const startSeen = open !== undefined || (at === 0 && firstSpell === 'from-first-row');
      open = { state: look.state, from: look.on, seen: look.on, startSeen };
    }
  });
  closeUnseen(on);
  return found;
};

/**
 * Reads from dated rows how long each subject stayed in each state.
 *
 * A stay that still goes on is not a short stay: it is kept with `ended: false`, and {@link estimateTimeInState}
 * counts it for as long as it was known of. After a day that says nothing the start of the next stay is not known,
 * and that stay is left out and listed.
 *
 * @param rows - Dated rows in any order; see `StateRow`.
 * @param states - Every state there is.
 * @param options - `on`: the last day that counts. `holds`: `until-told-otherwise` unless given. `firstSpell`:
 *   `from-first-row` unless given.
 * @returns The stays, and the rows that could not be used.
 * @throws Never.
 * @see Klein, J. P. and Moeschberger, M. L. (2003). Survival analysis, 2nd edition, chapter 3 (censoring, truncation).
 * @example listSpells([{ subject: 'p1', on: isoDate('2026-03-01'), state: 'a' }], ['a'], { on: isoDate('2026-03-11') }).spells[0].days; // => 10
 */
export const listSpells = <State extends string>(
  rows: readonly StateRow[],
  states: readonly State[],
  { on, holds = HOLDS[0], firstSpell = FIRST_SPELLS[0] }: SpellOptions,
): Spells<State> => {
  const histories = readHistories(rows, states, { on });
  const found = histories.map((history) => spellsOf(history, { on, holds, firstSpell }));
  return {
    spells: found.flatMap(({ spells }) => spells),
    leftOut: [...listLeftOut(histories), ...found.flatMap(({ leftOut }) => leftOut)].sort(
      (a, b) => byCodeUnit(a.subject, b.subject) || byCodeUnit(a.on, b.on),
    ),
  };
};
