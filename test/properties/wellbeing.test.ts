import fc from 'fast-check';
import type { Answer } from '../../src/kernel/index.js';
import * as wellbeing from '../../src/wellbeing/index.js';
import { Instrument, InstrumentNorm, SupportMeasure, SupportProfile } from '../../src/wellbeing/schema.js';
import {
  allAnswered,
  answer,
  answersTo,
  anyNumber,
  idsIn,
  record,
  responsesOf,
  teamOptions,
  words,
} from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { holds } from './kinds.js';

const FATIGUE = [
  ...Object.values(wellbeing.FATIGUE_FACTORS)
    .flat()
    .map(({ id }) => id),
  ...wellbeing.WORKLOAD_ITEMS,
];
/** Things of which a yes is a worry; a yes to the others is good news. */
const WORRIES = Object.values(wellbeing.FATIGUE_FACTORS)
  .flat()
  .filter(({ polarity }) => polarity === 'concern')
  .map(({ id }) => id);
const SIGNS = Object.values(wellbeing.WELLBEING_SIGNS).flat();
const HOSTILITY = [
  ...wellbeing.HOSTILITY_IMPACTS,
  ...wellbeing.WELLBEING_SIGNS.hostility,
  ...(Object.keys(wellbeing.HOSTILITY_AMPLIFIERS) as wellbeing.HostilityAmplifier[]),
  ...Object.values(wellbeing.HOSTILITY_AMPLIFIERS).flat(),
] as const;
const COPING = Object.keys(wellbeing.COPING_STRATEGIES) as wellbeing.CopingStrategy[];
const CAUSES = wellbeing.RELATIONS.map(({ cause }) => cause);
const fatigue = answersTo(FATIGUE);
/** One of a host's own: items that exist, once in a scale, and names that agree. Left to chance, one in 340 is. */
const ownInstrument = fromSchema(Instrument)
  .map((one) => {
    const drawn = one as wellbeing.Instrument;
    const scales = drawn.scales.map((scale, at) => {
      const items = [...new Set(scale.items.map((item) => 1 + (item % drawn.items)))];
      return {
        ...scale,
        id: `s${at}`,
        items,
        reversed: items.filter((item) => scale.reversed.includes(item)),
      };
    });
    const known = (ids: readonly string[]) => ids.map((_, at) => scales[at % scales.length]!.id);
    return {
      ...drawn,
      scales,
      composites: drawn.composites.map(({ plus, minus }, at) => ({
        id: `c${at}`,
        plus: known(plus),
        minus: known(minus),
      })),
    };
  })
  .filter((one) => Instrument.safeParse(one).success);
const instrument = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(wellbeing.PROQOL_5, wellbeing.URICA_32, wellbeing.SOCRATES_8) },
  { weight: 1, arbitrary: ownInstrument },
);
const filledIn = (items: number, min: number, max: number) =>
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min, max }) },
      { weight: 1, arbitrary: fc.constantFrom(null, min - 1, 0.5, NaN, 1e9) },
    ),
    {
      minLength: items,
      maxLength: items,
    },
  );
const someAnswers = fc.oneof(
  { weight: 4, arbitrary: filledIn(30, 1, 5) },
  { weight: 1, arbitrary: fc.array(fc.oneof(anyNumber, fc.constant(null)), { maxLength: 40 }) },
);
const cutOffs = fc.constantFrom(
  {},
  {
    'compassion-satisfaction': [
      { name: 'low', from: 0 },
      { name: 'high', from: 30 },
    ],
  },
  { x: [] },
);
const norm = fromSchema(InstrumentNorm).filter((one) => InstrumentNorm.safeParse(one).success);
const scoreOptions = record<wellbeing.ScoreOptions>({
  ask: fc.array(fc.constantFrom('total', 'compassion-satisfaction', 'burnout', 'x'), { maxLength: 2 }),
  missingData: fc.record({ rule: fc.constant('person-mean' as const), mostMissing: anyNumber }),
  norm,
  cutOffs,
});
const scored = fc
  .tuple(fc.constantFrom(wellbeing.PROQOL_5), filledIn(30, 1, 5))
  .map(([one, given]) => wellbeing.scoreInstrument(one, given))
  .map((result) =>
    result.ok
      ? result.value
      : (
          wellbeing.scoreInstrument(wellbeing.PROQOL_5, Array<number>(30).fill(3)) as {
            readonly value: wellbeing.InstrumentScore;
          }
        ).value,
  );
