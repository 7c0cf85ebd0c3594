import type { Rule } from '../../kernel/index.js';
import { derived, noted, rule, stated, toolkit } from './cite.js';

const HOSTILITY = 'Dealing with hostility and violence';
const OWN_SAFETY = "Keeping professionals safe: professional's responsibility";
const RESPECT = 'Respect: culture and communication';

/** The child comes first, under threat as well. */
export const SAF_1: Rule<'SAF-1'> = /* @__PURE__ */ rule(
  'SAF-1',
  'must',
  /* @__PURE__ */ noted(/* @__PURE__ */ toolkit(), 'The procedure says the same, twice, as a should.'),
);
/** A covert or implied threat is a threat. */
export const SAF_11: Rule<'SAF-11'> = /* @__PURE__ */ rule(
  'SAF-11',
  'should',
  /* @__PURE__ */ stated(HOSTILITY),
);
/** What explains a threat never excuses it. */
export const SAF_12: Rule<'SAF-12'> = /* @__PURE__ */ rule(
  'SAF-12',
  'must',
  /* @__PURE__ */ derived(
    HOSTILITY,
    'Stated of what is normal for a person; the other explanations are treated alike.',
  ),
);
/** Too threatening: get out. */
export const SAF_16: Rule<'SAF-16'> = /* @__PURE__ */ rule(
  'SAF-16',
  'should',
  /* @__PURE__ */ stated(OWN_SAFETY),
);
/** What to do in an incident, in order. */
export const SAF_17: Rule<'SAF-17'> = /* @__PURE__ */ rule(
  'SAF-17',
  'should',
  /* @__PURE__ */ stated(OWN_SAFETY),
);
/** Calm before is no evidence of calm to come. */
export const SAF_18: Rule<'SAF-18'> = /* @__PURE__ */ rule(
  'SAF-18',
  'should',
  /* @__PURE__ */ stated(OWN_SAFETY),
);
/** A recorded threat is not taken back by calm since. */
export const SAF_18_EVER: Rule<'SAF-18'> = /* @__PURE__ */ rule(
  'SAF-18',
  'should',
  /* @__PURE__ */ derived(OWN_SAFETY, 'Stated of calm before; of calm since, it follows.'),
);
/** In some circumstances statutory duty overrides the rights and role of parents. */
export const SAF_21: Rule<'SAF-21'> = /* @__PURE__ */ rule('SAF-21', 'must', /* @__PURE__ */ stated(RESPECT));
/** Advice on culture is taken with the family's confidentiality kept. */
export const SAF_22: Rule<'SAF-22'> = /* @__PURE__ */ rule('SAF-22', 'must', /* @__PURE__ */ stated(RESPECT));
/** A worker is frightened: ask what the child lives with. */
export const SAF_24: Rule<'SAF-24'> = /* @__PURE__ */ rule('SAF-24', 'should', {
  source: 'hard-to-engage-procedure',
  at: 'Opening statement',
  basis: 'stated',
});
/** Be realistic about a violent adult's capacity to change. */
export const SAF_26: Rule<'SAF-26'> = /* @__PURE__ */ rule(
  'SAF-26',
  'must',
  /* @__PURE__ */ noted(
    /* @__PURE__ */ toolkit(),
    'The procedure says the same of violence as a type of behaviour.',
  ),
);
/** One assessment of risk, for two: the worker and the child. */
export const SAF_28: Rule<'SAF-28'> = /* @__PURE__ */ rule(
  'SAF-28',
  'must',
  /* @__PURE__ */ stated(HOSTILITY),
);
