import {
  type Answer,
  allOf,
  byCodeUnit,
  type Caution,
  type Channel,
  type Contact,
  conclude,
  type Evidence,
  type Grounds,
  groundsOf,
  type IsoDate,
  indexObservations,
  type Judgement,
  type Observation,
  type ObservationIndex,
  undetermined,
} from '../../kernel/index.js';
import { D_6, type Difference } from '../differences.js';
import { ENG_1, ENG_2 } from '../register.js';
import type { EngagementFinding } from '../schema.js';
import { ENGAGEMENT_STAGES, type EngagementStage, STAGE_CRITERIA } from '../vocabulary/stages.js';
import { contactIds, contactsUpTo, isHeld, isRemoteSubstance, MEETING_CHANNELS } from './contacts.js';
import { forEveryone, type PersonReading, readEach } from './people.js';

export type { EngagementFinding } from '../schema.js';

/** What the contacts say about whether the family has come for the first time. */
type FirstMeeting = {
  readonly met: readonly Contact[];
  readonly notMet: readonly Contact[];
  readonly unclear: readonly Contact[];
};

const BY_SERVICE = ['cancelled-by-service', 'moved-by-service'];

/** What one contact says about it; nothing where the service called it off, or a call has no outcome. */
const saysOfMeeting = ({ channel, outcome, purpose }: Contact): keyof FirstMeeting | undefined => {
  if (BY_SERVICE.includes(outcome)) return undefined;
  const could = purpose === 'arrange' ? undefined : meetingBy(channel);
  if (outcome === 'not-recorded') return could && 'unclear';
  return (isHeld({ outcome }) && could) || 'notMet';
};

const meetingBy = (channel: Channel): 'met' | 'unclear' | undefined =>
  MEETING_CHANNELS.includes(channel) ? 'met' : channel === 'other' ? 'unclear' : undefined;

const readMeetings = (contacts: readonly Contact[]): FirstMeeting => {
  const of = (wanted: keyof FirstMeeting) => contacts.filter((one) => saysOfMeeting(one) === wanted);
  return { met: of('met'), notMet: of('notMet'), unclear: of('unclear') };
};

/** Whether the family has come once. What the service called off itself says nothing about the family. */
const hasCome = ({ met, notMet, unclear }: FirstMeeting, noted: readonly PersonReading[]): Answer => {
  const note = forEveryone(noted);
  if (met.length > 0 || note === 'yes') return 'yes';
  if (unclear.length > 0 || (noted.length > 0 && note === 'unknown')) return 'unknown';
  return note === 'no' || notMet.length > 0 ? 'no' : 'unknown';
};

type Criterion = { readonly id: string; readonly answer: Answer; readonly people: readonly PersonReading[] };
type Gate = {
  readonly stage: EngagementStage;
  readonly answer: Answer;
  readonly criteria: readonly Criterion[];
};

const readGate = (index: ObservationIndex, stage: EngagementStage, first: FirstMeeting): Gate => {
  const criteria = (STAGE_CRITERIA[stage] as readonly string[]).map((id): Criterion => {
    const people = readEach(index, [id]);
    return { id, people, answer: id === ENGAGEMENT_STAGES[0] ? hasCome(first, people) : forEveryone(people) };
  });
  return { stage, criteria, answer: allOf(criteria.map(({ answer }) => answer)) };
};

/** The first stage not evidenced, with the gate of stage `filled` taken as yes. */
const firstOpen = (gates: readonly Gate[], filled?: EngagementStage): EngagementFinding =>
  gates.find(({ stage, answer }) => stage !== filled && answer !== 'yes')?.stage ?? 'all-three-evidenced';

const meetingEvidence = ({ met, notMet, unclear }: FirstMeeting): readonly Evidence[] => {
  const of = (observed: Answer, contacts: readonly Contact[]): readonly Evidence[] =>
    contacts.length === 0
      ? []
      : [{ factor: ENGAGEMENT_STAGES[0], observed, from: contactIds(contacts), cite: ENG_1.cite }];
  return met.length > 0 ? of('yes', met) : [...of('unknown', unclear), ...of('no', notMet)];
};

const readingsOf = (gates: readonly Gate[]) =>
  gates.flatMap(({ criteria }) =>
    criteria.flatMap(({ id, people }) => people.map((one) => ({ id, ...one }))),
  );

