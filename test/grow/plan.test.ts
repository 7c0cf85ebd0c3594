import { describe, expect, test } from 'vitest';
import { finishGrow, type GrowPlan, listVoices, reviewGrow } from '../../src/grow/index.js';
import { type Answer, findingOf, isoDate, missingOf } from '../../src/kernel/index.js';
import { deepFreeze, observed } from '../support/builders.js';
import {
  codesOf,
  complete,
  DAY,
  open,
  planOf,
  say,
  stepOf,
  tryRevise,
  value,
  withGoals,
  withOptions,
  withReality,
} from './conversation.js';

const on = isoDate('2026-04-01');

describe('finishing, GRW-1 to GRW-5', () => {
  test.each([
    { at: 'nothing said', draft: open('p1'), codes: ['goal-missing', 'reality-not-explored'] },
    {
      at: 'a goal',
      draft: withGoals('p1'),
      codes: ['reality-not-explored', 'option-missing', 'step-missing'],
    },
    { at: 'how things are', draft: withReality('p1'), codes: ['option-missing', 'step-missing'] },
    { at: 'options', draft: withOptions('p1'), codes: ['step-missing'] },
    { at: 'one step of two', draft: say(withOptions('p1', 'p2'), stepOf('p1')), codes: ['step-missing'] },
    {
      at: 'an option not weighed',
      draft: say(complete('p1'), { type: 'addOption', id: 'x', goal: 'goal-p1', by: 'p1', words: 'Bus' }),
      codes: ['option-not-weighed'],
    },
    {
      at: 'a step half said',
      draft: say(complete('p1'), { type: 'addStep', id: 'x', goal: 'goal-p1' }),
      codes: ['step-incomplete'],
    },
    {
      at: 'a step that does not meet the goal',
      draft: value(tryRevise(complete('p1'), { type: 'reviseStep', step: 'step-p1', meetsGoal: 'no' })),
      codes: ['step-does-not-meet-goal'],
    },
    { at: 'everything', draft: complete('p1', 'p2'), codes: [] },
  ])('$at', ({ draft, codes }) => expect(codesOf(finishGrow(draft, { on }))).toEqual(codes));
  test('a half-said step says what it lacks', () =>
    expect(
      finishGrow(say(complete('p1'), { type: 'addStep', id: 'x', goal: 'goal-p1', what: 'Walk' }), { on }),
    ).toMatchObject({
      issues: [
        {
          detail: {
            step: 'x',
            parts: ['when', 'who', 'motivation', 'whoMustKnow', 'nextStep', 'support', 'meetsGoal'],
          },
        },
      ],
    }));
  test('not before the last answer', () =>
    expect(codesOf(finishGrow(complete('p1'), { on: isoDate('2026-02-28') }))).toEqual([
      'before-last-answer',
    ]));
  test('a step whose day has passed is worth a second look; one due today is not', () => {
    expect(finishGrow(complete('p1'), { on: isoDate('2026-03-15') })).toMatchObject({
      ok: true,
      warnings: [],
    });
    expect(finishGrow(complete('p1'), { on: isoDate('2026-03-16') })).toMatchObject({
      ok: true,
      warnings: [{ code: 'step-day-passed', kind: 'warning', path: ['steps', 0, 'when'] }],
    });
  });
  test('two parents, two goals on one need: the plan keeps both voices', () => {
    const plan = planOf('mother', 'father');
    expect(plan).toMatchObject({ status: 'plan', need: 'school mornings', finishedOn: '2026-03-02' });
    expect(
      listVoices(plan).map(({ person, goals, steps }) => [person, goals[0]?.words, steps[0]?.id]),
    ).toEqual([
      ['mother', 'What mother wants', 'step-mother'],
      ['father', 'What father wants', 'step-father'],
    ]);
  });
});

const plan: GrowPlan = planOf('p1', 'p2');
const STEP = 'step-p1';
const GOAL = 'goal-p1';
const DUE = '2026-03-15';
const progress = (what: string, about: string, answer: Answer = 'yes', day = '2026-03-10', id?: string) =>
  observed(`grow.progress.${what}`, answer, { about, on: day, ...(id === undefined ? {} : { id }) });

