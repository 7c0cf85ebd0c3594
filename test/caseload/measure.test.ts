import { describe, expect, test, vi } from 'vitest';
import {
  allocateCaseloads,
  auditThreatExposure,
  explainPlacement,
  measureCaseloads,
  placeFamily,
  rebalance,
  type StaffGroup,
} from '../../src/caseload/index.js';
import type { CaseloadFamily, CaseloadProblem } from '../../src/caseload/schema.js';
import { objectiveOf } from './brute.js';
import { instance } from './instances.js';
import { family, practitioner, problem } from './support.js';

vi.setConfig({ testTimeout: 60_000 });

const value = <T>(result: { ok: true; value: T } | { ok: false; issues: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const codes = (result: { ok: true } | { ok: false; issues: readonly { code: string }[] }) =>
  result.ok ? [] : result.issues.map(({ code }) => code);
const to = (practitioner: string, ...families: string[]) =>
  families.map((one) => ({ family: one, practitioner }));

describe('measureCaseloads', () => {
  const given = problem(
    [practitioner('ann'), practitioner('bo', { capacity: 0.5, maxFamilies: 1, maxThreat: 0 })],
    [
      family('f', { need: 4 }),
      family('g', { need: 2, band: 'high', threat: true, current: 'ann', moveCost: 3 }),
      family('h', { need: 3, current: 'bo', notWith: ['g'] }),
    ],
    { weights: { load: 1, mix: 2, move: 5, threat: 1 } },
  );
  test('by hand: two capacities, nine points, one move', () => {
    const { objective, parts, practitioners, evenLoad, moves, gini, jain } = value(
      measureCaseloads(given, [...to('ann', 'f'), ...to('bo', 'g', 'h')]),
    );
    expect(evenLoad).toBe(6);
    expect(practitioners.map(({ needPerFullTime }) => needPerFullTime)).toEqual([4, 10]);
    // Load (4-6)^2 + (10-6)^2; low fair 4/3 and 2/3, high 2/3 and 1/3; one threat, fair 2/3 and 1/3.
    expect(parts.load).toBeCloseTo(20, 12);
    expect(parts.mix).toBeCloseTo(1 / 9 + 1 / 9 + 4 / 9 + 4 / 9, 12);
    expect(parts.threat).toBeCloseTo(8 / 9, 12);
    expect(parts.move).toBe(3);
    expect(objective).toBeCloseTo(20 + 2 * (10 / 9) + 8 / 9 + 15, 12);
    expect(moves).toBe(1);
    expect(gini).toBeCloseTo(6 / 28, 12);
    expect(jain).toBeCloseTo(196 / 232, 12);
  });
  test('names every constraint that is broken', () => {
    const far = {
      ...given,
      limits: { maxMoves: 0 },
      families: given.families.map((one) => (one.id === 'f' ? { ...one, skills: ['sign'] } : one)),
    };
    const { violations } = value(measureCaseloads(far, [...to('ann', 'f'), ...to('bo', 'g', 'h')]));
    expect(
      violations.map(({ constraint, of, limit, practitioner: who, family: which }) =>
        [constraint, of ?? limit, who, which].filter((one) => one !== undefined).join(' '),
      ),
    ).toEqual(['max-families 1 bo', 'max-threat 0 bo', 'skill sign ann f', 'not-with h bo g', 'max-moves 0']);
    const pinned = problem(
      [practitioner('ann'), practitioner('bo')],
      [family('f', { pinned: true, current: 'ann' })],
    );
    expect(value(measureCaseloads(pinned, to('bo', 'f'))).violations).toEqual([
      { constraint: 'pinned', of: 'ann', practitioner: 'bo', family: 'f' },
    ]);
  });
  test('by its own name, each once: a skill, a theme, a locality and a practitioner to stay with', () => {
    const asks = {
      skills: ['sign', 'sign', 'play'],
      themes: ['loss', 'debt', 'loss'],
      locality: 'south',
      current: 'ann',
      pinned: true,
    };
    const bo = practitioner('bo', { skills: ['play'], avoidThemes: ['loss'], covers: ['north'] });
    const one = problem([practitioner('ann', { skills: ['sign', 'play'] }), bo], [family('f', asks)]);
    const held = { practitioner: 'bo', family: 'f' };
    expect(value(measureCaseloads(one, to('bo', 'f'))).violations).toEqual([
      { constraint: 'pinned', of: 'ann', ...held },
      { constraint: 'locality', of: 'south', ...held },
      { constraint: 'skill', of: 'sign', ...held },
      { constraint: 'theme', of: 'loss', ...held },
    ]);
  });
  test('nobody holding anything is even', () =>
    expect(value(measureCaseloads(given, []))).toMatchObject({ gini: 0, jain: 1, unplaced: 3 }));
  test('no team at all', () =>
    expect(value(measureCaseloads(problem([], []), []))).toMatchObject({ evenLoad: 0, objective: 0 }));
  test('an assignment that cannot be read is refused', () =>
    expect(codes(measureCaseloads(given, [...to('ann', 'x', 'f'), ...to('cy', 'f')]))).toEqual([
      'unknown-family',
      'unknown-practitioner',
      'placed-twice',
    ]));
});

describe('placeFamily', () => {
  const small = instance('caseload-S-1');
  const now = small.families.flatMap(({ id, current }) =>
    current === undefined ? [] : [{ family: id, practitioner: current }],
  );
  const objective = (
    given: CaseloadProblem,
    assignment: readonly { family: string; practitioner: string }[],
  ) =>
    objectiveOf(
      given,
      given.families.map(({ id }) =>
        given.practitioners.findIndex(
          (one) => one.id === assignment.find((two) => two.family === id)?.practitioner,
        ),
      ),
    );

  test('the change it tells is the change of the objective', () => {
    for (const one of small.families.slice(0, 20)) {
      const others = now.filter(({ family: id }) => id !== one.id);
      const free = {
        ...small,
        practitioners: small.practitioners.map(({ maxThreat, maxFamilies, ...rest }) => rest),
      };
      const options = value(placeFamily(free, now, { ...one, pinned: false }));
      expect(options).toHaveLength(8);
      for (const option of options)
        if (option.status === 'ranked')
          expect(option.change).toBeCloseTo(
            objective(free, [...others, { family: one.id, practitioner: option.practitioner }]) -
              objective(free, others),
            6,
          );
    }
  });
  test('the order of placements has no meaning, nor have those of strangers: all that is held is counted', () => {
    const limited = { ...small, limits: { maxMoves: 3 } };
    const asked = {
      id: 'new',
      need: 4,
      band: 'b1',
      threat: true,
      notWith: [now[0]!.family, now.at(-1)!.family],
    };
    const inOrder = value(placeFamily(limited, now, asked));
    // The last word on the first family is that of one who has left: it holds nobody.
    const others = [...now.slice(1).reverse(), now[0]!, { family: now[0]!.family, practitioner: 'gone' }];
    expect(value(placeFamily(limited, others, asked))).toEqual(inOrder);
    expect(value(placeFamily(limited, [{ family: 'x', practitioner: 'p0' }, ...now], asked))).toEqual(
      inOrder,
    );
    const even = inOrder.flatMap((one) => (one.status === 'ranked' ? [one.reasons[0]?.detail.even] : []));
    const capacity = small.practitioners.reduce((sum, one) => sum + one.capacity, 0);
    const need = small.families.reduce((sum, one) => sum + one.need, 4);
    expect(even.length).toBeGreaterThan(0);
    for (const one of even) expect(one).toBeCloseTo(need / capacity, 9);
    const apart = inOrder.filter(
      (one) => one.status === 'ruled-out' && one.because[0]?.constraint === 'not-with',
    );
    expect(apart.map((one) => one.practitioner).sort()).toEqual(
      [now[0]!.practitioner, now.at(-1)!.practitioner].sort(),
    );
  });
  test('best first, by rank', () => {
    const options = value(placeFamily(small, now, { id: 'new', need: 4, band: 'b1', locality: 'l0' })).filter(
      (one) => one.status === 'ranked',
    );
    expect(options.length).toBeGreaterThan(3);
    expect(options.map(({ rank }) => rank)).toEqual(options.map((_, at) => at + 1));
    expect(options.every((one, at) => at === 0 || one.change >= options[at - 1]!.change)).toBe(true);
  });
  test('everything that rules somebody out is named', () => {
    const ann = practitioner('ann', {
      covers: ['north'],
      skills: [],
      avoidThemes: ['loss'],
      maxFamilies: 1,
      maxThreat: 0,
    });
    const bo = practitioner('bo', { skills: ['sign'] });
    const given = problem([ann, bo], [family('g', { notWith: ['f'] })], { limits: { maxMoves: 0 } });
    const asked = family('f', {
      locality: 'south',
      skills: ['sign'],
      themes: ['loss'],
      threat: true,
      pinned: true,
      current: 'bo',
    });
    const first = value(placeFamily(given, to('ann', 'g'), asked)).at(-1)!;
    expect(
      first.status === 'ruled-out' &&
        first.because.map(({ constraint, of, limit }) => [constraint, of, limit]),
    ).toEqual([
      ['pinned', 'bo', undefined],
      ['locality', 'south', undefined],
      ['skill', 'sign', undefined],
      ['theme', 'loss', undefined],
      ['not-with', 'g', undefined],
      ['max-families', 'ann', 1],
      ['max-threat', 'ann', 0],
      ['max-moves', undefined, 0],
    ]);
  });
  test('reasons are codes with figures', () => {
    const given = problem([practitioner('ann'), practitioner('bo')], [family('g', { threat: true })], {
      weights: { load: 1, mix: 1, move: 1, threat: 1 },
    });
    const options = value(placeFamily(given, to('ann', 'g'), family('f', { threat: true, current: 'ann' })));
    expect(
      options.map(
        (one) => one.status === 'ranked' && [one.practitioner, ...one.reasons.map(({ code }) => code)],
      ),
    ).toEqual([
      ['bo', 'load-stays-under-even', 'mix-gains-band', 'threat-held', 'changes-worker'],
      ['ann', 'load-goes-over-even', 'mix-has-enough-of-band', 'threat-held', 'keeps-worker'],
    ]);
  });
  test('a worker who has left counts as none, and moves so far count', () => {
    const given = problem([practitioner('ann'), practitioner('bo')], [family('g', { current: 'bo' })], {
      limits: { maxMoves: 1 },
    });
    const gone = value(placeFamily(given, to('ann', 'g'), family('f', { current: 'cy' })));
    expect(gone.every(({ status }) => status === 'ranked')).toBe(true);
    const stays = value(placeFamily(given, to('ann', 'g'), family('f', { current: 'ann' })));
    expect(stays.map(({ practitioner: who, status }) => [who, status])).toEqual([
      ['ann', 'ranked'],
      ['bo', 'ruled-out'],
    ]);
  });
  describe('who holds what now', () => {
    const staff = [practitioner('ann'), practitioner('bo')];
    const three = problem(staff, [
      family('f', { need: 4, threat: true }),
      family('g', { need: 2 }),
      family('h', { need: 3, current: 'ann' }),
    ]);
    const before = (assignment: ReturnType<typeof to>, given = three) =>
      value(placeFamily(given, assignment, family('new')))
        .map((one) => [one.practitioner, one.status === 'ranked' ? one.reasons[0]?.detail.before : 'out'])
        .sort();
    test.each([
      { at: 'in the order of the families', given: [...to('ann', 'f'), ...to('bo', 'h')] },
      { at: 'in another order', given: [...to('bo', 'h'), ...to('ann', 'f')] },
      {
        at: 'with more placements than families',
        given: [...to('ann', 'f'), ...to('zoe', 'g'), ...to('bo', 'h', 'x')],
      },
      { at: 'with a family that is not there', given: [...to('ann', 'f'), ...to('bo', 'h', 'x')] },
      {
        at: 'with somebody who is not there',
        given: [...to('ann', 'f'), ...to('zoe', 'g'), ...to('bo', 'h')],
      },
      {
        at: 'with the one who is there last',
        given: [...to('zoe', 'h'), ...to('ann', 'f'), ...to('bo', 'h')],
      },
      {
        at: 'with the one who is there first',
        given: [...to('bo', 'h'), ...to('ann', 'f'), ...to('zoe', 'h')],
      },
    ])('is read $at', ({ given }) =>
      expect(before(given)).toEqual([
        ['ann', 4],
        ['bo', 3],
      ]),
    );
    test('the referral itself is taken out of what is held', () => {
      const options = value(placeFamily(three, to('ann', 'f', 'g'), three.families[0]!));
      expect(
        options.map((one) => one.status === 'ranked' && [one.practitioner, one.reasons[0]?.detail.before]),
      ).toEqual([
        ['bo', 0],
        ['ann', 2],
      ]);
    });
    test.each([
      { at: 'one has moved already', current: 'ann', out: ['bo'] },
      { at: 'that one has stayed', current: 'bo', out: [] },
      { at: 'that one came from a worker who has left', current: 'cy', out: [] },
      { at: 'that one is new', current: undefined, out: [] },
    ])('one change at most, and $at', ({ current, out }) => {
      const given = problem(staff, [family('g', current === undefined ? {} : { current })], {
        limits: { maxMoves: 1 },
      });
      const options = value(placeFamily(given, to('bo', 'g'), family('f', { current: 'ann' })));
      expect(options.filter(({ status }) => status === 'ruled-out').map((one) => one.practitioner)).toEqual(
        out,
      );
    });
    test('whoever names whom, those to be kept apart are, and by name', () => {
      const given = problem(staff, [family('g', { notWith: ['f'] }), family('h')]);
      const options = value(placeFamily(given, to('bo', 'h', 'g'), family('f', { notWith: ['h'] })));
      expect(options).toMatchObject([
        { practitioner: 'ann', status: 'ranked' },
        {
          practitioner: 'bo',
          because: [
            { constraint: 'not-with', of: 'g' },
            { constraint: 'not-with', of: 'h' },
          ],
        },
      ]);
    });
  });
  test('what cannot be judged is refused', () => {
    expect(
      codes(
        placeFamily(
          problem([practitioner('a', { capacity: 0 })], []),
          [],
          family('f', { need: Number.NaN, band: 'odd' }),
        ),
      ),
    ).toEqual(['capacity-out-of-range', 'need-out-of-range', 'unknown-band']);
    expect(value(placeFamily(problem([], []), [], family('f')))).toEqual([]);
  });
  describe('what allocateCaseloads refuses of a family is refused of a referral', () => {
    const given = problem([practitioner('ann', { covers: ['north'] }), practitioner('bo')], [family('g')]);
    const asked = (more: Partial<CaseloadFamily>) => placeFamily(given, to('ann', 'g'), family('f', more));
    test.each([
      { at: 'pinned with nobody', more: { pinned: true }, code: 'pinned-without-practitioner' },
      {
        at: 'pinned with one who has left',
        more: { pinned: true, current: 'cy' },
        code: 'pinned-without-practitioner',
      },
      {
        at: 'pinned with one who may not hold it',
        more: { pinned: true, current: 'ann', locality: 'south' },
        code: 'pinned-not-allowed',
      },
      {
        at: 'to be kept apart from a family that is not there',
        more: { notWith: ['g', 'x'] },
        code: 'unknown-family',
      },
    ])('$at', ({ more, code }) => {
      expect(codes(asked(more))).toEqual([code]);
      expect(
        codes(allocateCaseloads({ ...given, families: [...given.families, family('f', more)] })),
      ).toEqual([code]);
    });
    test('and it says where', () =>
      expect(asked({ notWith: ['g', 'x'] })).toMatchObject({
        issues: [{ path: ['family', 'notWith', 1], detail: { family: 'x' } }],
      }));
    test('what it does not refuse is not', () => {
      expect(codes(asked({ pinned: true, current: 'ann', locality: 'north', notWith: ['g', 'f'] }))).toEqual(
        [],
      );
      expect(codes(asked({ current: 'ann', locality: 'south' }))).toEqual([]);
    });
  });
});

describe('explainPlacement', () => {
  const given = problem(
    [practitioner('ann'), practitioner('bo'), practitioner('cy'), practitioner('di', { covers: [] })],
    [family('f', { locality: 'north' }), family('g', { need: 5 })],
  );
  const assignment = [...to('ann', 'g'), ...to('bo', 'f')];
  const at = (list: typeof assignment, id: string) =>
    explainPlacement(given, { assignment: list, unplaced: [] }, id);
  test('the one chosen, and not the next two', () =>
    expect(value(at(assignment, 'f'))).toMatchObject({
      status: 'placed',
      chosen: { practitioner: 'bo', rank: 1 },
      instead: [
        { practitioner: 'cy', rank: 2 },
        { practitioner: 'di', because: [{ constraint: 'locality', of: 'north' }] },
      ],
      couldImprove: false,
    }));
  test('says when another would do better', () => {
    expect(value(at([...to('ann', 'f', 'g')], 'f'))).toMatchObject({
      chosen: { practitioner: 'ann' },
      couldImprove: true,
    });
    expect(value(at([...to('ann', 'g'), ...to('di', 'f')], 'f'))).toMatchObject({
      chosen: { status: 'ruled-out' },
      couldImprove: true,
    });
  });
  test('refuses what it does not know', () => {
    expect(codes(at(assignment, 'x'))).toEqual(['unknown-family']);
    expect(codes(at([], 'f'))).toEqual(['unknown-family']);
    expect(codes(at(to('zoe', 'f'), 'f'))).toEqual(['unknown-practitioner']);
    expect(
      codes(
        explainPlacement(
          problem([practitioner('a', { capacity: 0 })], []),
          { assignment, unplaced: [] },
          'f',
        ),
      ),
    ).toEqual(['capacity-out-of-range']);
    const odd = { ...given, families: [family('f'), family('f')] };
    expect(codes(explainPlacement(odd, { assignment, unplaced: [] }, 'f'))).toEqual([
      'duplicate-caseload-id',
    ]);
  });
});

describe('rebalance', () => {
  test('each move is worth making once those before it are made, and the tale adds up', () => {
    const small = instance('caseload-S-2');
    const { moves, before, after } = value(rebalance(small, { maxMoves: 5 }));
    expect(moves).toHaveLength(5);
    let objective = before.objective;
    for (const move of moves) {
      expect(move.saves).toBeGreaterThan(0);
      expect(move.objective).toBeCloseTo(objective - move.saves, 9);
      objective = move.objective;
    }
    expect(after.objective).toBeCloseTo(objective, 9);
    expect(after.moves).toBe(5);
  });
  test('the best single move is the best of all of them', () => {
    const small = instance('caseload-S-1');
    const at = small.families.map(({ current }) => small.practitioners.findIndex(({ id }) => id === current));
    let least = objectiveOf(small, at);
    small.families.forEach((one, f) => {
      if (at[f]! < 0 || one.pinned) return;
      small.practitioners.forEach((who, j) => {
        const fits =
          who.covers!.includes(one.locality!) &&
          one.skills!.every((s) => who.skills!.includes(s)) &&
          !one.themes!.some((t) => who.avoidThemes!.includes(t));
        const held = at.filter((place) => place === j).length;
        const threats = small.families.filter(({ threat }, g) => threat && at[g] === j).length;
        if (!fits || held >= who.maxFamilies! || (one.threat && threats >= who.maxThreat!)) return;
        least = Math.min(
          least,
          objectiveOf(
            small,
            at.map((place, g) => (g === f ? j : place)),
          ),
        );
      });
    });
    expect(value(rebalance(small, { maxMoves: 1 })).after.objective).toBeCloseTo(least, 9);
  });
  test.each([
    {
      at: 'none allowed',
      given: problem([practitioner('a'), practitioner('b')], [family('f', { current: 'a' })]),
      maxMoves: 0,
    },
    {
      at: 'none that pays',
      given: problem([practitioner('a'), practitioner('b')], [family('f', { current: 'a' })]),
      maxMoves: 3,
    },
    {
      at: 'the problem allows none',
      given: problem(
        [practitioner('a'), practitioner('b')],
        [family('f', { current: 'a', need: 9 }), family('g', { current: 'a', need: 9 })],
        { limits: { maxMoves: 0 } },
      ),
      maxMoves: 3,
    },
    { at: 'nobody held', given: problem([practitioner('a'), practitioner('b')], [family('f')]), maxMoves: 3 },
  ])('$at → no moves', ({ given, maxMoves }) =>
    expect(value(rebalance(given, { maxMoves })).moves).toEqual([]),
  );
  test('refuses what it cannot judge', () => {
    expect(codes(rebalance(problem([], []), { maxMoves: -1 }))).toEqual(['option-out-of-range']);
    expect(codes(rebalance(problem([practitioner('a', { capacity: 0 })], []), { maxMoves: 1 }))).toEqual([
      'capacity-out-of-range',
    ]);
  });
});

describe('auditThreatExposure', () => {
  const staff = ['a', 'b', 'c', 'd'].map((id) => practitioner(id));
  // The lady tasting tea: 8 cups, 4 of each kind. Three right of four has chance 17/70 one-sided, 34/70 two-sided.
  const cups = Array.from({ length: 8 }, (_, at) => family(`f${at}`, { threat: at < 4 }));
  const given = problem(staff, cups);
  const assignment = [
    ...to('a', 'f0', 'f1'),
    ...to('b', 'f2', 'f4'),
    ...to('c', 'f3', 'f5'),
    ...to('d', 'f6', 'f7'),
  ];
  const audit = (list: typeof assignment, groups: readonly StaffGroup[]) =>
    auditThreatExposure({ measures: value(measureCaseloads(given, list)) }, groups);
  test('takes a result as allocateCaseloads gives it', () => {
    const made = value(allocateCaseloads(given));
    const { groups } = value(
      auditThreatExposure(made, [{ id: 'all', practitioners: ['a', 'b', 'c', 'd', 'a'] }]),
    );
    expect(groups).toMatchObject([{ families: 8, threat: 4, share: 1, expected: 4, atLeast: 1 }]);
  });
  test('Fisher’s own example', () => {
    const { groups, cautions, rule } = value(audit(assignment, [{ id: 'ab', practitioners: ['a', 'b'] }]));
    expect(groups[0]).toMatchObject({ families: 4, threat: 3, share: 0.75, expected: 2 });
    expect(groups[0]!.atLeast).toBeCloseTo(17 / 70, 12);
    expect(groups[0]!.twoSided).toBeCloseTo(34 / 70, 12);
    expect(cautions).toEqual(['no-figure-in-source']);
    expect(rule.id).toBe('CAS-6');
  });
  test('several groups are several tests', () =>
    expect(
      value(
        audit(assignment, [
          { id: 'x', practitioners: ['a'] },
          { id: 'y', practitioners: [] },
        ]),
      ),
    ).toMatchObject({
      groups: [{ threat: 2 }, { families: 0, threat: 0, atLeast: 1, twoSided: 1 }],
      cautions: ['no-figure-in-source', 'several-tests'],
    }));
  test('nothing held, nothing to tell', () =>
    expect(value(audit([], [{ id: 'x', practitioners: ['a'] }])).groups[0]).toEqual({
      group: 'x',
      families: 0,
      threat: 0,
      share: undefined,
      expected: 0,
      atLeast: 1,
      twoSided: 1,
    }));
  test('unknown ids are refused', () =>
    expect(codes(audit([], [{ id: 'x', practitioners: ['a', 'q'] }]))).toEqual(['unknown-practitioner']));
});
