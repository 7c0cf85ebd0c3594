import { describe, expect, test } from 'vitest';
import { type Answer, isoDate, type Observation } from '../../src/kernel/index.js';
import { type FamilyRecord, openRecord } from '../../src/record/index.js';
import { ofEach } from '../../src/review/answers.js';
import { listBehaviourSteps } from '../../src/review/behaviour.js';
import { listContactSteps } from '../../src/review/contacts.js';
import {
  explainOwnWellbeing,
  explainReview,
  explainTeamReview,
  listDocumentSteps,
  listGrowSteps,
  listNetworkSteps,
  reviewAttendance,
  reviewBehaviour,
  reviewContacts,
  reviewDocuments,
  reviewEngagement,
  reviewFamily,
  reviewNetwork,
  reviewOwnWellbeing,
  reviewPlans,
  reviewSafety,
  reviewTeam,
} from '../../src/review/index.js';
import { caseloadSteps, reviewCaseload } from '../../src/review/team/caseload.js';
import { readSharedSummaries, summariseInConfidence } from '../../src/review/team/confidence.js';
import { listExposure } from '../../src/review/team/exposure.js';
import { reviewSupervision } from '../../src/review/team/supervision.js';
import { reviewTogether } from '../../src/review/together.js';
import { DRAFTS } from '../plan/drafts.js';
import { deepFreeze, observed } from '../support/builders.js';
import { wordsOf } from './by-hand.js';
import { team as wholeTeam } from './team-support.js';

const on = isoDate('2026-11-20');
const day = (text: string) => isoDate(`2026-${text}`);
const record = (more: object = {}): FamilyRecord =>
  deepFreeze({ ...openRecord('f1'), ...more }) as FamilyRecord;
const about = (id: string, item: string, answer: Answer = 'yes', more: object = {}): Observation =>
  observed(item, answer, { about: id, ...more });
const family = (item: string, answer: Answer = 'yes') => about('f1', item, answer);

describe('what one part of a family’s review hands on to another', () => {
  const steps = (more: object) =>
    reviewFamily(record(more), { on, mostSteps: 99 }).next.steps.map(({ id }) => id);
  const threat = [about('p1', 'safety.threat.covert-counts')];
  const decided = { id: 'd1', on, kind: 'significant-threat', draft: { about: 'p1' } };
  const other = { id: 'd2', on, kind: 'cultural-consultation', draft: {} };
  const ask = 'ask-whether-threat-is-significant';

  test('a threat is to be weighed until somebody begins to decide, whatever else is written', () => {
    expect(steps({ observations: threat })).toContain(ask);
    expect(steps({ observations: threat, documents: [other] })).toContain(ask);
    expect(steps({ observations: threat, documents: [other, decided] })).not.toContain(ask);
  });
  test('sharing a concern about a threat comes first until a decision about sharing is begun', () => {
    const sharing = [{ id: 's1', on, about: 'p1', answers: {} }];
    const share = 'safety.override.share-concern';
    expect(steps({ observations: threat })).toContain(share);
    expect(steps({ observations: threat, sharing })).not.toContain(share);
  });
  test('whether the parents see the problem: each has to, and somebody must know', () => {
    const parent = (id: string) => ({ id: `n-${id}`, parent: id, what: '' });
    const argued = (...observations: Observation[]) =>
      reviewFamily(
        record({
          neededChanges: [parent('p1'), parent('p2')],
          observations: [about('p1', 'behaviour.toolkit-type.ambivalence.always-late'), ...observations],
        }),
        { on },
      ).behaviour.responses.flatMap(({ avoid }) => avoid.map(({ id }) => id));
    const sees = (id: string) => about(id, 'change.contemplation.indicator.acknowledges-problem');
    const denies = (id: string) => about(id, 'change.precontemplation.indicator.denies-problem');
    const kept = ['behaviour.avoid.arguing-denial'];
    expect(argued()).toEqual(kept);
    expect(argued(sees('p1'))).toEqual(kept);
    expect(argued(sees('p1'), denies('p2'))).toEqual(kept);
    expect(argued(sees('p1'), sees('p2'))).toEqual([]);
  });
  test('what the review has of attendance is in it, and is absent where there is nothing', () => {
    expect(reviewFamily(record(), { on })).not.toHaveProperty('attendance');
    expect(
      reviewFamily(record({ observations: [family('attendance.determinant.housing')] }), { on }),
    ).toMatchObject({ attendance: { children: [] } });
  });
});

