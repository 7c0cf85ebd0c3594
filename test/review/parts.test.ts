import { describe, expect, test } from 'vitest';
import { enGB } from '../../src/content.js';
import type { GrowConversation } from '../../src/grow/index.js';
import { isoDate, notApplicable } from '../../src/kernel/index.js';
import { ENGLAND_AND_WALES, RE_EVALUATION_TRIGGER } from '../../src/plan/index.js';
import { type FamilyRecord, openRecord, type PlanRow } from '../../src/record/index.js';
import { judgementLines, speakerFor } from '../../src/review/explain/speaker.js';
import {
  explainReview,
  listAttendanceSteps,
  listEngagementSteps,
  listPlanSteps,
  listSafetySteps,
  listSharingSteps,
  reviewAttendance,
  reviewEngagement,
  reviewFamily,
  reviewPlans,
  reviewSafety,
  reviewSharing,
} from '../../src/review/index.js';
import { planOf } from '../grow/conversation.js';
import { DRAFTS } from '../plan/drafts.js';
import { contact, deepFreeze, observed } from '../support/builders.js';

const on = isoDate('2026-11-20');
const record = (more: Partial<FamilyRecord> = {}): FamilyRecord =>
  deepFreeze({
    ...openRecord('f1'),
    people: [
      { id: 'p1', role: 'parent' },
      { id: 'leo', role: 'child' },
    ],
    ...more,
  });
/** What a review of this record says, with every code that no words were found for. */
const said = (one: FamilyRecord, day = on) => {
  const { sections, gaps } = explainReview(reviewFamily(one, { on: day, mostSteps: 99 }), [enGB]);
  return { gaps, text: sections.flatMap(({ lines }) => lines.map(({ text }) => text)) };
};

/** One whole plan of each kind that a family's record keeps; a supervision action plan is about a worker. */
const WHOLE = Object.entries(DRAFTS)
  .filter(([kind]) => kind !== 'supervision-action-plan')
  .map(([kind, draft]) => ({ ...draft, kind }) as PlanRow);
const planIds = (plans: readonly PlanRow[], day: string) =>
  listPlanSteps(reviewPlans(record({ plans }), [], { on: isoDate(day) }))
    .filter(({ because }) => because.includes('x1'))
    .map(({ kind, id }) => `${kind} ${id}`);

describe('plans (PLN-9): ten working days after Friday 20 November are up on Friday 4 December', () => {
  test.each(WHOLE.map((row) => [row.kind, row] as const))('a whole %s', (_, row) => {
    expect(planIds([row], '2026-12-03')).toEqual([]);
    expect(planIds([row], '2026-12-04')).toEqual(['should look-at-plan-again']);
    expect(said(record({ plans: [row] })).text.join('\n')).toMatch(/to be looked at again on 2026-12-04/);
  });
  test.each(WHOLE.map(({ kind }) => kind))('an empty %s lacks something, and is never due', (kind) => {
    const plans = [{ id: 'x1', kind } as PlanRow];
    expect(planIds(plans, '2026-12-31')).toEqual(['should finish-plan']);
    expect(said(record({ plans })).gaps).toEqual([]);
  });
  test('a calendar of the caller’s own moves the day', () => {
    const calendar = {
      ...ENGLAND_AND_WALES,
      holidays: [{ on: isoDate('2026-12-02'), title: 'The service is shut' }],
    };
    const plans = [WHOLE[2]!];
    expect(
      reviewFamily(record({ plans }), { on: isoDate('2026-12-04'), calendar }).plans.plans[0],
    ).toMatchObject({
      reviewOn: '2026-12-07',
      due: false,
    });
  });
});

