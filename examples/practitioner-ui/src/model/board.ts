import {
  type CaseloadMeasures,
  explainPlacement,
  measureCaseloads,
  type PlacementOption,
} from 'family-engagement/caseload';
import type { Result } from 'family-engagement/kernel';
import type { Names } from 'family-engagement/review';
import { type CaseloadFamily, type CaseloadProblem, type Placement, Refusal } from '../host/host.js';
import { lower, plain, type Say, sayer } from '../words.js';

export type Move = { readonly family: string; readonly from: string; readonly to: string };

/** Who holds whom on the board, and the moves that led there, oldest first. */
export type Board = { readonly assignment: readonly Placement[]; readonly moves: readonly Move[] };

const accepted = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.value;
  throw new Refusal('refused', result.issues);
};

/** The board as families are held now. Who has nobody yet is not on it. */
export const openBoard = ({ families }: CaseloadProblem): Board => ({
  assignment: families.flatMap(({ id, current }) =>
    current === undefined ? [] : [{ family: id, practitioner: current }],
  ),
  moves: [],
});

export const holderOf = ({ assignment }: Board, family: string): string | undefined =>
  assignment.find((one) => one.family === family)?.practitioner;

const put = (board: Board, family: string, practitioner: string): readonly Placement[] =>
  board.assignment.map((one) => (one.family === family ? { family, practitioner } : one));

export const moveFamily = (board: Board, family: string, to: string): Board => {
  const from = holderOf(board, family);
  if (from === undefined || from === to) return board;
  return { assignment: put(board, family, to), moves: [...board.moves, { family, from, to }] };
};

export const undoMove = (board: Board): Board => {
  const last = board.moves.at(-1);
  if (last === undefined) return board;
  return { assignment: put(board, last.family, last.from), moves: board.moves.slice(0, -1) };
};

/** Where each family began and where it is now; one that came back is not among them. */
export const changesOn = (problem: CaseloadProblem, board: Board): readonly Move[] =>
  problem.families.flatMap(({ id, current }) => {
    const now = holderOf(board, id);
    return current === undefined || now === undefined || now === current
      ? []
      : [{ family: id, from: current, to: now }];
  });

/** The problem with everybody where they are on the board: what the next suggestions start from. */
export const asItIs = (problem: CaseloadProblem, board: Board): CaseloadProblem => ({
  ...problem,
  families: problem.families.map((family) => {
    const now = holderOf(board, family.id);
    return now === undefined ? family : { ...family, current: now };
  }),
});

export type Count = { readonly was: number; readonly now: number };

export type Card = {
  readonly id: string;
  readonly name: string;
  readonly need: number;
  readonly band: string;
  readonly marks: readonly string[];
  readonly pinned: boolean;
  readonly from: string | undefined;
};

export type Column = {
  readonly id: string;
  readonly name: string;
  readonly hours: string;
  /** Need points for each full-time post. */
  readonly load: Count;
  readonly families: Count;
  readonly bands: readonly (Count & { readonly band: string })[];
  readonly threat: Count;
  readonly cards: readonly Card[];
};

export type BoardView = { readonly even: number; readonly top: number; readonly columns: readonly Column[] };

const BANDS: Readonly<Record<string, string>> = {
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
  'very-high': 'Very high',
};
export const sayBand = (band: string): string => BANDS[band] ?? band;

const cardOf = (family: CaseloadFamily, board: Board, name: (id: string) => string): Card => {
  const {
    id,
    need,
    band,
    threat,
    skills = [],
    themes = [],
    notWith = [],
    locality,
    pinned = false,
    current,
  } = family;
  return {
    id,
    name: name(id),
    need,
    band: sayBand(band),
    marks: [
      ...(locality === undefined ? [] : [name(locality)]),
      ...(threat === true ? ['Threat flag'] : []),
      ...skills.map((skill) => `Needs somebody who ${name(skill)}`),
      ...themes.map((theme) => `Theme: ${name(theme)}`),
      ...notWith.map((other) => `Not beside ${name(other)}`),
    ],
    pinned,
    from: current !== undefined && current !== holderOf(board, id) ? name(current) : undefined,
  };
};

const measured = (problem: CaseloadProblem, assignment: readonly Placement[]): CaseloadMeasures =>
  accepted(measureCaseloads(problem, assignment));

