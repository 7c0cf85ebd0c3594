import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessAbsence } from '../../src/attendance/index.js';
import { findingOf, isoDate, missingOf } from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

const on = isoDate('2026-01-05');
const absence = (possible: number, missed: number, unmarked = 0, day = on) =>
  assessAbsence(deepFreeze({ possible, missed, unmarked }), { on: day });

describe('published shares, 3.2.2 and the guidance on severe absence', () => {
  test.each([
    { at: 'nothing missed', given: [100, 0], finding: 'not-persistent' },
    { at: 'just under a tenth', given: [100, 9], finding: 'not-persistent' },
    { at: 'exactly a tenth', given: [100, 10], finding: 'persistent' },
    { at: 'exactly a tenth of thirty, where 0.1 * 30 is not 3', given: [30, 3], finding: 'persistent' },
    { at: 'a tenth of 31 is not reached by 3', given: [31, 3], finding: 'not-persistent' },
    { at: 'just under half', given: [100, 49], finding: 'persistent' },
    { at: 'exactly half', given: [100, 50], finding: 'severe' },
    { at: 'half of an odd number needs the larger half', given: [99, 49], finding: 'persistent' },
    { at: 'half of an odd number, reached', given: [99, 50], finding: 'severe' },
    { at: 'everything', given: [380, 380], finding: 'severe' },
  ] as const)('$at → $finding', ({ given: [possible, missed], finding }) => {
    expect(absence(possible, missed)).toMatchObject({ status: 'settled', finding });
  });

  test.each([
    { at: '2005/06 to 2009/10: a fifth', day: '2010-08-31', under: 19, reached: 20, cite: '3.2.3' },
    {
      at: '2010/11 to 2014/15: fifteen in a hundred',
      day: '2010-09-01',
      under: 14,
      reached: 15,
      cite: '3.2.1',
    },
    { at: 'still fifteen on the last day', day: '2015-08-31', under: 14, reached: 15, cite: '3.2.1' },
    { at: 'from 2015/16: a tenth', day: '2015-09-01', under: 9, reached: 10, cite: '3.2.2' },
  ])('$at', ({ day, under, reached, cite }) => {
    expect(findingOf(absence(100, under, 0, isoDate(day)))).toBe('not-persistent');
    expect(findingOf(absence(100, reached, 0, isoDate(day)))).toBe('persistent');
    expect(absence(100, reached, 0, isoDate(day)).evidence[0]?.cite).toMatchObject({
      source: 'absence-statistics-guide',
      at: cite,
    });
  });

  test('severe absence has a published figure from September 2022 only', () => {
    expect(findingOf(absence(100, 90, 0, isoDate('2022-08-31')))).toBe('persistent');
    expect(findingOf(absence(100, 90, 0, isoDate('2022-09-01')))).toBe('severe');
  });

  test('before the first figure there is nothing to judge by', () => {
    expect(absence(100, 90, 0, isoDate('2005-08-31'))).toMatchObject({
      status: 'not-applicable',
      because: 'no-figure-published',
    });
  });
});

describe('marks still to come', () => {
  test.each([
    { at: 'one mark cannot move it', given: [100, 5, 1], status: 'settled', could: [] },
    { at: 'one mark could reach a tenth', given: [99, 9, 1], status: 'provisional', could: ['persistent'] },
    {
      at: 'attended marks could take it below a tenth',
      given: [100, 10, 1],
      status: 'provisional',
      could: ['not-persistent'],
    },
    {
      at: 'both ways at once',
      given: [10, 2, 20],
      status: 'provisional',
      could: ['not-persistent', 'severe'],
    },
    {
      at: 'one mark and nothing else: all or nothing, never in between',
      given: [0, 0, 1],
      status: 'undetermined',
      could: ['not-persistent', 'severe'],
    },
    {
      at: 'three marks and nothing else',
      given: [0, 0, 3],
      status: 'undetermined',
      could: ['not-persistent', 'persistent', 'severe'],
    },
  ] as const)('$at', ({ given: [possible, missed, unmarked], status, could }) => {
    const judgement = absence(possible, missed, unmarked);
    expect(judgement.status).toBe(status);
    expect(missingOf(judgement).flatMap(({ couldBecome }) => couldBecome)).toEqual(could);
  });

  test('evidence says unknown where the figure could still be reached or left', () => {
    expect(absence(99, 9, 1).evidence.map(({ factor, observed }) => [factor, observed])).toEqual([
      ['persistent', 'unknown'],
      ['severe', 'no'],
    ]);
    expect(absence(100, 60).evidence.map(({ observed }) => observed)).toEqual(['yes', 'yes']);
  });
});

test.each([
  [-1, 0, 0],
  [1.5, 0, 0],
  [Number.NaN, 0, 0],
  [Number.POSITIVE_INFINITY, 0, 0],
  [10, 11, 0],
  [10, -1, 0],
  [10, 0, -1],
  [10, 0.5, 0],
  [10_001, 0, 0],
  [10, 0, 10_001],
  [10, 0, Number.MAX_SAFE_INTEGER],
])('%s possible, %s missed, %s unmarked are not counts', (possible, missed, unmarked) => {
  expect(absence(possible, missed, unmarked)).toMatchObject({
    status: 'not-applicable',
    because: 'not-a-count',
  });
});

test('ten thousand sessions still are', () => {
  expect(absence(10_000, 999)).toMatchObject({ status: 'settled', finding: 'not-persistent' });
  expect(absence(10_000, 1000)).toMatchObject({ status: 'settled', finding: 'persistent' });
});

test('whatever cannot be judged names the rule and nothing else', () => {
  expect(absence(10, 11)).toEqual({
    status: 'not-applicable',
    because: 'not-a-count',
    evidence: [],
    cautions: [],
    rules: [expect.objectContaining({ id: 'ATT-SHARES' })],
  });
  expect(absence(100, 10)).toMatchObject({ cautions: [], evidence: [{ from: [] }, { from: [] }] });
});

test('no session, no judgement', () => {
  expect(absence(0, 0)).toMatchObject({ status: 'not-applicable', because: 'no-possible-sessions' });
});

const counts = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(8))
  .map(([attended, missed, unmarked]) => ({ possible: attended + missed, missed, unmarked }));

test('filling gaps leads only to a listed finding, every listed finding can be reached, settled stays', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const judgement = assessAbsence(deepFreeze(given), { on });
      const listed = new Set([
        findingOf(judgement),
        ...missingOf(judgement).flatMap((gap) => gap.couldBecome),
      ]);
      const reached = new Set<unknown>(judgement.status === 'provisional' ? [judgement.finding] : []);
      for (let absent = 0; absent <= given.unmarked; absent += 1)
        for (let present = 0; absent + present <= given.unmarked; present += 1) {
          const filled = {
            possible: given.possible + absent + present,
            missed: given.missed + absent,
            unmarked: 0,
          };
          const after = assessAbsence(filled, { on });
          if (after.status === 'not-applicable') continue;
          expect(listed).toContain(findingOf(after));
          reached.add(findingOf(after));
        }
      if (judgement.status !== 'not-applicable')
        expect([...listed].every((one) => one === undefined || reached.has(one))).toBe(true);
    }),
  );
});

test('more missed never lowers the band', () => {
  const order = ['not-persistent', 'persistent', 'severe'];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (possible, missed) => {
      fc.pre(missed < possible);
      const place = (n: number) => order.indexOf(String(findingOf(absence(possible, n))));
      expect(place(missed + 1)).toBeGreaterThanOrEqual(place(missed));
    }),
  );
});
