import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, addDays, findingOf, isoDate, missingOf } from '../../src/kernel/index.js';
import {
  checkSupervision,
  SESSION_KINDS,
  SESSION_OUTCOMES,
  SUPERVISION_TOPICS,
  type SupervisionExpectations,
  type SupervisionSession,
} from '../../src/organisation/index.js';
import {
  SupervisionExpectations as ExpectationsSchema,
  SupervisionSession as SessionSchema,
} from '../../src/organisation/schema.js';
import { deepFreeze } from '../support/builders.js';

const on = isoDate('2026-11-21');
const HARD = 'organisation.supervision.covers-difficult-cases';
const SUCCESS = 'organisation.supervision.covers-successes';
let made = 0;
const session = (day: string, more: Partial<SupervisionSession> = {}): SupervisionSession => {
  made += 1;
  return deepFreeze({
    id: `s${String(made).padStart(4, '0')}`,
    on: isoDate(day),
    worker: 'w1',
    outcome: 'held',
    kind: 'reflective',
    provider: 'outside-specialist',
    covered: {},
    ...more,
  });
};
const check = (
  sessions: readonly SupervisionSession[],
  expectations: SupervisionExpectations = { everyDays: 42 },
) => checkSupervision(deepFreeze([...sessions]), deepFreeze(expectations), { on });
const codes = (sessions: readonly SupervisionSession[], expectations?: SupervisionExpectations) =>
  check(sessions, expectations).cautions.map(({ code }) => code);

describe('in time, by the interval the setting agreed', () => {
  test.each([
    ['on the day', 0, 'supervision-in-time'],
    ['41 days ago', 41, 'supervision-in-time'],
    ['42 days ago, the last agreed day', 42, 'supervision-in-time'],
    ['43 days ago', 43, 'supervision-overdue'],
  ] as const)('%s', (_, ago, finding) => {
    const found = check([session(addDays(on, -ago))]);
    expect(found.timeliness).toMatchObject({ status: 'settled', finding });
    expect(found.days).toBe(ago);
  });
  test('another interval, another answer: the library has none of its own', () => {
    const old = [session(addDays(on, -43))];
    expect(findingOf(check(old, { everyDays: 43 }).timeliness)).toBe('supervision-in-time');
    expect(findingOf(check(old, { everyDays: 28 }).timeliness)).toBe('supervision-overdue');
  });
  test('no session and no start day: it cannot be said', () => {
    const { timeliness, last } = check([]);
    expect(last).toBe('never');
    expect(timeliness.status).toBe('undetermined');
    expect(missingOf(timeliness)).toEqual([
      { field: 'since', couldBecome: ['supervision-in-time', 'supervision-overdue'] },
    ]);
  });
  test.each([
    ['started 42 days ago', 42, 'supervision-in-time'],
    ['started 43 days ago', 43, 'supervision-overdue'],
  ] as const)('no session, %s', (_, ago, finding) =>
    expect(check([], { everyDays: 42, since: addDays(on, -ago) }).timeliness).toMatchObject({
      status: 'settled',
      finding,
    }),
  );
  test('a session planned for later does not count', () => {
    const found = check([session('2026-11-22'), session(addDays(on, -50))]);
    expect(found.last).toBe(addDays(on, -50));
    expect(findingOf(found.timeliness)).toBe('supervision-overdue');
  });
  test.each([Number.NaN, -1])('an interval of %d leaves nothing in time', (everyDays) =>
    expect(findingOf(check([session(on)], { everyDays }).timeliness)).toBe('supervision-overdue'),
  );
});

describe('what counts as supervision (ORG-8, ORG-9): every outcome with every kind', () => {
  const rows = SESSION_OUTCOMES.flatMap((outcome) => SESSION_KINDS.map((kind) => ({ outcome, kind })));
  test.each(rows)('$outcome, $kind', ({ outcome, kind }) => {
    const found = check([session('2026-11-20', { outcome, kind })], {
      everyDays: 42,
      since: isoDate('2026-01-01'),
    });
    const never = outcome === 'cancelled' || outcome === 'moved' || kind === 'case-management';
    const counts = outcome === 'held' && (kind === 'reflective' || kind === 'both');
    expect(found.timeliness).toMatchObject(
      counts
        ? { status: 'settled', finding: 'supervision-in-time' }
        : never
          ? { status: 'settled', finding: 'supervision-overdue' }
          : {
              status: 'provisional',
              finding: 'supervision-overdue',
              missing: [{ couldBecome: ['supervision-in-time'] }],
            },
    );
    expect([found.held.length, found.notRecorded.length]).toEqual([counts ? 1 : 0, counts || never ? 0 : 1]);
    expect(found.caseManagement).toHaveLength(
      outcome !== 'cancelled' && outcome !== 'moved' && kind === 'case-management' ? 1 : 0,
    );
    expect(found.moved).toHaveLength(outcome === 'moved' ? 1 : 0);
  });
  test('a session nobody wrote up, too long ago to matter, leaves it settled', () =>
    expect(
      check([session(addDays(on, -43), { outcome: 'not-recorded' })], {
        everyDays: 42,
        since: isoDate('2026-01-01'),
      }).timeliness.status,
    ).toBe('settled'));
  test('with no start day both gaps are named', () =>
    expect(
      missingOf(check([session('2026-11-20', { id: 'open', kind: 'not-recorded' })]).timeliness),
    ).toMatchObject([{ field: 'since' }, { field: 'open', couldBecome: ['supervision-in-time'] }]));
});

