import { describe, expect, test } from 'vitest';
import { priceAt, provenBound, raise, startPrices } from '../../src/caseload/engine/bound.js';
import { compile } from '../../src/caseload/engine/compile.js';
import { holdingOf } from '../../src/caseload/engine/team.js';
import { measureCaseloads } from '../../src/caseload/index.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { bruteForce, keepsLimits, objectiveOf } from './brute.js';
import { placeAll, problems, run, sampled } from './support.js';

/** Some hundreds of teams so small that every allocation there is can be looked at, which is done before any test. */
const teamsOf = (...of: Parameters<typeof sampled<CaseloadProblem>>) =>
  sampled(...of).map((given) => ({ given, ...bruteForce(given) }));
const loose = teamsOf(problems({ families: 5 }), 120, 7);
const strict = teamsOf(problems({ families: 5, alone: 1 }), 250, 7);
const strictest = teamsOf(problems({ families: 5, alone: 0 }), 250, 7);

describe.each([
  { at: 'few to be kept apart', teams: loose },
  { at: 'half of them to be kept apart', teams: strict },
  { at: 'all of them to be kept apart', teams: strictest },
])('hundreds of small teams, $at', ({ teams }) => {
  test('as many are placed as can be, within every limit', () => {
    const wrong = teams.filter(({ given, most }) => {
      const s = placeAll(compile(given));
      const holder = [...s.holder];
      return (
        s.placed !== most ||
        holder.filter((j) => j >= 0).length !== most ||
        holder.some((j, f) => j >= 0 && !s.held[j]!.includes(f)) ||
        !keepsLimits(given, holder)
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('hundreds of small teams', () => {
  test('of as many as can be those held today are placed first, and then those with greatest need', () => {
    const wrong = [...loose, ...strict].filter(({ given, most, leastFor }) => {
      const { families, limits } = given;
      if (limits?.maxMoves !== undefined || families.length === 0) return false;
      const worthOf = (placed: readonly boolean[]): number =>
        families.reduce(
          (sum, { current, need }, f) => sum + (placed[f] ? (current === undefined ? 0 : 1000) + need : 0),
          0,
        );
      const sets = Array.from({ length: 2 ** families.length }, (_, set) =>
        families.map((_, f) => ((set >> f) & 1) === 1),
      );
      const could = sets.filter((set) => set.filter(Boolean).length === most && leastFor(set) !== undefined);
      const s = placeAll(compile(given));
      return worthOf(Array.from(s.holder, (j) => j >= 0)) < Math.max(...could.map(worthOf)) - 1e-9;
    });
    expect(wrong).toEqual([]);
  });
  test('the bound is never above the least objective, and all together comes near it', () => {
    let [bounds, optima] = [0, 0];
    for (const { given, leastFor } of loose.slice(0, 40)) {
      if (given.families.length === 0) continue;
      const team = compile(given);
      const s = placeAll(team);
      if (s.placed === 0) continue;
      const least = leastFor(Array.from(s.holder, (j) => j >= 0))!;
      const prices = startPrices(team, s);
      run(raise(team, prices, least, 60));
      const bound = provenBound(prices.value, least);
      expect(bound).toBeLessThanOrEqual(least);
      expect(bound).toBeGreaterThanOrEqual(0);
      bounds += bound;
      optima += least;
    }
    expect(bounds / optima).toBeGreaterThan(0.7);
  });
  test('what breaks a limit is told, and nothing else is', () => {
    for (const { given } of strict.slice(0, 60)) {
      const holder = given.families.map((_, f) => f % given.practitioners.length);
      const measured = measureCaseloads(
        given,
        holder.map((j, f) => ({ family: given.families[f]!.id, practitioner: given.practitioners[j]!.id })),
      );
      if (!measured.ok) throw new Error('a problem that can be read');
      expect(measured.value.violations.length === 0).toBe(keepsLimits(given, holder));
      expect(measured.value.objective).toBeCloseTo(objectiveOf(given, holder), 9);
    }
  });
});

describe('forced teams, where everything is known', () => {
  /** Everybody stays with whom they are, so the bound can be the objective itself. */
  const forced = loose
    .map(({ given }) => ({
      ...given,
      limits: {},
      practitioners: given.practitioners.map(({ id, capacity }) => ({ id, capacity })),
      families: given.families.map(({ id, need, band, threat, moveCost }, f) => ({
        id,
        need,
        band,
        ...(threat === undefined ? {} : { threat }),
        ...(moveCost === undefined ? {} : { moveCost }),
        current: given.practitioners[(f * f + 1) % given.practitioners.length]!.id,
        pinned: true,
      })),
    }))
    .filter(({ families }) => families.length > 0);
  test('prices of what each holds prove the objective at once', () => {
    for (const given of forced) {
      const team = compile(given);
      const holder = Array.from(team.home);
      const s = holdingOf(team, Int32Array.from(holder));
      const objective = objectiveOf(given, holder);
      const prices = startPrices(team, s);
      priceAt(team, prices, s);
      run(raise(team, prices, objective, 1));
      expect((prices.value + 1) / (objective + 1)).toBeCloseTo(1, 8);
      expect((provenBound(prices.value, objective) + 1) / (objective + 1)).toBeCloseTo(1, 8);
    }
  });
  test('prices of nothing find them', () => {
    let worst = 1;
    for (const given of forced.slice(0, 10)) {
      const team = compile(given);
      const holder = Array.from(team.home);
      const s = holdingOf(team, Int32Array.from(holder));
      const objective = objectiveOf(given, holder);
      if (objective < 1e-9) continue;
      const prices = startPrices(team, s);
      run(raise(team, prices, objective, 400));
      expect(prices.value).toBeLessThanOrEqual(objective + 1e-9 * (1 + objective));
      worst = Math.min(worst, prices.value / objective);
    }
    expect(worst).toBeGreaterThan(0.99);
  });
});
