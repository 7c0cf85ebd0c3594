import {
  type Answers,
  byCodeUnit,
  type Result,
  summariseTeam,
  type TeamSummary,
  type TeamSummaryOptions,
} from '../../kernel/index.js';
import { FATIGUE_FACTORS, type FatigueItem } from '../vocabulary.js';
import { readFactors } from './factors.js';
import type { InstrumentScore } from './score.js';

/** One person's answers on the factors of fatigue, given once. */
export type FatigueResponse = {
  /** Id of this response, never used for another. */
  readonly id: string;
  /** Id of the person. */
  readonly person: string;
  /** Their answers. */
  readonly answers: Answers<FatigueItem>;
};

/** One person's scores on one instrument, from one filling-in. */
export type ScoreResponse = {
  /** Id of this response, never used for another. */
  readonly id: string;
  /** Id of the person. */
  readonly person: string;
  /** Their scores. */
  readonly score: InstrumentScore;
};

const WORKLOAD = 'wellbeing.cause.excessive-workload';
const FATIGUE_ROWS = /* @__PURE__ */ Object.keys(FATIGUE_FACTORS).concat(WORKLOAD);

/**
 * Sums up the four factors and the workload over a team, so that nobody can be made out.
 *
 * Fewer than five people, or a difference of fewer than five from what readers have seen before, and nothing is said:
 * `summariseTeam` explains how. Keep `release` with the responses; it is not for the reader.
 *
 * @param responses - At most one a person.
 * @param options - `minimum` to ask for more than five; `earlier` for what readers have seen.
 * @returns How many people show each factor as present, partly or absent; refused where a person is there twice.
 * @throws Never.
 * @see Page (`page-2020`): rule WEL-6; by house choice, rule TEAM-1.
 * @example const result = summariseTeamFatigue([]);
 * result.ok && result.value.items[0]?.shown; // => false
 */
export const summariseTeamFatigue = (
  responses: readonly FatigueResponse[],
  options: TeamSummaryOptions = {},
): Result<TeamSummary, 'person-answers-twice' | 'response-given-twice'> =>
  summariseTeam(
    responses.map(({ id, person, answers }) => {
      const { factors, workload } = readFactors(answers);
      return {
        id,
        person,
        levels: {
          ...Object.fromEntries(factors.map(({ factor, presence }) => [factor, presence])),
          [WORKLOAD]: 'finding' in workload ? workload.finding : undefined,
        },
      };
    }),
    FATIGUE_ROWS,
    options,
  );

/**
 * Sums up the bands of an instrument over a team, so that nobody can be made out. No mean is given and no total.
 *
 * @param responses - At most one a person; scores without a band count as not answered. Raw and T bands are counted
 *   apart, as `raw:` and `t:`, because they are two classifications.
 * @param options - `minimum` to ask for more than five; `earlier` for what readers have seen.
 * @returns How many people are in each band of each scale; refused where a person is there twice.
 * @throws Never.
 * @see By house choice: rule TEAM-1.
 * @example const result = summariseTeamScores([]);
 * result.ok && result.value.items; // => []
 */
export const summariseTeamScores = (
  responses: readonly ScoreResponse[],
  options: TeamSummaryOptions = {},
): Result<TeamSummary, 'person-answers-twice' | 'response-given-twice'> => {
  const rows = responses.flatMap(({ score: { bandsOf, scales } }) =>
    scales.map(({ id }) => `${bandsOf}:${id}`),
  );
  return summariseTeam(
    responses.map(({ id, person, score: { bandsOf, scales } }) => ({
      id,
      person,
      levels: Object.fromEntries(scales.map((scale) => [`${bandsOf}:${scale.id}`, scale.band ?? undefined])),
    })),
    [...new Set(rows)].sort(byCodeUnit),
    options,
  );
};
