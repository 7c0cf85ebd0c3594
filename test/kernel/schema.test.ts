import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import {
  ANSWERS,
  CHANNELS,
  CONTACT_OUTCOMES,
  IN_PERSON_CHANNELS,
  isIsoDate,
  KNOWN_BY,
  LIVES,
  PERSON_ROLES,
} from '../../src/kernel/index.js';
import { Answer, Contact, HostId, IsoDate, Observation, Person, Words } from '../../src/kernel/schema.js';
import { deepFreeze } from '../support/builders.js';

/** Paths at which a value is refused, as text, each once. */
const refusedAt = (schema: z.ZodType, value: unknown): readonly string[] => [
  ...new Set((schema.safeParse(value).error?.issues ?? []).map(({ path }) => path.join('.')).sort()),
];

const NOT_TEXT: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  true,
  {},
  [],
  ['2026-01-01'],
  () => 'x',
  Symbol('x'),
  1n,
  new Date(0),
  new String('2026-01-01'),
];

describe('a day', () => {
  test.each(['2026-11-21', '2028-02-29', '0000-01-01', '9999-12-31'])('%s is one', (day) =>
    expect(IsoDate.parse(day)).toBe(day),
  );
  test.each([
    '2027-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-1-1',
    '',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026-01-01T00:00:00Z',
    '+002026-01-01',
  ])('%j is none', (text) => expect(IsoDate.safeParse(text).success).toBe(false));
  test.each(NOT_TEXT.map((value) => [value]))('%o is no text', (value) =>
    expect(IsoDate.safeParse(value).success).toBe(false),
  );
  test('the schema and the kernel agree on every text', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{4}-[01][0-9]-[0-3][0-9]$/)), (text) => {
        expect(IsoDate.safeParse(text).success).toBe(isIsoDate(text));
      }),
      { numRuns: 2000 },
    ));
});

describe('an id that a host gives', () => {
  test.each(['1', 'p1', 'Ann-Marie O’Neill', '家', '🙂', '__proto__', 'constructor', 'a'.repeat(200)])(
    '%s',
    (id) => expect(HostId.parse(id)).toBe(id),
  );
  test.each(['', 'a'.repeat(201), 'a\nb', 'a\u0000', '\u007f', '\u0085', '\t'])('%j is refused', (id) =>
    expect(HostId.safeParse(id).success).toBe(false),
  );
});

test('one fault of an id is one issue', () => {
  for (const id of ['', 'a'.repeat(201), 'a\n']) expect(HostId.safeParse(id).error?.issues).toHaveLength(1);
});

describe('free words and answers', () => {
  test('words may be empty, of several lines, and long', () => {
    for (const text of ['', 'one\ntwo', 'a'.repeat(20_000)]) expect(Words.parse(text)).toBe(text);
    expect(Words.safeParse('a'.repeat(20_001)).success).toBe(false);
  });
  test.each(ANSWERS)('%s is an answer', (answer) => expect(Answer.parse(answer)).toBe(answer));
  test.each(['Yes', 'YES', '', 'maybe', 'y', true, 1, null, undefined])('%s is none', (answer) =>
    expect(Answer.safeParse(answer).success).toBe(false),
  );
});

const observation = deepFreeze({ id: 'o1', on: '2026-03-01', about: 'p1', item: 'admits', answer: 'yes' });
const person = deepFreeze({ id: 'p1', role: 'parent' });
const contact = deepFreeze({ id: 'c1', on: '2026-03-01', channel: 'home-visit', outcome: 'held' });
const everything = [
  {
    name: 'observation',
    schema: Observation as z.ZodType,
    least: observation,
    most: deepFreeze({
      ...observation,
      by: 'w1',
      knownBy: 'observed',
      contact: 'c1',
      note: 'Said it twice.',
    }),
    wrong: {
      id: '',
      on: '2026-02-30',
      about: 1,
      item: null,
      answer: 'maybe',
      by: '',
      knownBy: 'guessed',
      contact: {},
      note: 4,
    },
  },
  {
    name: 'person',
    schema: Person as z.ZodType,
    least: person,
    most: deepFreeze({ ...person, name: 'Jo', lives: 'with-child', man: 'unknown' }),
    wrong: { id: [], role: 'Parent', name: 1, lives: 'here', man: true },
  },
  {
    name: 'contact',
    schema: Contact as z.ZodType,
    least: contact,
    most: deepFreeze({
      ...contact,
      purpose: 'substance',
      by: 'w1',
      invited: ['p1', 'p2'],
      present: [],
      serviceLateMinutes: 0,
      childSeen: 'yes',
      childSeenAlone: 'unknown',
      reason: 'Car broke down.',
      note: '',
    }),
    wrong: {
      id: 'a\u0000',
      on: 20260301,
      channel: 'visit',
      outcome: 'done',
      purpose: '',
      by: null,
      invited: 'p1',
      present: {},
      serviceLateMinutes: 1.5,
      childSeen: 'Yes',
      childSeenAlone: 0,
      reason: [],
      note: null,
    },
  },
] as const;

