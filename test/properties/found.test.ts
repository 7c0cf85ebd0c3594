// Cases that the properties found. Each failed before the rule was mended, and stays as a test by name.
import { expect, test } from 'vitest';
import { placeFamily } from '../../src/caseload/index.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { assessChangeStage } from '../../src/change/index.js';
import { chartBandMix, chartCaseload } from '../../src/exchange/charts.js';
import { bandsBetween, isoDate, type Observation, summariseTeam } from '../../src/kernel/index.js';
import { judgeCoverage, type SupervisionSession } from '../../src/organisation/index.js';
import { countWorkingDays, ENGLAND_AND_WALES } from '../../src/plan/index.js';
import { type FamilyRecord, openRecord } from '../../src/record/index.js';
import {
  clopperPearsonInterval,
  estimateRestrictedMean,
  estimateTimeInState,
  figure,
  wilsonInterval,
} from '../../src/research/index.js';
import { reviewFamily } from '../../src/review/index.js';
import { deepFreeze, observed } from '../support/builders.js';

test('a team summary for which no number of people is enough still has a minimum that JSON can hold', () => {
  const summary = summariseTeam([], ['sleep'], { minimum: Infinity });
  expect(summary.ok && JSON.parse(JSON.stringify(summary.value.minimum))).toBe(9_007_199_254_740_991);
  expect(summary.ok && summary.value.items).toEqual([
    { item: 'sleep', shown: false, because: 'too-few-answered' },
  ]);
});

test('the sessions that coverage rests on are named oldest first, however they were given', () => {
  const session = (id: string, day: string): SupervisionSession =>
    deepFreeze({
      id,
      on: isoDate(day),
      worker: 'w1',
      outcome: 'held',
      kind: 'reflective',
      provider: 'line-manager',
      covered: { 'organisation.supervision.covers-successes': 'yes' },
    });
  const [early, late, same] = [
    session('b', '2026-02-01'),
    session('c', '2026-03-01'),
    session('a', '2026-03-01'),
  ];
  expect(judgeCoverage([late, same, early] as SupervisionSession[], []).evidence[0]?.from).toEqual([
    'b',
    'a',
    'c',
  ]);
});

test('no working day between two days, the later named first, is 0 and not -0', () =>
  expect(countWorkingDays(isoDate('2026-03-21'), isoDate('2026-03-20'), ENGLAND_AND_WALES)).toMatchObject({
    value: 0,
  }));

test('a placement with somebody who is not in the team does not hide where a family really is', () => {
  const family = { id: 'new', need: 1, band: 'low' };
  const problem: CaseloadProblem = deepFreeze({
    practitioners: [
      { id: 'ann', capacity: 1 },
      { id: 'bo', capacity: 1 },
    ],
    families: [{ id: 'held', need: 5, band: 'low' }],
    bands: ['low'],
    weights: { load: 1, mix: 0, move: 0 },
  });
  const real = { family: 'held', practitioner: 'ann' };
  const gone = { family: 'held', practitioner: 'somebody who left' };
  // Ann holds the one family there is, so Bo comes first.
  for (const assignment of [[real], [real, gone], [gone, real]]) {
    const ranked = placeFamily(problem, assignment, family);
    expect(ranked.ok && ranked.value.map(({ practitioner }) => practitioner)).toEqual(['bo', 'ann']);
  }
});

test('a restricted mean over more days than squares can hold is undefined with a reason, or right, and never NaN', () => {
  const long = 2 ** 600;
  const stays = (ended: boolean) => [
    { days: 0, ended },
    { days: long, ended: false },
  ];
  // Nobody has left: everybody stays all the days, and there is no spread.
  expect(estimateRestrictedMean(estimateTimeInState(stays(false)), long)).toEqual({
    value: long,
    standardError: 0,
  });
  expect(estimateRestrictedMean(estimateTimeInState(stays(true)), long)).toEqual({
    value: undefined,
    because: 'out-of-range',
  });
});

test('no figure is -0', () => {
  expect(figure(-0)).toEqual({ value: 0 });
  expect(wilsonInterval(-0, 1)).toMatchObject({ value: 0, lower: 0 });
  expect(clopperPearsonInterval(-0, 1)).toMatchObject({ value: 0, lower: 0 });
});

test('incidents, visits and decisions about sharing are reviewed oldest first, however the record lists them', () => {
  const at = (id: string, day: string) => ({ id, on: isoDate(day), about: 'p1' });
  const [late, early, same] = [at('a', '2026-03-02'), at('c', '2026-03-01'), at('b', '2026-03-01')];
  const rows = [late, early, same];
  const record: FamilyRecord = deepFreeze({
    ...openRecord('f1'),
    incidents: rows.map((one) => ({ ...one, behaviours: [] })),
    visits: rows.map(({ id, on }) => ({ id, on, answers: {}, context: {} })),
    sharing: rows.map((one) => ({ ...one, answers: {} })),
  });
  const review = reviewFamily(record, { on: isoDate('2026-03-20') });
  expect(review.safety.incidents.map(({ incident }) => incident)).toEqual(['b', 'c', 'a']);
  expect(review.safety.visits.map(({ visit }) => visit)).toEqual(['b', 'c', 'a']);
  expect(review.sharing.map(({ decision }) => decision)).toEqual(['b', 'c', 'a']);
});

test('a chart of caseloads draws 0, not -0', () => {
  const row = { id: 'w1', load: -0, capacity: 1, bands: { low: -0 } };
  const drawn = [
    chartCaseload({ before: [row], after: [] }, { locales: [] }),
    chartBandMix({ before: [row], after: [] }, { bands: ['low'], locales: [] }),
  ];
  const values: unknown[] = [];
  JSON.stringify(drawn, (_, value: unknown) => {
    if (typeof value === 'number') values.push(value);
    return value;
  });
  expect(values.filter((value) => Object.is(value, -0))).toEqual([]);
});

test('a figure without end lies in the highest band, as a range as well as a figure', () => {
  const bands = [
    { name: 'low', from: 0 },
    { name: 'high', from: 10 },
  ];
  expect(bandsBetween(bands, Infinity, Infinity)).toEqual(['high']);
});

test('a denial that was seen takes the place of an admission that was only reported, settled as that had been', () => {
  const admitted = [
    observed('change.contemplation.indicator.acknowledges-problem', 'yes', {
      on: '2026-03-25',
      knownBy: 'reported',
    }),
    observed('change.determination.indicator.decided', 'no', { on: '2026-03-20' }),
  ];
  const denied = observed('change.precontemplation.indicator.denies-problem', 'yes', { on: '2026-03-29' });
  const stageOf = (seen: readonly Observation[]) => assessChangeStage(seen, { on: isoDate('2026-03-29') });
  expect(stageOf(admitted)).toMatchObject({ status: 'settled', finding: 'change.contemplation' });
  expect(stageOf([...admitted, denied])).toMatchObject({ finding: 'change.precontemplation' });
});
