import { artefacts } from './artefacts.js';
import {
  type Answer,
  DAY,
  everyNeeded,
  named,
  ON,
  oneIsEnough,
  open,
  record,
  rows,
  seen,
  settled,
  type Vector,
  vector,
} from './kit.js';

const TRIGGERS = ['still-difficult', 'benefit-not-seen', 'parent-unwilling'].map(
  (name) => `plan.re-evaluate.trigger.${name}`,
);
const SERIOUS = ['serious-harm', 'crime'].map((name) => `plan.escalate.${name}`);
const REFLECTIONS = ['what-has-not-worked', 'what-might-work'].map(
  (name) => `plan.re-evaluate.reflect.${name}`,
);
const RISKS = ['all-withdraw', 'family-punished', 'appease-oppose-collude'].map(
  (name) => `plan.re-evaluate.risk.${name}`,
);
const STEPS = [
  'line-manager',
  'record-attempts',
  'gather-information',
  'who-to-inform',
  'urgency',
  'team-meeting',
].map((name) => `plan.prompt-step.${name}`);

const AUTONOMY = ['protection-at-stake', 'conflict'].map((name) => `plan.re-evaluate.autonomy.${name}`);
const NEEDED = 'plan.re-evaluate.protect.needed';
const ACHIEVED = ['changed', 'sustained'].map((name) => `plan.re-evaluate.achieved.${name}`);
const TEAM = ['collaborative', 'coordinated'].map((name) => `plan.team-around-family.${name}`);
const UNEQUAL = 'plan.partnership.may-be-unequal';
const PARTIES = ['a', `${UNEQUAL}.agencies`];

/** Achieved once changed and kept up. While nobody can say whether it lasts, it has not lasted yet. */
const achievement = ([changed, sustained]: readonly Answer[]) => {
  const [change = '', look = ''] = ACHIEVED;
  if (changed === 'no') return settled('no-change', ['PLN-6']);
  if (changed === 'unknown') {
    const could = [...(sustained === 'yes' ? ['achieved'] : []), 'not-yet-sustained', 'no-change'];
    return open('undetermined', [[change, could]], ['PLN-6']);
  }
  return sustained === 'unknown'
    ? open('provisional', [[look, ['achieved']]], ['PLN-6'], 'not-yet-sustained')
    : settled(sustained === 'yes' ? 'achieved' : 'not-yet-sustained', ['PLN-6']);
};

const decisions = (): readonly Vector[] => [
  ...rows(3).map((row) =>
    vector(`re-evaluate-${named(row)}`, ['PLN-1'], 'plan.assessReEvaluation', [record(TRIGGERS, row), ON], {
      ...everyNeeded(TRIGGERS, row, ['re-evaluate', 'not-triggered'], ['PLN-1']),
    }),
  ),
  ...rows(2).map((row) =>
    vector(`escalate-${named(row)}`, ['PLN-17'], 'plan.assessEscalation', [record(SERIOUS, row), ON], {
      ...oneIsEnough(SERIOUS, row, ['child-protection-procedures', 'no-trigger-recorded'], ['PLN-17']),
    }),
  ),
  ...rows(2).map((row) =>
    vector(
      `autonomy-${named(row)}`,
      ['PLN-5'],
      'plan.weighAutonomy',
      [record(AUTONOMY, row), ON],
      everyNeeded(AUTONOMY, row, ['protection-first', 'respect-choice'], ['PLN-5']),
    ),
  ),
  ...rows(2).map((row) =>
    vector(
      `achieved-${named(row)}`,
      ['PLN-6'],
      'plan.assessAchievement',
      [record(ACHIEVED, row), ON],
      achievement(row),
    ),
  ),
  ...rows(1).map((row) =>
    vector(`protect-${named(row)}`, ['PLN-7'], 'plan.assessProtectiveAction', [record([NEEDED], row), ON], {
      ...oneIsEnough([NEEDED], row, ['go-ahead', 'not-needed-now'], ['PLN-7']),
      '/cautions/*/code': row[0] === 'yes' ? ['feels-like-failure'] : [],
    }),
  ),
  // A no of one child is none of another: a concern is put to rest where it was raised.
  ...[
    [{}, { about: 'p2' }, 'yes'],
    [{}, {}, 'no'],
    [{}, { knownBy: 'self-described' }, 'yes'],
  ].flatMap(([raised, cleared, stands], at) => {
    const notes = (item: string) => [
      seen(item, 'yes', { id: 'o1', ...(raised as object) }),
      seen(item, 'no', { id: 'o2', on: '2026-03-20', ...(cleared as object) }),
    ];
    return [
      vector(`escalate-cleared-${at}`, ['PLN-17'], 'plan.assessEscalation', [notes(SERIOUS[0]!), ON], {
        '/status': stands === 'yes' ? 'settled' : 'undetermined',
        '/evidence/*/observed': [stands],
      }),
      vector(`protect-cleared-${at}`, ['PLN-7'], 'plan.assessProtectiveAction', [notes(NEEDED), ON], {
        '/finding': stands === 'yes' ? 'go-ahead' : 'not-needed-now',
        '/evidence/*/from': [[stands === 'yes' ? 'o1' : 'o2']],
      }),
    ];
  }),
];

