import type { Caution } from './judgement.js';
import { type Issue, issue, ok, type Result, refuseAll } from './result.js';
import type { Rule } from './rule.js';
import { byCodeUnit } from './shape.js';

/** Fewest people a team summary may speak of. A caller can ask for more, never for fewer. */
export const TEAM_SUMMARY_MINIMUM = 5;

/** What staff say of themselves stays theirs: a summary never shows one of them. */
export const TEAM_1: Rule<'TEAM-1'> = {
  id: 'TEAM-1',
  version: 1,
  modality: 'must',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Supervision and support',
    basis: 'house-choice',
    note: 'The procedure asks that admitting a concern is safe. That a summary needs at least five people, and may not differ from an earlier one by fewer, is ours.',
  },
};

/** What one person answered, once. Whoever answers again gives a new response with a new id. */
export type TeamResponse<Item extends string = string> = {
  /** Id of this response, never used for another. */
  readonly id: string;
  /** Id of the person. It never leaves with the counts. */
  readonly person: string;
  /** Answer or finding by item. Absent, and `unknown`, mean not answered. */
  readonly levels: { readonly [K in Item]?: string | undefined };
};

/** One response that was counted. */
export type CountedResponse = {
  /** Id of the response. */
  readonly id: string;
  /** Id of the person. */
  readonly person: string;
};

/** Who was behind the numbers that were shown: for the keeper of the responses, not for readers of the summary. */
export type TeamRelease = { readonly [item: string]: readonly CountedResponse[] };

/** What a summary says of one item. */
export type TeamItemSummary =
  | {
      /** Id of the item. */
      readonly item: string;
      /** Enough people answered. */
      readonly shown: true;
      /** How many people. */
      readonly answered: number;
      /** How many gave each answer, in order of code unit; an answer that nobody gave is absent. */
      readonly counts: Readonly<Record<string, number>>;
    }
  | {
      /** Id of the item. */
      readonly item: string;
      /** Nothing is said, not even how many answered. */
      readonly shown: false;
      /** Why not. */
      readonly because: 'too-few-answered' | 'too-like-an-earlier-summary';
    };

/** A summary of a team that shows nobody. */
export type TeamSummary = {
  /** The fewest people it speaks of. */
  readonly minimum: number;
  /** One row an item, in the order asked for. */
  readonly items: readonly TeamItemSummary[];
  /** To be kept with the responses, and given as one of `earlier` next time. */
  readonly release: TeamRelease;
  /** What to keep in mind before anybody is shown it. */
  readonly cautions: readonly Caution[];
  /** The rule it was made under. */
  readonly rule: Rule;
};

/** What a summary can be asked for. */
export type TeamSummaryOptions = {
  /** Fewest people, where that is more than {@link TEAM_SUMMARY_MINIMUM}. A smaller figure changes nothing. */
  readonly minimum?: number;
  /** `release` of every earlier summary that a reader of this one could have seen. */
  readonly earlier?: readonly TeamRelease[];
};

/**
 * Counts what people answered, so that nobody can be made out.
 *
 * Two protections. Fewer than `minimum` answers to an item: nothing is said of it. And no difference between summaries
 * may show a person: all the earlier summaries of an item sort people into cells, by which of them each was in. A new
 * summary is withheld where it would cut a cell, or add a new one, so that fewer than `minimum` people stand on one
 * side of the cut. As every cell that readers can tell apart then holds at least `minimum` people, no adding and
 * subtracting of summaries, however many, can reach fewer. It holds for people (one who joined or left) and for
 * responses (one who answered again). What it cannot hide: where everybody gave the same answer, the count says what
 * each of them said, and a caution tells you so before you show it.
 *
 * @param responses - At most one a person, in any order.
 * @param items - Ids of the items to summarise.
 * @param options - `minimum` to raise the number; `earlier` for what readers have seen.
 * @returns The summary; refused where a person or a response is there twice.
 * @throws Never.
 * @see `hard-to-engage-procedure`, Supervision and support, by house choice: rule TEAM-1.
 * @example const result = summariseTeam([], ['sleep']);
 * result.ok && result.value.items; // => [{ item: 'sleep', shown: false, because: 'too-few-answered' }]
 */
