import type { Citation, Rule } from '../kernel/index.js';

const TENETS_AT = 'Tenets for compassionate support';
const stated = (at: string): Citation => ({ source: 'compassionate-attendance', at, basis: 'stated' });
const derived = (at: string, note: string): Citation => ({
  source: 'compassionate-attendance',
  at,
  basis: 'derived',
  note,
});

/** Safeguarding is considered in every case. */
export const ATT_1: Rule<'ATT-1'> = {
  id: 'ATT-1',
  version: 1,
  modality: 'must',
  cite: /* @__PURE__ */ stated(TENETS_AT),
};
/** No cause is presumed before the child is heard. */
export const ATT_2: Rule<'ATT-2'> = {
  id: 'ATT-2',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ derived(
    TENETS_AT,
    'Holding back fixed ideas is stated; that hearing the child is what ends the wait is inferred.',
  ),
};
/** The imagined child and the child met are kept apart. */
export const ATT_3: Rule<'ATT-3'> = {
  id: 'ATT-3',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ derived(
    'Compassionate approach to absence',
    'Room for a discrepancy is stated; recording it, and letting the child’s account lead, is inferred.',
  ),
};
/** Open, listen, understand, support: and understanding leads to action. */
export const ATT_4: Rule<'ATT-4'> = {
  id: 'ATT-4',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ stated('Difficulties that require being open'),
};
/** A psychosocial cause calls for brokered help from several agencies. */
export const ATT_5: Rule<'ATT-5'> = {
  id: 'ATT-5',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ stated(TENETS_AT),
};
/** Supervision has two uses. */
export const ATT_6: Rule<'ATT-6'> = {
  id: 'ATT-6',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ stated(TENETS_AT),
};
/** Trust in the lead professional makes change likelier. */
export const ATT_7: Rule<'ATT-7'> = {
  id: 'ATT-7',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ stated(TENETS_AT),
};
/** What each mark in the register counts as, by the table of its day. */
export const ATT_CODES: Rule<'ATT-CODES'> = {
  id: 'ATT-CODES',
  version: 1,
  modality: 'must',
  cite: { source: 'attendance-regulations-2024', at: 'regulation 10', basis: 'stated' },
};
/** Persistent and severe absence by published shares, on whole numbers. */
export const ATT_SHARES: Rule<'ATT-SHARES'> = {
  id: 'ATT-SHARES',
  version: 1,
  modality: 'descriptive',
  cite: { source: 'absence-statistics-guide', at: '3.2', basis: 'stated' },
};
/** The national penalty threshold: support comes first. */
export const ATT_PENALTY: Rule<'ATT-PENALTY'> = {
  id: 'ATT-PENALTY',
  version: 1,
  modality: 'should',
  cite: {
    source: 'attendance-guidance-2024',
    at: 'National framework for penalty notices',
    basis: 'house-choice',
    note: 'The figure and the support-first approach are published. That this library names the threshold and never recommends a fine, and that a reason not yet established keeps it open, is ours.',
  },
};
/** The three checks of a unique pupil number. */
export const ATT_UPN: Rule<'ATT-UPN'> = {
  id: 'ATT-UPN',
  version: 1,
  modality: 'descriptive',
  cite: { source: 'upn-standard', at: 'Validations', basis: 'stated' },
};
/** The two checks of an NHS number. */
export const ATT_NHS: Rule<'ATT-NHS'> = {
  id: 'ATT-NHS',
  version: 1,
  modality: 'descriptive',
  cite: { source: 'nhs-number', at: 'Check digit', basis: 'stated' },
};

/** Every rule of this module, in order of id. */
export const ATTENDANCE_RULES = [
  ATT_1,
  ATT_2,
  ATT_3,
  ATT_4,
  ATT_5,
  ATT_6,
  ATT_7,
  ATT_CODES,
  ATT_SHARES,
  ATT_PENALTY,
  ATT_UPN,
  ATT_NHS,
] as const;

/** Id of a rule of this module. */
export type AttendanceRuleId = (typeof ATTENDANCE_RULES)[number]['id'];
