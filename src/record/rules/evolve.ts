import type { RiskFlag } from '../../safety/index.js';
import type { FamilyRecord, GrowRow, RecordEvent } from '../schema.js';
import { SCHEMA_VERSION, SECTIONS, type SectionName } from '../version.js';
import { moveFlag, moveGrow } from './moves.js';
import { emptied, mentions } from './redact.js';

/** A record that may be written to: our own copy, or a draft of it. Never the caller's. */
export type Draft = { -readonly [K in keyof FamilyRecord]: FamilyRecord[K] };
type Rows = { id: string }[];

/**
 * Opens an empty record.
 *
 * @param id - Id of the family.
 * @param name - How to name the family on a page.
 * @returns A record of the present schema version, without rows.
 * @throws Never.
 * @see The library's design, section 3 (record).
 * @example openRecord('f1').people; // => []
 */
export const openRecord = (id: string, name?: string): FamilyRecord => ({
  schemaVersion: SCHEMA_VERSION,
  id,
  ...(name === undefined ? {} : { name }),
  people: [],
  contacts: [],
  observations: [],
  neededChanges: [],
  sharing: [],
});

/** Names of every list of a record. */
type ListName = SectionName | 'leads' | 'corrections';

/**
 * How a recipe gets at a list to write to: a draft gives its own, a plain record a copy made on first use. A list that
 * is absent is made, unless it is asked for as it is.
 */
export type Lists = (section: ListName, absent?: 'as-is') => Rows;

/** Where the rows of each list stand, read once a list: a correction does not search the list again. */
const placesIn = (lists: Lists) => {
  const read = new Map<ListName, Map<string, number>>();
  const placesOf = (section: ListName): Map<string, number> => {
    const known = read.get(section);
    if (known !== undefined) return known;
    const places = new Map<string, number>();
    for (const [at, { id }] of lists(section, 'as-is').entries()) if (!places.has(id)) places.set(id, at);
    read.set(section, places);
    return places;
  };
  return {
    placeOf: (section: ListName, id: string): number | undefined => placesOf(section).get(id),
    push: (section: ListName, row: { id: string }): void => {
      const rows = lists(section);
      const places = read.get(section);
      if (places !== undefined && !places.has(row.id)) places.set(row.id, rows.length);
      rows.push(row);
    },
  };
};

type Of<Type extends RecordEvent['type']> = Extract<RecordEvent, { readonly type: Type }>;
type Moved = { id: string; events?: readonly unknown[] };

/**
 * What events do to a record: `evolveRecord`, `applyEvents` and the patches all run this one recipe. Each event costs
 * what it changes, however many rows there are; only a redaction reads them all.
 */
export const recipe = (lists: Lists): ((event: RecordEvent) => void) => {
  const { placeOf, push } = placesIn(lists);
  // What happened on each needed change, where this pass has made the list and may add to it.
  const own = new Map<string, unknown[]>();

  /** Puts a row in the place of the one with its id, and gives what stood there; an absent row stays absent. */
  const replace = <Row extends { id: string }>(
    section: ListName,
    id: string,
    make: (was: Row) => Row,
  ): Row | undefined => {
    const at = placeOf(section, id);
    if (at === undefined) return undefined;
    const rows = lists(section) as unknown as Row[];
    const was = rows[at] as Row;
    rows[at] = make(was);
    return was;
  };

  /** A needed change keeps what happened on its cycle, which only `changeMoved` adds to. */
  const write = ({ what }: Of<'updated' | 'corrected'>): { id: string } | undefined =>
    replace<Moved>(what.section, what.row.id, ({ events }) =>
      what.section !== 'neededChanges' || events === undefined ? what.row : { ...what.row, events },
    );

  const moveChange = ({ neededChange, event }: Of<'changeMoved'>): void => {
    replace<Moved>('neededChanges', neededChange, (row) => {
      const events = own.get(neededChange);
      if (events !== undefined && events === row.events) {
        events.push(event);
        return row;
      }
      const copied = [...(row.events ?? []), event];
      own.set(neededChange, copied);
      return { ...row, events: copied };
    });
  };

  const growMoved = ({ conversation, move }: Of<'growMoved'>): void => {
    const begun = moveGrow(undefined, conversation, move);
    if (begun.ok) push('grow', begun.value);
    else
      replace<GrowRow>('grow', conversation, (row) => {
        const moved = moveGrow(row, conversation, move);
        return moved.ok ? moved.value : row;
      });
  };

  return (event) => {
    switch (event.type) {
      case 'added':
        return push(event.what.section, event.what.row);
      case 'updated':
        write(event);
        return;
      case 'corrected': {
        const { on, by, reason, what } = event;
        const was = write(event);
        // The row as it was stays on record with its own list.
        own.delete(what.row.id);
        if (was !== undefined)
          lists('corrections').push({ on, by, reason, section: what.section, id: what.row.id, was } as never);
        return;
      }
      case 'changeMoved':
        return moveChange(event);
      case 'growMoved':
        return growMoved(event);
      case 'planAgreed': {
        const { agreedOn, reviewInWorkingDays } = event;
        replace('plans', event.plan, (row) => ({ ...row, agreedOn, reviewInWorkingDays }));
        return;
      }
      case 'sharingDecided':
        replace('sharing', event.sharing, (row) => ({ ...row, ...event.decision }));
        return;
      case 'flagMoved':
        replace<RiskFlag>('flags', event.flag, (row) => moveFlag(row, event.move));
        return;
      case 'leadChanged':
        lists('leads').push(event.event as never);
        return;
      case 'personRedacted':
        redact(lists, event.person);
    }
  };
};

