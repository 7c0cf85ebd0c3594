import { ok, type Result } from '../../kernel/index.js';
import { PROQOL_5 } from '../instruments.js';
import type { InstrumentAnswers } from '../schema.js';
import { type AnswerPattern, type ScaleScore, type ScoreOptions, scoreInstrument } from './score.js';
import type { ScoreCode } from './score-check.js';

/** The three scores of the ProQOL, each by itself. There is no total. */
export type ProqolScore = {
  /** Pleasure in doing the work well; a high score is good news. */
  readonly compassionSatisfaction: ScaleScore;
  /** Exhaustion and hopelessness about the work. */
  readonly burnout: ScaleScore;
  /** The after-effects of other people's trauma. */
  readonly secondaryTraumaticStress: ScaleScore;
  /** Which scores the bands belong to. One result never holds both kinds. */
  readonly bandsOf: 'raw' | 't';
  /** What the scores must not be used for. */
  readonly mustNotBeUsedFor: readonly string[];
  /** Whether every answer given is the same, and the longest run of one answer. */
  readonly pattern: AnswerPattern;
};

/**
 * Scores the thirty answers of a Professional Quality of Life Scale, version 5. The words of the items are not here:
 * show the form from proqol.org, unchanged, with its author's name.
 *
 * Three raw scores of 10 to 50 with the manual's bands: 22 and less is low, 23 to 41 average, 42 and more high. No
 * total exists, and asking for one is refused by name. The result is the person's own; it diagnoses nothing.
 *
 * @param answers - Thirty, item 1 first, each 1 to 5 or `null`.
 * @param options - A rule for gaps, or a norm for T scores; see `ScoreOptions`.
 * @returns The three scores with what the gaps leave open, and a warning where all answers are the same.
 * @throws Never.
 * @see Stamm, The Concise ProQOL Manual, 2nd edition (`stamm-2010-proqol`).
 * @example const result = scoreProqol(Array(30).fill(3));
 * result.ok && result.value.burnout.raw; // => 30
 */
export const scoreProqol = (
  answers: InstrumentAnswers,
  options: ScoreOptions = {},
): Result<ProqolScore, ScoreCode> => {
  const result = scoreInstrument(PROQOL_5, answers, options);
  if (!result.ok) return result;
  const { scales, bandsOf, mustNotBeUsedFor, pattern } = result.value;
  return ok(
    {
      compassionSatisfaction: scales[0]!,
      burnout: scales[1]!,
      secondaryTraumaticStress: scales[2]!,
      bandsOf,
      mustNotBeUsedFor,
      pattern,
    },
    result.warnings,
  );
};
