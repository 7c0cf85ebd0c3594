import { describe, expect, test } from 'vitest';
import { checkOptimism, checkPractice } from '../../src/behaviour/index.js';
import { AreaReview, BehaviourType, OptimismParts, PracticeAnswers } from '../../src/behaviour/schema.js';
import { isoDate } from '../../src/kernel/index.js';

const PARTS = {
  observations: [{ id: 'o1', on: '2026-03-01', about: 'p1', item: 'warm', answer: 'yes' }],
  strengths: ['warm'],
  concerns: [],
  reviews: [{ id: 'r1', on: '2026-03-01', area: 'home', changed: 'unknown' }],
  contacts: [{ id: 'c1', on: '2026-03-01', channel: 'home-visit', outcome: 'held' }],
};
const ANSWERED = {
  answers: { 'behaviour.visit-check.usual-practice': 'no' },
  words: { 'behaviour.visit-check.child-as-door-closes': 'Quiet.' },
};

/** The ways in which data from outside goes wrong. */
const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'parts'],
  ['a number', Number.NaN],
  ['a list', []],
  ['an empty object', {}],
  ['a function', () => PARTS],
  ['a class of its own', new Date(0)],
];

describe('what a host reads from JSON', () => {
  test('good parts go straight into the rule', () => {
    const parts = OptimismParts.parse(structuredClone(PARTS));
    expect(checkOptimism(parts, { on: isoDate('2026-03-31') }).warnings).toMatchObject([
      { code: 'positives-only' },
    ]);
  });
  test('good answers too', () =>
    expect(checkPractice('visit', PracticeAnswers.parse(structuredClone(ANSWERED))).concerns).toHaveLength(
      1,
    ));
  test('nothing answered yet is fine', () =>
    expect(PracticeAnswers.safeParse({ answers: {} }).success).toBe(true));

  test.each(HOSTILE)('%s is refused', (_, value) => {
    for (const schema of [OptimismParts, PracticeAnswers, AreaReview, BehaviourType])
      expect(schema.safeParse(value).success).toBe(false);
  });
  test.each([
    ['a field too many', { ...PARTS, score: 3 }],
    ['a field too few', { ...PARTS, reviews: undefined }],
    ['a day that does not exist', { ...PARTS, reviews: [{ ...PARTS.reviews[0], on: '2026-02-30' }] }],
    ['an answer of another kind', { ...PARTS, reviews: [{ ...PARTS.reviews[0], changed: true }] }],
    ['an id with a control character', { ...PARTS, strengths: ['warm\u0000'] }],
    ['an empty id', { ...PARTS, strengths: [''] }],
    ['an id far too long', { ...PARTS, strengths: ['x'.repeat(201)] }],
    ['a list far too long', { ...PARTS, strengths: Array.from({ length: 10_001 }, () => 'x') }],
    ['an observation from nowhere', { ...PARTS, observations: [{ item: 'warm' }] }],
    [
      'a polluted prototype',
      { ...PARTS, reviews: [JSON.parse('{"__proto__":{"id":"r"},"on":"2026-03-01"}')] },
    ],
  ])('parts with %s are refused', (_, value) => expect(OptimismParts.safeParse(value).success).toBe(false));
  test.each([
    ['a question nobody asks', { answers: { 'behaviour.visit-check.other': 'yes' } }],
    ['a question named like a method', { answers: { constructor: 'yes' } }],
    ['a boolean', { answers: { 'behaviour.visit-check.usual-practice': true } }],
    ['an answer with another spelling', { answers: { 'behaviour.visit-check.usual-practice': 'Yes' } }],
    [
      'words without end',
      { answers: {}, words: { 'behaviour.visit-check.child-as-door-closes': 'x'.repeat(20_001) } },
    ],
    ['a score', { answers: {}, score: 1 }],
  ])('answers with %s are refused', (_, value) =>
    expect(PracticeAnswers.safeParse(value).success).toBe(false),
  );
  test('only the six types are types', () => {
    expect(BehaviourType.safeParse('behaviour.toolkit-type.refusal').success).toBe(true);
    expect(BehaviourType.safeParse('behaviour.uncoop-type.avoidance').success).toBe(false);
  });
});

describe('rules meet answers that never went through a schema', () => {
  test('an answer kept on the prototype is no answer', () => {
    const answers = Object.create({ 'behaviour.visit-check.usual-practice': 'no' }) as Record<string, 'no'>;
    expect(checkPractice('visit', { answers }).open).toContain('behaviour.visit-check.usual-practice');
  });
  test('words that are there and undefined are no words', () => {
    const words = { 'behaviour.visit-check.child-as-door-closes': undefined } as never;
    expect(checkPractice('door-closes', { answers: {}, words }).noticed).toEqual([]);
  });
  test('words kept on the prototype are no words', () => {
    const words = Object.create({ 'behaviour.visit-check.child-as-door-closes': 'x' }) as Record<
      string,
      string
    >;
    expect(checkPractice('door-closes', { answers: {}, words }).noticed).toEqual([]);
  });
});
