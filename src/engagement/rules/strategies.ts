import { allOf, type Caution, indexObservations, type Rule } from '../../kernel/index.js';
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
import type { CommunicationNeed } from '../vocabulary/families.js';
import type { StrategyLinks } from '../vocabulary/links.js';
import type { Situation } from '../vocabulary/situations.js';
import { DOING_NOTHING } from '../vocabulary/situations.js';
import { matchStrategies, type StrategyMatch } from './match.js';
import { forAnyone, readEach } from './people.js';
import { listTriggers } from './triggers.js';

export type { StrategyContext } from '../schema.js';

/** What the guidance suggests for a family now. A person chooses. */
export type StrategyAdvice = StrategyMatch & {
  /** What the rules say, whatever is chosen: first that doing nothing is ruled out, where it is. */
  readonly reminders: readonly Caution[];
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

const NEEDS = [
  'engagement.need.reading',
  'engagement.need.language',
  'engagement.need.diary',
  'engagement.need.times-and-places',
] as const;

/** What could change the advice, once it is known. */
const ASK: readonly (readonly [Situation | CommunicationNeed, Rule])[] = /* @__PURE__ */ (() => [
  ...IN_SITUATION.map(([id, , rule]) => [id, rule] as const),
  ['engagement.situation.sanction-possible', ENG_11] as const,
  ...NEEDS.map((id) => [id, ENG_17] as const),
])();

/**
 * Suggests strategies for a family, each with why: the barrier, need, situation or stage it answers, and whether the
 * source makes that link or this library draws it.
 *
 * @param context - `on`, the observations, and the stage of engagement where it has been judged.
 * @param links - What answers what: `STRATEGY_LINKS`, alone or with links of your own beside them, each with its
 *   citation. Given as an argument, so that a host who brings its own pays for no others.
 * @returns What comes first, what to consider, what is held back and what to ask. Suggestions are ranked by the
 *   firmness of the link alone: there is no score. What rules out doing nothing comes with its evidence from
 *   `assessDoingNothing`; sanctions stand apart, in `listSanctionOptions`, and whether the
 *   family's needs in communication are met, in `listCommunicationNeeds`: nothing else arrives before they are.
 * @throws Never.
 * @see Engaging Families Toolkit, 2.0 and 9.2; the study of 2020; the procedure: rules ENG-3 to ENG-8, ENG-10 to ENG-18.
 * @example suggestStrategies({ on: isoDate('2026-11-21'), observations: [] }, STRATEGY_LINKS).suggestions; // => []
 */
export const suggestStrategies = (
  context: StrategyContext,
  links: readonly StrategyLinks[],
): StrategyAdvice => {
  const { on, observations, stage } = context;
  const index = indexObservations(observations, on);
  const is = (id: Situation | CommunicationNeed) => forAnyone(readEach(index, [id]));
  const doingNothing = allOf(DOING_NOTHING.map(is));
  return {
    reminders: [
      ...(doingNothing === 'yes' ? [{ code: 'doing-nothing-excluded', rule: ENG_3 }] : []),
      { code: 'child-stays-in-focus', rule: ENG_8 },
      ...(stage === 'all-three-evidenced' ? [] : [{ code: 'relationship-first', rule: ENG_12 }]),
      ...IN_SITUATION.filter(([id]) => is(id) === 'yes').map(([, code, rule]) => ({ code, rule })),
      { code: 'own-policy-too', rule: ENG_5 },
    ],
    ...matchStrategies(listTriggers(context, links), links, {
      shortStay: is('engagement.situation.short-placement'),
    }),
    ask: [
      ...(doingNothing === 'unknown' ? DOING_NOTHING.filter((id) => is(id) === 'unknown') : []).map((id) => ({
        id,
        rule: ENG_3,
      })),
      ...ASK.filter(([id]) => is(id) === 'unknown').map(([id, rule]) => ({ id, rule })),
    ],
  };
};
