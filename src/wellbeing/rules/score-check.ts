import { type Issue, issue } from '../../kernel/index.js';
import type { Instrument, InstrumentAnswers } from '../schema.js';
import type { ScoreOptions } from './score.js';

/** Why answers are not scored, and the one warning about answers that are. */
export type ScoreCode =
  | 'wrong-number-of-answers'
  | 'answer-out-of-range'
  | 'score-refused'
  | 'no-such-score'
  | 'bands-already-published'
  | 'raw-and-t-not-mixed'
  | 'norm-lacks-scale'
  | 'norm-not-usable'
  | 'answers-all-the-same';

type Found = readonly Issue<ScoreCode>[];

const checkAnswers = ({ items, range }: Instrument, answers: InstrumentAnswers): Found => {
  if (answers.length !== items)
    return [issue('wrong-number-of-answers', ['answers'], { given: answers.length, wanted: items })];
  return [...answers].flatMap((answer, at) =>
    answer === null || (Number.isInteger(answer) && answer >= range.min && answer <= range.max)
      ? []
      : [issue<ScoreCode>('answer-out-of-range', ['answers', at], { item: at + 1, ...range })],
  );
};

const checkAsked = ({ scales, composites, refuses }: Instrument, ask: readonly string[]): Found => {
  const known = [...scales, ...composites].map(({ id }) => id);
  return ask
    .filter((score) => !known.includes(score))
    .map((score) =>
      issue<ScoreCode>(
        refuses.includes(score) ? 'score-refused' : 'no-such-score',
        ['options', 'ask'],
        { score },
        'unsupported',
      ),
    );
};

const checkCutOffs = ({ scales, composites }: Instrument, { cutOffs = {}, norm }: ScoreOptions): Found => {
  const published = scales.filter(({ bands }) => bands !== undefined).map(({ id }) => id);
  const known = [...scales, ...composites].map(({ id }) => id);
  const given = Object.keys(cutOffs);
  const path = ['options', 'cutOffs'];
  return [
    ...(norm !== undefined && given.length > 0 ? [issue<ScoreCode>('raw-and-t-not-mixed', path)] : []),
    ...given
      .filter((score) => published.includes(score))
      .map((score) => issue<ScoreCode>('bands-already-published', path, { score })),
    ...given
      .filter((score) => !known.includes(score))
      .map((score) => issue<ScoreCode>('no-such-score', path, { score }, 'unsupported')),
  ];
};

const checkNorm = ({ scales }: Instrument, { norm }: ScoreOptions): Found =>
  norm === undefined
    ? []
    : scales.flatMap(({ id }) => {
        const path = ['options', 'norm', 'scales', id];
        if (!Object.hasOwn(norm.scales, id))
          return [issue<ScoreCode>('norm-lacks-scale', path, { score: id })];
        const { mean, sd } = norm.scales[id]!;
        return Number.isFinite(mean) && Number.isFinite(sd) && sd > 0
          ? []
          : [issue<ScoreCode>('norm-not-usable', path, { score: id })];
      });

/**
 * Lists every reason why answers cannot be scored as asked.
 *
 * @param instrument - Key and terms.
 * @param answers - Item 1 first.
 * @param options - What was asked for.
 * @returns The reasons, in the order of the arguments; empty where there are none.
 * @throws Never.
 * @see Each instrument names its source.
 * @example checkScoring(SOCRATES_8, Array(19).fill(3), { ask: ['stage'] })[0].code; // => 'score-refused'
 */
export const checkScoring = (
  instrument: Instrument,
  answers: InstrumentAnswers,
  options: ScoreOptions,
): readonly Issue<ScoreCode>[] => [
  ...checkAnswers(instrument, answers),
  ...checkAsked(instrument, options.ask ?? []),
  ...checkCutOffs(instrument, options),
  ...checkNorm(instrument, options),
];
