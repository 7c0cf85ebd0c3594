import type { Citation } from '../kernel/index.js';

/** One side of a difference between the sources. */
export type SourceReading = {
  /** Kebab-case code of what this source says; the words are content's. */
  readonly code: string;
  /** Where it says so. */
  readonly cite: Citation;
};

/** A point on which the sources differ. Both readings stay in the result; a person decides which fits. */
export type Difference = {
  /** Stable id, for example `D-6`. Its words say how the library reads the two together. */
  readonly id: string;
  /** What each source says, in the order of the bibliography. */
  readonly readings: readonly SourceReading[];
};

const toolkit = (at: string): Citation => ({ source: 'barnsley-toolkit', at, basis: 'stated' });
const procedure = (at: string): Citation => ({ source: 'hard-to-engage-procedure', at, basis: 'stated' });
const STRATEGIES = '9.2 Strategies and approaches';
const RESPONDING = 'Responding to uncooperative families';
const IMPACT = 'Impact on assessment of the child';

/** Confrontation: keep from it, or use it. */
export const D_4: Difference = /* @__PURE__ */ (() => ({
  id: 'D-4',
  readings: [
    { code: 'd-4-do-not-argue', cite: toolkit('10.0 Cycle of Change') },
    { code: 'd-4-do-challenge', cite: procedure(RESPONDING) },
  ],
}))();
/** Trust first, or formal though warm. */
export const D_5: Difference = /* @__PURE__ */ (() => ({
  id: 'D-5',
  readings: [
    { code: 'd-5-trust-comes-first', cite: toolkit('9.2 Practitioner qualities and skills') },
    { code: 'd-5-formal-and-warm', cite: procedure(RESPONDING) },
  ],
}))();
/** Remote contact: good for arranging, a warning in place of seeing the child. */
export const D_6: Difference = /* @__PURE__ */ (() => ({
  id: 'D-6',
  readings: [
    { code: 'd-6-to-arrange', cite: toolkit(STRATEGIES) },
    { code: 'd-6-instead-of-seeing', cite: procedure(IMPACT) },
  ],
}))();
/** Practical help and parents' priorities: wanted, and a way of avoiding the child. */
export const D_7: Difference = /* @__PURE__ */ (() => ({
  id: 'D-7',
  readings: [
    { code: 'd-7-family-first', cite: toolkit('8.1 What parents say helps') },
    { code: 'd-7-round-the-child', cite: procedure(IMPACT) },
  ],
}))();
/** Strengths: begin with them, and never overweight what is positive. */
export const D_8: Difference = /* @__PURE__ */ (() => ({
  id: 'D-8',
  readings: [
    { code: 'd-8-begin-with-strengths', cite: toolkit(STRATEGIES) },
    { code: 'd-8-stay-unsure', cite: toolkit('7.0 Difficult-to-engage behaviour') },
    { code: 'd-8-do-not-overweight', cite: procedure(IMPACT) },
  ],
}))();
/** Sanctions for absence: one to use, and one never mentioned. */
export const D_9: Difference = /* @__PURE__ */ (() => ({
  id: 'D-9',
  readings: [
    { code: 'd-9-a-fine-is-a-sanction', cite: toolkit(STRATEGIES) },
    {
      code: 'd-9-absence-met-by-people',
      cite: {
        source: 'compassionate-attendance',
        at: 'Opening quotation and basis',
        basis: 'derived',
        note: 'The tenets answer absence with a relationship and never mention sanctions; that is read from their silence.',
      },
    },
  ],
}))();
/** A sanction can be used; a service held back as punishment is a failure. */
export const D_10: Difference = /* @__PURE__ */ (() => ({
  id: 'D-10',
  readings: [
    { code: 'd-10-sanctions-can-be-used', cite: toolkit(STRATEGIES) },
    { code: 'd-10-holding-back-fails', cite: toolkit('11.0 Engagement not working') },
  ],
}))();
/** Barriers and reasons: two lists that overlap, joined. */
export const D_14: Difference = /* @__PURE__ */ (() => ({
  id: 'D-14',
  readings: [
    { code: 'd-14-toolkit-barriers', cite: toolkit('6.0 Family barriers') },
    { code: 'd-14-procedure-reasons', cite: procedure('Reasons families may be uncooperative') },
  ],
}))();
