import {
  type Answer,
  findingOf,
  type IsoDate,
  type Judgement,
  missingOf,
  type Observation,
} from '../kernel/index.js';
import { assessEscalation, type EscalationFinding, PLN_17 } from '../plan/index.js';
import type { FamilyRecord } from '../record/index.js';
import {
  alertOthers,
  assessThreat,
  COMMUNICATION_QUESTIONS,
  type ConductLists,
  CULTURE_KNOWN,
  type FamilyNeeds,
  type FlagReview,
  fileFlags,
  type IncidentAlert,
  listFamilyNeeds,
  listOverrides,
  listSafeConduct,
  OVERRIDE_IDS,
  type OverrideId,
  type OverrideState,
  planVisit,
  SAF_3,
  SAF_15,
  SAF_19,
  SAF_20,
  type ThreatAssessment,
  UNCLEAR_TO_FAMILY,
  type VisitPlan,
} from '../safety/index.js';
import { idsOf, ofEach } from './answers.js';
import { listNetworkSteps, type NetworkReview, reviewNetwork } from './network.js';
import { type ProtectionReview, reviewProtection } from './protection.js';
import type { Step } from './step.js';
import { oldestFirst } from './up-to.js';

/** What keeps a child and the workers safe, and what comes before everything. */
export type SafetyReview = ProtectionReview & {
  /** What outranks everything else now: in force, or not known. Empty where nothing on record points to any. */
  readonly first: readonly OverrideState[];
  /** Whether child protection procedures are called for. */
  readonly escalation: Judgement<EscalationFinding>;
  /** What is on record of threats, covert ones included. */
  readonly threat: ThreatAssessment;
  /** Who is to be alerted after each incident. */
  readonly incidents: readonly { readonly incident: string; readonly alert: IncidentAlert }[];
  /** Flags in the files, with what is unflagged or due. */
  readonly flags: FlagReview;
  /** Visits that are being planned. */
  readonly visits: readonly { readonly visit: string; readonly plan: VisitPlan }[];
  /** What a worker should do, does in an incident, and should not do; absent until a threat is on record. */
  readonly conduct?: ConductLists;
  /** Everybody who works with the family, and what hostility does between them. */
  readonly network: NetworkReview;
  /** What each adult needs to be spoken with and understood; of the family as a whole while nobody has asked anyone. */
  readonly needs: readonly (FamilyNeeds & {
    /** Id of the adult, or of the family. */
    readonly about: string;
  })[];
};

const NEEDS: readonly string[] = /* @__PURE__ */ (() => [
  ...idsOf(COMMUNICATION_QUESTIONS),
  ...UNCLEAR_TO_FAMILY,
  ...CULTURE_KNOWN,
])();

/** What holds of the overrides, from every part of the record that can say: in force anywhere is in force. */
const gatherFirst = (
  escalation: Judgement<EscalationFinding>,
  states: readonly (readonly OverrideState[])[],
): readonly OverrideState[] => {
  const all = states.flat();
  const stateOf = (id: OverrideId): Answer => {
    const found = all.filter((one) => one.id === id);
    if (found.some(({ state }) => state === 'in-force')) return 'yes';
    // Nothing on record raises it: a question that nobody has reason to ask is not listed as open.
    return found.length > 0 ? 'unknown' : 'no';
  };
  const holds = Object.fromEntries(OVERRIDE_IDS.map((id) => [id, stateOf(id)])) as Record<OverrideId, Answer>;
  if (findingOf(escalation) === 'child-protection-procedures')
    holds['safety.override.child-protection'] = 'yes';
  return listOverrides(holds);
};

/**
 * Reviews what keeps a child and the workers safe.
 *
 * @param record - The family's record.
 * @param observations - Its observations up to the day.
 * @param options - `on`: the day of the review; `flagsEvery`: days after which a flag is to be looked at again, where the
 *   host has such a figure.
 * @returns Overrides first, then threats, incidents, flags, visits, the scope of hostility and the family's needs.
 * @throws Never.
 * @see Hard to Engage procedure (`hard-to-engage-procedure`): rules SAF-1 to SAF-28, PLN-5, PLN-7, PLN-17.
 * @example reviewSafety(openRecord('f1'), [], { on: isoDate('2026-11-21') }).first; // => []
 */
