import type { Citation, Rule } from '../kernel/index.js';

const page: Citation = { source: 'page-2020', at: 'Discussion', basis: 'stated' };
const duty: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Management responsibility',
  basis: 'stated',
};

/** Where high caseloads cannot be avoided, mix need; adequate staffing comes first. */
export const CAS_1: Rule<'CAS-1'> = {
  id: 'CAS-1',
  version: 1,
  modality: 'should',
  cite: {
    source: 'page-2020',
    at: 'Discussion',
    basis: 'stated',
    note: 'Enough staff is preferred to any mix. How many points a full-time worker can hold is the caller’s figure; the source gives none.',
  },
};
/** A mix brings successes, and successes bring satisfaction. */
export const CAS_2: Rule<'CAS-2'> = { id: 'CAS-2', version: 1, modality: 'descriptive', cite: page };
/** Where there is not enough for all, greatest need goes first among families whom nobody holds yet. */
export const CAS_3: Rule<'CAS-3'> = {
  id: 'CAS-3',
  version: 1,
  modality: 'descriptive',
  cite: {
    source: 'page-2020',
    at: 'Methodology (caveat on the families described)',
    basis: 'derived',
    note: 'The article reports it of a service short of money and staff. It pulls against a mix; here need orders who of those without a worker is placed first, and the mix who holds them.',
  },
};
/** Where all need is high, no mix is possible. */
export const CAS_4: Rule<'CAS-4'> = {
  id: 'CAS-4',
  version: 1,
  modality: 'consider',
  cite: {
    source: 'marsh-blog',
    at: 'Extra-familial harm: additional stressors',
    basis: 'derived',
    note: 'That such teams hold serious risk only is stated. That a mix then cannot help, and other supports are due, is inferred.',
  },
};
/** Allocation weighs effect on staff, skills and safe working. */
export const CAS_5: Rule<'CAS-5'> = { id: 'CAS-5', version: 1, modality: 'should', cite: duty };
/** Look at who holds the threatening families. */
export const CAS_6: Rule<'CAS-6'> = {
  id: 'CAS-6',
  version: 1,
  modality: 'consider',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Impact of hostility on professionals',
    basis: 'derived',
    note: 'The source names men and gives no figure for what is out of proportion. The exact test and any cut-off are the caller’s.',
  },
};
/** Experience is neither a plus nor a minus. */
export const CAS_7: Rule<'CAS-7'> = { id: 'CAS-7', version: 1, modality: 'consider', cite: duty };

/** Every rule of this module, by number. */
export const CASELOAD_RULES: readonly Rule<CaseloadRuleId>[] = [
  CAS_1,
  CAS_2,
  CAS_3,
  CAS_4,
  CAS_5,
  CAS_6,
  CAS_7,
];

/** Id of a rule of this module. */
export type CaseloadRuleId = 'CAS-1' | 'CAS-2' | 'CAS-3' | 'CAS-4' | 'CAS-5' | 'CAS-6' | 'CAS-7';
