import fc from 'fast-check';
import * as research from '../../src/research/index.js';
import { anyNumber, day, options, record } from '../support/arbitrary.js';
import { holds } from './kinds.js';

const STATES = ['a', 'b', 'c'];
const category = fc.constantFrom('a', 'b', 'c', null);
const number = fc.oneof({ weight: 4, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: anyNumber });
const values = fc.array(number, { maxLength: 8 });
const pairs = fc.array(fc.record({ first: category, second: category }), { maxLength: 20 });
const level = fc.constantFrom(0.95, 0.5, 0.999, 0, 1, -1, NaN);
const rows = fc.array(
  fc.record({
    subject: fc.constantFrom('s1', 's2'),
    on: day,
    state: fc.constantFrom('a', 'b', 'c', 'not-listed', null),
  }),
  { maxLength: 12 },
);
const durations = fc.array(fc.record({ days: number, ended: fc.boolean() }), { maxLength: 12 });
const history = <T extends object>(
  more: { readonly [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> },
) =>
  options.chain(({ on }) =>
    record<T & { readonly on: typeof on }>({ ...more, on: fc.constant(on) } as never, ['on']),
  );
const proportion = fc.tuple(number, number, record<{ readonly level?: number }>({ level }));
const timeOptions = record<research.TimeInStateOptions>({
  interval: fc.constantFrom(...research.SURVIVAL_INTERVALS),
  level,
  median: fc.constantFrom(...research.MEDIAN_STRETCHES),
});

/** A figure that cannot be worked out has the value `undefined`, and says why. */
const figures = { undefinedIn: ['value'] };

holds('research', research, {
  measurePercentageAgreement: { ...figures, given: fc.tuple(pairs), orderFree: ['0'] },
  estimateKappa: {
    ...figures,
    given: fc.tuple(
      pairs,
      fc.constantFrom(STATES, ['a'], ['a', 'b'], []),
      record<research.KappaOptions>({ weights: fc.constantFrom(...research.KAPPA_WEIGHTS), level }),
    ),
    orderFree: ['0'],
  },
  measureGini: {
    ...figures,
    given: fc.tuple(values, record<research.GiniOptions>({ form: fc.constantFrom(...research.GINI_FORMS) })),
    orderFree: ['0'],
    also: { 'from 0 to 1': (_, gini) => gini.value === undefined || (gini.value >= 0 && gini.value <= 1) },
  },
  measureJain: {
    ...figures,
    given: fc.tuple(values),
    also: { 'from 0 to 1': (_, index) => index.value === undefined || (index.value > 0 && index.value <= 1) },
  },
  noValue: { ...figures, given: fc.tuple(fc.constantFrom(...research.UNDEFINED_REASONS)) },
  figure: { ...figures, given: fc.tuple(anyNumber) },
  isLevel: { given: fc.tuple(anyNumber) },
  measureKrippendorffAlpha: {
    ...figures,
    given: fc.tuple(
      fc.array(
        fc.record({
          unit: fc.constantFrom('u1', 'u2', 'u3', 'u4'),
          rater: fc.constantFrom('r1', 'r2', 'r3'),
          value: fc.oneof(fc.nat(4), fc.constantFrom('a', 'b')),
        }),
        { maxLength: 10 },
      ),
      record<research.KrippendorffOptions>({
        measurement: fc.constantFrom(...research.MEASUREMENT_LEVELS),
        categories: fc.constantFrom(['a', 'b'], []),
      }),
    ),
  },
  wilsonInterval: { ...figures, given: proportion },
  clopperPearsonInterval: { ...figures, given: proportion, runs: 300 }, // quantiles of the beta distribution are found by trying
  measureReliability: {
    ...figures,
    given: fc.tuple(
      fc.array(
        record<Record<string, number | null>>({
          a: fc.constantFrom(1, 2, 3, null),
          b: fc.constantFrom(1, 2, 5, null),
          c: number,
        }),
        { maxLength: 8 },
      ),
      fc.subarray(['a', 'b', 'c', 'd']),
      record<research.ReliabilityOptions>({ missing: fc.constantFrom(...research.MISSING_TREATMENTS) }),
    ),
  },
  listSpells: {
    given: fc.tuple(
      rows,
      fc.constant(STATES),
      history<{ readonly holds?: research.Holds; readonly firstSpell?: research.FirstSpell }>({
        holds: fc.constantFrom(...research.HOLDS),
        firstSpell: fc.constantFrom(...research.FIRST_SPELLS),
      }),
    ),
    orderFree: ['0'],
    late: ['0'],
  },
  estimateTimeInState: { ...figures, given: fc.tuple(durations, timeOptions), orderFree: ['0'] },
  estimateRestrictedMean: {
    ...figures,
    given: fc.tuple(
      fc.tuple(durations, timeOptions).map((given) => research.estimateTimeInState(...given)),
      number,
    ),
  },
  countTransitions: {
    given: fc.tuple(
      rows,
      fc.constant(STATES),
      history<{ readonly repeats?: research.Repeats }>({ repeats: fc.constantFrom(...research.REPEATS) }),
    ),
    orderFree: ['0'],
    late: ['0'],
  },
  estimateTransitions: {
    ...figures,
    given: fc.tuple(
      fc.tuple(rows, options).map(([list, on]) => research.countTransitions(list, STATES, on)),
      record<research.TransitionOptions>({
        interval: fc.constantFrom(...research.PROPORTION_INTERVALS),
        fewBelow: anyNumber,
        level,
      }),
    ),
    runs: 300, // nine intervals a run
  },
});
