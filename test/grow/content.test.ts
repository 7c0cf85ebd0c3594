import { describe, expect, test } from 'vitest';
import { entries, rules, words } from '../../src/grow/content.js';
import {
  answerGrow,
  finishGrow,
  GOAL_QUESTIONS,
  GOAL_SET,
  GROW_HORIZONS,
  GROW_PROGRESS,
  type GrowRefusal,
  REALITY_QUESTIONS,
  REALITY_SET,
  STEP_ASKS,
  STEP_PARTS,
  startGrow,
} from '../../src/grow/index.js';
import { isoDate, word } from '../../src/kernel/index.js';
import {
  complete,
  DAY,
  goalOf,
  open,
  optionOf,
  realityBy,
  say,
  stepOf,
  tryRevise,
  trySay,
  withGoals,
  withOptions,
  withReality,
} from './conversation.js';

const locale = { tag: 'en-GB', words };

/** One way to meet each refusal. */
const REFUSED: {
  readonly [K in GrowRefusal]: {
    readonly issues?: unknown;
    readonly ok: boolean;
    readonly warnings?: unknown;
  };
} = {
  'no-voice': startGrow({ id: 'g', need: 'n', voices: [], on: DAY }),
  'voice-twice': startGrow({ id: 'g', need: 'n', voices: ['p1', 'p1'], on: DAY }),
  'not-a-voice': trySay(open('p1'), { ...goalOf('p9')[0]! }),
  'not-their-goal': trySay(say(open('p1'), goalOf('p1')[0]!), {
    type: 'confirmGoal',
    goal: 'goal-p1',
    by: 'p9',
  }),
  'id-in-use': trySay(withGoals('p1'), goalOf('p1')[0]!),
  'no-such-goal': trySay(open('p1'), { type: 'confirmGoal', goal: 'x', by: 'p1' }),
  'no-such-option': trySay(open('p1'), { type: 'weighOption', option: 'x' }),
  'no-such-step': trySay(open('p1'), { type: 'completeStep', step: 'x' }),
  'no-such-reply': tryRevise(open('p1'), {
    type: 'rewordReply',
    question: GOAL_QUESTIONS[0],
    by: 'p1',
    words: 'x',
  }),
  'nothing-said': trySay(open('p1'), {
    type: 'proposeGoal',
    id: 'a',
    whose: 'p1',
    horizon: 'short',
    words: ' ',
  }),
  'before-last-answer': answerGrow(open('p1'), {
    type: 'proposeGoal',
    id: 'a',
    whose: 'p1',
    horizon: 'short',
    words: 'x',
    on: isoDate('2026-02-01'),
  }),
  'already-answered': trySay(withReality('p1'), realityBy('p1')[0]!),
  'already-confirmed': trySay(withGoals('p1'), goalOf('p1')[1]!),
  'short-term-first': trySay(open('p1'), {
    type: 'proposeGoal',
    id: 'a',
    whose: 'p1',
    horizon: 'long',
    words: 'x',
  }),
  'goal-missing': trySay(open('p1'), realityBy('p1')[0]!),
  'real-goal-not-confirmed': trySay(say(open('p1'), goalOf('p1')[0]!), realityBy('p1')[0]!),
  'reality-not-explored': trySay(withGoals('p1'), optionOf('p1')),
  'option-missing': finishGrow(withReality('p1'), { on: DAY }),
  'option-not-weighed': trySay(withReality('p1'), { type: 'addStep', id: 's', goal: 'goal-p1' }),
  'step-missing': finishGrow(withOptions('p1'), { on: DAY }),
  'step-incomplete': finishGrow(say(withOptions('p1'), { type: 'addStep', id: 's', goal: 'goal-p1' }), {
    on: DAY,
  }),
  'step-does-not-meet-goal': finishGrow(
    say(withOptions('p1'), { ...stepOf('p1'), meetsGoal: 'no' } as never),
    { on: DAY },
  ),
  'step-day-passed': finishGrow(complete('p1'), { on: isoDate('2027-01-01') }),
};

describe('every refusal has words, and every placeholder its value', () => {
  test.each(Object.entries(REFUSED))('%s', (code, result) => {
    const issues = (result.ok ? result.warnings : result.issues) as readonly {
      readonly code: string;
      readonly detail?: Record<string, string>;
    }[];
    const found = issues.find((issue) => issue.code === code);
    expect(found).toBeDefined();
    const wording = word(found!, [locale]);
    expect(wording.from).toBe('en-GB');
    expect(wording.text).not.toContain('{');
  });
});

test.each([
  ...STEP_PARTS,
  ...GROW_HORIZONS,
  'done',
  'overtaken',
  'late',
  'not-known',
  'due',
  'achieved',
  'gained-not-sustained',
  'not-yet',
  'all-achieved',
  'none',
  'ready',
  'draft',
  'plan',
])('%s has words', (code) => expect(words[code]).toBeTruthy());
test('every question that can be asked has words', () => {
  for (const ask of [...Object.values(STEP_ASKS), ...GROW_PROGRESS, ...GOAL_QUESTIONS, ...REALITY_QUESTIONS])
    expect(entries[ask].label).toBeTruthy();
});
test('the question sets hold exactly the questions of their stage', () => {
  expect(GOAL_SET.questions.map(({ id }) => id)).toEqual(GOAL_QUESTIONS);
  expect(REALITY_SET.questions.map(({ id }) => id)).toEqual(REALITY_QUESTIONS);
});
test('five rules of the guidance and the one borrowed from 11.1', () =>
  expect(Object.keys(rules)).toHaveLength(6));
