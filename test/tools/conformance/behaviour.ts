import {
  DAY,
  everyNeeded,
  named,
  ON,
  open,
  record,
  rows,
  seen,
  settled,
  type Vector,
  vector,
} from './kit.js';

const type = (name: string): string => `behaviour.toolkit-type.${name}`;
const VIOLENCE = ['actual-violence', 'threats', 'intimidation', 'abuse'].map(
  (name) => `behaviour.spectrum.extreme.${name}`,
);
const INCLUDED = 'behaviour.assessment.include-violence';
const ARGUES = 'behaviour.toolkit-type.confrontation.provokes-arguments';
const LATE = 'behaviour.toolkit-type.ambivalence.always-late';
const INJURIES = 'behaviour.disguised-compliance.hides-injuries';
const NO_CHANGE = 'behaviour.disguised-compliance.no-change-at-review';
const OPENERS = ['resolve-converts', 'concern-converts'].map(
  (name) => `behaviour.uncoop-type.avoidance.${name}`,
);
const ALONE = 'behaviour.assessment.tool-limit.child-alone';

const call = (channel: string, outcome: string) => ({ id: 'c1', on: DAY, channel, outcome });
const door = (channel: string, outcome: string, expect: object) =>
  vector(`door-${channel}-${outcome}`, ['BEH-1'], 'behaviour.assessDoor', [call(channel, outcome)], {
    ...expect,
  });

/** A door that stays shut with somebody behind it is confrontation; nobody in is avoidance, and stays open. */
const doors = (): readonly Vector[] => [
  door('home-visit', 'in-but-not-opening', settled(type('confrontation'), ['BEH-1'])),
  door('home-visit', 'not-in', settled(type('avoidance'), ['BEH-1', 'BEH-13'])),
  ...['not-recorded', 'no-reply'].map((outcome) =>
    door(
      'home-visit',
      outcome,
      open('undetermined', [['contact.outcome', [type('confrontation'), type('avoidance')]]], ['BEH-1']),
    ),
  ),
  ...[
    ['home-visit', 'held'],
    ['office', 'not-in'],
    ['home-visit', 'cancelled-by-service'],
  ].map(([channel, outcome]) =>
    door(channel!, outcome!, { '/status': 'not-applicable', '/because': 'no-closed-door' }),
  ),
];

const violence = (): readonly Vector[] => [
  ...rows(1).map(([included]) =>
    vector(
      `violence-in-assessment-${included}`,
      ['BEH-7'],
      'behaviour.assessViolenceIncluded',
      [[seen(VIOLENCE[0]!), ...record([INCLUDED], [included!])], ON],
      included === 'yes'
        ? settled('included', ['BEH-7'])
        : included === 'no'
          ? settled('must-be-included', ['BEH-7'])
          : open('provisional', [[INCLUDED, ['included']]], ['BEH-7'], 'must-be-included'),
    ),
  ),
  vector(
    'no-violence',
    ['BEH-7'],
    'behaviour.assessViolenceIncluded',
    [record(VIOLENCE, ['no', 'no', 'no', 'no']), ON],
    { '/status': 'not-applicable', '/because': 'no-violence-recorded' },
  ),
  vector('violence-not-asked', ['BEH-7'], 'behaviour.assessViolenceIncluded', [[], ON], {
    '/status': 'undetermined',
    '/missing/*/field': [...VIOLENCE, INCLUDED],
  }),
];

const candidates = (): readonly Vector[] => [
  vector('ambivalence-alone', ['BEH-2'], 'behaviour.assessUncooperativeness', [[seen(LATE)], [], ON], {
    '/status': 'provisional',
    '/finding': 'ambivalence-alone',
    '/rules/*/id': ['BEH-12', 'BEH-2'],
  }),
  vector('beyond-ambivalence', ['BEH-6'], 'behaviour.assessUncooperativeness', [[seen(ARGUES)], [], ON], {
    ...settled('signs-beyond-ambivalence', ['BEH-12', 'BEH-2', 'BEH-6']),
    '/cautions/*/code': ['psychological-influences-likelier'],
  }),
  vector('never-a-label', ['BEH-12'], 'behaviour.listBehaviourCandidates', [[seen(ARGUES)], [], ON], {
    '/*/type': [type('confrontation')],
    '/*/standing': ['shown'],
    '/0/cautions/*/code': ['candidate-not-label'],
  }),
  vector(
    'missed-appointment-stays-open',
    ['BEH-13'],
    'behaviour.listBehaviourCandidates',
    [[], [call('office', 'not-in')], ON],
    {
      '/*/type': ['disguised-compliance', 'avoidance', 'ambivalence'].map(type),
      '/*/standing': ['possible', 'possible', 'possible'],
      '/0/rules/*/id': ['BEH-12', 'BEH-13'],
    },
  ),
];