const NEEDS = wellbeing.SUPPORT_NEEDS;

holds('wellbeing', wellbeing, {
  listCopingChoices: { given: fc.tuple(answersTo(COPING)), unknown: ['0'] },
  assessFatigueRisk: {
    given: fc.tuple(fatigue),
    unknown: ['0'],
    risk: {
      place: '0',
      ids: WORRIES,
      concern: ({ factors }) =>
        Object.values(factors).reduce(
          (sum, { presence }) => sum + ['absent', 'unknown', 'partly', 'present'].indexOf(presence),
          0,
        ),
    },
  },
  describeHostilityImpact: {
    given: fc.tuple(
      answersTo(HOSTILITY),
      record<{ readonly seemsUnaffected?: Answer }>({ seemsUnaffected: answer }),
    ),
    unknown: ['0'],
  },
  readSupportNeeds: {
    given: fc.tuple(
      record<wellbeing.WellbeingAnswers>({
        fatigue,
        signs: answersTo(SIGNS),
        exposure: answer,
        absorbed: answer,
        hostility: answersTo(HOSTILITY),
      }),
    ),
    unknown: ['0'],
  },
  assessFatigueAndSatisfaction: {
    given: fc.tuple(allAnswered('fatigue', 'satisfaction')),
    gaps: { place: '0', ids: ['fatigue', 'satisfaction'] },
  },
  assessOnset: {
    given: fc.tuple(allAnswered('overload', 'exposure'), answersTo(SIGNS)),
    unknown: ['1'],
    gaps: { place: '0', ids: ['overload', 'exposure'] },
  },
  readExposure: {
    given: fc.tuple(answersTo(wellbeing.EXPOSURES)),
    unknown: ['0'],
    risk: {
      place: '0',
      ids: wellbeing.EXPOSURES,
      concern: (read) => ['no', 'unknown', 'yes'].indexOf(read),
    },
  },
  isStaffOnly: {
    given: fc.tuple(fc.oneof(fc.constantFrom(...idsIn(wellbeing)), words)),
    also: {
      'nothing of this module is for a family record but the two that somebody fills in': ([item], only) =>
        !item.startsWith('wellbeing.') || typeof only === 'boolean',
    },
  },
  scoreProqol: { given: fc.tuple(someAnswers, scoreOptions) },
  listRelations: { given: fc.tuple(answersTo(CAUSES)), unknown: ['0'] },
  scoreInstrument: { given: fc.tuple(instrument, someAnswers, scoreOptions) },
  checkScoring: { given: fc.tuple(instrument, someAnswers, scoreOptions), undefinedIn: [] },
  suggestSupport: {
    given: fc.tuple(
      fromSchema(SupportProfile, {
        fields: { helpful: fc.subarray(['me1', 'me2', 'me3']), declined: fc.subarray(['me1', 'me2', 'me3']) },
      }),
      fc
        .array(
          fromSchema(SupportMeasure, {
            fields: {
              helpsWith: fc.subarray([...NEEDS], { maxLength: 3 }),
              standIns: fc.subarray(['me1', 'me2', 'me3']),
            },
          }),
          { maxLength: 3 },
        )
        .map((list) => list.map((one, at) => ({ ...one, id: `me${at + 1}` }))),
    ),
    unknown: ['0.needs'],
  },
  summariseTeamFatigue: {
    given: fc.tuple(responsesOf('answers', fatigue), teamOptions),
    orderFree: ['0'],
    unknown: [],
  },
  summariseTeamScores: {
    given: fc.tuple(responsesOf('score', scored), teamOptions),
    runs: 300,
    orderFree: ['0'],
  }, // twelve scores of thirty answers a run
});
