import {
  type Answer,
  anyOf,
  type Caution,
  type Contact,
  conclude,
  type Evidence,
  type IsoDate,
  type Judgement,
  undetermined,
} from '../../kernel/index.js';
import { ENG_8, ENG_10, ENG_17 } from '../register.js';
import type { ServiceContext } from '../schema.js';
import { contactIds, contactsUpTo } from './contacts.js';
import { type InvitationCheck, listInvitations } from './invitations.js';
import { listCommunicationNeeds, type NeedCheck } from './needs.js';
import { describePersistence, type Persistence } from './persistence.js';
import { listServiceChecks, type ServiceCheck } from './service-checks.js';

export type { ServiceContext } from '../schema.js';

/** What to look at before a family is called hard to engage. It says nothing about the family. */
export type ServiceFinding = 'look-at-service-first' | 'service-shown-reachable';

/** What a service did to reach a family: the judgement, and everything it rests on. */
export type ServiceReliability = Judgement<ServiceFinding> & {
  /** Appointments called off, moved or met late, and changes of worker. */
  readonly checks: readonly ServiceCheck[];
  /** Communication needs, known and met or not. */
  readonly needs: readonly NeedCheck[];
  /** Who was asked to take part and who was left out. */
  readonly invitations: readonly InvitationCheck[];
  /** Whole minutes late, for each contact at which the worker was late at all, oldest first. */
  readonly late: readonly { readonly contact: string; readonly on: IsoDate; readonly minutes: number }[];
  /** What was tried, when and by what means. */
  readonly persistence: Persistence;
};

const LOOK = 'look-at-service-first';
const REACHABLE = 'service-shown-reachable';

/** Everything that may need looking at, whatever kind of check it came from. */
const pointsOf = (
  checks: readonly ServiceCheck[],
  needs: readonly NeedCheck[],
  invitations: readonly InvitationCheck[],
): readonly Evidence[] => [
  ...checks.map(({ id, answer, from, cite }) => ({ factor: id, observed: answer, from, cite })),
  ...needs.map(({ need, unmet, from, against, cite }) => ({
    factor: need,
    observed: unmet,
    from: [...from, ...against],
    cite,
  })),
  ...invitations.map(({ id, leftOut, from, rule }) => ({
    factor: id,
    observed: leftOut,
    from,
    cite: rule.cite,
  })),
];

const cautionsOf = (
  late: readonly Contact[],
  needs: readonly NeedCheck[],
  invitations: readonly InvitationCheck[],
  answer: Answer,
): readonly Caution[] => {
  const from = contactIds(late.filter(({ outcome }) => outcome === 'not-in'));
  const people = [...new Set(invitations.flatMap(({ notInvited }) => notInvited))];
  const cautions: Caution[] = [
    { code: answer === 'no' ? 'reachable-is-not-hard-to-engage' : 'before-hard-to-engage', rule: ENG_17 },
  ];
  if (from.length > 0) cautions.push({ code: 'late-and-nobody-in', detail: { from }, rule: ENG_17 });
  if (needs.every(({ known }) => known === 'unknown'))
    cautions.push({ code: 'communication-needs-not-asked', rule: ENG_17 });
  if (people.length > 0) cautions.push({ code: 'leaving-out-may-protect', detail: { people }, rule: ENG_8 });
  return cautions;
};

/**
 * Judges what the service did to be reached, before anybody calls a family hard to engage.
 *
 * Any one thing on the service's side is enough to look there first: an appointment it called off, moved or was late
 * for, a change of worker, a communication need known and not met, somebody left out. It is shown to be reachable only
 * where every one of these is known and none is there. There is no score, and no finding about the family.
 *
 * @param contacts - Contacts with this family, in any order.
 * @param context - `on`: the day of the judgement; people, observations, the day of referral and what counts as late,
 *   where they are known.
 * @returns The finding, with counts, days and ids; undetermined where the record cannot tell, with what to fill.
 * @throws Never.
 * @see Engaging Families Toolkit, 1.0, 6.0, 8.3 and 9.2 (`barnsley-toolkit`): rules ENG-10, ENG-17.
 * @example assessServiceReliability([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessServiceReliability = (
  contacts: readonly Contact[],
  { on, people = [], observations = [], referredOn, lateFrom = 1 }: ServiceContext,
): ServiceReliability => {
  const known = contactsUpTo(contacts, on);
  const late = known.filter(({ serviceLateMinutes: minutes = 0 }) => minutes > 0);
  const checks = listServiceChecks(known, lateFrom);
  const needs = listCommunicationNeeds(known, observations, { on });
  const invitations = listInvitations(known, people, observations, { on });
  const points = pointsOf(checks, needs, invitations);
  const answer = anyOf(points.map(({ observed }) => observed));
  const grounds = {
    evidence: points.filter(({ from }) => from.length > 0),
    cautions: cautionsOf(late, needs, invitations, answer),
    rules: [ENG_17, ENG_10],
  };
  const unknown = points.filter(({ observed }) => observed === 'unknown');
  const judgement: Judgement<ServiceFinding> =
    answer === 'unknown'
      ? undetermined(
          grounds,
          unknown.map(({ factor }) => ({
            field: factor,
            couldBecome: unknown.length === 1 ? [LOOK, REACHABLE] : [LOOK],
          })),
        )
      : conclude(grounds, answer === 'yes' ? LOOK : REACHABLE, []);
  return {
    ...judgement,
    checks,
    needs,
    invitations,
    late: late.map(({ id: contact, on: day, serviceLateMinutes: minutes }) => ({
      contact,
      on: day,
      minutes: minutes!,
    })),
    persistence: describePersistence(known, { on, referredOn }),
  };
};
