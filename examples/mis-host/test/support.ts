import { randomUUID } from 'node:crypto';
import { isoDate } from 'family-engagement';
import { createApp } from '../src/app.js';
import { type Database, openDatabase } from '../src/database.js';
import type { Host, User } from '../src/host.js';

export const TODAY = isoDate('2026-11-21');
export const USERS: Readonly<Record<string, User>> = {
  ana: { id: 'ana', role: 'practitioner' },
  ben: { id: 'ben', role: 'practitioner' },
  mia: { id: 'mia', role: 'manager' },
};

/** A database that nobody else uses, or the server of DATABASE_URL, where ids keep tests apart. */
export const testDatabase = (folder?: string): Promise<Database> =>
  openDatabase({ url: process.env.DATABASE_URL, folder });

export const testHost = (database: Database, log: Host['log'] = () => undefined): Host => ({
  database,
  authenticate: (token) => (Object.hasOwn(USERS, token) ? USERS[token] : undefined),
  today: () => TODAY,
  log,
});

export type Answer = {
  readonly status: number;
  readonly type: string | null;
  readonly replayed: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what they expect.
  readonly body: any;
};

export const send = async (address: string, path: string, init: RequestInit): Promise<Answer> => {
  const response = await fetch(address + path, init);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    replayed: response.headers.get('idempotency-replayed'),
    body: JSON.parse(await response.text()),
  };
};

export const clientOf = (address: string) => ({
  get: (who: string, path: string) => send(address, path, { headers: { authorization: `Bearer ${who}` } }),
  post: (who: string, path: string, body: unknown, key: string = randomUUID()) =>
    send(address, path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${who}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
    }),
});

/** Two instances of the service on one database, over real HTTP, as behind a load balancer. */
export const startService = async (folder?: string) => {
  const database = await testDatabase(folder);
  const lines: string[] = [];
  const host = testHost(database, (line) => lines.push(JSON.stringify(line)));
  const apps = [createApp(host), createApp(host)];
  const [address = '', other = ''] = await Promise.all(apps.map((app) => app.listen({ port: 0 })));
  return {
    address,
    database,
    /** What the operator sees. */
    lines,
    one: clientOf(address),
    other: clientOf(other),
    close: async () => {
      for (const app of apps) await app.close();
      await database.close();
    },
  };
};

export type Service = Awaited<ReturnType<typeof startService>>;

export const newId = (): string => `f-${randomUUID()}`;

export const add = (section: string, row: object, by = 'ana') => ({
  type: 'add',
  on: TODAY,
  by,
  what: { section, row },
});

export const sees = (id: string, by = 'ana') =>
  add(
    'observations',
    {
      id,
      on: '2026-11-20',
      about: 'dana',
      item: 'change.contemplation.indicator.acknowledges-problem',
      answer: 'yes',
      note: 'Wilhelmina said so herself',
    },
    by,
  );

/** A family with a parent in it, at version 2. */
export const openFamily = async ({ one }: Pick<Service, 'one'>): Promise<string> => {
  const id = newId();
  await one.post('ana', '/families', {
    id,
    name: 'The Quillfeathers',
    involved: ['school'],
    reason: 'Referral',
  });
  await one.post('ana', `/families/${id}/commands`, {
    expectedVersion: 1,
    reason: 'First visit',
    command: add('people', { id: 'dana', role: 'parent', name: 'Wilhelmina' }),
  });
  return id;
};
