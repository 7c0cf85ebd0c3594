// Balances the service's caseload for its manager: as it is, as it could be, who would move and why, and who meets the
// threats. Nobody is ranked: practitioners stand in the order of the file.
import { caseload, type Locale, type Params, type review, word } from 'family-engagement';
import { CaseloadProblem, type Placement } from 'family-engagement/caseload/schemas';
import {
  accepted,
  type Case,
  evennessLines,
  exposureLines,
  moveLines,
  plain,
  type Say,
  statusLines,
  stoppedLines,
} from './caseload-lines.js';

export type Spread = { readonly before: number; readonly after: number; readonly fair: number };
export type Row = { readonly name: string; readonly cells: readonly Spread[] };

export type Balanced = {
  /** What each column of the picture counts. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly explanation: review.Explanation;
  readonly source: (id: string) => string;
};

const sayer = (locales: readonly Locale[], names: review.Names): Say => {
  const value = (one: Params[string]): string =>
    typeof one === 'number'
      ? plain(one)
      : Array.isArray(one)
        ? one.map(value).join(', ')
        : (names[String(one)] ?? String(one));
  return (code: string, detail: Params = {}): string => {
    const plainly = Object.fromEntries(Object.entries(detail).map(([key, one]) => [key, value(one)]));
    const own = word({ code: `caseload/${code}`, detail: plainly }, locales);
    return own.from === undefined ? word({ code, detail: plainly }, locales).text : own.text;
  };
};
const rowsOf = ({ problem, before, suggested: { measures }, name }: Case): readonly Row[] => {
  const fullTime = problem.practitioners.reduce((sum, { capacity }) => sum + capacity, 0);
  return problem.practitioners.map(({ id, capacity }, at): Row => {
    const [was, is] = [before.practitioners[at], measures.practitioners[at]];
    const share = (holds: (family: CaseloadProblem['families'][number]) => boolean) =>
      (problem.families.filter(holds).length * capacity) / fullTime;
    return {
      name: `${name(id)}${capacity === 1 ? '' : ` (${capacity} full time)`}`,
      cells: [
        { before: was?.needPerFullTime ?? 0, after: is?.needPerFullTime ?? 0, fair: measures.evenLoad },
        ...problem.bands.map((band, b) => ({
          before: was?.bands[b] ?? 0,
          after: is?.bands[b] ?? 0,
          fair: share((family) => family.band === band),
        })),
        { before: was?.threat ?? 0, after: is?.threat ?? 0, fair: share(({ threat }) => threat === true) },
      ],
    };
  });
};

/** The families as they are held now: what the review of the team is given. */
const heldNow = (input: unknown) => {
  const problem = CaseloadProblem.parse(input);
  const now = problem.families.flatMap(({ id, current }): Placement[] =>
    current === undefined ? [] : [{ family: id, practitioner: current }],
  );
  return { problem, now, before: accepted(caseload.measureCaseloads(problem, now)) };
};

/** Exposure of each group now and as suggested, in the order of the file. */
const exposureOf = (
  { before }: ReturnType<typeof heldNow>,
  { measures }: caseload.CaseloadAllocation,
  groups: readonly caseload.StaffGroup[],
): Case['exposure'] => {
  const audit = (held: caseload.CaseloadMeasures) =>
    accepted(caseload.auditThreatExposure({ measures: held }, groups)).groups;
  const suggested = audit(measures);
  return audit(before).map((one, at) => ({ now: one, suggested: suggested[at] ?? one }));
};

export const balanceCaseload = (
  input: unknown,
  locales: readonly Locale[],
  names: review.Names,
  groups: readonly caseload.StaffGroup[] = [],
): Balanced => {
  const held = heldNow(input);
  const allocated = caseload.allocateCaseloads(held.problem);
  const one: Case = {
    ...held,
    suggested: accepted(allocated),
    exposure: exposureOf(held, accepted(allocated), groups),
    doubts: allocated.ok ? allocated.warnings : [],
    say: sayer(locales, names),
    name: (id) => names[id] ?? id,
  };
  const section = (part: string, heading: string, lines: readonly review.Line[]) => ({
    part,
    heading,
    lines,
  });
  const { moves } = one.suggested;
  return {
    columns: [
      'Load per full time',
      ...held.problem.bands.map((band) => `${band} need`),
      'Flagged for threat',
    ],
    rows: rowsOf(one),
    explanation: {
      languages: ['en-GB'],
      gaps: [],
      sections: [
        section('caseload', 'Caseload: staff first, then who holds whom', statusLines(one)),
        section('balance', 'Now, and as suggested', evennessLines(one)),
        section(
          'moves',
          `Who would move, and why (${moves.length} of ${held.problem.families.length} families)`,
          moveLines(one),
        ),
        section('stopped', 'What the limits stop', stoppedLines(one)),
        ...(groups.length === 0 ? [] : [section('exposure', 'Who meets the threats', exposureLines(one))]),
      ],
    },
    source: (id) => id,
  };
};
