import { type Locale, word } from '../../kernel/index.js';
import { type Chart, type ChartOptions, COLOURS, chartOf, figure, namesOf, speaker } from './spec.js';

/** What one practitioner holds. */
export type CaseloadRow = {
  /** Id of the practitioner. */
  readonly id: string;
  /** What to call them; the id unless said. Any text. */
  readonly label?: string;
  /** Need points held, 0 or more. */
  readonly load: number;
  /** Full-time equivalent, more than 0. */
  readonly capacity: number;
  /** Number of families by id of the need band; a band that is absent holds none. */
  readonly bands: Readonly<Record<string, number>>;
};

/** The team's caseloads before and after an allocation. */
export type CaseloadComparison = {
  /** Before; may be empty. */
  readonly before: readonly CaseloadRow[];
  /** After; may be empty. */
  readonly after: readonly CaseloadRow[];
};

/** How the mix of bands is drawn. */
export type BandOptions = ChartOptions & {
  /** Ids of the bands, from low to high: a column each, in this order. Locales may word them, as `band/<id>`. */
  readonly bands: readonly string[];
};

type Phase = 'before' | 'after';
const PHASES: readonly Phase[] = ['before', 'after'];

const rowOf = (comparison: CaseloadComparison, phase: Phase, id: string): CaseloadRow | undefined =>
  comparison[phase].find((row) => row.id === id);

const finite = (value: number): number | null => (Number.isFinite(value) ? value + 0 : null); // -0 + 0 is 0

/** Words for a band under `band/<id>`, where the caller has some; bands are the caller's own. */
const bandName = (locales: readonly Locale[], band: string): string => {
  const { text, from } = word({ code: `band/${band}` }, locales);
  return from === undefined ? band : text;
};

/** A row a practitioner, in the order given. */
const practitioners = (names: readonly string[], title: string) => ({
  field: 'name',
  type: 'nominal',
  sort: null,
  scale: { domain: names },
  title,
});

/** Bars in pairs: an outline for before, a full one for after, so that no colour is needed to tell them apart. */
const pairs = (phases: readonly string[]) => ({
  yOffset: { field: 'phase', type: 'nominal', sort: phases, scale: { domain: phases } },
  fill: {
    field: 'phase',
    type: 'nominal',
    scale: { domain: phases, range: [COLOURS.paper, COLOURS.blue] },
    title: null,
    legend: { orient: 'top', symbolStrokeColor: COLOURS.blue },
  },
  stroke: { value: COLOURS.blue },
  strokeWidth: { value: 1.5 },
});

/**
 * Draws each practitioner's load per capacity before and after, beside the team's.
 *
 * @param comparison - Caseloads before and after, in any order.
 * @param options - Locales and a title.
 * @returns The chart. Practitioners stand in order of id, never of load. Somebody without a capacity, or who is in the
 *   team only before or only after, has no bar there, and the text says `not known`: no bar is not a load of zero.
 * @throws Never.
 * @see The library's design, section 4 (caseload-mix balancing).
 * @example chartCaseload({ before: [], after: [] }, { locales: [] }).text; // => 'Load for each full-time worker, before and after.'
 */
export const chartCaseload = (comparison: CaseloadComparison, { locales, title }: ChartOptions): Chart => {
  const { say } = speaker(locales);
  const names = namesOf([...comparison.before, ...comparison.after]);
  const per = (row: CaseloadRow | undefined): number | null =>
    row !== undefined && row.capacity > 0 ? finite(row.load / row.capacity) : null;
  const told = (value: number | null): string => (value === null ? say('not-known') : figure(value));
  const values = [...names].flatMap(([id, name]) =>
    PHASES.map((phase) => ({ name, phase: say(phase), value: per(rowOf(comparison, phase, id)) })),
  );
  const team = PHASES.map((phase) => {
    const rows = comparison[phase].filter((row) => per(row) !== null);
    const total = (of: 'load' | 'capacity'): number => rows.reduce((sum, row) => sum + row[of], 0);
    return { phase: say(phase), value: finite(total('load') / total('capacity')) };
  });
  const phases = PHASES.map((phase) => say(phase));
  const [before, after] = team.map(({ value }) => told(value)) as [string, string];
  const sentences = [...names].map(([id, name]) =>
    say('caseload-row', {
      name,
      before: told(per(rowOf(comparison, 'before', id))),
      after: told(per(rowOf(comparison, 'after', id))),
    }),
  );
  const x = { field: 'value', type: 'quantitative', title: say('load-per-capacity'), scale: { zero: true } };
  return chartOf(
    title ?? say('caseload'),
    names.size === 0 ? [] : [...sentences, say('caseload-team', { before, after })],
    {
      width: 420,
      height: { step: 18 },
      layer: [
        {
          data: { values: values.filter(({ value }) => value !== null) },
          mark: { type: 'bar' },
          encoding: {
            y: practitioners([...names.values()], say('practitioner')),
            x,
            ...pairs(phases),
          },
        },
        {
          data: { values: team.filter(({ value }) => value !== null) },
          mark: { type: 'rule', color: COLOURS.ink, strokeWidth: 1.5 },
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
              title: say('team'),
              legend: { orient: 'bottom', symbolStrokeColor: COLOURS.ink },
            },
          },
        },
      ],
    },
  );
};

/**
 * Draws how many families of each need band everybody holds, before and after.
 *
 * @param comparison - Caseloads before and after, in any order.
 * @param options - The bands from low to high, locales, a title.
 * @returns The chart: a column a band, so that every bar starts from the same line. Practitioners stand in order of id.
 * @throws Never.
 * @see The library's design, section 4 (caseload-mix balancing).
 * @example chartBandMix({ before: [], after: [] }, { bands: ['low', 'high'], locales: [] }).text; // => 'Families in each need band, before and after.'
 */
export const chartBandMix = (
  comparison: CaseloadComparison,
  { bands, locales, title }: BandOptions,
): Chart => {
  const { say } = speaker(locales);
  const named = (band: string): string => bandName(locales, band);
  const names = namesOf([...comparison.before, ...comparison.after]);
  const count = (row: CaseloadRow | undefined, band: string): number | null =>
    row === undefined ? null : Object.hasOwn(row.bands, band) ? finite(row.bands[band]!) : 0;
  const told = (value: number | null): string => (value === null ? say('not-known') : figure(value));
  const cells = [...names].flatMap(([id, name]) =>
    bands.map((band) => ({
      name,
      band: named(band),
      before: count(rowOf(comparison, 'before', id), band),
      after: count(rowOf(comparison, 'after', id), band),
    })),
  );
  const values = cells.flatMap((cell) =>
    PHASES.map((phase) => ({ name: cell.name, band: cell.band, phase: say(phase), value: cell[phase] })),
  );
  const sentences = cells.map(({ name, band, before, after }) =>
    say('bands-row', { name, band, before: told(before), after: told(after) }),
  );
  return chartOf(title ?? say('bands'), sentences, {
    data: { values: values.filter(({ value }) => value !== null) },
    facet: { column: { field: 'band', type: 'nominal', sort: bands.map(named), title: null } },
    spec: {
      width: 130,
      height: { step: 14 },
      mark: { type: 'bar' },
      encoding: {
        y: practitioners([...names.values()], say('practitioner')),
        x: { field: 'value', type: 'quantitative', title: say('families'), axis: { tickMinStep: 1 } },
        ...pairs(PHASES.map((phase) => say(phase))),
      },
    },
  });
};