describe.each(everything)('$name', ({ schema, least, most, wrong }) => {
  test.each([{ given: least }, { given: most }])('comes back as it was: $given', ({ given }) => {
    expect(schema.parse(given)).toEqual(given);
    expect(schema.parse(JSON.parse(JSON.stringify(given)))).toEqual(given);
  });
  test.each(Object.keys(least))('needs %s', (key) => {
    const { [key]: _, ...rest } = least as Record<string, unknown>;
    expect(refusedAt(schema, rest)).toEqual([key]);
  });
  test('every field that is wrong is named, all at once', () =>
    expect(refusedAt(schema, wrong)).toEqual(Object.keys(most).sort()));
  test.each(Object.keys(most))('%s is not undefined', (key) =>
    expect(refusedAt(schema, { ...most, [key]: undefined })).toEqual([key]),
  );
  test.each(Object.entries(wrong))('%s is refused as %j, and nothing else with it', (key, value) =>
    expect(refusedAt(schema, { ...most, [key]: value })).toEqual([key]),
  );
  test('a field nobody asked for is refused, not dropped', () => {
    expect(schema.safeParse({ ...least, extra: 1 }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['extra'] },
    ]);
  });
  test.each(['constructor', 'toString'])('nor is one called %s let through', (key) =>
    expect(schema.safeParse({ ...least, [key]: 'x' }).success).toBe(false),
  );
  test('a __proto__ in JSON changes no prototype', () => {
    const parsed = schema.safeParse(
      JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(least).slice(1)}`),
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    if (parsed.success) {
      expect(parsed.data).toEqual(least);
      expect((parsed.data as { polluted?: boolean }).polluted).toBeUndefined();
    }
  });
  test.each(NOT_TEXT.map((value) => [value]))('%o is none', (value) =>
    expect(schema.safeParse(value).success).toBe(false),
  );
  test('anything at all is answered, never thrown', () =>
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true }),
        (value) => {
          expect(typeof schema.safeParse(value).success).toBe('boolean');
        },
      ),
    ));
});

describe('limits of a contact', () => {
  test.each([0, 1, 1440])('%s minutes late', (serviceLateMinutes) =>
    expect(Contact.safeParse({ ...contact, serviceLateMinutes }).success).toBe(true),
  );
  test.each([-1, 0.5, 1441, Number.NaN, Number.POSITIVE_INFINITY, '5'])('not %s', (serviceLateMinutes) =>
    expect(refusedAt(Contact, { ...contact, serviceLateMinutes })).toEqual(['serviceLateMinutes']),
  );
  test('a hundred people, and no more', () => {
    const people = Array.from({ length: 101 }, (_, at) => `p${at}`);
    expect(refusedAt(Contact, { ...contact, invited: people.slice(1), present: people })).toEqual([
      'present',
    ]);
  });
  test('a wrong id in a list is named by its place', () =>
    expect(refusedAt(Contact, { ...contact, invited: ['p1', '', 'p3', 4] })).toEqual([
      'invited.1',
      'invited.3',
    ]));
});

describe('vocabularies of the kernel', () => {
  test.each([
    {
      name: 'channels',
      list: CHANNELS,
      accepts: (channel: string) => Contact.safeParse({ ...contact, channel }).success,
    },
    {
      name: 'outcomes',
      list: CONTACT_OUTCOMES,
      accepts: (outcome: string) => Contact.safeParse({ ...contact, outcome }).success,
    },
    {
      name: 'roles',
      list: PERSON_ROLES,
      accepts: (role: string) => Person.safeParse({ ...person, role }).success,
    },
    {
      name: 'homes',
      list: LIVES,
      accepts: (lives: string) => Person.safeParse({ ...person, lives }).success,
    },
    {
      name: 'ways of knowing',
      list: KNOWN_BY,
      accepts: (knownBy: string) => Observation.safeParse({ ...observation, knownBy }).success,
    },
  ])('$name: each accepted, none twice', ({ list, accepts }) => {
    expect(list.filter((id) => !accepts(id))).toEqual([]);
    expect(new Set(list).size).toBe(list.length);
  });
  test('a child can be seen only where somebody goes', () => {
    expect(CHANNELS).toEqual(expect.arrayContaining([...IN_PERSON_CHANNELS]));
    for (const remote of ['video', 'phone', 'text', 'email', 'letter', 'other'])
      expect(IN_PERSON_CHANNELS).not.toContain(remote);
  });
});
