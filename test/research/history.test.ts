import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoDate } from '../../src/kernel/index.js';
import {
  countTransitions,
  estimateTransitions,
  type HistoryOptions,
  listSpells,
  type Spell,
  type StateRow,
} from '../../src/research/index.js';
import { deepFreeze } from '../support/builders.js';

const STATES = ['a', 'b', 'c'] as const;
const on = isoDate('2026-03-31');
const row = (subject: string, day: string, state: string | null): StateRow =>
  deepFreeze({ subject, on: isoDate(`2026-${day}`), state });
const counts = (rows: readonly StateRow[], more: Partial<Parameters<typeof countTransitions>[2]> = {}) =>
  countTransitions(rows, STATES, { on, ...more });
const spells = (rows: readonly StateRow[], more: Partial<Parameters<typeof listSpells>[2]> = {}) =>
  listSpells(rows, STATES, { on, ...more });

/** A B B C over four days. */
const walk = [row('p', '03-01', 'a'), row('p', '03-05', 'b'), row('p', '03-10', 'b'), row('p', '03-20', 'c')];

describe('counting transitions', () => {
  const none = [0, 0, 0];
  test.each([
    { name: 'nothing', rows: [], wanted: [none, none, none] },
    { name: 'one row is no transition', rows: [row('p', '03-01', 'a')], wanted: [none, none, none] },
    { name: 'each row after the first is one', rows: walk, wanted: [[0, 1, 0], [0, 1, 1], none] },
    {
      name: 'two subjects are not mixed',
      rows: [row('p', '03-01', 'a'), row('q', '03-02', 'b')],
      wanted: [none, none, none],
    },
    {
      name: 'the same row twice counts once',
      rows: [...walk, ...walk],
      wanted: [[0, 1, 0], [0, 1, 1], none],
    },
    {
      name: 'a state back again',
      rows: [row('p', '03-01', 'b'), row('p', '03-02', 'a'), row('p', '03-03', 'b')],
      wanted: [[0, 1, 0], [1, 0, 0], none],
    },
  ])('$name', ({ rows, wanted }) =>
    expect(counts(rows)).toEqual({ states: STATES, counts: wanted, leftOut: [] }),
  );

  test('repeats can be left out', () =>
    expect(counts(walk, { repeats: 'leave-out' }).counts).toEqual([[0, 1, 0], [0, 0, 1], none]));

  test.each([
    { on: '03-20', ab: [[0, 1, 0], [0, 1, 1], none] },
    { on: '03-19', ab: [[0, 1, 0], [0, 1, 0], none] },
    { on: '02-28', ab: [none, none, none] },
  ])('rows after $on do not count', ({ on: day, ab }) =>
    expect(counts(walk, { on: isoDate(`2026-${day}`) }).counts).toEqual(ab),
  );

  test.each([
    { state: null, because: 'state-not-known' },
    { state: 'z', because: 'state-not-listed' },
  ])('$because: nothing is counted into or out of that day', ({ state, because }) => {
    const rows = [row('p', '03-01', 'a'), row('p', '03-02', state), row('p', '03-03', 'b')];
    expect(counts(rows)).toEqual({
      states: STATES,
      counts: [none, none, none],
      leftOut: [{ subject: 'p', on: '2026-03-02', because }],
    });
  });

  test('two states on one day contradict each other, and neither is taken', () => {
    const rows = [
      row('p', '03-01', 'a'),
      row('p', '03-02', 'b'),
      row('p', '03-02', 'c'),
      row('p', '03-03', 'b'),
    ];
    expect(counts(rows).counts).toEqual([none, none, none]);
    expect(counts(rows).leftOut).toEqual([{ subject: 'p', on: '2026-03-02', because: 'two-states-one-day' }]);
  });
});

