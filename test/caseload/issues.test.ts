import { describe, expect, test } from 'vitest';
import {
  allocateCaseloads,
  auditThreatExposure,
  explainPlacement,
  measureCaseloads,
  placeFamily,
  rebalance,
} from '../../src/caseload/index.js';
import type { CaseloadFamily, CaseloadPractitioner } from '../../src/caseload/schema.js';
import { family, practitioner, problem } from './support.js';

type Found = { readonly issues?: readonly unknown[]; readonly warnings?: readonly unknown[] };
const issuesOf = (result: Found): readonly unknown[] => result.issues ?? result.warnings ?? [];
const invalid = (code: string, path: readonly (string | number)[], detail?: object) => ({
  code,
  path,
  kind: 'invalid',
  ...(detail === undefined ? {} : { detail }),
});
const team = [practitioner('ann'), practitioner('bo')];
const weights = { load: 1, mix: 1, move: 1 };

describe('an issue says where, and what would be right', () => {
  test.each([
    {
      at: 'the team',
      given: problem([...team, practitioner('ann', { capacity: 0, maxFamilies: -1, maxThreat: 0.5 })], []),
      says: [
        invalid('duplicate-caseload-id', ['practitioners', 2, 'id'], { id: 'ann' }),
        invalid('capacity-out-of-range', ['practitioners', 2, 'capacity'], { low: 0.001, high: 1000 }),
        invalid('limit-out-of-range', ['practitioners', 2, 'maxFamilies']),
        invalid('limit-out-of-range', ['practitioners', 2, 'maxThreat']),
      ],
    },
    {
      at: 'the weights',
      given: problem(team, [], { weights: { load: 1e7, mix: -1, move: Number.NaN, threat: -0.1 } }),
      says: ['load', 'mix', 'move', 'threat'].map((name) =>
        invalid('weight-out-of-range', ['weights', name], { low: 0, high: 1e6 }),
      ),
    },
    {
      at: 'the limits and the bands',
      given: problem(team, [], { bands: ['low', 'low'], limits: { maxMoves: 0.5, needPerFullTime: -1 } }),
      says: [
        invalid('limit-out-of-range', ['limits', 'maxMoves']),
        invalid('limit-out-of-range', ['limits', 'needPerFullTime'], { low: 0, high: 1e12 }),
        invalid('duplicate-band', ['bands', 1], { band: 'low' }),
      ],
    },
    {
      at: 'a family',
      given: problem(team, [
        family('f'),
        family('g', { need: -1, moveCost: 2e9, band: 'odd', pinned: true, notWith: ['f', 'x'] }),
        family('f'),
      ]),
      says: [
        invalid('duplicate-caseload-id', ['families', 2, 'id'], { id: 'f' }),
        invalid('need-out-of-range', ['families', 1, 'need'], { low: 0, high: 1e12 }),
        invalid('move-cost-out-of-range', ['families', 1, 'moveCost'], { low: 0, high: 1e9 }),
        invalid('unknown-band', ['families', 1, 'band'], { band: 'odd' }),
        invalid('pinned-without-practitioner', ['families', 1, 'pinned']),
        invalid('unknown-family', ['families', 1, 'notWith', 1], { family: 'x' }),
      ],
    },
    {
      at: 'a family pinned where it may not be, beside one nobody may hold, which is no fault',
      given: problem(team, [
        family('f', { skills: ['sign'] }),
        family('g', { skills: ['sign'], pinned: true, current: 'bo' }),
      ]),
      says: [invalid('pinned-not-allowed', ['families', 1, 'pinned'], { family: 'g', practitioner: 'bo' })],
    },
  ])('$at', ({ given, says }) => expect(issuesOf(measureCaseloads(given, []))).toEqual(says));

  test('an assignment', () =>
    expect(
      issuesOf(
        measureCaseloads(problem(team, [family('f')]), [
          { family: 'f', practitioner: 'ann' },
          { family: 'x', practitioner: 'bo' },
          { family: 'f', practitioner: 'zoe' },
        ]),
      ),
    ).toEqual([
      invalid('unknown-family', ['assignment', 1, 'family'], { family: 'x' }),
      invalid('unknown-practitioner', ['assignment', 2, 'practitioner'], { practitioner: 'zoe' }),
      invalid('placed-twice', ['assignment', 2, 'family'], { family: 'f' }),
    ]));
  test('a referral', () =>
    expect(
      issuesOf(placeFamily(problem(team, []), [], family('f', { need: -1, moveCost: -1, band: 'odd' }))),
    ).toEqual([
      invalid('need-out-of-range', ['family', 'need'], { low: 0, high: 1e12 }),
      invalid('move-cost-out-of-range', ['family', 'moveCost'], { low: 0, high: 1e9 }),
      invalid('unknown-band', ['family', 'band'], { band: 'odd' }),
    ]));
  test('options', () => {
    expect(issuesOf(rebalance(problem(team, []), { maxMoves: 0.5 }))).toEqual([
      invalid('option-out-of-range', ['options', 'maxMoves']),
    ]);
    expect(issuesOf(allocateCaseloads(problem(team, []), { seed: 0.5 }))).toEqual([
      invalid('option-out-of-range', ['options', 'seed']),
    ]);
    expect(issuesOf(allocateCaseloads(problem(team, []), { effort: -1 }))).toEqual([
      invalid('option-out-of-range', ['options', 'effort']),
    ]);
  });
  test('a group of staff', () =>
    expect(
      issuesOf(
        auditThreatExposure({ measures: { practitioners: [] } }, [
          { id: 'one', practitioners: [] },
          { id: 'two', practitioners: ['zoe'] },
        ]),
      ),
    ).toEqual([invalid('unknown-practitioner', ['groups', 1, 'practitioners', 0], { practitioner: 'zoe' })]));
  test('a family to explain', () => {
    const given = problem(team, [family('f')]);
    const because = [{ constraint: 'skill', of: 'sign' }] as const;
    // Even where the answer speaks of it, a family that is not in the problem is not explained.
    expect(
      issuesOf(explainPlacement(given, { assignment: [], unplaced: [{ family: 'x', because }] }, 'x')),
    ).toEqual([invalid('unknown-family', ['familyId'], { family: 'x' })]);
    expect(
      issuesOf(
        explainPlacement(given, { assignment: [{ family: 'f', practitioner: 'zoe' }], unplaced: [] }, 'f'),
      ),
    ).toEqual([invalid('unknown-practitioner', ['assignment'], { practitioner: 'zoe' })]);
  });
});

