import {
  type Answer,
  type Answers,
  answerTo,
  anyOf,
  type IsoDate,
  not,
  type Rule,
} from '../../kernel/index.js';
import { PLN_12 } from '../borrowed.js';
import { SAF_13, SAF_13_ASKED, SAF_14, SAF_15, SAF_18_EVER, SAF_19, SAF_25 } from '../register.js';
import type { VisitContext } from '../schema.js';
import type { PreVisitQuestionId, VisitArrangement } from '../vocabulary.js';

/** Whether an arrangement is needed and whether it stands, and what is not known of either. */
export type ArrangementNeed = {
  /** Id of the arrangement. */
  readonly id: VisitArrangement;
  /** Whether it is needed. */
  readonly needed: Answer;
  /** Whether it stands. */
  readonly done: Answer;
  /** What it rests on. */
  readonly why: readonly string[];
  /** What would have to be known; read only while `needed` or `done` is not. */
  readonly open: readonly string[];
  /** The rule that asks for it. */
  readonly rule: Rule;
  /** True where it is only ever offered, never asked for. */
  readonly optional?: true;
};

/** What is known about a visit, read once. */
export type VisitPicture = {
  /** Answers to the questions before it. */
  readonly answers: Answers<PreVisitQuestionId>;
  /** What else is known. */
  readonly context: VisitContext;
  /** Whether it is judged dangerous. */
  readonly dangerous: Answer;
  /** Ids of threats and hazards on record. */
  readonly onRecord: readonly string[];
  /** Ids of threats on record. */
  readonly threats: readonly string[];
  /** The day of planning. */
  readonly on: IsoDate;
};

type AskedWhen = 'needed-if-yes' | 'needed-if-no' | 'done-if-yes';
type Asked = readonly [VisitArrangement, PreVisitQuestionId, AskedWhen, Rule];

const ASKED: readonly Asked[] = [
  ['safety.arrangement.manager-decides-how', 'safety.pre-visit.can-continue', 'needed-if-no', SAF_19],
  ['safety.arrangement.daylight', 'safety.pre-visit.timing', 'needed-if-yes', SAF_13],
  ['safety.arrangement.waiting-taxi', 'safety.pre-visit.car', 'needed-if-yes', SAF_13],
  ['safety.arrangement.means-of-help', 'safety.pre-visit.phone-alarm', 'done-if-yes', SAF_13_ASKED],
  ['safety.arrangement.whereabouts-known', 'safety.pre-visit.whereabouts', 'done-if-yes', SAF_25],
  ['safety.arrangement.risk-known', 'safety.pre-visit.known-vulnerable', 'done-if-yes', SAF_13_ASKED],
  ['safety.arrangement.call-in', 'safety.pre-visit.non-return-procedure', 'done-if-yes', SAF_13_ASKED],
  [
    'safety.arrangement.if-nobody-calls',
    'safety.pre-visit.non-return-procedure',
    'done-if-yes',
    SAF_13_ASKED,
  ],
  [
    'safety.arrangement.manager-holds-details',
    'safety.pre-visit.manager-details',
    'done-if-yes',
    SAF_13_ASKED,
  ],
  [
    'safety.arrangement.family-has-work-contact',
    'safety.pre-visit.family-contact',
    'done-if-yes',
    SAF_13_ASKED,
  ],
  [
    'safety.arrangement.private-details-protected',
    'safety.pre-visit.privacy-precautions',
    'done-if-yes',
    SAF_13_ASKED,
  ],
  ['safety.arrangement.safety-training', 'safety.pre-visit.safety-training', 'done-if-yes', SAF_13_ASKED],
];

const askedNeed = ({ answers }: VisitPicture, [id, question, when, rule]: Asked): ArrangementNeed => {
  const answer = answerTo(answers, question);
  const needed = when === 'done-if-yes' ? 'yes' : when === 'needed-if-yes' ? answer : not(answer);
  const done = when === 'done-if-yes' ? answer : 'no';
  return { id, needed, done, why: [question], open: [question], rule };
};

