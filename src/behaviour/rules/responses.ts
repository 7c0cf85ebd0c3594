import type { Answer, Caution, Citation, Rule, SourceId } from '../../kernel/index.js';
import { D_1, D_4, D_5, type Difference } from '../differences.js';
import {
  BEH_2,
  BEH_3,
  BEH_4,
  BEH_5,
  BEH_8,
  BEH_14,
  BEH_17,
  PROCEDURE_SIGN,
  TOOLKIT_SIGN,
} from '../register.js';
import {
  ARGUING_DENIAL,
  BEHAVIOUR_TYPES,
  type BehaviourType,
  PROFESSIONAL_RESPONSES,
  type ProfessionalResponse,
  TYPE_SOURCES,
  type TypeResponseId,
} from '../vocabulary.js';

/** One thing that a type of behaviour calls for. */
export type ResponseStep = {
  /** What to do, or how to be. */
  readonly id: TypeResponseId;
  /** The rule that puts it there. */
  readonly rule: Rule;
  /** Every place that says so. */
  readonly cites: readonly Citation[];
};

/** What one type of behaviour calls for. */
export type TypeResponse = {
  /** The type. */
  readonly type: BehaviourType;
  /** The sources that recognise the type. */
  readonly recognisedBy: readonly SourceId[];
  /** What it calls for; what concerns safety comes first. */
  readonly steps: readonly ResponseStep[];
  /** What to keep from. */
  readonly avoid: readonly {
    /** What to keep from. */
    readonly id: ProfessionalResponse | typeof ARGUING_DENIAL;
    /** Where it stands. */
    readonly cite: Citation;
  }[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** Where the sources differ on it. */
  readonly differences: readonly Difference[];
};

const NOT_WORKING: Citation = {
  source: 'barnsley-toolkit',
  at: '11.1 Strategies for difficult engagement',
  basis: 'stated',
};
const RESPONDING: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Responding to uncooperative families',
  basis: 'stated',
};
const RESPECT: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Respect: culture and communication',
  basis: 'stated',
};
const CYCLE: Citation = { source: 'barnsley-toolkit', at: '10.0 Cycle of Change', basis: 'stated' };

const CHALLENGE: ResponseStep = {
  id: 'behaviour.uncoop-type.confrontation.must-challenge',
  rule: BEH_5,
  cites: [PROCEDURE_SIGN, RESPONDING, NOT_WORKING],
};
const STATE_AUTHORITY: readonly ResponseStep[] = [
  { id: 'behaviour.response.state-authority', rule: BEH_17, cites: [NOT_WORKING, RESPONDING] },
  { id: 'behaviour.response.say-what-follows', rule: BEH_17, cites: [NOT_WORKING, RESPECT] },
];
const LIES_BEHIND: ResponseStep = {
  id: 'behaviour.response.find-what-lies-behind',
  rule: BEH_17,
  cites: [NOT_WORKING],
};

