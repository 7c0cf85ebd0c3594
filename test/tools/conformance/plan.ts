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

/** Achieved once changed and kept up. While nobody can say whether it lasts, it has not lasted yet. */
const achievement = ([changed, sustained]: readonly Answer[]) => {
  if (changed === 'no') return settled('no-change', ['PLN-6']);
  const kept =
    sustained === 'unknown'
      ? ['achieved', 'not-yet-sustained']
      : [sustained === 'yes' ? 'achieved' : 'not-yet-sustained'];
  if (changed === 'unknown') return open('undetermined', [['changed', [...kept, 'no-change']]], ['PLN-6']);
  return sustained === 'unknown'
    ? open('provisional', [['sustained', ['achieved']]], ['PLN-6'], 'not-yet-sustained')
    : settled(kept[0]!, ['PLN-6']);
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
      [{ protectionAtStake: row[0], conflict: row[1] }],
      everyNeeded(['protectionAtStake', 'conflict'], row, ['protection-first', 'respect-choice'], ['PLN-5']),
    ),
  ),
  ...rows(2).map((row) =>
    vector(
      `achieved-${named(row)}`,
      ['PLN-6'],
      'plan.assessAchievement',
      [{ changed: row[0], sustained: row[1] }],
      achievement(row),
    ),
  ),
  ...rows(2).map(([needed, failure]) =>
    vector(
      `protect-${needed}-${failure}`,
      ['PLN-7'],
      'plan.assessProtectiveAction',
      [{ actionNeeded: needed, feelsLikeFailure: failure }],
      needed === 'unknown'
        ? open('undetermined', [['actionNeeded', ['go-ahead', 'not-needed-now']]], ['PLN-7'])
        : settled(needed === 'yes' ? 'go-ahead' : 'not-needed-now', ['PLN-7']),
    ),
  ),
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
      [['a', 'b'], { a: row[0], b: row[1] }],
      {
        '/knownByAll': row.includes('no') ? 'no' : row.includes('unknown') ? 'unknown' : 'yes',
        '/tell': ['a', 'b'].filter((_, at) => row[at] === 'no'),
        '/ask': ['a', 'b'].filter((_, at) => row[at] === 'unknown'),
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
      'plan.checkTeam',
      [{ kind: 'general', collaborative: row[0], coordinated: row[1] }],
      {
        '/worksTogether': row.includes('no') ? 'no' : row.includes('unknown') ? 'unknown' : 'yes',
        '/rule/id': 'PLN-19',
      },
    ),
  ),
];

/** Vectors for plans, records and leads. */
export const plan = (): readonly Vector[] => [...decisions(), ...practice(), ...artefacts()];
