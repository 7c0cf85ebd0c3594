import type { Citation, Rule } from '../kernel/index.js';

const CYCLE = '10.0 Cycle of Change';
const stated: Citation = { source: 'barnsley-toolkit', at: CYCLE, basis: 'stated' };
const noted = (basis: 'stated' | 'derived', note: string): Citation => ({
  source: 'barnsley-toolkit',
  at: CYCLE,
  basis,
  note,
});

/** Five stages in order, with what is seen and what is done at each. */
export const CHG_1: Rule<'CHG-1'> = { id: 'CHG-1', version: 1, modality: 'descriptive', cite: stated };
/** Reading a stage from the signs of each move. */
export const CHG_1_DERIVED: Rule<'CHG-1'> = {
  id: 'CHG-1',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ noted(
    'derived',
    'The order and the signs are stated. Reading the stage from the end of the unbroken run of moves, and taking one sign of a move as enough, are inferred: the toolkit counts nothing.',
  ),
};
/** Find the parent on the cycle before choosing what to do. */
export const CHG_2: Rule<'CHG-2'> = { id: 'CHG-2', version: 1, modality: 'must', cite: stated };
/** Capacity is motivation and ability. */
export const CHG_3: Rule<'CHG-3'> = {
  id: 'CHG-3',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ noted('stated', 'The toolkit reports it as the drift of much research.'),
};
/** What works in determination is unlikely to work in contemplation. */
export const CHG_4: Rule<'CHG-4'> = { id: 'CHG-4', version: 1, modality: 'descriptive', cite: stated };
/** The same check for every other pair of stages. */
export const CHG_4_DERIVED: Rule<'CHG-4'> = {
  id: 'CHG-4',
  version: 1,
  modality: 'consider',
  cite: /* @__PURE__ */ noted(
    'derived',
    'Only determination strategies at contemplation are named. Asking the same of other pairs is inferred; that work of an earlier stage is out of place, rather than unlikely to work, is the reading adopted.',
  ),
};
/** A stage belongs to a parent, never to a family. */
export const CHG_5: Rule<'CHG-5'> = { id: 'CHG-5', version: 1, modality: 'should', cite: stated };
/** Needed changes belong to a parent. */
export const CHG_6: Rule<'CHG-6'> = { id: 'CHG-6', version: 1, modality: 'should', cite: stated };
/** No prescriptive advice and no confrontation while no problem is seen. */
export const CHG_7: Rule<'CHG-7'> = { id: 'CHG-7', version: 1, modality: 'must', cite: stated };
/** The other reading (D-4): uncooperative conduct is confronted when it arises, whatever the stage. */
export const CHG_7_CONDUCT: Rule<'CHG-7'> = {
  id: 'CHG-7',
  version: 1,
  modality: 'should',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Responding to uncooperative families',
    basis: 'derived',
    note: 'The procedure, and the toolkit itself in 11.1, ask workers to confront uncooperativeness; the toolkit in 10.0 says to avoid confrontation in pre-contemplation. No source joins the two. Read here as: do not argue about the problem, do challenge conduct, safely.',
  },
};
/** Most families new to agencies start at the first stage: a default, not a fact. */
export const CHG_8: Rule<'CHG-8'> = {
  id: 'CHG-8',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ noted('stated', 'It is said of most families, so it is a place to begin asking.'),
};
/** Six things a parent who has decided should be able to say. */
export const CHG_9: Rule<'CHG-9'> = {
  id: 'CHG-9',
  version: 1,
  modality: 'should',
  cite: /* @__PURE__ */ noted(
    'stated',
    'Rewards and consequences are printed below a table that a page break cut off; read as the fifth and sixth.',
  ),
};
/** Determination is a window, and windows close. */
export const CHG_10: Rule<'CHG-10'> = { id: 'CHG-10', version: 1, modality: 'descriptive', cite: stated };
/** Five tests of a family support plan. */
export const CHG_11: Rule<'CHG-11'> = { id: 'CHG-11', version: 1, modality: 'should', cite: stated };
/** Overwhelm leads to dropping out; clear goals and praise counter it. */
export const CHG_12: Rule<'CHG-12'> = { id: 'CHG-12', version: 1, modality: 'should', cite: stated };
/** Maintenance plans for relapse. */
export const CHG_13: Rule<'CHG-13'> = { id: 'CHG-13', version: 1, modality: 'should', cite: stated };
/** Relapse is an event (D-21). */
export const CHG_13_DERIVED: Rule<'CHG-13'> = {
  id: 'CHG-13',
  version: 1,
  modality: 'descriptive',
  cite: /* @__PURE__ */ noted(
    'derived',
    'The toolkit has five stages and speaks of relapse within maintenance; other writing often makes relapse a sixth stage. That it is an event, that it can happen once change has begun, and that a person names the stage returned to, are inferred.',
  ),
};
/** Motives and capacity are reassessed all the time. */
export const CHG_14: Rule<'CHG-14'> = {
  id: 'CHG-14',
  version: 1,
  modality: 'should',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Responding to uncooperative families',
    basis: 'derived',
    note: 'The procedure asks for it of motives and capacity to co-operate for the child. Looking for it in what is recorded of motivation and ability, the two parts the toolkit names, is inferred.',
  },
};

/** Every rule of this module, in order of id. */
export const CHANGE_RULES = [
  CHG_1,
  CHG_1_DERIVED,
  CHG_2,
  CHG_3,
  CHG_4,
  CHG_4_DERIVED,
  CHG_5,
  CHG_6,
  CHG_7,
  CHG_7_CONDUCT,
  CHG_8,
  CHG_9,
  CHG_10,
  CHG_11,
  CHG_12,
  CHG_13,
  CHG_13_DERIVED,
  CHG_14,
] as const;

/** Id of a rule of this module. */
export type ChangeRuleId = (typeof CHANGE_RULES)[number]['id'];
