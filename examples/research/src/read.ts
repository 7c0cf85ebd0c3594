import { createReadStream, statSync } from 'node:fs';
import { parse } from 'csv-parse';
import {
  type IsoDate,
  type Issue,
  issue,
  type Observation,
  type Result,
  refuseAll,
  word,
} from 'family-engagement';
import { enGB } from 'family-engagement/content';
import { readCsvText } from 'family-engagement/exchange/tidy';
import {
  HostId,
  IsoDate as IsoDateSchema,
  Observation as ObservationSchema,
  parseWith,
} from 'family-engagement/kernel/schemas';
import { listObservableItems } from 'family-engagement/record';
import * as z from 'zod';
import { startProgress } from './progress.js';

/** One needed change of one parent, and the day from which it was followed. */
export const Need = z.strictObject({ family: HostId, need: HostId, parent: HostId, since: IsoDateSchema });
export type Need = z.infer<typeof Need>;

/** What one practitioner held on one day. */
export const Held = z.strictObject({
  on: IsoDateSchema,
  practitioner: HostId,
  capacity: z.number().min(0.001),
  families: z.int().min(0),
  need: z.number().min(0),
});
export type Held = z.infer<typeof Held>;

/** What one coder made of one written account. */
export const Coded = z.strictObject({
  account: HostId,
  item: HostId,
  coder: HostId,
  answer: z.enum(['yes', 'no', 'unknown']),
});
export type Coded = z.infer<typeof Coded>;

export type Observed = { readonly family: string; readonly observation: Observation };

/** A row that was not used, and why. */
export type Refused = {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly reason: string;
};

/** The words of the library for an issue, or its code where it has none. */
const say = ({ code, detail }: Issue): string => {
  for (const module of ['kernel', 'record']) {
    const said = word({ code: `${module}/${code}`, ...(detail === undefined ? {} : { detail }) }, [enGB]);
    if (said.from !== undefined) return said.text;
  }
  return code === 'cells' ? 'The row has more or fewer cells than the heading.' : code;
};

const refusals = (file: string, line: number, issues: readonly Issue[]): readonly Refused[] =>
  issues.map((one) => ({ file, line, column: one.path.join('.'), code: one.code, reason: say(one) }));

export type Table<T> = {
  readonly rows: readonly T[];
  readonly read: number;
  readonly refused: readonly Refused[];
};

/** The cells of a row by their heading; an empty one is not there. */
export type Cells = Readonly<Record<string, string>>;

/** Reads a CSV file row by row. What is wrong with a row is kept with its line; the other rows go on. */
export const readTable = async <T>(file: string, read: (cells: Cells) => Result<T>): Promise<Table<T>> => {
  const rows: T[] = [];
  const refused: Refused[] = [];
  let count = 0;
  let heading: readonly string[] | undefined;
  const parser = createReadStream(file).pipe(
    parse({ bom: true, relax_column_count: true, info: true, skip_empty_lines: true }),
  );
  const progress = startProgress({ label: `Reading ${file}`, total: statSync(file).size });
  for await (const { record, info } of parser as AsyncIterable<{
    record: string[];
    info: { lines: number; bytes: number };
  }>) {
    progress.to(info.bytes);
    if (heading === undefined) {
      heading = record;
      continue;
    }
    count += 1;
    // An empty cell is a gap; the mark against formulas goes as it came.
    const cells = Object.fromEntries(
      heading.flatMap((name, at) => (record[at] ? [[name, readCsvText(record[at])]] : [])),
    );
    const found = record.length === heading.length ? read(cells) : refuseAll([issue('cells', [])]);
    if (found.ok) rows.push(found.value);
    else refused.push(...refusals(file, info.lines, found.issues));
  }
  progress.end();
  return { rows, read: count, refused };
};

const numbered = (cells: Cells, names: readonly string[]) =>
  Object.fromEntries(
    Object.entries(cells).map(([name, text]) => [
      name,
      names.includes(name) && text.trim() !== '' ? Number(text) : text,
    ]),
  );

export const readNeed = (cells: Cells): Result<Need> => parseWith(Need, cells);
export const readHeld = (cells: Cells): Result<Held> =>
  parseWith(Held, numbered(cells, ['capacity', 'families', 'need']));
export const readCoded = (cells: Cells): Result<Coded> => parseWith(Coded, cells);

const ITEMS: ReadonlySet<string> = new Set(listObservableItems());

/** Checks an observation as the library's own reader of records does: its shape, its item, its day, its id. */
export const observationReader = (on: IsoDate) => {
  const ids = new Set<string>();
  return ({ family, ...cells }: Cells): Result<Observed> => {
    if (family === undefined) return refuseAll([issue('field-missing', ['family'], { expected: 'string' })]);
    const parsed = parseWith(ObservationSchema, cells);
    if (!parsed.ok) return parsed;
    const observation: Observation = parsed.value;
    const { id, item } = observation;
    const issues: Issue[] = [];
    if (!ITEMS.has(item)) issues.push(issue('unknown-item', ['item'], { item }));
    if (observation.on > on) issues.push(issue('in-the-future', ['on'], { day: observation.on, on }));
    const key = JSON.stringify([family, id]);
    if (ids.has(key)) issues.push(issue('duplicate-id', ['id'], { id }));
    if (issues.length > 0) return refuseAll(issues);
    ids.add(key);
    return { ok: true, value: { family, observation }, warnings: [] };
  };
};
