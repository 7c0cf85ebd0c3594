import { describe, expect, test } from 'vitest';
import {
  answerGrow,
  GOAL_QUESTIONS,
  GROW_STAGES,
  isWeighed,
  listContradictions,
  listStepGaps,
  listUnfinished,
  nextPrompt,
  OPTION_QUESTIONS,
  REALITY_QUESTIONS,
  STEP_ASKS,
  STEP_PARTS,
  startGrow,
  WILL_QUESTIONS,
} from '../../src/grow/index.js';
import { isoDate } from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';
import {
  codesOf,
  complete,
  DAY,
  goalOf,
  goalReplies,
  open,
  optionOf,
  PARTS,
  realityBy,
  say,
  stepOf,
  tryRevise,
  trySay,
  value,
  withGoals,
  withOptions,
  withReality,
} from './conversation.js';

describe('10.1: the model', () => {
  test('four stages, four groups of four questions with one more at the end', () => {
    expect(GROW_STAGES).toEqual(['grow.goal', 'grow.reality', 'grow.options', 'grow.will']);
    expect(
      [GOAL_QUESTIONS, REALITY_QUESTIONS, OPTION_QUESTIONS, WILL_QUESTIONS].map(({ length }) => length),
    ).toEqual([4, 4, 4, 5]);
  });
});

describe('opening', () => {
  test('an empty draft', () =>
    expect(open('p1', 'p2')).toEqual({
      status: 'draft',
      id: 'g',
      need: 'school mornings',
      voices: ['p1', 'p2'],
      startedOn: DAY,
      updatedOn: DAY,
      goals: [],
      replies: [],
      options: [],
      steps: [],
    }));
  test.each([
    { at: 'nobody', voices: [], code: 'no-voice' },
    { at: 'somebody twice', voices: ['p1', 'p1'], code: 'voice-twice' },
  ])('$at is refused', ({ voices, code }) =>
    expect(codesOf(startGrow({ id: 'g', need: 'n', voices, on: DAY }))).toEqual([code]),
  );
});

describe('GRW-1, GRW-2: no reality before the real goal is confirmed by the person whose goal it is', () => {
  const reality = realityBy('p1')[0]!;
  const confirm = (goal: string, by: string) => ({ type: 'confirmGoal', goal, by }) as const;
  test.each([
    { at: 'no goal', draft: open('p1'), codes: ['goal-missing'] },
    {
      at: 'a goal nobody confirmed',
      draft: say(open('p1'), goalOf('p1')[0]!),
      codes: ['real-goal-not-confirmed'],
    },
    { at: 'one voice of two', draft: say(open('p1', 'p2'), ...goalOf('p1')), codes: ['goal-missing'] },
    {
      at: 'the other not confirmed',
      draft: say(open('p1', 'p2'), ...goalOf('p1'), goalOf('p2')[0]!),
      codes: ['real-goal-not-confirmed'],
    },
    {
      at: 'a further goal not confirmed',
      draft: say(withGoals('p1'), {
        type: 'proposeGoal',
        id: 'later',
        whose: 'p1',
        horizon: 'long',
        words: 'A job',
      }),
      codes: ['real-goal-not-confirmed'],
    },
    { at: 'everybody’s goal confirmed', draft: withGoals('p1', 'p2'), codes: [] },
  ])('$at', ({ draft, codes }) => {
    expect(codesOf(trySay(draft, reality))).toEqual(codes);
    expect(codesOf(trySay(draft, optionOf('p1'))).slice(0, codes.length)).toEqual(codes);
  });
  test('nobody confirms for somebody else', () => {
    const draft = say(open('p1', 'p2'), goalOf('p1')[0]!);
    expect(codesOf(trySay(draft, confirm('goal-p1', 'p2')))).toEqual(['not-their-goal']);
    expect(codesOf(trySay(draft, confirm('goal-p1', 'worker')))).toEqual(['not-their-goal']);
    expect(value(trySay(draft, confirm('goal-p1', 'p1'))).goals[0]?.confirmed).toEqual({ by: 'p1', on: DAY });
  });
  test.each([
    ['no such goal', open('p1'), confirm('other', 'p1'), 'no-such-goal'],
    ['confirmed twice', withGoals('p1'), confirm('goal-p1', 'p1'), 'already-confirmed'],
  ] as const)('%s', (_, draft, answer, code) => expect(codesOf(trySay(draft, answer))).toEqual([code]));
});