const stance = (on: string, name: string) => ({ on, stance: name, because: 'the child' });
const leads = (id: string, spells: readonly object[], finding: string) =>
  vector(id, ['PLN-8'], 'plan.checkLeadProfessional', [spells, ON], {
    '/finding': finding,
    '/rule/id': 'PLN-8',
  });
const practice = (): readonly Vector[] => [
  vector('reflect-first', ['PLN-2', 'PLN-3'], 'plan.listReEvaluation', [{}], {
    '/reflectFirst/*/id': REFLECTIONS,
    '/reflectFirst/*/rule/id': ['PLN-3', 'PLN-3'],
    '/consider': [],
    '/otherwise/*/id': RISKS,
    '/otherwise/*/rule/id': ['PLN-2', 'PLN-2', 'PLN-2'],
  }),
  vector('no-stance-yet', ['PLN-4'], 'plan.checkStance', [[], [], ON], {
    '/revisit': 'unknown',
    '/rule/id': 'PLN-4',
  }),
  ...[
    ['2026-03-01', 'no'],
    [DAY, 'yes'],
    ['2026-03-20', 'yes'],
    ['2026-04-01', 'no'],
  ].map(([on, revisit]) =>
    vector(
      `circumstances-${on}`,
      ['PLN-4'],
      'plan.checkStance',
      [[stance(DAY, 'plan.stance.balanced')], [{ id: 'moved-home', on }], ON],
      { '/revisit': revisit, '/since': DAY },
    ),
  ),
  leads('nobody-leads', [], 'none'),
  leads('one-lead', [{ worker: 'w1', name: 'Sam', from: DAY }], 'one'),
  leads('known-by-name', [{ worker: 'w1', from: DAY }], 'not-known-by-name'),
  leads(
    'two-leads',
    [
      { worker: 'w1', name: 'Sam', from: DAY },
      { worker: 'w2', name: 'Bea', from: DAY },
    ],
    'several',
  ),
  leads(
    'handed-over',
    [
      { worker: 'w1', name: 'Sam', from: DAY, to: '2026-03-20' },
      { worker: 'w2', name: 'Bea', from: '2026-03-21' },
    ],
    'one',
  ),
  ...rows(2).map((row) =>
    vector(
      `partnership-${named(row)}`,
      ['PLN-13'],
      'plan.checkPartnership',
      [
        ['a'],
        PARTIES.flatMap((id, at) =>
          row[at] === 'unknown'
            ? []
            : [
                at === 0
                  ? seen(UNEQUAL, row[at], { id: 'o1', about: id })
                  : seen(id, row[at], { about: 'f1' }),
              ],
        ),
        ON,
      ],
      {
        '/knownByAll': row.includes('no') ? 'no' : row.includes('unknown') ? 'unknown' : 'yes',
        '/tell': PARTIES.filter((_, at) => row[at] === 'no'),
        '/ask': PARTIES.filter((_, at) => row[at] === 'unknown'),
        '/rule/id': 'PLN-13',
      },
    ),
  ),
  ...rows(1).map(([immediate]) =>
    vector(
      `prompt-${immediate}`,
      ['PLN-16'],
      'plan.listPromptSteps',
      [{}, { noticedOn: DAY, ...ON, immediate }],
      {
        '/days': 29,
        // Whether it is urgent comes first unless somebody has said that it is not.
        '/steps/*/id': immediate === 'no' ? STEPS : [STEPS[4], ...STEPS.filter((_, at) => at !== 4)],
        '/rule/id': 'PLN-16',
      },
    ),
  ),
  ...rows(2).map((row) =>
    vector(
      `team-${named(row)}`,
      ['PLN-19'],
      'plan.assessTeam',
      [record(TEAM, row), ON],
      everyNeeded(TEAM, row, ['works-together', 'not-yet-together'], ['PLN-19']),
    ),
  ),
  ...rows(1).map((row) =>
    vector(
      `team-kind-${named(row)}`,
      ['PLN-19'],
      'plan.assessTeam',
      [record(['plan.team-around-family.specialist'], row), ON],
      { '/kind': { yes: 'specialist', no: 'general', unknown: null }[row[0]!], '/status': 'undetermined' },
    ),
  ),
];

/** Vectors for plans, records and leads. */
export const plan = (): readonly Vector[] => [...decisions(), ...practice(), ...artefacts()];
