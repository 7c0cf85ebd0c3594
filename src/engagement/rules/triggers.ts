import { indexObservations } from '../../kernel/index.js';
import type { StrategyContext } from '../schema.js';
import { BARRIER_REASONS } from '../vocabulary/families.js';
import type { StrategyLinks, StrategyTrigger } from '../vocabulary/links.js';
import { readEach } from './people.js';

/** Something on record that a strategy can answer. */
export type ActiveTrigger = {
  /** Id of the barrier, need, situation or stage. */
  readonly id: StrategyTrigger;
  /** Id of whoever it was recorded about; absent for a stage. */
  readonly about?: string;
  /** Ids of the observations it rests on; empty for a stage. */
  readonly from: readonly string[];
};

/** An observation of the procedure's reason bears out the toolkit's barrier too (D-14). */
const itemsFor = (id: StrategyTrigger): readonly string[] => {
  const reason = (BARRIER_REASONS as { readonly [K in StrategyTrigger]?: string })[id];
  return reason === undefined ? [id] : [id, reason];
};

/**
 * Lists what the record holds that a strategy can answer: barriers that are present, needs, situations, and the stage.
 *
 * @param context - `on`, the observations, and the stage of engagement where it has been judged.
 * @param links - What answers what: `STRATEGY_LINKS`, alone or with links of your own beside them.
 * @returns One row for each thing the links can answer and each person it was recorded about, in the order of the
 *   links, then of id. What is unknown, or answered no, is not among them.
 * @throws Never.
 * @see Engaging Families Toolkit, 5.0, 6.0 and 9.2 (`barnsley-toolkit`).
 * @example listTriggers({ on: isoDate('2026-11-21'), observations: [], stage: 'engagement.stage.1-attract' }, STRATEGY_LINKS).length; // => 1
 */
export const listTriggers = (
  { on, observations, stage }: StrategyContext,
  links: readonly StrategyLinks[],
): readonly ActiveTrigger[] => {
  const index = indexObservations(observations, on);
  const ids = new Set(links.flatMap((one) => Object.keys(one.links) as readonly StrategyTrigger[]));
  return [...ids].flatMap((id): readonly ActiveTrigger[] =>
    id === stage
      ? [{ id, from: [] }]
      : readEach(index, itemsFor(id))
          .filter(({ reading }) => reading.answer === 'yes')
          .map(({ about, reading }) => ({ id, about, from: reading.from })),
  );
};
