import { describe, expect, test } from 'vitest';
import { REALITY_QUESTIONS } from '../../src/grow/index.js';
import { type IsoDate, isoDate } from '../../src/kernel/index.js';
import {
  applyEvents,
  decideRecord,
  type FamilyRecord,
  type GrowMove,
  openRecord,
  type PlanRow,
  type RecordCommand,
  type RecordEvent,
} from '../../src/record/index.js';
import {
  RecordCommand as CommandSchema,
  RecordEvent as EventSchema,
  parseFamilyRecord,
} from '../../src/record/schema.js';
import { deepFreeze } from '../support/builders.js';

const day = isoDate('2026-11-20');
const tomorrow = isoDate('2026-11-21');
const at = { on: day, by: 'w-bea' } as const;
const add = (what: Extract<RecordCommand, { readonly type: 'add' }>['what']): RecordCommand => ({
  ...at,
  type: 'add',
  what,
});

/** What a host does with each command: reads it, decides it, keeps the events, and makes the record from them. */
const given = (...commands: readonly RecordCommand[]): FamilyRecord => {
  const events: RecordEvent[] = [];
  for (const command of commands) {
    expect(CommandSchema.safeParse(command).success).toBe(true);
    const decided = decideRecord(applyEvents(openRecord('f1'), events), deepFreeze(command));
    if (!decided.ok) throw new Error(JSON.stringify(decided.issues));
    for (const event of decided.value) expect(EventSchema.safeParse(event).success).toBe(true);
    events.push(...decided.value);
  }
  const record = deepFreeze(applyEvents(openRecord('f1'), events));
  expect(parseFamilyRecord(record, { on: day }).ok).toBe(true);
  return record;
};
const refusals = (record: FamilyRecord, command: RecordCommand): readonly string[] => {
  const decided = decideRecord(record, deepFreeze(command));
  return decided.ok ? [] : decided.issues.map(({ code, path }) => `${code} at ${path.join('.')}`);
};
const warnings = (record: FamilyRecord, command: RecordCommand): readonly string[] => {
  const decided = decideRecord(record, deepFreeze(command));
  return decided.ok ? decided.warnings.map(({ code, path }) => `${code} at ${path.join('.')}`) : ['refused'];
};

const dana = add({ section: 'people', row: { id: 'dana', role: 'parent', name: 'Dana' } });
const ella = add({ section: 'people', row: { id: 'ella', role: 'child' } });