describe('one lead professional, known by name (PLN-8)', () => {
  const appointed = { type: 'appointed', on: isoDate('2026-09-01'), worker: 'w1', name: 'Amara' } as const;
  const handed = {
    type: 'handedOver',
    on: isoDate('2026-10-01'),
    from: 'w1',
    worker: 'w2',
    name: 'Bea',
    reason: 'Moved.',
    familyTold: 'yes',
  } as const;
  test.each([
    ['nobody', [], 'none'],
    ['one', [appointed], 'one'],
    ['one after another', [appointed, handed], 'one'],
    ['one from tomorrow', [{ ...appointed, on: isoDate('2026-11-21') }], 'none'],
  ] as const)('%s: %s', (_, leads, lead) => {
    const review = reviewPlans(record({ leads }), [], { on });
    expect(review.lead).toBe(lead);
    expect(listPlanSteps(review).some(({ id }) => id === 'name-one-lead')).toBe(lead !== 'one');
  });
  test('that nobody leads yet is said in words', () => {
    expect(said(record()).text).toContainEqual(expect.stringContaining('(now: nobody yet)'));
  });
});

describe('thinking again (PLN-1)', () => {
  const triggers = [
    'plan.re-evaluate.trigger.still-difficult',
    'plan.re-evaluate.trigger.benefit-not-seen',
    'plan.re-evaluate.trigger.parent-unwilling',
  ];
  const stepsFor = (answers: readonly ('yes' | 'no')[]) =>
    listPlanSteps(
      reviewPlans(
        record(),
        triggers.map((item, at) => observed(item, answers[at], { id: `o${at}` })),
        { on },
      ),
    ).filter(({ id }) => id === 're-evaluate');
  test('with all its grounds it must be done, on the notes that say so', () => {
    expect(stepsFor(['yes', 'yes', 'yes'])).toMatchObject([{ kind: 'must', because: ['o0', 'o1', 'o2'] }]);
  });
  test('without any of them it need not', () => expect(stepsFor(['no', 'no', 'no'])).toEqual([]));
});

describe('GROW', () => {
  const begun: GrowConversation = deepFreeze({
    status: 'draft',
    id: 'g1',
    need: 'n1',
    voices: ['p1'],
    startedOn: isoDate('2026-10-01'),
    updatedOn: isoDate('2026-10-01'),
    goals: [],
    replies: [],
    options: [],
    steps: [],
  });
  test('the next question of a conversation is asked, and only of one that has begun', () => {
    const steps = listPlanSteps(reviewPlans(record({ grow: [begun] }), [], { on }));
    expect(steps.filter(({ because }) => because.includes('g1'))).toMatchObject([{ kind: 'ask' }]);
    expect(reviewPlans(record({ grow: [begun] }), [], { on: isoDate('2026-09-30') }).grow).toEqual([]);
  });
  test('a conversation is put into words', () => {
    const { gaps, text } = said(record({ grow: [begun] }));
    expect(gaps).toEqual([]);
    expect(text.some((line) => line.startsWith('GROW conversation: '))).toBe(true);
  });
  test('a step whose day has passed is asked about, until somebody says that it is done', () => {
    const grow = [planOf('p1')];
    const asked = (day: string, ...notes: readonly ReturnType<typeof observed>[]) =>
      listPlanSteps(reviewPlans(record({ grow }), notes, { on: isoDate(day) })).filter(
        ({ id }) => id === 'ask-about-step',
      );
    expect(asked('2026-03-15')).toEqual([]);
    expect(asked('2026-03-16')).toMatchObject([{ because: ['g', 'step-p1'] }]);
    expect(asked('2026-03-16', observed('grow.progress.done', 'no', { about: 'step-p1' }))).toHaveLength(1);
    expect(said(record({ grow })).gaps).toEqual([]);
    expect(said(record({ grow })).text.some((text) => text.includes(', by 2026-03-15: '))).toBe(true);
  });
});

