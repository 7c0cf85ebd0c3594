import { type Vector, vector } from './kit.js';

const weights = { load: 1, mix: 1, move: 1 };
const two = [
  { id: 'a', capacity: 1 },
  { id: 'b', capacity: 1 },
];
const family = (id: string, need: number, band: string, more: object = {}) => ({ id, need, band, ...more });
const allocate = (id: string, rules: readonly string[], problem: object, expect: object) =>
  vector(
    id,
    rules,
    'caseload.allocateCaseloads',
    [{ practitioners: two, bands: ['low', 'high'], weights, ...problem }],
    { '/ok': true, '/value/decidedBy': 'line-manager', ...expect },
  );

/** Vectors for caseloads: small enough that the best answer can be worked out by hand. */
export const caseload = (): readonly Vector[] => [
  allocate(
    'mixed-by-hand',
    ['CAS-1', 'CAS-5'],
    { families: [family('f', 3, 'low'), family('g', 3, 'low')] },
    {
      '/value/status': 'balanced',
      '/value/measures/objective': 0,
      '/value/measures/jain': 1,
      '/value/gap': 0,
      '/value/notes/*/code': ['weigh-effect-on-staff'],
      '/value/notes/0/rule/id': 'CAS-5',
      '/value/notes/0/rule/version': 1,
    },
  ),
  allocate(
    'staffing-comes-first',
    ['CAS-1'],
    { families: [family('f', 8, 'low'), family('g', 8, 'high')], limits: { needPerFullTime: 5 } },
    {
      '/value/notes/0/code': 'staffing-first',
      '/value/notes/0/rule/id': 'CAS-1',
      '/value/notes/0/detail': { need: 16, canHold: 10, fullTime: 2, over: 6 },
    },
  ),
  allocate(
    'greatest-need-first',
    ['CAS-3'],
    {
      practitioners: [{ id: 'a', capacity: 1, maxFamilies: 1 }],
      families: [family('f', 2, 'low'), family('g', 9, 'high')],
    },
    {
      '/value/status': 'balanced-with-unplaced',
      '/value/assignment': [{ family: 'g', practitioner: 'a' }],
      '/value/unplaced/*/family': ['f'],
      '/value/notes/{code=greatest-need-first}/rule/id': 'CAS-3',
    },
  ),
  allocate(
    'all-need-is-high',
    ['CAS-4'],
    { families: [family('f', 9, 'high'), family('g', 9, 'high')] },
    {
      '/value/status': 'cannot-mix',
      '/value/notes/{code=cannot-mix}/detail/band': 'high',
      '/value/notes/{code=cannot-mix}/rule/id': 'CAS-4',
    },
  ),
  allocate(
    'experience-is-neither',
    ['CAS-7'],
    {
      practitioners: [{ id: 'a', capacity: 1, experience: 'new' }],
      families: [family('f', 2, 'low', { threat: true })],
    },
    {
      '/value/notes/*/code': ['support-new-with-threat', 'weigh-effect-on-staff'],
      '/value/notes/0/detail': { practitioner: 'a', families: 1, of: 1 },
      '/value/notes/*/rule/id': ['CAS-7', 'CAS-5'],
    },
  ),
  vector(
    'who-holds-the-threat',
    ['CAS-6'],
    'caseload.auditThreatExposure',
    [
      {
        measures: {
          practitioners: ['a', 'b'].map((practitioner) => ({
            practitioner,
            families: 1,
            need: 1,
            needPerFullTime: 1,
            bands: [1],
            threat: practitioner === 'a' ? 1 : 0,
            movedIn: 0,
          })),
        },
      },
      [{ id: 'one', practitioners: ['a'] }],
    ],
    {
      '/ok': true,
      '/value/groups/0/expected': 0.5,
      '/value/cautions/0': 'no-figure-in-source',
      '/value/rule/id': 'CAS-6',
    },
  ),
  vector('successes', ['CAS-2'], 'rule', ['CAS-2'], {
    '/modality': 'descriptive',
    '/cite/source': 'page-2020',
    '/cite/basis': 'stated',
  }),
];
