import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/kernel/index.js';
import {
  completeContract,
  completeFamilySupportPlan,
  completeRiskReductionPlan,
  completeSingleActionPlan,
  completeTwoWayAgreement,
  completeWorkPlan,
  ENGLAND_AND_WALES,
} from '../../src/plan/index.js';
import {
  applyEvents,
  decideRecord,
  type FamilyRecord,
  openRecord,
  type RecordCommand,
  type RecordEvent,
} from '../../src/record/index.js';
import { deepFreeze } from '../support/builders.js';

const day = isoDate('2026-11-20');
const tomorrow = isoDate('2026-11-21');
const at = { on: day, by: 'w-bea' } as const;
type What = Extract<RecordCommand, { readonly type: 'add' }>['what'];
const add = (what: What): RecordCommand => ({ ...at, type: 'add', what });
const update = (what: unknown) => ({ ...at, type: 'update', what }) as RecordCommand;
const correct = (what: unknown) => ({ ...at, type: 'correct', what, reason: 'Misheard.' }) as RecordCommand;

const plan = { section: 'plans', row: { kind: 'two-way-agreement', id: 'p1', family: 'f1' } } as const;
const sharing = { section: 'sharing', row: { id: 's1', on: day, about: 'dana', answers: {} } } as const;
const flag = { section: 'flags', row: { id: 'x1', about: 'dana', on: day, risks: [] } } as const;
const mark = { id: 'a1', child: 'ella', on: day, session: 'am', code: '/' } as const;
const goals = [{ id: 'goal', whose: 'dana', horizon: 'short', words: 'Be on time' }] as const;
const lists = { replies: [], options: [], steps: [] } as const;
const open = { need: 'n1', voices: ['dana'], startedOn: day, updatedOn: day } as const;
const talk = { status: 'draft', id: 'g1', ...open, goals, ...lists } as const;

/** A record with one row of each kind that is asked about here. */
const record = deepFreeze({
  ...openRecord('f1'),
  people: [
    { id: 'dana', role: 'parent' },
    { id: 'ella', role: 'child' },
    { id: 'finn', role: 'child' },
  ],
  neededChanges: [
    { id: 'n1', parent: 'dana', what: 'Mornings' },
    { id: 'n2', parent: 'dana', what: 'Evenings' },
  ],
  contacts: [{ id: 'c1', on: day, channel: 'office', outcome: 'held', present: ['dana'] }],
  observations: [{ id: 'o1', on: day, about: 'dana', item: 'change.capacity.motivation', answer: 'yes' }],
  sharing: [sharing.row, { ...sharing.row, id: 's2', choice: 'not-shared', by: 'w1', reason: 'Known.' }],
  plans: [plan.row],
  flags: [flag.row, { ...flag.row, id: 'x2', liftedOn: day, note: 'Calm.' }],
  grow: [talk],
  sessions: [mark],
  involved: ['w-cal', 'w-dee'],
}) as FamilyRecord;

const issuesOf = (command: RecordCommand, of = record) => {
  const decided = decideRecord(of, deepFreeze(command));
  return decided.ok ? [] : decided.issues.map(({ code, path, detail }) => [code, path.join('.'), detail]);
};
const warningsOf = (command: RecordCommand, of = record) => {
  const decided = decideRecord(of, deepFreeze(command));
  if (!decided.ok) throw new Error(JSON.stringify(decided.issues));
  return decided.warnings.map(({ code, path, detail }) => [code, path.join('.'), detail]);
};
const move = (neededChange: string, command: object) =>
  ({ ...at, type: 'moveChange', neededChange, command }) as RecordCommand;
const locate = { type: 'locate', on: day, stage: 'change.action', evidence: ['o1'] };
const grow = (conversation: string, command: object) =>
  ({ ...at, type: 'moveGrow', conversation, command }) as RecordCommand;
const agree = (id: string, agreedOn = day): RecordCommand => ({
  ...at,
  type: 'agreePlan',
  plan: id,
  agreedOn,
  reviewInWorkingDays: 20,
});
const decide = (id: string): RecordCommand => ({
  ...at,
  type: 'decideSharing',
  sharing: id,
  decision: { choice: 'not-shared', by: 'w1', manager: 'm1', reason: 'Known.' },
});
const move1 = (id: string, command: object) =>
  ({ ...at, type: 'moveFlag', flag: id, command }) as RecordCommand;
const late = { day: tomorrow, on: day };

