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
import { D_6, type Difference } from '../differences.js';
import { ENG_8, ENG_10, ENG_17 } from '../register.js';
import type { ServiceContext } from '../schema.js';
import { contactIds, contactsUpTo, isRemoteSubstance } from './contacts.js';
import { type InvitationCheck, listInvitations } from './invitations.js';
import { listCommunicationNeeds, type NeedCheck } from './needs.js';
import { describePersistence, type Persistence } from './persistence.js';
import { firstWithEach, listServiceChecks, type ServiceCheck } from './service-checks.js';

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
  /** Workers in the order in which the family first had them, with the day. */
  readonly workers: readonly { readonly worker: string; readonly from: IsoDate }[];
  /** What was tried, when and by what means. */
  readonly persistence: Persistence;
  /** Where the sources differ on something this judgement touches. */
  readonly differences: readonly Difference[];
};

/** One thing that may need looking at, whatever kind of check it came from. */
type Point = { readonly field: string; readonly answer: Answer; readonly evidence: Evidence };

const pointsOf = (
  checks: readonly ServiceCheck[],
  needs: readonly NeedCheck[],
  invitations: readonly InvitationCheck[],
): readonly Point[] => [
  ...checks.map(({ id, answer, from, cite }) => ({
    field: id as string,
    answer,
    evidence: { factor: id, observed: answer, from, cite },
  })),
  ...needs.map(({ need, unmet, from, against, cite }) => ({
    field: need,
    answer: unmet,
    evidence: { factor: need, observed: unmet, from: [...from, ...against], cite },
  })),
  ...invitations.map(({ id, leftOut, from, rule }) => ({
    field: id,
    answer: leftOut,
    evidence: { factor: id, observed: leftOut, from, cite: rule.cite },
  })),
];

const cautionsOf = (
  contacts: readonly Contact[],
  needs: readonly NeedCheck[],
  invitations: readonly InvitationCheck[],
  answer: Answer,
): readonly Caution[] => {
  const lateAndOut = contactIds(
    contacts.filter(({ outcome, serviceLateMinutes = 0 }) => outcome === 'not-in' && serviceLateMinutes > 0),
  );
  const leftOut = invitations.flatMap(({ notInvited }) => notInvited);
  return [
    {
      code: answer === 'no' ? 'reachable-is-not-hard-to-engage' : 'before-hard-to-engage',
      rule: ENG_17,
    },
    ...(lateAndOut.length > 0
      ? [{ code: 'late-and-nobody-in', detail: { from: lateAndOut }, rule: ENG_17 }]
      : []),
    ...(needs.every(({ known }) => known === 'unknown')
      ? [{ code: 'communication-needs-not-asked', rule: ENG_17 }]
      : []),
    ...(leftOut.length > 0
      ? [{ code: 'leaving-out-may-protect', detail: { people: [...new Set(leftOut)] }, rule: ENG_8 }]
      : []),
  ];
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
 * @see Engaging Families Toolkit, 1.0, 6.0, 8.3 and 9.2 (`barnsley-toolkit`): rules ENG-10, ENG-17; difference D-6.
 * @example assessServiceReliability([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessServiceReliability = (
  contacts: readonly Contact[],
  { on, people = [], observations = [], referredOn, lateFrom = 1 }: ServiceContext,
): ServiceReliability => {
  const known = contactsUpTo(contacts, on);
  const checks = listServiceChecks(known, lateFrom);
  const needs = listCommunicationNeeds(known, observations, { on });
  const invitations = listInvitations(known, people, observations, { on });
  const points = pointsOf(checks, needs, invitations);
  const answer = anyOf(points.map((point) => point.answer));
  const grounds = {
    evidence: points.map(({ evidence }) => evidence).filter(({ from }) => from.length > 0),
    cautions: cautionsOf(known, needs, invitations, answer),
    rules: [ENG_17, ENG_10],
  };
  const found: readonly ServiceFinding[] = ['look-at-service-first', 'service-shown-reachable'];
  const unknown = points.filter((point) => point.answer === 'unknown');
  const couldBecome = unknown.length === 1 ? found : found.slice(0, 1);
  const missing = unknown.map(({ field }) => ({ field, couldBecome }));
  const judgement: Judgement<ServiceFinding> =
    answer === 'unknown'
      ? undetermined(grounds, missing)
      : conclude(grounds, found[answer === 'yes' ? 0 : 1]!, []);
  return {
    ...judgement,
    checks,
    needs,
    invitations,
    late: known.flatMap(({ id, on: day, serviceLateMinutes: minutes = 0 }) =>
      minutes > 0 ? [{ contact: id, on: day, minutes }] : [],
    ),
    workers: firstWithEach(known).map(({ by, on: from }) => ({ worker: by!, from })),
    persistence: describePersistence(known, { on, referredOn }),
    differences: known.some(isRemoteSubstance) ? [D_6] : [],
  };
};
