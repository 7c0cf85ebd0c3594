import { expect, test } from 'vitest';
import { issue, ok, refuse, refuseAll } from '../../src/kernel/index.js';

test('ok carries the value and no warnings unless given', () => {
  expect(ok(7)).toEqual({ ok: true, value: 7, warnings: [] });
});

test('ok carries warnings', () => {
  const late = issue('late', ['on'], undefined, 'warning');
  expect(ok(7, [late])).toEqual({ ok: true, value: 7, warnings: [late] });
});

test('ok can carry nothing as a value', () =>
  expect(ok(undefined)).toMatchObject({ ok: true, value: undefined }));

test('an issue is invalid unless said otherwise, and has no detail unless given', () => {
  const made = issue('too-early', ['contacts', 3, 'on']);
  expect(made).toEqual({ code: 'too-early', path: ['contacts', 3, 'on'], kind: 'invalid' });
  expect(Object.hasOwn(made, 'detail')).toBe(false);
});

test.each(['unsupported', 'invalid', 'warning'] as const)('an issue can be of kind %s', (kind) =>
  expect(issue('code', [], { days: 0 }, kind)).toEqual({ code: 'code', path: [], kind, detail: { days: 0 } }),
);

test('a refusal for one reason is a list of one', () =>
  expect(refuse('too-early', ['on'], { since: '2026-01-01' }, 'unsupported')).toEqual({
    ok: false,
    issues: [{ code: 'too-early', path: ['on'], kind: 'unsupported', detail: { since: '2026-01-01' } }],
  }));

test('a refusal for several keeps their order', () => {
  const issues = [issue('b', []), issue('a', [])];
  expect(refuseAll(issues)).toEqual({ ok: false, issues });
});
