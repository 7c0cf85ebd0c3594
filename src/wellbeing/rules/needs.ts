import { type Answer, type Answers, answerTo, anyOf } from '../../kernel/index.js';
import {
  type FatigueItem,
  type HostilityItem,
  SUPPORT_NEEDS,
  type SupportNeed,
  WELLBEING_SIGNS,
  type WellbeingSign,
} from '../vocabulary.js';
import { assessFatigueRisk, type Presence } from './fatigue.js';
import { describeHostilityImpact } from './hostility.js';

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

const there = (presence: Presence | 'unknown'): Answer =>
  presence === 'unknown' ? 'unknown' : presence === 'absent' ? 'no' : 'yes';

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
  const { factors, workload } = assessFatigueRisk(fatigue);
  const met = describeHostilityImpact(hostility);
  const found = new Map<string, Answer>(factors.map(({ factor, presence }) => [factor, there(presence)]));
  const load = 'finding' in workload ? workload.finding : 'unknown';
  found.set('wellbeing.cause.excessive-workload', there(load));
  found.set('wellbeing.absorption.definition', absorbed);
  found.set('wellbeing.compassion-fatigue.definition', anyOf(FATIGUE_SIGNS.map((id) => answerTo(signs, id))));
  found.set('wellbeing.vicarious-trauma.definition', exposure);
  found.set(
    'wellbeing.need.hostility-met',
    met.noticed.length > 0 || met.amplifiers.some(({ answer }) => answer === 'yes')
      ? 'yes'
      : met.open.length > 0
        ? 'unknown'
        : 'no',
  );
  found.set(
    'wellbeing.amplifier.identity-based-abuse.isolation',
    answerTo(hostility, 'wellbeing.amplifier.identity-based-abuse.isolation'),
  );
  return Object.fromEntries(SUPPORT_NEEDS.map((need) => [need, found.get(need)!])) as Record<
    SupportNeed,
    Answer
  >;
};
