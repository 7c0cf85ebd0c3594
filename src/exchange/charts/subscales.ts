import { PROQOL_5, type ProqolScore } from '../../wellbeing/index.js';
import { type Chart, type ChartOptions, COLOURS, chartOf, figure, speaker } from './spec.js';

type Scale = ProqolScore['burnout'];

/** The lower edges of the published bands, without the lowest, which is the edge of the scale. */
const edges = (): readonly number[] => [
  ...new Set(PROQOL_5.scales.flatMap(({ bands = [] }) => bands.slice(1).map(({ from }) => from))),
];

/** The limits of a raw score: every item of a scale with the least, and with the most. */
const limits = (): readonly [number, number] => {
  const items = PROQOL_5.scales[0]!.items.length;
  return [items * PROQOL_5.range.min, items * PROQOL_5.range.max];
};

/** Broken lines where the published bands begin. */
const bandEdges = (axis: Record<string, unknown>): Record<string, unknown> => ({
  data: { values: edges().map((edge) => ({ edge })) },
  mark: { type: 'rule', strokeDash: [4, 4], color: COLOURS.grey },
  encoding: { x: { field: 'edge', type: 'quantitative', ...axis } },
});

/** The nearest tens around every possible score. */
const tens = (
  rows: readonly { readonly lowest: number; readonly highest: number }[],
): readonly [number, number] => [
  Math.floor(Math.min(...rows.map(({ lowest }) => lowest)) / 10) * 10,
  Math.floor(Math.max(...rows.map(({ highest }) => highest)) / 10) * 10 + 10,
];

/**
 * Draws the three scores of a Professional Quality of Life Scale, each by itself: a point where the score is known, a line
 * over what the gaps leave possible where it is not.
 *
 * The result belongs to the worker who gave the answers. It has no total, and no place in a family's record.
 *
 * @param score - What `scoreProqol` gave.
 * @param options - Locales and a title.
 * @returns The chart. The published edges of bands are drawn beside raw scores only; T scores have their norm's bands,
 *   which the score does not hold.
 * @throws Never.
 * @see Stamm, The Concise ProQOL Manual, 2nd edition (`stamm-2010-proqol`).
 * @example chartSubscales(((scale) => ({ compassionSatisfaction: scale, burnout: scale, secondaryTraumaticStress: scale, bandsOf: 'raw' }))({ id: 'b', answered: 10, missing: 0, gaps: [], filled: false, raw: 30, lowest: 30, highest: 30, couldBe: [], band: null }), { locales: [] }).text.split('\n')[1]; // => 'b: 30, no band.'
 */
export const chartSubscales = (
  score: Pick<ProqolScore, 'compassionSatisfaction' | 'burnout' | 'secondaryTraumaticStress' | 'bandsOf'>,
  { locales, title }: ChartOptions,
): Chart => {
  const { say, named } = speaker(locales, 'wellbeing');
  const scales = [score.compassionSatisfaction, score.burnout, score.secondaryTraumaticStress];
  const rows = scales.map((scale: Scale) => {
    const { id, missing, band, couldBe } = scale;
    const exact = scale.t === undefined ? scale.raw : scale.t.score;
    const { lowest, highest } = scale.t ?? scale;
    const bands = couldBe.length === 0 ? [say('no-band')] : couldBe.map(named);
    return {
      scale: named(id),
      score: exact,
      lowest,
      highest,
      missing,
      bands,
      band: band === null ? say('no-band') : named(band),
    };
  });
  const sentences = rows.map((row) =>
    row.score === null
      ? say('subscale-open', {
          scale: row.scale,
          missing: row.missing,
          lowest: figure(row.lowest),
          highest: figure(row.highest),
          bands: row.bands,
        })
      : say('subscale-row', { scale: row.scale, score: figure(row.score), band: row.band }),
  );
  const raw = score.bandsOf === 'raw';
  const axis = raw
    ? { scale: { domain: limits() }, title: say('score') }
    : { scale: { domain: tens(rows) }, title: say('t-score') };
  const names = rows.map(({ scale }) => scale);
  const y = { field: 'scale', type: 'nominal', sort: null, scale: { domain: names }, title: null };
  const marks = rows.map(({ scale, score: exact, lowest, highest }) => ({
    scale,
    score: exact,
    lowest,
    highest,
  }));
  return chartOf(title ?? say('subscales'), [...sentences, say('subscales-note')], {
    data: { values: marks },
    width: 400,
    height: { step: 44 },
    layer: [
      ...(raw ? [bandEdges(axis)] : []),
      {
        transform: [{ filter: 'datum.lowest < datum.highest' }],
        mark: { type: 'bar', height: 10, fill: COLOURS.paper, stroke: COLOURS.blue, strokeWidth: 1.5 },
        encoding: {
          y,
          x: { field: 'lowest', type: 'quantitative', ...axis },
          x2: { field: 'highest' },
        },
      },
      {
        transform: [{ filter: 'isValid(datum.score)' }],
        mark: { type: 'point', shape: 'diamond', filled: true, size: 160, color: COLOURS.blue, opacity: 1 },
        encoding: { y, x: { field: 'score', type: 'quantitative', ...axis } },
      },
    ],
  });
};
