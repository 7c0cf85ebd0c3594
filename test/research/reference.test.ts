import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../../src/kernel/index.js';
import {
  clopperPearsonInterval,
  countTransitions,
  type Estimate,
  estimateKappa,
  estimateRestrictedMean,
  estimateTimeInState,
  estimateTransitions,
  type Figure,
  KAPPA_WEIGHTS,
  type Limits,
  listSpells,
  MEASUREMENT_LEVELS,
  measureGini,
  measureJain,
  measureKrippendorffAlpha,
  measurePercentageAgreement,
  measureReliability,
  type Reliability,
  SURVIVAL_INTERVALS,
  type Undefined,
  wilsonInterval,
} from '../../src/research/index.js';
import { deepFreeze } from '../support/builders.js';

/** Compares with what R gives, from the scripts in `test/reference`; `null` there is R's NA. */
let compared = 0;
const same = (actual: number | undefined, wanted: number | null | undefined) => {
  if (wanted === null || wanted === undefined) {
    expect(actual).toBeUndefined();
    return;
  }
  compared += 1;
  expect(actual).toBeTypeOf('number');
  expect(Math.abs((actual as number) - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted) + 1e-13);
};

type Pair = readonly [number | null, number | null];
const read = <Case>(name: string): readonly Case[] =>
  deepFreeze(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'reference', `${name}.json`), 'utf8')));
const numbered = <Case>(name: string) => read<Case>(name).map((one, at) => [at, one] as const);

const limits = (actual: Estimate | Limits | Undefined, [lower, upper]: Pair) => {
  same('lower' in actual ? actual.lower : undefined, lower);
  same('lower' in actual ? actual.upper : undefined, upper);
};

describe('proportions: prop.test and binom.test', () => {
  type Case = { successes: number; trials: number; level: number; wilson: Pair; exact: Pair };
  test.each(numbered<Case>('intervals'))('case %i', (_, { successes, trials, level, wilson, exact }) => {
    limits(wilsonInterval(successes, trials, { level }), wilson);
    limits(clopperPearsonInterval(successes, trials, { level }), exact);
  });
});

describe('kappa: psych::cohen.kappa and vcd::Kappa', () => {
  type Figures = { value: number | null; standardError: number; limits: Pair };
  type Case = {
    categories: string[];
    first: string[];
    second: (string | null)[];
    same: number;
    pairs: number;
    figures: Record<(typeof KAPPA_WEIGHTS)[number], Figures>;
  };
  test.each(numbered<Case>('agreement'))('case %i', (_, given) => {
    const pairs = given.first.map((first, at) => ({ first, second: given.second[at]! }));
    same(measurePercentageAgreement(pairs).agreement.value, given.same);
    for (const weights of KAPPA_WEIGHTS) {
      const found = estimateKappa(pairs, given.categories, { weights });
      const wanted = given.figures[weights];
      expect(found.pairs).toBe(given.pairs);
      same(found.kappa.value, wanted.value);
      same('lower' in found.kappa ? found.kappa.standardError : undefined, wanted.standardError);
      limits(found.kappa, wanted.limits);
    }
  });
});

describe('Krippendorff’s alpha: the definition, pair by pair', () => {
  type Case = { values: (number | null)[][] } & Record<(typeof MEASUREMENT_LEVELS)[number], number | null>;
  test.each(numbered<Case>('krippendorff'))('case %i', (_, given) => {
    const ratings = given.values.flatMap((row, rater) =>
      row.flatMap((value, unit) => (value === null ? [] : [{ unit: `u${unit}`, rater: `r${rater}`, value }])),
    );
    for (const measurement of MEASUREMENT_LEVELS)
      same(measureKrippendorffAlpha(ratings, { measurement }).alpha.value, given[measurement]);
    const named = ratings.map((rating) => ({ ...rating, value: `v${rating.value}` }));
    const categories = [...new Set(ratings.map(({ value }) => value))]
      .sort((a, b) => a - b)
      .map((value) => `v${value}`);
    same(measureKrippendorffAlpha(named, { measurement: 'ordinal', categories }).alpha.value, given.ordinal);
  });
});

