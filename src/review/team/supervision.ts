import { byCodeUnit, findingOf, type IsoDate, missingOf } from '../../kernel/index.js';
import { checkSupervision, ORG_7, ORG_9, type SupervisionCheck } from '../../organisation/index.js';
import type { TeamRecord } from '../schema.js';
import type { Step } from '../step.js';

export type { TeamRecord } from '../schema.js';

/** One practitioner's supervision. */
export type SupervisionReview = {
  /** Id of the practitioner. */
  readonly practitioner: string;
  /** What took place, what it covered, what was cancelled. */
  readonly check: SupervisionCheck;
  /** Day on which supervision was last cancelled with none held since; absent where there is no such day. */
  readonly cancelledSince?: IsoDate;
};

/**
 * Reviews the supervision of everybody in a team against what was agreed.
 *
 * @param record - The team's record.
 * @param options - `on`: the day; later sessions do not count.
 * @returns One row a practitioner, in order of id.
 * @throws Never.
 * @see Page, Discussion (`page-2020`); the procedure, Management responsibility (`hard-to-engage-procedure`): rules
 *   ORG-7 to ORG-9.
 * @example reviewSupervision({ practitioners: [], supervision: [], expectations: { everyDays: 42 } }, { on: isoDate('2026-11-21') }); // => []
 */
export const reviewSupervision = (
  {
    practitioners,
    supervision,
    expectations,
  }: Pick<TeamRecord, 'practitioners' | 'supervision' | 'expectations'>,
  { on }: { readonly on: IsoDate },
): readonly SupervisionReview[] =>
  [...practitioners]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map(({ id, since }) => {
      const own = supervision.filter(({ worker }) => worker === id);
      const agreed = since === undefined ? expectations : { ...expectations, since };
      const check = checkSupervision(own, agreed, { on });
      const cancelled = own
        .filter((session) => check.cancelled.includes(session.id))
        .map((session) => session.on)
        .filter((day) => check.last === 'never' || day > check.last)
        .sort(byCodeUnit)
        .at(-1);
      return { practitioner: id, check, ...(cancelled === undefined ? {} : { cancelledSince: cancelled }) };
    });

/**
 * The steps that follow from one practitioner's supervision.
 *
 * @param review - The review of their supervision.
 * @returns Steps: hold what is overdue or was cancelled, cover what was left out, find out what is not known.
 * @throws Never.
 * @see Page, Discussion (`page-2020`); the procedure, Management responsibility (`hard-to-engage-procedure`): rules
 *   ORG-7, ORG-9.
 * @example const [review] = reviewSupervision({ practitioners: [{ id: 'w1' }], supervision: [], expectations: { everyDays: 42 } }, { on: isoDate('2026-11-21') });
 * review && listSupervisionSteps(review)[0]?.id; // => 'when-supervision-was'
 */
export const listSupervisionSteps = ({
  practitioner: about,
  check,
  cancelledSince,
}: SupervisionReview): readonly Step[] => {
  const { timeliness, coverage, cancelled, last } = check;
  const overdue = findingOf(timeliness) === 'supervision-overdue';
  const leftOut = coverage.evidence.filter(({ observed }) => observed === 'no');
  return [
    ...(overdue
      ? [
          {
            kind: 'must' as const,
            id: 'hold-supervision',
            about,
            because: cancelled,
            detail: { last: last === 'never' ? 'supervision-never' : last },
            rule: ORG_9,
          },
        ]
      : []),
    ...(!overdue && cancelledSince !== undefined
      ? [
          {
            kind: 'must' as const,
            id: 'make-good-cancelled',
            about,
            because: cancelled,
            detail: { on: cancelledSince },
            rule: ORG_9,
          },
        ]
      : []),
    ...(leftOut.length > 0
      ? [
          {
            kind: 'must' as const,
            id: 'cover-what-was-left-out',
            about,
            because: leftOut.flatMap(({ from }) => from),
            detail: { topics: leftOut.map(({ factor }) => factor) },
            rule: ORG_7,
          },
        ]
      : []),
    ...(missingOf(timeliness).length > 0
      ? [{ kind: 'ask' as const, id: 'when-supervision-was', about, because: [], rule: ORG_9 }]
      : []),
    ...missingOf(coverage).map(({ field }) => ({
      kind: 'ask' as const,
      id: field,
      about,
      because: [],
      rule: ORG_7,
    })),
  ];
};
