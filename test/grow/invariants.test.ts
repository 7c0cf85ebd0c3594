import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerGrow,
  finishGrow,
  GOAL_QUESTIONS,
  GROW_HORIZONS,
  GROW_PROGRESS,
  type GrowAnswer,
  type GrowConversation,
  type GrowRevision,
  listStepGaps,
  listUnfinished,
  listVoices,
  nextPrompt,
  REALITY_QUESTIONS,
  reviewGrow,
  reviseGrow,
} from '../../src/grow/index.js';
import {
  GrowAnswer as AnswerSchema,
  GrowConversation as DraftSchema,
  GrowPlan,
  GrowRevision as RevisionSchema,
} from '../../src/grow/schema.js';
import { ANSWERS, findingOf, isoDate, KNOWN_BY, missingOf } from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';
import { open, PARTS, planOf } from './conversation.js';

const day = fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-09').map(isoDate);
const person = fc.constantFrom('p1', 'p2', 'worker');
const id = fc.constantFrom('a', 'b', 'c', 'd');
const words = fc.constantFrom('Something', ' ', 'Something else');
const list = fc.array(fc.constant('one'), { maxLength: 2 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const weighing = fc.record({ benefits: list, costs: list, risks: list }, { requiredKeys: [] });
const parts = fc.record(
  Object.fromEntries(
    Object.entries(PARTS).map(([part, value]) => [
      part,
      part === 'meetsGoal' ? fc.constantFrom(...ANSWERS) : fc.constant(value),
    ]),
  ),
  { requiredKeys: [] },
);

const answers: fc.Arbitrary<GrowAnswer> = fc
  .oneof(
    fc.record({
      type: fc.constant('reply'),
      question: fc.constantFrom(...GOAL_QUESTIONS, ...REALITY_QUESTIONS),
      by: person,
      words,
      on: day,
    }),
    fc.record({
      type: fc.constant('proposeGoal'),
      id,
      whose: person,
      horizon: fc.constantFrom(...GROW_HORIZONS),
      words,
      on: day,
    }),
    fc.record({ type: fc.constant('confirmGoal'), goal: id, by: person, on: day }),
    fc
      .tuple(
        fc.record({ type: fc.constant('addOption'), id, goal: id, by: person, words, on: day }),
        weighing,
      )
      .map(([a, b]) => ({ ...a, ...b })),
    fc
      .tuple(fc.record({ type: fc.constant('weighOption'), option: id, on: day }), weighing)
      .map(([a, b]) => ({ ...a, ...b })),
    fc
      .tuple(fc.record({ type: fc.constant('addStep'), id, goal: id, on: day }), parts, maybe(id))
      .map(([a, b, option]) => ({ ...a, ...b, ...(option === undefined ? {} : { option }) })),
    fc
      .tuple(fc.record({ type: fc.constant('completeStep'), step: id, on: day }), parts)
      .map(([a, b]) => ({ ...a, ...b })),
  )
  .map((answer) => deepFreeze(answer) as unknown as GrowAnswer);

const revisions: fc.Arbitrary<GrowRevision> = fc
  .oneof(
    fc.record({
      type: fc.constant('rewordReply'),
      question: fc.constantFrom(...REALITY_QUESTIONS),
      by: person,
      words,
      on: day,
    }),
    fc.record({ type: fc.constant('rewordGoal'), goal: id, by: person, words, on: day }),
    fc.record({ type: fc.constant('withdrawGoal'), goal: id, by: person, on: day }),
    fc
      .tuple(fc.record({ type: fc.constant('reviseOption'), option: id, on: day }), weighing)
      .map(([a, b]) => ({ ...a, ...b })),
    fc.record({ type: fc.constant('withdrawOption'), option: id, on: day }),
    fc
      .tuple(fc.record({ type: fc.constant('reviseStep'), step: id, on: day }), parts)
      .map(([a, b]) => ({ ...a, ...b })),
    fc.record({ type: fc.constant('withdrawStep'), step: id, on: day }),
  )
  .map((revision) => deepFreeze(revision) as unknown as GrowRevision);

type Turn = { readonly answer: GrowAnswer } | { readonly revision: GrowRevision };
const turns = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: answers.map((answer): Turn => ({ answer })) },
    { weight: 1, arbitrary: revisions.map((revision): Turn => ({ revision })) },
  ),
  { maxLength: 40 },
);
const take = (draft: GrowConversation, turn: Turn) =>
  'answer' in turn ? answerGrow(draft, turn.answer) : reviseGrow(draft, turn.revision);

