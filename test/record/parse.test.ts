import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import service from '../../examples/data/service.json' with { type: 'json' };
import { isoDate } from '../../src/kernel/index.js';
import { type FamilyRecordCode, openFamilyRecord, parseFamilyRecord } from '../../src/record/schema.js';
import { deepFreeze } from '../support/builders.js';

const on = isoDate('2026-11-20');

/** A small whole record, fresh for each use. */
const whole = () => ({
  schemaVersion: 1,
  id: 'family-1',
  name: 'Example',
  people: [
    { id: 'ari', role: 'child', lives: 'with-child' },
    { id: 'dana', role: 'parent' },
  ],
  contacts: [
    {
      id: 'c1',
      on: '2026-09-01',
      channel: 'home-visit',
      outcome: 'held',
      invited: ['dana'],
      present: ['dana', 'ari'],
    },
  ],
  observations: [
    {
      id: 'o1',
      on: '2026-09-01',
      about: 'dana',
      item: 'change.contemplation.indicator.acknowledges-problem',
      answer: 'yes',
      contact: 'c1',
    },
  ],
  neededChanges: [
    {
      id: 'n1',
      parent: 'dana',
      what: 'Mornings',
      events: [{ type: 'located', on: '2026-09-01', stage: 'change.contemplation', evidence: ['o1'] }],
    },
  ],
  sharing: [{ id: 's1', on: '2026-09-02', about: 'dana', answers: {} }],
});

type Whole = ReturnType<typeof whole>;
const issuesOf = (input: unknown) => {
  const parsed = parseFamilyRecord(deepFreeze(input), { on });
  return parsed.ok ? [] : parsed.issues;
};
const codesAt = (input: unknown) => issuesOf(input).map(({ code, path }) => `${code} at ${path.join('.')}`);
const changed = (edit: (record: Whole & Record<string, unknown>) => void): unknown => {
  const record = whole();
  edit(record);
  return record;
};

describe('a record without problems', () => {
  test('is read as it is', () => {
    const parsed = parseFamilyRecord(deepFreeze(whole()), { on });
    expect(parsed).toEqual({ ok: true, value: whole(), warnings: [] });
  });

  test.each(service.families.map((family) => [family.id, family] as const))(
    'the example %s is one',
    (_, family) => {
      expect(issuesOf(structuredClone(family))).toEqual([]);
    },
  );

  test('is opened from text', () => {
    expect(openFamilyRecord(JSON.stringify(whole()), { on }).ok).toBe(true);
  });

  test('may name items of the host’s own vocabulary', () => {
    const own = changed((record) => {
      record.observations[0]!.item = 'our-own.item';
    });
    expect(codesAt(own)).toEqual(['unknown-item at observations.0.item']);
    expect(parseFamilyRecord(own, { on, items: ['our-own.item'] }).ok).toBe(true);
  });
});

