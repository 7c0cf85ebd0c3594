import {
  type Answer,
  type Answers,
  answerTo,
  anyOf,
  type Caution,
  conclude,
  type Evidence,
  type Grounds,
  type Judgement,
  undetermined,
} from '../../kernel/index.js';
import { D_18, D_19, D_20, type Difference, WEL_1, WEL_2, WEL_3, WEL_5, WEL_7 } from '../register.js';
import { EXPOSURES, type Exposure, WELLBEING_SIGNS, type WellbeingSign } from '../vocabulary.js';

/** Where the sources differ on what was judged. */
export type Differing = {
  /** Each difference with all its readings. */
  readonly differences: readonly Difference[];
};

/** Fatigue and satisfaction, side by side. All four are real, and none cancels another. */
export type FatigueAndSatisfaction =
  | 'fatigue-and-satisfaction'
  | 'fatigue-only'
  | 'satisfaction-only'
  | 'neither-fatigue-nor-satisfaction';

const FATIGUE = 'wellbeing.compassion-fatigue.definition';
const SATISFACTION = 'wellbeing.compassion-satisfaction.definition';

const seen = (factor: string, observed: Answer): readonly Evidence[] =>
  observed === 'unknown' ? [] : [{ factor, observed, from: [], cite: WEL_1.cite }];

const combine = (fatigue: boolean, satisfaction: boolean): FatigueAndSatisfaction =>
  fatigue
    ? satisfaction
      ? 'fatigue-and-satisfaction'
      : 'fatigue-only'
    : satisfaction
      ? 'satisfaction-only'
      : 'neither-fatigue-nor-satisfaction';

/**
 * Puts compassion fatigue and compassion satisfaction side by side, as the two scales they are.
 *
 * @param answers - Whether each is there for this person.
 * @returns One of the four combinations; undetermined while either is not known, for neither says anything of the
 *   other. Where both are there, satisfaction may soften the harm: a caution says so, and that the fatigue stays.
 * @throws Never.
 * @see Page, Burnout, compassion fatigue and compassion satisfaction (`page-2020`): rules WEL-1, WEL-3; D-19.
 * @example findingOf(assessFatigueAndSatisfaction({ fatigue: 'yes', satisfaction: 'yes' })); // => 'fatigue-and-satisfaction'
 */
export const assessFatigueAndSatisfaction = ({
  fatigue,
  satisfaction,
}: {
  readonly fatigue: Answer;
  readonly satisfaction: Answer;
}): Judgement<FatigueAndSatisfaction> & Differing => {
  const both = fatigue === 'yes' && satisfaction === 'yes';
  const grounds: Grounds = {
    evidence: [...seen(FATIGUE, fatigue), ...seen(SATISFACTION, satisfaction)],
    cautions: both ? [{ code: 'satisfaction-softens-and-does-not-cure', rule: WEL_3 }] : [],
    rules: both ? [WEL_1, WEL_3] : [WEL_1],
  };
  const missing = [
    ...(fatigue === 'unknown'
      ? [{ field: FATIGUE, couldBecome: outcomes([true, false], satisfaction) }]
      : []),
    ...(satisfaction === 'unknown'
      ? [{ field: SATISFACTION, couldBecome: outcomes(fatigue, [true, false]) }]
      : []),
  ];
  const judgement: Judgement<FatigueAndSatisfaction> =
    missing.length > 0
      ? undetermined(grounds, missing)
      : conclude(grounds, combine(fatigue === 'yes', satisfaction === 'yes'), []);
  return { ...judgement, differences: [D_19] };
};

type Values = Answer | readonly boolean[];
const values = (given: Values): readonly boolean[] =>
  typeof given !== 'string' ? given : given === 'unknown' ? [true, false] : [given === 'yes'];
const outcomes = (fatigue: Values, satisfaction: Values): readonly FatigueAndSatisfaction[] =>
  values(fatigue).flatMap((f) => values(satisfaction).map((s) => combine(f, s)));

/** What came before fits. It names no condition: that takes a clinician and the person. */
export type Onset = 'fits-burnout' | 'fits-compassion-fatigue' | 'fits-both' | 'fits-neither';

/** What came before. */
export type OnsetAnswers = {
  /** Too much work or job stress, over a long time. */
  readonly overload: Answer;
  /** Other people's trauma, heard or seen; once is enough. See {@link readExposure}. */
  readonly exposure: Answer;
};

