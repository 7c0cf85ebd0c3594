import * as z from 'zod';
import { PLAN_QUALITIES } from '../../../change/vocabulary.js';
import { Answer, HostId, IsoDate, Words } from '../../../kernel/schema.js';
import type { DeepReadonly } from '../../../kernel/shape.js';
import { CONTRACT_CONSEQUENCES, GOAL_HORIZONS } from '../../vocabulary.js';

// A valid artefact says everything; its draft may leave anything out. A field left out is not known yet.

/** Words that are there: at least one character. */
const Said = /* @__PURE__ */ (() => Words.min(1))();
/** Ids of people, one at least. */
const People = /* @__PURE__ */ (() => z.array(HostId).min(1).max(200))();
/** Ids of people, perhaps none yet. */
export const AnyPeople = /* @__PURE__ */ (() => z.array(HostId).max(200))();
/** Working days until a review. */
const Days = /* @__PURE__ */ (() => z.int().min(1).max(1000))();

/** One piece of support or work: what, by whom and why. */
export const PlanAction = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What is done. */
    what: Said,
    /** Id of the one who does it, from family or services. */
    by: HostId,
    /** Why, in words the family would use. */
    why: Said,
    /** By when, where that was agreed. */
    byWhen: z.exactOptional(IsoDate),
  }))();

/** Something expected of somebody, or decided and left to somebody. */
export const Expectation = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What is expected or decided. */
    what: Said,
    /** Id of the person or agency it rests with. */
    of: HostId,
  }))();

/** A goal, and how far ahead it lies. */
export const PlanGoal = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What will be different. */
    what: Said,
    /** How far ahead. */
    horizon: z.literal(GOAL_HORIZONS),
  }))();

/** A risk, and what keeps it small. */
export const PlannedRisk = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What could happen, and to whom. */
    what: Said,
    /** What is done about it. */
    measure: Said,
    /** Id of the one who does it. */
    by: HostId,
  }))();

/** Why office-only contact was weighed to be right for now, with both sides of the scale. */
export const OfficeOnlyWeighing = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What becomes of seeing the child at home, and how else the child will be seen. */
    childAtHome: Said,
    /** What it means for the safety of staff. */
    staffSafety: Said,
    /** Id of the person who decided. */
    decidedBy: HostId,
    /** Day of the decision. */
    on: IsoDate,
  }))();

/** Why office-only contact was weighed to be right for now, with both sides of the scale. */
export type OfficeOnlyWeighing = DeepReadonly<z.infer<typeof OfficeOnlyWeighing>>;

/** A consequence that a contract spells out. */
export const ContractStep = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Which of those the procedure names, or another one. */
    kind: z.literal([...CONTRACT_CONSEQUENCES, 'other']),
    /** What would happen, in plain words. */
    what: Said,
  }))();

/** How and when a family hears of what was said about it. */
export const SharingPlan = /* @__PURE__ */ (() =>
  z.strictObject({
    /** What the family is told. */
    what: Said,
    /** How, and by whom. */
    how: Said,
    /** When. */
    when: IsoDate,
  }))();

/** Why a parent was left out of a meeting, and who decided. */
export const Exclusion = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Why their presence would spoil what others can say. */
    reason: Said,
    /** Id of the chair who decided it. */
    chair: HostId,
  }))();

/** Fields that every artefact has. */
export const common = {
  /** Id of the artefact, unique in the record. */
  id: HostId,
  /** Id of the family. */
  family: HostId,
  /** Day on which it was agreed. */
  agreedOn: IsoDate,
  /** Working days until it is looked at again: the caller’s choice, 1 to 1000. */
  reviewInWorkingDays: Days,
};
/** Fields that every valid artefact has. */
export const reviewed = {
  ...common,
  /** Day on which it is looked at again. */
  reviewOn: IsoDate,
};

/** Fields of the single action plan. */
export const singleActionPlan = {
  /** Id of the lead professional. */
  leadProfessional: HostId,
  /** Ids of the family members who take part. */
  familyMembers: People,
  /** Ids of the workers who take part. */
  workers: People,
  /** What is done, by whom and why. */
  actions: /* @__PURE__ */ (() => z.array(PlanAction).min(1).max(200))(),
  /** Ids of those who agreed to it. */
  agreedBy: People,
  /** Whether the family can say who does what, and why. */
  familyCanSay: Answer,
};