/** The board as drawn: practitioners in the order of the team, never of their load. */
export const viewBoard = (problem: CaseloadProblem, board: Board, names: Names): BoardView => {
  const name = (id: string) => names[id] ?? id;
  const before = measured(problem, openBoard(problem).assignment);
  const after = measured(problem, board.assignment);
  const columns = problem.practitioners.map(({ id, capacity }, at): Column => {
    const [was, now] = [before.practitioners[at], after.practitioners[at]];
    const count = (of: (load: NonNullable<typeof was>) => number): Count => ({
      was: was === undefined ? 0 : of(was),
      now: now === undefined ? 0 : of(now),
    });
    return {
      id,
      name: name(id),
      hours: capacity === 1 ? 'full time' : `${plain(capacity)} of full time`,
      load: count(({ needPerFullTime }) => needPerFullTime),
      families: count(({ families }) => families),
      bands: problem.bands.map((band, b) => ({
        band: sayBand(band),
        ...count(({ bands }) => bands[b] ?? 0),
      })),
      threat: count(({ threat }) => threat),
      cards: problem.families
        .filter((family) => holderOf(board, family.id) === id)
        .map((family) => cardOf(family, board, name)),
    };
  });
  const top = Math.max(after.evenLoad, ...columns.flatMap(({ load }) => [load.was, load.now]));
  return { even: after.evenLoad, top, columns };
};

export type Choice = {
  readonly id: string;
  readonly name: string;
  readonly here: boolean;
  readonly possible: boolean;
  /** What speaks for and against, or everything that rules the person out. */
  readonly reasons: readonly string[];
};

const number = (value: unknown): string => plain(Number(value));

/** A reason with the figures it rests on. That the family would change practitioner goes without saying here. */
const reasonsOf = (option: PlacementOption, say: Say): readonly string[] =>
  option.status === 'ruled-out'
    ? option.because.map(({ constraint, of }) =>
        of === undefined || of === option.practitioner ? say(constraint) : `${say(constraint)} (${say(of)})`,
      )
    : option.reasons
        .filter(({ code }) => code !== 'changes-worker')
        .map(({ code, detail }) => {
          const { before, after, even, fair, band } = detail;
          if (even !== undefined)
            return `${say(code)}: from ${number(before)} to ${number(after)} points, even share ${number(even)}`;
          if (band !== undefined)
            return `${say(code)}: ${lower(sayBand(String(band)))} need from ${number(before)} to ${number(after)}, a fair part is ${number(fair)}`;
          return say(code, detail);
        });

const boardSayer = (names: Names): Say => sayer(names, 'caseload');

/** Everybody for one family, in the order of the team: nobody is ranked. */
export const choicesFor = (
  problem: CaseloadProblem,
  board: Board,
  family: string,
  options: readonly PlacementOption[],
  names: Names,
): readonly Choice[] =>
  problem.practitioners.flatMap(({ id }) => {
    const option = options.find(({ practitioner }) => practitioner === id);
    if (option === undefined) return [];
    return {
      id,
      name: names[id] ?? id,
      here: holderOf(board, family) === id,
      possible: option.status === 'ranked',
      reasons: reasonsOf(option, boardSayer(names)),
    };
  });

/** Why a family is where the board has it, and whom else it could be with. */
export const explainMove = (
  problem: CaseloadProblem,
  board: Board,
  family: string,
  names: Names,
): readonly string[] => {
  const why = accepted(explainPlacement(problem, { assignment: board.assignment, unplaced: [] }, family));
  if (why.status === 'unplaced') return [];
  const say = boardSayer(names);
  const told = (option: PlacementOption) => reasonsOf(option, say).map(lower).join('; ');
  const name = (id: string) => names[id] ?? id;
  return [
    `Why ${name(why.chosen.practitioner)}: ${told(why.chosen)}.`,
    ...why.instead.map(
      (other) => `${other.status === 'ranked' ? 'Or' : 'Not'} ${name(other.practitioner)}: ${told(other)}.`,
    ),
  ];
};

/** What a move does to the two caseloads, in one sentence. */
export const tellMove = (problem: CaseloadProblem, before: Board, move: Move, names: Names): string => {
  const name = (id: string) => names[id] ?? id;
  const [was, now] = [before, moveFamily(before, move.family, move.to)].map(({ assignment }) =>
    measured(problem, assignment),
  );
  const load = (id: string) => {
    const at = problem.practitioners.findIndex((one) => one.id === id);
    const points = (all: CaseloadMeasures | undefined) => plain(all?.practitioners[at]?.needPerFullTime ?? 0);
    return `${name(id)} from ${points(was)} to ${points(now)}`;
  };
  return `Points for each full-time post: ${load(move.from)}, ${load(move.to)}. Even share: ${plain(now?.evenLoad ?? 0)}.`;
};
