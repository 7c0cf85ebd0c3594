import { describe, expect, test } from 'vitest';
import * as behaviour from '../../src/behaviour/index.js';
import { enGB } from '../../src/content.js';
import * as engagement from '../../src/engagement/index.js';
import { findingOf, isoDate, type Observation } from '../../src/kernel/index.js';
import { PLAN_DIFFERENCES } from '../../src/plan/index.js';
import { type DocumentRow, type FamilyRecord, openRecord } from '../../src/record/index.js';
import {
  explainReview,
  listAttendanceSteps,
  listBehaviourSteps,
  listContactSteps,
  listDifferences,
  listDocumentSteps,
  listNetworkSteps,
  listPlanSteps,
  listSafetySteps,
  reviewAttendance,
  reviewBehaviour,
  reviewContacts,
  reviewDocuments,
  reviewFamily,
  reviewNetwork,
  reviewPlans,
  reviewSafety,
} from '../../src/review/index.js';
import { contact, deepFreeze, observed } from '../support/builders.js';

const on = isoDate('2026-11-20');
const record = (more: Partial<FamilyRecord> = {}): FamilyRecord =>
  deepFreeze({
    ...openRecord('f1'),
    people: [
      { id: 'p1', role: 'parent' },
      { id: 'p2', role: 'parent' },
      { id: 'leo', role: 'child' },
    ],
    ...more,
  });
const note = (item: string, answer: 'yes' | 'no' | 'unknown' = 'yes', more: Partial<Observation> = {}) =>
  observed(item, answer, { id: `o-${item}-${more.about ?? ''}`, ...more });
const said = (one: FamilyRecord) => {
  const { sections, gaps } = explainReview(reviewFamily(one, { on, mostSteps: 99 }), [enGB]);
  expect(gaps).toEqual([]);
  return Object.fromEntries(sections.map(({ part, lines }) => [part, lines.map(({ text }) => text)]));
};

describe('single contacts', () => {
  const held = contact('office', 'held', { id: 'c1', on: '2026-10-01' });
  const shut = contact('home-visit', 'in-but-not-opening', { id: 'c2', on: '2026-10-08' });
  const out = contact('home-visit', 'not-in', { id: 'c3', on: '2026-10-09' });
  const last = contact('office', 'held', { id: 'c4', on: '2026-10-15' });
  const at = (id: string, item: string, answer: 'yes' | 'no' = 'yes') => note(item, answer, { contact: id });
  const review = (observations: readonly Observation[] = []) =>
    reviewContacts(record({ contacts: [last, out, shut, held], observations }), observations, { on });

  test('the door test names the contact it is of: in and shut, out, and nothing elsewhere (BEH-1)', () => {
    expect(review().map(({ contact: id, door }) => [id, door && findingOf(door)])).toEqual([
      ['c2', 'behaviour.toolkit-type.confrontation'],
      ['c3', 'behaviour.toolkit-type.avoidance'],
      ['c4', undefined],
    ]);
  });
  test('the last contact is always looked back at, another only where somebody answered', () => {
    const asked = review([at('c1', 'engagement.helps.parent.reliable')]);
    expect(asked.filter(({ reflection }) => reflection).map(({ contact: id }) => id)).toEqual(['c1', 'c4']);
    expect(asked[0]?.reflection?.parent.reassurances).toEqual(['engagement.helps.parent.reliable']);
    expect(asked.at(-1)?.reflection?.parent.reassurances).toEqual([]);
  });
  test('an explanation stays neutral, and what is deliberate is a concern (SAF-12)', () => {
    const exchange = review([
      at('c1', 'safety.exchange-check.normal-for-person'),
      at('c1', 'safety.exchange-check.deliberate'),
    ])[0]?.exchange;
    expect(exchange?.noticed).toEqual(['safety.exchange-check.normal-for-person']);
    expect(exchange?.concerns).toEqual(['safety.exchange-check.deliberate']);
    expect(exchange?.cautions.map(({ code }) => code)).toEqual([
      'explains-never-excuses',
      'record-what-was-done',
    ]);
  });
  test('an exchange that was not talked over is planned with the manager; one that was is not', () => {
    const stepsFor = (answer: 'yes' | 'no') =>
      listContactSteps(review([at('c1', 'safety.exchange-check.discussed-with-manager', answer)]));
    expect(stepsFor('no')).toMatchObject([{ kind: 'must', id: 'plan-with-manager-first', because: ['c1'] }]);
    expect(stepsFor('yes')).toEqual([]);
  });
  test('a note that names no contact belongs to none', () => {
    expect(review([note('safety.exchange-check.deliberate')]).some(({ exchange }) => exchange)).toBe(false);
  });
  test('nothing of the day after is looked at', () => {
    const before = isoDate('2026-10-08');
    expect(
      reviewContacts(record({ contacts: [out, shut, held] }), [], { on: before }).map(
        ({ contact: id }) => id,
      ),
    ).toEqual(['c2']);
  });
});