describe('whom a question is about', () => {
  const observations = [
    about('zoe', 'x', 'yes', { on: '2026-11-20' }),
    about('ann', 'x', 'no', { on: '2026-11-01' }),
    about('later', 'x', 'no', { on: '2026-11-21' }),
    about('other', 'y'),
  ];
  test('each of whom it was asked up to the day, in order of id', () =>
    expect(
      ofEach('f1', observations, on, ['x'], (own) => ({ answers: own.map(({ answer }) => answer) })),
    ).toEqual([
      { about: 'ann', answers: ['no'] },
      { about: 'zoe', answers: ['yes'] },
    ]));
  test('the family where it was asked of nobody', () =>
    expect(ofEach('f1', observations, on, ['z'], (own) => ({ asked: own.length }))).toEqual([
      { about: 'f1', asked: 0 },
    ]));
});

describe('engagement', () => {
  const letters = [{ id: 'c1', on: day('11-05'), channel: 'letter', outcome: 'no-reply' }];
  test('waiting is counted from the day of referral, where it is known', () => {
    const persistence = (more: object) =>
      reviewEngagement(record({ contacts: letters, ...more }), [], { on }).service.persistence;
    expect(persistence({ referredOn: day('11-01') })).toMatchObject({
      sinceReferral: { referredOn: '2026-11-01', days: 4 },
    });
    expect(persistence({})).not.toHaveProperty('sinceReferral');
  });
  test('strategies answer the stage that was found', () => {
    const refused = [{ id: 'c1', on: day('11-05'), channel: 'office', outcome: 'refused' }];
    const { stage, strategies } = reviewEngagement(record({ contacts: refused }), [], { on });
    expect(stage).toMatchObject({ finding: 'engagement.stage.1-attract' });
    expect(strategies.suggestions.flatMap(({ why }) => why.map(({ because }) => because))).toContain(
      'engagement.stage.1-attract',
    );
  });
});

describe('everybody around the family', () => {
  const GATHER = 'safety.interagency.decide.can-gather-information';
  const MONITOR = 'safety.interagency.decide.can-monitor-child';
  const network = (...observations: Observation[]) =>
    reviewNetwork(record(), observations, { on, threatened: false });
  test('one answer is enough to say what the network can still do; none says nothing', () => {
    expect(network(family(GATHER, 'no'))).toMatchObject({ reach: {} });
    expect(network(family(GATHER), family(MONITOR))).toMatchObject({ reach: {} });
    expect(network()).not.toHaveProperty('reach');
    expect(network(family(GATHER, 'unknown'))).not.toHaveProperty('reach');
    expect(listNetworkSteps(network())).toEqual([]);
  });
  test('what it lacks is asked for, resting on what was answered', () => {
    const answered = family(GATHER, 'yes');
    expect(listNetworkSteps(network(answered)).filter(({ kind }) => kind === 'ask')).toMatchObject([
      { because: [answered.id] },
    ]);
    const threatened = reviewNetwork(record(), [], { on, threatened: true });
    expect(listNetworkSteps(threatened).map(({ because }) => because)).toEqual(
      listNetworkSteps(threatened).map(() => []),
    );
  });
  test('parents and carers are parties in order of id', () => {
    const people = ['zoe', 'ann', 'mia'].map((id, at) => ({ id, role: at === 2 ? 'child' : 'parent' }));
    const { partnership } = reviewTogether(record({ people }), [], on);
    expect(
      partnership.parties.map(({ id }) => id).filter((id) => ['zoe', 'ann', 'mia'].includes(id)),
    ).toEqual(['ann', 'zoe']);
  });
});

