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

/**
 * Makes a set that leaves no room shorter, first by leaving out what is not needed, last things first, then by looking
 * through all that are smaller. Begins from `start`, or from `all`; undefined where that was not shown to leave none.
 *
 * @internal
 */
export function* shorten<T>(
  all: readonly T[],
  start: readonly T[] | undefined,
  leavesNone: (kept: readonly T[]) => boolean,
  spent: () => boolean,
): Generator<void, readonly T[] | undefined> {
  if (start === undefined && !leavesNone(all)) return undefined;
  let kept = start ?? all;
  const without = (some: readonly T[], of = kept): readonly T[] => of.filter((one) => !some.includes(one));
  const pieces = [kept];
  for (let some = pieces.pop(); some !== undefined; some = pieces.pop()) {
    yield;
    if (leavesNone(without(some))) kept = without(some);
    else if (some.length > 1) {
      const half = some.length >> 1;
      pieces.push(some.slice(0, half), some.slice(half));
    }
  }
  if (spent()) return start && kept;
  // Whatever finds room by being lifted alone is in every set that leaves none.
  const core: T[] = [];
  for (const one of kept) {
    yield;
    if (!leavesNone(without([one], all))) core.push(one);
  }
  const rest = without(core, all);
  for (let size = core.length; size < kept.length; size++)
    for (const more of choose(rest, size - core.length)) {
      yield;
      if (spent()) return kept;
      const set = [...core, ...more];
      if (leavesNone(set)) return all.filter((one) => set.includes(one));
    }
  return kept;
}
