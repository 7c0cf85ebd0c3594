// Ways to measure that hold up on a machine with other work to do: turn about, many short samples, medians.
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Nanoseconds that the processor gave this process: what others do meanwhile is not in it. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
};

/** What the last run gave. A compiler that sees a result dropped may drop the work with it. */
export let kept;

/** How often to run in one sample so that a sample lasts about a millisecond. */
const batchOf = (run) => {
  for (let batch = 1; ; batch *= 2) {
    const start = spent();
    for (let n = 0; n < batch; n += 1) kept = run();
    if (spent() - start > 1_000_000 || batch >= 1 << 20) return batch;
  }
};

/** Runs until the machine has long done what it does for code that runs often, which it does when it finds the time. */
const warm = (run) => {
  const start = spent();
  for (let n = 0; n < 200 || spent() - start < 500_000_000; n += 1) kept = run();
};

/** Nanoseconds of processor time a run of each, medians of samples taken turn about; each is warm before it counts. */
export const race = (runs, samples = 61) => {
  const entries = Object.entries(runs).map(([name, run]) => {
    warm(run);
    return { name, run, batch: batchOf(run), taken: [] };
  });
  for (let sample = 0; sample < samples; sample += 1)
    for (const { run, batch, taken } of entries) {
      const start = spent();
      for (let n = 0; n < batch; n += 1) kept = run();
      taken.push((spent() - start) / batch);
    }
  return Object.fromEntries(entries.map(({ name, taken }) => [name, median(taken)]));
};

/** The same for what answers with a promise. */
export const raceAsync = async (run, samples = 61, batch = 10) => {
  for (let n = 0; n < 300; n += 1) kept = await run();
  const taken = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const start = spent();
    for (let n = 0; n < batch; n += 1) kept = await run();
    taken.push((spent() - start) / batch);
  }
  return median(taken);
};

/** Milliseconds of processor time of one long run, the median of a few. */
export const longRun = (run, samples = 5) => {
  const taken = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const start = spent();
    run();
    taken.push((spent() - start) / 1e6);
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