describe('safety first', () => {
  test.each(['plan.escalate.serious-harm', 'plan.escalate.crime'])(
    '%s: procedures come first (PLN-17)',
    (item) => {
      const review = reviewSafety(record(), [observed(item)], { on });
      expect(review.first).toMatchObject([{ id: 'safety.override.child-protection', state: 'in-force' }]);
      expect(listSafetySteps(review)[0]).toMatchObject({
        kind: 'override',
        id: 'safety.override.child-protection',
      });
    },
  );
  test('nothing on record raises nothing, and hostility is not judged without anybody it could meet', () => {
    const review = reviewSafety(record(), [], { on });
    expect(review.first).toEqual([]);
    expect(review).not.toHaveProperty('hostility');
  });
  test('an agency’s own day, without anybody else on record', () => {
    const experiences = [{ id: 'x1', on, agency: 'school', experience: 'hostile' }] as never;
    expect(reviewSafety(record({ experiences }), [], { on }).network).toHaveProperty('hostility');
    expect(reviewSafety(record({ involved: ['school'] }), [], { on }).network).toHaveProperty('hostility');
  });
  test('an incident nobody has described leaves what outranks everything open, never excluded', () => {
    const incidents = [{ id: 'i1', on, about: 'p1', behaviours: [] }];
    const review = reviewSafety(record({ incidents }), [], { on });
    expect(review.first.some(({ state }) => state !== 'in-force')).toBe(true);
    expect(said(record({ incidents })).gaps).toEqual([]);
  });
});

test('what the family needs to be spoken with is said (SAF-21)', () => {
  const observations = [observed('safety.communication.interpreter')];
  const label = enGB.words['safety.communication.interpreter'];
  expect(said(record({ observations })).text).toContain(`See to this for p1: ${label}`);
  expect(said(record()).text.join()).not.toContain('See to this');
});

describe('flags in the files (SAF-20)', () => {
  const flag = {
    id: 'fl1',
    about: 'p1',
    on: isoDate('2026-09-01'),
    risks: ['safety.threat.dogs'],
    visible: 'yes',
    knownTo: ['school'],
  };
  const flagsOf = (more: object, options: object = {}) => {
    const flags = [{ ...flag, ...more }] as never;
    const review = reviewSafety(record({ flags, involved: ['school'] }), [], { on, ...options });
    return listSafetySteps(review).filter(({ id }) => id === 'look-at-flag-again').length;
  };
  test('is looked at again once the caller’s days are up', () => {
    expect(flagsOf({}, { flagsEvery: 90 })).toBe(0);
    expect(flagsOf({}, { flagsEvery: 30 })).toBe(1);
  });
  test('or where colleagues cannot see it, or have not been told', () => {
    expect(flagsOf({})).toBe(0);
    expect(flagsOf({ visible: 'unknown' })).toBe(1);
    expect(flagsOf({ knownTo: [] })).toBe(1);
  });
  test('falls due through the whole review too, and is said', () => {
    const one = record({ flags: [flag] as never, involved: ['school'] });
    const due = reviewFamily(one, { on, flagsEvery: 30, mostSteps: 99 });
    expect(due.next.steps.map(({ id }) => id)).toContain('look-at-flag-again');
    expect(said(one).text.some((text) => text.startsWith('Flag for p1, set '))).toBe(true);
  });
});

describe('a visit nobody has asked about', () => {
  test('is not ready, in words too', () => {
    const visits = [
      { id: 'v1', on, answers: {}, context: { dangerous: 'unknown', venue: 'unknown' } },
    ] as never;
    const { text } = said(record({ visits }));
    expect(text.some((line) => line.startsWith('The visit being planned: '))).toBe(true);
  });
});

