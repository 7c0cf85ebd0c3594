import { describe, expect, test } from 'vitest';
import { type ExactSolver, solveCaseloadsExactly } from '../../src/caseload/exact.js';
import {
  allocateCaseloads,
  auditThreatExposure,
  explainPlacement,
  measureCaseloads,
  placeFamily,
  rebalance,
} from '../../src/caseload/index.js';
import type { CaseloadFamily, CaseloadProblem } from '../../src/caseload/schema.js';
import { deepFreeze } from '../support/builders.js';
import { family, practitioner, problem } from './support.js';

const team = [practitioner('ann'), practitioner('bo', { capacity: 0.5 })];
const held = [family('f', { need: 3, current: 'ann' }), family('g', { need: 5 })];
const weights = { load: 1, mix: 1, move: 1 };

/** Everything that is asked of a problem, by name; each answers with what came of it. */
const asked: Readonly<Record<string, (given: CaseloadProblem) => unknown>> = {
  allocateCaseloads: (given) => allocateCaseloads(given),
  measureCaseloads: (given) => measureCaseloads(given, []),
  rebalance: (given) => rebalance(given, { maxMoves: 2 }),
  explainPlacement: (given) => explainPlacement(given, { assignment: [], unplaced: [] }, 'f'),
};
const issuesOf = (result: unknown): string[] => {
  const { ok, issues } = result as {
    ok: boolean;
    issues?: { path: unknown[]; code: string; kind: string }[];
  };
  return ok ? [] : issues!.map(({ path, code, kind }) => `${kind} ${path.join('.')} ${code}`);
};
/** Every number there is in an answer. JSON would turn one that is none into null. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('what cannot be right is refused alike by all, and says where', () => {
  const first = (more: Partial<CaseloadFamily>) => problem(team, [family('f', more), family('g')]);
  describe.each([
    ...[-1, 0, Number.NaN, Infinity, -Infinity].map((capacity) => ({
      at: `a capacity of ${capacity}`,
      given: problem([practitioner('ann', { capacity })], held.slice(1)),
      says: 'practitioners.0.capacity capacity-out-of-range',
      team: true,
    })),
    ...[-1, Number.NaN, Infinity, -Infinity].map((need) => ({
      at: `a need of ${need}`,
      given: first({ need }),
      says: 'families.0.need need-out-of-range',
      // The sum of all need shows what is no number; a need below nothing is left to the others and to the schema.
      team: need !== -1,
    })),
    { at: 'an unknown band', given: first({ band: 'odd' }), says: 'families.0.band unknown-band' },
    {
      at: 'pinned with somebody who may not hold it',
      given: problem(
        [practitioner('ann', { avoidThemes: ['loss'] }), practitioner('bo')],
        [family('f', { pinned: true, current: 'ann', themes: ['loss'] })],
      ),
      says: 'families.0.pinned pinned-not-allowed',
    },
    {
      at: 'pinned with nobody of the team',
      given: first({ pinned: true, current: 'cy' }),
      says: 'families.0.pinned pinned-without-practitioner',
    },
    {
      at: 'a practitioner twice',
      given: problem([...team, practitioner('ann')], held),
      says: 'practitioners.2.id duplicate-caseload-id',
      team: true,
    },
    {
      at: 'a family twice',
      given: problem(team, [...held, family('f')]),
      says: 'families.2.id duplicate-caseload-id',
    },
    {
      at: 'a weight that is no number',
      given: problem(team, held, { weights: { ...weights, mix: Number.NaN } }),
      says: 'weights.mix weight-out-of-range',
      team: true,
    },
    {
      at: 'half a family as a limit',
      given: problem([practitioner('ann', { maxThreat: 0.5 }), practitioner('bo')], held),
      says: 'practitioners.0.maxThreat limit-out-of-range',
      team: true,
    },
  ])('$at', ({ given, says, team: ofTeam }: { given: CaseloadProblem; says: string; team?: boolean }) => {
    const frozen = deepFreeze(given);
    test.each(Object.entries(asked))('%s', (_, ask) =>
      expect(issuesOf(ask(frozen))).toEqual([`invalid ${says}`]),
    );
    test('solveCaseloadsExactly', async () => {
      const solver = async (): Promise<ExactSolver> => ({
        solve: () => {
          throw new Error('a problem that cannot be right needs no solver');
        },
      });
      expect(issuesOf(await solveCaseloadsExactly(frozen, { solver }))).toEqual([`invalid ${says}`]);
    });
    // A referral is ranked without checking tens of thousands of families: the team, and that need can be summed.
    test('placeFamily', () => {
      const result = placeFamily(frozen, [], family('new', { need: 2 }));
      if (ofTeam === true) expect(issuesOf(result)).toEqual([`invalid ${says}`]);
      else expect(numbersIn(result).every(Number.isFinite)).toBe(true);
    });
  });

  test.each([
    {
      at: 'a referral with a need of NaN',
      referral: family('new', { need: Number.NaN }),
      says: 'need-out-of-range',
    },
    { at: 'with an unknown band', referral: family('new', { band: 'odd' }), says: 'unknown-band' },
    {
      at: 'with a move cost below nothing',
      referral: family('new', { moveCost: -1 }),
      says: 'move-cost-out-of-range',
    },
  ])('placeFamily: $at', ({ referral, says }) => {
    const [issue] = issuesOf(placeFamily(problem(team, held), [], referral));
    expect(issue).toMatch(/^invalid family\./);
    expect(issue).toContain(says);
  });
});

describe('what is odd gets a sensible answer from all, in numbers', () => {
  test.each([
    {
      at: 'a skill nobody has',
      given: problem(team, [family('f', { skills: ['sign'] }), family('g')]),
      left: ['f'],
    },
    { at: 'zero practitioners', given: problem([], held), left: ['f', 'g'] },
    { at: 'zero of everything', given: problem([], [], { bands: [] }), left: [] },
    {
      at: 'everyone at their limit',
      given: problem([practitioner('ann', { maxFamilies: 1 }), practitioner('bo', { maxFamilies: 0 })], held),
      left: ['g'],
    },
    { at: 'one family', given: problem(team, [family('f')]), left: [] },
    {
      at: 'all need zero',
      given: problem(team, [family('f', { need: 0 }), family('g', { need: 0 })]),
      left: [],
    },
    {
      at: '1e9 points beside 0.1',
      given: problem(team, [family('f', { need: 1e9 }), family('g', { need: 0.1 })]),
      left: [],
    },
    {
      at: 'all weights zero',
      given: problem(team, held, { weights: { load: 0, mix: 0, move: 0 } }),
      left: [],
    },
  ])('$at', ({ given, left }) => {
    const frozen = deepFreeze(given);
    const allocated = allocateCaseloads(frozen);
    if (!allocated.ok) throw new Error(JSON.stringify(allocated.issues));
    const { assignment, unplaced } = allocated.value;
    expect(unplaced.map((one) => one.family)).toEqual(left);
    expect([...assignment, ...unplaced].map((one) => one.family).sort()).toEqual(
      given.families.map(({ id }) => id).sort(),
    );
    const answers = [
      allocated,
      measureCaseloads(frozen, assignment),
      rebalance(frozen, { maxMoves: 2 }),
      ...given.families.map(({ id }) => explainPlacement(frozen, allocated.value, id)),
      auditThreatExposure(allocated.value, [
        { id: 'all', practitioners: given.practitioners.map(({ id }) => id) },
      ]),
      ...(given.bands.length === 0 ? [] : [placeFamily(frozen, assignment, family('new'))]),
    ];
    for (const answer of answers) {
      expect(issuesOf(answer)).toEqual([]);
      expect(numbersIn(answer).filter((one) => !Number.isFinite(one))).toEqual([]);
    }
  });
  test('the skill that nobody has is pointed out', () => {
    const result = allocateCaseloads(problem(team, [family('f', { skills: ['sign'] })]));
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(['skill-nobody-has']);
  });
});
