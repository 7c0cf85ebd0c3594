import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MISSING_TREATMENTS, measureReliability, type ScaleRow } from '../../src/research/index.js';
import { deepFreeze } from '../support/builders.js';

const rows = (...answers: (number | null)[][]): readonly ScaleRow[] =>
  deepFreeze(answers.map((row) => Object.fromEntries(row.map((value, at) => [`q${at + 1}`, value]))));
const two = ['q1', 'q2'];
const three = ['q1', 'q2', 'q3'];

describe('worked by hand', () => {
  // Variances 1 and 4, covariance 1 (so the sum has 7): alpha = 2 (1 - 5/7) = 4/7; r = 1/2, standardised 2/3.
  const given = rows([1, 0], [2, 4], [3, 2]);
  test('two items', () => {
    const found = measureReliability(given, two);
    expect(found.raw.value).toBeCloseTo(4 / 7, 12);
    expect(found.standardised.value).toBeCloseTo(2 / 3, 12);
    expect(found.items.map(({ restCorrelation }) => restCorrelation.value)).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(0.5, 12),
    ]);
    expect(found.items[0]!.alphaWithout).toMatchObject({ because: 'fewer-than-two-items' });
    expect(found).toMatchObject({ complete: 3, incomplete: 0, fewestTogether: 3 });
  });

  test('an item named twice counts once, and other fields are not looked at', () =>
    expect(measureReliability(given, ['q1', 'q2', 'q1'])).toEqual(
      measureReliability(
        given.map((row) => ({ ...row, other: Number.NaN })),
        two,
      ),
    ));
});

describe('gaps', () => {
  const given = rows([1, 1, 2], [2, 3, 3], [4, 3, 5], [5, 5, 4], [3, null, 1], [null, 2, 4]);
  test('listwise uses whole rows only', () => {
    const found = measureReliability(given, three);
    expect(found.raw).toEqual(measureReliability(given.slice(0, 4), three).raw);
    expect(found).toMatchObject({ complete: 4, incomplete: 2, fewestTogether: 4 });
    expect(found.items.map(({ answered }) => answered)).toEqual([5, 5, 6]);
  });
  test('listwise unless told otherwise', () =>
    expect(measureReliability(given, three)).toEqual(
      measureReliability(given, three, { missing: 'listwise' }),
    ));
  test('pairwise uses what each pair has, and gives no standard error', () => {
    const found = measureReliability(given, three, { missing: 'pairwise' });
    expect(found.raw).not.toEqual(measureReliability(given, three).raw);
    expect(found.fewestTogether).toBe(4);
    expect(found.standardError).toMatchObject({ because: 'not-under-pairwise' });
  });
  test('an absent answer and null are the same, and so is what an object inherits', () => {
    const inherited = Object.assign(Object.create({ q2: 7 }) as ScaleRow, { q1: 3, q3: 1 });
    expect(measureReliability([...given.slice(0, 4), inherited, { q2: 2, q3: 4 }], three)).toEqual(
      measureReliability(given, three),
    );
  });
});

