import { job } from './caseload.mjs';
import { medianOf } from './measure.mjs';

export const order = 13;
export const title = 'One referral';

const TEAMS = ['30x600x1', '200x4000x1', '2000x40000x1'];
const PROCESSES = 9;

const milliseconds = (value) => `${value.toFixed(1)} ms`;

export const measure = () => ({
  intro: `\`placeFamily\` into a service of so many families: time of the calling thread for the first call in a fresh process and for a later one, medians of ${PROCESSES} processes, and the least and most of the first.`,
  head: ['practitioners and families', 'first', 'least', 'most', 'later'],
  rows: TEAMS.map((team) => {
    const taken = Array.from({ length: PROCESSES }, () => job('place', team));
    const cold = taken.map((one) => one.cold);
    return [
      team.replace(/x1$/, ''),
      milliseconds(medianOf(cold)),
      milliseconds(Math.min(...cold)),
      milliseconds(Math.max(...cold)),
      milliseconds(medianOf(taken.map(({ warm }) => warm))),
    ];
  }),
});
