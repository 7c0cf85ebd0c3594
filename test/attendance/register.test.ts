import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entries } from '../../src/attendance/content.js';
import {
  checkPenaltyThreshold,
  citeRegisterCode,
  ENDED_CODES,
  PENALTY_THRESHOLD,
  PERSISTENT_ABSENCE,
  REGISTER_CODE_NAMES,
  REGISTER_CODES,
  registerCode,
  SEVERE_ABSENCE,
  summariseAttendance,
} from '../../src/attendance/index.js';
import { AbsenceAccount, AttendanceSession } from '../../src/attendance/schema.js';
import { addDays, findingOf, type IsoDate, isoDate, missingOf } from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

const start = isoDate('2026-01-05'); // a Monday
const on = isoDate('2026-07-20');

/** Whole days of the same mark from a day on, weekends left out. */
const days = (from: IsoDate, howMany: number, code?: string): AttendanceSession[] => {
  const made: AttendanceSession[] = [];
  for (let at = 0; made.length < howMany * 2; at += 1) {
    if (at % 7 > 4) continue;
    for (const session of ['am', 'pm'] as const)
      made.push({ on: addDays(from, at), session, ...(code === undefined ? {} : { code }) });
  }
  return made;
};
const summarise = (sessions: readonly AttendanceSession[], day = on) => {
  const result = summariseAttendance(deepFreeze(sessions), { on: day, region: 'england' });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { ...result.value, warnings: result.warnings };
};
const penalty = (sessions: readonly AttendanceSession[]) => {
  const result = checkPenaltyThreshold(deepFreeze(sessions), { on, region: 'england' });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const week = (at: number): IsoDate => addDays(start, at * 7);

describe('the code table of 19 August 2024, regulation 10', () => {
  // The classes, written out from the regulations and the guidance.
  const TABLE: Record<string, string> = {
    '/': 'present',
    '\\': 'present',
    L: 'present',
    K: 'approved-educational-activity',
    V: 'approved-educational-activity',
    P: 'approved-educational-activity',
    W: 'approved-educational-activity',
    B: 'approved-educational-activity',
    C: 'authorised-absence',
    C1: 'authorised-absence',
    C2: 'authorised-absence',
    E: 'authorised-absence',
    I: 'authorised-absence',
    J1: 'authorised-absence',
    M: 'authorised-absence',
    R: 'authorised-absence',
    S: 'authorised-absence',
    T: 'authorised-absence',
    G: 'unauthorised-absence',
    N: 'unauthorised-absence',
    O: 'unauthorised-absence',
    U: 'unauthorised-absence',
    D: 'not-a-possible-attendance',
    X: 'not-a-possible-attendance',
    Q: 'not-a-possible-attendance',
    Y1: 'not-a-possible-attendance',
    Y2: 'not-a-possible-attendance',
    Y3: 'not-a-possible-attendance',
    Y4: 'not-a-possible-attendance',
    Y5: 'not-a-possible-attendance',
    Y6: 'not-a-possible-attendance',
    Y7: 'not-a-possible-attendance',
    Z: 'not-collected',
    '#': 'not-collected',
  };

  test('has these 34 codes and no other', () => {
    expect(
      Object.fromEntries((REGISTER_CODES[0]?.value ?? []).map(({ code, counts }) => [code, counts])),
    ).toEqual(TABLE);
    expect(REGISTER_CODES[0]?.value?.map(({ name }) => name).sort()).toEqual([...REGISTER_CODE_NAMES].sort());
    expect(REGISTER_CODE_NAMES).toHaveLength(34);
  });

  test.each(Object.entries(TABLE))('a session marked %s counts as %s', (code, counts) => {
    const summary = summarise([{ on: start, session: 'am', code }]);
    const attended = counts === 'present' || counts === 'approved-educational-activity' ? 1 : 0;
    const authorised = counts === 'authorised-absence' ? 1 : 0;
    const unauthorised = counts === 'unauthorised-absence' ? 1 : 0;
    const possible = attended + authorised + unauthorised;
    expect(summary).toMatchObject({
      attended,
      authorised,
      unauthorised,
      possible,
      notCounted: 1 - possible,
      unmarked: [],
    });
  });

  test('less certain classes say so in their citation', () => {
    const unsure = (REGISTER_CODES[0]?.value ?? []).filter(
      (code) => citeRegisterCode(code).basis === 'derived',
    );
    expect(unsure.map(({ code }) => code)).toEqual(['Q', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7']);
    const cited = citeRegisterCode(registerCode('I', on)!);
    expect(cited).toMatchObject({
      source: 'attendance-regulations-2024',
      at: 'regulation 10',
      basis: 'stated',
      note: expect.stringContaining('Four independent'),
    });
    expect(citeRegisterCode(unsure[0]!).note).toContain('two independent');
    expect(entries['attendance.code.Y3'].cite.note).toContain('two independent');
    expect(entries['attendance.code.I'].cite.note).toContain('Four independent');
  });

  test('days before it are refused as unsupported, not guessed', () => {
    const result = summariseAttendance([{ on: isoDate('2024-08-18'), session: 'am', code: 'I' }], {
      on,
      region: 'england',
    });
    expect(result).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'before-first-code-table',
          path: ['sessions', '2024-08-18', 'am'],
          kind: 'unsupported',
          detail: { from: '2024-08-19' },
        },
      ],
    });
    expect(summarise([{ on: isoDate('2024-08-19'), session: 'am', code: 'I' }]).authorised).toBe(1);
    expect(registerCode('I', isoDate('2024-08-18'))).toBeUndefined();
  });

  test('the threshold has a figure from the first day of the framework only', () => {
    const before = isoDate('2024-08-18');
    expect(checkPenaltyThreshold([], { on: before, region: 'england' })).toMatchObject({
      ok: false,
      issues: [
        { code: 'no-figure-published', path: ['on'], kind: 'unsupported', detail: { on: '2024-08-18' } },
      ],
    });
    expect(checkPenaltyThreshold([], { on: addDays(before, 1), region: 'england' }).ok).toBe(true);
    expect(checkPenaltyThreshold([{ on: before, session: 'am' }], { on, region: 'england' })).toMatchObject({
      ok: false,
      issues: [{ code: 'before-first-code-table' }],
    });
    expect(summariseAttendance([{ on, session: 'am' }], { on: before, region: 'england' }).ok).toBe(true);
  });

  test('another region is refused as unsupported', () => {
    expect(summariseAttendance([], { on, region: 'wales' as 'england' })).toMatchObject({
      ok: false,
      issues: [{ code: 'region-not-supported', path: ['region'], kind: 'unsupported' }],
    });
  });

  test.each(Object.keys(ENDED_CODES))('%s has ended: look again, and count nothing', (code) => {
    const summary = summarise([{ on: start, session: 'am', code }]);
    expect(summary.warnings).toMatchObject([{ code: 'code-ended', kind: 'warning', detail: { code } }]);
    expect(summary.unmarked).toEqual([{ on: start, session: 'am' }]);
  });

  test.each(['ZZ', 'i', '-', '__proto__', 'constructor', 'x'.repeat(500)])('%s is no code', (code) => {
    const summary = summarise([{ on: start, session: 'am', code }]);
    expect(summary.warnings).toMatchObject([
      { code: 'code-not-in-table', kind: 'warning', detail: { code: code.slice(0, 10) } },
    ]);
    expect(summary.possible).toBe(0);
    expect(summary.unmarked).toHaveLength(1);
  });

  test('dated values rise', () => {
    for (const table of [REGISTER_CODES, PERSISTENT_ABSENCE, SEVERE_ABSENCE, PENALTY_THRESHOLD])
      expect(table.map(({ from }) => from)).toEqual(table.map(({ from }) => from).sort());
    expect(PERSISTENT_ABSENCE).toHaveLength(3);
  });
});