const stageCautions = (
  gates: readonly Gate[],
  first: FirstMeeting,
  contacts: readonly Contact[],
  finding: EngagementFinding,
): readonly Caution[] => {
  const visits = contactIds(first.met.filter(({ channel }) => channel === 'home-visit'));
  const remote = contactIds(contacts.filter((one) => isRemoteSubstance(one) && isHeld(one)));
  const later = gates.slice(gates.findIndex(({ stage }) => stage === finding) + 1);
  const differ = gates
    .flatMap(({ criteria }) => criteria)
    .filter(({ people }) => {
      const answers = people.map(({ reading }) => reading.answer);
      return answers.includes('yes') && answers.includes('no');
    });
  const serviceOnly = contacts.length > 0 && contacts.every(({ outcome }) => BY_SERVICE.includes(outcome));
  return [
    ...differ.map(({ id }) => ({ code: 'family-members-differ', detail: { factor: id }, rule: ENG_1 })),
    ...(finding === 'all-three-evidenced'
      ? [{ code: 'engagement.rationale.never-taken-for-granted', rule: ENG_1 }]
      : later
          .filter(({ answer }) => answer === 'yes')
          .map(({ stage }) => ({
            code: 'later-engagement-stage-seen-early',
            detail: { stage },
            rule: ENG_1,
          }))),
    ...(visits.length > 0 && finding !== 'all-three-evidenced'
      ? [{ code: 'front-door-not-enough', detail: { from: visits }, rule: ENG_2 }]
      : []),
    ...(remote.length > 0
      ? [{ code: 'remote-contact-set-aside', detail: { from: remote }, rule: ENG_1 }]
      : []),
    ...(serviceOnly ? [{ code: 'only-called-off-by-service', rule: ENG_1 }] : []),
  ];
};

/** A judgement of the stage of engagement, with the differences between sources that it touches. */
export type EngagementStageJudgement = Judgement<EngagementFinding> & {
  /** Where the sources differ on something this judgement rests on. */
  readonly differences: readonly Difference[];
};

/**
 * Judges which of the three stages of engagement a family is at: the first that is not yet evidenced.
 *
 * The first stage is evidenced by a meeting that took place (in person or by video, and not only to arrange another),
 * or by an observation of it; being let into the home is evidence of that stage alone. The second and third are
 * evidenced by observations of each of their three parts. A part has to hold for everybody on record about it.
 *
 * @param contacts - Contacts with this family, in any order.
 * @param observations - Observations about this family, in any order.
 * @param options - `on`: the day of the judgement; later contacts and observations do not count.
 * @returns The stage, with evidence for and against by id; provisional where a part of it is not known; undetermined
 *   where the record cannot say whether the family has come at all.
 * @throws Never.
 * @see Engaging Families Toolkit, 4.0 (`barnsley-toolkit`): rules ENG-1, ENG-2; difference D-6.
 * @example assessEngagementStage([], [], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessEngagementStage = (
  contacts: readonly Contact[],
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): EngagementStageJudgement => {
  const tried = contactsUpTo(contacts, on);
  const index = indexObservations(observations, on);
  const first = readMeetings(tried);
  const gates = ENGAGEMENT_STAGES.map((stage) => readGate(index, stage, first));
  const finding = firstOpen(gates);
  const { evidence, cautions } = groundsOf(readingsOf(gates), ENG_1);
  const about = [...cautions, ...stageCautions(gates, first, tried, finding)];
  const grounds = {
    evidence: [...meetingEvidence(first), ...evidence],
    cautions: about,
    rules: [ENG_1, ...(about.some(({ rule }) => rule === ENG_2) ? [ENG_2] : [])],
  };
  return {
    ...concludeStage(grounds, gates, finding),
    differences: about.some(({ code }) => code === 'remote-contact-set-aside') ? [D_6] : [],
  };
};

const concludeStage = (
  grounds: Grounds,
  gates: readonly Gate[],
  finding: EngagementFinding,
): Judgement<EngagementFinding> => {
  const open = gates.find(({ stage }) => stage === finding);
  if (open === undefined || open.answer === 'no') return conclude(grounds, finding, []);
  const next = firstOpen(gates, open.stage);
  if (open.stage === ENGAGEMENT_STAGES[0])
    return undetermined(grounds, [{ field: open.stage, couldBecome: [open.stage, next].sort(byCodeUnit) }]);
  const unknown = open.criteria.filter(({ answer }) => answer === 'unknown');
  const couldBecome = unknown.length === 1 ? [next] : [];
  return conclude(
    grounds,
    finding,
    unknown.map(({ id }) => ({ field: id, couldBecome })),
  );
};
