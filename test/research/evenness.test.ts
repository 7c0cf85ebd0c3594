import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, isLevel, measureGini, measureJain, noValue } from '../../src/research/index.js';
import { deepFreeze } from '../support/builders.js';

describe('evenness', () => {
  test.each([
    { name: 'all the same', given: [4, 4, 4], gini: 0, corrected: 0, jain: 1 },
    { name: 'one has everything', given: [0, 0, 0, 8], gini: 0.75, corrected: 1, jain: 0.25 },
    { name: 'one, two, three', given: [3, 1, 2], gini: 2 / 9, corrected: 1 / 3, jain: 6 / 7 },
    { name: 'numbers as large as there are', given: [1e308, 1e308], gini: 0, corrected: 0, jain: 1 },
    { name: 'and as small', given: [5e-324, 0], gini: 0.5, corrected: 1, jain: 0.5 },
  ])('$name', ({ given, gini, corrected, jain }) => {
    expect(measureGini(given).value).toBeCloseTo(gini, 12);
    expect(measureGini(given, { form: 'population' })).toEqual(measureGini(given));
    expect(measureGini(given, { form: 'bias-corrected' }).value).toBeCloseTo(corrected, 12);
    expect(measureJain(given).value).toBeCloseTo(jain, 12);
  });

  test.each([
    { given: [], because: 'nothing-observed' },
    { given: [0, 0], because: 'nothing-to-share' },
    { given: [1, -1], because: 'negative-value' },
    { given: [1, Number.NaN], because: 'not-finite' },
    { given: [1, Number.POSITIVE_INFINITY], because: 'not-finite' },
  ])('$given: $because', ({ given, because }) => {
    expect(measureGini(given)).toEqual({ value: undefined, because });
    expect(measureJain(given)).toEqual({ value: undefined, because });
  });

  test('one value: even among all there are, unknown as a sample', () => {
    expect(measureGini([3])).toEqual({ value: 0 });
    expect(measureGini([3], { form: 'bias-corrected' })).toEqual(noValue('fewer-than-two-values'));
  });

  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 30 });
  test('order irrelevant, within their ranges, and giving from most to least evens out', () =>
    fc.assert(
      fc.property(values, (given) => {
        deepFreeze(given);
        const gini = measureGini(given);
        const jain = measureJain(given);
        expect(measureGini([...given].reverse())).toEqual(gini);
        expect(measureJain([...given].reverse())).toEqual(jain);
        if (gini.value === undefined || jain.value === undefined) {
          expect(gini).toEqual(noValue('nothing-to-share'));
          return;
        }
        expect(gini.value).toBeGreaterThanOrEqual(0);
        expect(gini.value).toBeLessThanOrEqual(1 - 1 / given.length + 1e-12);
        expect(jain.value).toBeGreaterThanOrEqual(1 / given.length - 1e-12);
        expect(jain.value).toBeLessThanOrEqual(1);
        const rising = [...given].sort((a, b) => a - b);
        const gift = (rising.at(-1)! - rising[0]!) / 2;
        const evened = [rising[0]! + gift, ...rising.slice(1, -1), rising.at(-1)! - gift];
        expect(measureGini(evened).value).toBeLessThanOrEqual(gini.value + 1e-12);
        expect(measureJain(evened).value).toBeGreaterThanOrEqual(jain.value - 1e-12);
      }),
    ));
});

describe('figures', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is none', (value) =>
    expect(figure(value)).toEqual(noValue('out-of-range')),
  );
  test('a zero with a minus is a zero', () => expect(figure(-0)).toEqual({ value: 0 }));
  test.each([
    [0, false],
    [1e-300, true],
    [0.95, true],
    [1, false],
    [Number.NaN, false],
  ])('%d as a level: %s', (level, wanted) => expect(isLevel(level)).toBe(wanted));
});
