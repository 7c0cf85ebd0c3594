import type { ChangeEvent } from '../../src/change/index.js';
import { enGB } from '../../src/content.js';
import {
  type CaseloadComparison,
  type Chart,
  chartAttendance,
  chartBandMix,
  chartCaseload,
  chartStages,
  chartSubscales,
  type RegisterSession,
} from '../../src/exchange/charts.js';
import { addDays, isoDate } from '../../src/kernel/index.js';
import { scoreProqol } from '../../src/wellbeing/index.js';
import { deepFreeze } from '../support/builders.js';

export const ON = isoDate('2026-11-21');
export const LOCALES = [enGB];

/** Dana's way: placed, three moves on, a relapse, a move on, and a correction. */
export const DANA: readonly ChangeEvent[] = deepFreeze([
  { type: 'located', on: isoDate('2026-01-12'), stage: 'change.precontemplation', evidence: [] },
  { type: 'movedOn', on: isoDate('2026-03-02'), to: 'change.contemplation', evidence: ['o1'] },
  { type: 'movedOn', on: isoDate('2026-04-20'), to: 'change.determination', evidence: ['o2'] },
  { type: 'movedOn', on: isoDate('2026-05-11'), to: 'change.action', evidence: ['o3'] },
  { type: 'relapsed', on: isoDate('2026-08-03'), from: 'change.action', to: 'change.contemplation' },
  { type: 'movedOn', on: isoDate('2026-09-14'), to: 'change.determination', evidence: ['o4'] },
  { type: 'relocated', on: isoDate('2026-10-05'), stage: 'change.action', reason: 'Seen by the school' },
]);

const SAM: readonly ChangeEvent[] = deepFreeze([
  { type: 'located', on: isoDate('2026-02-09'), stage: 'change.contemplation', evidence: [] },
  { type: 'movedOn', on: isoDate('2026-06-22'), to: 'change.determination', evidence: ['o5'] },
]);

export const TEAM: CaseloadComparison = deepFreeze({
  before: [
    { id: 'p1', label: 'Amira', load: 62, capacity: 1, bands: { low: 4, medium: 5, high: 7 } },
    { id: 'p2', label: 'Bryn', load: 30, capacity: 1, bands: { low: 8, medium: 3, high: 1 } },
    { id: 'p3', label: 'Carys', load: 33, capacity: 0.6, bands: { low: 1, medium: 3, high: 4 } },
  ],
  after: [
    { id: 'p1', label: 'Amira', load: 47, capacity: 1, bands: { low: 5, medium: 4, high: 5 } },
    { id: 'p2', label: 'Bryn', load: 48, capacity: 1, bands: { low: 5, medium: 4, high: 5 } },
    { id: 'p3', label: 'Carys', load: 30, capacity: 0.6, bands: { low: 3, medium: 3, high: 2 } },
  ],
});

/** Four weeks of a register, one of them half-term: codes by day, morning and afternoon; a dot is no mark. */
const WEEKS: readonly [string, string][] = [
  ['2026-10-05', '/\\/\\/\\/\\/\\'],
  ['2026-10-12', '/\\OO/\\IIII'],
  ['2026-10-26', '##########'],
  ['2026-11-02', '/\\/\\OO..MM'],
  ['2026-11-09', '/\\/\\/\\/\\..'],
];
export const REGISTER: readonly RegisterSession[] = deepFreeze(
  WEEKS.flatMap(([monday, codes]) =>
    [...codes].map((code, at) => ({
      on: addDays(isoDate(monday), Math.floor(at / 2)),
      session: at % 2 === 0 ? ('am' as const) : ('pm' as const),
      ...(code === '.' ? {} : { code }),
    })),
  ),
);

/** Thirty answers, four of them missing, all on the scale of burnout and that of traumatic stress. */
export const ANSWERS: readonly (number | null)[] = deepFreeze([
  4,
  2,
  5,
  3,
  1,
  4,
  2,
  null,
  2,
  3,
  1,
  5,
  null,
  null,
  4,
  4,
  4,
  4,
  null,
  5,
  2,
  4,
  2,
  5,
  1,
  3,
  4,
  2,
  4,
  5,
]);

const valueIn = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error('refused');
  return result.value;
};

/** The charts of the documents, by the name of their picture, each drawn when it is asked for. */
export const CHARTS: Readonly<Record<string, Chart>> = {
  get caseload() {
    return chartCaseload(TEAM, { locales: LOCALES });
  },
  get 'band-mix'() {
    return chartBandMix(TEAM, { bands: ['low', 'medium', 'high'], locales: LOCALES });
  },
  get stages() {
    return chartStages(
      [
        { id: 'a', label: 'Dana: mornings', events: DANA },
        { id: 'b', label: 'Sam: asking for help', events: SAM },
      ],
      { on: ON, locales: LOCALES },
    );
  },
  get attendance() {
    return valueIn(chartAttendance(REGISTER, { on: ON, region: 'england', locales: LOCALES }));
  },
  get subscales() {
    return chartSubscales(valueIn(scoreProqol(ANSWERS)), { locales: LOCALES });
  },
};
