import {
  type Answer,
  allOf,
  anyOf,
  type Caution,
  type Contact,
  conclude,
  groundsOf,
  type IsoDate,
  type ItemReading,
  indexObservations,
  type Judgement,
  type Missing,
  notApplicable,
  type Observation,
  type ObservationIndex,
  type Rule,
  readItem,
  readingCautions,
  readProposition,
  undetermined,
} from '../../kernel/index.js';
import { BEH_3, BEH_7, BEH_11, BEH_15 } from '../register.js';
import {
  ASSESSMENT_LIMITS,
  type AssessmentLimit,
  AVOIDANCE_OPENERS,
  BEHAVIOUR_SIGNS,
  CHILD_COPING,
  type ChildCoping,
  INCLUDES_VIOLENCE,
} from '../vocabulary.js';

const readAll = <Id extends string>(
  index: ObservationIndex,
  ids: readonly Id[],
): readonly ItemReading<Id>[] => ids.map((id) => ({ id, reading: readItem(index, id) }));

const answersOf = (reads: readonly ItemReading[]): readonly Answer[] =>
  reads.map(({ reading }) => reading.answer);

const unknownIn = (reads: readonly ItemReading[]): readonly string[] =>
  reads.filter(({ reading }) => reading.answer === 'unknown').map(({ id }) => id);

/** Whether the child's risk assessment covers the violence or intimidation that the record shows. */
export type ViolenceInAssessment = 'included' | 'must-be-included';

/**
 * Judges whether the risk assessment of a child who lives with violence or intimidation includes it, as it must.
 *
 * @param observations - Observations about the family and its assessment (`INCLUDES_VIOLENCE`), in any order.
 * @param options - `on`: the day of the judgement.
 * @returns `must-be-included` until the record says that it is; not applicable (`no-violence-recorded`) only where
 *   every sign of violence was looked for and not found.
 * @throws Never.
 * @see Hard-to-engage procedure (`hard-to-engage-procedure`), impact on assessment: rule BEH-7.
 * @example assessViolenceIncluded([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessViolenceIncluded = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<ViolenceInAssessment> => {
  const index = indexObservations(observations, on);
  const signs = readAll(index, BEHAVIOUR_SIGNS['behaviour.toolkit-type.violence']);
  const included = readItem(index, INCLUDES_VIOLENCE);
  const grounds = groundsOf([...signs, { id: INCLUDES_VIOLENCE, reading: included }], BEH_7);
  const violence = anyOf(answersOf(signs));
  if (violence === 'no') return notApplicable(grounds, 'no-violence-recorded');
  const found: ViolenceInAssessment = included.answer === 'yes' ? 'included' : 'must-be-included';
  const gap: readonly Missing<ViolenceInAssessment>[] =
    included.answer === 'unknown'
      ? [{ field: INCLUDES_VIOLENCE, couldBecome: violence === 'yes' ? ['included'] : [] }]
      : [];
  if (violence === 'yes') return conclude(grounds, found, gap);
  const couldBecome: readonly ViolenceInAssessment[] = [found];
  return undetermined(grounds, [...unknownIn(signs).map((field) => ({ field, couldBecome })), ...gap]);
};

/** Whether avoidance may be giving way. */
export type AvoidanceOpening = 'may-open-up' | 'not-yet';

/**
 * Judges whether avoidance may be giving way: the parent sees that the worker will not be put off, and feels the
 * concern and the wish to help.
 *
 * @param observations - Observations about this parent, `AVOIDANCE_OPENERS` among them, in any order.
 * @param options - `on`: the day of the judgement.
 * @returns `may-open-up` where both are there, `not-yet` where either is not; undetermined while it is not known.
 * @throws Never.
 * @see Hard-to-engage procedure (`hard-to-engage-procedure`), four types: rule BEH-3.
 * @example assessAvoidanceOpening([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessAvoidanceOpening = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<AvoidanceOpening> => {
  const reads = readAll(indexObservations(observations, on), AVOIDANCE_OPENERS);
  const grounds = groundsOf(reads, BEH_3);
  const answer = allOf(answersOf(reads));
  if (answer !== 'unknown') return conclude(grounds, answer === 'yes' ? 'may-open-up' : 'not-yet', []);
  const open = unknownIn(reads);
  const couldBecome: readonly AvoidanceOpening[] =
    open.length === 1 ? ['may-open-up', 'not-yet'] : ['not-yet'];
  return undetermined(
    grounds,
    open.map((field) => ({ field, couldBecome })),
  );
};

/** One ordinary tool of assessment, and whether hostility has taken it away. */
export type LimitReading = {
  /** The limit. */
  readonly limit: AssessmentLimit;
  /** Whether it holds now. */
  readonly answer: Answer;
  /** Ids of the observations and contacts it rests on. */
  readonly from: readonly string[];
  /** Effect counts, whether or not it is meant. */
  readonly cautions: readonly Caution[];
  /** The rule behind it. */
  readonly rule: Rule;
};

