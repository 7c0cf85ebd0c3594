import { describe, expect, test } from 'vitest';
import type { ChangeEvent } from '../../src/change/index.js';
import {
  chartAttendance,
  chartBandMix,
  chartCaseload,
  chartStages,
  chartSubscales,
} from '../../src/exchange/charts.js';
import {
  listChangeTransitions,
  toMermaidCycle,
  toMermaidJudgement,
  toScxml,
  toXStateMachine,
} from '../../src/exchange/diagrams.js';
import { isoDate } from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

const on = isoDate('2026-11-20');
/** Words that only the module of the cycle of change has. */
const locales = [
  {
    tag: 'x',
    words: {
      'change/locate': 'Place',
      'change/moveOn': 'On',
      'change/recordRelapse': 'Back',
      'change/relocate': 'Put right',
      'change/located': 'Placed',
      'change/movedOn': 'Moved',
      'change/change.action': 'In action',
    },
  },
];
const STAGES = ['precontemplation', 'contemplation', 'determination', 'action', 'maintenance'];

/** The moves of the cycle by hand: on to the next, back from action and maintenance, put right to any other. */
const movesFrom = (place: string): readonly (readonly [event: string, label: string, to: string])[] => {
  const at = STAGES.indexOf(place);
  if (at === -1) return STAGES.map((to) => [`locate.${to}`, 'Place', to]);
  const back = at < 3 ? [] : STAGES.slice(0, at);
  return [
    ...STAGES.slice(at + 1, at + 2).map((to) => ['moveOn', 'On', to] as const),
    ...back.map((to) => [`recordRelapse.${to}`, 'Back', to] as const),
    ...STAGES.filter((to) => to !== place).map((to) => [`relocate.${to}`, 'Put right', to] as const),
  ];
};
const events: readonly ChangeEvent[] = deepFreeze([
  { type: 'located', on: isoDate('2026-01-01'), stage: 'change.contemplation', evidence: [] },
  { type: 'movedOn', on: isoDate('2026-02-01'), to: 'change.maintenance', evidence: [] },
]);
const way = { events, on };

