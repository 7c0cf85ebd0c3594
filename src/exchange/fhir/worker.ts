import type { IsoDate } from '../../kernel/index.js';
import type { Instrument, InstrumentAnswers } from '../../wellbeing/index.js';
import type { QuestionnaireAnswer, QuestionnaireResponse } from './questionnaire-types.js';
import { BASE } from './terms.js';
import { uuidOf } from './uuid.js';

/** Whose answers they are, and of what day. No family is named here, and none can be. */
export type InstrumentDetails = {
  /** Day of the answers. */
  readonly on: IsoDate;
  /** Id of the worker. */
  readonly worker: string;
  /** What names of ids and questionnaires begin with; ends with `/` or `:`. */
  readonly base?: string;
};

/**
 * Writes a worker's answers to an instrument as a FHIR R4 QuestionnaireResponse, by number of the item: the items'
 * words are their owner's. It stands alone and goes where the worker says; no bundle of a family takes it.
 *
 * @param instrument - The instrument.
 * @param answers - Answers, item 1 first; `null` where there is none. Numbers outside the instrument's range stay as
 *   they are: scoring refuses them.
 * @param details - The worker and the day.
 * @returns The response; an item without an answer is absent, and the response then is in progress.
 * @throws Never.
 * @see HL7 FHIR R4 (4.0.1), QuestionnaireResponse; the terms of each instrument.
 * @example toInstrumentResponse({ id: 'wellbeing.instrument.own', version: '1', source: 'x', owner: 'x', licence: 'x', population: 'x', mustNotBeUsedFor: [], items: 2, range: { min: 1, max: 5 }, scales: [], composites: [], refuses: [] }, [3, null], { on: isoDate('2026-11-21'), worker: 'w1' }).status; // => 'in-progress'
 */
export const toInstrumentResponse = (
  instrument: Instrument,
  answers: InstrumentAnswers,
  { on, worker, base = BASE }: InstrumentDetails,
): QuestionnaireResponse & { readonly id: string } => {
  const item = answers.flatMap((answer, at): readonly QuestionnaireAnswer[] =>
    answer === null ? [] : [{ linkId: `${instrument.id}.${at + 1}`, answer: [{ valueInteger: answer }] }],
  );
  const who = { identifier: { system: `${base}worker`, value: worker } };
  return {
    resourceType: 'QuestionnaireResponse',
    id: uuidOf(`${base}QuestionnaireResponse/${JSON.stringify([worker, instrument.id, on])}`),
    questionnaire: `${base}Questionnaire/${instrument.id}`,
    status: item.length === instrument.items ? 'completed' : 'in-progress',
    authored: on,
    author: who,
    source: who,
    ...(item.length === 0 ? {} : { item }),
  };
};
