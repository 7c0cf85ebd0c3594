import { describe, expect, test } from 'vitest';
import { compile } from '../../src/caseload/engine/compile.js';
import { inGrains, roughly } from '../../src/caseload/engine/grains.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { family, practitioner, problem } from './support.js';

const teamOf = (needs: readonly number[], weights: CaseloadProblem['weights']) =>
  compile(
    problem(
      [practitioner('ann'), practitioner('bo', { capacity: 0.5 })],
      needs.map((need, at) => family(`f${at}`, { need })),
      { weights },
    ),
  );
const plain = (numbers: ArrayLike<number>): number[] => Array.from(numbers);
const none = (team: { readonly bands: number }) => new Float64Array(2 * (team.bands + 2) + 1);

describe('a team in grains', () => {
  // Mean need 6, and so grains of one point; 24 points are 16 for a full-time worker.
  const team = teamOf([5.6, 6.4, 6.2, 5.8], { load: 1, mix: 3, move: 0 });

  test('has needs in whole grains, and loads that weigh what they did', () => {
    const rough = inGrains(team, none(team));
    expect(plain(rough.need)).toEqual([6, 6, 6, 6]);
    expect(plain(rough.perCapacity)).toEqual([1, 2]);
    expect(plain(rough.evenLoad)).toEqual([16, 16]);
  });
  test('weighs a grain of load no more than two typical decisions', () => {
    // A decision on mix is one point here, and a grain one point and a half for each full-time worker, on average.
    expect(inGrains(team, none(team)).weightLoad).toBeCloseTo(2 / 1.5 ** 2, 12);
    const light = teamOf([5.6, 6.4, 6.2, 5.8], { load: 0.5, mix: 3, move: 0 });
    expect(inGrains(light, none(light)).weightLoad).toBe(0.5);
  });
  test('has the loads that are best at given prices where they were', () => {
    const price = none(team);
    price[0] = 4;
    const rough = inGrains(team, price);
    // (x - 16)² - 4x is least at 18, and so is 8/9 (x - even)² - 4x.
    expect(rough.evenLoad[0]! + 4 / (2 * rough.weightLoad)).toBeCloseTo(18, 12);
    expect(rough.evenLoad[1]).toBeCloseTo(16, 12);
  });
  test('keeps the weight of load where nothing else counts, and of none', () => {
    const only = teamOf([5.6, 6.4, 6.2, 5.8], { load: 7, mix: 0, move: 0 });
    expect(inGrains(only, none(only)).weightLoad).toBe(7);
    const other = teamOf([5.6, 6.4, 6.2, 5.8], { load: 0, mix: 3, move: 0 });
    const rough = inGrains(other, none(other));
    expect([rough.weightLoad, ...rough.evenLoad]).toEqual([0, 16, 16]);
  });
  test('has coarser grains where caseloads are large', () => {
    // 480 points on one and a half full-time workers are 320 for one: grains of two.
    const large = teamOf(new Array(80).fill(6), { load: 1, mix: 1, move: 0 });
    expect(inGrains(large, none(large)).need[0]).toBe(3);
  });
});

describe('a team as blocks take it at first', () => {
  const upTo = (size: number, step: number) => Array.from({ length: size }, (_, at) => 1 + at * step);
  test('is the team where needs are few', () => {
    const team = teamOf(upTo(16, 0.7), { load: 1, mix: 1, move: 0 });
    expect(roughly(team, none(team))).toBe(team);
  });
  test('has needs to the nearest grain where they are many, in points as before', () => {
    // From 1 to 9 by halves: mean 5, and grains of five sixths.
    const team = teamOf(upTo(17, 0.5), { load: 1, mix: 1, move: 0 });
    const rough = roughly(team, none(team));
    expect(plain(rough.need.slice(0, 4)).map((one) => (one * 6) / 5)).toEqual([1, 2, 2, 3]);
    expect(rough.perCapacity).toBe(team.perCapacity);
  });
});
