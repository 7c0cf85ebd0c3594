import { DAY, ON, seen, type Vector, vector } from './kit.js';

const empty = { voices: ['dana'], goals: [], replies: [], options: [], steps: [] };
const goal = { id: 'g1', whose: 'dana', words: 'One calm morning', horizon: 'short' };
const confirmed = { ...goal, confirmed: { by: 'dana', on: DAY } };
const QUESTIONS = ['now', 'done-so-far', 'who-involved', 'stopped'].map(
  (name) => `grow.reality.question.${name}`,
);
const replies = QUESTIONS.map((question) => ({ by: 'dana', on: DAY, question, words: 'said' }));
const option = {
  id: 'o1',
  goal: 'g1',
  by: 'dana',
  words: 'Lay clothes out',
  benefits: ['calm'],
  costs: [],
  risks: [],
};
const step = {
  id: 's1',
  goal: 'g1',
  what: 'Lay clothes out at night',
  when: '2026-03-10',
  who: 'dana',
  motivation: 8,
  whoMustKnow: ['kit'],
  nextStep: 'Buy a clock',
  support: ['Sam rings'],
  meetsGoal: 'yes',
};
const unfinished = (id: string, rules: readonly string[], parts: object, codes: readonly string[]) =>
  vector(id, rules, 'grow.listUnfinished', [{ ...empty, ...parts }], { '/*/code': codes });

const STEP_PARTS = ['what', 'when', 'who', 'motivation', 'whoMustKnow', 'nextStep', 'support', 'meetsGoal'];
const without = (part: string): object =>
  Object.fromEntries(Object.entries(step).filter(([name]) => name !== part));

const planned = { voices: ['dana'], goals: [confirmed], steps: [step] };
const reviewed = (
  id: string,
  rules: readonly string[],
  answers: Readonly<Record<string, string>>,
  expect: object,
) =>
  vector(
    id,
    rules,
    'grow.reviewGrow',
    [
      planned,
      Object.entries(answers).map(([name, answer]) =>
        seen(`grow.progress.${name}`, answer as 'yes' | 'no', { about: name === 'done' ? 's1' : 'g1' }),
      ),
      ON,
    ],
    { ...expect },
  );

/** Vectors for the GROW conversation. */
export const grow = (): readonly Vector[] => [
  unfinished('goal-before-reality', ['GRW-1', 'GRW-3'], {}, ['goal-missing', 'reality-not-explored']),
  unfinished('the-real-goal', ['GRW-2'], { goals: [goal], replies }, [
    'real-goal-not-confirmed',
    'option-missing',
    'step-missing',
  ]),
  unfinished('short-term-first', ['GRW-3'], { goals: [{ ...confirmed, horizon: 'long' }], replies }, [
    'goal-missing',
  ]),
  unfinished(
    'option-not-weighed',
    ['GRW-4'],
    { goals: [confirmed], replies, options: [{ ...option, risks: undefined }], steps: [step] },
    ['option-not-weighed'],
  ),
  unfinished(
    'whole',
    ['GRW-1', 'GRW-2', 'GRW-4', 'GRW-5'],
    { goals: [confirmed], replies, options: [option], steps: [step] },
    [],
  ),
  vector(
    'prompt-goal-first',
    ['GRW-1'],
    'grow.nextPrompt',
    [{ status: 'draft', id: 'c1', need: 'n1', startedOn: DAY, updatedOn: DAY, ...empty }],
    { '/stage': 'grow.goal', '/person': 'dana', '/rule/id': 'GRW-1' },
  ),
  ...['benefits', 'costs', 'risks'].map((part) =>
    vector(
      `weigh-${part}`,
      ['GRW-4'],
      'grow.isWeighed',
      [Object.fromEntries(Object.entries(option).filter(([name]) => name !== part))],
      { '': false },
    ),
  ),
  vector('weighed', ['GRW-4'], 'grow.isWeighed', [option], { '': true }),
  vector('step-whole', ['GRW-5'], 'grow.listStepGaps', [step], { '': [] }),
  ...STEP_PARTS.map((part) =>
    vector(`step-without-${part}`, ['GRW-5'], 'grow.listStepGaps', [without(part)], { '': [part] }),
  ),
  reviewed(
    'gained-not-sustained',
    ['GRW-6'],
    { gained: 'yes', sustained: 'no' },
    {
      '/goals/0/progress/finding': 'gained-not-sustained',
      '/goals/0/progress/rules/*/id': ['GRW-6'],
    },
  ),
  reviewed(
    'achieved',
    ['GRW-6'],
    { gained: 'yes', sustained: 'yes' },
    {
      '/goals/0/progress/status': 'settled',
      '/goals/0/progress/finding': 'achieved',
    },
  ),
  reviewed('day-passed-and-nobody-said', ['GRW-5'], {}, { '/steps/*/standing': ['not-known'] }),
  reviewed('done', ['GRW-5'], { done: 'yes' }, { '/steps/*/standing': ['done'] }),
];