export const reviewSafety = (
  record: FamilyRecord,
  observations: readonly Observation[],
  { on, flagsEvery }: { readonly on: IsoDate; readonly flagsEvery?: number },
): SafetyReview => {
  const escalation = assessEscalation(observations, { on });
  const threat = assessThreat(observations, { on });
  const involved = record.involved ?? [];
  const incidents = oldestFirst(record.incidents, on).map((incident) => ({
    incident: incident.id,
    alert: alertOthers({ ...incident, others: [...(incident.others ?? []), ...involved] }),
  }));
  const visits = oldestFirst(record.visits, on).map(({ id, answers, context }) => ({
    visit: id,
    plan: planVisit(answers, { ...context, observations }, { on }),
  }));
  const raised = [
    threat.response.first,
    ...incidents.map(({ alert }) => alert.first),
    ...visits.map(({ plan }) => plan.first),
  ];
  const threatened = findingOf(threat) === 'threat-indicated' || incidents.length > 0;
  return {
    first: gatherFirst(escalation, raised),
    escalation,
    ...reviewProtection(record.id, observations, { on }),
    threat,
    incidents,
    flags: fileFlags(
      {
        flags: oldestFirst(record.flags, on),
        observations,
        ...(record.involved === undefined ? {} : { involved }),
      },
      { on, ...(flagsEvery === undefined ? {} : { reviewEvery: flagsEvery }) },
    ),
    visits,
    ...(threatened ? { conduct: listSafeConduct() } : {}),
    network: reviewNetwork(record, observations, { on, threatened }),
    needs: ofEach(record.id, observations, on, NEEDS, (own) => listFamilyNeeds(own, { on })),
  };
};

/** Alerting others is said for each incident, with whom; sharing by the decision that is under way. */
const saidElsewhere = (id: OverrideId, sharingBegun: boolean): boolean =>
  id === 'safety.override.alert-others' || (id === 'safety.override.share-concern' && sharingBegun);

/**
 * The steps that follow from what was reviewed of safety.
 *
 * @param review - The review of safety.
 * @param options - `sharingBegun`: whether a decision about sharing is under way; `threatDecided`: whether a manager's
 *   decision on how work goes on is. Their own steps say what they need.
 * @returns Steps: overrides, whom to alert, whether a threat is significant, the network, threats without a flag, flags
 *   to look at again, what a visit still needs, what to ask.
 * @throws Never.
 * @see Hard to Engage procedure (`hard-to-engage-procedure`): rules SAF-3, SAF-13 to SAF-16, SAF-20, PLN-17.
 * @example listSafetySteps(reviewSafety(openRecord('f1'), [], { on: isoDate('2026-11-21') })).map(({ kind }) => kind).includes('override'); // => false
 */
export const listSafetySteps = (
  review: SafetyReview,
  {
    sharingBegun = false,
    threatDecided = false,
  }: { readonly sharingBegun?: boolean; readonly threatDecided?: boolean } = {},
): readonly Step[] => {
  const { first, escalation, threat, incidents, flags, visits, network } = review;
  const because = threat.evidence.flatMap(({ from }) => from);
  const raised = [...escalation.evidence, ...threat.evidence].some(({ observed }) => observed !== 'no');
  return [
    ...first
      .filter(({ id, state }) => state === 'in-force' && !saidElsewhere(id, sharingBegun))
      .map(({ id, rule }) => ({ kind: 'override' as const, id, because, rule })),
    ...incidents
      .filter(({ alert }) => alert.alert.length > 0)
      .map(({ incident, alert }) => ({
        kind: 'override' as const,
        id: 'alert-after-incident',
        because: [incident],
        detail: { alert: alert.alert },
        rule: SAF_3,
      })),
    ...(findingOf(threat) === 'threat-indicated' && !threatDecided
      ? [{ kind: 'should' as const, id: 'ask-whether-threat-is-significant', because, rule: SAF_19 }]
      : []),
    ...listNetworkSteps(network),
    ...flags.unflagged.map(({ about, threats }) => ({
      kind: 'should' as const,
      id: 'flag-the-risk',
      about,
      because,
      detail: { threats },
      rule: SAF_20,
    })),
    ...flags.flags
      .filter(
        ({ review: due, stillToTell, visible }) =>
          due?.due === true || stillToTell.length > 0 || visible !== 'yes',
      )
      .map(({ id, about }) => ({
        kind: 'should' as const,
        id: 'look-at-flag-again',
        about,
        because: [id],
        rule: SAF_20,
      })),
    ...visits
      .filter(({ plan }) => findingOf(plan) !== 'arranged')
      .map(({ visit, plan }) => ({
        kind: 'must' as const,
        id: 'plan-the-visit',
        because: [visit],
        detail: {
          // The first few: the visit's own part of the review has them all.
          arrangements: plan.arrangements
            .filter(({ state }) => state !== 'in-place')
            .slice(0, 3)
            .map(({ id }) => id),
        },
        rule: SAF_15,
      })),
    ...(raised
      ? [
          ...missingOf(escalation).map(({ field }) => ({
            kind: 'ask' as const,
            id: field,
            because,
            rule: PLN_17,
          })),
          ...threat.response.ask.map(({ id, rule }) => ({ kind: 'ask' as const, id, because, rule })),
        ]
      : []),
  ];
};
