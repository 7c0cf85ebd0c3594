import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ASSESSMENT_CHECK,
  CHILD_CHECK,
  type CheckQuestion,
  checkPractice,
  PRACTICE_CHECKS,
  type PracticeCheckName,
  VISIT_CHECK,
} from '../../src/behaviour/index.js';
import { ANSWERS, type Answer } from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

const NAMES = Object.keys(PRACTICE_CHECKS) as readonly PracticeCheckName[];
const answered = (id: string, answer: Answer) => deepFreeze({ answers: { [id]: answer } });

/** The ledger's polarity table, written out again. */
const CONCERN = [
  ...ASSESSMENT_CHECK.questions.map(({ id }) => ['assessment', id] as const),
  ...(['keeping-safe', 'learned-appease', 'self-blame'] as const).map(
    (name) => ['child', `behaviour.child-check.${name}`] as const,
  ),
  ...(['relieved-no-answer', 'relieved-to-leave', 'one-adult-only'] as const).map(
    (name) => ['visit', `behaviour.visit-check.${name}`] as const,
  ),
];
const GOOD = [
  ['visit', 'behaviour.visit-check.usual-practice'],
  ['visit', 'behaviour.visit-check.key-people-seen'],
  ['challenge', 'behaviour.challenge.safe'],
  ['challenge', 'behaviour.challenge.child-outcomes'],
  ['challenge', 'behaviour.challenge.we-will-stay'],
  ['challenge', 'behaviour.challenge.conduct-not-denial'],
] as const;
const WORDS = [
  ['child', 'behaviour.child-impact.consider-daily-life'],
  ['child', 'behaviour.child-check.message-if-unchallenged'],
  ['door-closes', 'behaviour.visit-check.child-as-door-closes'],
] as const;

describe('polarity by question', () => {
  test('twelve bullets, one of them in three', () => expect(ASSESSMENT_CHECK.questions).toHaveLength(14));
  test('child and visit', () => {
    expect(CHILD_CHECK.questions).toHaveLength(5);
    expect(VISIT_CHECK.questions).toHaveLength(6);
  });
  test.each(CONCERN)('%s: yes to %s calls for attention', (check, id) => {
    expect(checkPractice(check, answered(id, 'yes'))).toMatchObject({ concerns: [id], reassurances: [] });
    expect(checkPractice(check, answered(id, 'no'))).toMatchObject({
      concerns: [],
      reassurances: [id],
      prompts: [],
    });
  });
  test.each(GOOD)('%s: no to %s calls for attention', (check, id) => {
    expect(checkPractice(check, answered(id, 'no'))).toMatchObject({ concerns: [id], reassurances: [] });
    expect(checkPractice(check, answered(id, 'yes'))).toMatchObject({
      concerns: [],
      reassurances: [id],
      prompts: [],
    });
  });
  test('others in the house: noticing is neither good nor bad', () => {
    const id = 'behaviour.visit-check.others-in-house';
    expect(checkPractice('visit', answered(id, 'yes'))).toMatchObject({
      concerns: [],
      noticed: [id],
      prompts: [{ id: 'behaviour.prompt.find-out-who-lives-here', because: [id] }],
    });
    const no = checkPractice('visit', answered(id, 'no'));
    expect([...no.concerns, ...no.noticed, ...no.reassurances, ...no.open]).not.toContain(id);
  });
  test.each(WORDS)('%s: %s takes words and stays open until there are some', (check, id) => {
    expect(checkPractice(check, answered(id, 'yes')).open).toContain(id);
    expect(checkPractice(check, { answers: {}, words: { [id]: '  ' } }).open).toContain(id);
    const said = checkPractice(
      check,
      deepFreeze({ answers: {}, words: { [id]: 'They listen for the car.' } }),
    );
    expect(said.open).not.toContain(id);
    expect(said.noticed).toContain(id);
  });
});

