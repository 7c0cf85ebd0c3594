import {
  type Caution,
  type Citation,
  conclude,
  evidenceOf,
  type IsoDate,
  indexObservations,
  type Judgement,
  type Observation,
  type ObservationIndex,
  type Rule,
  readItem,
  readingCautions,
  undetermined,
} from '../../kernel/index.js';
import { CONCLUSION, DISCUSSION, MANAGERS, OPENING, RESPONDING, SUPERVISION, SUPPORT } from '../cite.js';
import { ORG_2, ORG_3, ORG_4, ORG_9, ORG_10, ORG_11, ORG_12, ORG_13, ORG_17 } from '../register.js';
import { DUTIES, type Duty, type DutyRole } from '../vocabulary-duties.js';
import { listOrganisationOverrides, type Override } from './overrides.js';

/** Whether a duty is met. */
export type DutyFinding = 'met' | 'not';

/** One duty of one role. */
export type DutyReading = {
  /** Which. */
  readonly duty: Duty;
  /** `met`, `not`, or `unknown` where nobody has looked or the record contradicts itself. */
  readonly finding: DutyFinding | 'unknown';
  /** The same with its evidence and gaps. */
  readonly judgement: Judgement<DutyFinding>;
};

/** An audit of the duties of one role: what to mend, and what to find out. No score, and nobody is ranked. */
export type DutyAudit = {
  /** What comes before everything else. */
  readonly overrides: readonly Override[];
  /** The duties of the role, in the order of the sources. */
  readonly duties: readonly DutyReading[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
};

const RULES: Readonly<Partial<Record<Duty, Rule>>> = {
  'organisation.assemblage.individualise': ORG_2,
  'organisation.training.initial-first': ORG_3,
  'organisation.training.framework-not-script': ORG_4,
  'organisation.manager.supervision-not-cancelled': ORG_9,
  'organisation.self-care.protocol-as-standard': ORG_10,
  'organisation.health-safety.threat-is-crime': ORG_11,
  'organisation.health-safety.no-unnecessary-risk': ORG_12,
  'organisation.support.no-bullying': ORG_12,
  'organisation.support.safe-to-admit': ORG_12,
  'organisation.supervision-system.under-reporting': ORG_13,
};

/** Where a duty stands, by how its id goes on after `organisation.`; the first that fits. */
const PLACES: readonly (readonly [start: string, cite: Citation])[] = [
  ['agency-duty.', OPENING],
  ['manager.monitor-filtering', RESPONDING],
  ['manager.audit-case-files', RESPONDING],
  ['procedure.', RESPONDING],
  ['manager.', MANAGERS],
  ['health-safety.', MANAGERS],
  ['support', SUPERVISION],
  ['supervision-system.', SUPERVISION],
  ['leadership.', CONCLUSION],
  ['culture.', SUPPORT],
  ['line-management.instant', SUPPORT],
  ['line-management.prompt', SUPPORT],
  ['line-management.explore', SUPPORT],
  ['', DISCUSSION],
];

const placeOf = (duty: Duty): Citation =>
  PLACES.find(([start]) => duty.startsWith(start, 'organisation.'.length))![1];

const readDuty = (index: ObservationIndex, duty: Duty): DutyReading => {
  const reading = readItem(index, duty);
  const { answer, from } = reading;
  const grounds = {
    evidence: from.length > 0 ? [evidenceOf(duty, reading, placeOf(duty))] : [],
    cautions: readingCautions(duty, reading),
    rules: [RULES[duty] ?? ORG_17],
  };
  if (answer === 'unknown')
    return {
      duty,
      finding: answer,
      judgement: undetermined(grounds, [{ field: duty, couldBecome: ['met', 'not'] }]),
    };
  const finding = answer === 'yes' ? 'met' : 'not';
  return { duty, finding, judgement: conclude(grounds, finding, []) };
};

const cautionsFor = (duties: readonly DutyReading[]): readonly Caution[] =>
  duties.flatMap(({ duty, finding }) => {
    const rule = RULES[duty];
    if (finding !== 'not' || rule === undefined) return [];
    const code = rule === ORG_12 ? 'not-up-for-negotiation' : 'rule-not-kept';
    return [{ code, detail: { duty, rule: rule.id }, rule }];
  });

/**
 * Audits the duties of an agency, its leaders, its managers or a practitioner towards the people who do the work.
 *
 * Each duty stands by itself: `met` where it was seen to be met, `not` where it was seen not to be, `unknown` where
 * nobody has looked. A reported threat of violence comes first, whatever the role.
 *
 * @param role - Whose duties.
 * @param evidence - Observations about one service or team, in any order; the items are the ids of the duties.
 * @param options - `on`: the day of the audit; later observations do not count.
 * @returns Overrides first, then every duty of the role. There is no score.
 * @throws Never.
 * @see Page (`page-2020`) and the hard-to-engage procedure (`hard-to-engage-procedure`): rules ORG-9 to ORG-13, ORG-17.
 * @example auditDuties('agency', [], { on: isoDate('2026-11-21') }).duties[0].finding; // => 'unknown'
 */
export const auditDuties = (
  role: DutyRole,
  evidence: readonly Observation[],
  { on }: { readonly on: IsoDate },
): DutyAudit => {
  const index = indexObservations(evidence, on);
  const duties = DUTIES[role].map((duty) => readDuty(index, duty));
  return { overrides: listOrganisationOverrides(evidence, { on }), duties, cautions: cautionsFor(duties) };
};
