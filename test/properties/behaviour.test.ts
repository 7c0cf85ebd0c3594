import fc from 'fast-check';
import * as behaviour from '../../src/behaviour/index.js';
import { AreaReview } from '../../src/behaviour/schema.js';
import type { Answer } from '../../src/kernel/index.js';
import {
  answer,
  answersTo,
  contact,
  contacts,
  dated,
  idsIn,
  observationsOf,
  options,
  record,
  words,
} from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { holds } from './kinds.js';

const SIGNS = Object.values(behaviour.BEHAVIOUR_SIGNS).flat();
const LOOKED_FOR: readonly string[] = [...SIGNS, ...Object.values(behaviour.SIGN_TWINS)];
const REASONS: readonly string[] = [...behaviour.REASONS, ...Object.values(behaviour.REASON_BARRIERS)];
const VIOLENCE = behaviour.BEHAVIOUR_SIGNS['behaviour.toolkit-type.violence'];
const anything = observationsOf(idsIn(behaviour));
const signs = observationsOf(LOOKED_FOR);
const reviews = dated(fromSchema(AreaReview), 'r', 6);
const CHECKS = Object.entries(behaviour.PRACTICE_CHECKS);
const ofRecord = { orderFree: ['0'], late: ['0'] };
const RANK: Readonly<Record<Answer, number>> = { no: 0, unknown: 1, yes: 2 };

/** Signs that only an observation can show: how a contact ended shows the others, and is there already. */
const NOT_BY_CONTACT = SIGNS.filter(
  (sign) =>
    ![
      'behaviour.toolkit-type.confrontation.extreme-avoidance',
      'behaviour.toolkit-type.avoidance.cuts-visits-short',
      'behaviour.toolkit-type.refusal.will-not-meet',
    ].includes(sign),
);

/** A few items, so that good and bad news of the same thing meet. */
const NEWS = LOOKED_FOR.slice(0, 6);

holds('behaviour', behaviour, {
  assessViolenceIncluded: {
    given: fc.tuple(observationsOf([behaviour.INCLUDES_VIOLENCE, ...VIOLENCE]), options),
    ...ofRecord,
    unknown: ['0'],
  },
  assessAvoidanceOpening: {
    given: fc.tuple(observationsOf(behaviour.AVOIDANCE_OPENERS, { most: 6 }), options),
    ...ofRecord,
    unknown: ['0'],
    gaps: { place: '0', ids: behaviour.AVOIDANCE_OPENERS },
  },
  listAssessmentLimits: {
    given: fc.tuple(observationsOf(behaviour.ASSESSMENT_LIMITS), contacts, options),
    orderFree: ['0', '1'],
    late: ['0', '1'],
    unknown: ['0'],
  },
  listChildCoping: {
    given: fc.tuple(observationsOf(behaviour.CHILD_COPING), options),
    ...ofRecord,
    unknown: ['0'],
    risk: {
      place: '0',
      ids: behaviour.CHILD_COPING,
      concern: (rows) => rows.reduce((sum, row) => sum + RANK[row.answer], 0),
    },
  },
  listBehaviourCandidates: {
    given: fc.tuple(signs, contacts, options),
    orderFree: ['0', '1'],
    late: ['0', '1'],
    unknown: ['0'],
    risk: { place: '0', ids: SIGNS, concern: (candidates) => candidates.length },
  },
  checkPractice: {
    given: fc.constantFrom(...CHECKS).chain(([name, { questions }]) =>
      fc.tuple(
        fc.constant(name as behaviour.PracticeCheckName),
        fc.record({
          answers: answersTo(questions.map(({ id }) => id)),
          words: record(Object.fromEntries(questions.map(({ id }) => [id, words]))),
        }),
      ),
    ),
    unknown: ['1.answers'],
  },
  listComplianceSigns: {
    given: fc.tuple(
      observationsOf([...behaviour.COMPLIANCE_SIGNS, ...behaviour.SETTLING_LOOKS, ...behaviour.GARBLED]),
      options,
    ),
    ...ofRecord,
  },
  assessDoor: { given: fc.tuple(contact) },
  checkOptimism: {
    given: fc.tuple(
      fc.record({
        observations: observationsOf(NEWS),
        strengths: fc.subarray(NEWS.slice(0, 4)),
        concerns: fc.subarray(NEWS.slice(2)),
        reviews,
        contacts,
      }),
      options,
    ),
    orderFree: ['0.observations', '0.strengths', '0.concerns', '0.reviews', '0.contacts'],
    late: ['0.observations', '0.reviews', '0.contacts'],
    unknown: ['0.observations'],
  },
  listReasons: { given: fc.tuple(observationsOf(REASONS), options), ...ofRecord, unknown: ['0'] },
  listResponses: {
    given: fc.tuple(
      fc.array(fc.constantFrom(...behaviour.BEHAVIOUR_TYPES), { maxLength: 8 }),
      record<{ readonly seesProblem?: Answer }>({ seesProblem: answer }),
    ),
    orderFree: ['0'],
    also: {
      'violence comes first': ([types], responses) =>
        !types.includes('behaviour.toolkit-type.violence') ||
        responses[0]?.type === 'behaviour.toolkit-type.violence',
      'every type is answered once': ([types], responses) => responses.length === new Set(types).size,
    },
  },
  assessUncooperativeness: {
    given: fc.tuple(fc.oneof(signs, anything), contacts, options),
    orderFree: ['0', '1'],
    late: ['0', '1'],
    unknown: ['0'],
    gaps: { place: '0', ids: NOT_BY_CONTACT },
  },
});
