import { describe, expect, test } from 'vitest';
import {
  answerGrow,
  finishGrow,
  GROW_PROGRESS,
  type GrowConversation,
  type GrowResult,
  listContradictions,
  listStepGaps,
  listUnfinished,
  listVoices,
  nextPrompt,
  REALITY_QUESTIONS,
  reviewGrow,
  reviseGrow,
  startGrow,
} from '../../src/grow/index.js';
import { GrowConversation as ConversationSchema } from '../../src/grow/schema.js';
import { type Issue, isoDate, type Observation } from '../../src/kernel/index.js';
import { observed } from '../support/builders.js';
import {
  complete,
  DAY,
  goalOf,
  goalReplies,
  open,
  optionOf,
  PARTS,
  planOf,
  realityBy,
  say,
  stepOf,
  tryRevise,
  trySay,
  withGoals,
  withOptions,
  withReality,
} from './conversation.js';

/** Every refusal says where it points and of whom, or of what, it speaks. */
const told = (issues: readonly Issue[]) => issues.map(({ code, path, detail }) => [code, path, detail]);
const issuesOf = (result: GrowResult) => told(result.ok ? [] : result.issues);
const EARLIER = isoDate('2026-02-28');
const WANT = 'grow.goal.question.what-want';

describe('an answer that is refused', () => {
  const reply = { type: 'reply', question: WANT, by: 'p1', words: 'Peace' } as const;
  const goal = { type: 'proposeGoal', id: 'far', whose: 'p1', horizon: 'short', words: 'A job' } as const;
  const bare = { type: 'addOption', id: 'bare', goal: 'goal-p1', by: 'p1', words: 'Walk' } as const;
  test('nobody to speak with', () =>
    expect(issuesOf(startGrow({ id: 'g', need: 'n', voices: [], on: DAY }))).toEqual([
      ['no-voice', ['voices'], undefined],
    ]));
  test.each([
    ['reply', open('p1'), { ...reply, by: 'p9' }, 'not-a-voice', ['by'], { person: 'p9' }],
    ['reply', open('p1'), { ...reply, words: ' ' }, 'nothing-said', ['words'], undefined],
    [
      'reply',
      say(open('p1'), reply),
      reply,
      'already-answered',
      ['question'],
      { person: 'p1', question: WANT },
    ],
    ['goal', open('p1'), { ...goal, whose: 'p9' }, 'not-a-voice', ['whose'], { person: 'p9' }],
    ['goal', withGoals('p1'), { ...goal, id: 'goal-p1' }, 'id-in-use', ['id'], { id: 'goal-p1' }],
    ['goal', open('p1'), { ...goal, words: '' }, 'nothing-said', ['words'], undefined],
    [
      'goal',
      open('p1'),
      { ...goal, horizon: 'long' },
      'short-term-first',
      ['horizon'],
      { horizon: 'long', person: 'p1' },
    ],
    [
      'confirming',
      open('p1'),
      { type: 'confirmGoal', goal: 'none', by: 'p1' },
      'no-such-goal',
      ['goal'],
      { goal: 'none' },
    ],
    [
      'confirming',
      withGoals('p1', 'p2'),
      { type: 'confirmGoal', goal: 'goal-p1', by: 'p2' },
      'not-their-goal',
      ['by'],
      { person: 'p2', whose: 'p1' },
    ],
    [
      'confirming',
      withGoals('p1'),
      { type: 'confirmGoal', goal: 'goal-p1', by: 'p1' },
      'already-confirmed',
      ['goal'],
      { goal: 'goal-p1' },
    ],
    ['option', withReality('p1'), { ...bare, id: 'goal-p1' }, 'id-in-use', ['id'], { id: 'goal-p1' }],
    ['option', withReality('p1'), { ...bare, goal: 'none' }, 'no-such-goal', ['goal'], { goal: 'none' }],
    ['option', withReality('p1'), { ...bare, words: '' }, 'nothing-said', ['words'], undefined],
    [
      'weighing',
      withReality('p1'),
      { type: 'weighOption', option: 'none' },
      'no-such-option',
      ['option'],
      { option: 'none' },
    ],
    [
      'weighing',
      withOptions('p1'),
      { type: 'weighOption', option: 'option-p1', costs: ['time'] },
      'already-answered',
      ['costs'],
      { option: 'option-p1' },
    ],
    [
      'step',
      withOptions('p1'),
      { ...stepOf('p1'), goal: 'none' },
      'no-such-goal',
      ['goal'],
      { goal: 'none' },
    ],
    [
      'step',
      withOptions('p1', 'p2'),
      { ...stepOf('p1'), option: 'option-p2' },
      'no-such-option',
      ['option'],
      { option: 'option-p2' },
    ],
    [
      'step',
      say(withReality('p1'), bare),
      { type: 'addStep', id: 's', goal: 'goal-p1' },
      'option-not-weighed',
      ['goal'],
      { goal: 'goal-p1' },
    ],
    [
      'step',
      withOptions('p1'),
      { ...stepOf('p1'), id: 'option-p1' },
      'id-in-use',
      ['id'],
      { id: 'option-p1' },
    ],
    [
      'completing',
      complete('p1'),
      { type: 'completeStep', step: 'none' },
      'no-such-step',
      ['step'],
      { step: 'none' },
    ],
    [
      'completing',
      complete('p1'),
      { type: 'completeStep', step: 'step-p1', what: 'Sleep' },
      'already-answered',
      ['what'],
      { step: 'step-p1' },
    ],
  ] as const)('%s', (_, draft, answer, code, path, detail) =>
    expect(issuesOf(trySay(draft, answer as never))).toEqual([[code, path, detail]]),
  );

  const far = [
    { type: 'proposeGoal', id: 'far', whose: 'p1', horizon: 'long', words: 'A job' },
    { type: 'confirmGoal', goal: 'far', by: 'p1' },
    ...realityBy('p1'),
    optionOf('p1'),
    { ...optionOf('p1'), id: 'far-option', goal: 'far' },
  ] as never[];
  const farStep = { type: 'addStep', id: 'far-step', goal: 'far' } as const;
  test('a step for a far goal names the near goals that wait', () =>
    expect(issuesOf(trySay(say(withGoals('p1'), ...far), farStep))).toEqual([
      ['short-term-first', ['goal'], { goal: 'far', waiting: ['goal-p1'] }],
    ]));
  test('a complete step for somebody else’s near goal does not end the wait', () => {
    const draft = say(withGoals('p1', 'p2'), ...far, optionOf('p2'), stepOf('p2'));
    expect(issuesOf(trySay(draft, farStep))).toEqual([
      ['short-term-first', ['goal'], { goal: 'far', waiting: ['goal-p1'] }],
    ]);
  });
  test('a weighed option of another goal opens no step for this one', () => {
    const draft = say(withReality('p1', 'p2'), optionOf('p2'));
    expect(issuesOf(trySay(draft, { type: 'addStep', id: 's', goal: 'goal-p1' }))).toEqual([
      ['option-not-weighed', ['goal'], { goal: 'goal-p1' }],
    ]);
  });
  test('a day before the last answer', () => {
    const last = { on: EARLIER, last: DAY };
    expect(issuesOf(answerGrow(open('p1'), { ...reply, on: EARLIER }))).toEqual([
      ['before-last-answer', ['on'], last],
    ]);
    const finished = finishGrow(complete('p1'), { on: EARLIER });
    expect(told(finished.ok ? [] : finished.issues)).toEqual([['before-last-answer', ['on'], last]]);
    expect(finishGrow(complete('p1'), { on: DAY }).ok).toBe(true);
  });
});

