import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answer } from '../../src/kernel/index.js';
import {
  EXPOSURES,
  FATIGUE_FACTORS,
  HOSTILITY_AMPLIFIERS,
  HOSTILITY_IMPACTS,
  readSupportNeeds,
  SUPPORT_LAYERS,
  SUPPORT_NEEDS,
  type SupportMeasure,
  type SupportNeed,
  type SupportProfile,
  suggestSupport,
  WELLBEING_SIGNS,
} from '../../src/wellbeing/index.js';
import {
  InstrumentAnswers,
  SupportMeasure as MeasureSchema,
  SupportProfile as ProfileSchema,
} from '../../src/wellbeing/schema.js';
import { deepFreeze } from '../support/builders.js';

const TRAUMA = 'wellbeing.radey-figley.unresolved-trauma';
const ABSORBED = 'wellbeing.absorption.definition';
const LOAD = 'wellbeing.cause.excessive-workload';

const measure = (
  id: string,
  available: Answer,
  helpsWith: readonly string[],
  more: Partial<SupportMeasure> = {},
): SupportMeasure => ({ id, available, helpsWith, standIns: [], ...more });

const suggest = (profile: SupportProfile, measures: readonly SupportMeasure[]) =>
  suggestSupport(deepFreeze(profile), deepFreeze(measures));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const codes = (profile: SupportProfile, measures: readonly SupportMeasure[] = []) =>
  suggest(profile, measures).cautions.map(({ code }) => code);

describe('support for one person (WEL-11)', () => {
  const therapy = measure('therapy', 'yes', [TRAUMA], { standIns: ['welfare'] });
  const welfare = measure('welfare', 'yes', []);
  const staffing = measure('staffing', 'no', [LOAD], { standIns: ['mix', 'temp'] });

  test('a need brings the measures that help with it, with why', () =>
    expect(suggest({ needs: { [TRAUMA]: 'yes' } }, [staffing, welfare, therapy]).offers).toEqual([
      { id: 'therapy', because: [TRAUMA], helpful: false },
    ]));
  test('two people with different needs get different sets', () => {
    const measures = [therapy, measure('load', 'yes', [LOAD])];
    expect(ids(suggest({ needs: { [TRAUMA]: 'yes' } }, measures).offers)).toEqual(['therapy']);
    expect(ids(suggest({ needs: { [LOAD]: 'yes' } }, measures).offers)).toEqual(['load']);
  });
  test('what they say works for them is offered, whatever they need', () =>
    expect(suggest({ needs: {}, helpful: ['welfare'] }, [welfare, therapy]).offers).toEqual([
      { id: 'welfare', because: [], helpful: true },
    ]));
  test('what they have declined is left out', () => {
    const { offers, unmet } = suggest({ needs: { [TRAUMA]: 'yes' }, declined: ['therapy'] }, [therapy]);
    expect(offers).toEqual([]);
    expect(unmet).toEqual([TRAUMA]);
  });
  test('what may be there is asked about, not offered', () => {
    const maybe = { ...therapy, available: 'unknown' } as const;
    expect(suggest({ needs: { [TRAUMA]: 'yes' } }, [maybe])).toMatchObject({
      offers: [],
      ask: [{ id: 'therapy', because: [TRAUMA] }],
      unmet: [TRAUMA],
    });
  });
  test('needs nobody asked about are named', () =>
    expect(suggest({ needs: { [TRAUMA]: 'no' } }, []).open).toEqual(
      SUPPORT_NEEDS.filter((need) => need !== TRAUMA),
    ));

  describe('a small setting', () => {
    const mix = measure('mix', 'yes', []);
    const temp = measure('temp', 'no', []);
    test('what it lacks is named, with what it has that stands in', () => {
      const found = suggest({ needs: { [LOAD]: 'yes' } }, [staffing, mix, temp]);
      expect(found.gaps).toEqual([{ id: 'staffing', because: [LOAD], standIns: ['mix'] }]);
      expect(suggest({ needs: { [TRAUMA]: 'yes' } }, [therapy]).gaps).toEqual([]);
      expect(found.cautions.map(({ code }) => code)).toContain('a-stand-in-is-not-the-same');
    });
    test('and with nothing, where nothing stands in', () => {
      const found = suggest({ needs: { [LOAD]: 'yes' } }, [staffing]);
      expect(found.gaps[0]?.standIns).toEqual([]);
      expect(found.cautions.map(({ code }) => code)).not.toContain('a-stand-in-is-not-the-same');
      expect(found.unmet).toEqual([LOAD]);
    });
    test('a stand-in they have declined is not put to them', () =>
      expect(
        suggest({ needs: { [LOAD]: 'yes' }, declined: ['mix'] }, [staffing, mix]).gaps[0]?.standIns,
      ).toEqual([]));
  });
});

