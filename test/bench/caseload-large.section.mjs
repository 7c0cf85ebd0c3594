import { beside, figure, job, percent, seconds } from './caseload.mjs';

export const order = 11;
export const title = 'Larger teams beside HiGHS';

/** The best known is the least of what is stored (M-1: its README), of a longer run here, and of the short ones. */
const TEAMS = [
  { team: 'M-1', budget: 2, longer: 30, limit: 60, known: 713.131 },
  { team: '30x600x1', budget: 2, longer: 30, limit: 60 },
  { team: '200x4000x1', budget: 10, longer: 60, limit: 120 },
  // The model of this one is beyond HiGHS in WebAssembly.
  { team: '2000x40000x1', budget: 60, longer: 180 },
];

const rowOf = ({ team, budget, longer, limit, known = Number.POSITIVE_INFINITY }) => {
  const ours = job('search', team, budget);
  const best = Math.min(known, ours.objective, job('search', team, longer).objective);
  const solver = limit === undefined ? ['–', '–'] : beside(team, limit);
  return [
    team,
    figure(best),
    seconds(ours.seconds),
    figure(ours.objective),
    percent(ours.objective / best - 1),
    percent(ours.gap),
    `${ours.megabytes} MB`,
    String(ours.unplaced),
    ...solver,
  ];
};

export const measure = () => ({
  intro:
    '`allocateCaseloads` stopped after so much time of the searching thread in a fresh process; most memory the process took, the runtime and the problem itself included; HiGHS with 60 s or 120 s by its own clock, told a ceiling by ours. Best known: the least of what is stored and of a run of 30 to 180 s.',
  head: ['team', 'best known', 'time', 'ours', 'over', 'bound gap', 'memory', 'unplaced', 'HiGHS', 'CPU'],
  rows: TEAMS.map(rowOf),
});
