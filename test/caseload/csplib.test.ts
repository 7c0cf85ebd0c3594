import { describe, expect, test, vi } from 'vitest';
import { allocateCaseloads } from '../../src/caseload/index.js';
import { fixture } from './instances.js';
import { chooseNurses, optima, solveWards, type Wards } from './wards.js';

vi.setConfig({ testTimeout: 60_000 });

const solve = (name: string) =>
  solveWards(fixture<Wards>(name), optima[name]!.nursesPerZone, (given) =>
    allocateCaseloads(given, { effort: 20 }),
  );

describe('balanced nursing workload, nurses per zone given', () => {
  test.each(['schaus-2zones0', 'schaus-2zones1', 'schaus-3zones0'])(
    '%s is solved to the proven optimum',
    (name) => {
      const wards = fixture<Wards>(name);
      const { squares, counts, unplaced } = solve(name);
      expect(squares).toBe(optima[name]!.optimumSumSquares);
      expect(unplaced).toEqual([]);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(wards.minPatientsPerNurse);
      expect(Math.max(...counts)).toBeLessThanOrEqual(wards.maxPatientsPerNurse);
    },
  );
  test('pesant-6zones0 is at most 0.2 % over', () => {
    const { squares } = solve('pesant-6zones0');
    expect(squares).toBeGreaterThanOrEqual(optima['pesant-6zones0']!.optimumSumSquares);
    expect(squares).toBeLessThanOrEqual(1.002 * optima['pesant-6zones0']!.optimumSumSquares);
  });
});

// The stored optimum is that of the whole problem: no other numbers of nurses do better.
test.each(['schaus-2zones0', 'schaus-2zones1', 'schaus-3zones0'])(
  'balanced nursing workload, nurses per zone chosen too: %s',
  (name) => {
    const wards = fixture<Wards>(name);
    const { squares, nurses } = chooseNurses(wards, 6);
    expect(squares).toBe(optima[name]!.optimumSumSquares);
    expect(nurses.reduce((sum, one) => sum + one, 0)).toBe(wards.nurses);
  },
);