describe('reading the register', () => {
  test('a session without a mark is neither attended nor missed', () => {
    const summary = summarise([...days(start, 50, '/'), ...days(week(20), 1)]);
    expect(summary).toMatchObject({ possible: 100, attended: 100, authorised: 0, unauthorised: 0 });
    expect(summary.range).toEqual({
      least: { missed: 0, possible: 102 },
      most: { missed: 2, possible: 102 },
    });
    expect(summary.unmarked).toHaveLength(2);
  });

  test('unmarked sessions leave the judgement provisional where they could move it', () => {
    const { absence } = summarise([...days(start, 45, '/'), ...days(week(10), 4, 'I'), ...days(week(12), 1)]);
    expect(absence).toMatchObject({
      status: 'provisional',
      finding: 'not-persistent',
      missing: [{ field: 'sessions.code', couldBecome: ['persistent'] }],
    });
  });

  test('sessions after the day do not count, and are not even refused', () => {
    const day = isoDate('2026-01-05');
    expect(
      summarise(
        [
          { on: addDays(day, 1), session: 'am', code: 'I' },
          { on: day, session: 'am', code: '/' },
        ],
        day,
      ),
    ).toMatchObject({
      possible: 1,
      attended: 1,
    });
  });

  test('the same session twice counts once; a mark fills an empty copy', () => {
    const one = { on: start, session: 'am' } as const;
    const summary = summarise([
      { ...one, code: 'I' },
      { ...one, code: 'I' },
      one,
      { ...one, id: 's1', code: 'I' },
    ]);
    expect(summary).toMatchObject({ authorised: 1, possible: 1, unmarked: [], warnings: [] });
  });

  test('a mark and an empty copy of it, in either order', () => {
    const one = { on: start, session: 'am' } as const;
    for (const both of [
      [one, { ...one, code: 'I' }],
      [{ ...one, code: 'I' }, one],
    ])
      expect(summarise(both)).toMatchObject({ authorised: 1, unmarked: [] });
  });

  test('two different marks for one session leave it unmarked', () => {
    const one = { on: start, session: 'pm' } as const;
    const summary = summarise([
      { ...one, code: 'O' },
      { ...one, code: 'I' },
      { ...one, code: 'U' },
    ]);
    expect(summary.warnings).toMatchObject([
      {
        code: 'marks-disagree',
        path: ['sessions', start, 'pm'],
        kind: 'warning',
        detail: { codes: ['I', 'O'] },
      },
    ]);
    expect(summary).toMatchObject({ possible: 0, unmarked: [one] });
  });

  test('a code that cannot be read neither hides nor contests one that can', () => {
    const one = { on: start, session: 'am' } as const;
    for (const code of ['AA', 'ZZ'])
      expect(
        summarise([
          { ...one, code },
          { ...one, code: 'I' },
        ]),
      ).toMatchObject({ authorised: 1, unmarked: [] });
  });

  test('nothing recorded is nothing to judge', () => {
    expect(summarise([]).absence).toMatchObject({
      status: 'not-applicable',
      because: 'no-possible-sessions',
    });
    expect(penalty([]).window).toBeUndefined();
  });
});