describe('transition probabilities', () => {
  const table = {
    states: STATES,
    counts: [
      [0, 9, 3],
      [0, 0, 0],
      [1, 0, 0],
    ],
  };

  test('shares with an interval a cell; not seen is not impossible', () => {
    const [first] = estimateTransitions(table);
    expect(first).toMatchObject({ from: 'a', observed: 12, few: false });
    expect(first!.cells.map(({ seen }) => seen)).toEqual([false, true, true]);
    expect(first!.cells[1]!.probability.value).toBe(0.75);
    // Wilson's upper limit for none of n is z²/(n + z²).
    expect(first!.cells[0]!.probability).toMatchObject({
      value: 0,
      lower: 0,
      upper: expect.closeTo(1.959963984540054 ** 2 / (12 + 1.959963984540054 ** 2), 12),
    });
  });

  test('a state never left has no probabilities', () =>
    expect(estimateTransitions(table)[1]).toEqual({
      from: 'b',
      observed: 0,
      few: true,
      cells: STATES.map((to) => ({
        to,
        count: 0,
        seen: false,
        probability: { value: undefined, because: 'nothing-observed' },
      })),
    }));

  test.each([
    { fewBelow: 12, few: [false, true, true] },
    { fewBelow: 13, few: [true, true, true] },
    { fewBelow: 1, few: [false, true, false] },
    { fewBelow: Number.NaN, few: [true, true, true] },
  ])('rows with fewer than $fewBelow are marked', ({ fewBelow, few }) =>
    expect(estimateTransitions(table, { fewBelow }).map((one) => one.few)).toEqual(few),
  );

  test('the other interval is wider, another level another interval', () => {
    const width = (options: Parameters<typeof estimateTransitions>[1]) => {
      const found = estimateTransitions(table, options)[0]!.cells[1]!.probability;
      return found.value === undefined ? undefined : found.upper - found.lower;
    };
    expect(width({ interval: 'clopper-pearson' })).toBeGreaterThan(width({})!);
    expect(width({ level: 0.5 })).toBeLessThan(width({})!);
    expect(width({ level: 2 })).toBeUndefined();
  });

  test('a table with too few rows reads as nothing observed', () =>
    expect(estimateTransitions({ states: STATES, counts: [] }).map(({ observed }) => observed)).toEqual([
      0, 0, 0,
    ]));
});

describe('spells', () => {
  const spell = (state: string, from: string, to: string, next?: string) => ({
    subject: 'p',
    state,
    from: `2026-${from}`,
    to: `2026-${to}`,
    days: daysBetween(isoDate(`2026-${from}`), isoDate(`2026-${to}`)),
    ended: next !== undefined,
    ...(next === undefined ? {} : { next }),
  });

  test.each([
    { name: 'nothing', rows: [], more: {}, wanted: [], leftOut: [] },
    {
      name: 'a state lasts until told otherwise, the last one until the day',
      rows: walk,
      more: {},
      wanted: [
        spell('a', '03-01', '03-05', 'b'),
        spell('b', '03-05', '03-20', 'c'),
        spell('c', '03-20', '03-31'),
      ],
      leftOut: [],
    },
    {
      name: 'only while seen, the last one until its last row',
      rows: [...walk, row('p', '03-25', 'c')],
      more: { holds: 'only-while-seen' as const },
      wanted: [
        spell('a', '03-01', '03-05', 'b'),
        spell('b', '03-05', '03-20', 'c'),
        spell('c', '03-20', '03-25'),
      ],
      leftOut: [],
    },
    {
      name: 'a first spell whose start is not trusted',
      rows: walk,
      more: { firstSpell: 'leave-out' as const },
      wanted: [spell('b', '03-05', '03-20', 'c'), spell('c', '03-20', '03-31')],
      leftOut: [{ subject: 'p', on: '2026-03-01', because: 'start-not-seen' }],
    },
    {
      name: 'a day that says nothing ends what is known, and what follows has no start',
      rows: [row('p', '03-01', 'a'), row('p', '03-04', null), row('p', '03-06', 'b'), row('p', '03-09', 'c')],
      more: {},
      wanted: [spell('a', '03-01', '03-04'), spell('c', '03-09', '03-31')],
      leftOut: [
        { subject: 'p', on: '2026-03-04', because: 'state-not-known' },
        { subject: 'p', on: '2026-03-06', because: 'start-not-seen' },
      ],
    },
    {
      name: 'the same, only while seen',
      rows: [row('p', '03-01', 'a'), row('p', '03-04', null)],
      more: { holds: 'only-while-seen' as const },
      wanted: [spell('a', '03-01', '03-01')],
      leftOut: [{ subject: 'p', on: '2026-03-04', because: 'state-not-known' }],
    },
    {
      name: 'a history that opens with a day that says nothing',
      rows: [row('p', '03-01', null), row('p', '03-04', 'a')],
      more: { holds: 'only-while-seen' as const },
      wanted: [],
      leftOut: [
        { subject: 'p', on: '2026-03-01', because: 'state-not-known' },
        { subject: 'p', on: '2026-03-04', because: 'start-not-seen' },
      ],
    },
  ])('$name', ({ rows, more, wanted, leftOut }) =>
    expect(spells(rows, more)).toEqual({ spells: wanted, leftOut }),
  );

  test('what is left out comes by subject and then by day, whatever the reason', () =>
    expect(
      spells(
        [
          row('q', '03-01', null),
          row('p', '03-08', null),
          row('p', '03-02', 'a'),
          row('q', '03-03', 'a'),
          row('p', '03-09', 'z'),
        ],
        { firstSpell: 'leave-out' },
      ).leftOut.map(({ subject, on, because }) => [subject, on, because]),
    ).toEqual([
      ['p', '2026-03-02', 'start-not-seen'],
      ['p', '2026-03-08', 'state-not-known'],
      ['p', '2026-03-09', 'state-not-listed'],
      ['q', '2026-03-01', 'state-not-known'],
      ['q', '2026-03-03', 'start-not-seen'],
    ]));
});

