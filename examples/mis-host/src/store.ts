import type { IsoDate, Result } from 'family-engagement';
import { applyEvents, type FamilyRecord, type RecordEvent } from 'family-engagement/record';
import { parseFamilyRecord } from 'family-engagement/record/schemas';
import type { Database, Query } from './database.js';
import { Problem } from './problem.js';

/** What is answered to a write. It is kept for replays, so it holds no personal data. */
export type Written = { readonly version?: number; readonly [more: string]: unknown };

/** Who writes, and why. */
export type Author = { readonly actor: string; readonly reason: string };

/**
 * Does a write once. The key is taken, the write is done and the reply is kept in one transaction: after a crash either
 * all three are there, and a replay gets the reply, or none is, and a replay does it. Two at once wait for each other.
 */
export const once = async (
  database: Database,
  { actor, key, fingerprint }: { readonly actor: string; readonly key: string; readonly fingerprint: string },
  work: (query: Query) => Promise<Written>,
): Promise<{ readonly body: Written; readonly replayed: boolean }> =>
  database.transaction(async (query) => {
    const taken = await query(
      'insert into request (actor, key, fingerprint) values ($1, $2, $3) on conflict do nothing returning key',
      [actor, key, fingerprint],
    );
    if (taken.length === 0) {
      const [first] = await query('select fingerprint, body from request where actor = $1 and key = $2', [
        actor,
        key,
      ]);
      if (first.fingerprint !== fingerprint) throw new Problem('idempotency-key-reused');
      return { body: first.body, replayed: true };
    }
    const body = await work(query);
    await query('update request set body = $3 where actor = $1 and key = $2', [
      actor,
      key,
      JSON.stringify(body),
    ]);
    return { body, replayed: false };
  });

/** A record that breaks a rule of the library is never stored, whoever made it. */
const checked = (record: FamilyRecord, on: IsoDate): string => {
  const parsed = parseFamilyRecord(record, { on });
  if (!parsed.ok) throw new Problem('refused', parsed.issues);
  return JSON.stringify(record);
};

export const openFamily = async (
  query: Query,
  record: FamilyRecord,
  { actor, reason }: Author,
  today: IsoDate,
): Promise<Written> => {
  const state = checked(record, today);
  const opened = await query(
    'insert into family (id, version, record) values ($1, 1, $2) on conflict do nothing returning id',
    [record.id, state],
  );
  if (opened.length === 0) throw new Problem('already-there');
  await query(
    `insert into entry (family, version, actor, reason, type, state) values ($1, 1, $2, $3, 'opened', $4)`,
    [record.id, actor, reason, state],
  );
  return { version: 1 };
};

export const readFamily = async (
  query: Query,
  id: string,
): Promise<{ readonly version: number; readonly record: FamilyRecord }> => {
  const [found] = await query('select version, record from family where id = $1', [id]);
  if (found === undefined) throw new Problem('not-found');
  return found;
};

/**
 * Appends what a decision made of the record as the client knew it. If anybody has written since, nothing is: the
 * update finds no row of the expected version, and the transaction is undone.
 */
export const append = async (
  query: Query,
  id: string,
  expected: number,
  { actor, reason }: Author,
  today: IsoDate,
  decide: (record: FamilyRecord) => Result<readonly RecordEvent[], string>,
): Promise<Written> => {
  const { version, record } = await readFamily(query, id);
  if (version !== expected) throw new Problem('version-conflict', [], { version });
  const decided = decide(record);
  if (!decided.ok) throw new Problem('refused', decided.issues);
  const state = checked(applyEvents(record, decided.value), today);
  const next = version + decided.value.length;
  const moved = await query(
    'update family set version = $3, record = $4 where id = $1 and version = $2 returning id',
    [id, version, next, state],
  );
  if (moved.length === 0) throw new Problem('version-conflict');
  for (const [at, event] of decided.value.entries())
    await query(
      'insert into entry (family, version, actor, reason, type, event) values ($1, $2, $3, $4, $5, $6)',
      [id, version + at + 1, actor, reason, event.type, JSON.stringify(event)],
    );
  if (decided.value.some(({ type }) => type === 'personRedacted')) await forget(query, id, next, state);
  return { version: next, ...(decided.warnings.length > 0 ? { warnings: decided.warnings } : {}) };
};

/** After an erasure the stream must not remember either: who, when and what kind stay, and the state from here on. */
const forget = async (query: Query, id: string, version: number, state: string): Promise<void> => {
  await query(`update entry set event = null, state = null, reason = '' where family = $1 and version < $2`, [
    id,
    version,
  ]);
  await query('update entry set event = null, state = $3 where family = $1 and version = $2', [
    id,
    version,
    state,
  ]);
};

export type Entry = {
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly type: string;
  readonly event: RecordEvent | null;
  readonly state: FamilyRecord | null;
};

/** The stream of a family, oldest first. */
export const readEntries = async (query: Query, id: string): Promise<readonly Entry[]> =>
  query(
    `select version, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      actor, reason, type, event, state from entry where family = $1 order by version`,
    [id],
  );
