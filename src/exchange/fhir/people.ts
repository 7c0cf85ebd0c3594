import type { Person } from '../../kernel/index.js';
import { type Context, conceptOf, identifierOf, idOf, maybe, refTo, said } from './context.js';
import type { Concept, FhirGroup, FhirPatient, FhirRelatedPerson } from './types.js';

const ROLE_CODES = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';

/** HL7's code for what somebody is to the child, where one says the same; the library's code is always there too. */
const roleCode = (role: Person['role']): string | undefined => {
  switch (role) {
    case 'parent':
      return 'PRN';
    case 'step-parent':
      return 'STPPRN';
    case 'grandparent':
      return 'GRPRN';
    case 'sibling':
      return 'SIB';
    case 'other-family':
      return 'FAMMEMB';
    case 'friend-of-family':
      return 'FRND';
    default:
      return undefined;
  }
};

const relationshipOf = (context: Context, role: Person['role']): Concept => {
  const own = conceptOf(context, role);
  const code = roleCode(role);
  return code === undefined ? own : { ...own, coding: [{ system: ROLE_CODES, code }, ...own.coding] };
};

const nameOf = ({ name }: { readonly name?: string }) => {
  const text = said(name);
  return maybe('name', text === undefined ? undefined : [{ text }]);
};

const relationsOf = (context: Context, person: Person): readonly FhirRelatedPerson[] =>
  person.role === 'child'
    ? []
    : context.record.people
        .filter(({ role }) => role === 'child')
        .map((child) => ({
          resourceType: 'RelatedPerson',
          id: idOf(context, 'RelatedPerson', person.id, child.id),
          identifier: [identifierOf(context, 'person', person.id)],
          patient: refTo(context, 'Patient', child.id),
          relationship: [relationshipOf(context, person.role)],
          ...nameOf(person),
        }));

const patientOf = (context: Context, person: Person): FhirPatient => {
  const relations = relationsOf(context, person);
  return {
    resourceType: 'Patient',
    id: idOf(context, 'Patient', person.id),
    identifier: [identifierOf(context, 'person', person.id)],
    ...nameOf(person),
    ...(relations.length === 0
      ? {}
      : {
          link: relations.map(({ id }) => ({
            other: { reference: `urn:uuid:${id}`, type: 'RelatedPerson' },
            type: 'seealso' as const,
          })),
        }),
  };
};

/** The family as a Group, its people as Patients, and what each is to each child as a RelatedPerson. */
export const peopleOf = (context: Context): readonly (FhirGroup | FhirPatient | FhirRelatedPerson)[] => {
  const { record } = context;
  const members = record.people.filter(({ role }) => role !== 'friend-of-family');
  return [
    {
      resourceType: 'Group',
      id: idOf(context, 'Group'),
      identifier: [identifierOf(context, 'family', record.id)],
      type: 'person',
      actual: true,
      code: conceptOf(context, 'family'),
      ...maybe('name', said(record.name)),
      ...(members.length === 0
        ? {}
        : { member: members.map(({ id }) => ({ entity: refTo(context, 'Patient', id) })) }),
    },
    ...record.people.flatMap((person) => [patientOf(context, person), ...relationsOf(context, person)]),
  ];
};
