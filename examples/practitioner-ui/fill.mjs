// Fills a mis-host service with the fictional families, or with those named:
// node fill.mjs http://127.0.0.1:8080 <token of a practitioner> [ids of families]
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [address, token, ...only] = process.argv.slice(2);
if (address === undefined || token === undefined)
  throw new Error('Say where and as whom: npm run fill -- http://127.0.0.1:8080 <token>');
const read = (...path) => JSON.parse(readFileSync(join(import.meta.dirname, ...path), 'utf8'));
const service = read('..', 'data', 'service.json');
const { names, problem } = read('data', 'team.json');
const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };

const send = async (path, body) => {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const key = body === undefined ? {} : { 'Idempotency-Key': randomUUID() };
  const response = await fetch(address + path, { ...init, headers: { ...headers, ...key } });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer;
};
const { id: by } = await send('/me');
const { on } = service;

/** Everything of a record that was written, as the commands that write it. */
const commandsFor = ({
  schemaVersion,
  id,
  name,
  referredOn,
  involved,
  leads = [],
  corrections,
  ...sections
}) => [
  ...leads.map((lead) => ({
    type: 'lead',
    command:
      lead.type === 'appointed'
        ? { ...lead, type: 'appoint' }
        : { type: 'handOver', ...pick(lead, ['on', 'worker', 'name', 'reason', 'familyTold']) },
  })),
  ...inOrder(sections).flatMap(([section, rows]) =>
    rows.map(({ events, ...row }) => ({ type: 'add', what: { section, row } })),
  ),
  ...(sections.neededChanges ?? []).flatMap(({ id: neededChange, events = [] }) =>
    events.map((event) => ({ type: 'moveChange', neededChange, command: moveOf(event) })),
  ),
];
/** What is named before what names it. */
const FIRST = ['people', 'neededChanges', 'contacts', 'observations'];
const inOrder = (sections) => [
  ...FIRST.filter((section) => section in sections).map((section) => [section, sections[section]]),
  ...Object.entries(sections).filter(([section]) => !FIRST.includes(section)),
];
const pick = (from, keys) => Object.fromEntries(keys.map((key) => [key, from[key]]));
const MOVES = { located: 'locate', relocated: 'relocate', movedOn: 'moveOn', relapsed: 'recordRelapse' };
const moveOf = ({ type, from, ...event }) => {
  if (type === 'movedOn') return { type: 'moveOn', ...pick(event, ['on', 'evidence']) };
  if (type === 'relapsed') return { type: 'recordRelapse', ...pick(event, ['on', 'to']) };
  return { type: MOVES[type], ...event };
};

const referred = problem.families
  .filter(({ id }) => !service.families.some((family) => family.id === id))
  .map(({ id, current }) => ({
    id,
    name: names[id],
    referredOn: '2026-09-01',
    leads: [{ type: 'appointed', on: '2026-09-01', worker: current, name: names[current] }],
  }));

let written = 0;
const wanted = [...service.families, ...referred].filter(({ id }) => only.length === 0 || only.includes(id));
for (const record of wanted) {
  const { id, name, referredOn, involved } = record;
  const reason = 'Fictional, to try the page';
  await send('/families', { id, name, referredOn, ...(involved === undefined ? {} : { involved }), reason });
  let expectedVersion = 1;
  for (const command of commandsFor(record)) {
    const answer = await send(`/families/${id}/commands`, {
      expectedVersion,
      reason,
      command: { ...command, on, by },
    });
    expectedVersion = answer.version;
    written += 1;
  }
}
console.log(`${wanted.length} families, ${written} entries.`);
