import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHANGE_INDICATORS,
  CHANGE_STAGES,
  CHG_1,
  CHG_2,
  CHG_13_DERIVED,
  type ChangeCommand,
  type ChangeEvent,
  type ChangeRefusal,
  type ChangeStage,
  type ChangeState,
  decideChange,
  evolveChange,
  nextMoves,
  startChange,
} from '../../src/change/index.js';
import { ChangeEvent as EventSchema, ChangeState as StateSchema } from '../../src/change/schema.js';
import { addDays, isoDate } from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';
import { ON, placed, stages } from './support.js';

const since = isoDate('2026-06-01');
const [PRE, CON, DET, ACT, MAIN] = CHANGE_STAGES;
const at = (stage: ChangeState['stage']): ChangeState =>
  deepFreeze(
    stage === 'not-located' ? startChange('p1', 'n1') : { parent: 'p1', neededChange: 'n1', stage, since },
  );
const STATES = [...CHANGE_STAGES, 'not-located'] as const;

/** What is expected: the stage afterwards, or why not. */
type Expected = ChangeStage | ChangeRefusal;
type Row = {
  readonly from: ChangeState['stage'];
  readonly command: ChangeCommand;
  readonly expected: Expected;
};

const locate = (stage: ChangeStage, evidence: readonly string[] = []): ChangeCommand => ({
  type: 'locate',
  on: ON,
  stage,
  evidence,
});
const relocate = (stage: ChangeStage, reason: string): ChangeCommand => ({
  type: 'relocate',
  on: ON,
  stage,
  reason,
});
const moveOn = (evidence: readonly string[]): ChangeCommand => ({ type: 'moveOn', on: ON, evidence });
const relapse = (to: ChangeStage): ChangeCommand => ({ type: 'recordRelapse', on: ON, to });

const early = 'nothing-to-relapse-from';
const later = 'relapse-must-be-to-earlier-stage';
/** 10.0 and CHG-13: a relapse loses a change that had begun, and leads to an earlier stage that a person names. */
const RELAPSES: Readonly<Record<ChangeState['stage'], readonly Expected[]>> = {
  'not-located': ['not-located', 'not-located', 'not-located', 'not-located', 'not-located'],
  'change.precontemplation': [early, early, early, early, early],
  'change.contemplation': [early, early, early, early, early],
  'change.determination': [early, early, early, early, early],
  'change.action': [PRE, CON, DET, later, later],
  'change.maintenance': [PRE, CON, DET, ACT, later],
};
/** CHG-1: one stage on at a time, and none after the last. */
const ONWARD: Readonly<Record<ChangeState['stage'], Expected>> = {
  'not-located': 'not-located',
  'change.precontemplation': CON,
  'change.contemplation': DET,
  'change.determination': ACT,
  'change.action': MAIN,
  'change.maintenance': 'already-at-last-stage',
};

const rows: readonly Row[] = STATES.flatMap((from): readonly Row[] => {
  const known = from !== 'not-located';
  const onward = ONWARD[from];
  const moves = (CHANGE_STAGES as readonly string[]).includes(onward);
  return [
    ...CHANGE_STAGES.map((stage) => ({
      from,
      command: locate(stage),
      expected: known ? ('already-located' as const) : stage,
    })),
    ...CHANGE_STAGES.map((stage) => ({
      from,
      command: locate(stage, ['o1']),
      expected: known ? ('already-located' as const) : stage,
    })),
    ...CHANGE_STAGES.map((stage) => ({
      from,
      command: relocate(stage, 'We had misread it.'),
      expected: !known
        ? ('not-located' as const)
        : stage === from
          ? ('already-at-this-stage' as const)
          : stage,
    })),
    ...['', ' \n\t '].flatMap((reason) =>
      CHANGE_STAGES.map((stage) => ({
        from,
        command: relocate(stage, reason),
        expected: !known
          ? ('not-located' as const)
          : stage === from
            ? ('already-at-this-stage' as const)
            : ('reason-required' as const),
      })),
    ),
    { from, command: moveOn(['o1']), expected: onward },
    { from, command: moveOn([]), expected: moves ? 'move-needs-evidence' : onward },
    ...CHANGE_STAGES.map((to, place) => ({
      from,
      command: relapse(to),
      expected: RELAPSES[from][place] ?? early,
    })),
  ];
});

describe('given a stage, when something is recorded', () => {
  test('every state meets every command', () => expect(rows).toHaveLength(6 * (5 * 6 + 2)));

  test.each(rows)(
    '$from, $command.type $command.stage$command.to $command.reason$command.evidence → $expected',
    ({ from, command, expected }) => {
      const state = at(from);
      const decided = decideChange(state, deepFreeze(command));
      if ((CHANGE_STAGES as readonly string[]).includes(expected)) {
        if (!decided.ok) throw new Error(`refused: ${decided.issues[0]?.code}`);
        expect(decided.warnings).toEqual([]);
        expect(evolveChange(state, deepFreeze(decided.value))).toEqual({
          parent: 'p1',
          neededChange: 'n1',
          stage: expected,
          since: ON,
        });
      } else {
        expect(decided).toMatchObject({ ok: false, issues: [{ code: expected, kind: 'invalid' }] });
      }
    },
  );
});

