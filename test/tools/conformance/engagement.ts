import { STRATEGY_LINKS } from '../../../src/engagement/index.js';
import {
  type Answer,
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

const STAGES = ['1-attract', '2-recognise-value', '3-build-and-deliver'].map(
  (name) => `engagement.stage.${name}`,
);
const PARTS = [
  ['benefits', 'goals', 'expectations'].map((name) => `${STAGES[1]}.${name}`),
  ['relationship', 'meaningful-support', 'accessible-suitable'].map((name) => `${STAGES[2]}.${name}`),
];
const contact = (channel: string, outcome: string) => ({ id: 'c1', on: DAY, channel, outcome });

/** The gate table: a meeting held opens the first stage, each of three parts the others; the first not open is where. */
const gateExpected = (row: readonly Answer[]) => {
  const at = row.findIndex((answer) => answer !== 'yes');
  const finding = STAGES[at] ?? 'all-three-evidenced';
  if (at === -1 || row[at] === 'no') return settled(finding, ['ENG-1']);
  const beyond = row.findIndex((answer, k) => k > at && answer !== 'yes');
  const next = STAGES[beyond] ?? 'all-three-evidenced';
  if (at === 0) return open('undetermined', [[finding, [finding, next].sort()]], ['ENG-1']);
  return open(
    'provisional',
    PARTS[at - 1]!.map((part) => [part, []]),
    ['ENG-1'],
    finding,
  );
};
const gates = (): readonly Vector[] =>
  rows(3).map((row) =>
    vector(
      `stage-${named(row)}`,
      ['ENG-1'],
      'engagement.assessEngagementStage',
      [
        row[0] === 'unknown' ? [] : [contact('office', row[0] === 'yes' ? 'held' : 'refused')],
        PARTS.flatMap((parts, k) => record(parts, [row[k + 1]!, row[k + 1]!, row[k + 1]!])),
        ON,
      ],
      gateExpected(row),
    ),
  );

const situation = (name: string): string => `engagement.situation.${name}`;
const HALVES = ['child-in-question', 'engagement-failing'].map(situation);

const REMINDERS: readonly (readonly [rule: string, name: string, code: string])[] = [
  ['ENG-4', 'vulnerable', 'vulnerable-needs-more-effort'],
  ['ENG-6', 'multiple-needs', 'plan-not-episodes'],
  ['ENG-10', 'mother-only-account', 'one-account-is-incomplete'],
  ['ENG-13', 'other-help-unavailable', 'engagement-extends-to-support'],
  ['ENG-14', 'short-placement', 'short-window'],
];
const reminders = (): readonly Vector[] => [
  ...REMINDERS.map(([rule, name, code]) =>
    vector(
      `reminder-${name}`,
      [rule, 'ENG-5', 'ENG-8', 'ENG-12'],
      'engagement.suggestStrategies',
      [{ ...ON, observations: [seen(situation(name))] }, []],
      {
        '/reminders/*/code': ['child-stays-in-focus', 'relationship-first', code, 'own-policy-too'],
        '/reminders/*/rule/id': ['ENG-8', 'ENG-12', rule, 'ENG-5'],
      },
    ),
  ),
  vector(
    'trust-is-there',
    ['ENG-12'],
    'engagement.suggestStrategies',
    [{ ...ON, observations: [], stage: 'all-three-evidenced' }, []],
    { '/reminders/*/code': ['child-stays-in-focus', 'own-policy-too'] },
  ),
];

const matched = (id: string, rules: readonly string[], trigger: string, expect: object) =>
  vector(id, rules, 'engagement.matchStrategies', [[{ id: trigger, from: [] }], STRATEGY_LINKS], {
    ...expect,
  });
const HOME = 'engagement.strategy.home-visit.most-effective';
const matches = (): readonly Vector[] => [
  matched('time-the-challenge', ['ENG-7'], situation('other-help-unavailable'), {
    '/suggestions/{id=engagement.domain.behavioural}/keepTo/*/code': ['time-the-challenge'],
    '/suggestions/{id=engagement.domain.behavioural}/keepTo/0/rule/id': 'ENG-7',
  }),
  matched('six-domains', ['ENG-13'], situation('other-help-unavailable'), {
    '/suggestions/{id=engagement.domain.emotional}/rule/id': 'ENG-13',
    '/suggestions/{id=engagement.domain.emotional}/basis': 'stated',
  }),
  matched('worth-and-risk', ['ENG-15'], situation('anxious-to-go-out'), {
    [`/suggestions/{id=${HOME}}/rule/id`]: 'ENG-15',
    [`/suggestions/{id=${HOME}}/worth/code`]: 'home-visit-works-best',
    [`/suggestions/{id=${HOME}}/risk/code`]: 'home-visit-trauma-risk',
  }),
  matched('keep-confidence', ['ENG-16'], situation('difficulty-expected'), {
    '/suggestions/{id=engagement.strategy.trusted-third-party}/keepTo/*/code': [
      'keep-confidence-and-consult',
    ],
    '/suggestions/{id=engagement.strategy.trusted-third-party}/keepTo/0/rule/id': 'ENG-16',
  }),
  matched('stated-comes-first', ['ENG-18'], situation('uncooperative'), {
    '/suggestions/0/basis': 'stated',
    '/suggestions/0/rule/id': 'ENG-18',
  }),
];

const STATED = situation('consequences-stated');
const sanctions = (): readonly Vector[] =>
  rows(1).map(([told]) =>
    vector(
      `pause-${told}`,
      ['ENG-11'],
      'engagement.listSanctionOptions',
      [[seen(situation('sanction-possible')), ...record([STATED], [told!])], ON],
      {
        '/possible': 'yes',
        '/suspension/status': told === 'unknown' ? 'provisional' : 'settled',
        '/suspension/finding': told === 'yes' ? 'can-be-paused' : 'state-consequences-first',
        '/options/*/id': [
          'engagement.strategy.sanctions-and-rewards',
          'engagement.strategy.lower-sanction-risk',
          ...(told === 'yes' ? ['engagement.strategy.temporary-suspension'] : []),
        ],
      },
    ),
  );

/** Vectors for engagement. */
export const engagement = (): readonly Vector[] => [
  ...gates(),
  vector(
    'front-door-not-enough',
    ['ENG-2'],
    'engagement.assessEngagementStage',
    [[contact('home-visit', 'held')], [], ON],
    {
      '/status': 'provisional',
      '/finding': STAGES[1],
      '/cautions/*/code': ['front-door-not-enough'],
      '/rules/*/id': ['ENG-1', 'ENG-2'],
    },
  ),
  ...rows(2).map((row) =>
    vector(
      `doing-nothing-${named(row)}`,
      ['ENG-3'],
      'engagement.assessDoingNothing',
      [record(HALVES, row), ON],
      everyNeeded(HALVES, row, ['doing-nothing-excluded', 'doing-nothing-not-excluded'], ['ENG-3']),
    ),
  ),
  ...reminders(),
  ...matches(),
  ...sanctions(),
  vector('no-sanction-on-record', ['ENG-11'], 'engagement.listSanctionOptions', [[], ON], {
    '/possible': 'unknown',
    '/options': [],
    '/suspension/because': 'no-sanction-on-record',
  }),
  vector(
    'look-at-service-first',
    ['ENG-17'],
    'engagement.assessServiceReliability',
    [[contact('office', 'cancelled-by-service')], ON],
    settled('look-at-service-first', ['ENG-17', 'ENG-10']),
  ),
  vector('service-not-known', ['ENG-17'], 'engagement.assessServiceReliability', [[], ON], {
    '/status': 'undetermined',
  }),
];
