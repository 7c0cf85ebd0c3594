import type { IsoDate } from '../../kernel/index.js';
import type { Coding } from './terms.js';

/** One question. */
export type QuestionnaireItem = {
  /** Id of the question. */
  readonly linkId: string;
  /** How it reads. */
  readonly text: string;
  /** One of its answers, or words; `display` is the help under a question. */
  readonly type: 'choice' | 'text' | 'display';
  /** Nobody has to answer. */
  readonly required?: false;
  /** One answer at most. */
  readonly repeats?: false;
  /** Most characters of words. */
  readonly maxLength?: number;
  /** Asked only while this holds. */
  readonly enableWhen?: readonly {
    /** The earlier question. */
    readonly question: string;
    /** Always equality. */
    readonly operator: '=';
    /** The answer it has to have. */
    readonly answerCoding: Coding;
  }[];
  /** The answers it offers. */
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  /** The help under it. */
  readonly item?: readonly QuestionnaireItem[];
  /** Radio buttons. */
  readonly extension?: readonly {
    /** HL7's extension for the control. */
    readonly url: string;
    /** The control. */
    readonly valueCodeableConcept: { readonly coding: readonly Coding[] };
  }[];
};

/** A FHIR R4 Questionnaire. */
export type Questionnaire = {
  /** Always this. */
  readonly resourceType: 'Questionnaire';
  /** Id, the set's own. */
  readonly id: string;
  /** Canonical name. */
  readonly url: string;
  /** Language of the title. */
  readonly language: string;
  /** Title. */
  readonly title: string;
  /** What it is for. */
  readonly description?: string;
  /** Ready for use. */
  readonly status: 'active';
  /** The questions in order. */
  readonly item: readonly QuestionnaireItem[];
};

/** A FHIR R4 reference, by address or by an id of the host's. */
export type Reference = {
  /** Address of the resource. */
  readonly reference?: string;
  /** The kind of resource. */
  readonly type?: string;
  /** The host's own id. */
  readonly identifier?: { readonly system?: string; readonly value: string };
  /** How to name it on a page. */
  readonly display?: string;
};

/** The answer to one question. */
export type QuestionnaireAnswer = {
  /** Id of the question. */
  readonly linkId: string;
  /** How the question reads. */
  readonly text?: string;
  /** One answer. */
  readonly answer: readonly {
    /** For yes, no, not known and choices. */
    readonly valueCoding?: Coding;
    /** For words. */
    readonly valueString?: string;
    /** For numbers. */
    readonly valueInteger?: number;
  }[];
};

/** A FHIR R4 QuestionnaireResponse. */
export type QuestionnaireResponse = {
  /** Always this. */
  readonly resourceType: 'QuestionnaireResponse';
  /** Id. */
  readonly id?: string;
  /** The host's own id. */
  readonly identifier?: { readonly system?: string; readonly value: string };
  /** Canonical name of the questionnaire. */
  readonly questionnaire?: string;
  /** Whether every question has an answer of some kind. */
  readonly status: 'in-progress' | 'completed';
  /** Whom it is about. */
  readonly subject?: Reference;
  /** Day of the answers. */
  readonly authored?: IsoDate;
  /** Who wrote it down. */
  readonly author?: Reference;
  /** Who gave the answers. */
  readonly source?: Reference;
  /** The answers, in the order of the questions. */
  readonly item?: readonly QuestionnaireAnswer[];
};