describe('the national threshold for penalty notices: support first', () => {
  test.each([
    { at: 'nine sessions', unauthorised: 9, finding: 'below-threshold' },
    { at: 'ten sessions', unauthorised: 10, finding: 'threshold-reached' },
  ])('$at within ten school weeks → $finding', ({ unauthorised, finding }) => {
    const sessions = days(start, 50, '/').map((one, at) => (at < unauthorised ? { ...one, code: 'O' } : one));
    expect(penalty(sessions).judgement).toMatchObject({ status: 'settled', finding });
    expect(penalty(sessions).window?.sessions).toBe(unauthorised);
  });

  test.each(['G', 'O', 'U'])('%s counts', (code) => {
    expect(findingOf(penalty(days(start, 5, code)).judgement)).toBe('threshold-reached');
  });

  test.each(['I', 'E', 'C2', 'Y7', '/'])('%s does not', (code) => {
    expect(findingOf(penalty(days(start, 5, code)).judgement)).toBe('below-threshold');
  });

  test('spread over ten school weeks it is reached, over eleven it is not', () => {
    const spread = (weeks: number) =>
      Array.from({ length: weeks }, (_, at) => [
        ...days(week(at), 4, '/'),
        ...(at === 0 || at === weeks - 1 ? days(addDays(week(at), 4), 1, 'G').slice(0, 2) : []),
        ...(at === 0 || at === weeks - 1
          ? []
          : [{ on: addDays(week(at), 4), session: 'am' as const, code: at < 7 ? 'G' : '/' }]),
      ]).flat();
    // 2 in the first week, 1 in each of weeks 2 to 7, 2 in the last: ten in all.
    expect(findingOf(penalty(spread(10)).judgement)).toBe('threshold-reached');
    expect(findingOf(penalty(spread(11)).judgement)).toBe('below-threshold');
  });

  test('weeks without school do not count as school weeks, whole-school closure among them', () => {
    const apart = [
      ...days(start, 2, 'O'), // 4 sessions
      ...Array.from({ length: 8 }, (_, at) => days(week(at + 1), 5, '/')).flat(),
      ...days(week(9), 5, '#'),
      // weeks 10 and 11: holidays, not in the register
      ...days(week(12), 3, 'O'), // 6 sessions
    ];
    const result = penalty(apart);
    expect(findingOf(result.judgement)).toBe('threshold-reached');
    expect(result.window).toEqual({ from: start, to: addDays(week(12), 6), sessions: 10 });
    const tooFar = apart.map((one) => (one.code === '#' ? { ...one, code: '/' } : one));
    expect(findingOf(penalty(tooFar).judgement)).toBe('below-threshold');
  });

  test('the latest of equally full runs is named, and a later emptier one is not', () => {
    const runs = [...days(start, 1, 'O'), ...days(week(12), 1, 'O'), ...days(week(24), 1, '/')];
    const weeksBetween = Array.from({ length: 24 }, (_, at) => days(addDays(week(at), 3), 1, '/')).flat();
    expect(penalty([...runs, ...weeksBetween]).window).toMatchObject({ from: week(12), sessions: 2 });
  });

  test('terms and school years may be crossed', () => {
    const result = penalty([...days(isoDate('2025-07-14'), 2, 'G'), ...days(isoDate('2025-09-01'), 3, 'G')]);
    expect(findingOf(result.judgement)).toBe('threshold-reached');
  });

  test('a reason not established yet keeps the threshold open', () => {
    const result = penalty([...days(start, 3, 'O'), ...days(week(1), 2, 'N')]);
    expect(result.judgement).toMatchObject({
      status: 'provisional',
      finding: 'threshold-reached',
      missing: [{ field: 'sessions.reason', couldBecome: ['below-threshold'] }],
      cautions: [{ code: 'reason-not-established', detail: { sessions: 4 } }],
    });
  });

  test('enough without the open reasons settles it', () => {
    const result = penalty([...days(start, 5, 'O'), ...days(week(1), 2, 'N')]);
    expect(result.judgement).toMatchObject({ status: 'settled', finding: 'threshold-reached' });
  });

  test('unmarked sessions could reach it', () => {
    expect(penalty([...days(start, 4, 'O'), ...days(week(1), 1)]).judgement).toMatchObject({
      status: 'provisional',
      finding: 'below-threshold',
      missing: [{ field: 'sessions.code', couldBecome: ['threshold-reached'] }],
    });
    expect(penalty([...days(start, 4, 'O'), ...days(week(1), 1).slice(0, 1)]).judgement.status).toBe(
      'settled',
    );
  });

  test('an unmarked week may turn out not to have been a school week, which widens the run', () => {
    const apart = [
      ...days(start, 2, 'O'),
      ...Array.from({ length: 8 }, (_, at) => days(week(at + 1), 5, '/')).flat(),
      ...days(week(9), 5),
      ...days(week(10), 3, 'O'),
    ];
    const given = apart.filter(({ on: day }) => day < week(9) || day >= week(10));
    expect(findingOf(penalty(given).judgement)).toBe('threshold-reached');
    expect(penalty(apart).judgement).toMatchObject({
      status: 'provisional',
      finding: 'below-threshold',
      missing: [{ couldBecome: ['threshold-reached'] }],
    });
  });

  /** School weeks: so many unauthorised sessions and so many not marked, and a day attended where school is sure. */
  const weeksOf = (
    ...weeks: readonly { readonly o?: number; readonly open?: number; readonly sure: boolean }[]
  ) =>
    weeks.flatMap(({ o = 0, open = 0, sure }, at) => [
      ...days(week(at), 4, 'O').slice(0, o),
      ...(sure ? days(addDays(week(at), 4), 1, '/') : []),
      ...days(week(at), 4).slice(o, o + open),
    ]);
  const school = (many: number) => Array.from({ length: many }, () => ({ sure: true }));
  test.each([
    {
      at: 'ten weeks, the last of them open',
      weeks: [{ o: 5, sure: true }, ...school(8), { open: 5, sure: true }],
      could: true,
    },
    {
      at: 'eleven weeks, the last of them open',
      weeks: [{ o: 5, sure: true }, ...school(9), { open: 5, sure: true }],
      could: false,
    },
    {
      at: 'of two weeks that may have been holidays one can count: the fuller, whichever comes first',
      weeks: [{ o: 4, sure: true }, ...school(8), { open: 2, sure: false }, { open: 6, sure: false }],
      could: true,
    },
    {
      at: 'and not both',
      weeks: [{ o: 4, sure: true }, ...school(8), { open: 3, sure: false }, { open: 3, sure: false }],
      could: false,
    },
    {
      at: 'nor a later week beside an earlier run',
      weeks: [{ o: 4, sure: true }, ...school(10), { open: 6, sure: true }],
      could: false,
    },
  ])('$at: reached or not within ten school weeks', ({ weeks, could }) => {
    const { judgement } = penalty(weeksOf(...weeks));
    expect(judgement).toMatchObject({ finding: 'below-threshold', cautions: [] });
    expect(judgement.status).toBe(could ? 'provisional' : 'settled');
    expect(judgement.evidence).toMatchObject([{ factor: 'penalty-threshold', observed: 'no', from: [] }]);
    expect(judgement.rules).toMatchObject([{ id: 'ATT-PENALTY' }]);
  });

  test('support comes first whatever the finding, and sanctions keep every reading (D-9)', () => {
    for (const sessions of [[], days(start, 5, 'O')]) {
      const { respond, readings } = penalty(sessions);
      expect(respond.map(({ id }) => id)).toEqual(['support-first']);
      expect(readings.map(({ id, cite }) => [id, cite.source])).toEqual([
        ['attendance.premise.human-response', 'compassionate-attendance'],
        ['engagement.strategy.sanction.attendance-fine', 'barnsley-toolkit'],
        ['national-framework', 'attendance-guidance-2024'],
      ]);
    }
    expect(JSON.stringify(penalty(days(start, 10, 'O')))).not.toMatch(/"(issue|fine|prosecute)"/);
  });
});