const OVERLOAD = 'wellbeing.burnout.cause.excessive-workload';
const EXPOSURE = 'wellbeing.vicarious-trauma.definition';

const SIGNS: readonly WellbeingSign[] = /* @__PURE__ */ [
  WELLBEING_SIGNS['compassion-fatigue'],
  WELLBEING_SIGNS.burnout,
].flat();

const onsetCautions = (
  { overload, exposure }: OnsetAnswers,
  signs: readonly WellbeingSign[],
): readonly Caution[] => [
  ...(signs.length > 0 ? [{ code: 'symptoms-do-not-tell-them-apart', detail: { signs }, rule: WEL_2 }] : []),
  ...(exposure === 'yes'
    ? [
        { code: 'exposure-makes-nothing-certain', rule: WEL_5 },
        { code: 'short-is-not-safe', rule: WEL_7 },
      ]
    : []),
  ...(overload === 'yes' ? [{ code: 'overload-is-named-for-both', rule: WEL_2 }] : []),
];

/**
 * Says whether what came before fits burnout, compassion fatigue, both or neither.
 *
 * Burnout follows long overload; compassion fatigue can follow one encounter with somebody's trauma. The symptoms
 * overlap, so signs are shown and never decide.
 *
 * @param before - Long overload, and exposure to trauma.
 * @param signs - Signs the person notices; shown as evidence, without effect on the finding.
 * @returns What fits; provisional where one of the two is there and the other not known.
 * @throws Never.
 * @see Page, Burnout, compassion fatigue and compassion satisfaction (`page-2020`): rules WEL-2, WEL-5, WEL-7;
 *   differences D-18 and D-20.
 * @example findingOf(assessOnset({ overload: 'no', exposure: 'yes' }, {})); // => 'fits-compassion-fatigue'
 */
export const assessOnset = (
  before: OnsetAnswers,
  signs: Answers<WellbeingSign>,
): Judgement<Onset> & Differing => {
  const noticed = SIGNS.filter((id) => answerTo(signs, id) === 'yes');
  const grounds: Grounds = {
    evidence: [
      ...seen(OVERLOAD, before.overload),
      ...seen(EXPOSURE, before.exposure),
      ...noticed.flatMap((id) => seen(id, 'yes')),
    ],
    cautions: onsetCautions(before, noticed),
    rules: [WEL_2, WEL_5, WEL_7],
  };
  return { ...concludeOnset(grounds, before), differences: [D_18, D_20] };
};

const concludeOnset = (grounds: Grounds, { overload, exposure }: OnsetAnswers): Judgement<Onset> => {
  const gap = (field: string, ...couldBecome: readonly Onset[]) => ({ field, couldBecome });
  switch (`${overload} ${exposure}` as const) {
    case 'yes yes':
      return conclude(grounds, 'fits-both', []);
    case 'yes no':
      return conclude(grounds, 'fits-burnout', []);
    case 'no yes':
      return conclude(grounds, 'fits-compassion-fatigue', []);
    case 'no no':
      return conclude(grounds, 'fits-neither', []);
    case 'yes unknown':
      return conclude(grounds, 'fits-burnout', [gap(EXPOSURE, 'fits-both')]);
    case 'unknown yes':
      return conclude(grounds, 'fits-compassion-fatigue', [gap(OVERLOAD, 'fits-both')]);
    case 'no unknown':
      return undetermined(grounds, [gap(EXPOSURE, 'fits-compassion-fatigue', 'fits-neither')]);
    case 'unknown no':
      return undetermined(grounds, [gap(OVERLOAD, 'fits-burnout', 'fits-neither')]);
    case 'unknown unknown':
      return undetermined(grounds, [gap(OVERLOAD, 'fits-burnout'), gap(EXPOSURE, 'fits-compassion-fatigue')]);
  }
};

/**
 * Says whether somebody has been exposed to other people's trauma, from what they met with. One is enough.
 *
 * @param answers - Yes, no or unknown by kind of exposure.
 * @returns `yes` with one yes; `no` only where every kind was asked about and denied; otherwise `unknown`.
 * @throws Never.
 * @see Page, Findings: the impact of family engagement (`page-2020`); Marsh (`marsh-blog`): rule WEL-7.
 * @example readExposure({ 'wellbeing.exposure.home.no-bed': 'no' }); // => 'unknown'
 */
export const readExposure = (answers: Answers<Exposure>): Answer =>
  anyOf(EXPOSURES.map((id) => answerTo(answers, id)));
