import { describe, expect, test } from 'vitest';
import service from '../../examples/data/service.json' with { type: 'json' };
import { isoDate } from '../../src/kernel/index.js';
import { migrateRecord } from '../../src/record/schema/migrate.js';
import { parseFamilyRecord } from '../../src/record/schema.js';
import { deepFreeze } from '../support/builders.js';

const options = { on: isoDate('2026-11-20') };
const whitlow = () => structuredClone(service.families[2]) as unknown as Record<string, unknown>;

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

  test('do not hide another problem', () => {
    const migrated = migrateRecord({ ...(input as object), people: 'none' }, options);
    expect(migrated.ok).toBe(false);
    if (!migrated.ok) expect(migrated.issues.map(({ code }) => code)).toContain('wrong-type');
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
    expect(migrateRecord({ ...whitlow(), schemaVersion: 0 }, options)).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-code', path: ['schemaVersion'] }],
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

  test.each([undefined, null, 'x', [], { schemaVersion: 'one' }])('%j is refused', (input) => {
    expect(migrateRecord(input, options).ok).toBe(false);
  });

  test('what cannot be read is refused', () => {
    const hostile = {
      get schemaVersion(): never {
        throw new Error('no');
      },
    };
    expect(migrateRecord(hostile, options)).toMatchObject({ ok: false, issues: [{ code: 'unreadable' }] });
  });
});
