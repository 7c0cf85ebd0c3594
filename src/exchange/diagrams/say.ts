import { type Locale, type Params, word } from '../../kernel/index.js';
import { words } from './content.js';

const FALLBACK: Locale = { tag: 'en-GB', words };

/** Words a code in the caller's locales, then in this format's own words. */
export const say = (locales: readonly Locale[], code: string, detail: Params = {}): string =>
  word({ code, detail }, [...locales, FALLBACK]).text;

/**
 * Words a code as one module means it: under the module's own prefix first, because some codes mean several things. Ids
 * among the particulars are worded too; what has a name of its own is said by it, also where a code is spelt the same.
 */
export const sayOf = (
  locales: readonly Locale[],
  module: string,
  code: string,
  detail: Params = {},
  names: Readonly<Record<string, string>> = {},
): string => {
  const named = (one: string): string | undefined => (Object.hasOwn(names, one) ? names[one] : undefined);
  const name = named(code);
  if (name !== undefined) return name;
  const one = (value: string): string => named(value) ?? say(locales, value);
  const plain = (value: Params[string]): Params[string] =>
    typeof value === 'string' ? one(value) : typeof value === 'object' ? value.map(one) : value;
  const worded = Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, plain(value)]));
  const own = word({ code: `${module}/${code}`, detail: worded }, locales);
  return own.from === undefined ? say(locales, code, worded) : own.text;
};
