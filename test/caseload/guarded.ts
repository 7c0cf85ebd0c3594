/** Which numbers are read and written by, of what is asked of a list. */
const WHOLE = /^-?\d+$|^NaN$|^undefined$|^-?Infinity$/;

/**
 * A list that nothing outside may be read from or written to: numbers past its end would be taken for nothing, and a
 * loop that runs past it would not be noticed, or never end.
 */
export const guarded = <T extends object>(list: T): T =>
  new Proxy(list, {
    get: (of, key) => {
      if (typeof key === 'string' && WHOLE.test(key) && !(key in of)) throw new Error(`read at ${key}`);
      const value: unknown = Reflect.get(of, key, of);
      return typeof value === 'function' ? value.bind(of) : value;
    },
    set: (of, key, value) => {
      if (typeof key === 'string' && WHOLE.test(key) && !(key in of)) throw new Error(`written at ${key}`);
      return Reflect.set(of, key, value, of);
    },
  });

/** The same with all its lists of numbers guarded. */
export const guardedLists = <T extends object>(from: T): T =>
  Object.fromEntries(
    Object.entries(from).map(([name, value]) => [name, ArrayBuffer.isView(value) ? guarded(value) : value]),
  ) as T;
