import {
  type Caution,
  type Contact,
  type Evidence,
  type IsoDate,
  type Observation,
  type Rule,
  readingCautions,
  type SourceId,
} from '../../kernel/index.js';
import { D_1, D_2, D_3, type Difference } from '../differences.js';
import { BEH_1, BEH_1_DERIVED, BEH_2, BEH_7, BEH_9, BEH_12, BEH_13, BEH_14 } from '../register.js';
import {
  BEHAVIOUR_CAUSES,
  BEHAVIOUR_TYPES,
  type BehaviourCause,
  type BehaviourType,
  TYPE_SOURCES,
} from '../vocabulary.js';
import { anySign, evidenceFor, readType, recordUpTo, type SignReading } from './signs.js';

/** A type of behaviour that the record gives some ground for. Never the only thing a family is. */
export type BehaviourCandidate = {
  /** The type. */
  readonly type: BehaviourType;
  /** `shown` where a sign of this type was seen; `possible` where it rests only on what other types share. */
  readonly standing: 'shown' | 'possible';
  /** The sources that recognise the type. */
  readonly recognisedBy: readonly SourceId[];
  /** What it rests on, and what was looked for and not found. `unknown` marks what may belong to another type. */
  readonly evidence: readonly Evidence[];
  /** Signs of this type that nobody has looked for yet, or on which the record is divided. */
  readonly ask: readonly string[];
  /** What may lie behind it: to be asked about, not assumed. */
  readonly mayLieBehind: readonly BehaviourCause[];
  /** What to keep in mind; what concerns safety comes first. */
  readonly cautions: readonly Caution[];
  /** Where the sources differ on it. */
  readonly differences: readonly Difference[];
  /** The rules that made it a candidate. */
  readonly rules: readonly Rule[];
};

const EXTREME_AVOIDANCE = 'behaviour.toolkit-type.confrontation.extreme-avoidance';

/** What concerns safety, before anything else. */
const safetyCautions = (type: BehaviourType, signs: readonly SignReading[]): readonly Caution[] => {
  if (type === 'behaviour.toolkit-type.violence')
    return [
      { code: 'child-and-safety-first', rule: BEH_14 },
      { code: 'risk-assessment-must-include-violence', rule: BEH_7 },
    ];
  const urgent = signs.filter(({ sign, answer }) => isUrgent(sign) && answer === 'yes');
  return urgent.length === 0
    ? []
    : [{ code: 'child-protection-first', detail: { signs: urgent.map(({ sign }) => sign) }, rule: BEH_14 }];
};

const isUrgent = (sign: string): boolean =>
  sign === 'behaviour.disguised-compliance.hides-injuries' ||
  sign === 'behaviour.disguised-compliance.hides-people' ||
  sign === 'behaviour.disguised-compliance.mobile-family';

const typeCautions = (type: BehaviourType, alone: boolean): readonly Caution[] => [
  ...(type === 'behaviour.toolkit-type.disguised-compliance'
    ? [{ code: 'prompt-not-proof', rule: BEH_9 }]
    : []),
  ...(type === 'behaviour.toolkit-type.ambivalence' ? [{ code: 'ambivalence-is-common', rule: BEH_2 }] : []),
  ...(type === 'behaviour.toolkit-type.ambivalence' && alone
    ? [{ code: 'ambivalence-alone-is-not-uncooperative', rule: BEH_2 }]
    : []),
  { code: 'candidate-not-label', rule: BEH_12 },
];

type Read = { readonly type: BehaviourType; readonly signs: readonly SignReading[] };

/** The day's contacts decide which half of the door test fired, so that a citation never claims the other half. */
const rulesFor = (signs: readonly SignReading[], doors: ReadonlySet<string>): readonly Rule[] => {
  const opened = signs.some(
    ({ sign, reading }) => sign === EXTREME_AVOIDANCE && reading.from.some((id) => doors.has(id)),
  );
  const missed = signs.flatMap((one) => one.missed);
  const avoided = signs.some(({ sign }) => sign.startsWith('behaviour.uncoop-type.avoidance.'));
  return [
    BEH_12,
    ...(opened ? [BEH_1] : []),
    ...(avoided && missed.some((id) => doors.has(id)) ? [BEH_1_DERIVED] : []),
    ...(missed.length > 0 ? [BEH_13] : []),
  ];
};

const candidateFor = ({ type, signs }: Read, alone: boolean, doors: ReadonlySet<string>) => {
  const cautions = [
    ...safetyCautions(type, signs),
    ...signs.flatMap(({ sign, reading }) => readingCautions(sign, reading)),
    ...typeCautions(type, alone),
  ];
  const extreme = signs.some(({ sign, answer }) => sign === EXTREME_AVOIDANCE && answer === 'yes');
  const open = signs.some(({ missed }) => missed.length > 0);
  return {
    type,
    standing: anySign(signs) === 'yes' ? 'shown' : 'possible',
    recognisedBy: TYPE_SOURCES[type],
    evidence: signs.flatMap(evidenceFor),
    ask: signs.filter(({ answer }) => answer === 'unknown').map(({ sign }) => sign),
    mayLieBehind: BEHAVIOUR_CAUSES[type],
    cautions,
    differences: [D_1, ...(extreme ? [D_2] : []), ...(open ? [D_3] : [])],
    rules: rulesFor(signs, doors),
  } as const satisfies BehaviourCandidate;
};

/**
 * Lists the types of behaviour that the record gives some ground for: candidates side by side, never one label.
 *
 * A type is `shown` where one of its signs was seen. A contact counts as seen: being in and not opening, ending a
 * visit early, refusing to meet. An appointment that was missed belongs to three types at once, each `possible`,
 * until the record rules them out by a later no to the sign in question.
 *
 * @param observations - Observations about this parent or family, in any order; either source's id of a sign will do.
 * @param contacts - Contacts with them, in any order.
 * @param options - `on`: the day of the judgement; what came later does not count.
 * @returns Candidates in the order of `BEHAVIOUR_TYPES`; empty where nothing recorded points anywhere, which is not
 *   the same as all being well: `assessUncooperativeness` names what nobody has looked for.
 * @throws Never.
 * @see Engaging Families Toolkit, 7.0, and the procedure's four types: rules BEH-1, BEH-2, BEH-12, BEH-13.
 * @example listBehaviourCandidates([], [], { on: isoDate('2026-11-21') }); // => []
 */
export const listBehaviourCandidates = (
  observations: readonly Observation[],
  contacts: readonly Contact[],
  { on }: { readonly on: IsoDate },
): readonly BehaviourCandidate[] => {
  const record = recordUpTo(observations, contacts, on);
  const found = BEHAVIOUR_TYPES.map((type) => ({ type, signs: readType(record, type) })).filter(
    ({ signs }) => anySign(signs) === 'yes' || signs.some(({ missed }) => missed.length > 0),
  );
  const doors = new Set(
    contacts
      .filter(
        ({ outcome, channel }) =>
          outcome === 'in-but-not-opening' || (outcome === 'not-in' && channel === 'home-visit'),
      )
      .map(({ id }) => id),
  );
  return found.map((read) => candidateFor(read, found.length === 1, doors));
};
