import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessServiceReliability,
  COMMUNICATION_NEEDS,
  type CommunicationNeed,
  describePersistence,
  INVITATION_ITEMS,
  listCommunicationNeeds,
  listInvitations,
  listServiceChecks,
  SERVICE_CHECKS,
} from '../../src/engagement/index.js';
import {
  ANSWERS,
  type Answer,
  type Contact,
  findingOf,
  isoDate,
  missingOf,
  type Observation,
  type Person,
} from '../../src/kernel/index.js';
import { contact, deepFreeze, observed } from '../support/builders.js';
import { contacts, ON, observations, people, shuffled } from './generate.js';

const on = isoDate('2026-03-20');
const [ELSEWHERE, WIDER] = INVITATION_ITEMS;
const NEEDS = Object.keys(COMMUNICATION_NEEDS) as CommunicationNeed[];
const READING: CommunicationNeed = 'engagement.need.reading';

/** A meeting of which the record tells everything, and nothing went wrong. */
const smooth = (more: Parameters<typeof contact>[2] = {}): Contact =>
  contact('office', 'held', { by: 'w1', serviceLateMinutes: 0, invited: ['mother', 'father'], ...more });
const family: readonly Person[] = deepFreeze([
  { id: 'child', role: 'child' },
  { id: 'mother', role: 'parent', lives: 'with-child', man: 'no' },
  { id: 'father', role: 'parent', lives: 'elsewhere', man: 'yes' },
]);
const asked: readonly Observation[] = NEEDS.map((need) => observed(need, 'no'));
const assess = (tried: readonly Contact[], more: readonly Observation[] = asked, members = family) =>
  assessServiceReliability(tried, { on, people: members, observations: more });

describe('the service could be reached only where all of it is known and nothing is there (ENG-17)', () => {
  test('everything known, nothing on the service’s side', () => {
    const judgement = assess([smooth()]);
    expect(judgement).toMatchObject({ status: 'settled', finding: 'service-shown-reachable' });
    expect(judgement.cautions.map(({ code }) => code)).toEqual(['reachable-is-not-hard-to-engage']);
  });

  test.each([
    { at: 'called off', more: [contact('office', 'cancelled-by-service', { by: 'w1', invited: [] })] },
    { at: 'moved', more: [contact('office', 'moved-by-service', { by: 'w1', invited: [] })] },
    { at: 'late by a minute', more: [smooth({ serviceLateMinutes: 1 })] },
    { at: 'another worker', more: [smooth({ by: 'w2', on: '2026-03-02' })] },
  ])('$at: look at the service first', ({ more }) => {
    const judgement = assess([smooth(), ...more]);
    expect(judgement).toMatchObject({ status: 'settled', finding: 'look-at-service-first' });
    expect(judgement.cautions.map(({ code }) => code)).toContain('before-hard-to-engage');
  });

  test.each([
    {
      at: 'outcome',
      more: [contact('office', 'not-recorded', { by: 'w1', invited: [], serviceLateMinutes: 0 })],
      fields: ['service-cancelled', 'service-moved'],
    },
    {
      at: 'lateness',
      more: [contact('office', 'held', { by: 'w1', invited: [] })],
      fields: ['service-late'],
    },
    { at: 'worker', more: [smooth({ by: undefined as never })], fields: ['service-changed-worker'] },
  ])('$at not recorded: undetermined, and named', ({ more, fields }) => {
    const judgement = assess([smooth(), ...more]);
    expect(judgement.status).toBe('undetermined');
    expect(missingOf(judgement).map(({ field }) => field)).toEqual(fields);
    expect(missingOf(judgement)[0]?.couldBecome).toEqual(
      fields.length === 1 ? ['look-at-service-first', 'service-shown-reachable'] : ['look-at-service-first'],
    );
  });

  test('an empty record says nothing, for or against', () => {
    const judgement = assessServiceReliability([], { on });
    expect(judgement.status).toBe('undetermined');
    expect(missingOf(judgement).map(({ field }) => field)).toEqual([
      ...SERVICE_CHECKS,
      ...NEEDS,
      ...INVITATION_ITEMS,
    ]);
    expect(judgement.cautions.map(({ code }) => code)).toEqual([
      'before-hard-to-engage',
      'communication-needs-not-asked',
    ]);
  });
});

