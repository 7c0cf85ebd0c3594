import { ON, rows, seen, type Vector, vector } from './kit.js';

const question = (name: string): string => `safety.pre-visit.${name}`;
const arrangement = (name: string): string => `safety.arrangement.${name}`;
/** Every question answered so that nothing is left to arrange. */
const CALM = {
  ...Object.fromEntries(['timing', 'joint', 'car', 'neutral-venue'].map((name) => [question(name), 'no'])),
  ...Object.fromEntries(
    [
      'phone-alarm',
      'whereabouts',
      'known-vulnerable',
      'non-return-procedure',
      'manager-details',
      'family-contact',
      'privacy-precautions',
      'safety-training',
      'can-continue',
    ].map((name) => [question(name), 'yes']),
  ),
};
const plan = (id: string, rules: readonly string[], answers: object, context: object, expect: object) =>
  vector(id, rules, 'safety.planVisit', [{ ...CALM, ...answers }, { dangerous: 'no', ...context }, ON], {
    ...expect,
  });
const needed = (name: string, state: string | null, rule: string | null) => ({
  [`/arrangements/{id=${arrangement(name)}}/state`]: state,
  [`/arrangements/{id=${arrangement(name)}}/rule/id`]: rule,
});

/** A visit: what is to be arranged, and whether anybody may go alone. */
export const visits = (): readonly Vector[] => [
  plan(
    'visit-arranged',
    ['SAF-13', 'SAF-23'],
    {},
    {},
    {
      '/status': 'settled',
      '/finding': 'arranged',
      '/alone': 'no-objection-recorded',
      '/cautions/*/code': ['follow-own-policy', 'past-calm-proves-nothing'],
      '/cautions/*/rule/id': ['SAF-23', 'SAF-18'],
    },
  ),
  ...rows(1).map(([dangerous]) =>
    plan(
      `visit-dangerous-${dangerous}`,
      ['SAF-14'],
      {},
      { dangerous },
      {
        '/alone':
          dangerous === 'yes' ? 'ruled-out' : dangerous === 'no' ? 'no-objection-recorded' : 'not-cleared',
        '/finding': dangerous === 'yes' ? 'not-ready' : dangerous === 'no' ? 'arranged' : null,
        ...(dangerous === 'yes' ? needed('joint-visit', 'to-arrange', 'SAF-14') : {}),
      },
    ),
  ),
  plan(
    'visit-by-day',
    ['SAF-13'],
    { [question('timing')]: 'yes' },
    {},
    {
      '/finding': 'not-ready',
      ...needed('daylight', 'to-arrange', 'SAF-13'),
    },
  ),
  plan(
    'visit-plan-agreed',
    ['SAF-15'],
    { [question('car')]: 'yes' },
    {},
    {
      '/finding': 'not-ready',
      ...needed('action-plan-agreed', 'to-arrange', 'SAF-15'),
      ...needed('waiting-taxi', 'to-arrange', 'SAF-13'),
    },
  ),
  plan(
    'visit-ticking-is-not-enough',
    ['SAF-15'],
    { [question('car')]: 'yes' },
    {
      arranged: [arrangement('action-plan-agreed')],
    },
    needed('action-plan-agreed', 'to-arrange', 'SAF-15'),
  ),
  plan(
    'visit-threat-on-record',
    ['SAF-16', 'SAF-18'],
    {},
    {
      observations: [seen('safety.threat.behaviour.physical')],
    },
    {
      '/alone': 'advised-against',
      '/cautions/*/code': ['follow-own-policy', 'leave-if-too-threatening', 'judged-calm-despite-record'],
      '/cautions/*/rule/id': ['SAF-23', 'SAF-16', 'SAF-18'],
    },
  ),
  plan(
    'visit-others-know',
    ['SAF-25'],
    { [question('whereabouts')]: 'no' },
    {},
    {
      '/finding': 'not-ready',
      ...needed('whereabouts-known', 'to-arrange', 'SAF-25'),
      ...needed('quick-exit-parking', 'to-consider', 'SAF-25'),
    },
  ),
  plan(
    'visit-manager-decides',
    ['SAF-19'],
    { [question('can-continue')]: 'no' },
    {},
    {
      ...needed('manager-decides-how', 'to-arrange', 'SAF-19'),
    },
  ),
];
