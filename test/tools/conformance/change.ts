import {
  type Answer,
  DAY,
  edges,
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

const STAGES = ['precontemplation', 'contemplation', 'determination', 'action', 'maintenance'].map(
  (name) => `change.${name}`,
);
/** The signs of each move away from a stage, in the order of the stages. */
const SIGNS = [
  ['change.contemplation.indicator.acknowledges-problem'],
  ['change.determination.indicator.decided'],
  ['change.action.indicator.takes-steps', 'change.action.indicator.specific-actions'],
  ['change.maintenance.indicator.rehearses-skills', 'change.maintenance.indicator.internalises'],
];
/** One task of each stage, in the order of the stages. */
const TASKS = [
  'change.precontemplation.task.build-trust',
  'change.contemplation.task.pros-cons-present',
  'change.determination.task.best-actions',
  'change.action.task.implement-plan',
  'change.maintenance.task.celebrate',
];
const CAPACITY = ['change.capacity.motivation', 'change.capacity.ability'];
const READINESS = [
  'problems-and-effect',
  'wanted-changes',
  'specific-goals',
  'cooperation',
  'rewards',
  'consequences',
].map((name) => `change.determination.readiness.${name}`);
const QUALITIES = ['realistic', 'acceptable', 'accessible', 'appropriate', 'effective'].map(
  (name) => `change.determination.plan-quality.${name}`,
);
const SHOWN = ['all-shown', 'not-all-shown'] as const;

/** The stage at the end of the unbroken run of moves; a move not known stops it, and names where it could lead. */
const stageExpected = (row: readonly Answer[]) => {
  const stop = row.findIndex((answer) => answer !== 'yes');
  if (stop === -1) return settled(STAGES[4]!, ['CHG-1', 'CHG-5']);
  if (row[stop] === 'no') return settled(STAGES[stop]!, ['CHG-1', 'CHG-5']);
  const beyond = row.findIndex((answer, at) => at > stop && answer !== 'yes');
  const reach = STAGES[beyond === -1 ? 4 : beyond]!;
  if (stop > 0)
    return open(
      'provisional',
      SIGNS[stop]!.map((sign) => [sign, [reach]]),
      ['CHG-1', 'CHG-5'],
      STAGES[stop]!,
    );
  const start = row.includes('yes') ? [] : ['CHG-8'];
  return open(
    'undetermined',
    SIGNS[0]!.map((sign) => [sign, [STAGES[0]!, reach]]),
    ['CHG-1', 'CHG-5', ...start],
  );
};
const moves = (row: readonly Answer[]) =>
  SIGNS.flatMap((signs, at) => (row[at] === 'yes' ? [seen(signs[0]!)] : record(signs, [row[at]!, row[at]!])));

const fitOf = (at: number, belongs: number): string =>
  at === belongs ? 'fits' : belongs < at ? 'belongs-to-earlier-stage' : 'unlikely-to-work';

const state = (stage: string) => ({ parent: 'p1', neededChange: 'n1', stage, since: DAY });

const relapses = (): readonly Vector[] =>
  STAGES.flatMap((from, at) =>
    STAGES.map((to, target) => {
      const refusal =
        at < 3 ? 'nothing-to-relapse-from' : target >= at ? 'relapse-must-be-to-earlier-stage' : undefined;
      return vector(
        `relapse-${from}-${to}`,
        ['CHG-13'],
        'change.decideChange',
        [state(from), { type: 'recordRelapse', on: '2026-03-31', to }],
        refusal === undefined
          ? { '/ok': true, '/value/type': 'relapsed', '/value/from': from, '/value/to': to }
          : { '/ok': false, '/issues/*/code': [refusal] },
      );
    }),
  );

const lists = (): readonly Vector[] => [
  ...rows(2).map((row) =>
    vector(`capacity-${named(row)}`, ['CHG-3'], 'change.assessCapacity', [record(CAPACITY, row), ON], {
      ...everyNeeded(CAPACITY, row, SHOWN, ['CHG-3']),
    }),
  ),
  ...edges(6).map((row) =>
    vector(`readiness-${named(row)}`, ['CHG-9'], 'change.assessReadiness', [record(READINESS, row), ON], {
      ...everyNeeded(READINESS, row, SHOWN, ['CHG-9']),
    }),
  ),
  ...edges(5).map((row) =>
    vector(`plan-${named(row)}`, ['CHG-11'], 'change.assessPlanQuality', [record(QUALITIES, row), ON], {
      ...everyNeeded(QUALITIES, row, SHOWN, ['CHG-11']),
    }),
  ),
];

const AVOID = ['prescriptive-advice', 'confrontation'].map((name) => `change.precontemplation.avoid.${name}`);

/** Vectors for the cycle of change. */
export const change = (): readonly Vector[] => [
  ...rows(4).map((row) =>
    vector(`stage-${named(row)}`, ['CHG-1', 'CHG-5'], 'change.assessChangeStage', [moves(row), ON], {
      ...stageExpected(row),
    }),
  ),
  vector('most-start-here', ['CHG-8'], 'change.assessChangeStage', [[], ON], {
    '/cautions/*/code': ['most-start-here'],
    '/cautions/0/rule/id': 'CHG-8',
  }),
  vector('locate-first', ['CHG-2', 'CHG-6'], 'change.startChange', ['p1', 'n1'], {
    '/parent': 'p1',
    '/neededChange': 'n1',
    '/stage': 'not-located',
  }),
  vector('only-locating-is-possible', ['CHG-2'], 'change.nextMoves', [{ ...state('not-located') }], {
    '/*/type': ['locate'],
    '/*/to': [STAGES],
    '/*/rule/id': ['CHG-2'],
  }),
  ...lists(),
  ...STAGES.flatMap((stage, at) =>
    TASKS.map((task, belongs) =>
      vector(`fit-${stage}-${belongs}`, ['CHG-4'], 'change.checkStrategyFit', [stage, [task]], {
        '/0/fit': fitOf(at, belongs),
        '/0/rule/id': at === belongs ? 'CHG-1' : 'CHG-4',
        '/0/rule/cite/basis': at === belongs || (at === 1 && belongs === 2) ? 'stated' : 'derived',
      }),
    ),
  ),
  ...STAGES.map((stage, at) =>
    vector(`avoid-${stage}`, ['CHG-7'], 'change.listStageResponse', [stage, [], ON], {
      '/avoid/*/id': at === 0 ? AVOID : [],
      '/avoid/*/rule/id': at === 0 ? ['CHG-7', 'CHG-7'] : [],
    }),
  ),
  ...STAGES.map((stage, at) =>
    vector(
      `window-${stage}`,
      ['CHG-10'],
      'change.describeWindow',
      [{ stage, since: DAY }, ON],
      at === 2 ? { '/days': 29, '/rule/id': 'CHG-10' } : { '': null },
    ),
  ),
  vector(
    'overwhelm-first',
    ['CHG-12'],
    'change.listStageResponse',
    ['change.action', [seen('change.action.risk.overwhelm')], ON],
    {
      '/tasks/0/id': 'change.action.task.clarity-of-goals',
      '/tasks/1/id': 'change.action.task.praise-small-progress',
      '/tasks/0/rule/id': 'CHG-12',
    },
  ),
  ...relapses(),
  vector('reassess', ['CHG-14'], 'change.listReassessments', [[seen(CAPACITY[0]!, 'unknown')], ON], {
    '/*/last': [DAY, 'never'],
    '/0/days': 29,
    '/*/rule/id': ['CHG-14', 'CHG-14'],
  }),
];
