import { type Locale, type Params, word } from '../../kernel/index.js';
import { words } from './content.js';

const FALLBACK: Locale = { tag: 'en-GB', words };

/** Words a code in the caller's locales, then in this format's own words. */
export const say = (locales: readonly Locale[], code: string, detail: Params = {}): string =>
  word({ code, detail }, [...locales, FALLBACK]).text;

/**
 * Words a code as one module means it: under the module's own prefix first, because some codes mean several things. Ids
 * among the particulars are worded too.
 */
export const sayOf = (
  locales: readonly Locale[],
  module: string,
  code: string,
  detail: Params = {},
): string => {
  const plain = (value: Params[string]): Params[string] =>
    typeof value === 'string'
      ? say(locales, value)
      : typeof value === 'object'
        ? value.map((one) => say(locales, one))
        : value;
  const worded = Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, plain(value)]));
  const own = word({ code: `${module}/${code}`, detail: worded }, locales);
  return own.from === undefined ? say(locales, code, worded) : own.text;
};
