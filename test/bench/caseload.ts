/**
 * One measurement of the built caseload module in a process of its own, printed as a line of JSON; the sections beside
 * this file ask for them: `node --import tsx test/bench/caseload.ts <job> <team> [...]`.
 *
 * - `search <team> <seconds> [seed]`: the best after so many seconds of the searching thread, and the most memory the process took.
 * - `reach <team> <objective> <seconds> [seed]`: seconds until the objective is no more than that.
 * - `highs <team> <seconds>`: what HiGHS has by itself after so many seconds, told a ceiling.
 * - `wards <name> <seconds>`: a CSPLib instance after so many seconds of the searching thread; `nurses <name>` chooses their numbers too.
 * - `place <team>`: CPU of the first placement of a referral, and of later ones.
 *
 * A team is a stored instance (`M-1`), a generated one (`30x600x1`: seed 1), or copies of one (`M-1*16`).
 */
import { existsSync, readFileSync } from 'node:fs';
import type { ExactSolver } from '../../src/caseload/exact.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { generateTeam } from '../caseload/generate.js';
import { copies, fixture, instance } from '../caseload/instances.js';
import { chooseNurses, optima, solveWards, type Wards } from '../caseload/wards.js';

const built = (entry: string): Promise<unknown> => import(`../../dist/caseload/${entry}.js`);
const { allocateCaseloadsStepwise, placeFamily } = (await built(
  'index',
)) as typeof import('../../src/caseload/index.js');

const thread = `/proc/self/task/${process.pid}/schedstat`;

/**
 * Processor seconds so far of the thread that searches: what a clock shows on a machine with nothing else to do. The
 * runtime compiles in other threads meanwhile. Where the system does not tell threads apart, of the whole process.
 */
const spent = (): number => {
  if (existsSync(thread)) return Number(readFileSync(thread, 'utf8').split(' ')[0]) / 1e9;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const teamOf = (name: string): CaseloadProblem => {
  const [one = '', times] = name.split('*');
  const [practitioners = 0, families = 0, seed = 0] = one.split('x').map(Number);
  const team = one.includes('-') ? instance(`caseload-${one}`) : generateTeam(practitioners, families, seed);
  return times === undefined ? team : copies(team, Number(times));
};

/** Searches until `enough` says so of seconds and objective, and hands back the answer and the seconds. */
const until = (
  problem: CaseloadProblem,
  seed: number,
  enough: (seconds: number, objective: number) => boolean,
) => {
  const start = spent();
  const steps = allocateCaseloadsStepwise(problem, { seed, effort: 1_000_000 });
  let next = steps.next();
  while (next.done !== true)
    next = steps.next(enough(spent() - start, next.value.objective) ? 'stop' : undefined);
  const seconds = spent() - start;
  if (!next.value.ok) throw new Error(JSON.stringify(next.value.issues));
  return { result: next.value, seconds };
};

const search = (team: string, budget: string, seed = '1') => {
  const { result, seconds } = until(teamOf(team), Number(seed), (used) => used >= Number(budget));
  const { measures, bound, gap, unplaced } = result.value;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  return { objective: measures.objective, bound, gap, unplaced: unplaced.length, seconds, megabytes };
};

const reach = (team: string, target: string, budget: string, seed = '1') => {
  let reached: number | undefined;
  const { result } = until(teamOf(team), Number(seed), (used, objective) => {
    if (objective <= Number(target)) reached ??= used;
    return reached !== undefined || used >= Number(budget);
  });
  return { seconds: reached ?? null, objective: result.value.measures.objective };
};

const highs = async (team: string, budget: string) => {
  const { solveCaseloadsExactly } = (await built('exact')) as typeof import('../../src/caseload/exact.js');
  const load = ((await import('highs' as string)) as { default: () => Promise<ExactSolver> }).default;
  const solver = await load();
  let own: { objective: number | null; proven: boolean; seconds: number } | undefined;
  const watched: ExactSolver = {
    solve: (model, options) => {
      const start = spent();
      const answer = solver.solve(model, options);
      const found = Object.keys(answer.Columns).length > 0 && Number.isFinite(answer.ObjectiveValue);
      own = {
        objective: found ? answer.ObjectiveValue : null,
        proven: answer.Status === 'Optimal',
        seconds: spent() - start,
      };
      return answer;
    },
  };
  // All of the time for the one model there is where all can be placed and need is whole.
  const options = { solver: async () => watched, timeLimit: Number(budget), clock: () => spent() };
  await solveCaseloadsExactly(teamOf(team), options);
  return own;
};

const wards = (name: string, budget: string) => {
  let best = Infinity;
  let found = 0;
  let used = 0;
  const { squares } = solveWards(fixture<Wards>(name), optima[name]!.nursesPerZone, (problem) => {
    const { result, seconds } = until(problem, 1, (at, objective) => {
      if (objective < best) [best, found] = [objective, at];
      return at >= Number(budget);
    });
    used = seconds;
    return result;
  });
  return { squares, optimum: optima[name]!.optimumSumSquares, found, seconds: used };
};

const nurses = (name: string) => {
  const start = spent();
  const chosen = chooseNurses(fixture<Wards>(name), 6);
  return { ...chosen, seconds: spent() - start };
};

const place = (team: string) => {
  const problem = teamOf(team);
  const held = problem.families.flatMap(({ id, current }) =>
    current === undefined ? [] : [{ family: id, practitioner: current }],
  );
  const taken = Array.from({ length: 20 }, (_, k) => {
    const start = spent();
    const options = placeFamily(problem, held, { id: `new${k}`, need: 5, band: 'b1', locality: 'l3' });
    const took = 1000 * (spent() - start);
    if (!options.ok) throw new Error(JSON.stringify(options.issues));
    return took;
  });
  return { cold: taken[0], warm: taken.slice(10).sort((a, b) => a - b)[5] };
};

const jobs: Readonly<Record<string, (...args: string[]) => unknown>> = {
  search,
  reach,
  highs,
  wards,
  nurses,
  place,
} as never;
const [job = '', ...args] = process.argv.slice(2);
console.log(JSON.stringify(await jobs[job]!(...args)));
