import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planVisit } from '../../src/safety/index.js';
import {
  AgenciesMeeting,
  AgencyExperience,
  CulturalConsultation,
  Incident,
  OfficeOnlyWeighing,
  OverrideAnswers,
  PreVisitAnswers,
  RiskFlag,
  SharingDecision,
  SignificantThreatDecision,
  TellFamilyPlan,
  VisitContext,
} from '../../src/safety/schema.js';
import { observed } from '../support/builders.js';
import { ON } from './support.js';

const SHOUTS = 'safety.threat.behaviour.shouting';
const head = { id: 'x1', on: '2026-06-15', about: 'f1' };
const whole = {
  weighing: { on: '2026-06-15', by: 'm1', reason: 'seen at school' },
  plan: { agreedOn: '2026-06-10', inSupervisionNotes: 'yes' },
};

describe('what a host may hand in', () => {
  test.each([
    ['answers before a visit', PreVisitAnswers, { 'safety.pre-visit.car': 'unknown' }],
    ['no answers', PreVisitAnswers, {}],
    ['overrides', OverrideAnswers, { 'safety.override.get-out': 'yes' }],
    [
      'a context',
      VisitContext,
      {
        dangerous: 'unknown',
        venue: 'office-only',
        visitOn: '2026-06-16',
        arranged: ['safety.arrangement.daylight'],
        actionPlan: whole.plan,
        officeOnlyWeighing: whole.weighing,
        observations: [observed(SHOUTS)],
        overrides: {},
      },
    ],
    ['an empty context', VisitContext, {}],
    ['an incident', Incident, { ...head, behaviours: [SHOUTS], others: ['school'], tooThreatening: 'no' }],
    [
      'a decision',
      SignificantThreatDecision,
      { ...head, officeOnly: true, officeOnlyWeighing: whole.weighing },
    ],
    ['an experience', AgencyExperience, { agency: 'school', on: '2026-06-01', hostile: 'unknown' }],
    ['a meeting', AgenciesMeeting, { ...head, tellFamily: { when: '2026-06-20' }, excluded: [] }],
    ['a flag', RiskFlag, { ...head, risks: [SHOUTS], visible: 'yes', knownTo: [] }],
    ['a request for advice', CulturalConsultation, { ...head, identifiesFamily: 'no' }],
    ['a plan for telling', TellFamilyPlan, { when: '2026-06-20' }],
    ['a weighing', OfficeOnlyWeighing, {}],
  ])('%s passes unchanged', (_, schema, given) => {
    expect(schema.parse(given)).toEqual(given);
  });

  test.each([
    ['a question nobody knows', PreVisitAnswers, { 'safety.pre-visit.other': 'yes' }],
    ['an answer nobody knows', PreVisitAnswers, { 'safety.pre-visit.car': 'maybe' }],
    ['an override nobody knows', OverrideAnswers, { 'safety.override.other': 'yes' }],
    ['null', VisitContext, null],
    ['a list', VisitContext, []],
    ['a field nobody knows', VisitContext, { danger: 'yes' }],
    ['a venue nobody knows', VisitContext, { venue: 'car' }],
    ['an arrangement nobody knows', VisitContext, { arranged: ['daylight'] }],
    [
      'more arrangements than there are',
      VisitContext,
      { arranged: Array(18).fill('safety.arrangement.daylight') },
    ],
    ['a day that does not exist', VisitContext, { visitOn: '2026-02-30' }],
    ['undefined for a field', VisitContext, { dangerous: undefined }],
    ['a threat nobody knows', Incident, { ...head, behaviours: ['rude'] }],
    ['no list of threats', Incident, head],
    ['a blank id', Incident, { ...head, id: '', behaviours: [] }],
    ['an id with a control character', RiskFlag, { ...head, about: 'a\u0000b', risks: [] }],
    ['a flag with a score', RiskFlag, { ...head, risks: [], score: 5 }],
    ['yes for true', SignificantThreatDecision, { ...head, officeOnly: 'yes' }],
    ['words without end', SignificantThreatDecision, { ...head, how: 'x'.repeat(20_001) }],
    ['a meeting without a day', AgenciesMeeting, { id: 'm1', about: 'f1' }],
    ['a time for a day', TellFamilyPlan, { when: '2026-06-20T10:00:00Z' }],
    ['a number for an answer', AgencyExperience, { agency: 'school', on: '2026-06-01', hostile: 1 }],
    [
      'an inherited key',
      CulturalConsultation,
      JSON.parse('{"id":"c","on":"2026-06-15","about":"f","constructor":"x"}'),
    ],
  ])('%s is refused', (_, schema, given) => {
    expect(schema.safeParse(given).success).toBe(false);
  });

  test('anything at all is answered, never thrown at', () => {
    const schemas = [
      AgenciesMeeting,
      AgencyExperience,
      CulturalConsultation,
      Incident,
      OverrideAnswers,
      PreVisitAnswers,
      RiskFlag,
      SharingDecision,
      SignificantThreatDecision,
      VisitContext,
    ];
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...schemas), (given, schema) => {
        expect(typeof schema.safeParse(given).success).toBe('boolean');
      }),
    );
  });

  test('what passes is what the rules take', () => {
    const answers = PreVisitAnswers.parse({ 'safety.pre-visit.joint': 'no' });
    const context = VisitContext.parse({ dangerous: 'yes' });
    expect(planVisit(answers, context, { on: ON }).alone).toBe('ruled-out');
  });
});
