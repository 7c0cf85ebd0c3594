import type { CaseloadAllocation, CaseloadMeasures, PractitionerLoad } from '../../caseload/index.js';
import { byCodeUnit } from '../../kernel/index.js';
import { cautionLines, line, type Section, type Speaker } from '../explain/speaker.js';
import type { Step } from '../step.js';

/** What a caseload brings to a team review: measures of who holds what, and what comes before any allocation. */
export type TeamCaseload = Pick<CaseloadAllocation, 'notes'> & {
  /** What each practitioner holds. */
  readonly measures: Pick<CaseloadMeasures, 'practitioners'>;
  /** Ids of the bands of need, in the order of the problem. */
  readonly bands: readonly string[];
};

/** What each practitioner holds, as facts about work. Nobody is ranked. */
export type CaseloadReview = {
  /** Ids of the bands of need, in the order of the problem. */
  readonly bands: readonly string[];
  /** Load and mix of each practitioner, in order of id. */
  readonly practitioners: readonly PractitionerLoad[];
  /** What comes before any allocation: staffing first, then cautions. */
  readonly notes: CaseloadAllocation['notes'];
};

/**
 * Puts the caseload part of a team review together.
 *
 * @param caseload - Measures, notes and bands, as `measureCaseloads` and `allocateCaseloads` give them.
 * @returns The same facts with practitioners in order of id.
 * @throws Never.
 * @see Page 2020 (`page-2020`), Discussion: rule CAS-1.
 * @example reviewCaseload({ bands: [], notes: [], measures: { practitioners: [] } }).practitioners; // => []
 */
export const reviewCaseload = ({ bands, measures, notes }: TeamCaseload): CaseloadReview => ({
  bands,
  practitioners: [...measures.practitioners].sort((a, b) => byCodeUnit(a.practitioner, b.practitioner)),
  notes,
});

/** Staffing comes before any mix. */
export const caseloadSteps = (review: CaseloadReview | undefined): readonly Step[] =>
  (review?.notes ?? [])
    .filter(({ code }) => code === 'staffing-first')
    .map(({ code, detail, rule }) => ({ kind: 'should', id: code, because: [], detail, rule }));

/** The caseload in words. */
export const explainCaseload = (
  { bands, practitioners, notes }: CaseloadReview,
  speaker: Speaker,
): Section => {
  const own = speaker.of('caseload');
  const { say, name } = own;
  const mixOf = (held: PractitionerLoad) => bands.map((band, at) => `${name(band)}: ${held.bands[at] ?? 0}`);
  return {
    part: 'caseload',
    heading: say('heading-caseload'),
    lines: [
      ...cautionLines(notes, own),
      ...practitioners.map((held) =>
        line(
          'fact',
          `${say('caseload-held', {
            practitioner: held.practitioner,
            families: held.families,
            need: Math.round(held.needPerFullTime * 10) / 10,
            threat: held.threat,
          })} ${mixOf(held).join(', ')}`,
        ),
      ),
    ],
  };
};
