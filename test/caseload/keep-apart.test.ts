import { describe, expect, test } from 'vitest';
import { compile } from '../../src/caseload/engine/compile.js';
import { placeAll as placeInSteps } from '../../src/caseload/engine/place-all.js';
import type { Holding } from '../../src/caseload/engine/team.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { keepsLimits } from './brute.js';
import { family, placeAll, practitioner, problem } from './support.js';

const upTo = (size: number): number[] => Array.from({ length: size }, (_, at) => at);

describe('where families must be kept apart, as many have places as can', () => {
  test.each([
    {
      // f8 is apart from f1, f3 from f4 and f7: f1, f4 and f7 can be together.
      at: 'of five with one person, three',
      given: problem(
        [practitioner('p0')],
        [
          family('f1'),
          family('f3'),
          family('f4', { notWith: ['f8', 'f3'] }),
          family('f7', { notWith: ['f3'] }),
          family('f8', { need: 7, notWith: ['f1'] }),
        ],
      ),
      most: 3,
    },
    {
      // f6 may be with p0 only, and then f4 not; f2 with p2, then f3 with p0.
      at: 'of four with two people, three',
      given: problem(
        [practitioner('p0'), practitioner('p2', { covers: ['l0'] })],
        [
          family('f2', { need: 0 }),
          family('f3', { locality: 'l2', notWith: ['f2'] }),
          family('f4', { need: 5, locality: 'l2', notWith: ['f3', 'f6'] }),
          family('f6', { locality: 'l1' }),
        ],
      ),
      most: 3,
    },
    {
      // All apart from each other, some of whom threaten: one for each.
      at: 'of a dozen all apart, as many as there are people',
      given: problem(
        upTo(5).map((j) => practitioner(`p${j}`)),
        upTo(12).map((f) => family(`f${f}`, { threat: f % 3 === 0, notWith: upTo(f).map((g) => `f${g}`) })),
      ),
      most: 5,
    },
  ])('$at', ({ given, most }) => {
    const s = placeAll(compile(given));
    expect(s.placed).toBe(most);
    expect(keepsLimits(given, Array.from(s.holder))).toBe(true);
  });
});

/** Too many to be kept apart from too many others for all that is possible to be looked at. */
const crowd = (size: number, many: number, turn: number, share = 30, maxFamilies = many): CaseloadProblem =>
  problem(
    upTo(size).map((j) => practitioner(`p${j}`, { maxFamilies })),
    upTo(many).map((f) =>
      family(`f${f}`, {
        need: f % 10,
        current: `p${Math.floor((f * f * turn) / 7) % size}`,
        notWith: upTo(f)
          .filter((g) => (f * f * turn + g * g * 7 + f * g * 3) % 101 < share)
          .map((g) => `f${g}`),
      }),
    ),
  );

/** How many pauses there were, and what was told at each. */
const paused = (given: CaseloadProblem): { s: Holding; pauses: number; wrong: number } => {
  const steps = placeInSteps(compile(given));
  let wrong = 0;
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next();
    if (done === true) return { s: value, pauses, wrong };
    if (!keepsLimits(given, Array.from(value.holder))) wrong++;
  }
};

describe('placing lets a caller breathe, and ends', () => {
  test.each([
    // Places dealt anew are more of them, as many with more need, and fewer.
    { size: 5, many: 80, turn: 4, least: 53 },
    { size: 4, many: 60, turn: 3, least: 36 },
    { size: 4, many: 60, turn: 4, least: 35 },
  ])('$many in a crowd with $size people', ({ size, many, turn, least }) => {
    const given = crowd(size, many, turn);
    const { s, pauses, wrong } = paused(given);
    expect(s.placed).toBeGreaterThanOrEqual(least);
    expect(pauses).toBeGreaterThan(100);
    expect(wrong).toBe(0);
    expect(keepsLimits(given, Array.from(s.holder))).toBe(true);
  });
  test('where everybody may hold few, the search for a place for one ends too', () => {
    const given = crowd(5, 75, 3, 20, 15);
    const { s, wrong } = paused(given);
    expect(s.placed).toBeGreaterThanOrEqual(65);
    expect(wrong).toBe(0);
    expect(keepsLimits(given, Array.from(s.holder))).toBe(true);
  });
  test('three hundred, every one apart from all others, with twenty people', () => {
    const given = problem(
      upTo(20).map((j) => practitioner(`p${j}`)),
      upTo(300).map((f) => family(`f${f}`, { notWith: upTo(f).map((g) => `f${g}`) })),
    );
    const { s, pauses } = paused(given);
    expect(s.placed).toBe(20);
    expect(pauses).toBeGreaterThan(3);
  });
  test('many who would have to move up for places that are not there', () => {
    const team = upTo(30).map((j) => practitioner(`p${j}`, { maxFamilies: 8 }));
    const families = upTo(400).map((f) => family(`f${f}`, { need: f % 7, current: `p${f % 30}` }));
    const { s, pauses } = paused(problem(team, families, { limits: { maxMoves: 300 } }));
    expect(s.placed).toBe(240);
    expect(pauses).toBeGreaterThan(3);
  });
  /** Mycielski's graphs: no three are all apart from each other, and yet one colour more is needed each time. */
  const mycielski = (times: number): [number, number][] => {
    let pairs: [number, number][] = upTo(5).map((f) => [f, (f + 1) % 5]);
    for (let k = 0, n = 5; k < times; k++, n = 2 * n + 1)
      pairs = [
        ...pairs,
        ...pairs.flatMap(([f, g]): [number, number][] => [
          [f, n + g],
          [g, n + f],
        ]),
        ...upTo(n).map((f): [number, number] => [n + f, 2 * n]),
      ];
    return pairs;
  };
  test.each([
    { people: 3, many: 11, times: 1, others: 0 },
    { people: 3, many: 11, times: 1, others: 49 },
    { people: 4, many: 23, times: 2, others: 0 },
  ])(
    '$many who need one more than the $people there are, though no three show it, and $others others',
    ({ people, many, times, others }) => {
      const pairs = mycielski(times);
      const maxFamilies = Math.ceil((many + others) / people);
      const given = problem(
        upTo(people).map((j) => practitioner(`p${j}`, others > 0 ? { maxFamilies } : {})),
        upTo(many + others).map((f) =>
          family(`f${f}`, { notWith: pairs.filter(([g]) => g === f).map(([, g]) => `f${g}`) }),
        ),
      );
      const { s, wrong } = paused(given);
      expect(s.placed).toBe(many + others - 1);
      expect(wrong).toBe(0);
      expect(keepsLimits(given, Array.from(s.holder))).toBe(true);
    },
  );
  test('five thousand with one who may hold ten of them', () => {
    const given = problem(
      [practitioner('p0', { maxFamilies: 10 })],
      upTo(5000).map((f) => family(`f${f}`, { need: f % 10 })),
    );
    const { s } = paused(given);
    expect(Array.from(s.held[0]!).every((f) => f % 10 === 9)).toBe(true);
    expect(s.placed).toBe(10);
  });
});
