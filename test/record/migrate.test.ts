import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import service from '../../examples/data/service.json' with { type: 'json' };
import { isoDate } from '../../src/kernel/index.js';
import { migrateRecord } from '../../src/record/schema/migrate.js';
import { parseFamilyRecord } from '../../src/record/schema.js';
import { SCHEMA_VERSION } from '../../src/record/version.js';
import { deepFreeze } from '../support/builders.js';

const options = { on: isoDate('2026-11-20') };
const whitlow = () => structuredClone(service.families[2]) as unknown as Record<string, unknown>;

type Place = readonly (string | number)[];
const valueAt = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], value);
/** Every object in a value, but tables of answers: there a name is a code and not a field. */
const placesOf = (value: unknown, place: Place = []): readonly Place[] => {
  if (typeof value !== 'object' || value === null || place.at(-1) === 'answers') return [];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    placesOf(part, [...place, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inside : [place, ...inside];
};

describe('a record of the present version', () => {
  test('is what parsing gives', () => {
    const parsed = parseFamilyRecord(whitlow(), options);
    expect(migrateRecord(deepFreeze(whitlow()), options)).toEqual({
      ok: true,
      value: { record: parsed.ok && parsed.value, aside: [] },
      warnings: [],
    });
  });
});

describe('fields nobody here knows', () => {
  const input = deepFreeze({
    ...whitlow(),
    colour: { of: 'folder' },
    contacts: (whitlow().contacts as Record<string, unknown>[]).map((row, at) =>
      at === 1 ? { ...row, mood: 'calm' } : row,
    ),
  });

  test('are set aside with their values, and reported as warnings', () => {
    const migrated = migrateRecord(input, options);
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.issues));
    expect(migrated.value.aside).toEqual([
      { path: ['contacts', 1, 'mood'], value: 'calm' },
      { path: ['colour'], value: { of: 'folder' } },
    ]);
    expect(migrated.warnings.map(({ code, kind }) => [code, kind])).toEqual([
      ['unknown-field', 'warning'],
      ['unknown-field', 'warning'],
    ]);
    expect(parseFamilyRecord(migrated.value.record, options).ok).toBe(true);
  });

  const families = service.families as unknown as readonly Record<string, unknown>[];
  test.each(families.map((one) => [String(one.id), one] as const))(
    'wherever they stand in %s, at any depth: nothing of the record moves, nothing is lost',
    { timeout: 60_000 },
    (_, family) => {
      const places = placesOf(family);
      expect(places.length).toBeGreaterThan(30);
      for (const place of places) {
        const record = structuredClone(family);
        const value = { of: ['a host', 1] };
        (valueAt(record, place) as Record<string, unknown>)['x-host'] = value;
        const migrated = migrateRecord(deepFreeze(record), options);
        if (!migrated.ok) throw new Error(`${place.join('.')}: ${JSON.stringify(migrated.issues)}`);
        expect(migrated.value).toEqual({ record: family, aside: [{ path: [...place, 'x-host'], value }] });
      }
    },
  );

  test('do not hide another problem', () => {
    const migrated = migrateRecord({ ...(input as object), people: 'none' }, options);
    expect(migrated.ok).toBe(false);
    if (!migrated.ok) expect(migrated.issues.map(({ code }) => code)).toContain('wrong-type');
  });
});

