import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { contract } from './contract.js';
import type { Host, User } from './host.js';
import { Problem, problemDetails, problemOf } from './problem.js';
import { caseload } from './routes/caseload.js';
import { families } from './routes/families.js';
import { review } from './routes/review.js';
import { selfChecks } from './routes/self-checks.js';
import { sharing } from './routes/sharing.js';

const MOST_BYTES = 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });

const sendProblem = (reply: FastifyReply, problem: Problem) => {
  const details = problemDetails(problem);
  return reply.code(details.status).type('application/problem+json').send(details);
};

/** The service. It listens to nothing yet. */
export const createApp = (host: Host): FastifyInstance => {
  // Fastify's own log has addresses in it, and addresses have ids in them: it stays off.
  const app = Fastify({
    logger: false,
    bodyLimit: MOST_BYTES,
    frameworkErrors: (error, _request, reply) => void sendProblem(reply, problemOf(error)),
  });

  app.setErrorHandler((error, _request, reply) => {
    const problem = problemOf(error);
    if (problem.code === 'internal-error') {
      const { name, code, stack = '' } = error as Error & { readonly code?: unknown };
      // The message stays out: a database quotes what it was given.
      host.log({ level: 'error', name, code, at: stack.split('\n').filter((line) => /^\s+at /.test(line)) });
    }
    return sendProblem(reply, problem);
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, new Problem('not-found')));

  // Bytes that are no UTF-8 are refused rather than replaced.
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = utf8.decode(body as Buffer);
    } catch {
      done(new Problem('malformed-request'));
      return;
    }
    parseJson(request, text, done);
  });

  app.decorateRequest('user', null as unknown as User);
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.url === '/openapi.json') return;
    const [, token = ''] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
    const user = host.authenticate(token);
    if (user === undefined) throw new Problem('not-signed-in');
    request.user = user;
  });
  app.addHook('onResponse', async (request, reply) =>
    host.log({
      level: 'info',
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    }),
  );

  app.get('/openapi.json', async () => contract);
  for (const routes of [families, review, sharing, selfChecks, caseload]) routes(app, host);
  return app;
};
