import { describe, expect, test } from 'vitest';
import { compile } from '../../src/caseload/engine/compile.js';
import { costAsOne, type ModelAim, modelSize, modelText } from '../../src/caseload/model.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { objectiveOf } from './brute.js';
import { family, practitioner, problem } from './support.js';

/** Two and a half points a full-time worker would be even. */
const given = problem(
  [practitioner('ann', { maxThreat: 1 }), practitioner('bo', { maxFamilies: 1, covers: [] })],
  [
    family('f', { need: 2, locality: 'north' }),
    family('g', { need: 2, band: 'high', threat: true, current: 'ann', moveCost: 3, notWith: ['h'] }),
    family('h', { need: 1, threat: true, current: 'bo' }),
  ],
  { weights: { load: 1, mix: 2, move: 5, threat: 3 } },
);
const text = (aim: ModelAim, all: CaseloadProblem = given): string => modelText(compile(all), aim);
/** Rows between two headings, each by its name. */
const rowsOf = (model: string): Map<string, string> => {
  const lines = model.slice(model.indexOf('Subject To\n') + 11, model.indexOf('\nBinary')).split('\n');
  return new Map(lines.map((line) => line.trim().split(': ') as [string, string]));
};
const even = { aim: 'balance', placed: 3, held: 2, need: 5, ceiling: 1e3, loads: [[], []] } as const;

describe('the model that places as many as can be', () => {
  test('line by line', () =>
    // Three families and one for each, one more for those held today, and less than one for all need together.
    expect(text({ aim: 'place' })).toBe(`Minimize
 goal: - ${4 + 2 / 6} x0_0
 - ${5 + 2 / 6} x1_0
 - ${5 + 2 / 6} x1_1
 - ${5 + 1 / 6} x2_0
 - ${5 + 1 / 6} x2_1
 + 0 none
Subject To
 f0: + x0_0 <= 1
 f1: + x1_0 + x1_1 <= 1
 f2: + x2_0 + x2_1 <= 1
 m0: + x0_0 + x1_0 + x2_0 <= 3
 t0: + x1_0 + x2_0 <= 1
 a1_2_0: + x1_0 + x2_0 <= 1
 m1: + x1_1 + x2_1 <= 1
 t1: + x1_1 + x2_1 <= 3
 a1_2_1: + x1_1 + x2_1 <= 1
Binary
 x0_0
 x1_0
 x1_1
 x2_0
 x2_1
End
`));
  test('a family nobody may hold, nobody to threaten and few changes', () => {
    const rows = rowsOf(
      text(
        { aim: 'place' },
        problem(
          [practitioner('ann'), practitioner('bo')],
          [
            family('f', { skills: ['sign'] }),
            family('g', { current: 'bo' }),
            family('h', { current: 'ann' }),
          ],
          { limits: { maxMoves: 1 } },
        ),
      ),
    );
    expect(rows.get('f0')).toBe('0 none <= 1');
    expect(rows.get('t0')).toBe('0 none <= 3');
    expect(rows.get('moves')).toBe('+ x1_0 + x2_1 <= 1');
    expect(rowsOf(text({ aim: 'place' })).has('moves')).toBe(false);
  });
  test('two to be kept apart are so only with those who may hold both', () => {
    const rows = rowsOf(
      text(
        { aim: 'place' },
        problem(
          [practitioner('ann'), practitioner('bo', { skills: ['sign'] })],
          [family('f', { skills: ['sign'] }), family('g', { notWith: ['f'] })],
        ),
      ),
    );
    expect([...rows.keys()].filter((name) => name.startsWith('a'))).toEqual(['a0_1_1']);
  });
});

