import {
  type Answer,
  anyOf,
  byCodeUnit,
  type Caution,
  conclude,
  findingOf,
  type IsoDate,
  indexObservations,
  type Judgement,
  type Observation,
  type ObservationIndex,
  type Rule,
  undetermined,
} from '../../kernel/index.js';
import { PLN_7, PLN_17 } from '../register.js';
import { ESCALATION_TRIGGERS, PROTECTION_NEEDED } from '../vocabulary.js';

/** Whether child protection procedures are called for. */
export type EscalationFinding = 'child-protection-procedures' | 'no-trigger-recorded';

type Concern = { readonly answer: Answer; readonly from: readonly string[] };

const idsOf = (observations: readonly Observation[]): readonly string[] =>
  observations.map(({ id }) => id).sort(byCodeUnit);

/**
 * A concern once raised stands until a later day on which somebody other than the person concerned says otherwise, and
 * says it of whom it was raised about: a calm word of one child does not silence what was said of another. A
 * self-description never silences it, and a self-description that raises it is never set aside.
 */
const readConcern = (index: ObservationIndex, item: string): Concern => {
  const all = index.get(item) ?? [];
  const against = all.filter(({ answer, knownBy }) => answer === 'no' && knownBy !== 'self-described');
  const cleared = new Map<string, string>();
  const clearedOn = ({ about }: Observation): string => cleared.get(about) ?? '';
  for (const one of against) if (one.on > clearedOn(one)) cleared.set(one.about, one.on);
  const raised = all.filter((one) => one.answer === 'yes' && one.on >= clearedOn(one));
  if (raised.length > 0) return { answer: 'yes', from: idsOf(raised) };
  const standing = against.filter((one) => one.on === clearedOn(one));
  return { answer: standing.length > 0 ? 'no' : 'unknown', from: idsOf(standing) };
};

/** Any one of the concerns is enough; none stands only where all were asked and answered. */
const judgeConcerns = <F>(
  items: readonly string[],
  observations: readonly Observation[],
  on: IsoDate,
  rule: Rule,
  { raised, none }: { readonly raised: F; readonly none: F },
): Judgement<F> => {
  const index = indexObservations(observations, on);
  const read = items.map((item) => ({ item, ...readConcern(index, item) }));
  const grounds = {
    evidence: read
      .filter(({ from }) => from.length > 0)
      .map(({ item, answer, from }) => ({ factor: item, observed: answer, from, cite: rule.cite })),
    cautions: [],
    rules: [rule],
  };
  const answer = anyOf(read.map((one) => one.answer));
  if (answer !== 'unknown') return conclude(grounds, answer === 'yes' ? raised : none, []);
  const open = read.filter((one) => one.answer === 'unknown');
  const couldBecome = open.length === 1 ? [raised, none] : [raised];
  return undetermined(
    grounds,
    open.map(({ item }) => ({ field: item, couldBecome })),
  );
};

/**
 * Judges whether child protection procedures are to be followed: concern that a child is being seriously harmed, or a
 * crime in progress. Either is enough, whatever the state of engagement, and outranks every other recommendation.
 *
 * @param observations - Observations whose items are `plan.escalate.serious-harm` and `plan.escalate.crime`, in any
 *   order.
 * @param options - `on`: the day; later observations do not count.
 * @returns `child-protection-procedures` as soon as either stands; `no-trigger-recorded` only where both were asked and
 *   answered no by somebody else than the person concerned, of everybody of whom they were asked; undetermined while
 *   either is not known.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.2 (`barnsley-toolkit`): rule PLN-17.
 * @example assessEscalation([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessEscalation = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<EscalationFinding> =>
  judgeConcerns<EscalationFinding>(ESCALATION_TRIGGERS, observations, on, PLN_17, {
    raised: 'child-protection-procedures',
    none: 'no-trigger-recorded',
  });

/** Whether protective action goes ahead. */
export type ProtectionFinding = 'go-ahead' | 'not-needed-now';

const FEELS_LIKE_FAILURE: Caution = { code: 'feels-like-failure', rule: PLN_7 };

/**
 * Judges whether protective action goes ahead. That it may feel like having failed the parent never holds it back: how
 * it feels to the worker is not asked here, and is nothing for a family's record.
 *
 * @param observations - Observations whose item is `plan.re-evaluate.protect.needed`, in any order; of one child, where
 *   each is judged by itself.
 * @param options - `on`: the day; later observations do not count.
 * @returns `go-ahead` as soon as somebody says that it is needed, with a caution to look after the worker; `not-needed-now`
 *   where somebody other than the person concerned says that it is not; undetermined while nobody has said.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.1 (`barnsley-toolkit`): rule PLN-7.
 * @example assessProtectiveAction([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessProtectiveAction = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<ProtectionFinding> => {
  const judged = judgeConcerns<ProtectionFinding>([PROTECTION_NEEDED], observations, on, PLN_7, {
    raised: 'go-ahead',
    none: 'not-needed-now',
  });
  return findingOf(judged) === 'go-ahead' ? { ...judged, cautions: [FEELS_LIKE_FAILURE] } : judged;
};
