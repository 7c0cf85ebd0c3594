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
  EXCHANGE_QUESTIONS,
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
const EXPLAINS: readonly string[] = /* @__PURE__ */ EXCHANGE_QUESTIONS.questions
  .filter(({ polarity }) => polarity === 'either')
  .map(({ id }) => id);

type Picture = {
  readonly index: ObservationIndex;
  readonly seen: readonly EverReading[];
  readonly answer: Answer;
  readonly afraid: readonly EverReading[];
  readonly explains: readonly string[];
};

const readPicture = (observations: readonly Observation[], on: IsoDate): Picture => {
  const index = indexObservations(observations, on);
  const readings = THREAT_ITEMS.map((item) => readEver(index, item));
  return {
    index,
    seen: readings,
    answer: anyOf(readings.map(({ answer }) => answer)),
    afraid: [CHILD_LIFE_QUESTION, AFRAID].map((item) => readEver(index, item)),
    explains: EXPLAINS.filter((item) => readItem(index, item).answer === 'yes'),
  };
};

const threatCautions = ({ index, seen, answer, explains }: Picture): readonly Caution[] => {
  const is = (item: string) => seen.some((one) => one.item === item && one.answer === 'yes');
  const calm = seen.filter(({ calmSince }) => calmSince).map(({ item }) => item);
  const found = answer === 'yes';
  return [
    ...(found ? [{ code: 'child-comes-first', rule: SAF_1 }] : []),
    ...(is(COVERT_THREAT) ? [{ code: 'covert-threat-counts', rule: SAF_11 }] : []),
    ...(is(PHYSICAL) ? [{ code: 'be-realistic-about-change', rule: SAF_26 }] : []),
    ...(explains.length > 0
      ? [{ code: 'explains-never-excuses', detail: { factors: explains }, rule: SAF_12 }]
      : []),
    ...(calm.length > 0
      ? [{ code: 'calm-since-proves-nothing', detail: { factors: calm }, rule: SAF_18_EVER }]
      : []),
    ...(found ? [] : [{ code: 'past-calm-proves-nothing', rule: SAF_18 }]),
    ...(!found && readItem(index, DELIBERATE).answer === 'yes'
      ? [{ code: 'deliberate-without-behaviour', rule: SAF_28 }]
      : []),
    ...THREAT_ITEMS.flatMap((item) => readingCautions(item, readItem(index, item))).filter(
      ({ code }) => code === 'record-contradicts-itself',
    ),
  ];
};

const respond = ({ seen, answer, afraid, explains }: Picture): ThreatResponse => {
  const found = answer === 'yes';
  const fear = anyOf(afraid.map((one) => one.answer));
  const violent = seen.some((one) => one.item === PHYSICAL && one.answer === 'yes');
  return {
    first: found
      ? listOverrides({
          'safety.override.police-complaint': violent ? 'yes' : 'unknown',
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
  const { seen, answer, afraid } = picture;
  const known = seen.filter((one) => one.answer !== 'unknown');
  const grounds = {
    evidence: [
      ...known.map((one) => everEvidence(one, SAF_28.cite)),
      ...afraid.filter((one) => one.answer === 'yes').map((one) => everEvidence(one, SAF_24.cite)),
    ],
    cautions: threatCautions(picture),
    rules: [SAF_28, SAF_11, SAF_18],
  };
  const gaps = (couldBecome: readonly ThreatFinding[]) =>
    seen.filter((one) => one.answer === 'unknown').map(({ item }) => ({ field: item, couldBecome }));
  const judgement: Judgement<ThreatFinding> =
    answer === 'yes'
      ? conclude(grounds, 'threat-indicated', [])
      : known.length === 0
        ? undetermined(grounds, gaps(['no-threat-recorded', 'threat-indicated']))
        : conclude(grounds, 'no-threat-recorded', gaps(['threat-indicated']));
  return { ...judgement, response: respond(picture) };
};
