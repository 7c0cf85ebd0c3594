import type { Rule } from '../kernel/index.js';

/** Any single yes: share with every other professional involved. */
export const SAF_2: Rule<'SAF-2'> = {
  id: 'SAF-2',
  version: 1,
  modality: 'should',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Sharing information',
    basis: 'stated',
    note: 'General or specific cannot be answered yes or no, so it qualifies the first question; the item that asks two things is read as two.',
  },
};
/** A choice not to share is recorded with its reason as well. */
export const SAF_2_NOT_SHARED: Rule<'SAF-2'> = {
  id: 'SAF-2',
  version: 1,
  modality: 'should',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Sharing information',
    basis: 'house-choice',
    note: 'The procedure does not speak of deciding against sharing; asking for the reason then is ours.',
  },
};
/** Any threat, hostility or violence: think of others and alert them. No questionnaire is needed. */
export const SAF_3: Rule<'SAF-3'> = {
  id: 'SAF-3',
  version: 1,
  modality: 'should',
  cite: { source: 'hard-to-engage-procedure', at: 'Impact on multi-agency work', basis: 'stated' },
};
/** Sharing a real concern outranks staying on good terms. */
export const SAF_4: Rule<'SAF-4'> = {
  id: 'SAF-4',
  version: 1,
  modality: 'must',
  cite: { source: 'hard-to-engage-procedure', at: 'Sharing information', basis: 'stated' },
};
/** Care with an adult's details, within the law. */
export const SAF_5: Rule<'SAF-5'> = {
  id: 'SAF-5',
  version: 1,
  modality: 'should',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Sharing information',
    basis: 'derived',
    note: 'Care and the law are stated, and so is that sharing is pivotal; that care is no refusal follows.',
  },
};
/** Consent is not what decides where a child may be at risk. */
export const SAF_5_CONSENT: Rule<'SAF-5'> = {
  id: 'SAF-5',
  version: 1,
  modality: 'should',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Sharing information',
    basis: 'derived',
    note: 'A yes leads to sharing with no consent asked for; check local law and policy.',
  },
};
/** Whatever professionals share, what, how and when to tell the family is planned. */
export const SAF_9: Rule<'SAF-9'> = {
  id: 'SAF-9',
  version: 1,
  modality: 'must',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Multi-agency meetings: options',
    basis: 'derived',
    note: 'Stated for meetings of professionals; applied to any sharing between them.',
  },
};
/** Being open about hostility that was met is ordinary practice. */
export const SAF_27: Rule<'SAF-27'> = {
  id: 'SAF-27',
  version: 1,
  modality: 'should',
  cite: { source: 'hard-to-engage-procedure', at: 'Sharing information', basis: 'stated' },
};

/** Every rule of this module, in order of id. */
export const SAFETY_RULES = [
  SAF_2,
  SAF_2_NOT_SHARED,
  SAF_3,
  SAF_4,
  SAF_5,
  SAF_5_CONSENT,
  SAF_9,
  SAF_27,
] as const;

/** Id of a rule of this module. */
export type SafetyRuleId = (typeof SAFETY_RULES)[number]['id'];