describe('replies', () => {
  const reply = {
    type: 'reply',
    question: 'grow.goal.question.what-want',
    by: 'p1',
    words: 'Peace',
  } as const;
  test('goal questions can be answered from the start, and each voice is kept', () =>
    expect(
      say(open('p1', 'p2'), reply, { ...reply, by: 'p2', words: 'Sleep' }).replies.map(({ by, words }) => [
        by,
        words,
      ]),
    ).toEqual([
      ['p1', 'Peace'],
      ['p2', 'Sleep'],
    ]));
  test.each([
    ['a stranger', { ...reply, by: 'p9' }, 'not-a-voice'],
    ['blanks', { ...reply, words: ' \n' }, 'nothing-said'],
  ] as const)('%s is refused', (_, answer, code) =>
    expect(codesOf(trySay(open('p1'), answer))).toEqual([code]),
  );
  test('a second answer is a revision', () =>
    expect(codesOf(trySay(say(open('p1'), reply), reply))).toEqual(['already-answered']));
});

describe('GRW-3: near goals first', () => {
  const far = { type: 'proposeGoal', id: 'far', whose: 'p1', horizon: 'medium', words: 'A job' } as const;
  test('a medium-term goal needs a short-term one of the same person', () => {
    expect(codesOf(trySay(open('p1'), far))).toEqual(['short-term-first']);
    expect(codesOf(trySay(say(open('p1', 'p2'), goalOf('p2')[0]!), far))).toEqual(['short-term-first']);
    expect(codesOf(trySay(say(open('p1'), goalOf('p1')[0]!), far))).toEqual([]);
  });
  test.each([
    ['a stranger’s', { ...far, whose: 'p9' }, 'not-a-voice'],
    ['an id in use', { ...far, id: 'goal-p1' }, 'id-in-use'],
    ['without words', { ...far, words: '' }, 'nothing-said'],
  ] as const)('a goal: %s is refused', (_, answer, code) =>
    expect(codesOf(trySay(withGoals('p1'), answer))).toEqual([code]),
  );
  test('a step for it waits until the short-term goal has a complete step', () => {
    const ready = say(
      withGoals('p1'),
      far,
      { type: 'confirmGoal', goal: 'far', by: 'p1' },
      ...realityBy('p1'),
      optionOf('p1'),
      { ...optionOf('p1'), id: 'far-option', goal: 'far' } as never,
    );
    const step = { type: 'addStep', id: 'far-step', goal: 'far', what: 'Write a letter' } as const;
    expect(codesOf(trySay(ready, step))).toEqual(['short-term-first']);
    const half = say(ready, { type: 'addStep', id: 'near', goal: 'goal-p1' });
    expect(codesOf(trySay(half, step))).toEqual(['short-term-first']);
    expect(codesOf(trySay(say(half, { type: 'completeStep', step: 'near', ...PARTS }), step))).toEqual([]);
  });
});

