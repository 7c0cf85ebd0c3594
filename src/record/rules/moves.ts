import {
  answerGrow,
  finishGrow,
  type GrowConversation,
  type GrowRefusal,
  reviseGrow,
  startGrow,
} from '../../grow/index.js';
import { type Result, refuse } from '../../kernel/index.js';
import type { RiskFlag } from '../../safety/index.js';
import type { FlagMove, GrowMove, GrowRow } from '../schema.js';

/** What stands in the way of a move, beside what the module it belongs to says. */
export type MoveRefusal = 'not-started' | 'already-started' | 'already-finished';

const goOn = (
  row: GrowConversation,
  move: Exclude<GrowMove, { readonly type: 'start' | 'finish' }>,
): Result<GrowRow, GrowRefusal> => {
  switch (move.type) {
    case 'rewordReply':
    case 'rewordGoal':
    case 'withdrawGoal':
    case 'reviseOption':
    case 'withdrawOption':
    case 'reviseStep':
    case 'withdrawStep':
      return reviseGrow(row, move);
    default:
      return answerGrow(row, move);
  }
};

/** A conversation after a move, or why it is not possible. Deciding and evolving run this one function. */
export const moveGrow = (
  row: GrowRow | undefined,
  id: string,
  move: GrowMove,
): Result<GrowRow, GrowRefusal | MoveRefusal> => {
  if (move.type === 'start') {
    const { need, voices, on } = move;
    return row === undefined
      ? startGrow({ id, need, voices, on })
      : refuse('already-started', ['type'], { id });
  }
  if (row === undefined) return refuse('not-started', ['type'], { id });
  if (row.status === 'plan') return refuse('already-finished', ['type'], { id });
  return move.type === 'finish' ? finishGrow(row, { on: move.on }) : goOn(row, move);
};

/** What colleagues should know grows: what stood there before is not written over. */
const noted = (before: string | undefined, more: string | undefined): { readonly note?: string } => {
  const said = [before, more].filter((words) => words !== undefined && words.trim() !== '');
  return said.length === 0 ? {} : { note: said.join('\n') };
};

/** A flag after a move that was accepted. */
export const moveFlag = (flag: RiskFlag, move: FlagMove): RiskFlag => {
  switch (move.type) {
    case 'review': {
      // A review that is recorded late does not undo a later one.
      const { reviewedOn = move.on } = flag;
      // Stryker disable next-line EqualityOperator: an equal day is the same day.
      const last = reviewedOn > move.on ? reviewedOn : move.on;
      return { ...flag, reviewedOn: last, ...noted(flag.note, move.note) };
    }
    case 'tell':
      return { ...flag, knownTo: [...new Set([...(flag.knownTo ?? []), ...move.to])] };
    case 'lift':
      return { ...flag, liftedOn: move.on, ...noted(flag.note, move.note) };
  }
};
