import {
  type Answers,
  answerTo,
  type Caution,
  conclude,
  type Evidence,
  type IsoDate,
  indexObservations,
  type Judgement,
  type Rule,
  undetermined,
} from '../../kernel/index.js';
import { ENG_15, PLN_12 } from '../borrowed.js';
import { SAF_13_ASKED, SAF_14, SAF_16, SAF_18, SAF_18_EVER, SAF_23, SAF_25 } from '../register.js';
import type { VisitContext } from '../schema.js';
import {
  HOME_VISIT_HAZARDS,
  PRE_VISIT_QUESTIONS,
  type PreVisitQuestionId,
  THREAT_ITEMS,
  type VisitArrangement,
} from '../vocabulary.js';
import { type EverReading, everEvidence, readEver } from './ever.js';
import { listOverrides, type OverrideState } from './overrides.js';
import { type ArrangementNeed, listNeeds, type VisitPicture } from './visit-arrangements.js';

export type { VisitContext } from '../schema.js';

/** Whether everything the guidance asks for is arranged. That it is does not make a visit safe. */
export type VisitFinding = 'arranged' | 'not-ready';

/** One arrangement for a visit. */
export type Arrangement = {
  /** Id of the arrangement, also the id of its wording. */
  readonly id: VisitArrangement;
  /** Whether it stands, is to be made, is offered, or waits for an answer that nobody has given. */
  readonly state: 'in-place' | 'to-arrange' | 'to-find-out' | 'to-consider';
  /** Ids of the questions, threats, hazards or judgements that ask for it. */
  readonly why: readonly string[];
  /** The rule that puts it there. */
  readonly rule: Rule;
};

/** A judgement about a visit, with what to arrange. */
export type VisitPlan = Judgement<VisitFinding> & {
  /** What comes before everything else. */
  readonly first: readonly OverrideState[];
  /** What to arrange, most pressing first. What is not needed is left out. */
  readonly arrangements: readonly Arrangement[];
  /**
   * Whether anybody may go alone: `ruled-out` where it is dangerous; `advised-against` where the worker would have
   * company or a threat is on record; `not-cleared` while danger or company is unknown; otherwise `no-objection-recorded`.
   */
  readonly alone: 'ruled-out' | 'advised-against' | 'not-cleared' | 'no-objection-recorded';
  /** Questions not answered yet. None of them is read as fine. */
  readonly open: readonly PreVisitQuestionId[];
};

/** What only a record can show, so that ticking it off is not enough. */
const NEEDS_RECORD: readonly VisitArrangement[] = [
  'safety.arrangement.action-plan-agreed',
  'safety.arrangement.child-at-home-weighed',
];

const stateOf = (need: ArrangementNeed, arranged: readonly string[]): Arrangement['state'] | undefined => {
  const arrangedNow = arranged.includes(need.id) && !NEEDS_RECORD.includes(need.id);
  if (need.needed === 'no' && (need.done === 'yes' || !arrangedNow)) return undefined;
  if (need.done === 'yes' || arrangedNow) return 'in-place';
  if (need.optional) return 'to-consider';
  return need.needed === 'unknown' || need.done === 'unknown' ? 'to-find-out' : 'to-arrange';
};

const aloneOf = ({ answers, dangerous, threats }: VisitPicture): VisitPlan['alone'] => {
  const joint = answerTo(answers, 'safety.pre-visit.joint');
  if (dangerous === 'yes') return 'ruled-out';
  if (joint === 'yes' || threats.length > 0) return 'advised-against';
  return dangerous === 'unknown' || joint === 'unknown' ? 'not-cleared' : 'no-objection-recorded';
};

const visitCautions = ({ answers, context, dangerous, onRecord }: VisitPicture): readonly Caution[] => {
  const elsewhere =
    (context.venue ?? 'home') !== 'home' || answerTo(answers, 'safety.pre-visit.neutral-venue') === 'yes';
  const risky = dangerous === 'yes' || onRecord.length > 0;
  return [
    { code: 'follow-own-policy', rule: SAF_23 },
    ...(dangerous === 'yes' ? [{ code: 'nobody-goes-alone', rule: SAF_14 }] : []),
    risky
      ? { code: 'leave-if-too-threatening', rule: SAF_16 }
      : { code: 'past-calm-proves-nothing', rule: SAF_18 },
    // Judged calm, and risky all the same: by what is on record.
    ...(dangerous === 'no' && risky
      ? [{ code: 'judged-calm-despite-record', detail: { factors: onRecord }, rule: SAF_18_EVER }]
      : []),
    ...(elsewhere
      ? [
          { code: 'child-at-home-matters', rule: PLN_12 },
          { code: 'home-visits-work-and-weigh', rule: ENG_15 },
        ]
      : []),
  ];
};

