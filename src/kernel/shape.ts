/** A type with every property and array inside it read-only. Inputs are never changed, and the types say so. */
export type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [K in keyof T]: DeepReadonly<T[K]> };

/**
 * Orders two texts by code unit: the same on every machine, whatever its language.
 *
 * @param a - One text.
 * @param b - Another.
 * @returns Negative, zero or positive, as `Array.prototype.sort` expects.
 * @throws Never.
 * @see The library's design, section 1: no locale in any rule.
 * @example ['b', 'a'].sort(byCodeUnit); // => ['a', 'b']
 */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
