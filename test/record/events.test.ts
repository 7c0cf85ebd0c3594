import fc from 'fast-check';
import jsonPatch from 'fast-json-patch';
import { describe, expect, test } from 'vitest';
import service from '../../examples/data/service.json' with { type: 'json' };
import { isoDate } from '../../src/kernel/index.js';
import {
  applyEvents,
  decideRecord,
  evolveRecord,
  type FamilyRecord,
  openRecord,
  type RecordCommand,
  type RecordEvent,
} from '../../src/record/index.js';
import { patchesOf } from '../../src/record/patches.js';
import { RecordCommand as CommandSchema, parseFamilyRecord } from '../../src/record/schema.js';
import { deepFreeze } from '../support/builders.js';

/** Another library's reading of RFC 6902; it works on copies. */
const applyPatch = (document: unknown, patch: readonly unknown[]): unknown =>
  jsonPatch.applyPatch(structuredClone(document), structuredClone(patch) as never, true, false).newDocument;

const day = isoDate('2026-11-20');
const by = 'w-bea';
const at = { on: day, by } as const;

const given = (...commands: readonly RecordCommand[]): FamilyRecord =>
  commands.reduce((record, command) => {
    const decided = decideRecord(record, deepFreeze(command));
    if (!decided.ok) throw new Error(JSON.stringify(decided.issues));
    return deepFreeze(applyEvents(record, decided.value));
  }, openRecord('f1'));

const dana: RecordCommand = {
  ...at,
  type: 'add',
  what: { section: 'people', row: { id: 'dana', role: 'parent', name: 'Dana' } },
};
const need: RecordCommand = {
  ...at,
  type: 'add',
  what: { section: 'neededChanges', row: { id: 'n1', parent: 'dana', what: 'Mornings' } },
};
const seen: RecordCommand = {
  ...at,
  type: 'add',
  what: {
    section: 'observations',
    row: {
      id: 'o1',
      on: isoDate('2026-11-19'),
      about: 'dana',
      item: 'change.contemplation.indicator.acknowledges-problem',
      answer: 'no',
      note: 'Dana said so.',
    },
  },
};
const met: RecordCommand = {
  ...at,
  type: 'add',
  what: {
    section: 'contacts',
    row: { id: 'c1', on: day, channel: 'office', outcome: 'held', present: ['dana'], note: 'Dana came.' },
  },
};
const appointed: RecordCommand = {
  ...at,
  type: 'lead',
  command: { type: 'appoint', on: day, worker: 'w1', name: 'Amara' },
};
const handOver = (worker: string, reason: string): RecordCommand => ({
  ...at,
  type: 'lead',
  command: { type: 'handOver', on: day, worker, name: 'Bea', reason, familyTold: 'yes' },
});
const located: RecordCommand = {
  ...at,
  type: 'moveChange',
  neededChange: 'n1',
  command: { type: 'locate', on: day, stage: 'change.contemplation', evidence: ['o1'] },
};

