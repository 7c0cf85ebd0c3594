import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Band } from '../../src/kernel/index.js';
import {
  checkScoring,
  type InstrumentScore,
  PROQOL_5,
  type ScaleScore,
  type ScoreOptions,
  SOCRATES_8,
  scoreInstrument,
  scoreProqol,
  URICA_32,
} from '../../src/wellbeing/index.js';
import { Instrument, InstrumentNorm } from '../../src/wellbeing/schema.js';
import { deepFreeze } from '../support/builders.js';

type Answers = readonly (number | null)[];
const all = (instrument: Instrument, answer: number | null): Answers =>
  Array<number | null>(instrument.items).fill(answer);
const withItems = (answers: Answers, items: Readonly<Record<number, number | null>>): Answers =>
  answers.map((answer, at) => (Object.hasOwn(items, at + 1) ? items[at + 1]! : answer));

const scored = (instrument: Instrument, answers: Answers, options: ScoreOptions = {}): InstrumentScore => {
  const result = scoreInstrument(deepFreeze(instrument), deepFreeze([...answers]), deepFreeze(options));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const scale = ({ scales, composites }: InstrumentScore, name: string): ScaleScore =>
  [...scales, ...composites].find(({ id }) => id.endsWith(`.${name}`))!;
const issuesOf = (instrument: Instrument, answers: Answers, options: ScoreOptions = {}) => {
  const result = scoreInstrument(instrument, answers, options);
  return result.ok ? [] : result.issues.map(({ code, path, kind }) => [code, path.join('.'), kind]);
};
const INSTRUMENTS = [PROQOL_5, URICA_32, SOCRATES_8] as const;

describe('checked against base R (test/reference/instrument-scores.R)', () => {
  type Row = {
    readonly instrument: string;
    readonly answers: Answers;
    readonly scales: Readonly<
      Record<
        string,
        Record<'answered' | 'lowest' | 'highest', number> & Record<'raw' | 'filled' | 't', number | null>
      >
    >;
    readonly readiness?: number | null;
  };
  const file = join(import.meta.dirname, '..', 'reference', 'instrument-scores.ndjson');
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const close = (given: number | null | undefined, wanted: number | null) =>
    wanted === null ? expect(given).toBeNull() : expect(given).toBeCloseTo(wanted, 9);

  test('a hundred and twenty sets of answers', () => expect(rows).toHaveLength(120));

  test.each(rows.map((row, at) => [`${row.instrument} ${at}`, row] as const))('%s', (_, row) => {
    const instrument = INSTRUMENTS.find(({ id }) => id.endsWith(row.instrument))!;
    const plain = scored(instrument, row.answers);
    const filled = scored(instrument, row.answers, {
      missingData: { rule: 'person-mean', mostMissing: instrument.items },
    });
    const norm = {
      sample: 'made up: mean 30, standard deviation 6',
      scales: Object.fromEntries(instrument.scales.map(({ id }) => [id, { mean: 30, sd: 6 }])),
    };
    const t = scored(instrument, row.answers, { norm });
    for (const [name, wanted] of Object.entries(row.scales)) {
      const given = scale(plain, name);
      expect(given.answered).toBe(wanted.answered);
      expect(given.missing).toBe(given.gaps.length);
      close(given.raw, wanted.raw);
      close(given.lowest, wanted.lowest);
      close(given.highest, wanted.highest);
      close(scale(filled, name).raw, wanted.filled);
      close(scale(t, name).t?.score, wanted.t);
    }
    if (row.readiness !== undefined) close(scale(plain, 'readiness').raw, row.readiness);
  });
});

describe('ProQOL 5 by its printed key', () => {
  test('all threes: every scale 30, because turning three round is three', () => {
    const { compassionSatisfaction, burnout, secondaryTraumaticStress } = ok(scoreProqol(all(PROQOL_5, 3)));
    expect([compassionSatisfaction.raw, burnout.raw, secondaryTraumaticStress.raw]).toEqual([30, 30, 30]);
  });
  test('all fives: satisfaction 50, stress 50, burnout 5 x 5 + 5 x 1 = 30', () => {
    const { compassionSatisfaction, burnout, secondaryTraumaticStress } = ok(scoreProqol(all(PROQOL_5, 5)));
    expect([compassionSatisfaction.raw, burnout.raw, secondaryTraumaticStress.raw]).toEqual([50, 30, 50]);
  });
  test.each([1, 4, 15, 17, 29])('item %i is turned round: a one counts five', (item) =>
    expect(ok(scoreProqol(withItems(all(PROQOL_5, 3), { [item]: 1 }))).burnout.raw).toBe(32),
  );
  test.each([8, 10, 19, 21, 26])('item %i is not', (item) =>
    expect(ok(scoreProqol(withItems(all(PROQOL_5, 3), { [item]: 1 }))).burnout.raw).toBe(28),
  );

  test.each([
    { at: 'the lowest', raw: 10, band: 'low' },
    { at: 'just under 23', raw: 22, band: 'low' },
    { at: '23', raw: 23, band: 'average' },
    { at: 'just under 42', raw: 41, band: 'average' },
    { at: '42', raw: 42, band: 'high' },
    { at: 'the highest', raw: 50, band: 'high' },
  ])('$at is $band on every scale', ({ raw, band }) => {
    for (const { id, items, reversed } of PROQOL_5.scales) {
      const each = items.map((_, at) => Math.floor(raw / 10) + (at < raw % 10 ? 1 : 0));
      const answers = withItems(
        all(PROQOL_5, 3),
        Object.fromEntries(
          items.map((item, at) => [item, reversed.includes(item) ? 6 - each[at]! : each[at]!]),
        ),
      );
      expect(scored(PROQOL_5, answers).scales.find((one) => one.id === id)).toMatchObject({ raw, band });
    }
  });

  test('the three scales share no item and use all thirty', () => {
    const items = PROQOL_5.scales.flatMap((one) => one.items);
    expect([...items].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  });

  test('a total is refused by name, and nothing in the answer is one', () => {
    expect(issuesOf(PROQOL_5, all(PROQOL_5, 3), { ask: ['total'] })).toEqual([
      ['score-refused', 'options.ask', 'unsupported'],
    ]);
    expect(scoreProqol(all(PROQOL_5, 3), { ask: ['total'] }).ok).toBe(false);
    expect(Object.keys(ok(scoreProqol(all(PROQOL_5, 3)))).join(' ')).not.toMatch(/total|sum|overall/i);
    expect(scored(PROQOL_5, all(PROQOL_5, 3)).composites).toEqual([]);
  });
  test('asking for a scale it has is fine', () =>
    expect(issuesOf(PROQOL_5, all(PROQOL_5, 3), { ask: [PROQOL_5.scales[1]!.id] })).toEqual([]));
  test('and for one it has not is refused', () =>
    expect(issuesOf(PROQOL_5, all(PROQOL_5, 3), { ask: ['joy'] })).toEqual([
      ['no-such-score', 'options.ask', 'unsupported'],
    ]));
  test('it may not go into a family’s record', () =>
    expect(ok(scoreProqol(all(PROQOL_5, 3))).mustNotBeUsedFor).toContain('family-records'));
});

const ok = <T>(result: { readonly ok: boolean; readonly value?: T }): T => {
  expect(result.ok).toBe(true);
  return result.value as T;
};

describe('gaps', () => {
  test('one gap on satisfaction: nine threes, from 28 to 32, average at both ends', () =>
    expect(ok(scoreProqol(withItems(all(PROQOL_5, 3), { 3: null }))).compassionSatisfaction).toEqual({
      id: 'wellbeing.instrument.proqol-5.compassion-satisfaction',
      answered: 9,
      missing: 1,
      gaps: [3],
      raw: null,
      lowest: 28,
      highest: 32,
      band: 'average',
      couldBe: ['average'],
      filled: false,
    }));
  test('where the ends lie in two bands there is no band: nine twos, from 19 to 23', () =>
    expect(ok(scoreProqol(withItems(all(PROQOL_5, 2), { 3: null }))).compassionSatisfaction).toMatchObject({
      raw: null,
      lowest: 19,
      highest: 23,
      band: null,
      couldBe: ['low', 'average'],
    }));
  test('a gap on a turned item is open to both ends too: 9 items at 3, from 28 to 32', () =>
    expect(ok(scoreProqol(withItems(all(PROQOL_5, 3), { 1: null }))).burnout).toMatchObject({
      lowest: 28,
      highest: 32,
    }));
  test('nothing answered: every score from 10 to 50, and no band', () =>
    expect(ok(scoreProqol(all(PROQOL_5, null))).burnout).toMatchObject({
      answered: 0,
      missing: 10,
      raw: null,
      lowest: 10,
      highest: 50,
      band: null,
      couldBe: ['low', 'average', 'high'],
    }));

  describe('with the caller’s rule', () => {
    const rule = (mostMissing: number): ScoreOptions => ({
      missingData: { rule: 'person-mean', mostMissing },
    });
    const two = withItems(all(PROQOL_5, 4), { 3: null, 6: null });
    test('two missing, two allowed: the mean of eight fours is four, so 40', () =>
      expect(ok(scoreProqol(two, rule(2))).compassionSatisfaction).toMatchObject({
        raw: 40,
        band: 'average',
        couldBe: ['average', 'high'],
        filled: true,
        lowest: 34,
        highest: 42,
      }));
    test('two missing, one allowed: stays open', () =>
      expect(ok(scoreProqol(two, rule(1))).compassionSatisfaction).toMatchObject({
        raw: null,
        filled: false,
      }));
    test.each([Number.NaN, -1])('an allowance of %d fills nothing', (most) =>
      expect(ok(scoreProqol(two, rule(most))).compassionSatisfaction.raw).toBeNull(),
    );
    test('nothing answered is not filled, whatever the allowance', () =>
      expect(ok(scoreProqol(all(PROQOL_5, null), rule(10))).burnout).toMatchObject({
        raw: null,
        filled: false,
      }));
    test('a filled score between two bands has none: 20 from nine answers is 22.2, between low and average', () => {
      const nine = withItems(all(PROQOL_5, 2), { 3: null, 6: 3, 12: 3 });
      const { raw, band } = ok(scoreProqol(nine, rule(1))).compassionSatisfaction;
      expect(raw).toBeCloseTo(200 / 9, 12);
      expect(band).toBeNull();
    });
    test('a scale without gaps is not called filled', () =>
      expect(ok(scoreProqol(all(PROQOL_5, 3), rule(3))).burnout.filled).toBe(false));
  });

  test('filling a gap by any answer lands between lowest and highest, and in a band that could be', () => {
    const answer = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 3 });
    const fill = fc.infiniteStream(fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...INSTRUMENTS),
        fc.array(answer, { minLength: 32, maxLength: 32 }),
        fill,
        (instrument, given, fills) => {
          const answers = given.slice(0, instrument.items);
          const open = scored(instrument, answers);
          const full = scored(
            instrument,
            answers.map((one) => one ?? (fills.next().value as number)),
          );
          for (const [before, after] of [
            ...open.scales.map((one, at) => [one, full.scales[at]!] as const),
            ...open.composites.map((one, at) => [one, full.composites[at]!] as const),
          ]) {
            expect(after.raw).not.toBeNull();
            expect(after.raw!).toBeGreaterThanOrEqual(before.lowest - 1e-9);
            expect(after.raw!).toBeLessThanOrEqual(before.highest + 1e-9);
            if (before.couldBe.length > 0) expect(before.couldBe).toContain(after.band);
            if (before.band !== null) expect(after.band).toBe(before.band);
            if (before.missing === 0) expect(after).toEqual(before);
          }
        },
      ),
    );
  });
});

