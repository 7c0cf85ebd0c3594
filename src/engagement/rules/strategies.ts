import {
  type Caution,
  type Citation,
  indexObservations,
  type Judgement,
  missingOf,
  type ObservationIndex,
  type Rule,
} from '../../kernel/index.js';
import type { Difference, SourceReading } from '../differences.js';
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
  ENG_15,
  ENG_17,
  ENG_18,
} from '../register.js';
import type { StrategyContext } from '../schema.js';
import { DERIVED_LINKS } from '../vocabulary/derived-links.js';
import { FAMILY_NEEDS } from '../vocabulary/families.js';
import { STATED_LINKS, type StrategyTrigger } from '../vocabulary/links.js';
import { SITUATIONS, type Situation } from '../vocabulary/situations.js';
import { type EngagementStrategy, HOME_VISIT, WILLING_BUT_UNCONFIDENT } from '../vocabulary/strategies.js';
import { listBarriers } from './barriers.js';
import { conditionsFor } from './conditions.js';
import { listCommunicationNeeds, type NeedCheck } from './needs.js';
import { assessDoingNothing, type DoingNothing } from './override.js';
import { forAnyone, readEach } from './people.js';
import { listSanctionOptions, type SanctionAdvice } from './sanctions.js';

export type { StrategyContext } from '../schema.js';

/** Why a strategy is suggested. */
export type StrategyReason = {
  /** Id of the barrier, need, situation or stage it answers. */
  readonly because: StrategyTrigger;
  /** Id of whoever that was recorded about; absent for a stage. */
  readonly about?: string;
  /** Ids of the observations it rests on; empty for a stage. */
  readonly from: readonly string[];
  /** Where the link stands: `stated` in the source, or `derived` by this library. */
  readonly cite: Citation;
};

/** What every suggestion carries. */
export type SuggestionGrounds = {
  /** The firmest link behind it. Stated ones come first. */
  readonly basis: 'stated' | 'derived';
  /** Every reason, stated ones first. */
  readonly why: readonly StrategyReason[];
  /** What to keep to when using it, each with its rule. */
  readonly keepTo: readonly Caution[];
  /** Where the sources differ on it. */
  readonly differences: readonly Difference[];
  /** The rule that put it there. */
  readonly rule: Rule;
};

/** A strategy to consider. A home visit cannot be suggested without both its worth and its risk. */
export type StrategySuggestion = SuggestionGrounds &
  (
    | {
        /** Id of the strategy. */
        readonly id: Exclude<EngagementStrategy, typeof HOME_VISIT>;
      }
    | {
        /** Id of the strategy. */
        readonly id: typeof HOME_VISIT;
        /** Why it is worth it. */
        readonly worth: SourceReading;
        /** What it asks of the worker. For the team's planning; it has no place in the family's record. */
        readonly risk: SourceReading;
      }
  );

/** A strategy that would be suggested, and why it is held back. */
export type StrategyWithheld = {
  /** Id of the strategy. */
  readonly id: EngagementStrategy;
  /** Code of the reason; the words are content's. */
  readonly code: string;
  /** What it would have answered. */
  readonly why: readonly StrategyReason[];
  /** The rule that holds it back. */
  readonly rule: Rule;
};

/** What the guidance suggests for a family now. A person chooses. */
export type StrategyAdvice = {
  /** Whether doing nothing is ruled out. It comes before everything else. */
  readonly doingNothing: Judgement<DoingNothing>;
  /** What the rules say, whatever is chosen, most pressing first. */
  readonly reminders: readonly Caution[];
  /** Communication needs that are known and not shown to be met: without them nothing else arrives. */
  readonly meetFirst: readonly NeedCheck[];
  /** Strategies to consider, stated links first, then derived ones. */
  readonly suggestions: readonly StrategySuggestion[];
  /** Strategies held back, with the reason. */
  readonly withheld: readonly StrategyWithheld[];
  /** Sanctions, kept apart. */
  readonly sanctions: SanctionAdvice;
  /** What is not known and could change this advice, with the rule that asks. */
  readonly ask: readonly { readonly id: string; readonly rule: Rule }[];
};

const NOTED: readonly StrategyTrigger[] = [...FAMILY_NEEDS, ...SITUATIONS, WILLING_BUT_UNCONFIDENT];

