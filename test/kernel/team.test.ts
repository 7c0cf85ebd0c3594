import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  summariseTeam,
  TEAM_SUMMARY_MINIMUM,
  type TeamRelease,
  type TeamResponse,
  type TeamSummary,
  type TeamSummaryOptions,
} from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

/** One response a person, in round `round`; the level by person, 'high' unless said. */
const round = (number: number, people: string, high = people): readonly TeamResponse[] =>
  deepFreeze(
    [...people].map((person) => ({
      id: `${person}${number}`,
      person,
      levels: { sleep: high.includes(person) ? 'high' : 'low' },
    })),
  );
const summary = (responses: readonly TeamResponse[], options: TeamSummaryOptions = {}): TeamSummary => {
  const result = summariseTeam(responses, ['sleep'], options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const row = (responses: readonly TeamResponse[], options: TeamSummaryOptions = {}) =>
  summary(responses, options).items[0];
const FEW = { item: 'sleep', shown: false, because: 'too-few-answered' };
const LIKE = { item: 'sleep', shown: false, because: 'too-like-an-earlier-summary' };

describe('fewer than five say nothing', () => {
  test.each([0, 1, 4])('%i people', (count) => expect(row(round(1, 'abcd'.slice(0, count)))).toEqual(FEW));
  test('five people', () =>
    expect(row(round(1, 'abcde', 'ab'))).toEqual({
      item: 'sleep',
      shown: true,
      answered: 5,
      counts: { high: 2, low: 3 },
    }));
  test.each([4, 1, 0, -1, Number.NaN, 5])('a minimum of %d is still five', (minimum) => {
    expect(summary(round(1, 'abcde'), { minimum }).minimum).toBe(TEAM_SUMMARY_MINIMUM);
    expect(row(round(1, 'abcd'), { minimum })).toEqual(FEW);
  });
  test('the caller can raise it', () => {
    expect(row(round(1, 'abcdefg'), { minimum: 8 })).toEqual(FEW);
    expect(row(round(1, 'abcdefgh'), { minimum: 8 })).toMatchObject({ shown: true });
  });
  test('not answered and unknown are not answers', () => {
    const mixed = [
      ...round(1, 'abcd'),
      { id: 'e1', person: 'e', levels: { sleep: 'unknown' } },
      { id: 'f1', person: 'f', levels: {} },
    ];
    expect(row(mixed)).toEqual(FEW);
  });
  test('an item that is withheld releases nothing', () =>
    expect(summary(round(1, 'abcd')).release).toEqual({}));
  test('what everybody said alike is a caution', () => {
    expect(summary(round(1, 'abcde')).cautions).toMatchObject([
      { code: 'everyone-answered-alike', detail: { item: 'sleep' } },
    ]);
    expect(summary(round(1, 'abcde', 'a')).cautions).toEqual([]);
  });
});

describe('no difference between summaries shows a person', () => {
  const first = summary(round(1, 'abcdefghij', 'abc')).release;
  test.each([
    ['the same people and responses', round(1, 'abcdefghij', 'abc'), true],
    ['one has left', round(1, 'abcdefghi', 'abc'), false],
    ['one has joined', round(1, 'abcdefghijk', 'abc'), false],
    ['one was swapped for another', round(1, 'abcdefghik', 'abc'), false],
    ['five have left', round(1, 'abcde', 'abc'), true],
    ['five have joined', round(1, 'abcdefghijklmno', 'abc'), true],
    ['everybody answered again', round(2, 'abcdefghij', 'ab'), true],
    ['everybody answered again and one joined', round(2, 'abcdefghijk', 'ab'), false],
    ['one answered again', [...round(1, 'abcdefghi', 'abc'), ...round(2, 'j')], false],
    ['another team', round(1, 'vwxyz'), true],
  ] as const)('%s', (_, responses, shown) => {
    const given = row(responses, { earlier: [first] });
    if (shown) expect(given).toMatchObject({ shown: true });
    else expect(given).toEqual(LIKE);
  });

  test('two summaries that together leave one over', () => {
    const halves = ['abcde', 'fghij'].map((people) => summary(round(1, people)).release);
    expect(row(round(1, 'abcdefghij'), { earlier: halves })).toMatchObject({ shown: true });
    expect(row(round(1, 'abcdefghijk'), { earlier: halves })).toEqual(LIKE);
  });

  test('people that two earlier summaries tell apart are not counted as one', () => {
    // Three of each ten are left out: six in all, but each three are a difference that a reader can work out.
    const tens = ['abcdefghij', 'klmnopqrst'].map((people) => summary(round(1, people)).release);
    expect(row(round(1, 'abcdefgklmnopq'), { earlier: tens })).toEqual(LIKE);
  });

  test('an earlier summary of another item is no comparison', () => {
    const other: TeamRelease = { appetite: [{ id: 'a1', person: 'a' }] };
    expect(row(round(1, 'abcde'), { earlier: [other] })).toMatchObject({ shown: true });
  });

  test('whatever is asked for, in whatever order, every cell that readers can tell apart holds five', () => {
    const people = fc.subarray([...'abcdefghijklmno']);
    fc.assert(
      fc.property(fc.array(people, { maxLength: 8 }), (asked) => {
        const earlier: TeamRelease[] = [];
        for (const members of asked) {
          const { release } = summary(round(1, members.join('')), { earlier });
          if (Object.keys(release).length > 0) earlier.push(release);
        }
        const sets = earlier.map(({ sleep = [] }) => new Set(sleep.map(({ person }) => person)));
        const cells = new Map<string, number>();
        for (const person of 'abcdefghijklmno') {
          const pattern = sets.map((set) => Number(set.has(person))).join('');
          cells.set(pattern, (cells.get(pattern) ?? 0) + 1);
        }
        for (const [pattern, size] of cells)
          if (pattern.includes('1')) expect(size).toBeGreaterThanOrEqual(TEAM_SUMMARY_MINIMUM);
      }),
    );
  });
});

describe('what is refused, and what is not told', () => {
  test('one person twice', () => {
    const result = summariseTeam([...round(1, 'a'), ...round(2, 'a')], ['sleep']);
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: 'person-answers-twice', path: ['person'], detail: { id: 'a' } }],
    });
  });
  test('several people twice, named the same whoever came first', () => {
    const twice = (people: string) => summariseTeam([...round(1, people), ...round(2, people)], ['sleep']);
    expect(twice('ba')).toEqual(twice('ab'));
  });
  test('one response twice', () => {
    const result = summariseTeam([...round(1, 'a'), { id: 'a1', person: 'b', levels: {} }], ['sleep']);
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'response-given-twice', path: ['id'] }] });
  });
  test('the release does not tell who said what: changing the answers leaves it the same', () => {
    expect(summary(round(1, 'edcba', 'ab')).release).toEqual(summary(round(1, 'abcde', 'de')).release);
  });
  test('nor does the order of the counts', () => {
    const levels = (high: string) => Object.keys((row(round(1, 'abcde', high)) as { counts: object }).counts);
    expect(levels('a')).toEqual(['high', 'low']);
    expect(levels('bcde')).toEqual(['high', 'low']);
  });
  test('an item named like a part of a text or a list is only a name', () => {
    const people = [...'abcde'].map((one) => ({ id: one, person: one, levels: { length: 'low' } }));
    expect(summariseTeam(people, ['length'])).toMatchObject({
      value: { items: [{ shown: true, answered: 5 }] },
    });
  });
  test('outside the release there is no id of a person or of a response', () => {
    const { release: _, ...shown } = summary(
      [...'vwxyz'].map((one) => ({
        id: `response-${one}`,
        person: `person-${one}`,
        levels: { sleep: 'low' },
      })),
    );
    expect(JSON.stringify(shown)).not.toMatch(/person-|response-/);
  });
  test('the order of the responses changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...round(1, 'abcdefgh', 'abc')], { minLength: 8 }), (shuffled) => {
        expect(summary(shuffled)).toEqual(summary(round(1, 'abcdefgh', 'abc')));
      }),
    );
  });
  test('levels named like parts of an object are only names', () => {
    const people = [...'abcde'].map((one) => ({ id: one, person: one, levels: { sleep: '__proto__' } }));
    expect(Object.entries((row(people) as { counts: object }).counts)).toEqual([['__proto__', 5]]);
    expect(summary(people.map((one) => ({ ...one, levels: Object.create({ sleep: 'low' }) }))).items).toEqual(
      [FEW],
    );
  });
});