describe('all three layers are kept', () => {
  const layers = SUPPORT_LAYERS.map((layer) => measure(layer, 'yes', [], { layer, standIns: [] }));
  test('for somebody who has named no need at all', () => {
    const found = suggest({ needs: {} }, layers);
    expect(ids(found.offers)).toEqual(['line-management', 'peer', 'supervision']);
    expect(found.layers.map(({ state }) => state)).toEqual(['layer-kept', 'layer-kept', 'layer-kept']);
    expect(found.cautions.map(({ code }) => code)).toContain('no-need-named-is-not-no-need');
  });
  test.each([
    ['no', [], 'layer-missing', []],
    ['unknown', [], 'layer-not-known', []],
    ['no', ['group'], 'layer-stood-in-for', ['group']],
    ['unknown', ['group'], 'layer-stood-in-for', ['group']],
    ['yes', ['group'], 'layer-kept', ['supervision']],
  ] as const)('supervision %s, stand-ins %j: %s', (available, standIns, state, by) => {
    const own = measure('supervision', available, [], { layer: 'supervision', standIns });
    const found = suggest({ needs: {} }, [own, measure('group', 'yes', [])]);
    expect(found.layers[2]).toEqual({ layer: 'supervision', state, by });
  });
  const supervision = (id: string, available: Answer, ...standIns: readonly string[]) =>
    measure(id, available, [], { layer: 'supervision', standIns });
  test('what stands in is named once, in order of id, whichever measure it stands in for', () => {
    const found = suggest({ needs: {} }, [
      supervision('a', 'no', 'z', 'c'),
      supervision('b', 'no', 'c'),
      measure('c', 'yes', []),
      measure('z', 'yes', []),
    ]);
    expect(found.layers[2]).toMatchObject({ state: 'layer-stood-in-for', by: ['c', 'z'] });
    const apart = suggest({ needs: {} }, [
      supervision('a', 'no', 'z'),
      supervision('b', 'no', 'c'),
      measure('c', 'yes', []),
      measure('z', 'yes', []),
    ]);
    expect(apart.layers[2]?.by).toEqual(['c', 'z']);
  });
  test('one measure of a layer that may be there leaves the layer not known', () =>
    expect(
      suggest({ needs: {} }, [supervision('a', 'no'), supervision('b', 'unknown')]).layers[2]?.state,
    ).toBe('layer-not-known'));
  test('every layer is in every answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ANSWERS), fc.subarray([...layers]), (available, some) => {
        const found = suggest(
          { needs: {} },
          some.map((one) => ({ ...one, available })),
        );
        expect(found.layers.map(({ layer }) => layer)).toEqual(SUPPORT_LAYERS);
      }),
    );
  });
});