describe('sharing (SAF-2, SAF-9)', () => {
  const decision = { id: 's1', on, about: 'p1', answers: {} } as const;
  const stepsOf = (more: object) =>
    listSharingSteps(reviewSharing({ ...decision, ...more })).map(({ kind, id }) => `${kind} ${id}`);
  const YES = { 'safety.sharing.question.intimidated': 'yes' };
  test('answers that point to sharing, and nobody has decided: before everything', () => {
    expect(stepsOf({ answers: YES })[0]).toBe('override share-with-all-involved');
  });
  test('decided not to share, without saying why', () => {
    expect(stepsOf({ answers: YES, choice: 'not-shared', by: 'w1' })).toContain(
      'should sharing-reason-missing',
    );
  });
  test('shared with everybody, told in full: what is left is worth a second look only', () => {
    const whole = {
      answers: YES,
      choice: 'shared',
      by: 'w1',
      manager: 'm1',
      with: ['school'],
      tellFamily: { what: 'a', how: 'b', when: 'c' },
    };
    expect(reviewSharing({ ...decision, ...whole } as never).complete).toBe(true);
    expect(stepsOf(whole)).toEqual([]);
    expect(stepsOf({ ...whole, manager: ' ' })).toEqual(['should considered-without-manager']);
  });
  test('an open question is asked while nothing is decided', () => {
    expect(stepsOf({}).some((step) => step.startsWith('ask safety.sharing.question'))).toBe(true);
  });
});

describe('engagement (ENG-1, ENG-10)', () => {
  test('a father who was never asked is named', () => {
    const people = [
      { id: 'dad', role: 'parent', man: 'yes', lives: 'elsewhere' },
      { id: 'leo', role: 'child' },
    ] as const;
    const contacts = [contact('home-visit', 'held', { invited: ['mum'], present: ['mum'] })];
    const one = record({ people, contacts });
    const steps = listEngagementSteps(reviewEngagement(one, [], { on }));
    expect(
      steps.filter(({ detail }) => (detail?.notInvited as string[] | undefined)?.includes('dad')),
    ).not.toEqual([]);
    expect(said(one).text.some((text) => text.endsWith(': dad'))).toBe(true);
  });
  test('the day of referral is passed on where it is known, and nothing breaks where it is not', () => {
    const contacts = [contact('phone', 'held', { on: '2026-11-01' })];
    for (const more of [{}, { referredOn: isoDate('2026-01-01') }])
      expect(
        reviewEngagement(record({ contacts, ...more }), [], { on }).service.rules.length,
      ).toBeGreaterThan(0);
  });
  test('with nothing known there is no strategy to consider', () => {
    const review = reviewEngagement(record(), [], { on });
    expect(review.strategies.suggestions).toEqual([]);
    expect(listEngagementSteps(review).filter(({ kind }) => kind === 'consider')).toEqual([]);
  });
});

describe('attendance (ATT-2, ATT-5)', () => {
  const sessions = [
    { id: 'a1', child: 'leo', on: isoDate('2026-11-02'), session: 'am', code: '/' },
    { id: 'a2', child: 'leo', on: isoDate('2026-11-02'), session: 'pm', code: 'O' },
  ] as const;
  test('a cause for which help is to be found', () => {
    const broker = [
      observed('attendance.determinant.housing'),
      observed('attendance.determinant.economic', 'no'),
    ];
    const found = reviewAttendance(record({ sessions }), broker, { on });
    expect(listAttendanceSteps(found).filter(({ id }) => id === 'broker-support')).toMatchObject([
      { detail: { determinant: 'attendance.determinant.housing', agencyMissing: true } },
    ]);
    const { gaps, text } = said(record({ sessions, observations: broker }));
    expect(gaps).toEqual([]);
    expect(text.filter((line) => line.startsWith('Bring in the agency'))).not.toEqual([]);
  });
  test('days before any code table that is known are refused, and that is said', () => {
    const early = sessions.map((row) => ({ ...row, on: isoDate('1990-01-08') }));
    const review = reviewAttendance(record({ sessions: early }), [], { on });
    expect(review?.children[0]?.summary.ok).toBe(false);
    expect(said(record({ sessions: early })).gaps).toEqual([]);
  });
  test('before a national figure was published there is none to judge by, and that is said', () => {
    const before = record({ sessions });
    const review = reviewAttendance(before, [], { on: isoDate('2024-01-31') });
    expect(review?.children[0]).toMatchObject({
      summary: { ok: true },
      penalty: { ok: false, issues: [{ code: 'no-figure-published' }] },
    });
    expect(said(before, isoDate('2024-01-31')).gaps).toEqual([]);
  });
  test('people without sessions are not in it', () => {
    expect(reviewAttendance(record({ sessions }), [], { on })?.children.map(({ child }) => child)).toEqual([
      'leo',
    ]);
  });
});

