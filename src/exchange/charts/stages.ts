import { CHANGE_STAGES, type ChangeEvent } from '../../change/index.js';
import type { IsoDate } from '../../kernel/index.js';
import { type ChangeStep, listChangeSteps } from '../diagrams/way.js';
import { ABOVE, type Chart, type ChartOptions, COLOURS, chartOf, namesOf, speaker } from './spec.js';

/** One parent's way on one needed change. */
export type StageRow = {
  /** Id of the way, unique in the chart: a stage belongs to one parent and one needed change. */
  readonly id: string;
  /** What to call it; the id unless said. Any text. */
  readonly label?: string;
  /** What happened, in the order in which it was recorded. */
  readonly events: readonly ChangeEvent[];
};

/** How stages over time are drawn. */
export type StageOptions = ChartOptions & {
  /** The day of the chart; what is dated later is not in it, and the last stage is drawn up to here. */
  readonly on: IsoDate;
};

const EVENTS = [
  'located',
  'movedOn',
  'relapsed',
  'relocated',
] as const satisfies readonly ChangeEvent['type'][];
const SHAPES = ['circle', 'triangle-up', 'triangle-down', 'diamond'];
const FILLS = [COLOURS.ink, COLOURS.blue, COLOURS.orange, COLOURS.paper];

/**
 * Draws stages of change over time: a step each way, a row each parent and needed change.
 *
 * @param rows - Ways, in any order; drawn in order of id.
 * @param options - `on`: the day of the chart; locales, a title.
 * @returns The chart. Shapes tell what happened: placed, moved on, relapsed, corrected. Before the first event nothing is
 *   drawn: nobody had placed the parent. Notes and reasons are not in it.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1, CHG-5, CHG-13.
 * @example chartStages([{ id: 'dana', events: [] }], { on: isoDate('2026-11-21'), locales: [] }).text; // => 'Stages of change over time.\ndana: not placed yet.'
 */
export const chartStages = (rows: readonly StageRow[], { on, locales, title }: StageOptions): Chart => {
  const { say, named } = speaker(locales, 'change');
  const ways = [...namesOf(rows)].map(([id, name]) => ({
    name,
    steps: listChangeSteps({ events: rows.find((row) => row.id === id)!.events, on }),
  }));
  const mark = (name: string, { on: day, to, type }: ChangeStep) => ({
    name,
    on: day,
    stage: named(to),
    event: named(type),
  });
  const points = ways.flatMap(({ name, steps }) => steps.map((step) => mark(name, step)));
  const ends = ways.flatMap(({ name, steps }) =>
    steps.slice(-1).map((step) => ({ name, on, stage: named(step.to), end: true })),
  );
  const sentences = ways.flatMap(({ name, steps }) =>
    steps.length === 0
      ? [say('stages-none', { name })]
      : steps.map((step) =>
          say('stages-step', { name, on: step.on, what: named(step.type), to: named(step.to) }),
        ),
  );
  const stages = CHANGE_STAGES.map(named).reverse();
  const where = {
    x: {
      field: 'on',
      type: 'temporal',
      scale: { type: 'utc' },
      axis: { format: '%Y-%m-%d', labelAngle: -40 },
      title: say('day'),
    },
    y: { field: 'stage', type: 'ordinal', sort: stages, scale: { domain: stages }, title: null },
  };
  return chartOf(title ?? say('stages'), sentences, {
    data: { values: [...points, ...ends] },
    facet: {
      row: { field: 'name', type: 'nominal', sort: ways.map(({ name }) => name), title: null, header: ABOVE },
    },
    spec: {
      width: 480,
      height: { step: 26 },
      layer: [
        {
          mark: { type: 'line', interpolate: 'step-after', color: COLOURS.ink, strokeWidth: 2 },
          encoding: where,
        },
        {
          transform: [{ filter: '!datum.end' }],
          mark: { type: 'point', size: 110, stroke: COLOURS.ink, strokeWidth: 1.5, opacity: 1 },
          encoding: {
            ...where,
            shape: {
              field: 'event',
              type: 'nominal',
              scale: { domain: EVENTS.map(named), range: SHAPES },
              title: say('event'),
              legend: { orient: 'bottom' },
            },
            fill: {
              field: 'event',
              type: 'nominal',
              scale: { domain: EVENTS.map(named), range: FILLS },
              title: say('event'),
              legend: { orient: 'bottom' },
            },
          },
        },
      ],
    },
  });
};
