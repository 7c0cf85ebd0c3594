import type { ChangeCommand, ChangeStage } from '../../change/index.js';
import { type CycleOptions, placeLabel } from './mermaid.js';
import { say, sayOf } from './say.js';
import {
  type ChangePlace,
  type ChangeStep,
  listChangeSteps,
  listChangeTransitions,
  PLACES,
  placeName,
} from './way.js';

/** A state of the machine. */
export type XStateCycleState = {
  /** Label of the place. */
  description: string;
  /** The id of the place here: keys of states hold no dots. */
  meta: { place: ChangePlace };
  /** Transitions by name of the event. */
  on: Record<
    string,
    {
      /** Key of the state it leads to. */
      target: string;
      /** Label of the move. */
      description: string;
      /** The command that makes the move, and the stage it leads to. */
      meta: { command: ChangeCommand['type']; to: ChangeStage };
    }
  >;
};

/** A configuration for `createMachine` of XState 5: plain JSON, without functions. */
export type XStateCycle = {
  /** Id of the machine. */
  id: string;
  /** Its title. */
  description: string;
  /** Key of the first state. */
  initial: string;
  /** Somebody's way, as data. */
  context: { way: readonly ChangeStep[] };
  /** States by key. */
  states: Record<string, XStateCycleState>;
};

/**
 * Writes the cycle of change as the configuration of an XState machine.
 *
 * @param options - Locales, the way, a title.
 * @returns The argument for `createMachine` of XState 5. It needs no guards and no actions: a move that leaves a choice
 *   has one event a stage, as in `listChangeTransitions`. The first state is always `not-located`; send the events of
 *   `listChangeSteps` to an actor to bring it to where somebody stands.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1, CHG-2, CHG-13. XState 5.
 * @example toXStateMachine({ locales: [] }).states.precontemplation.on.moveOn.target; // => 'contemplation'
 */
export const toXStateMachine = ({
  locales,
  way,
  title = say(locales, 'diagram/cycle'),
}: CycleOptions): XStateCycle => {
  const all = listChangeTransitions();
  const stateOf = (place: ChangePlace): XStateCycleState => ({
    description: placeLabel(locales, place),
    meta: { place },
    on: Object.fromEntries(
      all
        .filter(({ from }) => from === place)
        .map(({ event, to, type }) => [
          event,
          {
            target: placeName(to),
            description: sayOf(locales, 'change', type),
            meta: { command: type, to },
          },
        ]),
    ),
  });
  return {
    id: 'cycle-of-change',
    description: title,
    initial: 'not-located',
    context: { way: way === undefined ? [] : listChangeSteps(way) },
    states: Object.fromEntries(PLACES.map((place) => [placeName(place), stateOf(place)])),
  };
};
