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
];