describe('a cancelled session is an event (ORG-9)', () => {
  const cancelled = session('2026-11-10', { id: 'c1', outcome: 'cancelled' });
  test('named with its day', () =>
    expect(check([cancelled]).cautions).toMatchObject([
      { code: 'supervision-cancelled', detail: { session: 'c1', on: '2026-11-10' }, rule: { id: 'ORG-9' } },
    ]));
  test('and still named once another was held', () => {
    const found = check([cancelled, session('2026-11-12', { covered: { [HARD]: 'yes', [SUCCESS]: 'yes' } })]);
    expect(findingOf(found.timeliness)).toBe('supervision-in-time');
    expect(found.cancelled).toEqual(['c1']);
    expect(found.cautions.map(({ code }) => code)).toEqual(['supervision-cancelled']);
  });
  test('no number of sessions held makes it vanish', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 10 }), (ago) => {
        const held = ago.map((days) => session(addDays(on, -days)));
        expect(check([...held, cancelled]).cancelled).toEqual(['c1']);
      }),
    );
  });
});

describe('hard cases and successes (ORG-7)', () => {
  test('all nine', () => {
    for (const hard of ANSWERS)
      for (const success of ANSWERS) {
        const { coverage } = check([
          session('2026-11-20', { covered: { [HARD]: hard, [SUCCESS]: success } }),
        ]);
        const both = [hard, success];
        const yes = both.includes('yes');
        const no = both.includes('no');
        const open = both.includes('unknown');
        expect(findingOf(coverage)).toBe(
          yes ? (no || open ? 'covers-one' : 'covers-both') : no ? 'covers-neither' : undefined,
        );
        expect(coverage.status).toBe(
          (yes && no) || !open ? 'settled' : yes || no ? 'provisional' : 'undetermined',
        );
        expect(coverage.cautions.map(({ code }) => code)).toEqual([
          ...(hard === 'no' ? ['hard-cases-not-covered'] : []),
          ...(success === 'no' ? ['successes-not-covered'] : []),
        ]);
      }
  });
  test('one in one session and the other in another is both', () =>
    expect(
      findingOf(
        check([
          session('2026-11-20', { covered: { [HARD]: 'yes', [SUCCESS]: 'no' } }),
          session('2026-10-20', { covered: { [HARD]: 'no', [SUCCESS]: 'yes' } }),
        ]).coverage,
      ),
    ).toBe('covers-both'));
  test('running through cases covers nothing', () =>
    expect(
      check([
        session('2026-11-20', { kind: 'case-management', covered: { [HARD]: 'yes', [SUCCESS]: 'yes' } }),
      ]).coverage,
    ).toMatchObject({ status: 'not-applicable', because: 'no-supervision-held' }));
  test('a session nobody wrote up keeps a no open', () => {
    const found = check([
      session('2026-11-20', { covered: { [HARD]: 'yes', [SUCCESS]: 'no' } }),
      session('2026-11-01', { outcome: 'not-recorded' }),
    ]);
    expect(found.coverage).toMatchObject({
      status: 'provisional',
      finding: 'covers-one',
      missing: [{ field: SUCCESS, couldBecome: ['covers-both'] }],
    });
    expect(found.coverage.cautions).toEqual([]);
  });
  test('evidence names the sessions that said something', () =>
    expect(
      check([
        session('2026-11-20', { id: 'x1', covered: { [HARD]: 'yes', [SUCCESS]: 'no' } }),
        session('2026-11-19', { id: 'x2', covered: { [HARD]: 'no' } }),
      ]).coverage.evidence,
    ).toMatchObject([{ factor: HARD, observed: 'yes', from: ['x2', 'x1'] }]));
  test.each(SUPERVISION_TOPICS)('%s is read over all sessions', (topic) => {
    const read = (sessions: readonly SupervisionSession[]) =>
      check(sessions).topics.find((one) => one.topic === topic)?.covered;
    expect(read([])).toBe('unknown');
    expect(read([session('2026-11-20')])).toBe('unknown');
    expect(read([session('2026-11-20', { covered: { [topic]: 'no' } })])).toBe('no');
    expect(
      read([
        session('2026-11-20', { covered: { [topic]: 'no' } }),
        session('2026-11-01', { covered: { [topic]: 'yes' } }),
      ]),
    ).toBe('yes');
  });
});

