import { describe, expect, test } from 'vitest';
import { compile, eligibility, indexOf } from '../../src/caseload/engine/compile.js';
import {
  costToJoin,
  costToLeave,
  emptyHolding,
  type Holding,
  hasRoom,
  holdingOf,
  isMove,
  join,
  leave,
  meets,
  relocate,
  weigh,
  weighOne,
} from '../../src/caseload/engine/team.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { objectiveOf } from './brute.js';
import { family, practitioner, problem } from './support.js';

/** One and a half full-time workers, nine points: an even load is six points a full-time worker. */
const given = problem(
  [practitioner('ann'), practitioner('bo', { capacity: 0.5, maxFamilies: 1, maxThreat: 0 })],
  [
    family('f', { need: 4 }),
    family('g', { need: 2, band: 'high', threat: true, current: 'ann', moveCost: 3 }),
    family('h', { need: 3, current: 'bo', notWith: ['g'] }),
  ],
  { weights: { load: 1, mix: 2, move: 5, threat: 1 }, limits: { maxMoves: 1 } },
);
const at = (...holder: number[]): Int32Array => Int32Array.from(holder);
const plain = (numbers: ArrayLike<number>): number[] => Array.from(numbers);

describe('a problem in numbers', () => {
  test('worked out by hand', () => {
    const team = compile(given);
    expect([team.practitioners, team.families, team.bands]).toEqual([2, 3, 3]);
    expect(plain(team.evenLoad)).toEqual([6, 6]);
    expect(plain(team.perCapacity)).toEqual([1, 2]);
    expect(plain(team.need)).toEqual([4, 2, 3]);
    expect(plain(team.band)).toEqual([0, 2, 0]);
    expect(plain(team.threat)).toEqual([0, 1, 0]);
    expect(plain(team.home)).toEqual([-1, 0, 1]);
    // 3 times 5, and 1 times 5; a family that nobody holds yet costs nothing to place.
    expect(plain(team.moveCost)).toEqual([0, 15, 5]);
    expect([team.weightLoad, team.weightMix, team.weightThreat, team.maxMoves]).toEqual([1, 2, 1, 1]);
    // Two low, none middle, one high, of which ann's share is two thirds.
    [4 / 3, 0, 2 / 3, 2 / 3, 0, 1 / 3].forEach((fair, cell) => {
      expect(team.fairBand[cell]).toBeCloseTo(fair, 12);
    });
    expect(team.fairThreat[0]).toBeCloseTo(2 / 3, 12);
    expect(team.fairThreat[1]).toBeCloseTo(1 / 3, 12);
  });
  test('no limit is as many as there are, and no limit is above that', () => {
    const held = [family('f'), family('g', { threat: true })];
    const team = compile(
      problem([practitioner('ann'), practitioner('bo', { maxFamilies: 9, maxThreat: 9 })], held),
    );
    expect(plain(team.maxFamilies)).toEqual([2, 2]);
    expect(plain(team.maxThreat)).toEqual([2, 2]);
    expect([team.maxMoves, team.weightThreat]).toEqual([2, 0]);
    const tight = compile(given);
    expect(plain(tight.maxFamilies)).toEqual([3, 1]);
    expect(plain(tight.maxThreat)).toEqual([3, 0]);
  });
  test('somebody who has left is nobody', () => {
    const team = compile(problem([practitioner('ann')], [family('f', { current: 'zoe' })]));
    expect([plain(team.home), plain(team.moveCost)]).toEqual([[-1], [0]]);
  });
  test('families are kept apart both ways, once, and never from themselves', () => {
    const team = compile(
      problem(
        [practitioner('ann')],
        [family('f', { notWith: ['g', 'f', 'g'] }), family('g', { notWith: ['f'] }), family('h')],
      ),
    );
    expect([team.apart[0], team.apart[1], team.apart[2]]).toEqual([[1], [0], undefined]);
  });
  test('positions by id', () =>
    expect([...indexOf([{ id: 'b' }, { id: 'a' }])]).toEqual([
      ['b', 0],
      ['a', 1],
    ]));
});

