import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import {
  type CaseloadRow,
  type Chart,
  chartAttendance,
  chartBandMix,
  chartCaseload,
  chartStages,
  chartSubscales,
  listChartWords,
} from '../../src/exchange/charts.js';
import { isoDate } from '../../src/kernel/index.js';
import { scoreProqol } from '../../src/wellbeing/index.js';
import { deepFreeze } from '../support/builders.js';
import { draw } from './draw.js';
import { ANSWERS, CHARTS, DANA, LOCALES, ON, REGISTER, TEAM } from './examples.js';

type Node = Record<string, unknown>;

/** The drawn marks of one kind: groups of Vega carry what they are in their class and role. */
const marksOf = (svg: string, kind: string): number => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', preserveOrder: true });
  const walk = (nodes: readonly Node[]): number =>
    nodes.reduce((sum, node) => {
      const of = (node[':@'] ?? {}) as Record<string, string>;
      const children = (node.g ?? node.svg ?? []) as readonly Node[];
      const own =
        (of['@class'] ?? '').split(' ').includes(`mark-${kind}`) &&
        (of['@class'] ?? '').includes('role-mark');
      return sum + (own ? children.length : walk(children));
    }, 0);
  return walk(parser.parse(svg) as readonly Node[]);
};

/** Every text in a JSON value. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Every number in a JSON value. */
const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

const pictureOf = (name: string): string =>
  join(import.meta.dirname, '..', '..', 'docs', 'images', `${name}.svg`);

