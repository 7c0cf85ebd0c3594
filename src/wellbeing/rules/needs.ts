import { type Answer, type Answers, answerTo, anyOf } from '../../kernel/index.js';
import {
  FATIGUE_FACTORS,
  type FatigueItem,
  type HostilityItem,
  SUPPORT_NEEDS,
  type SupportNeed,
  WELLBEING_SIGNS,
  type WellbeingSign,
} from '../vocabulary.js';
import { AMPLIFIERS, IMPACTS, ISOLATION, readAmplifier } from './amplifiers.js';
import { FACTORS, partsOf, WORKLOAD } from './factors.js';

/** What one person has said, from which needs are read. Every part can be left out. */
export type WellbeingAnswers = {
  /** On the four factors and the workload. */
  readonly fatigue?: Answers<FatigueItem>;
  /** On signs. */
  readonly signs?: Answers<WellbeingSign>;
  /** On exposure to trauma; see `readExposure`. */
  readonly exposure?: Answer;
  /** On how deeply the work goes in. */
  readonly absorbed?: Answer;
  /** On hostility met with. */
  readonly hostility?: Answers<HostilityItem>;
};

const FATIGUE_SIGNS = /* @__PURE__ */ [WELLBEING_SIGNS['compassion-fatigue'], WELLBEING_SIGNS.toll].flat();

/**
 * Reads what a person may need support with from what they have said.
 *
 * One yes is enough for a need, because support is offered and not imposed; a need is a no only where everything that
 * belongs to it was asked and denied.
 *
 * @param answers - What they have said.
 * @returns An answer for every need, for `suggestSupport`.
 * @throws Never.
 * @see Page (`page-2020`) and the procedure's list of impacts (`hard-to-engage-procedure`): rules WEL-5, WEL-6, WEL-8.
 * @example readSupportNeeds({ absorbed: 'yes' })['wellbeing.absorption.definition']; // => 'yes'
 */
export const readSupportNeeds = ({
  fatigue = {},
  signs = {},
  exposure = 'unknown',
  absorbed = 'unknown',
  hostility = {},
}: WellbeingAnswers): Readonly<Record<SupportNeed, Answer>> => {
  const anyPart = (asked: Parameters<typeof partsOf>[0]): Answer =>
    anyOf(partsOf(asked, fatigue).map(({ answer }) => answer));
  const found = new Map<string, Answer>(FACTORS.map((factor) => [factor, anyPart(FATIGUE_FACTORS[factor])]));
  found.set('wellbeing.cause.excessive-workload', anyPart(WORKLOAD));
  found.set('wellbeing.absorption.definition', absorbed);
  found.set('wellbeing.compassion-fatigue.definition', anyOf(FATIGUE_SIGNS.map((id) => answerTo(signs, id))));
  found.set('wellbeing.vicarious-trauma.definition', exposure);
  found.set(
    'wellbeing.need.hostility-met',
    anyOf([
      ...IMPACTS.map((id) => answerTo(hostility, id)),
      ...AMPLIFIERS.map((id) => readAmplifier(id, hostility).answer),
    ]),
  );
  found.set(ISOLATION, answerTo(hostility, ISOLATION));
  return Object.fromEntries(SUPPORT_NEEDS.map((need) => [need, found.get(need)!])) as Record<
    SupportNeed,
    Answer
  >;
};
