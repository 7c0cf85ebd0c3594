import { assessFatigueRisk } from 'family-engagement/wellbeing';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readBody } from '../contract.js';
import { type Host, write } from '../host.js';
import { Problem } from '../problem.js';

/** The owner, and nobody else: not a colleague, not a manager. Refused before anything is looked up. */
const ownerOf = (request: FastifyRequest): string => {
  const { worker } = request.params as { readonly worker: string };
  if (worker !== request.user.id) throw new Problem('not-yours');
  return worker;
};

export const selfChecks = (app: FastifyInstance, host: Host): void => {
  app.post('/staff/:worker/self-checks', async (request, reply) => {
    const worker = ownerOf(request);
    const { reason, answers } = readBody('SelfCheck', request.body);
    return write(host, request, reply, async (query) => {
      await query('insert into self_check (worker, day, reason, answers) values ($1, $2, $3, $4)', [
        worker,
        host.today(),
        reason,
        JSON.stringify(answers),
      ]);
      return {};
    });
  });

  app.get('/staff/:worker/self-checks', async (request) => {
    const kept = await host.database.query(
      'select day, answers from self_check where worker = $1 order by at',
      [ownerOf(request)],
    );
    return { readings: kept.map(({ day, answers }) => ({ on: day, ...assessFatigueRisk(answers) })) };
  });
};