describe('a refusal says what it is about', () => {
  test.each<readonly [RecordCommand, string, string, unknown]>([
    [
      add({ section: 'people', row: { id: 'dana', role: 'parent' } }),
      'already-in-record',
      'what.row.id',
      { id: 'dana' },
    ],
    [
      correct({ ...sharing, row: { ...sharing.row, id: 's9' } }),
      'nothing-to-correct',
      'what.row.id',
      { id: 's9' },
    ],
    [
      update({ section: 'flags', row: { ...flag.row, id: 'x2' } }),
      'already-settled',
      'what.row.id',
      { id: 'x2' },
    ],
    [
      update({ section: 'people', row: { id: 'dana', role: 'parent' } }),
      'only-drafts-are-updated',
      'what.section',
      { section: 'people' },
    ],
    [move('n9', locate), 'not-in-record', 'neededChange', { id: 'n9' }],
    [move('n1', { ...locate, on: tomorrow }), 'dated-after-recording', 'command.on', late],
    [move('n1', { ...locate, evidence: ['o1', 'o9'] }), 'not-in-record', 'command.evidence.1', { id: 'o9' }],
    [
      { ...at, type: 'lead', command: { type: 'appoint', on: tomorrow, worker: 'w1', name: 'Amara' } },
      'dated-after-recording',
      'command.on',
      late,
    ],
    [
      { ...at, type: 'redactPerson', person: 'zed', reason: 'Asked.' },
      'not-in-record',
      'person',
      { id: 'zed' },
    ],
    [{ ...at, type: 'redactPerson', person: 'dana', reason: ' ' }, 'reason-required', 'reason', undefined],
    [
      add({ ...sharing, row: { ...sharing.row, id: 's3', about: 'zed' } }),
      'not-in-record',
      'what.row.about',
      { id: 'zed' },
    ],
    [
      add({ ...sharing, row: { ...sharing.row, id: 's3', on: tomorrow } }),
      'dated-after-recording',
      'what.row.on',
      late,
    ],
    [
      add({ section: 'incidents', row: { id: 'i1', on: day, about: 'zed', behaviours: [] } }),
      'not-in-record',
      'what.row.about',
      { id: 'zed' },
    ],
    [
      add({
        section: 'documents',
        row: { id: 'd1', on: day, people: ['dana', 'zed'], kind: 'circumstance', draft: { what: 'Moved.' } },
      }),
      'not-in-record',
      'what.row.people',
      { id: 'zed' },
    ],
    [
      add({
        section: 'observations',
        row: { id: 'o2', on: day, about: 'step', item: 'grow.progress.done', answer: 'yes' },
      }),
      'not-in-record',
      'what.row.about',
      { id: 'step' },
    ],
    [
      add({
        section: 'observations',
        row: { id: 'o2', on: day, about: 'dana', item: 'wellbeing.sign.toll.lethargy', answer: 'yes' },
      }),
      'staff-only-item',
      'what.row.item',
      { item: 'wellbeing.sign.toll.lethargy' },
    ],
    [
      add({ ...flag, row: { ...flag.row, id: 'x3', reviewedOn: tomorrow } }),
      'dated-after-recording',
      'what.row.reviewedOn',
      late,
    ],
    [
      add({ ...flag, row: { ...flag.row, id: 'x3', reviewedOn: isoDate('2026-11-19') } }),
      'before-flag-set',
      'what.row.reviewedOn',
      { day: '2026-11-19', since: day },
    ],
    [
      add({ ...flag, row: { ...flag.row, id: 'x3', liftedOn: day, note: ' ' } }),
      'reason-required',
      'what.row.note',
      {},
    ],
    [
      add({ section: 'sessions', row: { ...mark, id: 'a2', code: 'O' } }),
      'session-already-marked',
      'what.row.session',
      { id: 'a1', on: day, session: 'am' },
    ],
    [grow('g1', { type: 'finish', on: tomorrow }), 'dated-after-recording', 'command.on', late],
    [
      grow('g2', { type: 'start', need: 'n1', voices: ['dana', 'zed'], on: day }),
      'not-in-record',
      'command.voices.1',
      { id: 'zed' },
    ],
    [
      grow('g1', { type: 'start', need: 'n1', voices: ['dana'], on: day }),
      'already-started',
      'command.type',
      { id: 'g1' },
    ],
    [grow('g9', { type: 'finish', on: day }), 'not-started', 'command.type', { id: 'g9' }],
    [agree('p9'), 'not-in-record', 'plan', { id: 'p9' }],
    [agree('p1', tomorrow), 'dated-after-recording', 'agreedOn', { day: tomorrow, on: day }],
    [decide('s9'), 'not-in-record', 'sharing', { id: 's9' }],
    [decide('s2'), 'already-settled', 'sharing', { id: 's2' }],
    [move1('x9', { type: 'review', on: day }), 'not-in-record', 'flag', { id: 'x9' }],
    [move1('x2', { type: 'review', on: day }), 'already-settled', 'flag', { id: 'x2' }],
    [move1('x1', { type: 'review', on: tomorrow }), 'dated-after-recording', 'command.on', late],
    [move1('x1', { type: 'lift', on: day, note: ' ' }), 'reason-required', 'command.note', undefined],
  ])('%# %s', (command, code, path, detail) => expect(issuesOf(command)).toEqual([[code, path, detail]]));

  test('a needed change does not take the id of a person, nor a person that of a needed change', () => {
    const change = { section: 'neededChanges', row: { id: 'dana', parent: 'dana', what: 'Talk' } } as const;
    expect(issuesOf(add(change))).toEqual([['already-in-record', 'what.row.id', { id: 'dana' }]]);
    const person = { section: 'people', row: { id: 'n1', role: 'parent' } } as const;
    expect(issuesOf(add(person))).toEqual([['already-in-record', 'what.row.id', { id: 'n1' }]]);
    // An id is its own list's elsewhere: nothing can be mistaken for it.
    const contact = { id: 'dana', on: day, channel: 'office', outcome: 'held' } as const;
    expect(issuesOf(add({ section: 'contacts', row: contact }))).toEqual([]);
    expect(issuesOf(add({ section: 'contacts', row: { ...contact, id: 'c1' } }))).toEqual([
      ['already-in-record', 'what.row.id', { id: 'c1' }],
    ]);
  });

  test('a plan dated tomorrow', () => {
    const row = { ...plan.row, id: 'p2', agreedOn: tomorrow };
    expect(issuesOf(add({ section: 'plans', row }))[0]).toEqual([
      'dated-after-recording',
      'what.row.agreedOn',
      { day: tomorrow, on: day },
    ]);
  });
});

