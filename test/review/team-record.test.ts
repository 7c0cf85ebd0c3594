import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enGB } from '../../src/content.js';
import { isoDate, word } from '../../src/kernel/index.js';
import { OwnAnswers, parseTeamRecord } from '../../src/review/schema.js';
import { deepFreeze } from '../support/builders.js';
import { exampleTeam, on } from './team-support.js';

/** A small whole record, fresh for each use. */
const whole = () => ({
  schemaVersion: 1,
  id: 't1',
  practitioners: [{ id: 'w1', name: 'Bea', since: '2026-01-05' }, { id: 'w2' }],
  expectations: { everyDays: 42 },
  supervision: [
    {
      id: 's1',
      on: '2026-12-01',
      worker: 'w1',
      outcome: 'held',
      kind: 'reflective',
      provider: 'group',
      covered: {},
    },
  ],
  observations: [
    {
      id: 'o1',
      on: '2026-09-01',
      about: 't1',
      item: 'organisation.culture.openness',
      answer: 'yes',
      by: 'visitor',
    },
  ],
  measures: { 'organisation.support.buddy-system': 'yes' },
  support: [{ person: 'w1', initialTraining: 'yes', measures: [] }],
  visits: [{ id: 'v1', safetyPlanned: 'yes', selfCarePlanned: 'no' }],
  exposure: [{ id: 'e1', on: '2026-09-01', practitioner: 'w1', kind: 'hostility' }],
  summaries: [
    {
      id: 'q1',
      on: '2026-09-01',
      minimum: 5,
      items: [
        { item: 'a', shown: true, answered: 5, counts: { yes: 5 } },
        { item: 'b', shown: false, because: 'too-few-answered' },
      ] as Record<string, unknown>[],
    },
  ],
});

type Whole = ReturnType<typeof whole>;
const changed = (edit: (record: Whole & Record<string, unknown>) => void): unknown => {
  const record = whole();
  edit(record);
  return record;
};
const issuesOf = (input: unknown) => {
  const parsed = parseTeamRecord(deepFreeze(input), { on });
  return parsed.ok ? [] : parsed.issues;
};
const codesAt = (input: unknown) => issuesOf(input).map(({ code, path }) => `${code} at ${path.join('.')}`);

describe('a team’s record without problems', () => {
  test('is read as it is; supervision may be booked ahead', () => {
    expect(parseTeamRecord(deepFreeze(whole()), { on })).toEqual({ ok: true, value: whole(), warnings: [] });
  });
  test('the example is one', () => expect(exampleTeam().practitioners).toHaveLength(8));
});

describe('one problem, one issue with its path', () => {
  const rows: readonly (readonly [string, (record: Whole) => void, string])[] = [
    [
      'a session twice',
      (r) => void r.supervision.push(r.supervision[0]!),
      'duplicate-id at supervision.1.id',
    ],
    ['two sets for one', (r) => void r.support.push(r.support[0]!), 'duplicate-id at support.1.person'],
    [
      'supervision of a stranger',
      (r) => {
        r.supervision[0]!.worker = 'zed';
      },
      'not-in-team at supervision.0.worker',
    ],
    [
      'a set for a stranger',
      (r) => {
        r.support[0]!.person = 'zed';
      },
      'not-in-team at support.0.person',
    ],
    [
      'a threat to a stranger',
      (r) => {
        r.exposure[0]!.practitioner = 'zed';
      },
      'not-in-team at exposure.0.practitioner',
    ],
    [
      'seen tomorrow',
      (r) => {
        r.observations[0]!.on = '2026-11-21';
      },
      'in-the-future at observations.0.on',
    ],
    [
      'met with tomorrow',
      (r) => {
        r.exposure[0]!.on = '2026-11-21';
      },
      'in-the-future at exposure.0.on',
    ],
    [
      'summed up tomorrow',
      (r) => {
        r.summaries[0]!.on = '2026-11-21';
      },
      'in-the-future at summaries.0.on',
    ],
    [
      'a day that does not exist',
      (r) => {
        r.exposure[0]!.on = '2026-02-30';
      },
      'not-a-date at exposure.0.on',
    ],
    [
      'how a worker is',
      (r) => {
        r.observations[0]!.item = 'wellbeing.sign.toll.lethargy';
      },
      'staff-only-item at observations.0.item',
    ],
    [
      'an observation about one of the team',
      (r) => {
        r.observations[0]!.about = 'w1';
      },
      'about-somebody at observations.0.about',
    ],
    [
      'what one of the team says of the culture',
      (r) => {
        r.observations[0]!.by = 'w1';
      },
      'given-in-confidence at observations.0.by',
    ],
    [
      'a count of four',
      (r) => {
        r.summaries[0]!.items[0]!.answered = 4;
      },
      'summary-shows-too-few at summaries.0.items.0.answered',
    ],
    [
      'who was behind a count',
      (r) => {
        (r.summaries[0] as Record<string, unknown>).release = { a: [{ id: 'x', person: 'w1' }] };
      },
      'unknown-field at summaries.0.release',
    ],
    [
      'a field for how somebody is',
      (r) => {
        (r.practitioners[0] as Record<string, unknown>).tired = true;
      },
      'unknown-field at practitioners.0.tired',
    ],
  ];

  test.each(rows)('%s', (_, edit, issue) => expect(codesAt(changed(edit))).toEqual([issue]));

  test('what one of the team saw of anything else is welcome', () => {
    const seen = changed((r) => {
      r.observations[0]!.by = 'w1';
      r.observations[0]!.item = 'organisation.agency-duty.trained-for-level';
    });
    expect(codesAt(seen)).toEqual([]);
  });

  test('the day itself is not the future, and five is enough', () => {
    const edge = changed((r) => {
      r.observations[0]!.on = on;
      r.summaries[0]!.items[0]!.answered = 5;
    });
    expect(codesAt(edge)).toEqual([]);
  });

  test('every code that the checks give has words', () => {
    for (const [, edit] of rows)
      for (const { code } of issuesOf(changed(edit))) expect(word({ code }, [enGB]).from).toBe('en-GB');
  });
});

