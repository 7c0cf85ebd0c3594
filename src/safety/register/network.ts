import type { Rule } from '../../kernel/index.js';
import { derived, rule, stated } from './cite.js';

const IMPACT = 'Impact on multi-agency work';
const TOGETHER = 'Ensuring effective multi-agency working';
const MEETINGS = 'Multi-agency meetings: options';

/** How widely a family is hostile decides how the network answers. */
export const SAF_6: Rule<'SAF-6'> = /* @__PURE__ */ rule('SAF-6', 'should', /* @__PURE__ */ stated(IMPACT));
/** An agency that has met hostility stays one that has. */
export const SAF_6_EVER: Rule<'SAF-6'> = /* @__PURE__ */ rule(
  'SAF-6',
  'should',
  /* @__PURE__ */ derived(
    IMPACT,
    'On and off is named as the greatest danger, so an agency that met hostility once counts, whatever came later.',
  ),
);
/** Setting limits is not withholding services (D-10). */
export const SAF_6_PUNISHED: Rule<'SAF-6'> = /* @__PURE__ */ rule(
  'SAF-6',
  'should',
  /* @__PURE__ */ derived(
    IMPACT,
    'Punishment by withheld services is named as a harm. Limits and sanctions, which the toolkit allows, are another thing; the sources do not draw the line.',
  ),
);
/** One agency cannot work with the family: the network decides three things in turn. */
export const SAF_7: Rule<'SAF-7'> = /* @__PURE__ */ rule('SAF-7', 'must', /* @__PURE__ */ stated(TOGETHER));
/** Leaving parents out of a meeting: only for a stated reason, and through the chair. */
export const SAF_8: Rule<'SAF-8'> = /* @__PURE__ */ rule(
  'SAF-8',
  'consider',
  /* @__PURE__ */ stated(MEETINGS),
);
/** Openness with parents is the rule to which that is the exception (D-12). */
export const SAF_8_OPEN: Rule<'SAF-8'> = /* @__PURE__ */ rule('SAF-8', 'should', {
  source: 'barnsley-toolkit',
  at: '8.1 What parents say helps',
  basis: 'derived',
  note: 'Parents ask for openness; leaving them out is the exception, and the plan for telling them is what squares the two.',
});
/** In extreme situations: meet again and again, only about the risk to staff. */
export const SAF_10: Rule<'SAF-10'> = /* @__PURE__ */ rule(
  'SAF-10',
  'consider',
  /* @__PURE__ */ stated(MEETINGS),
);