describe('what is written', () => {
  const draft = { by: 'w1' };
  const documents = (more: readonly object[]) =>
    reviewDocuments(record({ documents: more }), [], { on, immediate: 'no' });
  test('a step to finish names the document, its kind and what it lacks', () => {
    const found = documents([
      { id: 'd1', on, kind: 'significant-threat', draft: { about: 'p1' } },
      { id: 'd2', on, kind: 'agencies-meeting', draft: { on } },
      { id: 'd3', on, kind: 'contact-summary', draft },
    ]);
    const parts = found.documents.map(({ issues }) => issues.map(({ code }) => code));
    expect(parts.every((codes) => codes.length > 0)).toBe(true);
    expect(listDocumentSteps(found)).toMatchObject([
      { id: 'manager-decides-on-threat', because: ['d1'], detail: { parts: parts[0] } },
      { id: 'finish-meeting', because: ['d2'], detail: { parts: parts[1] } },
      { id: 'finish-document', because: ['d3'], detail: { kind: 'contact-summary', parts: parts[2] } },
    ]);
  });
  test('of the prompt steps after a difficulty only the first is a step, and rests on the difficulty', () => {
    const found = documents([{ id: 'd1', on, kind: 'difficulty', draft }]);
    expect(found.prompt!.course.next.length).toBeGreaterThan(1);
    expect(listDocumentSteps(found).filter(({ id }) => id.includes('prompt-step'))).toMatchObject([
      { id: found.prompt!.course.next[0], because: ['d1'] },
    ]);
  });
  test('a document with nothing but a caution is whole', () =>
    expect(
      listDocumentSteps({
        documents: [{ document: 'd1', kind: 'difficulty', on, issues: [{ kind: 'warning' }], rule: {} }],
        stance: { revisit: 'no' },
      } as unknown as Parameters<typeof listDocumentSteps>[0]),
    ).toEqual([]));
  test('a document of a kind that is only a date is not looked into', () =>
    expect(documents([{ id: 'd1', on, kind: 'circumstance', draft: {} }]).documents).toEqual([]));
});

describe('conversations, plans and contacts', () => {
  test('a conversation begun today is there, one begun tomorrow is not', () => {
    const row = (id: string, startedOn: string) => ({
      id,
      startedOn,
      voices: [],
      goals: [],
      realities: [],
      options: [],
      steps: [],
    });
    const { grow } = reviewPlans(
      record({ grow: [row('today', '2026-11-20'), row('tomorrow', '2026-11-21')] }),
      [],
      { on },
    );
    expect(grow.map(({ conversation }) => conversation)).toEqual(['today']);
  });
  test('of what a conversation lacks, one thing is asked', () =>
    expect(
      listGrowSteps([
        { conversation: 'g1', prompt: { ask: ['a', 'b'], rule: { id: 'GRW-1' } } },
      ] as unknown as Parameters<typeof listGrowSteps>[0]),
    ).toMatchObject([{ kind: 'ask', id: 'a', because: ['g1'] }]));
  test('a note that answers no question about a contact says nothing of that contact', () => {
    const letter = (id: string, on: string) => ({ id, on: day(on), channel: 'letter', outcome: 'no-reply' });
    const contacts = [letter('c1', '11-05'), letter('c2', '11-10')];
    const looked = (item: string) =>
      reviewContacts(record({ contacts }), [about('f1', item, 'yes', { contact: 'c1' })], { on }).map(
        ({ contact }) => contact,
      );
    expect(looked('host.weather')).toEqual(['c2']);
    expect(looked('safety.exchange-check.frustration')).toEqual(['c1', 'c2']);
  });
  test('two single action plans of one day are named; two plans of another kind are no such doubt', () => {
    const two = (kind: keyof typeof DRAFTS) =>
      reviewPlans(record({ plans: ['b', 'a'].map((id) => ({ ...DRAFTS[kind], kind, id })) }), [], { on });
    expect(two('single-action-plan').severalPlans).toEqual(['a', 'b']);
    expect(two('contract')).not.toHaveProperty('severalPlans');
    expect(two('two-way-agreement')).not.toHaveProperty('severalPlans');
  });
  test('only an exchange that calls for it is planned with the manager', () =>
    expect(
      listContactSteps(
        ['plan-with-manager-first', 'another'].map((code) => ({
          contact: code,
          exchange: { cautions: [{ code }] },
        })) as unknown as Parameters<typeof listContactSteps>[0],
      ).map(({ because }) => because),
    ).toEqual([['plan-with-manager-first']]));
});

