import { describe, expect, test } from 'vitest';
import { compile } from '../../src/caseload/engine/compile.js';
import { holdingOf } from '../../src/caseload/engine/team.js';
import {
  allocateCaseloadsStepwise,
  auditThreatExposure,
  explainPlacement,
  measureCaseloads,
  placeFamily,
  rebalance,
} from '../../src/caseload/index.js';
import { answerOf } from '../../src/caseload/rules/allocate.js';
import { explainUnplaced } from '../../src/caseload/rules/why.js';
import type { CaseloadFamily, CaseloadPractitioner, CaseloadProblem } from '../../src/caseload/schema.js';
import { objectiveOf } from './brute.js';
import { explained, lines } from './reasons.js';
import { family, practitioner, problem } from './support.js';

const value = <T>(result: { ok: true; value: T } | { ok: false; issues: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const to = (practitioner: string, ...families: string[]) =>
  families.map((one) => ({ family: one, practitioner }));
const team = [practitioner('ann'), practitioner('bo')];

describe('an answer read out of who holds whom', () => {
  const answer = (given: CaseloadProblem, holder: readonly number[], bound = 0) =>
    answerOf(given, compile(given), { holder: Int32Array.from(holder), objective: 0, bound });
  const notes = (given: CaseloadProblem, holder: readonly number[]) =>
    answer(given, holder).notes.map(({ code, detail, rule }) => [code, detail, rule.id]);

  test('what to watch for is said of each who holds a threatening family, and of those alone', () => {
    const people = [
      practitioner('ann', { experience: 'new' }),
      practitioner('bo', { experience: 'long' }),
      practitioner('cy', { experience: 'settled' }),
      practitioner('di'),
      practitioner('ed', { experience: 'new' }),
    ];
    const held = ['f', 'g', 'h', 'i', 'j'].map((id) => family(id, { threat: true }));
    expect(notes(problem(people, [...held, family('k')]), [0, 0, 1, 2, 3, 4])).toEqual([
      ['support-new-with-threat', { practitioner: 'ann', families: 2, of: 6 }, 'CAS-7'],
      ['fresh-eyes-for-long-experience', { practitioner: 'bo', families: 1, of: 6 }, 'CAS-7'],
      ['weigh-effect-on-staff', { families: 6 }, 'CAS-5'],
    ]);
  });
  test('all of high need, one of them left over', () => {
    const high = ['f', 'g', 'h'].map((id) => family(id, { band: 'high' }));
    const full = team.map((one) => ({ ...one, maxFamilies: 1 }));
    expect(notes(problem(full, high), [0, 1, -1])).toEqual([
      ['cannot-mix', { band: 'high' }, 'CAS-4'],
      ['greatest-need-first', { unplaced: 1 }, 'CAS-3'],
      ['weigh-effect-on-staff', { families: 2 }, 'CAS-5'],
    ]);
    expect(answer(problem(full, high), [0, 1, -1]).supports).toEqual([
      'weigh-effect-on-staff',
      'reflective-supervision',
      'build-skill-with-support',
      'safe-working',
    ]);
  });
  test('one of high need among others can be mixed, and nothing else is offered', () => {
    const { status, supports } = answer(problem(team, [family('f', { band: 'high' }), family('g')]), [0, 1]);
    expect([status, supports]).toEqual(['balanced', []]);
  });
  test('more need than staff can hold, by how much, and that staffing comes first', () => {
    // One and a half full-time workers, six points each: nine, and twelve are needed.
    const people = [practitioner('ann'), practitioner('bo', { capacity: 0.5 })];
    const held = [family('f', { need: 7 }), family('g', { need: 5 })];
    const found = answer(problem(people, held, { limits: { needPerFullTime: 6 } }), [0, 1]);
    expect(found.notes[0]).toMatchObject({
      code: 'staffing-first',
      detail: { need: 12, canHold: 9, fullTime: 1.5, over: 3 },
    });
    expect(found.supports).toEqual(['staffing-first']);
    // Twelve can be held by eight each.
    expect(answer(problem(people, held, { limits: { needPerFullTime: 8 } }), [0, 1]).supports).toEqual([]);
  });
  test('need that only rounding puts above what staff can hold is not above it', () => {
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    const supports = (needs: readonly number[]) =>
      answer(
        problem(
          [practitioner('ann')],
          needs.map((need, at) => family(`f${at}`, { need })),
          { limits: { needPerFullTime: 0.3 } },
        ),
        needs.map(() => 0),
      ).supports;
    expect(supports([0.1, 0.2])).toEqual([]);
    expect(supports([0.1, 0.2001])).toEqual(['staffing-first']);
  });
  test('who changes hands: not who stays, who had nobody, or who is with nobody now', () => {
    const held = [
      family('f', { current: 'ann' }),
      family('g', { current: 'ann' }),
      family('h', { current: 'bo' }),
      family('i'),
      family('j', { current: 'bo' }),
    ];
    expect(answer(problem(team, held), [1, 0, 0, 1, -1]).moves).toEqual([
      { family: 'f', from: 'ann', to: 'bo' },
      { family: 'h', from: 'bo', to: 'ann' },
    ]);
  });
  test('where nobody is placed nothing is weighed', () =>
    expect(notes(problem([], [family('f')]), [-1])).toEqual([]));
  test.each([
    // Loads of 3 and 1 around 2; both low families with ann, where one each is fair.
    { at: 'a quarter below', bound: 3, gap: 0.25 },
    { at: 'at it', bound: 4, gap: 0 },
    { at: 'above it, as no bound can be', bound: 9, gap: 0 },
    { at: 'nothing is known', bound: 0, gap: 1 },
  ])('the gap where the bound is $at', ({ bound, gap }) => {
    const given = problem(team, [family('f', { need: 3 }), family('g', { need: 1, band: 'high' })], {
      weights: { load: 2, mix: 0, move: 0 },
    });
    const made = answer(given, [0, 1], bound);
    expect([made.measures.objective, made.bound, made.gap]).toEqual([4, Math.min(bound, 4), gap]);
  });
  test('no gap where nothing is uneven', () =>
    expect(
      answer(problem(team, [family('f', { need: 0 })], { weights: { load: 1, mix: 0, move: 0 } }), [0]),
    ).toMatchObject({
      bound: 0,
      gap: 0,
    }));
  test.each([
    { at: 'nobody', given: problem([], [family('f')]) },
    { at: 'no family', given: problem(team, []) },
  ])('with $at there is no step to take', ({ given }) =>
    expect(allocateCaseloadsStepwise(given).next().done).toBe(true),
  );
});

describe('measures, one by one', () => {
  const given = problem(
    [practitioner('ann', { maxThreat: 1 }), practitioner('bo', { capacity: 0.5, covers: ['north'] })],
    [
      family('f', { need: 5, threat: true, current: 'bo', moveCost: 4 }),
      family('g', { need: 1, band: 'high', locality: 'south' }),
      family('h', { need: 2, band: 'middle', current: 'ann' }),
      family('i', { need: 7, current: 'ann', moveCost: 9 }),
    ],
  );
  test('what each holds, what moved and what is broken', () => {
    const { practitioners, parts, moves, unplaced, violations, gini } = value(
      measureCaseloads(given, [...to('ann', 'f'), ...to('bo', 'g', 'h')]),
    );
    expect(practitioners).toEqual([
      {
        practitioner: 'ann',
        families: 1,
        need: 5,
        needPerFullTime: 5,
        bands: [1, 0, 0],
        threat: 1,
        movedIn: 1,
      },
      {
        practitioner: 'bo',
        families: 2,
        need: 3,
        needPerFullTime: 6,
        bands: [0, 1, 1],
        threat: 0,
        movedIn: 1,
      },
    ]);
    // f costs 4 and h 1; i is with nobody, which is no change.
    expect([parts.move, moves, unplaced]).toEqual([5, 2, 1]);
    // At the most who threaten is not above it.
    expect(violations).toEqual([{ constraint: 'locality', of: 'south', practitioner: 'bo', family: 'g' }]);
    expect(gini).toBeCloseTo(1 / 22, 12);
  });
  test('one who stayed has not moved in', () => {
    const stays = problem(team, [family('f', { current: 'ann' }), family('g', { current: 'bo' })]);
    const { practitioners } = value(measureCaseloads(stays, to('ann', 'f', 'g')));
    expect(practitioners.map(({ movedIn }) => movedIn)).toEqual([1, 0]);
  });
  test('whoever comes first, Gini’s coefficient is the same: loads of ten and of four', () => {
    const two = problem(team, [family('f', { need: 10 }), family('g', { need: 4 })]);
    expect(value(measureCaseloads(two, [...to('ann', 'f'), ...to('bo', 'g')])).gini).toBeCloseTo(6 / 28, 12);
    expect(value(measureCaseloads(two, [...to('ann', 'g'), ...to('bo', 'f')])).gini).toBeCloseTo(6 / 28, 12);
  });
});

describe('why another practitioner, and why not', () => {
  test('figures of load, band and threat, by hand', () => {
    const given = problem(
      [practitioner('ann', { maxThreat: 2 }), practitioner('bo', { capacity: 0.5 })],
      [
        family('g', { need: 2, threat: true, current: 'bo' }),
        family('h', { need: 3, threat: true }),
        family('i', { need: 1, band: 'high' }),
      ],
      { weights: { load: 1, mix: 2, move: 5, threat: 3 } },
    );
    const asked = family('f', { need: 3, threat: true, current: 'bo', moveCost: 2 });
    // Nine points, three low and three threatening among one and a half: 6, 2 and 2 a full-time worker.
    const [first, second] = value(placeFamily(given, [...to('ann', 'g', 'i'), ...to('bo', 'h')], asked));
    expect(first).toEqual({
      practitioner: 'ann',
      status: 'ranked',
      rank: 1,
      // Load (6-6)^2 - (3-6)^2; low 1 of 2, threat 1 of 2: 1 + 2 (1 - 2) each; two times five for the change.
      change: -9 + 2 * -1 + 3 * -1 + 10,
      reasons: [
        { code: 'load-stays-under-even', detail: { before: 3, after: 6, even: 6 } },
        { code: 'mix-gains-band', detail: { band: 'low', before: 1, after: 2, fair: 2 } },
        { code: 'threat-held', detail: { before: 1, after: 2, fair: 2 } },
        { code: 'changes-worker', detail: { from: 'bo' } },
      ],
    });
    expect(second).toEqual({
      practitioner: 'bo',
      status: 'ranked',
      rank: 2,
      // Load (12-6)^2 - (6-6)^2; low and threat 1 of 1.
      change: 36 + 2 * 1 + 3 * 1,
      reasons: [
        { code: 'load-goes-over-even', detail: { before: 6, after: 12, even: 6 } },
        { code: 'mix-has-enough-of-band', detail: { band: 'low', before: 1, after: 2, fair: 1 } },
        { code: 'threat-held', detail: { before: 1, after: 2, fair: 1 } },
        { code: 'keeps-worker', detail: {} },
      ],
    });
  });
  test('a new family that does not threaten: nothing is said of threat or of a change', () => {
    const given = problem(team, [family('g', { threat: true })], {
      weights: { load: 0, mix: 0, move: 1, threat: 9 },
    });
    const options = value(placeFamily(given, to('ann', 'g'), family('f')));
    expect(
      options.map((one) => one.status === 'ranked' && [one.change, one.reasons.map(({ code }) => code)]),
    ).toEqual([
      [0, ['load-goes-over-even', 'mix-has-enough-of-band']],
      [0, ['load-stays-under-even', 'mix-gains-band']],
    ]);
  });
  test('one with the skill, without the theme and with room is not ruled out', () => {
    const asked = family('f', { skills: ['sign'], themes: ['loss'], threat: true });
    const fit = practitioner('ann', { skills: ['sign'], avoidThemes: ['debt'], maxThreat: 2 });
    const given = problem([fit], [family('g', { threat: true })]);
    expect(value(placeFamily(given, to('ann', 'g'), asked))[0]?.status).toBe('ranked');
    expect(
      value(placeFamily({ ...given, practitioners: [{ ...fit, maxThreat: 1 }] }, to('ann', 'g'), asked)),
    ).toEqual([
      {
        practitioner: 'ann',
        status: 'ruled-out',
        because: [{ constraint: 'max-threat', of: 'ann', limit: 1 }],
      },
    ]);
  });
  test('a family that must stay is ruled out of everybody but the one it is with', () => {
    const given = problem(team, [family('f', { current: 'bo', pinned: true })]);
    const options = value(placeFamily(given, to('bo', 'f'), given.families[0]!));
    expect(options.map((one) => [one.practitioner, one.status])).toEqual([
      ['bo', 'ranked'],
      ['ann', 'ruled-out'],
    ]);
  });
  test('a family that does not threaten goes where no more who threaten may', () => {
    // With a limit on moves, more is counted of every family.
    for (const limits of [{}, { maxMoves: 5 }]) {
      const given = problem([practitioner('ann', { maxThreat: 1 })], [family('g', { threat: true })], {
        limits,
      });
      expect(value(placeFamily(given, to('ann', 'g'), family('f')))[0]?.status).toBe('ranked');
    }
  });
  test('one whose family must be kept from the referral is ruled out, whichever of the two says so', () => {
    const given = problem(team, [family('g', { notWith: ['f'] }), family('h')]);
    const [first, second] = value(placeFamily(given, [...to('ann', 'g'), ...to('bo', 'h')], family('f')));
    expect([first?.practitioner, first?.status]).toEqual(['bo', 'ranked']);
    expect(second).toEqual({
      practitioner: 'ann',
      status: 'ruled-out',
      because: [{ constraint: 'not-with', of: 'g' }],
    });
  });
  test('a family that is with nobody has not changed hands', () => {
    const given = problem(team, [family('g', { current: 'bo' })], { limits: { maxMoves: 1 } });
    const options = value(placeFamily(given, [], family('f', { current: 'ann' })));
    expect(options.map(({ status }) => status)).toEqual(['ranked', 'ranked']);
  });
  test.each([
    { at: 'at once', given: [...to('ann', 'g'), ...to('bo', 'g'), ...to('bo', 'h')] },
    { at: 'after all others', given: [...to('ann', 'g'), ...to('bo', 'h'), ...to('bo', 'g')] },
    { at: 'before all others', given: [...to('ann', 'g'), ...to('bo', 'g', 'h')] },
  ])('of two placements of one family the last counts, $at', ({ given }) => {
    const two = problem(team, [family('g', { need: 4 }), family('h', { need: 3 })]);
    const before = value(placeFamily(two, given, family('f'))).map(
      (one) => one.status === 'ranked' && [one.practitioner, one.reasons[0]?.detail.before],
    );
    expect(before.sort()).toEqual([
      ['ann', 0],
      ['bo', 7],
    ]);
  });
  describe('explained', () => {
    const people = ['ann', 'bo', 'cy', 'di', 'ed'].map((id) =>
      practitioner(id, id === 'ed' ? { maxFamilies: 0 } : {}),
    );
    const held = [family('f', { need: 1 }), family('g', { need: 5 }), family('h', { need: 2 })];
    const assignment = [...to('ann', 'f'), ...to('bo', 'g'), ...to('cy', 'h')];
    const because = [{ constraint: 'skill', of: 'sign' }] as const;
    test('the family that was asked about, whatever else is placed or not', () => {
      const { status, ...rest } = value(
        explainPlacement(problem(people, held), { assignment, unplaced: [{ family: 'z', because }] }, 'g'),
      );
      expect(status).toBe('placed');
      // Five points for the one who holds nothing else, and with di, who holds nothing, it would be the same.
      expect(rest).toMatchObject({
        chosen: { practitioner: 'bo', reasons: [{ detail: { before: 0, after: 5 } }, {}] },
        instead: [{ practitioner: 'di' }, { practitioner: 'ed', status: 'ruled-out' }],
        couldImprove: false,
      });
    });
    test('never more than two others', () => {
      const few = problem(people.slice(0, 2), held);
      const two = value(
        explainPlacement(few, { assignment: [...to('ann', 'f', 'h'), ...to('bo', 'g')], unplaced: [] }, 'f'),
      );
      expect(two).toMatchObject({ instead: [{ practitioner: 'bo' }], couldImprove: false });
      expect('instead' in two && two.instead).toHaveLength(1);
    });
    test('a skill that only one has is why it is not the two who would have been next', () => {
      const skilled = problem(
        [practitioner('ann', { skills: ['sign'] }), ...people.slice(1, 4)],
        [family('f', { skills: ['sign'], current: 'bo' })],
      );
      // With bo there would be no change of practitioner to pay for; cy is the next of three alike.
      const because = [{ constraint: 'skill', of: 'sign' }];
      const made = value(explainPlacement(skilled, { assignment: to('ann', 'f'), unplaced: [] }, 'f'));
      expect(made).toMatchObject({
        chosen: { practitioner: 'ann', rank: 1 },
        instead: [
          { practitioner: 'bo', status: 'ruled-out', because },
          { practitioner: 'cy', status: 'ruled-out', because },
        ],
        couldImprove: false,
      });
      expect(made.status === 'placed' && 'reasons' in made.chosen && made.chosen.reasons.at(-1)).toEqual({
        code: 'nobody-else',
        detail: {},
      });
    });
    test('a family that must stay says so, and so do the two who would have been next', () => {
      const pinned = problem(people.slice(0, 3), [family('f', { current: 'bo', pinned: true })]);
      const made = value(explainPlacement(pinned, { assignment: to('bo', 'f'), unplaced: [] }, 'f'));
      const because = [{ constraint: 'pinned', of: 'bo' }];
      expect(made).toMatchObject({
        instead: [
          { practitioner: 'ann', because },
          { practitioner: 'cy', because },
        ],
      });
      expect(
        made.status === 'placed' && 'reasons' in made.chosen && made.chosen.reasons.map(({ code }) => code),
      ).toEqual(['load-goes-over-even', 'mix-has-enough-of-band', 'keeps-worker', 'pinned', 'nobody-else']);
    });
    test('where another could hold it, nobody-else is not said', () => {
      const made = value(
        explainPlacement(problem(team, held), { assignment: to('ann', 'f'), unplaced: [] }, 'f'),
      );
      expect(JSON.stringify(made)).not.toContain('nobody-else');
    });
    test('who may not hold it could only do worse than somebody who may', () => {
      const far = [family('f', { locality: 'north' })];
      const nobody = [practitioner('ann', { covers: [] }), practitioner('bo', { covers: [] })];
      const found = { assignment: to('ann', 'f'), unplaced: [] };
      expect(value(explainPlacement(problem(nobody, far), found, 'f'))).toMatchObject({
        chosen: { status: 'ruled-out' },
        couldImprove: false,
      });
      expect(
        value(explainPlacement(problem([nobody[0]!, practitioner('bo')], far), found, 'f')),
      ).toMatchObject({ chosen: { status: 'ruled-out' }, couldImprove: true });
    });
    test('one better is enough, though another is worse', () => {
      // With ann, who holds five more, it is worse than with cy, who holds nothing, and better than with bo, who holds nine.
      const three = problem(people.slice(0, 3), [
        family('f', { need: 1 }),
        family('g', { need: 5 }),
        family('h', { need: 9 }),
      ]);
      expect(
        value(
          explainPlacement(
            three,
            { assignment: [...to('ann', 'f', 'g'), ...to('bo', 'h')], unplaced: [] },
            'f',
          ),
        ),
      ).toMatchObject({ instead: [{ practitioner: 'cy' }, { practitioner: 'bo' }], couldImprove: true });
    });
  });
});

describe('what stops a family, beside what does not', () => {
  const stops = (
    practitioners: readonly CaseloadPractitioner[],
    families: readonly CaseloadFamily[],
    holder: readonly number[],
    more: Partial<CaseloadProblem> = {},
  ) =>
    lines(
      explained(problem(practitioners, families, more), holder).find(
        ({ family: id }) => id === families.at(-1)?.id,
      )?.because,
    );
  // Everybody can play and nobody avoids debt: neither is ever what stops it.
  const plays = { skills: ['play'] };
  const idle = { skills: ['play'], themes: ['debt'] };
  const ann = (more: Partial<CaseloadPractitioner> = {}) => practitioner('ann', { ...plays, ...more });
  const bo = (more: Partial<CaseloadPractitioner> = {}) => practitioner('bo', { ...plays, ...more });

  test('pinned to somebody full', () =>
    expect(
      stops(
        [ann({ maxFamilies: 1 }), bo()],
        [
          family('g', { current: 'ann', pinned: true }),
          family('f', { ...idle, current: 'ann', pinned: true }),
        ],
        [0, -1],
      ),
    ).toEqual(['pinned ann', 'max-families ann 1']));
  test('a limit on threat', () =>
    expect(stops([ann({ maxThreat: 0 })], [family('f', { ...idle, threat: true })], [-1])).toEqual([
      'max-threat ann 0',
    ]));
  test('a limit on threat stops nobody who does not threaten', () =>
    expect(stops([ann({ maxThreat: 0 })], [family('f', { ...idle, skills: ['sign'] })], [-1])).toEqual([
      'skill sign',
    ]));
  test('one to be kept apart from, and not the other', () =>
    expect(
      stops(
        [ann()],
        [
          family('g'),
          family('h', { pinned: true, current: 'ann' }),
          family('f', { ...idle, notWith: ['h'] }),
        ],
        [0, 0, -1],
      ),
    ).toEqual(['not-with h']));
  test('one to be kept apart from, beside one who is with nobody', () =>
    expect(
      stops(
        [ann()],
        [family('g'), family('h', { notWith: ['f'] }), family('f', { ...idle, notWith: ['g'] })],
        [-1, 0, -1],
      ),
    ).toEqual(['not-with h']));
  test('no change left', () =>
    expect(
      stops([ann({ maxFamilies: 0 }), bo()], [family('f', { ...idle, current: 'ann' })], [-1], {
        limits: { maxMoves: 0 },
      }),
    ).toEqual(['max-moves 0', 'max-families ann 0']));
  test('no change left after another took it', () =>
    expect(
      stops(
        [ann({ maxFamilies: 0 }), bo()],
        [family('g', { current: 'ann' }), family('f', { ...idle, current: 'ann' })],
        [1, -1],
        { limits: { maxMoves: 1 } },
      ),
    ).toEqual(['max-moves 1', 'max-families ann 0']));
  test('where others could have moved up but could not be made to, what stops it as things stand', () =>
    expect(
      stops(
        [ann({ maxFamilies: 1, skills: ['sign', 'play'] }), bo()],
        [family('g'), family('f', { ...idle, skills: ['sign', 'play'] })],
        [0, -1],
      ),
    ).toEqual(['skill sign', 'max-families ann 1']));
  test('where nobody can move up, no more is asked than would make a way', () =>
    // Both are full of families that may go nowhere else: one place more with either would do.
    expect(
      stops(
        [ann({ maxFamilies: 1 }), bo({ maxFamilies: 1 })],
        [
          family('g', { current: 'ann', pinned: true }),
          family('h', { current: 'bo', pinned: true }),
          family('f', idle),
        ],
        [0, 1, -1],
      ),
    ).toEqual(['max-families ann 1', 'max-families bo 1']));
  test('others who may not meet do not make way for it; the one who could, and has no room, is named', () =>
    expect(
      stops(
        [
          ann({ maxFamilies: 1, skills: ['sign', 'play'] }),
          bo({ avoidThemes: ['loss'] }),
          practitioner('cy', { maxFamilies: 1 }),
        ],
        [
          family('g', { notWith: ['h'] }),
          family('h', { current: 'bo', pinned: true }),
          family('i', { current: 'cy', pinned: true }),
          family('f', { ...idle, skills: ['sign', 'play'] }),
        ],
        [0, 1, 2, -1],
      )?.sort(),
    ).toEqual(['max-families ann 1', 'max-families cy 1', 'skill sign']));
  test('others who may not change make no way', () =>
    expect(
      stops(
        [ann({ maxFamilies: 1, skills: ['sign', 'play'] }), bo()],
        [family('g', { current: 'ann' }), family('f', { ...idle, skills: ['sign', 'play'] })],
        [0, -1],
        { limits: { maxMoves: 0 } },
      )?.sort(),
    ).toEqual(['max-families ann 1', 'max-moves 0', 'skill sign']));
  test('a skill and a family of one name are two things', () =>
    expect(
      stops(
        [ann()],
        [family('play', { current: 'ann', pinned: true }), family('f', { ...idle, notWith: ['play'] })],
        [0, -1],
      ),
    ).toEqual(['not-with play']));
  test('of two reasons that would each do, what the family asks and not the limit', () =>
    expect(stops([ann({ maxFamilies: 0 })], [family('f', { ...idle, skills: ['sign'] })], [-1])).toEqual([
      'skill sign',
    ]));
  test('and the numbers it was asked of are as they were', () => {
    const given = problem([ann({ maxFamilies: 0 })], [family('g'), family('f', { skills: ['sign'] })]);
    const compiled = compile(given);
    const before = JSON.stringify([compiled, [...compiled.group], compiled.mayHold.length]);
    const s = holdingOf(compiled, Int32Array.from([-1, -1]));
    for (const _ of explainUnplaced(given, compiled, s));
    expect(JSON.stringify([compiled, [...compiled.group], compiled.mayHold.length])).toBe(before);
  });
});

describe('a few moves, best first', () => {
  const flat = { load: 1, mix: 0, move: 1 };
  const moves = (given: CaseloadProblem, maxMoves: number) =>
    value(rebalance(given, { maxMoves })).moves.map(
      ({ family: id, from, to: there }) => `${id} ${from} ${there}`,
    );
  const held = (needs: Readonly<Record<string, number>>, more: Partial<CaseloadFamily> = {}) =>
    Object.entries(needs).map(([id, need]) => family(id, { need, current: 'ann', moveCost: 0.1, ...more }));

  test('the worth of each, by hand', () => {
    // Ten and nothing around five: 50. Four go: 1 + 1, and a tenth for the change.
    const given = problem(team, held({ f: 6, g: 4 }), { weights: flat });
    const { moves: made, before, after } = value(rebalance(given, { maxMoves: 5 }));
    expect(before.objective).toBe(50);
    expect(made).toMatchObject([{ family: 'f', from: 'ann', to: 'bo' }]);
    expect(made[0]!.objective).toBeCloseTo(2.1, 9);
    expect(made[0]!.saves).toBeCloseTo(47.9, 9);
    expect(after.objective).toBeCloseTo(2.1, 9);
  });
  test('the best pair need not hold the best single move', () => {
    // Of sixteen and a quarter, seven go best alone; four and four are better together than seven and a quarter.
    const given = problem(
      team,
      [...held({ f: 7, g: 4, h: 4, i: 0.25 }), family('j', { current: 'ann', pinned: true })],
      { weights: flat },
    );
    expect(moves(given, 1)).toEqual(['f ann bo']);
    expect(moves(given, 2).sort()).toEqual(['g ann bo', 'h ann bo']);
  });
  test('where more moves are allowed than pay, the few that pay are made', () => {
    // Of twenty-one, eight go: 13 and 8. Five more would leave 8 and 13, no more even, for another change.
    const given = problem(
      team,
      [...held({ f: 8, g: 5 }), family('j', { need: 8, current: 'ann', pinned: true })],
      { weights: flat },
    );
    expect(moves(given, 2)).toEqual(['f ann bo']);
  });
  test('a move that would only pay by making way for the next is not made', () => {
    const asks = { skills: ['sign'] };
    const people = [practitioner('ann'), practitioner('bo', { ...asks, maxFamilies: 1 }), practitioner('cy')];
    // Only bo may take f off ann, and is full with g. That would have to go first, to cy, and cy would hold too much.
    const given = problem(
      people,
      [
        family('j', { need: 10, current: 'ann', pinned: true }),
        family('f', { need: 6, current: 'ann', ...asks }),
        family('g', { need: 6, current: 'bo' }),
        family('k', { need: 6, current: 'cy', pinned: true }),
      ],
      { weights: { ...flat, move: 0 } },
    );
    // Both together would be better than none: loads of 10, 6 and 12 for 16, 6 and 6. The first alone is worse.
    expect(objectiveOf(given, [0, 1, 2, 2])).toBeLessThan(objectiveOf(given, [0, 0, 1, 2]));
    expect(objectiveOf(given, [0, 0, 2, 2])).toBeGreaterThan(objectiveOf(given, [0, 0, 1, 2]));
    expect(moves(given, 3)).toEqual([]);
  });
  test('nor is one that changes nothing, to make way', () => {
    const asks = { skills: ['sign'] };
    const people = [practitioner('ann'), practitioner('bo', { ...asks, maxFamilies: 1 }), practitioner('cy')];
    const given = problem(
      people,
      [
        family('f', { need: 6, current: 'ann', ...asks }),
        family('g', { need: 0, current: 'bo' }),
        family('h', { need: 6, current: 'ann', pinned: true }),
      ],
      { weights: { ...flat, move: 0 } },
    );
    expect(objectiveOf(given, [0, 2, 0])).toBe(objectiveOf(given, [0, 1, 0]));
    expect(moves(given, 3)).toEqual([]);
  });
  test('nobody who is full takes one more', () => {
    const people = [practitioner('ann'), practitioner('bo', { maxFamilies: 0 }), practitioner('cy')];
    expect(moves(problem(people, held({ f: 3, g: 3 }), { weights: flat }), 1)).toEqual(['f ann cy']);
  });
  test.each([
    { at: 'the one who asks', maxMoves: 1, limit: 3 },
    { at: 'the problem', maxMoves: 3, limit: 1 },
  ])('no more than $at allows', ({ maxMoves, limit }) => {
    const given = problem(team, held({ f: 3, g: 3, h: 3, i: 3 }), {
      weights: flat,
      limits: { maxMoves: limit },
    });
    expect(moves(given, maxMoves)).toHaveLength(1);
    expect(objectiveOf(given, [1, 0, 0, 0])).toBeCloseTo(
      value(rebalance(given, { maxMoves })).after.objective,
      9,
    );
  });
});

describe('chances, by hand', () => {
  test('a group that holds nearly all', () => {
    // Three of four threaten; the group holds three, and three of them is one way of four, two of them three.
    const given = problem(
      team,
      ['f', 'g', 'h', 'i'].map((id) => family(id, { threat: id !== 'i' })),
    );
    const [one] = value(
      auditThreatExposure(
        { measures: value(measureCaseloads(given, [...to('ann', 'f', 'g', 'h'), ...to('bo', 'i')])) },
        [{ id: 'ann', practitioners: ['ann'] }],
      ),
    ).groups;
    expect(one).toMatchObject({ families: 3, threat: 3, share: 1, expected: 2.25 });
    expect(one!.atLeast).toBeCloseTo(1 / 4, 12);
    expect(one!.twoSided).toBeCloseTo(1 / 4, 12);
  });
});
