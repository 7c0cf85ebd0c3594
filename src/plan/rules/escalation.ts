import {
  type Answer,
  anyOf,
  byCodeUnit,
  conclude,
  type IsoDate,
  indexObservations,
  type Judgement,
  type Observation,
  type ObservationIndex,
  undetermined,
} from '../../kernel/index.js';
import { PLN_7, PLN_17 } from '../register.js';
import { ESCALATION_TRIGGERS } from '../vocabulary.js';

/** Whether child protection procedures are called for. */
export type EscalationFinding = 'child-protection-procedures' | 'no-trigger-recorded';

type Concern = { readonly answer: Answer; readonly from: readonly string[] };

const idsOf = (observations: readonly Observation[]): readonly string[] =>
  observations.map(({ id }) => id).sort(byCodeUnit);

/**
 * A concern once raised stands until a later day on which somebody other than the person concerned says otherwise.
 * A self-description never silences it, and a self-description that raises it is never set aside.
 */
const readConcern = (index: ObservationIndex, item: string): Concern => {
  const all = index.get(item) ?? [];
  const against = all.filter(({ answer, knownBy }) => answer === 'no' && knownBy !== 'self-described');
  const cleared = against.reduce((day, { on }) => (on > day ? on : day), '');
  const raised = all.filter(({ answer, on }) => answer === 'yes' && on >= cleared);
  if (raised.length > 0) return { answer: 'yes', from: idsOf(raised) };
  const standing = against.filter(({ on }) => on === cleared);
  return { answer: standing.length > 0 ? 'no' : 'unknown', from: idsOf(standing) };
};

/**
 * Judges whether child protection procedures are to be followed: concern that a child is being seriously harmed, or a
 * crime in progress. Either is enough, whatever the state of engagement, and outranks every other recommendation.
 *
 * @param observations - Observations whose items are `plan.escalate.serious-harm` and `plan.escalate.crime`, in any
 *   order.
 * @param options - `on`: the day; later observations do not count.
 * @returns `child-protection-procedures` as soon as either stands; `no-trigger-recorded` only where both were asked and
 *   answered no by somebody else than the person concerned; undetermined while either is not known.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.2 (`barnsley-toolkit`): rule PLN-17.
 * @example assessEscalation([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessEscalation = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<EscalationFinding> => {
  const index = indexObservations(observations, on);
  const read = ESCALATION_TRIGGERS.map((item) => ({ item, concern: readConcern(index, item) }));
  const grounds = {
    evidence: read
      .filter(({ concern }) => concern.from.length > 0)
      .map(({ item, concern }) => ({
        factor: item,
        observed: concern.answer,
        from: concern.from,
        cite: PLN_17.cite,
      })),
    cautions: [],
    rules: [PLN_17],
  };
  const answer = anyOf(read.map(({ concern }) => concern.answer));
  if (answer !== 'unknown')
    return conclude(grounds, answer === 'yes' ? 'child-protection-procedures' : 'no-trigger-recorded', []);
  const open = read.filter(({ concern }) => concern.answer === 'unknown');
  const couldBecome: readonly EscalationFinding[] =
    open.length === 1
      ? ['child-protection-procedures', 'no-trigger-recorded']
      : ['child-protection-procedures'];
  return undetermined(
    grounds,
    open.map(({ item }) => ({ field: item, couldBecome })),
  );
};

/** Whether protective action goes ahead. */
export type ProtectionFinding = 'go-ahead' | 'not-needed-now';

/**
 * Judges whether protective action goes ahead. That it may feel like having failed the parent never holds it back.
 *
 * @param answers - `actionNeeded`: whether the child needs protective action. `feelsLikeFailure`: whether it feels like
 *   personal failure to the worker; it only adds a caution, so that the worker is looked after.
 * @returns `go-ahead` where it is needed, `not-needed-now` where it is not, undetermined while nobody has said.
 * @throws Never.
 * @see Engaging Families Toolkit, 11.1 (`barnsley-toolkit`): rule PLN-7.
 * @example findingOf(assessProtectiveAction({ actionNeeded: 'yes', feelsLikeFailure: 'yes' })); // => 'go-ahead'
 */
export const assessProtectiveAction = ({
  actionNeeded,
  feelsLikeFailure,
}: {
  readonly actionNeeded: Answer;
  readonly feelsLikeFailure: Answer;
}): Judgement<ProtectionFinding> => {
  const cautions = feelsLikeFailure === 'yes' ? [{ code: 'feels-like-failure', rule: PLN_7 }] : [];
  const grounds = { evidence: [], cautions, rules: [PLN_7] };
  if (actionNeeded === 'unknown')
    return undetermined(grounds, [{ field: 'actionNeeded', couldBecome: ['go-ahead', 'not-needed-now'] }]);
  const evidence = [{ factor: 'actionNeeded', observed: actionNeeded, from: [], cite: PLN_7.cite }];
  return conclude({ ...grounds, evidence }, actionNeeded === 'yes' ? 'go-ahead' : 'not-needed-now', []);
};
