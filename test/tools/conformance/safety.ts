import {
  type Answer,
  answers,
  DAY,
  everyNeeded,
  named,
  ON,
  open,
  rows,
  seen,
  settled,
  type Vector,
  vector,
} from './kit.js';
import { visits } from './visit.js';

const QUESTIONS = [
  'experience',
  'intimidated',
  'less-than-honest',
  'first-acknowledgement',
  'fearful-of-response',
  'would-you-want-to-know',
].map((name) => `safety.sharing.question.${name}`);
const KEEP_IN_MIND = [
  ['consent-is-not-the-test', 'SAF-5'],
  ['sharing-outranks-good-terms', 'SAF-4'],
  ['care-is-not-refusal', 'SAF-5'],
  ['openness-is-standard-practice', 'SAF-27'],
  ['not-sharing-needs-a-reason', 'SAF-2'],
  ['incident-alerts-without-questions', 'SAF-3'],
] as const;

/** Any yes: share. Nobody has said no to all six: open. Not one answer: nothing is found. */
const sharingExpected = (row: readonly Answer[]) => {
  if (row.includes('yes')) return settled('share', ['SAF-2', 'SAF-9']);
  const gaps = QUESTIONS.filter((_, at) => row[at] === 'unknown');
  if (gaps.length === 6)
    return open(
      'undetermined',
      gaps.map((field) => [field, ['no-trigger-recorded', 'share']]),
      ['SAF-2'],
    );
  if (gaps.length === 0) return settled('no-trigger-recorded', ['SAF-2']);
  return open(
    'provisional',
    gaps.map((field) => [field, ['share']]),
    ['SAF-2'],
    'no-trigger-recorded',
  );
};
const sharing = (): readonly Vector[] => {
  const single = QUESTIONS.flatMap((_, at) =>
    (['yes', 'no'] as const).map((answer) =>
      QUESTIONS.map((__, k): Answer => (k === at ? answer : 'unknown')),
    ),
  );
  const none = QUESTIONS.map((): Answer => 'unknown');
  return [...rows(6, ['yes', 'no']), ...single, none].map((row) =>
    vector(
      `sharing-${named(row)}`,
      ['SAF-2', 'SAF-9'],
      'safety.decideThreatSharing',
      [answers(QUESTIONS, row)],
      {
        ...sharingExpected(row),
        '/response/tellFamily': row.includes('yes') ? ['what', 'how', 'when'] : [],
        '/response/shareWith': row.includes('yes') ? ['all-other-professionals-involved'] : [],
      },
    ),
  );
};

const PHYSICAL = 'safety.threat.behaviour.physical';
const COVERT = 'safety.threat.covert-counts';
const threat = (id: string, rules: readonly string[], observations: readonly object[], expect: object) =>
  vector(id, rules, 'safety.assessThreat', [observations, ON], { ...expect });
const threats = (): readonly Vector[] => [
  threat('violence', ['SAF-1', 'SAF-24', 'SAF-26', 'SAF-28'], [seen(PHYSICAL)], {
    ...settled('threat-indicated', ['SAF-28', 'SAF-11', 'SAF-18']),
    '/cautions/*/code': ['child-comes-first', 'be-realistic-about-change'],
    '/cautions/*/rule/id': ['SAF-1', 'SAF-26'],
    '/response/assessFor': ['professional', 'child'],
    '/response/ask/0/rule/id': 'SAF-24',
  }),
  threat('covert', ['SAF-11'], [seen(COVERT)], {
    '/finding': 'threat-indicated',
    '/cautions/*/code': ['child-comes-first', 'covert-threat-counts'],
    '/cautions/1/rule/id': 'SAF-11',
  }),
  threat('explained', ['SAF-12'], [seen(PHYSICAL), seen('safety.exchange-check.frustration')], {
    '/finding': 'threat-indicated',
    '/cautions/*/code': ['child-comes-first', 'be-realistic-about-change', 'explains-never-excuses'],
    '/cautions/2/rule/id': 'SAF-12',
  }),
  threat(
    'calm-since',
    ['SAF-18'],
    [seen(PHYSICAL), seen(PHYSICAL, 'no', { id: 'later', on: '2026-03-20' })],
    {
      '/finding': 'threat-indicated',
      '/cautions/*/code': ['child-comes-first', 'be-realistic-about-change', 'calm-since-proves-nothing'],
      '/cautions/2/rule/id': 'SAF-18',
    },
  ),
  threat('one-no-is-not-safe', ['SAF-18', 'SAF-28'], [seen(PHYSICAL, 'no')], {
    '/status': 'provisional',
    '/finding': 'no-threat-recorded',
    '/cautions/*/code': ['past-calm-proves-nothing'],
  }),
  threat('nothing-asked', ['SAF-28'], [], { '/status': 'undetermined', '/finding': null }),
];