describe('a revision that is refused', () => {
  const full = complete('p1', 'p2');
  test.each([
    [{ type: 'rewordReply', question: WANT, by: 'p1', words: ' ' }, 'nothing-said', ['words'], undefined],
    [
      { type: 'rewordReply', question: WANT, by: 'p1', words: 'x' },
      'no-such-reply',
      ['question'],
      { person: 'p1', question: WANT },
    ],
    [{ type: 'rewordGoal', goal: 'none', by: 'p1', words: 'x' }, 'no-such-goal', ['goal'], { goal: 'none' }],
    [
      { type: 'withdrawGoal', goal: 'goal-p1', by: 'p2' },
      'not-their-goal',
      ['by'],
      { person: 'p2', whose: 'p1' },
    ],
    [{ type: 'rewordGoal', goal: 'goal-p1', by: 'p1', words: ' ' }, 'nothing-said', ['words'], undefined],
    [{ type: 'reviseOption', option: 'none' }, 'no-such-option', ['option'], { option: 'none' }],
    [{ type: 'reviseOption', option: 'option-p1', words: ' ' }, 'nothing-said', ['words'], undefined],
    [{ type: 'withdrawOption', option: 'none' }, 'no-such-option', ['option'], { option: 'none' }],
    [{ type: 'reviseStep', step: 'none' }, 'no-such-step', ['step'], { step: 'none' }],
    [{ type: 'withdrawStep', step: 'none' }, 'no-such-step', ['step'], { step: 'none' }],
  ] as const)('%o', (revision, code, path, detail) =>
    expect(issuesOf(tryRevise(full, revision as never))).toEqual([[code, path, detail]]),
  );
  const revised = (revision: Parameters<typeof tryRevise>[1]): GrowConversation => {
    const result = tryRevise(full, revision);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  };
  test('one option or step revised leaves the others as they were', () => {
    const option = revised({ type: 'reviseOption', option: 'option-p1', costs: ['time'] });
    expect(option.options.map(({ costs }) => costs)).toEqual([['time'], []]);
    const step = revised({ type: 'reviseStep', step: 'step-p1', what: 'Sleep' });
    expect(step.steps.map(({ what }) => what)).toEqual(['Sleep', PARTS.what]);
  });
  test('a revision has its day too', () =>
    expect(reviseGrow(full, { type: 'withdrawStep', step: 'step-p1', on: EARLIER })).toMatchObject({
      ok: false,
      issues: [{ code: 'before-last-answer' }],
    }));
});

