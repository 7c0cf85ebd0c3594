import type { DocumentRow, FamilyRecord, RecordEvent } from '../schema.js';
import { SCHEMA_VERSION, SECTIONS, type SectionName } from '../version.js';

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

const replace = (rows: Rows, row: { readonly id: string }): { id: string } | undefined => {
  const at = rows.findIndex(({ id }) => id === row.id);
  if (at === -1) return undefined;
  const was = rows[at];
  rows[at] = row;
  return was;
};

/** What an event does to a record. `evolveRecord`, `applyEvents` and the patches all run this one recipe. */
export const applyTo = (lists: Lists, event: RecordEvent): void => {
  switch (event.type) {
    case 'added':
      lists(event.what.section).push(event.what.row);
      return;
    case 'updated':
      keepEvents(lists, event);
      return;
    case 'corrected': {
      const was = keepEvents(lists, event);
      const { on, by, reason, what } = event;
      if (was !== undefined)
        lists('corrections').push({ on, by, reason, section: what.section, id: what.row.id, was } as never);
      return;
    }
    case 'changeMoved':
      moveChange(lists('neededChanges'), event);
      return;
    case 'leadChanged':
      lists('leads').push(event.event as never);
      return;
    case 'personRedacted':
      redact(lists, event.person);
  }
};

/** Replaces a row. A needed change keeps what happened on its cycle, which only `changeMoved` adds to. */
const keepEvents = (
  lists: Lists,
  { what }: Extract<RecordEvent, { readonly type: 'updated' | 'corrected' }>,
): { id: string } | undefined => {
  const rows = lists(what.section);
  if (what.section !== 'neededChanges') return replace(rows, what.row);
  const events = (rows.find(({ id }) => id === what.row.id) as { readonly events?: unknown } | undefined)
    ?.events;
  return replace(rows, events === undefined ? what.row : ({ ...what.row, events } as typeof what.row));
};

const moveChange = (
  rows: Rows,
  { neededChange, event }: Extract<RecordEvent, { readonly type: 'changeMoved' }>,
): void => {
  const at = rows.findIndex(({ id }) => id === neededChange);
  const row = rows[at] as { id: string; events?: readonly unknown[] } | undefined;
  if (row !== undefined) rows[at] = { ...row, events: [...(row.events ?? []), event] } as typeof row;
};

type Plain = Readonly<Record<string, unknown>>;

/** Fields that hold free words. */
const WORDS: readonly string[] = ['name', 'note', 'reason', 'what', 'how'];

/** The same with every free word emptied, at any depth: the structure stays. */
const emptied = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(emptied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      WORDS.includes(key) && typeof part === 'string' ? '' : emptied(part),
    ]),
  );
};

/** What of a document says no word about anybody: who and when it is about, and which stance was taken. */
const WORDLESS: readonly string[] = [
  'about',
  'agency',
  'chair',
  'contact',
  'endsOn',
  'excluded',
  'familyAgreed',
  'from',
  'identifiesFamily',
  'manager',
  'officeOnly',
  'on',
  'stance',
  'with',
  'worker',
];

/** The same document without its words; those that it cannot do without are empty. */
const wordless = ({ draft, ...row }: DocumentRow): DocumentRow => {
  const kept = Object.entries(draft).filter(([key]) => WORDLESS.includes(key));
  const needed =
    row.kind === 'stance' ? { because: '' } : row.kind === 'circumstance' ? { what: '' } : undefined;
  return { ...row, draft: { ...Object.fromEntries(kept), ...needed } } as DocumentRow;
};

/** A row without its words, wherever it stands. */
const silenced = (row: { readonly id: string }, section: string): unknown => {
  if (section === 'documents') return wordless(row as DocumentRow);
  if (!('was' in row) || (row as Plain).section !== 'documents') return emptied(row);
  return { ...row, reason: '', was: wordless(row.was as DocumentRow) };
};

/** Empties what names or describes somebody: their name, and every free word in a row that is about them. */
const redact = (lists: Lists, person: string): void => {
  const named = (list: unknown) => Array.isArray(list) && list.includes(person);
  const changes = new Set(
    (lists('neededChanges') as { id: string; parent?: unknown }[]).flatMap(({ id, parent }) =>
      parent === person ? [id] : [],
    ),
  );
  const isAbout = ({ id, about, parent, child, draft = {}, ...row }: Plain) =>
    [id, about, parent, child, (draft as Plain).about].includes(person) ||
    changes.has(about as string) ||
    [(draft as Plain).excluded, row.present, row.invited, row.voices, row.familyMembers, row.people].some(
      named,
    );
  for (const section of [...SECTIONS, 'corrections'] as const) {
    const rows = lists(section, 'as-is');
    for (const [at, row] of rows.entries()) {
      const subject = 'was' in row ? (row as { readonly was: Plain }).was : row;
      if (isAbout(subject)) rows[at] = silenced(row, section) as typeof row;
    }
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
 * @example applyEvents(openRecord('f1'), [{ type: 'leadChanged', on: isoDate('2026-11-21'), by: 'w1', event: { type: 'appointed', on: isoDate('2026-11-21'), worker: 'w1', name: 'Bea' } }]).leads.length; // => 1
 */
export const applyEvents = (record: FamilyRecord, events: readonly RecordEvent[]): FamilyRecord => {
  const { draft, lists } = copyOf(record);
  for (const event of events) applyTo(lists, event);
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
