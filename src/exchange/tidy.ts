/**
 * Observations as tidy data: one row an observation (long), or one row a person and day with a column an item (wide),
 * as CSV in chunks, so that no number of families is too many.
 *
 * @packageDocumentation
 */
import {
  byCodeUnit,
  groupBy,
  indexObservations,
  type Observation,
  type ObservationIndex,
  readItem,
} from '../kernel/index.js';
import type { FamilyRecord } from '../record/index.js';
import { type Cell, toCsvRow } from './tidy/csv.js';

export { type Cell, readCsvText, toCsvCell, toCsvRow } from './tidy/csv.js';

/** Columns of the long table, in order. */
export const LONG_COLUMNS = [
  'family',
  'id',
  'on',
  'about',
  'item',
  'answer',
  'knownBy',
  'by',
  'contact',
] as const;

/** The column of the long table that is only there when it is asked for: what people wrote can tell who they are. */
export const NOTE_COLUMN = 'note';

/** Columns of the wide table that come before those of the items. */
export const WIDE_COLUMNS = ['family', 'about', 'on'] as const;

/**
 * What a cell of the wide table can say. `contested`: seen so and otherwise on the same day. An empty cell: nobody
 * looked, or asked, that day.
 */
export const WIDE_ANSWERS = ['yes', 'no', 'unknown', 'contested'] as const;

/** One of {@link WIDE_ANSWERS}. */
export type WideAnswer = (typeof WIDE_ANSWERS)[number];

/** How the long table is written. */
export type LongOptions = {
  /** Whether what people wrote is a column too; left out unless said. */
  readonly notes?: boolean;
};

/** How the wide table is written. */
export type WideOptions = {
  /** Ids of the items, one column each, in this order. Observations of other items are left out. */
  readonly items: readonly string[];
};

/** The part of a record that the tables are made of. */
export type ObservedRecord = Pick<FamilyRecord, 'id' | 'observations'>;

/** Rows that go into one chunk: enough that chunks are few, so few that a chunk is small. */
const ROWS_IN_CHUNK = 1000;

const inOrder = (observations: readonly Observation[]): readonly Observation[] =>
  [...observations].sort(
    (a, b) =>
      byCodeUnit(a.on, b.on) ||
      byCodeUnit(a.about, b.about) ||
      byCodeUnit(a.item, b.item) ||
      byCodeUnit(a.id, b.id),
  );

function* inChunks(rows: Iterable<readonly Cell[]>): Generator<string> {
  let chunk: string[] = [];
  for (const row of rows) {
    chunk.push(toCsvRow(row));
    if (chunk.length === ROWS_IN_CHUNK) {
      yield chunk.join('');
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk.join('');
}

type LongColumn = (typeof LONG_COLUMNS)[number] | typeof NOTE_COLUMN;

const longColumns = ({ notes = false }: LongOptions): readonly LongColumn[] =>
  notes ? [...LONG_COLUMNS, NOTE_COLUMN] : LONG_COLUMNS;

function* longRows(
  { id, observations }: ObservedRecord,
  columns: readonly LongColumn[],
): Generator<readonly Cell[]> {
  for (const one of inOrder(observations))
    yield columns.map((column) => (column === 'family' ? id : one[column]));
}

/** What was observed of one item on one day: seen outranks self-described, and a contradiction is said. */
const answerOf = (day: ObservationIndex, item: string): WideAnswer | undefined => {
  if (!day.has(item)) return undefined;
  const { answer, contested } = readItem(day, item);
  return contested ? 'contested' : answer;
};

function* wideRows({ id, observations }: ObservedRecord, { items }: WideOptions): Generator<readonly Cell[]> {
  const wanted = new Set(items);
  const asked = inOrder(observations).filter(({ item }) => wanted.has(item));
  for (const seen of groupBy(asked, ({ on, about }) => `${on} ${about}`).values()) {
    const { about, on } = seen[0]!;
    const index = indexObservations(seen, on);
    yield [id, about, on, ...items.map((item) => answerOf(index, item))];
  }
}

/**
 * Writes observations as CSV, one row each: family, then the fields of an observation.
 *
 * @param records - Records, one family each; read one at a time.
 * @param options - `notes`: whether what people wrote is a column too.
 * @returns Chunks of CSV, the header first; within a family in order of day, person, item and id.
 * @throws Never, unless `records` itself does.
 * @see RFC 4180; the library's design, section 1 (one tidy row an observation).
 * @example [...writeLongCsv([])].join(''); // => 'family,id,on,about,item,answer,knownBy,by,contact\r\n'
 */
export function* writeLongCsv(
  records: Iterable<ObservedRecord>,
  options: LongOptions = {},
): Generator<string> {
  const columns = longColumns(options);
  yield toCsvRow(columns);
  for (const record of records) yield* inChunks(longRows(record, columns));
}

/**
 * Writes observations as CSV, one row a family, person and day, one column an item.
 *
 * @param records - Records, one family each; read one at a time.
 * @param options - `items`: the columns.
 * @returns Chunks of CSV, the header first; within a family in order of day and person.
 * @throws Never, unless `records` itself does.
 * @see RFC 4180. Where a day holds several observations of an item: rule ENG-9, read for that day alone.
 * @example [...writeWideCsv([], { items: ['seen'] })].join(''); // => 'family,about,on,seen\r\n'
 */
export function* writeWideCsv(records: Iterable<ObservedRecord>, options: WideOptions): Generator<string> {
  yield toCsvRow([...WIDE_COLUMNS, ...options.items]);
  for (const record of records) yield* inChunks(wideRows(record, options));
}

/**
 * Writes observations as CSV, one row each, as records arrive.
 *
 * @param records - Records, one family each, from a database cursor, a file, or anything else that takes its time.
 * @param options - As for {@link writeLongCsv}.
 * @returns Chunks of CSV, the same as {@link writeLongCsv} gives.
 * @throws Never, unless `records` itself does.
 * @see RFC 4180.
 * @example typeof streamLongCsv([]).next; // => 'function'
 */
export async function* streamLongCsv(
  records: AsyncIterable<ObservedRecord> | Iterable<ObservedRecord>,
  options: LongOptions = {},
): AsyncGenerator<string> {
  const columns = longColumns(options);
  yield toCsvRow(columns);
  for await (const record of records) yield* inChunks(longRows(record, columns));
}

/**
 * Writes observations as CSV, one row a family, person and day, as records arrive.
 *
 * @param records - Records, one family each, from a database cursor, a file, or anything else that takes its time.
 * @param options - `items`: the columns.
 * @returns Chunks of CSV, the same as {@link writeWideCsv} gives.
 * @throws Never, unless `records` itself does.
 * @see RFC 4180.
 * @example typeof streamWideCsv([], { items: [] }).next; // => 'function'
 */
export async function* streamWideCsv(
  records: AsyncIterable<ObservedRecord> | Iterable<ObservedRecord>,
  options: WideOptions,
): AsyncGenerator<string> {
  yield toCsvRow([...WIDE_COLUMNS, ...options.items]);
  for await (const record of records) yield* inChunks(wideRows(record, options));
}

/**
 * Lists the items that records hold observations of: the columns of a wide table that leaves nothing out.
 *
 * @param records - Records, one family each.
 * @returns Ids, each once, in order of code unit.
 * @throws Never, unless `records` itself does.
 * @see The library's design, section 1 (observation).
 * @example listItemsIn([]); // => []
 */
export const listItemsIn = (records: Iterable<ObservedRecord>): readonly string[] => {
  const items = new Set<string>();
  for (const { observations } of records) for (const { item } of observations) items.add(item);
  return [...items].sort(byCodeUnit);
};
