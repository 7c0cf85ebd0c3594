import { createHash } from 'node:crypto';
import { type IsoDate, isIsoDate, issue } from 'family-engagement';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FAMILY_ID } from './contract.js';
import type { Database, Query } from './database.js';
import { Problem } from './problem.js';
import { once, type Written } from './store.js';

export type Role = 'practitioner' | 'manager';
export type User = { readonly id: string; readonly role: Role };

/** What the routes share. */
export type Host = {
  readonly database: Database;
  /** Who a token belongs to. Your own sign-in goes here. */
  readonly authenticate: (token: string) => User | undefined;
  /** The day, where the service is. The library never reads a clock. */
  readonly today: () => IsoDate;
  /** Where lines for the operator go. They hold no address, no id and no words. */
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
};

declare module 'fastify' {
  interface FastifyRequest {
    user: User;
  }
}

export const familyIn = (request: FastifyRequest): string => {
  const { family } = request.params as { readonly family: string };
  if (!FAMILY_ID.test(family)) throw new Problem('not-found');
  return family;
};

export const dayIn = (request: FastifyRequest, today: IsoDate): IsoDate => {
  const { on = today } = request.query as { readonly on?: unknown };
  if (typeof on !== 'string' || !isIsoDate(on))
    throw new Problem('malformed-request', [issue('not-a-date', ['on'], { value: String(on).slice(0, 40) })]);
  return on;
};

/** Does a write once for its Idempotency-Key, and answers it. */
export const write = async (
  { database }: Host,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (query: Query) => Promise<Written>,
): Promise<Written> => {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[A-Za-z0-9-]{1,100}$/.test(key))
    throw new Problem('idempotency-key-missing');
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.body]))
    .digest('hex');
  const { body, replayed } = await once(database, { actor: request.user.id, key, fingerprint }, work);
  reply.code(201).header('idempotency-replayed', String(replayed));
  return body;
};
