import type { Entry } from './citation.js';
import type { Params } from './result.js';

/** Something to say, without the words: a code and its particulars. */
export type Message = {
  /** Code or id that a locale has words for. */
  readonly code: string;
  /** Values for the placeholders. */
  readonly detail?: Params;
};

/** Words in one language: a template a code, with placeholders such as `{days}`. */
export type Locale = {
  /** BCP 47 language tag, for example `en-GB` or `cy`. */
  readonly tag: string;
  /** Template by code. */
  readonly words: Readonly<Record<string, string>>;
};

/** What was found to say. */
export type Wording = {
  /** The words; the bare code where no locale knew it. */
  readonly text: string;
  /** Tag of the locale that had the words; `undefined` where none had. */
  readonly from: string | undefined;
};

const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Words a message in the first locale that knows it.
 *
 * @param message - Code and particulars.
 * @param locales - Locales in order of preference, for example Welsh, then en-GB.
 * @returns The words and the locale they came from. A placeholder without a value stays as it is printed.
 * @throws Never.
 * @see The library's design, section 1: an answer never makes prose; words live in content.
 * @example word({ code: 'late', detail: { days: 3 } }, [{ tag: 'en-GB', words: { late: '{days} days late' } }]).text; // => '3 days late'
 */
export const word = (message: Message, locales: readonly Locale[]): Wording => {
  const locale = locales.find(({ words }) => Object.hasOwn(words, message.code));
  if (locale === undefined) return { text: message.code, from: undefined };
  const detail: Params = message.detail ?? {};
  const text = locale.words[message.code]!.replace(PLACEHOLDER, (printed: string, name: string) => {
    const value = Object.hasOwn(detail, name) ? detail[name] : undefined;
    return value === undefined ? printed : Array.isArray(value) ? value.join(', ') : String(value);
  });
  return { text, from: locale.tag };
};

/**
 * Lists what a locale cannot say yet.
 *
 * @param locale - The locale under work.
 * @param reference - The complete one, usually en-GB.
 * @returns Codes the reference has and the locale lacks, in alphabetical order of code unit.
 * @throws Never.
 * @see The library's design, section 2 (message).
 * @example listGaps({ tag: 'cy', words: {} }, { tag: 'en-GB', words: { late: 'late' } }); // => ['late']
 */
export const listGaps = (locale: Locale, reference: Locale): readonly string[] =>
  Object.keys(reference.words)
    .filter((code) => !Object.hasOwn(locale.words, code))
    .sort();

/**
 * Turns a catalogue into words a locale can hold: the label under the id itself, the definition under
 * `<id>#definition`. A second language is then one flat list to translate.
 *
 * @param catalogue - Entries by id; rule words will do too.
 * @returns Words by code.
 * @throws Never.
 * @see The library's design, section 2 (message).
 * @example wordsOf({ late: { label: 'Late', definition: 'After the hour.' } })['late#definition']; // => 'After the hour.'
 */
export const wordsOf = (
  catalogue: Readonly<Record<string, Pick<Entry, 'label' | 'definition'>>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(catalogue).flatMap(([id, { label, definition }]) => [
      [id, label],
      [`${id}#definition`, definition],
    ]),
  );

/** What a module has to say: labels and definitions by id, words for rules, words for codes. */
export type ModuleWords = {
  /** Entries by id. */
  readonly entries?: Readonly<Record<string, Pick<Entry, 'label' | 'definition'>>>;
  /** Words for rules, by id of the rule. */
  readonly rules?: Readonly<Record<string, Pick<Entry, 'label' | 'definition'>>>;
  /** Words by code. */
  readonly words?: Readonly<Record<string, string>>;
};

/**
 * Puts the words of several modules into one locale.
 *
 * Labels and definitions stand under their ids, which are unique. A code stands under `<module>/<code>`, and under the
 * bare code too where every module that uses it means the same.
 *
 * @param tag - BCP 47 language tag.
 * @param modules - What each module has to say, by name of the module.
 * @returns The locale.
 * @throws Never.
 * @see The library's design, section 2 (message).
 * @example localeOf('en-GB', { contact: { words: { late: 'Late' } } }).words['contact/late']; // => 'Late'
 */
export const localeOf = (tag: string, modules: Readonly<Record<string, ModuleWords>>): Locale => {
  const all = Object.entries(modules);
  const codes = all.flatMap(([name, { words = {} }]) =>
    Object.entries(words).map(([code, text]) => ({ name, code, text })),
  );
  const meanings = new Map<string, Set<string>>();
  for (const { code, text } of codes) meanings.set(code, (meanings.get(code) ?? new Set()).add(text));
  return {
    tag,
    words: Object.fromEntries([
      ...all.flatMap(([, { entries = {}, rules = {} }]) =>
        [wordsOf(entries), wordsOf(rules)].flatMap((part) => Object.entries(part)),
      ),
      ...codes.filter(({ code }) => meanings.get(code)!.size === 1).map(({ code, text }) => [code, text]),
      ...codes.map(({ name, code, text }) => [`${name}/${code}`, text]),
    ]),
  };
};
