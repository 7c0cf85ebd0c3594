import {
  type Answer,
  type Caution,
  type IsoDate,
  indexObservations,
  type Observation,
  type Rule,
  readingCautions,
  readProposition,
  type SourceId,
} from '../../kernel/index.js';
import { D_14, type Difference } from '../differences.js';
import { BEH_16 } from '../register.js';
import { REASON_BARRIERS, REASONS, type Reason } from '../vocabulary.js';

/** One reason for holding back, and what the record says of it. */
export type ReasonReading = {
  /** The reason. */
  readonly reason: Reason;
  /** The toolkit barrier that says the same, where there is one. */
  readonly barrier?: string;
  /** The sources that name it. */
  readonly recognisedBy: readonly SourceId[];
  /** What the record says; unknown is a question to ask with warmth. */
  readonly answer: Answer;
  /** Ids of the observations it rests on. */
  readonly from: readonly string[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The two lists overlap without being the same. */
  readonly differences: readonly Difference[];
  /** The rule behind it. */
  readonly rule: Rule;
};

/**
 * Lists the reasons for which a family may hold back, with what the record says of each. A reason and the toolkit
 * barrier that says the same are read as one; two reasons stand in the procedure alone.
 *
 * @param observations - Observations about this family, in any order; either source's id will do.
 * @param options - `on`: the day of the judgement; what came later does not count.
 * @returns All twelve reasons in the procedure's order.
 * @throws Never.
 * @see Hard-to-engage procedure (`hard-to-engage-procedure`), reasons: rule BEH-16.
 * @example listReasons([], { on: isoDate('2026-11-21') }).length; // => 12
 */
export const listReasons = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): readonly ReasonReading[] => {
  const index = indexObservations(observations, on);
  return REASONS.map((reason) => {
    const barrier = REASON_BARRIERS[reason];
    const reading = readProposition(index, barrier === undefined ? [reason] : [reason, barrier], []);
    return {
      reason,
      ...(barrier === undefined ? {} : { barrier }),
      recognisedBy:
        barrier === undefined
          ? ['hard-to-engage-procedure']
          : ['barnsley-toolkit', 'hard-to-engage-procedure'],
      answer: reading.answer,
      from: reading.from,
      cautions: readingCautions(reason, reading),
      differences: [D_14],
      rule: BEH_16,
    };
  });
};
