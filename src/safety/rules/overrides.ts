import { type Answers, answerTo, type Citation, type Rule } from '../../kernel/index.js';
import { ORG_11, PLN_17 } from '../borrowed.js';
import { SAF_3, SAF_4, SAF_16, SAF_21 } from '../register.js';
import type { OverrideId } from '../vocabulary.js';

/** Something that outranks every other recommendation while it holds. */
export type Override = {
  /** Stable id, also the id of its wording. */
  readonly id: OverrideId;
  /** The rule it comes from. */
  readonly rule: Rule;
};

/** Why the overrides stand in the order in which they do. */
export const OVERRIDE_ORDER: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Opening statement',
  basis: 'house-choice',
  note: 'No source ranks these. The child comes first, then the worker’s own safety, then others; where several hold, none waits for another.',
};

/** What outranks everything else, in order. Each states where it comes from; the order is `OVERRIDE_ORDER`. */
export const OVERRIDES: readonly Override[] = [
  { id: 'safety.override.child-protection', rule: PLN_17 },
  { id: 'safety.override.get-out', rule: SAF_16 },
  { id: 'safety.override.police-complaint', rule: ORG_11 },
  { id: 'safety.override.alert-others', rule: SAF_3 },
  { id: 'safety.override.share-concern', rule: SAF_4 },
  { id: 'safety.override.statutory-duty', rule: SAF_21 },
];

/** An override that holds, or that nobody has asked about yet. */
export type OverrideState = Override & {
  /** `in-force` where it holds; `not-ruled-out` where nobody has said, which is never the same as no. */
  readonly state: 'in-force' | 'not-ruled-out';
};

/**
 * Lists what comes before every other recommendation.
 *
 * @param holds - Whether each override holds, by its id: a child at risk of serious harm or a crime in progress; a
 *   situation too threatening to stay in; a threat of violence; an incident; a real concern about a threat; a
 *   statutory duty. What is absent was not asked.
 * @returns Those that hold and those not known yet, in the order of `OVERRIDES`; those answered no are left out.
 * @throws Never.
 * @see Toolkit, 11.2 (rule PLN-17); Hard to Engage procedure, Management responsibility (ORG-11): rules SAF-3, SAF-4,
 *   SAF-16, SAF-21. The order among them is a house choice, cited in `OVERRIDE_ORDER`.
 * @example listOverrides({ 'safety.override.get-out': 'yes' })[1]?.state; // => 'in-force'
 */
export const listOverrides = (holds: Answers<OverrideId>): readonly OverrideState[] =>
  OVERRIDES.flatMap(({ id, rule }): readonly OverrideState[] => {
    const answer = answerTo(holds, id);
    return answer === 'no' ? [] : [{ id, rule, state: answer === 'yes' ? 'in-force' : 'not-ruled-out' }];
  });
