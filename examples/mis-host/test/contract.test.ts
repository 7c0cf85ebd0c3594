import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { parseWith } from 'family-engagement/kernel/schemas';
import { createApp } from '../src/app.js';
import { type BodyName, bodies, contract, keepsTo } from '../src/contract.js';
import type { Database } from '../src/database.js';
import { add, sees, TODAY, testHost } from './support.js';

const refsIn = (node: unknown): readonly string[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, value]) => (key === '$ref' ? [String(value)] : refsIn(value)));

test('the contract is a valid OpenAPI 3.1 document', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(contract));
  assert.ok(valid, JSON.stringify(errors)?.slice(0, 2000));
  assert.equal(validator.version, '3.1');
});

test('every reference in the contract leads somewhere', () => {
  const refs = refsIn(contract);
  assert.ok(refs.length > 200);
  for (const ref of new Set(refs)) {
    const found = ref
      .slice(2)
      .split('/')
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], contract);
    assert.ok(found, ref);
  }
});

test('the contract names every route, and every route is in the contract', async () => {
  const app = createApp(testHost({} as Database));
  const promised = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
  const kept: string[] = [];
  const stack: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, lead = '', part = '', methods = ''] = /^([│├└─\s]*)(\S+)(?: \((.+)\))?$/.exec(line) ?? [];
    if (part === '') continue;
    stack.length = lead.length / 4 - 1;
    stack.push(part);
    for (const method of methods.split(', '))
      if (!['', 'HEAD'].includes(method)) kept.push(`${method} ${stack.join('')}`);
  }
  await app.close();
  assert.deepEqual(kept.sort(), promised.sort());
});

const change = (command: unknown) => ({ expectedVersion: 1, reason: 'Because', command });
const BODIES: readonly [BodyName, unknown][] = [
  ['NewFamily', { id: 'f1', reason: 'Referral', referredOn: TODAY, involved: ['school'] }],
  ['NewFamily', { id: 'f/1', reason: 'Referral' }],
  ['NewFamily', { id: 'f1', reason: '\u2003' }],
  ['NewFamily', { id: 'f1', reason: 'a\nb' }],
  ['NewFamily', { id: 'f1', reason: 'lone \ud800' }],
  ['NewFamily', { id: 'f1', reason: 'Referral', name: null }],
  ['Change', change(sees('o1'))],
  ['Change', change({ ...sees('o1'), on: '2024-02-29' })],
  ['Change', change({ ...sees('o1'), on: '2026-02-29' })],
  ['Change', change({ ...sees('o1'), on: '2026-11-21T00:00:00Z' })],
  ['Change', change(add('people', { id: 'a\u0007', role: 'parent' }))],
  ['Change', change(add('people', { id: 'a', role: 'aunt-in-law' }))],
  ['Change', change(add('nowhere', {}))],
  ['Change', change({ type: 'redactPerson', on: TODAY, by: 'ana', person: 'p' })],
  ['Change', change(null)],
  ['SharingQuestions', { answers: { 'safety.sharing.question.intimidated': 'yes' } }],
  ['SharingQuestions', { answers: { other: 'yes' } }],
  ['SharingChoice', { expectedVersion: 0, reason: 'x', decision: {} }],
  ['SelfCheck', { reason: 'x', answers: { 'wellbeing.radey-figley.unresolved-trauma': 'unknown' } }],
  ['SelfCheck', { reason: 'x', answers: { 'wellbeing.other': 'yes' } }],
  [
    'Team',
    { problem: { practitioners: [], families: [], bands: [], weights: { load: 1, mix: 1, move: 1 } } },
  ],
  [
    'Team',
    { problem: { practitioners: [], families: [], bands: [], weights: { load: -1, mix: 1, move: 1 } } },
  ],
];

test('contract and library agree on what has the right shape', () => {
  const verdicts = BODIES.map(([name, body]) => {
    const library = parseWith(bodies[name], body).ok;
    assert.equal(keepsTo(name, body), library, JSON.stringify(body));
    return library;
  });
  assert.deepEqual(new Set(verdicts), new Set([true, false]));
});