describe('caring less is never suggested (WEL-4), a frame and no script', () => {
  test.each([
    ABSORBED,
    'wellbeing.compassion-fatigue.definition',
    'wellbeing.vicarious-trauma.definition',
  ] as const)('%s says so', (need) =>
    expect(codes({ needs: { [need]: 'yes' } })).toContain('caring-less-is-no-remedy'),
  );
  test('and it is said whatever other need there is', () =>
    expect(codes({ needs: { [ABSORBED]: 'yes', [LOAD]: 'yes' } })).toEqual([
      'a-frame-not-a-script',
      'caring-less-is-no-remedy',
    ]));
  test('the rules are named', () =>
    expect(suggest({ needs: {} }, []).rules.map(({ id }) => id)).toEqual([
      'WEL-4',
      'WEL-5',
      'WEL-10',
      'WEL-11',
    ]));
  test('always a frame', () => expect(codes({ needs: { [LOAD]: 'yes' } })).toEqual(['a-frame-not-a-script']));
  test('seeming unaffected adds a caution and changes nothing else (WEL-10)', () => {
    const measures = [measure('therapy', 'yes', [TRAUMA])];
    const { cautions, ...plain } = suggest({ needs: { [TRAUMA]: 'yes' } }, measures);
    const { cautions: more, ...same } = suggest(
      { needs: { [TRAUMA]: 'yes' }, seemsUnaffected: 'yes' },
      measures,
    );
    expect(same).toEqual(plain);
    expect(more.map(({ code }) => code)).toEqual([
      ...cautions.map(({ code }) => code),
      'seeming-unaffected-says-nothing',
    ]);
  });
  test('the sources differ on distance, and both are shown (D-17)', () =>
    expect(suggest({ needs: {} }, []).differences.map(({ id }) => id)).toEqual(['D-17']));
});

