import type { Judgement } from '../../kernel/index.js';
import { explainDifferences } from '../explain/differences.js';
import { cautionLines, judgementLines, type Line, type Section, type Speaker } from '../explain/speaker.js';
import type { SupervisionReview } from './supervision.js';

/** Gaps in time are sessions without a note: said once, without their ids. */
const plainGaps = <F>(judgement: Judgement<F>): Judgement<F> =>
  judgement.status === 'provisional' || judgement.status === 'undetermined'
    ? { ...judgement, missing: [{ field: 'when-supervision-was', couldBecome: [] }] }
    : judgement;

const supervisionLines = ({ practitioner, check }: SupervisionReview, own: Speaker): readonly Line[] => {
  const { say, name } = own;
  const { timeliness, coverage, held, moved, caseManagement, cautions, last } = check;
  const evidenceless = { ...plainGaps(timeliness), evidence: [] };
  return [
    ...judgementLines(name(practitioner), evidenceless, own),
    {
      kind: 'fact',
      text: say('supervision-so-far', {
        held: held.length,
        last: last === 'never' ? 'supervision-never' : last,
        moved: moved.length,
        cases: caseManagement.length,
      }),
      from: held,
    },
    ...(coverage.status === 'not-applicable'
      ? []
      : judgementLines(say('coverage-title'), { ...coverage, evidence: [] }, own).map(
          (line): Line => (line.kind === 'finding' ? { ...line, kind: 'fact' } : line),
        )),
    ...cautionLines(cautions, own),
  ];
};

/** Supervision in words, one practitioner after the other, and what the sources say of who supervises. */
export const explainSupervision = (reviews: readonly SupervisionReview[], speaker: Speaker): Section => {
  const own = speaker.of('organisation');
  return {
    part: 'supervision',
    heading: own.say('heading-supervision'),
    lines: [
      ...reviews.flatMap((review) => supervisionLines(review, own)),
      // The same for everybody, so once.
      ...explainDifferences(reviews[0]?.check.differences ?? [], speaker).flatMap(({ lines }) => lines),
    ],
  };
};
