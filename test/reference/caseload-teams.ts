/** Prints ten generated teams of 8 and 96, a line each, for `caseload-optima.py` to prove the optimum of. */
import { generateTeam } from '../caseload/generate.js';

for (let seed = 1; seed <= 10; seed++)
  console.log(JSON.stringify({ seed, problem: generateTeam(8, 96, seed) }));
