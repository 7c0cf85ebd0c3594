import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import service from '../../examples/data/service.json' with { type: 'json' };
import { enGB } from '../../src/content.js';
import { findingOf, isoDate, type Observation } from '../../src/kernel/index.js';
import { CULTURE_ITEMS, DUTIES, PRINCIPLE_6, THREAT_MADE } from '../../src/organisation/index.js';
import {
  explainTeamReview,
  reviewTeam,
  type SharedSummary,
  STEP_KINDS,
  summariseInConfidence,
  type TeamRecord,
  type TeamReview,
} from '../../src/review/index.js';
import { exampleAnswers, exampleTeam, on, team } from './team-support.js';

type Session = TeamRecord['supervision'][number];
const session = (id: string, day: string, more: Partial<Session> = {}): Session => ({
  id,
  on: isoDate(day),
  worker: 'w1',
  outcome: 'held',
  kind: 'reflective',
  provider: 'group',
  covered: {
    'organisation.supervision.covers-difficult-cases': 'yes',
    'organisation.supervision.covers-successes': 'yes',
  },
  ...more,
});
let made = 0;
const seen = (item: string, answer: Observation['answer']): Observation => {
  made += 1;
  return { id: `t${made}`, on: isoDate('2026-09-01'), about: 't1', item, answer };
};
const all = (review: TeamReview) => review.next.steps.map(({ kind, id, about }) => [kind, id, about]);
const review = (more: Partial<TeamRecord> = {}) => reviewTeam(team(more), { on, mostSteps: 99 });
const stepsFor = (more: Partial<TeamRecord>, id: string) =>
  review(more).next.steps.filter((step) => step.id === id);

describe('a threat of violence is a crime (ORG-11)', () => {
  const threat = {
    id: 'e1',
    on: isoDate('2026-11-05'),
    practitioner: 'w1',
    kind: 'threat-of-violence',
  } as const;
  test('comes before everything, with the reports it rests on', () => {
    const first = review({ exposure: [threat] }).next.steps[0];
    expect(first).toMatchObject({
      kind: 'override',
      id: 'organisation.health-safety.threat-is-crime',
      because: ['e1'],
    });
  });
  test.each([
    ['violence', 1],
    ['hostility', 0],
    ['intimidation', 0],
  ] as const)('%s: %i overrides', (kind, count) => {
    expect(review({ exposure: [{ ...threat, kind }] }).first).toHaveLength(count);
  });
  test('an observation of a threat counts as one', () => {
    expect(review({ observations: [seen(THREAT_MADE, 'yes')] }).first).toHaveLength(1);
  });
  test('a complaint since then is recorded, and no longer first', () => {
    const done = review({
      exposure: [threat],
      observations: [
        {
          ...seen('organisation.health-safety.threat-is-crime', 'yes'),
          on: isoDate('2026-11-06'),
        },
      ],
    });
    expect(done.first).toMatchObject([{ status: 'complaint-recorded' }]);
    expect(done.next.steps.map(({ kind }) => kind)).not.toContain('override');
  });
  test('a complaint known not to be made is said once: as the override', () => {
    const denied = { observations: [seen('organisation.health-safety.threat-is-crime', 'no')] };
    expect(
      stepsFor({ ...denied, exposure: [threat] }, 'organisation.health-safety.threat-is-crime'),
    ).toMatchObject([{ kind: 'override' }]);
    expect(stepsFor(denied, 'organisation.health-safety.threat-is-crime')).toMatchObject([{ kind: 'must' }]);
  });
  test('what is dated later does not count', () => {
    expect(review({ exposure: [{ ...threat, on: isoDate('2026-11-21') }] }).first).toEqual([]);
  });
});