describe('what is at the edge of a range is in it', () => {
  const edges: { at: string; person?: Partial<CaseloadPractitioner>; held?: Partial<CaseloadFamily> }[] = [
    { at: 'the least capacity', person: { capacity: 0.001 } },
    { at: 'the greatest capacity', person: { capacity: 1000 } },
    { at: 'no families', person: { maxFamilies: 0, maxThreat: 0 } },
    { at: 'no need', held: { need: 0, moveCost: 0 } },
    { at: 'the greatest need', held: { need: 1e12, moveCost: 1e9 } },
  ];
  test.each(edges)('$at', ({ person = {}, held = {} }) =>
    expect(
      issuesOf(measureCaseloads(problem([practitioner('ann', person)], [family('f', held)]), [])),
    ).toEqual([]),
  );
  test.each([0, 1e6])('weights of %d', (weight) =>
    expect(
      issuesOf(
        measureCaseloads(
          problem(team, [], { weights: { load: weight, mix: weight, move: weight, threat: weight } }),
          [],
        ),
      ),
    ).toEqual([]),
  );
  test.each([0, 1e6])('an effort of %d', (effort) =>
    expect(issuesOf(allocateCaseloads(problem(team, []), { effort }))).toEqual([]),
  );
});

describe('what is worth a second look', () => {
  const doubt = (code: string, at: number, field: string, detail: object) => ({
    code,
    path: ['families', at, field],
    detail,
    kind: 'warning',
  });
  const families = [
    family('f'),
    family('g', { current: 'zoe', skills: ['play', 'sign'], locality: 'south' }),
  ];
  test('is said with where and what', () =>
    expect(
      issuesOf(
        rebalance(
          problem([practitioner('ann', { covers: ['north'], skills: ['play'] })], families, { weights }),
          {
            maxMoves: 1,
          },
        ),
      ),
    ).toEqual([
      doubt('current-not-in-team', 1, 'current', { practitioner: 'zoe' }),
      doubt('skill-nobody-has', 1, 'skills', { skill: 'sign' }),
      doubt('locality-nobody-covers', 1, 'locality', { locality: 'south' }),
    ]));
  test('one who goes everywhere covers every locality, one who goes there covers it', () => {
    const covered = (...people: CaseloadPractitioner[]) =>
      issuesOf(rebalance(problem(people, [family('f', { locality: 'south' })]), { maxMoves: 0 }));
    expect(covered(practitioner('ann', { covers: ['north'] }), practitioner('bo'))).toEqual([]);
    expect(covered(practitioner('ann', { covers: ['north', 'south'] }))).toEqual([]);
    expect(covered(practitioner('ann', { covers: ['north'] }))).toHaveLength(1);
  });
});
