import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enGB } from '../../src/content.js';
import { findingOf, isoDate } from '../../src/kernel/index.js';
import { listSupportMeasures } from '../../src/organisation/index.js';
import { explainOwnWellbeing, type OwnAnswers, reviewOwnWellbeing } from '../../src/review/index.js';
import { deepFreeze } from '../support/builders.js';
import { exampleAnswers } from './team-support.js';

const nobody: OwnAnswers = deepFreeze({ id: 'r1', person: 'w1', on: isoDate('2026-11-01') });
const measures = deepFreeze(listSupportMeasures({ 'organisation.peer.informal-chat': 'yes' }));
const linesOf = (own: OwnAnswers) => {
  const { sections, gaps } = explainOwnWellbeing(reviewOwnWellbeing(own, measures), [enGB]);
  expect(gaps).toEqual([]);
  return {
    parts: sections.map(({ part }) => part),
    text: sections.flatMap(({ lines }) => lines.map(({ text }) => text)),
  };
};

describe('one’s own review', () => {
  const carys = exampleAnswers.find(({ person }) => person === 'w-carys')!;
  const review = () => reviewOwnWellbeing(carys, measures);

  test('the four factors each by itself, and the load apart (WEL-6, D-20)', () => {
    expect(review().fatigue.factors.map(({ presence }) => presence)).toEqual([
      'partly',
      'absent',
      'present',
      'absent',
    ]);
    expect(findingOf(review().fatigue.workload)).toBe('present');
  });
  test('fatigue and satisfaction are two scales (WEL-1)', () => {
    expect(findingOf(review().sides)).toBe('fatigue-and-satisfaction');
  });
  test('what came before: overload and exposure (WEL-2)', () => {
    expect(findingOf(review().onset)).toBe('fits-both');
  });
  test('three scores with their bands, and no total', () => {
    // Sums by the printed key: items 3, 6, 12 … 30; 1R, 4R, 8 … 29R; 2, 5, 7 … 28.
    const given = carys.proqol as readonly number[];
    const sum = (items: readonly number[], reversed: readonly number[] = []) =>
      items.reduce(
        (total, item) => total + (reversed.includes(item) ? 6 - given[item - 1]! : given[item - 1]!),
        0,
      );
    expect(review().proqol).toMatchObject({
      ok: true,
      value: {
        compassionSatisfaction: { raw: sum([3, 6, 12, 16, 18, 20, 22, 24, 27, 30]) },
        burnout: { raw: sum([1, 4, 8, 10, 15, 17, 19, 21, 26, 29], [1, 4, 15, 17, 29]) },
        secondaryTraumaticStress: { raw: sum([2, 5, 7, 9, 11, 13, 14, 23, 25, 28]) },
      },
    });
  });
  test('support is offered, never less care; what was declined is left out (WEL-4, WEL-11)', () => {
    const ids = [...review().support.offers, ...review().support.ask].map(({ id }) => id);
    expect(ids).toContain('organisation.peer.informal-chat');
    expect(ids).not.toContain('organisation.peer.evening-call');
    expect(review().support.cautions.map(({ code }) => code)).toContain('caring-less-is-no-remedy');
  });
});

describe('nothing answered', () => {
  test('finds nothing, and leaves every need open', () => {
    const review = reviewOwnWellbeing(nobody, []);
    expect(review.fatigue.factors.map(({ presence }) => presence)).toEqual(Array(4).fill('unknown'));
    expect(review.support.open).toHaveLength(10);
    expect(review).not.toHaveProperty('proqol');
  });
  test('in words has no scores and no hostility', () => {
    expect(linesOf(nobody).parts).toEqual(['own', 'factors', 'support']);
  });
});

describe('in words', () => {
  test('a whole page has every part', () => {
    const { parts } = linesOf(exampleAnswers.find(({ person }) => person === 'w-carys')!);
    expect(parts).toEqual(['own', 'factors', 'scores', 'hostility', 'support']);
  });
  test('scores with a gap are a range; too few answers are said to be so', () => {
    const gap = linesOf({ ...nobody, proqol: [null, ...Array<number>(29).fill(3)] });
    expect(gap.text.some((text) => /between 28 and 32/.test(text))).toBe(true);
    expect(gap.text.some((text) => /Ask whether the form/.test(text))).toBe(true);
    const open = linesOf({
      ...nobody,
      proqol: [...Array<null>(15).fill(null), ...Array<number>(15).fill(3)],
    });
    // Three gaps of ten leave one band; five and seven leave more than one.
    expect(open.text.filter((text) => /between \d+ and \d+/.test(text))).toEqual([
      expect.stringMatching(/between 24 and 36 \(average\)$/),
      expect.stringMatching(/between 20 and 40$/),
      expect.stringMatching(/between 16 and 44$/),
    ]);
    const wrong = linesOf({ ...nobody, proqol: [1] });
    expect(wrong.text.some((text) => /1 answers were given; this instrument has 30/.test(text))).toBe(true);
  });
  test('speaks to the one it is for', () => {
    const { text } = linesOf({
      ...nobody,
      exposures: { 'wellbeing.exposure.home.no-bed': 'yes' },
      hostility: {
        'wellbeing.amplifier.identity-based-abuse': 'yes',
        'wellbeing.amplifier.identity-based-abuse.isolation': 'yes',
        'wellbeing.amplifier.gender-assumptions': 'yes',
      },
    });
    expect(text.join(' ')).not.toMatch(/Ask how they are|ask him|for them/);
    expect(text.join(' ')).toMatch(/no weakness of yours/);
  });
  test('what is lacking is named, with what can stand in or without', () => {
    const lacking = listSupportMeasures({
      'organisation.peer.evening-call': 'no',
      'organisation.peer.formal-meeting': 'no',
      'organisation.peer.informal-chat': 'yes',
    });
    const { sections } = explainOwnWellbeing(reviewOwnWellbeing(nobody, lacking), [enGB]);
    const text = sections.flatMap(({ lines }) => lines.map((line) => line.text));
    expect(text.filter((one) => one.startsWith('Not to be had here'))).toEqual([
      expect.stringMatching(/^Not to be had here at present: /),
      expect.stringMatching(/^Not to be had here: .* What can stand in: /),
    ]);
  });
});

test('any answers at all: total, unchanged, nothing diagnosed, nothing added up', () => {
  const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
  fc.assert(
    fc.property(
      fc.record({ absorbed: answer, fatigued: answer, satisfied: answer }),
      fc.array(fc.constantFrom(1, 3, 5, null), { minLength: 0, maxLength: 31 }),
      (more, proqol) => {
        const review = reviewOwnWellbeing(deepFreeze({ ...nobody, ...more, proqol }), measures);
        expect(JSON.stringify(review)).not.toMatch(/NaN|"total"/);
        expect(review.person).toBe('w1');
      },
    ),
    { numRuns: 60 },
  );
});
