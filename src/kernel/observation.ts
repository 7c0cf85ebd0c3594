import type { Citation } from './citation.js';
import type { IsoDate } from './date.js';
import type { Caution, Evidence, Grounds } from './judgement.js';
import type { Answer } from './known.js';
import type { Rule } from './rule.js';
import type { Observation } from './schema.js';

export type { Observation } from './schema.js';

/** What the observations of one item, or of one proposition, amount to on a day. */
export type Reading = {
  /** What stands; `unknown` where nothing was recorded or where the record contradicts itself on the same day. */
  readonly answer: Answer;
  /** Day of the observations that stand; absent where there are none. */
  readonly on?: IsoDate;
  /** Ids of the observations that stand, in order of id. */
  readonly from: readonly string[];
  /** True where observations of equal standing contradict each other. */
  readonly contested: boolean;
  /** Ids of the latest self-descriptions, set aside because someone saw otherwise, in order of id. */
  readonly setAside: readonly string[];
};

/** Observations by item, up to and including a day: made once, read by many rules. */
export type ObservationIndex = ReadonlyMap<string, readonly Observation[]>;

/** The index of each list that {@link observationsUpTo} gave out. Such a list is frozen, so its index stays true. */
const INDEXED = /* @__PURE__ */ new WeakMap<
  readonly Observation[],
  { readonly on: IsoDate; readonly index: ObservationIndex }
>();

/** Observed outranks self-described: the kernel applies this wherever observations are read. */
export const ENG_9: Rule<'ENG-9'> = {
  id: 'ENG-9',
  version: 1,
  modality: 'should',
  cite: {
    source: 'barnsley-toolkit',
    at: '9.2 Strategies and approaches',
    basis: 'house-choice',
    note: 'Said of parenting; any other item, and the latest day within a rank, are ours.',
  },
};

/**
 * The observations up to a day, indexed once: rules that are given this list, for the same day, need not sort it again.
 * Worth it before a row of rules over one record; a single rule does as well with the list as it is.
 *
 * @param observations - In any order.
 * @param on - The day of the judgement.
 * @returns The same observations without those made after the day, in the same order.
 * @throws Never.
 * @see The library's design, section 1: the day is an argument.
 * @example observationsUpTo([], isoDate('2026-11-21')); // => []
 */
export const observationsUpTo = (
  observations: readonly Observation[],
  on: IsoDate,
): readonly Observation[] => {
  const upTo = Object.freeze(observations.filter((observation) => observation.on <= on));
  INDEXED.set(upTo, { on, index: indexObservations(upTo, on) });
  return upTo;
};

/**
 * Sorts observations by item, leaving out those made after the day.
 *
 * @param observations - In any order.
 * @param on - The day of the judgement.
 * @returns An index for {@link readItem} and {@link readProposition}.
 * @throws Never.
 * @see The library's design, section 1: the day is an argument.
 * @example indexObservations([], isoDate('2026-11-21')).size; // => 0
 */
export const indexObservations = (observations: readonly Observation[], on: IsoDate): ObservationIndex => {
  const made = INDEXED.get(observations);
  if (made?.on === on) return made.index;
  const index = new Map<string, Observation[]>();
  for (const one of observations) {
    if (one.on > on) continue;
    const group = index.get(one.item);
    if (group) group.push(one);
    else index.set(one.item, [one]);
  }
  return index;
};

const NONE: readonly never[] = [];
const UNREAD: Reading = { answer: 'unknown', from: NONE, contested: false, setAside: NONE };

const isSelfDescribed = ({ knownBy }: Observation): boolean => knownBy === 'self-described';

/** Those of the latest day that say yes or no: of what was said of oneself, or of everything else. */
const latestOf = (observations: readonly Observation[], selfDescribed: boolean): readonly Observation[] => {
  let latest: Observation[] | undefined;
  for (const one of observations) {
    if (one.answer === 'unknown' || isSelfDescribed(one) !== selfDescribed) continue;
    if (latest === undefined || one.on > latest[0]!.on) latest = [one];
    else if (one.on === latest[0]!.on) latest.push(one);
  }
  return latest ?? NONE;
};

/** Those that stand: what was seen before what was said of oneself. */
const standingOf = (observations: readonly Observation[]): readonly Observation[] => {
  const seen = latestOf(observations, false);
  return seen.length > 0 ? seen : latestOf(observations, true);
};

const weigh = (observations: readonly Observation[]): Reading => {
  const standing = standingOf(observations);
  const first = standing[0];
  if (!first) return UNREAD;
  const contested = standing.some(({ answer }) => answer !== first.answer);
  const answer = contested ? 'unknown' : first.answer;
  // Most items were looked for once, and then nothing is set aside.
  const setAside =
    standing.length === observations.length || isSelfDescribed(first)
      ? NONE
      : idsOf(latestOf(observations, true).filter((told) => told.answer !== answer));
  return { answer, on: first.on, from: idsOf(standing), contested, setAside };
};

