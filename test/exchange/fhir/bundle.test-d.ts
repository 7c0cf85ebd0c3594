import type { Bundle, Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import { expectTypeOf, test } from 'vitest';
import type { FhirBundle, FhirOptions, InstrumentDetails, toFhirBundle } from '../../../src/exchange/fhir.js';
import type {
  Questionnaire as OurQuestionnaire,
  QuestionnaireResponse as OurResponse,
} from '../../../src/exchange/questionnaire.js';
import type { FamilyRecord } from '../../../src/record/index.js';
import type { FamilyReview } from '../../../src/review/index.js';

/**
 * The same type with everything inside it writable, as types made by others have it. The kind of resource that a
 * reference points to is any text with us, and is left out: the other types tell it by the field.
 */
type Writable<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Writable<Item>[]
    : {
        -readonly [K in keyof T as K extends 'type'
          ? string extends NonNullable<T[K]>
            ? never
            : K
          : K]: Writable<T[K]>;
      };

test('what we write is what others’ types of FHIR R4 take', () => {
  expectTypeOf<Writable<FhirBundle>>().toExtend<Bundle>();
  expectTypeOf<Writable<OurQuestionnaire>>().toExtend<Questionnaire>();
  expectTypeOf<Writable<OurResponse>>().toExtend<QuestionnaireResponse>();
});

test('a family’s bundle takes a record, a review of it and how to write it: nothing of a worker’s wellbeing', () => {
  expectTypeOf<Parameters<typeof toFhirBundle>>().toEqualTypeOf<
    [record: FamilyRecord, review: FamilyReview | undefined, options: FhirOptions]
  >();
  expectTypeOf<keyof FhirOptions>().toEqualTypeOf<'on' | 'locales' | 'events' | 'base' | 'instantOf'>();
  expectTypeOf<keyof FamilyRecord & `${string}${'ellbeing' | 'nstrument' | 'orker'}${string}`>().toBeNever();
});

test('a worker’s answers name no family', () => {
  expectTypeOf<keyof InstrumentDetails>().toEqualTypeOf<'on' | 'worker' | 'base'>();
});