describe('invariants', () => {
  const measures = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      available: fc.constantFrom(...ANSWERS),
      helpsWith: fc.subarray([...SUPPORT_NEEDS]),
      standIns: fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']),
    }),
    { selector: ({ id }) => id },
  );
  const needs = fc.dictionary(fc.constantFrom(...SUPPORT_NEEDS), fc.constantFrom(...ANSWERS));

  test('the order of the measures is irrelevant', () => {
    fc.assert(
      fc.property(measures, needs, (list, given) => {
        expect(suggest({ needs: given }, [...list].reverse())).toEqual(suggest({ needs: given }, list));
      }),
    );
  });
  test('one more need never takes an offer away', () => {
    fc.assert(
      fc.property(measures, needs, fc.constantFrom(...SUPPORT_NEEDS), (list, given, more) => {
        const before = ids(suggest({ needs: given }, list).offers);
        const after = ids(suggest({ needs: { ...given, [more]: 'yes' } }, list).offers);
        expect(after).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });
  test('every need answered yes is met by an offer or named as unmet', () => {
    fc.assert(
      fc.property(measures, needs, (list, given) => {
        const { offers, unmet } = suggest({ needs: given }, list);
        const met = offers.flatMap(({ because }) => because);
        for (const need of SUPPORT_NEEDS)
          expect(met.includes(need) !== unmet.includes(need)).toBe(given[need] === 'yes');
      }),
    );
  });
});

describe('needs read from what somebody said', () => {
  const every = <Id extends string>(list: readonly Id[], answer: Answer) =>
    Object.fromEntries(list.map((id) => [id, answer])) as Record<Id, Answer>;
  const HOSTILITY = [
    ...HOSTILITY_IMPACTS,
    ...WELLBEING_SIGNS.hostility,
    ...(Object.keys(HOSTILITY_AMPLIFIERS) as (keyof typeof HOSTILITY_AMPLIFIERS)[]),
  ];

  test('nothing said: every need is unknown', () =>
    expect(new Set(Object.values(readSupportNeeds({})))).toEqual(new Set(['unknown'])));

  test.each([
    ['own trauma', { fatigue: { [TRAUMA]: 'yes' } }, TRAUMA, 'yes'],
    ['no own trauma', { fatigue: { [TRAUMA]: 'no' } }, TRAUMA, 'no'],
    [
      'part of self-care slipping',
      {
        fatigue: {
          'wellbeing.radey-figley.poor-self-care.diet': 'no',
          'wellbeing.radey-figley.poor-self-care.exercise': 'yes',
        },
      },
      'wellbeing.radey-figley.poor-self-care',
      'yes',
    ],
    [
      'one part of self-care going well, the rest not asked',
      { fatigue: { 'wellbeing.radey-figley.poor-self-care.diet': 'yes' } },
      'wellbeing.radey-figley.poor-self-care',
      'unknown',
    ],
    ['overload', { fatigue: { [LOAD]: 'yes' } }, LOAD, 'yes'],
    [
      'one sign',
      { signs: { 'wellbeing.sign.toll.lethargy': 'yes' } },
      'wellbeing.compassion-fatigue.definition',
      'yes',
    ],
    [
      'one sign denied',
      { signs: { 'wellbeing.sign.toll.lethargy': 'no' } },
      'wellbeing.compassion-fatigue.definition',
      'unknown',
    ],
    [
      'every sign denied',
      { signs: every(Object.values(WELLBEING_SIGNS).flat(), 'no') },
      'wellbeing.compassion-fatigue.definition',
      'no',
    ],
    ['exposure', { exposure: 'yes' }, 'wellbeing.vicarious-trauma.definition', 'yes'],
    ['taken in deeply', { absorbed: 'yes' }, ABSORBED, 'yes'],
    [
      'fear after hostility',
      { hostility: { 'wellbeing.hostility.sign.fear': 'yes' } },
      'wellbeing.need.hostility-met',
      'yes',
    ],
    [
      'threats at home',
      { hostility: { 'wellbeing.amplifier.threats-outside-work': 'yes' } },
      'wellbeing.need.hostility-met',
      'yes',
    ],
    [
      'no fear, the rest not asked',
      { hostility: { 'wellbeing.hostility.sign.fear': 'no' } },
      'wellbeing.need.hostility-met',
      'unknown',
    ],
    ['all of it denied', { hostility: every(HOSTILITY, 'no') }, 'wellbeing.need.hostility-met', 'no'],
    [
      'isolated',
      { hostility: { 'wellbeing.amplifier.identity-based-abuse.isolation': 'yes' } },
      'wellbeing.amplifier.identity-based-abuse.isolation',
      'yes',
    ],
  ] as const)('%s', (_, said, need, answer) =>
    expect(readSupportNeeds(deepFreeze(said) as never)[need as SupportNeed]).toBe(answer),
  );

  test('no overload is no need', () =>
    expect(
      readSupportNeeds({
        fatigue: {
          [LOAD]: 'no',
          'wellbeing.burnout.cause.excessive-workload': 'no',
          'wellbeing.burnout.cause.occupational-stress': 'no',
        },
      })[LOAD],
    ).toBe('no'));
  test('every need of the vocabulary is answered, in its order', () => {
    expect(Object.keys(readSupportNeeds({}))).toEqual([...SUPPORT_NEEDS]);
    expect([Object.keys(FATIGUE_FACTORS).length, EXPOSURES.length]).toEqual([4, 19]);
  });
});

describe('schemas at the edge', () => {
  test('a profile and a measure', () => {
    expect(ProfileSchema.parse({ needs: { [TRAUMA]: 'yes' }, helpful: ['tea'] })).toEqual({
      needs: { [TRAUMA]: 'yes' },
      helpful: ['tea'],
    });
    expect(MeasureSchema.safeParse(measure('tea', 'yes', [])).success).toBe(true);
  });
  test.each([
    [ProfileSchema, { needs: { joy: 'yes' } }],
    [ProfileSchema, { needs: { [TRAUMA]: 'maybe' } }],
    [ProfileSchema, { needs: {}, family: 'f1' }],
    [ProfileSchema, null],
    [MeasureSchema, { id: 'tea', available: true, helpsWith: [], standIns: [] }],
    [MeasureSchema, { id: '', available: 'yes', helpsWith: [], standIns: [] }],
    [MeasureSchema, { id: 'tea', available: 'yes', helpsWith: [], standIns: [], layer: 'boss' }],
    [InstrumentAnswers, ['3']],
    [InstrumentAnswers, [1.5]],
    [InstrumentAnswers, [Number.NaN]],
  ])('refusal %#', (schema, input) => expect(schema.safeParse(input).success).toBe(false));
  test('answers may have gaps', () => expect(InstrumentAnswers.parse([1, null])).toEqual([1, null]));
});
