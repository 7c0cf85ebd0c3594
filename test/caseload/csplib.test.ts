import { describe, expect, test, vi } from 'vitest';
import { allocateCaseloads } from '../../src/caseload/index.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { fixture } from './support.js';

vi.setConfig({ testTimeout: 60_000 });

/** CSPLib problem 069: patients of a zone go to nurses of that zone; the sum of squared workloads is to be least. */
type Wards = { nurses: number; minPatientsPerNurse: number; maxPatientsPerNurse: number; zones: number[][] };
const optima = fixture<Record<string, { optimumSumSquares: number; nursesPerZone: number[] }>>('optima');

/** A ward as a caseload: nobody has a nurse yet, and a zone is a locality. */
const asCaseload = (
  { zones, maxPatientsPerNurse }: Wards,
  nursesPerZone: readonly number[],
): CaseloadProblem => ({
  practitioners: nursesPerZone.flatMap((count, zone) =>
    Array.from({ length: count }, (_, at) => ({
      id: `n${zone}.${at}`,
      capacity: 1,
      covers: [`z${zone}`],
      maxFamilies: maxPatientsPerNurse,
    })),
  ),
  families: zones.flatMap((acuities, zone) =>
    acuities.map((need, at) => ({ id: `p${zone}.${at}`, need, band: 'any', locality: `z${zone}` })),
  ),
  bands: ['any'],
  weights: { load: 1, mix: 0, move: 0 },
});

const solve = (wards: Wards, nursesPerZone: readonly number[], effort: number) => {
  const result = allocateCaseloads(asCaseload(wards, nursesPerZone), { effort });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { practitioners, unplaced } = { ...result.value.measures, unplaced: result.value.unplaced };
  return {
    counts: practitioners.map(({ families }) => families),
    squares: practitioners.reduce((sum, { need }) => sum + need ** 2, 0),
    unplaced,
  };
};

/** Nurses a zone chosen too: each zone with each number of nurses, then the cheapest way to use them all up. */
const chooseNurses = (wards: Wards, effort: number): { squares: number; nurses: number[] } => {
  let table = new Map([[0, { squares: 0, nurses: [] as number[] }]]);
  for (const zone of wards.zones) {
    const next: typeof table = new Map();
    const cost = new Map<number, number>();
    for (const [used, { squares, nurses }] of table)
      for (
        let k = Math.ceil(zone.length / wards.maxPatientsPerNurse);
        k <= zone.length && used + k <= wards.nurses;
        k++
      ) {
        if (!cost.has(k)) cost.set(k, solve({ ...wards, zones: [zone] }, [k], effort).squares);
        const total = squares + cost.get(k)!;
        if (total < (next.get(used + k)?.squares ?? Infinity))
          next.set(used + k, { squares: total, nurses: [...nurses, k] });
      }
    table = next;
  }
  return table.get(wards.nurses)!;
};

describe('balanced nursing workload, nurses per zone given', () => {
  test.each(['schaus-2zones0', 'schaus-2zones1', 'schaus-3zones0'])(
    '%s is solved to the proven optimum',
    (name) => {
      const wards = fixture<Wards>(name);
      const { squares, counts, unplaced } = solve(wards, optima[name]!.nursesPerZone, 20);
      expect(squares).toBe(optima[name]!.optimumSumSquares);
      expect(unplaced).toEqual([]);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(wards.minPatientsPerNurse);
      expect(Math.max(...counts)).toBeLessThanOrEqual(wards.maxPatientsPerNurse);
    },
  );
  test('pesant-6zones0 is at most 0.2 % over', () => {
    const { squares } = solve(fixture<Wards>('pesant-6zones0'), optima['pesant-6zones0']!.nursesPerZone, 20);
    expect(squares).toBeGreaterThanOrEqual(optima['pesant-6zones0']!.optimumSumSquares);
    expect(squares).toBeLessThanOrEqual(1.002 * optima['pesant-6zones0']!.optimumSumSquares);
  });
});

test('balanced nursing workload, nurses per zone chosen too', { timeout: 60_000 }, () => {
  const { squares, nurses } = chooseNurses(fixture<Wards>('schaus-2zones0'), 4);
  expect(squares).toBeLessThanOrEqual(optima['schaus-2zones0']!.optimumSumSquares);
  expect(nurses.reduce((sum, one) => sum + one, 0)).toBe(11);
});