describe('many problems', () => {
  test('are all reported in one pass, shape and meaning together', () => {
    const broken = changed((r) => {
      r.supervision[0]!.outcome = 'lost';
      r.supervision[0]!.worker = 'zed';
      r.observations[0]!.about = 'w2';
      (r.exposure as unknown[]).push('nothing');
      Reflect.deleteProperty(r, 'id');
    });
    expect(codesAt(broken).sort()).toEqual([
      'field-missing at id',
      'not-in-team at supervision.0.worker',
      'unknown-code at supervision.0.outcome',
      'wrong-type at exposure.1',
    ]);
  });
});

describe('versions and hostile input', () => {
  test('a newer version is refused by that name alone', () => {
    expect(issuesOf({ schemaVersion: 2, anything: 1 })).toEqual([
      {
        code: 'newer-schema-version',
        path: ['schemaVersion'],
        kind: 'unsupported',
        detail: { version: 2, known: 1 },
      },
    ]);
  });

  test.each([undefined, null, 'team', [], 1, () => 1])('%s is no record', (input) => {
    expect(codesAt(input)).toEqual(['wrong-type at ']);
  });

  test('no version, and a getter that throws', () => {
    expect(codesAt({})).toContain('field-missing at schemaVersion');
    const throwing = {
      schemaVersion: 1,
      get observations(): never {
        throw new Error('no');
      },
    };
    expect(parseTeamRecord(throwing, { on })).toEqual({
      ok: false,
      issues: [{ code: 'unreadable', path: [], kind: 'invalid' }],
    });
  });

  test('anything at all, anywhere, gives a record or at least one issue', () => {
    const places = ['practitioners', 'supervision', 'observations', 'exposure', 'summaries', 'support', 'id'];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything({ withNullPrototype: true }), (place, value) => {
        const parsed = parseTeamRecord({ ...whole(), [place]: value }, { on });
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
        const row = parseTeamRecord({ ...whole(), [place]: [value] }, { on });
        expect(row.ok || row.issues.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('one’s own answers', () => {
  const own = { id: 'r1', person: 'w1', on: isoDate('2026-11-01') };
  test.each([
    {},
    { fatigue: { 'wellbeing.radey-figley.unresolved-trauma': 'yes' } },
    { hostility: { 'wellbeing.amplifier.hostage-like.appeasing': 'no' } },
    { signs: { 'wellbeing.sign.toll.lethargy': 'unknown' }, proqol: [1, null] },
  ])('%j', (more) => expect(OwnAnswers.safeParse({ ...own, ...more }).success).toBe(true));
  test.each([
    { fatigue: { 'wellbeing.sign.toll.lethargy': 'yes' } },
    { score: 7 },
    { culture: { 'organisation.culture.openness': 'perhaps' } },
  ])('%j is refused', (more) => expect(OwnAnswers.safeParse({ ...own, ...more }).success).toBe(false));
});