describe('a GROW conversation', () => {
  const move = (command: GrowMove, conversation = 'g1'): RecordCommand => ({
    ...at,
    type: 'moveGrow',
    conversation,
    command,
  });
  const start = move({ type: 'start', need: 'n1', voices: ['dana'], on: day });
  const goal = move({
    type: 'proposeGoal',
    id: 'goal',
    whose: 'dana',
    horizon: 'short',
    words: 'Be on time on Monday',
    on: day,
  });
  const confirmed = move({ type: 'confirmGoal', goal: 'goal', by: 'dana', on: day });
  const reality = REALITY_QUESTIONS.map((question) =>
    move({ type: 'reply', question, by: 'dana', on: day, words: 'We get up late.' }),
  );
  const option = move({
    type: 'addOption',
    id: 'alarm',
    goal: 'goal',
    by: 'dana',
    words: 'Two alarms',
    benefits: ['we wake'],
    costs: [],
    risks: ['nobody hears them'],
    on: day,
  });
  const step = move({
    type: 'addStep',
    id: 'step',
    goal: 'goal',
    option: 'alarm',
    what: 'Set both alarms',
    when: tomorrow,
    who: 'dana',
    motivation: 'Ella hates being late',
    whoMustKnow: [],
    nextStep: 'Buy a clock',
    support: [],
    meetsGoal: 'yes',
    on: day,
  });
  const finish = move({ type: 'finish', on: day });
  const whole = [dana, start, goal, confirmed, ...reality, option, step, finish];

  test('goes through its order and ends in a plan', () => {
    const { grow } = given(...whole);
    expect(grow).toMatchObject([
      { id: 'g1', status: 'plan', finishedOn: day, steps: [{ id: 'step', what: 'Set both alarms' }] },
    ]);
  });

  test.each([
    { name: 'how things are, before the goal', before: [dana, start, goal], next: reality[0] },
    { name: 'an option, before how things are', before: [dana, start, goal, confirmed], next: option },
    { name: 'a step, before options', before: whole.slice(0, -3), next: step },
    { name: 'the end, before the steps', before: whole.slice(0, -2), next: finish },
  ])('is not asked $name', ({ before, next }) => {
    const codes = refusals(given(...before), next as RecordCommand);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(code).toMatch(/^[a-z-]+ at command(\.|$)/);
  });

  test('may be changed as it goes, and what was changed is open again', () => {
    const again = { type: 'rewordReply', question: REALITY_QUESTIONS[0], by: 'dana', on: day } as const;
    const said = given(dana, start, goal, confirmed, reality[0]!, move({ ...again, words: 'Late to bed.' }));
    expect(said.grow?.[0]).toMatchObject({ replies: [{ question: again.question, words: 'Late to bed.' }] });
    const reworded = move({ type: 'rewordGoal', goal: 'goal', by: 'dana', words: 'Be on time', on: day });
    const { grow } = given(...whole.slice(0, -1), reworded);
    expect(grow?.[0]?.goals).toEqual([{ id: 'goal', whose: 'dana', horizon: 'short', words: 'Be on time' }]);
    expect(refusals(given(...whole.slice(0, -1), reworded), finish).length).toBeGreaterThan(0);
  });

  test.each([
    { name: 'opened twice', before: [dana, start], next: start, codes: ['already-started at command.type'] },
    { name: 'gone on with unopened', before: [dana], next: goal, codes: ['not-started at command.type'] },
    {
      name: 'gone on with once it is a plan',
      before: whole,
      next: goal,
      codes: ['already-finished at command.type'],
    },
    {
      name: 'opened for a stranger',
      before: [dana],
      next: move({ type: 'start', need: 'n1', voices: ['dana', 'zed'], on: day }),
      codes: ['not-in-record at command.voices.1'],
    },
    {
      name: 'dated tomorrow',
      before: [dana, start],
      next: move({ type: 'finish', on: tomorrow }),
      codes: ['dated-after-recording at command.on'],
    },
  ])('is not $name', ({ before, next, codes }) => {
    expect(refusals(given(...before), next)).toEqual(codes);
  });

  test('ends with a step whose day has passed to be looked at again', () => {
    const { command } = step as Extract<RecordCommand, { readonly type: 'moveGrow' }>;
    const late = move({ ...command, when: isoDate('2026-11-19') } as GrowMove);
    expect(warnings(given(...whole.slice(0, -2), late), finish)).toEqual([
      'step-day-passed at command.steps.0.when',
    ]);
  });

  test('takes back what was said, each by its own move', () => {
    const revised = (revision: GrowMove) => given(...whole.slice(0, -1), move(revision)).grow?.[0];
    expect(revised({ type: 'reviseOption', option: 'alarm', words: 'Three alarms', on: day })).toMatchObject({
      options: [{ id: 'alarm', words: 'Three alarms' }],
    });
    expect(revised({ type: 'reviseStep', step: 'step', what: 'Set three', on: day })).toMatchObject({
      steps: [{ id: 'step', what: 'Set three' }],
    });
    expect(revised({ type: 'withdrawStep', step: 'step', on: day })).toMatchObject({ steps: [] });
    const optionless = revised({ type: 'withdrawOption', option: 'alarm', on: day });
    expect(optionless).toMatchObject({ options: [], steps: [{ id: 'step' }] });
    expect(revised({ type: 'withdrawGoal', goal: 'goal', by: 'dana', on: day })).toMatchObject({
      goals: [],
      options: [],
      steps: [],
    });
  });

  test('is not rewritten past its order', () => {
    const [row] = given(dana, start).grow ?? [];
    const rewritten = { ...at, type: 'update', what: { section: 'grow', row } } as RecordCommand;
    expect(refusals(given(dana, start), rewritten)).toEqual(['only-drafts-are-updated at what.section']);
  });
});

