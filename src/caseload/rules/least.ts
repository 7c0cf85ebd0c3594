/** Every choice of so many, those that come first in `from` first. */
function* choose<T>(from: readonly T[], size: number, at = 0): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let k = at; k <= from.length - size; k++)
      for (const more of choose(from, size - 1, k + 1)) yield [from[k]!, ...more];
}

/** Choices looked at; a family would have to ask for nine things no one of which alone is the reason. */
const MOST_CHOICES = 500;

/**
 * The smallest set made of some of `own` and of what must be added to them, if anything can be; of as small, that with
 * most of `own`. Not `sure` where there were too many choices to look at them all.
 */
export const leastOver = <T>(
  own: readonly T[],
  toAdd: (kept: readonly T[]) => readonly T[] | undefined,
): { readonly set: readonly T[] | undefined; readonly sure: boolean } => {
  const added = toAdd(own);
  let best = { own: own.length, set: added && [...own, ...added] };
  let choices = 0;
  for (let size = 0; size <= own.length && size <= (best.set?.length ?? size); size++)
    for (const kept of choose(own, size)) {
      if (++choices > MOST_CHOICES) return { set: best.set, sure: false };
      const more = toAdd(kept);
      const length = size + (more?.length ?? Infinity);
      const least = best.set?.length ?? Infinity;
      if (more !== undefined && (length < least || (length === least && size > best.own)))
        best = { own: size, set: [...kept, ...more] };
    }
  return { set: best.set, sure: true };
};

/** Whether there is a way with only these in force; undefined where that was not found out. */
type Ask<T> = (kept: readonly T[]) => boolean | undefined;

/** Leaves out what is not needed of `some`, last things first, many at once where that can be. */
function* dropFrom<T>(
  kept: readonly T[],
  some: readonly T[],
  ask: Ask<T>,
  spent: () => boolean,
): Generator<void, readonly T[]> {
  const pieces = [some];
  for (let piece = pieces.pop(); piece !== undefined && !spent(); piece = pieces.pop()) {
    yield;
    const gone = new Set(piece);
    const fewer = kept.filter((one) => !gone.has(one));
    const found = ask(fewer);
    if (found === false) kept = fewer;
    else if (piece.length > 1) {
      const half = piece.length >> 1;
      pieces.push(piece.slice(0, half), piece.slice(half));
    }
  }
  return kept;
}

/** A set that leaves no way, and those of it any one of which finds one by being lifted. */
type Shortened<T> = { readonly set: readonly T[]; readonly lift: readonly T[] };

/**
 * Makes a set that leaves no way shorter, first by leaving out what is not needed, then by looking through all that are
 * smaller. Begins from `start`, or from `all`; undefined where that was not shown to leave none, or there was no time for more.
 */
export function* shorten<T>(
  all: readonly T[],
  start: readonly T[] | undefined,
  ask: Ask<T>,
  spent: () => boolean,
): Generator<void, Shortened<T> | undefined> {
  if (start === undefined && ask(all) !== false) return undefined;
  // Not `??`: the build for `require` makes a function of it, in which there is no yielding.
  let kept = start === undefined ? yield* dropFrom(all, all, ask, spent) : start;
  const lift: T[] = [];
  const core = new Set<T>();
  for (const one of kept) {
    yield;
    if (spent()) return start && { set: start, lift };
    const found = ask(all.filter((other) => other !== one));
    if (found === true) lift.push(one);
    // What finds a way by being lifted alone is in every set that leaves none.
    if (found !== false) core.add(one);
  }
  const optional = kept.filter((one) => !core.has(one));
  if (optional.length > 0) kept = yield* dropFrom(kept, optional, ask, spent);
  const rest = all.filter((one) => !core.has(one));
  for (let size = core.size; size < kept.length; size++)
    for (const more of choose(rest, size - core.size)) {
      yield;
      if (spent()) return { set: kept, lift };
      const fewer = new Set([...core, ...more]);
      const set = all.filter((one) => fewer.has(one));
      if (ask(set) === false) return { set, lift };
    }
  return { set: kept, lift };
}