const CODES = ['/', '\\', 'L', 'B', 'I', 'C', 'G', 'N', 'O', 'U', 'Q', 'X', 'Z', '#', undefined, 'ZZ', 'H'];
const sessions = fc
  .array(
    fc.record({
      day: fc.nat(170),
      session: fc.constantFrom('am' as const, 'pm' as const),
      code: fc.constantFrom(...CODES),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(
      ({ day, session, code }): AttendanceSession => ({
        on: addDays(start, day),
        session,
        ...(code === undefined ? {} : { code }),
      }),
    ),
  );

describe('invariants', () => {
  const shuffled = sessions.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  test('order is irrelevant, input stays as it was, no session is lost', () => {
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        const summary = summarise(given);
        expect(summarise(other)).toEqual(summary);
        expect(penalty(other)).toEqual(penalty(given));
        const distinct = new Set(given.map((one) => `${one.on} ${one.session}`)).size;
        expect(summary.possible + summary.notCounted + summary.unmarked.length).toBe(distinct);
        expect(summary.attended + summary.authorised + summary.unauthorised).toBe(summary.possible);
        expect(JSON.stringify(summary)).not.toContain('null');
      }),
    );
  });

  test('filling one gap leads only to a listed finding; settled findings stay', () => {
    fc.assert(
      fc.property(sessions, fc.nat(), fc.constantFrom('/', 'I', 'O', 'N', 'X', '#'), (given, pick, code) => {
        const clean = given.filter(
          (one, at) =>
            given.findIndex((x) => x.on === one.on && x.session === one.session) === at &&
            one.code !== 'ZZ' &&
            one.code !== 'H',
        );
        const gaps = clean.filter((one) => one.code === undefined);
        fc.pre(gaps.length > 0);
        const chosen = gaps[pick % gaps.length];
        const before = summarise(clean);
        const filled = clean.map((one) => (one === chosen ? { ...one, code } : one));
        const after = summarise(filled);
        for (const [was, is] of [
          [before.absence, after.absence],
          [penalty(clean).judgement, penalty(filled).judgement],
        ] as const) {
          if (is.status === 'not-applicable' || is.status === 'undetermined') continue;
          expect([
            findingOf<string>(was),
            ...missingOf<string>(was).flatMap((gap) => gap.couldBecome),
          ]).toContain(findingOf<string>(is));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('filling every gap in any way reaches only listed findings of the threshold', () => {
    const few = fc.array(fc.tuple(fc.nat(100), fc.constantFrom('O', 'N', '/', undefined, undefined)), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(
        few,
        fc.array(fc.constantFrom('O', '#', '/', 'N', 'X'), { minLength: 30, maxLength: 30 }),
        (rows, fill) => {
          const unique = new Map(rows.map(([day, code]) => [day, code]));
          const base = [...unique].map(([day, code]) => ({
            on: addDays(start, day),
            session: 'am' as const,
            ...(code === undefined ? {} : { code }),
          }));
          const was = penalty(base).judgement;
          const is = penalty(base.map((one, at) => ({ ...one, code: one.code ?? fill[at]! }))).judgement;
          expect([findingOf(was), ...missingOf(was).flatMap((gap) => gap.couldBecome)]).toContain(
            findingOf(is),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('schemas', () => {
  test('take what is right', () => {
    expect(AttendanceSession.safeParse({ on: '2026-01-05', session: 'am', code: '/' }).success).toBe(true);
    expect(AttendanceSession.safeParse({ id: 's1', on: '2026-01-05', session: 'pm' }).success).toBe(true);
    expect(
      AbsenceAccount.safeParse({
        id: 'a1',
        on: '2026-01-05',
        voice: 'child',
        cause: 'attendance.barrier.housing',
        answer: 'yes',
      }).success,
    ).toBe(true);
  });

  test.each([
    null,
    [],
    {},
    { on: '2026-02-30', session: 'am' },
    { on: '2026-01-05', session: 'evening' },
    { on: '2026-01-05', session: 'am', code: '' },
    { on: '2026-01-05', session: 'am', code: 'x'.repeat(5) },
    { on: '2026-01-05', session: 'am', code: undefined },
    { on: '2026-01-05', session: 'am', present: true },
  ])('refuse %j', (given) => {
    expect(AttendanceSession.safeParse(given).success).toBe(false);
    expect(AbsenceAccount.safeParse(given).success).toBe(false);
  });
});

describe('weeks of a penalty threshold at their edges', () => {
  const SUNDAY = 6;
  test('both sessions of a Sunday belong to the week that ends on it', () => {
    const sunday = addDays(week(0), SUNDAY);
    const nine = Array.from(
      { length: 9 },
      (_, at) => ({ on: week(at + 1), session: 'am', code: 'O' }) as const,
    );
    const { judgement, window } = penalty([
      { on: sunday, session: 'am', code: 'O' },
      { on: sunday, session: 'pm', code: '/' },
      ...nine,
    ]);
    expect(findingOf(judgement)).toBe('threshold-reached');
    expect(window).toEqual({ from: week(0), to: addDays(week(9), SUNDAY), sessions: 10 });
  });

  const unmarked = (at: number, howMany: number): AttendanceSession[] =>
    days(week(at), 5)
      .slice(0, howMany)
      .map(({ on: day, session }) => ({ on: day, session }));
  const open = (sessions: readonly AttendanceSession[]) => missingOf(penalty(sessions).judgement);
  const atSchool = (...weeks: readonly number[]) => weeks.flatMap((at) => days(week(at), 1, '/'));

  test('the weeks that matter need not be the first', () =>
    expect(
      open([
        ...atSchool(...Array.from({ length: 15 }, (_, at) => at)),
        ...Array.from({ length: 10 }, (_, at) => ({ on: addDays(week(at + 5), 1), session: 'am' }) as const),
      ]),
    ).toEqual([{ field: 'sessions.code', couldBecome: ['threshold-reached'] }]));

  test('of weeks without a sign of school, those with most unmarked sessions may be the ones with school', () => {
    // Eight weeks of school and two more make ten: the first and the last can both count only if the middle one falls away.
    const school = atSchool(1, 2, 3, 5, 6, 7, 8, 9);
    const sessions = [...unmarked(0, 5), ...unmarked(4, 1), ...unmarked(10, 5), ...school];
    expect(open(sessions)).toEqual([{ field: 'sessions.code', couldBecome: ['threshold-reached'] }]);
    expect(open([...sessions, ...atSchool(4)])).toEqual([]);
  });
});
