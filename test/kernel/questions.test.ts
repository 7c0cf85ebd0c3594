import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANSWERS,
  type AnswerSummary,
  nextQuestions,
  POLARITIES,
  type QuestionSet,
  summariseAnswers,
} from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

const one = (polarity: (typeof POLARITIES)[number]): QuestionSet =>
  deepFreeze({ id: 'set', questions: [{ id: 'q', polarity, kind: 'yes-no' }] });
const NONE: AnswerSummary = { concerns: [], reassurances: [], noticed: [], open: [], skipped: [] };

describe('what an answer calls for, by what a yes signals', () => {
  test.each([
    { polarity: 'concern', answer: 'yes', list: 'concerns' },
    { polarity: 'concern', answer: 'no', list: 'reassurances' },
    { polarity: 'concern', answer: 'unknown', list: 'open' },
    { polarity: 'good-practice', answer: 'yes', list: 'reassurances' },
    { polarity: 'good-practice', answer: 'no', list: 'concerns' },
    { polarity: 'good-practice', answer: 'unknown', list: 'open' },
    { polarity: 'either', answer: 'yes', list: 'noticed' },
    { polarity: 'either', answer: 'no', list: undefined },
    { polarity: 'either', answer: 'unknown', list: 'open' },
  ] as const)('$polarity answered $answer: $list', ({ polarity, answer, list }) =>
    expect(summariseAnswers(one(polarity), { q: answer })).toEqual(
      list === undefined ? NONE : { ...NONE, [list]: ['q'] },
    ),
  );
  test.each(POLARITIES)('%s not asked is open', (polarity) =>
    expect(summariseAnswers(one(polarity), {})).toEqual({ ...NONE, open: ['q'] }),
  );
});

/** A gate, a question that hangs on it, one that hangs on that, and two that take no yes or no. */
const chain: QuestionSet<'gate' | 'if-yes' | 'then' | 'if-no' | 'which' | 'tell'> = deepFreeze({
  id: 'chain',
  questions: [
    { id: 'gate', polarity: 'either', kind: 'yes-no' },
    { id: 'if-yes', polarity: 'concern', kind: 'yes-no', askIf: { id: 'gate', answer: 'yes' } },
    { id: 'then', polarity: 'concern', kind: 'yes-no', askIf: { id: 'if-yes', answer: 'yes' } },
    { id: 'if-no', polarity: 'concern', kind: 'yes-no', askIf: { id: 'gate', answer: 'no' } },
    { id: 'which', polarity: 'either', kind: 'choice', choices: ['general', 'specific'] },
    { id: 'tell', polarity: 'either', kind: 'words' },
  ],
});

describe('questions that hang on another answer', () => {
  test.each([
    { answers: {}, open: ['gate', 'if-yes', 'then', 'if-no'], skipped: [] },
    { answers: { gate: 'unknown' }, open: ['gate', 'if-yes', 'then', 'if-no'], skipped: [] },
    { answers: { gate: 'yes' }, open: ['if-yes', 'then'], skipped: ['if-no'] },
    { answers: { gate: 'no' }, open: ['if-no'], skipped: ['if-yes', 'then'] },
    { answers: { gate: 'yes', 'if-yes': 'no' }, open: [], skipped: ['then', 'if-no'] },
    { answers: { gate: 'yes', 'if-yes': 'yes' }, open: ['then'], skipped: ['if-no'] },
  ] as const)('$answers', ({ answers, open, skipped }) =>
    expect(summariseAnswers(chain, answers)).toMatchObject({ open, skipped }),
  );

  test('an answer given all the same counts', () =>
    expect(summariseAnswers(chain, { gate: 'no', 'if-yes': 'yes' })).toMatchObject({ concerns: ['if-yes'] }));
  test('questions that take no yes or no are in no list', () =>
    expect(Object.values(summariseAnswers(chain, {})).flat()).not.toEqual(expect.arrayContaining(['which'])));
  test('a question that hangs on itself stays open', () =>
    expect(
      summariseAnswers(
        {
          id: 'loop',
          questions: [{ id: 'q', polarity: 'concern', kind: 'yes-no', askIf: { id: 'q', answer: 'yes' } }],
        },
        {},
      ).open,
    ).toEqual(['q']));
});

describe('what to ask next', () => {
  const ids = (answers: Parameters<typeof nextQuestions>[1]) =>
    nextQuestions(chain, answers).map(({ id }) => id);
  test.each([
    { answers: {}, next: ['gate', 'which', 'tell'] },
    { answers: { gate: 'unknown' }, next: ['gate', 'which', 'tell'] },
    { answers: { gate: 'yes' }, next: ['if-yes', 'which', 'tell'] },
    { answers: { gate: 'no' }, next: ['if-no', 'which', 'tell'] },
    { answers: { gate: 'yes', 'if-yes': 'yes' }, next: ['then', 'which', 'tell'] },
    { answers: { gate: 'yes', 'if-yes': 'no', which: 'yes', tell: 'yes' }, next: [] },
  ] as const)('$answers: $next', ({ answers, next }) => expect(ids(answers)).toEqual(next));
});

describe('for any answers', () => {
  const answers = fc.dictionary(
    fc.constantFrom(...chain.questions.map(({ id }) => id), 'constructor'),
    fc.constantFrom(...ANSWERS),
    { noNullPrototype: false },
  );
  test('each question is in one list, or in none where an either was answered no', () =>
    fc.assert(
      fc.property(answers, (given) => {
        const listed = Object.values(summariseAnswers(chain, deepFreeze(given))).flat();
        expect(new Set(listed).size).toBe(listed.length);
        const quiet = given.gate === 'no' ? ['gate'] : [];
        expect([...listed, ...quiet].sort()).toEqual(['gate', 'if-no', 'if-yes', 'then']);
      }),
    ));
  test('what to ask next is open', () =>
    fc.assert(
      fc.property(answers, (given) => {
        const { open } = summariseAnswers(chain, given);
        const next = nextQuestions(chain, given).filter(({ kind }) => kind === 'yes-no');
        for (const { id } of next) expect(open).toContain(id);
      }),
    ));
  test('a concern added never takes another away', () =>
    fc.assert(
      fc.property(answers, fc.constantFrom('if-yes', 'then', 'if-no'), (given, id) => {
        const before = summariseAnswers(chain, given).concerns;
        const after = summariseAnswers(chain, { ...given, [id]: 'yes' }).concerns;
        for (const concern of before) expect(after).toContain(concern);
      }),
    ));
});
