import {
  type Answer,
  type Band,
  bandsBetween,
  conclude,
  type Dated,
  type IsoDate,
  type Judgement,
  notApplicable,
  undetermined,
  valueOn,
} from '../../kernel/index.js';
import { PERSISTENT_ABSENCE, SEVERE_ABSENCE, type Share } from '../codes.js';
import { ATT_SHARES } from '../register.js';
import { ABSENCE_BANDS, type AbsenceBand } from '../vocabulary.js';

/** Sessions counted so far. */
export type AbsenceCounts = {
  /** Sessions that count as possible and have a mark. */
  readonly possible: number;
  /** Those of them that were missed, authorised or not. */
  readonly missed: number;
  /** Sessions without a mark: each may turn out attended, missed, or not possible. */
  readonly unmarked: number;
};

type Edge = { readonly band: AbsenceBand; readonly share: Share };

/** More sessions than any childhood has; a count beyond it is a slip. */
const MOST_SESSIONS = 10_000;

const edgesOn = (on: IsoDate): readonly Edge[] => {
  const edge = (band: AbsenceBand, table: readonly Dated<Share>[]): readonly Edge[] => {
    const share = valueOn(table, on);
    return share ? [{ band, share }] : [];
  };
  return [...edge('persistent', PERSISTENT_ABSENCE), ...edge('severe', SEVERE_ABSENCE)];
};

/**
 * The bands as numbers of missed sessions, out of so many possible: whole numbers, because a share such as 0.1 has no
 * exact place in floating point. Where two bands begin at the same number, only the higher can be reached.
 */
const bandsOutOf = (edges: readonly Edge[], possible: number): readonly Band<AbsenceBand>[] =>
  [
    { name: ABSENCE_BANDS[0], from: 0 },
    ...edges.map(({ band, share }) => ({
      name: band,
      from: Math.ceil((possible * share.missed) / share.of),
    })),
  ].filter(({ from }, at, all) => all[at + 1]?.from !== from);

/** Every band that some way of marking the unmarked sessions leads to. */
const reachable = (
  edges: readonly Edge[],
  { possible, missed, unmarked }: AbsenceCounts,
): readonly AbsenceBand[] => {
  const least = Math.max(1, possible);
  const totals = Array.from({ length: possible + unmarked - least + 1 }, (_, more) => least + more);
  const found = totals.flatMap((all) =>
    bandsBetween(bandsOutOf(edges, all), missed, missed + all - possible),
  );
  return ABSENCE_BANDS.filter((band) => found.includes(band));
};

const answerFor = (bands: readonly AbsenceBand[], band: AbsenceBand): Answer => {
  const reaches = (one: AbsenceBand): boolean => ABSENCE_BANDS.indexOf(one) >= ABSENCE_BANDS.indexOf(band);
  return bands.every(reaches) ? 'yes' : bands.some(reaches) ? 'unknown' : 'no';
};

/**
 * Judges whether the share of possible sessions that was missed reaches the published figures for persistent and for
 * severe absence. Decided on whole numbers: a tenth is reached when ten times the missed sessions make up the possible.
 *
 * @param counts - Whole numbers from 0 to 10,000; `missed` at most `possible`.
 * @param options - `on`: the day whose published figures apply. Before September 2022 there is none for severe
 *   absence, before September 2005 none at all.
 * @returns The band; provisional where marks still to come could move it, with every band they could lead to;
 *   undetermined where nothing has been marked; not applicable where no session was possible, where no figure was
 *   published, or where the counts are not counts.
 * @throws Never.
 * @see A guide to absence statistics, 3.2 (`absence-statistics-guide`): rule ATT-SHARES.
 * @example findingOf(assessAbsence({ possible: 100, missed: 10, unmarked: 0 }, { on: isoDate('2026-01-05') })); // => 'persistent'
 */
export const assessAbsence = (
  counts: AbsenceCounts,
  { on }: { readonly on: IsoDate },
): Judgement<AbsenceBand> => {
  const edges = edgesOn(on);
  const none = { evidence: [], cautions: [], rules: [ATT_SHARES] };
  if (![counts.possible, counts.missed, counts.unmarked].every(isCount) || counts.missed > counts.possible)
    return notApplicable(none, 'not-a-count');
  if (edges.length === 0) return notApplicable(none, 'no-figure-published');
  const bands = reachable(edges, counts);
  if (bands.length === 0) return notApplicable(none, 'no-possible-sessions');
  const evidence = edges.map(({ band, share }) => ({
    factor: band,
    observed: answerFor(bands, band),
    from: [],
    cite: share.cite,
  }));
  const grounds = { ...none, evidence };
  const gap = (couldBecome: readonly AbsenceBand[]) => [{ field: 'sessions.code', couldBecome }];
  if (counts.possible === 0) return undetermined(grounds, gap(bands));
  const finding = reachable(edges, { ...counts, unmarked: 0 })[0]!;
  const others = bands.filter((band) => band !== finding);
  return conclude(grounds, finding, others.length === 0 ? [] : gap(others));
};

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST_SESSIONS;