describe('deciding', () => {
  const rows: readonly {
    readonly name: string;
    readonly record: FamilyRecord;
    readonly command: RecordCommand;
    readonly refused: readonly string[];
  }[] = [
    {
      name: 'the same person twice',
      record: given(dana),
      command: dana,
      refused: ['already-in-record at what.row.id'],
    },
    {
      name: 'a person with the id of the family',
      record: given(),
      command: { ...at, type: 'add', what: { section: 'people', row: { id: 'f1', role: 'parent' } } },
      refused: ['already-in-record at what.row.id'],
    },
    {
      name: 'an observation about nobody',
      record: given(),
      command: seen,
      refused: ['not-in-record at what.row.about'],
    },
    {
      name: 'an observation at no contact',
      record: given(dana),
      command: {
        ...at,
        type: 'add',
        what: {
          section: 'observations',
          row: { id: 'o2', on: day, about: 'f1', item: 'x', answer: 'yes', contact: 'c9' },
        },
      },
      refused: ['not-in-record at what.row.contact'],
    },
    {
      name: 'a stranger’s sessions at school',
      record: given(dana),
      command: {
        ...at,
        type: 'add',
        what: { section: 'sessions', row: { id: 'a1', child: 'zed', on: day, session: 'am', code: '/' } },
      },
      refused: ['not-in-record at what.row.child'],
    },
    {
      name: 'a GROW conversation with somebody who is not there',
      record: given(dana),
      command: {
        ...at,
        type: 'add',
        what: {
          section: 'grow',
          row: {
            status: 'draft',
            id: 'g1',
            need: 'n1',
            voices: ['dana', 'zed'],
            startedOn: day,
            updatedOn: day,
            goals: [],
            replies: [],
            options: [],
            steps: [],
          },
        },
      },
      refused: ['not-in-record at what.row.voices'],
    },
    {
      name: 'a contact to which a stranger was invited',
      record: given(dana),
      command: {
        ...at,
        type: 'add',
        what: {
          section: 'contacts',
          row: { id: 'c3', on: day, channel: 'office', outcome: 'no-show', invited: ['zed'] } as never,
        },
      },
      refused: ['not-in-record at what.row.invited'],
    },
    ...(['add', 'correct'] as const).map((type) => ({
      name: `how a worker is, by ${type}`,
      record: given(dana, seen),
      command: {
        ...at,
        type,
        reason: 'heard',
        what: {
          section: 'observations' as const,
          row: {
            id: type === 'add' ? 'o2' : 'o1',
            on: day,
            about: 'dana',
            item: 'wellbeing.sign.toll.lethargy',
            answer: 'yes' as const,
          },
        },
      },
      refused: ['staff-only-item at what.row.item'],
    })),
    {
      name: 'a contact with a stranger, dated tomorrow',
      record: given(dana),
      command: {
        ...at,
        type: 'add',
        what: {
          section: 'contacts',
          row: {
            id: 'c2',
            on: isoDate('2026-11-21'),
            channel: 'office',
            outcome: 'held',
            present: ['dana', 'zed'],
          },
        },
      },
      refused: ['dated-after-recording at what.row.on', 'not-in-record at what.row.present'],
    },
    {
      name: 'a change for nobody',
      record: given(),
      command: need,
      refused: ['not-in-record at what.row.parent'],
    },
    {
      name: 'sharing about nobody',
      record: given(),
      command: {
        ...at,
        type: 'add',
        what: { section: 'sharing', row: { id: 's1', on: day, about: 'zed', answers: {} } },
      },
      refused: ['not-in-record at what.row.about'],
    },
    {
      name: 'an observation changed without saying that it was wrong',
      record: given(dana, seen),
      command: { ...seen, type: 'update' } as RecordCommand,
      refused: ['only-drafts-are-updated at what.section'],
    },
    {
      name: 'a correction of nothing, without a reason',
      record: given(dana),
      command: { ...seen, type: 'correct', reason: ' ' } as RecordCommand,
      refused: ['nothing-to-correct at what.row.id', 'reason-required at reason'],
    },
    {
      name: 'a move on no change',
      record: given(dana),
      command: located,
      refused: ['not-in-record at neededChange'],
    },
    {
      name: 'a move on evidence that is not there',
      record: given(dana, need),
      command: located,
      refused: ['not-in-record at command.evidence.0'],
    },
    {
      name: 'a move dated tomorrow',
      record: given(dana, need, seen),
      command: {
        ...located,
        command: { type: 'moveOn', on: isoDate('2026-11-21'), evidence: [] },
      } as RecordCommand,
      refused: ['dated-after-recording at command.on'],
    },
    {
      name: 'a move the cycle does not allow',
      record: given(dana, need, seen),
      command: {
        ...located,
        command: { type: 'recordRelapse', on: day, to: 'change.action' },
      } as RecordCommand,
      refused: ['not-located at command.type'],
    },
    {
      name: 'the lead handed over without a reason',
      record: given(appointed),
      command: handOver('w2', ' '),
      refused: ['handover-without-reason at command.reason'],
    },
    {
      name: 'the lead handed to the one who has it',
      record: given(appointed),
      command: handOver('w1', 'again'),
      refused: ['handover-to-same-person at command.worker'],
    },
    {
      name: 'a lead from tomorrow',
      record: given(),
      command: { ...appointed, on: isoDate('2026-11-19') },
      refused: ['dated-after-recording at command.on'],
    },
    {
      name: 'a stranger redacted',
      record: given(),
      command: { ...at, type: 'redactPerson', person: 'zed', reason: 'asked' },
      refused: ['not-in-record at person'],
    },
    {
      name: 'somebody redacted without a ground',
      record: given(dana),
      command: { ...at, type: 'redactPerson', person: 'dana', reason: '' },
      refused: ['reason-required at reason'],
    },
  ];

  test.each(rows)('refuses $name', ({ record, command, refused }) => {
    const decided = decideRecord(record, deepFreeze(command));
    expect(decided.ok).toBe(false);
    if (!decided.ok)
      expect(decided.issues.map(({ code, path }) => `${code} at ${path.join('.')}`)).toEqual(refused);
  });

  test('accepts what belongs, and says who and when', () => {
    const record = given(dana, need, seen, met, located);
    expect(record.people).toHaveLength(1);
    expect(record.neededChanges[0]?.events).toEqual([
      { type: 'located', on: day, stage: 'change.contemplation', evidence: ['o1'] },
    ]);
    const decided = decideRecord(record, appointed);
    expect(decided.ok && decided.value).toEqual([
      { type: 'leadChanged', ...at, event: { type: 'appointed', on: day, worker: 'w1', name: 'Amara' } },
    ]);
  });
});

