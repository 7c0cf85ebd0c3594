import {
  type Band,
  bandsBetween,
  type Issue,
  issue,
  ok,
  type Result,
  refuseAll,
} from '../../kernel/index.js';
import type { Instrument, InstrumentAnswers, InstrumentNorm } from '../schema.js';
import { checkScoring, type ScoreCode } from './score-check.js';

/** What a caller can decide about scoring. Nothing is decided for them. */
export type ScoreOptions = {
  /** Ids of scores wanted. One that the instrument refuses, such as `total`, or does not have, stops the scoring. */
  readonly ask?: readonly string[];
  /** What to do about gaps. Without it a gap leaves the raw score open. */
  readonly missingData?: {
    /** `person-mean`: what is missing counts as the mean of that person's other answers on the scale. */
    readonly rule: 'person-mean';
    /** Most items of a scale that may be missing; with more, the raw score stays open. */
    readonly mostMissing: number;
  };
  /** A norm turns raw scores into T scores. The bands are then the norm's, and no raw band is given. */
  readonly norm?: InstrumentNorm;
  /** The caller's own bands, by id, for scores that come without any. */
  readonly cutOffs?: Readonly<Record<string, readonly Band<string>[]>>;
};

/** T scores: 50 is the sample's mean, 10 its standard deviation. */
export type TScore = {
  /** The score; `null` while gaps leave it open. */
  readonly score: number | null;
  /** Lowest that the gaps allow. */
  readonly lowest: number;
  /** Highest that the gaps allow. */
  readonly highest: number;
};

/** How the answers look as a row, whatever they say. */
export type AnswerPattern = {
  /** Every answer given is the same, and there are at least two. */
  readonly allTheSame: boolean;
  /** Longest run of one answer, gaps left out. */
  readonly longestRun: number;
};

/** One score. */
export type ScaleScore = {
  /** Id of the scale or composite. */
  readonly id: string;
  /** Number of its items that were answered. */
  readonly answered: number;
  /** Number of its items that were not. */
  readonly missing: number;
  /** Their numbers, the first item being 1. */
  readonly gaps: readonly number[];
  /** The raw score; `null` while gaps leave it open. */
  readonly raw: number | null;
  /** Lowest raw score that the gaps allow. */
  readonly lowest: number;
  /** Highest raw score that the gaps allow. */
  readonly highest: number;
  /** The band, where there are bands and the gaps leave one; otherwise `null`. */
  readonly band: string | null;
  /** Every band that the gaps allow, rising. */
  readonly couldBe: readonly string[];
  /** True where the raw score rests on the caller's rule for missing data. */
  readonly filled: boolean;
  /** T scores, where a norm was given. */
  readonly t?: TScore;
};

/** One person's scores on one instrument. They are theirs. */
export type InstrumentScore = {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Its version. */
  readonly version: string;
  /** Where the key comes from. */
  readonly source: string;
  /** What these scores must not be used for. */
  readonly mustNotBeUsedFor: readonly string[];
  /** Which scores the bands belong to. One result never holds both kinds. */
  readonly bandsOf: 'raw' | 't';
  /** The scales. */
  readonly scales: readonly ScaleScore[];
  /** The composites, always of raw scores. */
  readonly composites: readonly ScaleScore[];
  /** Whether every answer given is the same, and the longest run of one answer. */
  readonly pattern: AnswerPattern;
};

type Scale = Instrument['scales'][number];
type Bands = readonly Band<string>[];

const NO_BANDS: Bands = [];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const readScale = (
  { range }: Instrument,
  scale: Scale,
  answers: InstrumentAnswers,
  missingData: ScoreOptions['missingData'],
) => {
  const given = scale.items.flatMap((item) => {
    const answer = answers[item - 1]!;
    if (answer === null) return [];
    return [scale.reversed.includes(item) ? range.min + range.max - answer : answer];
  });
  const gaps = scale.items.filter((item) => answers[item - 1] === null);
  const divide = scale.combine === 'mean' ? scale.items.length : 1;
  const missing = gaps.length;
  const filled = missing > 0 && given.length > 0 && missing <= (missingData?.mostMissing ?? 0);
  const whole = filled ? (sum(given) * scale.items.length) / given.length : sum(given);
  return {
    id: scale.id,
    answered: given.length,
    missing,
    gaps,
    raw: filled || missing === 0 ? whole / divide : null,
    lowest: (sum(given) + missing * range.min) / divide,
    highest: (sum(given) + missing * range.max) / divide,
    filled,
  };
};

type Read = ReturnType<typeof readScale>;

/** The band of a score, or none where the score is open, or lies between whole figures of two bands. */
const place = (bands: Bands, score: number | null, lowest: number, highest: number, whole: boolean) => {
  const couldBe = bandsBetween(bands, lowest, highest);
  const hits =
    score === null
      ? couldBe
      : whole
        ? bandsBetween(bands, Math.floor(score), Math.ceil(score))
        : bandsBetween(bands, score, score);
  return { band: hits.length === 1 ? hits[0]! : null, couldBe };
};

