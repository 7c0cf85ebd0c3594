import {
  CHANGE_STAGES,
  type ChangeCommand,
  type ChangeEvent,
  type ChangeStage,
  evolveChange,
  nextMoves,
  startChange,
} from '../../change/index.js';
import type { IsoDate } from '../../kernel/index.js';

/** A stage of the cycle of change, or that nobody has placed the parent yet. */
export type ChangePlace = ChangeStage | 'not-located';

/** A move that the cycle of change has. */
export type ChangeTransition = {
  /** Where it starts. */
  readonly from: ChangePlace;
  /** The command that makes it. */
  readonly type: ChangeCommand['type'];
  /** Where it leads. */
  readonly to: ChangeStage;
  /** Its name in a state machine: the command, and the stage where the command leaves a choice. */
  readonly event: string;
};

/** What happened to one parent on one needed change. */
export type ChangeWay = {
  /** What happened, in the order in which it was recorded. */
  readonly events: readonly ChangeEvent[];
  /** The day of the picture; what is dated later is not in it. */
  readonly on: IsoDate;
};

/** One step of somebody's way. It carries no words of anybody: notes and reasons stay in the record. */
export type ChangeStep = {
  /** 1 for the first. */
  readonly number: number;
  /** Day it happened. */
  readonly on: IsoDate;
  /** What happened. */
  readonly type: ChangeEvent['type'];
  /** Where it started. */
  readonly from: ChangePlace;
  /** Where it led. */
  readonly to: ChangeStage;
  /** The name of the move in a state machine. */
  readonly event: string;
  /** Whether the cycle has this move. */
  readonly fits: boolean;
};

/** Every place, in order. */
export const PLACES: readonly ChangePlace[] = /* @__PURE__ */ (() =>
  ['not-located', ...CHANGE_STAGES] as const)();

/** The command that leads to an event. */
const COMMANDS = {
  located: 'locate',
  relocated: 'relocate',
  movedOn: 'moveOn',
  relapsed: 'recordRelapse',
} as const satisfies Record<ChangeEvent['type'], ChangeCommand['type']>;

/** The name of a place as the key of a state: dots separate levels there, so that none may be in it. */
export const placeName = (place: ChangePlace): string => place.replace('change.', '');

const eventName = (type: ChangeCommand['type'], to: ChangeStage): string =>
  type === 'moveOn' ? type : `${type}.${placeName(to)}`;

/**
 * Lists every move that the cycle of change has.
 *
 * @returns Moves by place, then by command, then by stage, in the order of the cycle.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1, CHG-2, CHG-13; the function `nextMoves`.
 * @example listChangeTransitions()[0].event; // => 'locate.precontemplation'
 */
export const listChangeTransitions = (): readonly ChangeTransition[] =>
  PLACES.flatMap((from) =>
    nextMoves({ ...startChange('', ''), stage: from }).flatMap(({ type, to: stages }) =>
      stages.map((to) => ({ from, type, to, event: eventName(type, to) })),
    ),
  );

/**
 * Lists somebody's way through the cycle of change, step by step.
 *
 * @param way - What happened, and the day of the picture.
 * @returns The steps, oldest first. A step that the cycle does not have is kept, with `fits` false.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1, CHG-13; the function `evolveChange`.
 * @example listChangeSteps({ events: [{ type: 'located', on: isoDate('2026-03-02'), stage: 'change.action', evidence: [] }], on: isoDate('2026-11-21') })[0].event; // => 'locate.action'
 */
export const listChangeSteps = ({ events, on }: ChangeWay): readonly ChangeStep[] => {
  const transitions = listChangeTransitions();
  let state = startChange('', '');
  return events
    .filter((event) => event.on <= on)
    .map((event, at) => {
      const from = state.stage;
      state = evolveChange(state, event);
      // After an event there is a stage: no event takes one away.
      const to = state.stage as ChangeStage;
      const name = eventName(COMMANDS[event.type], to);
      const fits = transitions.some((one) => one.from === from && one.event === name && one.to === to);
      return { number: at + 1, on: event.on, type: event.type, from, to, event: name, fits };
    });
};
