import { job, seconds } from './caseload.mjs';

export const order = 12;
export const title = 'Growth from 600 to 40,000 families at equal quality';

/** Copies of M-1 that cannot pass families to each other have the optimum of M-1 as many times: quality is comparable. */
const BEST = 713.131;
const OVER = 0.03;
const SIZES = [
  { copies: 1, seeds: 5 },
  { copies: 4, seeds: 3 },
  { copies: 16, seeds: 2 },
  { copies: 67, seeds: 1 },
];
const LIMIT = 300;

const mean = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;

export const measure = () => {
  let first;
  return {
    intro: `Time of the searching thread until the objective is at most ${100 * OVER} % over the best known (M-1: ${BEST}), mean of some seeds. The teams are M-1 as many times over, with localities of their own, so that the best known is known at every size.`,
    head: ['families', 'time', 'against 600', 'n log n'],
    rows: SIZES.map(({ copies, seeds }) => {
      const taken = Array.from({ length: seeds }, (_, at) => {
        const found = job('reach', `M-1*${copies}`, BEST * (1 + OVER) * copies, LIMIT, at + 1);
        return found.seconds ?? Number.POSITIVE_INFINITY;
      });
      const spent = mean(taken);
      first ??= spent;
      const growth = (copies * Math.log(600 * copies)) / Math.log(600);
      return [
        (600 * copies).toLocaleString('en-GB'),
        Number.isFinite(spent) ? seconds(spent) : `not in ${LIMIT} s`,
        Number.isFinite(spent) ? `${(spent / first).toFixed(1)}×` : '–',
        `${growth.toFixed(1)}×`,
      ];
    }),
  };
};
