import {
  type Contact,
  conclude,
  type Evidence,
  type Grounds,
  type Judgement,
  notApplicable,
  type Rule,
  undetermined,
} from '../../kernel/index.js';
import { BEH_1, BEH_1_DERIVED, BEH_13 } from '../register.js';

/** What a closed door points to. */
export type DoorFinding = 'behaviour.toolkit-type.confrontation' | 'behaviour.toolkit-type.avoidance';

/**
 * Applies the door test to one visit: being in and not opening points to confrontation, being out to avoidance.
 *
 * @param contact - A contact, whatever came of it.
 * @returns What the closed door points to; undetermined where nobody knows whether anyone was in; not applicable
 *   (`no-closed-door`) where the door was not the question. Being out is also a missed appointment, so it carries the
 *   caution that three types stay open.
 * @throws Never.
 * @see Hard-to-engage procedure (`hard-to-engage-procedure`), four types: rules BEH-1, BEH-13.
 * @example findingOf(assessDoor({ id: 'c1', on: isoDate('2026-03-01'), channel: 'home-visit', outcome: 'in-but-not-opening' })); // => 'behaviour.toolkit-type.confrontation'
 */
export const assessDoor = ({ id, channel, outcome }: Contact): Judgement<DoorFinding> => {
  if (outcome === 'in-but-not-opening')
    return conclude(groundsFor(id, BEH_1), 'behaviour.toolkit-type.confrontation', []);
  if (channel === 'home-visit' && outcome === 'not-in')
    return conclude(groundsFor(id, BEH_1_DERIVED), 'behaviour.toolkit-type.avoidance', []);
  if (channel === 'home-visit' && (outcome === 'not-recorded' || outcome === 'no-reply'))
    return undetermined({ evidence: [], cautions: [], rules: [BEH_1] }, [
      {
        field: 'contact.outcome',
        couldBecome: ['behaviour.toolkit-type.confrontation', 'behaviour.toolkit-type.avoidance'],
      },
    ]);
  return notApplicable({ evidence: [], cautions: [], rules: [BEH_1] }, 'no-closed-door');
};

const groundsFor = (contact: string, rule: Rule): Grounds => {
  const evidence: readonly Evidence[] = [
    { factor: 'contact.outcome', observed: 'yes', from: [contact], cite: rule.cite },
  ];
  return rule === BEH_1
    ? { evidence, cautions: [], rules: [rule] }
    : { evidence, cautions: [{ code: 'missed-appointment-is-open', rule: BEH_13 }], rules: [rule, BEH_13] };
};
