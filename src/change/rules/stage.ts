import {
  type Answer,
  anyOf,
  type Caution,
  conclude,
  type Evidence,
  evidenceOf,
  type IsoDate,
  indexObservations,
  type Judgement,
  type Missing,
  type Observation,
  type ObservationIndex,
  type Reading,
  readItem,
  readingCautions,
  readProposition,
  undetermined,
} from '../../kernel/index.js';
import { CHG_1, CHG_1_DERIVED, CHG_5, CHG_8 } from '../register.js';
import {
  CHANGE_INDICATORS,
  CHANGE_STAGES,
  type ChangeIndicator,
  type ChangeStage,
  MOVE_COUNTERSIGNS,
  MOVE_SIGNS,
  type MoveSign,
} from '../vocabulary.js';

type Sign = { readonly item: ChangeIndicator; readonly reading: Reading };
type Move = { readonly to: ChangeStage; readonly signs: readonly Sign[]; readonly answer: Answer };

const FIRST = 'change.precontemplation';
const TYPICAL_START = 'change.precontemplation.indicator.typical-start';

/** What shows each move, and what says that it has not been made. */
const MOVES = /* @__PURE__ */ (() =>
  (Object.keys(MOVE_SIGNS) as readonly (keyof typeof MOVE_SIGNS)[]).map((to) => ({
    to,
    pros: MOVE_SIGNS[to].map((item: MoveSign) => [item] as const),
    contra: MOVE_COUNTERSIGNS[to],
  })))();

const readMoves = (index: ObservationIndex): readonly Move[] =>
  MOVES.map(({ to, pros, contra }) => {
    const signs = pros.map((pro) => ({ item: pro[0], reading: readProposition(index, pro, contra) }));
    return { to, signs, answer: anyOf(signs.map(({ reading }) => reading.answer)) };
  });

/** What else the toolkit lists for a stage: shown, never decisive alone. */
const OTHERS = /* @__PURE__ */ (() => {
  const signs: readonly string[] = Object.values(MOVE_SIGNS).flat();
  return Object.values(CHANGE_INDICATORS)
    .flat()
    .filter((item) => !signs.includes(item));
})();

const readOthers = (index: ObservationIndex): readonly Sign[] => {
  const read: Sign[] = [];
  for (const item of OTHERS) if (index.has(item)) read.push({ item, reading: readItem(index, item) });
  return read;
};

/** What is found of signs that the record speaks of, those of the moves first, and what to keep in mind about them. */
const shown = (moves: readonly Move[], others: readonly Sign[]) => {
  const evidence: Evidence[] = [];
  const cautions: Caution[] = [];
  const show = (signs: readonly Sign[]): void => {
    for (const { item, reading } of signs)
      if (reading.from.length > 0) {
        evidence.push(evidenceOf(item, reading, CHG_1.cite));
        cautions.push(...readingCautions(item, reading));
      }
  };
  for (const { signs } of moves) show(signs);
  show(others);
  return { evidence, cautions };
};

/** Where the run of moves after the one numbered `after` stops; -1 where all were made. */
const stopOf = (moves: readonly Move[], after: number): number =>
  moves.findIndex(({ answer }, at) => at > after && answer !== 'yes');

const itemsSaying = ({ signs }: Move, answer: Answer): readonly string[] =>
  signs.filter(({ reading }) => reading.answer === answer).map(({ item }) => item);

const gapsOf = (move: Move, couldBecome: readonly ChangeStage[]): readonly Missing<ChangeStage>[] =>
  itemsSaying(move, 'unknown').map((field) => ({ field, couldBecome }));

/** One sign is enough, so a second that says otherwise cannot turn the reading; a person should know of it. */
const disagreements = (moves: readonly Move[]): readonly Caution[] =>
  moves
    .filter(({ signs, answer }) => answer === 'yes' && signs.some(({ reading }) => reading.answer === 'no'))
    .map((move) => ({
      code: 'signs-disagree',
      detail: { yes: itemsSaying(move, 'yes'), no: itemsSaying(move, 'no') },
      rule: CHG_1_DERIVED,
    }));

/** Moves seen beyond one that was not made, or is not known to have been. */
const seenEarly = (moves: readonly Move[], stop: number): readonly Caution[] =>
  moves
    .filter(({ answer }, at) => stop !== -1 && at > stop && answer === 'yes')
    .map(({ to }) => ({ code: 'later-stage-seen-early', detail: { stage: to }, rule: CHG_1_DERIVED }));

/** Where a family new to services most often begins; not said once the record says anything of its own. */
const likelyStart = (moves: readonly Move[], others: readonly Sign[]): readonly Caution[] =>
  moves[0]!.answer !== 'unknown' ||
  moves.some(({ answer }) => answer === 'yes') ||
  moves[0]!.signs.some(({ reading }) => reading.contested) ||
  others.some(({ item, reading }) => item === TYPICAL_START && reading.answer === 'no')
    ? []
    : [{ code: 'most-start-here', detail: { stage: FIRST }, rule: CHG_8 }];

/**
 * Judges where one parent stands on the cycle of change, for one needed change.
 *
 * The stage is the one at the end of the unbroken run of moves: admits the problem, has decided, takes steps, makes
 * them last. One sign of a move is enough. A move that is not known stops the run and its signs are named, each with
 * the stage it could lead to. Where the first is not known, nothing is found: most families new to agencies start at
 * the first stage, but that is a starting guess and not a fact about this parent. Other indicators are shown as
 * evidence and decide nothing.
 *
 * @param observations - Observations about this parent and this change, in any order.
 * @param options - `on`: the day of the judgement; later observations do not count.
 * @returns The stage, with evidence for and against; provisional where the next move is not known.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1, CHG-5, CHG-8.
 * @example assessChangeStage([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessChangeStage = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<ChangeStage> => {
  const index = indexObservations(observations, on);
  const moves = readMoves(index);
  const others = readOthers(index);
  const stop = stopOf(moves, -1);
  const open = moves.find(({ answer }) => answer !== 'yes');
  const start = likelyStart(moves, others);
  const { evidence, cautions } = shown(moves, others);
  const grounds = {
    evidence,
    cautions: [...cautions, ...disagreements(moves), ...seenEarly(moves, stop), ...start],
    rules: [CHG_1_DERIVED, CHG_5, ...start.map(({ rule }) => rule)],
  };
  // The run of moves stops at the stage that the first one not made leads away from; -1 is the last stage.
  const stage = CHANGE_STAGES.at(stop)!;
  if (open?.answer !== 'unknown') return conclude(grounds, stage, []);
  const reachable = CHANGE_STAGES.at(stopOf(moves, stop))!;
  return stop > 0
    ? conclude(grounds, stage, gapsOf(open, [reachable]))
    : undetermined(grounds, gapsOf(open, [FIRST, reachable]));
};