describe('T scores', () => {
  const norm = (bands?: readonly Band<string>[]) => ({
    sample: 'made up: mean 30, standard deviation 5',
    scales: Object.fromEntries(
      PROQOL_5.scales.map(({ id }) => [id, bands ? { mean: 30, sd: 5, bands } : { mean: 30, sd: 5 }]),
    ),
  });
  const QUARTERS = [
    { name: 'below', from: Number.NEGATIVE_INFINITY },
    { name: 'middle', from: 44 },
    { name: 'above', from: 57 },
  ];
  test('none without a norm', () =>
    expect(scored(PROQOL_5, all(PROQOL_5, 3)).scales.map((one) => 't' in one)).toEqual([
      false,
      false,
      false,
    ]));
  test('mean is 50, one standard deviation is 10', () => {
    const score = scored(PROQOL_5, withItems(all(PROQOL_5, 3), { 3: 5, 6: 5, 12: 4 }), { norm: norm() });
    expect(score.scales.map(({ t }) => t?.score)).toEqual([60, 50, 50]);
  });
  test('the bands are the norm’s, and no raw band is left: 42 raw would be high', () => {
    const high = withItems(all(PROQOL_5, 4), { 3: 5, 6: 5 });
    expect(scored(PROQOL_5, high).scales[0]).toMatchObject({ raw: 42, band: 'high' });
    const t = scored(PROQOL_5, high, { norm: norm(QUARTERS) });
    expect(t.bandsOf).toBe('t');
    expect(t.scales[0]).toMatchObject({ raw: 42, band: 'above', couldBe: ['above'] });
    expect(JSON.stringify(t)).not.toMatch(/"(low|average|high)"/);
  });
  test('a T score between two whole figures has the band it lies in: 50 - 40 / 6.2 is 43.5, below 44', () => {
    const scales = Object.fromEntries(
      PROQOL_5.scales.map(({ id }) => [id, { mean: 30, sd: 6.2, bands: QUARTERS }]),
    );
    const given = withItems(all(PROQOL_5, 3), { 3: 1, 6: 1 }); // 8 x 3 + 2 x 1 = 26
    expect(scored(PROQOL_5, given, { norm: { sample: 'made up', scales } }).scales[0]).toMatchObject({
      raw: 26,
      band: 'below',
    });
  });
  test('without a norm the bands are of raw scores', () =>
    expect(scored(PROQOL_5, all(PROQOL_5, 3)).bandsOf).toBe('raw'));
  test('a norm without bands gives none', () =>
    expect(scored(PROQOL_5, all(PROQOL_5, 3), { norm: norm() }).scales[0]).toMatchObject({
      band: null,
      couldBe: [],
    }));
  test('gaps leave T open as well: 28 to 32 is 46 to 54', () =>
    expect(
      scored(PROQOL_5, withItems(all(PROQOL_5, 3), { 3: null }), { norm: norm(QUARTERS) }).scales[0],
    ).toMatchObject({ t: { score: null, lowest: 46, highest: 54 }, band: 'middle' }));
  test('the norm must have every scale', () =>
    expect(
      issuesOf(PROQOL_5, all(PROQOL_5, 3), { norm: { sample: 'none', scales: {} } }).map(([code]) => code),
    ).toEqual(['norm-lacks-scale', 'norm-lacks-scale', 'norm-lacks-scale']));
  test.each([
    [30, 0],
    [30, -1],
    [30, Number.NaN],
    [Number.NaN, 5],
    [Number.POSITIVE_INFINITY, 5],
  ])('a norm of mean %d and standard deviation %d cannot be used', (mean, sd) => {
    const scales = Object.fromEntries(PROQOL_5.scales.map(({ id }) => [id, { mean, sd }]));
    expect(issuesOf(PROQOL_5, all(PROQOL_5, 3), { norm: { sample: 'odd', scales } })[0]?.[0]).toBe(
      'norm-not-usable',
    );
  });
  test('the caller’s raw bands and a norm do not mix', () => {
    const scales = Object.fromEntries(URICA_32.scales.map(({ id }) => [id, { mean: 3, sd: 1 }]));
    expect(
      issuesOf(URICA_32, all(URICA_32, 3), {
        norm: { sample: 'made up', scales },
        cutOffs: { 'wellbeing.instrument.urica-32.readiness': QUARTERS },
      }).map(([code]) => code),
    ).toEqual(['raw-and-t-not-mixed']);
  });
});