describe('GRW-4: options', () => {
  test('wait until how things are has been explored', () => {
    const early = say(withGoals('p1'), ...realityBy('p1').slice(1));
    const refused = trySay(early, optionOf('p1'));
    expect(refused).toMatchObject({
      ok: false,
      issues: [{ code: 'reality-not-explored', detail: { questions: [REALITY_QUESTIONS[0]] } }],
    });
  });
  test('reality can be explored by several voices together', () => {
    const [first, ...rest] = realityBy('p1');
    const draft = say(withGoals('p1', 'p2'), first!, ...rest.map((one) => ({ ...one, by: 'p2' }) as never));
    expect(codesOf(trySay(draft, optionOf('p1')))).toEqual([]);
  });
  test.each([
    ['an id in use', { ...optionOf('p1'), id: 'goal-p1' }, 'id-in-use'],
    ['no such goal', { ...optionOf('p1'), goal: 'other' }, 'no-such-goal'],
    ['without words', { ...optionOf('p1'), words: ' ' }, 'nothing-said'],
  ] as const)('%s is refused', (_, answer, code) =>
    expect(codesOf(trySay(withReality('p1'), answer as never))).toEqual([code]),
  );
  const option = { id: 'a', goal: 'g', by: 'p1', words: 'x' };
  test.each([
    [{}, false],
    [{ benefits: ['b'] }, false],
    [{ benefits: ['b'], costs: [] }, false],
    [{ benefits: ['b'], risks: [] }, false],
    [{ benefits: [], costs: ['c'], risks: ['r'] }, false],
    [{ costs: ['c'], risks: ['r'] }, false],
    [{ benefits: ['b'], costs: [], risks: [] }, true],
  ])('weighed with %o: %s', (weighing, weighed) =>
    expect(isWeighed({ ...option, ...weighing })).toBe(weighed),
  );
  test('an option that nobody could name a benefit of can still be given one', () => {
    const bare = say(withReality('p1'), {
      type: 'addOption',
      id: 'a',
      goal: 'goal-p1',
      by: 'p1',
      words: 'Walk',
      benefits: [],
    });
    expect(nextPrompt(bare)).toMatchObject({ option: 'a' });
    expect(say(bare, { type: 'weighOption', option: 'a', benefits: ['air'] }).options[0]?.benefits).toEqual([
      'air',
    ]);
  });
  test('weighing one option and completing one step leave the others as they are', () => {
    const bare = { type: 'addOption', id: 'bare', goal: 'goal-p1', by: 'p1', words: 'Walk' } as const;
    const draft = say(complete('p1', 'p2'), bare, { type: 'addStep', id: 'half', goal: 'goal-p2' });
    const next = say(
      draft,
      { type: 'weighOption', option: 'bare', benefits: ['air'] },
      { type: 'completeStep', step: 'half', what: 'Sleep' },
    );
    expect(next.options.slice(0, 2)).toEqual(draft.options.slice(0, 2));
    expect(next.steps.slice(0, 2)).toEqual(draft.steps.slice(0, 2));
    expect([next.options[2]?.benefits, next.steps[2]?.what]).toEqual([['air'], 'Sleep']);
  });
  test('weighing fills what is missing and changes nothing', () => {
    const bare = say(withReality('p1'), {
      type: 'addOption',
      id: 'a',
      goal: 'goal-p1',
      by: 'worker',
      words: 'Walk',
      benefits: ['air'],
    });
    const weighed = say(bare, { type: 'weighOption', option: 'a', costs: [], risks: ['rain'] });
    expect(weighed.options).toEqual([
      {
        id: 'a',
        goal: 'goal-p1',
        by: 'worker',
        words: 'Walk',
        benefits: ['air'],
        costs: [],
        risks: ['rain'],
      },
    ]);
    expect(codesOf(trySay(weighed, { type: 'weighOption', option: 'a', risks: [] }))).toEqual([
      'already-answered',
    ]);
    expect(codesOf(trySay(weighed, { type: 'weighOption', option: 'b' }))).toEqual(['no-such-option']);
  });
});