const LIMIT_ALSO: { readonly [K in AssessmentLimit]?: string } = {
  'behaviour.assessment.tool-limit.child-alone': 'behaviour.toolkit-type.refusal.child-not-seen-alone',
};

/** A child who was seen alone, or seen at home, lifts the limit from that day. */
const lifts = ({ id, on, channel, outcome, childSeen, childSeenAlone }: Contact): readonly Observation[] => {
  const lifted: readonly AssessmentLimit[] = [
    ...(childSeenAlone === 'yes' ? (['behaviour.assessment.tool-limit.child-alone'] as const) : []),
    ...(childSeen === 'yes' && channel === 'home-visit' && outcome === 'held'
      ? (['behaviour.assessment.tool-limit.child-at-home'] as const)
      : []),
  ];
  return lifted.map((item) => ({ id, on, about: '', item, answer: 'no' }));
};

/**
 * Lists the ordinary tools of assessment and whether hostility has taken them away: seeing the child alone, seeing the
 * child at home, what others know. Whether that was meant is not asked: effect counts, not intent.
 *
 * @param observations - Observations about this family, in any order.
 * @param contacts - Contacts; a child seen alone, or at home, lifts the limit from that day.
 * @param options - `on`: the day of the judgement; what came later does not count.
 * @returns All three limits, in the procedure's order.
 * @throws Never.
 * @see Hard-to-engage procedure (`hard-to-engage-procedure`), impact on assessment: rule BEH-11.
 * @example listAssessmentLimits([], [], { on: isoDate('2026-11-21') })[0]?.answer; // => 'unknown'
 */
export const listAssessmentLimits = (
  observations: readonly Observation[],
  contacts: readonly Contact[],
  { on }: { readonly on: IsoDate },
): readonly LimitReading[] => {
  const index = indexObservations([...observations, ...contacts.flatMap(lifts)], on);
  return ASSESSMENT_LIMITS.map((limit) => {
    const also = LIMIT_ALSO[limit];
    const reading = readProposition(index, also === undefined ? [limit] : [limit, also], []);
    const held: readonly Caution[] =
      reading.answer === 'yes' ? [{ code: 'effect-counts-not-intent', rule: BEH_11 }] : [];
    return {
      limit,
      answer: reading.answer,
      from: reading.from,
      cautions: [...readingCautions(limit, reading), ...held],
      rule: BEH_11,
    };
  });
};

/** One way in which a child may be coping, and what the record says of it. */
export type CopingReading = {
  /** The way of coping. */
  readonly coping: ChildCoping;
  /** What the record says. */
  readonly answer: Answer;
  /** Ids of the observations it rests on. */
  readonly from: readonly string[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rule behind it. */
  readonly rule: Rule;
};

/**
 * Lists how a child may be coping with hostility at home, with what the record says. A calm or smiling child is no
 * evidence that all is well.
 *
 * @param observations - Observations about this child, in any order.
 * @param options - `on`: the day of the judgement; what came later does not count.
 * @returns All five ways, in the procedure's order.
 * @throws Never.
 * @see Hard-to-engage procedure (`hard-to-engage-procedure`), impact on assessment of the child: rule BEH-15.
 * @example listChildCoping([], { on: isoDate('2026-11-21') })[0]?.answer; // => 'unknown'
 */
export const listChildCoping = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): readonly CopingReading[] =>
  readAll(indexObservations(observations, on), CHILD_COPING).map(({ id, reading }) => ({
    coping: id,
    answer: reading.answer,
    from: reading.from,
    cautions: readingCautions(id, reading),
    rule: BEH_15,
  }));
