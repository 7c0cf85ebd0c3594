import { describe, expect, test, vi } from 'vitest';
import { allocateCaseloads, allocateCaseloadsStepwise } from '../../src/caseload/index.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { generateTeam } from './generate.js';
import { explained, hasPlace, leastReasons, lines, type Reason, reasonsOf } from './reasons.js';
import { family, practitioner, problem, sampled } from './support.js';
import { tight } from './tight.js';

vi.setConfig({ testTimeout: 180_000 });

const solve = (given: CaseloadProblem) => {
  const result = allocateCaseloads(given, { effort: 0 });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const reasonsFor = (given: CaseloadProblem, id: string) =>
  solve(given).unplaced.find((one) => one.family === id);

/** What is wrong with what is said of the families without a place in `given`, beside everything that can be tried. */
const faultsIn = (
  given: CaseloadProblem,
): { readonly looked: number; readonly faults: readonly string[] } => {
  const answer = allocateCaseloads(given, { effort: 0 });
  // Some are pinned where they may not be, and refused.
  if (!answer.ok) return { looked: 0, faults: [] };
  const { assignment, unplaced } = answer.value;
  const placed = new Set(assignment.map((one) => one.family));
  const faults = unplaced.flatMap(({ family: id, because, liftOne = [], asPlaced }) => {
    const all = reasonsOf(given, id, placed);
    const without = (one: Reason): Reason[] =>
      all.filter(({ constraint, of }) => constraint !== one.constraint || of !== one.of);
    const finds = because.filter((one) => hasPlace(given, id, placed, without(one)));
    return [
      ...(asPlaced ? ['not looked at every rearrangement'] : []),
      ...(hasPlace(given, id, placed, because) ? ['a place, with only that in force'] : []),
      ...(because.length === leastReasons(given, id, placed) ? [] : ['more than are needed']),
      ...(JSON.stringify(finds) === JSON.stringify(liftOne)
        ? []
        : ['not what finds a place by being lifted']),
    ].map((fault) => `${id}: ${fault} ${JSON.stringify(given)}`);
  });
  return { looked: unplaced.length, faults };
};

// In small helpings: what takes long is left out when it is tested whether tests notice a change.
describe('small teams, beside every set of reasons and every rearrangement there is', () => {
  const EACH = 25;
  const teams = sampled(tight(), 1500, 5);
  const helpings = Array.from({ length: teams.length / EACH }, (_, k) => ({ from: k * EACH }));
  test.each(helpings)(
    'what is given keeps the family out, no smaller set does, and what finds a place by being lifted is said: from $from',
    ({ from }) => {
      const seen = teams.slice(from, from + EACH).map(faultsIn);
      expect(seen.flatMap(({ faults }) => faults)).toEqual([]);
      expect(seen.reduce((sum, { looked }) => sum + looked, 0)).toBeGreaterThan(EACH / 2);
    },
  );
});

describe('a smallest set', () => {
  test('a skill nobody has, not another and a locality that together do as much', () =>
    expect(
      lines(
        reasonsFor(
          problem(
            [practitioner('a', { skills: ['B'], covers: ['X'] }), practitioner('b', { covers: ['N'] })],
            [family('f', { skills: ['A', 'B'], locality: 'N' })],
          ),
          'f',
        )?.because,
      ),
    ).toEqual(['skill A']));
  test('the limit on moves and the one practitioner, not all three', () =>
    expect(
      lines(
        reasonsFor(
          problem(
            ['p0', 'p1', 'p2'].map((id) => practitioner(id, { maxFamilies: 0 })),
            [family('f', { current: 'p0' })],
            { limits: { maxMoves: 0 } },
          ),
          'f',
        )?.because,
      ),
    ).toEqual(['max-moves 0', 'max-families p0 0']));
  test('and enough: without the limit on families the other would move, and leave room', () =>
    expect(
      lines(
        reasonsFor(
          problem(
            [practitioner('p0', { maxFamilies: 0, maxThreat: 0 }), practitioner('p1')],
            [family('f0', { threat: true }), family('f1', { need: 6, notWith: ['f0'] })],
          ),
          'f0',
        )?.because,
      ),
    ).toEqual(['not-with f1', 'max-families p0 0']));
  test('of more than can be looked through, still none that is not needed', () => {
    const skills = Array.from({ length: 12 }, (_, at) => `s${at}`);
    const people = skills.map((one, at) =>
      practitioner(`p${at}`, { skills: skills.filter((other) => other !== one) }),
    );
    expect(lines(reasonsFor(problem(people, [family('f', { skills })]), 'f')?.because)).toEqual(
      skills.map((one) => `skill ${one}`),
    );
  });
});

describe('what lifting one alone would do', () => {
  test('is nothing where another stops it too', () => {
    const found = reasonsFor(
      problem(
        [practitioner('a', { covers: ['l2'], avoidThemes: ['t0'] })],
        [family('f', { locality: 'l0', themes: ['t0'] })],
      ),
      'f',
    );
    expect(lines(found?.because)).toEqual(['locality l0']);
    expect(found?.liftOne).toBeUndefined();
  });
  test('is a place where there is one', () => {
    const found = reasonsFor(
      problem([practitioner('a', { maxFamilies: 1 })], [family('f', { need: 2 }), family('g')]),
      'g',
    );
    expect(lines(found?.liftOne)).toEqual(['max-families a 1']);
  });
});

describe('once no work is left', () => {
  const none = () => ({ left: 0 });
  test('what chains tell is still said', () => {
    const given = problem(
      [practitioner('a', { maxFamilies: 1 })],
      [family('f'), family('g', { notWith: ['f'] })],
    );
    expect(explained(given, [0, -1], none())).toEqual([
      { family: 'g', because: [{ constraint: 'max-families', of: 'a', limit: 1 }] },
    ]);
  });
  test.each([
    {
      at: 'a limit on moves, and the home that is full',
      given: problem(
        [practitioner('a', { maxFamilies: 0 }), practitioner('b')],
        [family('f', { current: 'a' })],
        { limits: { maxMoves: 0 } },
      ),
      holder: [-1],
      says: ['max-moves 0', 'max-families a 0'],
    },
    {
      at: 'no move is left, but at home there is one to be kept apart from',
      given: problem([practitioner('a')], [family('f'), family('g', { notWith: ['f'], current: 'a' })], {
        limits: { maxMoves: 0 },
      }),
      holder: [0, -1],
      says: ['not-with f'],
    },
    {
      at: 'each with what stops it there',
      given: problem(
        [practitioner('a', { maxThreat: 0 }), practitioner('b', { maxFamilies: 0 }), practitioner('c')],
        [family('f'), family('g', { threat: true, notWith: ['f'] })],
      ),
      holder: [2, -1],
      says: ['max-threat a 0', 'max-families b 0', 'not-with f'],
    },
    {
      at: 'one to be kept apart from',
      given: problem([practitioner('a')], [family('f'), family('g', { notWith: ['f'] })]),
      holder: [0, -1],
      says: ['not-with f'],
    },
    {
      at: 'a limit on threatening families is nothing to one that does not threaten',
      given: problem(
        [practitioner('a', { maxThreat: 0, maxFamilies: 1, skills: ['sign'] }), practitioner('b')],
        [family('f'), family('g', { skills: ['sign'] })],
      ),
      holder: [0, -1],
      says: ['skill sign', 'max-families a 1'],
    },
    {
      at: 'one to be kept apart from is nothing where it is not',
      given: problem([practitioner('a'), practitioner('b')], [family('f'), family('g', { notWith: ['f'] })]),
      holder: [1, -1],
      says: [],
    },
    {
      at: 'no more moves are nothing to a newcomer',
      given: problem([practitioner('a')], [family('f')], { limits: { maxMoves: 0 } }),
      holder: [-1],
      says: [],
    },
    {
      at: 'nor is a home that is full while there are moves',
      given: problem(
        [practitioner('a', { maxFamilies: 0 }), practitioner('b')],
        [family('f', { current: 'a' }), family('g')],
        { limits: { maxMoves: 1 } },
      ),
      holder: [-1, 1],
      says: [],
    },
    {
      at: 'the limit on moves and the home, where there is no room anywhere',
      given: problem(
        [
          practitioner('a', { maxFamilies: 1 }),
          practitioner('b', { maxThreat: 0 }),
          practitioner('c', { maxFamilies: 1 }),
        ],
        [family('f'), family('g'), family('h', { threat: true, current: 'b' })],
        { limits: { maxMoves: 0 } },
      ),
      holder: [0, 2, -1],
      says: ['max-moves 0', 'max-threat b 0'],
    },
    {
      at: 'of as few, each and not the limit on moves',
      given: problem(
        [practitioner('a', { maxFamilies: 1 }), practitioner('b', { maxThreat: 0 })],
        [family('f'), family('g', { threat: true, current: 'b' })],
        { limits: { maxMoves: 0 } },
      ),
      holder: [0, -1],
      says: ['max-families a 1', 'max-threat b 0'],
    },
    {
      at: 'nothing, where there is room',
      given: problem([practitioner('a')], [family('f')]),
      holder: [-1],
      says: [],
    },
  ])('what stops it with others where they are: $at', ({ given, holder, says }) => {
    const [found] = explained(given, holder, none());
    expect(lines(found?.because)).toEqual(says);
    expect(found?.asPlaced).toBe(true);
  });
});

describe('many without a place', () => {
  const many = (() => {
    const made = generateTeam(12, 240, 5);
    return {
      ...made,
      practitioners: made.practitioners.map((one) => ({ ...one, maxFamilies: 10 })),
      limits: { maxMoves: 8 },
    };
  })();
  test('stop is heard while they are explained, and each is explained all the same', () => {
    const steps = allocateCaseloadsStepwise(many, { effort: 0 });
    let [after, last] = [0, steps.next()];
    let before = '';
    // Nothing changes any more once explaining has begun.
    for (let step = 1; !last.done && after < 40; step++) {
      expect(last.value.step).toBe(step);
      const now = JSON.stringify([last.value.objective, last.value.bound]);
      after = now === before ? after + 1 : 0;
      before = now;
      last = steps.next();
    }
    expect(last.done).toBe(false);
    last = steps.next('stop');
    if (!last.done || !last.value.ok) throw new Error('stopped, and an answer');
    const { assignment, unplaced } = last.value.value;
    expect(assignment.length + unplaced.length).toBe(240);
    expect(unplaced.filter(({ because }) => because.length === 0)).toEqual([]);
  });
  test('families that ask alike share what is said, and there is a step between any two that do not', () => {
    const ids = Array.from({ length: 500 }, (_, at) => `f${at}`);
    const given = problem(
      [practitioner('a', { maxFamilies: 1 })],
      ids.map((id) => family(id)),
    );
    const all = explained(
      given,
      ids.map((_, at) => (at === 0 ? 0 : -1)),
    );
    expect(all).toHaveLength(499);
    expect(new Set(all.map(({ because }) => because)).size).toBe(1);
  });
});
