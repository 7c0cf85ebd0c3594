import type { Citation, Rule } from '../kernel/index.js';

const model: Citation = { source: 'barnsley-toolkit', at: '10.1 The GROW model', basis: 'stated' };
const derived = (at: string, note: string): Citation => ({
  source: 'barnsley-toolkit',
  at,
  basis: 'derived',
  note,
});

/** Goal, reality, options, will: in that order. */
export const GRW_1: Rule<'GRW-1'> = { id: 'GRW-1', version: 1, modality: 'descriptive', cite: model };
/** No step into reality until the real goal is found. */
export const GRW_2: Rule<'GRW-2'> = {
  id: 'GRW-2',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ derived(
    '10.1 The GROW model',
    'The toolkit warns against moving on too soon. That the person whose goal it is says when it is found is inferred.',
  ),
};
/** Short-term goals first. */
export const GRW_3: Rule<'GRW-3'> = { id: 'GRW-3', version: 1, modality: 'should', cite: model };
/** Every option carries benefits, costs and risks. */
export const GRW_4: Rule<'GRW-4'> = { id: 'GRW-4', version: 1, modality: 'should', cite: model };
/** A step is complete only with everything the last questions ask for. */
export const GRW_5: Rule<'GRW-5'> = { id: 'GRW-5', version: 1, modality: 'should', cite: model };
/** A gain that has not lasted is not an achievement yet. */
export const GRW_6: Rule<'GRW-6'> = {
  id: 'GRW-6',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ derived(
    '11.1 Strategies for difficult engagement',
    'The toolkit asks not to be too hopeful about changes that have not lasted; applying it to the goals of a GROW plan is inferred.',
  ),
};

/** Every rule of this module, in order of id. */
export const GROW_RULES = [GRW_1, GRW_2, GRW_3, GRW_4, GRW_5, GRW_6] as const;

/** Id of a rule of this module. */
export type GrowRuleId = (typeof GROW_RULES)[number]['id'];
