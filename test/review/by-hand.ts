import type { LineKind } from '../../src/review/explain/speaker.js';

/**
 * Words of a locale that knows every code of every module, and says it with the module and what `takes` says is put in;
 * no name or figure.
 */
export const wordsOf = (takes: Readonly<Record<string, string>>) =>
  new Proxy<Record<string, string>>(
    {},
    {
      getOwnPropertyDescriptor: (_, code) =>
        /^[a-z]+\/[a-z][\w.#-]*$/.test(String(code))
          ? { configurable: true, enumerable: true, value: String(code) }
          : undefined,
      get: (_, code) => `${String(code)}${takes[String(code)] ?? ''}`,
    },
  );

export const cite = (id: string) => ({ source: `source of ${id}` });
export const seen = (factor: string, observed: string) => ({
  factor,
  observed,
  from: [`${factor}!`],
  cite: cite(factor),
});
export const line = (kind: LineKind, text: string, from: readonly string[] = []) => ({ kind, text, from });
export const under = (kind: LineKind, text: string, id: string, from: readonly string[] = []) => ({
  ...line(kind, text, from),
  rule: id,
  cite: cite(id),
});
