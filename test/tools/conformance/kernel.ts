import { ON, seen, type Vector, vector } from './kit.js';

const ITEM = 'change.capacity.ability';
const judged = (id: string, observations: readonly object[], expect: Readonly<Record<string, unknown>>) =>
  vector(id, ['ENG-9'], 'change.assessCapacity', [observations, ON], expect);
const CONTEXT = { '/missing/*/field': ['change.capacity.motivation'] };

const team = (people: number, level: (at: number) => string) =>
  Array.from({ length: people }, (_, at) => ({
    id: `r${at}`,
    person: `w${at}`,
    levels: { 'culture.openness': level(at) },
  }));
const summary = (id: string, people: number, level: (at: number) => string, expect: object) =>
  vector(id, ['TEAM-1'], 'kernel.summariseTeam', [team(people, level), ['culture.openness']], { ...expect });

/** Vectors for the rules that every module rests on: which observation stands, and that a summary shows nobody. */
export const kernel = (): readonly Vector[] => [
  judged(
    'seen-outranks-said',
    [
      seen(ITEM, 'no', { id: 'a', on: '2026-03-02', knownBy: 'observed' }),
      seen(ITEM, 'yes', { id: 'b', on: '2026-03-09', knownBy: 'self-described' }),
    ],
    {
      '/finding': 'not-all-shown',
      '/evidence/*/from': [['a']],
      '/cautions/*/code': ['self-description-set-aside'],
      '/cautions/0/rule/id': 'ENG-9',
    },
  ),
  judged(
    'latest-day-stands',
    [seen(ITEM, 'no', { id: 'a', on: '2026-03-02' }), seen(ITEM, 'yes', { id: 'b', on: '2026-03-09' })],
    { ...CONTEXT, '/evidence/*/observed': ['yes'], '/evidence/*/from': [['b']], '/cautions': [] },
  ),
  judged(
    'unknown-takes-nothing-back',
    [seen(ITEM, 'no', { id: 'a', on: '2026-03-02' }), seen(ITEM, 'unknown', { id: 'b', on: '2026-03-09' })],
    { '/finding': 'not-all-shown', '/evidence/*/from': [['a']] },
  ),
  judged('same-day-contradiction', [seen(ITEM, 'no', { id: 'a' }), seen(ITEM, 'yes', { id: 'b' })], {
    '/status': 'undetermined',
    '/evidence/*/observed': ['unknown'],
    '/cautions/*/code': ['record-contradicts-itself'],
  }),
  judged('what-came-later-does-not-count', [seen(ITEM, 'no', { on: '2026-04-01' })], {
    '/status': 'undetermined',
    '/evidence': [],
  }),
  summary('four-are-too-few', 4, () => 'yes', {
    '/ok': true,
    '/value/items': [{ item: 'culture.openness', shown: false, because: 'too-few-answered' }],
  }),
  summary('five-are-shown', 5, (at) => (at < 3 ? 'yes' : 'no'), {
    '/ok': true,
    '/value/items': [{ item: 'culture.openness', shown: true, answered: 5, counts: { no: 2, yes: 3 } }],
    '/value/cautions': [],
    '/value/rule/id': 'TEAM-1',
  }),
  summary('five-alike-are-named', 5, () => 'no', {
    '/ok': true,
    '/value/cautions/*/code': ['everyone-answered-alike'],
  }),
  summary('unknown-is-no-answer', 5, (at) => (at === 0 ? 'unknown' : 'yes'), {
    '/value/items/0/shown': false,
  }),
];
