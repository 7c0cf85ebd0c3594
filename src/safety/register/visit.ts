import type { Rule } from '../../kernel/index.js';
import { chosen, derived, noted, rule, stated, toolkit } from './cite.js';

const OWN_SAFETY = "Keeping professionals safe: professional's responsibility";
const SUPERVISION = 'Supervision and support';

/** A risky visit: by day where possible; by a taxi that waits if the car could be a target. */
export const SAF_13: Rule<'SAF-13'> = /* @__PURE__ */ rule(
  'SAF-13',
  'should',
  /* @__PURE__ */ stated(OWN_SAFETY),
);
/** What the other questions before a visit ask for. */
export const SAF_13_ASKED: Rule<'SAF-13'> = /* @__PURE__ */ rule(
  'SAF-13',
  'should',
  /* @__PURE__ */ derived(OWN_SAFETY, 'The questions are stated; what each asks to arrange is inferred.'),
);
/** Danger: nobody goes alone. */
export const SAF_14: Rule<'SAF-14'> = /* @__PURE__ */ rule('SAF-14', 'should', /* @__PURE__ */ toolkit());
/** A risk that is known: a plan agreed before the visit, and in the supervision notes. */
export const SAF_15: Rule<'SAF-15'> = /* @__PURE__ */ rule(
  'SAF-15',
  'should',
  /* @__PURE__ */ noted(
    /* @__PURE__ */ stated(SUPERVISION),
    'Whose supervision is left open: a line manager’s, or an outside specialist’s.',
  ),
);
/** Threats become significant: the line manager decides, with reasons on record. */
export const SAF_19: Rule<'SAF-19'> = /* @__PURE__ */ rule(
  'SAF-19',
  'should',
  /* @__PURE__ */ stated(OWN_SAFETY),
);
/** That decision says how the child goes on being seen. */
export const SAF_19_CHILD: Rule<'SAF-19'> = /* @__PURE__ */ rule(
  'SAF-19',
  'should',
  /* @__PURE__ */ derived(
    OWN_SAFETY,
    'The child comes first throughout, so the decision says how the child goes on being seen.',
  ),
);
/** Risk to staff is in the files, with an alert nobody can miss. */
export const SAF_20: Rule<'SAF-20'> = /* @__PURE__ */ rule(
  'SAF-20',
  'should',
  /* @__PURE__ */ stated(SUPERVISION),
);
/** A flag has a day, a review and a list of those who know. */
export const SAF_20_KEPT: Rule<'SAF-20'> = /* @__PURE__ */ rule(
  'SAF-20',
  'should',
  /* @__PURE__ */ chosen(
    SUPERVISION,
    'A day, a review at the interval the caller sets, and who knows: the procedure asks for none of these.',
  ),
);
/** The agency's own health and safety policy is followed. */
export const SAF_23: Rule<'SAF-23'> = /* @__PURE__ */ rule('SAF-23', 'must', /* @__PURE__ */ toolkit());
/** Others know when and where; the car is parked for leaving fast. */
export const SAF_25: Rule<'SAF-25'> = /* @__PURE__ */ rule('SAF-25', 'should', {
  source: 'page-2020',
  at: 'Discussion',
  basis: 'stated',
});
