import type { Difference } from '../engagement/index.js';
import { findingOf } from '../kernel/index.js';
import { PLAN_DIFFERENCES } from '../plan/index.js';
import type { FamilyReview } from './family.js';

const seen = ({ answer }: { readonly answer: string }): boolean => answer === 'yes';

/** Differences that plans touch, by what the record holds. */
const inPlans = ({ safety, plans, attendance }: Reviewed): readonly Difference[] => {
  const kinds = plans.plans.map(({ kind }) => kind);
  const touched: Readonly<Record<string, boolean>> = {
    'D-12': safety.network.options !== undefined,
    'D-15': kinds.includes('contract') || kinds.includes('two-way-agreement'),
    'D-22': safety.visits.length > 0,
    'D-23': attendance !== undefined,
  };
  return PLAN_DIFFERENCES.filter(({ id }) => touched[id]);
};

/** Sanctions for absence: a difference once the threshold is reached. */
const inAttendance = ({ attendance }: Reviewed): readonly Difference[] =>
  (attendance?.children ?? []).flatMap(({ penalty }) =>
    penalty.ok && findingOf(penalty.value.judgement) === 'threshold-reached'
      ? [{ id: 'D-9', readings: penalty.value.readings.map(({ id: code, cite }) => ({ code, cite })) }]
      : [],
  );

/** The parts of a review in which a difference can matter. */
export type Reviewed = Pick<FamilyReview, 'safety' | 'engagement' | 'behaviour' | 'plans' | 'attendance'>;

/**
 * Lists where the sources differ on something that this review touches. No reading is preferred unless it says so.
 *
 * @param review - What was reviewed.
 * @returns Each difference once, in order of number, with every reading and where it stands.
 * @throws Never.
 * @see The library's design, section 1: where the sources differ, both readings stay visible.
 * @example listDifferences(reviewFamily(openRecord('f1'), { on: isoDate('2026-11-21') })); // => []
 */
export const listDifferences = (review: Reviewed): readonly Difference[] => {
  const { engagement, behaviour } = review;
  const { sanctions, strategies } = engagement;
  const touching: readonly { readonly differences: readonly Difference[] }[] = [
    ...behaviour.candidates,
    ...behaviour.responses,
    ...behaviour.checks.filter(({ concerns }) => concerns.length > 0),
    ...(behaviour.optimism.warnings.length > 0 ? [behaviour.optimism] : []),
    ...behaviour.reasons.filter(seen),
    engagement.stage,
    ...engagement.barriers,
    ...strategies.suggestions,
    ...(sanctions.possible === 'yes' ? [sanctions] : []),
    { differences: [...inAttendance(review), ...inPlans(review)] },
  ];
  const all = new Map<string, Difference>();
  for (const { differences } of touching)
    for (const one of differences) if (!all.has(one.id)) all.set(one.id, one);
  const number = ({ id }: Difference) => Number(id.slice(2));
  return [...all.values()].sort((one, other) => number(one) - number(other));
};
