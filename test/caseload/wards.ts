import { allocateCaseloads } from '../../src/caseload/index.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { fixture } from './instances.js';

/** CSPLib problem 069: patients of a zone go to nurses of that zone; the sum of squared workloads is to be least. */
export type Wards = {
  readonly nurses: number;
  readonly minPatientsPerNurse: number;
  readonly maxPatientsPerNurse: number;
  readonly zones: readonly (readonly number[])[];
};

/** The proven optimum of each stored instance, and how many nurses a zone has in it. */
export const optima =
  fixture<Readonly<Record<string, { optimumSumSquares: number; nursesPerZone: readonly number[] }>>>(
    'optima',
  );

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

/** Solves with so many nurses a zone, by any function that allocates. */
export const solveWards = (
  wards: Wards,
  nursesPerZone: readonly number[],
  solve: (problem: CaseloadProblem) => ReturnType<typeof allocateCaseloads>,
) => {
  const result = solve(asCaseload(wards, nursesPerZone));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { measures, unplaced } = result.value;
  return {
    counts: measures.practitioners.map(({ families }) => families),
    squares: measures.practitioners.reduce((sum, { need }) => sum + need ** 2, 0),
    unplaced,
  };
};

/** Nurses a zone chosen too: each zone with each number of nurses, then the cheapest way to use them all up. */
export const chooseNurses = (wards: Wards, effort: number): { squares: number; nurses: number[] } => {
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
        if (!cost.has(k))
          cost.set(
            k,
            solveWards({ ...wards, zones: [zone] }, [k], (given) => allocateCaseloads(given, { effort }))
              .squares,
          );
        const total = squares + cost.get(k)!;
        if (total < (next.get(used + k)?.squares ?? Infinity))
          next.set(used + k, { squares: total, nurses: [...nurses, k] });
      }
    table = next;
  }
  return table.get(wards.nurses)!;
};
