import {
  type Answer,
  byParts,
  edges,
  everyNeeded,
  named,
  ON,
  record,
  rows,
  seen,
  type Vector,
  vector,
} from './kit.js';

const CULTURE = [
  'openness',
  'normalise-impact',
  'care',
  'self-care-valued',
  'recognises-symptoms',
  'support-routine',
].map((name) => `organisation.culture.${name}`);
const CONTINUUM = ['peer-support', 'line-management', 'formal-supervision'].map(
  (name) => `organisation.continuum.${name}`,
);
const CLAUSES = 6;

const culture = (): readonly Vector[] =>
  edges(6).map((row) =>
    vector(`culture-${named(row)}`, ['ORG-5'], 'organisation.assessCulture', [record(CULTURE, row), ON], {
      ...byParts(
        CULTURE,
        row,
        ['culture-supports', 'culture-supports-in-part', 'culture-does-not-support'],
        ['ORG-5'],
      ),
    }),
  );
const continuum = (): readonly Vector[] =>
  rows(3).map((row) =>
    vector(
      `continuum-${named(row)}`,
      ['ORG-6'],
      'organisation.assessContinuum',
      [record(CONTINUUM, row), ON],
      {
        ...byParts(CONTINUUM, row, ['continuum-whole', 'continuum-in-part', 'continuum-missing'], ['ORG-6']),
      },
    ),
  );

const turned = (answer: Answer): Answer => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown');
/** A framework and real scenarios, and never a script. */
const training = (): readonly Vector[] =>
  rows(3).map((row) =>
    vector(
      `training-${named(row)}`,
      ['ORG-4'],
      'organisation.assessTraumaTraining',
      [{ framework: row[0], realScenarios: row[1], script: row[2] }],
      everyNeeded(
        ['framework', 'realScenarios', 'script'],
        [row[0]!, row[1]!, turned(row[2]!)],
        ['training-as-asked', 'training-not-as-asked'],
        ['ORG-4'],
      ),
    ),
  );

const supports = { status: 'settled', finding: 'culture-supports', evidence: [], cautions: [], rules: [] };
const STAFFING = 'organisation.assemblage.measure.adequate-staffing';
const MIX = 'caseload.mix.when-high-unavoidable';
const people = (...measures: readonly (readonly string[])[]) =>
  measures.map((own, at) => ({ person: `w${at}`, initialTraining: at === 0 ? 'yes' : 'no', measures: own }));
const assemblages = (): readonly Vector[] => [
  vector(
    'one-package-for-all',
    ['ORG-2', 'ORG-3'],
    'organisation.checkAssemblage',
    [people(['a'], ['a']), { available: { a: 'yes' }, culture: supports }],
    {
      '/individualised': 'no',
      '/cautions/*/code': ['same-package-for-everybody', 'begin-with-initial-training'],
      '/cautions/*/rule/id': ['ORG-2', 'ORG-3'],
    },
  ),
  vector(
    'what-a-setting-can-afford',
    ['ORG-15'],
    'organisation.checkAssemblage',
    [people([STAFFING]), { available: { [STAFFING]: 'no', [MIX]: 'yes' }, culture: supports }],
    {
      '/people/0/beyondMeans': [{ id: STAFFING, standIns: [MIX] }],
      '/cautions/*/code': ['beyond-this-settings-means'],
      '/cautions/0/rule/id': 'ORG-15',
    },
  ),
];

const session = (id: string, on: string, outcome: string, kind: string, provider = 'line-manager') => ({
  id,
  on,
  worker: 'w1',
  outcome,
  kind,
  provider,
  covered: {},
});
const check = (
  id: string,
  rules: readonly string[],
  sessions: readonly object[],
  expect: object,
  more = {},
) =>
  vector(id, rules, 'organisation.checkSupervision', [sessions, { everyDays: 42, ...more }, ON], {
    ...expect,
  });
