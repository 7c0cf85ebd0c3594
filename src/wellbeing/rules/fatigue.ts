import type { Answers, Caution, Citation, Judgement, Rule } from '../../kernel/index.js';
import { D_20, type Difference, WEL_5, WEL_6 } from '../register.js';
import { type FatigueItem, SATISFACTION_LEVERS, type SatisfactionLever } from '../vocabulary.js';
import { type FactorReading, type Presence, readFactors } from './factors.js';

/** One of the things that Radey and Figley's own model works on. */
export type LeverReading = {
  /** Which. */
  readonly id: SatisfactionLever;
  /** Where it stands. */
  readonly cite: Citation;
};

/** What one person's answers show of the four factors. There is no sum, no weight and no rank. */
export type FatigueRisk = {
  /** The four, in the order of the article, which is no order of importance. */
  readonly factors: readonly FactorReading[];
  /** The load that the setting puts on the person: for the setting to change, and no factor of theirs. */
  readonly workload: Judgement<Presence>;
  /** Where the four were first listed. */
  readonly original: Citation;
  /** What Radey and Figley's own model works on. */
  readonly levers: readonly LeverReading[];
  /** Where the sources differ on workload. */
  readonly differences: readonly Difference[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that fired. */
  readonly rules: readonly Rule[];
};

const ORIGINAL: Citation = {
  source: 'radey-figley-2007',
  at: 'Introduction: four contributors to compassion fatigue',
  basis: 'derived',
  note: 'Read through the article that lists the four and names this paper for them.',
};
const MODEL: Citation = {
  source: 'radey-figley-2007',
  at: 'Abstract: affect, work resources and self-care',
  basis: 'stated',
};

/**
 * Reads the four factors of compassion fatigue from what one person says of their own working life.
 *
 * Each factor stands by itself: `present` where everything asked points to it, `partly` where something does, `absent`
 * only where everything was asked and nothing does. Nothing is added up: the sources give no weights, and a person with one factor can
 * need more than a person with three. Workload is judged apart, because a setting's load is not a person's failing.
 *
 * @param answers - Yes, no or unknown by item. These answers are the person's own; they belong in no family's record.
 * @returns Each factor as `present`, `partly`, `absent` or `unknown`, the workload apart, and the levers.
 * @throws Never.
 * @see Page, Burnout, compassion fatigue and compassion satisfaction (`page-2020`); Radey and Figley
 *   (`radey-figley-2007`): rules WEL-5, WEL-6 and difference D-20.
 * @example assessFatigueRisk({ 'wellbeing.radey-figley.unresolved-trauma': 'yes' }).factors[1].presence; // => 'present'
 */
export const assessFatigueRisk = (answers: Answers<FatigueItem>): FatigueRisk => ({
  ...readFactors(answers),
  original: ORIGINAL,
  levers: SATISFACTION_LEVERS.map((id) => ({ id, cite: MODEL })),
  differences: [D_20],
  cautions: [
    { code: 'factors-are-not-added-up', rule: WEL_6 },
    { code: 'exposure-makes-nothing-certain', rule: WEL_5 },
  ],
  rules: [WEL_5, WEL_6],
});
