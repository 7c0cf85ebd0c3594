import type { Result } from 'family-engagement';
import { allocateCaseloads, placeFamily, rebalance } from 'family-engagement/caseload';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readBody } from '../contract.js';
import type { Host } from '../host.js';
import { Problem } from '../problem.js';

const answer = <T>(
  result: Result<T, string>,
): { readonly value: T; readonly warnings: readonly unknown[] } => {
  if (!result.ok) throw new Problem('not-judged', result.issues);
  return { value: result.value, warnings: result.warnings };
};

const managerOnly = async (request: FastifyRequest): Promise<void> => {
  if (request.user.role !== 'manager') throw new Problem('not-yours');
};

/**
 * Suggestions for a manager. Nothing is kept and nobody is moved: what the manager decides is written as a family's
 * lead (the `lead` command). A search takes the whole process while it runs; for more than a team, give it a worker.
 */
export const caseload = (app: FastifyInstance, _host: Host): void => {
  const preHandler = managerOnly;

  app.post('/caseload/placements', { preHandler }, async (request) => {
    const { problem, assignment, family } = readBody('Referral', request.body);
    return answer(placeFamily(problem, assignment, family));
  });

  app.post('/caseload/allocations', { preHandler }, async (request) =>
    answer(allocateCaseloads(readBody('Team', request.body).problem)),
  );

  app.post('/caseload/moves', { preHandler }, async (request) => {
    const { problem, maxMoves } = readBody('Rebalance', request.body);
    return answer(rebalance(problem, { maxMoves }));
  });
};