describe('one problem, one issue with its path', () => {
  const rows: readonly {
    readonly name: string;
    readonly input: unknown;
    readonly issues: readonly string[];
  }[] = [
    {
      name: 'a field missing',
      input: changed((r) => void Reflect.deleteProperty(r, 'people')),
      issues: ['field-missing at people'],
    },
    {
      name: 'a wrong type',
      input: changed((r) => {
        r.contacts = 'none' as never;
      }),
      issues: ['wrong-type at contacts'],
    },
    {
      name: 'a code nobody knows',
      input: changed((r) => {
        r.contacts[0]!.channel = 'pigeon';
      }),
      issues: ['unknown-code at contacts.0.channel'],
    },
    {
      name: 'a code missing',
      input: changed((r) => void Reflect.deleteProperty(r.contacts[0]!, 'channel')),
      issues: ['field-missing at contacts.0.channel'],
    },
    {
      name: 'a field nobody knows',
      input: changed((r) => {
        r.colour = 'blue';
      }),
      issues: ['unknown-field at colour'],
    },
    {
      name: 'a day that does not exist',
      input: changed((r) => {
        r.contacts[0]!.on = '2026-02-30';
      }),
      issues: ['not-a-date at contacts.0.on'],
    },
    {
      name: 'an empty id',
      input: changed((r) => {
        r.id = '';
      }),
      issues: ['too-small at id'],
    },
    {
      name: 'an id that is too long',
      input: changed((r) => {
        r.id = 'x'.repeat(201);
      }),
      issues: ['too-large at id'],
    },
    {
      name: 'a control character in an id',
      input: changed((r) => {
        r.id = 'a\u0000b';
      }),
      issues: ['wrong-form at id'],
    },
    {
      name: 'an event of no known kind',
      input: changed((r) => {
        r.neededChanges[0]!.events[0]!.type = 'jumped';
      }),
      issues: ['unknown-kind at neededChanges.0.events.0.type'],
    },
    {
      name: 'an id used twice',
      input: changed((r) => void r.contacts.push({ ...r.contacts[0]! })),
      issues: ['duplicate-id at contacts.1.id'],
    },
    {
      name: 'a needed change with the id of a person',
      input: changed((r) => {
        r.neededChanges[0]!.id = 'ari';
      }),
      issues: ['ambiguous-id at neededChanges.0.id'],
    },
    {
      name: 'a person with the id of the family',
      input: changed((r) => void r.people.push({ id: 'family-1', role: 'grandparent' })),
      issues: ['ambiguous-id at people.2.id'],
    },
    {
      name: 'somebody present who is not in the record',
      input: changed((r) => void r.contacts[0]!.present.push('zed')),
      issues: ['not-in-record at contacts.0.present.2'],
    },
    {
      name: 'somebody invited who is not in the record',
      input: changed((r) => void r.contacts[0]!.invited.push('zed')),
      issues: ['not-in-record at contacts.0.invited.1'],
    },
    {
      name: 'an observation about nobody known',
      input: changed((r) => {
        r.observations[0]!.about = 'zed';
      }),
      issues: ['not-in-record at observations.0.about'],
    },
    {
      name: 'an observation at a contact that is not there',
      input: changed((r) => {
        r.observations[0]!.contact = 'c9';
      }),
      issues: ['not-in-record at observations.0.contact'],
    },
    {
      name: 'a parent who is not in the record',
      input: changed((r) => {
        r.neededChanges[0]!.parent = 'zed';
      }),
      issues: ['not-in-record at neededChanges.0.parent'],
    },
    {
      name: 'sharing about nobody known',
      input: changed((r) => {
        r.sharing[0]!.about = 'zed';
      }),
      issues: ['not-in-record at sharing.0.about'],
    },
    {
      name: 'evidence that is not in the record',
      input: changed((r) => void r.neededChanges[0]!.events[0]!.evidence.push('o9')),
      issues: ['not-in-record at neededChanges.0.events.0.evidence.1'],
    },
    {
      name: 'a contact after the day of reading',
      input: changed((r) => {
        r.contacts[0]!.on = '2026-11-21';
      }),
      issues: ['in-the-future at contacts.0.on'],
    },
    {
      name: 'an event after the day of reading',
      input: changed((r) => {
        r.neededChanges[0]!.events[0]!.on = '2027-01-01';
      }),
      issues: ['in-the-future at neededChanges.0.events.0.on'],
    },
    {
      name: 'a move without a place',
      input: changed((r) => {
        (r.neededChanges[0] as Record<string, unknown>).events = [
          { type: 'movedOn', on: '2026-09-01', to: 'change.contemplation', evidence: ['o1'] },
        ];
      }),
      issues: ['impossible-event at neededChanges.0.events.0'],
    },
    {
      name: 'a move that skips a stage',
      input: changed(
        (r) =>
          void (r.neededChanges[0]!.events as unknown[]).push({
            type: 'movedOn',
            on: '2026-09-08',
            to: 'change.action',
            evidence: ['o1'],
          }),
      ),
      issues: ['impossible-event at neededChanges.0.events.1'],
    },
    {
      name: 'events of a change that has neither id nor parent',
      input: changed((r) => {
        Reflect.deleteProperty(r.neededChanges[0]!, 'id');
        Reflect.deleteProperty(r.neededChanges[0]!, 'parent');
      }),
      issues: ['field-missing at neededChanges.0.id', 'field-missing at neededChanges.0.parent'],
    },
    {
      name: 'a relapse to a later stage',
      input: changed(
        (r) =>
          void (r.neededChanges[0]!.events as unknown[]).push(
            { type: 'relocated', on: '2026-09-08', stage: 'change.action', reason: 'seen at school' },
            { type: 'relapsed', on: '2026-09-09', from: 'change.action', to: 'change.maintenance' },
          ),
      ),
      issues: ['impossible-event at neededChanges.0.events.2'],
    },
  ];

  test('the day itself is not the future', () => {
    expect(
      codesAt(
        changed((r) => {
          r.contacts[0]!.on = '2026-11-20';
        }),
      ),
    ).toEqual([]);
  });

  test.each(rows)('$name', ({ input, issues }) => expect(codesAt(input)).toEqual(issues));
});

