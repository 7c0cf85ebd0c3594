import { word } from 'family-engagement';
import { CHANGE_STAGES } from 'family-engagement/change';
import { enGB } from 'family-engagement/content';
import { NOT_KNOWN, type Row } from './figures.js';

const BLUE = '#0072B2';
const ORANGE = '#E69F00';
const INK = '#333333';
const GREY = '#595959';

/** An id of the library in words; a name of this program's own stays as it is. */
const named = (code: string): string =>
  code === NOT_KNOWN ? 'Not known' : code.includes('.') ? word({ code }, [enGB]).text : code;
const STAGES = CHANGE_STAGES.map(named);

/** A chart before it is drawn. */
export type Picture = { readonly title: string; readonly description: string; readonly body: object };

const inWords = (rows: readonly Row[], names: readonly string[]): readonly Row[] =>
  rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      names.map((name) => [name, typeof row[name] === 'string' ? named(row[name]) : row[name]]),
    ),
  }));

/** A small chart for each of a column's values, its name above it. */
const smallCharts = (field: string, sort: readonly string[] | null) => ({
  row: {
    field,
    type: 'nominal',
    sort,
    title: null,
    header: { labelOrient: 'top', labelAnchor: 'start', labelFontWeight: 'bold', labelPadding: 4 },
  },
});
const quantity = (field: string, title: string | null = null) => ({ field, type: 'quantitative', title });
const share = (field: string, title: string | null = null) => ({
  ...quantity(field, title),
  scale: { domain: [0, 1] },
});
const month = {
  field: 'on',
  type: 'temporal',
  timeUnit: 'utcyearmonth',
  title: null,
  axis: { format: '%Y-%m', labelAngle: -40 },
};
const known = { filter: '!datum.withheld' };
/** A cell that is not shown has its own mark: an empty place would look like none. */
const crosses = (rows: readonly Row[], place: object, encoding: object): readonly object[] =>
  rows.some(({ withheld }) => withheld === true)
    ? [
        {
          transform: [{ filter: 'datum.withheld' }],
          mark: { type: 'text', text: '×', color: GREY, fontSize: 15, ...place },
          encoding,
        },
      ]
    : [];
const atFoot = [{ baseline: 'bottom' }, { x: month, y: { datum: 0 } }] as const;
const atStart = [{ align: 'left' }, { x: { datum: 0 } }] as const;
const interval = (title: string | null = null) => ({
  transform: [known, { filter: 'isValid(datum.lower)' }],
  mark: { type: 'rule', color: INK, strokeWidth: 2 },
  encoding: { x: share('lower', title), x2: { field: 'upper' } },
});
const dot = (field: string) => ({
  transform: [known, { filter: `isValid(datum['${field}'])` }],
  mark: { type: 'point', filled: true, size: 70, color: BLUE, opacity: 1 },
  encoding: { x: share(field) },
});

const stages = (rows: readonly Row[]): Picture => ({
  title: 'Stage of change at the end of each month',
  description:
    'Number of needed changes at each stage of change at the end of each month, one small chart a stage; the figures are in tables/stages-by-month.csv.',
  body: {
    data: { values: inWords(rows, ['stage']) },
    facet: smallCharts('stage', [...STAGES, named(NOT_KNOWN)]),
    spec: {
      width: 480,
      height: 50,
      layer: [
        {
          transform: [known],
          mark: { type: 'bar', color: BLUE, width: 12 },
          encoding: {
            x: month,
            y: { ...quantity('needs', 'needs'), axis: { tickMinStep: 1, tickCount: 3 } },
          },
        },
        ...crosses(rows, ...atFoot),
      ],
    },
  },
});

const transitions = (rows: readonly Row[]): Picture => ({
  title: 'From one month to the next',
  description:
    'For each stage, the share of steps that led to each stage a month later, with its 95 % interval; the figures are in tables/transitions.csv.',
  body: {
    data: { values: inWords(rows, ['from', 'to']).map((row) => ({ ...row, from: `from ${row.from}` })) },
    facet: smallCharts(
      'from',
      STAGES.map((stage) => `from ${stage}`),
    ),
    spec: {
      width: 420,
      height: { step: 18 },
      encoding: {
        y: { field: 'to', type: 'nominal', sort: STAGES, title: null, scale: { domain: STAGES } },
      },
      layer: [interval('share of steps'), dot('probability'), ...crosses(rows, ...atStart)],
    },
  },
});

const timeInStage = (rows: readonly Row[]): Picture => ({
  title: 'How long a stage lasts',
  description:
    'Share of stays that last longer than so many days, one small chart a stage, with a 95 % interval; the figures are in tables/time-in-stage-curves.csv.',
  body: {
    data: { values: inWords(rows, ['stage']) },
    facet: smallCharts('stage', STAGES),
    spec: {
      width: 480,
      height: 70,
      encoding: { x: quantity('days', 'days') },
      layer: [
        {
          mark: { type: 'area', interpolate: 'step-after', color: BLUE, opacity: 0.25 },
          encoding: { y: share('lower', 'still there'), y2: { field: 'upper' } },
        },
        {
          mark: {
            type: 'line',
            interpolate: 'step-after',
            color: INK,
            strokeWidth: 2,
            point: { color: INK },
          },
          encoding: { y: share('staying', 'still there') },
        },
      ],
    },
  },
});

const agreement = (rows: readonly Row[]): Picture => ({
  title: 'Agreement between coders',
  description:
    'Share of accounts on which two coders agree, kappa with its 95 % interval, and alpha, for all items and each; the figures are in tables/agreement.csv.',
  body: {
    data: { values: inWords(rows, ['item']) },
    facet: smallCharts('item', [...new Set(inWords(rows, ['item']).map(({ item }) => String(item)))]),
    spec: {
      width: 420,
      height: { step: 20 },
      encoding: {
        y: { field: 'measure', type: 'nominal', sort: ['share that agree', 'kappa', 'alpha'], title: null },
      },
      layer: [interval(), dot('value'), ...crosses(rows, ...atStart)],
    },
  },
});

const MEASURES = { jain: 'Jain: 1 is even', gini: 'Gini: 0 is even' };

const evenness = (rows: readonly Row[]): Picture => {
  const values = rows.flatMap(({ on, withheld, ...row }) =>
    Object.entries(MEASURES).map(([name, measure]) => ({ on, withheld, measure, value: row[name] ?? null })),
  );
  const told = { field: 'measure', type: 'nominal', title: null, legend: { orient: 'top' } };
  return {
    title: 'Evenness of caseloads',
    description:
      'Gini coefficient and Jain index of need per full-time worker at the end of each month; the figures are in tables/evenness.csv.',
    body: {
      data: { values },
      width: 480,
      height: 200,
      layer: [
        {
          mark: { type: 'line', point: { size: 50 } },
          encoding: {
            x: month,
            y: share('value'),
            color: { ...told, scale: { range: [BLUE, ORANGE] } },
            shape: told,
            strokeDash: told,
          },
        },
        ...crosses(rows, ...atFoot),
      ],
    },
  };
};

/** Every picture by the name of its file. */
export const PICTURES = { stages, transitions, 'time-in-stage': timeInStage, agreement, evenness };
