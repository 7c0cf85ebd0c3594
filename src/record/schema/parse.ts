import { type IsoDate, issue, ok, type Result, refuse, refuseAll } from '../../kernel/index.js';
import { parseWith, type ShapeCode } from '../../kernel/schema.js';
import { listObservableItems } from '../items.js';
import { SCHEMA_VERSION } from '../version.js';
import { checkRecord, type RecordCode } from './checks.js';
import { FamilyRecord } from './family-record.js';
import { isRaw } from './raw.js';

export type { RecordCode } from './checks.js';

/** How a record is read. */
export type ParseOptions = {
  /** The day of reading. Anything dated later is reported. */
  readonly on: IsoDate;
  /** Ids of a host's own vocabulary that observations may name, beside this library's. */
  readonly items?: readonly string[];
};

/** What can be wrong with a record. */
export type FamilyRecordCode = ShapeCode | RecordCode;

/** This library's own items, once somebody has read a record. */
let own: ReadonlySet<string> | undefined;

const knownItems = (items: readonly string[]): ReadonlySet<string> => {
  own ??= new Set(listObservableItems());
  return items.length === 0 ? own : new Set([...own, ...items]);
};

/**
 * Reads a family's record and reports every problem at once: wrong shapes, unknown codes, days that do not exist,
 * ids used twice, names that are not in the record, days after the day of reading, moves the cycle does not allow.
 * Nothing is dropped and nothing is repaired.
 *
 * @param input - Anything at all, usually what `JSON.parse` gave. It is not changed.
 * @param options - `on`: the day of reading; `items`: ids of a host's own vocabulary.
 * @returns The record, or every issue by path. A record of a newer schema version is refused by that name alone.
 * @throws Never: a getter or proxy that throws is reported as `unreadable`.
 * @see The library's design, section 3 (record).
 * @example const result = parseFamilyRecord({ schemaVersion: 99 }, { on: isoDate('2026-11-21') });
 * !result.ok && result.issues[0].code; // => 'newer-schema-version'
 */
export const parseFamilyRecord = (
  input: unknown,
  { on, items = [] }: ParseOptions,
): Result<FamilyRecord, FamilyRecordCode> => {
  try {
    if (!isRaw(input)) return refuse('wrong-type', [], { expected: 'object' });
    const version = Object.hasOwn(input, 'schemaVersion') ? input.schemaVersion : undefined;
    if (Number.isFinite(version) && Number(version) > SCHEMA_VERSION)
      return refuse(
        'newer-schema-version',
        ['schemaVersion'],
        { version: Number(version), known: SCHEMA_VERSION },
        'unsupported',
      );
    const shape = parseWith(FamilyRecord, input);
    // What is too much to be read as a whole is not looked into any further.
    if (!shape.ok && shape.issues.some(({ path }) => path.length === 0)) return shape;
    const issues = [...(shape.ok ? [] : shape.issues), ...checkRecord(input, on, knownItems(items))];
    return shape.ok && issues.length === 0 ? ok(shape.value) : refuseAll(issues);
  } catch {
    return refuseAll([issue('unreadable', [])]);
  }
};

/**
 * Opens a family's record from the text of a JSON file.
 *
 * @param json - The text.
 * @param options - As for {@link parseFamilyRecord}.
 * @returns The record, or every issue by path; `not-json` where the text is no JSON.
 * @throws Never.
 * @see ECMA-404 (JSON).
 * @example const result = openFamilyRecord('{', { on: isoDate('2026-11-21') });
 * !result.ok && result.issues[0].code; // => 'not-json'
 */
export const openFamilyRecord = (
  json: string,
  options: ParseOptions,
): Result<FamilyRecord, FamilyRecordCode> => {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return refuse('not-json', []);
  }
  return parseFamilyRecord(input, options);
};
