import { anyOf, byCodeUnit, type Caution, type Rule } from '../../kernel/index.js';
import { SAF_3, SAF_9, SAF_11, SAF_16, SAF_17, SAF_18, SAF_24 } from '../register.js';
import type { Incident } from '../schema.js';
import {
  CHILD_LIFE_QUESTION,
  COVERT_THREAT,
  INCIDENT_STEPS,
  type IncidentStep,
  SAFE_CONDUCT,
  type SafeConduct,
  TELL_FAMILY_PARTS,
  type TellFamilyPart,
  THREAT_ITEMS,
  type ThreatItem,
  UNSAFE_CONDUCT,
  type UnsafeConduct,
} from '../vocabulary.js';
import { listOverrides, type OverrideState } from './overrides.js';

export type { Incident } from '../schema.js';

/** Something to do or not to do, with the rule behind it. */
export type Advice<Id extends string> = {
  /** Id of the advice, also the id of its wording. */
  readonly id: Id;
  /** The rule that puts it there. */
  readonly rule: Rule;
};

/**
 * Lists what to do if an incident happens.
 *
 * @returns Four steps, in order: keep calm, stay or go at once, the manager straight away, the agreed follow-up.
 * @throws Never.
 * @see Hard to Engage procedure, Keeping professionals safe: rule SAF-17.
 * @example listIncidentSteps()[0]?.id; // => 'safety.incident.stay-calm'
 */
export const listIncidentSteps = (): readonly Advice<IncidentStep>[] =>
  INCIDENT_STEPS.map((id) => ({ id, rule: SAF_17 }));

/** Three lists that the procedure keeps apart, though its headings run together. */
export type ConductLists = {
  /** What a worker should do. */
  readonly should: readonly Advice<SafeConduct>[];
  /** What to do if an incident happens, in order. */
  readonly incident: readonly Advice<IncidentStep>[];
  /** What a worker should not do. */
  readonly shouldNot: readonly Advice<UnsafeConduct>[];
};

const conductRule = (id: SafeConduct): Rule => {
  switch (id) {
    case 'safety.should.get-out':
      return SAF_16;
    case 'safety.should.past-calm-no-guarantee':
      return SAF_18;
    default:
      return SAF_17;
  }
};

/**
 * Lists what a worker should do, what to do in an incident, and what not to do, as three separate lists.
 *
 * @returns The three lists, each in the order of the procedure.
 * @throws Never.
 * @see Hard to Engage procedure, Keeping professionals safe: rules SAF-16 to SAF-18.
 * @example listSafeConduct().shouldNot.length; // => 6
 */
export const listSafeConduct = (): ConductLists => ({
  should: SAFE_CONDUCT.map((id) => ({ id, rule: conductRule(id) })),
  incident: listIncidentSteps(),
  shouldNot: UNSAFE_CONDUCT.map((id) => ({ id, rule: SAF_17 })),
});

/** What follows at once from an incident. */
export type IncidentAlert = {
  /** What comes before everything else. */
  readonly first: readonly OverrideState[];
  /** Ids of those to alert: everybody else who works with the family, in order of id. */
  readonly alert: readonly string[];
  /** What kind of danger to tell them of. */
  readonly natures: readonly ThreatItem[];
  /** What to do, in order. */
  readonly steps: readonly Advice<IncidentStep>[];
  /** What to ask next. */
  readonly ask: readonly Advice<typeof CHILD_LIFE_QUESTION>[];
  /** What to plan for telling the family. */
  readonly tellFamily: readonly TellFamilyPart[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that were applied. */
  readonly rules: readonly Rule[];
};

const alertCautions = (alert: readonly string[], natures: readonly ThreatItem[]): readonly Caution[] => [
  ...(alert.length === 0 ? [{ code: 'nobody-else-listed', rule: SAF_3 }] : []),
  ...(natures.length === 0 ? [{ code: 'nature-not-recorded', rule: SAF_3 }] : []),
  ...(natures.includes(COVERT_THREAT) ? [{ code: 'covert-threat-counts', rule: SAF_11 }] : []),
];

/**
 * Says whom to alert after a threat, hostility or violence, and of what. No questionnaire comes before it.
 *
 * @param incident - What happened. `others` are all who work with the family; those who were there are left out.
 * @returns Whom to alert and of what kind of danger, what comes first, the steps, and what to ask about the child.
 *   Where nobody else is listed, or nobody has said what happened, a caution says so.
 * @throws Never.
 * @see Hard to Engage procedure, Impact on multi-agency work: rules SAF-3, SAF-9, SAF-11, SAF-17, SAF-24, ORG-11.
 * @example alertOthers({ id: 'i1', on: isoDate('2026-11-21'), about: 'p1', behaviours: [], others: ['school'] }).alert; // => ['school']
 */
export const alertOthers = (incident: Incident): IncidentAlert => {
  const present = new Set(incident.workers);
  const alert = [...new Set(incident.others)].filter((id) => !present.has(id)).sort(byCodeUnit);
  const natures = THREAT_ITEMS.filter((id) => incident.behaviours.includes(id));
  const violence = natures.includes('safety.threat.behaviour.physical') ? 'yes' : 'no';
  return {
    first: listOverrides({
      'safety.override.child-protection': incident.seriousHarmOrCrime,
      'safety.override.get-out': incident.tooThreatening,
      'safety.override.police-complaint': anyOf([violence, incident.violenceThreatened ?? 'unknown']),
      'safety.override.alert-others': 'yes',
      'safety.override.share-concern': 'yes',
    }),
    alert,
    natures,
    steps: listIncidentSteps(),
    ask: [{ id: CHILD_LIFE_QUESTION, rule: SAF_24 }],
    tellFamily: TELL_FAMILY_PARTS,
    cautions: alertCautions(alert, natures),
    rules: [SAF_3, SAF_9, SAF_17, SAF_24],
  };
};