describe('the network (SAF-6 to SAF-9)', () => {
  const quiet = () => reviewNetwork(record(), [], { on, threatened: false });
  const hostile = (observations: readonly Observation[]) =>
    reviewNetwork(record({ observations }), observations, { on, threatened: true });
  const decide = 'safety.interagency.decide.';

  test('without hostility there is nothing to weigh, and five signs nobody has looked for', () => {
    expect(quiet()).not.toHaveProperty('options');
    expect(quiet()).not.toHaveProperty('reach');
    expect(quiet().splitting.ask).toHaveLength(5);
  });
  test('with it the options come with what, how and when to tell the family', () => {
    expect(hostile([]).options?.tellFamily).toEqual(['what', 'how', 'when']);
    expect(hostile([]).options?.options.at(-1)).toMatchObject({
      id: 'safety.option.exclude-parents',
      state: 'ask-first',
      through: 'chair',
    });
  });
  test('an incident is something frightening, so the debrief is there; without one it is asked about', () => {
    const incidents = [{ id: 'i1', on, about: 'p1', behaviours: [] }];
    const debrief = (one: FamilyRecord) =>
      reviewNetwork(one, [], { on, threatened: true }).options?.options.find(
        ({ id }) => id === 'safety.option.debrief',
      );
    expect(debrief(record({ incidents }))).toMatchObject({ state: 'available' });
    expect(debrief(record())).toMatchObject({ state: 'ask-first' });
    expect(debrief(record({ incidents: [{ ...incidents[0]!, on: isoDate('2026-11-21') }] }))).toMatchObject({
      state: 'ask-first',
    });
  });
  test('a child whom nobody can keep an eye on must be seen to, on the note that says so (SAF-1)', () => {
    expect(listNetworkSteps(hostile([note(`${decide}can-monitor-child`, 'no')]))).toMatchObject([
      { kind: 'must', id: 'nobody-sees-the-child', because: [`o-${decide}can-monitor-child-`] },
    ]);
  });
  test('the next thing to decide together is asked until all is decided', () => {
    const steps = (...answered: readonly string[]) =>
      listNetworkSteps(hostile(answered.map((id) => note(decide + id)))).map(
        ({ kind, id }) => `${kind} ${id}`,
      );
    expect(steps()).toEqual([`ask ${decide}can-gather-information`]);
    expect(steps('can-gather-information')).toEqual([`ask ${decide}can-monitor-child`]);
    expect(steps('can-gather-information', 'can-monitor-child', 'true-multi-agency-plan')).toEqual([]);
  });
  test('signs of splitting are to be talked over, and prove nothing', () => {
    const observations = [note('safety.splitting.family-ally')];
    const review = reviewNetwork(record(), observations, { on, threatened: false });
    expect(listNetworkSteps(review)).toMatchObject([
      { kind: 'should', id: 'talk-over-splitting', detail: { signs: ['safety.splitting.family-ally'] } },
    ]);
    expect(said(record({ observations })).network).toContain(
      enGB.words['safety/signs-prompt-and-prove-nothing'] ?? enGB.words['signs-prompt-and-prove-nothing'],
    );
  });
});