describe('URICA, 32 items scored with 28', () => {
  const READINESS = 'wellbeing.instrument.urica-32.readiness';
  test('lowest and highest readiness are -2 and 14', () => {
    const set = (pc: number, rest: number) =>
      withItems(
        all(URICA_32, rest),
        Object.fromEntries([1, 5, 11, 13, 23, 26, 29].map((item) => [item, pc])),
      );
    expect(scale(scored(URICA_32, set(5, 1)), 'readiness').raw).toBe(-2);
    expect(scale(scored(URICA_32, set(1, 5)), 'readiness').raw).toBe(14);
    expect(scale(scored(URICA_32, all(URICA_32, 3)), 'readiness').raw).toBe(6);
  });
  test.each([4, 9, 20, 31])('item %i counts nowhere', (item) =>
    expect(scored(URICA_32, withItems(all(URICA_32, 2), { [item]: 5 })).scales).toEqual(
      scored(URICA_32, all(URICA_32, 2)).scales,
    ),
  );
  test('there is no cut-off, and no band, unless the caller brings one', () => {
    const bands = [
      { name: 'earlier', from: -2 },
      { name: 'later', from: 6 },
    ];
    expect(scale(scored(URICA_32, all(URICA_32, 3)), 'readiness')).toMatchObject({ band: null, couldBe: [] });
    expect(
      scale(scored(URICA_32, all(URICA_32, 3), { cutOffs: { [READINESS]: bands } }), 'readiness'),
    ).toMatchObject({ raw: 6, band: 'later' });
    expect(
      scale(
        scored(URICA_32, withItems(all(URICA_32, 3), { 2: null }), { cutOffs: { [READINESS]: bands } }),
        'readiness',
      ),
    ).toMatchObject({
      raw: null,
      band: null,
      couldBe: ['earlier', 'later'],
      gaps: [2],
      answered: 27,
      missing: 1,
    });
  });
  test('bands of the caller’s own for a scale that has none', () =>
    expect(
      scale(
        scored(URICA_32, all(URICA_32, 3), {
          cutOffs: { 'wellbeing.instrument.urica-32.action': [{ name: 'any', from: 1 }] },
        }),
        'action',
      ).band,
    ).toBe('any'));
  test('a mean between two whole figures has the band it lies in', () => {
    // One four among seven: the scale is 22 / 7 = 3.14, and readiness 3.14 + 3 + 3 - 3 = 6.14.
    const given = withItems(all(URICA_32, 3), { 2: 4 });
    const bands = (edge: number) => [
      { name: 'earlier', from: -2 },
      { name: 'later', from: edge },
    ];
    const CONTEMPLATION = 'wellbeing.instrument.urica-32.contemplation';
    const score = scored(URICA_32, given, { cutOffs: { [READINESS]: bands(7), [CONTEMPLATION]: bands(4) } });
    expect(scale(score, 'contemplation')).toMatchObject({ raw: 22 / 7, band: 'earlier' });
    expect(scale(score, 'readiness').raw).toBeCloseTo(43 / 7, 9);
    expect(scale(score, 'readiness').band).toBe('earlier');
  });
  test('gaps of a composite are named in the order of the items, whichever scale they are on', () =>
    expect(
      scale(scored(URICA_32, withItems(all(URICA_32, 3), { 1: null, 2: null, 3: null })), 'readiness').gaps,
    ).toEqual([1, 2, 3]));
  test('a mean filled by the caller’s rule: six fours and a gap are four', () =>
    expect(
      scale(
        scored(URICA_32, withItems(all(URICA_32, 4), { 3: null }), {
          missingData: { rule: 'person-mean', mostMissing: 1 },
        }),
        'action',
      ),
    ).toMatchObject({ raw: 4, filled: true }));
  test('it places nobody on the cycle of change', () =>
    expect(URICA_32.mustNotBeUsedFor).toContain('placing-on-the-cycle-of-change'));
});

