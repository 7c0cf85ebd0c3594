import fc from 'fast-check';
import type { Answer } from '../../src/kernel/index.js';
import * as safety from '../../src/safety/index.js';
import {
  AgenciesMeeting,
  AgencyExperience,
  CulturalConsultation,
  Incident,
  RiskFlag,
  SharingAnswers,
  SharingDecision,
  SignificantThreatDecision,
  VisitContext,
} from '../../src/safety/schema.js';
import {
  answer,
  answersTo,
  anyNumber,
  dated,
  idsIn,
  observationsOf,
  options,
  record,
} from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { holds } from './kinds.js';

const idsOf = <Id extends string>({
  questions,
}: {
  readonly questions: readonly { readonly id: Id }[];
}): readonly Id[] => questions.map(({ id }) => id);
const anything = observationsOf(idsIn(safety));
const threats = observationsOf(safety.THREAT_ITEMS, { most: 24 });
const hazards = observationsOf([...safety.THREAT_ITEMS, ...safety.HOME_VISIT_HAZARDS]);
const network = observationsOf([
  ...safety.SPLITTING_SIGNS,
  ...safety.COLLUSION_REDUCERS,
  ...safety.HOSTILITY_UNMANAGED,
]);
const family = observationsOf([
  ...idsOf(safety.COMMUNICATION_QUESTIONS),
  ...safety.UNCLEAR_TO_FAMILY,
  ...safety.CULTURE_KNOWN,
]);
const AGENCIES = ['school', 'health', 'police', 'housing'];
const ofRecord = { orderFree: ['0'], late: ['0'], unknown: ['0'] };
const flags = dated(
  fromSchema(RiskFlag, {
    fields: { risks: fc.subarray([...safety.THREAT_ITEMS] as string[], { maxLength: 3 }) },
  }),
  'f',
  5,
);
const visitContext = fromSchema(VisitContext, {
  fields: { observations: hazards, arranged: fc.subarray([...safety.VISIT_ARRANGEMENTS]) },
});

holds('safety', safety, {
  reviewExchange: { given: fc.tuple(answersTo(idsOf(safety.EXCHANGE_QUESTIONS))), unknown: ['0'] },
  listFamilyNeeds: { given: fc.tuple(fc.oneof(family, anything), options), ...ofRecord },
  checkCulturalConsultation: { given: fc.tuple(fromSchema(CulturalConsultation)) },
  fileFlags: {
    given: fc.tuple(
      record<safety.FlagRecord>({ flags, observations: threats, involved: fc.subarray(['w1', 'w2', 'w3']) }, [
        'flags',
      ]),
      options.chain(({ on }) =>
        record<{ readonly on: typeof on; readonly reviewEvery?: number }>(
          { on: fc.constant(on), reviewEvery: anyNumber },
          ['on'],
        ),
      ),
    ),
    orderFree: ['0.flags', '0.observations', '0.involved'],
    late: ['0.flags', '0.observations'],
    unknown: ['0.observations'],
  },
  assessHostilityScope: {
    given: fc.tuple(
      fc.subarray(AGENCIES),
      fc.array(fromSchema(AgencyExperience, { fields: { agency: fc.constantFrom(...AGENCIES) } }), {
        maxLength: 10,
      }),
      options.chain(({ on }) =>
        record<{ readonly on: typeof on; readonly mostAgencies?: Answer }>(
          { on: fc.constant(on), mostAgencies: answer },
          ['on'],
        ),
      ),
    ),
    orderFree: ['0', '1'],
    late: ['1'],
  },
  listIncidentSteps: { given: fc.tuple() },
  listSafeConduct: { given: fc.tuple() },
  alertOthers: {
    given: fc.tuple(fromSchema(Incident)),
    orderFree: ['0.behaviours', '0.workers', '0.others'],
  },
  listNetworkOptions: {
    given: fc.tuple(answersTo(['presenceWouldImpair', 'extremeSituation', 'frighteningEvent'])),
    unknown: ['0'],
  },
  completeAgenciesMeeting: { given: fc.tuple(fromSchema(AgenciesMeeting)) },
  reviewSplitting: { given: fc.tuple(network, options), ...ofRecord },
  assessNetworkReach: {
    given: fc.tuple(answersTo(idsOf(safety.NETWORK_REACH_QUESTIONS))),
    unknown: ['0'],
    gaps: { place: '0', ids: idsOf(safety.NETWORK_REACH_QUESTIONS) },
  },
  listOverrides: {
    given: fc.tuple(answersTo(safety.OVERRIDE_IDS)),
    unknown: ['0'],
    risk: {
      place: '0',
      ids: safety.OVERRIDE_IDS,
      concern: (list) => list.reduce((sum, { state }) => sum + (state === 'in-force' ? 2 : 1), 0),
    },
  },
  decideThreatSharing: {
    given: fc.tuple(fromSchema(SharingAnswers)),
    gaps: { place: '0', ids: safety.SHARING_TRIGGERS },
    risk: {
      place: '0',
      ids: safety.SHARING_TRIGGERS,
      concern: (judged) =>
        'finding' in judged && judged.finding === 'share' ? 2 : judged.status === 'settled' ? 0 : 1,
    },
    also: {
      'any yes shares': ([answers], judged) =>
        !safety.SHARING_TRIGGERS.some((id) => answers[id] === 'yes') ||
        ('finding' in judged && judged.finding === 'share'),
      'no trigger is settled only where all six were answered no': ([answers], judged) =>
        judged.status !== 'settled' ||
        judged.finding === 'share' ||
        safety.SHARING_TRIGGERS.every((id) => answers[id] === 'no'),
    },
  },
  completeSharing: {
    given: fc.tuple(
      fromSchema(SharingDecision),
      record<{ readonly involved?: readonly string[] }>({ involved: fc.subarray(['w1', 'w2', 'p1']) }),
    ),
    orderFree: ['1.involved'],
  },
  decideSignificantThreat: { given: fc.tuple(fromSchema(SignificantThreatDecision)) },
  assessThreat: {
    given: fc.tuple(threats, options),
    ...ofRecord,
    gaps: { place: '0', ids: safety.THREAT_ITEMS },
    risk: {
      place: '0',
      ids: safety.THREAT_ITEMS,
      concern: (judged) => ('finding' in judged && judged.finding === 'threat-indicated' ? 1 : 0),
    },
  },
  planVisit: {
    given: fc.tuple(answersTo(idsOf(safety.PRE_VISIT_QUESTIONS)), visitContext, options),
    orderFree: ['1.observations', '1.arranged'],
    late: ['1.observations'],
    unknown: ['0', '1.observations'],
  },
});
