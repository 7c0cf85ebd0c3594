import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Chart } from '../../src/exchange/charts.js';

/** Compiles a chart and draws it as an SVG without a browser; fails on anything Vega warns of. Vega marks the data it is given: a copy. */
export const draw = async ({ spec }: Chart): Promise<string> => {
  const warnings: string[] = [];
  const warn = (...words: readonly unknown[]) => warnings.push(words.join(' '));
  const logger = vega.logger(vega.Warn);
  logger.warn = (...words: readonly unknown[]) => {
    warn(...words);
    return logger;
  };
  const compiled = compile(structuredClone(spec) as unknown as TopLevelSpec, { logger }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', logger });
  const svg = await view.toSVG();
  view.finalize();
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return svg;
};
