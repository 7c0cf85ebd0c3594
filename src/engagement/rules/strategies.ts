import { type Caution, indexObservations, type Judgement, missingOf, type Rule } from '../../kernel/index.js';
import {
  ENG_3,
  ENG_4,
  ENG_5,
  ENG_6,
  ENG_8,
  ENG_10,
  ENG_11,
  ENG_12,
  ENG_13,
  ENG_14,
  ENG_17,
} from '../register.js';
import type { StrategyContext } from '../schema.js';
import type { Situation } from '../vocabulary/situations.js';
import { matchStrategies, type StrategyMatch } from './match.js';
import { listCommunicationNeeds, type NeedCheck } from './needs.js';
import { assessDoingNothing, type DoingNothing } from './override.js';
import { forAnyone, readEach } from './people.js';
import { listSanctionOptions, type SanctionAdvice } from './sanctions.js';
import { listTriggers } from './triggers.js';

export type { StrategyContext } from '../schema.js';

/** What the guidance suggests for a family now. A person chooses. */
export type StrategyAdvice = StrategyMatch & {
  /** Whether doing nothing is ruled out. It comes before everything else. */
  readonly doingNothing: Judgement<DoingNothing>;
  /** What the rules say, whatever is chosen, most pressing first. */
  readonly reminders: readonly Caution[];
  /** Communication needs that are known and not shown to be met: without them nothing else arrives. */
  readonly meetFirst: readonly NeedCheck[];
  /** Sanctions, kept apart. */
  readonly sanctions: SanctionAdvice;
  /** What is not known and could change this advice, with the rule that asks. */
  readonly ask: readonly { readonly id: string; readonly rule: Rule }[];
};

/** Reminders that hold only in a situation. */
const IN_SITUATION: readonly (readonly [Situation, string, Rule])[] = [
  ['engagement.situation.vulnerable', 'vulnerable-needs-more-effort', ENG_4],
  ['engagement.situation.multiple-needs', 'plan-not-episodes', ENG_6],
  ['engagement.situation.mother-only-account', 'one-account-is-incomplete', ENG_10],
  ['engagement.situation.other-help-unavailable', 'engagement-extends-to-support', ENG_13],
  ['engagement.situation.short-placement', 'short-window', ENG_14],
];

/** What could change the advice, once it is known. */
const ASK: readonly (readonly [Situation, Rule])[] = /* @__PURE__ */ (() => [
  ...IN_SITUATION.map(([id, , rule]) => [id, rule] as const),
  ['engagement.situation.sanction-possible', ENG_11] as const,
])();

/**
 * Suggests strategies for a family, each with why: the barrier, need, situation or stage it answers, and whether the
 * source makes that link or this library draws it.
 *
 * @param context - `on`, the observations, and the stage of engagement where it has been judged.
 * @returns What comes first, what to consider, what is held back and what to ask. Suggestions are ranked by the
 *   firmness of the link alone: there is no score. Sanctions stand apart.
 * @throws Never.
 * @see Engaging Families Toolkit, 2.0 and 9.2; the study of 2020; the procedure: rules ENG-3 to ENG-8, ENG-10 to ENG-18.
 * @example suggestStrategies({ on: isoDate('2026-11-21'), observations: [] }).suggestions; // => []
 */
export const suggestStrategies = (context: StrategyContext): StrategyAdvice => {
  const { on, observations, stage } = context;
  const index = indexObservations(observations, on);
  const is = (id: Situation) => forAnyone(readEach(index, [id]));
  const needs = listCommunicationNeeds([], observations, { on });
  const doingNothing = assessDoingNothing(observations, { on });
  return {
    doingNothing,
    reminders: [
      { code: 'child-stays-in-focus', rule: ENG_8 },
      ...(stage === 'all-three-evidenced' ? [] : [{ code: 'relationship-first', rule: ENG_12 }]),
      ...IN_SITUATION.filter(([id]) => is(id) === 'yes').map(([, code, rule]) => ({ code, rule })),
      { code: 'own-policy-too', rule: ENG_5 },
    ],
    meetFirst: needs.filter(({ known, unmet }) => known === 'yes' && unmet !== 'no'),
    ...matchStrategies(listTriggers(context), { shortStay: is('engagement.situation.short-placement') }),
    sanctions: listSanctionOptions(observations, { on }),
    ask: [
      ...missingOf(doingNothing).map(({ field }) => ({ id: field, rule: ENG_3 })),
      ...needs.filter(({ known }) => known === 'unknown').map(({ need }) => ({ id: need, rule: ENG_17 })),
      ...ASK.filter(([id]) => is(id) === 'unknown').map(([id, rule]) => ({ id, rule })),
    ],
  };
};