describe('GRW-5: steps', () => {
  test('wait until an option for that goal has been weighed', () => {
    const bare = say(withReality('p1'), {
      type: 'addOption',
      id: 'option-p1',
      goal: 'goal-p1',
      by: 'p1',
      words: 'Walk',
    });
    expect(codesOf(trySay(bare, stepOf('p1')))).toEqual(['option-not-weighed']);
    expect(codesOf(trySay(withReality('p1'), { type: 'addStep', id: 's', goal: 'goal-p1' }))).toEqual([
      'option-not-weighed',
    ]);
  });
  test('wait for everything before', () => {
    expect(codesOf(trySay(open('p1'), stepOf('p1')))).toEqual(['goal-missing', 'reality-not-explored']);
  });
  test.each([
    ['an id in use', { ...stepOf('p1'), id: 'option-p1' }, 'id-in-use'],
    ['no such goal', { ...stepOf('p1'), goal: 'other' }, 'no-such-goal'],
    ['no such option', { ...stepOf('p1'), option: 'other' }, 'no-such-option'],
    ['an option of another goal', { ...stepOf('p1'), option: 'option-p2' }, 'no-such-option'],
  ] as const)('%s is refused', (_, answer, code) =>
    expect(codesOf(trySay(withOptions('p1', 'p2'), answer as never))).toEqual([code]),
  );
  test.each(STEP_PARTS)('without %s it is not complete', (part) => {
    const { [part]: _, ...rest } = PARTS;
    expect(listStepGaps({ id: 's', goal: 'g', ...rest })).toEqual([part]);
  });
  test('with everything it is; a check nobody could answer is still open', () => {
    expect(listStepGaps({ id: 's', goal: 'g', ...PARTS })).toEqual([]);
    expect(listStepGaps({ id: 's', goal: 'g', ...PARTS, whoMustKnow: [], support: [] })).toEqual([]);
    expect(listStepGaps({ id: 's', goal: 'g', ...PARTS, meetsGoal: 'unknown' })).toEqual(['meetsGoal']);
  });
  test('completing fills what is missing and changes nothing', () => {
    const half = say(withOptions('p1'), {
      type: 'addStep',
      id: 's',
      goal: 'goal-p1',
      what: 'Pack',
      meetsGoal: 'unknown',
    });
    const { what, ...rest } = PARTS;
    expect(what).not.toBe('Pack');
    expect(say(half, { type: 'completeStep', step: 's', ...rest }).steps).toEqual([
      { id: 's', goal: 'goal-p1', ...rest, what: 'Pack' },
    ]);
    expect(codesOf(trySay(half, { type: 'completeStep', step: 's', what }))).toEqual(['already-answered']);
    expect(codesOf(trySay(half, { type: 'completeStep', step: 'other' }))).toEqual(['no-such-step']);
  });
});

describe('days', () => {
  test('an answer dated before the last one is refused', () => {
    const early = { ...goalReplies('p1')[0]!, on: isoDate('2026-02-28') } as Parameters<typeof answerGrow>[1];
    expect(codesOf(answerGrow(open('p1'), early))).toEqual(['before-last-answer']);
  });
  test('the day of the last answer is kept', () => {
    const later = { ...goalReplies('p1')[0]!, on: isoDate('2026-03-04') } as Parameters<typeof answerGrow>[1];
    expect(value(answerGrow(open('p1'), later))).toMatchObject({ startedOn: DAY, updatedOn: '2026-03-04' });
  });
});