describe('what was met with at work is talked through in supervision held since (REV-4)', () => {
  const HOSTILITY = 'organisation.supervision-system.hostility-experienced';
  const met = (id: string, day: string) =>
    ({ id, on: isoDate(day), practitioner: 'w1', kind: 'hostility' }) as const;
  const covering = (answer: 'yes' | 'no') => ({ covered: { [HOSTILITY]: answer } });
  test.each([
    ['none held', [], 'unknown'],
    ['held before', [session('s1', '2026-09-30', covering('yes'))], 'unknown'],
    ['held the same day, perhaps before', [session('s1', '2026-10-01', covering('yes'))], 'unknown'],
    ['held after, with room', [session('s1', '2026-10-02', covering('yes'))], 'yes'],
    ['held after, without room', [session('s1', '2026-10-02', covering('no'))], 'no'],
    [
      'without room, and one nobody wrote up',
      [
        session('s1', '2026-10-02', covering('no')),
        session('s2', '2026-10-09', { outcome: 'not-recorded', covered: {} }),
      ],
      'unknown',
    ],
    ['cancelled', [session('s1', '2026-10-02', { ...covering('yes'), outcome: 'cancelled' })], 'unknown'],
  ] as const)('%s: %s', (_, supervision, talkedThrough) => {
    const exposure = [met('e2', '2026-10-01'), met('e1', '2026-08-01')];
    const reviewed = review({ supervision, exposure });
    expect(reviewed.exposure).toEqual([
      {
        practitioner: 'w1',
        met: [{ kind: 'hostility', from: ['e1', 'e2'] }],
        latest: '2026-10-01',
        talkedThrough,
      },
      { practitioner: 'w2', met: [] },
    ]);
    const asked = reviewed.next.steps.filter(({ id }) => id === 'talk-through-exposure');
    expect(asked).toHaveLength(talkedThrough === 'yes' ? 0 : 1);
  });
  test('two on one day are in order of id', () => {
    const exposure = [met('e2', '2026-10-01'), met('e1', '2026-10-01')];
    expect(review({ exposure }).exposure[0]?.met[0]?.from).toEqual(['e1', 'e2']);
  });
});

describe('supervision, one by one (ORG-7 to ORG-9)', () => {
  const stepsOf = (supervision: readonly Session[]) =>
    reviewTeam(team({ practitioners: [{ id: 'w1' }], supervision }), { on, mostSteps: 99 }).next.steps.filter(
      ({ about }) => about === 'w1',
    );
  test('on the last agreed day it is in time; the day after it is overdue', () => {
    expect(stepsOf([session('s1', '2026-10-09')])).toEqual([]);
    expect(stepsOf([session('s1', '2026-10-08')])).toMatchObject([
      { kind: 'must', id: 'hold-supervision', detail: { last: '2026-10-08' }, rule: { id: 'ORG-9' } },
    ]);
  });
  test('nothing known is asked about, not called overdue', () => {
    expect(stepsOf([])).toMatchObject([{ kind: 'ask', id: 'when-supervision-was' }]);
  });
  test('owed since a day, and none known to be held, is overdue', () => {
    const since = { practitioners: [{ id: 'w1', since: isoDate('2026-01-05') }] };
    expect(stepsFor(since, 'hold-supervision')).toMatchObject([{ detail: { last: 'supervision-never' } }]);
  });
  test('cancelled since the last one is made good, and the latest day is named', () => {
    const cancelled = (id: string, day: string) => session(id, day, { outcome: 'cancelled' });
    expect(
      stepsOf([session('s1', '2026-10-10'), cancelled('s3', '2026-11-10'), cancelled('s2', '2026-11-01')]),
    ).toMatchObject([
      { kind: 'must', id: 'make-good-cancelled', because: ['s2', 's3'], detail: { on: '2026-11-10' } },
    ]);
    expect(stepsOf([cancelled('s2', '2026-11-01'), session('s1', '2026-11-10')])).toEqual([]);
  });
  test('owed since lately, cancelled, none held: made good', () => {
    const supervision = [session('s1', '2026-11-10', { outcome: 'cancelled', worker: 'w2' })];
    expect(stepsFor({ supervision }, 'make-good-cancelled')).toMatchObject([{ about: 'w2' }]);
  });
  test('overdue and cancelled is one step', () => {
    const steps = stepsOf([
      session('s1', '2026-08-01'),
      session('s2', '2026-10-01', { outcome: 'cancelled' }),
    ]);
    expect(steps).toMatchObject([{ id: 'hold-supervision', because: ['s2'] }]);
  });
  test('what was left out is named; what is not known is asked', () => {
    const covered = { 'organisation.supervision.covers-difficult-cases': 'yes' } as const;
    const lacking = { ...covered, 'organisation.supervision.covers-successes': 'no' } as const;
    expect(stepsOf([session('s1', '2026-11-10', { covered: lacking })])).toMatchObject([
      {
        kind: 'must',
        id: 'cover-what-was-left-out',
        because: ['s1'],
        detail: { topics: ['organisation.supervision.covers-successes'] },
        rule: { id: 'ORG-7' },
      },
    ]);
    expect(stepsOf([session('s1', '2026-11-10', { covered })])).toMatchObject([
      { kind: 'ask', id: 'organisation.supervision.covers-successes', rule: { id: 'ORG-7' } },
    ]);
  });
});

