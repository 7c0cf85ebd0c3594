/**
 * The words of every module under one name each, in en-GB, and all of them as one locale.
 *
 * @packageDocumentation
 */
import * as changeContent from './change/content.js';
import * as kernelContent from './kernel/content.js';
import { type Locale, wordsOf } from './kernel/index.js';
import * as recordContent from './record/content.js';
import * as reviewContent from './review/content.js';
import * as safetyContent from './safety/content.js';

export * as change from './change/content.js';
export * as kernel from './kernel/content.js';
export * as record from './record/content.js';
export * as review from './review/content.js';
export * as safety from './safety/content.js';

/**
 * Everything the library can say, in en-GB: labels of every id and rule, and words for every code. Definitions are
 * under `<id>#definition`.
 */
export const enGB: Locale = /* @__PURE__ */ (() => ({
  tag: 'en-GB',
  words: Object.assign(
    {},
    ...[changeContent, safetyContent].flatMap(({ entries, rules, words }) => [
      wordsOf(entries),
      wordsOf(rules),
      words,
    ]),
    wordsOf(kernelContent.rules),
    wordsOf(reviewContent.rules),
    kernelContent.words,
    recordContent.words,
    reviewContent.words,
  ) as Readonly<Record<string, string>>,
}))();
