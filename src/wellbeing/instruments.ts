import type { Band } from '../kernel/index.js';
import type { Instrument } from './schema.js';

export type { Instrument, InstrumentAnswers, InstrumentNorm } from './schema.js';

const PROQOL_BANDS: readonly Band<'low' | 'average' | 'high'>[] = [
  { name: 'low', from: 10 },
  { name: 'average', from: 23 },
  { name: 'high', from: 42 },
];

/**
 * The Professional Quality of Life Scale, version 5: key, bands and terms. Three scales of ten items, no total.
 *
 * @see Stamm, The Concise ProQOL Manual, 2nd edition (`stamm-2010-proqol`). The items are at proqol.org.
 */
export const PROQOL_5: Instrument = {
  id: 'wellbeing.instrument.proqol-5',
  version: '5 (2009)',
  source: 'stamm-2010-proqol',
  owner: 'Beth Hudnall Stamm; proqol.org',
  licence: 'free-if-credited-unchanged-unsold',
  population: 'people-who-help-people',
  mustNotBeUsedFor: ['diagnosis', 'selection-or-dismissal', 'ranking-people', 'family-records'],
  items: 30,
  range: { min: 1, max: 5 },
  scales: [
    {
      id: 'wellbeing.instrument.proqol-5.compassion-satisfaction',
      items: [3, 6, 12, 16, 18, 20, 22, 24, 27, 30],
      reversed: [],
      combine: 'sum',
      bands: PROQOL_BANDS,
    },
    {
      id: 'wellbeing.instrument.proqol-5.burnout',
      items: [1, 4, 8, 10, 15, 17, 19, 21, 26, 29],
      reversed: [1, 4, 15, 17, 29],
      combine: 'sum',
      bands: PROQOL_BANDS,
    },
    {
      id: 'wellbeing.instrument.proqol-5.secondary-traumatic-stress',
      items: [2, 5, 7, 9, 11, 13, 14, 23, 25, 28],
      reversed: [],
      combine: 'sum',
      bands: PROQOL_BANDS,
    },
  ],
  composites: [],
  refuses: ['total'],
};

const URICA = 'wellbeing.instrument.urica-32';

/**
 * The University of Rhode Island Change Assessment, 32 items, scored with seven items a scale. It has no cut-offs: the
 * laboratory that publishes the scoring calls them essentially arbitrary. It is filled in by the person who may change,
 * so it can sit beside a worker's reading of the cycle of change; it places nobody on it.
 *
 * @see McConnaughy, Prochaska and Velicer; HABITS Lab scoring (`mcconnaughy-1983-urica`).
 */
export const URICA_32: Instrument = /* @__PURE__ */ ((): Instrument => ({
  id: URICA,
  version: '32 items, scored with 28',
  source: 'mcconnaughy-1983-urica',
  owner: 'The authors; scoring by the HABITS Lab, University of Maryland, Baltimore County',
  licence: 'terms-not-confirmed',
  population: 'adults-in-psychotherapy-or-treatment',
  mustNotBeUsedFor: [
    'diagnosis',
    'selection-or-dismissal',
    'ranking-people',
    'placing-on-the-cycle-of-change',
  ],
  items: 32,
  range: { min: 1, max: 5 },
  scales: [
    { id: `${URICA}.precontemplation`, items: [1, 5, 11, 13, 23, 26, 29], reversed: [], combine: 'mean' },
    { id: `${URICA}.contemplation`, items: [2, 8, 12, 15, 19, 21, 24], reversed: [], combine: 'mean' },
    { id: `${URICA}.action`, items: [3, 7, 10, 14, 17, 25, 30], reversed: [], combine: 'mean' },
    { id: `${URICA}.maintenance`, items: [6, 16, 18, 22, 27, 28, 32], reversed: [], combine: 'mean' },
  ],
  composites: [
    {
      id: `${URICA}.readiness`,
      plus: [`${URICA}.contemplation`, `${URICA}.action`, `${URICA}.maintenance`],
      minus: [`${URICA}.precontemplation`],
    },
  ],
  refuses: ['total'],
}))();

const SOCRATES = 'wellbeing.instrument.socrates-8';

/** Deciles by their lowest raw score. */
const deciles = (edges: Readonly<Record<string, number>>): readonly Band<string>[] =>
  Object.entries(edges).map(([decile, from]) => ({ name: `decile-${decile}`, from }));

/**
 * The Stages of Change Readiness and Treatment Eagerness Scale, forms 8A and 8D, 19 items. Its bands are deciles among
 * adults who had already come for alcohol treatment, and say nothing of anybody else.
 *
 * @see Miller and Tonigan (`miller-tonigan-1996-socrates`); SAMHSA TIP 35.
 */
export const SOCRATES_8: Instrument = /* @__PURE__ */ ((): Instrument => ({
  id: SOCRATES,
  version: '8A and 8D',
  source: 'miller-tonigan-1996-socrates',
  owner: 'William R. Miller and J. Scott Tonigan',
  licence: 'public-domain',
  population: 'adults-who-came-for-alcohol-treatment',
  mustNotBeUsedFor: [
    'diagnosis',
    'selection-or-dismissal',
    'ranking-people',
    'placing-on-the-cycle-of-change',
  ],
  items: 19,
  range: { min: 1, max: 5 },
  scales: [
    {
      id: `${SOCRATES}.recognition`,
      items: [1, 3, 7, 10, 12, 15, 17],
      reversed: [],
      combine: 'sum',
      bands: deciles({ 10: 7, 20: 27, 30: 29, 40: 31, 50: 32, 60: 34, 70: 35 }),
    },
    {
      id: `${SOCRATES}.ambivalence`,
      items: [2, 6, 11, 16],
      reversed: [],
      combine: 'sum',
      bands: deciles({
        10: 4,
        20: 9,
        30: 12,
        40: 14,
        50: 15,
        60: 16,
        70: 17,
        80: 18,
        90: 19,
      }),
    },
    {
      id: `${SOCRATES}.taking-steps`,
      items: [4, 5, 8, 9, 13, 14, 18, 19],
      reversed: [],
      combine: 'sum',
      bands: deciles({
        10: 8,
        20: 26,
        30: 30,
        40: 31,
        50: 33,
        60: 34,
        70: 36,
        80: 37,
        90: 39,
      }),
    },
  ],
  composites: [],
  refuses: ['total', 'stage'],
}))();