describe('SOCRATES 8 by the profile sheet', () => {
  test.each([
    ['recognition', 7, 'decile-10'],
    ['recognition', 26, 'decile-10'],
    ['recognition', 27, 'decile-20'],
    ['recognition', 30, 'decile-30'],
    ['recognition', 31, 'decile-40'],
    ['recognition', 33, 'decile-50'],
    ['recognition', 34, 'decile-60'],
    ['recognition', 35, 'decile-70'],
    ['ambivalence', 8, 'decile-10'],
    ['ambivalence', 9, 'decile-20'],
    ['ambivalence', 13, 'decile-30'],
    ['ambivalence', 14, 'decile-40'],
    ['ambivalence', 15, 'decile-50'],
    ['ambivalence', 16, 'decile-60'],
    ['ambivalence', 17, 'decile-70'],
    ['ambivalence', 18, 'decile-80'],
    ['ambivalence', 20, 'decile-90'],
    ['taking-steps', 25, 'decile-10'],
    ['taking-steps', 26, 'decile-20'],
    ['taking-steps', 30, 'decile-30'],
    ['taking-steps', 32, 'decile-40'],
    ['taking-steps', 33, 'decile-50'],
    ['taking-steps', 35, 'decile-60'],
    ['taking-steps', 36, 'decile-70'],
    ['taking-steps', 38, 'decile-80'],
    ['taking-steps', 39, 'decile-90'],
  ] as const)('%s %i is %s', (name, raw, band) => {
    const { items } = SOCRATES_8.scales.find(({ id }) => id.endsWith(name))!;
    const each = items.map((_, at) => Math.floor(raw / items.length) + (at < raw % items.length ? 1 : 0));
    const answers = withItems(
      all(SOCRATES_8, 3),
      Object.fromEntries(items.map((item, at) => [item, each[at]!])),
    );
    expect(scale(scored(SOCRATES_8, answers), name)).toMatchObject({ raw, band });
  });
  test('a stage is refused by name', () =>
    expect(
      issuesOf(SOCRATES_8, all(SOCRATES_8, 3), { ask: ['stage', 'total'] }).map(([code]) => code),
    ).toEqual(['score-refused', 'score-refused']));
});

