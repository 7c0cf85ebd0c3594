import { describe, expect, test } from 'vitest';
import {
  assessServiceReliability,
  ENGAGEMENT_ITEMS,
  reflectOnContact,
  STRATEGY_LINKS,
  suggestStrategies,
} from '../../src/engagement/index.js';
import {
  ContactAnswers,
  EngagementFinding,
  EngagementItem,
  ServiceContext,
  StrategyContext,
} from '../../src/engagement/schema.js';
import { parseWith } from '../../src/kernel/schema.js';
import { contact } from '../support/builders.js';

const observation = {
  id: 'o1',
  on: '2026-03-01',
  about: 'p1',
  item: 'engagement.need.reading',
  answer: 'yes',
};
const service = {
  on: '2026-03-20',
  people: [{ id: 'p1', role: 'parent' }],
  observations: [observation],
  referredOn: '2026-02-01',
  lateFrom: 5,
};
const strategy = { on: '2026-03-20', observations: [observation], stage: 'engagement.stage.1-attract' };
const answers = { 'engagement.helps.parent.reliable': 'yes', 'engagement.helps.child.reliable': 'unknown' };

const schemas = [
  { name: 'ServiceContext', schema: ServiceContext, good: service },
  { name: 'StrategyContext', schema: StrategyContext, good: strategy },
  { name: 'ContactAnswers', schema: ContactAnswers, good: answers },
];

describe('what a host passes in', () => {
  test('read and used', () => {
    const [one, two, three] = [
      parseWith(ServiceContext, service),
      parseWith(StrategyContext, strategy),
      parseWith(ContactAnswers, answers),
    ];
    if (!one.ok || !two.ok || !three.ok) throw new Error('expected all three to be read');
    expect(assessServiceReliability([], one.value).persistence.sinceReferral?.days).toBe(47);
    expect(suggestStrategies(two.value, STRATEGY_LINKS).suggestions.length).toBeGreaterThan(0);
    expect(reflectOnContact(contact('office', 'held'), three.value).parent.reassurances).toHaveLength(1);
  });
  test('every item can be named', () => {
    expect(new Set(ENGAGEMENT_ITEMS).size).toBe(ENGAGEMENT_ITEMS.length);
    for (const item of ENGAGEMENT_ITEMS) expect(EngagementItem.parse(item)).toBe(item);
    expect(EngagementItem.safeParse('engagement.nothing').success).toBe(false);
    expect(EngagementFinding.safeParse('all-three-evidenced').success).toBe(true);
  });
});

describe.each(schemas)('$name refuses what it should', ({ schema, good }) => {
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  test('the good one is read', () => expect(parseWith(schema, good).ok).toBe(true));
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a number', Number.NaN],
    ['a list', []],
    ['a function', () => good],
    ['a field too many', { ...good, extra: 1 }],
    ['a key from the prototype', JSON.parse(`{"__proto__":{},"constructor":1}`)],
    ['an object that throws', throwing],
  ])('%s', (_, input) => {
    const result = parseWith(schema, input);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
  });
});

describe('values out of bounds', () => {
  test.each([
    ['a day that does not exist', { ...service, on: '2026-02-30' }],
    ['a time instead of a day', { ...service, referredOn: '2026-02-01T00:00:00Z' }],
    ['late from nought', { ...service, lateFrom: 0 }],
    ['late from a day and a minute', { ...service, lateFrom: 1441 }],
    ['late from a fraction', { ...service, lateFrom: 1.5 }],
    ['a role nobody knows', { ...service, people: [{ id: 'p1', role: 'boss' }] }],
    ['undefined in place of a field', { ...service, lateFrom: undefined }],
  ])('service: %s', (_, input) => expect(parseWith(ServiceContext, input).ok).toBe(false));
  test.each([
    ['a stage nobody knows', { ...strategy, stage: 'engagement.stage.4' }],
    ['an answer nobody knows', { ...strategy, observations: [{ ...observation, answer: 'maybe' }] }],
    ['a control character in an id', { ...strategy, observations: [{ ...observation, id: 'a\u0000b' }] }],
    ['an id too long', { ...strategy, observations: [{ ...observation, id: 'x'.repeat(201) }] }],
  ])('strategy: %s', (_, input) => expect(parseWith(StrategyContext, input).ok).toBe(false));
  test.each([
    ['a question nobody knows', { 'engagement.helps.parent.late': 'yes' }],
    ['an answer nobody knows', { 'engagement.helps.parent.reliable': true }],
  ])('answers: %s', (_, input) => expect(parseWith(ContactAnswers, input).ok).toBe(false));
});