const idsOf = (observations: readonly Observation[]): readonly string[] =>
  observations.map(({ id }) => id).sort();

/** What an item says against a proposition: a yes that stands. A denial taken back, or disputed, says nothing. */
const denialsBy = (index: ObservationIndex, item: string): readonly Observation[] => {
  const standing = standingOf(index.get(item) ?? NONE);
  return standing.every(({ answer }) => answer === 'yes')
    ? standing.map((denial) => ({ ...denial, answer: 'no' }))
    : NONE;
};

/**
 * Reads a proposition from the items that speak for it and those that speak against it.
 *
 * A yes to an item in `pro` speaks for, a no against. A yes to an item in `contra` speaks against while it stands; a
 * no to it takes an earlier yes back and otherwise says nothing, because not denying is not admitting. What someone saw, or was told by others, outranks what the person
 * says of themselves; within a rank the latest day stands; an `unknown` recorded later leaves the earlier answer.
 *
 * @param index - Observations by item, up to the day.
 * @param pro - Items that speak for the proposition.
 * @param contra - Items that speak against it.
 * @returns What stands, and which observations it rests on.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (observed parenting before described parenting), widened by house choice.
 * @example readProposition(new Map(), ['admits'], ['denies']).answer; // => 'unknown'
 */
export const readProposition = (
  index: ObservationIndex,
  pro: readonly string[],
  contra: readonly string[],
): Reading => {
  const said: Observation[] = [];
  for (const item of pro) for (const one of index.get(item) ?? NONE) said.push(one);
  for (const item of contra) for (const one of denialsBy(index, item)) said.push(one);
  return weigh(said);
};

/**
 * Reads one item.
 *
 * @param index - Observations by item, up to the day.
 * @param item - Id of the item.
 * @returns What stands, and which observations it rests on.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (observed parenting before described parenting), widened by house choice.
 * @example readItem(new Map(), 'admits').from; // => []
 */
export const readItem = (index: ObservationIndex, item: string): Reading => weigh(index.get(item) ?? NONE);

/**
 * Turns a reading into evidence.
 *
 * @param factor - Id of the item or proposition read.
 * @param reading - What was read.
 * @param cite - Why this factor counts.
 * @returns One piece of evidence.
 * @throws Never.
 * @see The library's design, section 1 (judgement).
 * @example evidenceOf('admits', readItem(new Map(), 'admits'), ENG_9.cite).observed; // => 'unknown'
 */
export const evidenceOf = (factor: string, reading: Reading, cite: Citation): Evidence => ({
  factor,
  observed: reading.answer,
  from: reading.from,
  cite,
});

/**
 * What a reader should keep in mind about a reading: a contradiction, or a self-description set aside.
 *
 * @param factor - Id of the item or proposition read.
 * @param reading - What was read.
 * @returns Cautions `record-contradicts-itself` and `self-description-set-aside`, where they apply.
 * @throws Never.
 * @see Engaging Families Toolkit, 9.2 (observed parenting before described parenting), widened by house choice.
 * @example readingCautions('admits', readItem(new Map(), 'admits')); // => []
 */
export const readingCautions = (
  factor: string,
  { contested, from, setAside }: Reading,
): readonly Caution[] => {
  if (!contested && setAside.length === 0) return NONE;
  const cautions: Caution[] = [];
  if (contested) cautions.push({ code: 'record-contradicts-itself', detail: { factor, from }, rule: ENG_9 });
  if (setAside.length > 0)
    cautions.push({ code: 'self-description-set-aside', detail: { factor, from: setAside }, rule: ENG_9 });
  return cautions;
};

/** An item with what was read of it. */
export type ItemReading<Id extends string = string> = {
  /** Id of the item. */
  readonly id: Id;
  /** What was read. */
  readonly reading: Reading;
};

/**
 * Turns what was read for one rule into the grounds of its judgement.
 *
 * @param read - Every item that the rule looks at, with what was read, in the order of its source.
 * @param rule - The rule.
 * @returns As evidence each item that the record speaks of; the cautions of all of them; the rule.
 * @throws Never.
 * @see The library's design, section 1 (judgement).
 * @example groundsOf([{ id: 'admits', reading: readItem(new Map(), 'admits') }], ENG_9).evidence; // => []
 */
export const groundsOf = (read: readonly ItemReading[], rule: Rule): Grounds => ({
  evidence: read
    .filter(({ reading }) => reading.from.length > 0)
    .map(({ id, reading }) => evidenceOf(id, reading, rule.cite)),
  cautions: read.flatMap(({ id, reading }) => readingCautions(id, reading)),
  rules: [rule],
});
