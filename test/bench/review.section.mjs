import { readFileSync } from 'node:fs';
import { parseFamilyRecord } from '../../dist/record/schema.js';
import { reviewFamily } from '../../dist/review/index.js';
import { generateRecord, ON } from './generate.mjs';
import { longRun, race, time, times } from './measure.mjs';

export const order = 1;
export const title = 'The whole review of a family';

export const measure = () => {
  const { families, on } = JSON.parse(readFileSync('examples/data/service.json', 'utf8'));
  const example = families.map((family) => {
    const { value } = parseFamilyRecord(family, { on });
    const { [value.id]: ns } = race({ [value.id]: () => reviewFamily(value, { on }) });
    const events = ['contacts', 'observations', 'sessions'].reduce(
      (sum, list) => sum + (value[list]?.length ?? 0),
      0,
    );
    return [`the example family ${value.id}`, events, time(ns), ''];
  });
  const sizes = [1_000, 10_000, 100_000].map((events) => ({ events, record: generateRecord(events) }));
  for (let n = 0; n < 30; n += 1) reviewFamily(sizes[0].record, { on: ON });
  const grown = sizes.map(({ events, record }) => ({
    events,
    ms: longRun(() => reviewFamily(record, { on: ON }), events > 10_000 ? 7 : 31),
  }));
  return {
    intro: '`reviewFamily`, everything in one answer. The cost grows in line with the record.',
    head: ['record', 'contacts, observations, sessions', 'time', 'against 1,000'],
    rows: [
      ...example,
      ...grown.map(({ events, ms }) => [
        'generated',
        events.toLocaleString('en-GB'),
        time(ms * 1e6),
        times(ms / grown[0].ms),
      ]),
    ],
  };
};
