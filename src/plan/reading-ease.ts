import { flesch } from 'flesch';
import { syllable } from 'syllable';
import { type Band, bandOf, byCodeUnit, ok, type Result, type Rule, refuse } from '../kernel/index.js';
import { PLN_READ } from './register.js';

/** How easy a text is to read, in the words of the formula’s author, hardest first. */
export type ReadingBand =
  | 'very-difficult'
  | 'difficult'
  | 'fairly-difficult'
  | 'standard'
  | 'fairly-easy'
  | 'easy'
  | 'very-easy';

/** How easy a text is to read, and what makes it hard. */
export type ReadingEase = {
  /** The formula used. */
  readonly formula: 'flesch-reading-ease';
  /** Its result, to one decimal place: 100 and more is very easy, 30 and less very difficult. */
  readonly score: number;
  /** The author’s name for such a result. */
  readonly band: ReadingBand;
  /** What was counted. Syllables are an estimate. */
  readonly counts: { readonly sentences: number; readonly words: number; readonly syllables: number };
  /** What each side takes off the score, to one decimal place: shorten the side that takes most. */
  readonly cost: { readonly sentenceLength: number; readonly wordLength: number };
  /** The longest sentences, longest first. */
  readonly longestSentences: readonly { readonly text: string; readonly words: number }[];
  /** The words with most syllables, three at least, most first. */
  readonly longestWords: readonly {
    readonly word: string;
    readonly syllables: number;
    readonly times: number;
  }[];
  /** The rule, with where the formula comes from. */
  readonly rule: Rule;
};

/** Why there is no reading ease. */
export type ReadingIssue = 'no-words' | 'text-too-long';

/** Most characters a text may have. */
const MOST = 50_000;
/** Put to one character at a time: a pattern over the whole could be made to try it over and over. */
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;
const JOINTS = ["'", '’', '-'];
const MARKS = '.!?…';
const CLOSING = '"\'”’)';

const BANDS: readonly Band<ReadingBand>[] = [
  { name: 'very-difficult', from: -Infinity },
  { name: 'difficult', from: 30 },
  { name: 'fairly-difficult', from: 50 },
  { name: 'standard', from: 60 },
  { name: 'fairly-easy', from: 70 },
  { name: 'easy', from: 80 },
  { name: 'very-easy', from: 90 },
];

// A number is read out too, and the counter finds no syllable in its figures.
const syllablesOf = (word: string): number => Math.max(1, syllable(word));
const rounded = (figure: number): number => Math.round(figure * 10) / 10;

const isSpace = (text: string, at: number): boolean => at < text.length && text.charAt(at).trim() === '';
const isOneOf = (list: string, text: string, at: number): boolean =>
  at < text.length && list.includes(text.charAt(at));

/** Where the next sentence begins, if one ends here: with its mark, whatever closes after it, and a space; or its line. */
const nextAfter = (text: string, at: number): number => {
  let next = at;
  if (at > 0 && isOneOf(MARKS, text, at - 1)) {
    while (isOneOf(CLOSING, text, next)) next += 1;
    if (isSpace(text, next)) {
      while (isSpace(text, next)) next += 1;
      return next;
    }
    next = at;
  }
  while (text.charAt(next) === '\n') next += 1;
  return next;
};

/** Goes through the text once: it is anybody's, and a pattern could be made to try it over and over. */
const sentencesOf = (text: string): readonly string[] => {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const next = nextAfter(text, at);
    if (next > at) {
      found.push(text.slice(from, at));
      from = next;
    }
    at = Math.max(next, at + 1);
  }
  return [...found, text.slice(from)];
};

/** Runs of letters and figures; an apostrophe or a hyphen between two of them belongs to the word. */
const wordsIn = (text: string): readonly string[] => {
  const characters = [...text];
  const isIn = characters.map((one) => LETTER_OR_FIGURE.test(one));
  const isWord = (at: number): boolean =>
    isIn[at] === true || (JOINTS.includes(characters[at]!) && isIn[at - 1] === true && isIn[at + 1] === true);
  return characters
    .map((one, at) => (isWord(at) ? one : ' '))
    .join('')
    .split(' ')
    .filter((word) => word !== '');
};

/** Every different word once: counting syllables is the costly part. */
const distinct = (words: readonly string[]): ReadingEase['longestWords'] => {
  const times = new Map<string, number>();
  for (const word of words) times.set(word.toLowerCase(), (times.get(word.toLowerCase()) ?? 0) + 1);
  return [...times].map(([word, count]) => ({ word, syllables: syllablesOf(word), times: count }));
};

/**
 * Measures how easy a text is to read, for anything written for families, and shows what makes it hard. The figure is
 * an aid for the writer: it counts lengths, and cannot tell whether a family understands. Ask them.
 *
 * @param text - The text, in English, 50,000 characters at most.
 * @param options - `show`: how many of the longest sentences and words to give, 5 unless said.
 * @returns The score with the formula’s name, what was counted, and what costs most ease. Refused without a word, and
 *   for a longer text.
 * @throws Never.
 * @see Flesch, A new readability yardstick, 1948 (`flesch-1948`): rule PLN-READ.
 * @example const result = readingEase('The cat sat on the mat.');
 * result.ok && result.value.score; // => 116.1
 */
export const readingEase = (
  text: string,
  { show = 5 }: { readonly show?: number } = {},
): Result<ReadingEase, ReadingIssue> => {
  if (text.length > MOST) return refuse('text-too-long', ['text'], { most: MOST }, 'unsupported');
  const sentences = sentencesOf(text)
    .map((part) => ({ text: part.trim(), words: wordsIn(part) }))
    .filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return refuse('no-words', ['text']);
  const different = distinct(words);
  const syllables = different.reduce((total, word) => total + word.syllables * word.times, 0);
  const score = rounded(flesch({ sentence: sentences.length, word: words.length, syllable: syllables }));
  return ok({
    formula: 'flesch-reading-ease',
    score,
    band: bandOf(BANDS, score)!,
    counts: { sentences: sentences.length, words: words.length, syllables },
    cost: {
      sentenceLength: rounded((1.015 * words.length) / sentences.length),
      wordLength: rounded((84.6 * syllables) / words.length),
    },
    longestSentences: sentences
      .map((sentence) => ({ text: sentence.text, words: sentence.words.length }))
      .sort((a, b) => b.words - a.words)
      .slice(0, Math.max(0, show)),
    longestWords: different
      .filter((word) => word.syllables >= 3)
      .sort((a, b) => b.syllables - a.syllables || b.times - a.times || byCodeUnit(a.word, b.word))
      .slice(0, Math.max(0, show)),
    rule: PLN_READ,
  });
};
