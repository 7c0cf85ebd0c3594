import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Service, startService } from './support.js';

let service: Service;
before(async () => {
  service = await startService();
});
after(() => service.close());

const family = (id: string, current?: string) => ({
  id,
  need: 4,
  band: 'high',
  ...(current === undefined ? {} : { current }),
});
const problem = {
  practitioners: [
    { id: 'ana', capacity: 1 },
    { id: 'ben', capacity: 1 },
    { id: 'cas', capacity: 1, skills: [] },
  ],
  families: [family('f1', 'ana'), family('f2', 'ana'), family('f3', 'ben')],
  bands: ['low', 'high'],
  weights: { load: 1, mix: 1, move: 0.1 },
};
const assignment = problem.families.map(({ id, current }) => ({ family: id, practitioner: current! }));
const ask = (path: string, body: object, who = 'mia') => service.one.post(who, `/caseload/${path}`, body);

test('a new referral: who could take it, best for the whole first, with reasons', async () => {
  const { status, body } = await ask('placements', { problem, assignment, family: family('new') });
  assert.equal(status, 200);
  assert.deepEqual(
    body.value.map(({ practitioner }: { practitioner: string }) => practitioner),
    ['cas', 'ben', 'ana'],
  );
  assert.ok(body.value[0].reasons.length > 0);
});

test('the balanced caseload: everybody placed, nobody twice, and how near it is to the best', async () => {
  const { body } = await ask('allocations', { problem });
  const placed = body.value.assignment.map((one: { family: string }) => one.family);
  assert.deepEqual(placed.sort(), ['f1', 'f2', 'f3']);
  assert.equal(
    new Set(body.value.assignment.map((one: { practitioner: string }) => one.practitioner)).size,
    3,
  );
  assert.ok(body.value.gap >= 0 && body.value.bound <= body.value.measures.objective);
  assert.equal(body.value.decidedBy, 'line-manager');
  const few = await ask('moves', { problem, maxMoves: 1 });
  assert.deepEqual(
    few.body.value.moves.map(({ from, to }: Record<string, string>) => [from, to]),
    [['ana', 'cas']],
  );
});

test('what cannot be judged is a problem with the issues of the library', async () => {
  const unknown = { ...problem, families: [{ ...family('f1'), band: 'purple' }] };
  const { status, body } = await ask('allocations', { problem: unknown });
  assert.deepEqual([status, body.issues[0].code], [422, 'unknown-band']);
  const crowd = { ...problem, families: Array.from({ length: 1001 }, (_, at) => family(`f${at}`)) };
  assert.equal((await ask('allocations', { problem: crowd })).status, 400);
});

test('for managers', async () => {
  for (const path of ['placements', 'allocations', 'moves'])
    assert.equal((await ask(path, { problem }, 'ana')).status, 403);
});