describe('the model that is as even as can be', () => {
  const head = (model: string) => model.slice(0, model.indexOf('Subject To')).replaceAll(/\s+/g, ' ');
  test('weighs changes, and one number for everything that is to be even', () =>
    expect(head(text(even))).toBe(
      'Minimize goal: + 15 x1_1 + 5 x2_0 + zL0 + zN0_0 + zN1_0 + zN2_0 + zT0 + zL1 + zN0_1 + zN1_1 + zN2_1 + zT1 + 0 none ',
    ));
  test('leaves out what weighs nothing', () => {
    const light = { ...given, weights: { load: 0, mix: 0, move: 5 } };
    expect(head(text(even, light))).toBe('Minimize goal: + 15 x1_1 + 5 x2_0 + 0 none ');
    const idle = { ...given, families: given.families.map((one) => ({ ...one, need: 0 })) };
    expect(head(text({ ...even, need: 0 }, idle))).not.toContain('zL');
  });
  test('sums up what each holds', () => {
    const rows = rowsOf(text(even));
    expect(rows.get('sL0')).toBe('+ 2 x0_0 + 2 x1_0 + 1 x2_0 + 0 none - L0 = 0');
    expect(rows.get('sL1')).toBe('+ 2 x1_1 + 1 x2_1 + 0 none - L1 = 0');
    expect(rows.get('sN0_0')).toBe('+ 1 x0_0 + 1 x2_0 + 0 none - N0_0 = 0');
    expect(rows.get('sN1_0')?.trim()).toBe('+ 0 none - N1_0 = 0');
    expect(rows.get('sN2_1')).toBe('+ 1 x1_1 + 0 none - N2_1 = 0');
    expect(rows.get('sT0')).toBe('+ 1 x1_0 + 1 x2_0 + 0 none - T0 = 0');
  });
  test('keeps as many placed, and as much need', () => {
    const rows = rowsOf(text({ ...even, placed: 2, held: 1, need: 4 }));
    expect(rows.get('held')).toBe('+ x1_0 + x1_1 + x2_0 + x2_1 >= 1');
    expect(rows.get('placed')).toBe('+ x0_0 + x1_0 + x1_1 + x2_0 + x2_1 >= 2');
    expect(rows.get('need')).toBe(
      `+ 2 x0_0 + 2 x1_0 + 2 x1_1 + 1 x2_0 + 1 x2_1 + 0 none >= ${4 * (1 - 1e-9)}`,
    );
    expect(rowsOf(text(even)).has('need')).toBe(false);
    expect(rowsOf(text(even)).get('placed')).toMatch(/>= 3$/);
  });

  /** What the lines under a curve make of a sum: the greatest of them there. */
  const curveAt = (model: string, name: string, sum: number): number => {
    const lines = [...rowsOf(model)].filter(([row]) => row.endsWith(`_${name}`) && row.startsWith('c'));
    return Math.max(
      ...lines.map(([, line]) => {
        const [, sign, factor, of, start] =
          /^z\S+ ([+-]) (\S+) (\S+) >= (\S+)$/.exec(line) ?? (['', '', '', '', ''] as const);
        expect(of).toBe(name);
        // z minus slope times the sum is at least the start.
        return Number(start) - (sign === '-' ? -1 : 1) * Number(factor) * sum;
      }),
    );
  };
  test('meets the curve at every whole number there can be', () => {
    const model = text(even);
    // Five points among two: 2.5 each. Two low, one high, two threatening: half of each.
    for (const sum of [0, 1, 2, 3, 4, 5]) expect(curveAt(model, 'L0', sum)).toBeCloseTo((sum - 2.5) ** 2, 9);
    for (const sum of [0, 1, 2]) expect(curveAt(model, 'N0_0', sum)).toBeCloseTo(2 * (sum - 1) ** 2, 9);
    for (const sum of [0, 1]) expect(curveAt(model, 'N2_1', sum)).toBeCloseTo(2 * (sum - 0.5) ** 2, 9);
    for (const sum of [0, 1, 2]) expect(curveAt(model, 'T0', sum)).toBeCloseTo(3 * (sum - 1) ** 2, 9);
    expect(curveAt(model, 'N1_0', 0)).toBeCloseTo(0, 9);
  });
  test('and by halves of capacity, in steps of what divides every need', () => {
    const half = problem(
      [practitioner('ann', { capacity: 0.5 }), practitioner('bo')],
      [family('f', { need: 6 }), family('g', { need: 9 })],
      { weights: { load: 2, mix: 0, move: 0 } },
    );
    const model = text({ ...even, placed: 2, need: 15 }, half);
    // Ten points a full-time worker; loads of 0, 3, 6 and so on, of which half a worker counts twice as many.
    for (const sum of [0, 3, 6, 9, 12, 15]) {
      expect(curveAt(model, 'L0', sum)).toBeCloseTo(2 * (2 * sum - 10) ** 2, 9);
      expect(curveAt(model, 'L1', sum)).toBeCloseTo(2 * (sum - 10) ** 2, 9);
    }
    // Between them the line lies above the curve, and touches nothing below it.
    expect(curveAt(model, 'L1', 7.5)).toBeCloseTo((2 * (4 ** 2 + 1 ** 2)) / 2, 9);
  });
  test('far from even, where nothing better can be, there is no line', () => {
    const many = problem(
      [practitioner('ann'), practitioner('bo')],
      Array.from({ length: 40 }, (_, at) => family(`f${at}`)),
      { weights: { load: 1, mix: 0, move: 0 } },
    );
    const model = text({ ...even, placed: 40, need: 40, ceiling: 4 }, many);
    const lines = [...rowsOf(model).keys()].filter((row) => /^c\d+_L0$/.test(row));
    // Even is twenty: from 18 to 22 no load costs more than four, by four chords.
    expect(lines).toEqual(['c0_L0', 'c1_L0', 'c2_L0', 'c3_L0']);
    for (const sum of [18, 19, 20, 21, 22]) expect(curveAt(model, 'L0', sum)).toBeCloseTo((sum - 20) ** 2, 9);
  });
  const chordsOf = (model: string, name: string) =>
    [...rowsOf(model).keys()].filter((row) => row.startsWith('c') && row.endsWith(`_${name}`)).length;
  test('how far that is, by halves of capacity and steps of three points', () => {
    const many = problem(
      [practitioner('ann', { capacity: 0.5 }), practitioner('bo')],
      Array.from({ length: 20 }, (_, at) => family(`f${at}`, { need: 3 })),
      { weights: { load: 2, mix: 0, move: 0 } },
    );
    // Forty points a full-time worker. Off by ten costs two hundred: from 30 to 50, which is 15 to 25 of ann's points, and
    // in threes from 15 to 27.
    expect(chordsOf(text({ ...even, placed: 20, need: 60, ceiling: 200 }, many), 'L0')).toBe(4);
    // Bo: from 30 to 50, in threes from 30 to 51.
    expect(chordsOf(text({ ...even, placed: 20, need: 60, ceiling: 200 }, many), 'L1')).toBe(7);
    // Sixty points are all there are: twenty steps, however much may be lost.
    expect(chordsOf(text({ ...even, placed: 20, need: 60, ceiling: 1e6 }, many), 'L0')).toBe(20);
  });
  test('somebody who may hold nobody keeps one line, far as they are from even', () => {
    const given = problem(
      [practitioner('ann', { skills: [] }), practitioner('bo', { skills: ['sign'] })],
      Array.from({ length: 20 }, (_, at) => family(`f${at}`, { need: at % 2, skills: ['sign'] })),
      { weights: { load: 1, mix: 1, move: 0 } },
    );
    const model = text({ ...even, placed: 20, need: 10, ceiling: 1 }, given);
    expect(chordsOf(model, 'N0_0')).toBe(1);
    // The last point of the curve there is: ten are fair, none are held.
    expect(curveAt(model, 'N0_0', 0)).toBeCloseTo(100, 9);
    expect(rowsOf(model).get('sL1')).toMatch(/^\+ 0 x0_1 \+ 1 x1_1 /);
  });
  test('touches the curve where it is asked to, if loads can be anything', () => {
    const odd = problem(
      [practitioner('ann', { capacity: 0.5 }), practitioner('bo')],
      [family('f', { need: 1.5 }), family('g', { need: 3 })],
      { weights: { load: 2, mix: 0, move: 0 } },
    );
    const model = text({ ...even, placed: 2, need: 4.5, loads: [[1.5, 3], [3]] }, odd);
    // Three points a full-time worker.
    for (const sum of [1.5, 3]) expect(curveAt(model, 'L0', sum)).toBeCloseTo(2 * (2 * sum - 3) ** 2, 9);
    // Off the point it lies below: the tangent at 3 is 18 and rises by 24 a point.
    expect(curveAt(model, 'L0', 4)).toBeCloseTo(18 + 24, 9);
    expect(curveAt(model, 'L1', 3)).toBeCloseTo(0, 9);
    expect(curveAt(model, 'L1', 0)).toBeCloseTo(0, 9);
  });
  test('points and costs are counted in more than one where they are many, so that a solver can read them', () => {
    // Three points count as one where the most are 30,000; and of costs 8,000 where 8 thousand million are the ceiling.
    const large = problem(
      [practitioner('ann', { capacity: 0.5, maxFamilies: 1 }), practitioner('bo')],
      [
        family('f', { need: 30_000, current: 'ann', moveCost: 4000 }),
        family('g', { need: 15_000 }),
        family('h', { need: 15_000, skills: ['sign'] }),
      ],
      { weights: { load: 2, mix: 0, move: 6 } },
    );
    const aim = { ...even, placed: 2, held: 1, need: 45_000, ceiling: 8e9, loads: [[], []] };
    expect([costAsOne(aim), costAsOne({ ...aim, ceiling: 10 }), costAsOne({ aim: 'place' })]).toEqual([
      8000, 1, 1,
    ]);
    const model = text(aim, large);
    expect(head(model)).toContain('goal: + 3 x0_1 ');
    const rows = rowsOf(model);
    expect(rows.get('sL0')).toBe('+ 10000 x0_0 + 5000 x1_0 + 0 none - L0 = 0');
    expect(rows.get('need')).toBe(
      `+ 10000 x0_0 + 10000 x0_1 + 5000 x1_0 + 5000 x1_1 + 0 none >= ${15_000 * (1 - 1e-9)}`,
    );
    // Sixty thousand points for one and a half: 40,000 each. All that divides them is 15,000, and 5,000 as they are counted.
    for (const sum of [5000, 10_000])
      expect(curveAt(model, 'L0', sum) * 8000).toBeCloseTo(2 * (2 * 3 * sum - 40_000) ** 2, 3);
    expect(curveAt(model, 'L1', 15_000) * 8000).toBeCloseTo(2 * (3 * 15_000 - 40_000) ** 2, 3);
    // Where loads can be anything, tangents at the loads given, which are points as they are.
    const odd = { ...large, families: large.families.map((one) => ({ ...one, need: one.need + 0.75 })) };
    const touched = text({ ...aim, loads: [[15_000], [45_000]] }, odd);
    // The largest need is 30,000.75 now, and so many ten thousandths of it count as one.
    const one = 3.000_075;
    const fair = 60_002.25 / 1.5;
    expect(curveAt(touched, 'L0', 15_000 / one) * 8000).toBeCloseTo(2 * (2 * 15_000 - fair) ** 2, 3);
    expect(curveAt(touched, 'L1', 45_000 / one) * 8000).toBeCloseTo(2 * (45_000 - fair) ** 2, 3);
  });
  test('all its curves together are the objective', () => {
    const model = text(even);
    for (const holder of [
      [0, 0, 1],
      [0, 1, 0],
      [0, 0, 0],
    ]) {
      const held = (j: number, of: (k: number) => boolean) =>
        given.families.filter((_, k) => holder[k] === j && of(k));
      let total = 0;
      for (const j of [0, 1]) {
        total += curveAt(
          model,
          `L${j}`,
          held(j, () => true).reduce((sum, one) => sum + one.need, 0),
        );
        given.bands.forEach((band, b) => {
          total += curveAt(model, `N${b}_${j}`, held(j, (k) => given.families[k]!.band === band).length);
        });
        total += curveAt(model, `T${j}`, held(j, (k) => given.families[k]!.threat === true).length);
      }
      total += (holder[1] === 1 ? 15 : 0) + (holder[2] === 0 ? 5 : 0);
      expect(total).toBeCloseTo(objectiveOf(given, holder), 9);
    }
  });
});

test('how large a model is: each pair, and with each who must be kept apart', () => {
  const team = compile(
    problem(
      [practitioner('ann'), practitioner('bo', { skills: ['sign'] })],
      [
        family('f', { skills: ['sign'] }),
        family('g', { notWith: ['f', 'h'] }),
        family('h'),
        family('i', { skills: ['play'] }),
      ],
    ),
  );
  // f with bo, and g; g with either, and f and h; h with either, and g; i with nobody.
  expect(modelSize(team)).toBe(1 * 2 + 2 * 3 + 2 * 2 + 0);
});
