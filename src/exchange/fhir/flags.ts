import {
  type Context,
  conceptOf,
  familyRef,
  identifierOf,
  idOf,
  isPerson,
  refTo,
  said,
  upTo,
} from './context.js';
import type { Reference } from './questionnaire-types.js';
import type { FhirFlag } from './types.js';

const CATEGORIES = 'http://terminology.hl7.org/CodeSystem/flag-category';

/** Whom, or what address, a flag warns of. */
const subjectOf = (context: Context, about: string): Reference => {
  if (about === context.record.id) return familyRef(context);
  if (isPerson(context, about)) return refTo(context, 'Patient', about);
  return { type: 'Location', identifier: identifierOf(context, 'address', about) };
};

/** Flags in the files, with the days from which and to which they stand. */
export const flagsOf = (context: Context): readonly FhirFlag[] =>
  upTo(context, context.record.flags).map(({ id, about, on, risks, liftedOn, note }) => {
    const lifted = liftedOn !== undefined && liftedOn <= context.on;
    const concepts = risks.map((risk) => conceptOf(context, risk));
    const codes = concepts.flatMap(({ coding }) => coding);
    const text = said(note) ?? concepts.map(({ text: label }) => label).join('; ');
    return {
      resourceType: 'Flag',
      id: idOf(context, 'Flag', id),
      identifier: [identifierOf(context, 'flag', id)],
      status: lifted ? 'inactive' : 'active',
      category: [{ coding: [{ system: CATEGORIES, code: 'safety' }] }],
      code: {
        ...(codes.length === 0 ? {} : { coding: codes }),
        text: text === '' ? 'risk' : text,
      },
      subject: subjectOf(context, about),
      period: { start: on, ...(lifted ? { end: liftedOn } : {}) },
    };
  });