describe('the events', () => {
  test.each([
    {
      from: 'not-located',
      command: locate(ACT, ['o1']),
      event: { type: 'located', on: ON, stage: ACT, evidence: ['o1'] },
    },
    {
      from: ACT,
      command: relocate(CON, 'Misread.'),
      event: { type: 'relocated', on: ON, stage: CON, reason: 'Misread.' },
    },
    {
      from: DET,
      command: moveOn(['o1', 'o2']),
      event: { type: 'movedOn', on: ON, to: ACT, evidence: ['o1', 'o2'] },
    },
    { from: MAIN, command: relapse(CON), event: { type: 'relapsed', on: ON, from: MAIN, to: CON } },
    {
      from: ACT,
      command: { ...relapse(PRE), note: 'Lost the tenancy.' } as ChangeCommand,
      event: { type: 'relapsed', on: ON, from: ACT, to: PRE, note: 'Lost the tenancy.' },
    },
  ] as const)('$command.type gives $event.type', ({ from, command, event }) => {
    const decided = decideChange(at(from), command);
    expect(decided).toEqual({ ok: true, value: event, warnings: [] });
    expect(EventSchema.parse(event)).toEqual(event);
  });
});

describe('refusals say where and with what', () => {
  test.each([
    {
      from: CON,
      command: moveOn([]),
      path: ['evidence'],
      detail: { stage: DET, lookFor: CHANGE_INDICATORS[DET] },
    },
    { from: MAIN, command: relapse(MAIN), path: ['to'], detail: { from: MAIN, to: MAIN } },
    { from: CON, command: relapse(PRE), path: ['type'], detail: { stage: CON } },
    { from: CON, command: locate(PRE), path: ['type'], detail: { stage: CON } },
    { from: CON, command: relocate(CON, 'x'), path: ['stage'], detail: { stage: CON } },
    { from: MAIN, command: moveOn(['o1']), path: ['type'], detail: { stage: MAIN } },
    { from: CON, command: relocate(PRE, ''), path: ['reason'], detail: undefined },
    { from: 'not-located', command: moveOn(['o1']), path: ['type'], detail: undefined },
    { from: 'not-located', command: relocate(PRE, 'Misread.'), path: ['type'], detail: undefined },
    { from: 'not-located', command: relapse(PRE), path: ['type'], detail: undefined },
  ] as const)('$from, $command.type', ({ from, command, path, detail }) => {
    const decided = decideChange(at(from), command);
    expect(decided.ok ? [] : decided.issues.map((issue) => [issue.path, issue.detail])).toEqual([
      [path, detail],
    ]);
  });
});

describe('nothing is recorded before the last event', () => {
  const commands = [locate(PRE), relocate(PRE, 'Misread.'), moveOn(['o1']), relapse(PRE)];
  test.each(commands)('$type a day too early', (command) =>
    expect(decideChange(at(MAIN), { ...command, on: addDays(since, -1) })).toMatchObject({
      ok: false,
      issues: [{ code: 'before-last-event', path: ['on'], detail: { on: '2026-05-31', since } }],
    }),
  );
  test('on the same day it may be', () =>
    expect(decideChange(at(CON), { ...moveOn(['o1']), on: since }).ok).toBe(true));
  test('a parent without events can be placed on any day', () =>
    expect(decideChange(at('not-located'), { ...locate(PRE), on: isoDate('0000-01-01') }).ok).toBe(true));
});

describe('what can be recorded next', () => {
  test.each([
    { from: 'not-located', moves: [['locate', CHANGE_STAGES]] },
    {
      from: PRE,
      moves: [
        ['moveOn', [CON]],
        ['relocate', [CON, DET, ACT, MAIN]],
      ],
    },
    {
      from: CON,
      moves: [
        ['moveOn', [DET]],
        ['relocate', [PRE, DET, ACT, MAIN]],
      ],
    },
    {
      from: DET,
      moves: [
        ['moveOn', [ACT]],
        ['relocate', [PRE, CON, ACT, MAIN]],
      ],
    },
    {
      from: ACT,
      moves: [
        ['moveOn', [MAIN]],
        ['recordRelapse', [PRE, CON, DET]],
        ['relocate', [PRE, CON, DET, MAIN]],
      ],
    },
    {
      from: MAIN,
      moves: [
        ['recordRelapse', [PRE, CON, DET, ACT]],
        ['relocate', [PRE, CON, DET, ACT]],
      ],
    },
  ] as const)('$from', ({ from, moves }) =>
    expect(nextMoves(at(from)).map(({ type, to }) => [type, to])).toEqual(moves),
  );

  test('is exactly what is accepted', () => {
    for (const from of STATES) {
      const accepted = rows
        .filter((row) => row.from === from && (CHANGE_STAGES as readonly string[]).includes(row.expected))
        .map(({ command, expected }) => `${command.type} ${expected}`);
      const offered = nextMoves(at(from)).flatMap(({ type, to }) => to.map((stage) => `${type} ${stage}`));
      expect(new Set(offered)).toEqual(new Set(accepted));
      expect(new Set(offered).size).toBe(offered.length);
    }
  });

  test('a first place is looked for among every indicator, a move on among those of the next stage', () => {
    expect(nextMoves(at('not-located'))[0]).toMatchObject({
      lookFor: Object.values(CHANGE_INDICATORS).flat(),
      rule: CHG_2,
    });
    expect(nextMoves(at(DET))[0]).toMatchObject({ lookFor: CHANGE_INDICATORS[ACT], rule: CHG_1 });
  });

  test('only a step forward has indicators to look for', () => {
    const looked = nextMoves(at(ACT)).map(({ type, lookFor }) => [type, lookFor.length > 0]);
    expect(looked).toEqual([
      ['moveOn', true],
      ['recordRelapse', false],
      ['relocate', false],
    ]);
  });

  test('D-21: a relapse rests on a derived rule that says what the toolkit does and what others do', () => {
    const [, move] = nextMoves(at(ACT));
    expect(move).toMatchObject({ type: 'recordRelapse', rule: CHG_13_DERIVED });
    expect(move?.rule.cite).toMatchObject({
      basis: 'derived',
      note: expect.stringMatching(/five stages.*sixth stage/),
    });
  });
});