describe('a plan', () => {
  /** An agreement that binds both sides: every part the toolkit asks for but the day. */
  const parts = {
    kind: 'two-way-agreement',
    id: 'p1',
    family: 'f1',
    ofServices: [{ what: 'Ring before each visit', of: 'w-bea' }],
    ofFamily: [{ what: 'Ring when it does not suit', of: 'dana' }],
    agreedByFamily: ['dana'],
    agreedByServices: ['w-bea'],
  } as const;
  const written = add({ section: 'plans', row: parts });
  const { agreedByFamily: _, ...unsigned } = parts;
  const agree = (agreedOn: IsoDate = day): RecordCommand => ({
    ...at,
    type: 'agreePlan',
    plan: 'p1',
    agreedOn,
    reviewInWorkingDays: 20,
  });

  test('that is whole is agreed', () => {
    expect(given(dana, written, agree()).plans).toEqual([
      { ...parts, agreedOn: day, reviewInWorkingDays: 20 },
    ]);
  });

  test('that lacks something is not: what it lacks is said', () => {
    const record = given(dana, add({ section: 'plans', row: unsigned }));
    expect(refusals(record, agree())).toEqual(['family-has-not-agreed at plan.agreedByFamily']);
  });

  test('is not written down as agreed while it lacks something, by any command', () => {
    const row = { ...unsigned, agreedOn: day, reviewInWorkingDays: 20 };
    const codes = ['family-has-not-agreed at what.row.agreedByFamily'];
    expect(refusals(given(dana), add({ section: 'plans', row }))).toEqual(codes);
    for (const type of ['update', 'correct'] as const)
      expect(
        refusals(given(dana, written), {
          ...at,
          type,
          what: { section: 'plans', row },
          reason: 'Signed.',
        }),
      ).toEqual(codes);
    expect(refusals(given(dana), add({ section: 'plans', row: { ...parts, agreedOn: tomorrow } }))).toEqual([
      'dated-after-recording at what.row.agreedOn',
      'review-missing at what.row.reviewInWorkingDays',
    ]);
  });

  test('grows until it is agreed, and is corrected from then on', () => {
    const more = {
      ...parts,
      ofFamily: [...parts.ofFamily, { what: 'Tell us what helps', of: 'dana' }],
    };
    const update = { ...at, type: 'update', what: { section: 'plans', row: more } } as const;
    expect(given(dana, written, update, agree()).plans?.[0]).toMatchObject({ ofFamily: more.ofFamily });
    const agreed = given(dana, written, agree());
    expect(refusals(agreed, update)).toEqual(['already-settled at what.row.id']);
    expect(refusals(agreed, agree())).toEqual(['already-settled at plan']);
    const row = { ...more, agreedOn: day, reviewInWorkingDays: 20 };
    const corrected = given(dana, written, agree(), {
      ...at,
      type: 'correct',
      what: { section: 'plans', row },
      reason: 'A line was left out when it was typed.',
    });
    expect(corrected.corrections).toMatchObject([{ section: 'plans', id: 'p1', was: { ofFamily: [{}] } }]);
  });

  test.each([
    { name: 'that is not there', record: given(dana), command: agree(), codes: ['not-in-record at plan'] },
    {
      name: 'from tomorrow',
      record: given(dana, written),
      command: agree(tomorrow),
      codes: ['dated-after-recording at agreedOn'],
    },
  ])('$name is not agreed', ({ record, command, codes }) => {
    expect(refusals(record, command)).toEqual(codes);
  });

  test('is looked at again by the calendar the host works by', () => {
    const calendar = { from: isoDate('2020-01-01'), to: isoDate('2020-12-31'), holidays: [] };
    const decided = decideRecord(given(dana, written), agree(), { calendar });
    expect(!decided.ok && decided.issues.map(({ code }) => code)).toEqual(['outside-calendar']);
  });
});