const supervision = (): readonly Vector[] => [
  check('running-through-cases', ['ORG-8'], [session('s1', '2026-03-20', 'held', 'case-management')], {
    '/held': [],
    '/caseManagement': ['s1'],
    '/timeliness/status': 'undetermined',
    '/cautions/*/code': ['case-management-is-not-supervision'],
    '/cautions/0/rule/id': 'ORG-8',
  }),
  check('cancelled', ['ORG-9'], [session('s1', '2026-03-20', 'cancelled', 'supervision')], {
    '/cancelled': ['s1'],
    '/cautions/*/code': ['supervision-cancelled'],
    '/cautions/0/rule/id': 'ORG-9',
  }),
  check(
    'somebody-else',
    ['ORG-16'],
    [session('s1', '2026-03-20', 'held', 'supervision')],
    {
      '/held': ['s1'],
      '/timeliness/finding': 'supervision-in-time',
      '/cautions/*/code': ['supervisor-not-as-agreed'],
      '/cautions/0/rule/id': 'ORG-16',
    },
    { providers: ['outside-specialist'] },
  ),
  ...[
    ['2026-02-17', 'supervision-in-time'],
    ['2026-02-16', 'supervision-overdue'],
  ].map(([on, finding]) =>
    check(`last-agreed-day-${on}`, ['ORG-7', 'ORG-9'], [session('s1', on!, 'held', 'supervision')], {
      '/timeliness/status': 'settled',
      '/timeliness/finding': finding,
      '/coverage/rules/*/id': ['ORG-7'],
    }),
  ),
];

const THREAT = 'organisation.threat-made';
const COMPLAINT = 'organisation.health-safety.threat-is-crime';
const crime = (id: string, observations: readonly object[], expect: object) =>
  vector(id, ['ORG-11'], 'organisation.listOrganisationOverrides', [observations, ON], { ...expect });
const duty = (
  id: string,
  rules: readonly string[],
  role: string,
  item: string,
  answer: Answer,
  code: string[],
) =>
  vector(id, rules, 'organisation.auditDuties', [role, [seen(item, answer)], ON], {
    [`/duties/{duty=${item}}/finding`]: answer === 'yes' ? 'met' : 'not',
    [`/duties/{duty=${item}}/judgement/rules/*/id`]: rules,
    '/cautions/*/code': code,
  });
const duties = (): readonly Vector[] => [
  crime('complaint-due', [seen(THREAT)], { '/*/status': ['complaint-due'], '/0/rule/id': 'ORG-11' }),
  crime('complaint-recorded', [seen(THREAT), seen(COMPLAINT, 'yes', { on: '2026-03-03' })], {
    '/*/status': ['complaint-recorded'],
  }),
  crime('an-older-complaint-is-not-this-one', [seen(THREAT), seen(COMPLAINT, 'yes', { on: '2026-03-01' })], {
    '/*/status': ['complaint-due'],
  }),
  crime('no-threat-reported', [], { '': [] }),
  duty('no-bullying', ['ORG-12'], 'agency', 'organisation.support.no-bullying', 'no', [
    'not-up-for-negotiation',
  ]),
  duty('trained', ['ORG-17'], 'agency', 'organisation.agency-duty.trained-for-level', 'yes', []),
  duty('not-trained', ['ORG-17'], 'agency', 'organisation.agency-duty.trained-for-level', 'no', []),
  vector('more-happens', ['ORG-13'], 'organisation.listReportingPrompts', [[], ON], {
    '/cautions/*/code': ['more-happens-than-is-reported', 'no-report-is-not-no-threat'],
    '/rule/id': 'ORG-13',
  }),
  ...rows(1).map(([wearing]) =>
    vector(`watch-${wearing}`, ['ORG-14'], 'organisation.listWatchPoints', [wearing], {
      '/watch/*': ['practice-pitfalls', 'poor-judgement', 'blind-spots'].map(
        (name) => `organisation.principle-6.resilience-culture.${name}`,
      ),
      '/because': wearing === 'yes' ? 'wearing-out' : 'watch-always',
      '/rule/id': 'ORG-14',
    }),
  ),
];

/** Vectors for the organisation. */
export const organisation = (): readonly Vector[] => [
  vector('six-clauses-no-score', ['ORG-1'], 'organisation.auditPrinciple6', [[], ON], {
    '/clauses/*/finding': Array.from({ length: CLAUSES }, () => 'unknown'),
    '/rules/*/id': ['ORG-1'],
  }),
  ...assemblages(),
  ...training(),
  ...culture(),
  ...continuum(),
  ...supervision(),
  vector(
    'self-care-is-planned-too',
    ['ORG-10'],
    'organisation.listVisitsWithoutSelfCare',
    [rows(2).map(([safety, care], at) => ({ id: `v${at}`, safetyPlanned: safety, selfCarePlanned: care }))],
    // In the order of the rows: yes-yes, yes-no, yes-unknown, no-…, unknown-yes, unknown-no, unknown-unknown.
    { '/lacking': ['v1'], '/open': ['v2', 'v7', 'v8'], '/rule/id': 'ORG-10' },
  ),
  ...duties(),
];
