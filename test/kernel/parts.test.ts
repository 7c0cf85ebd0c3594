import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANSWERS,
  type Answer,
  concludeParts,
  findingOf,
  type Judgement,
  missingOf,
  type Part,
} from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

type Finding = 'all' | 'some' | 'none';
const NAMES = { all: 'all', some: 'some', none: 'none' } as const;
const GROUNDS = { evidence: [], cautions: [], rules: [] };
const judge = (answers: readonly Answer[]): Judgement<Finding> =>
  concludeParts(
    GROUNDS,
    deepFreeze(answers.map((answer, at): Part => ({ field: `part-${at}`, answer }))),
    NAMES,
  );

const filled = (answers: readonly Answer[], at: number, fill: Answer): readonly Answer[] =>
  answers.map((answer, index) => (index === at ? fill : answer));

/** Every finding that is still possible once all the gaps are filled, worked out by filling them. */
const possible = (answers: readonly Answer[]): ReadonlySet<Finding> => {
  const at = answers.indexOf('unknown');
  if (at === -1) {
    const yes = answers.filter((answer) => answer === 'yes').length;
    return new Set([yes === answers.length ? 'all' : yes === 0 ? 'none' : 'some']);
  }
  return new Set((['yes', 'no'] as const).flatMap((fill) => [...possible(filled(answers, at, fill))]));
};

const tables = (length: number): readonly Answer[][] =>
  length === 0 ? [[]] : tables(length - 1).flatMap((row) => ANSWERS.map((answer) => [...row, answer]));

describe('something made of parts', () => {
  test.each([
    [['yes', 'yes'], 'settled', 'all'],
    [['yes', 'no'], 'settled', 'some'],
    [['yes', 'no', 'unknown'], 'settled', 'some'],
    [['no', 'no'], 'settled', 'none'],
    [['yes', 'unknown'], 'provisional', 'some'],
    [['no', 'unknown'], 'provisional', 'none'],
    [['unknown', 'unknown'], 'undetermined', undefined],
    [[], 'undetermined', undefined],
  ] as const)('%j is %s %s', (answers, status, finding) => {
    const judgement = judge(answers);
    expect([judgement.status, findingOf(judgement)]).toEqual([status, finding]);
  });

  // What one gap alone could change: the last one the whole of it, one of several only whether anything is there.
  test.each([
    [['yes', 'unknown'], [['part-1', ['all']]]],
    [
      ['yes', 'unknown', 'unknown'],
      [
        ['part-1', []],
        ['part-2', []],
      ],
    ],
    [['no', 'unknown'], [['part-1', ['some']]]],
    [['unknown'], [['part-0', ['all', 'none']]]],
    [
      ['unknown', 'unknown'],
      [
        ['part-0', ['some', 'none']],
        ['part-1', ['some', 'none']],
      ],
    ],
  ] as const)('%j lacks %j', (answers, gaps) =>
    expect(missingOf(judge(answers)).map(({ field, couldBecome }) => [field, couldBecome])).toEqual(gaps),
  );

  test.each([1, 2, 3, 4, 5])(
    'the whole table of %i parts: settled exactly where no filling could change it',
    (length) => {
      for (const answers of tables(length)) {
        const judgement = judge(answers);
        const outcomes = possible(answers);
        if (judgement.status === 'settled') expect([...outcomes]).toEqual([judgement.finding]);
        else expect(outcomes.size).toBeGreaterThan(1);
      }
    },
  );

  test('filling a gap leads only to a listed finding or the present one', () => {
    const answers = fc.array(fc.constantFrom(...ANSWERS), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(answers, fc.constantFrom('yes' as const, 'no' as const), (given, fill) => {
        const before = judge(given);
        for (const gap of missingOf(before)) {
          const after = findingOf(judge(filled(given, Number(gap.field.slice(5)), fill)));
          expect([findingOf(before), ...gap.couldBecome]).toContain(after);
        }
      }),
    );
  });

  test('the order of the parts changes nothing but the order of the gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ANSWERS), { maxLength: 7 }), (given) => {
        const there = judge(given);
        const back = judge([...given].reverse());
        expect([back.status, findingOf(back)]).toEqual([there.status, findingOf(there)]);
      }),
    );
  });
});
