import { decideRecord, openRecord } from 'family-engagement/record';
import { patchesOf } from 'family-engagement/record/patches';
import type { FastifyInstance } from 'fastify';
import { readBody } from '../contract.js';
import { familyIn, type Host, write } from '../host.js';
import { Problem } from '../problem.js';
import { append, type Entry, openFamily, readEntries, readFamily } from '../store.js';

/** What each entry changed, as JSON Patch. Entries from before an erasure keep who, when and what kind. */
const auditOf = (entries: readonly Entry[]) => {
  let record = entries[0]?.state;
  return entries.map(({ event, state, ...entry }) => {
    if (state !== null) record = state;
    if (event === null || !record) return entry;
    const { record: after, forward, inverse } = patchesOf(record, [event]);
    record = after;
    return { ...entry, forward, inverse };
  });
};

export const families = (app: FastifyInstance, host: Host): void => {
  const { query } = host.database;

  app.get('/me', async (request) => request.user);

  app.get('/families', async () => ({
    families: await query(
      `select id, version, coalesce(record->>'name', id) as name from family order by id collate "C"`,
    ),
  }));

  app.post('/families', async (request, reply) => {
    const { reason, id, name, ...more } = readBody('NewFamily', request.body);
    const author = { actor: request.user.id, reason };
    return write(host, request, reply, (open) =>
      openFamily(open, { ...openRecord(id, name), ...more }, author, host.today()),
    );
  });

  app.get('/families/:family', async (request) => readFamily(query, familyIn(request)));

  app.post('/families/:family/commands', async (request, reply) => {
    const { expectedVersion, reason, command } = readBody('Change', request.body);
    const author = { actor: request.user.id, reason };
    if (command.by !== author.actor) throw new Problem('not-the-actor');
    return write(host, request, reply, (open) =>
      append(open, familyIn(request), expectedVersion, author, host.today(), (record) =>
        decideRecord(record, command),
      ),
    );
  });

  app.get('/families/:family/audit', async (request) => {
    const entries = await readEntries(query, familyIn(request));
    if (entries.length === 0) throw new Problem('not-found');
    return { entries: auditOf(entries) };
  });
};
