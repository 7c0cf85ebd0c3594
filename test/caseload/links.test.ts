import { describe, expect, test } from 'vitest';
import {
  familiesOf,
  gather,
  type Links,
  linkFamilies,
  relink,
  startsOf,
} from '../../src/caseload/engine/links.js';
import { nextBelow, randomFrom } from '../../src/caseload/engine/random.js';
import { guarded, guardedLists } from './guarded.js';

const linked = (...of: Parameters<typeof linkFamilies>): Links => guardedLists(linkFamilies(...of));

/** Who is in the list of a cell, in its order. A list that leads round is no list, and the test fails. */
const listOf = ({ head, next }: Links, cell: number): number[] => {
  const found: number[] = [];
  for (let f = head[cell]!; f !== -1; f = next[f]!) {
    if (found.length === next.length) throw new Error('a list that leads round');
    found.push(f);
  }
  return found;
};

describe('equal numbers put together', () => {
  test('each has a share that begins where the one before ends', () => {
    expect(Array.from(startsOf(guarded([2, 0, 2, 3]), 5))).toEqual([0, 1, 1, 3, 4, 4]);
    expect(Array.from(startsOf([], 2))).toEqual([0, 0, 0]);
  });
  test('positions with equal numbers stand in their order', () => {
    const { start, order } = gather(guarded([2, 0, 2, 3, 0]), 4);
    expect(Array.from(start)).toEqual([0, 2, 2, 4, 5]);
    expect(Array.from(order)).toEqual([1, 4, 0, 2, 3]);
  });
  test('each option has its family', () => {
    expect(Array.from(familiesOf(guarded(Int32Array.of(0, 2, 2, 5))))).toEqual([0, 0, 2, 2, 2]);
  });
});

describe('lists of who is held, and of what leads to whom', () => {
  // Three practitioners; families 0 to 2 of the first kind, 3 and 4 of the second.
  const kind = Int32Array.of(0, 0, 0, 1, 1);
  const listed = {
    holder: Int32Array.of(0, 0, 2, 1, 0),
    optionStart: Int32Array.of(0, 2, 3, 6, 8, 9),
    options: Int32Array.of(0, 1, 0, 2, 0, 1, 1, 2, 0),
  };
  test('by kind and practitioner: families held, the last first, and options that lead there', () => {
    const links = linked(kind, listed, 3);
    expect(Array.from(links.head.keys(), (cell) => listOf(links, cell))).toEqual([
      [1, 0],
      [],
      [2],
      [4],
      [3],
      [],
    ]);
    const ways = Array.from({ length: 6 }, (_, cell) =>
      Array.from(links.ways.slice(links.wayStart[cell], links.wayStart[cell + 1])),
    );
    expect(ways).toEqual([[0, 2, 4], [1, 5], [3], [8], [6], [7]]);
    expect(Array.from(links.family)).toEqual([0, 0, 1, 2, 2, 2, 3, 3, 4]);
  });
  test('nothing is held where there are no families', () => {
    const none = new Int32Array(0);
    const links = linked(none, { holder: none, options: none, optionStart: Int32Array.of(0) }, 3);
    expect([links.head.length, links.next.length, links.ways.length]).toEqual([0, 0, 0]);
  });
  test('a family goes from the front, the middle or the end of its list to the front of another', () => {
    const all = new Int32Array(4);
    const links = linked(all, { holder: all, options: all, optionStart: Int32Array.of(0, 1, 2, 3, 4) }, 2);
    const lists = () => [listOf(links, 0), listOf(links, 1)];
    expect(lists()).toEqual([[3, 2, 1, 0], []]);
    relink(links, 2, 0, 1);
    expect(lists()).toEqual([[3, 1, 0], [2]]);
    relink(links, 0, 0, 1);
    expect(lists()).toEqual([
      [3, 1],
      [0, 2],
    ]);
    relink(links, 3, 0, 1);
    expect(lists()).toEqual([[1], [3, 0, 2]]);
    relink(links, 2, 1, 0);
    expect(lists()).toEqual([
      [2, 1],
      [3, 0],
    ]);
  });
  test('after any number of hand-overs the lists are those of who holds whom', () => {
    const random = randomFrom(3);
    const [families, cells] = [12, 4];
    const holder = Int32Array.from({ length: families }, () => nextBelow(random, cells));
    const links = linked(
      new Int32Array(families),
      { holder, options: holder, optionStart: Int32Array.from({ length: families + 1 }, (_, f) => f) },
      cells,
    );
    for (let turn = 0; turn < 200; turn++) {
      const f = nextBelow(random, families);
      const to = nextBelow(random, cells);
      if (to === holder[f]) continue;
      relink(links, f, holder[f]!, to);
      holder[f] = to;
      expect(listOf(links, to)[0]).toBe(f);
      for (let cell = 0; cell < cells; cell++)
        expect(listOf(links, cell).sort((a, b) => a - b)).toEqual(
          Array.from(holder.keys()).filter((g) => holder[g] === cell),
        );
    }
  });
});