describe('a decision about sharing', () => {
  const begun = add({
    section: 'sharing',
    row: { id: 's1', on: day, about: 'dana', answers: { 'safety.sharing.question.intimidated': 'yes' } },
  });
  const decide = (
    decision: Extract<RecordCommand, { readonly type: 'decideSharing' }>['decision'],
  ): RecordCommand => ({ ...at, type: 'decideSharing', sharing: 's1', decision });
  const shared = decide({
    choice: 'shared',
    by: 'w-bea',
    manager: 'm-lee',
    with: ['school'],
    tellFamily: { what: 'That we told the school', how: 'Bea, at home', when: tomorrow },
  });
  const notShared = decide({ choice: 'not-shared', by: 'w-bea', manager: 'm-lee', reason: 'Known to all.' });

  test('is recorded whole', () => {
    expect(given(dana, begun, shared).sharing).toMatchObject([
      { choice: 'shared', with: ['school'], answers: { 'safety.sharing.question.intimidated': 'yes' } },
    ]);
  });

  test('not to share needs its reason, and says what the answers indicate', () => {
    const record = given(dana, begun);
    expect(refusals(record, decide({ choice: 'not-shared', by: 'w-bea' }))).toEqual([
      'sharing-reason-missing at decision.reason',
    ]);
    expect(warnings(record, notShared)).toEqual(['not-shared-against-judgement at decision.choice']);
  });

  test.each([
    ['nothing decided', {}, ['sharing-choice-missing', 'sharing-decider-missing']],
    [
      'nobody told, the family neither',
      { choice: 'shared', by: 'w-bea' },
      [
        'sharing-with-missing',
        'tell-family-what-missing',
        'tell-family-how-missing',
        'tell-family-when-missing',
      ],
    ],
  ] as const)('%s is no decision', (_, decision, codes) => {
    expect(refusals(given(dana, begun), decide(decision)).map((text) => text.split(' ')[0])).toEqual(codes);
  });

  test('that is still being written is taken in, and its gaps are said', () => {
    const half = {
      ...at,
      type: 'update',
      what: {
        section: 'sharing',
        row: { id: 's1', on: day, about: 'dana', answers: {}, choice: 'not-shared' },
      },
    } as const;
    expect(warnings(given(dana, begun), half)).toEqual([
      'sharing-decider-missing at what.row.by',
      'sharing-reason-missing at what.row.reason',
    ]);
  });

  test('stands once it is whole', () => {
    const record = given(dana, begun, notShared);
    expect(refusals(record, shared)).toEqual(['already-settled at sharing']);
    expect(refusals(record, { ...begun, type: 'update' } as RecordCommand)).toEqual([
      'already-settled at what.row.id',
    ]);
    expect(refusals(given(dana), shared)).toEqual(['not-in-record at sharing']);
  });
});

describe('a plan of each kind, agreed before it is whole, says what it lacks', () => {
  const kinds: readonly PlanRow['kind'][] = [
    'single-action-plan',
    'family-support-plan',
    'two-way-agreement',
    'contract',
    'work-plan',
    'risk-reduction-plan',
  ];
  test.each(kinds)('%s', (kind) => {
    const record = given(dana, add({ section: 'plans', row: { kind, id: 'p1' } as PlanRow }));
    const refused = refusals(record, {
      ...at,
      type: 'agreePlan',
      plan: 'p1',
      agreedOn: day,
      reviewInWorkingDays: 20,
    });
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((one) => one.includes('plan'))).toBe(true);
  });
});

