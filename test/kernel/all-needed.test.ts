import { describe, expect, test } from 'vitest';
import {
  concludeAllNeeded,
  concludeLasting,
  ENG_9,
  findingOf,
  groundsOf,
  indexObservations,
  isoDate,
  missingOf,
  type Observation,
  readItem,
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

describe('what counts only once it has lasted', () => {
  const [GAINED, SUSTAINED] = ['plan.gained', 'plan.sustained'] as const;
  const last = (...observations: readonly Observation[]) => {
    const index = indexObservations(deepFreeze(observations), ON);
    const read = (id: string) => ({ id, reading: readItem(index, id) });
    return concludeLasting(read(GAINED), read(SUSTAINED), ENG_9, {
      lasting: 'kept',
      gained: 'new',
      none: 'nothing',
    });
  };
  const gained = observed(GAINED, 'yes', { on: '2026-10-10' });
  test.each([
    { at: 'no gain, whatever is said of keeping it up', given: [observed(GAINED, 'no')], finding: 'nothing' },
    {
      at: 'kept up on a look after the gain',
      given: [gained, observed(SUSTAINED, 'yes', { on: '2026-10-11' })],
      finding: 'kept',
    },
    {
      at: 'kept up on a look of the day of the gain',
      given: [gained, observed(SUSTAINED, 'yes', { on: '2026-10-10' })],
      finding: 'kept',
    },
    {
      at: 'not kept up',
      given: [gained, observed(SUSTAINED, 'no', { on: '2026-10-11' })],
      finding: 'new',
    },
  ])('$at: settled as $finding', ({ given, finding }) => {
    const judgement = last(...given);
    expect([judgement.status, findingOf(judgement)]).toEqual(['settled', finding]);
  });
  test.each([
    { at: 'nobody has looked', given: [gained] },
    {
      at: 'the look is from the day before the gain',
      given: [gained, observed(SUSTAINED, 'yes', { on: '2026-10-09' })],
    },
    {
      at: 'the looks contradict each other',
      given: [gained, observed(SUSTAINED, 'yes', { id: 'a' }), observed(SUSTAINED, 'no', { id: 'b' })],
    },
  ])('$at: no more than the gain, provisionally', ({ given }) => {
    const judgement = last(...given);
    expect([judgement.status, findingOf(judgement)]).toEqual(['provisional', 'new']);
    expect(missingOf(judgement)).toEqual([{ field: SUSTAINED, couldBecome: ['kept'] }]);
  });
  test('while the gain is not known it could be either, and kept only where that was seen', () => {
    expect(last()).toMatchObject({ status: 'undetermined', evidence: [], cautions: [], rules: [ENG_9] });
    expect(missingOf(last())).toEqual([{ field: GAINED, couldBecome: ['new', 'nothing'] }]);
    expect(missingOf(last(observed(SUSTAINED)))).toEqual([
      { field: GAINED, couldBecome: ['kept', 'new', 'nothing'] },
    ]);
  });
});

test('the grounds of a rule: evidence of what the record speaks of, and every caution', () => {
  const index = indexObservations(
    [observed(one, 'no'), observed(two, 'yes', { id: 'a' }), observed(two, 'no', { id: 'b' })],
    ON,
  );
  const read = ITEMS.map((id) => ({ id, reading: readItem(index, id) }));
  const grounds = groundsOf(deepFreeze(read), ENG_9);
  expect(grounds.evidence.map(({ factor, observed: seen, cite }) => [factor, seen, cite])).toEqual([
    [one, 'no', ENG_9.cite],
    [two, 'unknown', ENG_9.cite],
  ]);
  expect(grounds.cautions).toEqual([
    { code: 'record-contradicts-itself', detail: { factor: two, from: ['a', 'b'] }, rule: ENG_9 },
  ]);
  expect(grounds.rules).toEqual([ENG_9]);
});