describe('what the service owes', () => {
  test('a culture that lacks something is mended before measures are added (ORG-5)', () => {
    const lacking = [seen(CULTURE_ITEMS[3], 'no'), seen(CULTURE_ITEMS[0], 'yes')];
    expect(stepsFor({ observations: lacking }, 'mend-the-culture')).toMatchObject([
      { kind: 'must', detail: { lacking: [CULTURE_ITEMS[3]] }, because: [lacking[0]?.id] },
    ]);
    const whole = CULTURE_ITEMS.map((item) => seen(item, 'yes'));
    expect(stepsFor({ observations: whole }, 'mend-the-culture')).toEqual([]);
  });
  test('a layer that is missing is worth considering (ORG-6), one that is not known is asked about', () => {
    const layer = 'organisation.continuum.formal-supervision';
    expect(stepsFor({ observations: [seen(layer, 'no')] }, layer)).toMatchObject([
      { kind: 'consider', rule: { id: 'ORG-6' } },
    ]);
    expect(stepsFor({}, layer)).toMatchObject([{ kind: 'ask', rule: { id: 'ORG-6' } }]);
    expect(stepsFor({}, CULTURE_ITEMS[1])).toMatchObject([{ kind: 'ask', rule: { id: 'ORG-5' } }]);
  });
  test.each([
    ['organisation.manager.supervision-not-cancelled', 'must', 'ORG-9'],
    ['organisation.agency-duty.unacceptable-behaviour-statement', 'should', 'ORG-17'],
    ['organisation.assemblage.individualise', 'should', 'ORG-2'],
  ])('a duty that is not met, as firmly as its rule: %s', (duty, kind, rule) => {
    expect(stepsFor({ observations: [seen(duty, 'no')] }, duty)).toMatchObject([
      { kind, rule: { id: rule } },
    ]);
    expect(stepsFor({ observations: [seen(duty, 'yes')] }, duty)).toEqual([]);
  });
  test('a duty of two roles is named once', () => {
    const both = 'organisation.culture.openness';
    expect(DUTIES.leader).toContain(both);
    expect(DUTIES['line-manager']).toContain(both);
    expect(stepsFor({ observations: [seen(both, 'no')] }, both)).toHaveLength(1);
  });
  test('a clause with something lacking is worked on, one nobody has looked at is asked about (ORG-1)', () => {
    const clause = 'organisation.principle-6.impact-recognised';
    const lacking = PRINCIPLE_6[clause][2];
    expect(stepsFor({ observations: [seen(lacking, 'no')] }, clause)).toMatchObject([{ kind: 'should' }]);
    expect(stepsFor({ observations: [seen(lacking, 'yes')] }, clause)).toEqual([]);
    expect(stepsFor({}, clause)).toMatchObject([{ kind: 'ask' }]);
  });
  test('the first step is there whatever was found', () => {
    expect(stepsFor({}, 'organisation.principle-6.first-step')).toHaveLength(1);
  });
});

