import { describe, expect, test } from 'vitest';
import { compile } from '../../src/caseload/engine/compile.js';
import { canRearrange, withFewestMoves } from '../../src/caseload/engine/rearrange.js';
import { leastOver, shorten } from '../../src/caseload/rules/least.js';
import { family, practitioner, problem } from './support.js';

describe('a place for one more, others moving on', () => {
  // g has to go from ann to bo, and bo's to cy.
  const team = compile(
    problem(
      [
        practitioner('ann', { maxFamilies: 1, skills: ['sign'] }),
        practitioner('bo', { maxFamilies: 1, covers: ['north', 'south'] }),
        practitioner('cy', { maxFamilies: 1, covers: ['south'] }),
      ],
      [
        family('g', { locality: 'north' }),
        family('h', { locality: 'south' }),
        family('f', { skills: ['sign'] }),
      ],
    ),
  );
  const holder = Int32Array.from([0, 1, -1]);
  test('is found', () => expect(canRearrange(team, holder, 2, [], { left: 1e4 })).toBe(true));
  test('is not, where the last two must not be under one limit', () =>
    expect(
      canRearrange({ ...team, maxFamilies: Int32Array.from([1, 1, 0]) }, holder, 2, [], { left: 1e4 }),
    ).toBe(false));
  test.each([0, 3, 12])('is left open after work of %i', (left) =>
    expect(canRearrange(team, holder, 2, [], { left })).toBeUndefined(),
  );
  test('and nothing asked of is changed', () => expect([...holder]).toEqual([0, 1, -1]));
});

describe('two who must not meet', () => {
  const alike = ['f', 'g', 'h'].map((id) => family(id));
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const;
  test.each([
    { people: ['ann', 'bo'], found: false },
    { people: ['ann', 'bo', 'cy'], found: true },
  ])('three, and $people', ({ people, found }) =>
    expect(
      canRearrange(
        compile(
          problem(
            people.map((id) => practitioner(id)),
            alike,
          ),
        ),
        Int32Array.from([0, 1, -1]),
        2,
        pairs,
        { left: 1e4 },
      ),
    ).toBe(found),
  );
});

test('families go home as far as there is room, and a way round is found', () => {
  // f and g are with each other's, h with cy though ann, who has one place, is home to it as to f.
  const team = compile(
    problem(
      [practitioner('ann', { maxFamilies: 1 }), practitioner('bo', { maxFamilies: 1 }), practitioner('cy')],
      [family('f', { current: 'ann' }), family('g', { current: 'bo' }), family('h', { current: 'ann' })],
      { limits: { maxMoves: 2 } },
    ),
  );
  const holder = withFewestMoves(team, Int32Array.from([1, 0, 2]), { left: 1e4 });
  expect([holder[1], [...holder].filter((at) => at === 0)]).toEqual([1, [0]]);
});

describe('the shortest of sets that leave no way', () => {
  const all = ['a', 'b', 'c', 'd', 'e'];
  // Either a and b, or c, d and e.
  const ask = (kept: readonly string[]): boolean =>
    ![
      ['a', 'b'],
      ['c', 'd', 'e'],
    ].some((one) => one.every((part) => kept.includes(part)));
  const shortest = (start: readonly string[] | undefined, most: number) => {
    let asked = 0;
    const steps = shorten(
      all,
      start,
      (kept) => {
        asked++;
        return ask(kept);
      },
      () => asked >= most,
    );
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value?.set;
    }
  };
  test.each([
    { at: 'nothing to begin from', start: undefined, most: 100, set: ['a', 'b'] },
    { at: 'a longer one', start: ['c', 'd', 'e'], most: 100, set: ['a', 'b'] },
    { at: 'one that has more than is needed', start: ['b', 'c', 'd', 'e'], most: 100, set: ['a', 'b'] },
    { at: 'a longer one, and too little work', start: ['c', 'd', 'e'], most: 9, set: ['c', 'd', 'e'] },
    { at: 'a longer one, and hardly any work', start: ['c', 'd', 'e'], most: 1, set: ['c', 'd', 'e'] },
    { at: 'nothing to begin from, and hardly any work', start: undefined, most: 2, set: undefined },
  ])('from $at', ({ start, most, set }) => expect(shortest(start, most)).toEqual(set));

  test('of as many, that with most of its own', () =>
    expect(
      leastOver(['a', 'b'], (kept) => (kept.includes('a') ? (kept.length > 1 ? [] : ['x']) : undefined)),
    ).toEqual({
      set: ['a', 'b'],
      sure: true,
    }));
  test('none where nothing will do', () =>
    expect(leastOver(['a'], () => undefined)).toEqual({ set: undefined, sure: true }));
});
