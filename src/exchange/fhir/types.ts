import type { IsoDate } from '../../kernel/index.js';
import type { QuestionnaireResponse, Reference } from './questionnaire-types.js';
import type { Coding } from './terms.js';

/** A concept: codes for it, and words. */
export type Concept = {
  /** Codes. */
  readonly coding?: Coding[];
  /** Words. */
  readonly text?: string;
};

/** An id that a host gave. */
export type Identifier = {
  /** Which host, and which list. */
  readonly system?: string;
  /** The id. */
  readonly value: string;
};

/** From one day to another, both included. */
export type Period = {
  /** First day. */
  readonly start?: IsoDate;
  /** Last day. */
  readonly end?: IsoDate;
};

/** What every resource of a bundle has. */
type Base<Type extends string> = {
  /** Kind of resource. */
  readonly resourceType: Type;
  /** Id: a UUID made from the family's id and the row's own. */
  readonly id: string;
  /** The host's own id. */
  readonly identifier?: Identifier[];
};

/** Somebody in a family. R4 lets nothing else be a member of a Group, or have a Goal of their own. */
export type FhirPatient = Base<'Patient'> & {
  /** How to name them. */
  readonly name?: { readonly text: string }[];
  /** The same person as a relation of a child. */
  readonly link?: { readonly other: Reference; readonly type: 'seealso' }[];
};

/** What somebody is to one child. */
export type FhirRelatedPerson = Base<'RelatedPerson'> & {
  /** The child. */
  readonly patient: Reference;
  /** What they are to the child. */
  readonly relationship: Concept[];
  /** How to name them. */
  readonly name?: { readonly text: string }[];
};

/** The family. */
export type FhirGroup = Base<'Group'> & {
  /** People. */
  readonly type: 'person';
  /** These very people, not a kind of people. */
  readonly actual: true;
  /** That it is a family. */
  readonly code: Concept;
  /** How to name the family. */
  readonly name?: string;
  /** Its members. */
  readonly member?: { readonly entity: Reference }[];
};

/** What needs to change, or what a plan sets out to reach. */
export type FhirGoal = Base<'Goal'> & {
  /** Under way once somebody has placed the parent on the cycle of change or agreed to the plan. */
  readonly lifecycleStatus: 'proposed' | 'active';
  /** What it is. */
  readonly description: Concept;
  /** Whose it is. */
  readonly subject: Reference;
  /** First day on record. */
  readonly startDate?: IsoDate;
  /** How far ahead it lies. */
  readonly category?: Concept[];
};

/** A plan. */
export type FhirCarePlan = Base<'CarePlan'> & {
  /** A draft while anything is missing. */
  readonly status: 'draft' | 'active';
  /** It is a plan. */
  readonly intent: 'plan';
  /** Which kind. */
  readonly category: Concept[];
  /** Whose. */
  readonly subject: Reference;
  /** From the day it was agreed. */
  readonly period?: Period;
  /** What it sets out to reach. */
  readonly goal?: Reference[];
  /** What is done. */
  readonly activity?: { readonly reference: Reference }[];
};

/** Something to be done. */
export type FhirTask = Base<'Task'> & {
  /** `requested` once agreed; `draft` while it is a recommendation or part of a draft. */
  readonly status: 'draft' | 'requested';
  /** `plan` where people agreed on it, `proposal` where a review recommends it. */
  readonly intent: 'plan' | 'proposal';
  /** What kind of thing. */
  readonly code?: Concept;
  /** What is done. */
  readonly description?: string;
  /** The plan it is part of. */
  readonly basedOn?: Reference[];
  /** What it is to be done to. */
  readonly focus?: Reference;
  /** Whom it is for. */
  readonly for?: Reference;
  /** Who does it. */
  readonly owner?: Reference;
  /** Why. */
  readonly reasonCode?: Concept;
  /** By when. */
  readonly restriction?: { readonly period: Period };
};

/** A warning. */
export type FhirFlag = Base<'Flag'> & {
  /** In force or lifted, on the day of the export. */
  readonly status: 'active' | 'inactive';
  /** That it is about safety. */
  readonly category: Concept[];
  /** What it warns of. */
  readonly code: Concept;
  /** Of whom, or of what address. */
  readonly subject: Reference;
  /** From the day it was set to the day it was lifted. */
  readonly period: Period;
};

/** Who did what when, and why. */
export type FhirProvenance = Base<'Provenance'> & {
  /** What was added or changed. */
  readonly target: Reference[];
  /** Day on which it happened. */
  readonly occurredDateTime: IsoDate;
  /** The instant of recording. A record knows days; see `instantOf`. */
  readonly recorded: string;
  /** Why. */
  readonly reason?: Concept[];
  /** What was done. */
  readonly activity: Concept;
  /** Who. */
  readonly agent: { readonly who: Reference }[];
};

/** A resource of a family's bundle. */
export type FhirResource =
  | FhirGroup
  | FhirPatient
  | FhirRelatedPerson
  | FhirGoal
  | FhirCarePlan
  | FhirTask
  | FhirFlag
  | (QuestionnaireResponse & { readonly id: string })
  | FhirProvenance;

/** A FHIR R4 Bundle of one family. */
export type FhirBundle = {
  /** Always this. */
  readonly resourceType: 'Bundle';
  /** Id. */
  readonly id: string;
  /** A set of resources, to be read and not to be carried out. */
  readonly type: 'collection';
  /** The resources, each with its address. */
  readonly entry: readonly { readonly fullUrl: string; readonly resource: FhirResource }[];
};