describe('what is about a worker is the worker’s own', () => {
  const of = (item: string) =>
    changed((record) => {
      record.observations[0]!.item = item;
    });
  const SIGN = 'wellbeing.sign.toll.lethargy';

  test.each([SIGN, 'wellbeing.instrument.proqol-5', 'wellbeing.no-such-item-yet'])(
    '%s is refused by that name, also where a host lists it',
    (item) => {
      const refused = [
        {
          code: 'staff-only-item',
          path: ['observations', 0, 'item'],
          kind: 'invalid',
          detail: { item },
        },
      ];
      expect(issuesOf(of(item))).toEqual(refused);
      expect(parseFamilyRecord(of(item), { on, items: [item] })).toEqual({ ok: false, issues: refused });
    },
  );

  test('an instrument about a parent’s own change may be listed', () => {
    const own = 'wellbeing.instrument.urica-32.readiness';
    expect(codesAt(of(own))).toEqual(['unknown-item at observations.0.item']);
    expect(parseFamilyRecord(of(own), { on, items: [own] }).ok).toBe(true);
  });

  test('it cannot hide among corrections either', () => {
    const correction = (was: unknown) => ({
      on: '2026-09-02',
      by: 'w1',
      reason: 'Wrong file.',
      section: 'observations',
      id: 'o9',
      was,
    });
    const record = changed((r) => {
      r.corrections = [
        correction({ id: 'o9', item: 'change.capacity.motivation' }),
        correction({ id: 'o9', item: SIGN }),
        correction({ id: 'o9' }),
      ];
    });
    expect(codesAt(record)).toEqual(['staff-only-item at corrections.1.was.item']);
    const bent = changed((r) => {
      r.corrections = [correction('lost')];
    });
    expect(codesAt(bent)).toEqual(['wrong-type at corrections.0.was']);
  });
});

describe('what a note can be about', () => {
  const grow = {
    status: 'draft',
    id: 'g1',
    need: 'n1',
    voices: ['p1'],
    startedOn: '2026-10-22',
    updatedOn: '2026-10-22',
    goals: [{ id: 'g1-a', whose: 'p1', horizon: 'short', words: 'Out by half eight' }],
    replies: [],
    options: [],
    steps: [{ id: 'g1-s', goal: 'g1-a' }],
  };
  const noted = (about: string) => {
    const observations = [{ id: 'o1', on: '2026-10-23', about, item: 'grow.progress.done', answer: 'yes' }];
    const lists = { people: [{ id: 'p1', role: 'parent' }], contacts: [], neededChanges: [], sharing: [] };
    const record = { schemaVersion: 1, id: 'f1', ...lists, observations, grow: [grow] };
    const parsed = parseFamilyRecord(record, { on: isoDate('2026-11-20') });
    return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  };
  test.each(['f1', 'g1-a', 'g1-s'])('%s', (about) => expect(noted(about)).toEqual([]));
  test.each(['g1', 'g2-s'])('not %s', (about) =>
    expect(noted(about)).toEqual(['not-in-record observations.0.about']),
  );
});

describe('what an issue says', () => {
  const about = (edit: (record: Whole & Record<string, unknown>) => void) =>
    issuesOf(changed(edit)).map(({ path, detail }) => [path.join('.'), detail]);
  const moves = (...events: readonly unknown[]) =>
    about((r) => {
      (r.neededChanges[0] as Record<string, unknown>).events = events;
    });

  test('which id, which day, which item', () => {
    expect(about((r) => void r.contacts.push({ ...r.contacts[0]! }))).toEqual([
      ['contacts.1.id', { id: 'c1' }],
    ]);
    expect(about((r) => void r.people.push({ id: 'family-1', role: 'parent' }))).toEqual([
      ['people.2.id', { id: 'family-1' }],
    ]);
    expect(about((r) => void r.contacts[0]!.present.push('zed'))).toEqual([
      ['contacts.0.present.2', { id: 'zed' }],
    ]);
    expect(about((r) => void Object.assign(r.contacts[0]!, { on: '2026-11-21' }))).toEqual([
      ['contacts.0.on', { day: '2026-11-21', on }],
    ]);
    expect(about((r) => void Object.assign(r.observations[0]!, { item: 'x.y' }))).toEqual([
      ['observations.0.item', { item: 'x.y' }],
    ]);
    expect(about((r) => void r.neededChanges[0]!.events[0]!.evidence.push('o9'))).toEqual([
      ['neededChanges.0.events.0.evidence.1', { id: 'o9' }],
    ]);
  });

  test('why the cycle does not allow a move', () => {
    const located = { type: 'located', on: '2026-09-01', stage: 'change.contemplation', evidence: [] };
    const skipped = { type: 'movedOn', on: '2026-09-02', to: 'change.action', evidence: ['o1'] };
    expect(moves(skipped)).toEqual([['neededChanges.0.events.0', { why: ['not-located'] }]]);
    expect(moves(located, skipped)).toEqual([['neededChanges.0.events.1', { why: ['not-the-next-stage'] }]]);
  });

  test('that what is no record is none', () => {
    expect(issuesOf(null)).toEqual([
      { code: 'wrong-type', path: [], kind: 'invalid', detail: { expected: 'object' } },
    ]);
    const hostile = {
      get schemaVersion(): never {
        throw new Error('no');
      },
    };
    expect(parseFamilyRecord(hostile, { on })).toEqual({
      ok: false,
      issues: [{ code: 'unreadable', path: [], kind: 'invalid' }],
    });
  });

  test('that what is too deep is too deep, and nothing of what else is in it', () => {
    let deep: unknown = 'end';
    for (let depth = 0; depth < 1000; depth += 1) deep = [deep];
    expect(codesAt(changed((r) => void Object.assign(r, { people: deep })))).toEqual(['too-deep at ']);
  });
});

