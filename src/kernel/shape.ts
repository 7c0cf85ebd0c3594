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

/**
 * Sorts things into groups by a key: one pass, and nothing is lost.
 *
 * @param items - In any order.
 * @param keyOf - What a thing is grouped by.
 * @returns Each key with its things, keys and things both in the order in which they came.
 * @throws Never, unless `keyOf` does.
 * @see The library's design, section 1: no case is lost or counted twice.
 * @example [...groupBy(['ox', 'hen', 'owl'], (word) => word.length)]; // => [[2, ['ox']], [3, ['hen', 'owl']]]
 */
export const groupBy = <Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