describe('who supervises is data (D-11, ORG-16)', () => {
  test('any provider will do unless one was agreed', () => {
    expect(codes([session('2026-11-20', { provider: 'a wise aunt' })])).toEqual([]);
    expect(
      check([session('2026-11-20', { provider: 'group' }), session('2026-11-01', { provider: 'aunt' })])
        .providers,
    ).toEqual(['aunt', 'group']);
  });
  test('another than agreed is asked about', () => {
    const agreed = { everyDays: 42, providers: ['outside-specialist'] };
    expect(codes([session('2026-11-20')], agreed)).toEqual([]);
    expect(codes([session('2026-11-20', { provider: 'line-manager' })], agreed)).toEqual([
      'supervisor-not-as-agreed',
    ]);
  });
  test('four readings stay visible', () =>
    expect(check([]).differences.flatMap(({ readings }) => readings.map(({ cite }) => cite.source))).toEqual([
      'page-2020',
      'marsh-blog',
      'hard-to-engage-procedure',
      'compassionate-attendance',
    ]));
  test('a session that ran through cases is said to be no supervision', () =>
    expect(codes([session('2026-11-20', { kind: 'case-management' })])).toEqual([
      'case-management-is-not-supervision',
    ]));
});

describe('invariants', () => {
  const sessions = fc.array(
    fc.record({
      ago: fc.integer({ min: -20, max: 120 }),
      outcome: fc.constantFrom(...SESSION_OUTCOMES),
      kind: fc.constantFrom(...SESSION_KINDS),
      covered: fc.dictionary(fc.constantFrom(HARD, SUCCESS), fc.constantFrom(...ANSWERS)),
    }),
    { maxLength: 6 },
  );
  const built = (rows: readonly { ago: number }[]) =>
    rows.map(({ ago, ...more }, at) =>
      session(addDays(on, -ago), { id: `i${at}`, ...(more as Partial<SupervisionSession>) }),
    );

  test('the order of sessions is irrelevant', () => {
    fc.assert(
      fc.property(sessions, (rows) => {
        const given = built(rows);
        expect(check([...given].reverse())).toEqual(check(given));
      }),
    );
  });
  test('writing up a session leads only to a listed finding', () => {
    const since = addDays(on, -200);
    fc.assert(
      fc.property(
        sessions,
        fc.constantFrom('reflective' as const, 'case-management' as const),
        (rows, kind) => {
          const given = built(rows);
          const before = check(given, { everyDays: 42, since }).timeliness;
          for (const { field, couldBecome } of missingOf(before)) {
            const filled = given.map((one) =>
              one.id === field ? { ...one, outcome: 'held' as const, kind } : one,
            );
            const after = check(filled, { everyDays: 42, since }).timeliness;
            expect([findingOf(before), ...couldBecome]).toContain(findingOf(after));
          }
          if (before.status === 'settled') {
            const filled = given.map((one) =>
              one.kind === 'not-recorded' && one.outcome === 'held' ? { ...one, kind } : one,
            );
            expect(findingOf(check(filled, { everyDays: 42, since }).timeliness)).toBe(before.finding);
          }
        },
      ),
    );
  });
  test('every session up to the day is in exactly one list', () => {
    fc.assert(
      fc.property(sessions, (rows) => {
        const given = built(rows);
        const { held, caseManagement, cancelled, moved, notRecorded } = check(given);
        const past = given.filter((one) => one.on <= on);
        const listed = [...held, ...caseManagement, ...cancelled, ...moved, ...notRecorded];
        expect([...listed].sort()).toEqual(past.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('schemas at the edge', () => {
  test('a session and an agreement', () => {
    expect(SessionSchema.parse(session('2026-11-20', { covered: { [HARD]: 'yes' } }))).toMatchObject({
      worker: 'w1',
    });
    expect(
      ExpectationsSchema.parse({ everyDays: 42, since: '2026-01-01', providers: ['group'] }).everyDays,
    ).toBe(42);
  });
  test.each([
    [SessionSchema, { ...session('2026-11-20'), outcome: 'skipped' }],
    [SessionSchema, { ...session('2026-11-20'), covered: { weather: 'yes' } }],
    [SessionSchema, { ...session('2026-11-20'), on: '2026-02-30' }],
    [SessionSchema, { ...session('2026-11-20'), family: 'f1' }],
    [SessionSchema, undefined],
    [ExpectationsSchema, { everyDays: 0 }],
    [ExpectationsSchema, { everyDays: 1.5 }],
    [ExpectationsSchema, {}],
    [ExpectationsSchema, { everyDays: 42, providers: [] }],
  ])('refusal %#', (schema, input) => expect(schema.safeParse(input).success).toBe(false));
});
