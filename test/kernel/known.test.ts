import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answer, allOf, answerTo, anyOf, not } from '../../src/kernel/index.js';

describe('two answers joined (Kleene’s strong tables)', () => {
  test.each([
    { a: 'yes', b: 'yes', all: 'yes', any: 'yes' },
    { a: 'yes', b: 'no', all: 'no', any: 'yes' },
    { a: 'yes', b: 'unknown', all: 'unknown', any: 'yes' },
    { a: 'no', b: 'yes', all: 'no', any: 'yes' },
    { a: 'no', b: 'no', all: 'no', any: 'no' },
    { a: 'no', b: 'unknown', all: 'no', any: 'unknown' },
    { a: 'unknown', b: 'yes', all: 'unknown', any: 'yes' },
    { a: 'unknown', b: 'no', all: 'no', any: 'unknown' },
    { a: 'unknown', b: 'unknown', all: 'unknown', any: 'unknown' },
  ] as const)('$a with $b: all $all, any $any', ({ a, b, all, any }) => {
    expect(allOf([a, b])).toBe(all);
    expect(anyOf([a, b])).toBe(any);
  });
});

describe('none and one', () => {
  test('all of none is yes, any of none is no', () => {
    expect(allOf([])).toBe('yes');
    expect(anyOf([])).toBe('no');
  });
  test.each(ANSWERS)('%s alone stays as it is', (answer) => {
    expect(allOf([answer])).toBe(answer);
    expect(anyOf([answer])).toBe(answer);
  });
});

test.each([
  { given: 'yes', turned: 'no' },
  { given: 'no', turned: 'yes' },
  { given: 'unknown', turned: 'unknown' },
] as const)('not $given is $turned', ({ given, turned }) => expect(not(given)).toBe(turned));

const answers = fc.array(fc.constantFrom(...ANSWERS), { maxLength: 8 });

describe('for any answers', () => {
  test('order does not matter', () =>
    fc.assert(
      fc.property(answers, (list) => {
        expect(allOf([...list].reverse())).toBe(allOf(list));
        expect(anyOf([...list].reverse())).toBe(anyOf(list));
      }),
    ));
  test('De Morgan: not all is any not', () =>
    fc.assert(
      fc.property(answers, (list) => {
        expect(not(allOf(list))).toBe(anyOf(list.map(not)));
      }),
    ));
  test('a known result stays whatever the unknowns turn out to be', () =>
    fc.assert(
      fc.property(answers, fc.func(fc.constantFrom<Answer>('yes', 'no')), (list, fill) => {
        const filled = list.map((answer, at) => (answer === 'unknown' ? fill(at) : answer));
        for (const join of [allOf, anyOf])
          if (join(list) !== 'unknown') expect(join(filled)).toBe(join(list));
      }),
    ));
});

describe('one answer by id', () => {
  test('what was asked', () => expect(answerTo({ asked: 'no' }, 'asked')).toBe('no'));
  test('what was never asked is unknown', () =>
    expect(answerTo<string>({ asked: 'no' }, 'other')).toBe('unknown'));
  test('an answer left undefined is unknown', () =>
    expect(answerTo({ asked: undefined }, 'asked')).toBe('unknown'));
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'an id that every object inherits (%s) was not asked',
    (id) => expect(answerTo<string>({}, id)).toBe('unknown'),
  );
  test('an id written __proto__ can be asked', () =>
    expect(answerTo<string>(JSON.parse('{"__proto__":"yes"}'), '__proto__')).toBe('yes'));
});