describe('the cycle of change, letter by letter', () => {
  test('Mermaid: the cycle alone', () => {
    expect(toMermaidCycle({ locales }).split('\n')).toEqual([
      'stateDiagram-v2',
      '  accTitle: The cycle of change',
      '  accDescr: The cycle of change',
      '  classDef here stroke-width:4px',
      ...STAGES.map((stage) => `  state "change.${stage}" as ${stage}`),
      '  precontemplation --> contemplation : On',
      '  contemplation --> determination : On',
      '  determination --> action : On',
      '  action --> precontemplation : Back',
      '  action --> contemplation : Back',
      '  action --> determination : Back',
      '  action --> maintenance : On',
      '  maintenance --> precontemplation : Back',
      '  maintenance --> contemplation : Back',
      '  maintenance --> determination : Back',
      '  maintenance --> action : Back',
      '',
    ]);
  });

  test('Mermaid: no moves drawn leaves the five stages, and no place before them', () =>
    expect(toMermaidCycle({ locales, moves: [] }).split('\n').slice(4)).toEqual([
      ...STAGES.map((stage) => `  state "change.${stage}" as ${stage}`),
      '',
    ]));

  test('Mermaid: a way with a step that the cycle does not have', () => {
    expect(toMermaidCycle({ locales, way }).split('\n')).toEqual([
      'stateDiagram-v2',
      '  accTitle: The cycle of change',
      '  accDescr: Step 1, 2026-01-01#58; Placed, Not placed yet to change.contemplation. ' +
        'Step 2, 2026-02-01#58; Moved, change.contemplation to change.maintenance.',
      '  classDef here stroke-width:4px',
      '  state "Not placed yet" as not_located',
      ...STAGES.slice(0, 4).map((stage) => `  state "change.${stage}" as ${stage}`),
      '  state "change.maintenance<br/>here since 2026-02-01" as maintenance',
      '  not_located --> contemplation : Step 1, 2026-01-01#58; Placed',
      '  precontemplation --> contemplation : On',
      '  contemplation --> determination : On',
      '  contemplation --> maintenance : Step 2, 2026-02-01#58; Moved #40;not a move the cycle has#58; look again#41;',
      '  determination --> action : On',
      '  action --> maintenance : On',
      '  class maintenance here',
      '',
    ]);
  });

  test.each([
    [' a  b ', 'a b'],
    ['10. x', '10#46; x'],
    ['at 10. x', 'at 10. x'],
    ['10a', '10a'],
  ])('a label of %j is %j', (title, written) =>
    expect(toMermaidCycle({ locales, title }).split('\n')[1]).toBe(`  accTitle: ${written}`),
  );

  test('SCXML', () => {
    const places = ['not-located', ...STAGES];
    const named = (place: string) => (place === 'not-located' ? 'Not placed yet' : `change.${place}`);
    expect(toScxml({ locales }).split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:words="urn:family-engagement:words" version="1.0"',
      '  datamodel="ecmascript" name="cycle-of-change" initial="not-located" words:label="The cycle of change">',
      '  <datamodel>',
      '    <data id="way">[]</data>',
      '  </datamodel>',
      ...places.flatMap((place) => [
        `  <state id="${place}" words:label="${named(place)}">`,
        ...movesFrom(place).map(
          ([event, label, to]) => `    <transition event="${event}" target="${to}" words:label="${label}"/>`,
        ),
        '  </state>',
      ]),
      '</scxml>',
      '',
    ]);
  });

  test.each(['\ud800', '\udfff', '\ufffe', '\uffff'])('SCXML holds nothing that XML cannot: %j', (none) =>
    expect(toScxml({ locales, title: `a${none}b` }).split('\n')[2]).toContain('words:label="a\ufffdb"'),
  );

  test('XState', () => {
    const placeOf = (name: string) => (name === 'not-located' ? name : `change.${name}`);
    expect(toXStateMachine({ locales })).toEqual({
      id: 'cycle-of-change',
      description: 'The cycle of change',
      initial: 'not-located',
      context: { way: [] },
      states: Object.fromEntries(
        ['not-located', ...STAGES].map((name) => [
          name,
          {
            description: name === 'not-located' ? 'Not placed yet' : `change.${name}`,
            meta: { place: placeOf(name) },
            on: Object.fromEntries(
              movesFrom(name).map(([event, label, to]) => [
                event,
                {
                  target: to,
                  description: label,
                  meta: { command: event.split('.')[0], to: `change.${to}` },
                },
              ]),
            ),
          },
        ]),
      ),
    });
    expect(listChangeTransitions()).toHaveLength(36);
  });

  test('a judgement: what a gap could make of it, and no rules where there are none', () => {
    const rule = (id: string) => ({ id });
    const judgement = {
      status: 'provisional',
      finding: 'low',
      evidence: [],
      cautions: [],
      rules: [],
      missing: [{ field: 'a', couldBecome: ['high', 'middle'] }],
    };
    expect(toMermaidJudgement(judgement as never, { locales: [] }).split('\n')).toEqual([
      'flowchart LR',
      '  accTitle: What the record indicates',
      '  accDescr: provisional#58; low',
      '  finding(["provisional<br/>low"])',
      '  gap0("Not known yet#58; a")',
      '  gap0 -. "could become#58; high, middle" .-> finding',
      '',
    ]);
    const ruled = toMermaidJudgement({ ...judgement, rules: [rule('R-1'), rule('R-2')] } as never, {
      locales: [],
    });
    expect(ruled).toContain('  rules{{"R-1<br/>R-2"}}\n  rules --> finding\n');
  });
});

/** The frame of every chart: accessible name, font sizes, nothing fetched. */
const frame = (title: string, text: string, body: object) => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  description: text,
  title: { text: title, anchor: 'start' },
  background: '#ffffff',
  config: {
    font: 'sans-serif',
    axis: { labelFontSize: 12, titleFontSize: 12, labelLimit: 400, titleFontWeight: 'normal' },
    header: { labelFontSize: 12, titleFontSize: 12, labelLimit: 400 },
    legend: { labelFontSize: 12, titleFontSize: 12, labelLimit: 400, titleLimit: 400 },
  },
  ...body,
});
const ABOVE = { labelOrient: 'top', labelAnchor: 'start', labelFontWeight: 'bold' };

