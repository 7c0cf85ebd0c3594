import { describe, expect, test } from 'vitest';
import { type ExactSolver, solveCaseloadsExactly } from '../../src/caseload/exact.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { family, practitioner, problem } from './support.js';

const value = async (given: CaseloadProblem, options = {}) => {
  const result = await solveCaseloadsExactly(given, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const team = [practitioner('ann'), practitioner('bo', { maxFamilies: 1 })];

describe('without a solver that answers', () => {
  const says = (Status: string) => async (): Promise<ExactSolver> => ({
    solve: () => ({ Status, ObjectiveValue: 0, Columns: {} }),
  });
  test('one that is not there is an issue', async () => {
    const missing = await solveCaseloadsExactly(problem(team, [family('f')]), {
      solver: () => Promise.reject(new Error('none')),
    });
    expect(missing).toMatchObject({ ok: false, issues: [{ code: 'solver-missing', kind: 'unsupported' }] });
  });
  test('bad input is found before the solver is asked for', async () =>
    expect(await solveCaseloadsExactly(problem([practitioner('a', { capacity: 0 })], []))).toMatchObject({
      ok: false,
    }));
  test.each([
    { at: 'all placed', given: problem(team, [family('f'), family('g')]), placed: 2 },
    {
      at: 'not all placed',
      given: problem([practitioner('bo', { maxFamilies: 1 })], [family('f'), family('g')]),
      placed: 1,
    },
  ])('out of time, $at → the quick answer, not proven', async ({ given, placed }) => {
    const answer = await value(given, { solver: says('Time limit reached') });
    expect(answer.proven).toBe(false);
    expect(answer.assignment).toHaveLength(placed);
  });
  test('out of time after more was placed → no bound is claimed', async () => {
    const given = problem([practitioner('bo', { maxFamilies: 1 })], [family('f', { need: 3 }), family('g')]);
    let asked = 0;
    const solve = () => ({
      Status: asked++ === 0 ? 'Optimal' : 'Time limit reached',
      ObjectiveValue: 0,
      Columns: { x0_0: { Primal: 1 } },
    });
    const answer = await value(given, { solver: async () => ({ solve }), timeLimit: 1 });
    expect(answer).toMatchObject({ proven: false, bound: 0, assignment: [{ family: 'f' }] });
  });
  test('one whose sums never meet the truth is not believed', async () => {
    const apart = problem(team, [
      family('f', { need: 1.5 }),
      family('g', { need: 7 }),
      family('h', { need: 2 }),
    ]);
    expect((await value(apart, { solver: says('Optimal') })).proven).toBe(false);
  });
  test('nobody, or no family, needs no proof', async () => {
    expect(await value(problem([], [family('f')]), { solver: says('Optimal') })).toMatchObject({
      status: 'infeasible',
      proven: true,
    });
    expect(await value(problem(team, []), { solver: says('Optimal') })).toMatchObject({
      status: 'balanced',
      proven: true,
    });
  });
});

describe('with a solver that answers what it is told to', () => {
  type Answer = {
    readonly Status?: string;
    readonly ObjectiveValue: number;
    readonly held: readonly number[];
  };
  /** Answers one after the other, the last of them for ever; keeps what it was asked. */
  const told = (...answers: readonly Answer[]) => {
    const asked: { model: string; options: object }[] = [];
    const solver = async (): Promise<ExactSolver> => ({
      solve: (model, options) => {
        const {
          Status = 'Optimal',
          ObjectiveValue,
          held,
        } = answers[Math.min(asked.length, answers.length - 1)]!;
        asked.push({ model, options });
        // A share below a half is no answer, and other columns are not about who holds whom.
        const Columns: Record<string, unknown> = {
          none: { Primal: 1 },
          L0: { Primal: 9 },
          x0_0x: { Primal: 1 },
          max0_0: { Primal: 1 },
        };
        held.forEach((place, f) => {
          for (const j of [0, 1, place]) Columns[`x${f}_${j}`] = { Primal: j === place ? 0.6 : 0.5 };
        });
        return { Status, ObjectiveValue, Columns };
      },
    });
    return { solver, asked };
  };
  const placedBy = (answer: { assignment: readonly { practitioner: string }[] }) =>
    answer.assignment.map(({ practitioner: who }) => who);
  /** Two points are even: three and one cost two, four and none eight. */
  const pair = problem(
    [practitioner('ann'), practitioner('bo')],
    [family('f', { need: 3 }), family('g', { need: 1 })],
    { weights: { load: 1, mix: 0, move: 0 } },
  );
  const isPlacing = ({ model }: { model: string }) => !model.includes(' placed: ');

  test('one answer that is true is enough, and the bound is the objective', async () => {
    const { solver, asked } = told({ ObjectiveValue: 2, held: [1, 0] });
    const answer = await value(pair, { solver });
    expect([answer.proven, answer.bound, answer.gap, answer.measures.objective]).toEqual([true, 2, 0, 2]);
    expect(asked.map(({ options }) => options)).toEqual([{ time_limit: 60, mip_rel_gap: 0 }]);
    expect(asked[0]!.model).toContain(' placed: + x0_0 + x0_1 + x1_0 + x1_1 >= 2\n');
  });
  describe('the time is for the whole call', () => {
    const limits = async (options: object, first = 0) => {
      const { solver, asked } = told({ ObjectiveValue: first, held: [1, 0] });
      await value(pair, { solver, ...options });
      return asked.map((one) => (one.options as { time_limit: number }).time_limit);
    };
    test('without a clock each model its own', async () => {
      expect((await limits({ timeLimit: 8 })).slice(0, 3)).toEqual([8, 8, 8]);
    });
    test('by a clock, what those before it left, and never less than none', async () => {
      // It is looked at before and after each model: they take 2, 3 and 4 seconds.
      const times = [10, 12, 12, 15, 15, 19];
      let at = 0;
      const clock = () => times[Math.min(at++, times.length - 1)]!;
      expect((await limits({ timeLimit: 7, clock })).slice(0, 5)).toEqual([7, 5, 2, 0, 0]);
    });
    test('a minute unless said', async () => expect(await limits({ clock: () => 0 }, 2)).toEqual([60]));
  });
  describe('a solver that gives up is a warning, and what was found without it stands', () => {
    const failing = (good: number) => async (): Promise<ExactSolver> => {
      let asked = 0;
      return {
        solve: () => {
          if (asked++ >= good) throw new RangeError('Unable to read LP model');
          return { Status: 'Optimal', ObjectiveValue: -1, Columns: { x0_0: { Primal: 1 } } };
        },
      };
    };
    const tight = problem([practitioner('ann', { maxFamilies: 1 })], [family('f', { need: 3 }), family('g')]);
    test.each([
      { at: 'at once', given: pair, good: 0, placed: 2 },
      { at: 'at who can be placed', given: tight, good: 0, placed: 1 },
      { at: 'at how evenly', given: tight, good: 1, placed: 1 },
    ])('$at', async ({ given, good, placed }) => {
      const result = await solveCaseloadsExactly(given, { solver: failing(good) });
      expect(result).toMatchObject({
        ok: true,
        value: { proven: false },
        warnings: [{ code: 'solver-failed', path: [], kind: 'warning' }],
      });
      expect(result.ok && result.value.assignment).toHaveLength(placed);
    });
    test('so is one that holds families nobody asked about', async () => {
      const { solver } = told({ ObjectiveValue: 2, held: [7, 9] });
      const result = await solveCaseloadsExactly(pair, { solver });
      expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(['solver-failed']);
    });
  });
  test('a model that would not fit into memory is not written', async () => {
    const { solver, asked } = told({ ObjectiveValue: 0, held: [] });
    const many = problem(
      Array.from({ length: 1001 }, (_, at) => practitioner(`p${at}`)),
      Array.from({ length: 2000 }, (_, at) => family(`f${at}`)),
      { weights: { load: 0, mix: 0, move: 0 } },
    );
    const result = await solveCaseloadsExactly(many, { solver });
    expect(result).toMatchObject({
      value: { proven: false },
      warnings: [{ code: 'model-too-large', detail: { numbers: 2_002_000, most: 2_000_000 } }],
    });
    expect(asked).toEqual([]);
  });
  test('what is within a millionth is true, what is not is asked again', async () => {
    const near = told({ ObjectiveValue: 2 - 2.9e-6, held: [0, 1] });
    expect([(await value(pair, { solver: near.solver })).proven, near.asked.length]).toEqual([true, 1]);
    const off = told({ ObjectiveValue: 2 - 3.2e-6, held: [0, 1] }, { ObjectiveValue: 2, held: [0, 1] });
    expect([(await value(pair, { solver: off.solver })).proven, off.asked.length]).toEqual([true, 2]);
  });
  test('an answer in units of more than one is taken for what it is', async () => {
    // Three thousand points for one of two: 1,500 each would be even. The ceiling is one more than that costs.
    const large = problem([practitioner('ann'), practitioner('bo')], [family('f', { need: 3000 })], {
      weights: { load: 1, mix: 0, move: 0 },
    });
    const { solver, asked } = told({ ObjectiveValue: 4_500_000 / 4.500_001, held: [0] });
    expect((await value(large, { solver })).proven).toBe(true);
    expect(asked).toHaveLength(1);
  });
  test('a worse answer does not take the place of a better one', async () => {
    const { solver } = told({ ObjectiveValue: 2, held: [0, 0] });
    const answer = await value(pair, { solver });
    expect(new Set(placedBy(answer)).size).toBe(2);
    expect(answer.measures.objective).toBe(2);
  });
  test('one that places fewer is not taken, however even it is', async () => {
    // With nobody it would not have to move, which costs five.
    const moving = problem(
      [practitioner('ann', { maxFamilies: 0 }), practitioner('bo')],
      [family('f', { current: 'ann', moveCost: 5 })],
      { weights: { load: 0, mix: 0, move: 1 } },
    );
    const { solver } = told({ Status: 'Time limit reached', ObjectiveValue: 0, held: [-1] });
    const answer = await value(moving, { solver });
    expect([placedBy(answer), answer.measures.objective]).toEqual([['bo'], 5]);
  });
  test('a better answer does, proven or not', async () => {
    // With so little effort the quick answer is whatever it is: the solver's is the one with less to say against it.
    const uneven = problem(
      [practitioner('ann'), practitioner('bo')],
      [family('f', { need: 3, current: 'ann' }), family('g', { need: 1, current: 'ann' })],
      { weights: { load: 1, mix: 0, move: 0 } },
    );
    const { solver } = told({ Status: 'Time limit reached', ObjectiveValue: 0, held: [0, 1] });
    const answer = await value(uneven, { solver });
    expect([answer.proven, answer.measures.objective]).toEqual([false, 2]);
  });
  test('out of time, what the quick answer has proven stands', async () => {
    // Everybody stays with whom they are, so two can be proven at once.
    const tied = problem(
      [practitioner('ann'), practitioner('bo')],
      [family('f', { need: 3, current: 'ann', pinned: true }), family('g', { current: 'bo', pinned: true })],
      { weights: { load: 1, mix: 0, move: 0 } },
    );
    const { solver } = told({ Status: 'Time limit reached', ObjectiveValue: 0, held: [0, 1] });
    const answer = await value(tied, { solver });
    expect([answer.proven, answer.bound]).toEqual([false, expect.closeTo(2, 3)]);
  });
  test('it is asked forty times, each with more of the curve, and no more', async () => {
    const odd = { ...pair, families: [family('f', { need: 2.5 }), family('g', { need: 1.5 })] };
    const { solver, asked } = told({ ObjectiveValue: 0, held: [0, 1] });
    expect((await value(odd, { solver })).proven).toBe(false);
    expect(asked).toHaveLength(40);
    const tangents = asked.map(({ model }) => model.match(/^ c\d+_L0:/gm)?.length);
    expect(tangents).toEqual(tangents.map((_, at) => at + 1));
  });
  test('where curves are drawn by chords, each time over twice as much', async () => {
    const many = problem(
      [practitioner('ann'), practitioner('bo')],
      Array.from({ length: 40 }, (_, at) => family(`f${at}`)),
      { weights: { load: 1, mix: 0, move: 0 } },
    );
    const even = Array.from({ length: 40 }, (_, at) => at % 2);
    const { solver, asked } = told({ ObjectiveValue: -1, held: even });
    await value(many, { solver });
    // Even costs nothing, so the first reaches one off: 19 to 21. Then ceilings of 2, 4, 8, 16 and so on.
    const chords = asked.slice(0, 5).map(({ model }) => model.match(/^ c\d+_L0:/gm)?.length);
    expect(chords).toEqual([2, 4, 4, 6, 8]);
  });
  describe('where not all can be placed', () => {
    const tight = problem(
      [practitioner('ann', { maxFamilies: 1 }), practitioner('bo', { maxFamilies: 0 })],
      [family('f', { need: 3 }), family('g', { need: 1 })],
      { weights: { load: 1, mix: 0, move: 0 } },
    );
    test('it is asked first who can be, then how evenly', async () => {
      // Two points are even: three and none cost one and four.
      const { solver, asked } = told(
        { ObjectiveValue: -1, held: [0, -1] },
        { ObjectiveValue: 5, held: [0, -1] },
      );
      const answer = await value(tight, { solver });
      expect(asked.map(isPlacing)).toEqual([true, false]);
      expect(asked[1]!.model).toContain(' >= 1\n');
      expect(asked[1]!.model).toContain(`+ 0 none >= ${3 * (1 - 1e-9)}\n`);
      expect([answer.proven, answer.bound, placedBy(answer)]).toEqual([true, 5, ['ann']]);
      expect(answer.unplaced.map((one) => one.family)).toEqual(['g']);
    });
    test('and where it cannot say who, nothing more is asked', async () => {
      const { solver, asked } = told({ Status: 'Time limit reached', ObjectiveValue: 0, held: [-1, -1] });
      expect((await value(tight, { solver })).proven).toBe(false);
      expect(asked).toHaveLength(1);
    });
    test('by numbers of two figures', async () => {
      const ids = Array.from({ length: 11 }, (_, at) => at);
      const people = problem(
        ids.map((at) => practitioner(`p${at}`, { maxFamilies: at === 10 ? 1 : 0 })),
        [family('f'), family('g')],
      );
      const told10 = told({ ObjectiveValue: 0, held: [-1, 10] });
      expect((await value(people, { solver: told10.solver })).assignment).toEqual([
        { family: 'g', practitioner: 'p10' },
      ]);
      const families = problem(
        [practitioner('ann', { maxFamilies: 1 })],
        ids.map((at) => family(`f${at}`)),
      );
      const told0 = told({ ObjectiveValue: 0, held: ids.map((at) => (at === 10 ? 0 : -1)) });
      expect((await value(families, { solver: told0.solver })).assignment).toEqual([
        { family: 'f10', practitioner: 'ann' },
      ]);
    });
    test('who can be may be held more evenly than was said at first', async () => {
      const three = problem(
        [practitioner('ann', { maxFamilies: 1, capacity: 0.5 }), practitioner('bo', { maxFamilies: 1 })],
        [family('f', { need: 3 }), family('g', { need: 1 }), family('h', { need: 0 })],
        { weights: { load: 1, mix: 0, move: 0 } },
      );
      // Four points among one and a half: 8/3 each. Two and three a full-time worker: four ninths and one ninth off.
      const { solver } = told(
        { ObjectiveValue: -1, held: [0, 1, -1] },
        { ObjectiveValue: 5 / 9, held: [1, 0, -1] },
      );
      const answer = await value(three, { solver });
      expect(placedBy(answer)).toEqual(['bo', 'ann']);
      expect([answer.proven, answer.measures.objective]).toEqual([true, expect.closeTo(5 / 9, 9)]);
    });
    test('what it places is what counts, though another was placed before', async () => {
      const { solver } = told({ ObjectiveValue: -1, held: [-1, 0] }, { ObjectiveValue: 5, held: [-1, 0] });
      expect((await value(tight, { solver })).assignment).toEqual([{ family: 'g', practitioner: 'ann' }]);
    });
  });
  test.each([
    { at: 'nobody', given: problem([], [family('f')]) },
    { at: 'no family', given: problem([practitioner('ann')], []) },
  ])('with $at it is not asked', async ({ given }) => {
    const { solver, asked } = told({ ObjectiveValue: 0, held: [] });
    expect((await value(given, { solver })).proven).toBe(true);
    expect(asked).toEqual([]);
  });
  test('what the quick answer doubts is doubted still', async () => {
    const odd = { ...pair, families: [family('f', { need: 3, current: 'zoe' }), family('g')] };
    const { solver } = told({ ObjectiveValue: 2, held: [0, 1] });
    const result = await solveCaseloadsExactly(odd, { solver });
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(['current-not-in-team']);
  });
  test('a solver that is missing is named', async () =>
    expect(
      await solveCaseloadsExactly(pair, { solver: () => Promise.reject(new Error('none')) }),
    ).toMatchObject({ issues: [{ code: 'solver-missing', path: [], detail: { package: 'highs' } }] }));
});
