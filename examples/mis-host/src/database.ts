import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

// biome-ignore lint/suspicious/noExplicitAny: a row is whatever the statement beside it selects.
export type Query = (sql: string, values?: unknown[]) => Promise<any[]>;

export type Database = {
  readonly query: Query;
  /** All of it happens, or none. */
  readonly transaction: <T>(work: (query: Query) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** `json`, not `jsonb`: what was written comes back to the letter, in its order, with any character in it. */
const TABLES = [
  `create table if not exists family (
    id text primary key,
    version integer not null,
    record json not null)`,
  // The stream of events, and what a family's record is made of. Where \`state\` stands, history begins anew.
  `create table if not exists entry (
    family text not null references family,
    version integer not null,
    at timestamptz not null default now(),
    actor text not null,
    reason text not null,
    type text not null,
    event json,
    state json,
    primary key (family, version))`,
  `create table if not exists request (
    actor text not null,
    key text not null,
    fingerprint text not null,
    status integer,
    body json,
    at timestamptz not null default now(),
    primary key (actor, key))`,
  // A worker's own. No family here, and nothing of it anywhere else.
  `create table if not exists self_check (
    worker text not null,
    at timestamptz not null default now(),
    day text not null,
    reason text not null,
    answers json not null)`,
];

const embedded = async (folder: string | undefined): Promise<Database> => {
  const database = folder === undefined ? await PGlite.create() : await PGlite.create(folder);
  return {
    query: async (sql, values) => (await database.query(sql, values)).rows,
    transaction: (work) =>
      database.transaction((open) => work(async (sql, values) => (await open.query(sql, values)).rows)),
    close: () => database.close(),
  };
};

const server = (url: string): Database => {
  const pool = new pg.Pool({ connectionString: url });
  // A connection that breaks while nobody uses it is replaced at the next query.
  pool.on('error', () => undefined);
  return {
    query: async (sql, values) => (await pool.query(sql, values)).rows,
    transaction: async (work) => {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const done = await work(async (sql, values) => (await client.query(sql, values)).rows);
        await client.query('commit');
        return done;
      } catch (error) {
        await client.query('rollback').catch((failed: Error) => {
          broken = failed;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
};

/** A PostgreSQL server where there is a URL; otherwise PostgreSQL in this process, in a folder or in memory. */
export const openDatabase = async (where: {
  readonly url?: string | undefined;
  readonly folder?: string | undefined;
}): Promise<Database> => {
  const database = where.url ? server(where.url) : await embedded(where.folder);
  await database.transaction(async (query) => {
    await query('select pg_advisory_xact_lock(8)');
    for (const table of TABLES) await query(table);
  });
  return database;
};
