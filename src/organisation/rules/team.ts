import {
  type Answers,
  findingOf,
  type Result,
  summariseTeam,
  type TeamSummary,
  type TeamSummaryOptions,
} from '../../kernel/index.js';
import { CULTURE_ITEMS, type CultureItem } from '../vocabulary.js';
import type { SupervisionCheck } from './supervision.js';

/** What one member of staff says of the culture, once. */
export type CultureResponse = {
  /** Id of this response, never used for another. */
  readonly id: string;
  /** Id of the person. */
  readonly person: string;
  /** Their answers. */
  readonly answers: Answers<CultureItem>;
};

/** One worker's supervision, as checked on one day. */
export type SupervisionResponse = {
  /** Id of this check, never used for another. */
  readonly id: string;
  /** Id of the worker. */
  readonly person: string;
  /** The check. */
  readonly check: SupervisionCheck;
};

/**
 * Sums up what staff say of the culture they work in, so that nobody can be made out.
 *
 * @param responses - At most one a person.
 * @param options - `minimum` to ask for more than five; `earlier` for what readers have seen.
 * @returns How many say yes and no to each item; refused where a person is there twice.
 * @throws Never.
 * @see Page, Conclusion (`page-2020`): rule ORG-5; by house choice, rule TEAM-1.
 * @example const result = summariseTeamCulture([]);
 * result.ok && result.value.items.length; // => 6
 */
export const summariseTeamCulture = (
  responses: readonly CultureResponse[],
  options: TeamSummaryOptions = {},
): Result<TeamSummary, 'person-answers-twice' | 'response-given-twice'> =>
  summariseTeam(
    responses.map(({ id, person, answers }) => ({ id, person, levels: answers })),
    CULTURE_ITEMS,
    options,
  );

const ROWS = [
  'organisation.procedure.regular-supervision',
  'organisation.manager.supervision-not-cancelled',
  'organisation.supervision.covers-difficult-cases',
  'organisation.supervision.covers-successes',
] as const;

const levelsOf = ({ timeliness, held, cancelled, topics }: SupervisionCheck) => {
  const [regular, kept, ...covers] = ROWS;
  return {
    [regular]: findingOf(timeliness),
    [kept]: cancelled.length > 0 ? 'no' : held.length > 0 ? 'yes' : 'unknown',
    ...Object.fromEntries(covers.map((topic) => [topic, topics.find((one) => one.topic === topic)!.covered])),
  };
};

/**
 * Sums up the supervision of a team for leaders, so that nobody can be made out. A line manager needs the single checks;
 * this is for those who do not.
 *
 * @param responses - One check a worker.
 * @param options - `minimum` to ask for more than five; `earlier` for what readers have seen.
 * @returns How many are in time or overdue, had every session kept, and had hard cases and successes covered; refused
 *   where a worker is there twice.
 * @throws Never.
 * @see Page, Discussion (`page-2020`): rules ORG-7 and ORG-9; by house choice, rule TEAM-1.
 * @example const result = summariseTeamSupervision([]);
 * result.ok && result.value.items[0]?.shown; // => false
 */
export const summariseTeamSupervision = (
  responses: readonly SupervisionResponse[],
  options: TeamSummaryOptions = {},
): Result<TeamSummary, 'person-answers-twice' | 'response-given-twice'> =>
  summariseTeam(
    responses.map(({ id, person, check }) => ({ id, person, levels: levelsOf(check) })),
    ROWS,
    options,
  );
