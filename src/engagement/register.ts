import type { Citation, Rule } from '../kernel/index.js';

const toolkit = (at: string): Citation => ({ source: 'barnsley-toolkit', at, basis: 'stated' });
const inferred = (source: Citation['source'], at: string, note: string): Citation => ({
  source,
  at,
  basis: 'derived',
  note,
});
const WHY = '2.0 Why a toolkit is needed';
const STRATEGIES = '9.2 Strategies and approaches';
const AP = 'Introduction; Family engagement in Alternative Provision';

/** Three ordered stages; the current one is the first that is not yet evidenced. */
export const ENG_1: Rule<'ENG-1'> = {
  id: 'ENG-1',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ inferred(
    'barnsley-toolkit',
    '4.0 What engagement means',
    'The three stages and their order are stated. Reading the current stage as the first not yet evidenced, asking for every part of a stage, and asking it of each family member on record, is inferred.',
  ),
};
/** Being let in proves at most the first stage. */
export const ENG_2: Rule<'ENG-2'> = {
  id: 'ENG-2',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ toolkit('4.0 What engagement means'),
};
/** With a child’s wellbeing or protection in question and engagement failing, doing nothing is no option. */
export const ENG_3: Rule<'ENG-3'> = {
  id: 'ENG-3',
  version: 1,
  modality: 'must',
  cite: /* @__PURE__ */ toolkit(WHY),
};
/** Vulnerability makes refusal and leaving early likelier; it never argues for less effort. */
export const ENG_4: Rule<'ENG-4'> = {
  id: 'ENG-4',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ inferred(
    'barnsley-toolkit',
    WHY,
    'That vulnerable families refuse and leave sooner is stated; that this never argues for less effort is inferred.',
  ),
};
/** Guidance stands beside the agency’s own policy and never replaces it. */
export const ENG_5: Rule<'ENG-5'> = {
  id: 'ENG-5',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ toolkit('3.0 Audience'),
};
/** Many complex needs call for one timely plan, not for episodes. */
export const ENG_6: Rule<'ENG-6'> = {
  id: 'ENG-6',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ toolkit('1.0 Key messages'),
};
/** Before a challenge, weigh the moment and the likely reaction for what they do to the child. */
export const ENG_7: Rule<'ENG-7'> = {
  id: 'ENG-7',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ toolkit(STRATEGIES),
};
/** Parents’ views are balanced against the child’s protection, and the child stays in focus. */
export const ENG_8: Rule<'ENG-8'> = {
  id: 'ENG-8',
  version: 1,
  modality: 'must',
  cite: /* @__PURE__ */ toolkit(STRATEGIES),
};
/** An account that rests on the mother alone is incomplete. */
export const ENG_10: Rule<'ENG-10'> = {
  id: 'ENG-10',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ toolkit(STRATEGIES),
};
/** A sanction is paused only with a clear statement of what follows if change fails or does not last. */
export const ENG_11: Rule<'ENG-11'> = {
  id: 'ENG-11',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ toolkit(STRATEGIES),
};
/** At the start of any support, the trusting partnership comes first. */
export const ENG_12: Rule<'ENG-12'> = {
  id: 'ENG-12',
  version: 1,
  modality: 'must',
  cite: /* @__PURE__ */ toolkit('9.2 Practitioner qualities and skills'),
};
/** Where no other agency helps, engagement extends into direct support, across six domains. */
export const ENG_13: Rule<'ENG-13'> = {
  id: 'ENG-13',
  version: 1,
  modality: 'descriptive',
  cite: { source: 'page-2020', at: AP, basis: 'stated' },
};
/** In a short placement no strategy may count on a long relationship. */
export const ENG_14: Rule<'ENG-14'> = {
  id: 'ENG-14',
  version: 1,
  modality: 'descriptive',
  cite: { source: 'page-2020', at: AP, basis: 'stated' },
};
/** A home visit is put forward with both its worth and its risk. */
export const ENG_15: Rule<'ENG-15'> = {
  id: 'ENG-15',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ inferred(
    'page-2020',
    'Findings: the impact of family engagement',
    'Both sides are stated; that a suggestion must carry both is inferred.',
  ),
};
/** Contact together with somebody trusted keeps confidentiality, and the family is consulted. */
export const ENG_16: Rule<'ENG-16'> = {
  id: 'ENG-16',
  version: 1,
  modality: 'must',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Respect: culture and communication',
    basis: 'stated',
  },
};
/** Before a family is called hard to engage, the record shows that the service could be reached. */
export const ENG_17: Rule<'ENG-17'> = {
  id: 'ENG-17',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ inferred(
    'barnsley-toolkit',
    '1.0 Key messages',
    'Both sides are stated; ours first is inferred.',
  ),
};
/** A strategy that the source ties to what the family brings comes before one that this library ties to it. */
export const ENG_18: Rule<'ENG-18'> = {
  id: 'ENG-18',
  version: 1,
  modality: 'consider',
  cite: {
    source: 'barnsley-toolkit',
    at: STRATEGIES,
    basis: 'house-choice',
    note: 'The toolkit ranks nothing. Stated links before derived ones is our order.',
  },
};

/** Every rule of this module, in order of id. ENG-9 is the kernel’s. */
export const ENGAGEMENT_RULES = [
  ENG_1,
  ENG_2,
  ENG_3,
  ENG_4,
  ENG_5,
  ENG_6,
  ENG_7,
  ENG_8,
  ENG_10,
  ENG_11,
  ENG_12,
  ENG_13,
  ENG_14,
  ENG_15,
  ENG_16,
  ENG_17,
  ENG_18,
] as const;

/** Id of a rule of this module. */
export type EngagementRuleId = (typeof ENGAGEMENT_RULES)[number]['id'];
