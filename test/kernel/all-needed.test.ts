import { describe, expect, test } from 'vitest';
import {
  concludeAllNeeded,
  ENG_9,
  findingOf,
  isoDate,
  missingOf,
  type Observation,
} from '../../src/kernel/index.js';
import { deepFreeze, observed } from '../support/builders.js';

const ON = isoDate('2026-11-21');
const ITEMS = ['plan.one', 'plan.two', 'plan.three'] as const;
const judge = (...observations: readonly Observation[]) =>
  concludeAllNeeded(ITEMS, deepFreeze(observations), ON, ENG_9, { all: 'whole', notAll: 'not-whole' });
const [one, two, three] = ITEMS;

describe('a list of which every item is needed', () => {
  test('all there: settled', () => {
    const judgement = judge(observed(one), observed(two), observed(three));
    expect([judgement.status, findingOf(judgement)]).toEqual(['settled', 'whole']);
    expect(judgement.evidence.map(({ factor, observed: seen }) => [factor, seen])).toEqual([
      [one, 'yes'],
      [two, 'yes'],
      [three, 'yes'],
    ]);
    expect(judgement.rules).toEqual([ENG_9]);
  });
  test('one no settles it, whatever is open', () => {
    const judgement = judge(observed(two, 'no'));
    expect([judgement.status, findingOf(judgement)]).toEqual(['settled', 'not-whole']);
    expect(judgement.evidence).toMatchObject([{ factor: two, observed: 'no' }]);
  });
  test('the last open item could make it either', () => {
    const judgement = judge(observed(one), observed(three));
    expect(judgement.status).toBe('undetermined');
    expect(missingOf(judgement)).toEqual([{ field: two, couldBecome: ['whole', 'not-whole'] }]);
  });
  test('one of several open items could by itself only break it', () => {
    expect(missingOf(judge(observed(two)))).toEqual([
      { field: one, couldBecome: ['not-whole'] },
      { field: three, couldBecome: ['not-whole'] },
    ]);
  });
  test('nothing recorded is no evidence', () => expect(judge().evidence).toEqual([]));
  test('an item that the record contradicts stays open, is shown and is pointed out', () => {
    const judgement = judge(
      observed(one),
      observed(two, 'yes', { id: 'a' }),
      observed(two, 'no', { id: 'b' }),
      observed(three),
    );
    expect(missingOf(judgement).map(({ field }) => field)).toEqual([two]);
    expect(judgement.evidence).toMatchObject([
      {},
      { factor: two, observed: 'unknown', from: ['a', 'b'] },
      {},
    ]);
    expect(judgement.cautions).toMatchObject([
      { code: 'record-contradicts-itself', detail: { factor: two } },
    ]);
  });
  test('what is seen later than the day does not count', () =>
    expect(
      missingOf(judge(observed(one), observed(two), observed(three, 'no', { on: '2026-11-22' }))),
    ).toHaveLength(1));
});
