import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { applyEvents } from 'family-engagement/record';
import { readEntries, readFamily } from '../src/store.js';
import { add, newId, openFamily, type Service, sees, startService, TODAY } from './support.js';

let service: Service;
before(async () => {
  service = await startService();
});
after(async () => {
  await service.close();
  const log = service.lines.join('\n');
  assert.ok(service.lines.length > 100);
  assert.doesNotMatch(log, /Wilhelmina|Quillfeather|f-[0-9a-f]{8}|dana|ana"/, 'the log names somebody');
});

/** What the stream makes of a family must be what is stored: nothing lost, nothing doubled. */
const assertWhole = async (id: string, version: number) => {
  const entries = await readEntries(service.database.query, id);
  const stored = await readFamily(service.database.query, id);
  assert.deepEqual(
    entries.map((entry) => entry.version),
    Array.from({ length: version }, (_, at) => at + 1),
  );
  assert.equal(stored.version, version);
  const from = entries.findLastIndex(({ state }) => state !== null);
  const events = entries.slice(from + 1).flatMap(({ event }) => event ?? []);
  assert.deepEqual(applyEvents(entries[from]!.state!, events), stored.record);
};

const command = (id: string, expectedVersion: number, what: object, key?: string, who = 'ana') =>
  service.one.post(
    who,
    `/families/${id}/commands`,
    { expectedVersion, reason: 'Written up', command: what },
    key,
  );

test('who the token belongs to, and every family by name', async () => {
  const id = await openFamily(service);
  const bare = newId();
  await service.one.post('ana', '/families', { id: bare, reason: 'Referral' });
  assert.deepEqual((await service.one.get('mia', '/me')).body, { id: 'mia', role: 'manager' });
  const { status, body } = await service.one.get('ben', '/families');
  assert.equal(status, 200);
  const listed = new Map(body.families.map((one: { id: string }) => [one.id, one]));
  assert.deepEqual(listed.get(id), { id, version: 2, name: 'The Quillfeathers' });
  assert.deepEqual(listed.get(bare), { id: bare, version: 1, name: bare });
  assert.equal((await service.one.get('nobody', '/families')).status, 401);
});

test('a day of work: open, write, read, review, next steps', async () => {
  const id = await openFamily(service);
  const changed = await command(id, 2, add('neededChanges', { id: 'n1', parent: 'dana', what: 'Mornings' }));
  assert.deepEqual([changed.status, changed.body], [201, { version: 3 }]);
  assert.equal((await command(id, 3, sees('o1'))).status, 201);

  const read = await service.one.get('ben', `/families/${id}`);
  assert.equal(read.body.version, 4);
  assert.equal(read.body.record.people[0].name, 'Wilhelmina');

  const review = await service.one.get('ana', `/families/${id}/review`);
  assert.equal(review.body.review.on, TODAY);
  assert.equal(review.body.review.change[0].indicated.finding, 'change.contemplation');
  assert.deepEqual(review.body.words.gaps, []);

  const next = await service.one.get('ana', `/families/${id}/next-steps?on=2026-12-01`);
  assert.equal(next.body.on, '2026-12-01');
  assert.ok(next.body.steps.length > 0);
  for (const step of next.body.steps) assert.ok(step.text.length > 5 && step.rule.cite.source);
  await assertWhole(id, 4);
});

test('two writers at once: one writes, the other is told to read again', async () => {
  const id = await openFamily(service);
  const write = (client: Service['one'], who: string, row: string) =>
    client.post(who, `/families/${id}/commands`, {
      expectedVersion: 2,
      reason: 'Written up',
      command: sees(row, who),
    });
  const answers = await Promise.all([write(service.one, 'ana', 'o1'), write(service.other, 'ben', 'o2')]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409]);
  const refused = answers.find(({ status }) => status === 409)!;
  assert.match(refused.type!, /^application\/problem\+json/);
  assert.match(refused.body.type, /version-conflict$/);
  await assertWhole(id, 3);
});

