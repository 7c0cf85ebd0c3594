import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/kernel/index.js';
import { orderSteps, STEP_KINDS, type Step } from '../../src/review/index.js';
import { deepFreeze } from '../support/builders.js';

const rule: Rule = {
  id: 'X-1',
  version: 1,
  modality: 'should',
  cite: { source: 'barnsley-toolkit', at: 'somewhere', basis: 'stated' },
};
const step = (kind: Step['kind'], id: string, more: Partial<Step> = {}): Step =>
  deepFreeze({ kind, id, because: [], rule, ...more });
const ids = (steps: readonly Step[]) => steps.map(({ id }) => id);

describe('the order of next steps', () => {
  test('overrides, then must, should, ask, consider; within a kind the order given', () => {
    const given = [
      step('consider', 'e'),
      step('ask', 'd'),
      step('should', 'c1'),
      step('override', 'a'),
      step('should', 'c2'),
      step('must', 'b'),
    ];
    expect(ids(orderSteps(given, 9).steps)).toEqual(['a', 'b', 'c1', 'c2', 'd', 'e']);
  });

  test('a handful, and how many more', () => {
    const given = ['a', 'b', 'c'].map((id) => step('should', id));
    expect(orderSteps(given, 2)).toMatchObject({ later: 1, rule: { id: 'REV-1' } });
    expect(ids(orderSteps(given, 2).steps)).toEqual(['a', 'b']);
    expect(orderSteps(given, 3).later).toBe(0);
  });

  test('no override is ever cut off', () => {
    const given = [step('must', 'm'), step('override', 'a'), step('override', 'b'), step('override', 'c')];
    expect(ids(orderSteps(given, 1).steps)).toEqual(['a', 'b', 'c']);
    expect(orderSteps(given, 1).later).toBe(1);
  });

  test('the same step about the same person is named once, with every reason', () => {
    const given = [
      step('must', 'a', { about: 'p', because: ['o2'] }),
      step('must', 'a', { about: 'p', because: ['o1', 'o2'] }),
      step('must', 'a', { about: 'q', because: ['o3'] }),
    ];
    expect(orderSteps(given, 9).steps.map(({ about, because }) => [about, because])).toEqual([
      ['p', ['o1', 'o2']],
      ['q', ['o3']],
    ]);
  });

  test('nothing is lost: what is shown and what comes later add up', () => {
    const anyStep = fc
      .record({
        kind: fc.constantFrom(...STEP_KINDS),
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      })
      .map(({ kind, id }) => step(kind, id));
    fc.assert(
      fc.property(fc.array(anyStep), fc.integer({ min: 1, max: 8 }), (steps, most) => {
        const { steps: shown, later } = orderSteps(steps, most);
        expect(shown.length + later).toBe(new Set(steps.map(({ kind, id }) => `${kind} ${id}`)).size);
        const places = shown.map(({ kind }) => STEP_KINDS.indexOf(kind));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