describe('a correction', () => {
  const record = given(dana, need, seen, located, {
    ...at,
    type: 'correct',
    what: {
      section: 'observations',
      row: { ...(seen as { what: { row: object } }).what.row, answer: 'yes' },
    },
    reason: 'Wrong box.',
  } as RecordCommand);

  test('puts the row right and keeps it as it was, with who and why', () => {
    expect(record.observations.map(({ answer }) => answer)).toEqual(['yes']);
    expect(record.corrections).toMatchObject([
      { on: day, by, reason: 'Wrong box.', section: 'observations', id: 'o1', was: { answer: 'no' } },
    ]);
  });

  test('of a needed change keeps what happened on its cycle', () => {
    const after = applyEvents(record, [
      {
        type: 'corrected',
        ...at,
        what: { section: 'neededChanges', row: { id: 'n1', parent: 'dana', what: 'Bedtimes' } },
        reason: 'Misheard.',
      },
    ]);
    expect(after.neededChanges).toMatchObject([{ what: 'Bedtimes', events: [{ type: 'located' }] }]);
  });
});

describe('going on with a draft', () => {
  test('a decision about sharing grows', () => {
    const begun: RecordCommand = {
      ...at,
      type: 'add',
      what: { section: 'sharing', row: { id: 's1', on: day, about: 'dana', answers: {} } },
    };
    const record = given(dana, begun, {
      ...begun,
      type: 'update',
      what: {
        section: 'sharing',
        row: {
          id: 's1',
          on: day,
          about: 'dana',
          answers: {},
          choice: 'not-shared',
          by,
          reason: 'Nothing to share.',
        },
      },
    } as RecordCommand);
    expect(record.sharing).toMatchObject([{ choice: 'not-shared' }]);
    expect(record.corrections).toBeUndefined();
  });

  test('strategies in use may change before anything has happened on the cycle', () => {
    const record = given(dana, need, {
      ...need,
      type: 'update',
      what: {
        section: 'neededChanges',
        row: { id: 'n1', parent: 'dana', what: 'Mornings', strategies: ['x'] },
      },
    } as RecordCommand);
    expect(record.neededChanges).toEqual([{ id: 'n1', parent: 'dana', what: 'Mornings', strategies: ['x'] }]);
  });
});