describe('who may hold whom', () => {
  const team = [
    practitioner('ann', { covers: ['north'], skills: ['sign', 'play'], avoidThemes: ['loss'] }),
    practitioner('bo', { skills: ['sign'] }),
    practitioner('cy', { covers: ['south', 'north'], avoidThemes: ['debt'] }),
    practitioner('di', { covers: [] }),
  ];
  const asked: { at: string; more: Parameters<typeof family>[1]; who: number[] }[] = [
    { at: 'a family that asks nothing', more: {}, who: [0, 1, 2, 3] },
    { at: 'the north', more: { locality: 'north' }, who: [0, 1, 2] },
    { at: 'the south', more: { locality: 'south' }, who: [1, 2] },
    { at: 'a place only those cover who cover all', more: { locality: 'west' }, who: [1] },
    { at: 'one skill', more: { skills: ['sign'] }, who: [0, 1] },
    { at: 'both skills', more: { skills: ['sign', 'play'] }, who: [0] },
    { at: 'a theme', more: { themes: ['loss'] }, who: [1, 2, 3] },
    { at: 'either theme', more: { themes: ['loss', 'debt'] }, who: [1, 3] },
    { at: 'pinned', more: { pinned: true, current: 'cy' }, who: [2] },
    { at: 'not pinned', more: { pinned: false, current: 'cy' }, who: [0, 1, 2, 3] },
  ];
  const families = asked.map(({ more }, k) => family(`f${k}`, more));
  test.each(asked.map((one, k) => ({ ...one, k })))('$at', ({ who, k }) => {
    const all = problem(team, families);
    expect(eligibility(all)(families[k]!)).toEqual(who);
    const compiled = compile(all);
    const group = compiled.group[k]!;
    expect(plain(compiled.mayHold[group]!)).toEqual(who);
    expect(plain(compiled.allowed.slice(group * 4, group * 4 + 4))).toEqual(
      [0, 1, 2, 3].map((j) => Number(who.includes(j))),
    );
  });
  test('a locality that no family of the problem names is covered by nobody in particular', () =>
    expect(eligibility(problem(team, []))(family('x', { locality: 'east' }))).toEqual([]));
  test('families with the same people open to them share a group, whatever they ask', () => {
    const { group, mayHold } = compile(
      problem(team, [
        family('f', { locality: 'west' }),
        family('g', { pinned: true, current: 'bo' }),
        family('h', { locality: 'west' }),
        family('i'),
      ]),
    );
    expect(plain(group)).toEqual([0, 0, 0, 1]);
    expect(mayHold.map(plain)).toEqual([[1], [0, 1, 2, 3]]);
  });
});

/** The holding as one would count it from who holds whom. */
const isCounted = (all: CaseloadProblem, s: Holding): void => {
  const holder = plain(s.holder);
  all.practitioners.forEach(({ id }, j) => {
    const mine = all.families.filter((_, f) => holder[f] === j);
    expect(s.load[j]).toBe(mine.reduce((sum, one) => sum + one.need, 0));
    expect(s.count[j]).toBe(mine.length);
    expect(s.threats[j]).toBe(mine.filter((one) => one.threat === true).length);
    expect(plain(s.inBand.slice(j * all.bands.length, (j + 1) * all.bands.length))).toEqual(
      all.bands.map((band) => mine.filter((one) => one.band === band).length),
    );
    expect([...s.held[j]!].sort().map((f) => all.families[f]!.id)).toEqual(mine.map((one) => one.id));
    s.held[j]!.forEach((f, slot) => {
      expect([id, s.slot[f]]).toEqual([id, slot]);
    });
  });
  expect(s.placed).toBe(holder.filter((j) => j >= 0).length);
  expect(s.moves).toBe(
    all.families.filter(
      ({ current }, f) =>
        current !== undefined && holder[f]! >= 0 && all.practitioners[holder[f]!]!.id !== current,
    ).length,
  );
};

describe('who holds whom', () => {
  const team = compile(given);
  test('nobody holds anybody', () => {
    const s = emptyHolding(team);
    expect(plain(s.holder)).toEqual([-1, -1, -1]);
    isCounted(given, s);
  });
  test('families come, go and change hands, and every count keeps up', () => {
    const s = holdingOf(team, at(0, 0, 0));
    isCounted(given, s);
    // The first of three goes: the last takes its slot.
    leave(team, s, 0);
    expect(s.held[0]).toEqual([2, 1]);
    isCounted(given, s);
    leave(team, s, 1);
    expect(s.held[0]).toEqual([2]);
    isCounted(given, s);
    relocate(team, s, 2, 1);
    isCounted(given, s);
    join(team, s, 1, 1);
    expect(s.moves).toBe(1);
    isCounted(given, s);
    relocate(team, s, 1, 0);
    expect(plain(s.holder)).toEqual([-1, 0, 1]);
    isCounted(given, s);
  });
  test.each([
    { at: 'nobody held it', f: 0, to: 1, move: 0 },
    { at: 'it stays', f: 1, to: 0, move: 0 },
    { at: 'the first gives it up', f: 1, to: 1, move: 1 },
    { at: 'the second gives it up', f: 2, to: 0, move: 1 },
  ])('$at → $move moves', ({ f, to, move }) => expect(isMove(team, f, to)).toBe(move));
  test('the objective and its parts, by hand', () => {
    // Loads 6 and 3 (6 a full-time worker): even. Low 1 and 1 of 4/3 and 2/3, high 1 and 0 of 2/3 and 1/3; nobody moved.
    const { load, mix, threat, move, total } = weigh(team, holdingOf(team, at(0, 0, 1)));
    expect(load).toBe(0);
    expect(mix).toBeCloseTo(4 / 9, 12);
    expect(threat).toBeCloseTo(2 / 9, 12);
    expect(move).toBe(0);
    expect(total).toBeCloseTo(8 / 9 + 2 / 9, 12);
    // g moves to bo, which costs 15; what is with nobody costs nothing.
    expect(weigh(team, holdingOf(team, at(-1, 1, -1))).move).toBe(15);
  });
  test('what a change costs is the change of the objective', () => {
    const holders = [-1, 0, 1];
    for (const a of holders)
      for (const b of holders)
        for (const c of holders)
          [a, b, c].forEach((place, f) => {
            const s = holdingOf(team, at(a, b, c));
            const now = objectiveOf(given, [a, b, c]);
            const then = (to: number) =>
              objectiveOf(
                given,
                [a, b, c].map((one, g) => (g === f ? to : one)),
              );
            expect(weigh(team, s).total).toBeCloseTo(now, 9);
            expect(weighOne(team, s, 0) + weighOne(team, s, 1)).toBeCloseTo(now, 9);
            if (place >= 0) expect(costToLeave(team, s, f, place)).toBeCloseTo(then(-1) - now, 9);
            else for (const to of [0, 1]) expect(costToJoin(team, s, f, to)).toBeCloseTo(then(to) - now, 9);
          });
  });
});