const visitEvidence = (
  { answers, dangerous }: VisitPicture,
  recorded: readonly EverReading[],
): readonly Evidence[] => [
  ...(dangerous === 'unknown'
    ? []
    : [{ factor: 'dangerous', observed: dangerous, from: [], cite: SAF_14.cite }]),
  ...PRE_VISIT_QUESTIONS.questions
    .map(({ id }) => ({ factor: id, observed: answerTo(answers, id), from: [], cite: SAF_13_ASKED.cite }))
    .filter(({ observed }) => observed !== 'unknown'),
  ...recorded.map((one) => everEvidence(one, SAF_25.cite)),
];

const judge = (
  picture: VisitPicture,
  recorded: readonly EverReading[],
  listed: readonly { readonly need: ArrangementNeed; readonly state: Arrangement['state'] }[],
): Judgement<VisitFinding> => {
  const grounds = {
    evidence: visitEvidence(picture, recorded),
    cautions: visitCautions(picture),
    rules: [...new Set(listed.map(({ need }) => need.rule))],
  };
  if (listed.some(({ state }) => state === 'to-arrange')) return conclude(grounds, 'not-ready', []);
  const fields = [
    ...new Set(listed.flatMap(({ need, state }) => (state === 'to-find-out' ? need.open : []))),
  ];
  if (fields.length === 0) return conclude(grounds, 'arranged', []);
  const couldBecome: readonly VisitFinding[] =
    fields.length === 1 ? ['arranged', 'not-ready'] : ['not-ready'];
  return undetermined(
    grounds,
    fields.map((field) => ({ field, couldBecome })),
  );
};

/**
 * Plans a visit from the answers to the questions before it: what to arrange, and why.
 *
 * A question not answered is never read as fine. Where it is dangerous nobody goes alone. A risk that is known has
 * its plan agreed before the visit and in the supervision notes. Seeing the family only at the office needs its
 * weighing against seeing the child at home on record.
 *
 * @param answers - Answers to the questions before a visit; what is absent was not asked.
 * @param context - What else is known: danger, venue, what is arranged, the plan, threats and hazards on record.
 * @param options - `on`: the day of planning; later observations and later records do not count.
 * @returns `arranged` where everything asked for stands, `not-ready` where something is still to arrange, otherwise
 *   undetermined with what to find out; with the arrangements, and whether anybody may go alone. `arranged` does not
 *   say that the visit is safe.
 * @throws Never.
 * @see Hard to Engage procedure, Keeping professionals safe, and Supervision and support; Toolkit, 11.1: rules SAF-13
 *   to SAF-16, SAF-18, SAF-19, SAF-23, SAF-25, PLN-12 (D-22).
 * @example planVisit({}, { dangerous: 'yes' }, { on: isoDate('2026-11-21') }).alone; // => 'ruled-out'
 */
export const planVisit = (
  answers: Answers<PreVisitQuestionId>,
  context: VisitContext,
  { on }: { readonly on: IsoDate },
): VisitPlan => {
  const index = indexObservations(context.observations ?? [], on);
  const seen = (items: readonly string[]) =>
    items.map((item) => readEver(index, item)).filter(({ answer }) => answer === 'yes');
  const threats = seen(THREAT_ITEMS);
  const recorded = [...threats, ...seen(HOME_VISIT_HAZARDS)];
  const picture: VisitPicture = {
    answers,
    context,
    dangerous: context.dangerous ?? 'unknown',
    onRecord: recorded.map(({ item }) => item),
    threats: threats.map(({ item }) => item),
    on,
  };
  const listed = listNeeds(picture).flatMap((need) => {
    const state = stateOf(need, context.arranged ?? []);
    return state === undefined ? [] : [{ need, state }];
  });
  return {
    ...judge(picture, recorded, listed),
    first: listOverrides(context.overrides ?? {}),
    arrangements: listed.map(({ need: { id, why, rule }, state }) => ({ id, state, why, rule })),
    alone: aloneOf(picture),
    open: PRE_VISIT_QUESTIONS.questions
      .map(({ id }) => id)
      .filter((id) => answerTo(answers, id) === 'unknown'),
  };
};
