import fc from 'fast-check';
import * as engagement from '../../src/engagement/index.js';
import { ServiceContext, StrategyContext } from '../../src/engagement/schema.js';
import type { Answer } from '../../src/kernel/index.js';
import {
  answer,
  answersTo,
  anyNumber,
  contact,
  contacts,
  day,
  observationsOf,
  options,
  people,
  record,
} from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { holds } from './kinds.js';

const ITEMS = engagement.ENGAGEMENT_ITEMS;
const observations = observationsOf(ITEMS);
const NEEDS: readonly string[] = [
  ...Object.keys(engagement.COMMUNICATION_NEEDS),
  ...Object.values(engagement.COMMUNICATION_NEEDS),
  ...engagement.INVITATION_ITEMS,
].flat();
const needs = observationsOf(NEEDS);
const QUESTIONS = [
  ...engagement.PARENT_CONTACT_QUESTIONS.questions,
  ...engagement.CHILD_CONTACT_QUESTIONS.questions,
].map(({ id }) => id);
/**
 * This module reads person by person: that nobody could tell of one person is a gap of its own beside what is known of
 * another, so an `unknown` can say something here. Of one person alone it says no more than a question nobody asked.
 */
const ofOne = observationsOf(ITEMS, { about: ['p1'] });
const ofRecord = { orderFree: ['0'], late: ['0'] };
const strategyContext = fc.oneof(
  fromSchema(StrategyContext, { fields: { observations } }),
  fc.record({ on: day, observations }),
);
const byDay = contacts.map((list) => [...list].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));

holds('engagement', engagement, {
  listBarriers: { given: fc.tuple(observations, options), ...ofRecord },
  listInvitations: {
    given: fc.tuple(contacts, people, needs, options),
    orderFree: ['0', '1', '2'],
    late: ['0', '2'],
  },
  matchStrategies: {
    given: strategyContext.chain((context) =>
      fc.tuple(
        fc.constant(engagement.listTriggers(context, engagement.STRATEGY_LINKS)),
        fc.constant(engagement.STRATEGY_LINKS),
        record<{ readonly shortStay?: Answer }>({ shortStay: answer }),
      ),
    ),
    orderFree: ['0'],
  },
  listCommunicationNeeds: {
    given: fc.tuple(contacts, needs, options),
    orderFree: ['0', '1'],
    late: ['0', '1'],
  },
  assessDoingNothing: {
    given: fc.tuple(ofOne, options),
    ...ofRecord,
    unknown: ['0'],
    gaps: { place: '0', ids: ITEMS },
  },
  describePersistence: {
    given: fc.tuple(
      contacts,
      fc.oneof(
        options,
        fc.record({ on: day, referredOn: day }),
        fc.constant({ on: '2026-03-20' as never, referredOn: undefined }),
      ),
    ),
    orderFree: ['0'],
    late: ['0'],
  },
  reflectOnContact: { given: fc.tuple(contact, answersTo(QUESTIONS)), unknown: ['1'] },
  listSanctionOptions: { given: fc.tuple(observations, options), ...ofRecord },
  assessServiceReliability: {
    given: fc.tuple(contacts, fromSchema(ServiceContext, { fields: { observations: needs, people } })),
    orderFree: ['0', '1.people', '1.observations'],
    late: ['0', '1.observations'],
  },
  firstWithEach: { given: fc.tuple(byDay) },
  listServiceChecks: { given: fc.tuple(byDay, anyNumber) },
  assessEngagementStage: {
    given: fc.tuple(contacts, ofOne, options),
    orderFree: ['0', '1'],
    late: ['0', '1'],
    gaps: { place: '1', ids: ITEMS },
  },
  suggestStrategies: {
    given: fc.tuple(strategyContext, fc.constant(engagement.STRATEGY_LINKS)),
    orderFree: ['0.observations'],
    late: ['0.observations'],
  },
  listTriggers: {
    given: fc.tuple(strategyContext, fc.constant(engagement.STRATEGY_LINKS)),
    orderFree: ['0.observations'],
    late: ['0.observations'],
  },
});
