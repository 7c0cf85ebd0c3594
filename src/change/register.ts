import type { Citation, Rule } from '../kernel/index.js';

const CYCLE = '10.0 Cycle of Change';
const stated: Citation = { source: 'barnsley-toolkit', at: CYCLE, basis: 'stated' };
const derived = (note: string): Citation => ({
  source: 'barnsley-toolkit',
  at: CYCLE,
  basis: 'derived',
  note,
});

/** Five stages in order; each move is evidenced by what the next stage shows. */
export const CHG_1: Rule<'CHG-1'> = {
  id: 'CHG-1',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ derived(
    'The order is stated; reading a stage from the furthest unbroken run of evidence is inferred.',
  ),
};
/** Find the parent on the cycle before choosing what to do. */
export const CHG_2: Rule<'CHG-2'> = { id: 'CHG-2', version: 1, modality: 'must', cite: stated };
/** Capacity is motivation and ability. */
export const CHG_3: Rule<'CHG-3'> = { id: 'CHG-3', version: 1, modality: 'descriptive', cite: stated };
/** What works in determination is unlikely to work in contemplation. */
export const CHG_4: Rule<'CHG-4'> = { id: 'CHG-4', version: 1, modality: 'descriptive', cite: stated };
/** The same check for every other pair of stages. */
export const CHG_4_DERIVED: Rule<'CHG-4'> = {
  id: 'CHG-4',
  version: 1,
  modality: 'consider',
  cite: /* @__PURE__ */ derived(
    'Only determination strategies at contemplation are named; widening it to other stages is inferred.',
  ),
};
/** A stage belongs to a parent, never to a family. */
export const CHG_5: Rule<'CHG-5'> = { id: 'CHG-5', version: 1, modality: 'must', cite: stated };
/** Needed changes belong to a parent. */
export const CHG_6: Rule<'CHG-6'> = { id: 'CHG-6', version: 1, modality: 'must', cite: stated };
/** No prescriptive advice and no confrontation while no problem is seen. */
export const CHG_7: Rule<'CHG-7'> = { id: 'CHG-7', version: 1, modality: 'must', cite: stated };
/** Most families new to agencies start at the first stage: a default, not a fact. */
export const CHG_8: Rule<'CHG-8'> = { id: 'CHG-8', version: 1, modality: 'descriptive', cite: stated };
/** Six things a parent who has decided should be able to say. */
export const CHG_9: Rule<'CHG-9'> = { id: 'CHG-9', version: 1, modality: 'should', cite: stated };
/** Determination is a window, and windows close. */
export const CHG_10: Rule<'CHG-10'> = { id: 'CHG-10', version: 1, modality: 'descriptive', cite: stated };
/** Five tests of a family support plan. */
export const CHG_11: Rule<'CHG-11'> = { id: 'CHG-11', version: 1, modality: 'should', cite: stated };
/** Overwhelm leads to dropping out; clear goals and praise counter it. */
export const CHG_12: Rule<'CHG-12'> = { id: 'CHG-12', version: 1, modality: 'should', cite: stated };
/** Maintenance plans for relapse; relapse is an event. */
export const CHG_13: Rule<'CHG-13'> = {
  id: 'CHG-13',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ derived(
    'Relapse work is stated. That relapse is an event, and that a person names the stage returned to, is inferred: the toolkit gives neither.',
  ),
};
/** Motives and capacity are reassessed all the time. */
export const CHG_14: Rule<'CHG-14'> = {
  id: 'CHG-14',
  version: 1,
  modality: 'should',
  cite: { source: 'hard-to-engage-procedure', at: 'Responding to uncooperative families', basis: 'stated' },
};

/** Every rule of this module, in order of id. */
export const CHANGE_RULES = [
  CHG_1,
  CHG_2,
  CHG_3,
  CHG_4,
  CHG_4_DERIVED,
  CHG_5,
  CHG_6,
  CHG_7,
  CHG_8,
  CHG_9,
  CHG_10,
  CHG_11,
  CHG_12,
  CHG_13,
  CHG_14,
] as const;

/** Id of a rule of this module. */
export type ChangeRuleId = (typeof CHANGE_RULES)[number]['id'];
