/** Lists that chains are followed by: whom each practitioner holds of a kind, and what leads to them. */
export type Links = {
  /** Families by kind times practitioners plus holder: the first, then each the next; -1 ends. */
  readonly head: Int32Array;
  readonly next: Int32Array;
  /** Options by kind times practitioners plus the practitioner they lead to: `ways[wayStart[c] .. wayStart[c + 1]]`. */
  readonly wayStart: Int32Array;
  readonly ways: Int32Array;
  /** Family of an option. */
  readonly family: Int32Array;
};

type Listed = {
  readonly optionStart: Int32Array;
  readonly options: Int32Array;
  readonly holder: Int32Array;
};

/** Where each number's share begins if equal numbers are put together; one more at the end. */
export const startsOf = (numbers: ArrayLike<number>, size: number): Int32Array => {
  const from = new Int32Array(size + 1);
  for (let k = 0; k < numbers.length; k++) from[numbers[k]! + 1]!++;
  for (let k = 0; k < size; k++) from[k + 1]! += from[k]!;
  return from;
};

/** Positions with equal numbers put together, in their order: `order[start[n] .. start[n + 1]]` are those with `n`. */
export const gather = (
  numbers: ArrayLike<number>,
  size: number,
): { readonly start: Int32Array; readonly order: Int32Array } => {
  const start = startsOf(numbers, size);
  const next = start.slice();
  const order = new Int32Array(numbers.length);
  for (let k = 0; k < numbers.length; k++) order[next[numbers[k]!]!++] = k;
  return { start, order };
};

/** The family of each option, where `start` says where a family's options begin; one more at the end. */
export const familiesOf = (start: Int32Array): Int32Array => {
  const family = new Int32Array(start.at(-1)!);
  for (let f = 0; f < start.length - 1; f++) family.fill(f, start[f]!, start[f + 1]!);
  return family;
};

/** Makes the lists that chains are followed by: who is held, and what leads to whom. */
export const linkFamilies = (
  kind: Int32Array,
  { optionStart, options, holder }: Listed,
  size: number,
): Links => {
  const cells = (1 + (kind.at(-1) ?? -1)) * size;
  const head = new Int32Array(cells).fill(-1);
  const next = new Int32Array(kind.length);
  const family = familiesOf(optionStart);
  kind.forEach((k, f) => {
    const cell = k * size + holder[f]!;
    next[f] = head[cell]!;
    head[cell] = f;
  });
  const cell = options.map((at, o) => kind[family[o]!]! * size + at);
  const { start: wayStart, order: ways } = gather(cell, cells);
  return { head, next, wayStart, ways, family };
};

/** Takes family `f` from the list of cell `from`, and puts it first in that of cell `to`. */
export const relink = ({ head, next }: Links, f: number, from: number, to: number): void => {
  if (head[from] === f) head[from] = next[f]!;
  else {
    let before = head[from]!;
    while (next[before] !== f) before = next[before]!;
    next[before] = next[f]!;
  }
  next[f] = head[to]!;
  head[to] = f;
};