export const summariseTeam = (
  responses: readonly TeamResponse[],
  items: readonly string[],
  { minimum = TEAM_SUMMARY_MINIMUM, earlier = [] }: TeamSummaryOptions = {},
): Result<TeamSummary, 'person-answers-twice' | 'response-given-twice'> => {
  const issues = [
    ...repeats(responses, 'person', 'person-answers-twice'),
    ...repeats(responses, 'id', 'response-given-twice'),
  ];
  if (issues.length > 0) return refuseAll(issues);
  // An infinite minimum shows nothing to anybody, and has to be a number in JSON too.
  const least =
    minimum > TEAM_SUMMARY_MINIMUM ? Math.min(minimum, Number.MAX_SAFE_INTEGER) : TEAM_SUMMARY_MINIMUM;
  const summaries = items.map((item) => summariseItem(responses, item, least, earlier));
  const shown = summaries.filter(({ row }) => row.shown);
  return ok({
    minimum: least,
    items: summaries.map(({ row }) => row),
    release: Object.fromEntries(shown.map(({ row, behind }) => [row.item, behind])),
    cautions: shown.flatMap(({ row }) => alike(row)),
    rule: TEAM_1,
  });
};

type Behind = readonly CountedResponse[];

const summariseItem = (
  responses: readonly TeamResponse[],
  item: string,
  least: number,
  earlier: readonly TeamRelease[],
): { readonly row: TeamItemSummary; readonly behind: Behind } => {
  const answered = responses
    .map(({ id, person, levels }) => ({
      id,
      person,
      level: Object.hasOwn(levels, item) ? levels[item] : undefined,
    }))
    .filter(({ level }) => level !== undefined && level !== 'unknown')
    .sort((a, b) => byCodeUnit(a.id, b.id)); // not by answer: the release must not tell who said what
  const behind = answered.map(({ id, person }) => ({ id, person }));
  if (answered.length < least) return { row: { item, shown: false, because: 'too-few-answered' }, behind };
  const before = earlier.flatMap((release) => (Object.hasOwn(release, item) ? [release[item]!] : []));
  if (cutsTooFine(before, behind, 'person', least) || cutsTooFine(before, behind, 'id', least))
    return { row: { item, shown: false, because: 'too-like-an-earlier-summary' }, behind };
  const counts = countLevels(answered.map(({ level }) => level!));
  return { row: { item, shown: true, answered: answered.length, counts }, behind };
};

const countLevels = (levels: readonly string[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const level of [...levels].sort(byCodeUnit)) counts.set(level, (counts.get(level) ?? 0) + 1);
  return Object.fromEntries(counts);
};

const cutsTooFine = (
  earlier: readonly Behind[],
  now: Behind,
  key: 'id' | 'person',
  least: number,
): boolean => {
  const seen = earlier.map((release) => new Set(release.map((one) => one[key])));
  const here = new Set(now.map((one) => one[key]));
  const cells = new Map<string, { inside: number; outside: number }>();
  for (const one of new Set([...here, ...seen.flatMap((set) => [...set])])) {
    const pattern = seen.map((set) => (set.has(one) ? '1' : '0')).join('');
    const cell = cells.get(pattern) ?? { inside: 0, outside: 0 };
    cell[here.has(one) ? 'inside' : 'outside'] += 1;
    cells.set(pattern, cell);
  }
  return [...cells].some(([pattern, { inside, outside }]) =>
    pattern.includes('1') ? inside > 0 && outside > 0 && Math.min(inside, outside) < least : inside < least,
  );
};

const alike = (row: TeamItemSummary): readonly Caution[] =>
  row.shown && Object.keys(row.counts).length === 1
    ? [{ code: 'everyone-answered-alike', detail: { item: row.item }, rule: TEAM_1 }]
    : [];

const repeats = <Code extends string>(
  responses: readonly TeamResponse[],
  key: 'id' | 'person',
  code: Code,
): readonly Issue<Code>[] => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const response of responses) (seen.has(response[key]) ? twice : seen).add(response[key]);
  return [...twice].sort(byCodeUnit).map((id): Issue<Code> => issue(code, [key], { id }));
};