test('a parent and a change start with no stage and no day', () =>
  expect(startChange('p1', 'n1')).toEqual({ parent: 'p1', neededChange: 'n1', stage: 'not-located' }));

test('CHG-5, CHG-6: what happens to one parent’s change leaves the other parent’s as it is', () => {
  const [mother, father] = [at(CON), deepFreeze({ ...at(PRE), parent: 'p2' })];
  const decided = decideChange(mother, moveOn(['o1']));
  if (!decided.ok) throw new Error('refused');
  expect(evolveChange(mother, decided.value)).toMatchObject({ parent: 'p1', stage: DET });
  expect(father).toMatchObject({ parent: 'p2', stage: PRE });
});

const commands: fc.Arbitrary<ChangeCommand> = fc
  .record({
    type: fc.constantFrom('locate', 'relocate', 'moveOn', 'recordRelapse'),
    day: fc.integer({ min: -30, max: 30 }),
    stage: stages,
    evidence: fc.array(fc.constantFrom('o1', 'o2'), { maxLength: 2 }),
    reason: fc.constantFrom('', ' ', 'Misread.'),
  })
  .map(({ type, day, stage, evidence, reason }): ChangeCommand => {
    const on = addDays(ON, day);
    switch (type) {
      case 'locate':
        return deepFreeze({ type, on, stage, evidence });
      case 'relocate':
        return deepFreeze({ type, on, stage, reason });
      case 'moveOn':
        return deepFreeze({ type, on, evidence });
      default:
        return deepFreeze({ type: 'recordRelapse', on, to: stage });
    }
  });

describe('for any course of events', () => {
  test('what was decided can be replayed, days never run back, and nothing is refused twice over', () =>
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 20 }), (course) => {
        let state: ChangeState = deepFreeze(startChange('p1', 'n1'));
        const events: ChangeEvent[] = [];
        for (const command of course) {
          const decided = decideChange(state, command);
          if (!decided.ok) {
            expect(decided.issues).toHaveLength(1);
            continue;
          }
          expect(EventSchema.parse(decided.value)).toEqual(decided.value);
          expect(state.since === undefined || state.since <= decided.value.on).toBe(true);
          state = deepFreeze(evolveChange(state, decided.value));
          expect(StateSchema.parse(state)).toEqual(state);
          expect(state.since).toBe(command.on);
          events.push(decided.value);
        }
        expect(events.reduce(evolveChange, startChange('p1', 'n1'))).toEqual(state);
      }),
    ));
  test('a stage is left forward by one, back by relapse, or by a correction that says why', () =>
    fc.assert(
      fc.property(stages, commands, (stage, command) => {
        const decided = decideChange({ parent: 'p1', neededChange: 'n1', stage }, command);
        if (!decided.ok) return;
        const to = evolveChange(at(stage), decided.value).stage;
        const step = CHANGE_STAGES.indexOf(to as ChangeStage) - CHANGE_STAGES.indexOf(stage);
        if (command.type === 'moveOn') expect(step).toBe(1);
        else if (command.type === 'recordRelapse') expect(step).toBeLessThan(0);
        else expect(step).not.toBe(0);
        expect(command.type).not.toBe('locate');
      }),
    ));
  test('what is offered is never refused', () =>
    fc.assert(
      fc.property(placed, (stage) => {
        for (const { type, to } of nextMoves(at(stage)))
          for (const target of to) {
            const command = {
              locate: locate(target),
              relocate: relocate(target, 'x'),
              moveOn: moveOn(['o']),
              recordRelapse: relapse(target),
            }[type];
            const decided = decideChange(at(stage), command);
            expect(decided.ok && evolveChange(at(stage), decided.value).stage).toBe(target);
          }
      }),
    ));
});