describe('unanswered stays open', () => {
  test.each(NAMES)('%s: nothing answered, everything open', (name) => {
    const check = checkPractice(name, { answers: {} });
    expect(new Set(check.open)).toEqual(new Set(PRACTICE_CHECKS[name].questions.map(({ id }) => id)));
    expect([check.concerns, check.noticed, check.reassurances, check.prompts]).toEqual([[], [], [], []]);
  });
  test('asked and not known is open too', () =>
    expect(
      checkPractice('visit', answered('behaviour.visit-check.usual-practice', 'unknown')).open,
    ).toContain('behaviour.visit-check.usual-practice'));
});

describe('prompts', () => {
  test.each([
    ...CONCERN.map((row) => [...row, 'yes'] as const),
    ...GOOD.map((row) => [...row, 'no'] as const),
  ])('%s: %s answered %s prompts something', (check, id, answer) => {
    const { prompts } = checkPractice(check, answered(id, answer));
    expect(prompts.length).toBeGreaterThan(0);
    expect(prompts.every(({ because }) => because.length === 1 && because[0] === id)).toBe(true);
  });
  test('remote contact: see the child and see the home', () =>
    expect(
      checkPractice('assessment', answered('behaviour.assessment-check.remote-contact', 'yes')).prompts.map(
        ({ id }) => id,
      ),
    ).toEqual(['behaviour.prompt.see-the-child-alone', 'behaviour.prompt.see-the-home']));
  test('keeping quiet: tell somebody', () =>
    expect(
      checkPractice('assessment', answered('behaviour.assessment-check.keeping-quiet', 'yes')).prompts,
    ).toMatchObject([{ id: 'behaviour.prompt.share-it-now', rule: { id: 'BEH-10' } }]));
});

describe('rules, differences and what is kept apart', () => {
  test.each([
    ['assessment', 'BEH-10', true],
    ['child', 'BEH-15', false],
    ['visit', 'BEH-15', true],
    ['door-closes', 'BEH-15', true],
    ['challenge', 'BEH-5', false],
  ] as const)('%s: %s, for supervision: %s', (name, rule, own) => {
    const check = checkPractice(name, { answers: {} });
    expect(check.rule.id).toBe(rule);
    expect(check.cautions.map(({ code }) => code)).toEqual(own ? ['keep-in-supervision'] : []);
  });
  test.each(['less-contentious', 'parent-focus'] as const)('D-7 with %s', (name) => {
    const id = `behaviour.assessment-check.${name}` as const;
    expect(checkPractice('assessment', answered(id, 'yes')).differences.map((one) => one.id)).toEqual([
      'D-7',
    ]);
    expect(checkPractice('assessment', answered(id, 'no')).differences).toEqual([]);
  });
  test('D-8 with too much weight on good news', () =>
    expect(
      checkPractice('assessment', answered('behaviour.assessment-check.overweight-positive', 'yes'))
        .differences,
    ).toMatchObject([{ id: 'D-8' }]));
  test('D-4 with every challenge', () =>
    expect(checkPractice('challenge', { answers: {} }).differences).toMatchObject([{ id: 'D-4' }]));
});

describe('invariants', () => {
  const generated = fc
    .constantFrom(...NAMES)
    .chain((name) =>
      fc.tuple(
        fc.constant(name),
        fc.dictionary(
          fc.constantFrom(...PRACTICE_CHECKS[name].questions.map(({ id }) => id)),
          fc.constantFrom(...ANSWERS),
        ),
      ),
    );
  test('each question is in one place at most, and an answer moves no other', () =>
    fc.assert(
      fc.property(generated, fc.constantFrom(...ANSWERS), fc.nat(), ([name, answers], answer, pick) => {
        const placeOf = (given: typeof answers) => {
          const { concerns, noticed, reassurances, open } = checkPractice(
            name,
            deepFreeze({ answers: given }),
          );
          const rows = Object.entries({ concerns, noticed, reassurances, open }).flatMap(([list, ids]) =>
            ids.map((id): readonly [CheckQuestion, string] => [id, list]),
          );
          expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
          return new Map(rows);
        };
        const { questions } = PRACTICE_CHECKS[name];
        const { id } = questions[pick % questions.length]!;
        const before = placeOf(answers);
        const after = placeOf({ ...answers, [id]: answer });
        before.delete(id);
        after.delete(id);
        expect(after).toEqual(before);
      }),
    ));
});
