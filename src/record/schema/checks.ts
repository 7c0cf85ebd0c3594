import {
  type ChangeCommand,
  type ChangeState,
  decideChange,
  evolveChange,
  startChange,
} from '../../change/index.js';
import { ChangeEvent } from '../../change/schema.js';
import { type IsoDate, type Issue, isIsoDate, issue } from '../../kernel/index.js';
import { parseWith } from '../../kernel/schema.js';
import { isStaffOnly } from '../../wellbeing/vocabulary.js';
import { SECTIONS } from '../version.js';
import { isListed, isRaw, type Raw, rowsOf, textOf, textsOf } from './raw.js';

/** What can be wrong with a record whose every field has the right shape. */
export type RecordCode =
  | 'duplicate-id'
  | 'ambiguous-id'
  | 'not-in-record'
  | 'in-the-future'
  | 'unknown-item'
  | 'staff-only-item'
  | 'impossible-event'
  | 'newer-schema-version'
  | 'not-json';

type Check = (record: Raw, on: IsoDate) => readonly Issue<RecordCode>[];

type Known = (id: string) => boolean;

/** Whether a list has an id. Where there is no such list, that is one issue already; nothing is said of each name. */
const knownIn = (record: Raw, list: string): Known => {
  if (!isListed(record, list)) return () => true;
  const ids = new Set(rowsOf(record, list).flatMap(({ row }) => textOf(row, 'id') ?? []));
  return (id) => ids.has(id);
};

/** The same id twice in a list; and one id for two things that an observation could be about. */
const duplicates: Check = (record) => {
  const subjects = new Set([textOf(record, 'id')]);
  return SECTIONS.flatMap((list) => {
    const seen = new Set<string>();
    const shared = list === 'people' || list === 'neededChanges';
    return rowsOf(record, list).flatMap(({ at, row }): readonly Issue<RecordCode>[] => {
      const id = textOf(row, 'id');
      if (id === undefined) return [];
      const twice = seen.has(id);
      const ambiguous = shared && !twice && subjects.has(id);
      seen.add(id);
      if (shared) subjects.add(id);
      if (twice) return [issue('duplicate-id', [list, at, 'id'], { id })];
      return ambiguous ? [issue('ambiguous-id', [list, at, 'id'], { id })] : [];
    });
  });
};

/** Names of people, contacts, observations and changes that the record does not have. */
const references: Check = (record) => {
  const people = knownIn(record, 'people');
  const contacts = knownIn(record, 'contacts');
  const changes = knownIn(record, 'neededChanges');
  const family = textOf(record, 'id');
  // Progress is noted of a step or a goal of a GROW conversation.
  const inGrow = new Set(
    rowsOf(record, 'grow').flatMap(({ row }) =>
      ['goals', 'steps'].flatMap((list) =>
        rowsOf(row, list).flatMap(({ row: part }) => textOf(part, 'id') ?? []),
      ),
    ),
  );
  const stray = (known: boolean, path: Issue['path'], id: string): readonly Issue<RecordCode>[] =>
    known ? [] : [issue('not-in-record', path, { id })];
  const one = (list: string, key: string, known: Known) =>
    rowsOf(record, list).flatMap(({ at, row }) => {
      const id = textOf(row, key);
      return id === undefined ? [] : stray(known(id), [list, at, key], id);
    });
  const many = (list: string, key: string, known: Known) =>
    rowsOf(record, list).flatMap(({ at, row }) =>
      textsOf(row, key).flatMap(({ at: place, text }) => stray(known(text), [list, at, key, place], text)),
    );
  return [
    ...many('contacts', 'invited', people),
    ...many('contacts', 'present', people),
    ...one('observations', 'about', (id) => id === family || people(id) || changes(id) || inGrow.has(id)),
    ...one('observations', 'contact', (id) => contacts(id)),
    ...one('neededChanges', 'parent', (id) => people(id)),
    ...one('sharing', 'about', (id) => id === family || people(id)),
    ...one('incidents', 'about', (id) => id === family || people(id)),
    ...one('sessions', 'child', people),
    ...many('grow', 'voices', people),
    ...many('documents', 'people', people),
  ];
};