test('twelve writers who read again when told to: everything arrives, once', async () => {
  const id = await openFamily(service);
  const writer = async (row: string, client: Service['one']) => {
    for (;;) {
      const { version } = (await client.get('ana', `/families/${id}`)).body;
      const body = { expectedVersion: version, reason: 'Written up', command: sees(row) };
      const { status } = await client.post('ana', `/families/${id}/commands`, body);
      if (status === 201) return;
      assert.equal(status, 409);
    }
  };
  const rows = Array.from({ length: 12 }, (_, at) => `o${at}`);
  await Promise.all(rows.map((row, at) => writer(row, at % 2 ? service.one : service.other)));
  const { record } = (await service.one.get('ana', `/families/${id}`)).body;
  assert.deepEqual(record.observations.map((row: { id: string }) => row.id).sort(), rows.sort());
  await assertWhole(id, 14);
});

test('a replay gets the first reply and writes nothing, even after others have written', async () => {
  const id = await openFamily(service);
  const key = randomUUID();
  const first = await command(id, 2, sees('o1'), key);
  await command(id, 3, sees('o2'));
  const again = await command(id, 2, sees('o1'), key);
  assert.deepEqual([first.replayed, again.replayed], ['false', 'true']);
  assert.deepEqual([again.status, again.body], [first.status, first.body]);
  await assertWhole(id, 4);
});

test('the same request eight times at once is written once', async () => {
  const id = await openFamily(service);
  const body = { expectedVersion: 2, reason: 'Impatient finger', command: sees('o1') };
  const key = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      (at % 2 ? service.one : service.other).post('ana', `/families/${id}/commands`, body, key),
    ),
  );
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
  assert.equal(answers.filter(({ replayed }) => replayed === 'false').length, 1);
  await assertWhole(id, 3);
});

test('a key is for one request of one person', async () => {
  const id = await openFamily(service);
  const key = randomUUID();
  await command(id, 2, sees('o1'), key);
  const other = await command(id, 3, sees('o2'), key);
  assert.deepEqual([other.status, other.body.status], [422, 422]);
  assert.match(other.body.type, /idempotency-key-reused$/);
  assert.equal((await command(id, 3, sees('o2', 'ben'), key, 'ben')).status, 201);
  await assertWhole(id, 4);
});

test('a refused write uses up no key: put right, it goes through', async () => {
  const id = await openFamily(service);
  const key = randomUUID();
  const refused = await command(id, 2, sees('o1', 'ana'), key, 'ana').then(() => command(id, 3, sees('o1')));
  assert.equal(refused.status, 422);
  const early = randomUUID();
  assert.equal((await command(id, 99, sees('o2'), early)).status, 409);
  assert.equal((await command(id, 3, sees('o2'), early)).status, 201);
  await assertWhole(id, 4);
});

test('what the library refuses is refused with its issues, in words', async () => {
  const id = await openFamily(service);
  const [twice, stray, tomorrow, unknown, wellbeing] = await Promise.all([
    command(id, 2, add('people', { id: 'dana', role: 'parent' })),
    command(id, 2, add('neededChanges', { id: 'n', parent: 'nobody', what: 'x' })),
    command(id, 2, {
      ...sees('o1'),
      on: '2026-11-22',
      what: { ...sees('o1').what, row: { ...sees('o1').what.row, on: '2026-11-22' } },
    }),
    command(
      id,
      2,
      add('observations', { id: 'o', on: TODAY, about: 'dana', item: 'no.such.item', answer: 'yes' }),
    ),
    command(
      id,
      2,
      add('observations', {
        id: 'o',
        on: TODAY,
        about: 'dana',
        item: 'wellbeing.radey-figley.unresolved-trauma',
        answer: 'yes',
      }),
    ),
  ]);
  assert.deepEqual(
    [twice, stray, tomorrow, unknown, wellbeing].map(({ status, body }) => [status, body.issues[0].code]),
    [
      [422, 'already-in-record'],
      [422, 'not-in-record'],
      [422, 'in-the-future'],
      [422, 'unknown-item'],
      [422, 'staff-only-item'],
    ],
  );
  for (const { body } of [stray, tomorrow, unknown]) assert.ok(body.issues[0].text.includes(' '));
  await assertWhole(id, 2);
});

