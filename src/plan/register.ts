import type { Rule } from '../kernel/index.js';

const strategies = {
  source: 'barnsley-toolkit',
  at: '11.1 Strategies for difficult engagement',
  basis: 'stated',
} as const;

/** Three things together call for re-evaluation. */
export const PLN_1: Rule<'PLN-1'> = {
  id: 'PLN-1',
  version: 1,
  modality: 'must',
  cite: { source: 'barnsley-toolkit', at: '11.0 Engagement not working', basis: 'stated' },
};
/** What can come of not re-evaluating. */
export const PLN_2: Rule<'PLN-2'> = {
  id: 'PLN-2',
  version: 1,
  modality: 'descriptive',
  cite: { source: 'barnsley-toolkit', at: '11.0 Engagement not working', basis: 'stated' },
};
/** Re-evaluation starts with reflection. */
export const PLN_3: Rule<'PLN-3'> = { id: 'PLN-3', version: 1, modality: 'should', cite: strategies };
/** Stance shifts with the child’s circumstances. */
export const PLN_4: Rule<'PLN-4'> = {
  id: 'PLN-4',
  version: 1,
  modality: 'should',
  cite: {
    source: 'barnsley-toolkit',
    at: '11.1 Strategies for difficult engagement',
    basis: 'derived',
    note: 'That the balance shifts with the child’s circumstances is stated; asking whether it still fits after each change is inferred.',
  },
};
/** Autonomy is respected; the child’s protection comes first. */
export const PLN_5: Rule<'PLN-5'> = { id: 'PLN-5', version: 1, modality: 'descriptive', cite: strategies };
/** A change counts once it has been sustained. */
export const PLN_6: Rule<'PLN-6'> = { id: 'PLN-6', version: 1, modality: 'should', cite: strategies };
/** Protection goes ahead even where it feels like failure. */
export const PLN_7: Rule<'PLN-7'> = {
  id: 'PLN-7',
  version: 1,
  modality: 'should',
  cite: {
    source: 'barnsley-toolkit',
    at: '11.1 Strategies for difficult engagement',
    basis: 'house-choice',
    note: 'That action goes ahead whatever it feels like is stated. That a yes stands until somebody other than the person themselves says otherwise of the same child on a later day is ours.',
  },
};
/** Exactly one lead professional, known by name. */
export const PLN_8: Rule<'PLN-8'> = {
  id: 'PLN-8',
  version: 1,
  modality: 'should',
  cite: {
    source: 'barnsley-toolkit',
    at: '9.2 Strategies and approaches',
    basis: 'derived',
    note: 'One named lead professional is stated; that a handover is an event with a reason is inferred, because changes of worker cost trust.',
  },
};
/** One agreed plan, complete only with what, by whom and tasks for all. */
export const PLN_9: Rule<'PLN-9'> = {
  id: 'PLN-9',
  version: 1,
  modality: 'should',
  cite: { source: 'barnsley-toolkit', at: '9.2 Strategies and approaches', basis: 'stated' },
};
/** A written agreement binds both sides. */
export const PLN_10: Rule<'PLN-10'> = {
  id: 'PLN-10',
  version: 1,
  modality: 'should',
  cite: { source: 'barnsley-toolkit', at: '9.2 Strategies and approaches', basis: 'stated' },
};
/** A contract has three contents. */
export const PLN_11: Rule<'PLN-11'> = {
  id: 'PLN-11',
  version: 1,
  modality: 'consider',
  cite: { source: 'hard-to-engage-procedure', at: 'Written contract with the family', basis: 'stated' },
};
/** Office-only contact is weighed against seeing the child at home. */
export const PLN_12: Rule<'PLN-12'> = {
  id: 'PLN-12',
  version: 1,
  modality: 'must',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Written contract with the family',
    basis: 'derived',
    note: 'Weighing is stated; that the weighing is on record is inferred.',
  },
};
/** The partnership may be unequal, and everybody has to know it. */
export const PLN_13: Rule<'PLN-13'> = {
  id: 'PLN-13',
  version: 1,
  modality: 'must',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Written contract with the family',
    basis: 'house-choice',
    note: 'That all who are party to it know is stated. Who of a family is (in a review: parents, step-parents, partners, carers), and that the agencies are one party, is ours.',
  },
};
/** A contact summary has four fields. */
export const PLN_14: Rule<'PLN-14'> = { id: 'PLN-14', version: 1, modality: 'consider', cite: strategies };
/** A difficulty is recorded with its reason and three effects. */
export const PLN_15: Rule<'PLN-15'> = {
  id: 'PLN-15',
  version: 1,
  modality: 'must',
  cite: { source: 'barnsley-toolkit', at: '11.2 Lead Professional responsibility', basis: 'stated' },
};
/** Six prompt steps. */
export const PLN_16: Rule<'PLN-16'> = {
  id: 'PLN-16',
  version: 1,
  modality: 'should',
  cite: { source: 'barnsley-toolkit', at: '11.2 Lead Professional responsibility', basis: 'stated' },
};
/** Serious harm or a crime in progress: child protection procedures. */
export const PLN_17: Rule<'PLN-17'> = {
  id: 'PLN-17',
  version: 1,
  modality: 'must',
  cite: {
    source: 'barnsley-toolkit',
    at: '11.2 Lead Professional responsibility',
    basis: 'house-choice',
    note: 'The override is stated. That a concern stands until somebody other than the person themselves says otherwise on a later day, and of the same person, is ours: a doubt must not silence it.',
  },
};
/** After the multi-agency response one agency carries on. */
export const PLN_18: Rule<'PLN-18'> = {
  id: 'PLN-18',
  version: 1,
  modality: 'should',
  cite: { source: 'barnsley-toolkit', at: '9.2 Strategies and approaches', basis: 'stated' },
};
/** General or specialist, the team works together. */
export const PLN_19: Rule<'PLN-19'> = {
  id: 'PLN-19',
  version: 1,
  modality: 'should',
  cite: { source: 'barnsley-toolkit', at: '9.2 Strategies and approaches', basis: 'stated' },
};
/** What a family support plan holds. */
export const PLN_SUPPORT: Rule<'PLN-SUPPORT'> = {
  id: 'PLN-SUPPORT',
  version: 1,
  modality: 'should',
  cite: {
    source: 'barnsley-toolkit',
    at: '10.0 Cycle of Change',
    basis: 'derived',
    note: 'Goals near and far, agreement with the parent and five tests are stated; asking all of them of one plan is inferred.',
  },
};
/** A work plan shares decisions and tasks, and says how the family will hear of it. */
export const PLN_WORK: Rule<'PLN-WORK'> = {
  id: 'PLN-WORK',
  version: 1,
  modality: 'must',
  cite: { source: 'hard-to-engage-procedure', at: 'Multi-agency meetings: options', basis: 'stated' },
};
/** An explicit plan that lowers risk to staff. */
export const PLN_RISK: Rule<'PLN-RISK'> = {
  id: 'PLN-RISK',
  version: 1,
  modality: 'should',
  cite: { source: 'hard-to-engage-procedure', at: 'Multi-agency meetings: options', basis: 'stated' },
};
/** Risk is planned for, noted in supervision, before the visit. */
export const PLN_SUPERVISION: Rule<'PLN-SUPERVISION'> = {
  id: 'PLN-SUPERVISION',
  version: 1,
  modality: 'should',
  cite: { source: 'hard-to-engage-procedure', at: 'Supervision and support', basis: 'stated' },
};
/** Working days by a dated calendar. */
export const PLN_DAYS: Rule<'PLN-DAYS'> = {
  id: 'PLN-DAYS',
  version: 1,
  modality: 'descriptive',
  cite: {
    source: 'bank-holidays',
    at: 'england-and-wales',
    basis: 'house-choice',
    note: 'How long until a review is the caller’s choice; counting it in working days, and refusing days outside the table, is ours.',
  },
};

/** Words for families are easy to read. */
export const PLN_READ: Rule<'PLN-READ'> = {
  id: 'PLN-READ',
  version: 1,
  modality: 'should',
  cite: {
    source: 'flesch-1948',
    at: 'The formula, and the pattern of reading ease scores',
    basis: 'derived',
    note: 'Formula and bands are published; syllables are estimated by a program, and no band is asked for.',
  },
};

/** Every rule of this module, in order of id. */
export const PLAN_RULES = [
  PLN_1,
  PLN_2,
  PLN_3,
  PLN_4,
  PLN_5,
  PLN_6,
  PLN_7,
  PLN_8,
  PLN_9,
  PLN_10,
  PLN_11,
  PLN_12,
  PLN_13,
  PLN_14,
  PLN_15,
  PLN_16,
  PLN_17,
  PLN_18,
  PLN_19,
  PLN_SUPPORT,
  PLN_WORK,
  PLN_RISK,
  PLN_SUPERVISION,
  PLN_DAYS,
  PLN_READ,
] as const;

/** Id of a rule of this module. */
export type PlanRuleId = (typeof PLAN_RULES)[number]['id'];
