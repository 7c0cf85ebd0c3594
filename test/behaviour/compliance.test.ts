import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COMPLIANCE_SIGNS,
  type ComplianceSign,
  listComplianceSigns,
  SETTLING_LOOKS,
} from '../../src/behaviour/index.js';
import { isoDate } from '../../src/kernel/index.js';
import { observed } from '../support/builders.js';
import { fill, ON, observations, turned } from './arbitrary.js';

const on = isoDate('2026-03-31');
const EFFORT = 'behaviour.settle.own-effort';
const LASTS = 'behaviour.settle.change-lasts';
const LITTLE = 'behaviour.disguised-compliance.agree-little-effort';
const HIDES = 'behaviour.disguised-compliance.hides-injuries';

const find = (signs: readonly ComplianceSign[], id: string) => signs.find(({ sign }) => sign === id)!;
const later = (item: string, answer: 'yes' | 'no' | 'unknown', day = '2026-03-10') =>
  observed(item, answer, { on: day });

describe('BEH-9, toolkit 7.0: fifteen signs and sabotage, each with what would settle it', () => {
  const none = listComplianceSigns([], { on });
  test('sixteen', () => expect(none.map(({ sign }) => sign)).toEqual(COMPLIANCE_SIGNS));
  test.each(none.map((one) => [one.sign, one] as const))(
    '%s: not asked, and a way to settle it',
    (_, one) => {
      expect(one.standing).toBe('not-asked');
      expect(one.cautions).toEqual([]);
      expect(one.settledBy.length).toBeGreaterThan(0);
      expect(one.settledBy.every(({ answer }) => answer === 'unknown')).toBe(true);
    },
  );
  test('every kind of look settles something', () =>
    expect(new Set(none.flatMap(({ settledBy }) => settledBy.map(({ look }) => look)))).toEqual(
      new Set(SETTLING_LOOKS),
    ));
});

describe('standing of “agrees, then little happens”, settled by own effort and lasting change', () => {
  test.each([
    { at: 'not seen', given: [observed(LITTLE, 'no')], standing: 'not-seen' },
    { at: 'seen', given: [observed(LITTLE)], standing: 'look-closer' },
    { at: 'one look of two', given: [observed(LITTLE), later(EFFORT, 'yes')], standing: 'look-closer' },
    {
      at: 'both looks reassure',
      given: [observed(LITTLE), later(EFFORT, 'yes'), later(LASTS, 'yes')],
      standing: 'other-explanation',
    },
    {
      at: 'one look speaks for it',
      given: [observed(LITTLE), later(EFFORT, 'yes'), later(LASTS, 'no')],
      standing: 'borne-out',
    },
    {
      at: 'a look nobody could read',
      given: [observed(LITTLE), later(EFFORT, 'unknown')],
      standing: 'look-closer',
    },
    {
      at: 'looks from before it',
      given: [observed(LITTLE), later(EFFORT, 'yes', '2026-02-01'), later(LASTS, 'no', '2026-02-01')],
      standing: 'look-closer',
    },
    {
      at: 'looks on the day itself',
      given: [observed(LITTLE), later(EFFORT, 'yes', '2026-03-01'), later(LASTS, 'no', '2026-03-01')],
      standing: 'borne-out',
    },
    {
      at: 'seen again afterwards',
      given: [
        observed(LITTLE),
        later(EFFORT, 'yes'),
        later(LASTS, 'yes'),
        observed(LITTLE, 'yes', { on: '2026-03-20' }),
      ],
      standing: 'look-closer',
    },
    { at: 'looked at, never seen', given: [later(EFFORT, 'no')], standing: 'not-asked' },
    {
      at: 'a divided record',
      given: [observed(LITTLE), observed(LITTLE, 'no')],
      standing: 'not-asked',
    },
  ])('$at → $standing', ({ given, standing }) =>
    expect(find(listComplianceSigns(given, { on }), LITTLE).standing).toBe(standing),
  );
  test('a sign that was seen is called a prompt', () =>
    expect(find(listComplianceSigns([observed(LITTLE, 'yes', { id: 'o1' })], { on }), LITTLE)).toMatchObject({
      from: ['o1'],
      cautions: [{ code: 'prompt-not-proof', rule: { id: 'BEH-9' } }],
    }));
  test('a divided record is named', () =>
    expect(
      find(listComplianceSigns([observed(LITTLE), observed(LITTLE, 'no')], { on }), LITTLE).cautions,
    ).toMatchObject([{ code: 'record-contradicts-itself' }]));
});

describe('BEH-14: child protection first', () => {
  test.each([
    'behaviour.disguised-compliance.hides-injuries',
    'behaviour.disguised-compliance.hides-people',
    'behaviour.disguised-compliance.mobile-family',
  ])('%s', (sign) => {
    const one = find(listComplianceSigns([observed(sign)], { on }), sign);
    expect(one.cautions[0]).toMatchObject({ code: 'child-protection-first', rule: { id: 'BEH-14' } });
    expect(one.settledBy[0]?.look).toBe('behaviour.settle.child-protection');
  });
  test('the others do not call for it', () => {
    const others = listComplianceSigns(
      COMPLIANCE_SIGNS.slice(3).map((sign) => observed(sign)),
      { on },
    ).slice(3);
    expect(others).toHaveLength(13);
    expect(others.flatMap(({ cautions }) => cautions.map(({ code }) => code))).not.toContain(
      'child-protection-first',
    );
  });
  test('it comes first in the list', () => expect(listComplianceSigns([], { on })[0]?.sign).toBe(HIDES));
});

describe('invariants', () => {
  const CONCERN = ['other-explanation', 'not-seen', 'not-asked', 'look-closer', 'borne-out'];
  test('order makes no difference; later looks do not count', () =>
    fc.assert(
      fc.property(observations(), (o) => {
        expect(listComplianceSigns(turned(o), { on: ON })).toEqual(listComplianceSigns(o, { on: ON }));
        expect(listComplianceSigns(o, { on: isoDate('2026-04-30') })).toEqual(
          listComplianceSigns([], { on: isoDate('2026-04-30') }),
        );
      }),
    ));
  test('seeing a sign, or a look that bears it out, never lowers concern', () =>
    fc.assert(
      fc.property(
        observations([...COMPLIANCE_SIGNS, ...SETTLING_LOOKS]),
        fc.constantFrom(...COMPLIANCE_SIGNS),
        (o, sign) => {
          const before = find(listComplianceSigns(o, { on: ON }), sign);
          const seen = find(listComplianceSigns([...o, fill(sign, 'yes')], { on: ON }), sign);
          expect(['look-closer', 'borne-out']).toContain(seen.standing);
          for (const { look } of before.settledBy) {
            const after = find(listComplianceSigns([...o, fill(look, 'no')], { on: ON }), sign);
            expect(CONCERN.indexOf(after.standing)).toBeGreaterThanOrEqual(CONCERN.indexOf(before.standing));
          }
        },
      ),
    ));
});
