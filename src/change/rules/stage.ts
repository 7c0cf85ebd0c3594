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
const REACHED = /* @__PURE__ */ (() => Object.keys(MOVE_SIGNS) as readonly (keyof typeof MOVE_SIGNS)[])();
const TYPICAL_START = 'change.precontemplation.indicator.typical-start';

const readMoves = (index: ObservationIndex): readonly Move[] =>
  REACHED.map((to) => {
    const signs = MOVE_SIGNS[to].map((item: MoveSign) => ({
      item,
      reading: readProposition(index, [item], MOVE_COUNTERSIGNS[to]),
    }));
    return { to, signs, answer: anyOf(signs.map(({ reading }) => reading.answer)) };
  });

/** What else the toolkit lists for a stage: shown, never decisive alone. */
const OTHERS = /* @__PURE__ */ (() => {
  const signs: readonly string[] = Object.values(MOVE_SIGNS).flat();
  return CHANGE_STAGES.flatMap((stage): readonly ChangeIndicator[] => CHANGE_INDICATORS[stage]).filter(
    (item) => !signs.includes(item),
  );
})();

const readOthers = (index: ObservationIndex): readonly Sign[] =>
  OTHERS.filter((item) => index.has(item)).map((item) => ({ item, reading: readItem(index, item) }));

const evidenceFrom = (signs: readonly Sign[]): readonly Evidence[] =>
  signs.map(({ item, reading }) => evidenceOf(item, reading, CHG_1.cite));

/** Where the unbroken run of moves stops, with the move `assumed` taken as made; -1 where all were made. */
const stopOf = (moves: readonly Move[], assumed?: Move): number =>
  moves.findIndex((move) => move !== assumed && move.answer !== 'yes');

/** The stage at the end of the run. The move numbered n leads away from the stage numbered n; -1 is the last. */
const stageAfterRun = (moves: readonly Move[], assumed?: Move): ChangeStage =>
  CHANGE_STAGES.at(stopOf(moves, assumed))!;

const gapsOf = ({ signs }: Move, couldBecome: readonly ChangeStage[]): readonly Missing<ChangeStage>[] =>
  signs
    .filter(({ reading }) => reading.answer === 'unknown')
    .map(({ item }) => ({ field: item, couldBecome }));

const itemsSaying = ({ signs }: Move, answer: Answer): readonly string[] =>
  signs.filter(({ reading }) => reading.answer === answer).map(({ item }) => item);

/** One sign is enough, so a second that says otherwise cannot turn the reading; a person should know of it. */
const disagreements = (moves: readonly Move[]): readonly Caution[] =>
  moves
    .map((move) => ({ yes: itemsSaying(move, 'yes'), no: itemsSaying(move, 'no') }))
    .filter(({ yes, no }) => yes.length > 0 && no.length > 0)
    .map((detail) => ({ code: 'signs-disagree', detail, rule: CHG_1_DERIVED }));

/** Moves seen beyond one that was not made, or is not known to have been. */
const seenEarly = (moves: readonly Move[], stop: number): readonly Caution[] =>
  moves
    .filter(({ answer }, at) => stop !== -1 && at > stop && answer === 'yes')
    .map(({ to }) => ({ code: 'later-stage-seen-early', detail: { stage: to }, rule: CHG_1_DERIVED }));

/** Where a family new to services most often begins; not said once the record says anything of its own. */
const likelyStart = (moves: readonly Move[], others: readonly Sign[]): readonly Caution[] =>
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
  const signs = moves
    .flatMap((move) => move.signs)
    .concat(others)
    .filter(({ reading }) => reading.from.length > 0);
  const stop = stopOf(moves);
  const grounds = {
    evidence: evidenceFrom(signs),
    cautions: [
      ...signs.flatMap(({ item, reading }) => readingCautions(item, reading)),
      ...disagreements(moves),
      ...seenEarly(moves, stop),
    ],
    rules: [CHG_1_DERIVED, CHG_5],
  };
  const open = moves.find((_, at) => at === stop);
  const reachable = stageAfterRun(moves, open);
  if (open?.answer !== 'unknown') return conclude(grounds, stageAfterRun(moves), []);
  if (stop > 0) return conclude(grounds, stageAfterRun(moves), gapsOf(open, [reachable]));
  const start = likelyStart(moves, others);
  return undetermined(
    {
      ...grounds,
      cautions: [...grounds.cautions, ...start],
      rules: [...grounds.rules, ...start.map(({ rule }) => rule)],
    },
    gapsOf(open, [FIRST, reachable]),
  );
};
