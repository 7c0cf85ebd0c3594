import type { Rule } from '../kernel/index.js';

/** The order of next steps. */
export const REV_1: Rule<'REV-1'> = {
  id: 'REV-1',
  version: 1,
  modality: 'should',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Responding to uncooperative families',
    basis: 'house-choice',
    note: 'That the child’s safety is the first concern is stated. The order of the rest, by how strongly the source puts each rule and then by what could change a finding, is ours.',
  },
};
/** A stage on file that no longer matches what is seen is looked at again. */
export const REV_2: Rule<'REV-2'> = {
  id: 'REV-2',
  version: 1,
  modality: 'should',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Responding to uncooperative families',
    basis: 'derived',
    note: 'Reassessing all the time is stated; comparing the stage on file with what the observations indicate follows from it.',
  },
};

/** How a worker is stays with that worker: a manager sees counts over at least five people, and never an answer. */
export const REV_3: Rule<'REV-3'> = {
  id: 'REV-3',
  version: 1,
  modality: 'must',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Supervision and support',
    basis: 'house-choice',
    note: 'That admitting a concern must be safe is stated. That a manager’s record therefore takes no answer that somebody gave about themselves is ours.',
  },
};
/** What a worker met with is talked through in supervision held since. */
export const REV_4: Rule<'REV-4'> = {
  id: 'REV-4',
  version: 1,
  modality: 'should',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Supervision and support',
    basis: 'derived',
    note: 'That supervision covers the hostility a worker met with is stated; that it takes a session after the day it happened follows from it.',
  },
};

/** Every rule of this module, in order of id. */
export const REVIEW_RULES = [REV_1, REV_2, REV_3, REV_4] as const;

/** Id of a rule of this module. */
export type ReviewRuleId = (typeof REVIEW_RULES)[number]['id'];
