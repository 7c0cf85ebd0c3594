import { indexObservations } from '../../kernel/index.js';
import type { StrategyContext } from '../schema.js';
import { COMMUNICATION_NEEDS, type CommunicationNeed, FAMILY_NEEDS } from '../vocabulary/families.js';
import type { StrategyTrigger } from '../vocabulary/links.js';
import { SITUATIONS } from '../vocabulary/situations.js';
import { WILLING_BUT_UNCONFIDENT } from '../vocabulary/strategies.js';
import { listBarriers } from './barriers.js';
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

const NOTED: readonly StrategyTrigger[] = /* @__PURE__ */ (() => [
  ...FAMILY_NEEDS,
  ...SITUATIONS,
  WILLING_BUT_UNCONFIDENT,
  ...(Object.keys(COMMUNICATION_NEEDS) as readonly CommunicationNeed[]),
])();

/**
 * Lists what the record holds that a strategy can answer: barriers that are present, needs, situations, and the stage.
 *
 * @param context - `on`, the observations, and the stage of engagement where it has been judged.
 * @returns One row for each thing and each person it was recorded about, in the order of the vocabulary. What is
 *   unknown, or answered no, is not among them.
 * @throws Never.
 * @see Engaging Families Toolkit, 5.0, 6.0 and 9.2 (`barnsley-toolkit`).
 * @example listTriggers({ on: isoDate('2026-11-21'), observations: [], stage: 'engagement.stage.1-attract' }).length; // => 1
 */
export const listTriggers = ({ on, observations, stage }: StrategyContext): readonly ActiveTrigger[] => {
  const index = indexObservations(observations, on);
  return [
    ...listBarriers(observations, { on })
      .filter(({ standing }) => standing === 'present')
      .map(({ id, about, evidence }) => ({ id, about, from: evidence.from })),
    ...NOTED.flatMap((id) =>
      readEach(index, [id])
        .filter(({ reading }) => reading.answer === 'yes')
        .map(({ about, reading }) => ({ id, about, from: reading.from })),
    ),
    ...(stage === undefined || stage === 'all-three-evidenced' ? [] : [{ id: stage, from: [] }]),
  ];
};