describe('what stands between a conversation and a plan', () => {
  const parts = (of: Partial<GrowConversation>): GrowConversation => ({ ...open('p1'), ...of });
  const goals = [
    { id: 'g1', whose: 'p1', horizon: 'short', words: 'x', confirmed: { by: 'p1', on: DAY } },
    { id: 'g2', whose: 'p1', horizon: 'long', words: 'y' },
  ] as const;
  test('is named with its place', () => {
    const option = { id: 'o1', goal: 'g2', by: 'p1', words: 'x' };
    const steps = [
      { id: 's1', goal: 'g2', what: 'x' },
      { id: 's2', goal: 'g2', ...PARTS, meetsGoal: 'no' },
    ] as const;
    expect(told(listUnfinished(parts({ voices: ['p1', 'p2'], goals, options: [option], steps })))).toEqual([
      ['goal-missing', ['goals'], { person: 'p2' }],
      ['real-goal-not-confirmed', ['goals', 1], { goal: 'g2', person: 'p1' }],
      ['reality-not-explored', ['replies'], { questions: [...REALITY_QUESTIONS] }],
      ['option-missing', ['goals', 0], { goal: 'g1' }],
      ['option-not-weighed', ['options', 0], { option: 'o1' }],
      ['step-missing', ['goals', 0], { goal: 'g1' }],
      [
        'step-incomplete',
        ['steps', 0],
        {
          step: 's1',
          parts: ['when', 'who', 'motivation', 'whoMustKnow', 'nextStep', 'support', 'meetsGoal'],
        },
      ],
      ['step-does-not-meet-goal', ['steps', 1], { step: 's2', goal: 'g2' }],
    ]);
  });
  test('a far goal waits for no step, and “unknown” as a word is a word', () => {
    const issues = listUnfinished(
      parts({ goals: [goals[0], { ...goals[1], confirmed: { by: 'p1', on: DAY } }] }),
    );
    expect(told(issues).filter(([code]) => code === 'step-missing')).toEqual([
      ['step-missing', ['goals', 0], { goal: 'g1' }],
    ]);
    expect(listStepGaps({ id: 's', goal: 'g', ...PARTS, what: 'unknown' })).toEqual([]);
  });
  test('a step keeps the option it came from, and a day that has passed is named', () => {
    expect(complete('p1').steps[0]?.option).toBe('option-p1');
    const late = finishGrow(complete('p1'), { on: isoDate('2026-03-16') });
    expect(told(late.ok ? late.warnings : [])).toEqual([
      ['step-day-passed', ['steps', 0, 'when'], { step: 'step-p1', when: '2026-03-15' }],
    ]);
  });
  const contradicting = parts({
    voices: ['p1', 'p1'],
    goals: [{ ...goals[0], whose: 'p9' }],
    replies: [
      { question: WANT, by: 'p1', on: DAY, words: 'x' },
      { question: WANT, by: 'p1', on: DAY, words: 'y' },
      { question: WANT, by: 'p8', on: DAY, words: 'z' },
    ],
    options: [{ id: 'o1', goal: 'none', by: 'p1', words: 'x' }],
    steps: [{ id: 's1', goal: 'g1', option: 'o1' }],
  });
  test('so is what contradicts itself', () =>
    expect(told(listContradictions(contradicting))).toEqual([
      ['voice-twice', ['voices', 1], { id: 'p1' }],
      ['not-a-voice', ['goals', 0], { person: 'p9' }],
      ['not-their-goal', ['goals', 0], { person: 'p1' }],
      ['already-answered', ['replies', 1], { person: 'p1', question: WANT }],
      ['not-a-voice', ['replies', 2], { person: 'p8' }],
      ['no-such-goal', ['options', 0], { goal: 'none' }],
      ['no-such-option', ['steps', 0], { option: 'o1' }],
    ]));
  test('the schema names the same places, as its own check', () => {
    const parsed = ConversationSchema.safeParse(contradicting);
    expect(parsed.error?.issues).toContainEqual(
      expect.objectContaining({ code: 'custom', path: ['replies', 2], message: 'not-a-voice' }),
    );
  });
});

