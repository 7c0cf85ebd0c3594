import {
  type Answer,
  anyOf,
  type Caution,
  conclude,
  type IsoDate,
  indexObservations,
  type Judgement,
  type Observation,
  type ObservationIndex,
  readItem,
  readingCautions,
  undetermined,
} from '../../kernel/index.js';
import { SAF_1, SAF_11, SAF_12, SAF_18, SAF_18_EVER, SAF_24, SAF_26, SAF_28 } from '../register.js';
import {
  CHILD_LIFE_QUESTION,
  COVERT_THREAT,
  type ExchangeQuestionId,
  THREAT_ITEMS,
  THREAT_TASKS,
  type ThreatTask,
} from '../vocabulary.js';
import { type EverReading, everEvidence, readEver } from './ever.js';
import type { Advice } from './incident.js';
import { listOverrides, type OverrideState } from './overrides.js';

/** What the record shows of threats. That none is recorded is not a finding of safety. */
export type ThreatFinding = 'threat-indicated' | 'no-threat-recorded';

/** What goes with a judgement about threats. */
export type ThreatResponse = {
  /** What comes before everything else; empty while nothing is indicated. */
  readonly first: readonly OverrideState[];
  /** For whose safety the risk is assessed: always both. */
  readonly assessFor: readonly ('professional' | 'child')[];
  /** What to do; empty while nothing is indicated. */
  readonly tasks: readonly ThreatTask[];
  /** What to ask next, about the child's life and about the worker's own fear. */
  readonly ask: readonly Advice<string>[];
  /** What was noticed that explains the behaviour. It excuses nothing. */
  readonly explains: readonly string[];
};

/** A judgement about threats, with what goes with it. */
export type ThreatAssessment = Judgement<ThreatFinding> & {
  /** What to do, ask and keep apart. */
  readonly response: ThreatResponse;
};

const PHYSICAL = 'safety.threat.behaviour.physical';
const DELIBERATE = 'safety.exchange-check.deliberate';
const AFRAID = 'safety.sharing.question.intimidated';

/** What explains an uncomfortable exchange: the questions about it that are of polarity `either`. */
const EXPLAINS: readonly ExchangeQuestionId[] = [
  'safety.exchange-check.frustration',
  'safety.exchange-check.complaint',
  'safety.exchange-check.parent-aware',
  'safety.exchange-check.used-to-aggression',
  'safety.exchange-check.normal-for-person',
  'safety.exchange-check.disproportionate',
  'safety.exchange-check.taking-personally',
];

type Picture = {
  readonly index: ObservationIndex;
  readonly seen: readonly EverReading[];
  /** Items that were ever seen: any one is a threat. */
  readonly threats: readonly string[];
  readonly afraid: readonly EverReading[];
  readonly explains: readonly string[];
};

const isYes = ({ answer }: { readonly answer: Answer }): boolean => answer === 'yes';

const readPicture = (observations: readonly Observation[], on: IsoDate): Picture => {
  const index = indexObservations(observations, on);
  const seen = THREAT_ITEMS.map((item) => readEver(index, item));
  return {
    index,
    seen,
    threats: seen.filter(isYes).map(({ item }) => item),
    afraid: [CHILD_LIFE_QUESTION, AFRAID].map((item) => readEver(index, item)),
    explains: EXPLAINS.filter((item) => isYes(readItem(index, item))),
  };
};

const threatCautions = ({ index, seen, threats, explains }: Picture): readonly Caution[] => {
  const calm = seen.filter(({ calmSince }) => calmSince).map(({ item }) => item);
  return [
    ...(threats.length > 0 ? [{ code: 'child-comes-first', rule: SAF_1 }] : []),
    ...(threats.includes(COVERT_THREAT) ? [{ code: 'covert-threat-counts', rule: SAF_11 }] : []),
    ...(threats.includes(PHYSICAL) ? [{ code: 'be-realistic-about-change', rule: SAF_26 }] : []),
    ...(explains.length > 0
      ? [{ code: 'explains-never-excuses', detail: { factors: explains }, rule: SAF_12 }]
      : []),
    ...(calm.length > 0
      ? [{ code: 'calm-since-proves-nothing', detail: { factors: calm }, rule: SAF_18_EVER }]
      : []),
    ...(threats.length > 0
      ? []
      : [
          { code: 'past-calm-proves-nothing', rule: SAF_18 },
          ...(isYes(readItem(index, DELIBERATE))
            ? [{ code: 'deliberate-without-behaviour', rule: SAF_28 }]
            : []),
        ]),
    // Whoever says it, a threat counts: nothing said of oneself is set aside here.
    ...THREAT_ITEMS.flatMap((item) => readingCautions(item, { ...readItem(index, item), setAside: [] })),
  ];
};

const respond = ({ threats, afraid, explains }: Picture): ThreatResponse => {
  const found = threats.length > 0;
  const fear = anyOf(afraid.map(({ answer }) => answer));
  return {
    first: found
      ? listOverrides({
          'safety.override.police-complaint': threats.includes(PHYSICAL) ? 'yes' : 'unknown',
          'safety.override.alert-others': 'yes',
          'safety.override.share-concern': 'yes',
        })
      : [],
    assessFor: ['professional', 'child'],
    tasks: found ? THREAT_TASKS : [],
    ask: [
      ...(found || fear === 'yes' ? [{ id: CHILD_LIFE_QUESTION, rule: SAF_24 }] : []),
      ...(fear === 'unknown' ? [{ id: AFRAID, rule: SAF_24 }] : []),
    ],
    explains,
  };
};

/**
 * Judges whether the record indicates a threat: any of twelve kinds of behaviour, or a covert one.
 *
 * One is enough. What was seen once stays seen: a calm visit later takes nothing back, and calm before proves
 * nothing about calm to come. What explains the behaviour is kept apart and excuses nothing.
 *
 * @param observations - Observations about this adult, in any order; explanations and the worker's fear may be among
 *   them.
 * @param options - `on`: the day of the judgement; later observations do not count.
 * @returns `threat-indicated`, settled, on any yes; `no-threat-recorded`, provisional while any kind is not known;
 *   undetermined where nothing is known. With it: what comes first, tasks, and what to ask about the child.
 * @throws Never.
 * @see Hard to Engage procedure, Dealing with hostility and violence: rules SAF-1, SAF-11, SAF-12, SAF-18, SAF-24,
 *   SAF-26, SAF-28, ORG-11.
 * @example assessThreat([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessThreat = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): ThreatAssessment => {
  const picture = readPicture(observations, on);
  const { seen, threats, afraid } = picture;
  const known = seen.filter(({ answer }) => answer !== 'unknown');
  const grounds = {
    evidence: [
      ...known.map((one) => everEvidence(one, SAF_28.cite)),
      ...afraid.filter(isYes).map((one) => everEvidence(one, SAF_24.cite)),
    ],
    cautions: threatCautions(picture),
    rules: [SAF_28, SAF_11, SAF_18],
  };
  const gaps = (couldBecome: readonly ThreatFinding[]) =>
    seen.filter(({ answer }) => answer === 'unknown').map(({ item }) => ({ field: item, couldBecome }));
  const judgement: Judgement<ThreatFinding> =
    threats.length > 0
      ? conclude(grounds, 'threat-indicated', [])
      : known.length > 0
        ? conclude(grounds, 'no-threat-recorded', gaps(['threat-indicated']))
        : undetermined(grounds, gaps(['no-threat-recorded', 'threat-indicated']));
  return { ...judgement, response: respond(picture) };
};
