import { byCodeUnit, type Locale, type Params, word } from '../../kernel/index.js';
import { sayOf } from '../diagrams/say.js';
import { words } from './content.js';

/** A Vega-Lite specification: plain JSON that holds its own data. */
export type ChartSpec = {
  /** The schema of Vega-Lite that it follows. The only address in it, and nothing is fetched from there. */
  readonly $schema: string;
  /** The text alternative; Vega gives it to screen readers. */
  readonly description: string;
  /** The rest of the specification. */
  readonly [property: string]: unknown;
};

/** A chart, and the same in words. */
export type Chart = {
  /** The specification for Vega-Lite. */
  readonly spec: ChartSpec;
  /** Every figure of the chart in words: for readers who do not see it, or do not trust pictures. */
  readonly text: string;
};

/** How a chart is worded. */
export type ChartOptions = {
  /** Locales in order of preference; a code that none has stands alone. */
  readonly locales: readonly Locale[];
  /** Title above the chart. Any text; the name of the chart unless said. */
  readonly title?: string;
};

const FALLBACK: Locale = { tag: 'en-GB', words };

/**
 * Words of one chart: its own codes with what belongs in them as it is, and codes of a module. A name that a caller gives
 * is never taken for a code.
 */
export const speaker = (locales: readonly Locale[], module = 'chart') => ({
  say: (code: string, detail: Params = {}): string =>
    word({ code: `chart/${code}`, detail }, [...locales, FALLBACK]).text,
  named: (code: string): string => sayOf(locales, module, code),
});

/** Names by id, in order of id and never of a figure. Two people with one name stay two. */
export const namesOf = (
  rows: readonly { readonly id: string; readonly label?: string }[],
): ReadonlyMap<string, string> => {
  const pairs = rows.map(({ id, label = id }): [string, string] => [id, label]);
  const named = new Map(pairs.sort(([a, x], [b, y]) => byCodeUnit(a, b) || byCodeUnit(x, y)));
  const labels = [...named.values()];
  const twice = (label: string): boolean => labels.filter((one) => one === label).length > 1;
  return new Map([...named].map(([id, label]) => [id, twice(label) ? `${label} (${id})` : label]));
};

/**
 * Colours that people with any of the common kinds of colour blindness can tell apart, by Okabe and Ito. No chart rests
 * on them: place, shape and outline say the same.
 */
export const COLOURS = {
  blue: '#0072B2',
  orange: '#E69F00',
  ink: '#333333',
  paper: '#ffffff',
  grey: '#767676',
};

/** Names of rows above them, where long ones have room. */
export const ABOVE = { labelOrient: 'top', labelAnchor: 'start', labelFontWeight: 'bold' };

/** A figure as people read it: two decimal places at the most. */
export const figure = (value: number): string => String(Number(value.toFixed(2)));

/** Puts a chart together: the same frame for all. */
export const chartOf = (
  title: string,
  sentences: readonly string[],
  body: Record<string, unknown>,
): Chart => {
  const text = [`${title}.`, ...sentences].join('\n');
  return {
    spec: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      description: text,
      title: { text: title, anchor: 'start' },
      background: COLOURS.paper,
      config: {
        font: 'sans-serif',
        axis: { labelFontSize: 12, titleFontSize: 12, labelLimit: 400, titleFontWeight: 'normal' },
        header: { labelFontSize: 12, titleFontSize: 12, labelLimit: 400 },
        legend: { labelFontSize: 12, titleFontSize: 12, labelLimit: 400, titleLimit: 400 },
      },
      ...body,
    },
    text,
  };
};