describe('what the contacts show: counts, days and ids', () => {
  test('each check with its count, its days and its ids, oldest first', () => {
    const off = ['2026-03-05', '2026-03-03', '2026-03-03'].map((day) =>
      contact('office', 'cancelled-by-service', { on: day }),
    );
    const [row] = assess([...off, smooth()]).checks.filter(({ id }) => id === 'service-cancelled');
    expect(row).toMatchObject({ answer: 'yes', count: 3, days: ['2026-03-03', '2026-03-05'] });
    expect(row?.from).toEqual([off[1]!.id, off[2]!.id, off[0]!.id]);
  });

  test('nothing tried yet: every appointment was called off', () => {
    const checks = assess([contact('office', 'cancelled-by-service')]).checks;
    expect(checks[0]).toMatchObject({ id: 'service-tried-nothing', answer: 'yes', count: 1 });
  });
  test('something without an outcome may have been an attempt', () => {
    const checks = assess([
      contact('office', 'cancelled-by-service'),
      contact('office', 'not-recorded'),
    ]).checks;
    expect(checks[0]).toMatchObject({ answer: 'unknown', count: 0 });
    expect(checks[0]?.unclear).toHaveLength(1);
  });
  test('a phone call is an attempt', () => {
    expect(assess([contact('phone', 'no-reply')]).checks[0]).toMatchObject({ answer: 'no' });
  });

  test.each([
    { lateFrom: 9, late: 'yes' },
    { lateFrom: 10, late: 'yes' },
    { lateFrom: 11, late: 'no' },
    { lateFrom: 0, late: 'yes' },
    { lateFrom: Number.NaN, late: 'yes' },
  ])('ten minutes, with late from $lateFrom: $late', ({ lateFrom, late }) => {
    const judgement = assessServiceReliability([smooth({ serviceLateMinutes: 10 })], { on, lateFrom });
    expect(judgement.checks.find(({ id }) => id === 'service-late')?.answer).toBe(late);
    expect(judgement.late).toMatchObject([{ minutes: 10 }]);
  });
  test('one minute is on the list, nought is not', () => {
    const rows = [smooth({ serviceLateMinutes: 1 }), smooth({ serviceLateMinutes: 0 })];
    expect(assess(rows).late).toEqual([{ contact: rows[0]!.id, on: '2026-03-01', minutes: 1 }]);
  });
  test('on time and nobody in says nothing of lateness', () => {
    const codes = assess([smooth({ outcome: 'not-in' })]).cautions.map(({ code }) => code);
    expect(codes).not.toContain('late-and-nobody-in');
  });
  test('on time is never late, whatever the caller calls late', () => {
    expect(listServiceChecks([smooth()], 0).find(({ id }) => id === 'service-late')?.answer).toBe('no');
  });
  test('lateness is asked of meetings that could have been late', () => {
    const free = [
      contact('letter', 'no-reply'),
      contact('office', 'cancelled-by-family'),
      contact('office', 'moved-by-family'),
    ];
    expect(listServiceChecks(free, 1).find(({ id }) => id === 'service-late')?.answer).toBe('no');
    expect(
      listServiceChecks([contact('home-visit', 'not-in')], 1).find(({ id }) => id === 'service-late')?.answer,
    ).toBe('unknown');
  });
  test('late, and nobody in: the one may explain the other', () => {
    const one = smooth({ outcome: 'not-in', serviceLateMinutes: 1 });
    expect(assess([one]).cautions).toContainEqual(
      expect.objectContaining({ code: 'late-and-nobody-in', detail: { from: [one.id] } }),
    );
  });

  test('going back to an earlier worker is no new change', () => {
    const rows = ['w1', 'w2', 'w1'].map((by, at) => smooth({ by, on: `2026-03-0${at + 1}` }));
    const judgement = assess(rows);
    expect(judgement.checks.at(-1)).toMatchObject({ count: 1, from: [rows[1]!.id], days: ['2026-03-02'] });
  });
  test('what comes after the day does not count', () => {
    expect(
      findingOf(assess([smooth(), contact('office', 'cancelled-by-service', { on: '2026-03-21' })])),
    ).toBe('service-shown-reachable');
  });
});