describe('behaviour', () => {
  const people = [
    { id: 'mia', role: 'child' },
    { id: 'dana', role: 'parent' },
  ];
  test('signs of compliance that somebody noted, and of those only what is to be looked at closer', () => {
    const steps = listBehaviourSteps({
      compliance: [
        { standing: 'look-closer', sign: 'a', from: ['o1'], rule: {}, settledBy: [] },
        { standing: 'settled', sign: 'b', from: ['o2'], rule: {}, settledBy: [] },
      ],
      optimism: { warnings: [] },
      responses: [],
      violence: { status: 'undetermined' },
      checks: [],
    } as unknown as Parameters<typeof listBehaviourSteps>[0]);
    expect(steps.map(({ because }) => because)).toEqual([['o1']]);
    expect(reviewBehaviour(record({ people }), [], { on, seesProblem: 'no' }).compliance).toEqual([]);
  });
});

describe('attendance', () => {
  const session = (child: string) => ({
    id: `s-${child}`,
    child,
    on: day('11-02'),
    session: 'am',
    code: '/',
  });
  test('children in order of id', () => {
    const given = record({
      people: ['zoe', 'ann'].map((id) => ({ id, role: 'child' })),
      sessions: ['zoe', 'ann'].map(session),
    });
    expect(reviewAttendance(given, [], { on })?.children.map(({ child }) => child)).toEqual(['ann', 'zoe']);
  });
  test('as many accounts as sessions are something', () => {
    const account = { id: 'a1', child: 'ann', on: day('11-02'), by: 'p1', pictures: [] };
    const given = record({
      people: [{ id: 'ann', role: 'child' }],
      sessions: [session('ann')],
      accounts: [{ ...account, setting: 'home', says: {} }],
    });
    expect(reviewAttendance(given, [], { on })).toBeDefined();
  });
});

test('attendance on record touches what the sources say of it, and no threshold that is not reached', () => {
  const session = { id: 's1', child: 'ann', on: day('11-02'), session: 'am', code: '/' };
  const { attendance, differences } = reviewFamily(
    record({ people: [{ id: 'ann', role: 'child' }], sessions: [session] }),
    { on },
  );
  expect(attendance?.children[0]?.penalty.ok).toBe(true);
  const ids = differences.map(({ id }) => id);
  expect(ids).toContain('D-23');
  expect(ids).not.toContain('D-9');
});

describe('the team', () => {
  const expectations = { everyDays: 42 };
  const session = (id: string, given: string, outcome: string) => ({
    id,
    worker: 'w1',
    on: day(given),
    outcome,
    kind: 'reflective',
    provider: 'group',
    covered: {},
  });
  test.each([
    {
      at: 'the last that was cancelled, of whatever order',
      more: [session('b', '11-10', 'cancelled'), session('c', '11-03', 'cancelled')],
      since: '2026-11-10',
    },
    { at: 'none that was cancelled on the day one was held', more: [session('b', '11-01', 'cancelled')] },
    { at: 'none that was moved', more: [session('b', '11-10', 'moved')] },
  ])('since supervision was held: $at', ({ more, since }) =>
    expect(
      reviewSupervision(
        {
          practitioners: [{ id: 'w1' }],
          supervision: [session('a', '11-01', 'held'), ...more],
          expectations,
        } as unknown as Parameters<typeof reviewSupervision>[0],
        { on },
      )[0]?.cancelledSince,
    ).toBe(since),
  );
  test('what was met with last, in whatever order it was reported', () => {
    const rows = ['11-10', '11-12', '11-01'].map((on, at) => ({
      id: `e${at}`,
      practitioner: 'w1',
      kind: 'violence',
      on: day(on),
    }));
    const record = { exposure: rows, supervision: [] } as unknown as Parameters<typeof listExposure>[0];
    const reviews = [{ practitioner: 'w1', check: { held: [] } }] as unknown as Parameters<
      typeof listExposure
    >[1];
    expect(listExposure(record, reviews, { on })[0]).toMatchObject({
      latest: '2026-11-12',
      met: [{ kind: 'violence', from: ['e2', 'e0', 'e1'] }],
    });
  });
  test('answers given on the day count, later ones do not', () => {
    const own = (id: string, given: string) => ({
      id,
      person: id,
      on: day(given),
      fatigue: { 'wellbeing.burnout.cause.excessive-workload': 'yes' },
    });
    const five = ['a', 'b', 'c', 'd'].map((id) => own(id, '11-01'));
    const shown = (last: string) => {
      const summed = summariseInConfidence(
        [...five, own('e', last)] as unknown as Parameters<typeof summariseInConfidence>[0],
        { id: 's1', on },
      );
      return summed.ok && summed.value.shared.items.some((item) => item.shown);
    };
    expect([shown('11-20'), shown('11-21')]).toEqual([true, false]);
  });
  test('shared items in order of item, and whether anybody was asked', () => {
    const item = (id: string) => ({ item: id, shown: false });
    const read = readSharedSummaries(
      [{ id: 's1', on: day('11-01'), minimum: 5, items: ['b', 'a'].map(item) }] as unknown as Parameters<
        typeof readSharedSummaries
      >[0],
      { on },
    );
    expect(read.items.map((one) => one.item)).toEqual(['a', 'b']);
    expect(read.cautions.map(({ code }) => code)).toEqual(['counts-are-nobody']);
    expect(readSharedSummaries([], { on }).cautions.map(({ code }) => code)).toEqual([
      'nobody-asked-in-confidence',
    ]);
  });
});