type Active = { readonly id: StrategyTrigger; readonly about?: string; readonly from: readonly string[] };

const activeFrom = (
  { on, observations, stage }: StrategyContext,
  index: ObservationIndex,
  needs: readonly NeedCheck[],
): readonly Active[] => [
  ...listBarriers(observations, { on })
    .filter(({ standing }) => standing === 'present')
    .map(({ id, about, evidence }) => ({ id, about, from: evidence.from })),
  ...[...NOTED, ...needs.map(({ need }) => need)].flatMap((id) =>
    readEach(index, [id])
      .filter(({ reading }) => reading.answer === 'yes')
      .map(({ about, reading }) => ({ id, about, from: reading.from })),
  ),
  ...(stage === undefined || stage === 'all-three-evidenced' ? [] : [{ id: stage, from: [] }]),
];

/** Strategies with their reasons, in the order of the links: stated ones first. */
const linked = (active: readonly Active[]): ReadonlyMap<EngagementStrategy, readonly StrategyReason[]> => {
  const found = new Map<EngagementStrategy, StrategyReason[]>();
  for (const { cite, links } of [...STATED_LINKS, ...DERIVED_LINKS])
    for (const trigger of Object.keys(links) as readonly StrategyTrigger[])
      for (const { id, ...rest } of active.filter((one) => one.id === trigger))
        for (const strategy of links[id]!) {
          const reason = { because: id, ...rest, cite };
          found.set(strategy, [...(found.get(strategy) ?? []), reason]);
        }
  return found;
};

const findings = (code: string): SourceReading => ({
  code,
  cite: { source: 'page-2020', at: 'Findings: the impact of family engagement', basis: 'stated' },
});

const suggest = (
  id: EngagementStrategy,
  why: readonly StrategyReason[],
  context: Parameters<typeof conditionsFor>[1],
): StrategySuggestion => {
  const basis = why.some(({ cite }) => cite.basis === 'stated') ? 'stated' : 'derived';
  const grounds = { basis, why, ...conditionsFor(id, context) } as const;
  if (id === HOME_VISIT)
    return {
      id,
      ...grounds,
      rule: ENG_15,
      worth: findings('home-visit-works-best'),
      risk: findings('home-visit-trauma-risk'),
    };
  const extends_ = why.some(({ because }) => because === 'engagement.situation.other-help-unavailable');
  return { id, ...grounds, rule: extends_ ? ENG_13 : ENG_18 };
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
const ASK: readonly (readonly [Situation, Rule])[] = [
  ...IN_SITUATION.map(([id, , rule]) => [id, rule] as const),
  ['engagement.situation.sanction-possible', ENG_11],
];

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
  const stay = is('engagement.situation.short-placement');
  const conditions = {
    readingIsHard: needs[0]!.known === 'yes',
    stayNotKnown: stay === 'unknown',
  };
  const all = [...linked(activeFrom(context, index, needs))];
  const heldBack = ([id]: (typeof all)[number]) =>
    stay === 'yes' && id === 'engagement.strategy.extended-period';
  return {
    doingNothing,
    reminders: [
      { code: 'child-stays-in-focus', rule: ENG_8 },
      ...(stage === 'all-three-evidenced' ? [] : [{ code: 'relationship-first', rule: ENG_12 }]),
      ...IN_SITUATION.filter(([id]) => is(id) === 'yes').map(([, code, rule]) => ({ code, rule })),
      { code: 'own-policy-too', rule: ENG_5 },
    ],
    meetFirst: needs.filter(({ known, unmet }) => known === 'yes' && unmet !== 'no'),
    suggestions: all.filter((one) => !heldBack(one)).map(([id, why]) => suggest(id, why, conditions)),
    withheld: all
      .filter(heldBack)
      .map(([id, why]) => ({ id, code: 'counts-on-a-long-relationship', why, rule: ENG_14 })),
    sanctions: listSanctionOptions(observations, { on }),
    ask: [
      ...missingOf(doingNothing).map(({ field }) => ({ id: field, rule: ENG_3 })),
      ...needs.filter(({ known }) => known === 'unknown').map(({ need }) => ({ id: need, rule: ENG_17 })),
      ...ASK.filter(([id]) => is(id) === 'unknown').map(([id, rule]) => ({ id, rule })),
    ],
  };
};