describe('what the work puts in writing', () => {
  const row = (kind: DocumentRow['kind'], draft: object, more: object = {}): DocumentRow =>
    ({ id: `d-${kind}`, on: isoDate('2026-11-02'), kind, draft, ...more }) as DocumentRow;
  const review = (documents: readonly DocumentRow[], observations: readonly Observation[] = []) =>
    reviewDocuments(record({ documents }), observations, { on, immediate: 'no' });
  const stepIds = (documents: readonly DocumentRow[]) =>
    listDocumentSteps(review(documents)).map(({ kind, id }) => `${kind} ${id}`);
  const whole = {
    'contact-summary': { contact: 'c1', on, purpose: 'Mornings', done: ['We listed them.'], required: [] },
    difficulty: {
      by: 'w1',
      whatIsDifficult: 'The door',
      whyDifficult: 'Nobody opens',
      impactOnAssessment: 'No home seen',
      impactOnDelivery: 'Nothing begun',
      impactOnChild: 'Not seen',
    },
    'step-down': { endsOn: on, agency: 'school', worker: 'w2', name: 'Bea', from: isoDate('2026-11-21') },
    'significant-threat': {
      about: 'p1',
      worker: 'w1',
      manager: 'm1',
      how: 'In twos',
      reasons: 'Threats',
      childSeen: 'At school',
    },
    'agencies-meeting': {
      on,
      workPlan: 'Who sees Leo',
      tellFamily: { what: 'That we met', how: 'In person', when: on },
    },
    'cultural-consultation': { with: 'adviser', question: 'Days to avoid', identifiesFamily: 'no' },
  } as const;

  test.each(Object.entries(whole))('a whole %s lacks nothing', (kind, draft) => {
    const documents = [row(kind as DocumentRow['kind'], draft)];
    expect(review(documents).documents).toMatchObject([{ kind, issues: [] }]);
    expect(stepIds(documents).filter((id) => !id.includes('prompt-step'))).toEqual([]);
  });
  test.each([
    ['contact-summary', 'should finish-document'],
    ['difficulty', 'should finish-document'],
    ['step-down', 'should finish-document'],
    ['significant-threat', 'must manager-decides-on-threat'],
    ['agencies-meeting', 'must finish-meeting'],
    ['cultural-consultation', 'should finish-document'],
  ] as const)('an empty %s: %s, and every gap has words', (kind, step) => {
    const documents = [
      row(kind, kind === 'significant-threat' ? { about: 'p1' } : kind === 'agencies-meeting' ? { on } : {}),
    ];
    expect(stepIds(documents)[0]).toBe(step);
    expect(said(record({ documents })).documents?.length).toBeGreaterThan(2);
  });
  test('a worker under threat does not decide alone (SAF-19)', () => {
    const own = row('significant-threat', { ...whole['significant-threat'], manager: 'w1' });
    expect(review([own]).documents[0]?.issues.map(({ code }) => code)).toEqual(['threat-manager-is-worker']);
  });
  test('parents are left out only through the chair and for a reason (SAF-8)', () => {
    const without = row('agencies-meeting', { ...whole['agencies-meeting'], excluded: ['p1'] });
    expect(review([without]).documents[0]?.issues.map(({ code }) => code)).toEqual([
      'exclusion-needs-chair',
      'exclusion-needs-reason',
    ]);
  });
  test('the prompt steps follow the latest difficulty, without those taken; urgency first while it may be (PLN-16)', () => {
    const documents = [
      row('difficulty', whole.difficulty),
      row('difficulty', whole.difficulty, { id: 'd0', on: isoDate('2026-10-01') }),
    ];
    const taken = [note('plan.prompt-step.line-manager')];
    expect(review(documents, taken).prompt).toMatchObject({
      difficulty: 'd-difficulty',
      course: { days: 18, next: expect.not.arrayContaining(['plan.prompt-step.line-manager']) },
      from: ['o-plan.prompt-step.line-manager-'],
    });
    const open = reviewDocuments(record({ documents }), taken, { on, immediate: 'unknown' });
    expect(open.prompt?.course.next[0]).toBe('plan.prompt-step.urgency');
    expect(review([]).prompt).toBeUndefined();
  });
  test('whether anything is urgent is what the judgement on child protection says', () => {
    const documents = [row('difficulty', whole.difficulty)];
    const first = (...observations: readonly Observation[]) =>
      reviewFamily(record({ documents, observations }), { on }).documents.prompt?.course.next[0];
    const [harm, crime] = ['plan.escalate.serious-harm', 'plan.escalate.crime'];
    expect(first()).toBe('plan.prompt-step.urgency');
    expect(first(note(harm!))).toBe('plan.prompt-step.urgency');
    expect(first(note(harm!, 'no'), note(crime!, 'no'))).toBe('plan.prompt-step.line-manager');
  });
  test('a stance is looked at again once something has changed for the child (PLN-4)', () => {
    const stance = row('stance', { stance: 'optimistic-supportive', because: 'Calm weeks.' });
    const change = row('circumstance', { what: 'He stays with his aunt.' }, { on: isoDate('2026-11-09') });
    expect(stepIds([stance])).toEqual([]);
    expect(listDocumentSteps(review([stance, change]))).toMatchObject([
      { id: 'look-at-stance-again', because: ['d-circumstance'] },
    ]);
    expect(said(record({ documents: [stance, change] })).documents?.join()).toMatch(/does it still fit/);
    expect(
      said(
        record({
          documents: [
            stance,
            { ...stance, id: 's2', draft: { stance: 'sceptical-mistrusting', because: 'A lie.' } },
          ] as never,
        }),
      ).documents?.join(),
    ).toMatch(/two stances/i);
  });
  test('a document of tomorrow does not count', () => {
    expect(review([row('difficulty', {}, { on: isoDate('2026-11-21') })]).documents).toEqual([]);
  });
});