const DANGEROUS = 'dangerous';
const JOINT = 'safety.pre-visit.joint';
const CAR = 'safety.pre-visit.car';

const jointVisit = ({ answers, dangerous, threats }: VisitPicture): ArrangementNeed => {
  const asked = answerTo(answers, JOINT);
  const needed = anyOf([dangerous, asked]);
  const id = 'safety.arrangement.joint-visit';
  if (needed === 'no' && threats.length > 0)
    return { id, needed: 'yes', done: 'no', why: threats, open: [], rule: SAF_18_EVER, optional: true };
  return {
    id,
    needed,
    done: 'no',
    why: dangerous === 'yes' ? [DANGEROUS] : [JOINT],
    open: [...(dangerous === 'unknown' ? [DANGEROUS] : []), ...(asked === 'unknown' ? [JOINT] : [])],
    rule: dangerous === 'yes' ? SAF_14 : SAF_13_ASKED,
  };
};

const planStands = ({ context: { actionPlan, visitOn }, on }: VisitPicture): Answer => {
  const agreed = actionPlan?.agreedOn;
  if (agreed === undefined || agreed > on || (visitOn !== undefined && agreed > visitOn)) return 'no';
  return actionPlan?.inSupervisionNotes ?? 'unknown';
};

/** A risk is identified by a person's judgement, by the car, or by what is on record; no record proves no safety. */
const actionPlan = (picture: VisitPicture): ArrangementNeed => {
  const car = answerTo(picture.answers, CAR);
  const recorded = picture.onRecord.length > 0 ? 'yes' : 'no';
  const needed = anyOf([picture.dangerous, car, recorded]);
  const done = planStands(picture);
  const unknownRisk = [
    ...(picture.dangerous === 'unknown' ? [DANGEROUS] : []),
    ...(car === 'unknown' ? [CAR] : []),
  ];
  return {
    id: 'safety.arrangement.action-plan-agreed',
    needed,
    done,
    why: [
      ...(picture.dangerous === 'yes' ? [DANGEROUS] : []),
      ...(car === 'yes' ? [CAR] : []),
      ...picture.onRecord,
    ],
    open: needed === 'yes' ? ['actionPlan.inSupervisionNotes'] : unknownRisk,
    rule: SAF_15,
  };
};

const childAtHome = ({ context: { venue, officeOnlyWeighing }, on }: VisitPicture): ArrangementNeed => ({
  id: 'safety.arrangement.child-at-home-weighed',
  needed: venue === 'office-only' ? 'yes' : 'no',
  done: isWeighed(officeOnlyWeighing, on) ? 'yes' : 'no',
  why: ['office-only'],
  open: [],
  rule: PLN_12,
});

/** Whether office-only contact has been weighed, on record, against seeing the child at home. */
export const isWeighed = (weighing: VisitContext['officeOnlyWeighing'], on: IsoDate): boolean =>
  weighing?.on !== undefined && weighing.on <= on && (weighing.reason ?? '').trim() !== '';

const parking = ({ answers, context }: VisitPicture): ArrangementNeed => ({
  id: 'safety.arrangement.quick-exit-parking',
  needed: (context.venue ?? 'home') === 'home' ? not(answerTo(answers, CAR)) : 'no',
  done: 'no',
  why: [CAR],
  open: [],
  rule: SAF_25,
  optional: true,
});

const neutralVenue = ({ answers, context }: VisitPicture): ArrangementNeed => ({
  id: 'safety.arrangement.neutral-venue',
  needed: answerTo(answers, 'safety.pre-visit.neutral-venue'),
  done: context.venue === 'neutral-venue' ? 'yes' : 'no',
  why: ['safety.pre-visit.neutral-venue'],
  open: [],
  rule: SAF_13_ASKED,
  optional: true,
});

/** Everything that could be arranged for this visit, most pressing first. */
export const listNeeds = (picture: VisitPicture): readonly ArrangementNeed[] => [
  actionPlan(picture),
  jointVisit(picture),
  childAtHome(picture),
  ...ASKED.map((asked) => askedNeed(picture, asked)),
  parking(picture),
  neutralVenue(picture),
];