describe('redaction', () => {
  const wrong: RecordCommand = {
    ...seen,
    type: 'correct',
    what: {
      section: 'observations',
      row: { ...(seen as { what: { row: object } }).what.row, note: 'Dana wrote.' },
    },
    reason: 'Dana rang to say.',
  } as RecordCommand;
  const record = given(dana, need, seen, met, located, wrong, {
    ...at,
    type: 'redactPerson',
    person: 'dana',
    reason: 'Asked for it.',
  });

  test('leaves no word that names or describes the person', () => {
    expect(JSON.stringify(record)).not.toMatch(/Dana|Mornings/);
  });

  test('leaves the structure: ids, days, answers, moves', () => {
    expect(record.observations).toMatchObject([{ id: 'o1', about: 'dana', answer: 'no', note: '…' }]);
    expect(record.contacts).toMatchObject([{ id: 'c1', present: ['dana'], outcome: 'held' }]);
    expect(record.neededChanges[0]?.events).toHaveLength(1);
    expect(parseFamilyRecord(record, { on: day }).ok).toBe(true);
  });

  test('leaves a document its kind and days, and none of its words, corrected ones neither', () => {
    const document = (id: string, row: object): RecordCommand =>
      ({ ...at, type: 'add', what: { section: 'documents', row: { id, on: day, ...row } } }) as RecordCommand;
    const words = 'Dana will not open the door.';
    const difficulty = { kind: 'difficulty', people: ['dana'], draft: { by: 'w1', whatIsDifficult: words } };
    const written = given(
      dana,
      document('d1', difficulty),
      { ...document('d1', difficulty), type: 'correct', reason: 'Dana rang.' } as RecordCommand,
      document('d2', { kind: 'significant-threat', draft: { about: 'dana', manager: 'm1', how: words } }),
      document('d3', { kind: 'agencies-meeting', draft: { on: day, excluded: ['dana'], workPlan: words } }),
      document('d4', {
        kind: 'stance',
        people: ['dana'],
        draft: { stance: 'optimistic-supportive', because: words },
      }),
      document('d5', { kind: 'circumstance', people: ['dana'], draft: { what: words } }),
      document('d6', { kind: 'circumstance', draft: { what: 'The school moved.' } }),
      { ...at, type: 'redactPerson', person: 'dana', reason: 'Asked for it.' },
    );
    expect(JSON.stringify(written)).not.toMatch(/Dana/);
    expect(written.documents?.map(({ draft }) => draft)).toEqual([
      { by: 'w1', whatIsDifficult: '…' },
      { about: 'dana', manager: 'm1', how: '…' },
      { on: day, excluded: ['dana'], workPlan: '…' },
      { stance: 'optimistic-supportive', because: '…' },
      { what: '…' },
      { what: 'The school moved.' },
    ]);
    expect(parseFamilyRecord(written, { on: day }).ok).toBe(true);
  });

  test('leaves others alone', () => {
    const kit: RecordCommand = {
      ...at,
      type: 'add',
      what: { section: 'people', row: { id: 'kit', role: 'parent', name: 'Kit' } },
    };
    const both = given(dana, kit, { ...at, type: 'redactPerson', person: 'dana', reason: 'Asked for it.' });
    expect(both.people.map(({ name }) => name)).toEqual(['…', 'Kit']);
    const kits = {
      ...need,
      what: { section: 'neededChanges', row: { id: 'n2', parent: 'kit', what: 'Evenings' } },
    } as RecordCommand;
    const apart = given(dana, kit, need, kits, {
      ...at,
      type: 'redactPerson',
      person: 'dana',
      reason: 'Asked.',
    });
    expect(apart.neededChanges.map(({ what }) => what)).toEqual(['…', 'Evenings']);
    expect(both).not.toHaveProperty('corrections');
  });
});

describe('events about what is not there', () => {
  const strays: readonly RecordEvent[] = [
    {
      type: 'updated',
      ...at,
      what: { section: 'sharing', row: { id: 's9', on: day, about: 'f1', answers: {} } },
    },
    {
      type: 'corrected',
      ...at,
      what: { section: 'people', row: { id: 'zed', role: 'parent' } },
      reason: 'x',
    },
    {
      type: 'changeMoved',
      ...at,
      neededChange: 'n9',
      event: { type: 'located', on: day, stage: 'change.action', evidence: [] },
    },
  ];
  test.each(strays)('$type changes nothing', (event) => {
    const record = given(dana);
    expect(evolveRecord(record, event)).toEqual(record);
  });
});

