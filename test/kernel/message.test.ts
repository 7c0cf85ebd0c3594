import { describe, expect, test } from 'vitest';
import { rules as kernelRules, words as kernelWords, sources } from '../../src/kernel/content.js';
import { type Locale, listGaps, localeOf, SOURCE_IDS, word, wordsOf } from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

const english: Locale = deepFreeze({
  tag: 'en-GB',
  words: {
    late: '{days} days late',
    twice: '{name} and {name}',
    list: 'See: {from}.',
    plain: 'Nothing to fill in',
    money: 'It costs {cost}',
    odd: '{constructor} {toString} {__proto__}',
    nested: '{{days}}',
    blank: '{} { days } {days',
  },
});
const welsh: Locale = deepFreeze({
  tag: 'cy',
  words: { plain: 'Dim byd i’w lenwi', extra: 'yn Gymraeg yn unig' },
});

describe('wording a message', () => {
  test.each([
    { message: { code: 'late', detail: { days: 3 } }, text: '3 days late' },
    { message: { code: 'late', detail: { days: 0 } }, text: '0 days late' },
    { message: { code: 'late', detail: { days: false } }, text: 'false days late' },
    { message: { code: 'late', detail: { days: '' } }, text: ' days late' },
    { message: { code: 'late', detail: {} }, text: '{days} days late' },
    { message: { code: 'late' }, text: '{days} days late' },
    { message: { code: 'twice', detail: { name: 'Jo' } }, text: 'Jo and Jo' },
    { message: { code: 'list', detail: { from: ['o1', 'o2'] } }, text: 'See: o1, o2.' },
    { message: { code: 'list', detail: { from: [] } }, text: 'See: .' },
    { message: { code: 'plain', detail: { days: 3 } }, text: 'Nothing to fill in' },
    { message: { code: 'nested', detail: { days: 3 } }, text: '{3}' },
    { message: { code: 'blank', detail: { days: 3 } }, text: '{} { days } {days' },
    { message: { code: 'late', detail: { days: '{days}' } }, text: '{days} days late' },
  ])('$message.code with $message.detail', ({ message, text }) =>
    expect(word(message, [english])).toEqual({ text, from: 'en-GB' }),
  );

  test.each(['$&', '$1', '$$', '$`', "$'"])(
    'a value that looks like a replacement (%s) is printed as it is',
    (cost) => expect(word({ code: 'money', detail: { cost } }, [english]).text).toBe(`It costs ${cost}`),
  );

  test('names that every object inherits are no values', () =>
    expect(word({ code: 'odd', detail: {} }, [english]).text).toBe('{constructor} {toString} {__proto__}'));

  test('and can be values all the same', () => {
    const detail = JSON.parse('{"constructor":"a","toString":"b","__proto__":"c"}');
    expect(word({ code: 'odd', detail }, [english]).text).toBe('a b c');
  });

  test('a value left undefined leaves the placeholder', () =>
    expect(word({ code: 'late', detail: { days: undefined as unknown as number } }, [english]).text).toBe(
      '{days} days late',
    ));
});

describe('which locale', () => {
  test('the first that knows the code', () => {
    expect(word({ code: 'plain' }, [welsh, english])).toEqual({ text: 'Dim byd i’w lenwi', from: 'cy' });
    expect(word({ code: 'plain' }, [english, welsh]).from).toBe('en-GB');
  });
  test('the next where the first lacks it', () =>
    expect(word({ code: 'late', detail: { days: 1 } }, [welsh, english])).toEqual({
      text: '1 days late',
      from: 'en-GB',
    }));
  test('the bare code where none has it', () => {
    expect(word({ code: 'unheard-of' }, [welsh, english])).toEqual({ text: 'unheard-of', from: undefined });
    expect(word({ code: 'late' }, [])).toEqual({ text: 'late', from: undefined });
  });
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s is a code that nobody has',
    (code) => expect(word({ code }, [english])).toEqual({ text: code, from: undefined }),
  );
  test('a locale may word even those', () =>
    expect(word({ code: '__proto__' }, [{ tag: 'x', words: JSON.parse('{"__proto__":"p"}') }]).text).toBe(
      'p',
    ));
});

describe('what a locale lacks', () => {
  test('is listed in order, and what it has too much is not', () =>
    expect(listGaps(welsh, english)).toEqual(['blank', 'late', 'list', 'money', 'nested', 'odd', 'twice']));
  test('is nothing for the reference itself', () => expect(listGaps(english, english)).toEqual([]));
  test('includes codes that every object inherits', () =>
    expect(
      listGaps({ tag: 'x', words: {} }, { tag: 'y', words: { constructor: 'a', __proto: 'b' } }),
    ).toEqual(['__proto', 'constructor']));
});

describe('words of a catalogue', () => {
  test('label under the id, definition beside it', () =>
    expect(wordsOf({ late: { label: 'Late', definition: 'After the hour.' } })).toEqual({
      late: 'Late',
      'late#definition': 'After the hour.',
    }));
  test('none for none', () => expect(wordsOf({})).toEqual({}));
  test('an id written __proto__ keeps its words', () => {
    const words = wordsOf(JSON.parse('{"__proto__":{"label":"a","definition":"b"}}'));
    expect(Object.keys(words)).toEqual(['__proto__', '__proto__#definition']);
    expect(word({ code: '__proto__' }, [{ tag: 'x', words }]).text).toBe('a');
  });
});

describe('one locale from the words of several modules', () => {
  const late = { label: 'Late', definition: 'After the hour.' };
  test('has entries, rules and codes of each', () =>
    expect(
      localeOf('en-GB', {
        one: { entries: { late }, words: { ask: 'ask' } },
        two: { rules: { 'R-1': { label: 'Be on time', definition: 'On the hour.' } } },
        three: {},
      }),
    ).toEqual({
      tag: 'en-GB',
      words: {
        late: 'Late',
        'late#definition': 'After the hour.',
        'R-1': 'Be on time',
        'R-1#definition': 'On the hour.',
        ask: 'ask',
        'one/ask': 'ask',
      },
    }));
  test('keeps both meanings of a code apart, and gives none to the bare code', () =>
    expect(
      localeOf('en-GB', { one: { words: { ask: 'ask' } }, two: { words: { ask: 'put it to them' } } }).words,
    ).toEqual({ 'one/ask': 'ask', 'two/ask': 'put it to them' }));
  test('a code with one meaning in two modules keeps it', () =>
    expect(
      localeOf('en-GB', { one: { words: { ask: 'ask' } }, two: { words: { ask: 'ask' } } }).words.ask,
    ).toBe('ask'));
  test('of no modules is empty', () => expect(localeOf('cy', {})).toEqual({ tag: 'cy', words: {} }));
});

describe('the kernel’s own words', () => {
  test('the bibliography has every source and nothing else', () =>
    expect(Object.keys(sources).sort()).toEqual([...SOURCE_IDS].sort()));
  test.each(Object.entries(sources))('%s says what a reader needs', (_, source) => {
    for (const value of Object.values(source)) expect(value.trim()).not.toBe('');
    expect(source.lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
  test('codes are worded', () => {
    expect(Object.values(kernelWords).filter((text) => text.trim() === '')).toEqual([]);
    expect(
      word({ code: 'not-a-date', detail: { value: '2026-02-30' } }, [{ tag: 'en-GB', words: kernelWords }])
        .text,
    ).toContain('2026-02-30');
    expect(wordsOf(kernelRules)['ENG-9']).toBe('Seen before said');
  });
});
