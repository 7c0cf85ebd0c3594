import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words as allWords } from '../../src/plan/content.js';
import { type ReadingEase, readingEase } from '../../src/plan/reading-ease.js';

const read = (text: string, show?: number): ReadingEase => {
  const result = readingEase(text, show === undefined ? {} : { show });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
};

describe('Flesch reading ease, 206.835 - 1.015 words a sentence - 84.6 syllables a word', () => {
  test.each([
    // 6 words, 6 syllables, 1 sentence: 206.835 - 6.09 - 84.6 = 116.145.
    { text: 'The cat sat on the mat.', score: 116.1, counts: [1, 6, 6] },
    // 2 sentences of 3 words, one syllable each: 206.835 - 3.045 - 84.6 = 119.19.
    { text: 'We come soon. You tell us.', score: 119.2, counts: [2, 6, 6] },
    // 4 words, 8 syllables: 206.835 - 4.06 - 169.2 = 33.575.
    { text: 'Happy teachers visit children', score: 33.6, counts: [1, 4, 8] },
    // A list: three lines are three sentences. 3 words of 1: 206.835 - 1.015 - 84.6 = 121.22.
    { text: 'ring\nmeet\ntalk', score: 121.2, counts: [3, 3, 3] },
    // A number is a word: 3 words, 3 syllables at the least.
    { text: 'Come at 9', score: 119.2, counts: [1, 3, 3] },
  ])('$text → $score', ({ text, score, counts: [sentences, words, syllables] }) => {
    expect(read(text)).toMatchObject({
      formula: 'flesch-reading-ease',
      score,
      counts: { sentences, words, syllables },
      rule: { id: 'PLN-READ' },
    });
  });

  test.each([
    ['The cat sat on the mat.', 'very-easy'],
    ['Happy teachers visit children', 'difficult'],
    ['Multidisciplinary safeguarding responsibilities', 'very-difficult'],
  ])('%s is %s', (text, band) => {
    expect(read(text).band).toBe(band);
    expect(allWords[band]).toBeDefined();
  });

  test('a point within a number ends no sentence; a mark before a closing quotation mark does', () => {
    expect(read('It costs 2.50 a day. “Come in!” she said.').counts.sentences).toBe(3);
  });
});

test.each([
  ['a bracket closed within a sentence', 'The cat (a tabby.)sat down.', 1],
  ['a bracket closed at its end', 'The cat sat (a tabby.) It slept.', 2],
  ['a text that ends with a quotation mark', 'She said “Come in.”', 1],
  ['the same with straight marks', 'She said "Come in."', 1],
])('%s: %s', (_, text, sentences) => expect(read(text).counts.sentences).toBe(sentences));

test('quotation marks and dashes beside a word are no part of it, nor spaces of a sentence', () => {
  const { longestSentences, longestWords } = read("  'beautiful' -extraordinary-  \n Wonderful.  ");
  expect(longestWords.map(({ word }) => word).sort()).toEqual(['beautiful', 'extraordinary', 'wonderful']);
  expect(longestSentences.map(({ text }) => text)).toEqual(["'beautiful' -extraordinary-", 'Wonderful.']);
});

describe('what makes a text hard', () => {
  const text =
    'We meet on Monday. A multidisciplinary assessment of the family circumstances will be undertaken by professionals, and professionals will write. Bye.';

  test('the longest sentence and the longest words come first', () => {
    const { longestSentences, longestWords, cost, score } = read(text);
    expect(longestSentences.map(({ words }) => words)).toEqual([16, 4, 1]);
    expect(longestWords[0]?.word).toBe('multidisciplinary');
    expect(longestWords.find(({ word }) => word === 'professionals')?.times).toBe(2);
    expect(longestWords.every(({ syllables }) => syllables >= 3)).toBe(true);
    expect(Math.abs(206.835 - cost.sentenceLength - cost.wordLength - score)).toBeLessThan(0.2);
  });

  test('show says how many', () => {
    expect(read(text, 1)).toMatchObject({
      longestSentences: [{ words: 16 }],
      longestWords: [{ word: 'multidisciplinary' }],
    });
    expect(read(text, 0)).toMatchObject({ longestSentences: [], longestWords: [] });
    expect(read(text, -3).longestWords).toEqual([]);
  });
});

test.each(['', ' ', '...', '!?\n—'])('%j has no words', (text) => {
  expect(readingEase(text)).toMatchObject({ ok: false, issues: [{ code: 'no-words' }] });
});

test('a text of more than 50,000 characters is refused', () => {
  expect(readingEase('a '.repeat(25_000)).ok).toBe(true);
  expect(readingEase(`${'a '.repeat(25_000)}b`)).toMatchObject({
    ok: false,
    issues: [{ code: 'text-too-long', kind: 'unsupported' }],
  });
});

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 })
  .map((codes) => String.fromCodePoint(...codes));
test('any text gets a finite figure or a reason', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), anyText), (text) => {
      const result = readingEase(text);
      expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(result.ok ? [] : ['no-words']);
      if (!result.ok) return;
      expect(Number.isFinite(result.value.score)).toBe(true);
      expect(readingEase(text)).toEqual(result);
    }),
  );
});

test.each([
  ["don't, mother’s, well-known", 3],
  ["'quoted' - or not-", 3],
  ['a--b', 2],
  ["rock 'n' roll, 24/7", 5],
  ['-', 0],
])('an apostrophe or a hyphen belongs to a word between letters or figures: %j has %d', (text, words) => {
  const result = readingEase(text);
  expect(result.ok ? result.value.counts.words : 0).toBe(words);
});