/** Days after the day of reading. What has not happened yet is a plan, and a record holds what happened. */
const future: Check = (record, on) => {
  const late = (row: Raw, path: Issue['path']): readonly Issue<RecordCode>[] => {
    const day = textOf(row, 'on');
    // Compared as text first: hardly any day is late, and whether it exists is the dearer question.
    return day !== undefined && day > on && isIsoDate(day)
      ? [issue('in-the-future', [...path, 'on'], { day, on })]
      : [];
  };
  return [
    ...SECTIONS.flatMap((list) => rowsOf(record, list).flatMap(({ at, row }) => late(row, [list, at]))),
    ...rowsOf(record, 'neededChanges').flatMap(({ at, row }) =>
      rowsOf(row, 'events').flatMap(({ at: place, row: event }) =>
        late(event, ['neededChanges', at, 'events', place]),
      ),
    ),
  ];
};

const commandOf = (event: ChangeEvent): ChangeCommand => {
  switch (event.type) {
    case 'located':
      return { ...event, type: 'locate' };
    case 'relocated':
      return { ...event, type: 'relocate' };
    case 'movedOn':
      return { type: 'moveOn', on: event.on, evidence: event.evidence };
    case 'relapsed':
      return { type: 'recordRelapse', on: event.on, to: event.to };
  }
};

/** Events on the cycle of change that the cycle does not allow, and evidence that is not there. */
const changeEvents: Check = (record) => {
  const observations = knownIn(record, 'observations');
  return rowsOf(record, 'neededChanges').flatMap(({ at, row }) => {
    let state: ChangeState = startChange(textOf(row, 'parent') ?? '', textOf(row, 'id') ?? '');
    return rowsOf(row, 'events').flatMap(({ at: place, row: raw }) => {
      const path = ['neededChanges', at, 'events', place];
      const strays = textsOf(raw, 'evidence').flatMap(({ at: nth, text }) =>
        observations(text) ? [] : [issue('not-in-record' as const, [...path, 'evidence', nth], { id: text })],
      );
      const event = parseWith(ChangeEvent, raw);
      if (!event.ok) return strays;
      const before = state;
      state = evolveChange(state, event.value);
      const decided = decideChange(before, commandOf(event.value));
      if (!decided.ok)
        return [
          ...strays,
          issue('impossible-event' as const, path, { why: decided.issues.map(({ code }) => code) }),
        ];
      return 'to' in event.value && 'to' in decided.value && decided.value.to !== event.value.to
        ? [...strays, issue('impossible-event' as const, path, { why: ['not-the-next-stage'] })]
        : strays;
    });
  });
};

/** Items that nobody knows, and items about how a worker is: those are refused even where a host lists them. */
const strayItems =
  (known: ReadonlySet<string>): Check =>
  (record) => {
    const staffOnly = (item: string | undefined, path: Issue['path']): readonly Issue<RecordCode>[] =>
      item !== undefined && isStaffOnly(item) ? [issue('staff-only-item', path, { item })] : [];
    return [
      ...rowsOf(record, 'observations').flatMap(({ at, row }) => {
        const item = textOf(row, 'item');
        const path = ['observations', at, 'item'];
        return item === undefined || known.has(item) || isStaffOnly(item)
          ? staffOnly(item, path)
          : [issue('unknown-item' as const, path, { item })];
      }),
      ...rowsOf(record, 'corrections').flatMap(({ at, row: { was } }) =>
        isRaw(was) ? staffOnly(textOf(was, 'item'), ['corrections', at, 'was', 'item']) : [],
      ),
    ];
  };

/** Every problem of a record that its schema cannot see, in the order of the checks and then of the record. */
export const checkRecord = (
  record: Raw,
  on: IsoDate,
  items: ReadonlySet<string>,
): readonly Issue<RecordCode>[] =>
  [duplicates, references, future, strayItems(items), changeEvents].flatMap((check) => check(record, on));
