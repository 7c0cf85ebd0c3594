import { concludeAllNeeded, type IsoDate, type Judgement, type Observation } from '../../kernel/index.js';
import { CHG_3, CHG_9, CHG_11 } from '../register.js';
import { CAPACITY_PARTS, PLAN_QUALITIES, READINESS_CRITERIA } from '../vocabulary.js';

/** Whether everything that is needed was found. */
export type AllNeeded = 'all-shown' | 'not-all-shown';

const NAMES = { all: 'all-shown', notAll: 'not-all-shown' } as const;

/**
 * Judges whether a parent has the capacity to make a change now: motivation and ability, both of them.
 *
 * @param observations - Observations about this parent, in any order.
 * @param options - `on`: the day of the judgement.
 * @returns `all-shown` where both are there, `not-all-shown` where either is missing, undetermined while either is not
 *   known. The two are never averaged: strong motivation does not stand in for ability.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rule CHG-3.
 * @example assessCapacity([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessCapacity = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<AllNeeded> => concludeAllNeeded<AllNeeded>(CAPACITY_PARTS, observations, on, CHG_3, NAMES);

/**
 * Judges whether a parent who has decided to change can put all six things into words that determination asks for.
 *
 * @param observations - Observations about this parent and this change, in any order.
 * @param options - `on`: the day of the judgement.
 * @returns `all-shown`, `not-all-shown` with what is missing in the evidence, or undetermined with what to ask.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rule CHG-9.
 * @example assessReadiness([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessReadiness = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<AllNeeded> => concludeAllNeeded<AllNeeded>(READINESS_CRITERIA, observations, on, CHG_9, NAMES);

/**
 * Judges a family support plan by the toolkit's five tests: realistic, acceptable, accessible, appropriate, effective.
 *
 * @param observations - Observations about this plan, in any order.
 * @param options - `on`: the day of the judgement.
 * @returns `all-shown`, `not-all-shown` with what to mend in the evidence, or undetermined with what to ask.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rule CHG-11.
 * @example assessPlanQuality([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessPlanQuality = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<AllNeeded> => concludeAllNeeded<AllNeeded>(PLAN_QUALITIES, observations, on, CHG_11, NAMES);
