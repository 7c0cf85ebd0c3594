import { job, percent, seconds, wards } from './caseload.mjs';

export const order = 14;
export const title = 'Balanced nursing workload (CSPLib 069)';

export const measure = () => ({
  intro:
    'Each instance in a process of its own, stopped after 2 s of the searching thread: sum of squared workloads with the nurses of each zone given, over the proven optimum, and when it was found; then with the number of nurses in each zone chosen too, zone by zone.',
  head: ['instance', 'optimum', 'ours', 'over', 'found after', 'numbers chosen too', 'CPU'],
  rows: wards().map((name) => {
    const { squares, optimum, found } = job('wards', name, 2);
    const chosen = job('nurses', name);
    return [
      name,
      optimum.toLocaleString('en-GB'),
      squares.toLocaleString('en-GB'),
      percent(squares / optimum - 1),
      seconds(found),
      chosen.squares.toLocaleString('en-GB'),
      seconds(chosen.seconds),
    ];
  }),
});