describe('speaking', () => {
  const grounds = { evidence: [], cautions: [], rules: [] };
  test('without a module, the bare code is looked up', () => {
    const speaker = speakerFor([enGB], { p1: 'Dana' });
    expect(speaker.say('yes')).toBe('yes');
    expect(speaker.say('p1')).toBe('Dana');
    expect([...speaker.languages]).toEqual(['en-GB']);
  });
  test('what does not apply says why, and a judgement without rules still speaks', () => {
    const speaker = speakerFor([enGB], {}).of('organisation');
    expect(judgementLines('Supervision', notApplicable(grounds, 'no-supervision-held'), speaker)).toEqual([
      {
        kind: 'finding',
        text: 'Supervision: Does not apply. There has been no supervision to judge.',
        from: [],
      },
    ]);
  });
  test('a gap that alone changes nothing is named by itself', () => {
    const speaker = speakerFor([enGB], {});
    const one = { ...grounds, status: 'undetermined' as const, missing: [{ field: 'yes', couldBecome: [] }] };
    expect(judgementLines('Title', one, speaker)[1]?.text).toBe('Not known: yes.');
  });
});

describe('what is said of engagement, contacts and documents', () => {
  const seen = (...items: readonly string[]) =>
    items.map((item) => observed(item, 'yes', { about: 'f1', on: '2026-11-10' }));
  test('our own barriers are for us, a home visit has its worth, a long strategy is held back on a short stay', () => {
    const { gaps, text } = said(
      record({
        observations: seen(
          'engagement.barrier.practitioner.lack-of-time',
          'engagement.barrier.family.support-ended-too-soon',
          'engagement.situation.short-placement',
        ),
      }),
    );
    expect(gaps).toEqual([]);
    const words = (code: string) => enGB.words[`engagement/${code}`] ?? enGB.words[code]!;
    expect(text).toContain(enGB.words['review/barriers-on-our-side']);
    expect(text).toContain(
      `${words('engagement.strategy.extended-period')}: ${words('counts-on-a-long-relationship')}`,
    );
    const home = said(record({ observations: seen('engagement.situation.anxious-to-go-out') })).text;
    expect(home.join()).toContain(words('home-visit-works-best'));
  });
  test('what explains an uncomfortable exchange is said, and excuses nothing', () => {
    const noted = (item: string) => observed(item, 'yes', { about: 'f1', on: '2026-11-10', contact: 'c1' });
    const { gaps, text } = said(
      record({
        contacts: [contact('home-visit', 'held', { id: 'c1', on: '2026-11-10' })],
        observations: ['frustration', 'prepared'].map((name) => noted(`safety.exchange-check.${name}`)),
      }),
    );
    expect(gaps).toEqual([]);
    expect(text).toContain(
      `${enGB.words['review/exchange-explains']}: ${enGB.words['safety.exchange-check.frustration']}`,
    );
    expect(text).toContain(
      `${enGB.words['review/exchange-fine']}: ${enGB.words['safety.exchange-check.prepared']}`,
    );
  });
  test('once both reflections are made, what may then be considered is listed', () => {
    const before = said(record({ observations: seen() })).text;
    const after = said(
      record({
        observations: [
          ...seen('plan.re-evaluate.reflect.what-has-not-worked', 'plan.re-evaluate.reflect.what-might-work'),
          ...seen(...RE_EVALUATION_TRIGGER),
        ],
      }),
    ).text;
    const words =
      enGB.words['plan/plan.re-evaluate.authoritative-practice'] ??
      enGB.words['plan.re-evaluate.authoritative-practice']!;
    expect(before).not.toContain(words);
    expect(after).toContain(words);
  });
});