test('everything is recorded by whoever sends it', async () => {
  const id = await openFamily(service);
  const { status, body } = await command(id, 2, sees('o1', 'ben'));
  assert.deepEqual([status, body.type], [403, 'https://example.org/problems/not-the-actor']);
});

test('a family is opened once, and an unknown one is not found', async () => {
  const id = newId();
  const opened = await Promise.all(
    [service.one, service.other].map((client) => client.post('ana', '/families', { id, reason: 'Referral' })),
  );
  assert.deepEqual(opened.map(({ status }) => status).sort(), [201, 409]);
  await assertWhole(id, 1);
  for (const path of ['', '/review', '/next-steps', '/audit'])
    assert.equal((await service.one.get('ana', `/families/${newId()}${path}`)).status, 404);
  assert.equal((await command(newId(), 1, sees('o1'))).status, 404);
});

test('any character comes back as it was written', async () => {
  const id = await openFamily(service);
  const note = 'null \u0000, lone \ud800, emoji 👪, right-to-left \u202e, quote \', "; drop table family; --';
  const row = { ...sees('o1').what.row, note };
  assert.equal((await command(id, 2, add('observations', row))).status, 201);
  assert.equal((await service.one.get('ana', `/families/${id}`)).body.record.observations[0].note, note);
  await assertWhole(id, 3);
});

test('the audit trail says who, when, why and what, as JSON Patch', async () => {
  const id = await openFamily(service);
  await command(id, 2, sees('o1'));
  const wrong = sees('o1').what;
  await command(
    id,
    3,
    {
      type: 'correct',
      on: TODAY,
      by: 'ben',
      reason: 'It was a no',
      what: { ...wrong, row: { ...wrong.row, answer: 'no' } },
    },
    undefined,
    'ben',
  );
  const { entries } = (await service.one.get('mia', `/families/${id}/audit`)).body;
  assert.deepEqual(
    entries.map(({ version, actor, reason, type }: Record<string, unknown>) => [
      version,
      actor,
      reason,
      type,
    ]),
    [
      [1, 'ana', 'Referral', 'opened'],
      [2, 'ana', 'First visit', 'added'],
      [3, 'ana', 'Written up', 'added'],
      [4, 'ben', 'Written up', 'corrected'],
    ],
  );
  assert.match(entries[3].at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.deepEqual(entries[1].forward, [
    { op: 'add', path: '/people/0', value: { id: 'dana', role: 'parent', name: 'Wilhelmina' } },
  ]);
  assert.ok(entries[3].forward.some(({ path }: { path: string }) => path.startsWith('/observations/0')));
  assert.ok(entries[3].inverse.length > 0);
});

test('after an erasure neither record nor trail nor replay names the person', async () => {
  const id = await openFamily(service);
  await command(id, 2, sees('o1'));
  const erased = await command(id, 3, {
    type: 'redactPerson',
    on: TODAY,
    by: 'ana',
    person: 'dana',
    reason: 'Her right',
  });
  assert.equal(erased.status, 201);
  const read = await service.one.get('ana', `/families/${id}`);
  const audit = await service.one.get('ana', `/families/${id}/audit`);
  assert.doesNotMatch(JSON.stringify([read.body, audit.body]), /Wilhelmina/);
  const stored = await service.database.query(
    'select family.record, entry.event, entry.state from family join entry on family = id where id = $1',
    [id],
  );
  assert.doesNotMatch(JSON.stringify(stored), /Wilhelmina/);
  assert.deepEqual(
    audit.body.entries.map(({ type }: { type: string }) => type),
    ['opened', 'added', 'added', 'personRedacted'],
  );
  assert.equal((await command(id, 4, sees('o2'))).status, 201);
  await assertWhole(id, 5);
});