const signs = (): readonly Vector[] => [
  vector('look-closer', ['BEH-9'], 'behaviour.listComplianceSigns', [[seen(NO_CHANGE)], ON], {
    [`/{sign=${NO_CHANGE}}/standing`]: 'look-closer',
    [`/{sign=${NO_CHANGE}}/cautions/*/code`]: ['prompt-not-proof'],
    [`/{sign=${NO_CHANGE}}/rule/id`]: 'BEH-9',
    [`/{sign=${INJURIES}}/standing`]: 'not-asked',
  }),
  vector(
    'borne-out-by-a-later-look',
    ['BEH-9'],
    'behaviour.listComplianceSigns',
    [[seen(NO_CHANGE), seen('behaviour.settle.change-lasts', 'no', { on: '2026-03-20' })], ON],
    { [`/{sign=${NO_CHANGE}}/standing`]: 'borne-out' },
  ),
  vector('child-protection-first', ['BEH-14'], 'behaviour.listComplianceSigns', [[seen(INJURIES)], ON], {
    [`/{sign=${INJURIES}}/standing`]: 'look-closer',
    [`/{sign=${INJURIES}}/cautions/*/code`]: ['child-protection-first', 'prompt-not-proof'],
    [`/{sign=${INJURIES}}/rule/id`]: 'BEH-14',
  }),
  vector('effect-counts', ['BEH-11'], 'behaviour.listAssessmentLimits', [[seen(ALONE)], [], ON], {
    '/*/answer': ['yes', 'unknown', 'unknown'],
    '/0/cautions/*/code': ['effect-counts-not-intent'],
    '/*/rule/id': ['BEH-11', 'BEH-11', 'BEH-11'],
  }),
  vector(
    'child-coping',
    ['BEH-15'],
    'behaviour.listChildCoping',
    [[seen('behaviour.child-coping.hostage-like')], ON],
    {
      '/*/answer': ['yes', 'unknown', 'unknown', 'unknown', 'unknown'],
      '/0/rule/id': 'BEH-15',
    },
  ),
  vector('reasons', ['BEH-16'], 'behaviour.listReasons', [[seen('behaviour.reason.privacy')], ON], {
    '/{reason=behaviour.reason.privacy}/answer': 'yes',
    '/{reason=behaviour.reason.nothing-to-lose}/answer': 'unknown',
    '/0/rule/id': 'BEH-16',
  }),
];

const checks = (): readonly Vector[] => [
  vector(
    'challenge',
    ['BEH-5'],
    'behaviour.checkPractice',
    ['challenge', { answers: { 'behaviour.challenge.safe': 'no' } }],
    {
      '/concerns': ['behaviour.challenge.safe'],
      '/prompts/*/id': ['behaviour.prompt.plan-the-challenge-again'],
      '/rule/id': 'BEH-5',
    },
  ),
  vector(
    'self-check',
    ['BEH-10'],
    'behaviour.checkPractice',
    ['assessment', { answers: { 'behaviour.assessment-check.accept-version': 'yes' } }],
    {
      '/prompts/*/id': ['behaviour.prompt.look-for-evidence'],
      '/cautions/*/code': ['keep-in-supervision'],
      '/rule/id': 'BEH-10',
    },
  ),
  ...[
    ['observed', ['positives-only']],
    ['self-described', ['positives-only', 'self-described-only']],
  ].map(([knownBy, codes]) =>
    vector(
      `optimism-${knownBy}`,
      ['BEH-8'],
      'behaviour.checkOptimism',
      [
        {
          observations: [seen('own.garden-tidy', 'yes', { knownBy })],
          strengths: ['own.garden-tidy'],
          concerns: [],
          reviews: [],
          contacts: [],
        },
        ON,
      ],
      { '/warnings/*/code': codes, '/rules/*/id': ['BEH-8'] },
    ),
  ),
];

const responses = (): readonly Vector[] => [
  vector('endure', ['BEH-4'], 'behaviour.listResponses', [[type('confrontation')]], {
    '/0/cautions/*/code': ['several-displays-may-come'],
    '/0/cautions/0/rule/id': 'BEH-4',
  }),
  vector('what-refusal-calls-for', ['BEH-17'], 'behaviour.listResponses', [[type('refusal')]], {
    '/0/steps/*/id': [
      'behaviour.response.find-what-lies-behind',
      'behaviour.uncoop-type.confrontation.must-challenge',
      'behaviour.response.state-authority',
      'behaviour.response.say-what-follows',
    ],
    '/0/steps/*/rule/id': ['BEH-17', 'BEH-5', 'BEH-17', 'BEH-17'],
  }),
  ...rows(2).map((row) =>
    vector(
      `avoidance-${named(row)}`,
      ['BEH-3'],
      'behaviour.assessAvoidanceOpening',
      [record(OPENERS, row), ON],
      everyNeeded(OPENERS, row, ['may-open-up', 'not-yet'], ['BEH-3']),
    ),
  ),
];

/** Vectors for behaviour. */
export const behaviour = (): readonly Vector[] => [
  ...doors(),
  ...violence(),
  ...candidates(),
  ...signs(),
  ...checks(),
  ...responses(),
];
