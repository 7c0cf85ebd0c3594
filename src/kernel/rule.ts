import type { Citation } from './citation.js';

/** How strongly the source puts a rule; `descriptive` where it reports rather than asks. */
export const MODALITIES = ['must', 'should', 'consider', 'descriptive'] as const;

/** One of {@link MODALITIES}. */
export type Modality = (typeof MODALITIES)[number];

/**
 * One executable rule. A judgement carries the rules that fired, so that anyone can ask why and which version.
 * The words for a rule are content's.
 */
export type Rule<Id extends string = string> = {
  /** Stable id, for example `CHG-3`. */
  readonly id: Id;
  /** Raised by one whenever the same input can lead to another finding. */
  readonly version: number;
  /** How strongly the source puts it. */
  readonly modality: Modality;
  /** Where it comes from, and how firmly. */
  readonly cite: Citation;
};
