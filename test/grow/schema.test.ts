import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { finishGrow, reviewGrow } from '../../src/grow/index.js';
import {
  GrowAnswer,
  GrowConversation,
  GrowGoal,
  GrowOpening,
  GrowPlan,
  GrowRevision,
} from '../../src/grow/schema.js';
import { isoDate } from '../../src/kernel/index.js';
import { parseWith } from '../../src/kernel/schema.js';
import { complete, DAY, open, planOf, withOptions } from './conversation.js';

const on = isoDate('2026-03-02');
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const plan = json(planOf('p1', 'p2'));
const draft = json(complete('p1', 'p2'));
const codesOf = (result: {
  readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined;
}) => result.error?.issues.map(({ message }) => message) ?? [];

describe('a plan and a draft survive JSON', () => {
  test('a plan can be reviewed', () =>
    expect(reviewGrow(GrowPlan.parse(plan), [], { on }).steps).toHaveLength(2));
  test('a draft can be finished', () =>
    expect(finishGrow(GrowConversation.parse(draft), { on })).toMatchObject({ ok: true }));
  test('an empty draft too', () => expect(GrowConversation.safeParse(json(open('p1'))).success).toBe(true));
});

describe('an unfinished conversation is no plan, whatever it calls itself', () => {
  const { updatedOn: _, ...rest } = json(withOptions('p1'));
  test.each([
    ['a draft', draft],
    ['a draft renamed', { ...draft, status: 'plan' }],
    ['a draft in a plan’s clothes', { ...rest, status: 'plan', finishedOn: DAY }],
  ])('%s', (_name, value) => expect(GrowPlan.safeParse(value).success).toBe(false));
  test('it says what is missing', () =>
    expect(codesOf(GrowPlan.safeParse({ ...rest, status: 'plan', finishedOn: DAY }))).toEqual([
      'step-missing',
    ]));
  test('a plan is no draft', () => expect(GrowConversation.safeParse(plan).success).toBe(false));
});

describe('words that say something', () => {
  const goal = (words: string) => ({ id: 'g1', whose: 'p1', horizon: 'short', words });
  const takes = (words: string) => GrowGoal.safeParse(goal(words)).success;
  test('every single unit that is not white space to an expression, and no other', () => {
    const refused = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
      (unit) => !takes(unit),
    );
    // ECMAScript, 12.2 and 12.3: tab, line feed, vertical tab, form feed, carriage return, no-break space, byte order
    // mark, the two separators, and what Unicode lists as space separators.
    expect(refused.map((unit) => unit.charCodeAt(0).toString(16))).toEqual(
      '9 a b c d 20 a0 1680 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 200a 2028 2029 202f 205f 3000 feff'.split(
        ' ',
      ),
    );
    expect(refused.every((unit) => !/\S/.test(unit))).toBe(true);
  });
  test('one word among much space is enough, and what is too long is named beside', () => {
    expect([takes(''), takes(' \n\t'), takes(`${' '.repeat(19_999)}x`)]).toEqual([false, false, true]);
    const { error } = GrowGoal.safeParse(goal(' '.repeat(20_001)));
    expect(error?.issues.map(({ code }) => code)).toEqual(['too_big', 'invalid_format']);
  });
  test('it is read as a wrong form, and JSON Schema says the same by a pattern', () => {
    expect(parseWith(GrowGoal, goal(' '))).toEqual({
      ok: false,
      issues: [{ code: 'wrong-form', path: ['words'], kind: 'invalid', detail: { value: ' ' } }],
    });
    expect(z.toJSONSchema(GrowGoal).properties?.words).toEqual({
      type: 'string',
      maxLength: 20_000,
      pattern: '\\S',
    });
  });
});