describe('what is not refused', () => {
  test.each<readonly [string, RecordCommand]>([
    [
      'progress on a goal',
      add({
        section: 'observations',
        row: { id: 'o2', on: day, about: 'goal', item: 'grow.progress.done', answer: 'yes' },
      }),
    ],
    ['the mark of another child', add({ section: 'sessions', row: { ...mark, id: 'a2', child: 'finn' } })],
    [
      'the mark of another day',
      add({ section: 'sessions', row: { ...mark, id: 'a2', on: isoDate('2026-11-19') } }),
    ],
    [
      'a flag taken off with its reason',
      add({ ...flag, row: { ...flag.row, id: 'x3', liftedOn: day, note: 'Calm.' } }),
    ],
    ['a flag in force, written on', update(flag)],
    ['a plan that is not agreed, written on', update(plan)],
  ])('%s', (_, command) => expect(issuesOf(command)).toEqual([]));

  test('a plan that says it is agreed and is not whole is written on, until it is', () => {
    const half = { ...record, plans: [{ ...plan.row, agreedOn: day }] };
    expect(issuesOf(update(plan), half)).toEqual([]);
  });

  test('a conversation that ended in a plan is settled', () => {
    const ended = {
      ...record,
      grow: [{ ...talk, status: 'plan', finishedOn: day }],
    } as unknown as FamilyRecord;
    expect(issuesOf(update({ section: 'grow', row: talk }), ended).map(([code]) => code)).toEqual([
      'already-settled',
      'only-drafts-are-updated',
    ]);
    expect(issuesOf(grow('g1', { type: 'finish', on: day }), ended)).toEqual([
      ['already-finished', 'command.type', { id: 'g1' }],
    ]);
  });
});

describe('each command reaches the row it names', () => {
  const second = <Row extends { id: string }>(row: Row, id: string): readonly Row[] => [
    { ...row, id: 'first' },
    { ...row, id },
  ];
  const of = (more: object) => ({ ...record, ...more }) as FamilyRecord;

  test('a needed change: the first has a place on the cycle, the second has none', () => {
    const events = [{ type: 'located', on: day, stage: 'change.contemplation', evidence: [] }];
    const [first, next] = record.neededChanges;
    const twice = of({ neededChanges: [{ ...first, events }, next] });
    expect(issuesOf(move('n2', { type: 'recordRelapse', on: day, to: 'change.action' }), twice)).toEqual([
      ['not-located', 'command.type', undefined],
    ]);
  });

  test('a plan: the first lacks all, the second its family’s yes', () => {
    const signed = { ofServices: [{ what: 'Ring', of: 'w1' }], ofFamily: [{ what: 'Open', of: 'dana' }] };
    const [first] = second(plan.row, 'p2');
    const two = of({ plans: [first, { ...plan.row, id: 'p2', ...signed, agreedByServices: ['w1'] }] });
    expect(issuesOf(agree('p2'), two).map(([code]) => code)).toEqual(['family-has-not-agreed']);
  });

  test('a decision: the first is taken, the second is open', () => {
    const two = of({ sharing: [...record.sharing].reverse() });
    expect(issuesOf(decide('s1'), two)).toEqual([]);
  });

  test('a flag: the first is off, the second in force', () => {
    const two = of({ flags: [...(record.flags ?? [])].reverse() });
    expect(issuesOf(move1('x1', { type: 'review', on: day }), two)).toEqual([]);
  });

  test('a conversation: the first is a plan, the second goes on', () => {
    const two = of({ grow: [{ ...talk, id: 'g0', status: 'plan' }, talk] });
    expect(issuesOf(grow('g1', { type: 'confirmGoal', goal: 'goal', by: 'dana', on: day }), two)).toEqual([]);
  });
});

