import { type Answer, byCodeUnit, type Caution, type Citation, type Rule } from '../../kernel/index.js';
import type { Difference, SourceReading } from '../differences.js';
import { ENG_13, ENG_14, ENG_15, ENG_18 } from '../register.js';
import type { StrategyLinks, StrategyTrigger } from '../vocabulary/links.js';
import { type EngagementStrategy, HOME_VISIT } from '../vocabulary/strategies.js';
import { conditionsFor } from './conditions.js';
import type { ActiveTrigger } from './triggers.js';

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

/** Strategies to consider, and those held back. */
export type StrategyMatch = {
  /** Strategies to consider, stated links first, then derived ones. */
  readonly suggestions: readonly StrategySuggestion[];
  /** Strategies held back, with the reason. */
  readonly withheld: readonly StrategyWithheld[];
};

const isStated = ({ cite }: { readonly cite: Citation }): boolean => cite.basis === 'stated';

/** Strategies with their reasons, in the order of the links: stated ones first. */
const linked = (
  active: readonly ActiveTrigger[],
  given: readonly StrategyLinks[],
): ReadonlyMap<EngagementStrategy, readonly StrategyReason[]> => {
  const inOrder = [...active].sort((a, b) => byCodeUnit(a.about ?? '', b.about ?? ''));
  const names = new Set(active.map(({ id }) => id));
  const found = new Map<EngagementStrategy, StrategyReason[]>();
  for (const { cite, links } of [...given.filter(isStated), ...given.filter((one) => !isStated(one))])
    for (const trigger of (Object.keys(links) as readonly StrategyTrigger[]).filter((id) => names.has(id)))
      for (const { id, ...rest } of inOrder.filter((one) => one.id === trigger))
        for (const strategy of links[id]!) {
          const why = found.get(strategy) ?? [];
          why.push({ because: id, ...rest, cite });
          found.set(strategy, why);
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
  const basis = why.some(isStated) ? 'stated' : 'derived';
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

/**
 * Matches strategies to what the record holds. Each carries why it is there, what to keep to, and where sources differ.
 *
 * @param active - Barriers, needs, situations and stage, as `listTriggers` gives them.
 * @param links - What answers what: `STRATEGY_LINKS`, alone or with links of your own beside them.
 * @param options - `shortStay`: whether the child stays for a short while only; `unknown` unless given.
 * @returns Strategies ranked by the firmness of the link alone, and those held back in a short stay.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2; the study of 2020: rules ENG-7, ENG-8, ENG-13 to ENG-16, ENG-18.
 * @example matchStrategies([{ id: 'engagement.need.diary', from: [] }], STRATEGY_LINKS).suggestions[0]?.id; // => 'engagement.strategy.appointment-reminders'
 */
export const matchStrategies = (
  active: readonly ActiveTrigger[],
  links: readonly StrategyLinks[],
  { shortStay = 'unknown' }: { readonly shortStay?: Answer } = {},
): StrategyMatch => {
  const context = {
    readingIsHard: active.some(({ id }) => id === 'engagement.need.reading'),
    stayNotKnown: shortStay === 'unknown',
  };
  const suggestions: StrategySuggestion[] = [];
  const withheld: StrategyWithheld[] = [];
  for (const [id, why] of linked(active, links))
    if (shortStay === 'yes' && id === 'engagement.strategy.extended-period')
      withheld.push({ id, code: 'counts-on-a-long-relationship', why, rule: ENG_14 });
    else suggestions.push(suggest(id, why, context));
  return { suggestions, withheld };
};