describe('whatever the rows', () => {
  const rows = fc.array(
    fc.record({
      subject: fc.constantFrom('p', 'q', 'r'),
      on: fc.integer({ min: 0, max: 40 }).map((days) => addDays(isoDate('2026-03-01'), days)),
      state: fc.constantFrom('a', 'b', 'c', 'z', null),
    }),
    { maxLength: 40 },
  );
  const shuffled = rows.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  const options = fc.record({
    holds: fc.constantFrom('until-told-otherwise' as const, 'only-while-seen' as const),
    firstSpell: fc.constantFrom('from-first-row' as const, 'leave-out' as const),
    repeats: fc.constantFrom('count' as const, 'leave-out' as const),
  });

  test('the order is irrelevant and the input stays as it was', () =>
    fc.assert(
      fc.property(shuffled, options, ([given, other], more) => {
        deepFreeze(given);
        expect(counts(other, more)).toEqual(counts(given, more));
        expect(spells(other, more)).toEqual(spells(given, more));
      }),
    ));

  test('rows after the day change nothing', () =>
    fc.assert(
      fc.property(rows, options, (given, more) => {
        const before = given.filter((one) => one.on <= on);
        expect(counts(given, more)).toEqual(counts(before, more));
        expect(spells(given, more)).toEqual(spells(before, more));
      }),
    ));

  test('every day of a subject is left out or part of a chain: no transition is lost or counted twice', () =>
    fc.assert(
      fc.property(rows, (given) => {
        const { counts: table, leftOut } = counts(given);
        const days = new Set(given.filter((one) => one.on <= on).map((one) => `${one.subject} ${one.on}`));
        const silent = new Set(leftOut.map((one) => `${one.subject} ${one.on}`));
        expect(silent.size).toBe(leftOut.length);
        const chain = [...days].sort();
        const steps = chain.filter((day, at) => {
          const before = chain[at - 1];
          return before?.split(' ')[0] === day.split(' ')[0] && !silent.has(day) && !silent.has(before!);
        });
        expect(table.flat().reduce((sum, count) => sum + count, 0)).toBe(steps.length);
      }),
    ));

  test('spells follow one another, have no negative length and end where the next begins', () =>
    fc.assert(
      fc.property(rows, options, (given, more) => {
        const found = spells(given, more).spells;
        found.forEach((one: Spell<string>, at) => {
          expect(one.days).toBe(daysBetween(one.from, one.to));
          expect(one.days).toBeGreaterThanOrEqual(0);
          expect(one.to <= on).toBe(true);
          expect(one.ended).toBe(one.next !== undefined);
          const next = found[at + 1];
          if (next?.subject === one.subject) expect(next.from >= one.to).toBe(true);
          if (one.ended) expect(next).toMatchObject({ subject: one.subject, state: one.next, from: one.to });
        });
      }),
    ));

  test('as many spells end as there are changes between neighbouring days, less those with no known start', () =>
    fc.assert(
      fc.property(rows, (given) => {
        const ended = spells(given).spells.filter((one) => one.ended).length;
        const unseen = spells(given).leftOut.filter(({ because }) => because === 'start-not-seen').length;
        const changes = counts(given, { repeats: 'leave-out' })
          .counts.flat()
          .reduce((a, b) => a + b, 0);
        expect(ended).toBeLessThanOrEqual(changes);
        expect(ended).toBeGreaterThanOrEqual(changes - unseen);
      }),
    ));

  test('shares of a row that was observed sum to one, and every cell is defined or says why', () =>
    fc.assert(
      fc.property(rows, (given) => {
        for (const { observed, cells } of estimateTransitions(counts(given))) {
          const shares = cells.map(({ probability }) => probability.value);
          if (observed === 0) expect(new Set(shares)).toEqual(new Set([undefined]));
          else expect(shares.reduce((a, b) => a! + b!, 0)).toBeCloseTo(1, 12);
        }
      }),
    ));

  test('the day is needed', () => {
    const options: HistoryOptions = { on };
    expect(counts([], options).leftOut).toEqual([]);
  });
});