describe('reliability: psych::alpha', () => {
  type Figures = {
    raw: number;
    standardised: number;
    standardError: number;
    without?: number[];
    rest: number[];
  };
  type Case = { rows: (number | null)[][]; complete: number; listwise: Figures; pairwise: Figures };
  const compare = ({ items, ...found }: Reliability, wanted: Figures) => {
    same(found.raw.value, wanted.raw);
    same(found.standardised.value, wanted.standardised);
    items.forEach(({ alphaWithout, restCorrelation }, at) => {
      same(alphaWithout.value, wanted.without?.[at]);
      same(restCorrelation.value, wanted.rest[at]);
    });
  };
  test.each(numbered<Case>('reliability'))('case %i', (_, given) => {
    const items = given.rows[0]!.map((_, at) => `q${at + 1}`);
    const rows = given.rows.map((row) => Object.fromEntries(row.map((value, at) => [items[at]!, value])));
    const listwise = measureReliability(rows, items);
    expect(listwise.complete).toBe(given.complete);
    compare(listwise, given.listwise);
    same(listwise.standardError.value, given.listwise.standardError);
    compare(measureReliability(rows, items, { missing: 'pairwise' }), given.pairwise);
  });
});

describe('time in a state: survival::survfit', () => {
  type Curve = { lower: (number | null)[]; upper: (number | null)[]; median: (number | null)[] };
  type Case = {
    days: number[];
    ended: boolean[];
    level: number;
    at: number[];
    atRisk: number[];
    events: number[];
    staying: number[];
    intervals: Record<(typeof SURVIVAL_INTERVALS)[number], Curve>;
    horizon: number;
    mean: number;
    meanError: number;
  };
  test.each(numbered<Case>('survival'))('case %i', (_, given) => {
    const stays = given.days.map((days, at) => ({ days, ended: given.ended[at]! }));
    for (const interval of SURVIVAL_INTERVALS) {
      const found = estimateTimeInState(stays, { interval, level: given.level });
      const wanted = given.intervals[interval];
      expect(found.steps.map(({ days }) => days)).toEqual(given.at);
      expect(found.steps.map(({ atRisk }) => atRisk)).toEqual(given.atRisk);
      expect(found.steps.map(({ ended }) => ended)).toEqual(given.events);
      found.steps.forEach((step, at) => {
        same(step.staying, given.staying[at]);
        limits(step.limits, [wanted.lower[at]!, wanted.upper[at]!]);
      });
      const { median } = found;
      [median, median.lower, median.upper].forEach((figure: Figure, at) => {
        same(figure.value, wanted.median[at]);
      });
    }
    const mean = estimateRestrictedMean(estimateTimeInState(stays), given.horizon);
    same(mean.value, given.mean);
    same(mean.value === undefined ? undefined : mean.standardError, given.meanError);
  });
});

describe('evenness: the definitions', () => {
  type Case = { values: number[]; population: number; corrected: number; jain: number };
  test.each(numbered<Case>('evenness'))('case %i', (_, { values, population, corrected, jain }) => {
    same(measureGini(values).value, population);
    same(measureGini(values, { form: 'bias-corrected' }).value, corrected);
    same(measureJain(values).value, jain);
  });
});

describe('transitions: msm::statetable.msm, prop.test and binom.test', () => {
  type Cells = (Pair | null)[][];
  type Case = {
    rows: { subject: number; day: number; state: number }[];
    stays: { stays: number; ended: number; days: number; median: (number | null)[] }[];
    counts: number[][];
    shares: (number | null)[][];
    wilson: Cells;
    exact: Cells;
  };
  test.each(numbered<Case>('transitions'))('case %i', (_, given) => {
    const start = isoDate('2025-01-01');
    const rows = given.rows.map(({ subject, day, state }) => ({
      subject: `s${subject}`,
      on: addDays(start, day),
      state: `${state}`,
    }));
    const states = given.counts.map((_, at) => `${at + 1}`);
    const table = countTransitions(rows, states, { on: isoDate('2030-01-01') });
    table.counts.forEach((row, i) => {
      row.forEach((count, j) => {
        same(count, given.counts[i]![j]);
      });
    });
    const { spells } = listSpells(rows, states, { on: addDays(start, 600) });
    given.stays.forEach((wanted, at) => {
      const own = spells.filter(({ state }) => state === states[at]);
      const { observed, ended, median } = estimateTimeInState(own);
      same(observed, wanted.stays);
      same(ended, wanted.ended);
      same(
        own.reduce((sum, { days }) => sum + days, 0),
        wanted.days,
      );
      [median, median.lower, median.upper].forEach((figure: Figure, place) => {
        same(figure.value, wanted.median[place]);
      });
    });
    for (const [interval, cells] of [
      ['wilson', given.wilson],
      ['clopper-pearson', given.exact],
    ] as const)
      estimateTransitions(table, { interval }).forEach((row, i) => {
        row.cells.forEach(({ probability }, j) => {
          same(probability.value, given.shares[i]![j]);
          limits(probability, cells[i]?.[j] ?? [null, null]);
        });
      });
  });
});

test('far more than 2,000 numbers were compared', () => {
  process.stdout.write(`${compared.toLocaleString('en-GB')} numbers compared with R’s\n`);
  expect(compared).toBeGreaterThanOrEqual(11_000);
});