const met = (row: readonly Answer[]) =>
  row.flatMap((hostile, at) => (hostile === 'unknown' ? [] : [{ agency: `a${at}`, on: DAY, hostile }]));
/** Two agencies: hostile to both, to one, or to neither. */
const scopeExpected = (row: readonly Answer[]) => {
  const gap = row[0] === 'unknown' ? 'a0' : 'a1';
  const of = (answer: Answer): boolean => row.includes(answer);
  if (of('yes') && of('no')) return settled('partial', ['SAF-6']);
  if (!of('unknown')) return settled(of('yes') ? 'universal' : 'no-hostility-recorded', ['SAF-6']);
  if (of('yes')) return open('undetermined', [[gap, ['partial', 'universal']]], ['SAF-6']);
  if (of('no')) return open('provisional', [[gap, ['partial']]], ['SAF-6'], 'no-hostility-recorded');
  return open(
    'undetermined',
    ['a0', 'a1'].map((field) => [field, ['no-hostility-recorded']]),
    ['SAF-6'],
  );
};
const REACH = ['can-gather-information', 'can-monitor-child', 'true-multi-agency-plan'].map(
  (name) => `safety.interagency.decide.${name}`,
);
const network = (): readonly Vector[] => [
  ...rows(2).map((row) =>
    vector(`scope-${named(row)}`, ['SAF-6'], 'safety.assessHostilityScope', [['a0', 'a1'], met(row), ON], {
      ...scopeExpected(row),
    }),
  ),
  ...rows(3).map((row) =>
    vector(`reach-${named(row)}`, ['SAF-7'], 'safety.assessNetworkReach', [answers(REACH, row)], {
      ...everyNeeded(REACH, row, ['all-possible', 'not-all-possible'], ['SAF-7']),
      '/cautions/*/code': row[1] === 'no' ? ['nobody-sees-the-child'] : [],
    }),
  ),
  ...rows(1).map(([impair]) =>
    vector(
      `leave-out-${impair}`,
      ['SAF-8', 'SAF-9'],
      'safety.listNetworkOptions',
      [{ presenceWouldImpair: impair }],
      {
        '/options/{id=safety.option.exclude-parents}/state':
          impair === 'no' ? null : impair === 'yes' ? 'available' : 'ask-first',
        '/options/{id=safety.option.exclude-parents}/through': impair === 'no' ? null : 'chair',
        '/options/{id=safety.option.exclude-parents}/rule/id': impair === 'no' ? null : 'SAF-8',
        '/tellFamily': ['what', 'how', 'when'],
      },
    ),
  ),
  vector('meet-again-about-risk', ['SAF-10'], 'safety.listNetworkOptions', [{ extremeSituation: 'yes' }], {
    '/options/{id=safety.option.repeat-risk-review}/state': 'available',
    '/options/{id=safety.option.repeat-risk-review}/rule/id': 'SAF-10',
  }),
];