/** The commands that would have made an example family, in the order in which things happened. */
const commandsFor = (family: FamilyRecord): readonly RecordCommand[] => [
  ...family.people.map((row): RecordCommand => ({ ...at, type: 'add', what: { section: 'people', row } })),
  ...family.contacts.map(
    (row): RecordCommand => ({ ...at, type: 'add', what: { section: 'contacts', row } }),
  ),
  ...family.neededChanges.map(
    ({ events: _, ...row }): RecordCommand => ({
      ...at,
      type: 'add',
      what: { section: 'neededChanges', row },
    }),
  ),
  // What is said of a step of a plan can only be said once the plan is there.
  ...(family.grow ?? []).map(
    (row): RecordCommand => ({ ...at, type: 'add', what: { section: 'grow', row } }),
  ),
  ...family.observations.map(
    (row): RecordCommand => ({ ...at, type: 'add', what: { section: 'observations', row } }),
  ),
  ...(family.documents ?? []).map(
    (row): RecordCommand => ({ ...at, type: 'add', what: { section: 'documents', row } }),
  ),
  ...family.sharing.map((row): RecordCommand => ({ ...at, type: 'add', what: { section: 'sharing', row } })),
  appointed,
  handOver('w-bea', 'Amara moved team.'),
];

describe('the example families, made event by event', () => {
  test.each(service.families.map((one) => [one.id, one] as const))('%s', (_, input) => {
    const parsed = parseFamilyRecord(input, { on: day });
    if (!parsed.ok) throw new Error('example');
    const family = parsed.value;
    const events: RecordEvent[] = [];
    let record = openRecord(family.id, family.name);
    for (const command of commandsFor(family)) {
      expect(CommandSchema.safeParse(command).success).toBe(true);
      const decided = decideRecord(record, command);
      if (!decided.ok) throw new Error(JSON.stringify(decided.issues));
      events.push(...decided.value);
      record = applyEvents(record, decided.value);
    }
    expect(applyEvents(openRecord(family.id, family.name), events)).toEqual(record);
    expect(record.people).toEqual(family.people);
    expect(record.observations).toEqual(family.observations);
    expect(record.documents).toEqual(family.documents);
    expect(record.leads).toHaveLength(2);
    expect(parseFamilyRecord(record, { on: day }).ok).toBe(true);
  });
});

