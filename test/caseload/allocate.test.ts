import { describe, expect, test, vi } from 'vitest';
import {
  allocateCaseloads,
  allocateCaseloadsStepwise,
  type CaseloadAllocation,
  explainPlacement,
} from '../../src/caseload/index.js';
import { CaseloadProblem } from '../../src/caseload/schema.js';
import { deepFreeze } from '../support/builders.js';
import { generateTeam } from './generate.js';
import { instance } from './instances.js';
import { explained } from './reasons.js';
import { family, practitioner, problem } from './support.js';

vi.setConfig({ testTimeout: 180_000 });

const solve = (given: CaseloadProblem, options = {}): CaseloadAllocation => {
  const result = allocateCaseloads(deepFreeze(given), options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const team = [practitioner('ann'), practitioner('bo')];

describe('status', () => {
  test.each([
    { at: 'an even share', given: problem(team, [family('f'), family('g')]), status: 'balanced' },
    { at: 'no family at all', given: problem(team, []), status: 'balanced' },
    { at: 'one family', given: problem(team, [family('f')]), status: 'balanced' },
    { at: 'all need zero', given: problem(team, [family('f', { need: 0 })]), status: 'balanced' },
    {
      at: 'everyone at their limit',
      given: problem([practitioner('ann', { maxFamilies: 1 })], [family('f'), family('g')]),
      status: 'balanced-with-unplaced',
    },
    {
      at: 'CAS-4: all need high',
      given: problem(team, [family('f', { band: 'high' }), family('g', { band: 'high' })]),
      status: 'cannot-mix',
    },
    {
      at: 'one band only is no mix to miss',
      given: problem(team, [family('f')], { bands: ['low'] }),
      status: 'balanced',
    },
    { at: 'all need low is not uniformly high', given: problem(team, [family('f')]), status: 'balanced' },
    {
      at: 'all need high, and one without a place, who comes first',
      given: problem(
        [practitioner('ann', { maxFamilies: 2 })],
        ['f', 'g', 'h'].map((id) => family(id, { band: 'high' })),
      ),
      status: 'balanced-with-unplaced',
    },
    {
      at: 'one family of high need: nobody to mix it with',
      given: problem(team, [family('f', { band: 'high' })]),
      status: 'balanced',
    },
    {
      at: 'the two highest of four bands are a mix',
      given: problem(team, [family('f', { band: 'c' }), family('g', { band: 'd' })], {
        bands: ['a', 'b', 'c', 'd'],
      }),
      status: 'balanced',
    },
    {
      at: 'several, and but one band: no mix is to be had, nor is any missed',
      given: problem(team, [family('f', { band: 'a' }), family('g', { band: 'a' })], { bands: ['a'] }),
      status: 'balanced',
    },
    { at: 'nobody', given: problem([], [family('f')]), status: 'infeasible' },
    {
      at: 'nobody with the skill',
      given: problem(team, [family('f', { skills: ['sign'] })]),
      status: 'infeasible',
    },
    {
      at: 'all need high and nobody',
      given: problem([], [family('f', { band: 'high' })]),
      status: 'infeasible',
    },
  ])('$at → $status', ({ given, status }) => expect(solve(given).status).toBe(status));

  test('cannot-mix still shares load, and names other supports', () => {
    const high = ['f', 'g', 'h', 'i'].map((id) => family(id, { need: 5, band: 'high' }));
    const { measures, supports, notes } = solve(problem(team, high));
    expect(measures.practitioners.map(({ need }) => need)).toEqual([10, 10]);
    expect(supports).toContain('reflective-supervision');
    expect(notes[0]).toMatchObject({ code: 'cannot-mix', rule: { id: 'CAS-4', version: 1 } });
  });
});

test('where all who have a place are of high need, other supports are named though one of low need has none', () => {
  const { status, supports, notes } = solve(
    problem(team, [
      ...['f', 'g', 'h'].map((id) => family(id, { band: 'high' })),
      family('i', { skills: ['sign'] }),
    ]),
  );
  expect(status).toBe('balanced-with-unplaced');
  expect(supports).toContain('reflective-supervision');
  expect(notes.map(({ code }) => code)).toEqual(['cannot-mix', 'weigh-effect-on-staff']);
});

test('where nobody has a place, nothing is said of a mix', () => {
  const { notes, supports } = solve(
    problem(
      [practitioner('ann', { maxFamilies: 0 })],
      ['f', 'g'].map((id) => family(id, { band: 'high' })),
    ),
  );
  expect([notes, supports]).toEqual([[], []]);
});

describe('who is left out is remarked on where it was a choice (CAS-3)', () => {
  const one = [practitioner('ann', { maxFamilies: 1 })];
  test.each([
    { at: 'a limit', people: one, held: [family('f', { need: 9 }), family('g')], unplaced: 1 },
    {
      at: 'a skill nobody has',
      people: team,
      held: [family('f'), family('g', { skills: ['sign'] })],
      unplaced: undefined,
    },
    {
      at: 'a limit, and a skill nobody has',
      people: one,
      held: [family('f', { need: 9 }), family('g'), family('h', { skills: ['sign'] })],
      unplaced: 1,
    },
    {
      at: 'a limit that tells together with a skill',
      people: [practitioner('ann', { maxFamilies: 1, skills: ['sign'] }), practitioner('bo')],
      held: [family('f', { need: 9, skills: ['sign'] }), family('g', { skills: ['sign'] })],
      unplaced: 1,
    },
    {
      at: 'nobody placed',
      people: [practitioner('ann', { maxFamilies: 0 })],
      held: [family('f')],
      unplaced: undefined,
    },
  ])('$at', ({ people, held, unplaced }) =>
    expect(
      solve(problem(people, held)).notes.find(({ code }) => code === 'greatest-need-first')?.detail.unplaced,
    ).toBe(unplaced),
  );
});

describe('staffing comes first (CAS-1)', () => {
  const loaded = (needPerFullTime: number) =>
    solve(
      problem(team, [family('f', { need: 9 }), family('g', { need: 12 })], { limits: { needPerFullTime } }),
    );
  test.each([
    { needPerFullTime: 10, said: true },
    { needPerFullTime: 10.5, said: false },
    { needPerFullTime: 11, said: false },
  ])('21 points, 2 full time, $needPerFullTime each → $said', ({ needPerFullTime, said }) =>
    expect(loaded(needPerFullTime).notes[0]?.code === 'staffing-first').toBe(said),
  );
  test('with the figures', () => {
    expect(loaded(10).notes[0]?.detail).toEqual({ need: 21, canHold: 20, fullTime: 2, over: 1 });
    expect(loaded(10).supports).toEqual(['staffing-first']);
  });
});

describe('experience changes no choice, and is remarked on (CAS-7)', () => {
  const threat = [family('f', { threat: true })];
  test.each([
    { experience: 'new', code: 'support-new-with-threat' },
    { experience: 'long', code: 'fresh-eyes-for-long-experience' },
    { experience: 'settled', code: undefined },
  ] as const)('$experience → $code', ({ experience, code }) => {
    const answer = solve(problem([practitioner('ann', { experience })], threat));
    expect(answer.notes.find(({ rule }) => rule.id === 'CAS-7')?.code).toBe(code);
    expect(answer.assignment).toEqual([{ family: 'f', practitioner: 'ann' }]);
  });
  test('nothing is remarked where nobody threatens', () =>
    expect(solve(problem([practitioner('ann', { experience: 'new' })], [family('f')])).notes).toHaveLength(
      1,
    ));
});

describe('hard constraints', () => {
  const placeOf = (answer: CaseloadAllocation, id: string) =>
    answer.assignment.find((one) => one.family === id)?.practitioner;
  test.each([
    { at: 'locality', ann: { covers: ['north'] }, f: { locality: 'south' } },
    { at: 'skill', ann: { skills: ['play'] }, bo: { skills: ['sign'] }, f: { skills: ['sign'] } },
    { at: 'theme to avoid', ann: { avoidThemes: ['loss'] }, f: { themes: ['loss'] } },
    { at: 'pinned', ann: { capacity: 9 }, f: { pinned: true, current: 'bo' } },
    { at: 'most families', ann: { maxFamilies: 0 }, f: {} },
    { at: 'most threatening families', ann: { maxThreat: 0 }, f: { threat: true } },
  ])('$at sends the family to bo', ({ ann, bo, f }) =>
    expect(
      placeOf(solve(problem([practitioner('ann', ann), practitioner('bo', bo)], [family('f', f)])), 'f'),
    ).toBe('bo'),
  );

  test('eleven families that must all be kept apart find nine places among nine people, and the search ends', () => {
    const ids = Array.from({ length: 11 }, (_, at) => `f${at}`);
    const answer = solve(
      problem(
        Array.from({ length: 9 }, (_, at) => practitioner(`p${at}`)),
        ids.map((id) => family(id, { notWith: ids.filter((other) => other !== id) })),
      ),
    );
    expect(answer.unplaced).toHaveLength(2);
    expect(answer.assignment).toHaveLength(9);
  });

  test('families to be kept apart are, whoever names whom', () => {
    const answer = solve(
      problem(team, [family('f', { notWith: ['g', 'f'] }), family('g')], {
        weights: { load: 0, mix: 0, move: 0 },
      }),
    );
    expect(placeOf(answer, 'f')).not.toBe(placeOf(answer, 'g'));
  });
  test('no more moves than the limit', () => {
    const held = ['f', 'g', 'h', 'i'].map((id) => family(id, { current: 'ann', moveCost: 0 }));
    for (const maxMoves of [0, 1, 2]) {
      const answer = solve(problem(team, held, { limits: { maxMoves } }));
      expect(answer.moves).toHaveLength(maxMoves);
      expect(answer.measures.practitioners[1]?.families).toBe(maxMoves);
    }
    expect(solve(problem(team, held)).moves[0]).toMatchObject({ from: 'ann', to: 'bo' });
  });
  test('others move up to make room', () => {
    const answer = solve(
      problem(
        [practitioner('ann', { maxFamilies: 1 }), practitioner('bo', { maxFamilies: 1, skills: ['sign'] })],
        [family('f', { current: 'bo' }), family('g', { skills: ['sign'] })],
      ),
    );
    expect([placeOf(answer, 'f'), placeOf(answer, 'g')]).toEqual(['ann', 'bo']);
  });
  test('greatest need is placed first where not all can be (CAS-3)', () => {
    const one = [practitioner('ann', { maxFamilies: 1 })];
    const answer = solve(problem(one, [family('f', { need: 2 }), family('g', { need: 7 })]));
    expect(answer.unplaced.map((left) => left.family)).toEqual(['f']);
    expect(answer.notes.map(({ code }) => code)).toContain('greatest-need-first');
  });
  test('nobody loses their worker to a newcomer where as many have places either way', () => {
    // Everybody is at their limit, and three come with more need than anybody.
    const { families, practitioners, ...rest } = generateTeam(8, 96, 3);
    const held = families.filter(({ current }) => current !== undefined);
    const full = practitioners.map((one) => ({
      ...one,
      maxFamilies: held.filter(({ current }) => current === one.id).length,
    }));
    const come = [1, 2, 3].map((n) => family(`new${n}`, { need: 10, band: 'b3' }));
    const { unplaced } = solve({ ...rest, practitioners: full, families: [...held, ...come] });
    expect(unplaced.map((left) => left.family)).toEqual(['new1', 'new2', 'new3']);
  });
});

describe('what stops a family, and no more than that', () => {
  const because = (given: CaseloadProblem, id = 'f') =>
    solve(given)
      .unplaced.find((one) => one.family === id)
      ?.because.map(({ constraint, of, limit }) =>
        [constraint, of, limit].filter((part) => part !== undefined).join(' '),
      );
  const full = [
    practitioner('ann', { maxFamilies: 1, covers: ['north'] }),
    practitioner('bo', { covers: ['south'] }),
  ];
  test.each([
    {
      at: 'a skill nobody has',
      given: problem(team, [family('f', { skills: ['sign'], themes: ['loss'] })]),
      says: ['skill sign'],
    },
    {
      at: 'two skills nobody has together',
      given: problem(
        [practitioner('ann', { skills: ['sign'] }), practitioner('bo', { skills: ['play'] })],
        [family('f', { skills: ['sign', 'play'] })],
      ),
      says: ['skill sign', 'skill play'],
    },
    {
      at: 'a theme all avoid',
      given: problem([practitioner('ann', { avoidThemes: ['loss'] })], [family('f', { themes: ['loss'] })]),
      says: ['theme loss'],
    },
    {
      at: 'the only one who covers the locality is full',
      given: problem(full, [family('g', { need: 9, locality: 'north' }), family('f', { locality: 'north' })]),
      says: ['max-families ann 1', 'locality north'],
    },
    {
      at: 'threat',
      given: problem([practitioner('ann', { maxThreat: 0 })], [family('f', { threat: true })]),
      says: ['max-threat ann 0'],
    },
    {
      at: 'a family to be kept apart from',
      given: problem([practitioner('ann')], [family('g', { need: 9 }), family('f', { notWith: ['g'] })]),
      says: ['not-with g'],
    },
    {
      at: 'the same, named by the other',
      given: problem([practitioner('ann')], [family('g', { need: 9, notWith: ['f'] }), family('f')]),
      says: ['not-with g'],
    },
    {
      at: 'pinned to somebody full',
      given: problem(
        [practitioner('ann', { maxFamilies: 1 }), practitioner('bo')],
        [
          family('g', { need: 9, current: 'ann', pinned: true }),
          family('f', { current: 'ann', pinned: true }),
        ],
      ),
      says: ['pinned ann', 'max-families ann 1'],
    },
    {
      at: 'no move left',
      given: problem(
        [practitioner('ann', { maxFamilies: 0 }), practitioner('bo')],
        [family('f', { current: 'ann' })],
        { limits: { maxMoves: 0 } },
      ),
      says: ['max-moves 0', 'max-families ann 0'],
    },
    { at: 'nobody', given: problem([], [family('f')]), says: ['no-practitioners'] },
  ])('$at', ({ given, says }) => expect(because(given)?.sort()).toEqual([...says].sort()));

  test('the shorter of two sets: one locality and its two workers, not all five who are full', () => {
    const held = ['ann', 'bo', 'cy', 'di', 'ed'];
    const given = problem(
      held.map((id, at) => practitioner(id, { maxFamilies: 1, covers: [at < 2 ? 'north' : 'south'] })),
      [
        ...held.map((id) => family(`of-${id}`, { need: 5, current: id, pinned: true })),
        family('f', { locality: 'north' }),
      ],
    );
    expect(because(given)?.sort()).toEqual(['locality north', 'max-families ann 1', 'max-families bo 1']);
  });
  test('where a way by moving others up was there but could not be taken, what stops it as things stand', () => {
    const given = problem(
      [practitioner('ann', { maxFamilies: 1, skills: ['sign'] }), practitioner('bo')],
      [family('g'), family('f', { skills: ['sign'] })],
    );
    const [found] = explained(given, [0, -1]);
    expect(found?.because.map(({ constraint }) => constraint).sort()).toEqual(['max-families', 'skill']);
    expect(found?.asPlaced).toBe(true);
  });
  test('explainPlacement passes it on, with what would help and what is so only as things stand', () => {
    const given = problem(team, [family('f', { skills: ['sign'] })]);
    const sign = { constraint: 'skill', of: 'sign' };
    expect(explainPlacement(given, solve(given), 'f')).toMatchObject({
      value: { status: 'unplaced', because: [sign], liftOne: [sign] },
    });
    const unplaced = [{ family: 'f', because: [], asPlaced: true } as const];
    expect(explainPlacement(given, { assignment: [], unplaced }, 'f')).toEqual({
      ok: true,
      value: { status: 'unplaced', because: [], asPlaced: true },
      warnings: [],
    });
  });
});

describe('bad input is a value', () => {
  const codes = (given: CaseloadProblem, options = {}) => {
    const result = allocateCaseloads(given, options);
    return result.ok
      ? result.warnings.map(({ code, kind }) => `${kind} ${code}`)
      : result.issues.map(({ code, path }) => `${path.join('.')} ${code}`);
  };
  test.each([
    {
      at: 'no capacity',
      given: problem([practitioner('a', { capacity: 0 })], []),
      says: 'practitioners.0.capacity capacity-out-of-range',
    },
    {
      at: 'negative capacity',
      given: problem([practitioner('a', { capacity: -1 })], []),
      says: 'practitioners.0.capacity capacity-out-of-range',
    },
    {
      at: 'capacity NaN',
      given: problem([practitioner('a', { capacity: Number.NaN })], []),
      says: 'practitioners.0.capacity capacity-out-of-range',
    },
    {
      at: 'negative need',
      given: problem(team, [family('f', { need: -1 })]),
      says: 'families.0.need need-out-of-range',
    },
    {
      at: 'infinite need',
      given: problem(team, [family('f', { need: Infinity })]),
      says: 'families.0.need need-out-of-range',
    },
    {
      at: 'negative move cost',
      given: problem(team, [family('f', { moveCost: -1 })]),
      says: 'families.0.moveCost move-cost-out-of-range',
    },
    {
      at: 'unknown band',
      given: problem(team, [family('f', { band: 'odd' })]),
      says: 'families.0.band unknown-band',
    },
    { at: 'band twice', given: problem(team, [], { bands: ['x', 'x'] }), says: 'bands.1 duplicate-band' },
    {
      at: 'practitioner twice',
      given: problem([...team, practitioner('bo')], []),
      says: 'practitioners.2.id duplicate-caseload-id',
    },
    {
      at: 'family twice',
      given: problem(team, [family('f'), family('f')]),
      says: 'families.1.id duplicate-caseload-id',
    },
    {
      at: 'unknown company',
      given: problem(team, [family('f', { notWith: ['x'] })]),
      says: 'families.0.notWith.0 unknown-family',
    },
    {
      at: 'half a family',
      given: problem([practitioner('a', { maxFamilies: 1.5 })], []),
      says: 'practitioners.0.maxFamilies limit-out-of-range',
    },
    {
      at: 'negative moves',
      given: problem(team, [], { limits: { maxMoves: -1 } }),
      says: 'limits.maxMoves limit-out-of-range',
    },
    {
      at: 'NaN as full time',
      given: problem(team, [], { limits: { needPerFullTime: Number.NaN } }),
      says: 'limits.needPerFullTime limit-out-of-range',
    },
    {
      at: 'negative weight',
      given: problem(team, [], { weights: { load: -1, mix: 1, move: 1 } }),
      says: 'weights.load weight-out-of-range',
    },
    {
      at: 'pinned to nobody',
      given: problem(team, [family('f', { pinned: true })]),
      says: 'families.0.pinned pinned-without-practitioner',
    },
    {
      at: 'pinned to one who may not',
      given: problem(
        [practitioner('a', { avoidThemes: ['loss'] }), practitioner('b')],
        [family('f', { pinned: true, current: 'a', themes: ['loss'] }), family('g')],
      ),
      says: 'families.0.pinned pinned-not-allowed',
    },
    {
      at: 'doubt: skill',
      given: problem(team, [family('f', { skills: ['sign'] })]),
      says: 'warning skill-nobody-has',
    },
    {
      at: 'doubt: locality',
      given: problem([practitioner('a', { covers: ['x'] })], [family('f', { locality: 'y' })]),
      says: 'warning locality-nobody-covers',
    },
    {
      at: 'doubt: worker gone',
      given: problem(team, [family('f', { current: 'cy' })]),
      says: 'warning current-not-in-team',
    },
  ])('$at', ({ given, says }) => expect(codes(given)).toEqual([says]));
  test('pinned to one who may is fine', () =>
    expect(codes(problem(team, [family('f', { pinned: true, current: 'bo' })]))).toEqual([]));
  test.each([{ seed: 0.5 }, { seed: Number.NaN }, { effort: -1 }, { effort: 1.5 }, { effort: 2e6 }])(
    '%o',
    (options) =>
      expect(codes(problem(team, []), options)).toEqual([
        `options.${Object.keys(options)[0]} option-out-of-range`,
      ]),
  );
  test('1e9 points beside 0.1', () => {
    const { measures } = solve(problem(team, [family('f', { need: 1e9 }), family('g', { need: 0.1 })]));
    expect(measures.practitioners.map(({ need }) => need).sort()).toEqual([0.1, 1e9]);
  });
});

describe('step by step', () => {
  const small = instance('caseload-S-1');
  test('stopping returns the best so far, and every family', () => {
    const steps = allocateCaseloadsStepwise(small, { effort: 5 });
    const first = steps.next();
    expect(first).toMatchObject({ done: false, value: { step: 1 } });
    const last = steps.next('stop');
    expect(last.done && last.value.ok && last.value.value.assignment).toHaveLength(96);
  });
  test('stopping at once leaves nobody out who could have a place', () => {
    // Room for 4,000 of 4,010, and so many that placing them takes some steps.
    const many = problem(
      Array.from({ length: 200 }, (_, j) => practitioner(`p${j}`, { maxFamilies: 20 })),
      Array.from({ length: 4010 }, (_, f) => family(`f${f}`)),
    );
    const steps = allocateCaseloadsStepwise(many, { effort: 0 });
    const first = steps.next();
    const last = steps.next('stop');
    expect([first.done, last.done]).toEqual([false, true]);
    expect(last.done && last.value.ok && last.value.value.assignment).toHaveLength(4000);
    expect(last.done && last.value.ok && last.value.value.unplaced).toHaveLength(10);
  });
  test('progress is told, never gets worse, and can end the search', () => {
    const seen: number[] = [];
    const early = solve(small, {
      onProgress: ({ step, objective }: { step: number; objective: number }) => {
        seen.push(objective);
        return step === 90 ? 'stop' : 'go on';
      },
    });
    expect(seen).toHaveLength(90);
    expect(seen.every((one, at) => at === 0 || one <= seen[at - 1]!)).toBe(true);
    expect(early.measures.objective).toBeLessThanOrEqual(seen.at(-1)! + 1e-9);
  });
  test('the schema takes the stored instances', () =>
    expect(CaseloadProblem.safeParse(small).success).toBe(true));
});

test('a big team where anyone may hold anyone: candidates are capped, and load comes out even', () => {
  const many = Array.from({ length: 30 }, (_, at) => practitioner(`p${at}`));
  const held = Array.from({ length: 3300 }, (_, at) =>
    family(`f${at}`, { need: (at % 5) + 1, current: `p${(at * at) % 30}`, moveCost: 0 }),
  );
  const { measures, unplaced } = solve(problem(many, held), { effort: 0 });
  expect(unplaced).toEqual([]);
  expect(Math.max(...measures.practitioners.map(({ need }) => Math.abs(need - 330)))).toBeLessThanOrEqual(5);
});

test('a team of more than thirty with somebody who may hold nobody: the others share evenly', () => {
  const many = Array.from({ length: 31 }, (_, at) =>
    practitioner(`p${at}`, { covers: at === 30 ? ['nowhere'] : ['here'] }),
  );
  const held = Array.from({ length: 60 }, (_, at) => family(`f${at}`, { need: 2, locality: 'here' }));
  const { measures, unplaced } = solve(problem(many, held), { effort: 1 });
  expect(unplaced).toEqual([]);
  expect(measures.practitioners.map(({ need }) => need)).toEqual([...Array(30).fill(4), 0]);
});

describe('small teams are solved to the proven optimum', () => {
  test.each([
    { name: 'caseload-S-1', optimum: 142.201 },
    { name: 'caseload-S-2', optimum: 127.875 },
  ])('$name', ({ name, optimum }) => {
    const { measures, bound, unplaced } = solve(instance(name));
    expect(measures.objective).toBeCloseTo(optimum, 3);
    expect(bound).toBeGreaterThan(0.85 * optimum);
    expect(unplaced).toEqual([]);
  });
});

test('limits on moves and on company hold where many hand-overs are weighed together', () => {
  for (const seed of [1, 2, 3]) {
    const made = generateTeam(12, 144, seed);
    const families = made.families.map((one, at) =>
      at % 4 === 0 ? { ...one, notWith: [made.families[(at + 1) % 144]!.id] } : one,
    );
    const problem = { ...made, families, limits: { maxMoves: 20 } };
    const answer = allocateCaseloads(problem, { seed, effort: 4 });
    if (!answer.ok) throw new Error('a problem that can be read');
    const held = new Map(answer.value.assignment.map(({ family, practitioner }) => [family, practitioner]));
    const current = new Map(problem.families.map((one) => [one.id, one.current]));
    const moved = [...held].filter(([id, who]) => current.get(id) !== undefined && current.get(id) !== who);
    expect(moved.length).toBeLessThanOrEqual(20);
    for (const { id, notWith = [] } of problem.families)
      for (const other of notWith) expect(held.has(id) && held.get(id) === held.get(other)).toBe(false);
  }
});