const incident = {
  id: 'i1',
  on: DAY,
  about: 'p1',
  behaviours: [PHYSICAL],
  workers: ['w1'],
  others: ['w1', 'school', 'health'],
  tooThreatening: 'yes',
};
const STEPS = ['stay-calm', 'stay-or-leave', 'contact-manager', 'post-incident-procedure'].map(
  (name) => `safety.incident.${name}`,
);
const incidents = (): readonly Vector[] => [
  vector('alert-all-others', ['SAF-3', 'SAF-4', 'SAF-16'], 'safety.alertOthers', [incident], {
    '/alert': ['health', 'school'],
    '/first/*/rule/id': ['PLN-17', 'SAF-16', 'ORG-11', 'SAF-3', 'SAF-4', 'SAF-21'],
    '/first/*/state': ['not-ruled-out', 'in-force', 'in-force', 'in-force', 'in-force', 'not-ruled-out'],
  }),
  vector('in-order', ['SAF-17'], 'safety.listIncidentSteps', [], {
    '/*/id': STEPS,
    '/*/rule/id': STEPS.map(() => 'SAF-17'),
  }),
];

const decision = {
  id: 'd1',
  on: DAY,
  about: 'f1',
  worker: 'w1',
  manager: 'm1',
  how: 'in pairs',
  reasons: 'why',
};
const manager = (id: string, more: object, codes: readonly string[], warnings: readonly string[] = []) =>
  vector(
    id,
    ['SAF-19'],
    'safety.decideSignificantThreat',
    [{ ...decision, ...more }],
    codes.length > 0
      ? { '/ok': false, '/issues/*/code': codes }
      : { '/ok': true, '/warnings/*/code': warnings },
  );
const UNCLEAR = 'safety.culture.unclear-statutory-role';
const consult = { id: 'c1', on: DAY, about: 'f1', with: 'adviser', question: 'holidays' };
const consultation = (identifies: Answer) =>
  vector(
    `consult-${identifies}`,
    ['SAF-22'],
    'safety.checkCulturalConsultation',
    [{ ...consult, identifiesFamily: identifies }],
    identifies === 'no'
      ? { '/ok': true }
      : {
          '/ok': false,
          '/issues/*/code': [
            identifies === 'yes' ? 'confidentiality-not-kept' : 'confidentiality-not-confirmed',
          ],
        },
  );

/** Vectors for safety. */
export const safety = (): readonly Vector[] => [
  ...sharing(),
  vector(
    'keep-in-mind',
    ['SAF-2', 'SAF-3', 'SAF-4', 'SAF-5', 'SAF-27'],
    'safety.decideThreatSharing',
    [{ [QUESTIONS[0]!]: 'yes' }],
    {
      '/cautions/*/code': KEEP_IN_MIND.map(([code]) => code),
      '/cautions/*/rule/id': KEEP_IN_MIND.map(([, rule]) => rule),
    },
  ),
  ...threats(),
  ...network(),
  ...incidents(),
  manager('decided', { childSeen: 'at school' }, []),
  manager('decided-without-the-child', {}, [], ['child-seen-missing']),
  manager('not-alone', { manager: 'w1' }, ['threat-manager-is-worker']),
  manager('three-gaps', { manager: '', how: ' ', reasons: '' }, [
    'threat-manager-missing',
    'threat-how-missing',
    'threat-reasons-missing',
  ]),
  vector(
    'threat-without-flag',
    ['SAF-20'],
    'safety.fileFlags',
    [{ flags: [], observations: [seen(PHYSICAL)] }, ON],
    {
      '/unflagged/*/about': ['p1'],
      '/cautions/*/code': ['threat-without-flag'],
      '/cautions/0/rule/id': 'SAF-20',
    },
  ),
  vector('say-it-plainly', ['SAF-21'], 'safety.listFamilyNeeds', [[seen(UNCLEAR)], ON], {
    '/meet': [UNCLEAR],
    '/cautions/*/code': ['keep-confidentiality-on-culture', 'say-duties-can-override'],
    '/cautions/*/rule/id': ['SAF-22', 'SAF-21'],
  }),
  ...(['yes', 'no', 'unknown'] as const).map(consultation),
  ...visits(),
];
