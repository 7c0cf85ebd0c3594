import type { Citation, Rule } from '../kernel/index.js';

const AFTER = 'Burnout, compassion fatigue and compassion satisfaction';
const TOLL = 'Findings: the impact of family engagement';
const stated: Citation = { source: 'page-2020', at: AFTER, basis: 'stated' };
const hostility: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Impact of hostility on professionals',
  basis: 'stated',
};

/** Fatigue and satisfaction are two scales; all four combinations occur. */
export const WEL_1: Rule<'WEL-1'> = { id: 'WEL-1', version: 1, modality: 'descriptive', cite: stated };
/** Burnout and compassion fatigue are told apart by what came before, never by symptoms. */
export const WEL_2: Rule<'WEL-2'> = { id: 'WEL-2', version: 1, modality: 'descriptive', cite: stated };
/** Directions between absorption, trust, satisfaction and what follows. No sizes. */
export const WEL_3: Rule<'WEL-3'> = { id: 'WEL-3', version: 1, modality: 'descriptive', cite: stated };
/** Deep engagement raises satisfaction and risk together, so caring less is no remedy. */
export const WEL_4: Rule<'WEL-4'> = {
  id: 'WEL-4',
  version: 1,
  modality: 'descriptive',
  cite: {
    source: 'page-2020',
    at: AFTER,
    basis: 'derived',
    note: 'That both rise together is stated; that caring less is therefore no remedy is inferred.',
  },
};
/** Exposure never makes fatigue certain. */
export const WEL_5: Rule<'WEL-5'> = { id: 'WEL-5', version: 1, modality: 'descriptive', cite: stated };
/** Four factors contribute. They carry no weights. */
export const WEL_6: Rule<'WEL-6'> = { id: 'WEL-6', version: 1, modality: 'descriptive', cite: stated };
/** Short exposure is not safe exposure. */
export const WEL_7: Rule<'WEL-7'> = {
  id: 'WEL-7',
  version: 1,
  modality: 'descriptive',
  cite: { source: 'page-2020', at: TOLL, basis: 'stated' },
};
/** Named things make hostility hit harder; isolation and abuse of one's identity work together. */
export const WEL_8: Rule<'WEL-8'> = { id: 'WEL-8', version: 1, modality: 'descriptive', cite: hostility };
/** Nobody's gender lowers a risk or a need. */
export const WEL_9: Rule<'WEL-9'> = {
  id: 'WEL-9',
  version: 1,
  modality: 'must',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Impact of hostility on professionals',
    basis: 'derived',
    note: 'The procedure calls the assumptions false; that they may lower nothing is inferred.',
  },
};
/** Seeming unaffected says nothing about need. */
export const WEL_10: Rule<'WEL-10'> = {
  id: 'WEL-10',
  version: 1,
  modality: 'should',
  cite: {
    source: 'hard-to-engage-procedure',
    at: 'Impact of hostility on professionals',
    basis: 'derived',
    note: 'That some seem untroubled is stated; that this is no sign of no need is inferred.',
  },
};
/** Support is a menu, fitted to one person. */
export const WEL_11: Rule<'WEL-11'> = { id: 'WEL-11', version: 1, modality: 'should', cite: stated };

/** Every rule of this module, in order of id. */
export const WELLBEING_RULES = [
  WEL_1,
  WEL_2,
  WEL_3,
  WEL_4,
  WEL_5,
  WEL_6,
  WEL_7,
  WEL_8,
  WEL_9,
  WEL_10,
  WEL_11,
] as const;

/** Id of a rule of this module. */
export type WellbeingRuleId = (typeof WELLBEING_RULES)[number]['id'];

/** Where the sources differ: every reading, with where it stands. */
export type Difference<Id extends string = string> = {
  /** Id of the difference, for example `D-17`. */
  readonly id: Id;
  /** The readings, in the order in which the sources are listed. */
  readonly readings: readonly {
    /** Code of the reading. */
    readonly code: string;
    /** Where it stands. */
    readonly cite: Citation;
  }[];
};

/** Keep emotional distance, or stay genuinely connected. */
export const D_17: Difference<'D-17'> = {
  id: 'D-17',
  readings: [
    {
      code: 'd-17-step-back',
      cite: { source: 'page-2020', at: 'Findings: individuals coping', basis: 'stated' },
    },
    {
      code: 'd-17-stay-connected',
      cite: { source: 'marsh-blog', at: 'Extra-familial harm: additional stressors', basis: 'stated' },
    },
    {
      code: 'd-17-supervision-holds-both',
      cite: { source: 'page-2020', at: 'Discussion', basis: 'stated' },
    },
  ],
};

/** Vicarious trauma as another word for compassion fatigue, or as what leads to it. */
export const D_18: Difference<'D-18'> = {
  id: 'D-18',
  readings: [
    { code: 'd-18-same-thing', cite: stated },
    {
      code: 'd-18-exposure-then-condition',
      cite: {
        source: 'page-2020',
        at: TOLL,
        basis: 'derived',
        note: 'Read from how the findings use the two words; this library follows it.',
      },
    },
  ],
};

/** Satisfaction instead of fatigue, or beside it. */
export const D_19: Difference<'D-19'> = {
  id: 'D-19',
  readings: [
    { code: 'd-19-instead-of-fatigue', cite: stated },
    { code: 'd-19-beside-fatigue', cite: stated },
  ],
};

/** Workload as the cause of burnout, as a root of compassion fatigue too, or as a person's own lack of control. */
export const D_20: Difference<'D-20'> = {
  id: 'D-20',
  readings: [
    { code: 'd-20-workload-burns-out', cite: stated },
    { code: 'd-20-workload-fatigues-too', cite: { source: 'page-2020', at: 'Discussion', basis: 'stated' } },
    { code: 'd-20-person-does-not-control-it', cite: stated },
  ],
};
