import {
  type Answer,
  type Caution,
  conclude,
  findingOf,
  groundsOf,
  type IsoDate,
  indexObservations,
  type Judgement,
  notApplicable,
  type Observation,
  type Rule,
} from '../../kernel/index.js';
import { D_9, D_10, type Difference } from '../differences.js';
import { ENG_11 } from '../register.js';
import type { SanctionStrategy } from '../vocabulary/strategies.js';
import { forAnyone, forEveryone, readEach, sourcesOf } from './people.js';

/** Whether a sanction can be paused now. */
export type Suspension = 'can-be-paused' | 'state-consequences-first';

/** What can be done about a sanction. Kept apart from punishment: holding services back is never one of the options. */
export type SanctionAdvice = {
  /** Whether a sanction is possible at all; `unknown` where nobody asked. */
  readonly possible: Answer;
  /** What is open, with the rule: nothing unless a sanction is possible. */
  readonly options: readonly { readonly id: SanctionStrategy; readonly rule: Rule }[];
  /** Whether it can be paused: only with a clear statement of what follows if change fails or does not last. */
  readonly suspension: Judgement<Suspension>;
  /** Services held back from the family: a failure to name, not a sanction. */
  readonly cautions: readonly Caution[];
  /** Where the sources differ: sanction and punishment (D-10), sanctions for absence (D-9). */
  readonly differences: readonly Difference[];
};

const STATED = 'engagement.situation.consequences-stated';

const assessSuspension = (observations: readonly Observation[], on: IsoDate): Judgement<Suspension> => {
  const people = readEach(indexObservations(observations, on), [STATED]);
  const read = people.map(({ reading }) => ({ id: STATED, reading }));
  const grounds = groundsOf(read, ENG_11);
  const told = forEveryone(people);
  return told === 'yes'
    ? conclude(grounds, 'can-be-paused', [])
    : conclude(
        grounds,
        'state-consequences-first',
        told === 'no' ? [] : [{ field: STATED, couldBecome: ['can-be-paused'] }],
      );
};

/**
 * Lists what can be done about a sanction that hangs over a family.
 *
 * A pause is open only once everybody on record has been told plainly what follows if change fails or does not last.
 * Holding services back is not a sanction but a failure, and is named where the record shows it.
 *
 * @param observations - Observations about this family, in any order.
 * @param options - `on`: the day of the judgement.
 * @returns The options, whether a pause is open, and both readings where the sources differ.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 and 11.0 (`barnsley-toolkit`): rule ENG-11; differences D-9, D-10.
 * @example listSanctionOptions([], { on: isoDate('2026-11-21') }).options; // => []
 */
export const listSanctionOptions = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): SanctionAdvice => {
  const index = indexObservations(observations, on);
  const possible = forAnyone(readEach(index, ['engagement.situation.sanction-possible']));
  const withheld = readEach(index, ['engagement.situation.services-withheld']);
  const suspension =
    possible === 'yes'
      ? assessSuspension(observations, on)
      : notApplicable({ evidence: [], cautions: [], rules: [ENG_11] }, 'no-sanction-on-record');
  const paused = findingOf(suspension) === 'can-be-paused';
  const ids: readonly SanctionStrategy[] = [
    'engagement.strategy.sanctions-and-rewards',
    'engagement.strategy.lower-sanction-risk',
    ...(paused ? (['engagement.strategy.temporary-suspension'] as const) : []),
  ];
  return {
    possible,
    options: possible === 'yes' ? ids.map((id) => ({ id, rule: ENG_11 })) : [],
    suspension,
    cautions:
      forAnyone(withheld) === 'yes'
        ? [{ code: 'holding-back-is-not-a-sanction', detail: { from: sourcesOf(withheld) }, rule: ENG_11 }]
        : [],
    differences: [D_9, D_10],
  };
};
