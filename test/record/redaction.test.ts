import type { ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import service from '../../examples/data/service.json' with { type: 'json' };
import { type JsonSchemas, toSchemaBundle } from '../../src/exchange/schemas.js';
import { isoDate } from '../../src/kernel/index.js';
import {
  applyEvents,
  type FamilyRecord,
  listObservableItems,
  openRecord,
  type RecordEvent,
  redactEvents,
} from '../../src/record/index.js';
import { ERASED, emptied } from '../../src/record/rules/redact.js';
import { parseFamilyRecord } from '../../src/record/schema.js';
import { deepFreeze } from '../support/builders.js';

const bundle = toSchemaBundle({ target: '2020-12' });
const all = bundle.$defs as JsonSchemas;
const ajv = new Ajv2020.default({ strict: true, strictRequired: true, code: { optimize: false } });
addFormats.default(ajv);
ajv.addSchema(bundle);
const checks = new Map<string, ValidateFunction>();
const takes = (schema: object, value: unknown): boolean => {
  const text = JSON.stringify(schema).replaceAll('#/$defs/', `${bundle.$id}#/$defs/`);
  const check = checks.get(text) ?? ajv.compile(JSON.parse(text) as object);
  checks.set(text, check);
  return check(JSON.parse(JSON.stringify(value)));
};

type Node = Readonly<Record<string, unknown>>;
const SECRET = 'What nobody may read again';
const stillRead = (value: unknown): boolean => JSON.stringify(value).includes(SECRET);

/** Values with every field there: words are a secret, ids are the person’s; one value a branch where there are several. */
const whole = (node: Node): readonly unknown[] => {
  const { $ref, ...beside } = node;
  if (typeof $ref === 'string') return whole({ ...all[$ref.replace('#/$defs/', '')], ...beside });
  if ('const' in node) return [node.const];
  if (Array.isArray(node.enum)) return [node.enum[0]];
  const branches = (node.oneOf ?? node.anyOf) as readonly Node[] | undefined;
  if (branches !== undefined) return branches.flatMap(whole);
  switch (node.type) {
    case 'object': {
      const parts = Object.entries((node.properties ?? {}) as Record<string, Node>).map(
        ([name, one]) => [name, whole(one)] as const,
      );
      const most = Math.max(1, ...parts.map(([, made]) => made.length));
      return Array.from({ length: most }, (_, at) =>
        Object.fromEntries(parts.map(([name, made]) => [name, made[at % made.length]])),
      );
    }
    case 'array':
      return whole(node.items as Node).map((one) =>
        Array.from({ length: Math.max(1, Number(node.minItems ?? 1)) }, () => one),
      );
    case 'string':
      return [node.format === 'date' ? '2026-01-01' : node.maxLength === 20_000 ? SECRET : 'dana'];
    case 'integer':
      return [node.minimum ?? 1];
    default:
      return [true];
  }
};

const day = isoDate('2026-11-20');
const redaction: RecordEvent = {
  type: 'personRedacted',
  on: day,
  by: 'w1',
  person: 'dana',
  reason: 'Asked for it.',
};
const fields = all['record.FamilyRecord']!.properties as Readonly<Record<string, { readonly items?: Node }>>;
const lists = Object.entries(fields).flatMap(([section, { items }]) =>
  items === undefined || ['involved', 'leads', 'corrections'].includes(section)
    ? []
    : whole(items).map((row, nth) => ({ section, nth, row, items })),
);
const keysOf = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? typeof value
    : Object.entries(value).map(([key, part]) => [key, keysOf(part)]);

describe('every field of words there is', () => {
  test('is filled here', () => {
    expect(new Set(lists.map(({ section }) => section)).size).toBe(15);
    expect(JSON.stringify(lists).split(SECRET).length - 1).toBeGreaterThan(50);
  });

  test.each(lists)(
    '$section, kind $nth: erased in a record, the structure left',
    ({ section, row, items }) => {
      expect(takes(items, row)).toBe(true);
      const before = deepFreeze({ ...openRecord('f1'), [section]: [row] }) as FamilyRecord;
      const after = applyEvents(before, [redaction]);
      const [left] = after[section as 'plans'] as readonly unknown[];
      expect(stillRead(after)).toBe(false);
      expect(keysOf(left)).toEqual(keysOf(row));
      expect(takes(items, left)).toBe(true);
    },
  );

  test.each(lists)('$section, kind $nth: erased where it was corrected', ({ section, row }) => {
    const was = { on: day, by: 'w1', reason: SECRET, section, id: 'dana', was: row };
    const before = deepFreeze({ ...openRecord('f1'), corrections: [was] }) as unknown as FamilyRecord;
    expect(stillRead(applyEvents(before, [redaction]))).toBe(false);
  });

  test('erased in the events of a host that keeps them', () => {
    const events = whole(all['record.RecordEvent']!).filter(
      (event) => !/leadChanged|personRedacted/.test((event as RecordEvent).type),
    ) as readonly RecordEvent[];
    expect(new Set(events.map(({ type }) => type)).size).toBe(8);
    const erased = redactEvents(deepFreeze([...events, redaction, ...events]));
    expect(erased).toHaveLength(events.length * 2 + 1);
    expect(erased.slice(0, events.length).filter(stillRead)).toEqual([]);
    expect(keysOf(erased)).toEqual(keysOf([...events, redaction, ...events]));
    for (const event of erased) expect(takes({ $ref: '#/$defs/record.RecordEvent' }, event)).toBe(true);
    // What was recorded after the redaction is another matter, for another redaction.
    expect(erased.slice(events.length + 1)).toEqual(events);
  });
});

test('of a list, only ids of a vocabulary are left: a name in it may look like one', () => {
  const left = ['safety.home-visit-hazard.dogs', 'wellbeing.sign.fear'];
  const names = ['ann', 'ann.smith', 'safety', 'safety.', 'safety..dogs', 'safety.Dogs', 'Safety.dogs', ''];
  const list = [...left, ...names];
  expect(emptied({ whoMustKnow: list, risks: list })).toEqual({
    whoMustKnow: [...left, ...names.map(() => ERASED)],
    risks: [...left, ...names.map(() => ERASED)],
  });
});

test('every item that an observation can name is such an id', () => {
  const items = listObservableItems();
  expect(items.length).toBeGreaterThan(500);
  expect(emptied({ risks: items })).toEqual({ risks: items });
});

/** The events that make an example family. */
const eventsFor = (family: FamilyRecord): readonly RecordEvent[] => {
  const who = { on: day, by: 'w1' } as const;
  return Object.entries(family).flatMap(([section, rows]) =>
    !Array.isArray(rows) || ['leads', 'corrections', 'involved'].includes(section)
      ? []
      : rows.flatMap(({ events, ...row }): readonly RecordEvent[] => [
          { ...who, type: 'added', what: { section, row } } as RecordEvent,
          ...(events ?? []).map((event: never) => ({
            ...who,
            type: 'changeMoved',
            neededChange: row.id,
            event,
          })),
        ]),
  );
};

const cases = service.families.flatMap((input) => {
  const parsed = parseFamilyRecord(input, { on: day });
  if (!parsed.ok) throw new Error('example');
  return parsed.value.people.map(({ id }) => ({ family: parsed.value, person: id, of: parsed.value.id }));
});
test.each(cases)('$person of $of: erased from the events is erased from the record', ({ family, person }) => {
  const events = deepFreeze([...eventsFor(family), { ...redaction, person } as RecordEvent]);
  const start = openRecord(family.id, family.name);
  const record = applyEvents(start, redactEvents(events));
  expect(record).toEqual(applyEvents(start, events));
  expect(record).not.toEqual(applyEvents(start, events.slice(0, -1)));
  expect(redactEvents(redactEvents(events))).toEqual(redactEvents(events));
  expect(parseFamilyRecord(record, { on: day }).ok).toBe(true);
  // Rows that do not name this person are as they were.
  const others = family.people.filter(({ id }) => id !== person);
  expect(record.people.filter(({ id }) => id !== person)).toEqual(others);
});
