import {
  type AreaOfBarriers,
  ATT_1,
  ATT_4,
  ATT_5,
  type AttendanceSummary,
  assessResponseStep,
  type Brokering,
  type ChildComparison,
  checkPenaltyThreshold,
  checkSupervisionUse,
  checkTenets,
  compareChildPictures,
  listBarriers,
  listBrokering,
  type MarkIssue,
  type PenaltyThreshold,
  RESPONSE_STEPS,
  type ResponseFinding,
  type SupervisionUse,
  summariseAttendance,
  TENET_PARTS,
  TENET_QUESTIONS,
  type TenetCheck,
} from '../attendance/index.js';
import {
  byCodeUnit,
  findingOf,
  groupBy,
  type IsoDate,
  type Judgement,
  missingOf,
  type Observation,
  type Result,
} from '../kernel/index.js';
import type { FamilyRecord } from '../record/index.js';
import { answersIn, idsOf, sourced, sourcesIn } from './answers.js';
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
  /** The ten tenets as a check of this case, safeguarding first, each with the notes it rests on. */
  readonly tenets: readonly (TenetCheck & {
    /** Ids of the observations that answer its parts. */
    readonly from: readonly string[];
  })[];
  /** Whether supervision serves both its purposes here. */
  readonly supervision: SupervisionUse;
  /** How far the response has come: open, listen, understand, support. */
  readonly response: Judgement<ResponseFinding>;
  /** Barriers by area. */
  readonly barriers: readonly AreaOfBarriers[];
  /** Determinants that call for another agency. */
  readonly brokering: readonly Brokering[];
};

/**
 * Reviews attendance, where sessions, accounts or notes of it are on record.
 *
 * @param record - The family's record.
 * @param observations - Its observations up to the day.
 * @param options - `on`: the day of the review.
 * @returns The review; `undefined` where the record has nothing of attendance.
 * @throws Never.
 * @see Compassionate attendance support (`compassionate-attendance`): rules ATT-1 to ATT-7.
 * @example reviewAttendance(openRecord('f1'), [], { on: isoDate('2026-11-21') }); // => undefined
 */
export const reviewAttendance = (
  { people, sessions = [], accounts = [] }: FamilyRecord,
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): AttendanceReview | undefined => {
  const noted = observations.some(({ item }) => item.startsWith('attendance.'));
  if (sessions.length + accounts.length === 0 && !noted) return undefined;
  const answers = answersIn(observations, on, idsOf(TENET_QUESTIONS));
  const groups = groupBy(sessions, ({ child }) => child);
  return {
    children: [...people]
      .sort((a, b) => byCodeUnit(a.id, b.id))
      .flatMap(({ id }) => {
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
    tenets: checkTenets(answers).map((check) => ({
      ...check,
      from: sourcesIn(observations, on, TENET_PARTS[check.tenet]),
    })),
    supervision: checkSupervisionUse(answers),
    response: sourced(assessResponseStep(answersIn(observations, on, RESPONSE_STEPS)), observations, on),
    barriers: listBarriers(observations, { on }),
    brokering: listBrokering(observations, { on }),
  };
};

/**
 * The steps that follow from what was reviewed of attendance.
 *
 * @param review - The review of attendance, or `undefined` where there is none.
 * @returns Steps: consider safeguarding, hear the child first, support where a threshold is reached, the next step of
 *   the response, other agencies to bring in.
 * @throws Never.
 * @see Compassionate attendance support (`compassionate-attendance`): rules ATT-1 to ATT-5.
 * @example listAttendanceSteps(undefined); // => []
 */
export const listAttendanceSteps = (review: AttendanceReview | undefined): readonly Step[] => {
  if (review === undefined) return [];
  const { children, accounts, brokering, tenets, response } = review;
  const safeguarding = tenets[0]!;
  const next = findingOf(response);
  return [
    ...(safeguarding.met === 'yes'
      ? []
      : [
          {
            kind: 'must' as const,
            id: 'consider-safeguarding',
            because: safeguarding.from,
            detail: { parts: [...safeguarding.attendTo, ...safeguarding.ask] },
            rule: ATT_1,
          },
        ]),
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
    ...(next === undefined || next === 'support-given'
      ? missingOf(response)
          .slice(0, 1)
          .map(({ field }): Step => ({ kind: 'ask', id: field, because: [], rule: ATT_4 }))
      : [
          {
            kind: 'should' as const,
            id: next,
            because: response.evidence.flatMap(({ from }) => from),
            rule: ATT_4,
          },
        ]),
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
