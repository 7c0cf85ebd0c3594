import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { readEntries } from '../src/store.js';
import { type Answer, openFamily, type Service, sees, send, startService, TODAY } from './support.js';

let service: Service;
let id: string;
before(async () => {
  service = await startService();
  id = await openFamily(service);
});
after(async () => {
  assert.equal((await readEntries(service.database.query, id)).length, 2, 'something malformed was written');
  assert.deepEqual(
    service.lines.filter((line) => line.includes('"error"')),
    [],
  );
  await service.close();
});

const good = () => ({ expectedVersion: 2, reason: 'Written up', command: sees('o1') });
const assertProblem = ({ type, body, status }: Answer, expected: number, code: string) => {
  assert.deepEqual(
    [status, body.status, body.type],
    [expected, expected, `https://example.org/problems/${code}`],
  );
  assert.match(type!, /^application\/problem\+json/);
  assert.ok(body.title);
};

const row = (change: object) => ({
  ...good(),
  command: { ...sees('o1'), what: { section: 'observations', row: { ...sees('o1').what.row, ...change } } },
});
const SHAPES: readonly [name: string, body: unknown, code: string, path: string][] = [
  ['a list', [], 'wrong-type', ''],
  ['a text', '"text"', 'wrong-type', ''],
  ['null', 'null', 'wrong-type', ''],
  ['an empty object', {}, 'field-missing', 'expectedVersion'],
  ['no version', { ...good(), expectedVersion: undefined }, 'field-missing', 'expectedVersion'],
  ['a version in words', { ...good(), expectedVersion: '2' }, 'wrong-type', 'expectedVersion'],
  ['half a version', { ...good(), expectedVersion: 2.5 }, 'wrong-type', 'expectedVersion'],
  ['a version out of range', { ...good(), expectedVersion: 1e300 }, 'too-large', 'expectedVersion'],
  ['no reason', { ...good(), reason: undefined }, 'field-missing', 'reason'],
  ['a blank reason', { ...good(), reason: '  ' }, 'wrong-form', 'reason'],
  ['a reason with a null in it', { ...good(), reason: 'a\u0000' }, 'wrong-form', 'reason'],
  ['a field too many', { ...good(), extra: 1 }, 'unknown-field', 'extra'],
  ['an unknown command', { ...good(), command: { type: 'drop' } }, 'unknown-kind', 'command.type'],
  ['a day that does not exist', row({ on: '2026-02-30' }), 'not-a-date', 'command.what.row.on'],
  ['an answer nobody knows', row({ answer: 'maybe' }), 'unknown-code', 'command.what.row.answer'],
  ['an id too long', row({ id: 'x'.repeat(201) }), 'too-large', 'command.what.row.id'],
  ['a note that is a number', row({ note: 5 }), 'wrong-type', 'command.what.row.note'],
];

for (const [name, body, code, path] of SHAPES)
  test(`a body that is ${name}`, async () => {
    const answer = await service.one.post('ana', `/families/${id}/commands`, body);
    assertProblem(answer, 400, 'malformed-body');
    const found = answer.body.issues.map((one: { code: string; path: string[] }) => [
      one.code,
      one.path.join('.'),
    ]);
    assert.ok(
      found.some(([is, at]: string[]) => is === code && at === path),
      JSON.stringify(found),
    );
    for (const { text } of answer.body.issues) assert.match(text, / /);
  });

const BROKEN: readonly [name: string, body: string | Uint8Array][] = [
  ['nothing', ''],
  ['cut off', '{"expectedVersion": 2, "reason'],
  ['not JSON', 'reason=because'],
  ['not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ['reaching for the prototype', '{"__proto__": {"role": "manager"}}'],
  ['reaching for the constructor', '{"constructor": {"prototype": {"role": "manager"}}}'],
];
for (const [name, body] of BROKEN)
  test(`a body that is ${name}`, async () =>
    assertProblem(await service.one.post('ana', `/families/${id}/commands`, body), 400, 'malformed-request'));

test('a body nested a hundred thousand deep', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  assertProblem(await service.one.post('ana', `/families/${id}/commands`, deep), 400, 'malformed-body');
  const inside = JSON.stringify(row({ note: '@' })).replace('"@"', deep);
  assertProblem(await service.one.post('ana', `/families/${id}/commands`, inside), 400, 'malformed-body');
});

test('a body of 10 MB, announced or not', async () => {
  const bytes = new Uint8Array(10 * 1024 * 1024).fill(0x20);
  assertProblem(await service.one.post('ana', `/families/${id}/commands`, bytes), 413, 'too-large');
  const stream = new ReadableStream({
    pull: (sink) => {
      sink.enqueue(bytes.subarray(0, 65_536));
      sent += 65_536;
      if (sent >= bytes.length) sink.close();
    },
  });
  let sent = 0;
  const init = { method: 'POST', body: stream, duplex: 'half', headers: headers() } as RequestInit;
  // The service answers before the end and hangs up; a client that is still sending may see only the latter.
  const answer = await send(service.address, `/families/${id}/commands`, init).catch(() => undefined);
  if (answer !== undefined) assertProblem(answer, 413, 'too-large');
  assert.equal((await service.one.get('ana', `/families/${id}`)).status, 200);
});

const headers = (more: Record<string, string> = {}) => ({
  authorization: 'Bearer ana',
  'content-type': 'application/json',
  'idempotency-key': randomUUID(),
  ...more,
});
const post = (more: Record<string, string>) =>
  send(service.address, `/families/${id}/commands`, {
    method: 'POST',
    headers: headers(more),
    body: JSON.stringify(good()),
  });

test('headers: media type, key, who', async () => {
  assertProblem(await post({ 'content-type': 'text/plain' }), 415, 'not-json');
  assertProblem(await post({ 'content-type': 'application/xml' }), 415, 'not-json');
  assertProblem(await post({ 'idempotency-key': '' }), 400, 'idempotency-key-missing');
  assertProblem(await post({ 'idempotency-key': 'x'.repeat(101) }), 400, 'idempotency-key-missing');
  for (const authorization of ['', 'Bearer', 'Bearer nobody', 'Basic ana', 'Bearer toString'])
    assertProblem(await post({ authorization }), 401, 'not-signed-in');
});

test('addresses: no such route, no such method, ids and days that cannot be', async () => {
  const get = (path: string) => service.one.get('ana', path);
  for (const path of ['/', '/nothing', '/families/%00', '/families/a%2Fb'])
    assertProblem(await get(path), 404, 'not-found');
  for (const path of ['/families/%zz', `/families/${'x'.repeat(150)}`])
    assertProblem(await get(path), 400, 'malformed-request');
  assertProblem(await get(`/families/${id}/review?on=2026-02-30`), 400, 'malformed-request');
  assertProblem(await get(`/families/${id}/review?on=${TODAY}&on=${TODAY}`), 400, 'malformed-request');
});

test('a client that hangs up in the middle of its body', async () => {
  const { port } = new URL(service.address);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  const lines = Object.entries(headers({ 'content-length': '500' })).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.write(
    `POST /families/${id}/commands HTTP/1.1\r\nhost: x\r\n${lines.join('\r\n')}\r\n\r\n{"expected`,
  );
  await new Promise((done) => setTimeout(done, 100));
  socket.destroy();
  assert.equal((await service.one.get('ana', `/families/${id}`)).body.version, 2);
});