const STEPS: { readonly [K in BehaviourType]: readonly ResponseStep[] } = /* @__PURE__ */ (() => ({
  'behaviour.toolkit-type.violence': [
    { id: 'behaviour.response.child-and-safety-first', rule: BEH_14, cites: [NOT_WORKING] },
    { id: 'behaviour.response.child-protection-challenges', rule: BEH_17, cites: [NOT_WORKING] },
    {
      id: 'behaviour.uncoop-type.violence.response-realistic',
      rule: BEH_17,
      cites: [PROCEDURE_SIGN, NOT_WORKING],
    },
    ...STATE_AUTHORITY,
  ],
  'behaviour.toolkit-type.confrontation': [
    {
      id: 'behaviour.uncoop-type.confrontation.response-clear-role',
      rule: BEH_5,
      cites: [PROCEDURE_SIGN, NOT_WORKING],
    },
    {
      id: 'behaviour.uncoop-type.confrontation.response-show-concern',
      rule: BEH_5,
      cites: [PROCEDURE_SIGN, NOT_WORKING],
    },
    {
      id: 'behaviour.uncoop-type.confrontation.response-no-early-openness',
      rule: BEH_5,
      cites: [PROCEDURE_SIGN],
    },
    CHALLENGE,
    {
      id: 'behaviour.uncoop-type.confrontation.several-displays',
      rule: BEH_4,
      cites: [PROCEDURE_SIGN, NOT_WORKING],
    },
    ...STATE_AUTHORITY,
  ],
  'behaviour.toolkit-type.refusal': [LIES_BEHIND, CHALLENGE, ...STATE_AUTHORITY],
  'behaviour.toolkit-type.disguised-compliance': [
    { id: 'behaviour.procedure.masked-resistance', rule: BEH_8, cites: [RESPONDING, TOOLKIT_SIGN] },
    { id: 'behaviour.response.wait-until-it-lasts', rule: BEH_8, cites: [NOT_WORKING] },
    { id: 'behaviour.response.ask-others', rule: BEH_17, cites: [NOT_WORKING] },
    CHALLENGE,
  ],
  'behaviour.toolkit-type.avoidance': [
    { id: 'behaviour.uncoop-type.avoidance.resolve-converts', rule: BEH_3, cites: [PROCEDURE_SIGN] },
    { id: 'behaviour.uncoop-type.avoidance.concern-converts', rule: BEH_3, cites: [PROCEDURE_SIGN] },
    { id: 'behaviour.response.small-signs', rule: BEH_17, cites: [NOT_WORKING] },
    LIES_BEHIND,
    CHALLENGE,
  ],
  'behaviour.toolkit-type.ambivalence': [
    { id: 'behaviour.uncoop-type.ambivalence.response', rule: BEH_2, cites: [PROCEDURE_SIGN] },
  ],
}))();

const avoidFor = (type: BehaviourType, seesProblem: Answer | undefined): TypeResponse['avoid'] => [
  ...(seesProblem === 'yes' ? [] : [{ id: ARGUING_DENIAL, cite: CYCLE } as const]),
  ...(type === 'behaviour.toolkit-type.ambivalence'
    ? []
    : (Object.keys(PROFESSIONAL_RESPONSES) as readonly ProfessionalResponse[]).map((id) => ({
        id,
        cite: RESPONDING,
      }))),
];

const cautionsFor = (type: BehaviourType): readonly Caution[] => {
  switch (type) {
    case 'behaviour.toolkit-type.violence':
      return [{ code: 'child-and-safety-first', rule: BEH_14 }];
    case 'behaviour.toolkit-type.confrontation':
      return [{ code: 'several-displays-may-come', rule: BEH_4 }];
    case 'behaviour.toolkit-type.ambivalence':
      return [{ code: 'ambivalence-is-common', rule: BEH_2 }];
    default:
      return [];
  }
};

/**
 * Lists what types of behaviour call for: challenge conduct safely and keep on; be formal though warm; state authority
 * where it is needed. Where conduct is challenged, both sides of a difference between the sources come along: do not
 * argue a parent out of denial, do challenge conduct.
 *
 * @param types - Types, usually the candidates of `listBehaviourCandidates`; order and repeats make no difference.
 * @param options - `seesProblem`: whether the parent sees a problem yet. Unless that is known to be so, arguing about
 *   it is named among what to keep from.
 * @returns One response a type, violence first.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 and 11.1, and the procedure's four types: rules BEH-2 to BEH-5, BEH-8, BEH-14.
 * @example listResponses(['behaviour.toolkit-type.ambivalence'])[0]?.steps.length; // => 1
 */
export const listResponses = (
  types: readonly BehaviourType[],
  { seesProblem }: { readonly seesProblem?: Answer } = {},
): readonly TypeResponse[] =>
  BEHAVIOUR_TYPES.filter((type) => types.includes(type)).map((type) => {
    const steps = STEPS[type];
    return {
      type,
      recognisedBy: TYPE_SOURCES[type],
      steps,
      avoid: avoidFor(type, seesProblem),
      cautions: cautionsFor(type),
      differences: [
        D_1,
        ...(steps.some(({ rule }) => rule === BEH_5) ? [D_4] : []),
        ...(type === 'behaviour.toolkit-type.confrontation' ? [D_5] : []),
      ],
    };
  });
