import { ok, refuseAll } from 'family-engagement';
import { decideRecord } from 'family-engagement/record';
import { completeSharing, decideThreatSharing } from 'family-engagement/safety';
import type { FastifyInstance } from 'fastify';
import { readBody } from '../contract.js';
import { familyIn, type Host, write } from '../host.js';
import { append } from '../store.js';

export const sharing = (app: FastifyInstance, host: Host): void => {
  // For a page that shows what the answers indicate while they are given. A person decides.
  app.post('/sharing-judgements', async (request) =>
    decideThreatSharing(readBody('SharingQuestions', request.body).answers),
  );

  app.post('/families/:family/sharing-decisions', async (request, reply) => {
    const { expectedVersion, reason, decision } = readBody('SharingChoice', request.body);
    const by = request.user.id;
    return write(host, request, reply, (open) =>
      append(open, familyIn(request), expectedVersion, { actor: by, reason }, host.today(), (record) => {
        const complete = completeSharing(decision, { involved: record.involved ?? [] });
        if (!complete.ok)
          return refuseAll(complete.issues.map((one) => ({ ...one, path: ['decision', ...one.path] })));
        const begun = record.sharing.some(({ id }) => id === decision.id);
        const decided = decideRecord(record, {
          type: begun ? 'update' : 'add',
          on: host.today(),
          by,
          reason,
          what: { section: 'sharing', row: decision },
        });
        return decided.ok ? ok(decided.value, complete.warnings) : decided;
      }),
    );
  });
};