/** Answers that follow each prompt, so that generated conversations reach the end too. */
const follow = (draft: GrowConversation): GrowConversation => {
  const { stage, ask, person: who = 'p1', goal, option, step } = nextPrompt(draft);
  const base = { on: draft.updatedOn };
  const n = draft.replies.length + draft.goals.length + draft.options.length + draft.steps.length;
  const rest = (id: string) => {
    const gaps: readonly string[] = listStepGaps(draft.steps.find((one) => one.id === id)!);
    return Object.fromEntries(Object.entries(PARTS).filter(([part]) => gaps.includes(part)));
  };
  const weigh = (id: string) => {
    const { benefits = [], costs, risks } = draft.options.find((one) => one.id === id)!;
    return {
      ...(benefits.length === 0 ? { benefits: ['x'] } : {}),
      ...(costs === undefined ? { costs: [] } : {}),
      ...(risks === undefined ? { risks: [] } : {}),
    };
  };
  const answer = (): GrowAnswer | undefined => {
    if (stage === 'ready') return undefined;
    if (step !== undefined) return { ...base, type: 'completeStep', step, ...rest(step) };
    if (option !== undefined) return { ...base, type: 'weighOption', option, ...weigh(option) };
    if (stage === 'grow.will') return { ...base, type: 'addStep', id: `n${n}`, goal: goal!, ...PARTS };
    if (stage === 'grow.options')
      return {
        ...base,
        type: 'addOption',
        id: `n${n}`,
        goal: goal!,
        by: 'worker',
        words: 'x',
        benefits: ['x'],
        costs: [],
        risks: [],
      };
    if (ask[0] === 'grow.goal.confirm') return { ...base, type: 'confirmGoal', goal: goal!, by: who };
    if (ask[0] === 'grow.goal')
      return { ...base, type: 'proposeGoal', id: `n${n}`, whose: who, horizon: 'short', words: 'x' };
    return { ...base, type: 'reply', question: ask[0] as (typeof GOAL_QUESTIONS)[0], by: who, words: 'x' };
  };
  const next = answer();
  if (next === undefined) return draft;
  const result = answerGrow(draft, deepFreeze(next));
  if (!result.ok) throw new Error(JSON.stringify([next, result.issues]));
  return follow(deepFreeze(result.value));
};

describe('any conversation', () => {
  test('what can be said is well-formed', () =>
    fc.assert(
      fc.property(turns, (list) => {
        for (const turn of list) {
          const blank = JSON.stringify(turn).includes('" "');
          const schema =
            'answer' in turn ? AnswerSchema.safeParse(turn.answer) : RevisionSchema.safeParse(turn.revision);
          expect(schema.success).toBe(!blank);
        }
      }),
      { numRuns: 30 },
    ));
  test('holds together after every turn, and refusing changes nothing', () =>
    fc.assert(
      fc.property(turns, (list) => {
        let draft = deepFreeze(open('p1', 'p2'));
        for (const turn of list) {
          const result = take(draft, turn);
          expect(take(draft, turn)).toEqual(result);
          if (!result.ok) {
            expect(result.issues.length).toBeGreaterThan(0);
            continue;
          }
          draft = deepFreeze(result.value);
          expect(DraftSchema.safeParse(draft).error).toBeUndefined();
          expect(
            draft.goals.every(({ confirmed, whose }) => confirmed === undefined || confirmed.by === whose),
          ).toBe(true);
        }
      }),
    ));
  test('GRW-2: nothing about reality, options or will is added while a goal is not confirmed', () =>
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 40 }), (list) => {
        let draft = deepFreeze(open('p1'));
        for (const answer of list) {
          const result = answerGrow(draft, answer);
          if (!result.ok) continue;
          const later =
            ['addOption', 'addStep'].includes(answer.type) ||
            (answer.type === 'reply' && answer.question.startsWith('grow.reality'));
          if (later) {
            expect(draft.goals.length).toBeGreaterThan(0);
            expect(draft.goals.every(({ confirmed }) => confirmed !== undefined)).toBe(true);
          }
          draft = deepFreeze(result.value);
        }
      }),
    ));
  test('can be led to its end by the prompts, from wherever it stands, and only then is a plan', () =>
    fc.assert(
      fc.property(turns, (list) => {
        let draft = deepFreeze(open('p1', 'p2'));
        for (const turn of list) {
          const result = take(draft, turn);
          if (result.ok) draft = deepFreeze(result.value);
          const finished = finishGrow(draft, { on: draft.updatedOn });
          expect(finished.ok).toBe(nextPrompt(draft).stage === 'ready');
          expect(finished.ok).toBe(listUnfinished(draft).length === 0);
        }
        if (draft.steps.some(({ meetsGoal }) => meetsGoal === 'no')) return;
        const plan = finishGrow(follow(draft), { on: isoDate('2026-04-01') });
        expect(plan.ok).toBe(true);
        if (!plan.ok) return;
        expect(GrowPlan.safeParse(plan.value).error).toBeUndefined();
        const voices = listVoices(plan.value);
        expect(voices.flatMap(({ goals }) => goals)).toHaveLength(plan.value.goals.length);
        expect(voices.flatMap(({ steps }) => steps)).toHaveLength(plan.value.steps.length);
      }),
    ));
});