describe('what to look at again', () => {
  test('who works with the family and was not told, by both commands', () => {
    const told = {
      choice: 'shared',
      by: 'w1',
      manager: 'm1',
      with: ['w-cal'],
      tellFamily: { what: 'That we told', how: 'At home', when: tomorrow },
    } as const;
    const left = ['not-shared-with-everyone', { left: ['w-dee'] }];
    const decided = warningsOf({ ...at, type: 'decideSharing', sharing: 's1', decision: told });
    expect(decided).toEqual([[left[0], 'decision.with', left[1]]]);
    expect(warningsOf(update({ ...sharing, row: { ...sharing.row, ...told } }))).toEqual([
      [left[0], 'what.row.with', left[1]],
    ]);
    const { involved: _, ...alone } = record;
    expect(warningsOf({ ...at, type: 'decideSharing', sharing: 's1', decision: told }, alone)).toEqual([]);
    expect(warningsOf(update({ ...sharing, row: { ...sharing.row, ...told } }), alone)).toEqual([]);
  });

  test('an agency with nothing to do, in a plan that is whole, by both commands', () => {
    const whole = {
      kind: 'work-plan',
      id: 'p1',
      family: 'f1',
      agencies: ['school', 'health'],
      decisions: [{ what: 'Who visits', of: 'health' }],
      responsibilities: [{ what: 'Ring on Mondays', of: 'school' }],
      sharing: { what: 'All of it', how: 'At home', when: tomorrow },
    } as const;
    const worked = { ...record, plans: [whole] } as FamilyRecord;
    expect(warningsOf(agree('p1'), worked).map(([code, path]) => [code, path])).toEqual([
      ['agency-without-task', 'plan.responsibilities'],
    ]);
    const agreed = { ...whole, agreedOn: day, reviewInWorkingDays: 20 };
    expect(issuesOf(agree('p1'), { ...record, plans: [agreed] })).toEqual([
      ['already-settled', 'plan', { id: 'p1' }],
    ]);
    const written = warningsOf(update({ section: 'plans', row: agreed }), worked);
    expect(written.map(([code, path]) => [code, path])).toEqual([
      ['agency-without-task', 'what.row.responsibilities'],
    ]);
  });
});

describe('a plan lacks what the rule of its kind asks for', () => {
  test.each([
    ['single-action-plan', completeSingleActionPlan],
    ['family-support-plan', completeFamilySupportPlan],
    ['two-way-agreement', completeTwoWayAgreement],
    ['contract', completeContract],
    ['work-plan', completeWorkPlan],
    ['risk-reduction-plan', completeRiskReductionPlan],
  ] as const)('%s', (kind, complete) => {
    const row = { kind, id: 'p1' } as never;
    const lacking = complete({ id: 'p1', agreedOn: day, reviewInWorkingDays: 20 } as never, {
      calendar: ENGLAND_AND_WALES,
    });
    if (lacking.ok) throw new Error('nothing is lacking');
    const found = issuesOf(agree('p1'), { ...record, plans: [row] });
    expect(found.map(([code, path]) => [code, path])).toEqual(
      lacking.issues.map(({ code, path }) => [code, ['plan', ...path].join('.')]),
    );
  });
});

describe('moves on a flag', () => {
  const moved = (was: object, command: object) =>
    applyEvents({ ...record, flags: [{ ...flag.row, ...was }] } as FamilyRecord, [
      { ...at, type: 'flagMoved', flag: 'x1', move: command } as RecordEvent,
    ]).flags?.[0];

  test('a later review counts, words of nothing do not', () => {
    expect(moved({ reviewedOn: '2026-11-18' }, { type: 'review', on: '2026-11-19', note: ' ' })).toEqual({
      ...flag.row,
      reviewedOn: '2026-11-19',
    });
    expect(moved({ note: ' ' }, { type: 'lift', on: day, note: 'Calm.' })).toMatchObject({ note: 'Calm.' });
    expect(moved({ note: '' }, { type: 'lift', on: day, note: 'Calm.' })).toMatchObject({ note: 'Calm.' });
  });
});
