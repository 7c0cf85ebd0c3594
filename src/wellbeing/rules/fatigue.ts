import {
  type Answers,
  answerTo,
  type Caution,
  type Citation,
  concludeParts,
  type Evidence,
  findingOf,
  type Grounds,
  type Judgement,
  missingOf,
  not,
  type Part,
  type Rule,
  undetermined,
} from '../../kernel/index.js';
import { D_20, type Difference, WEL_5, WEL_6 } from '../register.js';
import {
  FATIGUE_FACTORS,
  type FatigueFactor,
  type FatigueItem,
  SATISFACTION_LEVERS,
  type SatisfactionLever,
  WORKLOAD_ITEMS,
} from '../vocabulary.js';

/** How far a factor is there. */
export type Presence = 'present' | 'partly' | 'absent';

/** One of the four factors, as one person's answers show it. */
export type FactorReading = {
  /** Which factor. */
  readonly factor: FatigueFactor;
  /** How far it is there; `unknown` where no concern was named and not everything was asked. */
  readonly presence: Presence | 'unknown';
  /** The same with its evidence and its gaps. */
  readonly judgement: Judgement<Presence>;
};

/** One of the things that Radey and Figley's own model works on. */
export type LeverReading = {
  /** Which. */
  readonly id: SatisfactionLever;
  /** Where it stands. */
  readonly cite: Citation;
};

/** What one person's answers show of the four factors. There is no sum, no weight and no rank. */
export type FatigueRisk = {
  /** The four, in the order of the article, which is no order of importance. */
  readonly factors: readonly FactorReading[];
  /** The load that the setting puts on the person: for the setting to change, and no factor of theirs. */
  readonly workload: Judgement<Presence>;
  /** Where the four were first listed. */
  readonly original: Citation;
  /** What Radey and Figley's own model works on. */
  readonly levers: readonly LeverReading[];
  /** Where the sources differ on workload. */
  readonly differences: readonly Difference[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that fired. */
  readonly rules: readonly Rule[];
};

const NAMES = { all: 'present', some: 'partly', none: 'absent' } as const;
const ORIGINAL: Citation = {
  source: 'radey-figley-2007',
  at: 'Introduction: four contributors to compassion fatigue',
  basis: 'derived',
  note: 'Read through the article that lists the four and names this paper for them.',
};
const MODEL: Citation = {
  source: 'radey-figley-2007',
  at: 'Abstract: affect, work resources and self-care',
  basis: 'stated',
};

type Asked = { readonly id: FatigueItem; readonly polarity: 'concern' | 'good-practice' };

const judge = (
  asked: readonly Asked[],
  answers: Answers<FatigueItem>,
  cite: Citation,
): Judgement<Presence> => {
  const evidence: readonly Evidence[] = asked
    .map(({ id }) => ({ factor: id, observed: answerTo(answers, id), from: [], cite }))
    .filter(({ observed }) => observed !== 'unknown');
  const parts: readonly Part[] = asked.map(({ id, polarity }) => ({
    field: id,
    answer: polarity === 'concern' ? answerTo(answers, id) : not(answerTo(answers, id)),
  }));
  const grounds: Grounds = { evidence, cautions: [], rules: [WEL_6] };
  const judgement = concludeParts<Presence>(grounds, parts, NAMES);
  return parts.some(({ answer }) => answer === 'yes')
    ? judgement
    : keepOpen(grounds, judgement, parts.length);
};

/** Reassurance with a gap beside it finds nothing: a factor is absent only where everything was asked. */
const keepOpen = (grounds: Grounds, judgement: Judgement<Presence>, asked: number): Judgement<Presence> => {
  const gaps = missingOf(judgement);
  if (gaps.length === 0 || asked === 1) return judgement;
  const couldBecome: readonly Presence[] = gaps.length === 1 ? ['partly', 'absent'] : ['partly'];
  return undetermined(
    grounds,
    gaps.map(({ field }) => ({ field, couldBecome })),
  );
};

const FACTORS = /* @__PURE__ */ Object.keys(FATIGUE_FACTORS) as FatigueFactor[];
const WORKLOAD: readonly Asked[] = /* @__PURE__ */ WORKLOAD_ITEMS.map((id) => ({ id, polarity: 'concern' }));

/**
 * Reads the four factors of compassion fatigue from what one person says of their own working life.
 *
 * Each factor stands by itself: `present` where everything asked points to it, `partly` where something does, `absent`
 * only where everything was asked and nothing does. Nothing is added up: the sources give no weights, and a person with one factor can
 * need more than a person with three. Workload is judged apart, because a setting's load is not a person's failing.
 *
 * @param answers - Yes, no or unknown by item. These answers are the person's own; they belong in no family's record.
 * @returns Each factor as `present`, `partly`, `absent` or `unknown`, the workload apart, and the levers.
 * @throws Never.
 * @see Page, Burnout, compassion fatigue and compassion satisfaction (`page-2020`); Radey and Figley
 *   (`radey-figley-2007`): rules WEL-5, WEL-6 and difference D-20.
 * @example assessFatigueRisk({ 'wellbeing.radey-figley.unresolved-trauma': 'yes' }).factors[1].presence; // => 'present'
 */
export const assessFatigueRisk = (answers: Answers<FatigueItem>): FatigueRisk => ({
  factors: FACTORS.map((factor) => {
    const judgement = judge(FATIGUE_FACTORS[factor], answers, WEL_6.cite);
    return { factor, presence: findingOf(judgement) ?? 'unknown', judgement };
  }),
  workload: judge(WORKLOAD, answers, D_20.readings[1]!.cite),
  original: ORIGINAL,
  levers: SATISFACTION_LEVERS.map((id) => ({ id, cite: MODEL })),
  differences: [D_20],
  cautions: [
    { code: 'factors-are-not-added-up', rule: WEL_6 },
    { code: 'exposure-makes-nothing-certain', rule: WEL_5 },
  ],
  rules: [WEL_5, WEL_6],
});