describe('any review', () => {
  const plan = planOf('p1', 'p2');
  const about = fc.constantFrom(...[...plan.goals, ...plan.steps].map((one) => one.id), 'elsewhere');
  const progress = fc
    .array(
      fc.record({
        on: fc.integer({ min: 10, max: 28 }).map((n) => isoDate(`2026-03-${n}`)),
        about,
        item: fc.constantFrom(...GROW_PROGRESS),
        answer: fc.constantFrom(...ANSWERS),
        knownBy: fc.constantFrom(...KNOWN_BY),
      }),
      { maxLength: 20 },
    )
    .map((rows) => deepFreeze(rows.map((row, at) => ({ ...row, id: `o${at}` }))));
  const ON = isoDate('2026-03-31');

  test('order makes no difference, nothing is lost', () =>
    fc.assert(
      fc.property(progress, (rows) => {
        const found = reviewGrow(plan, rows, { on: ON });
        expect(reviewGrow(plan, [...rows].reverse(), { on: ON })).toEqual(found);
        expect(found.steps.map(({ step }) => step)).toEqual(plan.steps.map((step) => step.id));
        expect(found.goals.map(({ goal }) => goal)).toEqual(plan.goals.map((goal) => goal.id));
        expect(found.horizons.map((one) => one.person)).toEqual(plan.voices);
        expect(found.unplaced).toHaveLength(rows.filter((row) => row.about === 'elsewhere').length);
      }),
    ));
  test('what came after the day does not count', () =>
    fc.assert(
      fc.property(progress, (rows) => {
        const early = { on: isoDate('2026-03-09') };
        expect(reviewGrow(plan, rows, early)).toEqual(reviewGrow(plan, [], early));
      }),
    ));
  test('filling a gap leads only to a listed finding; settled stays; achieved only what has lasted', () =>
    fc.assert(
      fc.property(progress, fc.constantFrom('yes' as const, 'no' as const), (rows, answer) => {
        const judge = (given: typeof rows) => reviewGrow(plan, given, { on: ON }).goals[0]!.progress;
        const fill = (item: string) =>
          deepFreeze([
            ...rows,
            { id: 'fill', on: ON, about: plan.goals[0]!.id, item, answer, knownBy: 'observed' as const },
          ]) as typeof rows;
        const judgement = judge(rows);
        for (const { field, couldBecome } of missingOf(judgement)) {
          const then = findingOf(judge(fill(field)));
          if (then !== undefined) expect([...couldBecome, findingOf(judgement)]).toContain(then);
        }
        if (judgement.status === 'settled') {
          const asked = new Set(judgement.evidence.map(({ factor }) => factor));
          for (const item of ['grow.progress.gained', 'grow.progress.sustained'].filter(
            (one) => !asked.has(one),
          ))
            expect(findingOf(judge(fill(item)))).toBe(judgement.finding);
        }
        if (findingOf(judgement) === 'achieved')
          expect(judgement.evidence.map(({ factor, observed }) => [factor, observed])).toEqual([
            ['grow.progress.gained', 'yes'],
            ['grow.progress.sustained', 'yes'],
          ]);
      }),
    ));
});
