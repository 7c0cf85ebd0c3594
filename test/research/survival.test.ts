import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  estimateRestrictedMean,
  estimateTimeInState,
  MEDIAN_STRETCHES,
  SURVIVAL_INTERVALS,
} from '../../src/research/index.js';
import { deepFreeze } from '../support/builders.js';

const left = (...days: number[]) => days.map((count) => ({ days: count, ended: true }));
const still = (...days: number[]) => days.map((count) => ({ days: count, ended: false }));

/** Remission in weeks of 21 patients on 6-MP: the example of Freireich et al. (1963) in every textbook. */
const REMISSION = deepFreeze([
  ...left(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...still(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
]);

describe('a worked example: 6-MP (Freireich et al. 1963; Collett 2015, table 2.2)', () => {
  const { steps, median, observed, ended, leftOut } = estimateTimeInState(REMISSION, { interval: 'plain' });
  test.each([
    [6, 21, 0.857],
    [7, 17, 0.807],
    [10, 15, 0.753],
    [13, 12, 0.69],
    [16, 11, 0.627],
    [22, 7, 0.538],
    [23, 6, 0.448],
  ])('day %i: %i at risk, %d stay', (days, atRisk, staying) => {
    const step = steps.find((one) => one.days === days)!;
    expect(step.atRisk).toBe(atRisk);
    expect(step.staying).toBeCloseTo(staying, 3);
  });
  test('half have left by 23', () => expect(median.value).toBe(23));
  test('counts', () => expect({ observed, ended, leftOut }).toEqual({ observed: 21, ended: 9, leftOut: 0 }));
});

describe('what cannot be said', () => {
  test('nothing observed', () => {
    const none = { value: undefined, because: 'nothing-observed' };
    expect(estimateTimeInState([])).toEqual({
      observed: 0,
      ended: 0,
      leftOut: 0,
      steps: [],
      median: { ...none, lower: none, upper: none },
    });
    expect(estimateRestrictedMean({ steps: [] }, 5)).toEqual(none);
  });

  test('nobody has left yet', () => {
    const { steps, median } = estimateTimeInState(still(5, 9));
    expect(steps.map(({ limits }) => limits)).toEqual(
      [1, 2].map(() => ({ value: undefined, because: 'none-ended-yet' })),
    );
    const never = { value: undefined, because: 'not-reached' };
    expect(median).toEqual({ ...never, lower: never, upper: never });
  });

  test.each(SURVIVAL_INTERVALS)('%s: nobody is left', (interval) => {
    const { steps } = estimateTimeInState(left(5), { interval });
    expect(steps[0]).toMatchObject({ staying: 0, limits: { because: 'none-left' } });
  });

  test.each(SURVIVAL_INTERVALS)('%s: no such level', (interval) => {
    const { steps, median } = estimateTimeInState(left(5, 7), { interval, level: 1 });
    expect(steps[0]).toMatchObject({ staying: 0.5, limits: { because: 'level-outside-0-to-1' } });
    expect(median.value).toBe(6);
    expect([median.lower, median.upper]).toMatchObject([
      { because: 'level-outside-0-to-1' },
      { because: 'level-outside-0-to-1' },
    ]);
  });

  test('stays without a length are set aside and counted', () => {
    const bad = left(-1, Number.NaN, Number.POSITIVE_INFINITY);
    expect(estimateTimeInState([...bad, ...left(3)])).toEqual({
      ...estimateTimeInState(left(3)),
      leftOut: 3,
    });
  });

  test.each([
    { horizon: Number.NaN, because: 'not-finite' },
    { horizon: -1, because: 'not-finite' },
    { horizon: 31, because: 'horizon-after-last-day' },
  ])('mean up to $horizon: $because', ({ horizon, because }) =>
    expect(estimateRestrictedMean(estimateTimeInState([...left(10), ...still(30)]), horizon)).toEqual({
      value: undefined,
      because,
    }),
  );
});

describe('conventions', () => {
  test('log-log unless told otherwise, at 0.95', () =>
    expect(estimateTimeInState(REMISSION)).toEqual(
      estimateTimeInState(REMISSION, { interval: 'log-log', level: 0.95, median: 'midpoint' }),
    ));

  test.each([
    { given: left(2, 6), midpoint: 4, firstDay: 2 },
    { given: [...left(2), ...still(6)], midpoint: 2, firstDay: 2 },
    { given: left(2, 6, 8), midpoint: 6, firstDay: 6 },
  ])('the median on a level stretch: $midpoint or $firstDay', ({ given, midpoint, firstDay }) => {
    expect(MEDIAN_STRETCHES.map((median) => estimateTimeInState(given, { median }).median.value)).toEqual([
      midpoint,
      firstDay,
    ]);
  });

  test('the mean up to a day: the area under the curve', () => {
    // Four start; one leaves after 10 days and one after 20. Up to 20: 10 whole days, then three quarters of 10.
    const time = estimateTimeInState([...left(10, 20), ...still(30, 40)]);
    expect(estimateRestrictedMean(time, 20).value).toBe(17.5);
    expect(estimateRestrictedMean(time, 5)).toEqual({ value: 5, standardError: 0 });
    expect(estimateRestrictedMean(estimateTimeInState(left(10)), 50).value).toBe(10);
    // Of no days none is spent.
    expect(estimateRestrictedMean(time, 0)).toEqual({ value: 0, standardError: 0 });
  });

  test('so many days that their square is none', () => {
    // Nobody left: all of the days, and nothing to be unsure of.
    expect(estimateRestrictedMean(estimateTimeInState(still(1, 1e200)), 1e200)).toEqual({
      value: 1e200,
      standardError: 0,
    });
    expect(estimateRestrictedMean(estimateTimeInState([...left(1), ...still(1e200)]), 1e200)).toEqual({
      value: undefined,
      because: 'out-of-range',
    });
  });
});

describe('whatever the stays', () => {
  const stays = fc.array(fc.record({ days: fc.nat(60), ended: fc.boolean() }), {
    minLength: 1,
    maxLength: 40,
  });
  const options = fc.record({
    interval: fc.constantFrom(...SURVIVAL_INTERVALS),
    level: fc.double({ min: 0.01, max: 0.999, noNaN: true }),
    median: fc.constantFrom(...MEDIAN_STRETCHES),
  });

  test('the curve falls, the limits hold it and stay within 0 and 1', () =>
    fc.assert(
      fc.property(stays, options, (given, more) => {
        const { steps, observed, ended } = estimateTimeInState(deepFreeze(given), more);
        expect(observed).toBe(given.length);
        expect(steps.reduce((sum, step) => sum + step.ended, 0)).toBe(ended);
        expect(steps.reduce((sum, step) => sum + step.ended + step.censored, 0)).toBe(observed);
        let before = 1;
        for (const { staying, limits } of steps) {
          expect(staying).toBeLessThanOrEqual(before);
          before = staying;
          if (!('lower' in limits)) continue;
          expect(limits.lower).toBeGreaterThanOrEqual(0);
          expect(limits.lower).toBeLessThanOrEqual(staying + 1e-15);
          expect(limits.upper).toBeGreaterThanOrEqual(staying - 1e-15);
          expect(limits.upper).toBeLessThanOrEqual(1);
        }
      }),
    ));

  test('without stays that go on, it is the plain share still there', () =>
    fc.assert(
      fc.property(stays, (given) => {
        const all = given.map(({ days }) => ({ days, ended: true }));
        for (const { days, staying } of estimateTimeInState(all).steps)
          expect(staying).toBeCloseTo(all.filter((one) => one.days > days).length / all.length, 12);
      }),
    ));

  test('the order is irrelevant', () =>
    fc.assert(
      fc.property(stays, options, (given, more) => {
        expect(estimateTimeInState([...given].reverse(), more)).toEqual(estimateTimeInState(given, more));
      }),
    ));

  test('following somebody for longer never makes the state look shorter', () =>
    fc.assert(
      fc.property(stays, fc.nat(20), (given, more) => {
        const longer = given.map((one, at) =>
          at === 0 && !one.ended ? { ...one, days: one.days + more } : one,
        );
        const at = (days: number, from: typeof given) =>
          estimateTimeInState(from)
            .steps.filter((step) => step.days <= days)
            .at(-1)?.staying ?? 1;
        for (const days of [10, 30, 60])
          expect(at(days, longer)).toBeGreaterThanOrEqual(at(days, given) - 1e-12);
      }),
    ));

  test('a mean up to a day is never more than the day, and never NaN', () =>
    fc.assert(
      fc.property(stays, fc.nat(80), (given, horizon) => {
        const mean = estimateRestrictedMean(estimateTimeInState(given), horizon);
        if (mean.value === undefined) return;
        expect(mean.value).toBeGreaterThanOrEqual(0);
        expect(mean.value).toBeLessThanOrEqual(horizon + 1e-9);
        expect(mean.standardError).toBeGreaterThanOrEqual(0);
      }),
    ));
});