describe('ids of their own', () => {
  test('a contact may have the id of a person, and a needed change that of a contact', () => {
    const shared = changed((r) => {
      r.contacts[0]!.id = 'dana';
      r.observations[0]!.contact = 'dana';
    });
    expect(codesAt(shared)).toEqual([]);
    expect(codesAt(changed((r) => void Object.assign(r.neededChanges[0]!, { id: 'c1' })))).toEqual([]);
  });

  test('rows without an id, or with one that is none, are not the same row twice', () => {
    const of = (id: object) =>
      codesAt(
        changed((r) => {
          const { id: _, ...row } = r.people[0]!;
          r.people.push({ ...row, ...id } as never, { ...row, ...id } as never);
        }),
      );
    expect(of({})).toEqual(['field-missing at people.2.id', 'field-missing at people.3.id']);
    expect(of({ id: 5 })).toEqual(['wrong-type at people.2.id', 'wrong-type at people.3.id']);
  });

  test('a name that is no text is no name', () => {
    const present = changed((r) => void Object.assign(r.contacts[0]!, { present: [5] }));
    expect(codesAt(present)).toEqual(['wrong-type at contacts.0.present.0']);
    const itemless = changed((r) => void Reflect.deleteProperty(r.observations[0]!, 'item'));
    expect(codesAt(itemless)).toEqual(['field-missing at observations.0.item']);
  });

  const grow = { status: 'draft', id: 'g1', need: 'n1', startedOn: '2026-10-22', updatedOn: '2026-10-22' };
  const parts = { goals: [], replies: [], options: [], steps: [] };
  test.each([
    ['incidents', 'about', { id: 'i1', on: '2026-09-01', behaviours: [] }, 'family-1'],
    ['sharing', 'about', { id: 's2', on: '2026-09-01', answers: {} }, 'family-1'],
    ['sessions', 'child', { id: 'a1', on: '2026-09-01', session: 'am', code: '/' }, undefined],
    ['grow', 'voices', { ...grow, ...parts }, undefined],
    [
      'documents',
      'people',
      { id: 'd1', on: '2026-09-01', kind: 'circumstance', draft: { what: 'x' } },
      undefined,
    ],
  ] as const)('%s name in %s whom the record has', (list, key, row, family) => {
    const many = key === 'voices' || key === 'people';
    const at = (id: string) =>
      codesAt(changed((r) => void Object.assign(r, { [list]: [{ ...row, [key]: many ? [id] : id }] })));
    expect(at('dana')).toEqual([]);
    expect(at('zed')).toEqual([`not-in-record at ${list}.0.${key}${many ? '.0' : ''}`]);
    if (family !== undefined) expect(at(family)).toEqual([]);
  });
});

describe('many problems', () => {
  test('are all reported in one pass, shape and meaning together', () => {
    const broken = changed((record) => {
      record.contacts[0]!.on = '2026-13-01';
      record.contacts[0]!.present.push('zed');
      record.observations[0]!.item = 'change.no-such-item';
      record.people.push({ id: 'dana', role: 'parent' });
      record.extra = true;
    });
    expect(codesAt(broken).sort()).toEqual([
      'duplicate-id at people.2.id',
      'not-a-date at contacts.0.on',
      'not-in-record at contacts.0.present.2',
      'unknown-field at extra',
      'unknown-item at observations.0.item',
    ]);
  });

  test('every issue says what can be done about it', () => {
    for (const { kind } of issuesOf({ schemaVersion: 1 })) expect(kind).toBe('invalid');
  });
});

