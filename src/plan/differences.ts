import { D_10, type Difference } from '../engagement/index.js';
import type { Citation } from '../kernel/index.js';

const toolkit = (at: string): Citation => ({ source: 'barnsley-toolkit', at, basis: 'stated' });
const procedure = (at: string): Citation => ({ source: 'hard-to-engage-procedure', at, basis: 'stated' });
const STRATEGIES = '9.2 Strategies and approaches';
const CONTRACT = 'Written contract with the family';

/** Parents in the meeting from the start, or left out where they threaten. */
export const D_12: Difference = /* @__PURE__ */ (() => ({
  id: 'D-12',
  readings: [
    { code: 'd-12-involved-from-the-start', cite: toolkit(STRATEGIES) },
    { code: 'd-12-may-be-left-out', cite: procedure('Multi-agency meetings: options') },
  ],
}))();
/** An agreement that binds both sides, and a contract that sets limits on one: two artefacts. */
export const D_15: Difference = /* @__PURE__ */ (() => ({
  id: 'D-15',
  readings: [
    { code: 'd-15-binds-both', cite: toolkit(STRATEGIES) },
    { code: 'd-15-sets-limits', cite: procedure(CONTRACT) },
  ],
}))();
/** Seeing the child at home, and keeping staff safe: neither settles it alone. */
export const D_22: Difference = /* @__PURE__ */ (() => ({
  id: 'D-22',
  readings: [
    {
      code: 'd-22-home-visits-work-best',
      cite: {
        source: 'page-2020',
        at: 'Findings: the impact of family engagement',
        basis: 'derived',
        note: 'The study found home visits the way of engaging that works best; setting this against office-only contact is inferred.',
      },
    },
    { code: 'd-22-child-seen-at-home', cite: procedure(CONTRACT) },
    {
      code: 'd-22-staff-kept-safe',
      cite: procedure('Keeping professionals safe: professional’s responsibility'),
    },
  ],
}))();
/** What a lead professional is for: three sources, three parts, which go together. */
export const D_23: Difference = /* @__PURE__ */ (() => ({
  id: 'D-23',
  readings: [
    { code: 'd-23-named-contact', cite: toolkit(STRATEGIES) },
    { code: 'd-23-check-there-is-one', cite: procedure('Responding to uncooperative families') },
    {
      code: 'd-23-care-that-earns-trust',
      cite: {
        source: 'compassionate-attendance',
        at: 'Tenets for compassionate support',
        basis: 'stated',
      },
    },
  ],
}))();

/** Points on which the sources differ where plans are made; both readings of each, with where they stand. */
export const PLAN_DIFFERENCES: readonly Difference[] = [D_10, D_12, D_15, D_22, D_23];
