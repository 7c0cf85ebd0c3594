import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answer, findingOf, missingOf } from '../../src/kernel/index.js';
import {
  assessFatigueAndSatisfaction,
  assessOnset,
  EXPOSURES,
  listRelations,
  RELATIONS,
  type RelationCause,
  readExposure,
  WELLBEING_SIGNS,
  type WellbeingSign,
} from '../../src/wellbeing/index.js';
import { deepFreeze } from '../support/builders.js';

const ALL_SIGNS = Object.values(WELLBEING_SIGNS).flat();
const codes = ({ cautions }: { readonly cautions: readonly { readonly code: string }[] }) =>
  cautions.map(({ code }) => code);

describe('two scales (WEL-1, D-19)', () => {
  test.each([
    ['yes', 'yes', 'fatigue-and-satisfaction'],
    ['yes', 'no', 'fatigue-only'],
    ['no', 'yes', 'satisfaction-only'],
    ['no', 'no', 'neither-fatigue-nor-satisfaction'],
  ] as const)('fatigue %s, satisfaction %s: %s', (fatigue, satisfaction, finding) =>
    expect(assessFatigueAndSatisfaction({ fatigue, satisfaction })).toMatchObject({
      status: 'settled',
      finding,
    }),
  );

  test.each([
    ['yes', 'unknown', [['fatigue-and-satisfaction', 'fatigue-only']]],
    ['no', 'unknown', [['satisfaction-only', 'neither-fatigue-nor-satisfaction']]],
    ['unknown', 'yes', [['fatigue-and-satisfaction', 'satisfaction-only']]],
    ['unknown', 'no', [['fatigue-only', 'neither-fatigue-nor-satisfaction']]],
    [
      'unknown',
      'unknown',
      [
        ['fatigue-and-satisfaction', 'fatigue-only', 'satisfaction-only', 'neither-fatigue-nor-satisfaction'],
        ['fatigue-and-satisfaction', 'fatigue-only', 'satisfaction-only', 'neither-fatigue-nor-satisfaction'],
      ],
    ],
  ] as const)(
    'fatigue %s, satisfaction %s: neither says anything of the other',
    (fatigue, satisfaction, open) => {
      const judgement = assessFatigueAndSatisfaction({ fatigue, satisfaction });
      expect(judgement.status).toBe('undetermined');
      expect(missingOf(judgement).map(({ couldBecome }) => couldBecome)).toEqual(open);
    },
  );

  test('satisfaction softens and does not cure: said only where both are there', () => {
    for (const fatigue of ANSWERS)
      for (const satisfaction of ANSWERS)
        expect(codes(assessFatigueAndSatisfaction({ fatigue, satisfaction }))).toEqual(
          fatigue === 'yes' && satisfaction === 'yes' ? ['satisfaction-softens-and-does-not-cure'] : [],
        );
  });

  test('the evidence is what was answered, on no observation', () => {
    for (const fatigue of ANSWERS)
      for (const satisfaction of ANSWERS) {
        const given = { 'compassion-fatigue': fatigue, 'compassion-satisfaction': satisfaction };
        expect(
          assessFatigueAndSatisfaction({ fatigue, satisfaction }).evidence.map(
            ({ factor, observed, from }) => [factor, observed, from],
          ),
        ).toEqual(
          Object.entries(given).flatMap(([name, answer]) =>
            answer === 'unknown' ? [] : [[`wellbeing.${name}.definition`, answer, []]],
          ),
        );
      }
  });
  test('both readings of the source stay visible', () =>
    expect(
      assessFatigueAndSatisfaction({ fatigue: 'no', satisfaction: 'no' }).differences[0]?.readings.map(
        ({ code }) => code,
      ),
    ).toEqual(['d-19-instead-of-fatigue', 'd-19-beside-fatigue']));
});