describe('9.2 and 8.3, communication needs: known, and met or not', () => {
  const letter = (day: string) => contact('letter', 'no-reply', { on: day });
  const row = (tried: readonly Contact[], seen: readonly Observation[], need: CommunicationNeed = READING) =>
    listCommunicationNeeds(tried, seen, { on }).find((one) => one.need === need);

  test('every pair of answers', () => {
    for (const need of NEEDS)
      for (const known of ANSWERS)
        for (const met of ANSWERS) {
          const seen = [observed(need, known), observed(COMMUNICATION_NEEDS[need], met)];
          const unmet: Answer =
            known === 'no'
              ? 'no'
              : met === 'no'
                ? 'yes'
                : known === 'yes' && met === 'yes'
                  ? 'no'
                  : 'unknown';
          expect(row([], seen, need)).toMatchObject({ known, met, unmet });
        }
  });
  test('never asked is unknown, not absent', () => {
    expect(row([], [])).toMatchObject({ known: 'unknown', met: 'unknown', unmet: 'unknown', from: [] });
  });
  test.each([
    { at: 'the day before it was known', day: '2026-03-04', unmet: 'unknown' },
    { at: 'the day it was known', day: '2026-03-05', unmet: 'yes' },
    { at: 'later', day: '2026-03-06', unmet: 'yes' },
    { at: 'after the day of the judgement', day: '2026-03-21', unmet: 'unknown' },
  ])('a letter $at → $unmet', ({ day, unmet }) => {
    expect(row([letter(day)], [observed(READING, 'yes', { on: '2026-03-05' })])).toMatchObject({ unmet });
  });
  test('a letter goes against reading, not against a diary', () => {
    const need = 'engagement.need.diary';
    expect(row([letter('2026-03-06')], [observed(need, 'yes')], need)).toMatchObject({
      unmet: 'unknown',
      against: [],
    });
  });
  test.each([
    { at: 'said to be met afterwards', day: '2026-03-07', unmet: 'no' },
    { at: 'said to be met the same day', day: '2026-03-06', unmet: 'no' },
    { at: 'said to be met before', day: '2026-03-05', unmet: 'yes' },
  ])('a letter on the 6th, $at → $unmet', ({ day, unmet }) => {
    const seen = [observed(READING), observed(COMMUNICATION_NEEDS[READING], 'yes', { on: day })];
    expect(row([letter('2026-03-06')], seen)).toMatchObject({ unmet });
  });
  test.each([
    { letterOn: '2026-03-06', unmet: 'no' },
    { letterOn: '2026-03-08', unmet: 'yes' },
  ])('met on the 3rd and the 7th, a letter on $letterOn → $unmet', ({ letterOn, unmet }) => {
    const met = ['2026-03-07', '2026-03-03'].map((day) =>
      observed(COMMUNICATION_NEEDS[READING], 'yes', { on: day }),
    );
    for (const order of [met, [...met].reverse()])
      expect(row([letter(letterOn)], [observed(READING), ...order])).toMatchObject({ unmet });
  });
  test('known twice: a letter between the two days counts', () => {
    const known = ['2026-03-02', '2026-03-09'].map((day) => observed(READING, 'yes', { on: day }));
    for (const order of [known, [...known].reverse()])
      expect(row([letter('2026-03-05')], order)).toMatchObject({ unmet: 'yes' });
  });
  test('an email counts as writing, a text does not, nor does a letter that was never sent', () => {
    const tried = [
      contact('email', 'no-reply'),
      contact('text', 'no-reply'),
      contact('letter', 'cancelled-by-service'),
    ];
    expect(row(tried, [observed(READING)])?.against).toEqual([tried[0]!.id]);
  });
  test('one person who needs it is enough, and each has to be met', () => {
    const seen = [
      observed(READING, 'no', { about: 'father', on: '2026-03-02' }),
      observed(READING, 'yes', { about: 'mother' }),
      observed(COMMUNICATION_NEEDS[READING], 'yes', { about: 'father', on: '2026-03-02' }),
      observed(COMMUNICATION_NEEDS[READING], 'no', { about: 'mother' }),
    ];
    expect(row([], seen)).toMatchObject({ known: 'yes', met: 'no', unmet: 'yes' });
  });
  test('an unmet need makes it the service’s turn', () => {
    expect(
      findingOf(assess([smooth()], [observed(READING), observed(COMMUNICATION_NEEDS[READING], 'no')])),
    ).toBe('look-at-service-first');
  });
});

