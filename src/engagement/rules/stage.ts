import {
  type Answer,
  allOf,
  anyOf,
  type Caution,
  type Contact,
  conclude,
  type Evidence,
  type Grounds,
  groundsOf,
  groupBy,
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
import { contactIds, contactsUpTo, couldMeet, isHeld } from './contacts.js';
import { forAnyone, forEveryone, type PersonReading, readEach } from './people.js';

export type { EngagementFinding } from '../schema.js';

const ALL = 'all-three-evidenced';
const ATTRACT = 'engagement.stage.1-attract';
const REMOTE = 'remote-contact-set-aside';
const YES: readonly Answer[] = ['yes'];
const OTHERWISE: readonly Answer[] = ['unknown', 'no'];

/** The contacts by what they say about whether the family has come for the first time. */
type FirstMeeting = ReadonlyMap<Answer | undefined, readonly Contact[]>;

const BY_SERVICE = ['cancelled-by-service', 'moved-by-service'];
const isByService = ({ outcome }: Contact): boolean => BY_SERVICE.includes(outcome);

/** What one contact says about it; nothing where the service called it off, or a call has no outcome. */
const saysOfMeeting = (contact: Contact): Answer | undefined => {
  const could = couldMeet(contact);
  if (contact.outcome === 'not-recorded') return could === 'no' ? undefined : 'unknown';
  if (isByService(contact)) return undefined;
  return isHeld(contact) ? could : 'no';
};

/** Whether the family has come once: one meeting says so, and so does a note that holds for everybody it is about. */
const hasCome = (first: FirstMeeting, noted: readonly PersonReading[]): Answer => {
  const said = [...first.keys(), noted.length > 0 ? forEveryone(noted) : undefined].filter(
    (answer) => answer !== undefined,
  );
  return said.length > 0 ? anyOf(said) : 'unknown';
};

type Criterion = { readonly id: string; readonly answer: Answer; readonly people: readonly PersonReading[] };
type Gate = {
  readonly stage: EngagementStage;
  readonly answer: Answer;
  readonly criteria: readonly Criterion[];
};

const readGate = (index: ObservationIndex, stage: EngagementStage, first: FirstMeeting): Gate => {
  const criteria = STAGE_CRITERIA[stage].map((id): Criterion => {
    const people = readEach(index, [id]);
    return { id, people, answer: id === ATTRACT ? hasCome(first, people) : forEveryone(people) };
  });
  return { stage, criteria, answer: allOf(criteria.map(({ answer }) => answer)) };
};

/** The meetings themselves; where there was none, the contacts that leave it open and those that speak against it. */
const meetingEvidence = (first: FirstMeeting): readonly Evidence[] =>
  (first.has('yes') ? YES : OTHERWISE).flatMap((observed) => {
    const contacts = first.get(observed);
    return contacts ? [{ factor: ATTRACT, observed, from: contactIds(contacts), cite: ENG_1.cite }] : [];
  });

const stageCautions = (
  gates: readonly Gate[],
  open: Gate | undefined,
  first: FirstMeeting,
  contacts: readonly Contact[],
): readonly Caution[] => {
  const visits = contactIds((first.get('yes') ?? []).filter(({ channel }) => channel === 'home-visit'));
  const remote = contactIds(
    contacts.filter((one) => one.purpose === 'substance' && couldMeet(one) === 'no' && isHeld(one)),
  );
  const differ = gates
    .flatMap(({ criteria }) => criteria)
    .filter(({ people }) => forEveryone(people) === 'no' && forAnyone(people) === 'yes');
  return [
    ...differ.map(({ id }) => ({ code: 'family-members-differ', detail: { factor: id }, rule: ENG_1 })),
    ...(open
      ? gates
          .slice(gates.indexOf(open))
          .filter(({ answer }) => answer === 'yes')
          .map(({ stage }) => ({ code: 'later-engagement-stage-seen-early', detail: { stage }, rule: ENG_1 }))
      : [{ code: 'engagement.rationale.never-taken-for-granted', rule: ENG_1 }]),
    ...(open && visits.length > 0
      ? [{ code: 'front-door-not-enough', detail: { from: visits }, rule: ENG_2 }]
      : []),
    ...(remote.length > 0 ? [{ code: REMOTE, detail: { from: remote }, rule: ENG_1 }] : []),
    ...(contacts.length > 0 && contacts.every(isByService)
      ? [{ code: 'only-called-off-by-service', rule: ENG_1 }]
      : []),
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
  const first = groupBy(tried, saysOfMeeting);
  const gates = ENGAGEMENT_STAGES.map((stage) => readGate(index, stage, first));
  const [open, then] = gates.filter(({ answer }) => answer !== 'yes');
  const { evidence, cautions } = groundsOf(
    gates.flatMap(({ criteria }) =>
      criteria.flatMap(({ id, people }) => people.map(({ reading }) => ({ id, reading }))),
    ),
    ENG_1,
  );
  const about = [...cautions, ...stageCautions(gates, open, first, tried)];
  const grounds = {
    evidence: [...meetingEvidence(first), ...evidence],
    cautions: about,
    rules: [ENG_1, ...(about.some(({ rule }) => rule === ENG_2) ? [ENG_2] : [])],
  };
  return {
    ...concludeStage(grounds, open, then?.stage ?? ALL),
    differences: about.some(({ code }) => code === REMOTE) ? [D_6] : [],
  };
};

/** The first stage that is not evidenced is the finding; were it filled, the next would be. */
const concludeStage = (
  grounds: Grounds,
  open: Gate | undefined,
  next: EngagementFinding,
): Judgement<EngagementFinding> => {
  if (!open) return conclude(grounds, ALL, []);
  const { stage, answer, criteria } = open;
  if (answer === 'no') return conclude(grounds, stage, []);
  if (stage === ATTRACT) return undetermined(grounds, [{ field: stage, couldBecome: [stage, next].sort() }]);
  const unknown = criteria.filter((one) => one.answer === 'unknown');
  const couldBecome = unknown.length === 1 ? [next] : [];
  return conclude(
    grounds,
    stage,
    unknown.map(({ id }) => ({ field: id, couldBecome })),
  );
};
