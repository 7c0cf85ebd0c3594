/**
 * Patterns that mean the same in JavaScript and elsewhere. Python, Java and .NET read `\d` as any digit of any script and
 * `$` as "before a last line break" too, and not all of them know `\p{Cc}`; the shapes on the right leave no room.
 */
const PORTABLE: readonly {
  readonly pattern: RegExp;
  readonly instead: (pattern: string) => Readonly<Record<string, unknown>>;
}[] = [
  {
    pattern: /^\^\[\^\\p\{Cc\}\]\*\$$/,
    instead: () => ({ not: { type: 'string', pattern: '[\\u0000-\\u001f\\u007f-\\u009f]' } }),
  },
  {
    pattern: /^\\S$/,
    instead: () => ({
      pattern: '[^\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]',
    }),
  },
  {
    pattern: /\\d\{4\}-/,
    instead: (pattern) => ({ pattern: pattern.replaceAll('\\d', '[0-9]'), maxLength: 10 }),
  },
];

/** Rewrites the pattern of a schema, in place, before it is given out. */
export const makePortable = (schema: Record<string, unknown>): void => {
  const { pattern } = schema;
  if (typeof pattern !== 'string') return;
  const found = PORTABLE.find((one) => one.pattern.test(pattern));
  if (found === undefined) return;
  delete schema.pattern;
  Object.assign(schema, found.instead(pattern));
};
