/**
 * Caseload quality and speed beside HiGHS, in one run: `tsx test/bench/caseload.ts [small middle large huge wards]`.
 * Times are CPU seconds of this process, since the machine may be shared. Figures in docs come from here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExactSolver, solveCaseloadsExactly } from '../../src/caseload/exact.js';
import { allocateCaseloads, allocateCaseloadsStepwise, placeFamily } from '../../src/caseload/index.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { generateTeam } from '../caseload/generate.js';
import { instance } from '../caseload/support.js';

const only = process.argv.slice(2);
const wanted = (name: string) => only.length === 0 || only.includes(name);
/** CPU seconds of this process so far. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const timed = <T>(run: () => T): [T, number] => {
  const start = spent();
  const value = run();
  return [value, spent() - start];
};
/** Runs until the seconds are over, and hands back the best so far. */
const within = (problem: CaseloadProblem, seconds: number, seed = 1) => {
  const start = spent();
  const steps = allocateCaseloadsStepwise(problem, { seed, effort: 1_000_000 });
  let next = steps.next();
  while (next.done !== true) next = steps.next(spent() - start > seconds ? 'stop' : undefined);
  if (!next.value.ok) throw new Error(JSON.stringify(next.value.issues));
  return next.value.value;
};
const show = (name: string, row: Record<string, string | number>) =>
  console.log(
    name.padEnd(22),
    Object.entries(row)
      .map(([key, value]) => `${key} ${typeof value === 'number' ? Number(value.toFixed(3)) : value}`)
      .join('  '),
  );
const highs = async (): Promise<ExactSolver> =>
  ((await import('highs' as string)) as { default: () => Promise<ExactSolver> }).default();
const exactly = async (problem: CaseloadProblem, timeLimit: number) => {
  const start = spent();
  const result = await solveCaseloadsExactly(problem, { solver: highs, timeLimit });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return {
    objective: result.value.measures.objective,
    proven: result.value.proven,
    seconds: spent() - start,
  };
};
const memory = () => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;

if (wanted('small')) {
  const teams: [string, CaseloadProblem][] = [
    ['S-1', instance('caseload-S-1')],
    ['S-2', instance('caseload-S-2')],
    ...Array.from({ length: 8 }, (_, at): [string, CaseloadProblem] => [
      `generated ${at + 1}`,
      generateTeam(8, 96, at + 1),
    ]),
  ];
  for (const [name, team] of teams) {
    const [answer, seconds] = timed(() => within(team, 0.5));
    const exact = await exactly(team, 120);
    show(`8x96 ${name}`, {
      objective: answer.measures.objective,
      seconds,
      gap: answer.gap,
      highs: exact.objective,
      'highs s': exact.seconds,
      proven: String(exact.proven),
      over: answer.measures.objective / exact.objective - 1,
    });
  }
}
if (wanted('middle'))
  for (const [name, team] of [
    ['M-1', instance('caseload-M-1')],
    ['generated', generateTeam(30, 600, 1)],
  ] as const) {
    for (const seed of [1, 2, 3]) {
      const [answer, seconds] = timed(() => within(team, 2, seed));
      show(`30x600 ${name} ${seed}`, {
        objective: answer.measures.objective,
        seconds,
        bound: answer.bound,
        gap: answer.gap,
        unplaced: answer.unplaced.length,
      });
    }
    show(`30x600 ${name}`, { 'in 30 s': within(team, 30).measures.objective });
    if (only.includes('highs'))
      show(
        `30x600 ${name} highs`,
        await exactly(team, 60).then(({ objective, proven }) => ({ objective, proven: String(proven) })),
      );
  }
if (wanted('large')) {
  const team = generateTeam(200, 4000, 1);
  for (const budget of [10, 60]) {
    const [answer, seconds] = timed(() => within(team, budget));
    show('200x4000', {
      objective: answer.measures.objective,
      seconds,
      bound: answer.bound,
      gap: answer.gap,
      unplaced: answer.unplaced.length,
      memory: memory(),
    });
  }
}
if (wanted('huge')) {
  const team = generateTeam(2000, 40_000, 1);
  const [answer, seconds] = timed(() => within(team, 55));
  show('2000x40000', {
    objective: answer.measures.objective,
    seconds,
    bound: answer.bound,
    gap: answer.gap,
    unplaced: answer.unplaced.length,
    memory: memory(),
  });
  for (let k = 0; k < 5; k++) {
    const [options, took] = timed(() =>
      placeFamily(team, answer.assignment, { id: `new${k}`, need: 5, band: 'b1', locality: 'l3' }),
    );
    show('placeFamily in 40,000', {
      ms: took * 1000,
      ranked: options.ok ? options.value.filter(({ status }) => status === 'ranked').length : 0,
    });
  }
}
if (wanted('wards')) {
  const folder = join(import.meta.dirname, '..', 'fixtures', 'caseload');
  const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const optima = read('optima');
  for (const name of Object.keys(optima)) {
    const { zones, maxPatientsPerNurse } = read(name) as { zones: number[][]; maxPatientsPerNurse: number };
    const counts = optima[name].nursesPerZone as number[];
    const problem: CaseloadProblem = {
      practitioners: counts.flatMap((count, zone) =>
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
    };
    const [result, seconds] = timed(() => allocateCaseloads(problem, { effort: 20 }));
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const squares = result.value.measures.practitioners.reduce((sum, { need }) => sum + need ** 2, 0);
    show(name, {
      squares,
      optimum: optima[name].optimumSumSquares,
      over: squares / optima[name].optimumSumSquares - 1,
      seconds,
    });
  }
}
