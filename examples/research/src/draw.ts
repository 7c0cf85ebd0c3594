import type { IsoDate } from 'family-engagement';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Row } from './figures.js';
import { PICTURES, type Picture } from './pictures.js';

/** What a picture says beside its title. */
const subtitleOf = (rows: readonly Row[], on: IsoDate): readonly string[] => {
  const count = rows.filter(({ withheld }) => withheld === true).length;
  return [
    `As of ${on}.`,
    ...(count === 0
      ? []
      : [
          `×: withheld (${count} of ${rows.length}), as too few families stand behind it or behind one beside it.`,
        ]),
  ];
};

/** Draws a picture as an SVG, without a browser. What Vega warns of is an error: a chart half drawn misleads. */
const draw = async ({ title, description, body }: Picture, subtitle: readonly string[]): Promise<string> => {
  const logger = vega.logger(vega.Warn);
  const warnings: string[] = [];
  logger.warn = (...words: readonly unknown[]) => {
    warnings.push(words.join(' '));
    return logger;
  };
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: [title, ...subtitle, description].join(' '),
    background: '#ffffff',
    padding: 12,
    title: { text: title, subtitle, anchor: 'start' },
    config: {
      font: 'sans-serif',
      axis: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal', labelLimit: 400 },
      header: { labelFontSize: 12, labelLimit: 400 },
      legend: { labelFontSize: 12 },
    },
    ...body,
  } as unknown as TopLevelSpec;
  vega.resetSVGDefIds();
  const view = new vega.View(vega.parse(compile(spec, { logger }).spec), { renderer: 'none', logger });
  const svg = await view.toSVG();
  view.finalize();
  if (warnings.length > 0) throw new Error(`${title}: ${warnings.join('; ')}`);
  return svg;
};

/** The tables that are drawn, by the name of the picture. */
export type Plotted = { readonly [K in keyof typeof PICTURES]: readonly Row[] };

/** Every picture by the name of its file; none of a table of which nothing may be shown. */
export const drawAll = async (tables: Plotted, on: IsoDate): Promise<ReadonlyMap<string, string>> => {
  const drawn = new Map<string, string>();
  for (const name of Object.keys(PICTURES) as (keyof Plotted)[])
    if (tables[name].some(({ withheld }) => withheld !== true))
      drawn.set(name, await draw(PICTURES[name](tables[name]), subtitleOf(tables[name], on)));
  return drawn;
};