describe('reviewing steps', () => {
  test.each([
    { at: 'before its day, nothing said', given: [], day: '2026-03-14', standing: 'due' },
    { at: 'on its day, nothing said', given: [], day: DUE, standing: 'due' },
    { at: 'after its day, nothing said', given: [], day: '2026-03-16', standing: 'not-known' },
    {
      at: 'after its day, said not to be done',
      given: [progress('done', STEP, 'no')],
      day: '2026-03-16',
      standing: 'late',
    },
    {
      at: 'before its day, said not to be done',
      given: [progress('done', STEP, 'no')],
      day: DUE,
      standing: 'due',
    },
    { at: 'done', given: [progress('done', STEP)], day: '2026-03-16', standing: 'done' },
    {
      at: 'done, said after the day of review',
      given: [progress('done', STEP, 'yes', '2026-03-20')],
      day: '2026-03-16',
      standing: 'not-known',
    },
    {
      at: 'done, then undone',
      given: [progress('done', STEP), progress('done', STEP, 'no', '2026-03-12')],
      day: '2026-03-16',
      standing: 'late',
    },
    {
      at: 'the record is divided',
      given: [progress('done', STEP), progress('done', STEP, 'no')],
      day: '2026-03-16',
      standing: 'not-known',
    },
    { at: 'overtaken', given: [progress('overtaken', STEP)], day: '2026-03-16', standing: 'overtaken' },
    {
      at: 'not done, then overtaken',
      given: [progress('done', STEP, 'no'), progress('overtaken', STEP, 'yes', '2026-03-11')],
      day: '2026-03-16',
      standing: 'overtaken',
    },
    {
      at: 'overtaken on the day it was said not to be done',
      given: [progress('done', STEP, 'no'), progress('overtaken', STEP)],
      day: '2026-03-16',
      standing: 'overtaken',
    },
    {
      at: 'overtaken, then open again',
      given: [progress('overtaken', STEP), progress('done', STEP, 'no', '2026-03-12')],
      day: '2026-03-16',
      standing: 'late',
    },
    {
      at: 'done before it was overtaken',
      given: [progress('done', STEP), progress('overtaken', STEP, 'yes', '2026-03-12')],
      day: '2026-03-16',
      standing: 'done',
    },
    {
      at: 'said not to be overtaken',
      given: [progress('overtaken', STEP, 'no')],
      day: '2026-03-16',
      standing: 'not-known',
    },
  ])('$at → $standing', ({ given, day, standing }) =>
    expect(reviewGrow(plan, given, { on: isoDate(day) }).steps[0]).toMatchObject({
      step: STEP,
      goal: GOAL,
      when: DUE,
      standing,
    }),
  );
  test('it names what it rests on', () => {
    const found = reviewGrow(
      plan,
      [
        progress('done', STEP, 'yes', '2026-03-10', 'a'),
        progress('overtaken', 'step-p2', 'yes', '2026-03-10', 'b'),
      ],
      { on },
    );
    expect(found.steps.map(({ from }) => from)).toEqual([['a'], ['b']]);
  });
  test('what a worker saw outranks what a parent says', () =>
    expect(
      reviewGrow(
        plan,
        [
          progress('done', STEP, 'no'),
          observed('grow.progress.done', 'yes', { about: STEP, on: '2026-03-20', knownBy: 'self-described' }),
        ],
        { on },
      ).steps[0],
    ).toMatchObject({ standing: 'late', cautions: [{ code: 'self-description-set-aside' }] }));
});