describe('a record of another version', () => {
  test.each([2, 3, 99])('newer (%i) is refused by name, and by that alone', (version) => {
    expect(issuesOf({ schemaVersion: version, anything: 'else' })).toEqual([
      {
        code: 'newer-schema-version',
        path: ['schemaVersion'],
        kind: 'unsupported',
        detail: { version, known: 1 },
      },
    ]);
  });

  test.each([0, -1, '1', null, undefined, Number.NaN])('%s is not a version', (version) => {
    expect(
      codesAt(
        changed((r) => {
          r.schemaVersion = version as never;
        }),
      )[0],
    ).toMatch(/(field-missing|unknown-code) at schemaVersion/);
  });
});

describe('hostile input', () => {
  const cycle: Record<string, unknown> = { schemaVersion: 1 };
  cycle.people = [cycle];
  const deep = () => {
    let value: unknown = 'end';
    for (let depth = 0; depth < 200_000; depth += 1) value = [value];
    return value;
  };
  const throwing = {
    schemaVersion: 1,
    get people(): never {
      throw new Error('no');
    },
  };
  const proxy = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
      getOwnPropertyDescriptor: () => {
        throw new Error('no');
      },
      get: () => {
        throw new Error('no');
      },
    },
  );
  const rows: readonly (readonly [string, unknown, FamilyRecordCode])[] = [
    ['nothing', undefined, 'wrong-type'],
    ['null', null, 'wrong-type'],
    ['a text', 'record', 'wrong-type'],
    ['a list', [], 'wrong-type'],
    ['a number', Number.POSITIVE_INFINITY, 'wrong-type'],
    ['a function', () => whole(), 'wrong-type'],
    ['a cycle', cycle, 'too-deep'],
    ['a deep list', { ...whole(), people: deep() }, 'too-deep'],
    ['a getter that throws', throwing, 'unreadable'],
    ['a proxy that throws', proxy, 'unreadable'],
    ['a sparse list', { ...whole(), people: new Array(3) }, 'field-missing'],
    [
      'a lone surrogate in a reference',
      { ...whole(), sharing: [{ ...whole().sharing[0], about: '\ud800' }] },
      'not-in-record',
    ],
    ['a null prototype', Object.assign(Object.create(null), { schemaVersion: 1 }), 'field-missing'],
  ];

  test.each(rows)('%s ends in an issue', (_, input, code) => {
    const parsed = parseFamilyRecord(input, { on });
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.issues.map((issue) => issue.code)).toContain(code);
  });

  test('keys of the prototype are fields like any other, and change nothing', () => {
    const text = JSON.stringify(whole()).replace(
      '"name":"Example"',
      '"__proto__":{"role":"parent"},"constructor":1',
    );
    const parsed = openFamilyRecord(text, { on });
    expect(parsed.ok).toBe(false);
    if (!parsed.ok)
      expect(parsed.issues.map(({ path }) => path.join('.')).sort()).toEqual(['__proto__', 'constructor']);
    expect(Object.hasOwn(Object.prototype, 'role')).toBe(false);
  });

  test.each(['', '{', 'undefined', '[', '\u0000'])('%j is not JSON', (text) => {
    expect(openFamilyRecord(text, { on })).toEqual({
      ok: false,
      issues: [{ code: 'not-json', path: [], kind: 'invalid' }],
    });
  });

  test('anything at all gives a record or at least one issue', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
        (input) => {
          const parsed = parseFamilyRecord(input, { on });
          expect(parsed.ok || parsed.issues.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('any one value of a whole record replaced by anything gives a record or an issue, never an exception', () => {
    const places: readonly (readonly (string | number)[])[] = [
      ['people', 0, 'id'],
      ['people', 0],
      ['contacts', 0, 'on'],
      ['contacts', 0, 'present'],
      ['observations', 0, 'item'],
      ['neededChanges', 0, 'events', 0],
      ['neededChanges', 0, 'events'],
      ['sharing', 0, 'answers'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), (place, value) => {
        const record = whole();
        let at: Record<string | number, unknown> = record;
        for (const key of place.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
        at[place.at(-1) as string] = value;
        const parsed = parseFamilyRecord(record, { on });
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
