// Ways to measure that hold up on a machine with other work to do: turn about, many short samples, medians.
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const now = () => Number(process.hrtime.bigint());

/** How often to run in one sample so that a sample lasts about a millisecond. */
const batchOf = (run) => {
  for (let batch = 1; ; batch *= 2) {
    const start = now();
    for (let n = 0; n < batch; n += 1) run();
    if (now() - start > 1_000_000 || batch >= 1 << 20) return batch;
  }
};

/** Nanoseconds a run of each, medians of samples taken turn about; each is warm before it counts. */
export const race = (runs, samples = 61) => {
  const entries = Object.entries(runs).map(([name, run]) => {
    for (let n = 0; n < 200; n += 1) run();
    return { name, run, batch: batchOf(run), taken: [] };
  });
  for (let sample = 0; sample < samples; sample += 1)
    for (const { run, batch, taken } of entries) {
      const start = now();
      for (let n = 0; n < batch; n += 1) run();
      taken.push((now() - start) / batch);
    }
  return Object.fromEntries(entries.map(({ name, taken }) => [name, median(taken)]));
};

/** The same for what answers with a promise. */
export const raceAsync = async (run, samples = 61, batch = 10) => {
  for (let n = 0; n < 50; n += 1) await run();
  const taken = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const start = now();
    for (let n = 0; n < batch; n += 1) await run();
    taken.push((now() - start) / batch);
  }
  return median(taken);
};

/** Milliseconds of one long run, the median of a few. */
export const longRun = (run, samples = 5) => {
  const taken = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const start = now();
    run();
    taken.push((now() - start) / 1e6);
  }
  return median(taken);
};

export const medianOf = median;

/** A time as a reader wants it. */
export const time = (ns) =>
  ns < 1000
    ? `${ns.toFixed(0)} ns`
    : ns < 1_000_000
      ? `${(ns / 1000).toFixed(1)} µs`
      : `${(ns / 1_000_000).toFixed(1)} ms`;

/** How many times as long. */
export const times = (ratio) => (ratio >= 10 ? `${ratio.toFixed(0)}×` : `${ratio.toFixed(1)}×`);