describe('threats', () => {
  const threat = [note('safety.threat.behaviour.shouting', 'yes', { about: 'p1' })];
  const ids = (threatDecided: boolean) =>
    listSafetySteps(reviewSafety(record({ observations: threat }), threat, { on }), { threatDecided }).map(
      ({ id }) => id,
    );
  test('the manager is asked whether they are significant, until a decision is being written (SAF-19)', () => {
    expect(ids(false)).toContain('ask-whether-threat-is-significant');
    expect(ids(true)).not.toContain('ask-whether-threat-is-significant');
  });
  test('what to do, in an incident, and what not to do stay three lists', () => {
    const { conduct } = reviewSafety(record({ observations: threat }), threat, { on });
    expect([conduct?.should.length, conduct?.incident.length, conduct?.shouldNot.length]).toEqual([5, 4, 6]);
    expect(reviewSafety(record(), [], { on })).not.toHaveProperty('conduct');
    expect(said(record({ observations: threat })).conduct?.length).toBe(18);
  });
});

describe('what each adult needs (SAF-22)', () => {
  test('one who reads easily says nothing of the other', () => {
    const literacy = 'safety.communication.literacy';
    const observations = [note(literacy, 'yes', { about: 'p1' }), note(literacy, 'no', { about: 'p2' })];
    expect(
      reviewSafety(record(), observations, { on }).needs.map(({ about, meet }) => [about, meet]),
    ).toEqual([
      ['p1', [literacy]],
      ['p2', []],
    ]);
  });
  test('while nobody has asked anyone, it is the family’s', () => {
    expect(reviewSafety(record(), [], { on }).needs.map(({ about }) => about)).toEqual(['f1']);
  });
});

