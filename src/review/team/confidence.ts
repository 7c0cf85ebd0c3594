import {
  byCodeUnit,
  type Caution,
  type IsoDate,
  ok,
  type Result,
  TEAM_SUMMARY_MINIMUM,
  type TeamRelease,
  type TeamSummaryOptions,
} from '../../kernel/index.js';
import { summariseTeamCulture } from '../../organisation/index.js';
import {
  PROQOL_5,
  scoreInstrument,
  summariseTeamFatigue,
  summariseTeamScores,
} from '../../wellbeing/index.js';
import { REV_3 } from '../register.js';
import type { OwnAnswers, SharedSummary } from '../schema.js';

export type { OwnAnswers, SharedSummary } from '../schema.js';

/** A summary as its keeper has it. Only `shared` goes to anybody else. */
export type KeptSummary = {
  /** What may be shared: counts and nobody's id. It is what a team's record takes in. */
  readonly shared: SharedSummary;
  /** Who was behind the numbers: to be kept with the answers, and given as one of `earlier` next time. */
  readonly release: TeamRelease;
  /** What to think about before sharing it. */
  readonly cautions: readonly Caution[];
};

/** How a summary is made. */
export type ConfidentialOptions = TeamSummaryOptions & {
  /** Id of the summary. */
  readonly id: string;
  /** Day it is made. Answers given later do not count. */
  readonly on: IsoDate;
};

/**
 * Sums up what people said of themselves and of the culture, for whoever holds their answers: not the manager.
 *
 * @param answers - At most one a person, in any order.
 * @param options - `id` and `on` of the summary; `minimum` to ask for more than five; `earlier` for what readers have seen.
 * @returns What may be shared, and apart from it what has to be kept; refused where somebody is there twice.
 * @throws Never.
 * @see The procedure, Supervision and support (`hard-to-engage-procedure`), by house choice: rules TEAM-1, REV-3.
 * @example const result = summariseInConfidence([], { id: 's1', on: isoDate('2026-11-21') });
 * result.ok && result.value.shared.items.some(({ shown }) => shown); // => false
 */
export const summariseInConfidence = (
  answers: readonly OwnAnswers[],
  { id: summary, on, ...options }: ConfidentialOptions,
): Result<KeptSummary, 'person-answers-twice' | 'response-given-twice'> => {
  const known = answers.filter((one) => one.on <= on);
  const fatigue = summariseTeamFatigue(
    known.map(({ id, person, fatigue: given = {} }) => ({ id, person, answers: given })),
    options,
  );
  const culture = summariseTeamCulture(
    known.map(({ id, person, culture: given = {} }) => ({ id, person, answers: given })),
    options,
  );
  const scores = summariseTeamScores(
    known.flatMap(({ id, person, proqol = [] }) => {
      const scored = scoreInstrument(PROQOL_5, proqol);
      return scored.ok ? [{ id, person, score: scored.value }] : [];
    }),
    options,
  );
  const made = [fatigue, culture, scores].flatMap((one) => (one.ok ? [one.value] : []));
  if (!fatigue.ok) return fatigue;
  return ok({
    shared: {
      id: summary,
      on,
      minimum: fatigue.value.minimum,
      items: made.flatMap(({ items }) => items),
    },
    release: Object.fromEntries(made.flatMap(({ release }) => Object.entries(release))),
    cautions: made.flatMap(({ cautions }) => cautions),
  });
};

/** What a summary says of one item, with the day of the summary. */
export type SharedReading = SharedSummary['items'][number] & {
  /** Day of the summary. */
  readonly on: IsoDate;
};

/** What people said in confidence, as far as it was shared. */
export type ConfidenceReading = {
  /** Each item as the latest summary has it, in order of id. */
  readonly items: readonly SharedReading[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
};

/** Only what a summary may say leaves here, whatever else came along. */
const readItem = (item: SharedSummary['items'][number], on: IsoDate): SharedReading => {
  if (!item.shown) return { item: item.item, shown: false, because: item.because, on };
  return item.answered < TEAM_SUMMARY_MINIMUM
    ? { item: item.item, shown: false, because: 'too-few-answered', on }
    : { item: item.item, shown: true, answered: item.answered, counts: item.counts, on };
};

/**
 * Reads the summaries that were shared: of each item the latest.
 *
 * @param summaries - In any order.
 * @param options - `on`: the day; later summaries do not count.
 * @returns The items with counts; a row of fewer than five people says nothing, whoever let it through.
 * @throws Never.
 * @see The procedure, Supervision and support (`hard-to-engage-procedure`), by house choice: rule REV-3.
 * @example readSharedSummaries([], { on: isoDate('2026-11-21') }).cautions[0].code; // => 'nobody-asked-in-confidence'
 */
export const readSharedSummaries = (
  summaries: readonly SharedSummary[],
  { on }: { readonly on: IsoDate },
): ConfidenceReading => {
  const latest = new Map<string, SharedReading>();
  const past = summaries
    .filter((summary) => summary.on <= on)
    .sort((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(a.id, b.id));
  for (const summary of past)
    for (const item of summary.items) latest.set(item.item, readItem(item, summary.on));
  return {
    items: [...latest.values()].sort((a, b) => byCodeUnit(a.item, b.item)),
    cautions: [
      past.length === 0
        ? { code: 'nobody-asked-in-confidence', rule: REV_3 }
        : { code: 'counts-are-nobody', rule: REV_3 },
    ],
  };
};