describe('answers that are all the same are reported, and scored', () => {
  test.each([1, 3, 5])('all %i', (answer) => {
    const result = scoreProqol(all(PROQOL_5, answer));
    expect(result).toMatchObject({
      ok: true,
      value: { pattern: { allTheSame: true, longestRun: 30 } },
      warnings: [
        { code: 'answers-all-the-same', path: ['answers'], kind: 'warning', detail: { answered: 30 } },
      ],
    });
  });
  test('one other answer, and it is only a long run', () =>
    expect(scoreProqol(withItems(all(PROQOL_5, 3), { 30: 4 }))).toMatchObject({
      value: { pattern: { allTheSame: false, longestRun: 29 } },
      warnings: [],
    }));
  test('gaps do not break a run', () =>
    expect(scoreProqol(withItems(all(PROQOL_5, 3), { 15: null }))).toMatchObject({
      value: { pattern: { allTheSame: true, longestRun: 29 } },
    }));
  test('one answer is no pattern', () =>
    expect(scoreProqol(withItems(all(PROQOL_5, null), { 1: 2 }))).toMatchObject({
      value: { pattern: { allTheSame: false, longestRun: 1 } },
      warnings: [],
    }));
});

describe('what cannot be scored', () => {
  test.each([0, 29, 31])('%i answers', (length) =>
    expect(issuesOf(PROQOL_5, Array(length).fill(3))).toEqual([
      ['wrong-number-of-answers', 'answers', 'invalid'],
    ]),
  );
  test.each([0, 6, 2.5, Number.NaN, Number.POSITIVE_INFINITY, -1, '3' as never, undefined as never])(
    'an answer of %s is named by its item',
    (answer) =>
      expect(issuesOf(PROQOL_5, withItems(all(PROQOL_5, 3), { 7: answer }))).toEqual([
        ['answer-out-of-range', 'answers.6', 'invalid'],
      ]),
  );
  test('holes are not answers', () => expect(issuesOf(PROQOL_5, Array(30))).toHaveLength(30));
  test('published bands are not replaced, and unknown scores get none', () =>
    expect(
      issuesOf(PROQOL_5, all(PROQOL_5, 3), {
        cutOffs: { [PROQOL_5.scales[0]!.id]: [{ name: 'mine', from: 0 }], joy: [{ name: 'mine', from: 0 }] },
      }).map(([code]) => code),
    ).toEqual(['bands-already-published', 'no-such-score']));
  test('every reason says where, and of what', () => {
    const [first, second] = PROQOL_5.scales.map(({ id }) => id) as [string, string];
    const own = [{ name: 'mine', from: 0 }];
    const issues = (instrument: Instrument, answers: Answers, options: ScoreOptions) =>
      checkScoring(instrument, answers, options).map(({ code, path, kind, detail }) => [
        code,
        path.join('.'),
        kind,
        detail,
      ]);
    expect(issues(PROQOL_5, [1], {})).toEqual([
      ['wrong-number-of-answers', 'answers', 'invalid', { given: 1, wanted: 30 }],
    ]);
    expect(issues(PROQOL_5, withItems(all(PROQOL_5, 3), { 7: 6 }), {})).toEqual([
      ['answer-out-of-range', 'answers.6', 'invalid', { item: 7, min: 1, max: 5 }],
    ]);
    expect(
      issues(PROQOL_5, all(PROQOL_5, 3), { ask: ['total'], cutOffs: { [first]: own, joy: own } }),
    ).toEqual([
      ['score-refused', 'options.ask', 'unsupported', { score: 'total' }],
      ['bands-already-published', 'options.cutOffs', 'invalid', { score: first }],
      ['no-such-score', 'options.cutOffs', 'unsupported', { score: 'joy' }],
    ]);
    const norm = { sample: 'made up', scales: { [first]: { mean: 30, sd: 0 } } };
    expect(issues(PROQOL_5, all(PROQOL_5, 3), { norm }).slice(0, 2)).toEqual([
      ['norm-not-usable', `options.norm.scales.${first}`, 'invalid', { score: first }],
      ['norm-lacks-scale', `options.norm.scales.${second}`, 'invalid', { score: second }],
    ]);
  });
  test('every reason is given at once', () =>
    expect(
      checkScoring(PROQOL_5, [1], { ask: ['total', 'joy'], norm: { sample: 'none', scales: {} } }).map(
        ({ code }) => code,
      ),
    ).toEqual([
      'wrong-number-of-answers',
      'score-refused',
      'no-such-score',
      'norm-lacks-scale',
      'norm-lacks-scale',
      'norm-lacks-scale',
    ]));
  test('no answer whatever throws or makes a number that is none', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.constant(null)), { maxLength: 40 }), (answers) => {
        const result = scoreInstrument(SOCRATES_8, answers);
        if (result.ok) expect(JSON.stringify(result)).not.toContain('NaN');
        else expect(result.issues.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('an instrument as data', () => {
  test.each(INSTRUMENTS.map((one) => [one.id, one] as const))(
    '%s is valid, with owner, terms and limits',
    (_, one) => {
      expect(Instrument.parse(one)).toEqual(one);
      for (const field of ['owner', 'licence', 'version', 'population', 'source'] as const)
        expect(one[field]).not.toBe('');
      expect(one.mustNotBeUsedFor).toEqual(expect.arrayContaining(['diagnosis', 'ranking-people']));
    },
  );

  const mine: Instrument = {
    id: 'my-pulse',
    version: '1',
    source: 'our own',
    owner: 'our council',
    licence: 'ours',
    population: 'our staff',
    mustNotBeUsedFor: ['anything but talking'],
    items: 3,
    range: { min: 0, max: 2 },
    scales: [
      { id: 'strain', items: [1, 2], reversed: [2], combine: 'sum', bands: [{ name: 'some', from: 0 }] },
      { id: 'joy', items: [3], reversed: [], combine: 'mean' },
    ],
    composites: [{ id: 'balance', plus: ['joy'], minus: ['strain'] }],
    refuses: ['total'],
  };
  test('a host’s own is scored by the same engine: 2 + (0 + 2 - 0) = 4, joy 1, balance 1 - 4', () => {
    const score = scored(Instrument.parse(mine), [2, 0, 1]);
    expect([...score.scales, ...score.composites].map(({ id, raw, band }) => [id, raw, band])).toEqual([
      ['strain', 4, 'some'],
      ['joy', 1, null],
      ['balance', -3, null],
    ]);
  });
  test('a gap leaves what is taken away open too: strain 2 + 0 to 2, so balance from 1 - 4 to 1 - 2', () => {
    const score = scored(mine, [2, null, 1]);
    expect(score.scales[0]).toMatchObject({ lowest: 2, highest: 4 });
    expect(score.composites[0]).toMatchObject({ raw: null, lowest: -3, highest: -1 });
  });
  test('a filled mean without gaps elsewhere marks the composite as filled', () =>
    expect(
      scored(mine, [2, null, 1], { missingData: { rule: 'person-mean', mostMissing: 1 } }).composites[0],
    ).toMatchObject({ raw: -3, filled: true }));

  const [first, joy] = mine.scales as [Instrument['scales'][number], Instrument['scales'][number]];
  test.each([
    [
      'an item that is not there',
      { ...mine, scales: [{ ...first, items: [1, 4], reversed: [] }, joy], composites: [] },
      'no-such-item',
    ],
    [
      'an item twice',
      { ...mine, scales: [{ ...first, items: [1, 1], reversed: [] }, joy], composites: [] },
      'item-twice-in-scale',
    ],
    [
      'a reversed item twice',
      { ...mine, scales: [{ ...first, reversed: [2, 2] }, joy], composites: [] },
      'item-twice-in-scale',
    ],
    [
      'a reversed item of another scale',
      { ...mine, scales: [{ ...first, reversed: [3] }, joy], composites: [] },
      'reversed-item-not-in-scale',
    ],
    ['two scales of one name', { ...mine, scales: [first, first], composites: [] }, 'score-named-twice'],
    ['a score that is given and refused', { ...mine, refuses: ['total', 'strain'] }, 'score-named-twice'],
    [
      'a composite of a scale that is not there',
      { ...mine, composites: [{ id: 'odd', plus: ['joy'], minus: ['hope'] }] },
      'no-such-scale',
    ],
    [
      'bands that fall',
      {
        ...mine,
        scales: [
          {
            ...first,
            bands: [
              { name: 'a', from: 2 },
              { name: 'b', from: 1 },
            ],
          },
        ],
        composites: [],
      },
      'bands-must-rise',
    ],
    [
      'bands that stay',
      {
        ...mine,
        scales: [
          {
            ...first,
            bands: [
              { name: 'a', from: 1 },
              { name: 'b', from: 1 },
            ],
          },
        ],
        composites: [],
      },
      'bands-must-rise',
    ],
    ['a range that does not rise', { ...mine, range: { min: 2, max: 2 } }, 'range-must-rise'],
  ])('%s is refused', (_, instrument, message) => {
    const result = Instrument.safeParse(instrument);
    expect(result.success).toBe(false);
    expect(result.error?.issues).toMatchObject([{ code: 'custom', message }]);
  });
  test.each([
    null,
    7,
    [],
    { ...mine, extra: 1 },
    { ...mine, items: 0 },
    JSON.parse('{"__proto__":{"id":"x"}}'),
  ])('hostile input %# is refused', (input) => expect(Instrument.safeParse(input).success).toBe(false));
  test('a norm needs a standard deviation above zero', () => {
    expect(InstrumentNorm.safeParse({ sample: 's', scales: { joy: { mean: 1, sd: 0 } } }).success).toBe(
      false,
    );
    expect(InstrumentNorm.safeParse({ sample: 's', scales: { joy: { mean: 1, sd: 2 } } }).success).toBe(true);
  });
  test('no item wording is anywhere in the shipped data', () => {
    const longest = Math.max(
      ...JSON.stringify(INSTRUMENTS)
        .split('"')
        .map((text) => text.length),
    );
    expect(longest).toBeLessThan(100);
  });
});