describe('our view of the child', () => {
  const review = (...observations: readonly Observation[]) =>
    reviewBehaviour(record({ observations }), observations, { on, seesProblem: 'unknown' });
  const ids = (...observations: readonly Observation[]) =>
    listBehaviourSteps(review(...observations)).map(({ kind, id }) => `${kind} ${id}`);

  test('violence that the risk assessment leaves out must go in (BEH-7)', () => {
    const violence = note('behaviour.spectrum.extreme.intimidation');
    expect(ids(violence)).toContain('must include-violence');
    expect(ids(violence, note('behaviour.assessment.include-violence'))).not.toContain(
      'must include-violence',
    );
    expect(ids()).not.toContain('must include-violence');
  });
  test('a check prompts what the guidance asks for, and keeps reactions in supervision (BEH-10)', () => {
    const remote = note('behaviour.assessment-check.remote-contact');
    expect(ids(remote)).toEqual(
      expect.arrayContaining([
        'should behaviour.prompt.see-the-child-alone',
        'should behaviour.prompt.see-the-home',
      ]),
    );
    expect(review(remote).checks[0]?.cautions).toMatchObject([{ code: 'keep-in-supervision' }]);
    expect(review().checks.map(({ set, open }) => [set, open.length])).toEqual([
      ['behaviour.assessment-check', 14],
      ['behaviour.child-check', 5],
      ['behaviour.visit-check', 6],
      ['behaviour.door-closes', 1],
      ['behaviour.challenge-check', 4],
    ]);
  });
  test('each child copes for themselves (BEH-15)', () => {
    const coping = 'behaviour.child-coping.desensitised';
    const people = [
      { id: 'leo', role: 'child' as const },
      { id: 'mia', role: 'child' as const },
    ];
    const observations = [note(coping, 'yes', { about: 'leo' })];
    const read = reviewBehaviour(record({ people, observations }), observations, {
      on,
      seesProblem: 'unknown',
    });
    expect(
      read.coping.map(({ child, ways }) => [child, ways.find((one) => one.coping === coping)?.answer]),
    ).toEqual([
      ['leo', 'yes'],
      ['mia', 'unknown'],
    ]);
    expect(said(record({ people, observations })).view?.filter((text) => text.includes('mia'))).toHaveLength(
      1,
    );
  });
  test('overwhelm is no good news, so a record that has it is not all good news (BEH-8)', () => {
    const good = note('change.capacity.motivation');
    const codes = (...observations: readonly Observation[]) =>
      review(...observations).optimism.warnings.map(({ code }) => code);
    expect(codes(good)).toContain('positives-only');
    expect(codes(good, note('change.action.risk.overwhelm'))).not.toContain('positives-only');
  });
  test('avoidance may give way, which is only asked where avoidance is on record (BEH-3)', () => {
    expect(review()).not.toHaveProperty('opening');
    expect(review(note('behaviour.uncoop-type.avoidance.misses-meetings')).opening?.status).toBe(
      'undetermined',
    );
  });
  test('a view that is too bright is said with the questions that keep it open', () => {
    const lines = said(record({ observations: [note('change.capacity.motivation')] })).view ?? [];
    expect(lines[0]).toBe(enGB.words['positives-only'] ?? enGB.words['behaviour/positives-only']);
    expect(lines).not.toContain(enGB.words['optimism-no-warning']);
    expect(said(record()).view?.[0]).toBe(enGB.words['optimism-no-warning']);
  });
  test('a check that was answered is read; the others are for supervision', () => {
    const remote = note('behaviour.assessment-check.remote-contact');
    const lines = said(record({ observations: [remote] })).view ?? [];
    expect(lines).toContain('A check on ourselves: is hostility changing how we see the child');
    expect(lines.find((text) => text.startsWith('Ask yourselves'))).not.toContain('is hostility changing');
  });
  test('what several types call for is said once', () => {
    const observations = [
      note('behaviour.spectrum.extreme.intimidation'),
      note('behaviour.uncoop-type.avoidance.misses-meetings'),
    ];
    const avoid = review(...observations).responses.map((one) => one.avoid.map(({ id }) => id));
    const shared = avoid[0]?.filter((id) => avoid.every((one) => one.includes(id))) ?? [];
    expect(shared.length).toBeGreaterThan(3);
    const lines = said(record({ observations })).behaviour ?? [];
    for (const id of shared) expect(lines.filter((text) => text === enGB.words[id])).toHaveLength(1);
  });
});