describe('9.2 and 2.0, who was asked: non-resident parents, men and the wider family (ENG-10)', () => {
  const rows = (tried: readonly Contact[], members: readonly Person[], seen: readonly Observation[] = []) =>
    listInvitations(tried, members, seen, { on });
  const father = family[2]!;

  test('a father elsewhere who was never asked counts in both groups', () => {
    const [elsewhere, wider] = rows([smooth({ invited: ['mother'] })], family);
    expect(elsewhere).toMatchObject({ id: ELSEWHERE, leftOut: 'yes', notInvited: ['father'], invited: [] });
    expect(wider).toMatchObject({ id: WIDER, leftOut: 'yes', notInvited: ['father'] });
  });
  test('being there counts as being asked', () => {
    const there = contact('office', 'held', { present: ['father'] });
    expect(rows([there], family)[0]).toMatchObject({ leftOut: 'no', invited: ['father'] });
  });
  test('a contact that records no invitation may have invited anybody', () => {
    const tried = [smooth({ invited: ['mother'] }), contact('office', 'held')];
    expect(rows(tried, family)[0]).toMatchObject({ leftOut: 'unknown', notInvited: [], unclear: ['father'] });
  });
  test('no contact at all leaves out nobody', () => {
    expect(rows([], family)[0]).toMatchObject({ leftOut: 'unknown', notInvited: [], unclear: ['father'] });
  });
  test('nobody on record is not nobody there', () => {
    expect(rows([smooth()], [])).toMatchObject([{ leftOut: 'unknown' }, { leftOut: 'unknown' }]);
  });
  test.each([
    { role: 'parent', lives: 'unknown', at: 0, shown: 'unclear' },
    { role: 'parent', at: 0, shown: 'unclear' },
    { role: 'parent', lives: 'with-child', at: 0, shown: 'none' },
    { role: 'grandparent', lives: 'elsewhere', at: 0, shown: 'none' },
    { role: 'grandparent', at: 1, shown: 'notInvited' },
    { role: 'partner-of-parent', at: 1, shown: 'notInvited' },
    { role: 'step-parent', at: 1, shown: 'notInvited' },
    { role: 'other-family', at: 1, shown: 'notInvited' },
    { role: 'sibling', at: 1, shown: 'unclear' },
    { role: 'child', man: 'yes', at: 1, shown: 'none' },
    { role: 'carer', man: 'yes', at: 1, shown: 'notInvited' },
    { role: 'carer', man: 'no', at: 1, shown: 'none' },
    { role: 'carer', man: 'unknown', at: 1, shown: 'unclear' },
    { role: 'friend-of-family', at: 1, shown: 'unclear' },
  ] as const)('$role, living $lives, man $man: $shown in group $at', ({ at, shown, ...person }) => {
    const row = rows([smooth({ invited: [] })], [deepFreeze({ id: 'x', ...person })])[at]!;
    const found = (['notInvited', 'unclear'] as const).filter((list) => row[list].includes('x'));
    expect(found).toEqual(shown === 'none' ? [] : [shown]);
  });
  test.each([
    { at: 'nobody left out on record', invited: ['father'], noted: 'unknown', leftOut: 'no' },
    { at: 'a note that they take no part', invited: ['father'], noted: 'no', leftOut: 'yes' },
    {
      at: 'a note that they take part does not undo a name left out',
      invited: [],
      noted: 'yes',
      leftOut: 'yes',
    },
  ] as const)('$at → $leftOut', ({ invited, noted, leftOut }) => {
    const seen = [observed(ELSEWHERE, noted)];
    expect(rows([smooth({ invited: [...invited] })], [father], seen)[0]).toMatchObject({ leftOut });
  });
  test('a note that they take part settles what the record could not tell', () => {
    const note = observed(ELSEWHERE);
    expect(rows([contact('office', 'held')], [father], [note])[0]).toMatchObject({
      leftOut: 'no',
      from: [note.id],
    });
  });
  test('leaving somebody out can be right: the child’s safety first (ENG-8)', () => {
    expect(assess([smooth({ invited: ['mother'] })]).cautions).toContainEqual(
      expect.objectContaining({ code: 'leaving-out-may-protect', detail: { people: ['father'] } }),
    );
  });
});