describe('a stored record of every version before', () => {
  const versions = Array.from({ length: SCHEMA_VERSION }, (_, at) => at);
  const stored = (version: number): Record<string, unknown> =>
    deepFreeze(
      JSON.parse(readFileSync(join(import.meta.dirname, `versions/${version}.json`), 'utf8')),
    ) as Record<string, unknown>;

  test('is kept, and no other', () => {
    expect(readdirSync(join(import.meta.dirname, 'versions')).sort()).toEqual(
      versions.map((version) => `${version}.json`),
    );
  });

  test.each(versions)('version %i is what it says, and is brought to the present', (version) => {
    const record = stored(version);
    expect(record.schemaVersion).toBe(version);
    const migrated = migrateRecord(record, options);
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.issues));
    expect(migrated.value.record.schemaVersion).toBe(SCHEMA_VERSION);
    expect(parseFamilyRecord(migrated.value.record, options).ok).toBe(true);
    // Once there, it stays as it is.
    expect(migrateRecord(migrated.value.record, options)).toEqual({
      ok: true,
      value: { record: migrated.value.record, aside: [] },
      warnings: [],
    });
  });

  test('0, the drafts: what is the worker’s own leaves the family’s record and is set aside, the rest stays', () => {
    const { plans, schemaVersion: _, ...rest } = stored(0) as Record<string, readonly unknown[]>;
    const migrated = migrateRecord(stored(0), options);
    if (!migrated.ok || plans === undefined) throw new Error('see above');
    expect(migrated.value.record).toEqual({ ...rest, schemaVersion: 1, plans: [plans[0]] });
    expect(migrated.value.aside).toEqual([{ path: ['supervisionActionPlans'], value: [plans[1]] }]);
    expect(migrated.warnings.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-field', ['supervisionActionPlans']],
    ]);
  });

  test.each([
    { name: 'without plans', plans: undefined, refused: [] },
    { name: 'with plans that are none', plans: 'none', refused: ['wrong-type'] },
    { name: 'with a plan that is none', plans: [null], refused: ['wrong-type'] },
  ])('0 $name', ({ plans, refused }) => {
    const { plans: _, ...rest } = stored(0);
    const migrated = migrateRecord({ ...rest, ...(plans === undefined ? {} : { plans }) }, options);
    expect(migrated.ok ? [] : migrated.issues.map(({ code }) => code)).toEqual(refused);
  });
});

describe('other versions', () => {
  test('a newer one is refused by name', () => {
    expect(migrateRecord({ ...whitlow(), schemaVersion: 2 }, options)).toMatchObject({
      ok: false,
      issues: [{ code: 'newer-schema-version', kind: 'unsupported' }],
    });
  });

  test('an older one without a step is refused', () => {
    expect(migrateRecord({ ...whitlow(), schemaVersion: -1 }, options)).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-code', path: ['schemaVersion'], detail: { expected: ['1'] } }],
    });
  });

  test('an older one goes through every step in turn', () => {
    const { people, ...rest } = whitlow();
    const old = deepFreeze({ ...rest, schemaVersion: -1, members: people });
    const migrated = migrateRecord(old, options, {
      [-1]: (record) => ({ ...record, schemaVersion: 0 }),
      0: ({ members, ...record }) => ({ ...record, schemaVersion: 1, people: members }),
    });
    expect(migrated.ok && migrated.value.record.people).toEqual(people);
  });

  test.each([undefined, null, 'x', []])('%j is no record', (input) => {
    expect(migrateRecord(input, options)).toMatchObject({ ok: false, issues: [{ code: 'wrong-type' }] });
  });

  test.each(['one', '0'])('a version that is no number is none: %s', (schemaVersion) => {
    expect(migrateRecord({ ...whitlow(), schemaVersion }, options)).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-code', path: ['schemaVersion'] }],
    });
  });

  test('what cannot be read is refused', () => {
    const hostile = {
      get schemaVersion(): never {
        throw new Error('no');
      },
    };
    expect(migrateRecord(hostile, options)).toEqual({
      ok: false,
      issues: [{ code: 'unreadable', path: [], kind: 'invalid' }],
    });
  });
});

test('two unknown fields in one place are both set aside', () => {
  const given = whitlow();
  const people = given.people as Record<string, unknown>[];
  Object.assign(people[0]!, { colour: 'green', number: 7 });
  const migrated = migrateRecord(given, options);
  expect(migrated.ok && migrated.value.aside.map(({ path, value }) => [path.at(-1), value]).sort()).toEqual([
    ['colour', 'green'],
    ['number', 7],
  ]);
});