describe('charts, as Vega-Lite has them', () => {
  test('a week of attendance', () => {
    const day = isoDate('2026-10-05');
    const sessions = [
      { on: day, session: 'am', code: '/' },
      { on: day, session: 'pm' },
    ] as const;
    const drawn = chartAttendance(sessions, { on: day, region: 'england', locales: [] });
    if (!drawn.ok) throw new Error('refused');
    const text =
      'Attendance by week.\nWeek of 2026-10-05: 1 attended, 0 authorised absences, 0 unauthorised absences, 1 without a mark.';
    const from = Date.UTC(2026, 9, 5);
    const bar = (kind: string) => ({
      from,
      until: Date.UTC(2026, 9, 10),
      kind,
      sessions: 1,
      told: `${kind}, 2026-10-05: 1`,
    });
    expect(drawn.value.text).toBe(text);
    expect(drawn.value.spec).toEqual(
      frame('Attendance by week', text, {
        data: { values: [bar('Attended'), bar('No mark yet')] },
        facet: {
          row: {
            field: 'kind',
            type: 'nominal',
            sort: ['Attended', 'Authorised absence', 'Unauthorised absence', 'No mark yet'],
            title: null,
            header: ABOVE,
          },
        },
        spec: {
          width: 480,
          height: 60,
          mark: { type: 'bar', fill: '#0072B2', stroke: '#ffffff' },
          encoding: {
            x: {
              field: 'from',
              type: 'temporal',
              scale: { type: 'utc' },
              axis: { format: '%Y-%m-%d', labelAngle: -40, values: [from] },
              title: 'Week',
            },
            x2: { field: 'until' },
            y2: { datum: 0 },
            description: { field: 'told', type: 'nominal' },
            y: {
              field: 'sessions',
              type: 'quantitative',
              scale: { domain: [0, 10] },
              axis: { values: [0, 5, 10] },
              title: 'Sessions',
            },
          },
        },
      }),
    );
  });

  const row = (id: string, more: object = {}) => ({ id, load: 10, capacity: 2, bands: { low: 3 }, ...more });
  const phases = ['before', 'after'];
  const pairs = {
    yOffset: { field: 'phase', type: 'nominal', sort: phases, scale: { domain: phases } },
    fill: {
      field: 'phase',
      type: 'nominal',
      scale: { domain: phases, range: ['#ffffff', '#0072B2'] },
      title: null,
      legend: { orient: 'top', symbolStrokeColor: '#0072B2' },
    },
    stroke: { value: '#0072B2' },
    strokeWidth: { value: 1.5 },
  };
  const names = (domain: readonly string[]) => ({
    y: { field: 'name', type: 'nominal', sort: null, scale: { domain }, title: 'Practitioner' },
  });

  test('caseloads: nobody, and one who was there before', () => {
    const title = 'Load for each full-time worker, before and after';
    expect(chartCaseload({ before: [], after: [] }, { locales: [] }).text).toBe(`${title}.`);
    const chart = chartCaseload(
      { before: [row('b'), row('a', { capacity: -1 })], after: [] },
      { locales: [] },
    );
    const text = `${title}.\na: not known before, not known after.\nb: 5 before, not known after.\nThe whole team: 5 before, not known after.`;
    const x = {
      field: 'value',
      type: 'quantitative',
      title: 'Load for each full-time worker',
      scale: { zero: true },
    };
    expect(chart.spec).toEqual(
      frame(title, text, {
        width: 420,
        height: { step: 18 },
        layer: [
          {
            data: { values: [{ name: 'b', phase: 'before', value: 5 }] },
            mark: { type: 'bar' },
            encoding: { ...names(['a', 'b']), x, ...pairs },
          },
          {
            data: { values: [{ phase: 'before', value: 5 }] },
            mark: { type: 'rule', color: '#333333', strokeWidth: 1.5 },
            encoding: {
              x,
              strokeDash: {
                field: 'phase',
                type: 'nominal',
                scale: {
                  domain: phases,
                  range: [
                    [4, 4],
                    [1, 0],
                  ],
                },
                title: 'Lines: the whole team',
                legend: { orient: 'bottom', symbolStrokeColor: '#333333' },
              },
            },
          },
        ],
      }),
    );
  });

  test('bands: a column each', () => {
    const title = 'Families in each need band, before and after';
    const chart = chartBandMix({ before: [row('a')], after: [] }, { bands: ['low', 'high'], locales: [] });
    const text = `${title}.\na, low: 3 before, not known after.\na, high: 0 before, not known after.`;
    expect(chart.spec).toEqual(
      frame(title, text, {
        data: {
          values: [
            { name: 'a', band: 'low', phase: 'before', value: 3 },
            { name: 'a', band: 'high', phase: 'before', value: 0 },
          ],
        },
        facet: { column: { field: 'band', type: 'nominal', sort: ['low', 'high'], title: null } },
        spec: {
          width: 130,
          height: { step: 14 },
          mark: { type: 'bar' },
          encoding: {
            ...names(['a']),
            x: { field: 'value', type: 'quantitative', title: 'Families', axis: { tickMinStep: 1 } },
            ...pairs,
          },
        },
      }),
    );
    expect(
      chartBandMix({ before: [row('a', { bands: { low: -0 } })], after: [] }, { bands: ['low'], locales: [] })
        .spec.data,
    ).toEqual({
      values: [{ name: 'a', band: 'low', phase: 'before', value: 0 }],
    });
  });

  test('people stand in order of id, whatever they are called, and have one name', () => {
    const linesOf = (...before: readonly { id: string; label: string }[]) =>
      chartCaseload({ before: before.map(({ id, label }) => row(id, { label })), after: [] }, { locales: [] })
        .text.split('\n')
        .slice(1, -1)
        .map((line) => line.split(':')[0]);
    expect(linesOf({ id: 'a', label: 'Zoe' }, { id: 'b', label: 'Amy' })).toEqual(['Zoe', 'Amy']);
    const twice = [
      { id: 'a', label: 'Zoe' },
      { id: 'a', label: 'Amy' },
    ];
    expect(linesOf(...twice)).toEqual(linesOf(...[...twice].reverse()));
  });

  test('stages: shapes and fills by what happened', () => {
    const { spec, text } = chartStages([{ id: 'a', events }], { on, locales });
    expect(text.split('\n')).toEqual([
      'Stages of change over time.',
      'a, 2026-01-01: Placed, change.contemplation.',
      'a, 2026-02-01: Moved, change.maintenance.',
    ]);
    const event = { field: 'event', type: 'nominal', title: 'What happened', legend: { orient: 'bottom' } };
    const domain = ['Placed', 'Moved', 'relapsed', 'relocated'];
    expect(spec).toMatchObject({
      data: {
        values: [
          { name: 'a', on: '2026-01-01', stage: 'change.contemplation', event: 'Placed' },
          { name: 'a', on: '2026-02-01', stage: 'change.maintenance', event: 'Moved' },
          { name: 'a', on, stage: 'change.maintenance', end: true },
        ],
      },
      facet: { row: { field: 'name', type: 'nominal', sort: ['a'], title: null, header: ABOVE } },
      spec: {
        layer: [
          { mark: { type: 'line' } },
          {
            encoding: {
              y: {
                scale: {
                  domain: [
                    'change.maintenance',
                    'In action',
                    'change.determination',
                    'change.contemplation',
                    'change.precontemplation',
                  ],
                },
              },
              shape: {
                ...event,
                scale: { domain, range: ['circle', 'triangle-up', 'triangle-down', 'diamond'] },
              },
              fill: { ...event, scale: { domain, range: ['#333333', '#0072B2', '#E69F00', '#ffffff'] } },
            },
          },
        ],
      },
    });
  });

  test('scales: T scores between the tens around them, points only where a score is known', () => {
    const scale = (id: string, t: object) => ({
      id,
      raw: 30,
      lowest: 30,
      highest: 30,
      missing: 0,
      couldBe: [],
      band: null,
      t,
    });
    const score = {
      compassionSatisfaction: scale('a', { score: 52.346, lowest: 47, highest: 61 }),
      burnout: scale('b', { score: null, lowest: 39, highest: 58 }),
      secondaryTraumaticStress: scale('c', { score: 50, lowest: 50, highest: 50 }),
      bandsOf: 't',
    };
    const words = { 'wellbeing/a': 'Own' };
    const { spec, text } = chartSubscales(score as never, { locales: [{ tag: 'x', words }] });
    expect(text.split('\n').slice(1, 3)).toEqual([
      'Own: 52.35, no band.',
      'b: open, with 0 without an answer; between 39 and 58, no band.',
    ]);
    const axis = { scale: { domain: [30, 70] }, title: 'T score', type: 'quantitative' };
    expect(spec.layer).toMatchObject([
      {
        transform: [{ filter: 'datum.lowest < datum.highest' }],
        encoding: { x: { field: 'lowest', ...axis }, x2: { field: 'highest' } },
      },
      { transform: [{ filter: 'isValid(datum.score)' }], encoding: { x: { field: 'score', ...axis } } },
    ]);
    expect(spec.layer).toHaveLength(2);
  });
});