describe('revising', () => {
  const full = complete('p1', 'p2');
  test('a goal in other words has to be confirmed again, and its steps checked again', () => {
    const next = value(
      tryRevise(full, { type: 'rewordGoal', goal: 'goal-p1', by: 'p1', words: 'Kind mornings' }),
    );
    expect(next.goals[0]).toEqual({ id: 'goal-p1', whose: 'p1', horizon: 'short', words: 'Kind mornings' });
    expect(next.steps.map(({ meetsGoal }) => meetsGoal)).toEqual([undefined, 'yes']);
    expect(nextPrompt(next)).toMatchObject({ stage: 'grow.goal' });
    expect(codesOf(trySay(next, { ...realityBy('p2')[0]! }))).toEqual(['real-goal-not-confirmed']);
  });
  test('a goal withdrawn takes its options and steps along, and leaves the other voice', () => {
    const next = value(tryRevise(full, { type: 'withdrawGoal', goal: 'goal-p1', by: 'p1' }));
    expect([next.goals, next.options, next.steps].map((rows) => rows.map(({ id }) => id))).toEqual([
      ['goal-p2'],
      ['option-p2'],
      ['step-p2'],
    ]);
  });
  test('an option weighed anew', () =>
    expect(
      value(
        tryRevise(full, {
          type: 'reviseOption',
          option: 'option-p1',
          words: 'Pack early',
          costs: ['an hour'],
        }),
      ).options[0],
    ).toMatchObject({ words: 'Pack early', benefits: ['less rush'], costs: ['an hour'] }));
  test('an option withdrawn leaves the step that took it up', () => {
    const next = value(tryRevise(full, { type: 'withdrawOption', option: 'option-p1' }));
    expect(next.options.map(({ id }) => id)).toEqual(['option-p2']);
    expect(next.steps.map(({ option }) => option)).toEqual([undefined, 'option-p2']);
  });
  test('a step changed is to be checked again, unless that is said again', () => {
    const changed = value(tryRevise(full, { type: 'reviseStep', step: 'step-p1', what: 'Pack at six' }));
    expect(changed.steps[0]).toMatchObject({ what: 'Pack at six', who: 'p1' });
    expect(changed.steps[0]?.meetsGoal).toBeUndefined();
    const again = value(
      tryRevise(full, { type: 'reviseStep', step: 'step-p1', what: 'Pack at six', meetsGoal: 'no' }),
    );
    expect(again.steps[0]?.meetsGoal).toBe('no');
  });
  test('a step withdrawn', () =>
    expect(
      value(tryRevise(full, { type: 'withdrawStep', step: 'step-p1' })).steps.map(({ id }) => id),
    ).toEqual(['step-p2']));
  test('a reply in other words keeps its place', () => {
    const question = REALITY_QUESTIONS[1];
    const next = value(
      tryRevise(full, { type: 'rewordReply', question, by: 'p1', words: 'We tried a chart.' }),
    );
    expect(next.replies.map((reply) => reply.words)).toEqual([
      'As it is.',
      'We tried a chart.',
      'As it is.',
      'As it is.',
    ]);
  });
  test.each([
    [
      'another person’s goal reworded',
      { type: 'rewordGoal', goal: 'goal-p1', by: 'p2', words: 'x' },
      'not-their-goal',
    ],
    [
      'another person’s goal withdrawn',
      { type: 'withdrawGoal', goal: 'goal-p1', by: 'worker' },
      'not-their-goal',
    ],
    ['no such goal reworded', { type: 'rewordGoal', goal: 'x', by: 'p1', words: 'x' }, 'no-such-goal'],
    ['no such goal withdrawn', { type: 'withdrawGoal', goal: 'x', by: 'p1' }, 'no-such-goal'],
    ['a goal without words', { type: 'rewordGoal', goal: 'goal-p1', by: 'p1', words: ' ' }, 'nothing-said'],
    [
      'a reply nobody gave',
      { type: 'rewordReply', question: REALITY_QUESTIONS[0], by: 'p2', words: 'x' },
      'no-such-reply',
    ],
    [
      'a reply without words',
      { type: 'rewordReply', question: REALITY_QUESTIONS[0], by: 'p1', words: '' },
      'nothing-said',
    ],
    ['no such option revised', { type: 'reviseOption', option: 'x' }, 'no-such-option'],
    ['an option without words', { type: 'reviseOption', option: 'option-p1', words: ' ' }, 'nothing-said'],
    ['no such option withdrawn', { type: 'withdrawOption', option: 'x' }, 'no-such-option'],
    ['no such step revised', { type: 'reviseStep', step: 'x' }, 'no-such-step'],
    ['no such step withdrawn', { type: 'withdrawStep', step: 'x' }, 'no-such-step'],
  ] as const)('%s is refused', (_, revision, code) =>
    expect(codesOf(tryRevise(full, revision))).toEqual([code]),
  );
});

