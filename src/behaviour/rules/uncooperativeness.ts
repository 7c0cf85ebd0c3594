import {
  type Caution,
  type Contact,
  conclude,
  type Grounds,
  type IsoDate,
  type Judgement,
  type Missing,
  type Observation,
  readingCautions,
  undetermined,
} from '../../kernel/index.js';
import { BEH_2, BEH_6, BEH_12 } from '../register.js';
import { BEHAVIOUR_TYPES, INFLUENCES } from '../vocabulary.js';
import { anySign, evidenceFor, readType, recordUpTo, type SignReading } from './signs.js';

/** How far what was seen goes beyond the ambivalence that everybody shows at some time. */
export type Uncooperativeness = 'signs-beyond-ambivalence' | 'ambivalence-alone' | 'no-sign';

const AMBIVALENCE = 'behaviour.toolkit-type.ambivalence';

const psychologicalLikelier: Caution = {
  code: 'psychological-influences-likelier',
  detail: { influences: INFLUENCES },
  rule: BEH_6,
};

/**
 * Judges whether the record shows more than ambivalence. Ambivalence alone never reads as uncooperative.
 *
 * @param observations - Observations about this parent or family, in any order.
 * @param contacts - Contacts with them, in any order.
 * @param options - `on`: the day of the judgement; what came later does not count.
 * @returns What was seen; provisional or undetermined while other signs have not been looked for, or while a missed
 *   appointment may belong to them.
 * @throws Never.
 * @see Hard-to-engage procedure (`hard-to-engage-procedure`), four types: rules BEH-2, BEH-6, BEH-12.
 * @example assessUncooperativeness([], [], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessUncooperativeness = (
  observations: readonly Observation[],
  contacts: readonly Contact[],
  { on }: { readonly on: IsoDate },
): Judgement<Uncooperativeness> => {
  const record = recordUpTo(observations, contacts, on);
  const ambivalent = readType(record, AMBIVALENCE);
  const others = BEHAVIOUR_TYPES.filter((type) => type !== AMBIVALENCE).flatMap((type) =>
    readType(record, type),
  );
  const grounds = groundsFrom([...others, ...ambivalent]);
  const beyond = anySign(others);
  const some = anySign(ambivalent);
  if (beyond === 'yes')
    return conclude(
      {
        ...grounds,
        cautions: [...grounds.cautions, psychologicalLikelier],
        rules: [BEH_12, BEH_2, BEH_6],
      },
      'signs-beyond-ambivalence',
      [],
    );
  const gaps = [...gapsOf(others, 'signs-beyond-ambivalence'), ...gapsOf(ambivalent, 'ambivalence-alone')];
  if (some === 'yes')
    return conclude(grounds, 'ambivalence-alone', gapsOf(others, 'signs-beyond-ambivalence'));
  if (gaps.length === 0) return conclude(grounds, 'no-sign', []);
  return undetermined(grounds, gaps.length === 1 ? [alsoNone(gaps[0]!)] : gaps);
};

const groundsFrom = (signs: readonly SignReading[]): Grounds => ({
  evidence: signs.flatMap(evidenceFor),
  cautions: signs.flatMap(({ sign, reading }) => readingCautions(sign, reading)),
  rules: [BEH_12, BEH_2],
});

const gapsOf = (
  signs: readonly SignReading[],
  finding: Uncooperativeness,
): readonly Missing<Uncooperativeness>[] =>
  signs
    .filter(({ answer }) => answer === 'unknown')
    .map(({ sign }) => ({ field: sign, couldBecome: [finding] }));

const alsoNone = ({ field, couldBecome }: Missing<Uncooperativeness>): Missing<Uncooperativeness> => ({
  field,
  couldBecome: [...couldBecome, 'no-sign'],
});