describe('a flag', () => {
  const since = isoDate('2026-10-01');
  const set = add({
    section: 'flags',
    row: { id: 'fl1', about: 'dana', on: since, risks: ['safety.threat.verbal'], note: 'Go in pairs.' },
  });
  const move = (
    command: Extract<RecordCommand, { readonly type: 'moveFlag' }>['command'],
  ): RecordCommand => ({ ...at, type: 'moveFlag', flag: 'fl1', command });
  const lifted = move({ type: 'lift', on: day, note: 'Calm for a year.' });

  test('keeps its risks when the person is erased: they are ids, and its words go', () => {
    const record = given(dana, set, { ...at, type: 'redactPerson', person: 'dana', reason: 'Asked for it.' });
    expect(record.flags).toMatchObject([{ risks: ['safety.threat.verbal'], note: '…' }]);
  });

  test('without words is looked at without words', () => {
    const bare = add({
      section: 'flags',
      row: { id: 'fl1', about: 'dana', on: since, risks: ['safety.threat.verbal'] },
    });
    const [flag] = given(dana, bare, move({ type: 'review', on: day })).flags ?? [];
    expect(flag).toEqual({
      id: 'fl1',
      about: 'dana',
      on: since,
      risks: ['safety.threat.verbal'],
      reviewedOn: day,
    });
  });

  test('is looked at again, made known and taken off; what stood there stays', () => {
    const record = given(
      dana,
      set,
      move({ type: 'review', on: day, note: 'Still needed.' }),
      move({ type: 'review', on: since }),
      move({ type: 'tell', on: day, to: ['w-bea', 'w-cal'] }),
      move({ type: 'tell', on: day, to: ['w-cal'] }),
      lifted,
    );
    expect(record.flags).toEqual([
      {
        id: 'fl1',
        about: 'dana',
        on: since,
        risks: ['safety.threat.verbal'],
        reviewedOn: day,
        knownTo: ['w-bea', 'w-cal'],
        liftedOn: day,
        note: 'Go in pairs.\nStill needed.\nCalm for a year.',
      },
    ]);
  });

  test.each([
    {
      name: 'looked at before it was set',
      record: given(dana, set),
      command: move({ type: 'review', on: isoDate('2026-09-30') }),
      codes: ['before-flag-set at command.on'],
    },
    {
      name: 'looked at tomorrow',
      record: given(dana, set),
      command: move({ type: 'review', on: tomorrow }),
      codes: ['dated-after-recording at command.on'],
    },
    {
      name: 'taken off without a reason',
      record: given(dana, set),
      command: move({ type: 'lift', on: day, note: ' ' }),
      codes: ['reason-required at command.note'],
    },
    {
      name: 'taken off twice',
      record: given(dana, set, lifted),
      command: lifted,
      codes: ['already-settled at flag'],
    },
    {
      name: 'taken off where there is none',
      record: given(dana),
      command: lifted,
      codes: ['not-in-record at flag'],
    },
    {
      name: 'rewritten once it is off',
      record: given(dana, set, lifted),
      command: { ...set, type: 'update' } as RecordCommand,
      codes: ['already-settled at what.row.id'],
    },
    {
      name: 'set as taken off, before it was set and without a reason',
      record: given(dana),
      command: add({
        section: 'flags',
        row: { id: 'fl2', about: 'dana', on: since, risks: [], liftedOn: isoDate('2026-09-30') },
      }),
      codes: ['before-flag-set at what.row.liftedOn', 'reason-required at what.row.note'],
    },
    {
      name: 'reviewed after it is written down',
      record: given(dana),
      command: add({
        section: 'flags',
        row: { id: 'fl2', about: 'dana', on: since, risks: [], reviewedOn: tomorrow },
      }),
      codes: ['dated-after-recording at what.row.reviewedOn'],
    },
  ])('is not $name', ({ record, command, codes }) => {
    expect(refusals(record, command)).toEqual(codes);
  });
});

describe('a mark in the register', () => {
  const mark = (id: string, session: 'am' | 'pm', code: string) =>
    add({ section: 'sessions', row: { id, child: 'ella', on: day, session, code } });

  test('stands once a half-day; a wrong one is corrected', () => {
    const record = given(ella, mark('a1', 'am', '/'), mark('a2', 'pm', '\\'));
    expect(refusals(record, mark('a3', 'am', 'O'))).toEqual(['session-already-marked at what.row.session']);
    expect(
      given(ella, mark('a1', 'am', 'O'), {
        ...at,
        type: 'correct',
        what: { section: 'sessions', row: { id: 'a1', child: 'ella', on: day, session: 'am', code: 'I' } },
        reason: 'The parent rang.',
      }).sessions,
    ).toMatchObject([{ code: 'I' }]);
  });
});

test('where a list holds one id twice, which no parser lets through, the first is put right', () => {
  const twice = [
    { id: 'dana', role: 'parent', name: 'A' },
    { id: 'dana', role: 'parent', name: 'B' },
  ] as const;
  const { people } = applyEvents(deepFreeze({ ...openRecord('f1'), people: twice }), [
    {
      ...at,
      type: 'corrected',
      reason: 'Her name.',
      what: { section: 'people', row: { id: 'dana', role: 'parent', name: 'Dana' } },
    },
  ]);
  expect(people.map(({ name }) => name)).toEqual(['Dana', 'B']);
});