/** Erases what names or describes somebody: their name, and every free word in a row that names them by id. */
const redact = (lists: Lists, person: string): void => {
  const ids = new Set([
    person,
    ...(lists('neededChanges') as { id: string; parent?: unknown }[]).flatMap(({ id, parent }) =>
      parent === person ? [id] : [],
    ),
  ]);
  for (const section of [...SECTIONS, 'corrections'] as const) {
    const rows = lists(section, 'as-is');
    for (const [at, row] of rows.entries())
      if (mentions('was' in row ? row.was : row, ids)) rows[at] = emptied(row) as typeof row;
  }
};

/** A copy to write to, made list by list, as each is first touched. */
const copyOf = (record: FamilyRecord): { readonly draft: Draft; readonly lists: Lists } => {
  const draft: Draft = { ...record };
  const copied = new Map<string, Rows>();
  const lists: Lists = (section, absent) => {
    const known = copied.get(section);
    if (known !== undefined) return known;
    if (absent === 'as-is' && draft[section] === undefined) return [];
    const rows = [...(draft[section] ?? [])] as unknown as Rows;
    copied.set(section, rows);
    (draft as Record<string, unknown>)[section] = rows;
    return rows;
  };
  return { draft, lists };
};

/**
 * Applies events in order, in one pass. The cost grows in line with the number of events and rows.
 *
 * @param record - The record before.
 * @param events - Accepted events, oldest first.
 * @returns The record after; the one given is not changed. An event about a row that is not there changes nothing.
 * @throws Never.
 * @see The library's design, section 3 (record).
 * @example applyEvents(openRecord('f1'), [{ type: 'leadChanged', on: isoDate('2026-11-21'), by: 'w1', event: { type: 'appointed', on: isoDate('2026-11-21'), worker: 'w1', name: 'Bea' } }]).leads?.length; // => 1
 */
export const applyEvents = (record: FamilyRecord, events: readonly RecordEvent[]): FamilyRecord => {
  const { draft, lists } = copyOf(record);
  const apply = recipe(lists);
  for (const event of events) apply(event);
  return draft;
};

/**
 * Applies one accepted event. It cannot refuse.
 *
 * @param record - The record before.
 * @param event - What happened.
 * @returns The record after; the one given is not changed.
 * @throws Never.
 * @see The library's design, section 3 (record).
 * @example evolveRecord(openRecord('f1'), { type: 'added', on: isoDate('2026-11-21'), by: 'w1', what: { section: 'people', row: { id: 'p1', role: 'parent' } } }).people.length; // => 1
 */
export const evolveRecord = (record: FamilyRecord, event: RecordEvent): FamilyRecord =>
  applyEvents(record, [event]);
