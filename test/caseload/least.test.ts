import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastOver, shorten } from '../../src/caseload/rules/least.js';

/** Every subset, the smallest first. */
const subsets = (of: readonly string[]): string[][] =>
  Array.from({ length: 2 ** of.length }, (_, bits) => of.filter((_, k) => (bits >> k) & 1)).sort(
    (a, b) => a.length - b.length,
  );
const holds = (set: readonly string[], all: readonly string[]): boolean =>
  all.every((one) => set.includes(one));

const ALL = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Sets that leave no way, each with whatever else there is. */
const blockers = fc.array(fc.subarray(ALL, { minLength: 1 }), { minLength: 1, maxLength: 4 });

describe('a set made shorter by asking', () => {
  /** Runs it, breathing or not; `after` so many questions no more may be asked, and of those `untold` nothing comes back. */
  const run = (
    blocking: readonly (readonly string[])[],
    start?: readonly string[],
    after = Infinity,
    untold: readonly number[] = [],
  ) => {
    let asked = 0;
    const ask = (kept: readonly string[]): boolean | undefined =>
      untold.includes(asked++) ? undefined : !blocking.some((one) => holds(kept, one));
    const steps = shorten(ALL, start, ask, () => asked >= after);
    let next = steps.next();
    while (!next.done) next = steps.next();
    return { found: next.value, asked };
  };
  const leaves = (blocking: readonly (readonly string[])[], set: readonly string[]): boolean =>
    !blocking.some((one) => holds(set, one));

  test('is of least size, with those that find a way by being lifted', () =>
    fc.assert(
      fc.property(blockers, (blocking) => {
        const { found } = run(blocking);
        const least = subsets(ALL).find((set) => !leaves(blocking, set))!;
        expect(leaves(blocking, found!.set)).toBe(false);
        expect(found!.set).toHaveLength(least.length);
        expect([...found!.lift].sort()).toEqual(
          ALL.filter((one) =>
            leaves(
              blocking,
              ALL.filter((other) => other !== one),
            ),
          ),
        );
      }),
    ));
  test('from a start that leaves no way, likewise', () =>
    fc.assert(
      fc.property(blockers, fc.subarray(ALL), (blocking, more) => {
        const start = ALL.filter((one) => blocking[0]!.includes(one) || more.includes(one));
        const { found } = run(blocking, start);
        expect(found!.set).toHaveLength(subsets(ALL).find((set) => !leaves(blocking, set))!.length);
      }),
    ));
  test('stopped at any time, or told nothing now and then, it still leaves no way', () =>
    fc.assert(
      fc.property(
        blockers,
        fc.nat(40),
        fc.array(fc.nat(40), { maxLength: 6 }),
        fc.boolean(),
        (blocking, after, untold, begun) => {
          const { found, asked } = run(blocking, begun ? ALL : undefined, after, untold);
          if (found !== undefined) expect(leaves(blocking, found.set)).toBe(false);
          else expect(!begun && (untold.includes(0) || asked >= after)).toBe(true);
          // A way was found by each of these.
          for (const one of found?.lift ?? [])
            expect(
              leaves(
                blocking,
                ALL.filter((other) => other !== one),
              ),
            ).toBe(true);
        },
      ),
    ));
  test('is none where all together leave a way', () => {
    expect(run([['g']])).toEqual({ found: undefined, asked: 1 });
  });
  test('leaves out many at once: of six, one that is needed is found in fewer questions than one by one', () =>
    // With all of them; with none; without d, e and f; without a, b and c; without b and c; without a; and with all but a.
    expect(run([['a']])).toEqual({ found: { set: ['a'], lift: ['a'] }, asked: 7 }));
  test('no question is asked once time is up', () => {
    expect(run([['a', 'b']], ['a', 'b', 'c'], 0)).toEqual({
      found: { set: ['a', 'b', 'c'], lift: [] },
      asked: 0,
    });
    expect(run([['a', 'b']], ['a', 'b', 'c'], 2)).toEqual({
      found: { set: ['a', 'b', 'c'], lift: ['a', 'b'] },
      asked: 2,
    });
  });
});

describe('the least of some of its own and what must be added', () => {
  test('whatever must be added, no smaller sum; of as small, that with most of its own', () =>
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(5), { nil: undefined }), { minLength: 16, maxLength: 16 }),
        (many) => {
          const own = ALL.slice(0, 4);
          const costs = new Map(subsets(own).map((set, k) => [set.join(), many[k]]));
          const toAdd = (kept: readonly string[]): string[] | undefined => {
            const more = costs.get(own.filter((one) => kept.includes(one)).join());
            return more === undefined
              ? undefined
              : Array.from({ length: more }, (_, k) => `${kept.join('')}${k}`);
          };
          const { set, sure } = leastOver(own, toAdd);
          const sums = subsets(own).flatMap((kept) => {
            const more = toAdd(kept);
            return more === undefined ? [] : [{ all: kept.length + more.length, own: kept.length }];
          });
          const [best] = sums.sort((a, b) => a.all - b.all || b.own - a.own);
          expect(sure).toBe(true);
          expect(set?.length).toBe(best?.all);
          expect(set?.filter((one) => own.includes(one)).length).toBe(best?.own);
        },
      ),
    ));
  test('where there are too many choices it is not sure, and all of its own are what is left', () => {
    const own = Array.from({ length: 12 }, (_, k) => `s${k}`);
    let asked = 0;
    const found = leastOver(own, (kept) => {
      asked += 1;
      return kept.length === own.length ? [] : undefined;
    });
    expect(found).toEqual({ set: own, sure: false });
    // Once of all, and then of 500 choices.
    expect(asked).toBe(501);
  });
  test('nine of its own, no one of which alone is enough, can be looked through', () => {
    // 1 + 9 + 36 + 84 + 126 + 126 choices of up to five of nine are 382.
    const own = Array.from({ length: 9 }, (_, k) => `s${k}`);
    const found = leastOver(own, (kept) => (kept.length >= 5 ? [] : undefined));
    expect(found).toEqual({ set: own.slice(0, 5), sure: true });
  });
});
