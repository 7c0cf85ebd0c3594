import {
  type AreaOfBarriers,
  ATT_5,
  type AttendanceSummary,
  type Brokering,
  type ChildComparison,
  checkPenaltyThreshold,
  compareChildPictures,
  listBarriers,
  listBrokering,
  type MarkIssue,
  type PenaltyThreshold,
  summariseAttendance,
} from '../attendance/index.js';
import { findingOf, type IsoDate, type Observation, type Result } from '../kernel/index.js';
import type { ChildSession, FamilyRecord } from '../record/index.js';
import type { Step } from './step.js';

/** How the children attend, and what is known of why not. */
export type AttendanceReview = {
  /** Each child's sessions; refused where a day lies outside the code tables that are known. */
  readonly children: readonly {
    /** Id of the child. */
    readonly child: string;
    /** What the register amounts to. */
    readonly summary: Result<AttendanceSummary, MarkIssue>;
    /** The national threshold for thinking about a penalty notice: support first. */
    readonly penalty: Result<PenaltyThreshold, MarkIssue | 'no-figure-published'>;
  }[];
  /** The absence as others picture it beside what the child says. */
  readonly accounts: ChildComparison;
  /** Barriers by area. */
  readonly barriers: readonly AreaOfBarriers[];
  /** Determinants that call for another agency. */
  readonly brokering: readonly Brokering[];
};

const byChild = (sessions: readonly ChildSession[]): ReadonlyMap<string, readonly ChildSession[]> => {
  const groups = new Map<string, ChildSession[]>();
  for (const session of sessions) {
    const group = groups.get(session.child);
    if (group === undefined) groups.set(session.child, [session]);
    else group.push(session);
  }
  return groups;
};

/**
 * Reviews attendance, where sessions or accounts are on record.
 *
 * @param record - The family's record.
 * @param observations - Its observations up to the day.
 * @param options - `on`: the day of the review.
 * @returns The review; `undefined` where the record has neither sessions nor accounts.
 * @throws Never.
 * @see Compassionate attendance support (`compassionate-attendance`): rules ATT-1 to ATT-7.
 * @example reviewAttendance(openRecord('f1'), [], { on: isoDate('2026-11-21') }); // => undefined
 */
export const reviewAttendance = (
  { people, sessions = [], accounts = [] }: FamilyRecord,
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): AttendanceReview | undefined => {
  if (sessions.length + accounts.length === 0) return undefined;
  const groups = byChild(sessions);
  return {
    children: people.flatMap(({ id }) => {
      const own = groups.get(id);
      if (own === undefined) return [];
      const options = { on, region: 'england' } as const;
      return [
        {
          child: id,
          summary: summariseAttendance(own, options),
          penalty: checkPenaltyThreshold(own, options),
        },
      ];
    }),
    accounts: compareChildPictures(accounts, { on }),
    barriers: listBarriers(observations, { on }),
    brokering: listBrokering(observations, { on }),
  };
};

/**
 * The steps that follow from what was reviewed of attendance.
 *
 * @param review - The review of attendance, or `undefined` where there is none.
 * @returns Steps: hear the child first, broker other agencies, support where a threshold is reached.
 * @throws Never.
 * @see Compassionate attendance support (`compassionate-attendance`): rules ATT-2, ATT-3, ATT-5.
 * @example listAttendanceSteps(undefined); // => []
 */
export const listAttendanceSteps = (review: AttendanceReview | undefined): readonly Step[] => {
  if (review === undefined) return [];
  const { children, accounts, brokering } = review;
  return [
    ...accounts.ask.map(({ id, rule }) => ({ kind: 'ask' as const, id, because: [], rule })),
    ...children.flatMap(({ child, penalty }) =>
      penalty.ok && findingOf(penalty.value.judgement) === 'threshold-reached'
        ? penalty.value.respond.map(({ id, rule }) => ({
            kind: 'must' as const,
            id,
            about: child,
            because: [],
            rule,
          }))
        : [],
    ),
    ...brokering
      .filter(({ step }) => step === 'broker')
      .map(({ determinant, agencyMissing }) => ({
        kind: 'should' as const,
        id: 'broker-support',
        because: [],
        detail: { determinant, agencyMissing },
        rule: ATT_5,
      })),
  ];
};