describe('what to ask next', () => {
  test('a whole conversation, question by question', () => {
    const asked: string[] = [];
    let draft = open('p1');
    const turn = (...answers: Parameters<typeof say>[1][]) => {
      const { stage, ask } = nextPrompt(draft);
      asked.push(`${stage}: ${ask.map((id) => id.split('.').at(-1)).join(', ')}`);
      draft = say(draft, ...answers);
    };
    for (const reply of goalReplies('p1')) turn(reply);
    for (const answer of goalOf('p1')) turn(answer);
    for (const reply of realityBy('p1')) turn(reply);
    turn({ type: 'addOption', id: 'option-p1', goal: 'goal-p1', by: 'p1', words: 'Walk' });
    turn({ type: 'weighOption', option: 'option-p1', benefits: ['air'], costs: [] });
    turn({ type: 'weighOption', option: 'option-p1', risks: [] });
    turn({ type: 'addStep', id: 's', goal: 'goal-p1', what: 'Walk on Monday' });
    const { what: _, ...rest } = PARTS;
    turn({ type: 'completeStep', step: 's', ...rest });
    turn();
    expect(asked).toEqual([
      'grow.goal: what-want',
      'grow.goal: goals-together',
      'grow.goal: success',
      'grow.goal: influence',
      'grow.goal: goal',
      'grow.goal: confirm',
      'grow.reality: now',
      'grow.reality: done-so-far',
      'grow.reality: who-involved',
      'grow.reality: stopped',
      'grow.options: could-do, what-else',
      'grow.options: benefits-costs, risks',
      'grow.options: risks',
      'grow.will: what-will-do',
      'grow.will: will, motivation, who-needs-to-know, next-step, support, meets-goal',
      'ready: ',
    ]);
  });
  test('each person is asked about their own goal', () => {
    const draft = say(open('p1', 'p2'), ...goalReplies('p1'), ...goalOf('p1'));
    expect(nextPrompt(draft)).toMatchObject({ person: 'p2', ask: ['grow.goal.question.what-want'] });
    const named = say(draft, ...goalReplies('p2'), goalOf('p2')[0]!);
    expect(nextPrompt(named)).toMatchObject({ person: 'p2', goal: 'goal-p2', rule: { id: 'GRW-2' } });
  });
  test('costs alone are asked for together with benefits', () => {
    const draft = say(withReality('p1'), {
      type: 'addOption',
      id: 'a',
      goal: 'goal-p1',
      by: 'p1',
      words: 'Walk',
      costs: [],
      risks: [],
    });
    expect(nextPrompt(draft)).toMatchObject({
      option: 'a',
      ask: ['grow.options.question.benefits-costs'],
      rule: { id: 'GRW-4' },
    });
  });
  test('a step that does not meet the goal is looked at again', () => {
    const draft = value(tryRevise(complete('p1'), { type: 'reviseStep', step: 'step-p1', meetsGoal: 'no' }));
    expect(nextPrompt(draft)).toMatchObject({
      stage: 'grow.will',
      step: 'step-p1',
      ask: [STEP_ASKS.meetsGoal],
    });
  });
  test('a goal without a step is asked about, also where another has one', () => {
    const draft = say(withOptions('p1', 'p2'), stepOf('p1'));
    expect(nextPrompt(draft)).toMatchObject({ stage: 'grow.will', goal: 'goal-p2', person: 'p2' });
  });
});

describe('what cannot be true', () => {
  const parts = complete('p1', 'p2');
  test('a conversation led by the rules holds together', () => {
    expect(listContradictions(parts)).toEqual([]);
    expect(listUnfinished(parts)).toEqual([]);
  });
  const with_ = (change: object) => deepFreeze({ ...parts, ...change });
  test.each([
    ['a voice twice', with_({ voices: ['p1', 'p2', 'p1'] }), 'voice-twice', ['voices', 2]],
    ['an id twice', with_({ options: [...parts.options, parts.options[0]] }), 'id-in-use', []],
    ['an id of a goal for a step', with_({ steps: [{ ...parts.steps[0], id: 'goal-p1' }] }), 'id-in-use', []],
    [
      'a goal of nobody',
      with_({ goals: [...parts.goals, { id: 'x', whose: 'p9', horizon: 'short', words: 'x' }] }),
      'not-a-voice',
      ['goals', 2],
    ],
    [
      'confirmed by somebody else',
      with_({ goals: [{ ...parts.goals[0], confirmed: { by: 'p2', on: DAY } }, parts.goals[1]] }),
      'not-their-goal',
      ['goals', 0],
    ],
    [
      'a reply of nobody',
      with_({ replies: [...parts.replies, { ...parts.replies[0], by: 'p9' }] }),
      'not-a-voice',
      ['replies', 4],
    ],
    [
      'a reply twice',
      with_({ replies: [...parts.replies, parts.replies[0]] }),
      'already-answered',
      ['replies', 4],
    ],
    [
      'an option for no goal',
      with_({ options: [...parts.options, { ...parts.options[0], id: 'x', goal: 'y' }] }),
      'no-such-goal',
      ['options', 2],
    ],
    [
      'a step for no goal',
      with_({ steps: [{ ...parts.steps[0], goal: 'y', option: undefined }] }),
      'no-such-goal',
      ['steps', 0],
    ],
    [
      'a step with another goal’s option',
      with_({ steps: [{ ...parts.steps[0], option: 'option-p2' }] }),
      'no-such-option',
      ['steps', 0],
    ],
  ])('%s', (_, wrong, code, path) =>
    expect(listContradictions(wrong as never)).toMatchObject([{ code, path }]),
  );
});
