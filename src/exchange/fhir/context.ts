import { type IsoDate, type Locale, word } from '../../kernel/index.js';
import { ERASED, type FamilyRecord } from '../../record/index.js';
import type { Reference } from './questionnaire-types.js';
import { type Coding, ownSystem } from './terms.js';
import type { Concept, Identifier } from './types.js';
import { uuidOf } from './uuid.js';

/** What every part of a bundle is made from. */
export type Context = {
  /** The family's record. */
  readonly record: FamilyRecord;
  /** Day of the export. */
  readonly on: IsoDate;
  /** What names begin with. */
  readonly base: string;
  /** Locales in order of preference. */
  readonly locales: readonly Locale[];
  /** The instant at which something of a day was recorded. */
  readonly instantOf: (on: IsoDate) => string;
};

/** Kinds of resources that other resources point to. */
export type Kind =
  | 'Bundle'
  | 'Group'
  | 'Patient'
  | 'RelatedPerson'
  | 'Goal'
  | 'CarePlan'
  | 'Task'
  | 'Flag'
  | 'QuestionnaireResponse'
  | 'Provenance';

/** Id of a resource: of the family, the kind and the parts of its name, and of nothing else. */
export const idOf = ({ record, base }: Context, kind: Kind, ...parts: readonly (string | number)[]): string =>
  uuidOf(`${base}${kind}/${JSON.stringify([record.id, ...parts])}`);

/** Points to a resource of the bundle. */
export const refTo = (
  context: Context,
  kind: Kind,
  ...parts: readonly (string | number)[]
): { readonly reference: string; readonly type: string } => ({
  reference: `urn:uuid:${idOf(context, kind, ...parts)}`,
  type: kind,
});

/** The host's own id, by the list that it stands in. */
export const identifierOf = ({ base }: Context, list: string, value: string): Identifier => ({
  system: `${base}${list}`,
  value,
});

/** Words that say something; FHIR has no empty text, and words that were erased say nothing. */
export const said = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' || text === ERASED ? undefined : text;

/** A field that is only there where there are words. */
export const maybe = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

/** A code of the library with its words. */
export const conceptOf = (
  { base, locales }: Context,
  code: string,
): Concept & { readonly coding: Coding[] } => ({
  coding: [{ system: ownSystem(base), code }],
  text: word({ code }, locales).text,
});

/** Whether a person of the record has this id. */
export const isPerson = ({ record }: Context, id: string): boolean =>
  record.people.some((person) => person.id === id);

/** The family, as whom a resource is about. */
export const familyRef = (context: Context): Reference => refTo(context, 'Group');

/** Somebody by id: a member of the family, or a worker or agency by the host's own id. */
export const whoRef = (context: Context, id: string): Reference =>
  isPerson(context, id) ? refTo(context, 'Patient', id) : { identifier: identifierOf(context, 'worker', id) };

/** Rows up to the day of the export. */
export const upTo = <Row extends { readonly on: IsoDate }>(
  { on }: Context,
  rows: readonly Row[] = [],
): readonly Row[] => rows.filter((row) => row.on <= on);
