import type { Holding } from '../engine/team.js';
import type { CaseloadProblem } from '../schema.js';
import type { AllocationStatus } from '../vocabulary.js';
import type { UnplacedFamily } from './why.js';

/** Whether there are several families, and all that have a place are in the highest of several bands. */
export const cannotMix = ({ bands, families }: CaseloadProblem, s: Holding): boolean =>
  bands.length > 1 &&
  families.length > 1 &&
  s.placed > 0 &&
  families.every(({ band }, f) => s.holder[f]! < 0 || band === bands.at(-1));

/** A family without a place is somebody to act for, and comes before what is said of the mix. */
export const statusOf = (families: number, placed: number, unmixed: boolean): AllocationStatus => {
  if (placed === 0 && families > 0) return 'infeasible';
  if (placed < families) return 'balanced-with-unplaced';
  return unmixed ? 'cannot-mix' : 'balanced';
};

/** How many families are left out where others have a place: those with a limit among what keeps them out. */
export const leftByChoice = (placed: number, unplaced: readonly UnplacedFamily[]): number =>
  placed === 0
    ? 0
    : unplaced.filter(({ because }) => because.some(({ limit }) => limit !== undefined)).length;