describe('what cannot be said', () => {
  test.each([
    {
      name: 'no items',
      given: rows([1, 2]),
      items: [],
      missing: 'listwise',
      because: 'fewer-than-two-items',
    },
    {
      name: 'one item twice',
      given: rows([1], [2]),
      items: ['q1', 'q1'],
      missing: 'listwise',
      because: 'fewer-than-two-items',
    },
    { name: 'no rows', given: [], items: two, missing: 'listwise', because: 'fewer-than-two-rows' },
    {
      name: 'one whole row',
      given: rows([1, 2], [1, null]),
      items: two,
      missing: 'listwise',
      because: 'fewer-than-two-rows',
    },
    { name: 'one row', given: rows([1, 2]), items: two, missing: 'pairwise', because: 'fewer-than-two-rows' },
    {
      name: 'hardly any together',
      given: rows([1, null], [null, 2], [2, 2]),
      items: two,
      missing: 'pairwise',
      because: 'too-few-answered-together',
    },
    {
      name: 'no number',
      given: rows([1, Number.NaN], [2, 2]),
      items: two,
      missing: 'listwise',
      because: 'not-finite',
    },
    {
      name: 'the same answers',
      given: rows([0.1, 0.7], [0.1, 0.7], [0.1, 0.7]),
      items: two,
      missing: 'listwise',
      because: 'no-variation',
    },
    {
      name: 'items that cancel',
      given: rows([1.1, 2.2], [2.2, 1.1], [0.3, 3]),
      items: two,
      missing: 'listwise',
      because: 'no-variation',
    },
    {
      name: 'too large',
      given: rows([1e200, 1e200], [0, 0]),
      items: two,
      missing: 'listwise',
      because: 'out-of-range',
    },
  ] as const)('$name: $because', ({ given, items, missing, because }) =>
    expect(measureReliability(given, items, { missing }).raw).toEqual({ value: undefined, because }),
  );

  test('pairwise figures that contradict each other', () => {
    // q1 goes against q2, q2 against q3 and q3 against q1, each seen in other people: impossible in one group.
    const given = rows(
      [1, 5, null],
      [5, 1, null],
      [1, 5, null],
      [5, 1, null],
      [null, 1, 5],
      [null, 5, 1],
      [null, 1, 5],
      [null, 5, 1],
      [1, null, 5],
      [5, null, 1],
      [1, null, 5],
      [5, null, 1],
    );
    const found = measureReliability(given, three, { missing: 'pairwise' });
    expect([found.raw, found.standardised]).toEqual([
      { value: undefined, because: 'covariances-contradict' },
      { value: undefined, because: 'covariances-contradict' },
    ]);
  });

  test('an item on which all agree: raw stands, standardised does not', () => {
    const found = measureReliability(rows([0.1, 1, 2], [0.1, 2, 2], [0.1, 4, 5]), three);
    expect(found.raw.value).toBeTypeOf('number');
    expect(found.standardised).toMatchObject({ because: 'no-variation' });
    expect(found.items.map(({ restCorrelation }) => restCorrelation.value === undefined)).toEqual([
      true,
      false,
      false,
    ]);
    expect(found.items[0]!.restCorrelation).toMatchObject({ because: 'no-variation' });
  });

  test('the smallest answers vary as well as any', () => {
    // q2 is q1 and a little: each varies by v, their sum by 4v, and alpha is 2 (1 - 2v/4v) = 1, however small v is.
    const found = measureReliability(rows([1e-8, 2e-8], [2e-8, 3e-8], [3e-8, 4e-8]), two);
    expect(found.raw.value).toBeCloseTo(1, 12);
  });

  test('a rest that does not vary', () => {
    const found = measureReliability(rows([1, 1, 4], [2, 2, 3], [3, 5, 0]), three);
    expect(found.items[0]!.restCorrelation).toMatchObject({ because: 'no-variation' });
    expect(measureReliability(rows([1, 4], [2, 3], [3, 2]), two).standardError).toMatchObject({
      because: 'no-variation',
    });
  });
});

describe('whatever the rows', () => {
  const answer = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 });
  const many = fc.array(fc.tuple(answer, answer, answer), { maxLength: 25 });
  const treatment = fc.constantFrom(...MISSING_TREATMENTS);

  test('order irrelevant to the last digit, input unchanged, nothing NaN, alpha at most 1 with whole rows', () =>
    fc.assert(
      fc.property(many, treatment, (given, missing) => {
        const all = rows(...given);
        const found = measureReliability(all, three, { missing });
        expect(measureReliability([...all].reverse(), three, { missing })).toEqual(found);
        expect(found.complete + found.incomplete).toBe(given.length);
        const figures = [
          found.raw,
          found.standardised,
          found.standardError,
          ...found.items.flatMap(({ alphaWithout, restCorrelation }) => [alphaWithout, restCorrelation]),
        ];
        for (const { value } of figures) expect(value).not.toBeNaN();
        if (missing === 'listwise' && found.raw.value !== undefined)
          expect(found.raw.value).toBeLessThanOrEqual(1 + 1e-12);
      }),
    ));

  test('whole rows: both treatments say the same', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)), { maxLength: 20 }), (given) => {
        const all = rows(...given);
        const [listwise, pairwise] = MISSING_TREATMENTS.map((missing) =>
          measureReliability(all, three, { missing }),
        );
        expect(pairwise!.raw).toEqual(listwise!.raw);
        expect(pairwise!.items).toEqual(listwise!.items);
      }),
    ));

  test('another zero changes nothing', () =>
    fc.assert(
      fc.property(many, fc.integer({ min: -9, max: 9 }), (given, zero) => {
        const moved = given.map((row) => row.map((value) => (value === null ? null : value + zero)));
        expect(measureReliability(rows(...moved), three).raw).toEqual(
          measureReliability(rows(...given), three).raw,
        );
      }),
    ));
});
