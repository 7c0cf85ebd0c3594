import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureCaseloads, type RebalanceMove, rebalance } from '../../src/caseload/index.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { keepsLimits, objectiveOf } from './brute.js';
import { family, practitioner, problem, problems } from './support.js';

const value = <T>(result: { ok: true; value: T } | { ok: false; issues: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const moved = (given: CaseloadProblem, options?: { readonly maxMoves?: number }) =>
  value(rebalance(given, options)).moves.map(({ family: id, to }) => `${id} ${to}`);
/** Positions of practitioners by family as held now, with these moves made. */
const heldAfter = ({ practitioners, families }: CaseloadProblem, moves: readonly RebalanceMove[]) =>
  families.map(({ id, current }) => {
    const to = moves.find((one) => one.family === id)?.to ?? current;
    return practitioners.findIndex((one) => one.id === to);
  });
const flat = { load: 1, mix: 0, move: 0 };
const ann = practitioner('ann');
const bo = practitioner('bo');

describe('each move is worth making on its own', () => {
  test('one that only pays after another is left out', () => {
    // Of 6 and 1 points with half a worker and a whole one, 6 go to the whole one. Only then would 1 better come back.
    const given = problem(
      [practitioner('p2', { capacity: 0.5 }), practitioner('p3')],
      [family('f1', { current: 'p3' }), family('f2', { need: 6, current: 'p2' })],
      { weights: { load: 1, mix: 2, move: 1 } },
    );
    expect(objectiveOf(given, [0, 1])).toBeLessThan(objectiveOf(given, [1, 1]));
    expect(objectiveOf(given, [0, 0])).toBeGreaterThan(objectiveOf(given, [1, 0]));
    expect(moved(given)).toEqual(['f2 p3']);
  });
  test('and so is one that only finds room after another', () => {
    // Bo, half a worker and full with h, could take f only once h has gone.
    const sign = { skills: ['sign'] };
    const given = problem(
      [
        practitioner('ann', sign),
        practitioner('bo', { ...sign, capacity: 0.5, maxFamilies: 1 }),
        practitioner('cy'),
      ],
      [
        family('f', { need: 6, current: 'ann', ...sign }),
        family('g', { need: 6, current: 'ann', pinned: true }),
        family('h', { need: 6, current: 'bo' }),
      ],
      { weights: flat },
    );
    // Even is 7.2: from 12, 12 and 0 to 12, 0 and 6, and then to 6, 12 and 6.
    expect(
      [
        [0, 0, 1],
        [0, 0, 2],
        [1, 0, 2],
      ].map((at) => Math.round(objectiveOf(given, at))),
    ).toEqual([98, 76, 26]);
    expect(keepsLimits(given, [1, 0, 1])).toBe(false);
    expect(moved(given)).toEqual(['h cy']);
  });
  test('whatever the team: in order and alone, each mends something or saves, and breaks nothing', () =>
    fc.assert(
      fc.property(problems(), (given) => {
        const { moves, before, after } = value(rebalance(given));
        const now = objectiveOf(given, heldAfter(given, []));
        expect(before.objective).toBeCloseTo(now, 9);
        let sofar = now;
        moves.forEach((move, k) => {
          const alone = heldAfter(given, [move]);
          const next = objectiveOf(given, heldAfter(given, moves.slice(0, k + 1)));
          expect(move.saves).toBeCloseTo(sofar - next, 9);
          if (move.mends.length === 0) {
            expect(objectiveOf(given, alone)).toBeLessThan(now);
            expect(next).toBeLessThan(sofar);
          }
          // What was within the limits stays within them.
          if (keepsLimits(given, heldAfter(given, []))) expect(keepsLimits(given, alone)).toBe(true);
          sofar = next;
        });
        expect(after.violations.length).toBeLessThanOrEqual(before.violations.length);
        expect(moves.map(({ mends }) => mends.length > 0)).toEqual(
          moves.map(({ mends }) => mends.length > 0).sort((a, b) => Number(b) - Number(a)),
        );
      }),
      { numRuns: 600 },
    ));
});

describe('what is broken is mended first, and said', () => {
  const mends = (given: CaseloadProblem, maxMoves = 5) =>
    value(rebalance(given, { maxMoves })).moves.map(({ family: id, to, mends: what }) => [id, to, what]);
  test('a skill that is missing, though it makes the whole less even', () => {
    const given = problem(
      [ann, practitioner('bo', { skills: ['sign'] })],
      [
        family('f', { need: 2, current: 'ann', skills: ['sign'] }),
        family('g', { need: 2, current: 'bo', pinned: true }),
      ],
      { weights: flat },
    );
    const { moves, before, after } = value(rebalance(given));
    expect(before.violations).toHaveLength(1);
    expect(after.violations).toEqual([]);
    // Two and two are even; none and four are two off each.
    expect(moves).toEqual([
      {
        family: 'f',
        from: 'ann',
        to: 'bo',
        mends: [{ constraint: 'skill', of: 'sign' }],
        saves: -8,
        objective: 8,
      },
    ]);
  });
  test('more families than the limit, of no need at all', () => {
    const given = problem(
      [practitioner('ann', { maxFamilies: 2 }), bo],
      ['f', 'g', 'h', 'i'].map((id) => family(id, { need: 0, current: 'ann' })),
      { weights: flat },
    );
    const limit = { constraint: 'max-families', of: 'ann', limit: 2 };
    expect(mends(given)).toEqual([
      ['f', 'bo', [limit]],
      ['g', 'bo', [limit]],
    ]);
  });
  test('more that threaten than the limit: one of those goes', () => {
    const given = problem(
      [practitioner('ann', { maxThreat: 1 }), bo],
      [
        family('f', { current: 'ann' }),
        family('g', { current: 'ann', threat: true }),
        family('h', { current: 'ann', threat: true }),
      ],
      { weights: { load: 0, mix: 0, move: 1 } },
    );
    expect(mends(given)).toEqual([['g', 'bo', [{ constraint: 'max-threat', of: 'ann', limit: 1 }]]]);
  });
  test('two that must be kept apart: one of them goes', () => {
    const given = problem(
      [ann, bo],
      [
        family('f', { current: 'ann', notWith: ['g', 'h'] }),
        family('g', { current: 'ann' }),
        family('h', { current: 'bo' }),
      ],
      { weights: { load: 0, mix: 0, move: 1 } },
    );
    expect(mends(given)).toEqual([['g', 'bo', [{ constraint: 'not-with', of: 'f' }]]]);
  });
  test('one to be kept apart who is elsewhere is nothing to mend', () => {
    const given = problem(
      [practitioner('ann', { avoidThemes: ['loss'] }), bo],
      [family('f', { current: 'ann', notWith: ['g'], themes: ['loss'] }), family('g', { current: 'cy' })],
      { weights: { load: 0, mix: 0, move: 1 } },
    );
    expect(mends(given)).toEqual([['f', 'bo', [{ constraint: 'theme', of: 'loss' }]]]);
    const held = problem(
      [practitioner('ann', { avoidThemes: ['loss'] }), bo, practitioner('cy')],
      given.families,
      {
        weights: given.weights,
      },
    );
    expect(mends(held)).toEqual([['f', 'bo', [{ constraint: 'theme', of: 'loss' }]]]);
  });
  test('the one that mends most, before what would save most', () => {
    const given = problem(
      [practitioner('ann', { maxFamilies: 2, avoidThemes: ['loss'] }), bo],
      [
        family('f', { need: 9, current: 'ann' }),
        family('g', { need: 1, current: 'ann', themes: ['loss'] }),
        family('h', { need: 9, current: 'ann' }),
      ],
      { weights: flat },
    );
    expect(mends(given, 1)).toEqual([
      [
        'g',
        'bo',
        [
          { constraint: 'theme', of: 'loss' },
          { constraint: 'max-families', of: 'ann', limit: 2 },
        ],
      ],
    ]);
    expect(mends(given, 2)[1]).toEqual(['f', 'bo', []]);
  });
  test('what has nowhere to go stays in the violations', () => {
    const given = problem([ann], [family('f', { current: 'ann', skills: ['sign'] })]);
    const { moves, after } = value(rebalance(given));
    expect([moves, after.violations.length]).toEqual([[], 1]);
  });
});

describe('how many', () => {
  const many = problem(
    [ann, bo],
    Array.from({ length: 20 }, (_, at) => family(`f${at}`, { current: 'ann' })),
    { weights: flat },
  );
  test('five unless said', () => {
    expect(moved(many)).toHaveLength(5);
    expect(moved(many, {})).toHaveLength(5);
    expect(moved({ ...many, limits: { maxMoves: 3 } })).toHaveLength(3);
    expect(moved(many, { maxMoves: 7 })).toHaveLength(7);
  });
  test('endlessly many is no number of moves', () =>
    expect(rebalance(many, { maxMoves: Infinity })).toMatchObject({
      ok: false,
      issues: [{ code: 'option-out-of-range', path: ['options', 'maxMoves'] }],
    }));
  test('the measures after are those of the moves made', () => {
    const { moves, after } = value(rebalance(many));
    const at = heldAfter(many, moves);
    expect(
      value(
        measureCaseloads(
          many,
          many.families.map(({ id }, f) => ({ family: id, practitioner: ['ann', 'bo'][at[f]!]! })),
        ),
      ),
    ).toEqual(after);
  });
});