const rawScore = (read: Read, bands: Bands, whole: boolean): ScaleScore => ({
  ...read,
  ...place(bands, read.raw, read.lowest, read.highest, whole),
});

const tScore = (read: Read, { mean, sd, bands = NO_BANDS }: InstrumentNorm['scales'][string]): ScaleScore => {
  const toT = (raw: number): number => 50 + (10 * (raw - mean)) / sd;
  const t = {
    score: read.raw === null ? null : toT(read.raw),
    lowest: toT(read.lowest),
    highest: toT(read.highest),
  };
  return { ...read, ...place(bands, t.score, t.lowest, t.highest, false), t };
};

const composite = (
  { id, plus, minus }: Instrument['composites'][number],
  reads: readonly Read[],
  bands: Bands,
): ScaleScore => {
  const added = reads.filter((read) => plus.includes(read.id));
  const taken = reads.filter((read) => minus.includes(read.id));
  const parts = [...added, ...taken];
  const total = (list: readonly Read[], of: 'lowest' | 'highest' | 'raw'): number =>
    sum(list.map((read) => read[of]!));
  const read: Read = {
    id,
    answered: sum(parts.map(({ answered }) => answered)),
    missing: sum(parts.map(({ missing }) => missing)),
    gaps: parts.flatMap(({ gaps }) => gaps).sort((a, b) => a - b),
    raw: parts.some(({ raw }) => raw === null) ? null : total(added, 'raw') - total(taken, 'raw'),
    lowest: total(added, 'lowest') - total(taken, 'highest'),
    highest: total(added, 'highest') - total(taken, 'lowest'),
    filled: parts.some(({ filled }) => filled),
  };
  return rawScore(read, bands, false);
};

const patternOf = (answers: InstrumentAnswers): AnswerPattern => {
  const given = answers.filter((answer) => answer !== null);
  let longestRun = 0;
  let run = 0;
  for (const [at, answer] of given.entries()) {
    run = given[at - 1] === answer ? run + 1 : 1;
    longestRun = Math.max(longestRun, run);
  }
  return { allTheSame: given.length > 1 && longestRun === given.length, longestRun };
};

const sameAnswers = (given: AnswerPattern): readonly Issue<ScoreCode>[] =>
  given.allTheSame
    ? [issue('answers-all-the-same', ['answers'], { answered: given.longestRun }, 'warning')]
    : [];

/**
 * Scores one person's answers by an instrument's own key.
 *
 * A gap is never a zero and never quietly filled: it leaves the raw score open, with the lowest and the highest score
 * it allows, and a band only where both ends lie in the same one. A caller who wants gaps filled names the rule. T
 * scores appear only with a norm, and then the bands are the norm's. Answers that are all the same are reported and
 * scored all the same: it is for a person to ask about them.
 *
 * @param instrument - Key and terms. An instrument from outside belongs to the schema `Instrument` first.
 * @param answers - Item 1 first, whole numbers in the instrument's range, `null` where there is none.
 * @param options - What to ask for, a rule for gaps, a norm, bands of the caller's own.
 * @returns The scores, or every reason why there are none.
 * @throws Never.
 * @see Each instrument names its source; leaving gaps open is a house choice (the library's design, section 1).
 * @example const result = scoreInstrument(PROQOL_5, [3], {});
 * !result.ok && result.issues[0].code; // => 'wrong-number-of-answers'
 */
export const scoreInstrument = (
  instrument: Instrument,
  answers: InstrumentAnswers,
  options: ScoreOptions = {},
): Result<InstrumentScore, ScoreCode> => {
  const { missingData, norm, cutOffs = {} } = options;
  const issues = checkScoring(instrument, answers, options);
  if (issues.length > 0) return refuseAll(issues);
  const own = (id: string): Bands => (Object.hasOwn(cutOffs, id) ? cutOffs[id]! : NO_BANDS);
  const reads = instrument.scales.map((scale) => readScale(instrument, scale, answers, missingData));
  const pattern = patternOf(answers);
  return ok(
    {
      instrument: instrument.id,
      version: instrument.version,
      source: instrument.source,
      mustNotBeUsedFor: instrument.mustNotBeUsedFor,
      bandsOf: norm === undefined ? 'raw' : 't',
      scales: reads.map((read, at) => {
        const { bands, combine } = instrument.scales[at]!;
        return norm === undefined
          ? rawScore(read, bands ?? own(read.id), combine === 'sum')
          : tScore(read, norm.scales[read.id]!);
      }),
      composites: instrument.composites.map((one) => composite(one, reads, own(one.id))),
      pattern,
    },
    sameAnswers(pattern),
  );
};