describe('words that are missing', () => {
  test('are listed in order, with the languages there are', () => {
    const own = reviewOwnWellbeing({ id: 'r1', person: 'w1', on }, []);
    const said = explainOwnWellbeing(own, [{ tag: 'en-GB', words: {} }]);
    expect(said.gaps.length).toBeGreaterThan(2);
    expect(said.gaps).toEqual([...said.gaps].sort());
    expect(said.languages).toEqual([]);
    const answered = explainOwnWellbeing(own, [
      { tag: 'en-GB', words: { 'review/heading-own': 'Yours', 'wellbeing/heading-own': 'Yours' } },
    ]);
    expect(answered.languages).toEqual(['en-GB']);
    expect(explainReview(reviewFamily(record(), { on }), []).gaps.length).toBeGreaterThan(2);
  });
});

describe('in words', () => {
  const texts = (more: object) =>
    explainReview(reviewFamily(record(more), { on }), [{ tag: 'x', words: wordsOf({}) }]).sections.flatMap(
      ({ lines }) => lines.map(({ text }) => text),
    );
  const ours = 'engagement/barriers-on-our-side';
  test('barriers on our side are spoken of where there are some, not where they are the family’s', () => {
    expect(texts({ observations: [family('engagement.barrier.practitioner.lack-of-time')] })).toContain(ours);
    expect(texts({ observations: [family('engagement.barrier.family.bad-past-experience')] })).not.toContain(
      ours,
    );
  });
  test('what a team’s review has no words for is listed in order', () => {
    const { gaps } = explainTeamReview(reviewTeam(wholeTeam(), { on }), []);
    expect(gaps.length).toBeGreaterThan(5);
    expect(gaps).toEqual([...gaps].sort());
  });
});

describe('what a team’s caseload and one’s own needs lead to', () => {
  test('staffing comes first; other notes are no step', () => {
    const note = (code: string) => ({ code, detail: { over: 1 }, rule: { id: 'CAS-1' } });
    const review = reviewCaseload({
      bands: [],
      notes: ['cannot-mix', 'staffing-first'].map(note),
      measures: { practitioners: [] },
    } as unknown as Parameters<typeof reviewCaseload>[0]);
    expect(caseloadSteps(review)).toEqual([
      { kind: 'should', id: 'staffing-first', because: [], detail: { over: 1 }, rule: { id: 'CAS-1' } },
    ]);
  });
  test('what somebody says of themselves becomes needs, met or not', () => {
    const support = (fatigue: object) =>
      reviewOwnWellbeing(
        { id: 'r1', person: 'w1', on, fatigue } as Parameters<typeof reviewOwnWellbeing>[0],
        [],
      ).support;
    const asked = support({});
    const said = support({ 'wellbeing.burnout.cause.excessive-workload': 'yes' });
    expect(asked.unmet).toEqual([]);
    expect(asked.open.length).toBeGreaterThan(0);
    expect(said.unmet.length).toBeGreaterThan(0);
  });
  test('a visit is planned with what is known of it', () => {
    const states = (context: object) =>
      reviewSafety(record({ visits: [{ id: 'v1', on, answers: {}, context }] }), [], { on }).visits[0]!.plan;
    expect(states({ dangerous: 'yes' })).not.toEqual(states({}));
  });
});