describe('patches', () => {
  const grown = (move: Extract<RecordEvent, { readonly type: 'growMoved' }>['move']): RecordEvent => ({
    type: 'growMoved',
    ...at,
    conversation: 'g1',
    move,
  });
  const settling: readonly RecordEvent[] = [
    grown({ type: 'start', need: 'n1', voices: ['dana'], on: day }),
    grown({ type: 'proposeGoal', id: 'goal', whose: 'dana', horizon: 'short', words: 'Be on time', on: day }),
    grown({ type: 'confirmGoal', goal: 'goal', by: 'dana', on: day }),
    { type: 'planAgreed', ...at, plan: 'p1', agreedOn: day, reviewInWorkingDays: 20 },
    {
      type: 'sharingDecided',
      ...at,
      sharing: 's1',
      decision: { choice: 'not-shared', by, reason: 'Known to all.' },
    },
    { type: 'flagMoved', ...at, flag: 'fl1', move: { type: 'review', on: day, note: 'Needed.' } },
    { type: 'flagMoved', ...at, flag: 'fl1', move: { type: 'tell', on: day, to: ['w-cal'] } },
  ];
  const start = given(
    dana,
    need,
    seen,
    met,
    { ...at, type: 'add', what: { section: 'plans', row: { kind: 'contract', id: 'p1' } } },
    {
      ...at,
      type: 'add',
      what: { section: 'sharing', row: { id: 's1', on: day, about: 'dana', answers: {} } },
    },
    { ...at, type: 'add', what: { section: 'flags', row: { id: 'fl1', on: day, about: 'dana', risks: [] } } },
  );
  const anyEvent: fc.Arbitrary<RecordEvent> = fc.oneof(
    fc.constantFrom(...settling),
    fc.constant<RecordEvent>({
      type: 'updated',
      ...at,
      what: { section: 'neededChanges', row: { id: 'n1', parent: 'dana', what: 'Bedtimes' } },
    }),
    fc.uuid().map(
      (id): RecordEvent => ({
        type: 'added',
        ...at,
        what: { section: 'people', row: { id, role: 'sibling', name: 'a/b~c' } },
      }),
    ),
    fc.constant<RecordEvent>({ type: 'personRedacted', ...at, person: 'dana', reason: 'asked' }),
    fc.constantFrom('yes', 'no', 'unknown').map(
      (answer): RecordEvent => ({
        type: 'corrected',
        ...at,
        what: {
          section: 'observations',
          row: { id: 'o1', on: day, about: 'dana', item: 'x', answer: answer as 'yes' },
        },
        reason: 'wrong box',
      }),
    ),
    fc.uuid().map(
      (worker): RecordEvent => ({
        type: 'leadChanged',
        ...at,
        event: { type: 'appointed', on: day, worker, name: 'Bea' },
      }),
    ),
    fc.constant<RecordEvent>({
      type: 'changeMoved',
      ...at,
      neededChange: 'n1',
      event: { type: 'located', on: day, stage: 'change.action', evidence: [] },
    }),
  );

  test('lead from the record before to the record after and back, by another library', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
        const { record, forward, inverse, trail } = patchesOf(start, events);
        expect(record).toEqual(applyEvents(start, events));
        expect(applyPatch(start, forward)).toEqual(record);
        expect(applyPatch(record, inverse)).toEqual(start);
        expect(trail).toHaveLength(events.length);
      }),
      { numRuns: 200 },
    );
  });

  test('freeze nothing that the caller passed in', () => {
    const record = openRecord('f1');
    const row = { id: 'p1', role: 'parent' as const };
    patchesOf(record, [{ type: 'added', ...at, what: { section: 'people', row } }]);
    expect([Object.isFrozen(record), Object.isFrozen(record.people), Object.isFrozen(row)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('say who, when and why', () => {
    const { trail, inverse } = patchesOf(start, [
      { type: 'personRedacted', ...at, person: 'dana', reason: 'asked' },
    ]);
    expect(trail).toEqual([{ on: day, by, type: 'personRedacted', reason: 'asked' }]);
    expect(inverse.length).toBeGreaterThan(0);
  });

  test.each<readonly [string, RecordEvent, string | undefined]>([
    ['a goal', settling[1] as RecordEvent, undefined],
    ['a plan agreed', settling[3] as RecordEvent, undefined],
    ['a decision about sharing', settling[4] as RecordEvent, 'Known to all.'],
    ['a flag looked at', settling[5] as RecordEvent, 'Needed.'],
    ['a flag made known', settling[6] as RecordEvent, undefined],
    [
      'a hand-over',
      {
        type: 'leadChanged',
        ...at,
        event: {
          type: 'handedOver',
          on: day,
          from: 'w1',
          worker: 'w2',
          name: 'Bea',
          reason: 'Amara left.',
          familyTold: 'yes',
        },
      },
      'Amara left.',
    ],
    [
      'an appointment',
      { type: 'leadChanged', ...at, event: { type: 'appointed', on: day, worker: 'w1', name: 'Amara' } },
      undefined,
    ],
    [
      'a place on the cycle put right',
      {
        type: 'changeMoved',
        ...at,
        neededChange: 'n1',
        event: { type: 'relocated', on: day, stage: 'change.action', reason: 'Fuller picture.' },
      },
      'Fuller picture.',
    ],
  ])('say why: %s', (_, event, reason) => {
    expect(patchesOf(start, [event]).trail).toEqual([
      { on: day, by, type: event.type, ...(reason === undefined ? {} : { reason }) },
    ]);
  });

  test('are by the standard’s own words: six operations of which three are used, and pointers', () => {
    const { forward, inverse } = patchesOf(start, settling);
    expect(jsonPatch.validate([...forward] as never, structuredClone(start) as never)).toBeUndefined();
    for (const { op, path } of [...forward, ...inverse]) {
      expect(['add', 'remove', 'replace']).toContain(op);
      expect(path).toMatch(/^(\/([^/~]|~0|~1)*)+$/);
    }
  });
});