describe('persistence is described, never scored', () => {
  const tried = [
    contact('letter', 'no-reply', { on: '2026-03-02', purpose: 'arrange' }),
    contact('text', 'held', { on: '2026-03-04', purpose: 'arrange' }),
    contact('home-visit', 'not-in', { on: '2026-03-10' }),
    contact('text', 'no-reply', { on: '2026-03-10', purpose: 'arrange' }),
    contact('office', 'cancelled-by-service', { on: '2026-03-12' }),
    contact('office', 'moved-by-service', { on: '2026-03-13' }),
    contact('phone', 'not-recorded', { on: '2026-03-01' }),
  ];
  const [letter, text, visit, again, , , blank] = tried.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];

  test('attempts by channel and purpose, and the longest stretch without one', () => {
    expect(describePersistence(tried, { on })).toEqual({
      attempts: [letter, text, visit, again],
      outcomeNotRecorded: [blank],
      firstOn: '2026-03-02',
      lastOn: '2026-03-10',
      longestGap: { from: '2026-03-04', to: '2026-03-10', days: 6 },
      byChannel: [
        { channel: 'home-visit', purpose: 'not-recorded', tried: [visit], reached: [] },
        { channel: 'text', purpose: 'arrange', tried: [text, again], reached: [text] },
        { channel: 'letter', purpose: 'arrange', tried: [letter], reached: [] },
      ],
    });
  });
  test.each([
    { referredOn: '2026-02-20', firstAttempt: '2026-03-02', days: 10, unclear: [blank] },
    { referredOn: '2026-03-02', firstAttempt: '2026-03-02', days: 0, unclear: [] },
    { referredOn: '2026-03-03', firstAttempt: '2026-03-04', days: 1, unclear: [] },
    { referredOn: '2026-03-15', firstAttempt: 'none', days: 5, unclear: [] },
  ])('referred on $referredOn: $days days to $firstAttempt', ({ referredOn, ...wanted }) => {
    const since = describePersistence(tried, { on, referredOn: isoDate(referredOn) }).sinceReferral;
    expect(since).toEqual({ referredOn, ...wanted });
  });
  test('a referral still to come is not counted', () => {
    expect(describePersistence(tried, { on, referredOn: isoDate('2026-03-21') })).not.toHaveProperty(
      'sinceReferral',
    );
  });
  test('equal stretches: the earliest stands', () => {
    const days = ['2026-03-01', '2026-03-03', '2026-03-05'].map((day) =>
      contact('text', 'no-reply', { on: day }),
    );
    expect(describePersistence(days, { on }).longestGap).toMatchObject({ from: '2026-03-01', days: 2 });
  });
  test('nothing tried: no first, no last, no stretch', () => {
    expect(describePersistence([], { on })).toEqual({ attempts: [], outcomeNotRecorded: [], byChannel: [] });
  });
});

describe('invariants', () => {
  const items = [...Object.entries(COMMUNICATION_NEEDS).flat(), ...INVITATION_ITEMS];
  const record = fc.record({ tried: contacts, members: people, seen: observations(items) });
  const judge = ({
    tried,
    members,
    seen,
  }: {
    tried: readonly Contact[];
    members: readonly Person[];
    seen: readonly Observation[];
  }) =>
    assessServiceReliability(tried, {
      on: ON,
      people: members,
      observations: seen,
      referredOn: isoDate('2026-03-05'),
    });

  test('order is irrelevant', () =>
    fc.assert(
      fc.property(
        record.chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.record({
              tried: shuffled(one.tried),
              members: shuffled(one.members),
              seen: shuffled(one.seen),
            }),
          ),
        ),
        ([one, other]) => {
          expect(judge(other)).toEqual(judge(one));
        },
      ),
    ));
  test('one more thing on the service’s side never makes it look reachable', () =>
    fc.assert(
      fc.property(
        record,
        fc.constantFrom('cancelled-by-service' as const, 'moved-by-service' as const),
        (one, outcome) => {
          const worse = { ...one, tried: [...one.tried, contact('office', outcome, { on: ON })] };
          expect(findingOf(judge(worse))).toBe('look-at-service-first');
        },
      ),
    ));
  test('settled means every point is answered; undetermined names each that is not; no figure is not a number', () =>
    fc.assert(
      fc.property(record, (one) => {
        const judgement = judge(one);
        const answers = [
          ...judgement.checks.map(({ answer }) => answer),
          ...judgement.needs.map(({ unmet }) => unmet),
          ...judgement.invitations.map(({ leftOut }) => leftOut),
        ];
        if (answers.includes('yes')) expect(findingOf(judgement)).toBe('look-at-service-first');
        else if (answers.includes('unknown'))
          expect(missingOf(judgement)).toHaveLength(answers.filter((answer) => answer === 'unknown').length);
        else expect(findingOf(judgement)).toBe('service-shown-reachable');
        expect(JSON.stringify(judgement)).not.toMatch(/NaN|null/);
      }),
    ));
});
