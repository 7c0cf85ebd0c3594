import { describe, expect, test } from 'vitest';
import { type Answer, addDays, isoDate, type TeamSummary } from '../../src/kernel/index.js';
import {
  CULTURE_ITEMS,
  type CultureResponse,
  checkSupervision,
  type SupervisionResponse,
  type SupervisionSession,
  summariseTeamCulture,
  summariseTeamSupervision,
} from '../../src/organisation/index.js';
import { deepFreeze } from '../support/builders.js';

const on = isoDate('2026-11-21');
const value = (result: { readonly ok: boolean; readonly value?: TeamSummary }): TeamSummary => {
  expect(result.ok).toBe(true);
  return result.value!;
};
const OPEN = 'organisation.culture.openness';

describe('what staff say of the culture', () => {
  const responses = (people: string, yes: string): readonly CultureResponse[] =>
    deepFreeze(
      [...people].map((person) => ({
        id: `${person}1`,
        person,
        answers: { [OPEN]: yes.includes(person) ? 'yes' : 'no' },
      })),
    );
  test('five people: how many, never who', () => {
    const { items } = value(summariseTeamCulture(responses('abcde', 'ab')));
    expect(items.map(({ item }) => item)).toEqual([...CULTURE_ITEMS]);
    expect(items[0]).toEqual({ item: OPEN, shown: true, answered: 5, counts: { no: 3, yes: 2 } });
    expect(items.slice(1).every(({ shown }) => !shown)).toBe(true);
  });
  test('four people: nothing; and nobody can lower the number', () => {
    expect(
      value(summariseTeamCulture(responses('abcd', 'ab'), { minimum: 2 })).items.every(({ shown }) => !shown),
    ).toBe(true);
  });
  test('one joined since the last summary: nothing', () => {
    const { release } = value(summariseTeamCulture(responses('abcde', 'ab')));
    expect(value(summariseTeamCulture(responses('abcdef', 'ab'), { earlier: [release] })).items[0]).toEqual({
      item: OPEN,
      shown: false,
      because: 'too-like-an-earlier-summary',
    });
  });
  test('one person twice is refused', () =>
    expect(summariseTeamCulture([...responses('a', ''), ...responses('a', '')]).ok).toBe(false));
});

describe('the supervision of a team, for leaders', () => {
  const session = (
    id: string,
    ago: number,
    success: Answer,
    more: Partial<SupervisionSession> = {},
  ): SupervisionSession => ({
    id,
    on: addDays(on, -ago),
    worker: id,
    outcome: 'held',
    kind: 'reflective',
    provider: 'group',
    covered: {
      'organisation.supervision.covers-difficult-cases': 'yes',
      'organisation.supervision.covers-successes': success,
    },
    ...more,
  });
  const response = (person: string, sessions: readonly SupervisionSession[]): SupervisionResponse => ({
    id: `${person}-november`,
    person,
    check: checkSupervision(sessions, { everyDays: 42 }, { on }),
  });
  const team = [
    response('a', [session('a', 10, 'yes')]),
    response('b', [session('b', 20, 'no')]),
    response('c', [session('c', 60, 'no')]),
    response('d', [session('d', 30, 'yes'), session('d2', 5, 'yes', { outcome: 'cancelled' })]),
    response('e', [session('e', 40, 'yes')]),
  ];
  test('in time, kept, hard cases, successes: counted over five', () => {
    const { items } = value(summariseTeamSupervision(deepFreeze(team)));
    expect(items.map((row) => (row.shown ? row.counts : row))).toEqual([
      { 'supervision-in-time': 4, 'supervision-overdue': 1 },
      { no: 1, yes: 4 },
      { yes: 5 },
      { no: 2, yes: 3 },
    ]);
  });
  test('a worker of whom nothing is known is not counted', () => {
    const { items } = value(summariseTeamSupervision([...team.slice(1), response('f', [])]));
    expect(items.every(({ shown }) => !shown)).toBe(true);
  });
  test('five are needed', () =>
    expect(value(summariseTeamSupervision(team.slice(1))).items.every(({ shown }) => !shown)).toBe(true));
});
