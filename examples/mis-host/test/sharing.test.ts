import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { add, openFamily, type Service, startService, TODAY } from './support.js';

let service: Service;
before(async () => {
  service = await startService();
});
after(() => service.close());

const intimidated = { 'safety.sharing.question.intimidated': 'yes' };
const decide = (id: string, expectedVersion: number, decision: object) =>
  service.one.post('ana', `/families/${id}/sharing-decisions`, {
    expectedVersion,
    reason: 'Talked through with the manager',
    decision: { id: 's1', on: TODAY, about: 'dana', answers: intimidated, ...decision },
  });

test('answers are judged as they come; nothing is kept', async () => {
  const judge = async (answers: object) =>
    (await service.one.post('ana', '/sharing-judgements', { answers })).body;
  assert.equal((await judge({})).status, 'undetermined');
  assert.equal((await judge({ 'safety.sharing.question.intimidated': 'no' })).status, 'provisional');
  const share = await judge(intimidated);
  assert.deepEqual([share.status, share.finding], ['settled', 'share']);
});

test('a decision that is not complete is refused with everything it lacks', async () => {
  const id = await openFamily(service);
  const { status, body } = await decide(id, 2, { choice: 'shared' });
  assert.equal(status, 422);
  assert.deepEqual(
    body.issues.map(({ code }: { code: string }) => code),
    [
      'sharing-decider-missing',
      'sharing-with-missing',
      'tell-family-what-missing',
      'tell-family-how-missing',
      'tell-family-when-missing',
    ],
  );
  assert.deepEqual(body.issues[0].path, ['decision', 'by']);
});

test('a person may decide against what is indicated, with a reason and a warning', async () => {
  const id = await openFamily(service);
  const kept = await decide(id, 2, {
    choice: 'not-shared',
    by: 'ana',
    manager: 'mia',
    reason: 'Known to all',
  });
  assert.equal(kept.status, 201);
  assert.deepEqual(
    kept.body.warnings.map(({ code }: { code: string }) => code),
    ['not-shared-against-judgement'],
  );
  const { record } = (await service.one.get('ana', `/families/${id}`)).body;
  assert.equal(record.sharing[0].choice, 'not-shared');
});

test('a decision begun as a draft is completed, not doubled', async () => {
  const id = await openFamily(service);
  const draft = { id: 's1', on: TODAY, about: 'dana', answers: intimidated };
  const begun = { expectedVersion: 2, reason: 'Begun', command: add('sharing', draft) };
  assert.equal((await service.one.post('ana', `/families/${id}/commands`, begun)).status, 201);
  const first = await service.one.get('ana', `/families/${id}/next-steps`);
  assert.equal(first.body.steps[0].kind, 'override');
  const tellFamily = { what: 'What was said', how: 'By both of us', when: '2026-11-24' };
  const done = await decide(id, 3, {
    choice: 'shared',
    by: 'ana',
    manager: 'mia',
    with: ['school'],
    tellFamily,
  });
  assert.deepEqual([done.status, done.body], [201, { version: 4 }]);
  const { record } = (await service.one.get('ana', `/families/${id}`)).body;
  assert.equal(record.sharing.length, 1);
});
