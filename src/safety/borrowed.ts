import type { Rule } from '../kernel/index.js';

// Rules that belong to other modules of the same tier or above, which this module cannot import. Their words, and the
// ledger rows they carry out, are with the modules they belong to.

/** Office-only contact is weighed against seeing the child at home. Belongs to `plan`. */
export const PLN_12: Rule<'PLN-12'> = {
  id: 'PLN-12',
  version: 1,
  modality: 'must',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Written contract with the family',
    basis: 'derived',
    note: 'Weighing is stated; recording it is inferred.',
  },
};

/** Serious harm or a crime in progress: child protection procedures, whatever else. Belongs to `plan`. */
export const PLN_17: Rule<'PLN-17'> = {
  id: 'PLN-17',
  version: 1,
  modality: 'must',
  cite: { source: 'barnsley-toolkit', at: '11.2 Lead Professional responsibility', basis: 'stated' },
};

/** A threat of violence is a crime: the agency complains to the police for its staff. Belongs to `organisation`. */
export const ORG_11: Rule<'ORG-11'> = {
  id: 'ORG-11',
  version: 1,
  modality: 'must',
  cite: { source: 'hard-to-engage-procedure', at: 'Management responsibility', basis: 'stated' },
};

/** Home visits work best and carry the greatest risk of trauma at once. Belongs to `engagement`. */
export const ENG_15: Rule<'ENG-15'> = {
  id: 'ENG-15',
  version: 1,
  modality: 'descriptive',
  cite: {
    source: 'page-2020',
    at: 'Findings: the impact of family engagement',
    basis: 'derived',
    note: 'Both are stated; carrying both is inferred.',
  },
};
