import { type Issue, issue, ok, type Result, refuse, refuseAll } from '../../kernel/index.js';
import { SCHEMA_VERSION } from '../version.js';
import type { FamilyRecord } from './family-record.js';
import { type FamilyRecordCode, type ParseOptions, parseFamilyRecord } from './parse.js';
import { isRaw, type Raw } from './raw.js';

/** A record brought to the present version. */
export type Migrated = {
  /** The record, in the present shape. */
  readonly record: FamilyRecord;
  /** Fields nobody here knows, as they were: kept, so that the host can put them somewhere and none is lost. */
  readonly aside: readonly { readonly path: Issue['path']; readonly value: unknown }[];
};

/** A pure step from one version to the next. Takes a record of its own version and changes nothing in it. */
export type MigrationStep = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * From version 0, the drafts before the first release. There a supervision action plan could stand among a family's
 * plans. It is the worker's own: it leaves the record, and is set aside for the host to put where the worker's own
 * papers are.
 */
const fromDrafts: MigrationStep = ({ plans, ...record }) => {
  const isWorkersOwn = (row: unknown) => isRaw(row) && row.kind === 'supervision-action-plan';
  const rows: readonly unknown[] | undefined = Array.isArray(plans) ? plans : undefined;
  const own = rows?.filter(isWorkersOwn) ?? [];
  return {
    ...record,
    schemaVersion: 1,
    ...(plans === undefined ? {} : { plans: rows?.filter((row) => !isWorkersOwn(row)) ?? plans }),
    ...(own.length === 0 ? {} : { supervisionActionPlans: own }),
  };
};

/**
 * The step from each version to the next, by the version it starts from. The next change of shape adds
 * `1: (record) => …` and a stored record of version 1 in `test/record/versions/`; a test asks for both.
 */
const STEPS: Readonly<Record<number, MigrationStep>> = { 0: fromDrafts };

type Paths = readonly Issue['path'][];

/** Paths by their first key, each without it: every part of the value is then gone through once. */
const belowKeys = (paths: Paths): ReadonlyMap<string, Paths> => {
  const below = new Map<string, Issue['path'][]>();
  for (const [key, ...rest] of paths) {
    const known = below.get(String(key));
    if (known === undefined) below.set(String(key), [rest]);
    else known.push(rest);
  }
  return below;
};

/** The same value without some fields. */
const without = (value: unknown, paths: Paths): unknown => {
  const below = belowKeys(paths);
  const left = (part: unknown, key: string): unknown =>
    below.has(key) ? without(part, below.get(key)!) : part;
  if (Array.isArray(value)) return value.map((part: unknown, at) => left(part, String(at)));
  const isDropped = (key: string) => below.get(key)?.some((rest) => rest.length === 0) === true;
  return Object.fromEntries(
    Object.entries(value as Raw).flatMap(([key, part]) => (isDropped(key) ? [] : [[key, left(part, key)]])),
  );
};

const valueAt = (value: unknown, path: Issue['path']): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], value);

/**
 * Brings a record of an earlier version, or one with fields that nobody here knows, to the present shape.
 *
 * @param input - Anything at all, usually what `JSON.parse` gave. It is not changed.
 * @param options - As for `parseFamilyRecord`.
 * @param steps - Steps between versions; the library's own unless a test passes others.
 * @returns The record and what was set aside, each such field also as a warning; or every issue by path. A newer
 *   version is refused by that name.
 * @throws Never.
 * @see The library's design, section 3 (record).
 * @example const result = migrateRecord({ schemaVersion: 99 }, { on: isoDate('2026-11-21') });
 * !result.ok && result.issues[0].code; // => 'newer-schema-version'
 */
export const migrateRecord = (
  input: unknown,
  options: ParseOptions,
  steps: Readonly<Record<number, MigrationStep>> = STEPS,
): Result<Migrated, FamilyRecordCode> => {
  try {
    const first = isRaw(input) && Object.hasOwn(input, 'schemaVersion') ? input.schemaVersion : undefined;
    let current: unknown = input;
    for (let at = Number(first); typeof first === 'number' && at < SCHEMA_VERSION; at += 1) {
      const step = Object.hasOwn(steps, at) ? steps[at] : undefined;
      if (step === undefined)
        return refuse('unknown-code', ['schemaVersion'], { expected: [String(SCHEMA_VERSION)] });
      current = step(current as Raw);
    }
    return setAside(current, options);
  } catch {
    return refuseAll([issue('unreadable', [])]);
  }
};

const setAside = (input: unknown, options: ParseOptions): Result<Migrated, FamilyRecordCode> => {
  const strict = parseFamilyRecord(input, options);
  if (strict.ok) return ok({ record: strict.value, aside: [] });
  const unknown = strict.issues.filter(({ code }) => code === 'unknown-field');
  if (unknown.length === 0) return strict;
  const aside = unknown.map(({ path }) => ({ path, value: valueAt(input, path) }));
  const known = without(
    input,
    unknown.map(({ path }) => path),
  );
  const parsed = parseFamilyRecord(known, options);
  return parsed.ok
    ? ok(
        { record: parsed.value, aside },
        unknown.map((one) => ({ ...one, kind: 'warning' })),
      )
    : refuseAll(strict.issues);
};