describe('sets of support (ORG-2, ORG-3, ORG-10, ORG-15)', () => {
  const THERAPY = 'organisation.assemblage.measure.personal-therapy';
  const SPACE = 'organisation.space.away-from-families';
  const set = (
    person: string,
    initialTraining: 'yes' | 'no' | 'unknown',
    ...measures: readonly string[]
  ) => ({
    person,
    initialTraining,
    measures,
  });
  test('the same for everybody is fitted to nobody', () => {
    const support = [set('w1', 'yes', SPACE), set('w2', 'yes', SPACE)];
    expect(stepsFor({ support }, 'same-package-for-everybody')).toHaveLength(1);
    expect(
      stepsFor({ support: [set('w1', 'yes'), set('w2', 'yes', SPACE)] }, 'same-package-for-everybody'),
    ).toEqual([]);
  });
  test('training not had is begun, training not known is asked about', () => {
    const support = [set('w1', 'no'), set('w2', 'unknown', SPACE)];
    expect(stepsFor({ support }, 'begin-with-initial-training')).toMatchObject([
      { kind: 'should', about: 'w1' },
    ]);
    expect(stepsFor({ support }, 'organisation.training.initial-first')).toMatchObject([
      { kind: 'ask', about: 'w2' },
    ]);
  });
  test('what the setting lacks: what can stand in, or a gap to keep', () => {
    const more = {
      support: [set('w1', 'yes', THERAPY), set('w2', 'yes', SPACE)],
      measures: { [THERAPY]: 'no', [SPACE]: 'no', 'organisation.support.welfare-services-known': 'yes' },
    } as const;
    expect(stepsFor(more, 'use-stand-in')).toMatchObject([
      { about: 'w1', detail: { standIns: ['organisation.support.welfare-services-known'] } },
    ]);
    expect(stepsFor(more, 'keep-gap-on-list')).toMatchObject([{ about: 'w2' }]);
  });
  test('a visit with a safety plan and none for afterwards', () => {
    const visits = [
      { id: 'v1', safetyPlanned: 'yes', selfCarePlanned: 'no' },
      { id: 'v2', safetyPlanned: 'yes', selfCarePlanned: 'unknown' },
    ] as const;
    expect(stepsFor({ visits }, 'plan-self-care')).toMatchObject([{ because: ['v1'] }]);
    expect(stepsFor({}, 'plan-self-care')).toEqual([]);
  });
});

