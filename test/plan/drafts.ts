import { isoDate } from '../../src/kernel/index.js';

const common = { id: 'x1', family: 'f1', agreedOn: isoDate('2026-11-20'), reviewInWorkingDays: 10 };
/** What is weighed before a family is only seen at the office. */
export const weighing = {
  childAtHome: 'The health visitor sees her at home every fortnight.',
  staffSafety: 'Two visits ended in threats.',
  decidedBy: 'manager1',
  on: isoDate('2026-11-19'),
};

/** One complete draft of each artefact; tests spoil one thing. */
export const DRAFTS = {
  'single-action-plan': {
    ...common,
    leadProfessional: 'w1',
    familyMembers: ['mum', 'leo'],
    workers: ['w1'],
    actions: [
      { what: 'Walk to school together', by: 'mum', why: 'So that Leo gets in' },
      { what: 'Pick a breakfast club', by: 'leo', why: 'It is his morning', byWhen: isoDate('2026-11-27') },
      { what: 'Ring the school nurse', by: 'w1', why: 'For the asthma plan' },
    ],
    agreedBy: ['mum', 'leo', 'w1'],
    familyCanSay: 'yes',
  },
  'family-support-plan': {
    ...common,
    parent: 'mum',
    neededChanges: ['Mornings without shouting'],
    goals: [
      { what: 'Bags packed the night before', horizon: 'short-term' },
      { what: 'Leo likes mornings', horizon: 'long-term' },
    ],
    actions: [{ what: 'Parenting group', by: 'mum', why: 'Others have been there' }],
    qualities: {
      'change.determination.plan-quality.realistic': 'yes',
      'change.determination.plan-quality.acceptable': 'yes',
      'change.determination.plan-quality.accessible': 'yes',
      'change.determination.plan-quality.appropriate': 'yes',
      'change.determination.plan-quality.effective': 'yes',
    },
    parentAgrees: 'yes',
  },
  'two-way-agreement': {
    ...common,
    ofServices: [{ what: 'Ring before coming', of: 'w1' }],
    ofFamily: [{ what: 'Be in on Tuesdays', of: 'mum' }],
    agreedByFamily: ['mum'],
    agreedByServices: ['w1'],
  },
  contract: {
    ...common,
    parties: ['dad', 'w1'],
    unacceptable: ['Shouting at workers'],
    countsInRiskAssessment: 'yes',
    consequences: [{ kind: 'plan.contract.consequence.office-only', what: 'We meet at the office' }],
    agreedOutcome: 'Leo is safe and seen',
    unequalKnownTo: ['dad', 'w1'],
    weighing,
  },
  'work-plan': {
    ...common,
    agencies: ['school', 'health'],
    decisions: [{ what: 'Who visits', of: 'health' }],
    responsibilities: [
      { what: 'Daily check-in', of: 'school' },
      { what: 'Fortnightly visit', of: 'health' },
    ],
    sharing: { what: 'Who does what', how: 'The lead tells them in person', when: isoDate('2026-11-23') },
  },
  'risk-reduction-plan': {
    ...common,
    workers: ['w1'],
    risks: [{ what: 'Threats at the door to w1', measure: 'Go in twos', by: 'w2' }],
    manager: 'manager1',
    extreme: 'no',
  },
  'supervision-action-plan': {
    ...common,
    worker: 'w1',
    supervisor: 'manager1',
    risks: [{ what: 'A dog at the gate', measure: 'Ring first, meet outside', by: 'w1' }],
    inSupervisionNotes: 'yes',
    visitOn: isoDate('2026-11-24'),
  },
} as const;