describe.each(Object.keys(CHARTS))('%s', (name) => {
  test('is the picture in the documents', async () => {
    expect(readFileSync(pictureOf(name), 'utf8'), 'run npx tsx test/tools/chart-images.ts').toBe(
      `${await draw(CHARTS[name]!)}\n`,
    );
  });

  test('is plain JSON with no address but its schema', () => {
    const { spec } = CHARTS[name]!;
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(textsIn(spec).filter((text) => /:\/\//.test(text))).toEqual([spec.$schema]);
    expect(JSON.stringify(spec)).not.toMatch(/"(url|href|signal|expr)"/);
  });

  test('says the same in words, and Vega hands them to screen readers', async () => {
    const chart = CHARTS[name]!;
    expect(chart.spec.description).toBe(chart.text);
    expect(await draw(chart)).toContain('aria-');
    expect(chart.text).not.toMatch(/NaN|Infinity|undefined|\{/);
  });
});

test('the time zone of the machine is irrelevant', async () => {
  const zone = process.env.TZ;
  try {
    for (const elsewhere of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/London']) {
      process.env.TZ = elsewhere;
      for (const name of ['stages', 'attendance'])
        expect(await draw(CHARTS[name]!)).toBe(readFileSync(pictureOf(name), 'utf8').trimEnd());
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test.each([
  ['caseload', 'rect', 6],
  ['caseload', 'rule', 2],
  ['band-mix', 'rect', 18],
  ['stages', 'symbol', 9],
  ['stages', 'line', 2],
  ['attendance', 'rect', 4 + 2 + 2 + 2],
  ['subscales', 'symbol', 1],
  ['subscales', 'rect', 2],
  ['subscales', 'rule', 2],
])('%s has its marks: %s × %i', async (name, kind, count) => {
  expect(marksOf(await draw(CHARTS[name]!), kind)).toBe(count);
});

describe('caseload', () => {
  const row = (more: Partial<CaseloadRow> & { readonly id: string }): CaseloadRow =>
    deepFreeze({ load: 10, capacity: 1, bands: {}, ...more });

  test('says every figure', () => {
    expect(CHARTS.caseload?.text.split('\n')).toEqual([
      'Load for each full-time worker, before and after.',
      'Amira: 62 before, 47 after.',
      'Bryn: 30 before, 48 after.',
      'Carys: 55 before, 50 after.',
      'The whole team: 48.08 before, 48.08 after.',
    ]);
  });

  test('a person without capacity, or not there, is not known and no bar', async () => {
    const chart = chartCaseload(
      {
        before: [row({ id: 'a', capacity: 0 }), row({ id: 'b' })],
        after: [row({ id: 'a', load: Number.NaN })],
      },
      { locales: LOCALES, title: 'Ours' },
    );
    expect(chart.text.split('\n')).toEqual([
      'Ours.',
      'a: not known before, not known after.',
      'b: 10 before, not known after.',
      'The whole team: 10 before, not known after.',
    ]);
    expect(marksOf(await draw(chart), 'rect')).toBe(1);
  });

  test('stands in order of id whatever the order given', () => {
    const turned = { before: [...TEAM.before].reverse(), after: [...TEAM.after].reverse() };
    expect(chartCaseload(turned, { locales: LOCALES })).toEqual(CHARTS.caseload);
    expect(chartBandMix(turned, { bands: ['low', 'medium', 'high'], locales: LOCALES })).toEqual(
      CHARTS['band-mix'],
    );
  });

  test('two people with one name stay two', () => {
    const before = [row({ id: 'a', label: 'Jo' }), row({ id: 'b', label: 'Jo' })];
    expect(chartCaseload({ before, after: [] }, { locales: LOCALES }).text).toContain('Jo (a): 10');
  });

  test('a name is never taken for a code, whatever it is', async () => {
    const names = ['never', '__proto__', '"<b>{name}</b>', 'a\nb', 'datum.x'];
    const before = names.map((label, at) => row({ id: `p${at}`, label }));
    const chart = chartCaseload({ before, after: [] }, { locales: LOCALES });
    for (const label of names) expect(chart.text).toContain(`${label}: 10 before`);
    expect(marksOf(await draw(chart), 'rect')).toBe(5);
  });

  test('a band that is not held is none; somebody who is not there is not known; bands may be worded', () => {
    const words = { 'band/low': 'Lower need' };
    const chart = chartBandMix(
      { before: [row({ id: 'a', bands: { high: 2 } })], after: [] },
      { bands: ['low', 'high'], locales: [{ tag: 'x', words }, ...LOCALES] },
    );
    expect(chart.text.split('\n').slice(1)).toEqual([
      'a, Lower need: 0 before, not known after.',
      'a, high: 2 before, not known after.',
    ]);
  });

  test('any figures give a chart without NaN, and leave the input as it was', () => {
    const rows = fc.array(
      fc.record({
        id: fc.string({ maxLength: 4 }),
        load: fc.double(),
        capacity: fc.double(),
        bands: fc.dictionary(fc.constantFrom('low', 'high'), fc.double()),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const given = deepFreeze({ before, after });
        for (const chart of [
          chartCaseload(given, { locales: LOCALES }),
          chartBandMix(given, { bands: ['low', 'high'], locales: LOCALES }),
        ]) {
          expect(chart.text).not.toMatch(/: (NaN|-?Infinity) before/);
          expect(numbersIn(chart.spec).filter((one) => !Number.isFinite(one))).toEqual([]);
        }
      }),
    );
  });
});

describe('stages', () => {
  test('says every step, and who is not placed', () => {
    const rows = [
      { id: 'b', events: [] },
      { id: 'a', label: 'Dana', events: DANA.slice(0, 2) },
    ];
    expect(chartStages(rows, { on: ON, locales: LOCALES }).text.split('\n')).toEqual([
      'Stages of change over time.',
      'Dana, 2026-01-12: Placed on the cycle, Pre-contemplation.',
      'Dana, 2026-03-02: Moved one stage on, Contemplation.',
      'b: not placed yet.',
    ]);
  });

  test('leaves out what is dated later, and everybody’s own words', () => {
    const chart = chartStages([{ id: 'a', events: DANA }], { on: isoDate('2026-02-01'), locales: LOCALES });
    expect(chart.text.split('\n')).toHaveLength(2);
    expect(JSON.stringify(CHARTS.stages)).not.toContain('Seen by the school');
  });
});

describe('attendance', () => {
  const options = { on: ON, region: 'england', locales: LOCALES } as const;
  const textOf = (result: ReturnType<typeof chartAttendance>): readonly string[] =>
    result.ok ? result.value.text.split('\n') : [];

  test('says every week; no mark is neither attended nor missed; a closed week is said', () => {
    expect(textOf(chartAttendance(REGISTER, options))).toEqual(
      [
        'Attendance by week.',
        'Week of 2026-10-05: 10 attended, 0 authorised absences, 0 unauthorised absences, 0 without a mark.',
        'Week of 2026-10-12: 4 attended, 4 authorised absences, 2 unauthorised absences, 0 without a mark.',
        'Week of 2026-10-26: no session that counts.',
        'Week of 2026-11-02: 4 attended, 2 authorised absences, 2 unauthorised absences, 2 without a mark.',
        'Week of 2026-11-09: 8 attended, 0 authorised absences, 0 unauthorised absences, 2 without a mark.',
      ].map((line) =>
        line.replace('4 attended, 0 authorised absences, 2 un', '4 attended, 4 authorised absences, 2 un'),
      ),
    );
  });

  test('a week runs from Monday to Sunday', () => {
    const days = ['2026-10-04', '2026-10-05', '2026-10-11', '2026-10-12'];
    const sessions = days.map((on) => ({ on: isoDate(on), session: 'am' as const }));
    expect(
      textOf(chartAttendance(sessions, options))
        .slice(1)
        .map((line) => line.slice(8, 18)),
    ).toEqual(['2026-09-28', '2026-10-05', '2026-10-12']);
  });

  test('the order of sessions is irrelevant, and later ones do not count', () => {
    expect(chartAttendance([...REGISTER].reverse(), options)).toEqual(chartAttendance(REGISTER, options));
    expect(textOf(chartAttendance(REGISTER, { ...options, on: isoDate('2026-10-09') }))).toHaveLength(2);
  });

  test('takes a title, and says where there is no session', () => {
    expect(textOf(chartAttendance([], { ...options, title: 'Ours' }))).toEqual([
      'Ours.',
      'No sessions up to this day.',
    ]);
  });

  test('is refused where the register is, and warns where it does', () => {
    const early = [{ on: isoDate('2023-01-09'), session: 'am', code: '/' }] as const;
    expect(chartAttendance(early, options)).toMatchObject({ ok: false });
    const odd = [{ on: isoDate('2026-10-05'), session: 'am', code: '?' }] as const;
    expect(chartAttendance(odd, options)).toMatchObject({
      ok: true,
      warnings: [{ code: 'code-not-in-table' }],
    });
  });
});

describe('subscales', () => {
  const charted = (
    answers: readonly (number | null)[],
    options: Parameters<typeof scoreProqol>[1] = {},
  ): Chart => {
    const score = scoreProqol(answers, options);
    if (!score.ok) throw new Error('refused');
    return chartSubscales(score.value, { locales: LOCALES });
  };

  test('a gap leaves a range, never a point', () => {
    expect(charted(ANSWERS).text.split('\n')).toEqual([
      'Three scales, each by itself.',
      'Compassion satisfaction (ProQOL): 45, high.',
      'Burnout (ProQOL): open, with 2 without an answer; between 21 and 29, low, average.',
      'Secondary traumatic stress (ProQOL): open, with 2 without an answer; between 15 and 23, low, average.',
      'They are the person’s own, and diagnose nothing.',
    ]);
  });

  test('T scores are drawn without the bands of raw scores', async () => {
    const scale = { mean: 30, sd: 5 };
    const ids = ['compassion-satisfaction', 'burnout', 'secondary-traumatic-stress'];
    const norm = {
      id: 'ours',
      source: 'us',
      scales: Object.fromEntries(ids.map((id) => [`wellbeing.instrument.proqol-5.${id}`, scale])),
    } as unknown as NonNullable<NonNullable<Parameters<typeof scoreProqol>[1]>['norm']>;
    const full = charted(Array(30).fill(3), { norm });
    expect(full.text.split('\n')[1]).toBe('Compassion satisfaction (ProQOL): 50, no band.');
    const svg = await draw(full);
    expect([marksOf(svg, 'symbol'), marksOf(svg, 'rule')]).toEqual([3, 0]);
    expect(charted(Array(30).fill(null), { norm }).text).toContain('between 10 and 90, no band.');
  });
});

test('words are there, and a locale comes before them', () => {
  expect(Object.keys(listChartWords()).every((code) => code.startsWith('chart/'))).toBe(true);
  const welsh = { tag: 'cy', words: { 'chart/stages': 'Camau newid' } };
  expect(chartStages([], { on: ON, locales: [welsh] }).text).toBe('Camau newid.');
});