describe('how people are: counts, and nobody (REV-3, TEAM-1)', () => {
  const kept = (answers = exampleAnswers, options: object = {}) => {
    const made = summariseInConfidence(answers, { id: 'q1', on, ...options });
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    return made.value;
  };
  const LOAD = 'wellbeing.cause.excessive-workload';

  test('six answered: how many, never who; what is shared names nobody', () => {
    const { shared, release } = kept();
    expect(shared.items).toContainEqual({
      item: LOAD,
      shown: true,
      answered: 6,
      counts: { absent: 1, partly: 3, present: 2 },
    });
    for (const { id, person } of exampleAnswers) {
      expect(JSON.stringify(shared)).not.toContain(person);
      expect(JSON.stringify(shared)).not.toContain(`"${id}"`);
    }
    expect(release[LOAD]).toHaveLength(6);
  });
  test('one instrument filled in is nobody’s business', () => {
    const scores = kept().shared.items.filter(({ item }) => item.startsWith('raw:'));
    expect(scores).toHaveLength(3);
    expect(scores.every(({ shown }) => !shown)).toBe(true);
  });
  test('four answered: nothing at all', () => {
    expect(kept(exampleAnswers.slice(0, 4)).shared.items.some(({ shown }) => shown)).toBe(false);
  });
  test('answers given after the day do not count', () => {
    expect(kept(exampleAnswers, { on: isoDate('2026-11-10') }).shared.items.some(({ shown }) => shown)).toBe(
      false,
    );
  });
  test('one more than last time is withheld', () => {
    const earlier = [kept(exampleAnswers.slice(0, 5)).release];
    const row = kept(exampleAnswers, { earlier }).shared.items.find(({ item }) => item === LOAD);
    expect(row).toMatchObject({ shown: false, because: 'too-like-an-earlier-summary' });
  });
  test('somebody twice is refused', () => {
    const twice = [...exampleAnswers, { ...exampleAnswers[0]!, id: 'again' }];
    expect(summariseInConfidence(twice, { id: 'q1', on })).toMatchObject({
      ok: false,
      issues: [{ code: 'person-answers-twice' }],
    });
  });
  test('a manager’s review is the same to the byte whoever said what', () => {
    const people = exampleAnswers.map(({ person }) => person);
    const swapped = exampleAnswers.map((own, at) => ({ ...own, person: people.at(-1 - at)! }));
    const one = reviewTeam(exampleTeam([kept().shared]), { on });
    const other = reviewTeam(exampleTeam([kept(swapped).shared]), { on });
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect(other.wellbeing.items.filter(({ shown }) => shown).length).toBeGreaterThan(5);
  });
  test('a count of four that came in unchecked says nothing, and what came with it stays out', () => {
    const bent = {
      id: 'q1',
      on,
      minimum: 2,
      release: { a: [{ id: 'x', person: 'secret' }] },
      items: [
        { item: 'a', shown: true, answered: 4, counts: { yes: 4 }, who: 'secret' },
        { item: 'b', shown: true, answered: 5, counts: { yes: 5 }, who: 'secret' },
      ],
    } as unknown as SharedSummary;
    const { wellbeing } = review({ summaries: [bent] });
    expect(wellbeing.items).toEqual([
      { item: 'a', shown: false, because: 'too-few-answered', on },
      { item: 'b', shown: true, answered: 5, counts: { yes: 5 }, on },
    ]);
    expect(JSON.stringify(review({ summaries: [bent] }))).not.toContain('secret');
  });
  test('of each item the latest summary counts, and none from later', () => {
    const summary = (id: string, day: string, yes: number) => ({
      id,
      on: isoDate(day),
      minimum: 5,
      items: [{ item: 'a', shown: true as const, answered: yes, counts: { yes } }],
    });
    const summaries = [
      summary('q3', '2026-12-01', 9),
      summary('q2', '2026-11-01', 7),
      summary('q1', '2026-11-01', 6),
    ];
    expect(review({ summaries }).wellbeing.items).toMatchObject([{ answered: 7 }]);
  });
  test('support is offered to everybody, or somebody else is to ask first', () => {
    expect(all(review())).toContainEqual(['consider', 'ask-in-confidence', undefined]);
    const told = reviewTeam(exampleTeam([kept().shared]), { on, mostSteps: 99 });
    expect(all(told)).toContainEqual(['should', 'offer-support-to-everybody', undefined]);
    expect(told.wellbeing.cautions.map(({ code }) => code)).toEqual(['counts-are-nobody']);
  });
});