describe('burnout and compassion fatigue by what came before (WEL-2)', () => {
  test.each([
    ['yes', 'no', 'settled', 'fits-burnout', []],
    ['no', 'yes', 'settled', 'fits-compassion-fatigue', []],
    ['yes', 'yes', 'settled', 'fits-both', []],
    ['no', 'no', 'settled', 'fits-neither', []],
    ['yes', 'unknown', 'provisional', 'fits-burnout', [['fits-both']]],
    ['unknown', 'yes', 'provisional', 'fits-compassion-fatigue', [['fits-both']]],
    ['no', 'unknown', 'undetermined', undefined, [['fits-compassion-fatigue', 'fits-neither']]],
    ['unknown', 'no', 'undetermined', undefined, [['fits-burnout', 'fits-neither']]],
    ['unknown', 'unknown', 'undetermined', undefined, [['fits-burnout'], ['fits-compassion-fatigue']]],
  ] as const)('overload %s, exposure %s: %s %s', (overload, exposure, status, finding, open) => {
    const judgement = assessOnset({ overload, exposure }, {});
    expect([judgement.status, findingOf(judgement)]).toEqual([status, finding]);
    expect(missingOf(judgement).map(({ couldBecome }) => couldBecome)).toEqual(open);
  });

  test('the rules are named, and signs noticed are evidence', () => {
    const [sign] = WELLBEING_SIGNS.burnout;
    const judgement = assessOnset({ overload: 'no', exposure: 'unknown' }, { [sign]: 'yes' });
    expect(judgement.rules.map(({ id }) => id)).toEqual(['WEL-2', 'WEL-5', 'WEL-7']);
    expect(judgement.evidence.map(({ observed }) => observed)).toEqual(['no', 'yes']);
    const both = assessFatigueAndSatisfaction({ fatigue: 'yes', satisfaction: 'yes' });
    expect(both.rules.map(({ id }) => id)).toEqual(['WEL-1', 'WEL-3']);
    const one = assessFatigueAndSatisfaction({ fatigue: 'yes', satisfaction: 'no' });
    expect(one.rules.map(({ id }) => id)).toEqual(['WEL-1']);
  });
  test('the caution on signs names them', () => {
    const [sign] = WELLBEING_SIGNS.burnout;
    expect(
      assessOnset({ overload: 'unknown', exposure: 'unknown' }, { [sign]: 'yes' }).cautions,
    ).toMatchObject([{ code: 'symptoms-do-not-tell-them-apart', detail: { signs: [sign] } }]);
  });
  test('signs are shown and never decide', () => {
    const signs = fc.dictionary(fc.constantFrom(...ALL_SIGNS), fc.constantFrom(...ANSWERS));
    const answer = fc.constantFrom(...ANSWERS);
    fc.assert(
      fc.property(signs, answer, answer, (given, overload, exposure) => {
        const before = deepFreeze({ overload, exposure });
        const plain = assessOnset(before, {});
        const judged = assessOnset(before, deepFreeze(given) as Record<WellbeingSign, Answer>);
        expect([judged.status, findingOf(judged), missingOf(judged)]).toEqual([
          plain.status,
          findingOf(plain),
          missingOf(plain),
        ]);
      }),
    );
    const judged = assessOnset(
      { overload: 'yes', exposure: 'unknown' },
      { 'wellbeing.burnout.component.emotional-exhaustion': 'yes' },
    );
    expect(codes(judged)).toContain('symptoms-do-not-tell-them-apart');
    expect(judged.evidence.map(({ factor }) => factor)).toContain(
      'wellbeing.burnout.component.emotional-exhaustion',
    );
  });

  test('one exposure is never called safe, and never certain (WEL-5, WEL-7)', () => {
    expect(codes(assessOnset({ overload: 'no', exposure: 'yes' }, {}))).toEqual([
      'exposure-makes-nothing-certain',
      'short-is-not-safe',
    ]);
    expect(codes(assessOnset({ overload: 'yes', exposure: 'no' }, {}))).toEqual([
      'overload-is-named-for-both',
    ]);
  });

  test('the two looser words and the three readings of workload stay visible (D-18, D-20)', () =>
    expect(assessOnset({ overload: 'no', exposure: 'no' }, {}).differences.map(({ id }) => id)).toEqual([
      'D-18',
      'D-20',
    ]));
});

describe('exposure: one is enough (WEL-7)', () => {
  test.each(EXPOSURES)('%s alone', (id) => expect(readExposure({ [id]: 'yes' })).toBe('yes'));
  test('nothing asked is unknown', () => expect(readExposure({})).toBe('unknown'));
  test('all but one denied is unknown', () => {
    const denied = Object.fromEntries(EXPOSURES.map((id) => [id, 'no' as Answer]));
    expect(readExposure(denied)).toBe('no');
    for (const id of EXPOSURES) expect(readExposure({ ...denied, [id]: 'unknown' })).toBe('unknown');
  });
});

describe('directions without sizes (WEL-3, WEL-4)', () => {
  const causes = [...new Set(RELATIONS.map(({ cause }) => cause))];
  test.each([
    ['absorption', ['internalisation up', 'work-home-boundary down']],
    ['trust', ['exposure up']],
    ['satisfaction', ['harm-from-fatigue down']],
    ['engagement-depth', ['satisfaction up', 'fatigue-risk up']],
    ['home-visits', ['exposure up']],
  ] as const)('more %s: %j', (cause, wanted) =>
    expect(
      listRelations({ [cause]: 'yes' }).map(({ effect, direction }) => `${effect} ${direction}`),
    ).toEqual(wanted),
  );

  test('whatever raises satisfaction by engagement raises the risk as well', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...causes), fc.constantFrom(...ANSWERS)), (rising) => {
        const found = listRelations(deepFreeze(rising) as Record<RelationCause, Answer>);
        const deep = found.filter(({ cause }) => cause === 'engagement-depth');
        expect([0, 2]).toContain(deep.length);
        for (const { rule } of deep) expect(rule.id).toBe('WEL-4');
        expect(new Set(found.map(({ cause }) => cause))).toEqual(
          new Set(Object.keys(rising).filter((cause) => rising[cause as RelationCause] === 'yes')),
        );
      }),
    );
  });
});
