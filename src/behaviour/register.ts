import type { Citation, Rule } from '../kernel/index.js';

const TYPES = 'Four types of uncooperativeness';
const stated = (source: Citation['source'], at: string): Citation => ({ source, at, basis: 'stated' });
const derived = (source: Citation['source'], at: string, note: string): Citation => ({
  source,
  at,
  basis: 'derived',
  note,
});
const types = /* @__PURE__ */ stated('hard-to-engage-procedure', TYPES);

/** The toolkit's list of behaviours: where a sign stands that the toolkit names. */
export const TOOLKIT_SIGN: Citation = /* @__PURE__ */ stated(
  'barnsley-toolkit',
  '7.0 Difficult-to-engage behaviour',
);
/** The procedure's four types: where a sign stands that only the procedure names. */
export const PROCEDURE_SIGN: Citation = types;
/** The procedure's opening words: signs named there, placed under a type by this library. */
export const PLACED_SIGN: Citation = /* @__PURE__ */ derived(
  'hard-to-engage-procedure',
  'Opening statement',
  'The opening names this without a type; placing it under one is inferred.',
);

/** The door test: in and not opening points to confrontation. */
export const BEH_1: Rule<'BEH-1'> = { id: 'BEH-1', version: 1, modality: 'descriptive', cite: types };
/** The other half of the door test: being out points to avoidance instead. */
export const BEH_1_DERIVED: Rule<'BEH-1'> = {
  id: 'BEH-1',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ derived(
    'hard-to-engage-procedure',
    TYPES,
    'Only not answering is placed; that being out is avoidance follows by contrast.',
  ),
};
/** Ambivalence alone makes nobody uncooperative. */
export const BEH_2: Rule<'BEH-2'> = { id: 'BEH-2', version: 1, modality: 'descriptive', cite: types };
/** Avoidance can give way once the parent sees resolve and feels concern. */
export const BEH_3: Rule<'BEH-3'> = { id: 'BEH-3', version: 1, modality: 'descriptive', cite: types };
/** Co-operation may come only after several confrontations; the worker keeps on. */
export const BEH_4: Rule<'BEH-4'> = { id: 'BEH-4', version: 1, modality: 'descriptive', cite: types };
/** Conduct is challenged, safely, for the child, and so that the family knows we will stay. */
export const BEH_5: Rule<'BEH-5'> = { id: 'BEH-5', version: 1, modality: 'must', cite: types };
/** The less co-operation, the likelier that psychological influences lead. */
export const BEH_6: Rule<'BEH-6'> = {
  id: 'BEH-6',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ stated('hard-to-engage-procedure', 'Reasons families may be uncooperative'),
};
/** The child's risk assessment includes violence and intimidation at home. */
export const BEH_7: Rule<'BEH-7'> = {
  id: 'BEH-7',
  version: 1,
  modality: 'must',
  cite: /* @__PURE__ */ stated('hard-to-engage-procedure', 'Impact on assessment'),
};
/** Respectful uncertainty and healthy scepticism throughout; good news alone is a warning. */
export const BEH_8: Rule<'BEH-8'> = { id: 'BEH-8', version: 1, modality: 'should', cite: TOOLKIT_SIGN };
/** Signs of disguised compliance prompt a closer look; they prove nothing. */
export const BEH_9: Rule<'BEH-9'> = {
  id: 'BEH-9',
  version: 1,
  modality: 'consider',
  cite: /* @__PURE__ */ derived(
    'barnsley-toolkit',
    '7.0 Difficult-to-engage behaviour',
    'Signs are stated, no number of them. That each prompts a look, and what settles it, is inferred.',
  ),
};
/** Self-checks on how far hostility distorts the assessment of the child. */
export const BEH_10: Rule<'BEH-10'> = {
  id: 'BEH-10',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ stated('hard-to-engage-procedure', 'Impact on assessment of the child'),
};
/** Effect counts, not intent: hostility keeps professionals away whether or not that is meant. */
export const BEH_11: Rule<'BEH-11'> = {
  id: 'BEH-11',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ stated('hard-to-engage-procedure', 'Impact on assessment'),
};
/** A sign makes a type a candidate, never a label; both lists of types count. */
export const BEH_12: Rule<'BEH-12'> = {
  id: 'BEH-12',
  version: 1,
  modality: 'consider',
  cite: /* @__PURE__ */ derived(
    'barnsley-toolkit',
    '7.0 Difficult-to-engage behaviour',
    'Signs are listed by type; keeping every type that has one is inferred.',
  ),
};
/** A missed appointment is open between three types until the record says more. */
export const BEH_13: Rule<'BEH-13'> = {
  id: 'BEH-13',
  version: 1,
  modality: 'consider',
  cite: /* @__PURE__ */ derived(
    'hard-to-engage-procedure',
    TYPES,
    'Listed under ambivalence and avoidance here, under disguised compliance in the toolkit; keeping all three open is inferred.',
  ),
};
/** Signs that point to injury or to a hidden child go to child protection first. */
export const BEH_14: Rule<'BEH-14'> = {
  id: 'BEH-14',
  version: 1,
  modality: 'must',
  cite: /* @__PURE__ */ derived(
    'barnsley-toolkit',
    '11.2 Lead Professional responsibility',
    'That these signs raise a concern of serious harm is inferred.',
  ),
};
/** Checks on the child's experience, on the visit and on the way out. */
export const BEH_15: Rule<'BEH-15'> = {
  id: 'BEH-15',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ derived(
    'hard-to-engage-procedure',
    'Impact on assessment of the child',
    'The questions are stated; what a troubling answer prompts is inferred.',
  ),
};
/** Reasons for holding back: both lists count. */
export const BEH_16: Rule<'BEH-16'> = {
  id: 'BEH-16',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ derived(
    'hard-to-engage-procedure',
    'Reasons families may be uncooperative',
    'Reading each reason together with the toolkit barrier that says the same is inferred.',
  ),
};
/** What a type calls for, where the sources say it of difficult engagement as a whole. */
export const BEH_17: Rule<'BEH-17'> = {
  id: 'BEH-17',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ derived(
    'barnsley-toolkit',
    '11.1 Strategies for difficult engagement',
    'The strategies are stated for difficult engagement in general; tying them to a type is inferred.',
  ),
};

/** Every rule of this module, in order of id. */
export const BEHAVIOUR_RULES = [
  BEH_1,
  BEH_1_DERIVED,
  BEH_2,
  BEH_3,
  BEH_4,
  BEH_5,
  BEH_6,
  BEH_7,
  BEH_8,
  BEH_9,
  BEH_10,
  BEH_11,
  BEH_12,
  BEH_13,
  BEH_14,
  BEH_15,
  BEH_16,
  BEH_17,
] as const;

/** Id of a rule of this module. */
export type BehaviourRuleId = (typeof BEHAVIOUR_RULES)[number]['id'];
