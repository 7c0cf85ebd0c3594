import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openFamily, type Service, startService } from './support.js';

let service: Service;
before(async () => {
  service = await startService();
});
after(() => service.close());

const answers = { 'wellbeing.radey-figley.unresolved-trauma': 'yes' };
const path = '/staff/ana/self-checks';

test('a self-check is read by its owner and by nobody else', async () => {
  assert.equal((await service.one.post('ana', path, { reason: 'After a hard week', answers })).status, 201);
  const own = await service.one.get('ana', path);
  assert.equal(own.body.readings.at(-1).factors[1].presence, 'present');
  for (const other of ['ben', 'mia']) {
    const refused = await service.one.get(other, path);
    assert.deepEqual([refused.status, refused.body.type], [403, 'https://example.org/problems/not-yours']);
    assert.equal((await service.one.post(other, path, { reason: 'For her', answers })).status, 403);
  }
  assert.deepEqual((await service.one.get('ben', '/staff/ben/self-checks')).body, { readings: [] });
});

test('nothing of it reaches a family, its trail, a replay or the log', async () => {
  const id = await openFamily(service);
  await service.one.post('ana', path, { reason: 'Told nobody', answers });
  for (const part of ['', '/review', '/next-steps', '/audit']) {
    const { body } = await service.one.get('ana', `/families/${id}${part}`);
    assert.doesNotMatch(JSON.stringify(body), /unresolved-trauma|Told nobody/);
  }
  const kept = await service.database.query('select body from request union all select event from entry');
  assert.doesNotMatch(JSON.stringify(kept), /unresolved-trauma|Told nobody/);
  assert.doesNotMatch(service.lines.join('\n'), /unresolved-trauma|Told nobody|ana\b/);
});
