import {
  type Answer,
  type Caution,
  type IsoDate,
  indexObservations,
  type Observation,
  type ObservationIndex,
  type Reading,
  type Rule,
  readItem,
  readingCautions,
} from '../../kernel/index.js';
import { BEH_9, BEH_14 } from '../register.js';
import { COMPLIANCE_SIGNS, type ComplianceSignId, type SettlingLook } from '../vocabulary.js';

/** One sign that engagement may be a show, and what would settle it. */
export type ComplianceSign = {
  /** The sign. */
  readonly sign: ComplianceSignId;
  /**
   * `not-asked`: nobody has looked, or the record is divided; `not-seen`; `look-closer`: seen, not settled yet;
   * `borne-out`: a later look speaks for it; `other-explanation`: every later look that was called for speaks against it.
   */
  readonly standing: 'not-asked' | 'not-seen' | 'look-closer' | 'borne-out' | 'other-explanation';
  /** Ids of the observations it rests on. */
  readonly from: readonly string[];
  /** What would settle it, with what such looks have shown since the sign was seen. */
  readonly settledBy: readonly {
    /** The look. */
    readonly look: SettlingLook;
    /** What it has shown: yes explains the sign, no bears it out. */
    readonly answer: Answer;
  }[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rule that asks for the closer look. */
  readonly rule: Rule;
};

const OTHERS = 'behaviour.settle.other-account';
const ALONE = 'behaviour.settle.child-seen-alone';
const LASTS = 'behaviour.settle.change-lasts';
const EFFORT = 'behaviour.settle.own-effort';
const PROTECTION = 'behaviour.settle.child-protection';

const SETTLED_BY: { readonly [K in ComplianceSignId]: readonly SettlingLook[] } = {
  'behaviour.disguised-compliance.hides-injuries': [PROTECTION],
  'behaviour.disguised-compliance.hides-people': [PROTECTION],
  'behaviour.disguised-compliance.mobile-family': [PROTECTION, OTHERS],
  'behaviour.toolkit-type.disguised-compliance.sabotage': [EFFORT, OTHERS],
  'behaviour.disguised-compliance.agree-little-effort': [EFFORT, LASTS],
  'behaviour.disguised-compliance.change-from-outside': [EFFORT],
  'behaviour.disguised-compliance.no-change-at-review': [LASTS],
  'behaviour.disguised-compliance.uneven-change': [LASTS, OTHERS],
  'behaviour.disguised-compliance.selective-engagement': [EFFORT],
  'behaviour.disguised-compliance.aligns-with-some': [OTHERS],
  'behaviour.disguised-compliance.child-account-conflicts': [ALONE, OTHERS],
  'behaviour.disguised-compliance.blocks-entry': [ALONE],
  'behaviour.disguised-compliance.stage-manages-visits': [ALONE],
  'behaviour.disguised-compliance.controls-space': [ALONE],
  'behaviour.disguised-compliance.coaches-children': [ALONE, OTHERS],
  'behaviour.disguised-compliance.dirt-and-smell': [ALONE],
};

const standingOf = (seen: Answer, looks: readonly Answer[]): ComplianceSign['standing'] => {
  if (seen === 'unknown') return 'not-asked';
  if (seen === 'no') return 'not-seen';
  if (looks.includes('no')) return 'borne-out';
  return looks.includes('unknown') ? 'look-closer' : 'other-explanation';
};

/** A look settles only what was seen before it: a sign seen again afterwards is open again. */
const since = (look: Reading, sign: Reading): Answer =>
  look.on !== undefined && sign.on !== undefined && look.on >= sign.on ? look.answer : 'unknown';

const readSign = (index: ObservationIndex, sign: ComplianceSignId): ComplianceSign => {
  const reading = readItem(index, sign);
  const looks = SETTLED_BY[sign].map((look) => ({ look, reading: readItem(index, look) }));
  const settledBy = looks.map((one) => ({ look: one.look, answer: since(one.reading, reading) }));
  const urgent = settledBy[0]!.look === PROTECTION;
  return {
    sign,
    standing: standingOf(
      reading.answer,
      settledBy.map(({ answer }) => answer),
    ),
    from: reading.from,
    settledBy,
    cautions: [
      ...(urgent && reading.answer === 'yes'
        ? [{ code: 'child-protection-first', detail: { signs: [sign] }, rule: BEH_14 }]
        : []),
      ...readingCautions(sign, reading),
      ...(reading.answer === 'yes' ? [{ code: 'prompt-not-proof', rule: BEH_9 }] : []),
    ],
    rule: urgent ? BEH_14 : BEH_9,
  };
};

/**
 * Lists the signs of disguised compliance as prompts to look closer, each with what would settle it: someone else's
 * account, the child seen alone, change that lasts, change from the parent's own effort. How many signs would be
 * enough no source says, so nothing is counted.
 *
 * @param observations - Observations about this family, looks that settle (`SETTLING_LOOKS`) included, in any order.
 * @param options - `on`: the day of the judgement; what came later does not count.
 * @returns All sixteen signs; first those that call for child protection, then the rest in the toolkit's order.
 * @throws Never.
 * @see Engaging Families Toolkit, 7.0 and 11.2: rules BEH-9, BEH-14.
 * @example listComplianceSigns([], { on: isoDate('2026-11-21') })[0]?.standing; // => 'not-asked'
 */
export const listComplianceSigns = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): readonly ComplianceSign[] => {
  const index = indexObservations(observations, on);
  return COMPLIANCE_SIGNS.map((sign) => readSign(index, sign));
};
