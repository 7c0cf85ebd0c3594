import fc from 'fast-check';
import * as organisation from '../../src/organisation/index.js';
import {
  PersonSupport,
  PlannedVisit,
  SupervisionExpectations,
  SupervisionSession,
} from '../../src/organisation/schema.js';
import {
  allAnswered,
  answer,
  answersTo,
  dated,
  observationsOf,
  options,
  responsesOf,
  teamOptions,
} from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { holds } from './kinds.js';

const MEASURES = organisation.SUPPORT_MEASURES.map(({ id }) => id);
const sessions = dated(fromSchema(SupervisionSession, { fields: { worker: fc.constant('w1') } }), 's', 6);
const culture = fc
  .tuple(observationsOf(organisation.CULTURE_ITEMS), options)
  .map(([list, on]) => organisation.assessCulture(list, on));
const ofRecord = { orderFree: ['0'], late: ['0'], unknown: ['0'] };
const DUTIES = Object.values(organisation.DUTIES).flat() as readonly string[];
const CLAUSES = Object.entries(organisation.PRINCIPLE_6).flat(3) as readonly string[];
const THREATS = [
  organisation.THREAT_MADE,
  organisation.POLICE_COMPLAINT,
  ...organisation.REPORTING_PROMPTS,
] as readonly string[];
const checks = fc.tuple(sessions, fromSchema(SupervisionExpectations), options);

holds('organisation', organisation, {
  listSupportMeasures: { given: fc.tuple(answersTo(MEASURES)), unknown: ['0'] },
  checkAssemblage: {
    given: fc.tuple(
      dated(
        fromSchema(PersonSupport, { fields: { measures: fc.subarray(MEASURES as string[]) } }),
        'x',
        4,
      ).map((list) =>
        list.map(({ initialTraining, measures }, at) => ({ person: `w${at}`, initialTraining, measures })),
      ),
      fc.record({ available: answersTo(MEASURES as readonly string[]), culture }),
    ),
    orderFree: ['0'],
    unknown: ['1.available'],
  },
  judgeCoverage: { given: fc.tuple(sessions, sessions), orderFree: ['0', '1'] },
  readTopic: {
    given: fc.tuple(sessions, sessions, fc.constantFrom(...organisation.SUPERVISION_TOPICS)),
    orderFree: ['0', '1'],
  },
  assessCulture: {
    given: fc.tuple(observationsOf(organisation.CULTURE_ITEMS), options),
    ...ofRecord,
    gaps: { place: '0', ids: organisation.CULTURE_ITEMS },
  },
  listCultureCautions: { given: fc.tuple(culture) },
  assessContinuum: {
    given: fc.tuple(observationsOf(organisation.CONTINUUM), options),
    ...ofRecord,
    gaps: { place: '0', ids: organisation.CONTINUUM },
  },
  assessTraumaTraining: {
    given: fc.tuple(allAnswered('framework', 'realScenarios', 'script')),
    gaps: { place: '0', ids: ['framework', 'realScenarios', 'script'] },
  },
  listVisitsWithoutSelfCare: { given: fc.tuple(dated(fromSchema(PlannedVisit), 'v', 6)), orderFree: ['0'] },
  auditDuties: {
    given: fc.tuple(
      fc.constantFrom(...organisation.DUTY_ROLES),
      observationsOf([...DUTIES, ...THREATS]),
      options,
    ),
    orderFree: ['1'],
    late: ['1'],
    unknown: ['1'],
  },
  listOrganisationOverrides: { given: fc.tuple(observationsOf(THREATS), options), ...ofRecord },
  listReportingPrompts: { given: fc.tuple(observationsOf(THREATS), options), ...ofRecord },
  auditPrinciple6: { given: fc.tuple(observationsOf(CLAUSES), options), ...ofRecord },
  listWatchPoints: { given: fc.tuple(answer) },
  checkSupervision: { given: checks, orderFree: ['0'] },
  summariseTeamCulture: {
    given: fc.tuple(responsesOf('answers', answersTo(organisation.CULTURE_ITEMS)), teamOptions),
    orderFree: ['0'],
    also: {
      'nobody is shown among fewer than five': (_, summary) =>
        !summary.ok || summary.value.items.every((row) => !row.shown || row.answered >= 5),
    },
  },
  summariseTeamSupervision: {
    given: fc.tuple(
      responsesOf(
        'check',
        checks.map((given) => organisation.checkSupervision(...given)),
      ),
      teamOptions,
    ),
    runs: 300, // every response is a whole check of its own
    orderFree: ['0'],
  },
});
