import { type Issue, issue } from './result.js';

/** The deepest nesting that is read. A record of this library has fewer than twenty levels. */
const MOST_LEVELS = 100;
/** The longest list that any schema of this library takes. */
const MOST_ROWS = 1_000_000;
/** The most lists and objects of one input. What is there twice counts twice, as it would in JSON. */
const MOST_PARTS = 2_000_000;

/** Why an input is not gone into. */
export type UnreadableCode = 'too-deep' | 'too-large' | 'wrong-type' | 'unknown-field';

// Asked before each part is entered: most parts are texts and numbers, and a call for each would cost as much as reading.
const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Finds what keeps an input from being read, before anything goes into it: so that nothing recurses without end, whether
 * the input is deep or holds itself; nothing takes for ever because a list says that it is long; no date or map passes for
 * an object without fields; and no field called `__proto__` is dropped in silence.
 *
 * @param input - Anything at all. It is not changed.
 * @returns One issue: `too-deep` beyond a hundred levels; `too-large` beyond a million rows in one list, or two million
 *   lists and objects in all; `wrong-type` for a date, a map and the like, and `unknown-field` for a `__proto__`, with the
 *   path. `undefined` where it can be read.
 * @throws Whatever a getter or a proxy inside it throws; the readers of this library report that as `unreadable`.
 * @see The library's design: bad input is a value (`house-choice`).
 * @example findUnreadable({ people: [] }); // => undefined
 */
export const findUnreadable = (input: unknown): Issue<UnreadableCode> | undefined =>
  isHolder(input) ? below(input, 0, { parts: 0 }) : undefined;

const inside = (found: Issue<UnreadableCode>, key: string | number): Issue<UnreadableCode> =>
  found.code === 'too-deep' || found.code === 'too-large' ? found : { ...found, path: [key, ...found.path] };

const below = (holder: object, level: number, seen: { parts: number }): Issue<UnreadableCode> | undefined => {
  seen.parts += 1;
  if (level === MOST_LEVELS) return issue('too-deep', [], { maximum: MOST_LEVELS });
  if (seen.parts > MOST_PARTS) return issue('too-large', [], { maximum: MOST_PARTS });
  if (Array.isArray(holder)) return belowList(holder, level, seen);
  let isEmpty = true;
  for (const key in holder) {
    isEmpty = false;
    if (key === '__proto__') return issue('unknown-field', [key]);
    const part = (holder as Readonly<Record<string, unknown>>)[key];
    const found = isHolder(part) ? below(part, level + 1, seen) : undefined;
    if (found !== undefined) return inside(found, key);
  }
  return isEmpty && Object.prototype.toString.call(holder) !== '[object Object]'
    ? issue('wrong-type', [], { expected: 'object' })
    : undefined;
};

const belowList = (
  list: readonly unknown[],
  level: number,
  seen: { parts: number },
): Issue<UnreadableCode> | undefined => {
  if (list.length > MOST_ROWS) return issue('too-large', [], { maximum: MOST_ROWS });
  for (let at = 0; at < list.length; at += 1) {
    const part = list[at];
    const found = isHolder(part) ? below(part, level + 1, seen) : undefined;
    if (found !== undefined) return inside(found, at);
  }
  return undefined;
};
