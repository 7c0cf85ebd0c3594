import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { CHANGE_STAGES, startChange } from '../../src/change/index.js';
import { ChangeCommand, ChangeEvent, ChangeStage, ChangeState } from '../../src/change/schema.js';
import { deepFreeze } from '../support/builders.js';

const refusedAt = (schema: z.ZodType, value: unknown): readonly string[] => [
  ...new Set((schema.safeParse(value).error?.issues ?? []).map(({ path }) => path.join('.')).sort()),
];
const on = '2026-03-01';
const stage = 'change.action';
const valid = [
  {
    name: 'state',
    schema: ChangeState as z.ZodType,
    value: { parent: 'p1', neededChange: 'n1', stage, since: on },
  },
  {
    name: 'state without events',
    schema: ChangeState as z.ZodType,
    value: { parent: 'p1', neededChange: 'n1', stage: 'not-located' },
  },
  { name: 'locate', schema: ChangeCommand as z.ZodType, value: { type: 'locate', on, stage, evidence: [] } },
  {
    name: 'relocate',
    schema: ChangeCommand as z.ZodType,
    value: { type: 'relocate', on, stage, reason: '' },
  },
  { name: 'moveOn', schema: ChangeCommand as z.ZodType, value: { type: 'moveOn', on, evidence: ['o1'] } },
  {
    name: 'recordRelapse',
    schema: ChangeCommand as z.ZodType,
    value: { type: 'recordRelapse', on, to: stage, note: 'It was a hard week.' },
  },
  {
    name: 'located',
    schema: ChangeEvent as z.ZodType,
    value: { type: 'located', on, stage, evidence: ['o1', 'o2'] },
  },
  {
    name: 'relocated',
    schema: ChangeEvent as z.ZodType,
    value: { type: 'relocated', on, stage, reason: 'Misread.' },
  },
  {
    name: 'movedOn',
    schema: ChangeEvent as z.ZodType,
    value: { type: 'movedOn', on, to: stage, evidence: ['o1'] },
  },
  {
    name: 'relapsed',
    schema: ChangeEvent as z.ZodType,
    value: { type: 'relapsed', on, from: 'change.maintenance', to: stage, note: '' },
  },
];
const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  true,
  'change.action',
  [],
  {},
  { type: null },
  { type: 'constructor' },
  { type: '__proto__' },
  { type: ['locate'] },
  new Map(),
  () => ({}),
  Symbol('x'),
  1n,
];

describe.each(valid)('$name', ({ schema, value }) => {
  deepFreeze(value);
  const fields = Object.keys(value).filter((key) => key !== 'type');
  const optional = ['note', 'since'];

  test('comes back as it was, through JSON too', () => {
    expect(schema.parse(value)).toEqual(value);
    expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
  });
  test.each(fields)('without %s', (key) => {
    const { [key]: _, ...rest } = value as Readonly<Record<string, unknown>>;
    expect(refusedAt(schema, rest)).toEqual(optional.includes(key) ? [] : [key]);
  });
  test.each(fields)('%s of a wrong type or undefined', (key) => {
    for (const wrong of [undefined, null, 7, {}, [null]])
      expect(refusedAt(schema, { ...value, [key]: wrong }).map((path) => path.split('.')[0])).toEqual([key]);
  });
  test('every wrong field is named at once', () => {
    const wrong = Object.fromEntries(fields.map((key) => [key, null]));
    expect(refusedAt(schema, { ...value, ...wrong })).toEqual([...fields].sort());
  });
  test('a field too many is refused, not dropped', () =>
    expect(schema.safeParse({ ...value, score: 3 }).success).toBe(false));
  test('a day that does not exist is refused where it stands', () => {
    const key = 'on' in value ? 'on' : 'since';
    expect(refusedAt(schema, { ...value, [key]: '2026-02-29' })).toEqual([key]);
  });
  test.each(HOSTILE.map((given) => [given]))('%o is none', (given) =>
    expect(schema.safeParse(given).success).toBe(false),
  );
  test('anything at all is answered, never thrown', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc
            .record({ type: fc.constantFrom('locate', 'relapsed', 'x') })
            .chain((base) => fc.dictionary(fc.string(), fc.anything()).map((more) => ({ ...more, ...base }))),
        ),
        (given) => {
          expect(typeof schema.safeParse(given).success).toBe('boolean');
        },
      ),
      { numRuns: 50 },
    ));
});

describe('stages', () => {
  test.each(CHANGE_STAGES)('%s', (id) => expect(ChangeStage.parse(id)).toBe(id));
  test.each([
    'not-located',
    'change.relapse',
    'precontemplation',
    'change.Action',
    '',
    'constructor',
    null,
    2,
  ])('%j is none', (id) => expect(ChangeStage.safeParse(id).success).toBe(false));
  test('a state may be not located, an event may not', () => {
    expect(ChangeState.safeParse(startChange('p1', 'n1')).success).toBe(true);
    expect(refusedAt(ChangeEvent, { type: 'located', on, stage: 'not-located', evidence: [] })).toEqual([
      'stage',
    ]);
  });
});

describe('limits', () => {
  test('evidence is a list of ids, a thousand at most', () => {
    const ids = Array.from({ length: 1001 }, (_, at) => `o${at}`);
    expect(refusedAt(ChangeCommand, { type: 'moveOn', on, evidence: ids })).toEqual(['evidence']);
    expect(refusedAt(ChangeCommand, { type: 'moveOn', on, evidence: ids.slice(1) })).toEqual([]);
    expect(refusedAt(ChangeCommand, { type: 'moveOn', on, evidence: ['o1', '', 3] })).toEqual([
      'evidence.1',
      'evidence.2',
    ]);
  });
  test('words are long, and not endless', () => {
    expect(refusedAt(ChangeCommand, { type: 'relocate', on, stage, reason: 'a'.repeat(20_001) })).toEqual([
      'reason',
    ]);
  });
  test('an unknown command or event is refused by its type', () => {
    expect(refusedAt(ChangeCommand, { type: 'located', on, stage, evidence: [] })).toEqual(['type']);
    expect(refusedAt(ChangeEvent, { type: 'locate', on, stage, evidence: [] })).toEqual(['type']);
  });
});
