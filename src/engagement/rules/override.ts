import {
  allOf,
  conclude,
  groundsOf,
  type IsoDate,
  indexObservations,
  type Judgement,
  type Observation,
  undetermined,
} from '../../kernel/index.js';
import { ENG_3 } from '../register.js';
import { DOING_NOTHING } from '../vocabulary/situations.js';
import { forAnyone, readEach } from './people.js';

/** Whether doing nothing is still open. */
export type DoingNothing = 'doing-nothing-excluded' | 'doing-nothing-not-excluded';

/**
 * Judges whether doing nothing is ruled out: a child's wellbeing or protection is in question and engagement fails.
 *
 * A worry about one child is enough, whatever is said of another. While either half is unknown the question stays open.
 *
 * @param observations - Observations about this family, in any order.
 * @param options - `on`: the day of the judgement.
 * @returns `doing-nothing-excluded` where both halves are there; `doing-nothing-not-excluded` where one is known not to be;
 *   undetermined otherwise. It comes before every other suggestion.
 * @throws Never.
 * @see Engaging Families Toolkit, 2.0 (`barnsley-toolkit`): rule ENG-3.
 * @example assessDoingNothing([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessDoingNothing = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<DoingNothing> => {
  const index = indexObservations(observations, on);
  const halves = DOING_NOTHING.map((id) => ({ id, people: readEach(index, [id]) }));
  const read = halves.flatMap(({ id, people }) => people.map(({ reading }) => ({ id, reading })));
  const grounds = groundsOf(read, ENG_3);
  const answer = allOf(halves.map(({ people }) => forAnyone(people)));
  if (answer !== 'unknown')
    return conclude(grounds, answer === 'yes' ? 'doing-nothing-excluded' : 'doing-nothing-not-excluded', []);
  const open = halves.filter(({ people }) => forAnyone(people) === 'unknown');
  const couldBecome: readonly DoingNothing[] =
    open.length === 1
      ? ['doing-nothing-excluded', 'doing-nothing-not-excluded']
      : ['doing-nothing-not-excluded'];
  return undetermined(
    grounds,
    open.map(({ id }) => ({ field: id, couldBecome })),
  );
};
