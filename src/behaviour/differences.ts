import type { Citation } from '../kernel/index.js';

/** Where the sources differ: every reading stays visible, each with where it stands. Words for the codes are content's. */
export type Difference = {
  /** Id of the difference in this library's list, for example `D-4`. */
  readonly id: 'D-1' | 'D-2' | 'D-3' | 'D-4' | 'D-5' | 'D-7' | 'D-8' | 'D-14';
  /** The readings, the library's own last. */
  readonly readings: readonly {
    /** Code of what this reading says. */
    readonly code: string;
    /** Where it stands. */
    readonly cite: Citation;
  }[];
};

const toolkit = (at: string): Citation => ({ source: 'barnsley-toolkit', at, basis: 'stated' });
const procedure = (at: string): Citation => ({ source: 'hard-to-engage-procedure', at, basis: 'stated' });

const BEHAVIOUR = /* @__PURE__ */ toolkit('7.0 Difficult-to-engage behaviour');
const TYPES = /* @__PURE__ */ procedure('Four types of uncooperativeness');
const CHECKS = /* @__PURE__ */ procedure('Impact on assessment of the child');
const RESPONDING = /* @__PURE__ */ procedure('Responding to uncooperative families');
const CYCLE = /* @__PURE__ */ toolkit('10.0 Cycle of Change');
const NOT_WORKING = /* @__PURE__ */ toolkit('11.1 Strategies for difficult engagement');

/** Four types or six. */
export const D_1: Difference = {
  id: 'D-1',
  readings: [
    { code: 'd-1-six-types', cite: BEHAVIOUR },
    { code: 'd-1-four-types', cite: TYPES },
  ],
};
/** Not opening the door counts as confrontation in both; only one says how it differs from being out. */
export const D_2: Difference = {
  id: 'D-2',
  readings: [
    { code: 'd-2-not-answering', cite: BEHAVIOUR },
    { code: 'd-2-in-or-out', cite: TYPES },
  ],
};
/** A missed appointment is listed under three types. */
export const D_3: Difference = {
  id: 'D-3',
  readings: [
    { code: 'd-3-ambivalence-or-sabotage', cite: BEHAVIOUR },
    { code: 'd-3-ambivalence-or-avoidance', cite: TYPES },
  ],
};
/** Keep from confrontation, or use it. */
export const D_4: Difference = {
  id: 'D-4',
  readings: [
    { code: 'd-4-do-not-confront', cite: CYCLE },
    { code: 'd-4-challenge-conduct', cite: NOT_WORKING },
    { code: 'd-4-challenge-conduct', cite: RESPONDING },
    {
      code: 'd-4-both',
      cite: {
        source: 'barnsley-toolkit',
        at: '10.0 and 11.1',
        basis: 'house-choice',
        note: 'No source brings the two together. Our reading: do not argue a parent out of denial, do challenge conduct.',
      },
    },
  ],
};
/** Trust first, or formal though warm. */
export const D_5: Difference = {
  id: 'D-5',
  readings: [
    { code: 'd-5-trust-first', cite: /* @__PURE__ */ toolkit('9.2 Practitioner qualities and skills') },
    { code: 'd-5-formal-though-warm', cite: TYPES },
  ],
};
/** Practical help and the parents' own priorities: good engagement, or a way round the child. */
export const D_7: Difference = {
  id: 'D-7',
  readings: [
    { code: 'd-7-parents-priorities', cite: /* @__PURE__ */ toolkit('8.1 What parents say helps') },
    {
      code: 'd-7-practical-help',
      cite: {
        source: 'page-2020',
        at: 'Introduction; Family engagement in Alternative Provision',
        basis: 'stated',
      },
    },
    { code: 'd-7-losing-the-child', cite: CHECKS },
  ],
};
/** Start from strengths, yet do not overrate what is going well. */
export const D_8: Difference = {
  id: 'D-8',
  readings: [
    { code: 'd-8-affirm-strengths', cite: CYCLE },
    { code: 'd-8-rule-of-optimism', cite: BEHAVIOUR },
    { code: 'd-8-shift-with-the-child', cite: NOT_WORKING },
  ],
};
/** Two lists of reasons that overlap. */
export const D_14: Difference = {
  id: 'D-14',
  readings: [
    { code: 'd-14-barriers', cite: /* @__PURE__ */ toolkit('6.0 Family barriers') },
    {
      code: 'd-14-reasons',
      cite: /* @__PURE__ */ procedure('Reasons families may be uncooperative'),
    },
  ],
};