describe('GRW-6, 11.1: a gain that has not lasted is not achieved', () => {
  const rows: readonly [Answer, Answer, string, string | undefined][] = [
    ['yes', 'yes', 'settled', 'achieved'],
    ['yes', 'no', 'settled', 'gained-not-sustained'],
    ['yes', 'unknown', 'provisional', 'gained-not-sustained'],
    ['no', 'yes', 'settled', 'not-yet'],
    ['no', 'no', 'settled', 'not-yet'],
    ['no', 'unknown', 'settled', 'not-yet'],
    ['unknown', 'yes', 'undetermined', undefined],
    ['unknown', 'no', 'undetermined', undefined],
    ['unknown', 'unknown', 'undetermined', undefined],
  ];
  const judge = (...given: Parameters<typeof reviewGrow>[1]) =>
    reviewGrow(plan, given, { on }).goals[0]!.progress;
  test.each(rows)('gained %s, sustained %s: %s %s', (gained, sustained, status, finding) => {
    const judgement = judge(
      progress('gained', GOAL, gained),
      progress('sustained', GOAL, sustained, '2026-03-20'),
    );
    expect(judgement.status).toBe(status);
    expect(findingOf(judgement)).toBe(finding);
    expect(judgement.rules).toMatchObject([
      { id: 'GRW-6', cite: { at: '11.1 Strategies for difficult engagement' } },
    ]);
  });
  test('a look from before the gain does not count', () => {
    expect(judge(progress('gained', GOAL), progress('sustained', GOAL, 'yes', '2026-03-09')).status).toBe(
      'provisional',
    );
    expect(judge(progress('gained', GOAL), progress('sustained', GOAL, 'yes', '2026-03-10')).status).toBe(
      'settled',
    );
  });
  test('what a gap could become', () => {
    expect(missingOf(judge(progress('gained', GOAL)))).toEqual([
      { field: 'grow.progress.sustained', couldBecome: ['achieved'] },
    ]);
    expect(missingOf(judge())).toEqual([
      { field: 'grow.progress.gained', couldBecome: ['gained-not-sustained', 'not-yet'] },
    ]);
    expect(missingOf(judge(progress('sustained', GOAL)))).toEqual([
      { field: 'grow.progress.gained', couldBecome: ['achieved', 'gained-not-sustained', 'not-yet'] },
    ]);
  });
});

describe('GRW-3: the next horizon, for each voice', () => {
  const far = deepFreeze({
    ...plan,
    goals: [
      ...plan.goals,
      { id: 'far', whose: 'p1', horizon: 'long' as const, words: 'A job', confirmed: { by: 'p1', on: DAY } },
    ],
  });
  const won = (goal: string) => [progress('gained', goal), progress('sustained', goal, 'yes', '2026-03-20')];
  test.each([
    { at: 'nothing said', given: [], now: 'short', next: 'medium', ask: 0 },
    {
      at: 'a gain that is not known to last',
      given: [progress('gained', GOAL)],
      now: 'short',
      next: 'medium',
      ask: 0,
    },
    { at: 'the near goal achieved', given: won(GOAL), now: 'long', next: 'none', ask: 0 },
    { at: 'the far goal achieved first', given: won('far'), now: 'short', next: 'medium', ask: 0 },
    {
      at: 'everything achieved',
      given: [...won(GOAL), ...won('far')],
      now: 'all-achieved',
      next: 'medium',
      ask: 1,
    },
  ])('$at: now $now, next $next', ({ given, now, next, ask }) => {
    const [first, second] = reviewGrow(far, given, { on }).horizons;
    expect(first).toMatchObject({ person: 'p1', now, next, rule: { id: 'GRW-3' } });
    expect(first?.ask).toHaveLength(ask);
    expect(second).toMatchObject({ person: 'p2', now: 'short' });
  });
  test('with a goal on every horizon achieved, there is none left', () => {
    const all = deepFreeze({
      ...far,
      goals: [...far.goals, { ...far.goals[2]!, id: 'middle', horizon: 'medium' as const }],
    });
    const given = [GOAL, 'far', 'middle'].flatMap(won);
    expect(reviewGrow(all, given, { on }).horizons[0]).toMatchObject({ now: 'all-achieved', next: 'none' });
  });
});

test('observations that name nothing in the plan are listed, others’ items left alone', () =>
  expect(
    reviewGrow(
      plan,
      [
        progress('done', 'elsewhere', 'yes', '2026-03-10', 'z'),
        progress('gained', 'elsewhere', 'yes', '2026-03-10', 'a'),
        progress('done', 'elsewhere', 'yes', '2026-05-10', 'later'),
        observed('change.action.indicator.takes-steps', 'yes', { about: 'elsewhere' }),
      ],
      { on },
    ).unplaced,
  ).toEqual(['a', 'z']));
