/**
 * Charts as Vega-Lite specifications: plain JSON with its own data, and the same in words. Nothing is fetched, nothing is
 * sent, and no chart needs its colours to be understood.
 *
 * @packageDocumentation
 */
import { words } from './charts/content.js';

export { type AttendanceOptions, chartAttendance, type RegisterSession } from './charts/attendance.js';
export {
  type BandOptions,
  type CaseloadComparison,
  type CaseloadRow,
  chartBandMix,
  chartCaseload,
} from './charts/caseload.js';
export type { Chart, ChartOptions, ChartSpec } from './charts/spec.js';
export { chartStages, type StageOptions, type StageRow } from './charts/stages.js';
export { chartSubscales } from './charts/subscales.js';

/**
 * The words that charts add to those of the modules, in en-GB. A locale with the same codes comes first.
 *
 * @returns Words by code.
 * @throws Never.
 * @see The library's design, section 1: words live in content.
 * @example listChartWords()['chart/before']; // => 'before'
 */
export const listChartWords = (): Readonly<Record<string, string>> => words;
