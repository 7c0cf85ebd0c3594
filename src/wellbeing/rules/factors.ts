import {
  type Answers,
  answerTo,
  type Citation,
  concludeParts,
  type Evidence,
  findingOf,
  type Grounds,
  type Judgement,
  missingOf,
  not,
  type Part,
  undetermined,
} from '../../kernel/index.js';
import { D_20, WEL_6 } from '../register.js';
import { FATIGUE_FACTORS, type FatigueFactor, type FatigueItem, WORKLOAD_ITEMS } from '../vocabulary.js';

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

const NAMES = { all: 'present', some: 'partly', none: 'absent' } as const;
type Asked = { readonly id: FatigueItem; readonly polarity: 'concern' | 'good-practice' };

/** What was asked, turned so that a yes always speaks for the factor. */
export const partsOf = (asked: readonly Asked[], answers: Answers<FatigueItem>): readonly Part[] =>
  asked.map(({ id, polarity }) => ({
    field: id,
    answer: polarity === 'concern' ? answerTo(answers, id) : not(answerTo(answers, id)),
  }));

const judge = (
  asked: readonly Asked[],
  answers: Answers<FatigueItem>,
  cite: Citation,
): Judgement<Presence> => {
  const evidence: readonly Evidence[] = asked
    .map(({ id }) => ({ factor: id, observed: answerTo(answers, id), from: [], cite }))
    .filter(({ observed }) => observed !== 'unknown');
  const parts = partsOf(asked, answers);
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

/** The four, in the order of the article. */
export const FACTORS = /* @__PURE__ */ Object.keys(FATIGUE_FACTORS) as FatigueFactor[];
/** What is asked about workload: it is no factor of the person's. */
export const WORKLOAD: readonly Asked[] = /* @__PURE__ */ WORKLOAD_ITEMS.map((id) => ({
  id,
  polarity: 'concern',
}));

type FactorsAndWorkload = {
  readonly factors: readonly FactorReading[];
  readonly workload: Judgement<Presence>;
};

/** The four factors and the workload from what one person says, without what is to be said beside them. */
export const readFactors = (answers: Answers<FatigueItem>): FactorsAndWorkload => ({
  factors: FACTORS.map((factor) => {
    const judgement = judge(FATIGUE_FACTORS[factor], answers, WEL_6.cite);
    return { factor, presence: findingOf(judgement) ?? 'unknown', judgement };
  }),
  workload: judge(WORKLOAD, answers, D_20.readings[1]!.cite),
});
