import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { clientOf, openFamily, sees, startService } from './support.js';

const program = fileURLToPath(new URL('crashing-server.ts', import.meta.url));

/** Sends a write to a service that dies in it, then the same write to one that lives. */
const crashIn = async (moment: 'before-commit' | 'before-reply', folder: string) => {
  const body = { expectedVersion: 2, reason: 'Written up', command: sees('o1') };
  const key = randomUUID();
  const first = await startService(folder);
  const id = await openFamily(first);
  await first.close();

  const dying = spawn(process.execPath, ['--import', 'tsx', program, moment, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(dying, 'exit');
  const [address] = await once(dying.stdout, 'data');
  const client = clientOf(String(address).trim());
  await assert.rejects(client.post('ana', `/families/${id}/commands`, body, key), 'it should have died');
  assert.deepEqual(await exit, [null, 'SIGKILL']);

  const second = await startService(folder);
  const before = (await second.one.get('ana', `/families/${id}`)).body.version;
  const again = await second.one.post('ana', `/families/${id}/commands`, body, key);
  const { entries } = (await second.one.get('ana', `/families/${id}/audit`)).body;
  await second.close();
  assert.deepEqual([again.status, again.body], [201, { version: 3 }]);
  assert.equal(entries.length, 3, 'lost or doubled');
  return { before, replayed: again.replayed };
};

for (const [moment, expected] of [
  ['before-commit', { before: 2, replayed: 'false' }],
  ['before-reply', { before: 3, replayed: 'true' }],
] as const)
  test(`killed ${moment}: the write is there once after the client tries again`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mis-host-'));
    try {
      assert.deepEqual(await crashIn(moment, folder), expected);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