const step = plan.steps[0]!;
const goal = plan.goals[0]!;
const option = plan.options[0]!;
describe('a plan that somebody changed by hand', () => {
  test.each([
    ['no goals', { goals: [] }],
    [
      'a goal confirmed by somebody else',
      { goals: [{ ...goal, confirmed: { by: 'p2', on: DAY } }, plan.goals[1]] },
    ],
    ['a goal nobody confirmed', { goals: [{ ...goal, confirmed: undefined }, plan.goals[1]] }],
    ['a goal without words', { goals: [{ ...goal, words: ' ' }, plan.goals[1]] }],
    ['a voice without a goal', { voices: ['p1', 'p2', 'p3'] }],
    ['no voices', { voices: [] }],
    ['a voice twice', { voices: ['p1', 'p2', 'p1'] }],
    ['reality left out', { replies: plan.replies.slice(1) }],
    ['an option without benefits', { options: [{ ...option, benefits: [] }, plan.options[1]] }],
    [
      'an option whose risks nobody asked for',
      { options: [{ ...option, risks: undefined }, plan.options[1]] },
    ],
    ['a step without a day', { steps: [{ ...step, when: undefined }, plan.steps[1]] }],
    ['a step on a day that does not exist', { steps: [{ ...step, when: '2026-02-29' }, plan.steps[1]] }],
    ['a step that does not meet the goal', { steps: [{ ...step, meetsGoal: 'no' }, plan.steps[1]] }],
    [
      'a step whose support has no provider',
      { steps: [{ ...step, support: [{ what: 'help' }] }, plan.steps[1]] },
    ],
    ['a step for another goal’s option', { steps: [{ ...step, option: 'option-p2' }, plan.steps[1]] }],
    ['a step for no goal', { steps: [{ ...step, goal: 'x' }, plan.steps[1]] }],
    ['an id twice', { steps: [step, step] }],
    ['a field too many', { score: 5 }],
    ['a day that is a number', { finishedOn: 20_260_302 }],
    ['an id with a control character', { id: 'g\u0007' }],
    ['words without end', { goals: [{ ...goal, words: 'x'.repeat(20_001) }, plan.goals[1]] }],
    ['lists without end', { steps: Array.from({ length: 1001 }, (_, at) => ({ ...step, id: `s${at}` })) }],
  ])('%s is refused', (_, change) => expect(GrowPlan.safeParse({ ...plan, ...change }).success).toBe(false));
});

describe('what is no conversation at all', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{"status":"plan"}'],
    ['a number', Number.POSITIVE_INFINITY],
    ['a list', [plan]],
    ['an empty object', {}],
    ['a prototype', JSON.parse('{"__proto__":{"status":"plan"}}')],
    [
      'a getter that lies',
      {
        get status() {
          return 'plan';
        },
      },
    ],
    ['a map', new Map(Object.entries(plan))],
  ])('%s is refused', (_, value) => {
    for (const schema of [GrowPlan, GrowConversation, GrowOpening, GrowAnswer, GrowRevision])
      expect(schema.safeParse(value).success).toBe(false);
  });
  test('something that goes round in a circle is refused, and quickly', () => {
    const circle: Record<string, unknown> = { ...plan };
    circle.need = circle;
    expect(GrowPlan.safeParse(circle).success).toBe(false);
  });
  test.each([
    [GrowOpening, { id: 'g', need: 'n', voices: ['p1'], on: DAY }, { voices: 'p1' }],
    [GrowAnswer, { type: 'confirmGoal', goal: 'a', by: 'p1', on: DAY }, { type: 'confirm' }],
    [GrowAnswer, { type: 'completeStep', step: 's', meetsGoal: 'yes', on: DAY }, { meetsGoal: true }],
    [GrowRevision, { type: 'rewordGoal', goal: 'a', by: 'p1', words: 'x', on: DAY }, { words: '' }],
    [GrowRevision, { type: 'withdrawStep', step: 's', on: DAY }, { on: 'tomorrow' }],
  ] as const)('a turn is taken as it is, and refused when changed', (schema, good, change) => {
    expect(schema.safeParse(good).success).toBe(true);
    expect(schema.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
