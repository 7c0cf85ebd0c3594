import { applyEvents, openRecord } from '../../dist/record/index.js';
import { patchesOf } from '../../dist/record/patches.js';
import { generateRecord } from './generate.mjs';
import { longRun, medianOf, time, times } from './measure.mjs';

export const order = 5;
export const title = 'Folding events into a record';

const who = { on: '2026-11-20', by: 'w1' };
const added = (section, row) => ({ type: 'added', ...who, what: { section, row } });

/**
 * A log of this many events: rows that come in, and every fifth event one that changes something: a correction, a
 * needed change written on, a move on the cycle. All moves are on the same two needed changes, which is the worst case.
 */
const logOf = (count) => {
  const { people, neededChanges, contacts, observations, sessions } = generateRecord(count);
  const rows = [
    ...people.map((row) => added('people', row)),
    ...neededChanges.map((row) => added('neededChanges', row)),
    ...observations.flatMap((row, at) => [
      added('observations', row),
      ...(contacts[at] ? [added('contacts', contacts[at])] : []),
      ...(sessions[at] ? [added('sessions', sessions[at])] : []),
    ]),
  ];
  const changes = [
    (at) => ({
      type: 'corrected',
      ...who,
      reason: 'Wrong box.',
      what: { section: 'observations', row: { ...observations[at % 30], answer: 'no' } },
    }),
    (at) => ({
      type: 'updated',
      ...who,
      what: { section: 'neededChanges', row: { ...neededChanges[at % 2], what: `Mornings ${at}` } },
    }),
    (at) => ({
      type: 'changeMoved',
      ...who,
      neededChange: neededChanges[at % 2].id,
      event: { type: 'relocated', on: who.on, stage: 'change.action', reason: 'A fuller picture.' },
    }),
  ];
  // Changes come after the rows that they are about, and are the same share of every log.
  const first = rows.length * 0.3;
  return rows
    .flatMap((event, at) => (at > first && at % 3 === 0 ? [event, changes[(at / 3) % 3](at)] : [event]))
    .slice(0, count);
};

export const measure = () => {
  const sizes = [1_000, 10_000];
  const logs = sizes.map(logOf);
  if (logs.some(({ length }, at) => length !== sizes[at])) throw new Error('a log is shorter than it says');
  const start = openRecord('f1');
  // As much work in each sample, long enough for what else the machine does to fall on both alike.
  const turns = (run, most) => {
    const samples = sizes.map(() => []);
    for (let sample = 0; sample < 16; sample += 1)
      for (const [at, size] of sizes.entries()) {
        const runs = (most * sizes.at(-1)) / size;
        samples[at].push(
          (longRun(() => {
            for (let n = 0; n < runs; n += 1) run(logs[at]);
          }, 1) *
            1e6) /
            runs,
        );
      }
    return samples.map((taken) => medianOf(taken.slice(1)));
  };
  const fold = turns((log) => applyEvents(start, log), 20);
  const patch = turns((log) => patchesOf(start, log), 1);
  const rowsOf = (name, measured) =>
    sizes.map((size, at) => [
      name,
      size.toLocaleString('en-GB'),
      time(measured[at]),
      times(measured[at] / measured[0]),
    ]);
  return {
    intro:
      'Rows coming in, and more than one event in six a correction, a draft written on or a move on the cycle of change. One pass: the cost grows in line with the events, at most twelve times for ten times as many.',
    head: ['', 'events', 'time', 'against 1,000'],
    rows: [...rowsOf('`applyEvents`', fold), ...rowsOf('`patchesOf`', patch)],
  };
};