/** Fields of the family support plan. */
export const familySupportPlan = {
  /** Id of the parent it is made with. */
  parent: HostId,
  /** What needs to change, for this parent. */
  neededChanges: /* @__PURE__ */ (() => z.array(Said).min(1).max(50))(),
  /** Goals near and far. */
  goals: /* @__PURE__ */ (() => z.array(PlanGoal).min(1).max(50))(),
  /** What helps: actions of the parent, the family and services. */
  actions: /* @__PURE__ */ (() => z.array(PlanAction).min(1).max(200))(),
  /** The five tests of the plan, by id. */
  qualities: /* @__PURE__ */ (() => z.partialRecord(z.literal(PLAN_QUALITIES), Answer))(),
  /** Whether the parent agreed to it. */
  parentAgrees: Answer,
};

/** Fields of the two-way agreement. */
export const twoWayAgreement = {
  /** What the family can expect of services. */
  ofServices: /* @__PURE__ */ (() => z.array(Expectation).min(1).max(100))(),
  /** What services expect of the family. */
  ofFamily: /* @__PURE__ */ (() => z.array(Expectation).min(1).max(100))(),
  /** Ids of family members who agreed. */
  agreedByFamily: People,
  /** Ids of workers who agreed for their services. */
  agreedByServices: People,
};

/** Fields of the contract. */
export const contract = {
  /** Ids of everybody who is a party to it. */
  parties: People,
  /** Exactly which behaviour is not acceptable. */
  unacceptable: /* @__PURE__ */ (() => z.array(Said).min(1).max(50))(),
  /** Whether it says that such behaviour counts when risk to the child is assessed. */
  countsInRiskAssessment: Answer,
  /** What follows if it goes on. */
  consequences: /* @__PURE__ */ (() => z.array(ContractStep).min(1).max(50))(),
  /** The outcome agencies and family work towards. */
  agreedOutcome: Said,
  /** Ids of the parties who know that the partnership may be unequal. */
  unequalKnownTo: People,
  /** The weighing behind office-only contact; needed where that is a consequence. */
  weighing: /* @__PURE__ */ (() => z.exactOptional(OfficeOnlyWeighing))(),
};

/** Fields of the work plan. */
export const workPlan = {
  /** Ids of the agencies, two at least. */
  agencies: /* @__PURE__ */ (() => z.array(HostId).min(2).max(100))(),
  /** Who decides what. */
  decisions: /* @__PURE__ */ (() => z.array(Expectation).min(1).max(100))(),
  /** Who does what. */
  responsibilities: /* @__PURE__ */ (() => z.array(Expectation).min(1).max(200))(),
  /** How the family hears of it: always. */
  sharing: SharingPlan,
  /** Where a parent was left out of the meeting: why, and that the chair decided. */
  exclusion: /* @__PURE__ */ (() => z.exactOptional(Exclusion))(),
};

/** Fields of the risk reduction plan. */
export const riskReductionPlan = {
  /** Ids of the workers it protects. */
  workers: People,
  /** Each risk with what is done about it. */
  risks: /* @__PURE__ */ (() => z.array(PlannedRisk).min(1).max(100))(),
  /** Id of the manager who agreed to it. */
  manager: HostId,
  /** Whether the situation is extreme. */
  extreme: Answer,
  /** Next meeting about risk to staff alone; needed where the situation is extreme. */
  nextRiskMeeting: /* @__PURE__ */ (() => z.exactOptional(IsoDate))(),
};

/** Fields of the supervision action plan. */
export const supervisionActionPlan = {
  /** Id of the worker. */
  worker: HostId,
  /** Id of whoever supervises. */
  supervisor: HostId,
  /** Each risk with how it is managed or made smaller. */
  risks: /* @__PURE__ */ (() => z.array(PlannedRisk).min(1).max(100))(),
  /** Whether it is written into the supervision notes. */
  inSupervisionNotes: Answer,
  /** Day of the visit it is made for, where there is one. */
  visitOn: /* @__PURE__ */ (() => z.exactOptional(IsoDate))(),
};