describe('what to ask next', () => {
  test('somebody whose goal is confirmed waits for a goal that is not', () => {
    const draft = say(withGoals('p1', 'p2'), {
      type: 'proposeGoal',
      id: 'far',
      whose: 'p2',
      horizon: 'long',
      words: 'A job',
    });
    expect(nextPrompt(draft)).toMatchObject({ stage: 'grow.goal', person: 'p2' });
  });
  test('it is the goal not confirmed yet that is asked about', () => {
    const far = { type: 'proposeGoal', id: 'far', whose: 'p1', horizon: 'long', words: 'A job' } as const;
    expect(nextPrompt(say(withGoals('p1'), far, ...goalReplies('p1')))).toMatchObject({ goal: 'far' });
  });
  test('how things are is asked in its order', () =>
    expect(nextPrompt(withGoals('p1'))).toMatchObject({
      stage: 'grow.reality',
      ask: [REALITY_QUESTIONS[0]],
    }));
  test('a far goal without an option or a step is not asked about', () => {
    const far = [
      { type: 'proposeGoal', id: 'far', whose: 'p1', horizon: 'long', words: 'A job' },
      { type: 'confirmGoal', goal: 'far', by: 'p1' },
      ...realityBy('p1'),
    ] as never[];
    const draft = say(open('p1'), ...goalOf('p1'), ...far);
    const first = { ...draft, goals: [...draft.goals].reverse() };
    expect(nextPrompt(first)).toMatchObject({ stage: 'grow.options', goal: 'goal-p1' });
    const weighed = say(first, optionOf('p1'));
    expect(nextPrompt(weighed)).toMatchObject({ stage: 'grow.will', goal: 'goal-p1' });
  });
  test('what an option costs is asked with its benefits', () => {
    const asked = (weighing: object) =>
      nextPrompt(
        say(withReality('p1'), {
          type: 'addOption',
          id: 'a',
          goal: 'goal-p1',
          by: 'p1',
          words: 'Walk',
          ...weighing,
        } as never),
      ).ask;
    expect(asked({ benefits: ['air'], risks: [] })).toEqual(['grow.options.question.benefits-costs']);
    expect(asked({ benefits: ['air'], costs: [] })).toEqual(['grow.options.question.risks']);
  });
});

test('the steps of a voice are those of all its goals', () => {
  const plan = planOf('p1');
  const second = { ...plan.goals[0]!, id: 'second' };
  const [voice] = listVoices({ ...plan, goals: [...plan.goals, second] });
  expect(voice?.steps.map(({ id }) => id)).toEqual(['step-p1']);
});

describe('a review', () => {
  const [, , GAINED, SUSTAINED] = GROW_PROGRESS;
  const on = isoDate('2026-04-01');
  const look = (...progress: readonly Observation[]) => reviewGrow(planOf('p1'), progress, { on });
  const about = { about: 'goal-p1' } as const;
  test('rests on what was recorded of the goal; what nobody could tell is no evidence', () => {
    const { goals } = look(
      observed(GAINED, 'yes', { id: 'a', ...about }),
      observed(SUSTAINED, 'unknown', { id: 'b', ...about }),
    );
    expect(goals[0]?.progress.evidence).toMatchObject([{ factor: GAINED, observed: 'yes', from: ['a'] }]);
    expect(goals[0]?.progress.cautions).toEqual([]);
  });
  test('a contradiction is pointed out', () => {
    const { goals } = look(observed(GAINED, 'yes', about), observed(GAINED, 'no', about));
    expect(goals[0]?.progress.cautions).toMatchObject([
      { code: 'record-contradicts-itself', detail: { factor: GAINED } },
    ]);
  });
  test('once all is achieved it is time to ask what they want next', () => {
    const { horizons } = look(observed(GAINED, 'yes', about), observed(SUSTAINED, 'yes', about));
    expect(horizons).toMatchObject([{ now: 'all-achieved', next: 'medium', ask: [WANT] }]);
  });
  test('what names nothing in the plan is listed, that of the very day too', () =>
    expect(look(observed(GAINED, 'yes', { id: 'x', about: 'other', on })).unplaced).toEqual(['x']));
});
