import { type IsoDate, ok, type Result, type Rule, refuse } from '../../kernel/index.js';
import { CHG_1, CHG_2, CHG_13_DERIVED } from '../register.js';
import type { ChangeCommand, ChangeEvent, ChangeState } from '../schema.js';
import { CHANGE_INDICATORS, CHANGE_STAGES, type ChangeStage } from '../vocabulary.js';

export type { ChangeCommand, ChangeEvent, ChangeState } from '../schema.js';

/** Why a command on the cycle of change is refused. */
export type ChangeRefusal =
  | 'already-located'
  | 'already-at-this-stage'
  | 'not-located'
  | 'already-at-last-stage'
  | 'move-needs-evidence'
  | 'relapse-must-be-to-earlier-stage'
  | 'nothing-to-relapse-from'
  | 'before-last-event'
  | 'reason-required';

const placeOf = (stage: ChangeStage): number => CHANGE_STAGES.indexOf(stage);

/** The first stage at which something has changed that could be lost again. */
const CHANGE_BEGINS = 'change.action';

/**
 * Starts following one parent and one needed change. Nothing is assumed about where the parent stands.
 *
 * @param parent - Id of the parent. A stage belongs to a parent, never to a family.
 * @param neededChange - Id of what needs to change; each parent may need to change different things.
 * @returns A state without a stage.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-5, CHG-6.
 * @example startChange('p1', 'n1').stage; // => 'not-located'
 */
export const startChange = (parent: string, neededChange: string): ChangeState => ({
  parent,
  neededChange,
  stage: 'not-located',
});

/**
 * Decides whether a command is possible, and what happened if it is.
 *
 * Moves go one stage on at a time and name the evidence. Relapse is an event, not a sixth stage (D-21): a person names
 * the earlier stage the parent is met at. `relocate` is for a fuller picture that shows an earlier reading to have been
 * wrong.
 *
 * @param state - Where this parent stands on this change.
 * @param command - What a practitioner wants to record.
 * @returns The event, or the reason why not.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1, CHG-2, CHG-13.
 * @example decideChange(startChange('p1', 'n1'), { type: 'moveOn', on: isoDate('2026-11-21'), evidence: ['o1'] }).ok; // => false
 */
export const decideChange = (
  state: ChangeState,
  command: ChangeCommand,
): Result<ChangeEvent, ChangeRefusal> => {
  const since = state.since ?? '';
  if (command.on < since) return refuse('before-last-event', ['on'], { on: command.on, since });
  switch (command.type) {
    case 'locate':
      return locate(state, command.on, command.stage, command.evidence);
    case 'relocate':
      return relocate(state, command.on, command.stage, command.reason);
    case 'moveOn':
      return moveOn(state, command.on, command.evidence);
    case 'recordRelapse':
      return relapse(state, command.on, command.to, command.note);
  }
};

const locate = (
  state: ChangeState,
  on: IsoDate,
  stage: ChangeStage,
  evidence: readonly string[],
): Result<ChangeEvent, ChangeRefusal> =>
  state.stage === 'not-located'
    ? ok({ type: 'located', on, stage, evidence })
    : refuse('already-located', ['type'], { stage: state.stage });

const relocate = (
  state: ChangeState,
  on: IsoDate,
  stage: ChangeStage,
  reason: string,
): Result<ChangeEvent, ChangeRefusal> => {
  if (state.stage === 'not-located') return refuse('not-located', ['type']);
  if (stage === state.stage) return refuse('already-at-this-stage', ['stage'], { stage });
  if (reason.trim() === '') return refuse('reason-required', ['reason']);
  return ok({ type: 'relocated', on, stage, reason });
};

const moveOn = (
  state: ChangeState,
  on: IsoDate,
  evidence: readonly string[],
): Result<ChangeEvent, ChangeRefusal> => {
  if (state.stage === 'not-located') return refuse('not-located', ['type']);
  const to = CHANGE_STAGES[placeOf(state.stage) + 1];
  if (to === undefined) return refuse('already-at-last-stage', ['type'], { stage: state.stage });
  if (evidence.length === 0)
    return refuse('move-needs-evidence', ['evidence'], { stage: to, lookFor: CHANGE_INDICATORS[to] });
  return ok({ type: 'movedOn', on, to, evidence });
};

const relapse = (
  state: ChangeState,
  on: IsoDate,
  to: ChangeStage,
  note: string | undefined,
): Result<ChangeEvent, ChangeRefusal> => {
  if (state.stage === 'not-located') return refuse('not-located', ['type']);
  if (placeOf(state.stage) < placeOf(CHANGE_BEGINS))
    return refuse('nothing-to-relapse-from', ['type'], { stage: state.stage });
  if (placeOf(to) >= placeOf(state.stage))
    return refuse('relapse-must-be-to-earlier-stage', ['to'], { from: state.stage, to });
  return ok({ type: 'relapsed', on, from: state.stage, to, ...(note === undefined ? {} : { note }) });
};

/**
 * Applies an accepted event. It cannot refuse.
 *
 * @param state - The state before.
 * @param event - What happened.
 * @returns The state after; the state given is not changed.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1, CHG-13.
 * @example evolveChange(startChange('p1', 'n1'), { type: 'located', on: isoDate('2026-11-21'), stage: 'change.action', evidence: [] }).stage; // => 'change.action'
 */
export const evolveChange = (state: ChangeState, event: ChangeEvent): ChangeState => {
  const stage = event.type === 'movedOn' || event.type === 'relapsed' ? event.to : event.stage;
  return { ...state, stage, since: event.on };
};

/** A command that is possible now, with what it asks for. */
export type ChangeMove = {
  /** The command's type. */
  readonly type: ChangeCommand['type'];
  /** Stages it can lead to, in order. */
  readonly to: readonly ChangeStage[];
  /** Indicators that would bear it out. */
  readonly lookFor: readonly string[];
  /** The rule that allows it. */
  readonly rule: Rule;
};

/**
 * Lists what can be recorded next.
 *
 * @param state - Where this parent stands on this change.
 * @returns The possible commands with the stages they can lead to, and no others. `moveOn` asks for evidence too,
 *   `relocate` for a reason, and none may lie before the last event.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1, CHG-2, CHG-13.
 * @example nextMoves(startChange('p1', 'n1'))[0]?.type; // => 'locate'
 */
export const nextMoves = (state: ChangeState): readonly ChangeMove[] => {
  if (state.stage === 'not-located')
    return [
      { type: 'locate', to: CHANGE_STAGES, lookFor: Object.values(CHANGE_INDICATORS).flat(), rule: CHG_2 },
    ];
  const at = placeOf(state.stage);
  const next = CHANGE_STAGES.slice(at + 1, at + 2);
  const earlier = at < placeOf(CHANGE_BEGINS) ? [] : CHANGE_STAGES.slice(0, at);
  const others = CHANGE_STAGES.filter((stage) => stage !== state.stage);
  const moves: readonly ChangeMove[] = [
    { type: 'moveOn', to: next, lookFor: next.flatMap((stage) => CHANGE_INDICATORS[stage]), rule: CHG_1 },
    { type: 'recordRelapse', to: earlier, lookFor: [], rule: CHG_13_DERIVED },
    { type: 'relocate', to: others, lookFor: [], rule: CHG_2 },
  ];
  return moves.filter(({ to }) => to.length > 0);
};
