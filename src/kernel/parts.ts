import { conclude, type Grounds, type Judgement, type Missing, undetermined } from './judgement.js';
import type { Answer } from './known.js';

/** One part of something that is made of parts. */
export type Part = {
  /** Id of the part. */
  readonly field: string;
  /** Whether it is there. */
  readonly answer: Answer;
};

/** What the three findings are called. */
export type PartNames<F> = {
  /** Every part is there. */
  readonly all: F;
  /** At least one part is there, and not every one is known to be. */
  readonly some: F;
  /** No part is known to be there. */
  readonly none: F;
};

/**
 * Judges something made of parts: all of it there, some of it, or none. Parts are never counted, weighed or averaged.
 *
 * One yes and one no settle it. Otherwise a part that is not known keeps it open: what is known so far is the finding,
 * provisionally, and every gap says what it could change. Where nothing at all is known, nothing is found.
 *
 * @param grounds - Evidence, cautions and rules.
 * @param parts - The parts, in the order of their source.
 * @param names - What to call the findings.
 * @returns The judgement.
 * @throws Never.
 * @see The library's design, section 1: unknown is never no, and filling a gap leads only to a listed finding.
 * @example findingOf(concludeParts({ evidence: [], cautions: [], rules: [] }, [{ field: 'policy', answer: 'yes' }], { all: 'met', some: 'partly', none: 'not' })); // => 'met'
 */
export const concludeParts = <F>(
  grounds: Grounds,
  parts: readonly Part[],
  { all, some, none }: PartNames<F>,
): Judgement<F> => {
  const yes = parts.some(({ answer }) => answer === 'yes');
  const no = parts.some(({ answer }) => answer === 'no');
  const gaps = parts.filter(({ answer }) => answer === 'unknown').map(({ field }) => field);
  const last = gaps.length === 1;
  const open = (couldBecome: readonly F[]): readonly Missing<F>[] =>
    gaps.map((field) => ({ field, couldBecome }));
  if (yes && no) return conclude(grounds, some, []);
  if (yes)
    return gaps.length === 0 ? conclude(grounds, all, []) : conclude(grounds, some, open(last ? [all] : []));
  if (no) return conclude(grounds, none, open([some]));
  return undetermined(grounds, open(last ? [all, none] : [some, none]));
};
