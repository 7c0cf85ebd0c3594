// A record of any size for benchmarks: half observations, a quarter contacts, a quarter school sessions. The same every time.
import { CHANNELS, CONTACT_OUTCOMES } from '../../dist/kernel/index.js';
import { listObservableItems } from '../../dist/record/index.js';

const DAY = 86_400_000;
const START = Date.parse('2024-09-02T00:00:00Z');
/** The day on which the records are reviewed. */
export const ON = '2026-11-20';
const DAYS = (Date.parse(`${ON}T00:00:00Z`) - START) / DAY;

const randomFrom = (seed) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
};

export const generateRecord = (events, seed = 1) => {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const day = () => new Date(START + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10);
  const items = listObservableItems();
  const many = (count, make) => Array.from({ length: count }, (_, at) => make(at));
  const contacts = many(events >> 2, (at) => ({
    id: `c${at}`,
    on: day(),
    channel: pick(CHANNELS),
    outcome: pick(CONTACT_OUTCOMES),
    by: pick(['w1', 'w2']),
    present: [pick(['dana', 'kit'])],
    serviceLateMinutes: pick([0, 0, 0, 15]),
  }));
  const observations = many(events >> 1, (at) => ({
    id: `o${at}`,
    on: day(),
    about: pick(['dana', 'kit', 'n1', 'n2', 'f1']),
    item: pick(items),
    answer: pick(['yes', 'no', 'unknown']),
    knownBy: pick(['observed', 'self-described', 'reported']),
  }));
  const sessions = many(events - contacts.length - observations.length, (at) => ({
    id: `s${at}`,
    child: 'tobi',
    on: day(),
    session: pick(['am', 'pm']),
    code: pick(['/', '\\', 'I', 'M', 'O', 'N']),
  }));
  return {
    schemaVersion: 1,
    id: 'f1',
    people: [
      { id: 'tobi', role: 'child', lives: 'with-child' },
      { id: 'dana', role: 'parent', lives: 'with-child', man: 'no' },
      { id: 'kit', role: 'parent', lives: 'elsewhere', man: 'yes' },
    ],
    contacts,
    observations,
    sessions,
    neededChanges: [
      { id: 'n1', parent: 'dana', what: '' },
      { id: 'n2', parent: 'kit', what: '' },
    ],
    sharing: [],
  };
};
