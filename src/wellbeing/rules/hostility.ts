import { type Answer, type Answers, allOf, answerTo, type Caution, type Rule } from '../../kernel/index.js';
import { WEL_8, WEL_9, WEL_10 } from '../register.js';
import type { HostilityItem } from '../vocabulary.js';
import { AMPLIFIERS, type AmplifierReading, IMPACTS, ISOLATION, readAmplifier } from './amplifiers.js';

/** What hostility does to one person, as far as they have said. */
export type HostilityImpactReading = {
  /** Signs and impacts they notice. */
  readonly noticed: readonly HostilityItem[];
  /** What nobody has asked them about, or what they could not say. */
  readonly open: readonly HostilityItem[];
  /** What makes it worse, all seven, in the procedure's order. */
  readonly amplifiers: readonly AmplifierReading[];
  /** Whether abuse of who they are meets isolation at work: each makes the other worse. */
  readonly identityAndIsolation: Answer;
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that fired. */
  readonly rules: readonly Rule[];
};

const IDENTITY = 'wellbeing.amplifier.identity-based-abuse';

/**
 * Describes what hostility does to one person and what makes it worse. It measures nothing.
 *
 * The person's gender is not asked for, nor that of whoever was hostile: the procedure calls the usual assumptions
 * false, and nothing here could use them to lower a risk or a need. Seeming unaffected changes nothing either; where it
 * is recorded, a caution says why.
 *
 * @param answers - Yes, no or unknown by sign, impact and amplifier.
 * @param options - `seemsUnaffected`: what others notice.
 * @returns What they notice, what is open, all seven amplifiers, and cautions.
 * @throws Never.
 * @see The hard-to-engage procedure, Impact of hostility on professionals
 *   (`hard-to-engage-procedure`): rules WEL-8, WEL-9, WEL-10.
 * @example describeHostilityImpact({ 'wellbeing.hostility.sign.fear': 'yes' }).noticed; // => ['wellbeing.hostility.sign.fear']
 */
export const describeHostilityImpact = (
  answers: Answers<HostilityItem>,
  { seemsUnaffected }: { readonly seemsUnaffected?: Answer } = {},
): HostilityImpactReading => {
  const amplifiers = AMPLIFIERS.map((id) => readAmplifier(id, answers));
  const identityAndIsolation = allOf([answerTo(answers, IDENTITY), answerTo(answers, ISOLATION)]);
  const assumptions = amplifiers.find(({ id }) => id === 'wellbeing.amplifier.gender-assumptions')!;
  return {
    noticed: IMPACTS.filter((id) => answerTo(answers, id) === 'yes'),
    open: [
      ...IMPACTS.filter((id) => answerTo(answers, id) === 'unknown'),
      ...amplifiers.filter(({ answer }) => answer === 'unknown').map(({ id }) => id),
    ],
    amplifiers,
    identityAndIsolation,
    cautions: [
      ...(identityAndIsolation === 'yes'
        ? [{ code: 'isolation-makes-help-harder-to-reach', rule: WEL_8 }]
        : []),
      ...(assumptions.answer === 'yes' ? [{ code: 'gender-lowers-no-need', rule: WEL_9 }] : []),
      ...(seemsUnaffected === 'yes' ? [{ code: 'seeming-unaffected-says-nothing', rule: WEL_10 }] : []),
    ],
    rules: [WEL_8, WEL_9, WEL_10],
  };
};