describe('attendance as a check of a case (ATT-1 to ATT-7)', () => {
  const tenet = 'attendance.tenet.';
  const review = (...observations: readonly Observation[]) =>
    reviewAttendance(record({ observations }), observations, { on });
  const ids = (...observations: readonly Observation[]) =>
    listAttendanceSteps(review(...observations)).map(({ kind, id }) => `${kind} ${id}`);
  const both = [note(`${tenet}10-safeguarding.children`), note(`${tenet}10-safeguarding.others`)];

  test('nothing on record is nothing to check, and that is said', () => {
    expect(review()).toBeUndefined();
    expect(said(record()).attendance).toEqual([enGB.words['no-attendance']]);
  });
  test('safeguarding is considered in every case, first of all, until both parts are', () => {
    expect(review(both[0]!)?.tenets[0]).toMatchObject({
      tenet: `${tenet}10-safeguarding`,
      met: 'unknown',
      from: [both[0]!.id],
    });
    expect(ids(both[0]!)[0]).toBe('must consider-safeguarding');
    expect(ids(...both)).not.toContain('must consider-safeguarding');
  });
  test('the response goes open, listen, understand, support: the first not taken is next (ATT-4)', () => {
    const step = (name: string, answer: 'yes' | 'no' = 'yes') => note(`attendance.response.${name}`, answer);
    expect(ids(step('open'))).toContain('ask attendance.response.listen');
    expect(ids(step('open'), step('listen', 'no'))).toContain('should attendance.response.listen');
    const done = ['open', 'listen', 'understand', 'meaningful-support'].map((name) => step(name));
    expect(ids(...done).filter((id) => id.includes('attendance.response'))).toEqual([]);
    expect(review(...done)?.response.evidence[0]?.from).toEqual([done[0]!.id]);
  });
  test('supervision has two uses, and one does not make up for the other (ATT-6)', () => {
    const blocking = note(`${tenet}7-supervision-blocking-factors`);
    const bias = ['preconceptions', 'projections', 'prejudices'].map((part) =>
      note(`${tenet}6-supervision-challenges-bias.${part}`),
    );
    expect(review(blocking)?.supervision.both).toBe('unknown');
    expect(review(...bias, blocking)?.supervision.both).toBe('yes');
    expect(review(blocking, { ...bias[0]!, answer: 'no' })?.supervision.both).toBe('no');
  });
});

describe('one plan (PLN-9)', () => {
  test('two whole plans of one day are one too many; the later of two days stands', () => {
    const plan = (id: string, agreedOn: string) =>
      ({
        id,
        kind: 'single-action-plan',
        family: 'f1',
        leadProfessional: 'w1',
        familyMembers: ['p1'],
        workers: ['w1'],
        actions: [
          { what: 'Walk in together', by: 'p1', why: 'It helps' },
          { what: 'Ring the school', by: 'w1', why: 'They asked' },
        ],
        agreedBy: ['p1', 'w1'],
        familyCanSay: 'yes',
        agreedOn: isoDate(agreedOn),
        reviewInWorkingDays: 10,
      }) as const;
    const stepsOf = (...plans: readonly ReturnType<typeof plan>[]) =>
      listPlanSteps(reviewPlans(record({ plans }), [], { on })).filter(
        ({ id }) => id === 'agree-on-one-plan',
      );
    expect(stepsOf(plan('a', '2026-11-16'), plan('b', '2026-11-16'))).toMatchObject([
      { because: ['a', 'b'] },
    ]);
    expect(stepsOf(plan('a', '2026-11-16'), plan('b', '2026-11-17'))).toEqual([]);
    const both = [plan('a', '2026-11-16'), plan('b', '2026-11-16')];
    expect(said(record({ plans: both })).plans).toContain(enGB.words['agree-on-one-plan']);
  });
});

describe('sanctions', () => {
  const possible = note('engagement.situation.sanction-possible');
  test('one that hangs over the family is said, both readings with it (D-9, D-10)', () => {
    const one = record({ observations: [possible] });
    expect(said(one).engagement?.join()).toContain(enGB.words['sanctions-title']);
    expect(reviewFamily(one, { on }).differences.map(({ id }) => id)).toEqual(['D-9', 'D-10']);
  });
});

