import { expect } from 'vitest';
import { enGB } from '../../src/content.js';
import { listFormWords } from '../../src/exchange/forms.js';
import type { Hostile } from './values.js';

/** Milliseconds of work for anything that is not large. A loaded machine gets the best of three. */
const MOST_MILLISECONDS = 50;

const WORDS = { ...enGB.words, ...listFormWords() };
/** Whether there are words for a code: in a module of its own, in that of forms, or in common. */
const isDocumented = (code: string): boolean =>
  Object.hasOwn(WORDS, code) || Object.keys(WORDS).some((one) => one.endsWith(`/${code}`));

const KINDS = ['unsupported', 'invalid', 'warning'];
const prototypes = (): string =>
  JSON.stringify(
    [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((one) =>
      Reflect.ownKeys(one).map(String),
    ),
  );
const BEFORE = prototypes();

type Answer = { readonly ok: boolean; readonly value?: unknown; readonly issues?: readonly unknown[] };

/** What is accepted is plain data and nothing else: nothing that runs, nothing that holds itself. */
const isPlain = (value: unknown, level = 0): boolean => {
  if (level > 100) return false;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  if (Object.hasOwn(value, '__proto__')) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === null || prototype === Object.prototype || prototype === Array.prototype) &&
    Object.values(value).every((part) => isPlain(part, level + 1))
  );
};

const timed = (work: () => Answer): { readonly answer: Answer; readonly milliseconds: number } => {
  const start = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(start);
  return { answer, milliseconds: (user + system) / 1000 };
};

/** Gives a reader one bad input, and looks at what comes of it. True where it was accepted. */
export const meet = (
  read: (input: unknown) => Answer,
  { large }: Pick<Hostile, 'large'>,
  make: () => unknown,
): boolean => {
  let best = Infinity;
  let answer: Answer = { ok: false };
  for (let attempt = 0; attempt < 3 && best > MOST_MILLISECONDS; attempt += 1) {
    const input = make();
    const run = timed(() => read(input));
    answer = run.answer;
    best = large ? 0 : Math.min(best, run.milliseconds);
  }
  expect(best).toBeLessThanOrEqual(MOST_MILLISECONDS);
  expect(prototypes()).toBe(BEFORE);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  if (answer.ok) {
    expect(isPlain(answer.value)).toBe(true);
    return true;
  }
  const issues = answer.issues as readonly { code: string; kind: string; path: readonly unknown[] }[];
  expect(issues.length).toBeGreaterThan(0);
  for (const { code, kind, path } of issues.slice(0, 20)) {
    if (!isDocumented(code)) throw new Error(`There are no words for ${code}`);
    expect(KINDS).toContain(kind);
    expect(path.every((key) => typeof key === 'string' || typeof key === 'number')).toBe(true);
  }
  return false;
};
