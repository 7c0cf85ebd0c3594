import type { Rule } from '../../kernel/index.js';
import { chosen, derived, noted, rule, stated } from './cite.js';

const SHARING = 'Sharing information';
const IMPACT = 'Impact on multi-agency work';
const MEETINGS = 'Multi-agency meetings: options';

/** Any single yes: share with every other professional involved. */
export const SAF_2: Rule<'SAF-2'> = /* @__PURE__ */ rule(
  'SAF-2',
  'should',
  /* @__PURE__ */ noted(
    /* @__PURE__ */ stated(SHARING),
    'General or specific cannot be answered yes or no, so it qualifies the first question; the item that asks two things is read as two.',
  ),
);
/** A choice not to share is recorded with its reason as well. */
export const SAF_2_NOT_SHARED: Rule<'SAF-2'> = /* @__PURE__ */ rule(
  'SAF-2',
  'should',
  /* @__PURE__ */ chosen(
    SHARING,
    'The procedure does not speak of deciding against sharing; asking for the reason then is ours.',
  ),
);
/** Any threat, hostility or violence: think of others and alert them. No questionnaire is needed. */
export const SAF_3: Rule<'SAF-3'> = /* @__PURE__ */ rule('SAF-3', 'should', /* @__PURE__ */ stated(IMPACT));
/** Sharing a real concern outranks staying on good terms. */
export const SAF_4: Rule<'SAF-4'> = /* @__PURE__ */ rule('SAF-4', 'must', /* @__PURE__ */ stated(SHARING));
/** Care with an adult's details, within the law. */
export const SAF_5: Rule<'SAF-5'> = /* @__PURE__ */ rule(
  'SAF-5',
  'should',
  /* @__PURE__ */ derived(
    SHARING,
    'Care and the law are stated, and so is that sharing is pivotal; that care is no refusal follows.',
  ),
);
/** Consent is not what decides where a child may be at risk. */
export const SAF_5_CONSENT: Rule<'SAF-5'> = /* @__PURE__ */ rule(
  'SAF-5',
  'should',
  /* @__PURE__ */ derived(
    SHARING,
    'A yes leads to sharing with no consent asked for; check local law and policy.',
  ),
);
/** Whatever professionals share, what, how and when to tell the family is planned. */
export const SAF_9: Rule<'SAF-9'> = /* @__PURE__ */ rule(
  'SAF-9',
  'must',
  /* @__PURE__ */ derived(
    MEETINGS,
    'Stated for meetings of professionals; applied to any sharing between them.',
  ),
);
/** Being open about hostility that was met is ordinary practice. */
export const SAF_27: Rule<'SAF-27'> = /* @__PURE__ */ rule(
  'SAF-27',
  'should',
  /* @__PURE__ */ stated(SHARING),
);
/** The family hears it through the one person who is their contact (D-23). */
export const SAF_9_LEAD: Rule<'SAF-9'> = /* @__PURE__ */ rule('SAF-9', 'consider', {
  source: 'barnsley-toolkit',
  at: '9.2 Strategies and approaches',
  basis: 'derived',
  note: 'The toolkit gives a family one named contact, the attendance tenets one who cares, and the procedure asks whether there is one. That the telling goes through them is inferred.',
});
