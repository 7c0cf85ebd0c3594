import type { Citation } from './citation.js';
import type { Answer } from './known.js';
import type { Params } from './result.js';
import type { Rule } from './rule.js';

/** Something the record shows, and where it shows it. */
export type Evidence = {
  /** Id of what was observed or asked. */
  readonly factor: string;
  /** What the record says of it; `unknown` where two answers of equal standing contradict each other. */
  readonly observed: Answer;
  /** Ids of the observations (or contacts) it rests on, oldest first; empty where answers were given directly. */
  readonly from: readonly string[];
  /** Why this factor counts. */
  readonly cite: Citation;
};

/** A gap in the record, and what filling it could change. */
export type Missing<F> = {
  /** Id of what is not known. */
  readonly field: string;
  /** Findings that filling this gap alone could lead to, other than the present one. Empty where it takes more. */
  readonly couldBecome: readonly F[];
};

/** Something a reader of the judgement should keep in mind. Words are content's. */
export type Caution = {
  /** Stable kebab-case code, or the id of a catalogue entry. */
  readonly code: string;
  /** Particulars for the wording. */
  readonly detail?: Params;
  /** The rule that calls for it. */
  readonly rule: Rule;
};

/** What every judgement carries, whatever its status. */
export type Grounds = {
  /** What it rests on. */
  readonly evidence: readonly Evidence[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that fired, in the order they were applied, each with version and citation. */
  readonly rules: readonly Rule[];
};

/** How far a judgement got. It informs a person's decision; it does not take it. */
export type Outcome<F> =
  | { readonly status: 'settled'; readonly finding: F }
  | { readonly status: 'provisional'; readonly finding: F; readonly missing: readonly Missing<F>[] }
  | { readonly status: 'undetermined'; readonly missing: readonly Missing<F>[] }
  | { readonly status: 'not-applicable'; readonly because: string };

/** A judgement: what the record indicates, why, and what could still change it. */
export type Judgement<F> = Grounds & Outcome<F>;

/**
 * Concludes with a finding: settled where no gap could change it, provisional where one could.
 *
 * @param grounds - Evidence, cautions and rules.
 * @param finding - What the record indicates.
 * @param missing - Gaps that could change the finding; leave out gaps that could not.
 * @returns The judgement.
 * @throws Never.
 * @see The library's design, section 1: provisional only if some way of filling the gap changes the finding.
 * @example conclude({ evidence: [], cautions: [], rules: [] }, 'low', []).status; // => 'settled'
 */
export const conclude = <F>(grounds: Grounds, finding: F, missing: readonly Missing<F>[]): Judgement<F> =>
  missing.length === 0
    ? { status: 'settled', finding, ...grounds }
    : { status: 'provisional', finding, missing, ...grounds };

/**
 * Says that the record does not carry a finding yet, and what is needed.
 *
 * @param grounds - Evidence, cautions and rules.
 * @param missing - What is not known, each with the findings it could lead to.
 * @returns The judgement.
 * @throws Never.
 * @see The library's design, section 1: unknown is never no.
 * @example undetermined({ evidence: [], cautions: [], rules: [] }, []).status; // => 'undetermined'
 */
export const undetermined = <F>(grounds: Grounds, missing: readonly Missing<F>[]): Judgement<F> => ({
  status: 'undetermined',
  missing,
  ...grounds,
});

/**
 * Says that the question does not arise.
 *
 * @param grounds - Evidence, cautions and rules.
 * @param because - Code of the reason.
 * @returns The judgement.
 * @throws Never.
 * @see The library's design, section 1.
 * @example notApplicable({ evidence: [], cautions: [], rules: [] }, 'no-visit-planned').status; // => 'not-applicable'
 */
export const notApplicable = (grounds: Grounds, because: string): Judgement<never> => ({
  status: 'not-applicable',
  because,
  ...grounds,
});

/**
 * The finding of a judgement, if it has one.
 *
 * @param judgement - Any judgement.
 * @returns The finding, or `undefined` while undetermined or not applicable.
 * @throws Never.
 * @see The library's design, section 1.
 * @example findingOf({ status: 'settled', finding: 'low', evidence: [], cautions: [], rules: [] }); // => 'low'
 */
export const findingOf = <F>(judgement: Judgement<F>): F | undefined =>
  judgement.status === 'settled' || judgement.status === 'provisional' ? judgement.finding : undefined;

/**
 * What a judgement still lacks.
 *
 * @param judgement - Any judgement.
 * @returns Its gaps; empty where it has none.
 * @throws Never.
 * @see The library's design, section 1: missing information is named.
 * @example missingOf({ status: 'settled', finding: 'low', evidence: [], cautions: [], rules: [] }); // => []
 */
export const missingOf = <F>(judgement: Judgement<F>): readonly Missing<F>[] =>
  judgement.status === 'provisional' || judgement.status === 'undetermined' ? judgement.missing : [];
