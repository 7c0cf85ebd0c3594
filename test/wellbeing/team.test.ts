import { describe, expect, test } from 'vitest';
import {
  type FatigueResponse,
  type InstrumentScore,
  PROQOL_5,
  scoreInstrument,
  summariseTeamFatigue,
  summariseTeamScores,
} from '../../src/wellbeing/index.js';
import { deepFreeze } from '../support/builders.js';

const TRAUMA = 'wellbeing.radey-figley.unresolved-trauma';
const LOAD = 'wellbeing.cause.excessive-workload';
const responses = (people: string, yes: string): readonly FatigueResponse[] =>
  deepFreeze(
    [...people].map((person) => ({
      id: `${person}1`,
      person,
      answers: {
        [TRAUMA]: yes.includes(person) ? 'yes' : 'no',
        [LOAD]: 'yes',
        'wellbeing.burnout.cause.excessive-workload': 'yes',
        'wellbeing.burnout.cause.occupational-stress': 'yes',
      },
    })),
  );
const value = <T>(result: { readonly ok: boolean; readonly value?: T }): T => {
  expect(result.ok).toBe(true);
  return result.value as T;
};
const score = (answers: readonly (number | null)[], norm = false): InstrumentScore =>
  value(
    scoreInstrument(
      PROQOL_5,
      answers,
      norm
        ? {
            norm: {
              sample: 'made up',
              scales: Object.fromEntries(
                PROQOL_5.scales.map(({ id }) => [
                  id,
                  { mean: 30, sd: 5, bands: [{ name: 'middle', from: 0 }] },
                ]),
              ),
            },
          }
        : {},
    ),
  );

describe('the factors of a team', () => {
  test('five people: how many, never who', () => {
    const { items, release, ...rest } = value(summariseTeamFatigue(responses('abcde', 'ab')));
    expect(items.find(({ item }) => item === TRAUMA)).toEqual({
      item: TRAUMA,
      shown: true,
      answered: 5,
      counts: { absent: 3, present: 2 },
    });
    expect(items.find(({ item }) => item === LOAD)).toMatchObject({ counts: { present: 5 } });
    expect(items.filter(({ shown }) => !shown).map(({ item }) => item.split('.').pop())).toEqual([
      'poor-self-care',
      'uncontrolled-stressors',
      'lack-of-satisfaction',
    ]);
    expect(rest.cautions.map(({ code }) => code)).toEqual(['everyone-answered-alike']);
    expect(JSON.stringify(items)).not.toMatch(/"[a-e]1?"/);
    expect(Object.keys(release)).toEqual([TRAUMA, LOAD]);
  });
  test('four people: nothing', () =>
    expect(value(summariseTeamFatigue(responses('abcd', 'ab'))).items.every(({ shown }) => !shown)).toBe(
      true,
    ));
  test('workload nobody spoke of is not counted', () => {
    const silent = [...'abcde'].map((person) => ({ id: person, person, answers: {} }));
    expect(value(summariseTeamFatigue(silent)).items.map(({ shown }) => shown)).toEqual(Array(5).fill(false));
  });
  test('one more person than last time: nothing new', () => {
    const { release } = value(summariseTeamFatigue(responses('abcde', 'ab')));
    const { items } = value(summariseTeamFatigue(responses('abcdef', 'ab'), { earlier: [release] }));
    expect(items.find(({ item }) => item === TRAUMA)).toMatchObject({
      because: 'too-like-an-earlier-summary',
    });
  });
  test('one person twice is refused', () =>
    expect(summariseTeamFatigue([...responses('a', ''), ...responses('a', '')]).ok).toBe(false));
});

describe('the scores of a team', () => {
  const fives = [...'abcde'].map((person) => ({ id: person, person, score: score(Array(30).fill(3)) }));
  test('bands are counted by scale, with no mean and no total', () => {
    const { items } = value(summariseTeamScores(deepFreeze(fives)));
    expect(items).toEqual(
      PROQOL_5.scales
        .map(({ id }) => ({ item: `raw:${id}`, shown: true, answered: 5, counts: { average: 5 } }))
        .sort((a, b) => (a.item < b.item ? -1 : 1)),
    );
  });
  test('a score without a band is not counted', () => {
    const open = [...fives.slice(1), { id: 'a', person: 'a', score: score(Array(30).fill(null)) }];
    expect(value(summariseTeamScores(open)).items.every(({ shown }) => !shown)).toBe(true);
  });
  test('raw and T bands are never counted together', () => {
    const mixed = [...fives.slice(1), { id: 'a', person: 'a', score: score(Array(30).fill(3), true) }];
    const { items } = value(summariseTeamScores(mixed));
    expect(items).toHaveLength(6);
    expect(items.every(({ shown }) => !shown)).toBe(true);
  });
  test('the caller can ask for more people', () =>
    expect(value(summariseTeamScores(fives, { minimum: 6 })).items.every(({ shown }) => !shown)).toBe(true));
});
