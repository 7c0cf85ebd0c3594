import { DAY, ON, seen, type Vector, vector } from './kit.js';

const rule = {
  id: 'X',
  version: 1,
  modality: 'should',
  cite: { source: 'page-2020', at: '', basis: 'stated' },
};
const step = (kind: string, id: string, because: readonly string[] = []) => ({ kind, id, because, rule });
const KINDS = ['override', 'must', 'should', 'ask', 'consider'];

const record = (stage: string) => ({
  schemaVersion: 1,
  id: 'f1',
  people: [{ id: 'p1', role: 'parent' }],
  contacts: [],
  observations: [seen('change.contemplation.indicator.acknowledges-problem')],
  neededChanges: [
    { id: 'n1', parent: 'p1', what: 'Mornings', events: [{ type: 'located', on: DAY, stage, evidence: [] }] },
  ],
  sharing: [],
});

const LATER = '2026-03-20';
/** Hostility on the second of March, and supervision that covered such things on another day. */
const team = (on: string) => ({
  schemaVersion: 1,
  id: 't1',
  practitioners: [{ id: 'w1' }],
  expectations: { everyDays: 42 },
  supervision: [
    {
      id: 's1',
      on,
      worker: 'w1',
      outcome: 'held',
      kind: 'supervision',
      provider: 'line-manager',
      covered: { 'organisation.supervision-system.hostility-experienced': 'yes' },
    },
  ],
  observations: [],
  measures: {},
  support: [],
  visits: [],
  exposure: [{ id: 'x1', on: DAY, practitioner: 'w1', kind: 'hostility' }],
  summaries: [],
});

/** Vectors for the review: the order of steps, and a stage on file that no longer fits. */
export const review = (): readonly Vector[] => [
  vector('order', ['REV-1'], 'review.orderSteps', [[...KINDS].reverse().map((kind) => step(kind, kind)), 5], {
    '/steps/*/kind': KINDS,
    '/later': 0,
    '/rule/id': 'REV-1',
  }),
  vector(
    'overrides-are-never-cut',
    ['REV-1'],
    'review.orderSteps',
    [[step('must', 'm'), step('override', 'a'), step('override', 'b')], 1],
    { '/steps/*/id': ['a', 'b'], '/later': 1 },
  ),
  vector(
    'one-step-many-reasons',
    ['REV-1'],
    'review.orderSteps',
    [[step('must', 'm', ['o2']), step('must', 'm', ['o1'])], 5],
    { '/steps/*/because': [['o1', 'o2']] },
  ),
  vector(
    'look-again',
    ['REV-2'],
    'review.reviewFamily',
    [record('change.precontemplation'), { ...ON, mostSteps: 50 }],
    {
      '/next/steps/{id=look-at-stage-again}/kind': 'should',
      '/next/steps/{id=look-at-stage-again}/rule/id': 'REV-2',
      '/next/steps/{id=look-at-stage-again}/detail': {
        onFile: 'change.precontemplation',
        indicated: 'change.contemplation',
      },
    },
  ),
  vector(
    'it-still-fits',
    ['REV-2'],
    'review.reviewFamily',
    [record('change.contemplation'), { ...ON, mostSteps: 50 }],
    {
      '/next/steps/{id=look-at-stage-again}': null,
    },
  ),
  vector('nobody-asked', ['REV-3'], 'review.readSharedSummaries', [[], ON], {
    '/items': [],
    '/cautions/*/code': ['nobody-asked-in-confidence'],
    '/cautions/0/rule/id': 'REV-3',
  }),
  ...[4, 5].map((answered) =>
    vector(
      `shared-by-${answered}`,
      ['REV-3'],
      'review.readSharedSummaries',
      [
        [
          {
            id: 's1',
            on: DAY,
            minimum: 5,
            items: [{ item: 'culture.openness', shown: true, answered, counts: { yes: answered } }],
          },
        ],
        ON,
      ],
      {
        '/items/0/shown': answered === 5,
        '/items/0/because': answered === 5 ? null : 'too-few-answered',
        '/cautions/*/code': ['counts-are-nobody'],
      },
    ),
  ),
  ...[
    ['2026-03-01', 'talk-through-exposure'],
    [LATER, null],
  ].map(([on, step]) =>
    vector(`talked-through-${on}`, ['REV-4'], 'review.reviewTeam', [team(on!), { ...ON, mostSteps: 50 }], {
      '/next/steps/{id=talk-through-exposure}/id': step,
      '/next/steps/{id=talk-through-exposure}/about': step === null ? null : 'w1',
      '/next/steps/{id=talk-through-exposure}/rule/id': step === null ? null : 'REV-4',
    }),
  ),
];