describe('the lead professional changes hands', () => {
  const appointed = { type: 'appointed', on: isoDate('2026-09-01'), worker: 'w1', name: 'Amara' } as const;
  const handed = (familyTold: 'yes' | 'no' | 'unknown') =>
    ({
      type: 'handedOver',
      on: isoDate('2026-10-01'),
      from: 'w1',
      worker: 'w2',
      name: 'Bea',
      reason: 'Moved.',
      familyTold,
    }) as const;
  test.each(['yes', 'no', 'unknown'] as const)('the family has been told: %s', (told) => {
    const leads = [appointed, handed(told)];
    const review = reviewPlans(record({ leads }), [], { on });
    expect(review.handovers).toEqual([{ on: '2026-10-01', from: 'w1', to: 'w2', familyTold: told }]);
    expect(listPlanSteps(review).some(({ id }) => id === 'tell-family-of-handover')).toBe(told !== 'yes');
    expect(said(record({ leads })).plans?.join()).toContain('w2 took over from w1');
  });
});

describe('thinking again starts with reflection (PLN-3)', () => {
  const trigger = ['still-difficult', 'benefit-not-seen', 'parent-unwilling'].map((part) =>
    note(`plan.re-evaluate.trigger.${part}`),
  );
  test('there is no course until it is called for; then both reflections come before any strategy', () => {
    expect(reviewPlans(record(), [], { on })).not.toHaveProperty('course');
    const { course } = reviewPlans(record(), trigger, { on });
    expect(course?.reflectFirst).toHaveLength(2);
    expect(course?.consider).toEqual([]);
    const reflected = course?.reflectFirst.map(({ id }) => note(id)) ?? [];
    expect(reviewPlans(record(), [...trigger, ...reflected], { on }).course?.consider.length).toBeGreaterThan(
      0,
    );
    expect(said(record({ observations: trigger })).plans?.length).toBeGreaterThan(6);
  });
});

describe('where the sources differ', () => {
  const differences = (one: FamilyRecord) => listDifferences(reviewFamily(one, { on })).map(({ id }) => id);
  test('nothing touched, nothing named', () => expect(differences(record())).toEqual([]));
  test('challenging conduct, and not arguing: both stand (D-4)', () => {
    const observations = [
      note('behaviour.spectrum.extreme.intimidation'),
      note('behaviour.uncoop-type.avoidance.misses-meetings'),
    ];
    const found = reviewFamily(record({ observations }), { on }).differences.find(({ id }) => id === 'D-4');
    expect(found?.readings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['d-4-do-not-confront', 'd-4-challenge-conduct', 'd-4-both']),
    );
  });
  test('a visit that is planned weighs the child at home against staff (D-22), a contract differs from an agreement (D-15)', () => {
    const visits = [{ id: 'v1', on, answers: {}, context: {} }] as never;
    expect(differences(record({ visits }))).toContain('D-22');
    expect(differences(record({ plans: [{ id: 'x', kind: 'contract' }] }))).toContain('D-15');
  });
  test('every reading of every difference has words', () => {
    const listed = [behaviour, engagement].flatMap((module) =>
      Object.entries(module).flatMap(([name, value]) =>
        /^D_\d+$/.test(name) ? [value as engagement.Difference] : [],
      ),
    );
    expect(listed.length).toBeGreaterThan(12);
    for (const one of [...listed, ...PLAN_DIFFERENCES]) {
      const review = { ...reviewFamily(record(), { on }), differences: [one] };
      expect([one.id, explainReview(review, [enGB]).gaps]).toEqual([one.id, []]);
    }
  });
  test('in order of number', () => {
    const observations = [
      note('behaviour.spectrum.extreme.intimidation'),
      note('behaviour.uncoop-type.avoidance.misses-meetings'),
    ];
    const numbers = differences(record({ observations })).map((id) => Number(id.slice(2)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(numbers.length).toBeGreaterThan(1);
  });
});
