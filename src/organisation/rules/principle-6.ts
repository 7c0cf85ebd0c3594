import {
  type Answer,
  findingOf,
  type IsoDate,
  indexObservations,
  type Judgement,
  missingOf,
  type Observation,
  type Rule,
} from '../../kernel/index.js';
import { ORG_1, ORG_14 } from '../register.js';
import { PRINCIPLE_6, type Principle6Clause, WATCH_POINTS, type WatchPoint } from '../vocabulary.js';
import { judgeItems } from './read.js';

/** How far a clause is met. */
export type ClauseFinding = 'met' | 'partly' | 'not';

/** One clause of Principle 6. */
export type ClauseReading = {
  /** Which. */
  readonly clause: Principle6Clause;
  /** How far it is met; `unknown` where there is no evidence at all. */
  readonly finding: ClauseFinding | 'unknown';
  /** The same with its evidence and gaps. */
  readonly judgement: Judgement<ClauseFinding>;
  /** What would settle it: ids to look for evidence of. Empty where it is settled. */
  readonly settledBy: readonly string[];
};

/** An audit of Principle 6. It holds no score, and no clause makes up for another. */
export type Principle6Audit = {
  /** The six clauses, in the order of the source. */
  readonly clauses: readonly ClauseReading[];
  /** The first thing to do, whatever was found: work out how this team will live the six clauses. */
  readonly firstStep: 'organisation.principle-6.first-step';
  /** The rules that fired. */
  readonly rules: readonly Rule[];
};

const NAMES = { all: 'met', some: 'partly', none: 'not' } as const;

/**
 * Audits a service against the six clauses of Principle 6.
 *
 * Each clause is its own statement and the evidence that belongs to it. It is `met` where all of it was seen, `partly`
 * where some was, `not` where none was, and `unknown` where nobody has looked. What somebody saw outranks what the
 * service says of itself.
 *
 * @param evidence - Observations about one service, in any order; the items are the ids of clauses and evidence.
 * @param options - `on`: the day of the audit; later observations do not count.
 * @returns The six clauses, each with what would settle it. There is no score and no overall result.
 * @throws Never.
 * @see Marsh, Resilient and supported practitioners: Principle 6 (`marsh-blog`): rule ORG-1.
 * @example auditPrinciple6([], { on: isoDate('2026-11-21') }).clauses[0].finding; // => 'unknown'
 */
export const auditPrinciple6 = (
  evidence: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Principle6Audit => {
  const index = indexObservations(evidence, on);
  const clauses = (Object.keys(PRINCIPLE_6) as Principle6Clause[]).map((clause): ClauseReading => {
    const judgement = judgeItems<ClauseFinding>(index, [clause, ...PRINCIPLE_6[clause]], NAMES, ORG_1);
    return {
      clause,
      finding: findingOf(judgement) ?? 'unknown',
      judgement,
      settledBy: missingOf(judgement).map(({ field }) => field),
    };
  });
  return { clauses, firstStep: 'organisation.principle-6.first-step', rules: [ORG_1] };
};

/** What to watch for, and how firmly. */
export type ResilienceWatch = {
  /** Ids of what wears through first. */
  readonly watch: readonly WatchPoint[];
  /** `wearing-out` where people are known to be; `watch-always` otherwise, for leaders stay alert in any case. */
  readonly because: 'wearing-out' | 'watch-always';
  /** The rule that asks for it. */
  readonly rule: Rule;
};

/**
 * What leaders watch for as resilience wears down: slips, misjudgement, blind spots. It is a reason to support people,
 * never a finding about one of them.
 *
 * @param wearingOut - Whether resilience in the team is falling.
 * @returns The three watch points in every case, with why.
 * @throws Never.
 * @see Marsh, Resilient and supported practitioners: Principle 6 (`marsh-blog`): rule ORG-14.
 * @example listWatchPoints('unknown').because; // => 'watch-always'
 */
export const listWatchPoints = (wearingOut: Answer): ResilienceWatch => ({
  watch: WATCH_POINTS,
  because: wearingOut === 'yes' ? 'wearing-out' : 'watch-always',
  rule: ORG_14,
});