describe('every review of a team', () => {
  const shared = summariseInConfidence(exampleAnswers, { id: 'q1', on });
  const example = exampleTeam(shared.ok ? [shared.value.shared] : []);

  test('the example: what comes first, and how each is supervised', () => {
    const reviewed = reviewTeam(example, { on });
    expect(all(reviewed).slice(0, 4)).toEqual([
      ['override', 'organisation.health-safety.threat-is-crime', undefined],
      ['must', 'hold-supervision', 'w-bea'],
      ['must', 'hold-supervision', 'w-carys'],
      ['must', 'hold-supervision', 'w-ewa'],
    ]);
    expect(reviewed.next.steps).toHaveLength(5);
    expect(
      reviewed.supervision.map(({ practitioner, check }) => [practitioner, findingOf(check.timeliness)]),
    ).toEqual([
      ['w-bea', 'supervision-overdue'],
      ['w-carys', 'supervision-overdue'],
      ['w-deniz', 'supervision-in-time'],
      ['w-ewa', 'supervision-overdue'],
      ['w-farrukh', 'supervision-in-time'],
      ['w-gwen', 'supervision-in-time'],
      ['w-hollis', 'supervision-in-time'],
      ['w-ines', undefined],
    ]);
  });

  test('is the same to the byte whatever the order of the lists', () => {
    const lists = ['practitioners', 'supervision', 'observations', 'support', 'visits', 'exposure'] as const;
    const wanted = JSON.stringify(reviewTeam(example, { on, mostSteps: 99 }));
    fc.assert(
      fc.property(
        fc.record(
          Object.fromEntries(
            lists.map((list) => [
              list,
              fc.shuffledSubarray([...example[list]] as unknown[], { minLength: example[list].length }),
            ]),
          ),
        ),
        (shuffled) => {
          const again = reviewTeam({ ...example, ...shuffled } as TeamRecord, { on, mostSteps: 99 });
          expect(JSON.stringify(again)).toBe(wanted);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('ranks nobody and scores nobody: people are in order of id, and no number stands beside a name but days', () => {
    const reviewed = reviewTeam(example, { on });
    const ids = example.practitioners.map(({ id }) => id).sort();
    expect(reviewed.supervision.map(({ practitioner }) => practitioner)).toEqual(ids);
    expect(reviewed.exposure.map(({ practitioner }) => practitioner)).toEqual(ids);
    for (const { check } of reviewed.supervision)
      expect(
        Object.entries(check)
          .filter(([, value]) => typeof value === 'number')
          .map(([key]) => key),
      ).toEqual(check.last === 'never' ? [] : ['days']);
  });

  test('is plain data; steps are in the order of their kinds; overrides are never cut off', () => {
    const reviewed = reviewTeam(example, { on, mostSteps: 1 });
    expect(JSON.parse(JSON.stringify(reviewed))).toEqual(reviewed);
    const places = reviewTeam(example, { on, mostSteps: 99 }).next.steps.map(({ kind }) =>
      STEP_KINDS.indexOf(kind),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(reviewed.next.steps[0]?.kind).toBe('override');
  });

  test('can be put into words with nothing left unsaid', () => {
    const names = Object.fromEntries(example.practitioners.map(({ id, name }) => [id, name ?? id]));
    const bare = review({ support: [], observations: [seen('organisation.culture.care', 'no')] });
    const rich = review({
      supervision: [session('s1', '2026-11-10', { outcome: 'not-recorded', covered: {} })],
      exposure: [
        { id: 'e1', on: isoDate('2026-11-01'), practitioner: 'w1', kind: 'violence' },
        { id: 'e2', on: isoDate('2026-11-02'), practitioner: 'w1', kind: 'intimidation' },
      ],
      observations: Object.values(DUTIES)
        .flat()
        .map((duty) => seen(duty, 'no')),
      summaries: [
        {
          id: 'q1',
          on,
          minimum: 5,
          items: [
            {
              item: 'raw:wellbeing.instrument.proqol-5.burnout',
              shown: true,
              answered: 6,
              counts: { low: 6 },
            },
          ],
        },
      ],
    });
    for (const one of [reviewTeam(example, { on, mostSteps: 99 }), bare, rich]) {
      const explained = explainTeamReview(one, [enGB], names);
      expect(explained.gaps).toEqual([]);
      expect(explained.languages).toEqual(['en-GB']);
      expect(explained.sections.every(({ heading }) => heading !== '')).toBe(true);
    }
  });

  test('who supervises: each reading of the sources is said once, and nothing of it where nobody is supervised (D-11)', () => {
    const said = (one: typeof example) => {
      const { sections } = explainTeamReview(reviewTeam(one, { on }), [enGB]);
      const lines = sections.find(({ part }) => part === 'supervision')?.lines ?? [];
      return lines.map(({ text }) => text);
    };
    const readings = ['d-11-outside-specialist', 'd-11-group-too', 'd-11-own-manager', 'd-11-not-said'];
    const wanted = ['D-11', ...readings].map((code) => enGB.words[code]);
    expect(said(example).slice(-5)).toEqual(wanted);
    expect(said(example).filter((text) => text === wanted[0])).toHaveLength(1);
    expect(said({ ...example, practitioners: [], supervision: [] })).toEqual([]);
  });
  test('in words, a duty says what it asks for', () => {
    const { sections } = explainTeamReview(reviewTeam(example, { on }), [enGB]);
    expect(sections[0]?.lines[0]?.text).toBe(
      'Complain to the police. A threat of violence is a crime. The agency makes the complaint, for its worker.',
    );
  });

  test('the answers of the example are under a key of their own', () => {
    expect(JSON.stringify(service.team)).not.toContain('wellbeing.');
  });
});
