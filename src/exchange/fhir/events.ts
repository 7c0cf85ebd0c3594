import { match, P } from 'ts-pattern';
import type { IsoDate } from '../../kernel/index.js';
import { type FamilyRecord, type RecordEvent, reasonOf } from '../../record/index.js';
import { type Context, conceptOf, identifierOf, idOf, refTo, said, upTo, whoRef } from './context.js';
import type { Reference } from './questionnaire-types.js';
import type { Coding } from './terms.js';
import type { FhirProvenance } from './types.js';

/** What is said of one event. */
type Told = {
  /** What sets it apart from every other event of the record. */
  readonly key: readonly (string | number)[];
  readonly section: string;
  readonly on: IsoDate;
  readonly by: string;
  readonly what: string;
  readonly why: string | undefined;
  readonly target: Reference;
};

const OPERATIONS = 'http://terminology.hl7.org/CodeSystem/v3-DataOperation';

/** HL7's code for what was done to the data; none of them says that words were erased and the structure kept. */
const operationOf = (what: string): readonly Coding[] => {
  switch (what) {
    case 'added':
      return [{ system: OPERATIONS, code: 'CREATE' }];
    case 'personRedacted':
      return [];
    default:
      return [{ system: OPERATIONS, code: 'UPDATE' }];
  }
};

/** The resource that a row became; where it became none, the row itself by the host's id. */
const targetOf = (context: Context, section: string, id: string): Reference => {
  switch (section) {
    case 'people':
      return refTo(context, 'Patient', id);
    case 'neededChanges':
      return refTo(context, 'Goal', id);
    case 'flags':
      return refTo(context, 'Flag', id);
    case 'observations':
    case 'sharing':
      return refTo(context, 'QuestionnaireResponse', section, id);
    case 'plans':
      return refTo(context, 'CarePlan', id);
    default:
      return { identifier: identifierOf(context, section, id) };
  }
};

const tellEvent = (context: Context, event: RecordEvent, at: number): Told => {
  const { on, by, type: what } = event;
  const told = (section: string, id: string): Told => ({
    key: ['events', at],
    section,
    on,
    by,
    what,
    why: reasonOf(event),
    target: targetOf(context, section, id),
  });
  return match(event)
    .with({ type: P.union('added', 'updated', 'corrected') }, ({ what: { section, row } }) =>
      told(section, row.id),
    )
    .with({ type: 'changeMoved' }, ({ neededChange }) => told('neededChanges', neededChange))
    .with({ type: 'growMoved' }, ({ conversation }) => told('grow', conversation))
    .with({ type: 'planAgreed' }, ({ plan }) => told('plans', plan))
    .with({ type: 'sharingDecided' }, ({ sharing }) => told('sharing', sharing))
    .with({ type: 'flagMoved' }, ({ flag }) => told('flags', flag))
    .with({ type: 'leadChanged' }, ({ event: { worker } }) => told('leads', worker))
    .with({ type: 'personRedacted' }, ({ person }) => told('people', person))
    .exhaustive();
};

type Correction = NonNullable<FamilyRecord['corrections']>[number];

const tellCorrection = (context: Context, { on, by, reason, section, id }: Correction, at: number): Told => ({
  key: ['corrections', at],
  section,
  on,
  by,
  what: 'corrected',
  why: reason,
  target: targetOf(context, section, id),
});

const provenanceOf = (context: Context, { key, on, by, what, why, target }: Told): FhirProvenance => {
  const words = said(why);
  const own = conceptOf(context, what);
  return {
    resourceType: 'Provenance',
    id: idOf(context, 'Provenance', ...key),
    target: [target],
    occurredDateTime: on,
    recorded: context.instantOf(on),
    ...(words === undefined ? {} : { reason: [{ text: words }] }),
    activity: { ...own, coding: [...operationOf(what), ...own.coding] },
    agent: [{ who: whoRef(context, by) }],
  };
};

/**
 * Who did what when, and why: from the events of a host that keeps them, otherwise from the corrections on record.
 *
 * @param present - Whether the bundle has a resource at an address. A target that it has not is named by its own id.
 */
export const provenancesOf = (
  context: Context,
  events: readonly RecordEvent[] | undefined,
  present: (reference: string) => boolean,
): readonly FhirProvenance[] => {
  const told =
    events === undefined
      ? upTo(context, context.record.corrections).map((one, at) => tellCorrection(context, one, at))
      : upTo(context, events).map((one, at) => tellEvent(context, one, at));
  return told
    .filter(({ section, target: { reference } }) =>
      reference === undefined ? section !== 'visits' : present(reference),
    )
    .map((one) => provenanceOf(context, one));
};