describe('room for one more', () => {
  const two = [practitioner('ann', { maxFamilies: 2, maxThreat: 1 }), practitioner('bo')];
  const team = compile(
    problem(
      two,
      [
        family('f', { threat: true }),
        family('g', { threat: true, notWith: ['i'] }),
        family('h', { current: 'ann' }),
        family('i', { current: 'bo' }),
      ],
      { limits: { maxMoves: 1 } },
    ),
  );
  test.each([
    { at: 'one below the most', holder: [0, -1, -1, -1], f: 2, to: 0, room: true },
    { at: 'at the most', holder: [0, -1, -1, 0], f: 2, to: 0, room: false },
    { at: 'at the most who threaten', holder: [0, -1, -1, -1], f: 1, to: 0, room: false },
    {
      at: 'at the most who threaten, but this one does not',
      holder: [0, -1, -1, -1],
      f: 2,
      to: 0,
      room: true,
    },
    { at: 'none who threatens yet', holder: [-1, -1, 0, -1], f: 1, to: 0, room: true },
    { at: 'somebody to be kept apart from is there', holder: [-1, -1, -1, 0], f: 1, to: 0, room: false },
    { at: 'that one is elsewhere', holder: [-1, -1, -1, 1], f: 1, to: 0, room: true },
    { at: 'the only move there is', holder: [-1, -1, -1, 1], f: 2, to: 1, room: true },
    { at: 'one move too many', holder: [-1, -1, -1, 0], f: 2, to: 1, room: false },
    { at: 'the one that moved may go back', holder: [-1, -1, 1, -1], f: 2, to: 0, room: true },
    { at: 'no move, where all are made', holder: [-1, -1, 1, -1], f: 3, to: 1, room: true },
  ])('$at → $room', ({ holder, f, to, room }) =>
    expect(hasRoom(team, holdingOf(team, at(...holder)), f, to)).toBe(room),
  );
  test('a family that moved already may move on', () => {
    const three = compile(
      problem([...two, practitioner('cy')], [family('f', { current: 'ann' })], { limits: { maxMoves: 0 } }),
    );
    const moved = holdingOf(three, at(1));
    expect(hasRoom({ ...three, maxMoves: 1 }, moved, 0, 2)).toBe(true);
    // It counts as moved before and after; above the limit it stays above it.
    expect(hasRoom(three, moved, 0, 2)).toBe(false);
    expect(hasRoom(three, moved, 0, 0)).toBe(true);
    const first = compile(
      problem([...two, practitioner('cy')], [family('f', { current: 'bo' })], { limits: { maxMoves: 0 } }),
    );
    expect(hasRoom({ ...first, maxMoves: 1 }, holdingOf(first, at(0)), 0, 2)).toBe(true);
  });
  test.each([
    { at: 'is there', holder: [-1, -1, -1, 0], but: -1, met: true },
    { at: 'is there and does not count', holder: [-1, -1, -1, 0], but: 3, met: false },
    { at: 'is elsewhere', holder: [-1, -1, -1, 1], but: -1, met: false },
    { at: 'is with nobody', holder: [-1, -1, -1, -1], but: -1, met: false },
  ])('one to be kept apart from $at → $met', ({ holder, but, met }) => {
    const s = holdingOf(team, at(...holder));
    expect(meets(team, s, 1, 0, but)).toBe(met);
    expect(meets(team, s, 0, 0, but)).toBe(false);
  });
});
