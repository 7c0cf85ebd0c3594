// Caseload measurements, each in a process of its own: what one has compiled or kept must not help the next.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/** What one job of `caseload.ts` prints. */
export const job = (...args) =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', join(here, 'caseload.ts'), ...args.map(String)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );

const stored = (name) =>
  JSON.parse(readFileSync(join(here, '..', 'fixtures', 'caseload', `${name}.json`), 'utf8'));

/** Generated teams of 8 and 96 with the optimum that another solver has proven. */
export const provenTeams = () =>
  stored('generated-optima').teams.map(({ seed, objective }) => ({ team: `8x96x${seed}`, objective }));

/** Names of the CSPLib instances. */
export const wards = () => Object.keys(stored('optima'));

export const figure = (value) =>
  value >= 10_000 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(value >= 1000 ? 1 : 3);
export const percent = (share) => `${(100 * share).toFixed(2)} %`;
export const seconds = (value) => `${value.toFixed(1)} s`;

/** HiGHS for so many seconds by its own clock; a dash where it has no answer by then. */
export const beside = (team, limit) => {
  const found = job('highs', team, limit);
  return [
    found.objective === null ? '–' : figure(found.objective),
    `${seconds(found.seconds)}${found.proven ? ', proven' : ''}`,
  ];
};
