import type { Citation, Rule } from '../kernel/index.js';
import { CLAUSES, CONCLUSION, DISCUSSION, MANAGERS, RESPONDING, SUPERVISION, SUPPORT } from './cite.js';

/** Six clauses, each with its evidence. No score. */
export const ORG_1: Rule<'ORG-1'> = { id: 'ORG-1', version: 1, modality: 'should', cite: CLAUSES };
/** A set of support is fitted to each person. */
export const ORG_2: Rule<'ORG-2'> = { id: 'ORG-2', version: 1, modality: 'should', cite: DISCUSSION };
/** It begins with initial training. */
export const ORG_3: Rule<'ORG-3'> = { id: 'ORG-3', version: 1, modality: 'should', cite: DISCUSSION };
/** Trauma training gives a framework and real scenarios, never a script. */
export const ORG_4: Rule<'ORG-4'> = { id: 'ORG-4', version: 1, modality: 'should', cite: DISCUSSION };
/** Measures without a supporting culture are not enough. */
export const ORG_5: Rule<'ORG-5'> = { id: 'ORG-5', version: 1, modality: 'must', cite: CONCLUSION };
/** Peers, line management, supervision: each layer stays. */
export const ORG_6: Rule<'ORG-6'> = {
  id: 'ORG-6',
  version: 1,
  modality: 'descriptive',
  cite: {
    source: 'page-2020',
    at: 'Discussion',
    basis: 'derived',
    note: 'The order from informal to formal is stated; that each layer stays when the next is added is inferred.',
  },
};
/** Supervision covers hard cases and successes. */
export const ORG_7: Rule<'ORG-7'> = { id: 'ORG-7', version: 1, modality: 'must', cite: DISCUSSION };
/** Running through cases is not supervision. */
export const ORG_8: Rule<'ORG-8'> = { id: 'ORG-8', version: 1, modality: 'must', cite: SUPPORT };
/** Case supervision is not cancelled. */
export const ORG_9: Rule<'ORG-9'> = { id: 'ORG-9', version: 1, modality: 'must', cite: MANAGERS };
/** Self-care is planned as routinely as the safety of a visit. */
export const ORG_10: Rule<'ORG-10'> = { id: 'ORG-10', version: 1, modality: 'should', cite: DISCUSSION };
/** A threat of violence is a crime: the agency complains to the police for its worker. */
export const ORG_11: Rule<'ORG-11'> = { id: 'ORG-11', version: 1, modality: 'must', cite: MANAGERS };
/** No needless risk, no bullying, and admitting a concern counts against nobody. */
export const ORG_12: Rule<'ORG-12'> = { id: 'ORG-12', version: 1, modality: 'must', cite: SUPERVISION };
/** What is not reported is not known, so managers assume that more happens and ask. */
export const ORG_13: Rule<'ORG-13'> = { id: 'ORG-13', version: 1, modality: 'should', cite: SUPERVISION };
/** Wearing out shows in slips, misjudgement and blind spots. */
export const ORG_14: Rule<'ORG-14'> = { id: 'ORG-14', version: 1, modality: 'descriptive', cite: CLAUSES };
/** What a setting can afford bounds what it can run. */
export const ORG_15: Rule<'ORG-15'> = {
  id: 'ORG-15',
  version: 1,
  modality: 'descriptive',
  cite: {
    source: 'page-2020',
    at: 'Discussion',
    basis: 'derived',
    note: 'That small settings cannot run everything is stated; that a plan must then name what stands in is inferred.',
  },
};
/** Who supervises is for the setting to say. */
export const ORG_16: Rule<'ORG-16'> = {
  id: 'ORG-16',
  version: 1,
  modality: 'consider',
  cite: {
    source: 'page-2020',
    at: 'Findings: organisational support',
    basis: 'house-choice',
    note: 'The sources name different supervisors, so the library prefers none and checks only against what was agreed.',
  },
};
/** A duty is met where it was seen to be met. */
export const ORG_17: Rule<'ORG-17'> = {
  id: 'ORG-17',
  version: 1,
  modality: 'should',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Management responsibility',
    basis: 'house-choice',
    note: 'The sources list duties and say nothing of how to audit them.',
  },
};

/** Every rule of this module, in order of id. */
export const ORGANISATION_RULES = [
  ORG_1,
  ORG_2,
  ORG_3,
  ORG_4,
  ORG_5,
  ORG_6,
  ORG_7,
  ORG_8,
  ORG_9,
  ORG_10,
  ORG_11,
  ORG_12,
  ORG_13,
  ORG_14,
  ORG_15,
  ORG_16,
  ORG_17,
] as const;

/** Id of a rule of this module. */
export type OrganisationRuleId = (typeof ORGANISATION_RULES)[number]['id'];

/** Where the sources differ: every reading, with where it stands. */
export type SupervisorDifference = {
  /** Id of the difference. */
  readonly id: 'D-11';
  /** The readings, in the order in which the sources are listed. */
  readonly readings: readonly {
    /** Code of the reading. */
    readonly code: string;
    /** Where it stands. */
    readonly cite: Citation;
  }[];
};

/** Who supervises: an outside specialist, one's own manager, a group too, or nobody in particular. */
export const D_11: SupervisorDifference = {
  id: 'D-11',
  readings: [
    { code: 'd-11-outside-specialist', cite: SUPPORT },
    { code: 'd-11-group-too', cite: CLAUSES },
    { code: 'd-11-own-manager', cite: RESPONDING },
    {
      code: 'd-11-not-said',
      cite: { source: 'compassionate-attendance', at: 'Tenets for compassionate support', basis: 'stated' },
    },
  ],
};
